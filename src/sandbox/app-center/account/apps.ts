/** The apps of the account: of its user, and of its organizations. */
import type { App, Organization } from '../records.ts';
import { accountRefusal } from '../refusals.ts';
import { created, ok, route } from '../route.ts';
import type { Call, Routes } from '../route.ts';
import { object, oneOf, optional, text } from '../schema.ts';
import type { Static } from '../schema.ts';
import { appRecord, newApp } from './app-record.ts';
import { organizationOf } from './organizations.ts';

/** One word that begins with a capital letter, as the description of the field says. */
const releaseType = text({ pattern: '^([A-Z][a-z0-9]*)?$', maxLength: 50 });
const appName = text({ pattern: '^[A-Za-z0-9._-]+$', maxLength: 100 });
const newAppBody = object({
  display_name: text({ minLength: 1 }),
  os: oneOf('Android', 'iOS', 'macOS', 'Tizen', 'tvOS', 'Windows', 'Linux', 'Custom'),
  platform: oneOf(
    'Java',
    'Objective-C-Swift',
    'UWP',
    'Cordova',
    'React-Native',
    'Xamarin',
    'Unity',
    'Electron',
    'WPF',
    'WinForms',
    'Custom',
  ),
  name: optional(appName),
  description: optional(text()),
  release_type: optional(releaseType),
});
const listQuery = object({ $orderBy: optional(oneOf('display_name', 'name')) });

type NewApp = Static<typeof newAppBody>;

const list = ({ state, query }: Call<undefined, Static<typeof listQuery>>) => {
  const key = query.$orderBy === 'display_name' ? 'displayName' : 'name';
  const sorted = state.records.apps.toSorted((a, b) => (a[key] < b[key] ? -1 : 1));
  return ok((query.$orderBy === undefined ? state.records.apps : sorted).map(appRecord));
};

const create = (call: Call<NewApp>) => {
  const { id, name } = call.state.records.user;
  return created(appRecord(addApp(call, { owner: name, ownerId: id, ownerType: 'user' })));
};

const listOfOrganization = (call: Call) =>
  ok(appsOf(call.state.records.apps, organizationOf(call)).map(appRecord));

const createForOrganization = (call: Call<NewApp>) => {
  const { id, name } = organizationOf(call);
  return created(appRecord(addApp(call, { owner: name, ownerId: id, ownerType: 'org' })));
};

const show = ({ app }: Call) => ok(appRecord(app));

const listTesters = ({ app }: Call) =>
  ok(
    app.testers.map(({ id, email }) => ({
      id,
      email,
      name: email,
      display_name: email,
      origin: 'appcenter',
      permissions: ['tester'],
    })),
  );

export function appsOf(apps: readonly App[], { name }: Organization): App[] {
  return apps.filter(({ owner, ownerType }) => ownerType === 'org' && owner === name);
}

function addApp(
  { body, state, commit }: Pick<Call<NewApp>, 'body' | 'state' | 'commit'>,
  owner: Pick<App, 'owner' | 'ownerId' | 'ownerType'>,
): App {
  const { display_name: displayName, os, platform, description = '', release_type = '' } = body;
  const { name = displayName.replaceAll(/[^A-Za-z0-9._-]+/g, '-') } = body;
  requireFree(state.records.apps, owner.owner, name);
  const particulars = { name, displayName, os, platform, description, releaseType: release_type };
  const app = newApp(owner, particulars, state.context.now());
  commit(() => state.records.apps.push(app));
  return app;
}

function requireFree(apps: readonly App[], owner: string, name: string): void {
  if (!apps.some((known) => known.owner === owner && known.name === name)) return;
  throw accountRefusal(409, 'Conflict', `The app ${owner}/${name} already exists`);
}

/** Routes below the path of an app. */
export const appDetails: Routes = {
  'GET /': route({}, show),
  'GET /testers': route({}, listTesters),
};

export const apps: Routes = {
  'GET /apps': route({ query: listQuery }, list),
  'POST /apps': route({ body: newAppBody }, create),
  'GET /orgs/:org_name/apps': route({}, listOfOrganization),
  'POST /orgs/:org_name/apps': route({ body: newAppBody }, createForOrganization),
};
