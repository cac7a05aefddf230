/** The files that a path or a pattern means. */
import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * The files that `pattern` means, as absolute paths in order: the one with exactly that name, or
 * else all that match it as a glob.
 */
export async function matchingFiles(pattern: string, folder: string): Promise<readonly string[]> {
  const exact = resolve(folder, pattern);
  if (await isFile(exact)) return [exact];
  const matches: string[] = [];
  for await (const match of glob(pattern, { cwd: folder })) {
    const path = resolve(folder, match);
    if (await isFile(path)) matches.push(path);
  }
  return matches.sort();
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
