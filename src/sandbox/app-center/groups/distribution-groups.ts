/** Distribution groups of an app, and their members. */
import { COLLABORATORS_ID, newGroup } from '../account/app-record.ts';
import type { DistributionGroup } from '../records.ts';
import { accountRefusal } from '../refusals.ts';
import { created, noContent, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import type { Static } from '../schema.ts';
import {
  addMember,
  groupChange,
  groupRecord,
  memberEmails,
  memberQuery,
  memberRecord,
  newGroupBody,
  removeMember,
} from './group-record.ts';

const list = ({ app }: Call) => ok(app.groups.map(groupRecord));

const create = ({ app, body, commit }: Call<Static<typeof newGroupBody>>) => {
  const { name, display_name: displayName } = body;
  requireFreeName(app.groups, name);
  const group = newGroup(name, displayName);
  commit(() => app.groups.push(group));
  return created(groupRecord(group));
};

const show = (call: Call) => ok(groupRecord(groupOf(call)));

const change = (call: Call<Static<typeof groupChange>>) => {
  const { app, body, commit } = call;
  const group = changeableGroup(call);
  const { name = group.name, is_public: isPublic = group.isPublic } = body;
  if (name !== group.name) requireFreeName(app.groups, name);
  commit(() => Object.assign(group, { name, displayName: name, isPublic }));
  return ok(groupRecord(group));
};

const remove = (call: Call) => {
  const { id } = changeableGroup(call);
  const { app, commit } = call;
  commit(() => {
    app.groups = app.groups.filter((known) => known.id !== id);
    for (const release of app.releases) {
      release.destinations = release.destinations.filter((known) => known.id !== id);
    }
  });
  return noContent;
};

const listMembers = (call: Call<undefined, Static<typeof memberQuery>>) =>
  ok(groupOf(call).members.map(memberRecord));

const addMembers = (call: Call<Static<typeof memberEmails>>) => {
  const { members } = groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => addMember(members, email))));
};

const removeMembers = (call: Call<Static<typeof memberEmails>>) => {
  const { members } = groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => removeMember(members, email))));
};

const resendInvitations = (call: Call<Static<typeof memberEmails>>) => {
  groupOf(call);
  const { records } = call.state;
  call.commit(() => records.mails.push(...call.body.user_emails));
  return noContent;
};

export function groupOf({ app, path }: Pick<Call, 'app' | 'path'>): DistributionGroup {
  return groupNamed(app.groups, path('group_name'));
}

/** The group of an app's collaborators belongs to the app and can be neither changed nor deleted. */
function changeableGroup(call: Pick<Call, 'app' | 'path'>): DistributionGroup {
  const group = groupOf(call);
  if (group.id !== COLLABORATORS_ID) return group;
  throw accountRefusal(400, 'BadRequest', `The group ${group.name} cannot be changed`);
}

export function groupNamed(
  groups: readonly DistributionGroup[],
  wanted: string,
): DistributionGroup {
  const group = groups.find(({ name }) => name === wanted);
  if (group !== undefined) return group;
  throw accountRefusal(404, 'NotFound', `Distribution group ${wanted} was not found`);
}

export function requireFreeName(groups: readonly DistributionGroup[], name: string): void {
  if (!groups.some((known) => known.name === name)) return;
  throw accountRefusal(409, 'Conflict', `Distribution group ${name} already exists`);
}

const GROUP = '/distribution_groups/:group_name';

export const distributionGroups: Routes = {
  'GET /distribution_groups': route({}, list),
  'POST /distribution_groups': route({ body: newGroupBody }, create),
  [`GET ${GROUP}`]: route({}, show),
  [`PATCH ${GROUP}`]: route({ body: groupChange }, change),
  [`DELETE ${GROUP}`]: route({}, remove),
  [`GET ${GROUP}/members`]: route({ query: memberQuery }, listMembers),
  [`POST ${GROUP}/members`]: route({ body: memberEmails }, addMembers),
  [`POST ${GROUP}/members/bulk_delete`]: route({ body: memberEmails }, removeMembers),
  [`POST ${GROUP}/resend_invite`]: route({ body: memberEmails }, resendInvitations),
};
