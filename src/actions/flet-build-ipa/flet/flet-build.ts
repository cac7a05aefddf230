/** The run of `flet build ipa` itself: fenced in the log, limited in time, listened to. */
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { diskErrorInWords } from '../../../core/system/files/disk-errors.ts';
import { formatDuration } from '../../../core/system/duration.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import { bareLine, BuildLog } from './build-log.ts';
import { phaseBeginningWith } from './build-phases.ts';
import type { PhaseTimes } from './build-phases.ts';
import { FLET_ENVIRONMENT } from './command-line.ts';
import { buildErrors } from '../errors.ts';
import { FoldedOutput } from './folded-output.ts';
import type { Launcher } from '../toolchain/launcher.ts';

export interface FletRun {
  readonly argv: readonly string[];
  readonly launcher: Launcher;
  readonly timeoutMs: number;
  readonly phases: PhaseTimes;
}

/** Runs flet to its end and throws when it failed, also when flet itself did not notice. */
export async function runFlet(
  { argv, launcher, timeoutMs, phases }: FletRun,
  { processes, log, machine }: Pick<ActionContext, 'processes' | 'log' | 'machine'>,
): Promise<void> {
  const buildLog = new BuildLog();
  const output = new FoldedOutput(log);
  output.begin(`flet ${argv.slice(0, 2).join(' ')}`);
  output.write([launcher.flet, ...argv].join(' '));
  phases.begin('Start of flet');
  const begin = (phase: string) => {
    phases.begin(phase);
    output.begin(`${phase} (after ${formatDuration(phases.elapsedMs)})`);
  };
  let exitCode: number;
  try {
    const result = await processes.run(launcher.flet, argv, {
      cwd: machine.workspace,
      environment: { ...FLET_ENVIRONMENT, ...launcher.environment },
      timeoutMs,
      onLine(line) {
        const phase = phaseBeginningWith(bareLine(line));
        if (phase !== undefined && phase !== phases.current) begin(phase);
        output.write(line);
        buildLog.add(line);
      },
    });
    exitCode = result.exitCode;
  } catch (error) {
    throw asTimeLimit(error, phases.current);
  } finally {
    phases.begin(undefined);
    await output.end();
  }
  for (const remark of buildLog.remarks) log.warning(remark, 'flet-build-ipa');
  if (exitCode !== 0 || buildLog.hidesFailure) {
    throw buildLog.failure(exitCode) ?? unknownFailure(exitCode, buildLog);
  }
}

function unknownFailure(exitCode: number, log: BuildLog): Error {
  const said = log.firstError ?? log.exception;
  const ofDisk = said === undefined ? undefined : diskErrorInWords(said);
  if (ofDisk !== undefined) return ofDisk.with({ details: log.lastLines(exitCode) });
  return buildErrors.error('failed', {
    message: `\`flet build ipa\` failed with exit code ${exitCode}.`,
    ...(said === undefined ? {} : { said }),
    details: log.lastLines(exitCode),
  });
}

function asTimeLimit(error: unknown, phase: string | undefined): unknown {
  if (!processErrors.is(error, 'timed-out')) return error;
  const { details } = error;
  const message = `${error.message} It was busy with: ${phase ?? 'nothing'}.`;
  return buildErrors.error('timed-out', { message, details, cause: error });
}
