/** The post phase of a step: of an action, of a double, or of the steps in a composite action. */
import type { StepResult } from '../../../sandbox/runner/runner.ts';
import { brokenStep } from './broken-step.ts';
import type { EndedStep, PendingPost, StepSurroundings } from './step-run.ts';

export interface PostSurroundings extends Pick<StepSurroundings, 'runner' | 'observer'> {
  readonly mayRun: (condition: string) => boolean;
}

/** Nothing where the condition of the post does not hold. */
export async function runPost(
  { id, name, uses, double, inside }: PendingPost,
  around: PostSurroundings,
): Promise<EndedStep | undefined> {
  const { runner, observer, mayRun } = around;
  const post = { id, name: `Post ${name}`, uses, phase: 'post' as const };
  if (inside !== undefined) return postOfComposite(post, inside, around);
  try {
    if (double !== undefined) {
      if (!mayRun(double.condition)) return undefined;
      observer.stepStarted(post.name);
      await double.run();
      return { ...post, outcome: 'success' };
    }
    const result = await runner.runLastPost({
      mayRun,
      onStart: observer.stepStarted.bind(observer),
      onLine: observer.line.bind(observer),
    });
    return result && { ...post, ...resultFields(result), outcome: result.outcome };
  } catch (error) {
    return brokenStep(post, error, around);
  }
}

async function postOfComposite(
  post: Pick<EndedStep, 'id' | 'name' | 'uses'> & { readonly phase: 'post' },
  inside: readonly PendingPost[],
  around: PostSurroundings,
): Promise<EndedStep | undefined> {
  const ended: EndedStep[] = [];
  for (const each of inside.toReversed()) {
    const one = await runPost(each, around);
    if (one !== undefined) ended.push(one);
  }
  return ended.length === 0 ? undefined : { ...post, ...combinedFields(ended) };
}

export function resultFields({ seconds, outputs, annotations, summary }: StepResult) {
  return { seconds, outputs, annotations, summary };
}

/** One record for several steps. */
export function combinedFields(steps: readonly EndedStep[]) {
  const failed = steps.find(({ outcome, result = outcome }) => result === 'failure');
  return {
    outcome: failed === undefined ? ('success' as const) : ('failure' as const),
    seconds: steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
    annotations: steps.flatMap(({ annotations = [] }) => annotations),
    summary: steps.map(({ summary = '' }) => summary).join(''),
  };
}
