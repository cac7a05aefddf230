import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';
import type { InspectedNetwork } from '../support/inspected-network.ts';
import { keyAndTokens } from '../support/runner/api-key-secrets.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner, StepResult } from '../../src/sandbox/runner/runner.ts';
import { expectNoSecrets } from '../../src/sandbox/runner/secret-search.ts';
import { summaryProblems } from '../support/summary-rules.ts';

const bundleId = 'com.example.rehearsal';
const key = createApiKey();
let sandbox: Sandbox;
let network: InspectedNetwork;
let runner: Runner;

beforeAll(async () => {
  sandbox = await startSandbox();
  const build = { app: bundleId, version: '1.2', buildNumber: '41' };
  sandbox.seed({
    appStoreConnect: { keys: [key], apps: [{ bundleId, name: 'Rehearsal' }], builds: [build] },
  });
  network = await createInspectedNetwork(sandbox.url);
});
afterAll(async () => {
  network.close();
  await sandbox.close();
});
beforeEach(async () => {
  runner = await createRunner({ os: 'Linux', env: { APP_STORE_CONNECT_API_URL: sandbox.url } });
});
afterEach(async () => {
  await expectNoSecrets(runner.results, runner, keyAndTokens(key, runner.results));
  await rm(runner.folders.root, { recursive: true });
});

const ask = (env: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  runner.runAction({
    action: 'next-build-number',
    with: {
      'api-key-id': key.keyId,
      'issuer-id': key.issuerId,
      'api-private-key': key.privateKeyPem,
      'bundle-id': bundleId,
      version: '1.2.0',
    },
    env,
  });

describe('the bundle of next-build-number', () => {
  test('gives the number, and tells it in the summary', async () => {
    const step = await ask();
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0, survivors: [] });
    expect(step.outputs).toMatchObject({
      'build-number': '42',
      'highest-build-number': '41',
      'in-flight-build-numbers': '[]',
    });
    expect(step.summary).toContain('Rehearsal: build number 42');
    expect(summaryProblems(step.summary)).toEqual([]);
  });

  test('gets through a proxy to a host whose authority the job names', async () => {
    const authority = join(runner.folders.workspace, 'company.pem');
    await writeFile(authority, network.authorityPem);
    const step = await ask({
      APP_STORE_CONNECT_API_URL: network.url,
      HTTPS_PROXY: network.proxy,
      NODE_EXTRA_CA_CERTS: authority,
    });
    expect(step.outputs).toMatchObject({ 'build-number': '42' });
    expect(new Set(network.tunnels)).toEqual(new Set([`${new URL(network.url).host}:443`]));
  });

  test('names an authority that nobody has named, and sends no token there', async () => {
    const before = sandbox.traffic.entries.length;
    const step = await ask({
      APP_STORE_CONNECT_API_URL: network.url,
      HTTPS_PROXY: network.proxy,
    });
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1 });
    expect(step.annotations.at(-1)).toMatchObject({
      title: 'next-build-number: network/untrusted',
      message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    expect(sandbox.traffic.entries).toHaveLength(before);
  });
});
