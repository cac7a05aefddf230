import { mkdtemp, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { counted } from '../../core/system/count.ts';
import { formatDuration, MINUTE } from '../../core/system/duration.ts';
import { rehearsalErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { argumentsFor } from './program.ts';
import { readReport } from './report.ts';
import type { Place, Played, StepReport } from './report.ts';

/** A release that waits for Apple plays its waits in no time; this ends one that hangs. */
const LONGEST_REHEARSAL_MS = 60 * MINUTE;

type Context = ActionContext<typeof outputs>;

/** The action, with the program that plays the workflow. */
export const rehearseWith =
  (program: string) =>
  async (inputs: Inputs, context: Context): Promise<void> => {
    const { machine, outputs } = context;
    if (machine.os === 'Windows') {
      throw rehearsalErrors.error('needs-linux', {
        message: 'A rehearsal runs on Linux or macOS, but this job runs on Windows.',
      });
    }
    const folder = await mkdtemp(join(machine.temp, 'slipway-rehearse-'));
    try {
      const played = await play(program, inputs, context, folder);
      // A rehearsal that is refused writes no page.
      if (inputs.reportDirectory !== undefined) {
        outputs.set({ 'report-path': inputs.reportDirectory });
      }
      outputs.set({
        ok: played.ok,
        jobs: played.jobs.map(({ id, name, os, result, seconds }) => {
          return { id, name, os, result, seconds };
        }),
      });
      summarize(played, context);
      const project = inputs.appPath ?? machine.workspace;
      warn(played, project, context);
      judge(played, project, context);
    } catch (error) {
      outputs.set({ ok: false });
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

async function play(
  program: string,
  inputs: Inputs,
  { processes, machine, log }: Context,
  folder: string,
): Promise<Played> {
  const json = inputs.json ?? join(folder, 'report.json');
  // An earlier step may have written there.
  await rm(json, { force: true });
  const argv = [program, ...argumentsFor({ ...inputs, json }, machine.workspace)];
  await log.foreign('The rehearsal', (write) =>
    processes.run(process.execPath, argv, {
      cwd: machine.workspace,
      // The log is fenced by this process; a second fence would only stand in it.
      environment: { GITHUB_ACTIONS: undefined },
      timeoutMs: LONGEST_REHEARSAL_MS,
      onLine: write,
    }),
  );
  return readReport(json);
}

function summarize({ jobs, leftovers }: Played, { summary }: Context): void {
  const green = jobs.filter(({ result }) => result === 'success').length;
  summary.result(`${green} of ${counted(jobs.length, 'job')} ended well.`);
  summary.table('Jobs', [
    ['job', 'system', 'result', 'time here'],
    ...jobs.map(({ name, os, result, seconds }) => {
      return [name, os, result, formatDuration(seconds * 1000)];
    }),
  ]);
  summary.list('Left behind', leftovers);
}

/** Shows each mistake at its line: it may be what a green rehearsal does not meet. */
function warn({ mistakes }: Played, project: string, { log, machine }: Context): void {
  for (const { at, problem, cure, place } of mistakes) {
    const end = /[.?!]$/.test(problem) ? '' : '.';
    log.warning(`${problem}${end} ${cure}`, at, place && placeBelow(machine, project, place));
  }
}

function placeBelow({ workspace }: Context['machine'], project: string, place: Place): Place {
  return { ...place, file: relative(workspace, resolve(project, place.file)) };
}

/** Shows each failed step at its line; throws unless the release is green and leaves nothing. */
function judge({ ok, jobs, leftovers }: Played, project: string, { log, machine }: Context): void {
  const failures = jobs.flatMap(({ name, steps }) =>
    steps.filter(({ result }) => result === 'failure').map((step) => ({ job: name, step })),
  );
  for (const { job, step } of failures) {
    const { place } = step;
    log.error(
      complaintOf(step),
      `${job}: ${step.name}`,
      place && placeBelow(machine, project, place),
    );
  }
  if (ok) return;
  const failed = jobs.filter(({ result }) => result === 'failure' || result === 'cancelled');
  if (failed.length === 0 && leftovers.length > 0) {
    throw rehearsalErrors.error('left-behind', {
      message: `The release is green, but ${counted(leftovers.length, 'thing')} would stay on a machine.`,
      details: leftovers,
    });
  }
  throw rehearsalErrors.error('red', {
    message: `The release would fail: ${failed.map(({ name, result }) => `${name} (${result})`).join(', ')}.`,
    details: failures.map(({ job, step }) => `${job}: ${step.name}: ${complaintOf(step)}`),
  });
}

function complaintOf({ annotations }: StepReport): string {
  const errors = annotations.filter(({ level }) => level === 'error');
  return errors.map(({ message }) => message).join('\n') || 'The step failed; see its log.';
}
