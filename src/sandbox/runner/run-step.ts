/**
 * One phase of one step: its process, its command files, and everything that it said to the runner.
 */
import { constants } from 'node:os';
import type { Annotation } from './annotations.ts';
import type { CancelTimes } from './cancel.ts';
import { createEnvironmentFiles, readEnvironmentFiles } from './environment-files.ts';
import type { SecretMasker } from './masks.ts';
import { runProcess } from './run-process.ts';
import type { EndedProcess } from './run-process.ts';
import { StepLog } from './step-log.ts';
import type { LogLine } from './step-log.ts';

const LARGEST_SUMMARY = 1024 * 1024;

export interface StepToRun {
  readonly id: string;
  readonly name?: string | undefined;
  readonly phase: 'main' | 'post';
  readonly kind: 'action' | 'script';
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  readonly masker: SecretMasker;
  readonly commandFiles: string;
  readonly signal?: AbortSignal | undefined;
  readonly cancelAfterMs?: number | undefined;
  readonly cancelTimes?: CancelTimes | undefined;
  readonly died?: AbortSignal | undefined;
  readonly onLine?: ((line: LogLine) => void) | undefined;
}

export interface StepResult {
  readonly id: string;
  readonly kind: 'action' | 'script';
  readonly name: string;
  readonly phase: 'main' | 'post';
  readonly exitCode: number | null;
  readonly outcome: 'success' | 'failure' | 'cancelled';
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Masked, as the job page shows it; empty where it was too large to be shown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Masked. */
  readonly log: string;
  /** Unmasked; without the add-mask lines. */
  readonly rawStdout: string;
  readonly seconds: number;
  readonly survivors: readonly number[];
}

export async function runStep(step: StepToRun): Promise<StepResult> {
  const log = new StepLog(step.masker, step.onLine ?? (() => undefined));
  for (const warning of step.warnings) log.annotate('warning', warning);
  const files = await createEnvironmentFiles(step.commandFiles, crypto.randomUUID());
  const signal = cancellation(step);
  const ended = await runProcess({
    file: step.file,
    args: step.args,
    cwd: step.cwd,
    env: { ...step.env, ...files },
    onLine: (line) => {
      log.write(line);
    },
    signal,
    cancelTimes: step.cancelTimes,
    died: step.died,
  });
  const written = await readEnvironmentFiles(files);
  for (const problem of written.problems) log.annotate('error', problem);
  const env = withoutRefused(written.env, log);
  const summaryFits = Buffer.byteLength(written.summary) <= LARGEST_SUMMARY;
  if (!summaryFits) {
    log.annotate('error', '$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k.');
  }
  // An action is expected to say itself why it failed.
  if (step.kind === 'script' && ended.exitCode !== 0 && !signal.aborted) {
    log.annotate('error', `Process completed with exit code ${shellExitCode(ended)}.`);
  }
  const failed = ended.exitCode !== 0 || written.problems.length + log.problems.length > 0;
  return {
    id: step.id,
    kind: step.kind,
    name: step.name ?? step.id,
    phase: step.phase,
    exitCode: ended.exitCode,
    outcome: signal.aborted ? 'cancelled' : failed ? 'failure' : 'success',
    outputs: { ...log.outputs, ...written.outputs },
    state: { ...log.state, ...written.state },
    env,
    path: written.path,
    summary: summaryFits ? step.masker.mask(written.summary) : '',
    annotations: log.annotations.list,
    masks: log.masks,
    log: log.text,
    rawStdout: log.raw,
    seconds: ended.seconds,
    survivors: ended.survivors,
  };
}

function shellExitCode({ exitCode, signal }: EndedProcess): number {
  return exitCode ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

function cancellation({ signal, cancelAfterMs }: StepToRun): AbortSignal {
  const signals = [
    ...(signal === undefined ? [] : [signal]),
    ...(cancelAfterMs === undefined ? [] : [AbortSignal.timeout(cancelAfterMs)]),
  ];
  return AbortSignal.any(signals);
}

function withoutRefused(
  env: Readonly<Record<string, string>>,
  log: StepLog,
): Record<string, string> {
  const { NODE_OPTIONS: refused, ...kept } = env;
  if (refused !== undefined) {
    log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  return kept;
}
