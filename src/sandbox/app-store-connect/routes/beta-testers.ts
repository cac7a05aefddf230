import { attributesOf, linkedRecords } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { ResourceRecord } from '../json-api/records.ts';
import { wrongState } from '../refusal.ts';

/** Internal groups are for users of the team. */
export function checkTesters(
  { state }: Call,
  isInternalGroup: boolean,
  testers: readonly ResourceRecord[],
): void {
  const strangers = testers.filter(
    ({ attributes }) => !state.teamUsers.includes(textOf(attributes['email'])),
  );
  if (isInternalGroup && strangers.length > 0) {
    throw wrongState('Tester(s) cannot be assigned');
  }
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
      attributes: { ...attributes, inviteType: 'EMAIL', state: 'INVITED' },
      links: { apps: [...new Set(apps)] },
    });
  for (const group of groups) {
    checkTesters(call, group.attributes['isInternalGroup'] === true, [tester]);
    records.link(group, 'betaTesters', [tester.id]);
  }
  records.link(
    tester,
    'builds',
    builds.map(({ id }) => id),
  );
  return tester;
};

export const betaTesters: Record<string, Handler> = {
  'POST /v1/betaTesters': create,
  'DELETE /v1/betaTesters/{id}': ({ records, id }) =>
    records.remove(records.get('betaTesters', id)),
};
