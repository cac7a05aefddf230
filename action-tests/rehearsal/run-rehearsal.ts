// The rehearsal as a person starts it: a process of its own, with its output and its exit code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { rehearsalScript } from '../../.github/scripts/rehearsal-script.ts';

export function startRehearsal(...args: string[]) {
  const child = spawn(process.execPath, [rehearsalScript, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([output, complaint, [exitCode]]) => ({ output, complaint, exitCode: exitCode as number }),
  );
  return { child, ended };
}

/** Plays these steps as the one job of a Mac. */
export async function rehearse(steps: string, ...args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-rehearse-'));
  try {
    const file = join(folder, 'steps.yml');
    await writeFile(file, `on: push\njobs:\n  one:\n    runs-on: macos-26\n    steps:\n${steps}`);
    return await startRehearsal('--workflow', file, ...args).ended;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
