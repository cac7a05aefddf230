/** The account's user and organizations. */
import type { Organization } from '../records.ts';
import { accountRefusal } from '../refusals.ts';
import { created, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { object, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import { addOrganization } from './new-organization.ts';

const newOrganizationBody = object({
  display_name: optional(text({ minLength: 1 })),
  name: optional(text({ pattern: '^[A-Za-z0-9._-]+$' })),
});

const showUser = ({ state }: Call) => {
  const { id, name, displayName, email } = state.records.user;
  return ok({
    id,
    name,
    display_name: displayName,
    email,
    can_change_password: true,
    origin: 'appcenter',
  });
};

const list = ({ state }: Call) =>
  ok(
    state.records.organizations.map(({ name, displayName }) => ({
      name,
      display_name: displayName,
      origin: 'appcenter',
    })),
  );

const create = ({ body, state, commit }: Call<Static<typeof newOrganizationBody>>) => {
  const { name = body.display_name?.replaceAll(/[^A-Za-z0-9._-]+/g, '-') } = body;
  if (name === undefined) {
    throw accountRefusal(400, 'BadRequest', 'An organization needs a name or a display name');
  }
  if (state.records.organizations.some((known) => known.name === name)) {
    throw accountRefusal(409, 'Conflict', `The organization ${name} already exists`);
  }
  const now = state.context.now();
  const organization = commit(() => addOrganization(state.records, name, now));
  organization.displayName = body.display_name ?? name;
  return created(describe(organization));
};

const show = (call: Call) => ok(describe(organizationOf(call)));

const listTesters = (call: Call) => {
  const { name } = organizationOf(call);
  const testers = call.state.records.apps
    .filter(({ owner }) => owner === name)
    .flatMap((app) => [...app.testers, ...app.groups.flatMap(({ members }) => members)]);
  const emails = [...new Set(testers.map(({ email }) => email))];
  return ok(emails.map((email) => ({ name: email, email, display_name: email })));
};

export function organizationOf({ state, path }: Pick<Call, 'state' | 'path'>): Organization {
  const wanted = path('org_name');
  const organization = state.records.organizations.find(({ name }) => name === wanted);
  if (organization !== undefined) return organization;
  throw accountRefusal(404, 'NotFound', `The organization ${wanted} was not found`);
}

function describe({ id, name, displayName, createdAt }: Organization): object {
  return {
    id,
    name,
    display_name: displayName,
    origin: 'appcenter',
    created_at: createdAt,
    updated_at: createdAt,
  };
}

export const organizations: Routes = {
  'GET /user': route({}, showUser),
  'GET /orgs': route({}, list),
  'POST /orgs': route({ body: newOrganizationBody }, create),
  'GET /orgs/:org_name': route({}, show),
  'GET /orgs/:org_name/testers': route({}, listTesters),
};
