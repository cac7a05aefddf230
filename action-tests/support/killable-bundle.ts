/** A bundle as a process that can be killed while the sandbox holds one of its requests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Starts `folder/action/index.js` with these inputs, in a workspace that is the folder too. */
export function startBundle(
  folder: string,
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
) {
  const child = spawn(process.execPath, [join(folder, 'action', 'index.js')], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      APP_STORE_CONNECT_API_URL: sandbox.url,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.on('data', (piece: Buffer) => (log += piece.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code, log }));
  return { child, ended };
}

/** Kills a bundle as soon as the sandbox holds the request that comes after so many others. */
export async function killedRun(
  sandbox: Sandbox,
  start: () => ReturnType<typeof startBundle>,
  { path, after, effect }: { path: string; after: number; effect: 'before' | 'after' },
): Promise<void> {
  sandbox.fault({ path, after, effect, action: { hold: true } });
  const { child, ended } = start();
  while (sandbox.heldRequests === 0 && child.exitCode === null) await setTimeout(2);
  child.kill('SIGKILL');
  expect(await ended).toMatchObject({ code: null });
  sandbox.clearFaults();
}
