import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { poisoned } from '../support/hostile/poisoned-answers.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const posts = () => world.requests().filter((line) => line.startsWith('POST'));
const shown = () => JSON.stringify(world.bench.recorded.log);

describe('groups', () => {
  test.each(['*', 'Team, *'])('a star is every group of the app (%s)', async (groups) => {
    await expect(world.release({ groups })).resolves.toMatchObject({
      groups: ['Collaborators', 'Friends', 'Team', 'Friends, Family'],
    });
  });

  test.each<[string, string, string[]]>([
    ['a whole line is tried first', 'friends, family', ['Friends, Family']],
    ['parts of a line come after it', 'Team, Friends', ['Team', 'Friends']],
  ])('%s', async (_, groups, expected) => {
    await expect(world.release({ groups })).resolves.toMatchObject({ groups: expected });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a store', { groups: 'Production' }, /"Production" is a store; it belongs in `stores`/],
    ['a group', { groups: '', stores: 'Team' }, /"Team" is a group; it belongs in `groups`/],
    ['a store beside a star', { groups: '*\nPlay' }, /"Play" is a store/],
    ['a tester', { groups: 'Team\nada@example.com' }, /entry 2 is an e-mail; .* `testers`/],
  ])('a name of %s in the wrong input is told so, and nothing is sent', async (_, given, words) => {
    await expect(world.release(given)).rejects.toMatchObject({
      code: 'app-center/destination-unknown',
      message: expect.stringMatching(words),
    });
    expect(posts()).toEqual([]);
  });
});

describe('testers', () => {
  test('get the release, and their e-mails are shown nowhere', async () => {
    const result = await world.release({ groups: '', testers: 'ada@example.com, Bo@example.com' });
    expect(world.destinations()).toEqual(['tester ada@example.com', 'tester Bo@example.com']);
    const summary = world.bench.recorded.summary.render('x');
    for (const text of [shown(), summary, JSON.stringify(result)]) {
      expect(text).not.toContain('@example.com');
    }
    expect(summary).toContain('distribute to tester 2 of 2');
    expect(world.bench.recorded.masks).toEqual(expect.arrayContaining(['ada@example.com']));
  });

  test('who have it already get no second mail', async () => {
    await world.release({ groups: '', testers: 'ada@example.com' });
    world.sandbox.traffic.clear();
    await world.release({ groups: '', testers: 'ADA@example.com' });
    expect(posts()).toEqual([]);
  });

  test('who are shown by another name get one mail', async () => {
    const { context } = world.bench;
    Object.assign(context, { http: poisoned(context.http, 'destinations.name', ' (Ada)') });
    await world.release({ groups: '', testers: 'ada@example.com' });
    expect(world.mails()).toHaveLength(1);
  });

  test('who are named in two cases get one mail', async () => {
    await world.release({ groups: '', testers: 'ada@example.com, Ada@Example.com' });
    expect(world.mails()).toHaveLength(1);
  });

  test.each(['ADA@example.com', 'ada@example.com'])(
    'are not named by the server’s words either (%s)',
    async (named) => {
      const body = { code: 'BadRequest', message: `Tester ${named}: "${named}" is blocked` };
      world.sandbox.fault({ path: 'releases/1/testers', times: 9, action: { status: 400, body } });
      const given = { groups: '', testers: 'ADA@example.com' };
      await expect(world.release(given)).rejects.toMatchObject({
        said: 'BadRequest: Tester (an e-mail): "(an e-mail)" is blocked',
      });
      expect(world.bench.recorded.masks).toEqual(
        expect.arrayContaining(['ADA@example.com', 'ada@example.com']),
      );
    },
  );

  test('a bad e-mail is named by its place', async () => {
    await expect(world.release({ testers: 'ada@example.com\nbo' })).rejects.toMatchObject({
      code: 'input/invalid',
      message: expect.stringMatching(/`testers` has no e-mail in entry 2/),
    });
  });
});

test.each(['groups', 'testers', 'stores'])(
  'what went out to %s although the answer was lost goes out once',
  async (kind) => {
    const path = `releases/1/${kind}$`;
    world.sandbox.fault({ method: 'POST', path, effect: 'after', action: { cut: true } });
    await world.release({ groups: 'Team', testers: 'ada@example.com', stores: 'Portal' });
    expect(posts().filter((line) => line.endsWith(`releases/1/${kind}`))).toHaveLength(1);
    expect(world.mails()).toEqual(['Team', 'ada@example.com']);
  },
);

describe('stores', () => {
  const toStore = { groups: '', stores: 'portal' };

  test('are followed until they have published', async () => {
    world.sandbox.seed({ appCenter: { behaviour: { looksBeforePublished: 4 } } });
    await expect(world.release(toStore)).resolves.toMatchObject({
      stores: [{ name: 'Portal', status: 'Published' }],
    });
    expect(world.bench.recorded.texts('info')).toContainEqual(
      expect.stringContaining('Portal: Submitted'),
    );
  });

  test('that refuse are an error with the store’s words and the release', async () => {
    const storeRefusal = 'The bundle version was used before.';
    world.sandbox.seed({ appCenter: { behaviour: { storeRefusal } } });
    await expect(world.release(toStore)).rejects.toMatchObject({
      code: 'app-center/store-failed',
      said: storeRefusal,
      remedy: expect.stringContaining('`release-id: 1`'),
    });
  });

  test('that take too long are an error', async () => {
    world.sandbox.seed({ appCenter: { behaviour: { looksBeforePublished: 100_000 } } });
    await expect(
      world.release({ ...toStore, 'processing-timeout-minutes': '5' }),
    ).rejects.toMatchObject({ code: 'app-center/store-timeout' });
  });

  test('of Apple ask for notes before anything is sent', async () => {
    await world.writeIpaFor('app-store', 'store.ipa');
    const brief = { ...toStore, file: 'store.ipa', 'release-notes': 'Fixes.' };
    const apple = { ...brief, stores: 'production' };
    await expect(world.release(apple)).rejects.toMatchObject({ code: 'app-center/notes-needed' });
    expect(posts()).toEqual([]);
    await expect(world.release(brief)).resolves.toBeDefined();
  });
});

test('the build’s commit is told once', async () => {
  const environment = {
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_PATH: `${world.bench.context.machine.workspace}/event.json`,
  };
  await world.write('event.json', JSON.stringify({ head_commit: { message: 'Add tea' } }));
  Object.assign(world.bench.context.machine.environment, environment);
  await world.release();
  expect(world.releases()).toMatchObject([
    {
      build: {
        branch_name: 'main',
        commit_hash: environment.GITHUB_SHA,
        commit_message: 'Add tea',
      },
    },
  ]);
});
