import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Step } from '../../src/actions/testflight-distribute/plan.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import { APP, createWorld } from './testflight-distribute-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './testflight-distribute-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

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
    expect(error.code).toBe('release-notes/unknown-locale');
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
      'Harbour lacks test information that beta review needs: beta app description (en-US, `beta-description`), feedback email (en-US, `feedback-email`), contact first name (`contact-first-name`), contact last name (`contact-last-name`), contact phone (`contact-phone`), contact email (`contact-email`).',
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
    await world.test.context.clock.sleep(91 * 24 * 60 * MINUTE);
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
    expect(error.code).toBe('build/ambiguous');
    expect(error.message).toContain(`1.2.0 (7) ios: ${world.build().id}`);
  });

  test('there is no such app', async () => {
    const error = await failureOf(world.distribute({ 'app-id': '1' }));
    expect(error.code).toBe('app-store-connect/app-not-found');
    expect(error.message).toMatch(/^`app-id`: .*\nIt sees .*Harbour/);
  });

  test('there is no app with the bundle id', async () => {
    const error = await failureOf(world.distribute({ 'bundle-id': 'com.example.none' }));
    expect(error.message).toMatch(/^`bundle-id`: .*com\.example\.none/);
  });

  test('there is no build with the id, which is told at once', async () => {
    const error = await failureOf(world.distribute({ 'build-id': 'b-0' }));
    expect(error.code).toBe('app-store-connect/not-found');
    expect(error.message).toMatch(/^`build-id`: /);
    expect(waitedMs()).toBe(0);
  });

  test('two texts of the release notes are for one language', async () => {
    const texts = ['en-US', 'en-us'].map((language) => ({ language, text: language }));
    const { workspace } = world.test.context.machine;
    await writeFile(join(workspace, 'notes.json'), JSON.stringify(texts));
    const error = await failureOf(world.distribute({ 'release-notes': 'notes.json' }));
    expect(error.code).toBe('input/invalid');
    expect(error.message).toContain('two texts for en-US (en-US, en-us)');
  });

  test('the notes for beta review are longer than Apple takes', async () => {
    const error = await failureOf(world.distribute({ 'review-notes': 'x'.repeat(4001) }));
    expect(error.code).toBe('input/invalid');
    expect(error.message).toContain('`review-notes` has 4001 characters, and Apple takes 4000');
  });

  test('the inputs name the build twice', async () => {
    const error = await failureOf(world.distribute({ 'build-id': 'b', version: '1.2.0' }));
    expect(error.message).toContain('leave out `version`');
  });
});

describe('a build in a state that tells nothing of beta review', () => {
  test('is an error that names the state, when external testers are to get it', async () => {
    world.seedBuild({ externalBuildState: 'SOME_NEW_STATE' });
    const error = await failureOf(world.distribute({ groups: 'Friends' }));
    expect(error.code).toBe('testflight/review-out-of-reach');
    expect(error.message).toContain('last seen: SOME_NEW_STATE');
    expect(waitedMs()).toBe(MINUTE);
  });

  test('goes on when the state was only late', async () => {
    world.seedBuild({ externalBuildState: 'SOME_NEW_STATE' });
    const { clock } = world.test.context;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      world.seedBuild({ externalBuildState: 'READY_FOR_BETA_SUBMISSION' });
    };
    Object.assign(world.test.context, { clock: { ...clock, sleep } });
    await world.distribute({ groups: 'Friends' });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
  });

  test('is none of our business when only internal testers get it', async () => {
    world.seedBuild({ externalBuildState: 'SOME_NEW_STATE' });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });
});

