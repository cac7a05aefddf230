/** The run of `flet build ipa` itself: fenced in the log, limited in time, listened to. */
import type { Doors } from '../../core/runner/doors.ts';
import { processErrors } from '../../core/system/process.ts';
import { BuildLog } from './build-log.ts';
import { FLET_ENVIRONMENT } from './command-line.ts';
import { buildErrors } from './errors.ts';

/** Runs flet to its end and throws when it failed, also when flet itself did not notice. */
export async function runFlet(
  argv: readonly string[],
  timeoutMs: number,
  { processes, log, machine }: Pick<Doors, 'processes' | 'log' | 'machine'>,
): Promise<void> {
  const buildLog = new BuildLog();
  const exitCode = await log.foreign(`flet ${argv.slice(0, 2).join(' ')}`, async (write) => {
    write(['flet', ...argv].join(' '));
    try {
      const result = await processes.run('flet', argv, {
        cwd: machine.workspace,
        environment: FLET_ENVIRONMENT,
        timeoutMs,
        onLine(line) {
          write(line);
          buildLog.add(line);
        },
      });
      return result.exitCode;
    } catch (error) {
      throw asTimeLimit(error);
    }
  });
  if (exitCode !== 0 || buildLog.hidesFailure) {
    throw buildLog.failure(exitCode) ?? unknownFailure(exitCode, buildLog);
  }
}

function unknownFailure(exitCode: number, log: BuildLog): Error {
  return buildErrors.error('failed', {
    message: `\`flet build ipa\` failed with exit code ${exitCode}.`,
    ...(log.firstError === undefined ? {} : { said: log.firstError }),
    details: log.lastLines(exitCode),
  });
}

function asTimeLimit(error: unknown): unknown {
  if (!processErrors.is(error, 'timed-out')) return error;
  const { message, details } = error;
  return buildErrors.error('timed-out', { message, details, cause: error });
}
