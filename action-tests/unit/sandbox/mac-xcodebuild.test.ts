import { mkdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import { flutter } from '../../../src/sandbox/mac/flutter/flutter.ts';
import { xcodebuild } from '../../../src/sandbox/mac/xcodebuild/xcodebuild.ts';
import { xcrun } from '../../../src/sandbox/mac/xcodebuild/xcrun.ts';
import { rehearsalAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import { createProvisioningProfile } from '../../../src/sandbox/material/provisioning-profile.ts';
import {
  buildApp,
  createMaterial,
  installProfile,
  installSigning,
  macWithApp,
  namesIn,
  runTool,
  signingOptions,
} from './flet-project.ts';
import { simulatedMac } from './simulated-mac.ts';

const bare = simulatedMac();
const ask = async (tool: typeof xcodebuild, words: string, env = {}) =>
  runTool(tool, bare, words === '' ? [] : words.split(' '), env);

describe('what the build tools say of themselves', () => {
  test.each([
    [{}, 'Xcode 26.6\n'],
    [{ SLIPWAY_XCODE_VERSION: '16.4' }, 'Xcode 16.4\n'],
    [{ DEVELOPER_DIR: '/Applications/Xcode_26.3.app/Contents/Developer' }, 'Xcode 26.3\n'],
    [{ DEVELOPER_DIR: '/Applications/Xcode.app/Contents/Developer' }, 'Xcode 26.6\n'],
  ])('xcodebuild -version with %j', async (env, text) => {
    const { exitCode, stdout } = await ask(xcodebuild, '-version', env);
    expect(exitCode).toBe(0);
    expect(stdout.startsWith(text)).toBe(true);
    expect(stdout).toMatch(/\nBuild version \w+\n$/);
  });

  test('the SDK is the one of the selected Xcode', async () => {
    const env = { SLIPWAY_XCODE_VERSION: '16.4' };
    const question = '--sdk iphoneos --show-sdk-version';
    expect((await ask(xcodebuild, '-showsdks', env)).stdout).toContain('-sdk iphoneos18.5\n');
    expect((await ask(xcrun, question, env)).stdout).toBe('18.5\n');
    expect((await ask(xcrun, question)).stdout).toBe('26.6\n');
  });

  test.each([
    [{}, 'Flutter 3.44.8 '],
    [{ SLIPWAY_FLET_VERSION: '1.1.0' }, 'Flutter 3.47.7 '],
    [{ SLIPWAY_FLUTTER_VERSION: '3.29.0' }, 'Flutter 3.29.0 '],
  ])('flutter --version with %j', async (env, text) => {
    const { stdout } = await ask(flutter, '--version --no-version-check', env);
    expect(stdout.startsWith(text)).toBe(true);
  });

  test.each([
    ['xcodebuild', xcodebuild, ''],
    ['xcodebuild', xcodebuild, '-version -sdk'],
    ['xcodebuild', xcodebuild, 'archive -scheme Runner -arch arm64'],
    ['xcodebuild', xcodebuild, 'test -scheme Runner'],
    ['xcodebuild', xcodebuild, '-exportArchive -authenticationKeyID K'],
    ['xcrun', xcrun, 'altool --upload-app'],
    ['xcrun', xcrun, '--sdk macosx --show-sdk-version'],
    ['flutter', flutter, 'run'],
  ])('%s refuses a call that is not simulated', async (name, tool, words) => {
    const { exitCode, stdout, stderr } = await ask(tool, words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' });
    expect(stderr).toMatch(new RegExp(`"${name}.*" is not simulated`));
  });
});

describe('xcodebuild -exportArchive', () => {
  const mac = macWithApp();
  const material = createMaterial();
  const adHoc = createMaterial({ teamId: material.teamId, kind: 'ad-hoc' });
  const managed = createMaterial({ teamId: material.teamId, profileIsXcodeManaged: true });
  const archivePath = 'app/build/flutter/build/ios/archive/demo-app.xcarchive';

  beforeAll(async () => {
    installSigning(mac, material);
    installProfile(mac, managed);
    const { exitCode } = await buildApp(mac, signingOptions(material));
    expect(exitCode).toBe(0);
  });

  async function exported(options: Record<string, plist.PlistValue>, archive = archivePath) {
    mac.file('export.plist', plist.build(options));
    const words = `-exportArchive -allowProvisioningUpdates -archivePath ${archive} -exportPath out -exportOptionsPlist export.plist`;
    return runTool(xcodebuild, mac, words.split(' '));
  }

  const profiles = { 'com.example.demo-app': material.profileUuid };

  test('signs the archive again with what its options say', async () => {
    const outcome = await exported({ method: 'app-store-connect', provisioningProfiles: profiles });
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('** EXPORT SUCCEEDED **');
    expect(namesIn(mac.file('out'))).toContain('demo-app.ipa');
    const summary = readFileSync(mac.file('out/DistributionSummary.plist'), 'utf8');
    expect(summary).toContain(material.certificate.sha1);
  });

  test.each<[string, Record<string, plist.PlistValue>, string]>([
    [
      'no profile',
      { method: 'app-store-connect' },
      'error: exportArchive "demo-app.app" requires a provisioning profile.',
    ],
    [
      'a profile that is not there',
      { method: 'app-store', provisioningProfiles: { 'com.example.demo-app': adHoc.profileUuid } },
      `No "iOS App Store" profiles for team '${material.teamId}' matching '${adHoc.profileUuid}' are installed.`,
    ],
    [
      'a profile that Xcode manages',
      {
        method: 'app-store',
        provisioningProfiles: { 'com.example.demo-app': managed.profileUuid },
      },
      `Provisioning profile "${managed.profileName}" is Xcode managed, but signing settings require a manually managed profile.`,
    ],
    [
      'a certificate that is not there',
      {
        method: 'app-store',
        provisioningProfiles: profiles,
        signingCertificate: 'Apple Development',
      },
      'No signing certificate "Apple Development" found',
    ],
    [
      'an upload',
      { method: 'app-store', provisioningProfiles: profiles, destination: 'upload' },
      'destination "upload" is not simulated',
    ],
  ])('fails over %s', async (_, options, text) => {
    const { exitCode, stdout, stderr } = await exported(options);
    expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: '** EXPORT FAILED **\n' });
    expect(stderr).toContain(text);
  });

  test('fails over an identity of the wrong kind for the profile that holds it', async () => {
    const { content, uuid, name } = createProvisioningProfile(rehearsalAuthority(), {
      kind: 'development',
      teamId: material.teamId,
      teamName: material.teamName,
      bundleId: 'com.example.demo-app',
      certificates: [material.certificate],
      createdAt: new Date(),
      notAfter: material.profileNotAfter,
      name: 'For development',
    });
    installProfile(mac, { ...material, profile: content, profileUuid: uuid });
    const { exitCode, stderr } = await exported({
      method: 'debugging',
      provisioningProfiles: { 'com.example.demo-app': uuid },
      signingCertificate: material.certificate.commonName,
    });
    expect(exitCode).toBe(70);
    expect(stderr).toContain(
      `Provisioning profile "${name}" is not valid for signing with the distribution certificate "${material.certificate.commonName}".`,
    );
  });

  test('fails without an archive, and without its options', async () => {
    mkdirSync(mac.file('empty.xcarchive'), { recursive: true });
    expect((await exported({}, 'empty.xcarchive')).stderr).toContain('archive not found at path');
    const alone = await runTool(xcodebuild, mac, ['-exportArchive', '-archivePath', archivePath]);
    expect(alone.exitCode).toBe(64);
  });
});
