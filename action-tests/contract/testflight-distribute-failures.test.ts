import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/core/errors.ts';
import { HOUR, MINUTE } from '../../src/core/system/duration.ts';
import { APP, createWorld, failureOf } from './testflight-distribute-world.ts';
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

describe('nothing is changed when', () => {
  afterEach(() => expect(world.writes()).toEqual([]));

  test('a group is unknown: the error names the input, the groups and the likely one', async () => {
    const error = await failureOf(
      world.distribute({ groups: 'Team\nFreinds', 'release-notes': 'New.' }),
    );
    expect(error.code).toBe('testflight/unknown-group');
    expect(error.message).toBe(
      'Input `groups`: there is no group "Freinds" (did you mean "Friends"?).\n' +
        'The groups of Harbour: Friends, Office (internal), Team (internal).',
    );
  });

  test('the release notes have an unknown language', async () => {
    const error = await failureOf(
      world.distribute({ 'release-notes': 'Neu', 'release-notes-locale': 'de_DE' }),
    );
    expect(error.code).toBe('testflight/unknown-locale');
    expect(error.message).toContain('de_DE (did you mean de-DE?)');
    expect(error.message).toContain('zh-Hant');
  });

  test('export compliance has no answer', async () => {
    world.seedBuild({ usesNonExemptEncryption: null });
    const error = await failureOf(world.distribute({ groups: 'Team' }));
    expect(error.code).toBe('testflight/export-compliance-missing');
    expect(error.remedy).toMatch(/ITSAppUsesNonExemptEncryption.*`uses-non-exempt-encryption`/);
  });

  test('the build is for internal testing only and a group is external', async () => {
    world.seedBuild({ buildAudienceType: 'INTERNAL_ONLY' });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('testflight/internal-only');
  });

  test('test information is incomplete: one error names every missing field', async () => {
    await world.close();
    world = await createWorld({ testInformation: false });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('testflight/test-information-missing');
    expect(error.message).toBe(
      'Harbour lacks test information that beta review needs: beta app description (en-US), feedback email (en-US), contact first name, contact last name, contact phone, contact email.',
    );
    expect(world.recorded.outputs).toMatchObject({
      version: '1.2.0',
      groups: [{ name: 'Office' }],
    });
  });

  test('another build of the version is in beta review', async () => {
    world.seed({
      builds: [
        { app: APP, version: '1.2.0', buildNumber: '6', betaReviewState: 'WAITING_FOR_REVIEW' },
      ],
    });
    const error = await failureOf(world.distribute({ groups: 'Friends', 'build-number': '7' }));
    expect(error.code).toBe('testflight/another-in-review');
    expect(error.message).toMatch(/Build 6 of 1\.2\.0 is in beta review since \d{4}-/);
  });

  test('beta review has rejected the build', async () => {
    world.seedBuild({ betaReviewState: 'REJECTED' });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('testflight/review-rejected');
  });

  test('the build has expired', async () => {
    await world.test.doors.clock.sleep(91 * 24 * HOUR);
    const error = await failureOf(world.distribute({ groups: 'Team' }));
    expect(error.code).toBe('testflight/build-not-testable');
    expect(error.message).toContain('has expired');
  });

  test('Apple found the build invalid', async () => {
    world.seedBuild({ processingState: 'INVALID' });
    const error = await failureOf(world.distribute({ groups: 'Team' }));
    expect(error.code).toBe('app-store-connect/build-refused');
  });

  test('several builds match', async () => {
    world.seed({ builds: [{ app: APP, version: '1.3.0', buildNumber: '7' }] });
    const error = await failureOf(world.distribute({ 'build-number': '7' }));
    expect(error.code).toBe('testflight/build-ambiguous');
    expect(error.message).toContain(`1.2.0 (7) IOS: ${world.build().id}`);
  });

  test('there is no such app', async () => {
    const error = await failureOf(world.distribute({ 'app-id': '1' }));
    expect(error.code).toBe('app-store-connect/app-not-found');
  });

  test('the inputs name the build twice', async () => {
    const error = await failureOf(world.distribute({ 'build-id': 'b', version: '1.2.0' }));
    expect(error.message).toContain('leave out `version`');
  });
});

