import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAppCenter } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';
import { release } from '../../support/app-center/package-upload.ts';

let center: AppCenter;
beforeAll(async () => {
  center = await startAppCenter();
  center.service.seed({
    groups: [
      { app: 'fabrikam/shop', name: 'Readers' },
      { app: 'fabrikam/shop', name: 'Writers' },
    ],
  });
});
afterAll(() => center.close());

const group = '/distribution_groups/Readers';

test('a group shows its own releases, the latest among them', async () => {
  expect(await center.api('GET', `${group}/releases/latest`)).toMatchObject({
    status: 404,
    body: { code: 'no_releases_for_user' },
  });
  const first = await release(center);
  await release(center, { version: '28' });
  await center.api('PATCH', `/releases/${first}`, { destinations: [{ name: 'Readers' }] });
  expect((await center.api('GET', `${group}/releases`)).body).toMatchObject([{ id: first }]);
  expect((await center.api('GET', `${group}/releases/latest`)).body).toMatchObject({ id: first });
  expect((await center.api('GET', `${group}/releases/99`)).status).toBe(404);
});

test('a release that is signed for new devices is prepared first', async () => {
  center.service.seed({ behaviour: { resigning: 'failed', looksBeforeResigned: 1 } });
  const { body } = await center.api('GET', group);
  const given = await center.api('POST', '/releases/1/groups', { id: body.id });
  const address = String(given.body.provisioning_status_url).replace(center.url, '');
  const look = () => center.api('GET', address);
  expect((await look()).body).toEqual({ status: 'preparing_for_testers' });
  expect((await look()).body).toMatchObject({ status: 'failed', error_code: 'resign_failed' });
  expect((await center.api('GET', address.replace('/1/', '/2/'))).status).toBe(404);
  center.service.seed({ behaviour: { resigning: 'off' } });
});

test('a group is renamed, but not to the name of another', async () => {
  expect(await center.api('PATCH', group, { name: 'Writers' })).toMatchObject({
    status: 409,
    body: { error: { code: 'Conflict' } },
  });
  expect((await center.api('PATCH', group, { name: 'Fans', is_public: true })).body).toMatchObject({
    name: 'Fans',
    is_public: true,
  });
});

test.each(['PATCH', 'DELETE'])("the collaborators' group answers %s with 400", async (method) => {
  const body = method === 'PATCH' ? { is_public: true } : undefined;
  expect(await center.api(method, '/distribution_groups/Collaborators', body)).toMatchObject({
    status: 400,
    body: { error: { code: 'BadRequest' } },
  });
});

test('a group that is deleted has no releases any more', async () => {
  expect((await center.api('DELETE', '/distribution_groups/Fans')).status).toBe(204);
  expect((await center.api('GET', '/distribution_groups/Fans')).status).toBe(404);
  expect((await center.api('GET', '/releases/1')).body).toMatchObject({ destinations: [] });
});
