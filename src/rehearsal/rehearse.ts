/** `npm run rehearse`: reads the command line, plays the release, and ends with its verdict. */
import './json-imports.ts';
import { readCommandLine } from './command-line.ts';
import { rehearse } from './rehearsal.ts';
import { usage } from './usage.ts';

const WIDTH_WITHOUT_TERMINAL = 140;

const interrupt = new AbortController();
process.on('SIGINT', () => {
  interrupt.abort();
});
process.on('SIGTERM', () => {
  interrupt.abort();
});
// Whoever read the log has gone: tidy up instead of breaking off.
process.stdout.on('error', () => {
  interrupt.abort();
});

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(usage());
  } else {
    const width = process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL;
    const write = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    const green = await rehearse(options, { write, width, signal: interrupt.signal });
    process.exitCode = green ? 0 : 1;
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
