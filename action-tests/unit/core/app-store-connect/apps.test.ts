import { expect, test } from '@jest/globals';
import { findApp } from '../../../../src/core/app-store-connect/apps.ts';
import { createTestContext } from '../../../support/action-context.ts';
import { scriptedClient } from './client/scripted-client.ts';

const app = (number: number) => ({
  type: 'apps',
  id: `${number}`,
  attributes: { bundleId: `com.example.app${number}`, name: 'App' },
});

async function failureAmong(apps: readonly unknown[]) {
  const world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
  const api = scriptedClient(world.context, [{ body: { data: [] } }, { body: { data: apps } }]);
  const failure = await findApp(api, { bundleId: 'com.example.other' }).catch((error) => error);
  await world.close();
  return failure;
}

test('of apps that Apple’s filter lets through only the one with this very bundle id counts', async () => {
  const world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
  const api = scriptedClient(world.context, [{ body: { data: [app(10), app(1)] } }]);
  expect(await findApp(api, { bundleId: 'com.example.app1' })).toMatchObject({ id: '1' });
  await world.close();
});

test('an app that is not found is told with those that the key sees', async () => {
  expect(await failureAmong([app(1), app(2)])).toMatchObject({
    code: 'app-store-connect/app-not-found',
    message:
      'The API key sees no app with the bundle id com.example.other.\n' +
      'It sees com.example.app1 (App, 1); com.example.app2 (App, 2).',
    details: [],
  });
});

test('a key that sees no app at all is told as such', async () => {
  expect((await failureAmong([])).message).toMatch(/It sees no app at all\.$/);
});

test('of many apps the message names some, the log all', async () => {
  const failure = await failureAmong(Array.from({ length: 25 }, (_, index) => app(index)));
  expect(failure.message).toMatch(/; and 5 more\.$/);
  expect(failure.details).toHaveLength(26);
});
