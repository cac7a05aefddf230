/**
 * observe → plan → apply → observe, until nothing is left to change.
 *
 * A plan is a pure function of what is there and what is wanted. Some changes make sense only after
 * others, and services lag behind their own answers, so this goes in rounds. It ends when the plan
 * is empty: the state that was asked for has then been read back. A change that was applied and is
 * still planned when its allowance is over is an error that names it.
 */
import { catalogue } from './errors.ts';
import type { Log } from './runner/log/log.ts';
import type { Clock } from './system/clock.ts';
import { formatDuration, MINUTE, SECOND } from './system/duration.ts';

export interface Change {
  /** The change in words, e.g. `add to group "Friends"`; also its identity from round to round. */
  readonly description: string;
  /** Later changes of the plan are applied only when this one was read back. */
  readonly mustShowBeforeNext?: boolean;
  apply(): Promise<void>;
}

export interface Reconciliation<Observed> {
  /** The state before anything was changed. */
  readonly before: Observed;
  /** The state now; on a dry run the same as `before`. */
  readonly observed: Observed;
  /** In the order in which they were applied; on a dry run, the first plan. */
  readonly changes: readonly string[];
}

export interface ReconcileOptions<Observed> {
  /** The whole of the state that the plan looks at, read afresh. */
  readonly observe: () => Promise<Observed>;
  readonly plan: (observed: Observed) => readonly Change[];
  readonly dryRun: boolean;
  /** How long a service may take to show a change that it accepted (1 minute). */
  readonly allowanceMs?: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

export const reconcileErrors = catalogue('reconcile', {
  'not-settled': {
    meaning: 'A change was accepted by the service, but reading back never showed it.',
    remedy:
      'Run the step again; if it stays, look at the item in the service’s own console and report it.',
  },
});

const FIRST_PAUSE_MS = SECOND;
const LONGEST_PAUSE_MS = 15 * SECOND;

export async function reconcile<Observed>(
  options: ReconcileOptions<Observed>,
): Promise<Reconciliation<Observed>> {
  const { observe, plan, clock, log, signal, allowanceMs = MINUTE } = options;
  const before = await observe();
  if (options.dryRun) {
    const changes = plan(before).map(({ description }) => description);
    changes.forEach((change) => log.info(`Would: ${change}`));
    if (changes.length === 0) log.info('Nothing to change.');
    return { before, observed: before, changes };
  }

  const appliedAt = new Map<string, number>();
  let pauseMs = FIRST_PAUSE_MS;
  for (let observed = before; ; observed = await observe()) {
    signal?.throwIfAborted();
    const planned = plan(observed);
    if (planned.length === 0) return { before, observed, changes: [...appliedAt.keys()] };

    const due = untilOneSettlesFirst(planned);
    const fresh = due.filter(({ description }) => !appliedAt.has(description));
    for (const change of fresh) {
      log.info(change.description);
      await change.apply();
      appliedAt.set(change.description, clock.now().getTime());
    }
    if (fresh.length > 0) {
      pauseMs = FIRST_PAUSE_MS;
      continue;
    }

    const [lagging] = due;
    if (lagging) {
      stopWhenOverdue(lagging, appliedAt, clock.now().getTime(), allowanceMs);
      log.info(
        `Not visible yet, looking again in ${formatDuration(pauseMs)}: ${lagging.description}`,
      );
    }
    await clock.sleep(pauseMs, signal);
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  }
}

function untilOneSettlesFirst(planned: readonly Change[]): readonly Change[] {
  const last = planned.findIndex(({ mustShowBeforeNext }) => mustShowBeforeNext);
  return last === -1 ? planned : planned.slice(0, last + 1);
}

function stopWhenOverdue(
  { description }: Change,
  appliedAt: ReadonlyMap<string, number>,
  now: number,
  allowanceMs: number,
): void {
  const waitedMs = now - (appliedAt.get(description) ?? now);
  if (waitedMs < allowanceMs) return;
  throw reconcileErrors.error('not-settled', {
    message: `Applied, but not visible after ${formatDuration(waitedMs)}: ${description}.`,
  });
}
