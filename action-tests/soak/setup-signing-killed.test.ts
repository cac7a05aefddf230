/**
 * dist/setup-signing, killed without a warning at each of its calls: before the call took effect,
 * or after it and before the answer. Then post runs, and the machine is as it was, byte for byte.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inParallel } from '../../src/core/system/parallel.ts';
import { readKeychainState } from '../../src/sandbox/mac/keychains.ts';
import { machineFromEnvironment } from '../../src/sandbox/mac/machine.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { snapshotOf } from '../support/folder-snapshot.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../src/sandbox/runner/runner.ts';
import { serveMac } from '../support/served-mac.ts';
import type { Fate, ServedCall, ServedMac } from '../support/served-mac.ts';

const materials = [createSigningMaterial(), createSigningMaterial()];

/** Every call of a whole run, in order. */
const CALLS = [
  'id',
  'default-keychain',
  'create-keychain',
  'set-keychain-settings',
  'unlock-keychain',
  'import',
  'import',
  'set-key-partition-list',
  'list-keychains',
  'list-keychains',
  'list-keychains',
  'find-identity',
  'find-identity',
  'codesign',
] as const;

/** Decides what becomes of who makes a call, which is the `at`th of the step. */
type Decide = (call: ServedCall, at: number) => Fate;

const spare: Decide = () => undefined;

interface Kill {
  readonly at: number;
  readonly fate: 'killed-before' | 'killed-after';
}

const killsWith = (...fates: Kill['fate'][]): Kill[] =>
  CALLS.flatMap((_, at) => fates.map((fate) => ({ at, fate })));
const killing =
  (kill: Kill): Decide =>
  (_, at) =>
    at === kill.at ? kill.fate : undefined;
const titleOf = ({ at, fate }: Kill): string =>
  `${fate.replace('-', ' ')} call ${at}, ${CALLS[at]}`;

let mac: ServedMac;
beforeAll(async () => {
  mac = await serveMac();
});
afterAll(() => mac.close());

/** A user's home and keychains, shared by jobs that each have a temporary folder of their own. */
class User {
  readonly calls: ServedCall[] = [];
  readonly #folder: string;
  readonly #jobs: Runner[] = [];
  #decide: Decide = spare;

