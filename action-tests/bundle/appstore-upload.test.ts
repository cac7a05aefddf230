import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpaVariant } from '../../src/sandbox/material/app/ipa-variant.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { keyAndTokens } from '../support/runner/api-key-secrets.ts';
import { cancelWhen } from '../support/runner/cancel-when.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { ActionOptions, Runner, StepResult } from '../../src/sandbox/runner/runner.ts';
import { expectNoSecrets } from '../../src/sandbox/runner/secret-search.ts';

const bundleId = 'com.example.rehearsal';
const key = createApiKey();
const signing = createSigningMaterial({ bundleId });
let sandbox: Sandbox;
let runner: Runner;

beforeAll(async () => {
  sandbox = await startSandbox({ partSizeBytes: 4096 });
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  sandbox.seed({
    appStoreConnect: { keys: [key], apps: [{ bundleId, name: 'Rehearsal' }] },
  });
  runner = await createRunner({
    os: 'Linux',
    env: { APP_STORE_CONNECT_API_URL: sandbox.url },
  });
  await writeIpa(join(runner.folders.workspace, 'App.ipa'), {
    bundleId,
    version: '1.2.0',
    buildNumber: '7',
    infoPlist: { ITSAppUsesNonExemptEncryption: false },
    teamId: signing.teamId,
    profile: signing.profile,
    signer: signing.signer,
  });
});

afterEach(async () => {
  await expectNoSecrets(runner.results, runner, keyAndTokens(key, runner.results));
  expect(runner.results.map(({ rawStdout }) => rawStdout).join('')).not.toContain('X-Amz-');
  await rm(runner.folders.root, { recursive: true });
});

function upload(
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<ActionOptions> = {},
): Promise<StepResult> {
  return runner.runAction({
    action: 'appstore-upload',
    with: {
      'api-key-id': key.keyId,
      'issuer-id': key.issuerId,
      'api-private-key': Buffer.from(key.privateKeyPem).toString('base64'),
      'ipa-path': 'App.ipa',
      ...inputs,
    },
    ...options,
  });
}

describe('the bundle of appstore-upload', () => {
  test('uploads and gives its outputs', async () => {
    const step = await upload();
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0, survivors: [] });
    expect(step.outputs).toMatchObject({
      'bundle-id': bundleId,
      version: '1.2.0',
      'build-number': '7',
      'processing-state': 'VALID',
      'already-uploaded': 'false',
      'build-id': sandbox.state.appStoreConnect.apps[0]?.builds[0]?.id,
    });
    expect(step.annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(step.summary).toContain('Rehearsal 1.2.0 (7)');
  });

  test('masks the key in every form and each token', async () => {
    const { masks } = await upload();
    const body = key.privateKeyPem.split('\n').slice(1, -2).join('');
    expect(masks).toContain(key.privateKeyPem.trim());
    expect(masks).toContain(body);
    expect(Object.keys(keyAndTokens(key, runner.results))).toContain('token 1');
  });

  test('takes the credentials from the environment', async () => {
    const step = await upload(
      { 'api-key-id': '', 'issuer-id': '', 'api-private-key': '', 'dry-run': 'true' },
      {
        env: {
          APP_STORE_CONNECT_KEY_IDENTIFIER: key.keyId,
          APP_STORE_CONNECT_ISSUER_ID: key.issuerId,
          APP_STORE_CONNECT_PRIVATE_KEY: key.privateKeyPem.replaceAll('\n', String.raw`\n`),
        },
      },
    );
    expect(step.outcome).toBe('success');
  });

  test('ends green the second time without a second upload', async () => {
    const first = await upload();
    const second = await upload({ 'if-exists': 'skip' });
    expect(second.outputs).toEqual({ ...first.outputs, 'already-uploaded': 'true' });
    expect(sandbox.state.appStoreConnect.apps[0]?.buildUploads).toHaveLength(1);
  });

  test('fails with one annotation, the words of Apple and the remedy', async () => {
    sandbox.fault({ refuseUpload: { code: '90725', description: 'SDK version issue.' } });
    const step = await upload();
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1 });
    expect(step.annotations.map(({ level }) => level)).toEqual(['notice', 'error']);
    expect(step.annotations[1]).toMatchObject({
      title: 'appstore-upload: upload/refused',
      message: expect.stringMatching(/90725: SDK version issue\.[^]*newer Xcode/),
    });
    expect(step.outputs).toHaveProperty('build-upload-id');
  });

  test('refuses an .ipa that was changed after signing, and sends nothing', async () => {
    await writeIpaVariant(join(runner.folders.workspace, 'App.ipa'), signing, {
      afterSigning: { 'Assets.car': (signed) => Buffer.concat([signed, Buffer.from('!')]) },
    });
    const step = await upload();
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1 });
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        title: 'ITMS-90035',
        message: expect.stringContaining('Payload/Runner.app/Assets.car'),
      }),
      expect.objectContaining({ title: 'appstore-upload: ipa/refused-by-checks' }),
    ]);
    expect(step.summary).toContain('| ITMS-90035 | error |');
    const methods = sandbox.traffic.entries.map(({ request }) => request.method);
    expect(methods.filter((method) => method !== 'GET')).toEqual([]);
  });

  test('names a malformed key and sends nothing', async () => {
    const step = await upload({ 'api-private-key': key.privateKeyPem.slice(0, 80) });
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toHaveLength(1);
    expect(step.annotations[0]?.message).toContain('`api-private-key`');
    expect(sandbox.traffic.entries).toEqual([]);
  });

  test('leaves at once when the job is cancelled, and says what is left', async () => {
    sandbox.fault({ stuckProcessing: 'upload' });
    const step = await upload({}, cancelWhen('Waiting for Apple'));
    expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 1, survivors: [] });
    expect(step.outputs).toHaveProperty('build-upload-id');
    expect(step.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('`if-exists: skip` to go on waiting'),
    );
  });
});
