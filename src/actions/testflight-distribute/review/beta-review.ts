/** Beta review: who is in its queue, how a build gets there, and what Apple's refusals mean. */
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { Refusal } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import { observeDistribution } from '../observation/distribution.ts';
import type { Distribution } from '../observation/distribution.ts';
import { testFlightErrors } from '../errors.ts';
import type { ChangeContext } from '../changes/change-context.ts';
import { AWAITS_SUBMISSION, hasReachedReview } from './external-states.ts';
import { writeWhenReady } from '../changes/write-when-ready.ts';

export interface BuildInReview {
  readonly id: string;
  readonly buildNumber: string;
  /** ` since …`, or nothing where Apple does not say. */
  readonly since: string;
}

/** Another build of the same version that holds the queue of beta review. */
export async function otherBuildInReview(
  api: AppStoreConnect,
  { buildId, appId, versionId }: Distribution,
): Promise<BuildInReview | undefined> {
  if (versionId === undefined) return undefined;
  const document = await api.getAll('/v1/builds', {
    'filter[app]': appId,
    'filter[preReleaseVersion]': versionId,
    'filter[betaAppReviewSubmission.betaReviewState]': ['WAITING_FOR_REVIEW', 'IN_REVIEW'],
    'filter[expired]': false,
    include: ['betaAppReviewSubmission'],
    'fields[builds]': ['version', 'betaAppReviewSubmission'],
    'fields[betaAppReviewSubmissions]': ['submittedDate'],
  });
  const build = document.data.find(({ id }) => id !== buildId);
  if (!build) return undefined;
  const reviewId = build.relatedId('betaAppReviewSubmission');
  const submitted = document
    .find('betaAppReviewSubmissions', reviewId)
    ?.attributes.date('submittedDate');
  return {
    id: build.id,
    buildNumber: build.attributes.requiredText('version'),
    since: submitted ? ` since ${submitted.toISOString()}` : '',
  };
}

const REFUSED = 'ENTITY_UNPROCESSABLE';

/** Means both "already submitted" and "too early": the state of the build tells which. */
const WRONG_STATE = `${REFUSED}.INVALID_QC_STATE`;

/** Submits the build; one that turns out to be submitted already is as good. */
export async function submitToReview({
  api,
  buildId,
  uploaded,
  context,
}: ChangeContext): Promise<void> {
  const submit = async (): Promise<void> => {
    try {
      await api.post('/v1/betaAppReviewSubmissions', {
        type: 'betaAppReviewSubmissions',
        relationships: { build: { data: { type: 'builds', id: buildId } } },
      });
    } catch (error) {
      const refusal = refusalOf(error);
      const mayBeSubmitted = refusal?.status === 409 || refusal?.has(WRONG_STATE);
      if (!mayBeSubmitted || !(await isSubmitted(api, buildId))) throw error;
    }
  };
  try {
    await writeWhenReady(submit, {
      isTooEarly: (refusal) => refusal.has(WRONG_STATE),
      uploaded,
      context,
    });
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal && [409, 422].includes(refusal.status) ? reviewRefused(refusal) : error;
  }
}

/** Takes another build out of the queue for good: Apple knows no other way out. */
export async function expireBuild(
  { api, context }: Pick<ChangeContext, 'api' | 'context'>,
  id: string,
): Promise<void> {
  const change = { type: 'builds', id, attributes: { expired: true } };
  await writeUntilAnswered(
    () => api.patch(`/v1/builds/${encodeURIComponent(id)}`, change),
    context,
  );
}

export async function isExpired(api: AppStoreConnect, id: string): Promise<boolean> {
  const { data } = await api.get(`/v1/builds/${encodeURIComponent(id)}`, {
    'fields[builds]': ['expired'],
  });
  return data.attributes.flag('expired') ?? false;
}

async function isSubmitted(api: AppStoreConnect, buildId: string): Promise<boolean> {
  return hasReachedReview(await observeDistribution(api, buildId));
}

/** How long Apple's states may lag behind each other. */
const STATES_SETTLE_WITHIN_MS = MINUTE;

/** Waits until the build may be submitted to beta review, or has come there without it. */
export async function awaitReview({ api, buildId, context }: ChangeContext): Promise<void> {
  await waitForApple(api, {
    what: 'Apple to open the build to beta review',
    look: async (api) => {
      const observed = await observeDistribution(api, buildId);
      const { externalState = 'no state' } = observed;
      return externalState === AWAITS_SUBMISSION || hasReachedReview(observed)
        ? { done: true, value: undefined }
        : { done: false, state: externalState };
    },
    limitMs: STATES_SETTLE_WITHIN_MS,
    context,
    timeoutError: (timeout) =>
      testFlightErrors.error('review-out-of-reach', {
        message: `External testers do not get the build. ${timeout.message}`,
        cause: timeout,
      }),
  });
}

const REMEDIES: Readonly<Record<string, string>> = {
  SUBMISSION_LIMIT_REACHED:
    'Apple limits how often builds are submitted to beta review. Submit again later.',
  BETA_CONTRACT_MISSING:
    'This is a fault of the account that only Apple can repair: ask Apple Developer Support.',
  BUILD_SDK_NOT_ALLOWED_FOR_EXTERNAL_TESTING:
    'Build with a released Xcode: Apple takes no build of a beta Xcode for external testers.',
};

function reviewRefused(refusal: Refusal): Error {
  if (refusal.has(`${REFUSED}.ANOTHER_BUILD_IN_REVIEW`)) {
    return testFlightErrors.error('another-in-review', {
      message: 'Another build of the version came into beta review first.',
      said: refusal.message,
      cause: refusal,
    });
  }
  const known = Object.keys(REMEDIES).find((code) => refusal.has(`${REFUSED}.${code}`));
  const remedy = REMEDIES[known ?? ''];
  return testFlightErrors.error('review-refused', {
    message: 'Apple did not take the build for beta review.',
    said: refusal.message,
    cause: refusal,
    ...(remedy === undefined ? {} : { remedy }),
  });
}
