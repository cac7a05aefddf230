// The actions of others that release workflows use: what their doubles do, and what they refuse.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { machinesIn } from '../../src/rehearsal/machines/mac.ts';
import { notPlayedReport } from '../../src/rehearsal/report/not-played.ts';
import { doubles, listOfDoubles } from '../../src/rehearsal/workflow/doubles/catalogue.ts';
import type { StepRecord } from '../../src/rehearsal/workflow/records.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { playWorkflow } from './play-workflow.ts';
import type { Played } from './play-workflow.ts';

const BUNDLE_ID = 'com.example.harbour';

let root: string;
let sandbox: Sandbox;
let played: Played;
let steps: Map<string, StepRecord>;

const script = `
            const { data } = await github.rest.repos.createRelease({ tag_name: 'v1' });
            core.setOutput('release', data.id);
            core.exportVariable('FROM_SCRIPT', context.payload.repository.name);
            const files = await github.paginate(github.rest.repos.listReleases, {});
            const { stdout } = await exec.getExecOutput('echo', ['from exec'], { silent: true });
            await core.summary.addHeading('Notes').write();
            return { repo: context.repo, files, stdout: stdout.trim() };`;

const account =
  "issuer-id: '${{ secrets.ISSUER }}', api-key-id: '${{ secrets.KEY_ID }}', api-private-key: '${{ secrets.KEY }}'";