describe('a wait ends at its limit', () => {
  test('when Apple never lists the build, and says which one is there', async () => {
    const error = await failureOf(
      world.distribute({ 'build-number': '9', 'appear-timeout-minutes': '10' }),
    );
    expect(error.code).toBe('testflight/build-not-found');
    expect(error.message).toContain('Waited 10 min for Apple to list build 9 for Harbour');
    expect(error.message).toContain('The newest build of Harbour is 1.2.0 (7).');
    expect(waitedMs()).toBe(10 * MINUTE);
  });

  test('when Apple does not finish processing, with what is known as outputs', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const error = await failureOf(
      world.distribute({ groups: 'Team', 'processing-timeout-minutes': '30' }),
    );
    expect(error.code).toBe('app-store-connect/build-not-processed');
    expect(waitedMs()).toBe(30 * MINUTE);
    expect(world.recorded.outputs).toMatchObject({ 'build-id': world.build().id });
    expect(world.writes()).toEqual([]);
  });

  test('as a warning where the input asks for that', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    await world.distribute({ groups: 'Team', 'on-timeout': 'warn' });
    expect(world.recorded.texts('warning').join()).toContain('Nothing was distributed.');
    expect(waitedMs()).toBe(120 * MINUTE);
    expect(world.writes()).toEqual([]);
  });

  test('when a processed build does not open to testers', async () => {
    world.seedBuild({ externalBuildState: 'PROCESSING' });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('app-store-connect/build-not-processed');
    expect(error.message).toContain('external PROCESSING');
    expect(waitedMs()).toBe(120 * MINUTE);
  });

  test('not before: a build that is still processed is distributed as soon as it is ready', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const { clock } = world.test.doors;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      if (waitedMs() > 25 * MINUTE) world.seedBuild({ processingState: 'VALID' });
    };
    Object.assign(world.test.doors, { clock: { ...clock, sleep } });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });

  test('when the job is cancelled', async () => {
    world.seedBuild({ processingState: 'PROCESSING' });
    const { clock } = world.test.doors;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      world.test.cancel(new CancelledError());
      await clock.sleep(ms, signal);
    };
    Object.assign(world.test.doors, { clock: { ...clock, sleep } });
    await expect(world.distribute({ groups: 'Team' })).rejects.toBeInstanceOf(CancelledError);
  });
});

describe('a write that Apple accepts and forgets', () => {
  test.each([
    ['add to "Team"', { groups: 'Team' }, 'POST', '/relationships/betaGroups'],
    ['change What to Test in en-US', { 'release-notes': 'New.' }, 'PATCH', '/betaBuildLocal'],
    ['notify testers', { 'notify-testers': 'true' }, 'PATCH', '/buildBetaDetails'],
    ['submit to beta review', { groups: 'Friends' }, 'POST', '/betaAppReviewSubmissions'],
  ])('fails the step and is named: %s', async (change, inputs, method, path) => {
    world.sandbox.fault({ method, path, action: { ignoreWrite: true } });
    const error = await failureOf(world.distribute(inputs));
    expect(error.code).toBe('reconcile/not-settled');
    expect(error.message).toContain(change);
  });

  test('leaves the outputs as they were read back last', async () => {
    const path = '/betaAppReviewSubmissions';
    world.sandbox.fault({ method: 'POST', path, action: { ignoreWrite: true } });
    await failureOf(world.distribute({ groups: 'Friends' }));
    expect(world.recorded.outputs).toMatchObject({
      groups: [{ name: 'Office' }, { name: 'Friends' }],
      'beta-review-state': '',
    });
  });

  test('hides no obstacle that comes up meanwhile', async () => {
    world.sandbox.fault({ method: 'POST', path: '/betaGroups$', action: { ignoreWrite: true } });
    const { clock } = world.test.doors;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      world.seedBuild({ betaReviewState: 'REJECTED' });
    };
    Object.assign(world.test.doors, { clock: { ...clock, sleep } });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('testflight/review-rejected');
  });

  test('is noticed before the build goes to the groups', async () => {
    world.seedBuild({ usesNonExemptEncryption: null });
    world.sandbox.fault({ method: 'PATCH', path: '/v1/builds/', action: { ignoreWrite: true } });
    const error = await failureOf(
      world.distribute({ groups: 'Friends', 'uses-non-exempt-encryption': 'false' }),
    );
    expect(error.message).toContain('answer export compliance');
    expect(world.build().betaGroups).toEqual(['Office']);
  });
});

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
