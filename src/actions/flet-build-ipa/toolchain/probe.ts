/** A short question to a tool of the Mac. */
import { MINUTE } from '../../../core/system/duration.ts';
import type { Processes, ProcessResult } from '../../../core/system/programs/process.ts';
import { FLET_ENVIRONMENT } from '../flet/command-line.ts';
import type { Launcher } from './launcher.ts';

/** Far above what a version takes; a tool that waits for a dialog never answers. */
export const PROBE_LIMIT_MS = 2 * MINUTE;

export function probe(
  processes: Processes,
  [program, ...argv]: readonly [string, ...string[]],
  { environment }: Pick<Launcher, 'environment'>,
): Promise<ProcessResult> {
  return processes.run(program, argv, {
    environment: { ...FLET_ENVIRONMENT, ...environment },
    timeoutMs: PROBE_LIMIT_MS,
  });
}
