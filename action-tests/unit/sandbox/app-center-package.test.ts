import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeIpa } from '../../../src/sandbox/material/ipa.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { startAppCenter, type AppCenter } from '../../support/app-center/lone-app-center.ts';
import { ipaBytes, upload } from '../../support/app-center/package-upload.ts';

let center: AppCenter;
let folder: string;
beforeAll(async () => {
  center = await startAppCenter({ chunkSizeBytes: 4_194_304 });
  folder = await mkdtemp(join(tmpdir(), 'app-center-package-'));
});
afterAll(async () => {
  await center.close();
  await rm(folder, { recursive: true });
});

async function recordOf(ipa: Buffer) {
  const { id } = await upload(center, ipa);
  await center.api('GET', `/uploads/releases/${id}`);
  return (await center.api('GET', '/releases/latest')).body;
}

test('an exported app shows its versions and its profile', async () => {
  const material = createSigningMaterial({ kind: 'ad-hoc', bundleId: 'com.fabrikam.shop' });
  const path = join(folder, 'Shop.ipa');
  await writeIpa(path, {
    bundleId: material.bundleId,
    version: '3.2.1',
    buildNumber: '88',
    teamId: material.teamId,
    profile: material.profile,
    signer: {
      certificatePem: material.certificate.pem,
      privateKeyPem: material.privateKeyPem,
      chainPem: [material.authority.intermediatePem, material.authority.rootPem],
    },
  });

  expect(await recordOf(await readFile(path))).toMatchObject({
    short_version: '3.2.1',
    version: '88',
    bundle_identifier: 'com.fabrikam.shop',
    provisioning_profile_name: material.profileName,
    provisioning_profile_type: 'adhoc',
    provisioning_profile_expiry_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
});

test.each([
  ['enterprise', 'enterprise'],
  ['app-store', 'other'],
] as const)('a profile of the kind %s is called %s', async (kind, type) => {
  const { profile } = createSigningMaterial({ kind });

  expect((await recordOf(await ipaBytes({ profile }))).provisioning_profile_type).toBe(type);
});
