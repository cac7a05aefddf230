// The workflows that other repositories call, played as those repositories would call them.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { recallSandbox } from '../../src/rehearsal/services/kept-sandbox.ts';
import { SandboxClient } from '../../src/rehearsal/services/sandbox-client.ts';
import { summaryProblems } from '../support/summary-rules.ts';
import { readJson, rehearse, startRehearsal } from './run-rehearsal.ts';

const HARBOUR = 'com.example.harbour';
const QUAY = 'com.example.quay';
const CONTACT = {
  contactFirstName: 'Ada',
  contactLastName: 'Example',
  contactPhone: '+15550100',
  contactEmail: 'ada@example.com',
};

/** Secrets by name, without a profile. */
const BY_NAME = `
      CERTIFICATE: \${{ secrets.CERTIFICATE }}
      CERTIFICATE_PASSWORD: \${{ secrets.CERTIFICATE_PASSWORD }}
      APP_STORE_CONNECT_KEY_ID: \${{ secrets.APP_STORE_CONNECT_KEY_ID }}
      APP_STORE_CONNECT_ISSUER_ID: \${{ secrets.APP_STORE_CONNECT_ISSUER_ID }}
      APP_STORE_CONNECT_PRIVATE_KEY: \${{ secrets.APP_STORE_CONNECT_PRIVATE_KEY }}`;

let folder: string;
let sandbox: SandboxClient;
let pid: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-called-'));
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
});

interface Report {
  readonly leftovers: readonly string[];
  readonly jobs: readonly {
    readonly name: string;
    readonly os: string;
    readonly result: string;
    readonly steps: readonly { readonly name: string; readonly summary: string }[];
  }[];
}

/** Plays a workflow; gives the results of its jobs and what was printed. */
async function play(workflow: string, kind: string) {
  const [file, json] = [join(folder, 'caller.yml'), join(folder, 'report.json')];
  await writeFile(file, workflow);
  const files = ['--workflow', file, '--app', kind, '--json', json];
  const against = ['--allow-network', '--against', sandbox.url];
  const { output, complaint } = await startRehearsal(...files, ...against).ended;
  expect(complaint).toBe('');
  const { jobs, leftovers } = (await readJson(json)) as Report;
  expect(leftovers).toEqual([]);
  const pages = jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary));
  expect(pages.flatMap(summaryProblems)).toEqual([]);
  const results = jobs.map(({ name, os, result }) => `${name}: ${result} on ${os}`);
  return { results, output };
}

