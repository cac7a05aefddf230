/**
 * `npm run rehearse`: reads the command line and starts itself again behind walls, where it plays
 * the release and ends with its verdict.
 */
import './json-imports.ts';
import { programWords } from '../sandbox/own-code.ts';
import { readCommandLine } from './command-line.ts';
import { runIsolated } from './isolation/isolated-run.ts';
import { receivedOrder } from './isolation/order.ts';
import { writeJson } from './report/json-report.ts';
import { terminalText } from './report/shown-text.ts';
import { refuseSystem } from './refused-system.ts';

const USUAL_WIDTH = 80;

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

const { signal } = interrupt;
const args = process.argv.slice(2);
const write = (line: string): void => {
  process.stdout.write(`${terminalText(line)}\n`);
};

let json: string | undefined;
try {
  const order = await receivedOrder(args);
  if (order === undefined) {
    const options = readCommandLine(args);
    json = options?.json;
    if (options === undefined) {
      process.stdout.write((await import('./usage.ts')).askedList(args));
    } else {
      refuseSystem(process.platform);
      const program = programWords('rehearsal');
      process.exitCode = await runIsolated(options, { env: process.env, program, write, signal });
    }
  } else {
    ({ json } = order.options);
    process.stdin.on('end', () => interrupt.abort()).resume();
    // Imported here: the process outside has no use for all that a rehearsal is made of.
    const { rehearse } = await import('./rehearsal.ts');
    // Whoever keeps the log in a file wants all of it.
    const width = process.stdout.isTTY ? process.stdout.columns : USUAL_WIDTH;
    const logWidth = process.stdout.isTTY ? width : Infinity;
    const green = await rehearse(order, { write, width, logWidth, signal });
    process.exitCode = green ? 0 : 1;
    process.stdin.destroy();
  }
} catch (error) {
  // Whoever asked for the report as data reads why there is none.
  if (json !== undefined) {
    // The error itself counts more than a failure to write it to the JSON file.
    const refused = { ok: false, error: (error as Error).message };
    await writeJson(json, refused).catch(() => undefined);
  }
  process.stderr.write(`${terminalText((error as Error).message)}\n`);
  process.exitCode = 1;
  process.stdin.destroy();
}
