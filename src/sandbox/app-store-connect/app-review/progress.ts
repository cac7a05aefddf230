/** The steps of App Review that follow by themselves as time passes. */
import type { SandboxContext } from '../../context.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import type { State } from '../state.ts';
import { settleAppInfos } from './app-infos.ts';
import {
  itemsOf,
  ON_APPROVAL,
  ON_CANCEL,
  setVersionState,
  siblings,
  stateOf,
  submissionState,
  versionItem,
  versionOf,
  versionState,
} from './transitions.ts';

export function advanceReview(records: Records, state: State, context: SandboxContext): void {
  const now = context.now().getTime();
  makeReady(records, state, now);
  // A submission may go several ways in no time at all.
  for (const submission of records.all('reviewSubmissions')) {
    for (let due = dueAt(state, submission); due !== undefined && due <= now;) {
      goOn(records, state, submission, due);
      const next = dueAt(state, submission);
      due = next === due && isResting(submission) ? undefined : next;
    }
  }
  distribute(records, state, now);
  settleAppInfos(records);
}

function isResting(submission: ResourceRecord): boolean {
  return ['READY_FOR_REVIEW', 'UNRESOLVED_ISSUES', 'COMPLETE'].includes(
    submissionState(submission),
  );
}

function dueAt({ review }: State, submission: ResourceRecord): number | undefined {
  const isHeld = submissionState(submission) === 'IN_REVIEW' && review.orders.verdict === 'none';
  return isHeld ? undefined : review.dueAt[submission.id];
}

function makeReady(records: Records, { review }: State, now: number): void {
  for (const [id, at] of Object.entries(review.readyAt)) {
    const version = records.find('appStoreVersions', id);
    if (at > now) continue;
    delete review.readyAt[id];
    if (version) setVersionState(version, 'READY_FOR_REVIEW');
  }
}

function goOn(records: Records, state: State, submission: ResourceRecord, at: number): void {
  const { review } = state;
  const { orders } = review;
  const item = versionItem(records, submission);
  const version = item && versionOf(records, item);
  delete review.dueAt[submission.id];
  switch (submissionState(submission)) {
    case 'WAITING_FOR_REVIEW':
      submission.attributes['state'] = 'IN_REVIEW';
      if (version) setVersionState(version, 'IN_REVIEW');
      review.dueAt[submission.id] = at + orders.reviewMs;
      return;
    case 'IN_REVIEW':
      judge(records, state, submission, at);
      return;
    case 'CANCELING':
      if (version)
        setVersionState(version, ON_CANCEL[versionState(version)] ?? versionState(version));
      for (const open of itemsOf(records, submission)) open.attributes['state'] = 'REMOVED';
      submission.attributes['state'] = 'COMPLETE';
      return;
    case 'COMPLETING':
      submission.attributes['state'] = 'COMPLETE';
      if (version) approve(version, state, at);
      return;
    default:
  }
}

/**
 * The verdict on each item: one that is not for the version is approved unless ordered otherwise.
 */
function judge(records: Records, state: State, submission: ResourceRecord, at: number): void {
  const { verdict, endingMs } = state.review.orders;
  const ours = versionItem(records, submission);
  const version = ours && versionOf(records, ours);
  for (const item of itemsOf(records, submission)) {
    const isRejected =
      item === ours
        ? verdict === 'reject' || verdict === 'reject-metadata'
        : verdict === 'reject-other-item';
    item.attributes['state'] = isRejected ? 'REJECTED' : 'APPROVED';
  }
  const isWhole = itemsOf(records, submission).every((item) => stateOf(item) === 'APPROVED');
  submission.attributes['state'] = isWhole ? 'COMPLETING' : 'UNRESOLVED_ISSUES';
  if (isWhole) state.review.dueAt[submission.id] = at + endingMs;
  else if (version) {
    if (ours && stateOf(ours) === 'APPROVED') approve(version, state, at);
    else setVersionState(version, verdict === 'reject-metadata' ? 'METADATA_REJECTED' : 'REJECTED');
  }
}

function approve(version: ResourceRecord, { review }: State, at: number): void {
  const next =
    ON_APPROVAL[textOf(version.attributes['releaseType'])] ?? 'PENDING_DEVELOPER_RELEASE';
  setVersionState(version, next);
  if (next === 'PROCESSING_FOR_DISTRIBUTION') {
    review.inStoreAt[version.id] = at + review.orders.distributionMs;
  }
}

function distribute(records: Records, { review }: State, now: number): void {
  for (const version of records.all('appStoreVersions')) {
    const due = Date.parse(textOf(version.attributes['earliestReleaseDate']));
    if (versionState(version) === 'PENDING_APPLE_RELEASE' && due <= now) {
      setVersionState(version, 'PROCESSING_FOR_DISTRIBUTION');
      review.inStoreAt[version.id] = due + review.orders.distributionMs;
    }
  }
  for (const [id, at] of Object.entries(review.inStoreAt)) {
    if (at > now) continue;
    delete review.inStoreAt[id];
    const version = records.get('appStoreVersions', id);
    for (const other of siblings(records, version)) {
      if (versionState(other) === 'READY_FOR_DISTRIBUTION') {
        setVersionState(other, 'REPLACED_WITH_NEW_VERSION');
      }
    }
    setVersionState(version, 'READY_FOR_DISTRIBUTION');
    const phased = records.relatedOne(version, 'appStoreVersionPhasedRelease');
    if (phased) phased.attributes['phasedReleaseState'] = 'ACTIVE';
  }
}
