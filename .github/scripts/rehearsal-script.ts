/**
 * The scripts that start a rehearsal and its tools: the bundle where it is built from the sources as
 * they are now, else the sources. A rehearsal starts its programs fifty times, and the bundle starts
 * in half the time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HASH_FILE, sourcesHash } from './sources-hash.ts';

const BUNDLE = 'dist/rehearse/program/index.js';

interface Starts {
  readonly rehearsalScript: string;
  /** The words behind `node` that start the simulated tools of a Mac. */
  readonly macToolProgram: readonly string[];
}

export function startsIn(repository: string): Starts {
  const hashFile = join(repository, 'dist', HASH_FILE);
  const isCurrent =
    existsSync(hashFile) && readFileSync(hashFile, 'utf8').trim() === sourcesHash(repository);
  return isCurrent
    ? {
        rehearsalScript: join(repository, BUNDLE),
        macToolProgram: [join(repository, BUNDLE), 'mac-tool'],
      }
    : {
        rehearsalScript: join(repository, 'src/rehearsal/rehearse.ts'),
        macToolProgram: [join(repository, 'src/sandbox/mac/tools.ts')],
      };
}

export const { rehearsalScript, macToolProgram } = startsIn(
  fileURLToPath(new URL('../../', import.meta.url)),
);
