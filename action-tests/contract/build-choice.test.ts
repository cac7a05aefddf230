// Which build the inputs mean: by id, by upload, or by app, platform, version and number.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { awaitChosenBuild } from '../../src/core/app-store-connect/build-choice/chosen-build.ts';
import type { BuildChoice } from '../../src/core/app-store-connect/build-choice/inputs.ts';
import {
  buildChoice,
  buildChoiceRules,
} from '../../src/core/app-store-connect/build-choice/inputs.ts';
import { inputTable, readInputs } from '../../src/core/runner/input/inputs.ts';
import { MINUTE } from '../../src/core/system/duration.ts';
import { failureOf } from '../support/failure.ts';
import { requestsTo } from '../support/run-with.ts';
import { createClientWorld } from './app-store-connect-world.ts';
import type { ClientWorld } from './app-store-connect-world.ts';

const APP = 'com.example.harbour';
const ALWAYS = 10_000;
type BuildSeed = NonNullable<
  NonNullable<Parameters<ClientWorld['sandbox']['seed']>[0]['appStoreConnect']>['builds']
>[number];

let world: ClientWorld;
beforeEach(async () => {
  world = await createClientWorld();
  world.sandbox.seed({
    appStoreConnect: { apps: [{ id: '6440000001', bundleId: APP, name: 'Harbour' }] },
  });
});
afterEach(() => world.close());

/** Seeds builds, each a minute younger than the one before. */
async function seedBuilds(...builds: Omit<BuildSeed, 'app'>[]): Promise<void> {
  for (const build of builds) {
    world.sandbox.seed({ appStoreConnect: { builds: [{ app: APP, ...build }] } });
    await world.context.clock.sleep(MINUTE);
  }
}

function choose(given: Readonly<Record<string, string>>) {
  const table = inputTable(buildChoice, buildChoiceRules);
  const choice: BuildChoice = readInputs(table, {
    input: (name) => given[name] ?? '',
    environment: {},
    workspace: '',
    secrets: world.context.secrets,
  });
  return awaitChosenBuild(world.client(), choice, { limitMs: 10 * MINUTE, context: world.context });
}

const found = async (given: Readonly<Record<string, string>>) => {
  const { version, buildNumber, platform } = await choose(given);
  return `${version} (${buildNumber}) ${platform}`;
};
const app = { 'bundle-id': APP };

/** Sets the answer of a list or a resource of uploads from now on. */
function answerUploads(path: string, data: unknown, included: readonly unknown[] = []): void {
  world.sandbox.clearFaults();
  const body = { data, included, links: { self: '' } };
  world.sandbox.fault({ method: 'GET', path, times: ALWAYS, action: { status: 200, body } });
}

interface PlayedUpload {
  readonly state: string;
  readonly number?: string;
  readonly uploaded?: Date;
  readonly build?: string;
  readonly errors?: readonly { code: string; description: string }[];
}

function upload({ state, number = '8', uploaded, build, errors = [] }: PlayedUpload) {
  return {
    type: 'buildUploads',
    id: `upload-${number}`,
    attributes: {
      cfBundleShortVersionString: '1.2',
      cfBundleVersion: number,
      state: { state, errors, warnings: [], infos: [] },
      uploadedDate: (uploaded ?? world.context.clock.now()).toISOString(),
    },
    ...(build === undefined
      ? {}
      : { relationships: { build: { data: { type: 'builds', id: build } } } }),
  };
}

/** Does something when the wait sleeps for the `count`th time. */
function onSleep(count: number, work: () => void): void {
  const { clock } = world.context;
  const { sleep } = clock;
  let slept = 0;
  Object.assign(world.context, {
    clock: {
      ...clock,
      sleep: async (ms: number, signal?: AbortSignal) => {
        await sleep(ms, signal);
        slept += 1;
        if (slept === count) work();
      },
    },
  });
}

describe('a number', () => {
  beforeEach(() =>
    seedBuilds(
      { version: '1.2.0', buildNumber: '7' },
      { version: '1.3', buildNumber: '7' },
      { version: '1.3', buildNumber: '8' },
    ),
  );

  test.each([
    ['alone, where it fits one build', { 'build-number': '8' }, '1.3 (8) IOS'],
    ['with a version', { version: '1.3', 'build-number': '7' }, '1.3 (7) IOS'],
    [
      'with the version in another spelling',
      { version: '1.2', 'build-number': '07' },
      '1.2.0 (7) IOS',
    ],
    ['with a platform', { platform: 'ios', 'build-number': '8' }, '1.3 (8) IOS'],
  ])('%s', async (_, given, build) => {
    expect(await found({ ...app, ...given })).toBe(build);
  });

  test('that fits several versions is an error that names the input that decides', async () => {
    const error = await failureOf(choose({ ...app, 'build-number': '7' }));
    expect(error.code).toBe('build/ambiguous');
    expect(error.message).toMatch(
      /^2 builds match; `version` decides.*\n.*1\.3 \(7\) ios: .*\n.*1\.2\.0 \(7\) ios: /,
    );
  });

  test('that fits two spellings of one version is left to the id', async () => {
    await seedBuilds({ version: '1.3.0', buildNumber: '8' });
    const error = await failureOf(choose({ ...app, version: '1.3', 'build-number': '8' }));
    expect(error.message).toContain('`build-id` decides');
  });
});

