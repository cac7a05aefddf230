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

test('a group that is deleted has no releases any more', async () => {
  expect((await center.api('DELETE', '/distribution_groups/Fans')).status).toBe(204);
  expect((await center.api('GET', '/distribution_groups/Fans')).status).toBe(404);
  expect((await center.api('GET', '/releases/1')).body).toMatchObject({ destinations: [] });
});
