// Path inputs of several lines: globs, folders, a leading `~`, and `!` to leave something out.
import { glob, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

export interface FoundFiles {
  readonly files: readonly string[];
  /** The deepest folder that holds all of them. */
  readonly root: string;
}

export async function findFiles(
  patterns: string,
  { workspace, home, hidden }: { workspace: string; home: string; hidden: boolean },
): Promise<FoundFiles> {
  const found = new Set<string>();
  const lines = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const leavesOut = line.startsWith('!');
    const pattern = resolve(workspace, line.replace(/^!/, '').replace(/^~(?=\/|$)/, home));
    for await (const match of glob(pattern)) {
      for (const file of await filesOf(resolve(match), hidden)) {
        if (leavesOut) found.delete(file);
        else found.add(file);
      }
    }
  }
  const files = [...found].sort();
  return { files, root: commonFolder(files) };
}

async function filesOf(path: string, hidden: boolean): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => hidden || !file.slice(path.length).includes(`${sep}.`));
}

function commonFolder(files: readonly string[]): string {
  const [first, ...rest] = files.map((file) => dirname(file).split(sep));
  if (first === undefined) return '';
  let length = first.length;
  for (const parts of rest) {
    while (first.slice(0, length).join(sep) !== parts.slice(0, length).join(sep)) length--;
  }
  return first.slice(0, length).join(sep);
}
