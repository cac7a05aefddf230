/** What is found wrong before flet builds anything. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { processErrors } from '../../src/core/system/process.ts';
import type { TestDoorsOptions } from '../support/doors.ts';
import {
  build,
  fletMacs,
  installProfile,
  signingInputs,
  signingMaterial,
  tools,
} from '../support/flet-mac.ts';
import type { FletMac, Given } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const given = signingInputs(material);

async function profiledMac(options: TestDoorsOptions = {}): Promise<FletMac> {
  const mac = await aMac(options);
  await installProfile(mac.doors.machine.home, material);
  return mac;
}

/** The build must not begin. */
async function expectRefusal(
  mac: FletMac,
  changes: Given,
  expected: { code: string; message: string; remedy?: string },
  processes = tools(),
): Promise<void> {
  await expect(build(mac, { ...given, ...changes }, processes)).rejects.toMatchObject({
    code: expected.code,
    message: expect.stringContaining(expected.message),
    remedy: expect.stringContaining(expected.remedy ?? ''),
  });
  expect(processes.calls.filter(({ argv }) => argv.includes('ipa'))).toEqual([]);
}

test('anything but macOS is refused before a tool is asked', async () => {
  const mac = await profiledMac({ os: 'Linux' });
  const processes = tools();
  const expected = { code: 'runner/needs-macos', message: 'flet-build-ipa needs macOS' };
  await expectRefusal(mac, {}, expected, processes);
  expect(processes.calls).toEqual([]);
});

describe('inputs', () => {
  test.each<[string, Given, string]>([
    ['a version of four parts', { version: '1.2.3.4' }, '`version`'],
    ['a pre-release version', { version: '1.2.0rc1' }, '`version`'],
    ['the build number 0', { 'build-number': '0' }, '`build-number`'],
    ['a build number with dots', { 'build-number': '1.2' }, '`build-number`'],
    ['the build number next', { 'build-number': 'next' }, '`build-number`'],
    ['a bundle id with an underscore', { 'bundle-id': 'com.example.my_app' }, '`bundle-id`'],
    ['an unknown export method', { 'export-method': 'adhoc' }, '`export-method`'],
    ['a profile without a team', { 'team-id': '' }, '`team-id`'],
    ['a profile without a certificate', { 'signing-certificate': '' }, '`signing-certificate`'],
    ['an app path that leads nowhere', { 'app-path': 'nowhere' }, '`app-path`'],
    ['a certificate that breaks XML', { 'signing-certificate': 'A & B' }, 'certificate-sha1'],
    ['an Info.plist line without a value', { 'info-plist': 'A=b\nC' }, 'KEY=VALUE: "C"'],
    ['an Info.plist value that breaks XML', { 'info-plist': 'A=b\nC=<none>' }, 'value of C'],
    ['an argument that is an input', { args: '--build-number=4' }, 'use `build-number`'],
    ['another output in the arguments', { args: '-oout' }, 'use `output-directory`'],
    ['the workspace as output', { 'output-directory': '.' }, '`output-directory` is emptied'],
    ['a parent of it as output', { 'output-directory': '..' }, '`output-directory` is emptied'],
    ['a folder with other files', { 'output-directory': 'docs' }, 'other files: guide.md'],
    ['run without a run number', { 'build-number': 'run' }, 'GITHUB_RUN_NUMBER'],
  ])('%s is refused', async (_, changes, message) => {
    const mac = await profiledMac({ environment: { GITHUB_RUN_NUMBER: '' } });
    await mkdir(join(mac.doors.machine.workspace, 'docs'));
    await writeFile(join(mac.doors.machine.workspace, 'docs/guide.md'), 'mine');
    await expectRefusal(mac, changes, { code: 'input/invalid', message });
  });

  test('several problems are one error', async () => {
    const mac = await profiledMac();
    await expect(
      build(mac, { ...given, 'app-path': 'nowhere', args: '-o=x', 'info-plist': 'A' }, tools()),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/`app-path`.*`info-plist`.*`args`/),
    });
  });
});

