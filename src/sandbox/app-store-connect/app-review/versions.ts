/** `appStoreVersions`: made, changed, given a build, and released. */
import { attributesOf, changeAttributes, linkedRecord, linkedRecords } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute, invalidRelationship, wrongState } from '../refusal.ts';
import { compareVersions } from '../uploads/version-number.ts';
import { copyTexts } from './localizations.ts';
import { invalidState } from './refusals.ts';
import { EDITABLE, setVersionState, SHIPPED, siblings, versionState } from './transitions.ts';

const create: Handler = (call) => {
  const { records, context } = call;
  const app = linkedRecord(call, 'app');
  const attributes = attributesOf(call);
  const others = records
    .related(app, 'appStoreVersions')
    .filter((other) => other.attributes['platform'] === attributes['platform']);
  if (others.some((other) => !SHIPPED.has(versionState(other)))) {
    throw wrongState('You cannot create a new version of the App in the current state');
  }
  checkNumber(textOf(attributes['versionString']), others);
  checkDate(call, attributes);
  const [build] = linkedRecords(call, 'build');
  if (build) checkBuild(call, build, { app, platform: attributes['platform'] });
  const [last] = others.toSorted((one, other) =>
    compareVersions(
      textOf(other.attributes['versionString']),
      textOf(one.attributes['versionString']),
    ),
  );
  const version = records.add('appStoreVersions', {
    attributes: {
      downloadable: false,
      reviewType: 'APP_STORE',
      releaseType: 'AFTER_APPROVAL',
      earliestReleaseDate: null,
      copyright: last?.attributes['copyright'] ?? null,
      usesIdfa: null,
      createdDate: context.now().toISOString(),
      ...attributes,
    },
    links: { app: [app.id] },
  });
  setVersionState(version, 'PREPARE_FOR_SUBMISSION');
  if (build) attach(call, version, build);
  if (last) takeOver(call, last, version);
  return version;
};

/** A new version has what the last one had, but What's New. */
function takeOver({ records, state }: Call, last: ResourceRecord, version: ResourceRecord): void {
  copyTexts(records, last, version);
  const detail = records.relatedOne(last, 'appStoreReviewDetail');
  if (!detail || !state.review.orders.copiesReviewDetail) return;
  records.add('appStoreReviewDetails', {
    attributes: detail.attributes,
    links: { appStoreVersion: [version.id] },
  });
}

const change: Handler = (call) => {
  const version = call.records.get('appStoreVersions', call.id);
  const attributes = attributesOf(call);
  if (!EDITABLE.has(versionState(version))) {
    const [name = 'versionString'] = Object.keys(attributes);
    throw invalidAttribute(name, `The attribute '${name}' can not be modified.`, {
      reason: 'INVALID_STATE',
    });
  }
  checkDate(call, attributes);
  const { versionString } = attributes;
  if (versionString !== undefined) {
    checkNumber(textOf(versionString), siblings(call.records, version));
  }
  const [build] = linkedRecords(call, 'build');
  if (build) checkBuild(call, build, placeOf(call, version));
  changeAttributes(version, attributes);
  if (build) attach(call, version, build);
  return version;
};

/** A relationship of its own; the body is one reference. */
const attachBuild: Handler = (call) => {
  const version = call.records.get('appStoreVersions', call.id);
  const { data } = call.body as unknown as { data: { type: string; id: string } | null };
  if (!EDITABLE.has(versionState(version))) {
    throw invalidState(`appStoreVersions with id '${version.id}' is not in valid state`);
  }
  const build = data && call.records.find('builds', data.id);
  if (!build) throw invalidRelationship('build', 'There is no such build');
  checkBuild(call, build, placeOf(call, version));
  attach(call, version, build);
};

interface Place {
  readonly app: ResourceRecord | undefined;
  readonly platform: Value;
}

function placeOf({ records }: Call, version: ResourceRecord): Place {
  return { app: records.relatedOne(version, 'app'), platform: version.attributes['platform'] };
}

function checkBuild({ records }: Call, build: ResourceRecord, { app, platform }: Place): void {
  const isUsable =
    records.relatedOne(build, 'app') === app &&
    records.relatedOne(build, 'preReleaseVersion')?.attributes['platform'] === platform &&
    build.attributes['processingState'] === 'VALID' &&
    build.attributes['expired'] !== true &&
    build.attributes['buildAudienceType'] === 'APP_STORE_ELIGIBLE';
  if (isUsable) return;
  throw invalidRelationship('build', 'The specified pre-release build could not be added.');
}

/** Attaching the build that is attached starts Apple's checks anew as well. */
function attach({ state, context }: Call, version: ResourceRecord, build: ResourceRecord): void {
  if (version.links['build']?.[0] !== build.id) state.review.rebuilt[version.id] = true;
  version.links['build'] = [build.id];
  state.review.settledAt[version.id] = context.now().getTime() + state.review.orders.settlingMs;
}

function checkNumber(number: string, others: readonly ResourceRecord[]): void {
  if (!/^\d+(\.\d+){0,2}$/.test(number)) {
    throw invalidAttribute('versionString', `'${number}' is not a valid version number`);
  }
  const taken = others.map(({ attributes }) => textOf(attributes['versionString']));
  if (taken.some((other) => compareVersions(other, number) === 0)) {
    throw invalidAttribute('versionString', 'The version number has been previously used.', {
      reason: 'DUPLICATE',
    });
  }
  if (taken.some((other) => compareVersions(other, number) > 0)) {
    throw invalidAttribute('versionString', 'The version number must be higher than the last one.');
  }
}

function checkDate(
  { context }: Call,
  { earliestReleaseDate: written }: Record<string, unknown>,
): void {
  if (typeof written !== 'string') return;
  const date = new Date(written);
  if (!/T\d\d:00(:00(\.0+)?)?([+-]\d\d:?\d\d|Z)$/.test(written) || date <= context.now()) {
    throw invalidAttribute(
      'earliestReleaseDate',
      'The release date must be a whole hour in the future',
    );
  }
}

const remove: Handler = ({ records, id }) => {
  const version = records.get('appStoreVersions', id);
  if (!EDITABLE.has(versionState(version))) {
    throw wrongState(`appStoreVersions with id '${id}' is not in valid state`);
  }
  records.remove(version);
};

const release: Handler = (call) => {
  const { records, state, context } = call;
  const version = linkedRecord(call, 'appStoreVersion');
  if (versionState(version) !== 'PENDING_DEVELOPER_RELEASE') {
    throw invalidState(`appStoreVersions with id '${version.id}' is not in valid state`);
  }
  setVersionState(version, 'PROCESSING_FOR_DISTRIBUTION');
  state.review.inStoreAt[version.id] = context.now().getTime() + state.review.orders.distributionMs;
  return records.add('appStoreVersionReleaseRequests', {});
};

export const versions: Record<string, Handler> = {
  'POST /v1/appStoreVersions': create,
  'PATCH /v1/appStoreVersions/{id}': change,
  'DELETE /v1/appStoreVersions/{id}': remove,
  'PATCH /v1/appStoreVersions/{id}/relationships/build': attachBuild,
  'POST /v1/appStoreVersionReleaseRequests': release,
};
