/** Writes to builds: expiry, export compliance, and the groups that get them. */
import { attributesOf, referencesOf } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import type { ResourceRecord } from '../json-api/records.ts';
import { invalidAttribute, invalidRelationship, notFound, unprocessable } from '../refusal.ts';

const change: Handler = (call) => {
  const { records, state, id } = call;
  const build = records.get('builds', id);
  const { expired, usesNonExemptEncryption } = attributesOf(call);
  const isAnswer = typeof usesNonExemptEncryption === 'boolean';
  if (isAnswer && build.attributes['usesNonExemptEncryption'] !== null) {
    throw invalidAttribute(
      'usesNonExemptEncryption',
      'You cannot update when the value is already set.',
    );
  }
  if (expired === false && build.attributes['expired'] === true) {
    // An expired build stays expired, which is known; the code of the refusal is not.
    throw invalidAttribute('expired', 'A build that has expired cannot be brought back.', {
      reason: 'INVALID_STATE',
    });
  }
  if (isAnswer) {
    build.attributes['usesNonExemptEncryption'] = usesNonExemptEncryption;
    if (usesNonExemptEncryption) state.undeclaredEncryption[id] = true;
  }
  if (expired === true) {
    build.attributes['expired'] = true;
    delete state.orderedExternalStates[id];
  }
  return build;
};

/** Apple's rules for putting a build into a group. */
function checkAssignment({ state }: Call, build: ResourceRecord, group: ResourceRecord): void {
  if (group.attributes['hasAccessToAllBuilds'] === true) {
    throw unprocessable(
      'Builds cannot be assigned to this internal group.',
      'Cannot add internal group to a build.',
    );
  }
  const { processingState, expired, buildAudienceType } = build.attributes;
  if (processingState !== 'VALID' || build.id in state.pendingBuilds || expired === true) {
    throw unprocessable(
      'The build is not in a valid processing state for this operation',
      `The build with id '${build.id}' cannot be assigned to a group now`,
    );
  }
  if (buildAudienceType === 'INTERNAL_ONLY' && group.attributes['isInternalGroup'] === false) {
    throw unprocessable(
      'The build cannot be assigned to an external group',
      'The build is for internal testing only',
    );
  }
}

/** For a moment after processing, the part of Apple that keeps the groups does not know a build. */
function checkIsKnown({ state }: Call, builds: readonly ResourceRecord[]): void {
  const fresh = builds.find(({ id }) => id in state.freshBuilds);
  if (!fresh) return;
  delete state.freshBuilds[fresh.id];
  throw notFound('builds', fresh.id);
}

function assign(call: Call, builds: ResourceRecord[], groups: ResourceRecord[]): void {
  for (const build of builds) {
    for (const group of groups) {
      if (group.links['app']?.[0] !== build.links['app']?.[0]) {
        throw invalidRelationship('betaGroups', 'The group and the build are of different apps');
      }
      checkAssignment(call, build, group);
    }
  }
  checkIsKnown(call, builds);
  for (const group of groups) {
    call.records.link(
      group,
      'builds',
      builds.map(({ id }) => id),
    );
  }
}

function referenced(call: Call, type: string): ResourceRecord[] {
  return referencesOf(call).map(({ id }) => call.records.get(type, id));
}

export const builds: Record<string, Handler> = {
  'PATCH /v1/builds/{id}': change,
  'POST /v1/builds/{id}/relationships/betaGroups': (call) => {
    assign(call, [call.records.get('builds', call.id)], referenced(call, 'betaGroups'));
  },
  'DELETE /v1/builds/{id}/relationships/betaGroups': (call) => {
    const build = call.records.get('builds', call.id);
    for (const group of referenced(call, 'betaGroups')) {
      call.records.unlink(group, 'builds', [build.id]);
    }
  },
  'POST /v1/betaGroups/{id}/relationships/builds': (call) => {
    assign(call, referenced(call, 'builds'), [call.records.get('betaGroups', call.id)]);
  },
  'DELETE /v1/betaGroups/{id}/relationships/builds': (call) => {
    const group = call.records.get('betaGroups', call.id);
    const ids = referenced(call, 'builds').map(({ id }) => id);
    call.records.unlink(group, 'builds', ids);
  },
};
