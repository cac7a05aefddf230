/** What the project asks for, against what the profile allows. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build, buildBinary } from 'plist';
import type { PlistValue } from 'plist';
import { macs, setUp } from '../support/signing-mac.ts';
import type { Given } from '../support/signing-mac.ts';
import { base64, bundleId, inputs, profileFile, teamId, verdictOn } from './setup-signing-cases.ts';

const aMac = macs();

const FILE = 'ios/Runner/Runner.entitlements';
const allowing = profileFile({
  entitlements: {
    'aps-environment': 'production',
    'com.apple.developer.associated-domains': '*',
    'com.apple.developer.default-data-protection': 'NSFileProtectionComplete',
    'com.apple.developer.icloud-container-identifiers': ['iCloud.com.example.app'],
    'com.apple.developer.healthkit': true,
    'com.apple.security.application-groups': ['group.com.example', 'group.com.example.two'],
  },
});

async function macWith(entitlements: Readonly<Record<string, PlistValue>> | string) {
  const mac = await aMac();
  const file = join(mac.context.machine.workspace, FILE);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof entitlements === 'string' ? entitlements : build(entitlements));
  return mac;
}

const asking = (changes: Given = {}): Given =>
  inputs({ 'provisioning-profiles': base64(allowing), entitlements: FILE, ...changes });

describe('entitlements that the profile', () => {
  test.each<[string, Record<string, PlistValue>, string]>([
    ['allows word by word', { 'com.apple.developer.healthkit': true }, 'fits'],
    [
      'allows by a wildcard',
      { 'com.apple.developer.associated-domains': ['applinks:a.b'] },
      'fits',
    ],
    [
      'allows for every group of the team',
      { 'keychain-access-groups': ['$(AppIdentifierPrefix)com.example.shared'] },
      'fits',
    ],
    [
      'allows for the bundle id',
      { 'com.apple.developer.icloud-container-identifiers': ['iCloud.$(CFBundleIdentifier)'] },
      'fits',
    ],
    [
      'allows, in curly brackets',
      {
        'com.apple.developer.icloud-container-identifiers': ['iCloud.${PRODUCT_BUNDLE_IDENTIFIER}'],
      },
      'fits',
    ],
    ['gives a value of its own', { 'aps-environment': 'development' }, 'fits'],
    ['need not name, since Xcode sets them', { 'get-task-allow': true }, 'fits'],
    ['need not name, since they are off', { 'com.apple.developer.siri': false }, 'fits'],
    ['may or may not have to name', { 'com.apple.security.device.camera': true }, 'fits'],
    [
      'has, with a value that only Xcode knows',
      { 'com.apple.security.application-groups': ['$(APP_GROUP)', 'group.com.example'] },
      'fits',
    ],
    ['lacks', { 'com.apple.developer.siri': true }, 'profile/entitlement-missing'],
    [
      'allows for others only',
      { 'com.apple.security.application-groups': ['group.com.example', 'group.com.other'] },
      'profile/entitlement-missing',
    ],
    [
      'allows for its own team only',
      { 'keychain-access-groups': ['ANOTHER123.com.example'] },
      'profile/entitlement-missing',
    ],
    [
      'has with another value',
      { 'com.apple.developer.default-data-protection': 'NSFileProtectionNone' },
      'profile/entitlement-missing',
    ],
  ])('%s', async (_, entitlements, verdict) => {
    expect(await verdictOn(await macWith(entitlements), asking())).toBe(verdict);
  });
});

test('all entitlements that are not allowed are named at once, with what is allowed', async () => {
  const mac = await macWith({
    'com.apple.developer.siri': true,
    'com.apple.security.application-groups': ['group.com.other'],
    'com.apple.developer.healthkit': true,
  });
  await expect(setUp(mac, asking())).rejects.toMatchObject({
    message: expect.stringMatching(
      /for com\.example\.app does not allow 2 entitlements that ios\/Runner\/Runner\.entitlements asks for: com\.apple\.developer\.siri, com\.apple\.security\.application-groups/,
    ),
    details: [
      'com.apple.developer.siri = true (not in the profile)',
      'com.apple.security.application-groups = ["group.com.other"] (allowed: ["group.com.example","group.com.example.two"])',
    ],
  });
});

test('the prefix is that of the app, which need not be its team', async () => {
  const legacy = profileFile({
    entitlements: {
      'application-identifier': `OLDPREFIX1.${bundleId}`,
      'keychain-access-groups': ['OLDPREFIX1.*'],
    },
  });
  const mac = await macWith({ 'keychain-access-groups': ['$(AppIdentifierPrefix)shared'] });
  const texts = asking({
    'provisioning-profiles': base64(legacy),
    'bundle-ids': `OLDPREFIX1.${bundleId}`,
  });
  expect(await verdictOn(mac, texts)).toBe('fits');
  const other = await macWith({ 'keychain-access-groups': ['$(TeamIdentifierPrefix)shared'] });
  await expect(setUp(other, texts)).rejects.toMatchObject({
    details: [expect.stringContaining(`["${teamId}.shared"] (allowed: ["OLDPREFIX1.*"])`)],
  });
});

test('an extension has entitlements of its own', async () => {
  const mac = await macWith({ 'com.apple.developer.healthkit': true });
  const widget = profileFile({ bundleId: `${bundleId}.widget` });
  const texts = asking({
    'provisioning-profiles': base64(allowing, widget),
    entitlements: `${FILE}\n${bundleId}.widget=${FILE}`,
  });
  await expect(setUp(mac, texts)).rejects.toMatchObject({
    code: 'profile/entitlement-missing',
    message: expect.stringContaining(`for ${bundleId}.widget`),
  });
});

describe('an entitlements file', () => {
  test('in binary form is read', async () => {
    const mac = await macWith(
      Buffer.from(buildBinary({ 'com.apple.developer.siri': true })).toString('latin1'),
    );
    const file = join(mac.context.machine.workspace, FILE);
    await writeFile(file, buildBinary({ 'com.apple.developer.siri': true }));
    expect(await verdictOn(mac, asking())).toBe('profile/entitlement-missing');
  });

  test.each([
    ['that is not there', { entitlements: 'ios/None.entitlements' }, 'entitlements/not-found'],
    ['that is none', {}, 'entitlements/unreadable'],
  ])('%s is named', async (_, changes, code) => {
    expect(await verdictOn(await macWith('no list'), asking(changes))).toBe(code);
  });

  test('of a bundle id that is not signed is named', async () => {
    const texts = asking({ entitlements: `com.example.other=${FILE}` });
    expect(await verdictOn(await macWith({}), texts)).toBe('entitlements/other-bundle-id');
  });
});