  constructor(name: string) {
    this.#folder = join(mac.root, name);
    mac.watch(this.#environment.SLIPWAY_MAC_STATE, (call) => {
      const at = this.calls.push(call) - 1;
      return this.#decide(call, at);
    });
  }

  get #environment() {
    return {
      HOME: join(this.#folder, 'home'),
      SLIPWAY_MAC_STATE: join(this.#folder, 'mac'),
    };
  }

  async job(): Promise<Runner> {
    const root = join(this.#folder, `job ${this.#jobs.length}`);
    const runner = await createRunner({
      os: 'macOS',
      root,
      tools: mac.tools,
      // The same program is started over and over.
      env: { ...this.#environment, NODE_COMPILE_CACHE: join(mac.root, 'compiled') },
    });
    this.#jobs.push(runner);
    return runner;
  }

  async main(job: Runner, decide = spare): Promise<void> {
    const material = materials[this.#jobs.indexOf(job)];
    this.calls.length = 0;
    this.#decide = decide;
    const { outcome, log } = await job.runAction({
      action: 'setup-signing',
      with: {
        certificate: material?.pkcs12.toString('base64') ?? '',
        'certificate-password': material?.password ?? '',
        'provisioning-profiles': material?.profile.toString('base64') ?? '',
      },
    });
    // A failure that main could still tell of is no kill.
    expect({ outcome, told: log.match(/signing\/.*/)?.[0] }).toEqual({
      outcome: decide === spare ? 'success' : 'failure',
      told: undefined,
    });
  }

  async post(job: Runner, decide = spare): Promise<void> {
    const owed = this.#keychains().filter(({ path }) => path.startsWith(job.folders.temp));
    this.calls.length = 0;
    this.#decide = decide;
    const posts = await job.runPosts();
    expect(posts.map(({ outcome, annotations }) => ({ outcome, annotations }))).toEqual(
      posts.map(() => ({ outcome: 'success', annotations: [] })),
    );
    // The file alone would go with its folder; macOS has to forget the keychain too.
    const deletions = this.calls.filter(({ argv }) => argv[0] === 'delete-keychain');
    expect(deletions.map(({ argv }) => argv[1])).toEqual(
      expect.arrayContaining(owed.map(({ path }) => path)),
    );
  }

  /** All that a job could leave behind. What the simulation notes of signatures is no such thing. */
  async look(): Promise<unknown> {
    const { preferences } = this.#state();
    const temporary = this.#jobs.flatMap(({ folders }) => [folders.temp, folders.systemTemp]);
    return {
      keychains: this.#keychains().map((keychain) => ({ ...keychain, lastUsed: undefined })),
      preferences,
      files: await snapshotOf([this.#environment.HOME, ...temporary]),
    };
  }

  #keychains() {
    return this.#state().keychains;
  }

  #state() {
    return readKeychainState(machineFromEnvironment(this.#environment));
  }
}

/** Two looks at the machine that are to be the same. */
type Looks = readonly [before: unknown, after: unknown][];

function showsThat(
  title: string,
  kills: readonly Kill[],
  play: (kill: Kill, user: User) => Promise<Looks>,
): void {
  describe(title, () => {
    const played = new Map<Kill, PromiseSettledResult<Looks>>();
    beforeAll(() => {
      const options = { atOnce: 3, signal: new AbortController().signal };
      return inParallel(kills, options, async (kill) => {
        const playing = play(kill, new User(`${title} ${titleOf(kill)}`));
        const [result] = await Promise.allSettled([playing]);
        played.set(kill, result);
      });
    });
    test.each(kills.map((kill) => [titleOf(kill), kill] as const))('%s', (_, kill) => {
      const result = played.get(kill);
      if (result?.status !== 'fulfilled') throw result?.reason;
      for (const [before, after] of result.value) expect(after).toEqual(before);
    });
  });
}

test('a run makes exactly the calls at which it is killed below', async () => {
  const user = new User('counted');
  const job = await user.job();
  const before = await user.look();
  await user.main(job);
  expect(user.calls.map(({ tool, argv }) => (tool === 'security' ? argv[0] : tool))).toEqual(CALLS);
  expect(await user.look()).not.toEqual(before);
  await user.post(job);
  expect(await user.look()).toEqual(before);
});

showsThat('a job alone', killsWith('killed-before', 'killed-after'), async (kill, user) => {
  const job = await user.job();
  const before = await user.look();
  await user.main(job, killing(kill));
  await user.post(job);
  return [[before, await user.look()]];
});

showsThat('the second of two jobs', killsWith('killed-after'), async (kill, user) => {
  const [first, second] = [await user.job(), await user.job()];
  const before = await user.look();
  await user.main(first);
  const withFirst = await user.look();
  await user.main(second, killing(kill));
  await user.post(second);
  const stillWithFirst = await user.look();
  await user.post(first);
  return [
    [withFirst, stillWithFirst],
    [before, await user.look()],
  ];
});

showsThat('the first of two jobs', killsWith('killed-after'), async (kill, user) => {
  const [first, second] = [await user.job(), await user.job()];
  const before = await user.look();
  await user.main(first, killing(kill));
  await user.main(second);
  const withBoth = await user.look();
  await user.post(first);
  const withSecond = await user.look();
  await user.post(second);
  return [
    [ofJob(second, withBoth), ofJob(second, withSecond)],
    [before, await user.look()],
  ];
});

test('a change of the search list that ends long after main does not outlive post', async () => {
  const user = new User('late');
  const job = await user.job();
  const before = await user.look();
  const late = Promise.withResolvers<void>();
  const isChange = ({ argv }: ServedCall) => argv[0] === 'list-keychains' && argv.includes('-s');
  await user.main(job, (call) => (isChange(call) ? { killedLongBefore: late.promise } : undefined));
  // At the latest when post has taken the entry away, if it did not wait to do so.
  let looks = 0;
  await user.post(job, ({ tool, argv }) => {
    looks += tool === 'ps' ? 1 : 0;
    if (looks === 2 || argv[0] === 'delete-keychain') setImmediate(late.resolve);
    return undefined;
  });
  expect(await user.look()).toEqual(before);
});

/** The lines of a look that speak of that job's own things. */
function ofJob({ folders }: Runner, look: unknown): string[] {
  return JSON.stringify(look, undefined, 1)
    .split('\n')
    .filter((line) => line.includes(folders.temp));
}
