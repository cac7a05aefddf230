/** The programs that flet starts, and what becomes of their output. */
import type { ChildOutput } from '../../flutter/build-ipa.ts';
import { FletExit, PythonTraceback } from '../exit.ts';
import type { FletOutput } from '../output.ts';

/** A command that flet runs: with -v its lines are passed on, without they are kept for a failure. */
export interface Child {
  readonly output: ChildOutput;
  /** The output on stderr, as far as flet can tell it from stdout. */
  readonly errors: () => string;
  /** Shows what was kept and gives up. */
  readonly fail: (exitCode: number, message?: string) => never;
}

export function startChild(argv: readonly string[], output: FletOutput): Child {
  const streams = output.verbosity > 0;
  const kept = { stdout: [] as string[], stderr: [] as string[] };
  if (streams) output.log(`Run subprocess: [${argv.map((word) => `'${word}'`).join(', ')}]`);
  return {
    output: {
      print: (line) => (streams ? output.log(line) : void kept.stdout.push(line)),
      printError: (line) => (streams ? output.log(line) : void kept.stderr.push(line)),
    },
    errors: () => kept.stderr.join('\n'),
    fail: (exitCode, message) => {
      for (const text of [kept.stdout.join('\n'), kept.stderr.join('\n')]) {
        refuseMarkup(text);
        if (text !== '') output.log(text);
      }
      throw new FletExit(exitCode, message);
    },
  };
}

/** flet prints what it kept as rich markup: a path in brackets then looks like a closing tag. */
function refuseMarkup(text: string): void {
  const [tag] = /\[\/[^\]]*\]/.exec(text) ?? [];
  if (tag === undefined) return;
  throw new PythonTraceback(
    `rich.errors.MarkupError: closing tag '${tag}' at position ${text.indexOf(tag)} doesn't match any open tag`,
  );
}