const jobs = `
  linux:
    runs-on: ubuntu-latest
    permissions: { contents: read, attestations: write, id-token: write }
    steps:
      - run: mkdir out && touch out/App.ipa
      - { id: uv, uses: astral-sh/setup-uv@v10 }
      - { id: java, uses: actions/setup-java@v5, with: { distribution: temurin, java-version: '21' } }
      - { id: java-without, continue-on-error: true, uses: actions/setup-java@v5, with: { java-version: '21' } }
      - { id: ruby, uses: ruby/setup-ruby@v1, with: { ruby-version: '3.4', bundler-cache: true } }
      - { id: xcode-linux, continue-on-error: true, uses: maxim-lobanov/setup-xcode@v1 }
      - { id: attest, uses: actions/attest-build-provenance@v4, with: { subject-path: out/*.ipa } }
      - { id: attest-none, continue-on-error: true, uses: actions/attest@v4, with: { subject-path: no/*.ipa } }
      - { id: release-forbidden, continue-on-error: true, uses: softprops/action-gh-release@v2 }
      - { id: slack, uses: SlackAPI/slack-github-action@v2, with: { payload: x, anything: y } }
      - id: token
        uses: actions/create-github-app-token@v2
        with: { app-id: 1, private-key: '\${{ secrets.TOKEN }}' }
      - { id: token-empty, continue-on-error: true, uses: actions/create-github-app-token@v2, with: { app-id: 1 } }
      - id: filter
        uses: dorny/paths-filter@v3
        with: { filters: "ios: ['ios/**']\\nweb: ['web/**']" }
      - { id: pages, continue-on-error: true, uses: actions/deploy-pages@v5 }
      - { id: configure, uses: actions/configure-pages@v5 }
      - id: script
        uses: actions/github-script@v8
        with:
          script: |${script}
      - id: script-text
        uses: actions/github-script@v8
        with: { result-encoding: string, script: 'return process.env.FROM_SCRIPT' }
      - id: script-fails
        continue-on-error: true
        uses: actions/github-script@v8
        with: { script: 'throw new Error("no notes")' }
      - { id: artifact, uses: actions/upload-artifact@v7, with: { name: harbour-ipa, path: out } }
      - id: artifact-misspelt
        continue-on-error: true
        uses: actions/download-artifact@v8
        with: { name: harbor-ipa }
  release:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - { id: gh, continue-on-error: true, uses: softprops/action-gh-release@v2 }
      - run: touch App.ipa
      - { id: gh-tagged, uses: softprops/action-gh-release@v2, with: { tag_name: v1.2.3, files: "App.ipa\\nnone.txt" } }
      - id: gh-strict
        continue-on-error: true
        uses: softprops/action-gh-release@v2
        with: { tag_name: v1.2.3, files: none.txt, fail_on_unmatched_files: true }
      - { id: nc, uses: ncipollo/release-action@v1, with: { tag: v1.2.3, artifacts: App.ipa } }
      - { id: create, uses: actions/create-release@v1, with: { tag_name: refs/tags/v1, release_name: One } }
      - id: asset
        uses: actions/upload-release-asset@v1
        with: { upload_url: '\${{ steps.create.outputs.upload_url }}', asset_path: App.ipa }
  mac:
    runs-on: macos-26
    steps:
      - { id: xcode, uses: maxim-lobanov/setup-xcode@v1, with: { xcode-version: '^26.1' } }
      - run: xcodebuild -version
      - { id: xcode-gone, continue-on-error: true, uses: maxim-lobanov/setup-xcode@v1, with: { xcode-version: '15.4' } }
      - id: certs
        uses: apple-actions/import-codesign-certs@v5
        with: { p12-file-base64: '\${{ secrets.P12 }}', p12-password: '\${{ secrets.PASSWORD }}' }
      - run: security find-identity -v -p codesigning
      - id: certs-wrong
        continue-on-error: true
        uses: apple-actions/import-codesign-certs@v5
        with: { p12-file-base64: '\${{ secrets.P12 }}', p12-password: wrong, keychain: other }
      - id: profiles
        uses: apple-actions/download-provisioning-profiles@v4
        with: { bundle-id: ${BUNDLE_ID}, ${account} }
      - run: ls "$HOME/Library/MobileDevice/Provisioning Profiles"
      - id: profiles-other
        continue-on-error: true
        uses: apple-actions/download-provisioning-profiles@v4
        with: { bundle-id: com.example.other, ${account} }
      - id: testflight
        continue-on-error: true
        uses: apple-actions/upload-testflight-build@v3
        with: { app-path: none.ipa, ${account} }
`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'slipway-actions-'));
  sandbox = await startSandbox();
  const signing = createSigningMaterial({ bundleId: BUNDLE_ID, teamId: 'H4RB0UR123' });
  const key = createApiKey();
  sandbox.seed({
    appStoreConnect: {
      team: { id: 'H4RB0UR123', name: 'Harbour' },
      keys: [key],
      certificates: [{ content: signing.certificate.der.toString('base64') }],
      bundleIds: [{ identifier: BUNDLE_ID }],
      profiles: [
        {
          name: 'Harbour App Store',
          uuid: '0b6f8a52-6a5f-4a44-9f0a-1f5d2a3b4c5d',
          content: signing.profile.toString('base64'),
          bundleId: BUNDLE_ID,
        },
      ],
    },
  });
  played = await playWorkflow(jobs, {
    secrets: {
      TOKEN: 'secret-token',
      P12: signing.pkcs12.toString('base64'),
      PASSWORD: signing.password,
      ISSUER: key.issuerId,
      KEY_ID: key.keyId,
      KEY: key.privateKeyPem,
    },
    machineFor: machinesIn(
      root,
      { APP_STORE_CONNECT_API_URL: sandbox.url },
      { allowNetwork: true, toolProgram: macToolProgram },
    ),
  });
  const all = Object.values(played.jobs).flatMap((job) => job.steps);
  steps = new Map(all.map((step) => [`${step.phase} ${step.id}`, step]));
});

afterAll(async () => {
  await sandbox.close();
  await rm(root, { recursive: true });
});

test('the jobs end green: each failure was one that the workflow forgives', () => {
  expect(Object.values(played.jobs).map(({ result }) => result)).toEqual([
    'success',
    'success',
    'success',
  ]);
});

