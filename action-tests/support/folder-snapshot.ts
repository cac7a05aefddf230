/** What folders hold, byte for byte, to be compared later. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Each file and folder below, by path: its mode and, of a file, a hash. */
export async function snapshotOf(folders: readonly string[]): Promise<Record<string, string>> {
  const snapshot: Record<string, string> = {};
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const mode = ((await stat(path)).mode & 0o777).toString(8);
      const hash = entry.isFile()
        ? createHash('sha256')
            .update(await readFile(path))
            .digest('hex')
        : 'folder';
      snapshot[`${folder}: ${relative(folder, path)}`] = `${mode} ${hash}`;
    }
  }
  return snapshot;
}
