// Groups that are made, testers that are added, public links, and older builds that go.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { failureOf } from '../support/failure.ts';
import { APP, createWorld } from './testflight-distribute-world.ts';
import type { World } from './testflight-distribute-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const groups = () => world.sandbox.state.appStoreConnect.apps[0]?.betaGroups ?? [];
const everythingTold = () =>
  [
    ...world.recorded.log.map(({ text }) => text),
    world.recorded.summary.render('x'),
    JSON.stringify(world.recorded.outputs),
  ].join('\n');

describe('groups', () => {
  test.each([
    ['internal', true],
    ['external', false],
  ] as const)(
    'that are unknown are made %s on request, and get the build',
    async (kind, internal) => {
      await world.distribute({ groups: 'Sailors', 'create-groups': kind });
      expect(groups()).toContainEqual(
        expect.objectContaining({ name: 'Sailors', isInternalGroup: internal }),
      );
      expect(world.build().betaGroups).toContain('Sailors');
      expect(world.recorded.texts('warning').join()).toContain('no testers');
    },
  );

  test('are made once, though the answer is lost', async () => {
    world.sandbox.fault({
      method: 'POST',
      path: '/betaGroups$',
      effect: 'after',
      action: { status: 503 },
    });
    await world.distribute({ groups: 'Sailors', 'create-groups': 'internal' });
    expect(groups().filter(({ name }) => name === 'Sailors')).toHaveLength(1);
  });

  test('get a fresh build that Apple does not find at first', async () => {
    const body = { errors: [{ status: '404', code: 'NOT_FOUND', title: 'Not found', detail: '' }] };
    world.sandbox.fault({
      method: 'POST',
      path: '/relationships/betaGroups',
      times: 2,
      action: { status: 404, body },
    });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
  });
});

describe('a build that was processed a moment ago', () => {
  test('is given to its group once Apple’s 404 is over', async () => {
    world.seedBuild({ isFresh: true });
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
    const given = world.sandbox.traffic.entries.filter(
      ({ request }) => request.method === 'POST' && request.url.includes('/relationships/'),
    );
    expect(given.map(({ response }) => response?.status)).toEqual([404, 204]);
  });
});

describe('testers', () => {
  const ADA = 'Ada Harbour <ada@example.com>';

  test('come to the groups, with their names, and are told as a number only', async () => {
    await writeFile(
      join(world.test.context.machine.workspace, 'testers.csv'),
      'email,first name,last name\nada@example.com,Ada,Harbour\nEve@Example.com,Eve,\n',
    );
    await world.distribute({ groups: 'Friends', testers: 'testers.csv' });
    expect(world.recorded.outputs['testers-added']).toBe(2);
    expect(everythingTold()).not.toMatch(/@example/i);
    expect(everythingTold()).toContain('add 2 new testers to "Friends"');
    expect(world.recorded.masks).toEqual(
      expect.arrayContaining(['ada@example.com', 'eve@example.com']),
    );
    await world.distribute({ groups: 'Friends', testers: 'testers.csv' });
    expect(world.recorded.outputs['testers-added']).toBe(0);
  });

  test('of one group are added to another one', async () => {
    await world.distribute({ groups: 'Friends', testers: ADA });
    world.seed({ betaGroups: [{ app: APP, name: 'Family' }] });
    await world.distribute({ groups: 'Family', testers: ADA });
    expect(everythingTold()).toContain('add 1 tester to "Family"');
  });

  test('come to the build where no group is named', async () => {
    await world.distribute({ testers: ADA });
    expect(everythingTold()).toContain('add 1 new tester to the build');
  });

  const forbidden = {
    errors: [{ status: '403', code: 'FORBIDDEN_ERROR', title: 'Forbidden', detail: 'Not allowed' }],
  };

  test.each([
    ['before any write where the key may read users', 'testers-outside-team', true],
    ['in Apple’s words where it may not', 'testers-refused', false],
  ])('from outside the team are refused for an internal group, %s', async (_, what, mayRead) => {
    const action = { status: 403, body: forbidden };
    if (!mayRead) world.sandbox.fault({ method: 'GET', path: '/v1/users$', times: 9, action });
    const error = await failureOf(world.distribute({ groups: 'Team', testers: ADA }));
    expect(error.code).toBe(`testflight/${what}`);
    expect(error.remedy).toContain('userInvitations');
    expect(`${error.message}${error.said}`).not.toContain('@');
    if (!mayRead) expect(error.said).toContain('Tester(s) cannot be assigned');
    expect(world.writes().length > 0).toBe(!mayRead);
  });

  test('of the team come to an internal group', async () => {
    world.seed({ teamUsers: ['ada@example.com'] });
    await world.distribute({ groups: 'Team', testers: ADA });
    expect(world.recorded.outputs['testers-added']).toBe(1);
    const team = groups().find(({ name }) => name === 'Team');
    expect(team?.testers).toEqual(['ada@example.com']);
  });

  test.each([
    ['no address in a line', 'ada@example.com\nEve', 'holds no e-mail address in line 2'],
    ['no file', 'testers.csv', 'names no file: "testers.csv"'],
    ['nothing', 'Ada', 'holds no e-mail address'],
  ])('with %s are a problem that tells no address', async (_, testers, problem) => {
    const error = await failureOf(world.distribute({ testers }));
    expect(error.message).toContain(problem);
    expect(error.message).not.toContain('@');
  });
});

