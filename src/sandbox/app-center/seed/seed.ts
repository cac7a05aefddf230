/** Plants a seed: tokens, apps, groups, stores and testers that are there from the start. */
import { randomUUID } from 'node:crypto';
import { newApp, newGroup } from '../account/app-record.ts';
import { addOrganization } from '../account/new-organization.ts';
import type { App, Records } from '../records.ts';
import { checkSeed } from './seed-schema.ts';
import type { AppCenterSeed } from './seed-schema.ts';

/** Adds what is not there yet, so that seeding a kept sandbox again changes nothing. */
export function plant(records: Records, seed: AppCenterSeed, now: Date): void {
  checkSeed(seed);
  Object.assign(records.behaviour, seed.behaviour);
  for (const item of seed.tokens ?? []) {
    const { access = 'full', ...token } = typeof item === 'string' ? { token: item } : item;
    if (records.tokens.every((known) => known.token !== token.token)) {
      const createdAt = now.toISOString();
      records.tokens.push({ id: randomUUID(), description: '', createdAt, ...token, access });
    }
  }
  for (const { owner, name, ownerType = 'org', os = 'iOS', displayName = name } of seed.apps ??
    []) {
    if (records.apps.some((known) => known.owner === owner && known.name === name)) continue;
    const ownership = ownerOf(records, owner, ownerType, now);
    records.apps.push(newApp(ownership, { name, os, displayName }, now));
  }
  for (const { app, name, isPublic = false, members = [], devices = [] } of seed.groups ?? []) {
    addNamed(appOf(records, app).groups, {
      ...newGroup(name),
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

function ownerOf(
  records: Records,
  name: string,
  ownerType: App['ownerType'],
  now: Date,
): Pick<App, 'owner' | 'ownerId' | 'ownerType'> {
  if (ownerType === 'user') return { owner: name, ownerId: records.user.id, ownerType };
  const known = records.organizations.find((organization) => organization.name === name);
  const { id } = known ?? addOrganization(records, name, now);
  return { owner: name, ownerId: id, ownerType };
}

function appOf(records: Records, slug: string): App {
  const app = records.apps.find(({ owner, name }) => `${owner}/${name}` === slug);
  if (app === undefined) throw new Error(`The seed names the App Center app ${slug}, unknown here`);
  return app;
}

function addNamed<T extends { name: string }>(list: T[], item: T): void {
  if (list.every(({ name }) => name !== item.name)) list.push(item);
}
