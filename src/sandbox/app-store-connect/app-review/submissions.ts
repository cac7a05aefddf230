/** `reviewSubmissions` and their items. */
import { attributesOf, linkedRecord, linkedRecords } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import { invalidRelationship, wrongState } from '../refusal.ts';
import { isWithoutPrivacyAnswers, missingParts } from './completeness.ts';
import { invalidState, notReadyYet } from './refusals.ts';
import {
  CANCELLABLE,
  EDITABLE,
  itemsOf,
  setVersionState,
  stateOf,
  submissionState,
  versionItem,
  versionOf,
  versionState,
} from './transitions.ts';

/** Everything that the sandbox lets into a submission beside a version. */
export const OTHER_KINDS = ['appEvent', 'inAppPurchaseVersion', 'subscriptionVersion'] as const;

function openOf(records: Records, submission: ResourceRecord): ResourceRecord[] {
  const app = records.relatedOne(submission, 'app');
  return (app ? records.related(app, 'reviewSubmissions') : []).filter(
    (other) =>
      other !== submission &&
      other.attributes['platform'] === submission.attributes['platform'] &&
      submissionState(other) !== 'COMPLETE',
  );
}

const create: Handler = (call) => {
  const app = linkedRecord(call, 'app');
  const { platform = 'IOS' } = attributesOf(call);
  const draft = call.records
    .related(app, 'reviewSubmissions')
    .find(
      (other) =>
        other.attributes['platform'] === platform && submissionState(other) === 'READY_FOR_REVIEW',
    );
  if (draft) {
    throw wrongState(`There is another reviewSubmission(s) with id ${draft.id} still in progress`);
  }
  return call.records.add('reviewSubmissions', {
    attributes: { platform, state: 'READY_FOR_REVIEW', submittedDate: null },
    links: { app: [app.id] },
  });
};

const addItem: Handler = (call) => {
  const { records } = call;
  const submission = linkedRecord(call, 'reviewSubmission');
  const [version] = linkedRecords(call, 'appStoreVersion');
  const others = OTHER_KINDS.flatMap((kind) =>
    linkedRecords(call, kind).map((record) => ({ kind, record })),
  );
  if ((version ? 1 : 0) + others.length !== 1) {
    throw invalidRelationship('appStoreVersion', 'An item stands for exactly one resource');
  }
  if (version) requireFree(records, submission, version);
  if (submissionState(submission) !== 'READY_FOR_REVIEW') {
    throw invalidState(`reviewSubmissions with id '${submission.id}' is not in valid state`);
  }
  if (version) requireComplete(call, version);
  const item = records.add('reviewSubmissionItems', {
    attributes: { state: 'READY_FOR_REVIEW' },
    links: {
      reviewSubmission: [submission.id],
      ...(version && { appStoreVersion: [version.id] }),
      ...Object.fromEntries(others.map(({ kind, record }) => [kind, [record.id]])),
    },
  });
  submission.links['items'] = [...(submission.links['items'] ?? []), item.id];
  if (version) {
    const { review } = call.state;
    submission.links['appStoreVersionForReview'] = [version.id];
    review.readyAt[version.id] = call.context.now().getTime() + review.orders.readyMs;
  }
  return item;
};

/** A version is in one submission at a time, and a platform has one version in review. */
function requireFree(records: Records, submission: ResourceRecord, version: ResourceRecord): void {
  const holding = [submission, ...openOf(records, submission)].find((open) =>
    itemsOf(records, open).some((item) => versionOf(records, item) === version),
  );
  if (holding) {
    throw wrongState(
      `appStoreVersions with id '${version.id}' was already added to another reviewSubmission with id ${holding.id}`,
    );
  }
  const busy = openOf(records, submission).find((open) => versionItem(records, open));
  if (busy) {
    throw wrongState(`There is another reviewSubmission(s) with id ${busy.id} still in progress`);
  }
}

function requireComplete(call: Call, version: ResourceRecord): void {
  const { records, state } = call;
  const words = `appStoreVersions with id '${version.id}' is not in valid state.`;
  if (!EDITABLE.has(versionState(version))) throw invalidState(words);
  const staged = state.review.orders.stagedErrors;
  if (staged.length > 0) throw invalidState(words, staged);
  const missing = missingParts(records, state, version);
  if (missing.length > 0) throw invalidState(words, missing);
  if (isWithoutPrivacyAnswers(records, state, version)) throw invalidState(words);
}

