/** Writes to beta groups: their settings, links and testers. */
import { randomBytes } from 'node:crypto';
import { attributesOf, changeAttributes, linkedRecord, linkedRecords } from '../call.ts';
import type { Handler } from '../call.ts';
import type { ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute } from '../refusal.ts';
import { checkTesters, placeOf } from './beta-testers.ts';
import { linking, unlinking } from './linkage.ts';

const MOST_PUBLIC_TESTERS = 10_000;

function checkPublicLink(isInternal: boolean, attributes: Record<string, Value>): void {
  const { publicLinkEnabled, publicLinkLimit } = attributes;
  if (isInternal && publicLinkEnabled === true) {
    throw invalidAttribute('publicLinkEnabled', 'An internal group cannot have a public link');
  }
  if (
    typeof publicLinkLimit === 'number' &&
    (publicLinkLimit < 1 || publicLinkLimit > MOST_PUBLIC_TESTERS)
  ) {
    throw invalidAttribute('publicLinkLimit', `It must be from 1 to ${MOST_PUBLIC_TESTERS}`);
  }
}

function openPublicLink({ attributes }: ResourceRecord): void {
  if (attributes['publicLinkEnabled'] !== true || attributes['publicLink']) return;
  const publicLinkId = randomBytes(6).toString('base64url');
  Object.assign(attributes, {
    publicLinkId,
    publicLink: `https://testflight.apple.com/join/${publicLinkId}`,
  });
}

const create: Handler = (call) => {
  const app = linkedRecord(call, 'app');
  const attributes = attributesOf(call);
  const isInternalGroup = attributes['isInternalGroup'] === true;
  const hasAccessToAllBuilds = attributes['hasAccessToAllBuilds'] === true;
  if (hasAccessToAllBuilds && !isInternalGroup) {
    throw invalidAttribute('hasAccessToAllBuilds', 'Only an internal group can get every build');
  }
  checkPublicLink(isInternalGroup, attributes);
  const testers = linkedRecords(call, 'betaTesters');
  checkTesters(call, { isInternal: isInternalGroup, appId: app.id }, testers);
  // Access to all builds holds for those that are uploaded from now on.
  const builds = linkedRecords(call, 'builds');
  const group = call.records.add('betaGroups', {
    attributes: {
      publicLinkEnabled: false,
      publicLinkLimitEnabled: false,
      feedbackEnabled: true,
      ...attributes,
      isInternalGroup,
      hasAccessToAllBuilds,
      createdDate: call.context.now().toISOString(),
    },
    links: {
      app: [app.id],
      builds: builds.map(({ id }) => id),
      betaTesters: testers.map(({ id }) => id),
    },
  });
  openPublicLink(group);
  return group;
};

const change: Handler = (call) => {
  const group = call.records.get('betaGroups', call.id);
  checkPublicLink(group.attributes['isInternalGroup'] === true, attributesOf(call));
  changeAttributes(group, attributesOf(call));
  openPublicLink(group);
  return group;
};

export const betaGroups: Record<string, Handler> = {
  'POST /v1/betaGroups': create,
  'PATCH /v1/betaGroups/{id}': change,
  'DELETE /v1/betaGroups/{id}': ({ records, id }) => records.remove(records.get('betaGroups', id)),
  'POST /v1/betaGroups/{id}/relationships/betaTesters': linking(
    'betaGroups',
    'betaTesters',
    (call, group, testers) => checkTesters(call, placeOf(group), testers),
  ),
  'DELETE /v1/betaGroups/{id}/relationships/betaTesters': unlinking('betaGroups', 'betaTesters'),
};
