/**
 * A job under way: what its steps came to so far, and the scope that this makes for the next one.
 */
import { evaluateCondition, evaluateText } from '../../sandbox/runner/expressions.ts';
import type { Json, Scope } from '../../sandbox/runner/expressions.ts';
import type { Runner } from '../../sandbox/runner/runner.ts';
import { brokenStep } from './broken-step.ts';
import { hashFilesIn } from './hash-files.ts';
import { evaluateAll, evaluateDeep, scopeFor } from './job-scope.ts';
import type { Result, StepRecord } from './records.ts';
import type { JobSurroundings, JobToRun } from './job-to-run.ts';
import { runMain, runPost, stepName } from './run-step.ts';
import type { EndedStep, PendingPost } from './step-run.ts';
import type { Step } from './workflow.ts';

export class JobRun {
  readonly records: StepRecord[] = [];
  readonly #toRun: JobToRun;
  readonly #surroundings: JobSurroundings;
  readonly #runner: Runner;
  readonly #env: Readonly<Record<string, string>>;
  readonly #steps: Record<string, Json> = {};
  readonly #posts: PendingPost[] = [];
  #status: Result = 'success';

  constructor(
    toRun: JobToRun,
    surroundings: JobSurroundings,
    runner: Runner,
    env: Readonly<Record<string, string>>,
  ) {
    this.#toRun = toRun;
    this.#surroundings = surroundings;
    this.#runner = runner;
    this.#env = env;
  }

  get result(): Result {
    if (this.#status !== 'failure') return this.#status;
    return this.#forgives(this.#toRun.job.continueOnError) ? 'success' : 'failure';
  }

  async steps(): Promise<void> {
    for (const [index, step] of this.#toRun.job.steps.entries()) {
      await this.#step(step, step.id ?? `__step_${index + 1}`);
    }
  }

  async posts(): Promise<void> {
    for (const post of this.#posts.splice(0).reverse()) {
      const ended = await runPost(post, {
        runner: this.#runner,
        observer: this.#surroundings.observer,
        mayRun: (condition) => evaluateCondition(condition, this.#scope({})),
      });
      if (ended !== undefined) this.#record(ended);
    }
  }

  /** An output that would show a secret is dropped; one that cannot be told fails the job. */
  outputs(): Record<string, string> {
    const entries = Object.entries(this.#evaluatedOutputs());
    const kept = entries.filter(([name, value]) => {
      const secret = this.#runner.masker.hides(value);
      if (secret) {
        const text = `Skip output '${name}' since it may contain secret.`;
        this.#surroundings.observer.line({ kind: 'warning', text });
      }
      return !secret;
    });
    return Object.fromEntries(kept);
  }

  #evaluatedOutputs(): Record<string, string> {
    try {
      return evaluateAll(this.#toRun.job.outputs, this.#scope({}));
    } catch (error) {
      this.#complain(error);
      if (this.#status === 'success') this.#status = 'failure';
      return {};
    }
  }

  async #step(step: Step, id: string): Promise<void> {
    const { observer, shared } = this.#surroundings;
    this.#noticeCancellation();
    const main = { id, name: stepName(step), uses: step.uses ?? 'run', phase: 'main' as const };
    const around = { runner: this.#runner, observer, shared };
    let env: Record<string, string>;
    let name: string;
    try {
      env = evaluateAll(step.env, this.#scope({}));
      name = evaluateText(main.name, this.#scope(env));
      if (!evaluateCondition(step.if, this.#scope(env))) {
        this.#record({ ...main, name, outcome: 'skipped' });
        return;
      }
    } catch (error) {
      observer.stepStarted(main.name);
      this.#record(brokenStep(main, error, around), this.#forgives(step.continueOnError));
      return;
    }
    observer.stepStarted(name);
    const scope = (): Scope => this.#scope(env);
    const cancellation = this.#cancellationOf(step, scope);
    const { ended, post } = await runMain(
      { step, id, name, env, scope, job: this.#toRun.job },
      { ...around, signal: cancellation.signal },
    ).finally(cancellation.callOff);
    if (post !== undefined) this.#posts.push(post);
    this.#record(ended, this.#forgives(step.continueOnError, env));
  }

  /** Of the steps that the cancellation finds running, one whose `if` still holds is left alone. */
  #cancellationOf(step: Step, scope: () => Scope): { signal: AbortSignal; callOff: () => void } {
    const own = new AbortController();
    const { signal } = this.#surroundings;
    const cancel = (): void => {
      this.#noticeCancellation();
      if (!evaluateCondition(step.if, scope())) own.abort();
    };
    if (!signal.aborted) signal.addEventListener('abort', cancel, { once: true });
    return {
      signal: own.signal,
      callOff: () => {
        signal.removeEventListener('abort', cancel);
      },
    };
  }

  #noticeCancellation(): void {
    if (this.#surroundings.signal.aborted) this.#status = 'cancelled';
  }

  #forgives(continueOnError: Json, env: Readonly<Record<string, string>> = {}): boolean {
    try {
      return evaluateDeep(continueOnError, this.#scope(env)) === true;
    } catch (error) {
      this.#complain(error);
      return false;
    }
  }

  #complain(error: unknown): void {
    const text = this.#runner.masker.mask((error as Error).message);
    this.#surroundings.observer.line({ kind: 'error', text });
  }

  #record(ended: EndedStep, forgiven = false): void {
    const { outcome } = ended;
    const result = outcome === 'failure' && forgiven ? 'success' : outcome;
    const outputs = ended.outputs ?? {};
    const record = {
      seconds: 0,
      annotations: [],
      summary: '',
      ...ended,
      outputs: this.#masked(outputs),
      result,
    };
    this.records.push(record);
    this.#surroundings.observer.stepEnded(record);
    if (ended.phase === 'main' && !ended.id.startsWith('__')) {
      this.#steps[ended.id] = {
        outputs: { ...outputs },
        outcome,
        conclusion: result,
      };
    }
    if (result === 'cancelled') this.#status = 'cancelled';
    if (result === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  /** The next steps get an output as it is; whoever reads the report does not. */
  #masked(outputs: Readonly<Record<string, string>>): Record<string, string> {
    const { masker } = this.#runner;
    return Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, masker.mask(value)]),
    );
  }

  #scope(stepEnv: Readonly<Record<string, string>>): Scope {
    const contexts = {
      ...this.#toRun.contexts,
      github: { ...(this.#toRun.contexts['github'] as object), ...this.#runner.github },
      runner: { ...this.#runner.runner },
      job: { status: this.#status },
      env: { ...this.#env, ...this.#runner.exported, ...stepEnv },
      steps: { ...this.#steps },
    };
    return scopeFor(contexts, this.#status, [hashFilesIn(this.#runner.folders.workspace)]);
  }
}
