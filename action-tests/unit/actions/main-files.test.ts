// Entry files give their action what it uses: one that starts programs gets the means to.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

/** All files that a file imports, itself among them. */
function closure(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from\s+|import\()'(\.{1,2}\/[^']+)'/g)) {
    closure(resolve(dirname(file), path), known);
  }
  return known;
}

/** Whether a program is started there: `processes.run(…)`, whatever stands before. */
const STARTS = /\bprocesses\s*\.run\(/;

test.each(globSync('src/actions/*/main.ts').toSorted())('%s', (main) => {
  const files = [...closure(resolve(join(dirname(main), 'run.ts')))];
  const starts = files.some((file) => STARTS.test(readFileSync(file, 'utf8')));
  const gives = readFileSync(main, 'utf8').includes('createProcesses }');
  expect({ starts, gives }).toEqual({ starts, gives: starts });
});