const example = (name: string) =>
  readFile(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

/** A workflow that calls one of ours, and afterwards shows its outputs. */
const calling = (workflow: string, inputs: string, secrets: string) => `name: Release
on: push
jobs:
  release:
    uses: slipway-actions/slipway/.github/workflows/${workflow}.yml@v1
    with:
${inputs.replaceAll(/^/gm, '      ')}
    secrets: ${secrets}
  after:
    needs: release
    runs-on: ubuntu-latest
    steps:
      - env: { BUILD: '\${{ needs.release.outputs.version }} (\${{ needs.release.outputs.build-number }})' }
        run: echo "released $BUILD"
`;

test('a Flet app and its sister go from tests to App Review, on a Mac only for the build', async () => {
  const apps = [HARBOUR, QUAY];
  await sandbox.seed({
    appStoreConnect: {
      apps: [{ bundleId: QUAY, name: 'Quay', primaryLocale: 'en-US', sku: 'QUAY' }],
      betaGroups: [{ app: QUAY, name: 'Team', isInternalGroup: true }],
      betaAppLocalizations: [
        { app: QUAY, locale: 'en-US', description: 'Berths.', feedbackEmail: 'ada@example.com' },
      ],
      storePages: apps.map((app) => ({ app })),
      appStoreVersions: apps.map((app) => ({
        app,
        version: '1.2.3',
        texts: [{ locale: 'en-US' }, { locale: 'de-DE' }],
        reviewDetail: CONTACT,
      })),
      review: { reviewMs: 0, verdict: 'none' },
    },
  });
  const { results, output } = await play(
    calling(
      'flet-ios-release',
      `test-command: test -f pyproject.toml && echo "tests are run"
apps: '[{"name":"harbour","bundle-ids":"${HARBOUR}"},{"name":"quay","bundle-ids":"${QUAY}"}]'
create-missing: true
groups: Team
release-notes: release_notes.json
uses-non-exempt-encryption: 'false'
environment: testers
app-review: true
app-review-environment: app-store
whats-new: release_notes.json`,
      BY_NAME,
    ),
    'flet',
  );
  expect(results).toEqual([
    'release / Test: success on Linux',
    'release / Sign and build harbour: success on macOS',
    'release / Sign and build quay: success on macOS',
    'release / Publish harbour: success on Linux',
    'release / Publish quay: success on Linux',
    'release / App Review of harbour: success on Linux',
    'release / App Review of quay: success on Linux',
    'after: success on Linux',
  ]);
  expect(output).toContain('released 1.2.3 (1)');
  expect(output).toContain('wait here for approval of testers');
  expect(output).toContain('wait here for approval of app-store');
  const { appStoreConnect } = await sandbox.state();
  expect(appStoreConnect.apps.map(({ bundleId }) => bundleId)).toEqual(apps);
  for (const app of appStoreConnect.apps) {
    expect(app).toMatchObject({
      builds: [{ version: '1.2.3', buildNumber: '1', betaGroups: ['Team'] }],
      reviewSubmissions: [{ state: 'IN_REVIEW' }],
    });
  }
});

test('nothing is built while the tests of the example fail', async () => {
  const passing = await example('called.yml');
  const failing = passing.replace('python -m unittest', "'false'");
  expect(failing).not.toBe(passing);
  const { results } = await play(failing, 'flet');
  expect(results).toEqual([
    'release / Test: failure on Linux',
    'release / Sign and build ${{ matrix.app.name }}: skipped on Linux',
    'release / Publish ${{ matrix.app.name }}: skipped on Linux',
    'release / App Review of ${{ matrix.app.name }}: skipped on Linux',
  ]);
});

test('an app of Xcode is published although its tests failed, where that is asked for', async () => {
  const { results } = await play(
    calling(
      'ios-release',
      `test-command: 'false'
publish-if-tests-fail: true
bundle-ids: |
  ${HARBOUR}
  ${HARBOUR}.share
build-command: |
  xcodebuild archive -project Harbour.xcodeproj -scheme Harbour \\
    -destination generic/platform=iOS -archivePath build/Harbour.xcarchive \\
    DEVELOPMENT_TEAM="$TEAM_ID"
  xcodebuild -exportArchive -archivePath build/Harbour.xcarchive \\
    -exportPath build/ipa -exportOptionsPlist "$EXPORT_OPTIONS"
ipa-path: build/ipa/*.ipa
groups: Team
uses-non-exempt-encryption: 'false'`,
      `${BY_NAME}
      PROVISIONING_PROFILE: |
        \${{ secrets.PROVISIONING_PROFILE }}
        \${{ secrets.SHARE_PROVISIONING_PROFILE }}`,
    ),
    'xcode',
  );
  expect(results).toEqual([
    'release / Test: failure on Linux',
    'release / Sign and build app: success on macOS',
    'release / Publish app: success on Linux',
    'release / App Review of ${{ matrix.app.name }}: skipped on Linux',
    // The run stays red.
    'after: skipped on Linux',
  ]);
  const { appStoreConnect } = await sandbox.state();
  expect(appStoreConnect.apps).toMatchObject([
    { bundleId: HARBOUR, builds: [{ buildNumber: '7', betaGroups: ['Team'] }] },
  ]);
});

test('two flavours of one Flutter app have a number each, and both reach the testers', async () => {
  const { results } = await play(await example('called-flutter.yml'), 'flutter');
  expect(results).toEqual([
    'release / Test: skipped on Linux',
    'release / Sign and build free: success on macOS',
    'release / Sign and build paid: success on macOS',
    'release / Publish free: success on Linux',
    'release / Publish paid: success on Linux',
    'release / App Review of ${{ matrix.app.name }}: skipped on Linux',
  ]);
  const { appStoreConnect } = await sandbox.state();
  expect(appStoreConnect.apps).toMatchObject([
    {
      bundleId: HARBOUR,
      builds: [
        { buildNumber: '1.1', betaGroups: ['Team'] },
        { buildNumber: '1.2', betaGroups: ['Team'] },
      ],
    },
  ]);
});

test('an app of React Native is built with its Node, its pods and the number of the run', async () => {
  const { results } = await play(await example('called-react-native.yml'), 'react-native');
  expect(results).toContain('release / Publish app: success on Linux');
  const { appStoreConnect } = await sandbox.state();
  expect(appStoreConnect.apps).toMatchObject([
    { bundleId: HARBOUR, builds: [{ buildNumber: '1', betaGroups: ['Team'] }] },
  ]);
});