describe('an app for several platforms', () => {
  beforeEach(() =>
    seedBuilds(
      { version: '1.2', buildNumber: '7' },
      { version: '1.2', buildNumber: '7', platform: 'MAC_OS' },
      { version: '1.1', buildNumber: '5' },
    ),
  );

  test.each([
    [
      'a number that fits both',
      { version: '1.2', 'build-number': '7' },
      '2 builds match; `platform`',
    ],
    [
      'a number that fits one',
      { 'build-number': '5' },
      'such as ios and macos; `platform` decides',
    ],
    ['the newest build', {}, 'such as ios and macos; `platform` decides'],
    ['the newest build of a version', { version: '1.1' }, 'such as ios and macos; `platform`'],
  ])('needs the platform for %s', async (_, given, message) => {
    const error = await failureOf(choose({ ...app, ...given }));
    expect(error.code).toBe('build/ambiguous');
    expect(error.message).toContain(message);
  });

  test.each([
    ['macos', '1.2 (7) MAC_OS'],
    ['ios', '1.1 (5) IOS'],
  ])('gives the newest build of %s', async (platform, build) => {
    expect(await found({ ...app, platform })).toBe(build);
  });
});

describe('the newest build', () => {
  beforeEach(() => seedBuilds({ version: '1.2', buildNumber: '7' }));
  const list = '/v1/apps/6440000001/buildUploads$';

  test('is waited for while Apple works on a newer upload', async () => {
    answerUploads(list, [upload({ state: 'PROCESSING' })]);
    onSleep(3, () => {
      world.sandbox.clearFaults();
      void seedBuilds({ version: '1.2', buildNumber: '8' });
    });
    expect(await found(app)).toBe('1.2 (8) IOS');
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringContaining('upload 8 is PROCESSING'),
    );
  });

  test.each([
    ['a reservation without a file', { state: 'AWAITING_UPLOAD' }],
    ['an older upload that hangs', { state: 'PROCESSING', uploaded: new Date(0) }],
    ['a failed upload', { state: 'FAILED' }],
  ])('is not kept waiting by %s', async (_, played) => {
    answerUploads(list, [upload(played)]);
    expect(await found(app)).toBe('1.2 (7) IOS');
  });

  test('is not taken for its own upload', async () => {
    const { id } = await choose(app);
    answerUploads(list, [upload({ state: 'COMPLETE', number: '7', build: id })]);
    expect(await found(app)).toBe('1.2 (7) IOS');
  });

  test('is not an older one because the upload that it waited for fails', async () => {
    answerUploads(list, [upload({ state: 'PROCESSING' })]);
    const errors = [{ code: '90478', description: 'Bad version.' }];
    onSleep(2, () => answerUploads(list, [upload({ state: 'FAILED', errors })]));
    const error = await failureOf(choose(app));
    expect(error.code).toBe('build/upload-failed');
    expect(error.said).toBe('90478: Bad version.');
  });

  test('is waited for no longer than the limit', async () => {
    answerUploads(list, [upload({ state: 'PROCESSING' })]);
    const error = await failureOf(choose({ ...app, platform: 'ios' }));
    expect(error.code).toBe('build/not-found');
    expect(error.message).toContain('last seen: upload 8 is PROCESSING');
    expect(error.message).toContain('The newest build of Harbour on ios is 1.2 (7).');
  });
});

describe('an upload', () => {
  beforeEach(() => seedBuilds({ version: '1.2', buildNumber: '7' }));
  const path = '/v1/buildUploads/upload-8$';
  const given = { 'build-upload-id': 'upload-8' };

  test('leads to its build, as soon as there is one', async () => {
    const { id } = await choose(app);
    answerUploads(path, upload({ state: 'PROCESSING' }));
    onSleep(2, () => answerUploads(path, upload({ state: 'COMPLETE', build: id })));
    expect((await choose(given)).id).toBe(id);
    expect(requestsTo(world.sandbox)).toContain('GET /v1/buildUploads/upload-8');
  });

  test('that Apple refused is an error with Apple’s reasons', async () => {
    const errors = [{ code: '90062', description: 'Too low.' }];
    answerUploads(path, upload({ state: 'FAILED', errors }));
    const error = await failureOf(choose(given));
    expect(error.code).toBe('build/upload-failed');
    expect(error.said).toBe('90062: Too low.');
  });

  test('that does not end is an error that names it', async () => {
    answerUploads(path, upload({ state: 'PROCESSING' }));
    const error = await failureOf(choose(given));
    expect(error.code).toBe('build/not-found');
    expect(error.message).toContain('last seen: PROCESSING. The upload is upload-8.');
  });

  test('that is unknown is told at once, with its input', async () => {
    const error = await failureOf(choose({ 'build-upload-id': 'nothing' }));
    expect(error.code).toBe('app-store-connect/not-found');
    expect(error.message).toMatch(/^`build-upload-id`: /);
    expect(world.recorded.sleeps).toEqual([MINUTE]);
  });
});

test.each([
  [{}, '`build-id`, `build-upload-id`, `bundle-id` or `app-id` is needed'],
  [{ 'build-id': 'b', 'build-upload-id': 'u' }, '`build-id` excludes `build-upload-id`'],
  [{ 'build-upload-id': 'u', platform: 'ios' }, 'leave out `platform`'],
  [
    { 'build-id': 'b', version: '1', 'build-number': '2' },
    'leave out `version` and `build-number`',
  ],
])('inputs that contradict each other are refused: %j', (given, problem) => {
  expect(() => choose(given)).toThrow(problem);
});
