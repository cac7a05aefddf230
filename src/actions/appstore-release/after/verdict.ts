/** Following a version through App Review and into the store. */
import { readAppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import { readOpenSubmissions } from '../../../core/app-store-connect/app-review/review-submissions.ts';
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import { releaseErrors } from '../errors.ts';
import type { outputs } from '../outputs.ts';
import { inWords, verdictsInWords } from '../submission/words.ts';
import { stageOf } from '../version/version-states.ts';

export interface Following {
  readonly api: AppStoreConnect;
  readonly versionId: string;
  readonly place: { readonly appId: string; readonly platform: string };
  readonly limitMs: number;
  readonly context: ActionContext<typeof outputs>;
}

/** Until App Review has approved the version. Throws `app-review/rejected` and `…/review-timeout`. */
export function awaitApproval(following: Following): Promise<AppStoreVersion> {
  const { api, versionId, place, limitMs, context } = following;
  return waitForApple(api, {
    what: 'the verdict of App Review',
    look: async (api) => {
      const version = await look(api, versionId, context);
      const stage = stageOf(version);
      if (stage === 'awaits-release' || stage === 'shipped') return { done: true, value: version };
      if (stage === 'in-review') {
        return { done: false, state: version.state, retryAfterMs: MINUTE };
      }
      const open = await readOpenSubmissions(api, place);
      const submission = open.find(({ items }) =>
        items.some((item) => item.versionId === versionId),
      );
      const verdicts = submission
        ? `\nSubmission ${submission.id}: ${verdictsInWords(submission.items)}.`
        : '';
      throw releaseErrors.error('rejected', {
        message: `Version ${version.versionString} came back from App Review: it is ${inWords(version.state)}.${verdicts}`,
        remedy:
          'The reasons are only in App Store Connect under App Review. Correct what they name, then submit again with `resubmit-rejected: true`.',
      });
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      releaseErrors.error('review-timeout', { message: timeout.message, cause: timeout }),
  });
}

/** Asks for the release where the version waits for its developer, once, and follows it. */
export async function release(
  { api, versionId, limitMs, context }: Following,
  approved: AppStoreVersion,
): Promise<void> {
  if (approved.state === 'PENDING_DEVELOPER_RELEASE') await requestRelease(api, versionId, context);
  await waitForApple(api, {
    what: 'the version to be in the store',
    look: async (api) => {
      const version = await look(api, versionId, context);
      return stageOf(version) === 'shipped'
        ? { done: true, value: version }
        : { done: false, state: version.state, retryAfterMs: MINUTE };
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      releaseErrors.error('release-timeout', { message: timeout.message, cause: timeout }),
  });
}

async function look(
  api: AppStoreConnect,
  versionId: string,
  { outputs }: Following['context'],
): Promise<AppStoreVersion> {
  const version = await readAppStoreVersion(api, versionId);
  outputs.set({ 'version-state': version.state });
  return version;
}

/** After an answer that was lost, and where somebody else was faster, the state decides. */
async function requestRelease(
  api: AppStoreConnect,
  versionId: string,
  context: Following['context'],
): Promise<void> {
  const isPending = async () =>
    (await readAppStoreVersion(api, versionId)).state === 'PENDING_DEVELOPER_RELEASE';
  const relationships = { appStoreVersion: { data: { type: 'appStoreVersions', id: versionId } } };
  context.log.info('release the version into the store');
  await writeUntilAnswered(async (attempt) => {
    if (attempt > 1 && !(await isPending())) return;
    try {
      await api.post('/v1/appStoreVersionReleaseRequests', {
        type: 'appStoreVersionReleaseRequests',
        relationships,
      });
    } catch (error) {
      if (refusalOf(error)?.status !== 409 || (await isPending())) throw error;
    }
  }, context);
}
