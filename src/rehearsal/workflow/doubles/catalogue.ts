/** Actions of others that a rehearsal plays itself, by the name they are used under. */
import { downloadArtifact, uploadArtifact } from './artifact.ts';
import { cache, restoreCache, saveCache } from './cache.ts';
import { checkout } from './checkout.ts';
import type { ActionDouble } from './double.ts';
import { setupFlutter } from './setup-flutter.ts';
import { setupTool } from './setup-tool.ts';

const cacheInputs = ['key', 'path', 'enableCrossOsArchive'];
const restoreInputs = ['restore-keys', 'fail-on-cache-miss'];
const toolInputs = ['architecture', 'cache', 'cache-dependency-path', 'check-latest', 'token'];

export const doubles: Readonly<Record<string, ActionDouble>> = {
  'actions/cache': {
    inputs: [...cacheInputs, ...restoreInputs, 'upload-chunk-size'],
    unplayed: ['lookup-only', 'save-always'],
    run: cache,
  },
  'actions/cache/restore': {
    inputs: [...cacheInputs, ...restoreInputs],
    unplayed: ['lookup-only'],
    run: restoreCache,
  },
  'actions/cache/save': {
    inputs: [...cacheInputs, 'upload-chunk-size'],
    unplayed: [],
    run: saveCache,
  },
  'actions/checkout': {
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
    inputs: ['name', 'path', 'pattern', 'merge-multiple', 'github-token'],
    unplayed: ['artifact-ids', 'repository', 'run-id', 'skip-decompress'],
    run: downloadArtifact,
  },
  'actions/setup-node': {
    inputs: [...toolInputs, 'node-version', 'node-version-file', 'package-manager-cache'],
    unplayed: ['always-auth', 'mirror', 'mirror-token', 'registry-url', 'scope'],
    run: setupTool('node'),
  },
  'actions/setup-python': {
    inputs: [
      ...toolInputs,
      'allow-prereleases',
      'python-version',
      'python-version-file',
      'update-environment',
    ],
    unplayed: ['freethreaded', 'pip-install', 'pip-version'],
    run: setupTool('python'),
  },
  'actions/upload-artifact': {
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
  'subosito/flutter-action': {
    inputs: ['channel', 'flutter-version', 'architecture', 'cache', 'cache-key', 'cache-path'],
    unplayed: ['flutter-version-file', 'git-source', 'dry-run'],
    run: setupFlutter,
  },
};
