import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startAppCenter } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';
import { release } from '../../support/app-center/package-upload.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

let center: AppCenter;
beforeEach(async () => {
  center = await startAppCenter();
  center.service.seed({
    groups: [
      { app: 'fabrikam/shop', name: 'Beta', members: ['ann@example.com'] },
      { app: 'fabrikam/shop', name: 'Friends & Family', isPublic: true },
    ],
    stores: [
      { app: 'fabrikam/shop', name: 'TestFlight', track: 'testflight-internal' },
      { app: 'fabrikam/shop', name: 'Play', type: 'googleplay' },
    ],
  });
});
afterEach(async () => center.close());

async function idOf(kind: 'groups' | 'stores', name: string): Promise<string> {
  const { body } = await center.api('GET', `/distribution_${kind}`);
  const list = body as unknown as { id: string; name: string }[];
  return list.find((item) => item.name === name)?.id ?? '';
}

/** Gives a release the notes that Apple's stores want. */
async function describeRelease(id: number): Promise<void> {
  await center.api('PUT', `/releases/${id}`, { release_notes: 'A new till.' });
}

const held = () => center.service.state().apps[0]?.releases ?? [];

describe('a release', () => {
  test('is found by its number and as the latest', async () => {
    await release(center, { version: '1' });
    await release(center, { version: '2' });

    expect((await center.api('GET', '/releases/1')).body.version).toBe('1');
    expect((await center.api('GET', '/releases/latest')).body.version).toBe('2');
    const { body } = await center.api('GET', '/releases?top=1');
    expect(body).toMatchObject([{ id: 2, file_extension: 'ipa', enabled: true }]);
  });

  test.each([
    ['nonsense', 400, 'BadRequest'],
    ['12', 404, 'not_found'],
    ['latest', 404, 'no_releases_for_user'],
  ])('%s is answered with %i %s', async (id, status, code) => {
    expect(await center.api('GET', `/releases/${id}`)).toMatchObject({ status, body: { code } });
  });

  test('takes notes, build and state by PUT', async () => {
    const id = await release(center);
    const build = { branch_name: 'main', commit_hash: 'c0ffee', commit_message: 'Brew' };
    const { body } = await center.api('PUT', `/releases/${id}`, {
      release_notes: 'New till',
      enabled: false,
      build,
    });

    expect(body).toMatchObject({ enabled: false, release_notes: 'New till', destinations: [] });
    expect((await center.api('GET', `/releases/${id}`)).body).toMatchObject({
      release_notes: 'New till',
      enabled: false,
      build,
    });
    expect(held()).toMatchObject([{ releaseNotes: 'New till', enabled: false, build }]);
  });

  test('takes 5,000 characters of notes and no more', async () => {
    const id = await release(center);
    const put = async (length: number) =>
      (await center.api('PUT', `/releases/${id}`, { release_notes: 'n'.repeat(length) })).status;

    expect(await put(5000)).toBe(200);
    expect(await put(5001)).toBe(400);
  });

  test('is deleted, and its number is not used again', async () => {
    const id = await release(center);

    expect((await center.api('DELETE', `/releases/${id}`)).status).toBe(200);
    expect((await center.api('DELETE', `/releases/${id}`)).status).toBe(404);
    expect(await release(center)).toBe(id + 1);
  });

  test('may have its binary elsewhere', async () => {
    const url = 'https://files.example.com/shop.ipa';
    const { body } = await center.api('POST', '/releases', {
      external_download_url: url,
      build_version: '2.0',
      build_number: '5',
    });

    expect(body).toMatchObject({
      id: 1,
      is_external_build: true,
      short_version: '2.0',
      version: '5',
    });
    expect((await center.api('GET', '/releases/1')).body).toMatchObject({ download_url: url });
    expect(held()).toMatchObject([{ fingerprint: null }]);
    const insecure = { external_download_url: 'http://files.example.com', build_version: '2.0' };
    expect((await center.api('POST', '/releases', insecure)).status).toBe(400);
  });
});

