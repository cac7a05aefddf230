import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { cancelWhen } from '../support/runner/cancel-when.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { ActionOptions, Runner } from '../../src/sandbox/runner/runner.ts';
import { expectNoSecrets } from '../../src/sandbox/runner/secret-search.ts';
import { summaryProblems } from '../support/summary-rules.ts';

const token = randomBytes(20).toString('hex');
const material = createSigningMaterial({ kind: 'ad-hoc' });
const app = 'tea-house/Tea';
let sandbox: Sandbox;
let runner: Runner;

beforeAll(async () => {
  sandbox = await startSandbox({ chunkSizeBytes: 64 * 1024 });
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  sandbox.seed({
    appCenter: {
      tokens: [token],
      apps: [{ owner: 'tea-house', name: 'Tea' }],
      groups: [{ app, name: 'Friends' }],
    },
  });
  runner = await createRunner({ os: 'Linux' });
  await writeIpa(join(runner.folders.workspace, 'Tea.ipa'), {
    bundleId: material.bundleId,
    version: '1.2.3',
    buildNumber: '7',
    teamId: material.teamId,
    profile: material.profile,
    signer: material.signer,
  });
});

afterEach(async () => {
  await expectNoSecrets(runner.results, runner, { 'the API token': token });
  expect(sandbox.state.appCenter.protocolFaults).toEqual([]);
  await rm(runner.folders.root, { recursive: true });
});

function release(inputs: Record<string, string> = {}, options: Partial<ActionOptions> = {}) {
  return runner.runAction({
    action: 'appcenter-release',
    with: {
      app,
      'api-token': token,
      'api-url': sandbox.url,
      file: '*.ipa',
      groups: 'Friends',
      'release-notes': 'Tastes better.',
      ...inputs,
    },
    ...options,
  });
}

const releases = () => sandbox.state.appCenter.apps[0]?.releases;

describe('the bundle of appcenter-release', () => {
  test('releases to the group and gives its outputs', async () => {
    const step = await release();
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0, annotations: [] });
    expect(step.outputs).toMatchObject({
      'release-id': '1',
      'build-number': '7',
      'short-version': '1.2.3',
      groups: '["Friends"]',
    });
    expect(step.masks).toContain(token);
    expect(step.summary).toContain('| tea-house/Tea | 1.2.3 | 7 | 1 |');
    expect(summaryProblems(step.summary)).toEqual([]);
    expect(releases()).toMatchObject([{ releaseNotes: 'Tastes better.' }]);
  });

  test('ends at the retired public service with one annotation, nothing sent', async () => {
    const step = await release({ 'api-url': '' });
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, outputs: {} });
    expect(step.annotations).toMatchObject([
      { level: 'error', title: 'appcenter-release: app-center/retired' },
    ]);
    expect(sandbox.traffic.entries).toEqual([]);
  });

  test('names an unknown group and its input, and creates nothing', async () => {
    const step = await release({ groups: 'Fiends' });
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(/`groups`.*"Fiends".*Friends[^]*What to do/),
      },
    ]);
    expect(releases()).toEqual([]);
  });

  test('leaves when the job is cancelled in the middle of the upload', async () => {
    sandbox.fault({ stuckProcessing: 'release' });
    const step = await release({}, cancelWhen('Waiting for the server'));
    expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 1, survivors: [] });
    expect(releases()).toEqual([]);
  });
});
