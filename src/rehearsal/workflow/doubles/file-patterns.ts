/** Path inputs of several lines: globs, folders, a leading `~`, and `!` to leave something out. */
import { glob, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

export interface FoundFiles {
  readonly files: readonly string[];
  /** The folder from which the files' places in an artifact are measured. */
  readonly root: string;
}

export async function findFiles(
  patterns: string,
  { workspace, home, hidden }: { workspace: string; home: string; hidden: boolean },
): Promise<FoundFiles> {
  const found = new Set<string>();
  const searched: string[] = [];
  const lines = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const leavesOut = line.startsWith('!');
    const pattern = resolve(workspace, line.replace(/^!/, '').replace(/^~(?=\/|$)/, home));
    if (!leavesOut) searched.push(beforeWildcard(pattern));
    for await (const match of glob(pattern)) {
      for (const file of await filesOf(resolve(match), hidden)) {
        if (leavesOut) found.delete(file);
        else found.add(file);
      }
    }
  }
  const files = [...found].sort();
  return { files, root: rootOf(files, searched) };
}

/** Where a pattern begins to leave a choice: only what lies below is kept in an artifact. */
function beforeWildcard(pattern: string): string {
  const parts = pattern.split(sep);
  const wildcard = parts.findIndex((part) => /[*?[]/.test(part));
  return wildcard === -1 ? pattern : parts.slice(0, wildcard).join(sep) || sep;
}

function rootOf(files: readonly string[], searched: readonly string[]): string {
  const outermost = [...new Set(searched)].filter(
    (path) => !searched.some((other) => other !== path && path.startsWith(join(other, sep))),
  );
  const [only = ''] = outermost;
  if (outermost.length > 1) return commonFolder(outermost);
  // A file that is named as it is lies at the top of its artifact.
  return files.length === 1 && files[0] === only ? dirname(only) : only;
}

async function filesOf(path: string, hidden: boolean): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => hidden || !file.slice(path.length).includes(`${sep}.`));
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split(sep));
  let length = first.length;
  for (const parts of rest) {
    while (first.slice(0, length).join(sep) !== parts.slice(0, length).join(sep)) length--;
  }
  return first.slice(0, length).join(sep) || sep;
}
