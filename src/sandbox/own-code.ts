/**
 * Where this code lies: among the sources, or in the bundle of the action `rehearse`, in which
 * `src/rehearsal/program.ts` starts each of its programs.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(import.meta.url);
const inSources = file.endsWith('.ts');

/** The folder that holds `actions` and `dist`. */
export const repository = path.resolve(path.dirname(file), inSources ? '../..' : '../../..');

/** The programs, each with the source that starts it. */
const PROGRAMS = {
  rehearsal: 'src/rehearsal/rehearse.ts',
  'mac-tool': 'src/sandbox/mac/tools.ts',
  sandbox: 'src/rehearsal/services/serve-sandbox.ts',
} as const;

export type Program = keyof typeof PROGRAMS;

/** The words behind `node` that start a program; its own arguments follow. */
export function programWords(program: Program): readonly [string, ...string[]] {
  return inSources
    ? [path.join(repository, PROGRAMS[program])]
    : [path.join(path.dirname(file), 'index.js'), program];
}
