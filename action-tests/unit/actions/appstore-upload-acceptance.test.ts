// What Apple says about an upload beside its verdict; the sandbox says no such things.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { awaitAcceptance } from '../../../src/actions/appstore-upload/after/acceptance.ts';
import { MINUTE } from '../../../src/core/system/duration.ts';
import { createTestContext } from '../../support/action-context.ts';
import type { TestContext } from '../../support/action-context.ts';
import { failureOf } from '../../support/failure.ts';
import { scriptedClient } from '../core/app-store-connect/client/scripted-client.ts';

let world: TestContext<Readonly<Record<string, string>>>;
beforeEach(async () => {
  world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
});
afterEach(() => world.close());

const says = (code: string) => [{ code, description: `What ${code} says.` }];
const remarks = { warnings: says('90473'), infos: says('90000') };

/** Waits for an upload that Apple shows in this state. */
function accepted(state: string, more: Readonly<Record<string, unknown>>) {
  const attributes = {
    cfBundleShortVersionString: '1.2.0',
    cfBundleVersion: '7',
    state: { state, errors: [], ...more },
  };
  const relationships =
    state === 'COMPLETE' ? { build: { data: { type: 'builds', id: 'b1' } } } : {};
  const data = { type: 'buildUploads', id: 'u1', attributes, relationships };
  const { context } = world;
  const api = scriptedClient(context, [{ body: { data } }]);
  return awaitAcceptance(api, 'u1', { limitMs: 10 * MINUTE, context, onLook: () => {} });
}

test('Apple’s remarks on an accepted upload are a warning and a line of the log', async () => {
  expect(await accepted('COMPLETE', remarks)).toMatchObject({ buildId: 'b1' });
  const { texts } = world.recorded;
  expect(texts('warning')).toEqual(['Apple warns: 90473: What 90473 says.']);
  expect(texts('info')).toContain('Apple notes: 90000: What 90000 says.');
});

test('a refusal tells Apple’s warnings beside its errors', async () => {
  const failure = await failureOf(accepted('FAILED', { ...remarks, errors: says('90725') }));
  expect(failure.code).toBe('upload/refused');
  expect(failure.said).toBe('90725: What 90725 says.');
  expect(failure.details).toEqual(['Apple also warns: 90473: What 90473 says.']);
});

test('a wait that comes to its limit tells what Apple said so far', async () => {
  const failure = await failureOf(accepted('PROCESSING', remarks));
  expect(failure.code).toBe('upload/not-accepted');
  expect(failure.said).toBe('90473: What 90473 says.\n90000: What 90000 says.');
});