describe('the provisioning profile', () => {
  test.each<[string, Given, string, string]>([
    [
      'that is not installed',
      { 'provisioning-profile': 'Nobody' },
      'build/profile-not-installed',
      '"Nobody" is not installed',
    ],
    ['of another team', { 'team-id': 'AAAAAAAAAA' }, 'profile/wrong-team', 'AAAAAAAAAA'],
    [
      'without the certificate',
      { 'signing-certificate': 'ab'.repeat(20) },
      'profile/certificate-missing',
      'does not contain the certificate abab',
    ],
    ['of another kind', { 'export-method': 'ad-hoc' }, 'profile/wrong-kind', 'release-testing'],
    ['for another app', { 'bundle-id': 'com.other' }, 'profile/not-covered', 'com.other'],
  ])('%s is refused', async (_, changes, code, message) => {
    await expectRefusal(await profiledMac(), changes, { code, message });
  });

  test('that has expired is refused', async () => {
    const mac = await profiledMac({ now: material.profileNotAfter });
    await expectRefusal(mac, {}, { code: 'profile/expired', message: 'expired on' });
  });

  test('is found by name in the newer folder, past damaged files, and handed on as UUID', async () => {
    const mac = await aMac();
    const { home } = mac.doors.machine;
    const folder = 'Library/Developer/Xcode/UserData/Provisioning Profiles';
    await installProfile(home, material, folder);
    await installProfile(home, { profile: Buffer.from('damaged'), profileUuid: 'damaged' });
    await symlink('nowhere', join(home, folder, 'dangling.mobileprovision'));
    await mkdir(join(home, folder, 'folder.mobileprovision'));
    const processes = tools();
    await expect(
      build(mac, { ...given, 'provisioning-profile': material.profileName }, processes),
    ).rejects.toMatchObject({ code: 'build/no-ipa' });
    const flet = processes.calls.find(({ argv }) => argv.includes('ipa'));
    expect(flet?.argv).toContain(`--ios-provisioning-profile=${material.profileUuid}`);
    expect(flet?.argv).toContain('--ios-export-method=app-store-connect');
  });

  test('whose name another one bears too is refused', async () => {
    const mac = await profiledMac();
    const twin = signingMaterial({ profileName: material.profileName });
    await installProfile(mac.doors.machine.home, twin);
    await expectRefusal(
      mac,
      { 'provisioning-profile': material.profileName },
      { code: 'profile/ambiguous', message: '2 installed', remedy: 'UUID' },
    );
  });
});

describe('the tools', () => {
  test('that are missing or broken are named in one error', async () => {
    const processes = tools(
      () => ({}),
      ({ command }) => {
        if (command === 'flet' || command === 'pod') {
          throw processErrors.error('not-found', { message: `no ${command}` });
        }
        return command === 'xcodebuild'
          ? { exitCode: 1, stderr: 'xcode-select: error: tool requires Xcode\nmore' }
          : undefined;
      },
    );
    const mac = await profiledMac();
    await expect(build(mac, given, processes)).rejects.toMatchObject({
      code: 'build/tools-missing',
      message: expect.stringMatching(
        /flet is missing.*CocoaPods is missing|CocoaPods is missing.*flet is missing/,
      ),
      details: expect.arrayContaining([expect.stringContaining('tool requires Xcode')]),
    });
  });

  test.each([
    ['xcrun', 'the iOS SDK does not answer within 2 min'],
    ['flet --version', 'flet does not answer within 2 min'],
    ['flet build --help', 'lists no options'],
  ])('that never answer are not waited for: %s', async (silent, message) => {
    const processes = tools(
      () => ({}),
      ({ command, argv, options }) => {
        if (!`${command} ${argv.join(' ')}`.startsWith(silent)) return undefined;
        expect(options.timeoutMs).toBe(120_000);
        throw processErrors.error('timed-out', { message: `"${command}" did not end.` });
      },
    );
    await expectRefusal(
      await profiledMac(),
      {},
      { code: 'build/tools-missing', message },
      processes,
    );
  });

  test('with an SDK that App Store Connect no longer takes are refused', async () => {
    const oldSdk = tools(undefined, ({ command }) =>
      command === 'xcrun' ? { stdout: '18.5' } : undefined,
    );
    await expectRefusal(
      await profiledMac(),
      given,
      { code: 'build/sdk-too-old', message: 'iOS 26 SDK', remedy: 'macos-26' },
      oldSdk,
    );
  });

  test('with a help that lists no options are refused', async () => {
    const processes = tools(
      () => ({}),
      ({ argv }) => (argv.includes('--help') ? { exitCode: 1, stderr: 'boom' } : undefined),
    );
    const expected = { code: 'build/tools-missing', message: 'lists no options' };
    await expectRefusal(await profiledMac(), {}, expected, processes);
  });

  test('that lack an option name it, its input and the first flet that has it', async () => {
    const processes = tools(
      () => ({}),
      ({ argv }) => (argv.includes('--help') ? { stdout: '--output --build-number' } : undefined),
    );
    const mac = await profiledMac();
    await expect(
      build(mac, { 'bundle-id': 'com.example.app', args: '--excl=x' }, processes),
    ).rejects.toMatchObject({
      code: 'build/option-unknown',
      message: 'flet 0.86.5 has no --bundle-id, --excl (asked for by `bundle-id`, `args`).',
      details: ['--bundle-id came with flet 0.27.0'],
    });
  });
});