describe('the public link', () => {
  test('is opened when the group has the build, and told', async () => {
    await world.distribute({ groups: 'Friends', 'public-link': 'on', 'public-link-limit': '50' });
    expect(world.recorded.outputs['public-links']).toEqual([
      { group: 'Friends', url: expect.stringContaining('https://testflight.apple.com/join/') },
    ]);
    expect(world.recorded.summary.render('x')).toContain('| Public link | Friends: ');
    await world.distribute({ groups: 'Friends', 'public-link': 'off' });
    expect(world.recorded.outputs['public-links']).toEqual([]);
  });

  test('is not for internal groups, which is a warning', async () => {
    await world.distribute({ groups: 'Team', 'public-link': 'on' });
    expect(world.recorded.texts('warning').join()).toContain('names no external group');
  });

  test('needs to be on for a limit', async () => {
    const error = await failureOf(world.distribute({ 'public-link-limit': '50' }));
    expect(error.message).toContain('`public-link-limit` also needs `public-link: on`');
  });
});

describe('test information', () => {
  test('that is missing comes from the inputs', async () => {
    await world.close();
    world = await createWorld({ testInformation: false });
    world.seed({ betaAppReviewDetails: [{ app: APP }] });
    await world.distribute({
      groups: 'Friends',
      'beta-description': 'Ships.',
      'feedback-email': 'crew@example.com',
      'contact-first-name': 'Ada',
      'contact-last-name': 'Harbour',
      'contact-phone': '+1 555 0100',
      'contact-email': 'ada@example.com',
      'demo-account-name': 'demo',
      'demo-account-password': 'sesame-open',
    });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
    expect(everythingTold()).not.toContain('sesame-open');
    expect(world.recorded.masks).toContain('sesame-open');
  });

  test('lacks a language, which is an error where none may be added', async () => {
    const error = await failureOf(
      world.distribute({
        'release-notes': 'Neu.',
        'release-notes-locale': 'de-DE',
        'add-locales': 'false',
      }),
    );
    expect(error.code).toBe('testflight/locale-missing');
    expect(error.message).toContain('de-DE');
    expect(world.writes()).toEqual([]);
  });
});

describe('beta review', () => {
  test('is for a build without groups on request', async () => {
    await world.distribute({ 'beta-review': 'always' });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
  });

  test('takes another build out for good on request', async () => {
    world.seed({
      builds: [{ app: APP, version: '1.2.0', buildNumber: '6', betaReviewState: 'IN_REVIEW' }],
    });
    await world.distribute({
      groups: 'Friends',
      'build-number': '7',
      'if-another-in-review': 'expire',
    });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
    expect(everythingTold()).toContain('expire build 6, which is in beta review');
  });

  test('of a build without What to Test is a warning', async () => {
    await world.distribute({ groups: 'Friends' });
    expect(world.recorded.texts('warning').join()).toContain('no What to Test');
  });
});

