/** Plants a seed: tokens, apps, groups, stores and testers that are there from the start. */
import { randomUUID } from 'node:crypto';
import type { App, Records } from '../records.ts';
import { checkSeed } from './seed-schema.ts';
import type { AppCenterSeed } from './seed-schema.ts';

/** Every app has this group from the start, always under the same id. */
const COLLABORATORS_ID = '00000000-0000-0000-0000-000000000000';

/** Adds what is not there yet, so that seeding a kept sandbox again changes nothing. */
export function plant(records: Records, seed: AppCenterSeed, now: Date): void {
  checkSeed(seed);
  Object.assign(records.behaviour, seed.behaviour);
  for (const item of seed.tokens ?? []) {
    const { access = 'full', ...token } = typeof item === 'string' ? { token: item } : item;
    if (records.tokens.every((known) => known.token !== token.token)) {
      records.tokens.push({ ...token, access });
    }
  }
  for (const { owner, name, ...rest } of seed.apps ?? []) {
    if (records.apps.some((known) => known.owner === owner && known.name === name)) continue;
    records.apps.push(newApp(owner, name, rest, now));
  }
  for (const { app, name, isPublic = false, members = [], devices = [] } of seed.groups ?? []) {
    addNamed(appOf(records, app).groups, {
      id: randomUUID(),
      name,
      displayName: name,
      isPublic,
      members: members.map((email) => ({ id: randomUUID(), email })),
      devices: structuredClone(devices),
    });
  }
  for (const { app, name, type = 'apple', track = 'production' } of seed.stores ?? []) {
    addNamed(appOf(records, app).stores, { id: randomUUID(), name, type, track });
  }
  for (const { app, email } of seed.testers ?? []) {
    const { testers } = appOf(records, app);
    if (testers.every((known) => known.email !== email)) testers.push({ id: randomUUID(), email });
  }
}

function newApp(
  owner: string,
  name: string,
  { os = 'iOS', displayName = name, ownerType = 'org' }: Partial<App>,
  now: Date,
): App {
  return {
    id: randomUUID(),
    secret: randomUUID(),
    owner,
    ownerId: randomUUID(),
    ownerType,
    name,
    displayName,
    os,
    createdAt: now.toISOString(),
    groups: [
      {
        id: COLLABORATORS_ID,
        name: 'Collaborators',
        displayName: 'Collaborators',
        isPublic: false,
        members: [],
        devices: [],
      },
    ],
    stores: [],
    testers: [],
    releases: [],
    lastReleaseId: 0,
  };
}

function appOf(records: Records, slug: string): App {
  const app = records.apps.find(({ owner, name }) => `${owner}/${name}` === slug);
  if (app === undefined) throw new Error(`The seed names the App Center app ${slug}, unknown here`);
  return app;
}

function addNamed<T extends { name: string }>(list: T[], item: T): void {
  if (list.every(({ name }) => name !== item.name)) list.push(item);
}
