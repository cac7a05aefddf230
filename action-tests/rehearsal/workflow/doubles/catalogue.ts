// Actions of others that a rehearsal plays itself, by the name they are used under.
import { downloadArtifact, uploadArtifact } from './artifact.ts';
import { cache, restoreCache, saveCache } from './cache.ts';
import { checkout } from './checkout.ts';
import type { ActionDouble } from './double.ts';
import { setupNode, setupPython } from './setup-tool.ts';

export const doubles: Readonly<Record<string, ActionDouble>> = {
  'actions/cache': cache,
  'actions/cache/restore': restoreCache,
  'actions/cache/save': saveCache,
  'actions/checkout': checkout,
  'actions/download-artifact': downloadArtifact,
  'actions/setup-node': setupNode,
  'actions/setup-python': setupPython,
  'actions/upload-artifact': uploadArtifact,
};
