/** A hash over all sources, which the build leaves beside the program of the rehearsal. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Below `dist/`. */
export const HASH_FILE = 'rehearse/program/sources.sha256';

export function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/**/*.{ts,json}', { cwd: REPOSITORY }).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(REPOSITORY, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
