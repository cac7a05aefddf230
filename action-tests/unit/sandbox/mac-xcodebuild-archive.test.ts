import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import { readIpa } from '../../../src/core/apple/package/ipa.ts';
import { pod } from '../../../src/sandbox/mac/cocoapods/pod.ts';
import { flutter } from '../../../src/sandbox/mac/flutter/flutter.ts';
import { xcodebuild } from '../../../src/sandbox/mac/xcodebuild/xcodebuild.ts';
import { rehearsalAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import { createProvisioningProfile } from '../../../src/sandbox/material/provisioning-profile.ts';
import { writeXcodeProject } from '../../../src/sandbox/material/app/xcode-project.ts';
import { createMaterial, installSigning, namesIn, runTool } from './flet-project.ts';
import { simulatedMac } from './simulated-mac.ts';
import type { SimulatedMac } from './simulated-mac.ts';

const bundleId = 'com.example.tea';
const shareId = `${bundleId}.share`;
const material = createMaterial({ bundleId, profileName: 'Tea' });
const shareProfile = createProvisioningProfile(rehearsalAuthority(), {
  kind: 'app-store',
  teamId: material.teamId,
  teamName: material.teamName,
  bundleId: shareId,
  certificates: [material.certificate],
  createdAt: new Date(),
  notAfter: material.profileNotAfter,
  name: 'Tea Share',
});
const profileIds = { [bundleId]: material.profileUuid, [shareId]: shareProfile.uuid };

const manual = {
  CODE_SIGN_STYLE: 'Manual',
  CODE_SIGN_IDENTITY: 'Apple Distribution',
  DEVELOPMENT_TEAM: material.teamId,
  MARKETING_VERSION: '2.0',
  CURRENT_PROJECT_VERSION: '9',
};
const app = {
  name: 'Tea',
  kind: 'application' as const,
  settings: {
    PRODUCT_BUNDLE_IDENTIFIER: bundleId,
    PROVISIONING_PROFILE_SPECIFIER: 'Tea',
    INFOPLIST_KEY_CFBundleDisplayName: 'Tea & Cake',
    INFOPLIST_KEY_ITSAppUsesNonExemptEncryption: 'NO',
  },
};
const share = {
  name: 'Share',
  kind: 'app-extension' as const,
  settings: {
    PRODUCT_BUNDLE_IDENTIFIER: `${bundleId}.share`,
    PROVISIONING_PROFILE_SPECIFIER: 'Tea Share',
  },
};

let mac: SimulatedMac;
beforeEach(async () => {
  mac = simulatedMac();
  installSigning(mac, material);
  writeFileSync(
    path.join(profilesFolder(), `${shareProfile.uuid}.mobileprovision`),
    shareProfile.content,
  );
  await writeXcodeProject(mac.cwd, 'Tea', [app, share], manual);
});

function profilesFolder(): string {
  return path.join(mac.home, 'Library/MobileDevice/Provisioning Profiles');
}

function archive(...argv: string[]) {
  const words = ['archive', '-project', 'Tea.xcodeproj', '-scheme', 'Tea', '-archivePath', 'x'];
  return runTool(xcodebuild, mac, [...words, ...argv]);
}

function exported(profiles: Record<string, string>) {
  const options = {
    method: 'app-store-connect',
    teamID: material.teamId,
    provisioningProfiles: profiles,
  };
  mac.file('options.plist', plist.build(options));
  const words = '-exportArchive -archivePath x -exportPath out -exportOptionsPlist options.plist';
  return runTool(xcodebuild, mac, words.split(' '));
}

describe('an app with an extension', () => {
  test('is archived and exported, each part signed with its own profile', async () => {
    expect(await archive()).toMatchObject({ exitCode: 0, stdout: '** ARCHIVE SUCCEEDED **\n' });
    expect(await exported(profileIds)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(namesIn(mac.file('out'))).toContain('Tea.ipa');
    const { app: read, bundles } = await readIpa(mac.file('out/Tea.ipa'));
    const parts = bundles.filter(({ kind }) => kind !== 'framework');
    expect(parts.map(({ infoPlist }) => infoPlist?.['CFBundleIdentifier'])).toEqual([
      bundleId,
      shareId,
    ]);
    expect(parts.map(({ embeddedProfile }) => embeddedProfile)).toEqual([
      material.profile,
      shareProfile.content,
    ]);
    expect(read.infoPlist).toMatchObject({
      CFBundleDisplayName: 'Tea & Cake',
      CFBundleShortVersionString: '2.0',
      CFBundleVersion: '9',
      ITSAppUsesNonExemptEncryption: false,
    });
  });

  test('is not exported with a profile for the app alone', async () => {
    await archive();
    expect(await exported({ [bundleId]: material.profileUuid })).toMatchObject({
      exitCode: 70,
      stderr: 'error: exportArchive "Share.appex" requires a provisioning profile.\n',
    });
  });

  test.each([
    [
      'a profile of another bundle id',
      ['PROVISIONING_PROFILE_SPECIFIER=Tea'],
      /"Tea" has app ID "com.example.tea", which does not match the bundle ID "com.example.tea.share"\. \(in target 'Share' from project 'Tea'\)/,
    ],
    ['no profile', ['PROVISIONING_PROFILE_SPECIFIER='], /"Tea" requires a provisioning profile\./],
    [
      'no team',
      ['DEVELOPMENT_TEAM=NOBODY0000'],
      /No profile for team 'NOBODY0000' matching 'Tea' found/,
    ],
    ['automatic signing', ['CODE_SIGN_STYLE=Automatic'], /automatic signing is not simulated/],
  ])('is not archived with %s', async (_, settings, words) => {
    expect(await archive(...settings)).toMatchObject({
      exitCode: 65,
      stdout: '** ARCHIVE FAILED **\n',
      stderr: expect.stringMatching(words),
    });
  });

  test('is not archived with an identity of the wrong kind for the profile that holds it', async () => {
    const { content, uuid } = createProvisioningProfile(rehearsalAuthority(), {
      kind: 'development',
      teamId: material.teamId,
      teamName: material.teamName,
      bundleId,
      certificates: [material.certificate],
      createdAt: new Date(),
      notAfter: material.profileNotAfter,
      name: 'Tea in development',
    });
    writeFileSync(path.join(profilesFolder(), `${uuid}.mobileprovision`), content);
    expect(await archive('PROVISIONING_PROFILE_SPECIFIER=Tea in development')).toMatchObject({
      exitCode: 65,
      stdout: '** ARCHIVE FAILED **\n',
      stderr: expect.stringContaining(
        'error: Provisioning profile "Tea in development" is not valid for signing with the ' +
          `distribution certificate "${material.certificate.commonName}". ` +
          "(in target 'Tea' from project 'Tea')",
      ),
    });
  });

  test.each([
    ['a scheme', ['-scheme', 'Coffee'], /does not contain a scheme named "Coffee"/],
    ['a project', ['-project', 'Coffee.xcodeproj'], /Coffee\.xcodeproj' does not exist/],
  ])('is not found without %s', async (_, words, text) => {
    expect(await archive(...words)).toMatchObject({
      exitCode: 66,
      stdout: '',
      stderr: expect.stringMatching(text),
    });
  });
});

describe('a workspace', () => {
  test('is what pod install makes of a project, and archives it', async () => {
    writeFileSync(mac.file('Podfile'), '');
    expect(await runTool(pod, mac, ['install'])).toMatchObject({ exitCode: 0 });
    const words = [
      'archive',
      '-workspace',
      'Tea.xcworkspace',
      '-scheme',
      'Tea',
      '-archivePath',
      'x',
    ];
    expect(await runTool(xcodebuild, mac, words)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(mac.file('x/Products/Applications/Tea.app/PlugIns/Share.appex'))).toBe(true);
  });

  test.each([
    ['a Podfile', [], 'No `Podfile'],
    ['a project', ['--project-directory=ios'], 'Could not automatically select'],
  ])('is not made without %s', async (_, words, text) => {
    mkdirSync(mac.file('ios'));
    writeFileSync(mac.file('ios/Podfile'), '');
    const { exitCode, stdout } = await runTool(pod, mac, ['install', ...words]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining(text) });
  });

  test('is not there before', async () => {
    const words = ['archive', '-workspace', 'Tea.xcworkspace', '-scheme', 'Tea'];
    expect((await runTool(xcodebuild, mac, words)).stderr).toContain('is not a workspace file');
  });
});

describe('flutter build ipa in a project of one’s own', () => {
  test('archives Runner with the version of pubspec.yaml and exports it', async () => {
    writeFileSync(mac.file('pubspec.yaml'), 'name: tea\nversion: 3.1.0+12\n');
    mkdirSync(mac.file('ios/Runner'), { recursive: true });
    const own = { CFBundleDisplayName: 'Tea', CFBundleVersion: '$(FLUTTER_BUILD_NUMBER)' };
    writeFileSync(mac.file('ios/Runner/Info.plist'), plist.build(own));
    const settings = { ...app.settings, INFOPLIST_FILE: 'Runner/Info.plist' };
    await writeXcodeProject(
      mac.file('ios'),
      'Runner',
      [{ ...app, name: 'Runner', settings }],
      manual,
    );
    mac.file(
      'options.plist',
      plist.build({ method: 'app-store', provisioningProfiles: profileIds }),
    );
    const words = ['build', 'ipa', '--release', '--export-options-plist=options.plist'];
    const built = await runTool(flutter, mac, words);
    expect(built).toMatchObject({ exitCode: 0, stderr: '' });
    const { app: read } = await readIpa(mac.file('build/ios/ipa/Runner.ipa'));
    expect(read.infoPlist).toMatchObject({
      CFBundleDisplayName: 'Tea',
      CFBundleShortVersionString: '3.1.0',
      CFBundleVersion: '12',
    });
  });

  test('wants a pubspec.yaml and an Xcode project', async () => {
    const build = () => runTool(flutter, mac, ['build', 'ipa']);
    expect(await build()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('No pubspec.yaml'),
    });
    writeFileSync(mac.file('pubspec.yaml'), 'name: tea\n');
    expect(await build()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('does not exist'),
    });
    expect(await runTool(flutter, mac, ['pub', 'get'])).toMatchObject({ exitCode: 0 });
  });
});
