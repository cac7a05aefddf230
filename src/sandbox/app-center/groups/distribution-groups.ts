/** Distribution groups of an app, and their members. */
import { randomUUID } from 'node:crypto';
import { flag, listOf, object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import type { DistributionGroup, Tester } from '../records.ts';
import { accountRefusal } from '../refusals.ts';
import { created, noContent, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';

const newGroup = object({
  name: text({ minLength: 1 }),
  display_name: optional(text()),
});
const groupChange = object({
  name: optional(text({ minLength: 1 })),
  is_public: optional(flag),
});
const newMembers = object({ user_emails: listOf(text(), { minItems: 1 }) });

const list = ({ app }: Call) => ok(app.groups.map(describe));

const create = ({ app, body, commit }: Call<Static<typeof newGroup>>) => {
  const { name, display_name: displayName = name } = body;
  if (app.groups.some((known) => known.name === name)) {
    throw accountRefusal(409, 'Conflict', `Distribution group ${name} already exists`);
  }
  const group = { id: randomUUID(), name, displayName, isPublic: false, members: [], devices: [] };
  commit(() => app.groups.push(group));
  return created(describe(group));
};

const show = (call: Call) => ok(describe(groupOf(call)));

const change = (call: Call<Static<typeof groupChange>>) => {
  const { app, body, commit } = call;
  const group = groupOf(call);
  const { name = group.name, is_public: isPublic = group.isPublic } = body;
  if (app.groups.some((known) => known !== group && known.name === name)) {
    throw accountRefusal(409, 'Conflict', `Distribution group ${name} already exists`);
  }
  commit(() => Object.assign(group, { name, displayName: name, isPublic }));
  return ok(describe(group));
};

const remove = (call: Call) => {
  const { id } = groupOf(call);
  const { app, commit } = call;
  commit(() => {
    app.groups = app.groups.filter((known) => known.id !== id);
    for (const release of app.releases) {
      release.destinations = release.destinations.filter((known) => known.id !== id);
    }
  });
  return noContent;
};

const listMembers = (call: Call) =>
  ok(
    groupOf(call).members.map(({ id, email }) => ({
      id,
      email,
      name: email,
      display_name: email,
      invite_pending: false,
    })),
  );

const addMembers = (call: Call<Static<typeof newMembers>>) => {
  const { members } = groupOf(call);
  return ok(call.commit(() => call.body.user_emails.map((email) => addMember(members, email))));
};

export function groupOf({ app, path }: Pick<Call, 'app' | 'path'>): DistributionGroup {
  const wanted = path('group_name');
  const group = app.groups.find(({ name }) => name === wanted);
  if (group !== undefined) return group;
  throw accountRefusal(404, 'NotFound', `Distribution group ${wanted} was not found`);
}

function describe({ id, name, displayName, isPublic }: DistributionGroup): object {
  return { id, name, display_name: displayName, origin: 'appcenter', is_public: isPublic };
}

function addMember(members: Tester[], email: string): object {
  if (members.some((known) => known.email === email)) {
    return { user_email: email, status: 409, code: 'Conflict', message: 'Already a member' };
  }
  members.push({ id: randomUUID(), email });
  return { user_email: email, status: 200, invite_pending: true };
}

export const distributionGroups: Routes = {
  'GET /distribution_groups': route({}, list),
  'POST /distribution_groups': route({ body: newGroup }, create),
  'GET /distribution_groups/:group_name': route({}, show),
  'PATCH /distribution_groups/:group_name': route({ body: groupChange }, change),
  'DELETE /distribution_groups/:group_name': route({}, remove),
  'GET /distribution_groups/:group_name/members': route({}, listMembers),
  'POST /distribution_groups/:group_name/members': route({ body: newMembers }, addMembers),
};
