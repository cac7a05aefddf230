/** `appStoreReviewDetails` and phased releases: what belongs to one version beside its texts. */
import { attributesOf, changeAttributes, linkedRecord } from '../call.ts';
import type { Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute, wrongState } from '../refusal.ts';
import { EDITABLE, isFirstVersion, versionState } from './transitions.ts';

const LONGEST_NOTES = 4000;

function checkDetail(attributes: Record<string, Value>): void {
  const { contactPhone: phone, notes } = attributes;
  if (typeof phone === 'string' && !/^\+[\d .()-]{7,20}$/.test(phone)) {
    throw invalidAttribute('contactPhone', 'The phone number must be in a valid format');
  }
  if (textOf(notes).length > LONGEST_NOTES) {
    throw invalidAttribute('notes', `The text must have at most ${LONGEST_NOTES} characters`, {
      reason: 'TOO_LONG',
    });
  }
}

function requireEditable(version: ResourceRecord | undefined): void {
  if (version && EDITABLE.has(versionState(version))) return;
  throw wrongState(`appStoreVersions with id '${version?.id}' is not in valid state`);
}

const createDetail: Handler = (call) => {
  const version = linkedRecord(call, 'appStoreVersion');
  requireEditable(version);
  if (call.records.relatedOne(version, 'appStoreReviewDetail')) {
    throw wrongState('The version already has a review detail');
  }
  checkDetail(attributesOf(call));
  return call.records.add('appStoreReviewDetails', {
    attributes: { demoAccountRequired: false, ...attributesOf(call) },
    links: { appStoreVersion: [version.id] },
  });
};

const changeDetail: Handler = (call) => {
  const detail = call.records.get('appStoreReviewDetails', call.id);
  requireEditable(call.records.relatedOne(detail, 'appStoreVersion'));
  checkDetail(attributesOf(call));
  changeAttributes(detail, attributesOf(call));
  return detail;
};

const phase: Handler = (call) => {
  const version = linkedRecord(call, 'appStoreVersion');
  if (isFirstVersion(call.records, version)) {
    throw wrongState('A phased release is not available for the first version of an app');
  }
  if (call.records.relatedOne(version, 'appStoreVersionPhasedRelease')) {
    throw wrongState('The version already has a phased release');
  }
  const phased = call.records.add('appStoreVersionPhasedReleases', {
    attributes: {
      phasedReleaseState: 'INACTIVE',
      startDate: null,
      totalPauseDuration: 0,
      currentDayNumber: 0,
      ...attributesOf(call),
    },
  });
  version.links['appStoreVersionPhasedRelease'] = [phased.id];
  return phased;
};

const changePhase: Handler = (call) => {
  const phased = call.records.get('appStoreVersionPhasedReleases', call.id);
  const { phasedReleaseState: wanted } = attributesOf(call);
  const held = phased.attributes['phasedReleaseState'];
  if (held === wanted) throw wrongState('The phased release already has this value');
  if (held === 'COMPLETE') {
    throw wrongState('You cannot change the state of a phased release that is in a final state');
  }
  changeAttributes(phased, attributesOf(call));
  return phased;
};

const removePhase: Handler = ({ records, id }) => {
  const phased = records.get('appStoreVersionPhasedReleases', id);
  if (phased.attributes['phasedReleaseState'] !== 'INACTIVE') {
    throw wrongState('A phased release that has started cannot be deleted');
  }
  records.remove(phased);
};

export const reviewDetails: Record<string, Handler> = {
  'POST /v1/appStoreReviewDetails': createDetail,
  'PATCH /v1/appStoreReviewDetails/{id}': changeDetail,
  'POST /v1/appStoreVersionPhasedReleases': phase,
  'PATCH /v1/appStoreVersionPhasedReleases/{id}': changePhase,
  'DELETE /v1/appStoreVersionPhasedReleases/{id}': removePhase,
};