describe('older builds', () => {
  /** Gives the team a build that is a minute younger. */
  async function distributeNewer(): Promise<void> {
    await world.test.context.clock.sleep(60_000);
    world.seed({ builds: [{ app: APP, version: '1.2.0', buildNumber: '8' }] });
    const newer = { 'build-number': '8', groups: 'Team' };
    await world.distribute({ ...newer, 'expire-previous-builds': 'true' });
  }

  test('are expired last, and those that are kept are told', async () => {
    await world.distribute({ groups: 'Team' });
    await distributeNewer();
    expect(everythingTold()).toContain('expire build 7 of 1.2.0');
    const builds = world.sandbox.state.appStoreConnect.apps[0]?.builds ?? [];
    expect(builds.map(({ buildNumber }) => buildNumber)).toContain('7');
    expect(world.writes().at(-1)).toBe(`PATCH /v1/builds/${world.build().id}`);
  });

  test('in another group are kept', async () => {
    await world.distribute({ groups: 'Team\nFriends' });
    await distributeNewer();
    expect(everythingTold()).toMatch(/1\.2\.0 \(7\): (it is in beta review|.*cannot test)/);
    expect(world.writes().some((line) => line.startsWith('PATCH /v1/builds/'))).toBe(false);
  });
});

describe('mails', () => {
  test('that notify testers are sent once, by the run that gave them the build', async () => {
    await world.distribute({ groups: 'Team', 'notify-testers': 'true' });
    await world.distribute({ groups: 'Team', 'notify-testers': 'true' });
    expect(world.writes().filter((line) => line.endsWith('buildBetaNotifications'))).toHaveLength(
      1,
    );
    expect(world.recorded.summary.render('x')).toContain('they were not read back');
  });

  test('that invite again are sent on request only', async () => {
    const testers = 'ada@example.com';
    await world.distribute({ groups: 'Friends', testers });
    expect(world.writes().some((line) => line.endsWith('betaTesterInvitations'))).toBe(false);
    await world.distribute({ groups: 'Friends', testers, 'resend-invitations': 'true' });
    expect(world.writes().filter((line) => line.endsWith('betaTesterInvitations'))).toHaveLength(1);
  });
});

describe('a key of a Developer', () => {
  beforeEach(() => world.seedRole('DEVELOPER'));

  test.each([
    ['What to Test', { 'release-notes': 'New.' }],
    ['test information', { 'beta-description': 'Boats.' }],
    ['a language', { 'release-notes': 'Neu.', 'release-notes-locale': 'de-DE' }],
  ])('is told before the first write that it may not write %s', async (_, inputs) => {
    world.seedBuild({ usesNonExemptEncryption: null });
    const answer = { 'uses-non-exempt-encryption': 'false' };
    const error = await failureOf(world.distribute({ groups: 'Team', ...answer, ...inputs }));
    expect(error.code).toBe('app-store-connect/role-too-small');
    expect(error.message).toContain('below App Manager');
    expect(error.said).toContain('The API key in use does not allow this request');
    expect(world.writes()).toEqual([]);
  });

  test('gives the build to groups, for which no other role is needed', async () => {
    await world.distribute({ groups: 'Team' });
    expect(world.build().betaGroups).toContain('Team');
    expect(world.requests()).not.toContain('GET /v1/reviewSubmissions');
  });
});

test('a key of an App Manager does all of it', async () => {
  world.seedRole('APP_MANAGER');
  await world.distribute({ groups: 'Friends', 'release-notes': 'New.' });
  expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
});

test('the wait and its price are in the summary', async () => {
  Object.assign(world.test.context, {
    machine: {
      ...world.test.context.machine,
      os: 'macOS',
      environment: {
        ...world.test.context.machine.environment,
        RUNNER_ENVIRONMENT: 'github-hosted',
      },
    },
  });
  world.seedBuild({ processingState: 'PROCESSING' });
  const { clock } = world.test.context;
  const sleep = async (ms: number, signal?: AbortSignal) => {
    await clock.sleep(Math.max(ms, 10 * 60_000), signal);
    world.seedBuild({ processingState: 'VALID' });
  };
  Object.assign(world.test.context, { clock: { ...clock, sleep } });
  await world.distribute({ groups: 'Team' });
  expect(world.recorded.summary.render('x')).toContain(
    String.raw`| Waited | 10 min on macOS, \$0.62 in a private repository |`,
  );
  expect(world.recorded.texts('notice').join()).toContain('it also runs on Linux');
});
