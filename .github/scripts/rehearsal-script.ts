/**
 * The script that starts a rehearsal: the bundle where it is built from the sources as they are now,
 * else the source. A rehearsal starts its programs fifty times, and the bundle starts in half the
 * time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HASH_FILE, sourcesHash } from './sources-hash.ts';

const inRepository = (file: string): string =>
  fileURLToPath(new URL(`../../${file}`, import.meta.url));

const hashFile = inRepository(`dist/${HASH_FILE}`);
const isCurrent = existsSync(hashFile) && readFileSync(hashFile, 'utf8').trim() === sourcesHash();

export const rehearsalScript = inRepository(
  isCurrent ? 'dist/rehearse/program/index.js' : 'src/rehearsal/rehearse.ts',
);
