// The workflows that take an uploaded build to App Review and into the store, each way they can go.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { app } from '../../src/rehearsal/project/app.ts';
import { recallSandbox } from '../../src/rehearsal/services/kept-sandbox.ts';
import { SandboxClient } from '../../src/rehearsal/services/sandbox-client.ts';
import type { Seed } from '../../src/sandbox/sandbox.ts';
import { rehearse, startRehearsal } from './run-rehearsal.ts';

const APP = app.bundleId;
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

const TEXTS = [{ locale: 'en-US' }, { locale: 'de-DE' }];
const CONTACT = {
  contactFirstName: 'Ada',
  contactLastName: 'Example',
  contactPhone: '+15550100',
  contactEmail: 'ada@example.com',
};
const ON_SALE = {
  app: APP,
  version: '1.0.0',
  state: 'READY_FOR_DISTRIBUTION',
  buildNumber: '1',
  texts: TEXTS.map((texts) => ({ ...texts, whatsNew: 'The first.' })),
  reviewDetail: CONTACT,
};
const DRAFT = { app: APP, version: app.version, texts: TEXTS, reviewDetail: CONTACT };
const SUBMITTED = { version: app.version, buildNumber: '7', state: 'IN_REVIEW' };

type AppStoreConnectSeed = NonNullable<Seed['appStoreConnect']>;

let folder: string;
let sandbox: SandboxClient;
let pid: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-app-review-'));
  const { output } = await rehearse('      - run: echo kept\n', '--allow-network', '--keep');
  sandbox = new SandboxClient(/stays at (\S+)/.exec(output)?.[1] ?? '');
  pid = Number(/kill (\d+)/.exec(output)?.[1]);
  // Without a number there is nothing to end: kill 0 would be this very process group.
  expect(pid).toBeGreaterThan(1);
});
afterAll(async () => {
  process.kill(pid, 'SIGTERM');
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await fetch(`${sandbox.url}/__sandbox/reset`, { method: 'POST' });
  const { setup } = await recallSandbox(sandbox.url);
  await sandbox.seed(setup.account);
  await seed({
    storePages: [{ app: APP }],
    builds: [
      { app: APP, version: '1.0.0', buildNumber: '1' },
      { app: APP, version: app.version, buildNumber: '7' },
    ],
    review: { reviewMs: 0, verdict: 'none' },
  });
});

const seed = (appStoreConnect: AppStoreConnectSeed) => sandbox.seed({ appStoreConnect });

type Inputs = Readonly<Record<string, string>>;

/** Plays an example as it is, but for inputs that are added to its last step. */
async function play(example: string, inputs: Inputs = {}) {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  const file = join(folder, example);
  await writeFile(file, (await readFile(join(examples, example), 'utf8')) + lines.join(''));
  return startRehearsal('--workflow', file, '--allow-network', '--against', sandbox.url).ended;
}

async function played(example: string, inputs?: Inputs): Promise<string> {
  const { output, complaint, exitCode } = await play(example, inputs);
  expect({ output, complaint, exitCode }).toMatchObject({ exitCode: 0 });
  return output;
}

/** The builds of a seed are equally new, so the version says which is meant. */
const submit = (inputs: Inputs = {}) =>
  played('app-review.yml', { version: app.version, ...inputs });

async function store() {
  const { appStoreConnect } = await sandbox.state();
  const { appStoreVersions = [], reviewSubmissions = [] } = appStoreConnect.apps[0] ?? {};
  const version = (number: string) => appStoreVersions.find((one) => one.version === number);
  return { versions: appStoreVersions, submissions: reviewSubmissions, version };
}

test('the first version ever is submitted without What’s New', async () => {
  await seed({ appStoreVersions: [DRAFT] });
  expect(await submit()).toContain('What’s New was left out');
  const { versions, submissions } = await store();
  expect(versions).toMatchObject([{ ...SUBMITTED, whatsNew: { 'en-US': null, 'de-DE': null } }]);
  expect(submissions).toMatchObject([{ state: 'IN_REVIEW', items: [{ subject: app.version }] }]);
});

