/** A hash over all sources, which the build leaves beside the program of the rehearsal. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below `dist/`. */
export const HASH_FILE = 'rehearse/program/sources.sha256';

/** By name and content of each source of the repository, in hexadecimal. */
export function sourcesHash(repository: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/**/*.{ts,json}', { cwd: repository }).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(repository, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
