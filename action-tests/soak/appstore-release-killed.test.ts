/**
 * The machine dies under the bundle, at every request in turn, as soon as the request had its
 * effect. The next run finishes what is left, with one submission.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { killedRun, startBundle } from '../support/killable-bundle.ts';

const APP = 'com.example.rehearsal';
const key = createApiKey();
let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'slipway-killed-'));
  await cp(join('dist', 'appstore-release'), join(folder, 'action'), { recursive: true });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** An app whose version 1.1.0 waits for App Review, in the way of the build that is to go there. */
function seed(): void {
  sandbox.reset();
  const reviewDetail = {
    contactFirstName: 'Ada',
    contactLastName: 'Harbour',
    contactPhone: '+15550100',
    contactEmail: 'ada@example.com',
  };
  const version = { app: APP, texts: [{ locale: 'en-US', whatsNew: 'Older.' }], reviewDetail };
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ bundleId: APP, name: 'Rehearsal' }],
      storePages: [{ app: APP }],
      builds: [
        { app: APP, version: '1.0.0', buildNumber: '1' },
        { app: APP, version: '1.1.0', buildNumber: '6' },
        { app: APP, version: '1.2.0', buildNumber: '7' },
      ],
      appStoreVersions: [
        { ...version, version: '1.0.0', state: 'READY_FOR_DISTRIBUTION', buildNumber: '1' },
        { ...version, version: '1.1.0', state: 'WAITING_FOR_REVIEW', buildNumber: '6' },
      ],
      reviewSubmissions: [{ app: APP, state: 'WAITING_FOR_REVIEW', items: [{ version: '1.1.0' }] }],
    },
  });
}

const start = () =>
  startBundle(folder, sandbox, {
    'api-key-id': key.keyId,
    'issuer-id': key.issuerId,
    'api-private-key': key.privateKeyPem,
    'bundle-id': APP,
    version: '1.2.0',
    'whats-new': 'A new quay.',
    'phased-release': 'on',
    copyright: '2026 Harbour',
    'review-notes': 'Sail on.',
    'if-in-review': 'cancel',
  });

/** A run that nothing disturbs; returns what Apple holds after it, whatever its ids are. */
async function finish() {
  const { code, log } = await start().ended;
  expect({ code, log }).toMatchObject({ code: 0 });
  const [app] = sandbox.state.appStoreConnect.apps;
  return {
    versions: app?.appStoreVersions.map((version) => ({ ...version, id: '' })),
    submissions: app?.reviewSubmissions.map(({ state, items }) => ({ state, items })),
  };
}

test('killed at any of its requests, the bundle is finished by the next run', async () => {
  seed();
  const undisturbed = await finish();
  const requests = sandbox.traffic.entries.length;
  expect(undisturbed.submissions?.map(({ state }) => state)).toEqual([
    'COMPLETE',
    'WAITING_FOR_REVIEW',
  ]);
  for (let after = 0; after < requests; after += 1) {
    seed();
    await killedRun(sandbox, start, { path: '^/v1/', after, effect: 'after' });
    expect({ after, ...(await finish()) }).toEqual({ after, ...undisturbed });
  }
});
