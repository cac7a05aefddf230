// Packages for other platforms than iOS, as far as the API takes them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeInstallerPackage } from '../../src/sandbox/material/app/installer-package.ts';
import type { InstallerPackageOptions } from '../../src/sandbox/material/app/installer-package.ts';
import { APP_ID, BUNDLE_ID, createWorld, signing } from './appstore-upload-world.ts';
import { profileWith } from '../unit/core/apple/checks/signing-variants.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const app = { path: 'Tea.app', id: BUNDLE_ID, version: '1.2.0', buildNumber: '7' };
const pkgPath = () => join(world.test.context.machine.workspace, 'Tea.pkg');
const writePkg = (options: Partial<InstallerPackageOptions> = {}) =>
  writeInstallerPackage(pkgPath(), { bundles: [app], ...options });
const upload = (given: Readonly<Record<string, string>> = {}) =>
  world.upload({ 'ipa-path': 'Tea.pkg', ...given });

/** What was announced to Apple of the file. */
function announced(): unknown {
  const entry = world.sandbox.traffic.entries.find(
    ({ request }) => request.method === 'POST' && request.url.endsWith('/buildUploadFiles'),
  );
  return JSON.parse(entry?.request.body?.text ?? '').data.attributes;
}

describe('an .ipa', () => {
  const built = (DTPlatformName: string | null, platform: string) => ({
    infoPlist: {
      DTPlatformName,
      CFBundleSupportedPlatforms: [platform],
      LSRequiresIPhoneOS: null,
      ITSAppUsesNonExemptEncryption: false,
    },
  });

  test.each([
    ['appletvos', 'AppleTVOS', 'TV_OS', 'tvos'],
    ['xros', 'XROS', 'VISION_OS', 'visionos'],
  ])('for %s goes to its own platform', async (name, supported, platform, page) => {
    await world.variant(built(name, supported));
    await world.upload({ check: 'off' });
    const [build] = world.app().builds;
    expect(build).toMatchObject({ platform, processingState: 'VALID' });
    expect(world.recorded.outputs['app-store-connect-url']).toBe(
      `https://appstoreconnect.apple.com/apps/${APP_ID}/testflight/${page}/${build?.id}`,
    );
    expect(announced()).toMatchObject({ uti: 'com.apple.ipa' });
  });

  const tvProfile = profileWith(signing, { platforms: ['tvOS'] });
  test.each([
    ['tvOS', { ...built('appletvos', 'AppleTVOS'), profile: tvProfile }],
    ['visionOS', built('xros', 'XROS')],
  ] as const)('for %s goes through the checks', async (platform, change) => {
    const bundles = { 'Frameworks/App.framework': { binary: { platform } } };
    await world.variant({ ...change, binary: { platform }, bundles });
    await world.upload();
    expect(world.recorded.texts('error')).toEqual([]);
    expect(world.app().builds).toHaveLength(1);
  });

  test('for tvOS with a profile for iOS does not', async () => {
    await world.variant(built('appletvos', 'AppleTVOS'));
    const failure = await failureOf(world.upload());
    expect(failure.message).toContain('ITMS-90545');
    expect(world.requests().filter((request) => !request.startsWith('GET '))).toEqual([]);
  });

  test('that does not say what built it is for what it supports', async () => {
    await world.variant(built(null, 'XROS'));
    await world.upload({ check: 'off', 'dry-run': 'true' });
    expect(world.recorded.texts('info')[0]).toContain('for VISION_OS');
  });
});

describe('a .pkg', () => {
  test('is uploaded as a Mac app', async () => {
    await writePkg();
    await upload();
    const [build] = world.app().builds;
    expect(build).toMatchObject({ platform: 'MAC_OS', version: '1.2.0', buildNumber: '7' });
    expect(announced()).toMatchObject({ uti: 'com.apple.pkg', fileName: 'Tea.pkg' });
    expect(world.recorded.outputs).toMatchObject({
      'bundle-id': BUNDLE_ID,
      'app-store-connect-url': expect.stringContaining('/testflight/macos/'),
    });
    expect(world.recorded.texts('info')).toContainEqual(
      expect.stringContaining('of a .pkg only its identity is read'),
    );
  });

  test('without a signature is a warning', async () => {
    await writePkg({ signed: false });
    await upload({ 'dry-run': 'true' });
    expect(world.recorded.texts('warning')).toEqual([
      expect.stringContaining('carries no signature'),
    ]);
  });

  test('whose number another version has used up is told the next of all versions', async () => {
    const taken = [
      { app: BUNDLE_ID, version: '1.2.0', buildNumber: '7', platform: 'MAC_OS' },
      { app: BUNDLE_ID, version: '1.1.0', buildNumber: '30', platform: 'MAC_OS' },
    ];
    world.sandbox.seed({ appStoreConnect: { builds: taken } });
    await writePkg();
    const failure = await failureOf(upload());
    expect(failure.code).toBe('upload/build-exists');
    expect(failure.remedy).toContain('The next free build number is 31.');
  });

  test.each([
    ['damaged', Buffer.from('xar! and nothing that follows from it'), 'pkg/damaged'],
    ['neither .pkg nor .ipa', Buffer.from('text'), 'ipa/not-an-archive'],
  ])('that is %s is told before anything is asked', async (_case, content, code) => {
    await writeFile(pkgPath(), content);
    const failure = await failureOf(upload());
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^`ipa-path`: /);
    expect(world.requests()).toEqual([]);
  });
});
