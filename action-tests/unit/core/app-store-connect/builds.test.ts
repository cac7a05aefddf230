import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { awaitProcessedBuild } from '../../../../src/core/app-store-connect/builds.ts';
import { MINUTE } from '../../../../src/core/system/duration.ts';
import { createTestContext } from '../../../support/action-context.ts';
import type { TestContext } from '../../../support/action-context.ts';
import { scriptedClient } from './client/scripted-client.ts';

let world: TestContext<Readonly<Record<string, string>>>;
beforeEach(async () => {
  world = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: '' } });
});
afterEach(() => world.close());

/** Waits while Apple gives these states, one after another; the last one stays. */
function waiting(...states: (string | null)[]) {
  const answers = states.map((processingState) => ({
    body: { data: { type: 'builds', id: 'b-1', attributes: { version: '7', processingState } } },
  }));
  const { context } = world;
  return awaitProcessedBuild(scriptedClient(context, answers), 'b-1', { limitMs: MINUTE, context });
}

describe('the wait for a processed build', () => {
  test('ends with VALID alone, whatever Apple says before', async () => {
    const build = await waiting(null, 'PROCESSING', 'SOME_NEW_STATE', 'VALID');
    expect(build.processingState).toBe('VALID');
    expect(world.recorded.sleeps).toHaveLength(3);
    expect(world.recorded.texts('info')).toContainEqual(expect.stringContaining('no state'));
  });

  test.each(['INVALID', 'FAILED'])('ends at once with an error when it is %s', async (state) => {
    await expect(waiting(state)).rejects.toMatchObject({
      code: 'app-store-connect/build-refused',
      message: expect.stringContaining(state),
    });
    expect(world.recorded.sleeps).toEqual([]);
  });

  test('names the state at its limit', async () => {
    await expect(waiting('SOME_NEW_STATE')).rejects.toMatchObject({
      code: 'app-store-connect/build-not-processed',
      message:
        'Waited 1 min for Apple to process the build; last seen: SOME_NEW_STATE. The build is b-1.',
    });
  });
});