const change: Handler = (call) => {
  const submission = call.records.get('reviewSubmissions', call.id);
  const { submitted, canceled } = attributesOf(call);
  if (canceled === true) cancel(call, submission);
  if (submitted === true) submit(call, submission);
  return submission;
};

function cancel({ state, context }: Call, submission: ResourceRecord): void {
  if (!CANCELLABLE.has(submissionState(submission))) {
    throw wrongState(`Resource is not in cancellable state: ${submissionState(submission)}`);
  }
  submission.attributes['state'] = 'CANCELING';
  state.review.dueAt[submission.id] = context.now().getTime() + state.review.orders.endingMs;
}

function submit({ records, state, context }: Call, submission: ResourceRecord): void {
  const now = context.now().getTime();
  const before = submissionState(submission);
  if (before !== 'READY_FOR_REVIEW' && before !== 'UNRESOLVED_ISSUES') {
    throw invalidState(`reviewSubmissions with id '${submission.id}' is not in valid state`);
  }
  const items = itemsOf(records, submission);
  if (items.length === 0) {
    throw wrongState(`reviewSubmissions with id '${submission.id}' does not have any items`);
  }
  const item = versionItem(records, submission);
  const version = item && versionOf(records, item);
  const isUnresolved = items.some((open) => stateOf(open) === 'REJECTED');
  const isSettling = version && (state.review.settledAt[version.id] ?? 0) > now;
  const isPrepared =
    !version ||
    versionState(version) === 'READY_FOR_REVIEW' ||
    stateOf(item) !== 'READY_FOR_REVIEW';
  if (isUnresolved || isSettling || !isPrepared) throw notReadyYet();
  submission.attributes['state'] = 'WAITING_FOR_REVIEW';
  submission.attributes['submittedDate'] = context.now().toISOString();
  if (version && stateOf(item) === 'READY_FOR_REVIEW')
    setVersionState(version, 'WAITING_FOR_REVIEW');
  state.review.dueAt[submission.id] = now + state.review.orders.reviewMs;
}

function submissionOf(records: Records, item: ResourceRecord): ResourceRecord | undefined {
  return records.all('reviewSubmissions').find((open) => open.links['items']?.includes(item.id));
}

const changeItem: Handler = (call) => {
  const { records } = call;
  const item = records.get('reviewSubmissionItems', call.id);
  const { resolved, removed } = attributesOf(call);
  if (resolved === true) {
    if (stateOf(item) !== 'REJECTED') {
      throw invalidState(`reviewSubmissionItems with id '${item.id}' is not in valid state`);
    }
    item.attributes['state'] = 'READY_FOR_REVIEW';
    const version = versionOf(records, item);
    if (version) setVersionState(version, 'READY_FOR_REVIEW');
  }
  if (removed === true) takeOut(call, item);
  return item;
};

const removeItem: Handler = (call) => {
  const item = call.records.get('reviewSubmissionItems', call.id);
  takeOut(call, item);
  call.records.remove(item);
};

function takeOut({ records, state }: Call, item: ResourceRecord): void {
  const submission = submissionOf(records, item);
  if (submission && submissionState(submission) !== 'READY_FOR_REVIEW') {
    throw wrongState(`The item ${textOf(item.id)} was already submitted`);
  }
  item.attributes['state'] = 'REMOVED';
  const version = versionOf(records, item);
  if (!version) return;
  delete state.review.readyAt[version.id];
  setVersionState(version, 'PREPARE_FOR_SUBMISSION');
  if (submission) submission.links['appStoreVersionForReview'] = [];
}

export const submissions: Record<string, Handler> = {
  'POST /v1/reviewSubmissions': create,
  'PATCH /v1/reviewSubmissions/{id}': change,
  'POST /v1/reviewSubmissionItems': addItem,
  'PATCH /v1/reviewSubmissionItems/{id}': changeItem,
  'DELETE /v1/reviewSubmissionItems/{id}': removeItem,
};