describe('distribution', () => {
  test('to a group is optional for testers and announced, unless said otherwise', async () => {
    const id = await release(center);
    const groupId = await idOf('groups', 'Beta');
    const { status, body } = await center.api('POST', `/releases/${id}/groups`, { id: groupId });

    expect(status).toBe(201);
    expect(body).toEqual({ id: groupId, mandatory_update: false });
    expect(held()).toMatchObject([
      {
        mandatoryUpdate: false,
        notifyTesters: true,
        destinations: [{ type: 'group', id: groupId, name: 'Beta' }],
      },
    ]);
    expect((await center.api('GET', `/releases/${id}`)).body.destinations).toEqual([
      { id: groupId, name: 'Beta', destination_type: 'group', display_name: 'Beta' },
    ]);
  });

  test('once more to the same group changes the terms', async () => {
    const id = await release(center);
    const groupId = await idOf('groups', 'Beta');
    await center.api('POST', `/releases/${id}/groups`, { id: groupId });
    await center.api('POST', `/releases/${id}/groups`, {
      id: groupId,
      mandatory_update: true,
      notify_testers: false,
    });

    expect(held()).toMatchObject([
      { mandatoryUpdate: true, notifyTesters: false, destinations: [{ id: groupId }] },
    ]);
  });

  test('to a tester invites whoever is unknown', async () => {
    const id = await release(center);
    const { status, body } = await center.api('POST', `/releases/${id}/testers`, {
      email: 'bob@example.com',
      mandatory_update: true,
    });

    expect(status).toBe(201);
    expect(body.mandatory_update).toBe(true);
    const { body: testers } = await center.api('GET', '/testers');
    expect(testers).toMatchObject([{ id: body.id, email: 'bob@example.com' }]);
  });

  test('to a store', async () => {
    const id = await release(center);
    const storeId = await idOf('stores', 'TestFlight');
    expect(await center.api('POST', `/releases/${id}/stores`, { id: storeId })).toMatchObject({
      status: 400,
      body: { code: 'store_release_bad_request', message: expect.stringContaining('notes') },
    });
    await describeRelease(id);
    const { status, body } = await center.api('POST', `/releases/${id}/stores`, { id: storeId });

    expect(status).toBe(201);
    expect(body).toEqual({ id: storeId });
    expect((await center.api('GET', `/releases/${id}`)).body.distribution_stores).toEqual([
      { id: storeId, name: 'TestFlight', type: 'apple', publishing_status: 'Published' },
    ]);
  });

  test.each([
    ['ad-hoc', 'TestFlight'],
    ['enterprise', 'TestFlight'],
    ['app-store', 'Play'],
  ] as const)('signed for %s to the store %s is refused', async (kind, store) => {
    const { profile } = createSigningMaterial({ kind });
    const id = await release(center, { profile });
    await describeRelease(id);
    const body = { id: await idOf('stores', store) };
    expect(await center.api('POST', `/releases/${id}/stores`, body)).toMatchObject({
      status: 400,
      body: { code: 'store_release_bad_request' },
    });
    const destinations = [{ name: store }];
    expect(await center.api('PATCH', `/releases/${id}`, { destinations })).toMatchObject({
      status: 400,
    });
    expect(held()).toMatchObject([{ destinations: [] }]);
  });

  test.each([
    ['groups', { id: '7d5b7b8e-4a55-4c34-9c6e-2f9f3a7d1b11' }, 'distribution_group_not_found'],
    ['stores', { id: '7d5b7b8e-4a55-4c34-9c6e-2f9f3a7d1b11' }, 'store_release_not_found'],
  ])('to an unknown one of the %s is refused', async (kind, body, code) => {
    const id = await release(center);

    expect(await center.api('POST', `/releases/${id}/${kind}`, body)).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  test.each([
    ['groups', { id: 'Beta' }],
    ['groups', {}],
    ['testers', { email: 'nobody' }],
  ])('%s does not take %o', async (kind, body) => {
    const id = await release(center);

    expect((await center.api('POST', `/releases/${id}/${kind}`, body)).status).toBe(400);
  });

  test('of an unknown release is refused', async () => {
    const body = { id: await idOf('groups', 'Beta') };

    expect((await center.api('POST', '/releases/9/groups', body)).status).toBe(404);
  });

  test('by PATCH takes groups and stores, and an id wins over a name', async () => {
    const id = await release(center);
    const groupId = await idOf('groups', 'Beta');
    const { body } = await center.api('PATCH', `/releases/${id}`, {
      destinations: [{ id: groupId, name: 'Friends & Family' }, { name: 'TestFlight' }],
      release_notes: 'Given by a patch',
      mandatory_update: true,
      notify_testers: false,
    });

    expect(body).toEqual({ release_notes: 'Given by a patch' });
    expect(held()).toMatchObject([
      {
        releaseNotes: 'Given by a patch',
        mandatoryUpdate: true,
        notifyTesters: false,
        destinations: [{ name: 'Beta' }, { name: 'TestFlight', type: 'store' }],
      },
    ]);
  });

  test('by PATCH with one unknown destination changes nothing', async () => {
    const id = await release(center);
    const { status, body } = await center.api('PATCH', `/releases/${id}`, {
      destinations: [{ name: 'Beta' }, { name: 'Gamma' }],
      release_notes: 'Never seen',
    });

    expect(status).toBe(400);
    expect(body.destinations).toMatchObject([
      { name: 'Gamma', code: 'distribution_group_not_found' },
    ]);
    expect(held()).toMatchObject([{ releaseNotes: '', destinations: [] }]);
  });

  test('can be made mandatory later, and taken back', async () => {
    const id = await release(center);
    const groupId = await idOf('groups', 'Beta');
    await center.api('POST', `/releases/${id}/groups`, { id: groupId });
    const path = `/releases/${id}/groups/${groupId}`;

    expect((await center.api('PUT', path, { mandatory_update: true })).status).toBe(200);
    expect(held()).toMatchObject([{ mandatoryUpdate: true }]);
    expect((await center.api('DELETE', path)).status).toBe(200);
    expect(held()).toMatchObject([{ destinations: [] }]);
    expect((await center.api('DELETE', path)).status).toBe(404);
  });

  test.each([
    ['testers', { email: 'bob@example.com' }],
    ['stores', { name: 'TestFlight' }],
  ])('to %s is taken back', async (kind, wanted) => {
    const id = await release(center);
    await describeRelease(id);
    const body = 'email' in wanted ? wanted : { id: await idOf('stores', wanted.name) };
    const added = await center.api('POST', `/releases/${id}/${kind}`, body);
    expect(held()).toMatchObject([{ destinations: [{ id: added.body.id }] }]);

    const path = `/releases/${id}/${kind}/${String(added.body.id)}`;
    expect((await center.api('DELETE', path)).status).toBe(200);
    expect(held()).toMatchObject([{ destinations: [] }]);
  });

  test('is what published releases and recent releases are chosen by', async () => {
    const first = await release(center);
    await release(center);
    await center.api('PATCH', `/releases/${first}`, {
      destinations: [{ name: 'Beta' }, { name: 'Friends & Family' }],
    });

    expect((await center.api('GET', '/releases?published_only=true')).body).toMatchObject([
      { id: first },
    ]);
    expect((await center.api('GET', '/recent_releases')).body).toMatchObject([{ id: first }]);
  });
});

describe('the reset', () => {
  test('forgets everything', async () => {
    await release(center);
    center.service.reset();

    expect(center.service.state()).toEqual({
      apps: [],
      uploadsInFlight: [],
      symbolUploads: [],
      protocolFaults: [],
      mails: [],
    });
    expect((await center.api('GET', '')).status).toBe(401);
  });
});
