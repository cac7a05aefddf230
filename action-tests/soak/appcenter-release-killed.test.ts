/**
 * The machine dies under the bundle, at every request in turn, as soon as the request had its
 * effect. The next run finishes what is left, with one release and one mail.
 */
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { writeDsym } from '../support/dsym.ts';
import { killedRun, startBundle } from '../support/killable-bundle.ts';

const app = 'tea-house/Tea';
const token = randomBytes(20).toString('hex');
const material = createSigningMaterial({ kind: 'ad-hoc' });
let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox({ chunkSizeBytes: 64 * 1024 });
  folder = await mkdtemp(join(tmpdir(), 'slipway-killed-'));
  await cp(join('dist', 'appcenter-release'), join(folder, 'action'), { recursive: true });
  await writeDsym(folder, 'Tea.app.dSYM', 'a1'.repeat(16));
  const { bundleId, teamId, profile, signer } = material;
  await writeIpa(join(folder, 'Tea.ipa'), {
    bundleId,
    version: '1.2.3',
    buildNumber: '7',
    teamId,
    profile,
    signer,
  });
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

function seed(): void {
  sandbox.reset();
  sandbox.seed({
    appCenter: {
      tokens: [token],
      apps: [{ owner: 'tea-house', name: 'Tea' }],
      groups: [{ app, name: 'Friends' }],
      stores: [{ app, name: 'Portal', type: 'intune' }],
    },
  });
}

/** A run that nothing disturbs; returns what the server holds after it, whatever its ids are. */
async function finish(start: () => ReturnType<typeof startBundle>) {
  const { code, log } = await start().ended;
  expect({ code, log }).toMatchObject({ code: 0 });
  const { apps, mails, symbolUploads } = sandbox.state.appCenter;
  return {
    mails,
    symbols: symbolUploads
      .filter(({ status }) => status !== 'created')
      .map(({ fileName, status }) => `${fileName} ${status}`),
    releases: apps[0]?.releases.map(({ destinations, ...release }) => ({
      ...release,
      destinations: destinations.map(({ type, name, publishing }) => [
        type,
        name,
        publishing?.status,
      ]),
    })),
  };
}

test.each([
  ['chunked', '.'],
  ['legacy', 'release_uploads|app_versions'],
])('killed at any request of the %s protocol, the next run finishes', async (protocol, path) => {
  const start = () =>
    startBundle(folder, sandbox, {
      app,
      'api-token': token,
      'api-url': sandbox.url,
      file: 'Tea.ipa',
      groups: 'Friends',
      stores: 'Portal',
      'release-notes': 'Tastes better.',
      'upload-protocol': protocol,
      symbols: 'Tea.app.dSYM',
      'symbols-failure': 'fail',
    });
  seed();
  const undisturbed = await finish(start);
  expect(undisturbed).toMatchObject({ mails: ['Friends'], releases: [{ id: 1 }] });
  const requests = sandbox.traffic.entries.filter(({ request }) =>
    new RegExp(path).test(new URL(request.url).pathname),
  ).length;
  for (let after = 0; after < requests; after += 1) {
    seed();
    await killedRun(sandbox, start, { path, after, effect: 'after' });
    expect({ after, ...(await finish(start)) }).toEqual({ after, ...undisturbed });
  }
});