test('an update is submitted while the old version is on sale', async () => {
  await seed({ appStoreVersions: [ON_SALE] });
  await submit();
  const { version, submissions } = await store();
  expect(version('1.0.0')).toMatchObject({ state: 'READY_FOR_DISTRIBUTION' });
  expect(version(app.version)).toMatchObject({
    ...SUBMITTED,
    releaseType: 'MANUAL',
    whatsNew: {
      'en-US': 'Tides are shown for a whole week.',
      'de-DE': 'Die Gezeiten gibt es jetzt für eine ganze Woche.',
    },
  });
  expect(submissions).toHaveLength(1);
});

test('a version that was rejected stays until it may be submitted again, with a new build', async () => {
  await seed({ appStoreVersions: [ON_SALE] });
  await submit();
  await seed({ review: { verdict: 'reject' } });
  expect((await store()).version(app.version)).toMatchObject({ state: 'REJECTED' });
  await seed({
    builds: [{ app: APP, version: app.version, buildNumber: '8' }],
    review: { verdict: 'none' },
  });
  const refused = await play('app-review.yml', { version: app.version });
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain('app-review/rejected');
  await submit({ 'resubmit-rejected': 'true' });
  const { version, submissions } = await store();
  expect(version(app.version)).toMatchObject({ ...SUBMITTED, buildNumber: '8' });
  expect(submissions).toHaveLength(1);
});

test('a release is scheduled, and phased', async () => {
  await seed({ appStoreVersions: [ON_SALE] });
  const hour = 3_600_000;
  const date = new Date((Math.ceil(Date.now() / hour) + 48) * hour);
  const written = date.toISOString().replace('.000Z', 'Z');
  await submit({
    'release-type': 'scheduled',
    'release-date': `'${written}'`,
    'phased-release': 'on',
  });
  const version = (await store()).version(app.version);
  expect(version).toMatchObject({
    ...SUBMITTED,
    releaseType: 'SCHEDULED',
    phasedReleaseState: 'INACTIVE',
  });
  expect(new Date(version?.earliestReleaseDate ?? '')).toEqual(date);
});

test('another submission in review stops it, or is cancelled and replaced', async () => {
  await seed({
    builds: [{ app: APP, version: '1.1.0', buildNumber: '6' }],
    appStoreVersions: [
      ON_SALE,
      { ...DRAFT, version: '1.1.0', buildNumber: '6', state: 'WAITING_FOR_REVIEW' },
    ],
    reviewSubmissions: [{ app: APP, state: 'WAITING_FOR_REVIEW', items: [{ version: '1.1.0' }] }],
  });
  const refused = await play('app-review.yml', { version: app.version });
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain('app-review/another-in-review');
  await submit({ 'if-in-review': 'cancel' });
  const { versions, submissions } = await store();
  expect(versions.map(({ version }) => version).toSorted()).toEqual(['1.0.0', app.version]);
  expect(submissions.map(({ state }) => state)).toEqual(['COMPLETE', 'IN_REVIEW']);
});

test('an approved version is released by a second workflow', async () => {
  await seed({ appStoreVersions: [ON_SALE] });
  await submit();
  const early = await play('app-store.yml');
  expect(early.exitCode).toBe(1);
  expect(early.output).toContain('app-review/review-timeout');
  await seed({
    review: { verdict: 'approve' },
    builds: [{ app: APP, version: '1.3.0', buildNumber: '9' }],
  });
  await played('app-store.yml');
  const { version } = await store();
  expect(version(app.version)).toMatchObject({ state: 'READY_FOR_DISTRIBUTION', buildNumber: '7' });
  expect(version('1.0.0')).toMatchObject({ state: 'REPLACED_WITH_NEW_VERSION' });
});

test('the draft for macOS in the same app record is not touched', async () => {
  await seed({
    builds: [{ app: APP, version: app.version, buildNumber: '70', platform: 'MAC_OS' }],
    appStoreVersions: [
      ON_SALE,
      { ...DRAFT, platform: 'MAC_OS', buildNumber: '70', releaseType: 'AFTER_APPROVAL' },
    ],
  });
  const ofMac = async () =>
    (await store()).versions.filter(({ platform }) => platform === 'MAC_OS');
  const before = await ofMac();
  await submit();
  expect(await ofMac()).toEqual(before);
  const { versions } = await store();
  expect(
    versions.find(({ version, platform }) => version === app.version && platform === 'IOS'),
  ).toMatchObject(SUBMITTED);
});
