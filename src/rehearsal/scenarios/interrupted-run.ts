/** A run whose machine stops in the middle: by a cancellation, or because it dies. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxClient } from '../services/sandbox-client.ts';
import type { JobRecord } from '../workflow/records.ts';
import type { Scenario } from './scenario.ts';

const LOOK_EVERY_MS = 20;

export interface Stops {
  /** Cancels the run. */
  readonly signal: AbortSignal;
  /** Ends the machine: nothing runs on it from then on, no post either. */
  readonly died: AbortSignal;
}

interface Interruption {
  readonly interrupt: NonNullable<Scenario['interrupt']>;
  readonly client: Pick<SandboxClient, 'held' | 'clearFaults'>;
  readonly signal: AbortSignal;
  readonly write: (line: string) => void;
}

/**
 * Runs until the services hold a request, as the faults of the scenario make them, and stops the run
 * there. A run whose machine died is started again, and its jobs are those of the second run.
 */
export async function runInterrupted(
  { interrupt, client, signal, write }: Interruption,
  run: (stops: Stops, attempt: number) => Promise<JobRecord[]>,
): Promise<JobRecord[]> {
  const stop = new AbortController();
  const ended = new AbortController();
  const never = new AbortController().signal;
  const stopped = AbortSignal.any([signal, stop.signal]);
  const stops =
    interrupt === 'cancel'
      ? { signal: stopped, died: never }
      : { signal: stopped, died: stop.signal };
  const watching = stopWhenHeld(client, stop, ended.signal);
  const jobs = await run(stops, 1).finally(() => {
    ended.abort();
  });
  await watching;
  await client.clearFaults();
  if (interrupt === 'cancel' || !stop.signal.aborted || signal.aborted) return jobs;
  write('The machine has died; the run is started again.');
  return run({ signal, died: never }, 2);
}

async function stopWhenHeld(
  client: Pick<SandboxClient, 'held'>,
  stop: AbortController,
  ended: AbortSignal,
): Promise<void> {
  while (!ended.aborted) {
    if ((await client.held()) > 0) {
      stop.abort();
      return;
    }
    await sleep(LOOK_EVERY_MS);
  }
}
