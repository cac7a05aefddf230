/**
 * The files of the app's folder that end up in the app. serious_python copies the whole folder,
 * links followed, but for paths that are excluded by their exact names. flet from 1.0.2 excludes by
 * itself what hides at the top of the folder, virtual environments and `__pycache__`.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface PackingRules {
  /** Paths from the app's folder, with /, that are excluded by name. */
  readonly excluded: readonly string[];
  /** Paths that stay although they hide, or are an environment or a cache. */
  readonly included: readonly string[];
  /** Whether the three kinds are left out, by flet or by the action. */
  readonly leavesOut: boolean;
}

export interface PackedFiles {
  /** The topmost paths of the three kinds, sorted. */
  readonly leftOut: readonly string[];
  /** Files, and folders that are not looked into (`node_modules`, `.git`), sorted. */
  readonly packed: readonly string[];
}

/** Folders that are reported as one entry. */
const CLOSED = ['.git', 'node_modules'];

export async function packedFiles(folder: string, packing: PackingRules): Promise<PackedFiles> {
  const leftOut: string[] = [];
  const packed: string[] = [];
  // flet’s own build folder lies in the app’s.
  const excluded = new Set(['build', ...packing.excluded]);
  const included = new Set(packing.included);

  const walk = async (path: string, ancestors: readonly string[]): Promise<void> => {
    const here = join(folder, path);
    const real = await realpath(here);
    // A link back to a folder above would never end.
    if (ancestors.includes(real)) return;
    const names = await readdir(here).catch(() => []);
    for (const name of names) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (excluded.has(inner)) continue;
      const found = await stat(join(here, name)).catch(() => undefined);
      if (found === undefined) continue;
      const isFolder = found.isDirectory();
      if (
        packing.leavesOut &&
        !included.has(inner) &&
        ((path === '' && name.startsWith('.')) ||
          (isFolder && (name === '__pycache__' || (await isEnvironment(join(here, name))))))
      ) {
        leftOut.push(inner);
      } else if (isFolder && !CLOSED.includes(name)) {
        await walk(inner, [...ancestors, real]);
      } else {
        packed.push(inner);
      }
    }
  };
  await walk('', []);
  return { leftOut: leftOut.toSorted(), packed: packed.toSorted() };
}

async function isEnvironment(folder: string): Promise<boolean> {
  return stat(join(folder, 'pyvenv.cfg')).then(
    (found) => found.isFile(),
    () => false,
  );
}