describe('a write that Apple accepts and forgets', () => {
  const old = { app: APP, version: '1.2.0', buildNumber: '6' };
  interface LostWrite {
    /** The name that the error gives it. */
    readonly change: string;
    readonly inputs: Readonly<Record<string, string>>;
    /** Method and path of the request that is forgotten. */
    readonly request: readonly [method: string, path: string];
    readonly prepare?: () => void | Promise<void>;
  }
  /** Waits change nothing, and mails leave no state. */
  type Write = Exclude<
    Step['kind'],
    'await-group' | 'await-review' | 'invite-testers' | 'notify-testers'
  >;
  const german = { 'release-notes': 'Neu.', 'release-notes-locale': 'de-DE' };
  const known = () => world.distribute({ groups: 'Friends', testers: 'ada@example.com' });

  const WRITES: Readonly<Record<Write, readonly LostWrite[]>> = {
    'add-localization': [
      {
        change: 'add de-DE to the test information',
        inputs: german,
        request: ['POST', '/betaAppLocalizations$'],
      },
    ],
    'change-localization': [
      {
        change: 'change the test information in en-US',
        inputs: { 'beta-description': 'Boats.' },
        request: ['PATCH', '/betaAppLocal'],
      },
    ],
    'change-review-details': [
      {
        change: 'change the details for beta review: contact first name',
        inputs: { 'contact-first-name': 'Eve' },
        request: ['PATCH', '/betaAppReviewDetails'],
      },
    ],
    'create-group': [
      {
        change: 'create the internal group "Sailors"',
        inputs: { groups: 'Sailors', 'create-groups': 'internal' },
        request: ['POST', '/betaGroups$'],
      },
    ],
    'answer-export-compliance': [
      {
        change: 'answer export compliance: uses non-exempt encryption = false',
        inputs: { groups: 'Team', 'uses-non-exempt-encryption': 'false' },
        request: ['PATCH', '/v1/builds/'],
        prepare: () => world.seedBuild({ usesNonExemptEncryption: null }),
      },
    ],
    'set-auto-notify': [
      {
        change: 'notify testers',
        inputs: { 'notify-testers': 'true', groups: 'Friends' },
        request: ['PATCH', '/buildBetaDetails'],
      },
    ],
    'add-notes': [
      {
        change: 'add What to Test in de-DE',
        inputs: german,
        request: ['POST', '/betaBuildLocal'],
      },
    ],
    'change-notes': [
      {
        change: 'change What to Test in en-US',
        inputs: { 'release-notes': 'New.' },
        request: ['PATCH', '/betaBuildLocal'],
      },
    ],
    'assign-groups': [
      {
        change: 'add to "Team"',
        inputs: { groups: 'Team' },
        request: ['POST', '/relationships/betaGroups'],
      },
    ],
    'create-testers': [
      {
        change: 'add 1 new tester to "Friends"',
        inputs: { groups: 'Friends', testers: 'ada@example.com' },
        request: ['POST', '/betaTesters$'],
      },
      {
        change: 'add 1 new tester to the build',
        inputs: { testers: 'ada@example.com' },
        request: ['POST', '/betaTesters$'],
      },
    ],
    'link-testers': [
      {
        change: 'add 1 tester to "Family"',
        inputs: { groups: 'Family', testers: 'ada@example.com' },
        request: ['POST', '/betaGroups/.*/relationships/betaTesters$'],
        prepare: async () => {
          await known();
          world.seed({ betaGroups: [{ app: APP, name: 'Family' }] });
        },
      },
      {
        change: 'add 1 tester to the build',
        inputs: { testers: 'ada@example.com' },
        request: ['POST', '/relationships/individualTesters$'],
        prepare: known,
      },
    ],
    'set-public-link': [
      {
        change: 'open the public link of "Friends"',
        inputs: { groups: 'Friends', 'public-link': 'on', 'public-link-limit': '9' },
        request: ['PATCH', '/betaGroups/'],
      },
      {
        change: 'close the public link of "Friends"',
        inputs: { groups: 'Friends', 'public-link': 'off' },
        request: ['PATCH', '/betaGroups/'],
        prepare: () => world.distribute({ groups: 'Friends', 'public-link': 'on' }),
      },
    ],
    'expire-rival': [
      {
        change: 'expire build 6, which is in beta review',
        inputs: { groups: 'Friends', 'build-number': '7', 'if-another-in-review': 'expire' },
        request: ['PATCH', '/v1/builds/'],
        prepare: () => world.seed({ builds: [{ ...old, betaReviewState: 'IN_REVIEW' }] }),
      },
    ],
    'submit-to-review': [
      {
        change: 'submit to beta review',
        inputs: { groups: 'Friends' },
        request: ['POST', '/betaAppReviewSubmissions'],
      },
    ],
    'expire-previous': [
      {
        change: 'expire build 7 of 1.2.0',
        inputs: { groups: 'Team', 'build-number': '8', 'expire-previous-builds': 'true' },
        request: ['PATCH', '/v1/builds/'],
        prepare: async () => {
          await world.distribute({ groups: 'Team' });
          await world.test.context.clock.sleep(MINUTE);
          world.seed({ builds: [{ app: APP, version: '1.2.0', buildNumber: '8' }] });
        },
      },
    ],
  };

  test.each(Object.values(WRITES).flat())(
    'fails the step and is named: $change',
    async ({ change, inputs, request: [method, path], prepare }) => {
      await prepare?.();
      world.sandbox.fault({ method, path, times: 1000, action: { ignoreWrite: true } });
      const error = await failureOf(world.distribute(inputs));
      expect(error).toMatchObject({ code: 'reconcile/not-settled' });
      expect(error.message).toContain(change);
    },
  );

  test('is also the build that a group with access to all builds never gets', async () => {
    await world.test.context.clock.sleep(MINUTE);
    world.seed({
      betaGroups: [{ app: APP, name: 'All', isInternalGroup: true, hasAccessToAllBuilds: true }],
    });
    const error = await failureOf(world.distribute({ groups: 'All' }));
    expect(error).toMatchObject({ code: 'reconcile/not-settled' });
    expect(error.message).toContain('wait until "All", which gets every build, has this one');
    expect(world.writes()).toEqual([]);
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
    const { clock } = world.test.context;
    const sleep = async (ms: number, signal?: AbortSignal) => {
      await clock.sleep(ms, signal);
      world.seedBuild({ betaReviewState: 'REJECTED' });
    };
    Object.assign(world.test.context, { clock: { ...clock, sleep } });
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
