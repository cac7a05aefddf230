/** Following a release through the stores, until each has published or refused it. */
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { poll, PollTimeout } from '../../../core/system/poll.ts';
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';
import { isPassing } from '../api/refusal.ts';
import { appCenterErrors } from '../errors.ts';
import type { Store } from './destinations.ts';
import { observeRelease } from './release.ts';

export interface StoreStatus {
  readonly name: string;
  /** In the server's words, such as `Published`. */
  readonly status: string;
}

/**
 * Waits until every store has published the release. Throws `store-failed` for one that refused
 * it, `store-timeout` at the limit.
 */
export async function followStores(
  appCenter: AppCenter,
  releaseId: number,
  { stores, limitMs }: { readonly stores: readonly Store[]; readonly limitMs: number },
  { clock, log, signal }: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<readonly StoreStatus[]> {
  if (stores.length === 0) return [];
  try {
    return await poll({
      what: 'the stores to publish the release',
      look: async () => {
        const statuses = await statusesOf(appCenter, releaseId, stores);
        const failed = statuses.find(({ status }) => /fail|reject|error/i.test(status));
        if (failed) throw await refusedBy(appCenter, releaseId, failed.name);
        return statuses.every(({ status }) => /^published$/i.test(status))
          ? { done: true, value: statuses }
          : {
              done: false,
              state: statuses.map(({ name, status }) => `${name}: ${status}`).join(', '),
            };
      },
      passing: (error) => (isPassing(error) ? { state: 'the server does not answer' } : undefined),
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appCenterErrors.error('store-timeout', { message: error.message, cause: error });
  }
}

async function statusesOf(
  appCenter: AppCenter,
  releaseId: number,
  stores: readonly Store[],
): Promise<StoreStatus[]> {
  const { destinations } = await observeRelease(appCenter, releaseId);
  return stores.map(({ id, name }) => ({
    name,
    status: destinations.find((known) => known.id === id)?.publishingStatus || 'not told yet',
  }));
}

async function refusedBy(appCenter: AppCenter, releaseId: number, store: string): Promise<Error> {
  const path = `/distribution_stores/${encodeURIComponent(store)}/releases/${releaseId}/publish_error_details`;
  const said = await appCenter.get(path).then(
    (answer) => new Answer(answer, `GET ${path}`).optionalText('message'),
    () => undefined,
  );
  return appCenterErrors.error('store-failed', {
    message: `The store "${store}" did not publish release ${releaseId}.`,
    ...(said === undefined ? {} : { said }),
  });
}
