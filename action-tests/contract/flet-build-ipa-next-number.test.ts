/** `build-number: next`, asked of App Store Connect as the sandbox plays it. */
import { createPrivateKey } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { findApp } from '../../src/core/app-store-connect/apps.ts';
import { reserveBuildUpload } from '../../src/core/app-store-connect/build-uploads/build-uploads.ts';
import { connectToAppStoreConnect } from '../../src/core/app-store-connect/client/client.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
} from '../support/flet-mac.ts';
import type { FletMac, Given } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const apiKey = createApiKey();
const open: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

const given: Given = {
  ...signingInputs(material),
  version: '1.2',
  'build-number': 'next',
  'api-key-id': apiKey.keyId,
  'issuer-id': apiKey.issuerId,
  'api-private-key': apiKey.privateKeyPem,
};

async function connected(bundleId = material.bundleId): Promise<FletMac> {
  const sandbox = await startSandbox();
  open.push(sandbox);
  sandbox.seed({
    appStoreConnect: {
      keys: [apiKey],
      apps: [{ bundleId, name: 'Harbour' }],
      builds: ['8', '9'].map((buildNumber) => ({ app: bundleId, version: '1.2.0', buildNumber })),
    },
  });
  const mac = await aMac({ environment: { APP_STORE_CONNECT_API_URL: sandbox.url } });
  await installSigning(mac.context.machine.home, material);
  return mac;
}

test('is one above the highest of the version train, and told with its reason', async () => {
  const mac = await connected();
  await expect(build(mac, given)).resolves.toMatchObject({
    version: '1.2.0',
    'build-number': '10',
    signed: true,
  });
  expect(mac.recorded.texts('info')).toContain(
    'Build number 10 for 1.2 of Harbour: 9 is the highest.',
  );
  expect(mac.recorded.summary.render('flet-build-ipa')).toContain(
    '| build number | 10 | `build-number: next` |',
  );
});

test('counts an upload that has only begun', async () => {
  const mac = await connected();
  const credentials = {
    keyId: apiKey.keyId,
    issuerId: apiKey.issuerId,
    privateKey: createPrivateKey(apiKey.privateKeyPem),
  };
  const api = connectToAppStoreConnect({ credentials, context: mac.context });
  const app = await findApp(api, { bundleId: material.bundleId });
  await reserveBuildUpload(api, {
    appId: app.id,
    version: '1.2.0',
    buildNumber: '20',
    platform: 'IOS',
  });
  await expect(build(mac, given)).resolves.toMatchObject({ 'build-number': '21' });
  expect(mac.recorded.texts('info')).toContain(
    'Build number 21 for 1.2 of Harbour: 20 is the highest, with 20 on the way.',
  );
});

test('is 1 in a train without builds', async () => {
  const mac = await connected();
  await expect(build(mac, { ...given, version: '2.0' })).resolves.toMatchObject({
    'build-number': '1',
  });
  expect(mac.recorded.texts('info')).toContain(
    'Build number 1 for 2.0 of Harbour: it has none yet.',
  );
});

test('is not looked up for an app that the key does not see', async () => {
  const mac = await connected('com.example.other');
  await expect(build(mac, given)).rejects.toMatchObject({
    code: 'app-store-connect/app-not-found',
  });
});
