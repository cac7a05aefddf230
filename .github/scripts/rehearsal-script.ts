/**
 * The scripts that start a rehearsal and its tools: the bundle where it is built from the sources as
 * they are now, else the sources. A rehearsal starts its programs fifty times, and the bundle starts
 * in half the time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HASH_FILE, sourcesHash } from './sources-hash.ts';

const BUNDLE = 'dist/rehearse/program/index.js';

const inRepository = (file: string): string =>
  fileURLToPath(new URL(`../../${file}`, import.meta.url));

const hashFile = inRepository(`dist/${HASH_FILE}`);
const isCurrent = existsSync(hashFile) && readFileSync(hashFile, 'utf8').trim() === sourcesHash();

export const rehearsalScript = inRepository(isCurrent ? BUNDLE : 'src/rehearsal/rehearse.ts');

/** The words behind `node` that start the simulated tools of a Mac. */
export const macToolProgram: readonly string[] = isCurrent
  ? [inRepository(BUNDLE), 'mac-tool']
  : [inRepository('src/sandbox/mac/tools.ts')];
