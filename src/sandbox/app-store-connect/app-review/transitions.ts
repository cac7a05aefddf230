/** The states of App Review and the ways between them. */
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';

export const EDITABLE: ReadonlySet<string> = new Set([
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
]);

export const SHIPPED: ReadonlySet<string> = new Set([
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);

/** The state of a version on approval, by its release type. */
export const ON_APPROVAL: Readonly<Record<string, string>> = {
  MANUAL: 'PENDING_DEVELOPER_RELEASE',
  SCHEDULED: 'PENDING_APPLE_RELEASE',
  AFTER_APPROVAL: 'PROCESSING_FOR_DISTRIBUTION',
};

/** The state of a version whose submission is cancelled, by its state before. */
export const ON_CANCEL: Readonly<Record<string, string>> = {
  WAITING_FOR_REVIEW: 'DEVELOPER_REJECTED',
  IN_REVIEW: 'DEVELOPER_REJECTED',
  READY_FOR_REVIEW: 'DEVELOPER_REJECTED',
};

export const CANCELLABLE: ReadonlySet<string> = new Set([
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'UNRESOLVED_ISSUES',
]);

/** The old state that Apple still sends beside the new one. */
const OLD_STATES: Readonly<Record<string, string>> = {
  PROCESSING_FOR_DISTRIBUTION: 'PROCESSING_FOR_APP_STORE',
  READY_FOR_DISTRIBUTION: 'READY_FOR_SALE',
};

export function versionState({ attributes }: ResourceRecord): string {
  return textOf(attributes['appVersionState']);
}

export function setVersionState({ attributes }: ResourceRecord, state: string): void {
  attributes['appVersionState'] = state;
  attributes['appStoreState'] = OLD_STATES[state] ?? state;
}

export function submissionState({ attributes }: ResourceRecord): string {
  return textOf(attributes['state']);
}

export function itemsOf(records: Records, submission: ResourceRecord): ResourceRecord[] {
  return records.related(submission, 'items').filter((item) => stateOf(item) !== 'REMOVED');
}

export function stateOf({ attributes }: ResourceRecord): string {
  return textOf(attributes['state']);
}

export function versionOf(records: Records, item: ResourceRecord): ResourceRecord | undefined {
  return records.relatedOne(item, 'appStoreVersion');
}

/** The item of the version in a submission. */
export function versionItem(
  records: Records,
  submission: ResourceRecord,
): ResourceRecord | undefined {
  return itemsOf(records, submission).find((item) => versionOf(records, item) !== undefined);
}

/** The other versions of the version's app and platform. */
export function siblings(records: Records, version: ResourceRecord): ResourceRecord[] {
  const app = records.relatedOne(version, 'app');
  return (app ? records.related(app, 'appStoreVersions') : []).filter(
    (other) => other !== version && other.attributes['platform'] === version.attributes['platform'],
  );
}

/** Whether no other version of the platform was ever approved. */
export function isFirstVersion(records: Records, version: ResourceRecord): boolean {
  const approved = [...SHIPPED, ...Object.values(ON_APPROVAL), 'ACCEPTED'];
  return !siblings(records, version).some((other) => approved.includes(versionState(other)));
}
