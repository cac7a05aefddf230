/**
 * The machine dies under the bundle, at every request in turn, as soon as the request had its
 * effect. The next run finds what is left and finishes it; nothing is done twice.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { finalState } from '../support/final-state.ts';
import { killedRun as runKilled, startBundle } from '../support/killable-bundle.ts';

const bundleId = 'com.example.rehearsal';
const key = createApiKey();
const signing = createSigningMaterial({ bundleId });
let sandbox: Sandbox;
let folder: string;
let undisturbed: string;

beforeAll(async () => {
  sandbox = await startSandbox({ partSizeBytes: 8192 });
  folder = await mkdtemp(join(tmpdir(), 'slipway-killed-'));
  await cp(join('dist', 'appstore-upload'), join(folder, 'action'), { recursive: true });
  await writeIpa(join(folder, 'App.ipa'), {
    bundleId,
    version: '1.2.0',
    buildNumber: '7',
    infoPlist: { ITSAppUsesNonExemptEncryption: false },
    teamId: signing.teamId,
    profile: signing.profile,
    signer: signing.signer,
  });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  sandbox.reset();
  sandbox.seed({ appStoreConnect: { keys: [key], apps: [{ bundleId, name: 'Rehearsal' }] } });
});

const start = () =>
  startBundle(folder, sandbox, {
    'api-key-id': key.keyId,
    'issuer-id': key.issuerId,
    'api-private-key': key.privateKeyPem,
    'ipa-path': 'App.ipa',
    'if-exists': 'skip',
    'parallel-parts': '1',
  });

const partsSent = () =>
  sandbox.traffic.entries.filter(({ service }) => service === 'storage').length;

const killedRun = (after: number, effect: 'before' | 'after') =>
  runKilled(sandbox, start, { path: '^/(v1|storage)/', after, effect });

/** The run after it. */
async function finish(): Promise<string> {
  const { code, log } = await start().ended;
  expect({ code, log }).toMatchObject({ code: 0 });
  expect(finalState(sandbox)).toBe(undisturbed);
  return log;
}

describe('a run of the bundle that is killed', () => {
  let parts: number;
  let requests: string[];
  beforeAll(async () => {
    sandbox.seed({ appStoreConnect: { keys: [key], apps: [{ bundleId, name: 'Rehearsal' }] } });
    expect(await start().ended).toMatchObject({ code: 0 });
    undisturbed = finalState(sandbox);
    parts = partsSent();
    requests = sandbox.traffic.entries.map(({ request }) => request.method);
  });

  test('at any request is finished by the next one, which sends no part again', async () => {
    expect(parts).toBeGreaterThan(2);
    for (const after of requests.keys()) {
      sandbox.reset();
      sandbox.seed({ appStoreConnect: { keys: [key], apps: [{ bundleId, name: 'Rehearsal' }] } });
      await killedRun(after, 'after');
      await finish();
      expect({ after, parts: partsSent() }).toEqual({ after, parts });
    }
  });

  test('while it sends a part is gone on with by the next one', async () => {
    const second = requests.indexOf('PUT') + 1;
    await killedRun(second, 'before');
    expect(await finish()).toContain(`1 of ${parts} parts are stored`);
    expect(partsSent()).toBe(parts + 1);
  });
});
