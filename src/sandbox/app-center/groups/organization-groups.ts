/**
 * Groups of an organization, which its apps share. A group that an app was given is in the app's
 * list too: it is one object in both places, which copies of the records keep so.
 */
import { appRecord, newGroup } from '../account/app-record.ts';
import { appsOf } from '../account/apps.ts';
import { organizationOf } from '../account/organizations.ts';
import type { App, DistributionGroup } from '../records.ts';
import { accountRefusal } from '../refusals.ts';
import { created, noContent, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { listOf, number, object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import { groupNamed, requireFreeName } from './distribution-groups.ts';
import {
  addMember,
  groupChange,
  groupRecord,
  memberEmails,
  memberRecord,
  newGroupBody,
} from './group-record.ts';

const appNames = object({ apps: listOf(object({ name: text() }), { minItems: 1 }) });
const detailsQuery = object({ apps_limit: optional(number) });

type Place = Pick<Call, 'state' | 'path'>;

const list = (call: Call) => ok(organizationOf(call).groups.map(groupRecord));

const listDetails = (call: Call<undefined, Static<typeof detailsQuery>>) =>
  ok(
    organizationOf(call).groups.map((group) => ({
      ...groupRecord(group),
      apps: appsWith(call, group).slice(0, call.query.apps_limit).map(appRecord),
      total_apps_count: appsWith(call, group).length,
      total_groups_count: organizationOf(call).groups.length,
      total_users_count: group.members.length,
    })),
  );

const create = (call: Call<Static<typeof newGroupBody>>) => {
  const { body, commit } = call;
  const { groups } = organizationOf(call);
  requireFreeName(groups, body.name);
  const group = newGroup(body.name, body.display_name);
  commit(() => groups.push(group));
  return created(groupRecord(group));
};

const show = (call: Call) => ok(groupRecord(groupOf(call)));

const change = (call: Call<Static<typeof groupChange>>) => {
  const { body, commit } = call;
  const group = groupOf(call);
  const { name = group.name, is_public: isPublic = group.isPublic } = body;
  if (name !== group.name) requireFreeName(organizationOf(call).groups, name);
  commit(() => Object.assign(group, { name, displayName: name, isPublic }));
  return ok(groupRecord(group));
};

const remove = (call: Call) => {
  const organization = organizationOf(call);
  const group = groupOf(call);
  call.commit(() => {
    for (const app of appsWith(call, group)) withdraw(app, group);
    organization.groups = organization.groups.filter(({ id }) => id !== group.id);
  });
  return ok();
};

const listApps = (call: Call) => ok(appsWith(call, groupOf(call)).map(appRecord));

const addApps = (call: Call<Static<typeof appNames>>) => {
  const group = groupOf(call);
  const apps = namedApps(call, call.body.apps);
  for (const app of apps) {
    if (app.groups.some(({ id }) => id === group.id)) {
      throw accountRefusal(409, 'Conflict', `The app ${app.name} has the group already`);
    }
    requireFreeName(app.groups, group.name);
  }
  call.commit(() => apps.forEach(({ groups }) => groups.push(group)));
  return noContent;
};

const removeApps = (call: Call<Static<typeof appNames>>) => {
  const group = groupOf(call);
  const apps = namedApps(call, call.body.apps);
  call.commit(() => apps.forEach((app) => withdraw(app, group)));
  return noContent;
};

const listMembers = (call: Call) => ok(groupOf(call).members.map(memberRecord));

const addMembers = (call: Call<Static<typeof memberEmails>>) => {
  const { members } = groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => addMember(members, email))));
};

function groupOf(call: Place): DistributionGroup {
  return groupNamed(organizationOf(call).groups, call.path('group_name'));
}

function appsWith(call: Place, { id }: DistributionGroup): App[] {
  return appsOf(call.state.records.apps, organizationOf(call)).filter(({ groups }) =>
    groups.some((group) => group.id === id),
  );
}

function namedApps(call: Place, names: readonly { name: string }[]): App[] {
  const apps = appsOf(call.state.records.apps, organizationOf(call));
  return names.map(({ name }) => {
    const app = apps.find((known) => known.name === name);
    if (app !== undefined) return app;
    throw accountRefusal(404, 'NotFound', `The organization has no app ${name}`);
  });
}

function withdraw(app: App, { id }: DistributionGroup): void {
  app.groups = app.groups.filter((group) => group.id !== id);
  for (const release of app.releases) {
    release.destinations = release.destinations.filter((known) => known.id !== id);
  }
}

const GROUPS = '/orgs/:org_name/distribution_groups';
const GROUP = `${GROUPS}/:group_name`;

export const organizationGroups: Routes = {
  [`GET ${GROUPS}`]: route({}, list),
  [`GET ${GROUPS}_details`]: route({ query: detailsQuery }, listDetails),
  [`POST ${GROUPS}`]: route({ body: newGroupBody }, create),
  [`GET ${GROUP}`]: route({}, show),
  [`PATCH ${GROUP}`]: route({ body: groupChange }, change),
  [`DELETE ${GROUP}`]: route({}, remove),
  [`GET ${GROUP}/apps`]: route({}, listApps),
  [`POST ${GROUP}/apps`]: route({ body: appNames }, addApps),
  [`POST ${GROUP}/apps/bulk_delete`]: route({ body: appNames }, removeApps),
  [`GET ${GROUP}/members`]: route({}, listMembers),
  [`POST ${GROUP}/members`]: route({ body: memberEmails }, addMembers),
};
