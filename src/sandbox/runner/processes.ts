/**
 * The processes that a step has left running. As on GitHub, each process of a step carries a
 * RUNNER_TRACKING_ID in its environment, so a child is found even when its parent is gone.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const SETTLE_MS = 500;
const ENDING_MS = 10_000;

export function trackingVariable(id: string): Record<string, string> {
  return { RUNNER_TRACKING_ID: id };
}

async function linuxProcesses(marker: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const checks = ids.map(async (id) => {
    // A process may end while it is looked at, and one of another user cannot be read.
    const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '');
    if (!environment.split('\0').includes(marker)) return [];
    const status = await readFile(`/proc/${id}/stat`, 'latin1').catch(() => ') Z');
    return status.slice(status.lastIndexOf(')') + 2).startsWith('Z') ? [] : [Number(id)];
  });
  return (await Promise.all(checks)).flat();
}

async function otherProcesses(marker: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axEww', '-o', 'pid=,command='], {
    maxBuffer: 64 * 2 ** 20,
  });
  return stdout
    .split('\n')
    .filter((line) => line.includes(marker))
    .map((line) => Number.parseInt(line, 10));
}

export function processesOf(trackingId: string): Promise<number[]> {
  const marker = `RUNNER_TRACKING_ID=${trackingId}`;
  return process.platform === 'linux' ? linuxProcesses(marker) : otherProcesses(marker);
}

/** Ends the processes that are still there after a moment's grace, as the runner does. */
export async function endSurvivors(trackingId: string): Promise<number[]> {
  const survivors = await remainingAfter(SETTLE_MS, trackingId);
  for (const id of survivors) kill(id, 'SIGKILL');
  // A busy machine takes its time to end a killed process.
  if (survivors.length > 0) await remainingAfter(ENDING_MS, trackingId);
  return survivors;
}

async function remainingAfter(ms: number, trackingId: string): Promise<number[]> {
  const deadline = performance.now() + ms;
  let remaining = await processesOf(trackingId);
  while (remaining.length > 0 && performance.now() < deadline) {
    await delay(25);
    remaining = await processesOf(trackingId);
  }
  return remaining;
}

function kill(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
