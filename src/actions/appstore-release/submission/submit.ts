/**
 * Sends a version off to App Review. Every part looks first where an earlier one may have done it.
 */
import {
  readOpenSubmissions,
  readSubmission,
} from '../../../core/app-store-connect/app-review/review-submissions.ts';
import type { ReviewSubmission } from '../../../core/app-store-connect/app-review/review-submissions.ts';
import { readAppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import {
  isLostAnswer,
  writeUntilAnswered,
} from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { Repeated } from '../../../core/app-store-connect/client/retries.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { SECOND } from '../../../core/system/duration.ts';
import { poll, PollTimeout } from '../../../core/system/poll.ts';
import { releaseErrors } from '../errors.ts';
import type { Step } from '../plan/plan.ts';
import { listed } from './words.ts';

export interface Submitting {
  readonly api: AppStoreConnect;
  readonly appId: string;
  readonly platform: string;
  readonly withOtherItems: boolean;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

type Submit = Extract<Step, { kind: 'submit' }>;

export async function submit({ version, course }: Submit, submitting: Submitting): Promise<void> {
  switch (course.kind) {
    case 'create': {
      const submissionId = await openDraft(version.id, submitting);
      await addVersion(submissionId, version.id, submitting);
      return sendOff(submissionId, version.id, submitting);
    }
    case 'use-draft': {
      const { id } = course.submission;
      if (!course.hasOurs) await addVersion(id, version.id, submitting);
      return sendOff(id, version.id, submitting);
    }
    case 'resubmit': {
      const { id } = course.submission;
      for (const item of course.rejected) await resolve(id, item.id, submitting);
      return sendOff(id, version.id, submitting);
    }
    default:
      return course satisfies never;
  }
}

/** A draft of our own, or the one that is there meanwhile, unless it holds what is not ours. */
async function openDraft(versionId: string, submitting: Submitting): Promise<string> {
  const { api, appId, platform, context } = submitting;
  const body = {
    type: 'reviewSubmissions',
    attributes: { platform },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  };
  return writeUntilAnswered(async (attempt) => {
    const held = attempt > 1 ? await findDraft(versionId, submitting) : undefined;
    if (held) return held;
    try {
      const { data } = await api.post('/v1/reviewSubmissions', body);
      return data.id;
    } catch (error) {
      if (refusalOf(error)?.status !== 409) throw error;
      const other = await findDraft(versionId, submitting);
      if (other === undefined) throw error;
      return other;
    }
  }, context);
}

async function findDraft(versionId: string, submitting: Submitting): Promise<string | undefined> {
  const { api, withOtherItems } = submitting;
  const open = await readOpenSubmissions(api, submitting);
  const draft = open.find(({ state }) => state === 'READY_FOR_REVIEW');
  const others = (draft?.items ?? []).filter(
    (item) => item.versionId !== versionId && item.state !== 'REMOVED',
  );
  if (draft && others.length > 0 && !withOtherItems) {
    throw releaseErrors.error('other-items', {
      message: `The draft submission ${draft.id} also holds ${listed(others)}.`,
    });
  }
  return draft?.id;
}

/** For seconds after a submission ended, Apple may believe the version to be in it. */
const AFTER_AN_END: Repeated = {
  tries: 6,
  firstDelayMs: 500,
  longestDelayMs: 4 * SECOND,
  isOf: isAlreadyAdded,
};

/** Apple checks the version here, and names what it lacks. */
async function addVersion(
  submissionId: string,
  versionId: string,
  { api, context }: Submitting,
): Promise<void> {
  const body = {
    type: 'reviewSubmissionItems',
    relationships: {
      reviewSubmission: { data: { type: 'reviewSubmissions', id: submissionId } },
      appStoreVersion: { data: { type: 'appStoreVersions', id: versionId } },
    },
  };
  const isIn = async () => holds(await readSubmission(api, submissionId), versionId);
  const add = async (attempt: number) => {
    if (attempt > 1 && (await isIn())) return;
    try {
      await api.post('/v1/reviewSubmissionItems', body);
    } catch (error) {
      if (!isAlreadyAdded(error) || !(await isIn())) throw error;
    }
  };
  try {
    await writeUntilAnswered(add, context, { refused: AFTER_AN_END });
  } catch (error) {
    throw explained(error);
  }
}

function holds({ items }: ReviewSubmission, versionId: string): boolean {
  return items.some((item) => item.versionId === versionId && item.state !== 'REMOVED');
}

/** Calls an item resolved, which cannot be taken back. An item that is resolved already will do. */
async function resolve(
  submissionId: string,
  itemId: string,
  { api, context }: Submitting,
): Promise<void> {
  const change = { type: 'reviewSubmissionItems', id: itemId, attributes: { resolved: true } };
  try {
    await writeUntilAnswered(
      () => api.patch(`/v1/reviewSubmissionItems/${itemId}`, change),
      context,
    );
  } catch (error) {
    const { items } = await readSubmission(api, submissionId);
    if (items.some(({ id, state }) => id === itemId && state === 'REJECTED')) {
      throw explained(error);
    }
  }
}

const READY = { limitMs: 150 * SECOND, pauseMs: 15 * SECOND };
/** Apple may call a version not ready for some minutes after a change. */
const NOT_READY: Repeated = {
  tries: 11,
  firstDelayMs: 30 * SECOND,
  longestDelayMs: 30 * SECOND,
  isOf: isNotReadyYet,
  askedMs: () => 30 * SECOND,
  line: (_error, _delayMs, triesLeft) =>
    `Apple calls the version not ready to be submitted yet; asking again every 30 s, ${triesLeft} times at most.`,
};

async function sendOff(
  submissionId: string,
  versionId: string,
  submitting: Submitting,
): Promise<void> {
  const { api, context } = submitting;
  await awaitReady(versionId, submitting);
  const change = { type: 'reviewSubmissions', id: submissionId, attributes: { submitted: true } };
  try {
    await writeUntilAnswered(
      () => api.patch(`/v1/reviewSubmissions/${submissionId}`, change),
      context,
      { refused: NOT_READY },
    );
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined && !isLostAnswer(error)) throw error;
    // A job beside this one, or an answer that was lost, may have sent it off.
    const { state } = await readSubmission(api, submissionId);
    if (state !== 'READY_FOR_REVIEW' && state !== 'UNRESOLVED_ISSUES') return;
    if (refusal === undefined || !isNotReadyYet(error)) throw explained(error);
    throw releaseErrors.error('not-ready', {
      message: 'Apple does not let the version be submitted.',
      said: refusal.message,
      cause: refusal,
    });
  }
}

/** Waits for the version to be ready, within a limit: Apple itself refuses one that is not. */
async function awaitReady(versionId: string, { api, context }: Submitting): Promise<void> {
  const { clock, log, signal } = context;
  try {
    await poll({
      what: 'Apple to prepare the version for review',
      look: async () => {
        const { state } = await readAppStoreVersion(api, versionId);
        return state === 'READY_FOR_REVIEW' ? { done: true, value: state } : { done: false, state };
      },
      limitMs: READY.limitMs,
      firstPauseMs: READY.pauseMs,
      longestPauseMs: READY.pauseMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
  }
}

function isAlreadyAdded(error: unknown): boolean {
  return says(error, /already (added|present)/i);
}

function isNotReadyYet(error: unknown): boolean {
  return says(error, /not ready to be submitted yet/i);
}

function says(error: unknown, words: RegExp): boolean {
  const refusal = refusalOf(error);
  return refusal?.status === 409 && words.test(refusal.message);
}

/** Apple's refusal with every reason that it names, as far as it names any. */
function explained(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (refusal?.status !== 409 && refusal?.status !== 422) return error;
  const hasReasons = refusal.errors.some(({ meta }) => meta['associatedErrors'] !== undefined);
  return releaseErrors.error('refused', {
    message: hasReasons
      ? 'Apple does not take the version for App Review.'
      : 'Apple does not take the version for App Review, and names no reason. The first suspect are the answers under App Privacy, which no API can read.',
    said: refusal.message,
    cause: refusal,
  });
}
