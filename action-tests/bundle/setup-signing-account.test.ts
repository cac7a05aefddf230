/** dist/setup-signing with App Store Connect, played by the sandbox, as the runner starts it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { keyAndTokens } from '../support/runner/api-key-secrets.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner, StepResult } from '../../src/sandbox/runner/runner.ts';
import { expectNoSecrets } from '../../src/sandbox/runner/secret-search.ts';

const material = createSigningMaterial({ bundleId: 'com.example.harbour' });
const key = createApiKey();
let sandbox: Sandbox;
let machine: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.seed({
    appStoreConnect: {
      team: { id: material.teamId, name: material.teamName },
      keys: [key],
      certificates: [{ content: material.certificate.der.toString('base64') }],
    },
  });
  machine = await mkdtemp(join(tmpdir(), 'signing-account-'));
  await installMacTools(join(machine, 'tools'), macToolProgram);
});

afterAll(async () => {
  await sandbox.close();
  await rm(machine, { recursive: true, force: true });
});

async function aRunner(os: 'macOS' | 'Linux'): Promise<Runner> {
  const root = await mkdtemp(join(machine, 'runner-'));
  return createRunner({
    os,
    root,
    tools: join(machine, 'tools'),
    env: {
      SLIPWAY_MAC_STATE: join(root, 'mac'),
      SLIPWAY_MAC_LOG: join(root, 'calls.jsonl'),
      APP_STORE_CONNECT_API_URL: sandbox.url,
    },
  });
}

const setUpSigning = (
  runner: Runner,
  changes: Readonly<Record<string, string>>,
): Promise<StepResult> =>
  runner.runAction({
    action: 'setup-signing',
    with: {
      'api-key-id': key.keyId,
      'issuer-id': key.issuerId,
      'api-private-key': key.privateKeyPem,
      'bundle-ids': material.bundleId,
      'create-missing': 'true',
      ...changes,
    },
  });

const secrets = {
  password: material.password,
  'certificate file': material.pkcs12.toString('base64'),
  'private key': material.privateKeyPem,
};

test('a plan is printed on Linux, carried out on a Mac, and gives no secret away', async () => {
  const linux = await aRunner('Linux');
  const plan = await setUpSigning(linux, {
    'certificate-private-key': Buffer.from(material.privateKeyPem).toString('base64'),
    'dry-run': 'true',
  });
  expect(plan).toMatchObject({ outcome: 'success', state: {} });
  expect(plan.summary).toContain(`register the bundle id ${material.bundleId}`);
  expect(sandbox.state.appStoreConnect).toMatchObject({ bundleIds: [], profiles: [] });

  const mac = await aRunner('macOS');
  const main = await setUpSigning(mac, {
    certificate: secrets['certificate file'],
    'certificate-password': secrets.password,
  });
  expect(main).toMatchObject({ outcome: 'success' });
  expect(main.outputs).toMatchObject({
    'certificate-sha1': material.certificate.sha1,
    'provisioning-profile': sandbox.state.appStoreConnect.profiles[0]?.['uuid'],
    'provisioning-profile-name': `Slipway App Store ${material.bundleId}`,
  });
  const [post] = await mac.runPosts();
  expect(post?.outcome).toBe('success');

  for (const runner of [linux, mac]) {
    const keys = keyAndTokens(key, runner.results);
    await expectNoSecrets(runner.results, runner, { ...secrets, ...keys });
  }
});
