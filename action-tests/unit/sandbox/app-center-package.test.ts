import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeIpa } from '../../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { startAppCenter } from '../../support/app-center/lone-app-center.ts';
import type { AppCenter } from '../../support/app-center/lone-app-center.ts';
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
    signer: material.signer,
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

const versions = { build_version: '9.1', build_number: '14' };
const { build_version, build_number } = versions;

test.each([
  ['shop.apk', 'Android', {}],
  ['shop.aab', 'Android', {}],
  ['Shop.APPX', 'Windows', {}],
  ['shop.msixbundle', 'Windows', {}],
  ['Shop.app.zip', 'macOS', {}],
  ['shop.msi', 'Windows', { build_version }],
  ['shop.zip', 'Custom', { build_version }],
  ['Shop.pkg', 'macOS', versions],
  ['Shop.dmg', 'macOS', versions],
])('%s for %s becomes a release when it states %j', async (fileName, os, stated) => {
  expect(await statusAfter(fileName, os, stated)).toBe('readyToBePublished');
});

test.each([
  ['shop.msi', 'Windows', { build_number }, 'build_version'],
  ['shop.zip', 'Custom', {}, 'build_version'],
  ['Shop.pkg', 'macOS', { build_version }, 'build_number'],
  ['Shop.dmg', 'macOS', { build_number }, 'build_version'],
  ['Shop.exe', 'Windows', versions, 'not a file of an app for Windows'],
  ['Shop.exe', 'Tizen', versions, 'no file of this kind'],
  ['shop.apk', 'iOS', {}, 'not a file of an app for iOS'],
  ['Shop.app.zip', 'Windows', versions, 'not a file of an app for Windows'],
])('%s for %s is refused when it states %j', async (fileName, os, stated, reason) => {
  expect(await statusAfter(fileName, os, stated)).toContain(reason);
});

test('an app for the App Store goes to no tester, or leaves a warning where it may', async () => {
  const group = 'Readers';
  center.service.seed({
    apps: [{ owner: 'fabrikam', name: 'warned' }],
    groups: [{ app: 'fabrikam/warned', name: group }],
  });
  const warned = forApp('fabrikam/warned');
  for (const [index, kind] of (['ad-hoc', 'app-store'] as const).entries()) {
    const { profile } = createSigningMaterial({ kind });
    const { id } = await upload(warned, await ipaBytes({ profile }));
    await warned.api('GET', `/uploads/releases/${id}`);
    const give = () =>
      warned.api('PATCH', `/releases/${index + 1}`, { destinations: [{ name: group }] });
    expect((await give()).status).toBe(kind === 'ad-hoc' ? 200 : 400);
    center.service.seed({ behaviour: { unusualDestinations: 'taken' } });
    expect((await give()).status).toBe(200);
    center.service.seed({ behaviour: { unusualDestinations: 'refused' } });
  }

  const releases = center.service.state().apps.find(({ app }) => app === 'fabrikam/warned');
  expect(releases?.releases.map(({ warnings }) => warnings.length)).toEqual([0, 1]);
});

/** The same App Center, whose calls mean another app. */
function forApp(slug: string): AppCenter {
  return {
    ...center,
    api: (method, path, body) => center.api(method, `/v0.1/apps/${slug}${path}`, body),
  };
}

/** The error's text where there is one. */
async function statusAfter(fileName: string, os: string, stated: object) {
  const name = `shop-${os}`;
  center.service.seed({ apps: [{ owner: 'fabrikam', name, os }] });
  const app = forApp(`fabrikam/${name}`);
  const { id } = await upload(app, Buffer.from('a package'), { fileName, stated });
  const { body } = await app.api('GET', `/uploads/releases/${id}`);
  return body.error_details ?? body.upload_status;
}
