/** Writes to beta testers: who is invited, joins groups and builds, and leaves. */
import { attributesOf, linkedRecord, linkedRecords, referencesOf } from '../call.ts';
import { canInstall } from '../tester-states.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import { wrongState } from '../refusal.ts';
import { linking, unlinking } from './linkage.ts';

/** Internal groups are for users of the team, and each app has testers of its own. */
export function checkTesters(
  { state }: Call,
  { isInternal, appId }: { readonly isInternal: boolean; readonly appId: string | undefined },
  testers: readonly ResourceRecord[],
): void {
  const isStranger = ({ attributes, links }: ResourceRecord) =>
    (isInternal && !state.teamUsers.includes(textOf(attributes['email']))) ||
    appId === undefined ||
    !links['apps']?.includes(appId);
  if (testers.some(isStranger)) {
    throw wrongState('Tester(s) cannot be assigned');
  }
}

/** The facts of a group that decide who may join it. */
export function placeOf({ attributes, links }: ResourceRecord) {
  return { isInternal: attributes['isInternalGroup'] === true, appId: links['app']?.[0] };
}

const create: Handler = (call) => {
  const { records } = call;
  const attributes = attributesOf(call);
  const groups = linkedRecords(call, 'betaGroups');
  const builds = linkedRecords(call, 'builds');
  if (groups.length > 0 && builds.length > 0) {
    throw wrongState('Only one relationship should be included when creating betaTesters');
  }
  const apps = [...groups, ...builds].flatMap(({ links }) => links['app'] ?? []);
  const known = records
    .all('betaTesters')
    .find(
      (tester) =>
        tester.attributes['email'] === attributes['email'] &&
        apps.some((app) => tester.links['apps']?.includes(app)),
    );
  const tester =
    known ??
    records.add('betaTesters', {
      attributes: { ...attributes, inviteType: 'EMAIL', state: 'NOT_INVITED' },
      links: { apps: [...new Set(apps)] },
    });
  for (const group of groups) {
    checkTesters(call, placeOf(group), [tester]);
    records.link(group, 'betaTesters', [tester.id]);
  }
  records.link(
    tester,
    'builds',
    builds.map(({ id }) => id),
  );
  return tester;
};

const invite: Handler = (call) => {
  const { records } = call;
  const app = linkedRecord(call, 'app');
  const [tester] = linkedRecords(call, 'betaTester');
  if (!tester || !tester.links['apps']?.includes(app.id)) {
    throw wrongState('The tester does not test this app');
  }
  if (!canInstall(records, tester)) throw wrongState('Tester has no installable build');
  tester.attributes['state'] = 'INVITED';
  return records.add('betaTesterInvitations', {});
};

/** Takes testers out of an app: out of its groups and builds too. */
function removeFromApp(records: Records, tester: ResourceRecord, app: ResourceRecord): void {
  records.unlink(tester, 'apps', [app.id]);
  for (const group of records.related(app, 'betaGroups')) {
    records.unlink(group, 'betaTesters', [tester.id]);
  }
  const builds = records.related(app, 'builds').map(({ id }) => id);
  records.unlink(tester, 'builds', builds);
}

const removeApps: Handler = (call) => {
  const tester = call.records.get('betaTesters', call.id);
  for (const { id } of referencesOf(call)) {
    removeFromApp(call.records, tester, call.records.get('apps', id));
  }
};

const removeTesters: Handler = (call) => {
  const app = call.records.get('apps', call.id);
  for (const { id } of referencesOf(call)) {
    removeFromApp(call.records, call.records.get('betaTesters', id), app);
  }
};

const joinGroups: Handler = linking('betaTesters', 'betaGroups', (call, tester, groups) => {
  for (const group of groups) {
    checkTesters(call, placeOf(group), [tester]);
  }
});

export const betaTesters: Record<string, Handler> = {
  'POST /v1/betaTesterInvitations': invite,
  'POST /v1/betaTesters/{id}/relationships/betaGroups': joinGroups,
  'DELETE /v1/betaTesters/{id}/relationships/betaGroups': unlinking('betaTesters', 'betaGroups'),
  'POST /v1/betaTesters/{id}/relationships/builds': linking('betaTesters', 'builds'),
  'DELETE /v1/betaTesters/{id}/relationships/builds': unlinking('betaTesters', 'builds'),
  'DELETE /v1/betaTesters/{id}/relationships/apps': removeApps,
  'DELETE /v1/apps/{id}/relationships/betaTesters': removeTesters,
  'POST /v1/builds/{id}/relationships/individualTesters': linking('builds', 'individualTesters'),
  'DELETE /v1/builds/{id}/relationships/individualTesters': unlinking(
    'builds',
    'individualTesters',
  ),
  'POST /v1/betaTesters': create,
  'DELETE /v1/betaTesters/{id}': ({ records, id }) =>
    records.remove(records.get('betaTesters', id)),
};
