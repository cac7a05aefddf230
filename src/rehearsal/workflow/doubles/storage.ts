/** Actions that bring files to the job or keep them for another. */
import { downloadArtifact, uploadArtifact } from './artifact.ts';
import { cache, restoreCache, saveCache } from './cache.ts';
import { checkout } from './checkout.ts';
import type { ActionDouble } from './double.ts';

const cacheInputs = ['key', 'path', 'enableCrossOsArchive'];
const restoreInputs = ['restore-keys', 'fail-on-cache-miss'];

export const storageDoubles: Readonly<Record<string, ActionDouble>> = {
  'actions/cache': {
    plays: 'A cache that all jobs of the rehearsal share.',
    inputs: [...cacheInputs, ...restoreInputs, 'upload-chunk-size'],
    unplayed: ['lookup-only', 'save-always'],
    run: cache,
  },
  'actions/cache/restore': {
    plays: 'The same cache.',
    inputs: [...cacheInputs, ...restoreInputs],
    unplayed: ['lookup-only'],
    run: restoreCache,
  },
  'actions/cache/save': {
    plays: 'The same cache.',
    inputs: [...cacheInputs, 'upload-chunk-size'],
    unplayed: [],
    run: saveCache,
  },
  'actions/checkout': {
    plays: 'The repository that is rehearsed.',
    inputs: [
      'path',
      'clean',
      'fetch-depth',
      'fetch-tags',
      'filter',
      'persist-credentials',
      'set-safe-directory',
      'show-progress',
      'token',
    ],
    unplayed: [
      'repository',
      'ref',
      'github-server-url',
      'lfs',
      'sparse-checkout',
      'sparse-checkout-cone-mode',
      'ssh-key',
      'ssh-known-hosts',
      'ssh-strict',
      'ssh-user',
      'submodules',
    ],
    run: checkout,
  },
  'actions/download-artifact': {
    plays: 'The artifacts of the rehearsal.',
    inputs: ['name', 'path', 'pattern', 'merge-multiple', 'github-token'],
    unplayed: ['artifact-ids', 'repository', 'run-id', 'skip-decompress'],
    run: downloadArtifact,
  },
  'actions/upload-artifact': {
    plays: 'The artifacts of the rehearsal.',
    inputs: [
      'name',
      'path',
      'archive',
      'compression-level',
      'if-no-files-found',
      'include-hidden-files',
      'overwrite',
      'retention-days',
    ],
    unplayed: [],
    run: uploadArtifact,
  },
};
