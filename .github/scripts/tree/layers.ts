/**
 * The layers of the architecture (CONTRIBUTING): an import runs downward only, an action imports
 * no other action, and the sandbox shares no code with what it tests.
 */
import type { SourceFile } from './source-file.ts';

/** From the ground up. A file may import from its own layer and from those below. */
const LAYERS: readonly (readonly string[])[] = [
  ['src/core/errors.ts'],
  ['src/core/system/'],
  ['src/core/runner/'],
  [
    'src/core/apple/',
    'src/core/app-store-connect/',
    'src/core/release-notes/',
    'src/core/reconcile.ts',
  ],
  ['src/actions/'],
];

/** The layers inside core/apple, from the ground up; folders of one layer do not know each other. */
const APPLE_LAYERS: readonly (readonly string[])[] = [
  ['property-list'],
  ['archive', 'mach-o', 'certificate'],
  ['provisioning-profile', 'code-signature'],
  ['package'],
  ['checks'],
];

/**
 * The one thing that the rehearsal may know of the actions: their inputs, with the names that count
 * for them and the search for a misspelt one. From these follow the secrets that fit, and its own
 * options, which are the inputs of the action that starts it.
 */
const INPUT_TABLE =
  /^src\/(?:actions\/[^/]+\/inputs|core\/runner\/input\/(?:known-names|nearest))\.ts$/;

/** One line for each import that the architecture forbids: `from → to: why`. */
export function layerComplaints(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, imports }) =>
      imports.flatMap((to) => {
        const problem = complaint(path, to);
        return problem === undefined ? [] : [`${path} → ${to}: ${problem}`];
      }),
    );
}

function complaint(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) return 'the sources import nothing beside them';
  const [part, target] = [partOf(from), partOf(to)];
  if (part === 'sandbox') {
    return target === 'sandbox' ? undefined : 'the sandbox shares no code with what it tests';
  }
  if (part === 'rehearsal') {
    if (target === 'sandbox' || target === 'rehearsal' || INPUT_TABLE.test(to)) return undefined;
    return 'the rehearsal starts the actions as programs and knows only their input tables';
  }
  if (target === 'sandbox' || target === 'rehearsal') return 'nothing that users run stands on it';
  const [layer, below] = [layerOf(from, LAYERS), layerOf(to, LAYERS)];
  if (layer < 0) return `${from} lies on no layer`;
  if (below > layer) return 'imports run downward only';
  if (part === 'actions' && target === 'actions' && actionOf(from) !== actionOf(to)) {
    return 'an action never imports another action';
  }
  return appleComplaint(from, to);
}

function appleComplaint(from: string, to: string): string | undefined {
  const [folder, target] = [appleFolder(from), appleFolder(to)];
  if (folder === undefined || target === undefined || folder === target) return undefined;
  const layer = APPLE_LAYERS.findIndex((names) => names.includes(folder));
  const below = APPLE_LAYERS.findIndex((names) => names.includes(target));
  if (layer < 0) return `core/apple/${folder} lies on no layer`;
  return below < layer ? undefined : 'imports inside core/apple run downward only';
}

const partOf = (path: string) => path.split('/')[1];
const actionOf = (path: string) => path.split('/')[2];
const appleFolder = (path: string) => /^src\/core\/apple\/([^/]+)\//.exec(path)?.[1];
const layerOf = (path: string, layers: readonly (readonly string[])[]) =>
  layers.findIndex((layer) => layer.some((start) => path.startsWith(start)));
