/**
 * Steps one after another, of a job or of a composite action: what they came to so far, and the scope
 * that this makes for the next one.
 */
import { evaluateCondition, evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { Json, Scope } from '../../../sandbox/runner/expressions.ts';
import { evaluateAll, evaluateDeep, scopeFor } from '../job-scope.ts';
import type { Result, StepRecord } from '../records.ts';
import type { Step } from '../workflow.ts';
import { brokenStep } from './broken-step.ts';
import { hashFilesIn } from './hash-files.ts';
import { runPost } from './run-post.ts';
import { stepName } from './step-run.ts';
import type { EndedStep, PendingPost, ScriptDefaults, StepSurroundings } from './step-run.ts';

export interface SequenceText {
  readonly steps: readonly Step[];
  readonly defaults: ScriptDefaults;
  /** The folder of the repository that the text stands in. */
  readonly root: string;
  /** The variables of the job. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Variables that go over those that steps have exported: of the step that a composite action is.
   */
  readonly outerEnv: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, Json>>;
}

export class StepSequence {
  readonly records: StepRecord[] = [];
  readonly #text: SequenceText;
  readonly #around: StepSurroundings;
  readonly #steps: Record<string, Json> = {};
  readonly #posts: PendingPost[] = [];
  #status: Result = 'success';

  /** `jobStatus` of the surroundings counts for steps inside of an action only. */
  constructor(text: SequenceText, around: Omit<StepSurroundings, 'jobStatus'> & JobStatus) {
    this.#text = text;
    this.#around = { ...around, jobStatus: around.jobStatus ?? (() => this.#status) };
  }

  get status(): Result {
    return this.#status;
  }

  async run(): Promise<void> {
    for (const [index, step] of this.#text.steps.entries()) {
      if (this.#isDead) return;
      await this.#step(step, idOf(step, index));
    }
  }

  get #isDead(): boolean {
    return this.#around.died?.aborted ?? false;
  }

  /** Posts that are still to come, in the order in which their steps ran. */
  takePosts(): PendingPost[] {
    return this.#posts.splice(0);
  }

  async posts(): Promise<void> {
    for (const post of this.takePosts().reverse()) {
      if (this.#isDead) return;
      const ended = await runPost(post, {
        ...this.#around,
        mayRun: (condition) => evaluateCondition(condition, this.scope({})),
      });
      if (ended !== undefined) this.#record(ended);
    }
  }

  /** An error that belongs to no step. */
  complain(error: unknown): void {
    const { runner, observer } = this.#around;
    observer.line({ kind: 'error', text: runner.masker.mask((error as Error).message) });
  }

  fail(): void {
    if (this.#status === 'success') this.#status = 'failure';
  }

  forgives(continueOnError: Json, env: Readonly<Record<string, string>> = {}): boolean {
    try {
      return evaluateDeep(continueOnError, this.scope(env)) === true;
    } catch (error) {
      this.complain(error);
      return false;
    }
  }

  scope(stepEnv: Readonly<Record<string, string>>): Scope {
    const { runner, jobStatus } = this.#around;
    const { contexts, env, outerEnv } = this.#text;
    const all = {
      ...contexts,
      github: { ...(contexts['github'] as object), ...runner.github },
      runner: { ...runner.runner },
      job: { status: jobStatus() },
      env: { ...env, ...runner.exported, ...outerEnv, ...stepEnv },
      steps: { ...this.#steps },
    };
    return scopeFor(all, this.#status, [hashFilesIn(runner.folders.workspace)]);
  }

  async #step(step: Step, id: string): Promise<void> {
    const { observer } = this.#around;
    this.#noticeCancellation();
    const main = { id, name: stepName(step), uses: step.uses ?? 'run', phase: 'main' as const };
    let env: Record<string, string>;
    let name: string;
    try {
      env = evaluateAll(step.env, this.scope({}));
      name = evaluateText(main.name, this.scope(env));
      if (!evaluateCondition(step.if, this.scope(env))) {
        this.#record({ ...main, name, outcome: 'skipped' });
        return;
      }
    } catch (error) {
      observer.stepStarted(main.name);
      this.#record(brokenStep(main, error, this.#around), this.forgives(step.continueOnError));
      return;
    }
    observer.stepStarted(name);
    const { defaults, root, outerEnv } = this.#text;
    const scope = (): Scope => this.scope(env);
    const cancellation = this.#cancellationOf(step, scope);
    const { ended, post } = await this.#around
      .runStep(
        { step, id, name, env: { ...outerEnv, ...env }, scope, defaults, root },
        { ...this.#around, signal: cancellation.signal },
      )
      .finally(cancellation.callOff);
    if (post !== undefined) this.#posts.push(post);
    this.#record(ended, this.forgives(step.continueOnError, env));
  }

  /**
   * The signal that cancels a step. A step whose `if` still holds is left alone by a cancellation.
   */
  #cancellationOf(step: Step, scope: () => Scope): { signal: AbortSignal; callOff: () => void } {
    const own = new AbortController();
    const { signal } = this.#around;
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
    if (this.#around.signal.aborted) this.#status = 'cancelled';
  }

  #record(ended: EndedStep, forgiven = false): void {
    const { outcome } = ended;
    const result = outcome === 'failure' && forgiven ? 'success' : outcome;
    const outputs = ended.outputs ?? {};
    const place = this.#text.steps.find((step, index) => idOf(step, index) === ended.id)?.place;
    const record = {
      seconds: 0,
      annotations: [],
      summary: '',
      ...ended,
      ...(place !== undefined && { place }),
      outputs: this.#masked(outputs),
      result,
    };
    this.records.push(record);
    this.#around.observer.stepEnded(record);
    if (ended.phase === 'main' && !ended.id.startsWith('__')) {
      this.#steps[ended.id] = { outputs: { ...outputs }, outcome, conclusion: result };
    }
    if (result === 'cancelled') this.#status = 'cancelled';
    if (result === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  /** The next steps get an output as it is; whoever reads the report does not. */
  #masked(outputs: Readonly<Record<string, string>>): Record<string, string> {
    const { masker } = this.#around.runner;
    return Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, masker.mask(value)]),
    );
  }
}

function idOf(step: Step, index: number): string {
  return step.id ?? `__step_${index + 1}`;
}

interface JobStatus {
  readonly jobStatus?: (() => Result) | undefined;
}
