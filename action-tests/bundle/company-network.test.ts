/**
 * The bundles where Apple is reached over TLS and through a proxy: what they read before, such as
 * certificates, must not stand in the way.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';
import type { InspectedNetwork } from '../support/inspected-network.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../src/sandbox/runner/runner.ts';

const bundleId = 'com.example.rehearsal';
const key = createApiKey();
const signing = createSigningMaterial({ bundleId });
let sandbox: Sandbox;
let network: InspectedNetwork;
let runner: Runner;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.seed({
    appStoreConnect: {
      team: { id: signing.teamId, name: signing.teamName },
      keys: [key],
      apps: [{ bundleId, name: 'Rehearsal' }],
      betaGroups: [{ app: bundleId, name: 'Team', isInternalGroup: true }],
      builds: [{ app: bundleId, version: '1.1.0', buildNumber: '6' }],
      certificates: [{ content: signing.certificate.der.toString('base64') }],
    },
  });
  network = await createInspectedNetwork(sandbox.url);
  runner = await createRunner({ os: 'Linux' });
  const { workspace } = runner.folders;
  await writeFile(join(workspace, 'company.pem'), network.authorityPem);
  const { teamId, profile, signer } = signing;
  const version = { version: '1.2.0', buildNumber: '7' };
  await writeIpa(join(workspace, 'App.ipa'), { bundleId, ...version, teamId, profile, signer });
});

afterAll(async () => {
  network.close();
  await sandbox.close();
  await rm(runner.folders.root, { recursive: true });
});

test.each([
  ['next-build-number', { 'bundle-id': bundleId, version: '1.1.0' }],
  ['appstore-upload', { 'ipa-path': 'App.ipa', 'uses-non-exempt-encryption': 'false' }],
  [
    'testflight-distribute',
    { 'bundle-id': bundleId, version: '1.1.0', 'build-number': '6', groups: 'Team' },
  ],
  [
    'setup-signing',
    {
      certificate: signing.pkcs12.toString('base64'),
      'certificate-password': signing.password,
      'bundle-ids': bundleId,
      'create-missing': 'true',
      'dry-run': 'true',
    },
  ],
])('%s reaches Apple', async (action, inputs) => {
  const tunnels = network.tunnels.length;
  const step = await runner.runAction({
    action,
    with: {
      'api-key-id': key.keyId,
      'issuer-id': key.issuerId,
      'api-private-key': key.privateKeyPem,
      ...inputs,
    },
    env: {
      APP_STORE_CONNECT_API_URL: network.url,
      HTTPS_PROXY: network.proxy,
      NODE_EXTRA_CA_CERTS: join(runner.folders.workspace, 'company.pem'),
    },
  });
  expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(step.outcome).toBe('success');
  expect(network.tunnels.length).toBeGreaterThan(tunnels);
  expect(step.log).not.toContain('hunter2');
});

test('an upload sends its parts through the proxy too', () => {
  const stored = sandbox.traffic.entries.filter(({ request }) => request.method === 'PUT');
  expect(stored.length).toBeGreaterThan(0);
  const { apps } = sandbox.state.appStoreConnect;
  expect(apps[0]?.builds.map(({ buildNumber }) => buildNumber)).toContain('7');
});

test.each(['employee:wrong@', ''])(
  'a proxy that refuses “%s” is told with its answer, without user and password',
  async (credentials) => {
    const step = await runner.runAction({
      action: 'next-build-number',
      with: {
        'api-key-id': key.keyId,
        'issuer-id': key.issuerId,
        'api-private-key': key.privateKeyPem,
        'bundle-id': bundleId,
      },
      env: {
        APP_STORE_CONNECT_API_URL: network.url,
        HTTPS_PROXY: network.proxy.replace(/(?<=\/\/).*@/, credentials),
        NODE_EXTRA_CA_CERTS: join(runner.folders.workspace, 'company.pem'),
      },
    });
    expect(step.outcome).toBe('failure');
    const [error] = step.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain('407');
    const { masks, ...visible } = step;
    expect(JSON.stringify(visible)).not.toMatch(/employee|wrong/);
    if (credentials !== '') expect(masks).toContain('employee:wrong');
  },
);
