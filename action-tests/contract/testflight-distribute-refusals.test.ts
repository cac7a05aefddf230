import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { createWorld } from './testflight-distribute-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './testflight-distribute-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const refusal = (status: number, code: string, detail = 'No.') => ({
  status,
  body: { errors: [{ id: 'e-1', status: String(status), code, title: 'Refused.', detail }] },
});
const ALWAYS = 10_000;
const waitedMs = () => world.recorded.sleeps.reduce((sum, ms) => sum + ms, 0);

describe('Apple refuses', () => {
  const submissions = { method: 'POST', path: '/v1/betaAppReviewSubmissions$' };
  const assignments = { method: 'POST', path: '/relationships/betaGroups$' };

  test('the submission for some minutes after processing, and it is tried again', async () => {
    const action = refusal(422, 'ENTITY_UNPROCESSABLE.INVALID_QC_STATE');
    world.sandbox.fault({ ...submissions, times: 4, action });
    await world.distribute({ groups: 'Friends' });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
    expect(waitedMs()).toBeGreaterThan(20_000);
  });

  test('the submission for good, and the step ends within minutes with its words', async () => {
    const action = refusal(422, 'ENTITY_UNPROCESSABLE.INVALID_QC_STATE', 'Not ready.');
    world.sandbox.fault({ ...submissions, times: ALWAYS, action });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error).toMatchObject({
      code: 'testflight/review-refused',
      said: expect.stringContaining('Not ready.'),
    });
    expect(waitedMs()).toBeLessThan(6 * MINUTE);
  });

  test('the groups for good, and a build of yesterday gets no patience', async () => {
    await world.test.context.clock.sleep(24 * 60 * MINUTE);
    world.recorded.sleeps.length = 0;
    const action = refusal(422, 'ENTITY_UNPROCESSABLE', 'Cannot be added.');
    world.sandbox.fault({ ...assignments, times: ALWAYS, action });
    const error = await failureOf(world.distribute({ groups: 'Team' }));
    expect(error.code).toBe('testflight/groups-refused');
    expect(world.writes()).toHaveLength(2);
    expect(waitedMs()).toBeLessThan(MINUTE);
  });

  test('a submission in a state that nobody knows, which is no success', async () => {
    const { http } = world.test.context;
    const send: typeof http.send = (request) => {
      const isSubmission = request.method === 'POST' && request.url.includes('Submissions');
      if (isSubmission) world.seedBuild({ externalBuildState: 'SOME_NEW_STATE' });
      return http.send(request);
    };
    Object.assign(world.test.context, { http: { ...http, send } });
    world.sandbox.fault({ ...submissions, action: refusal(409, 'STATE_ERROR', 'No way.') });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error).toMatchObject({
      code: 'testflight/review-refused',
      said: expect.stringContaining('No way.'),
    });
  });

  test('a submission that is there already, which is as good', async () => {
    const action = refusal(409, 'STATE_ERROR', 'Already submitted.');
    world.sandbox.fault({ ...submissions, effect: 'after', action });
    await world.distribute({ groups: 'Friends' });
    expect(world.recorded.outputs['beta-review-state']).toBe('WAITING_FOR_REVIEW');
  });

  test.each([
    ['SUBMISSION_LIMIT_REACHED', 'review-refused', 'Submit again later'],
    ['BETA_CONTRACT_MISSING', 'review-refused', 'Apple Developer Support'],
    ['BUILD_SDK_NOT_ALLOWED_FOR_EXTERNAL_TESTING', 'review-refused', 'released Xcode'],
    ['ANOTHER_BUILD_IN_REVIEW', 'another-in-review', 'Wait for that review'],
  ])('the submission with %s, and the remedy fits', async (code, ours, remedy) => {
    const action = refusal(422, `ENTITY_UNPROCESSABLE.${code}`);
    world.sandbox.fault({ ...submissions, action });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe(`testflight/${ours}`);
    expect(error.remedy).toContain(remedy);
    expect(waitedMs()).toBe(0);
  });

  test('the groups for some minutes after processing, and they are tried again', async () => {
    const action = refusal(422, 'ENTITY_UNPROCESSABLE');
    world.sandbox.fault({ ...assignments, times: 3, action });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });

  test('the groups for good, and the outputs still tell what is known', async () => {
    const action = refusal(422, 'ENTITY_UNPROCESSABLE', 'Cannot be added.');
    world.sandbox.fault({ ...assignments, times: ALWAYS, action });
    const error = await failureOf(world.distribute({ groups: 'Team' }));
    expect(error).toMatchObject({
      code: 'testflight/groups-refused',
      message: 'Apple does not give the build to "Team".',
      said: expect.stringContaining('Cannot be added.'),
    });
    expect(world.recorded.outputs).toMatchObject({
      'build-number': '7',
      expires: expect.anything(),
    });
  });

  test('notes and compliance for another reason, in its own words', async () => {
    world.seedBuild({ usesNonExemptEncryption: null });
    world.sandbox.fault({ method: 'POST', path: '/v1/beta', action: refusal(409, 'STATE_ERROR') });
    const notes = { 'release-notes': 'Neu', 'release-notes-locale': 'de-DE' };
    const answered = { ...notes, 'uses-non-exempt-encryption': 'false' };
    expect((await failureOf(world.distribute(answered))).code).toBe('app-store-connect/refused');

    world.seedBuild({ usesNonExemptEncryption: null });
    world.sandbox.fault({ method: 'PATCH', path: '/v1/builds', action: refusal(409, 'OTHER') });
    expect((await failureOf(world.distribute(answered))).code).toBe('app-store-connect/refused');
  });
});

describe('a lost answer does not change the result', () => {
  test.each(['before', 'after'] as const)('%s the writes took effect', async (effect) => {
    world.seedBuild({ usesNonExemptEncryption: null });
    const cut = { effect, action: { cut: true } } as const;
    for (const path of ['betaBuildLocal', 'betaGroups$', 'betaAppReviewSub']) {
      world.sandbox.fault({ method: 'POST', path, ...cut });
    }
    for (const path of ['/v1/builds/', 'buildBetaDetails']) {
      world.sandbox.fault({ method: 'PATCH', path, ...cut });
    }
    await world.distribute({
      groups: 'Friends',
      'release-notes': 'Neu',
      'release-notes-locale': 'de-DE',
      'notify-testers': 'true',
      'uses-non-exempt-encryption': 'false',
    });
    expect(world.build()).toMatchObject({
      betaGroups: ['Office', 'Friends'],
      whatsNew: { 'de-DE': 'Neu' },
      autoNotifyEnabled: true,
      betaReviewState: 'WAITING_FOR_REVIEW',
    });
  });
});
