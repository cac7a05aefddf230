/** A build that never ends, for tests of time limits and cancellation. */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ToolContext } from '../../streaming-tool.ts';
import { FLET_ON_SIGNAL } from '../../../switches.ts';

const TEN_MINUTES = 600_000;

/**
 * A build that never ends, with a child of its own as xcodebuild would be: whoever stops only flet
 * leaves the child behind. The child is deaf to SIGINT, SIGTERM ends both; with
 * SLIPWAY_FLET_ON_SIGNAL=ignore only SIGKILL ends them. Both give up after ten minutes, so that a
 * test that fails leaves nothing for good.
 */
export async function hang({ env, stdout }: ToolContext): Promise<never> {
  const ignores = env[FLET_ON_SIGNAL] === 'ignore';
  const deaf = ignores ? ['SIGINT', 'SIGTERM'] : ['SIGINT'];
  const program =
    `for (const signal of ${JSON.stringify(deaf)}) process.on(signal, () => {});` +
    `process.stdout.write('listening\\n'); setTimeout(() => {}, ${TEN_MINUTES});`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  if (ignores) for (const signal of deaf) process.on(signal, () => {});

  await new Promise((resolve) => child.stdout.once('data', resolve));
  stdout(`Running Xcode build... (simulated hang, child process ${child.pid})\n`);
  await sleep(TEN_MINUTES);
  child.kill('SIGKILL');
  throw new Error('The simulated hang was never ended');
}
