/**
 * The floors of the house (CONTRIBUTING): an import runs downward only, an action knows no other
 * action, and the sandbox shares no code with what it tests. Cycles are the linter's business.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** From the ground up; a file may import from its own floor and from those below. */
const FLOORS: readonly (readonly RegExp[])[] = [
  [/^src\/core\/errors\.ts$/],
  [/^src\/core\/system\//],
  [/^src\/core\/runner\//],
  [/^src\/core\/apple\//, /^src\/core\/app-store-connect\//, /^src\/core\/reconcile\.ts$/],
  [/^src\/actions\//],
];

const floorOf = (path: string) => FLOORS.findIndex((floor) => floor.some((p) => p.test(path)));
const actionOf = (path: string) => /^src\/actions\/([^/]+)\//.exec(path)?.[1];
const inSandbox = (path: string) => path.startsWith('src/sandbox/');

function complaint(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) return 'the sources import nothing beside them';
  if (inSandbox(from) !== inSandbox(to)) return 'the sandbox shares no code with the core';
  if (inSandbox(from)) return undefined;
  if (floorOf(from) < 0) return `${from} stands on no floor`;
  if (floorOf(to) > floorOf(from)) return 'imports run downward only';
  if (actionOf(to) !== undefined && actionOf(to) !== actionOf(from)) {
    return 'an action never imports another action';
  }
  return undefined;
}

const complaints = globSync('src/**/*.ts').flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].flatMap(
    ([, target = '']) => {
      const to = normalize(join(dirname(from), target));
      const problem = complaint(from, to);
      return problem === undefined ? [] : [`${from} → ${to}: ${problem}`];
    },
  ),
);
complaints.forEach((line) => console.error(line));
if (complaints.length > 0) process.exitCode = 1;