const complaints = [
  ['java-without', 'Input required and not supplied: distribution'],
  ['xcode-linux', 'intended only for macOS'],
  ['xcode-gone', "version spec: '15.4'. Available versions: 16.4"],
  ['attest-none', 'Could not find subject at path no/*.ipa'],
  ['release-forbidden', 'needs `contents: write` under `permissions`'],
  ['pages', 'needs `pages: write` under `permissions`'],
  ['token-empty', 'Input required and not supplied: private-key'],
  ['script-fails', 'Unhandled error: Error: no notes'],
  ['artifact-misspelt', 'the run has harbour-ipa; did you mean "harbour-ipa"?'],
  ['gh', 'GitHub Releases requires a tag'],
  ['gh-strict', "Pattern 'none.txt' does not match any files."],
  ['profiles-other', 'no profile of type IOS_APP_STORE for com.example.other'],
  ['testflight', 'Unable to find the app at none.ipa'],
] as const;

describe('refusals', () => {
  test.each(complaints)('%s', (id, message) => {
    const step = steps.get(`main ${id}`);
    expect(step?.outcome).toBe('failure');
    const errors = step?.annotations.filter(({ level }) => level === 'error') ?? [];
    expect(errors[0]?.message).toContain(message);
  });

  test('a wrong password keeps the certificate out, in the words of the Mac', () => {
    expect(steps.get('main certs-wrong')?.outcome).toBe('failure');
    expect(played.texts.join('\n')).toContain('passphrase you entered is not correct');
  });
});

test.each([
  ['java', { distribution: 'temurin', version: '21' }],
  ['attest', { 'attestation-id': '1' }],
  ['slack', { ok: 'true' }],
  ['filter', { ios: 'true', web: 'true', changes: '["ios","web"]' }],
  ['configure', { base_path: '/app' }],
  ['gh-tagged', { tag_name: 'v1.2.3', assets: expect.stringContaining('App.ipa') }],
  ['nc', { html_url: expect.stringContaining('/releases/tag/v1.2.3') }],
  ['create', { tag_name: 'v1' }],
  ['asset', { browser_download_url: expect.any(String) }],
  ['xcode', { version: '26.6' }],
  ['script-text', { result: 'app' }],
  ['profiles', { profiles: expect.stringContaining('Harbour App Store') }],
])('%s gives its outputs', (id, outputs) => {
  expect(steps.get(`main ${id}`)).toMatchObject({ outcome: 'success', outputs });
});

test('a script runs for real, with a toolkit, and hears made-up answers of GitHub', () => {
  const step = steps.get('main script');
  expect(JSON.parse(step?.outputs['result'] ?? '')).toEqual({
    repo: { owner: 'example', repo: 'app' },
    files: [],
    stdout: 'from exec',
  });
  expect(step?.outputs['release']).toBe('1');
  expect(step?.summary).toContain('<h1>Notes</h1>');
  expect(step?.annotations[0]?.message).toContain('rest.repos.createRelease');
});

test('a token is masked, and a notifier counted as not played', () => {
  expect(steps.get('main token')?.outputs['token']).toBe('***');
  expect(steps.get('main slack')?.standIn).toBe('nothing');
  expect(steps.get('main attest')?.standIn).toBe('double');
  const report = notPlayedReport(Object.values(played.jobs)).join('\n');
  expect(report).toContain('SlackAPI/slack-github-action@v2');
  expect(report).not.toContain('actions/attest');
});

test('certificates and profiles are on the simulated Mac, and the keychain goes with the job', () => {
  expect(played.texts).toEqual(
    expect.arrayContaining([
      'Xcode 26.6',
      expect.stringContaining('Apple Distribution'),
      expect.stringMatching(/\.mobileprovision$/),
    ]),
  );
  expect(steps.get('post certs')?.result).toBe('success');
});

test('the list names every double in one line', () => {
  expect(listOfDoubles()).toHaveLength(Object.keys(doubles).length);
  for (const [name, plays] of listOfDoubles()) {
    expect(name).toMatch(/^[a-z0-9.-]+\/[a-z0-9./-]+$/);
    expect(plays).toMatch(/^[A-Z].*\.$/);
  }
  expect(Object.keys(doubles).length).toBeGreaterThan(24);
});
