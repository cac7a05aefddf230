/** What is found wrong before flet builds anything. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { processErrors } from '../../src/core/system/programs/process.ts';
import type { TestContextOptions } from '../support/action-context.ts';
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

async function profiledMac(options: TestContextOptions = {}): Promise<FletMac> {
  const mac = await aMac(options);
  await installProfile(mac.context.machine.home, material);
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
    ['next without a key', { 'build-number': 'next' }, '`api-key-id` and `api-private-key`'],
    ['a bundle id with an underscore', { 'bundle-id': 'com.example.my_app' }, '`bundle-id`'],
    ['an unknown export method', { 'export-method': 'adhoc' }, '`export-method`'],
    ['a profile without a certificate', { 'signing-certificate': '' }, '`signing-certificate`'],
    ['a certificate without a profile', { 'provisioning-profile': '' }, '`provisioning-profile`'],
    ['an app path that leads nowhere', { 'app-path': 'nowhere' }, '`app-path`'],
    ['an Info.plist line without a value', { 'info-plist': 'A=b\nC' }, 'KEY=VALUE: "C"'],
    [
      'an Info.plist value that flet would render',
      { 'info-plist': 'A=b\nC={{ 1 }}' },
      'value of C',
    ],
    ['a permission that flet does not know', { permissions: 'camera, nfc' }, 'has "nfc"'],
    ['a pattern to exclude', { exclude: 'tests\n*.md' }, '`exclude` has "*.md"'],
    ['a path outside to exclude', { exclude: '../secrets' }, '`exclude` has "../secrets"'],
    ['a scheme without a host', { 'deep-linking-scheme': 'https' }, '`deep-linking-host`'],
    ['a scheme that is none', { 'deep-linking-scheme': 'a b' }, '`deep-linking-scheme` is "a b"'],
    ['a host that is none', { 'deep-linking-host': 'a/b' }, '`deep-linking-host` is "a/b"'],
    ['another Python', { 'python-version': 'new' }, '`python-version` is "new"'],
    ['another Xcode', { 'xcode-version': 'latest' }, '`xcode-version` is "latest"'],
    ['export options that are no JSON', { 'export-options': '{' }, '`export-options` is no JSON'],
    ['export options that are no object', { 'export-options': '[]' }, 'no object'],
    ['an option that is an input', { 'export-options': '{"teamID":"T"}' }, 'use `team-id`'],
    ['a misspelt option', { 'export-options': '{"uploadSymbol":true}' }, 'is it uploadSymbols?'],
    ['an option of another type', { 'export-options': '{"thinning":1}' }, 'no string'],
    [
      'an upload by Xcode',
      { 'export-options': '{"destination":"upload"}' },
      'asks Xcode to upload',
    ],
    [
      'two sources of export options',
      {
        'testflight-internal-only': 'true',
        'flutter-build-args': '--export-options-plist=mine.plist',
      },
      '`flutter-build-args` holds --export-options-plist',
    ],
    ['an argument that is an input', { args: '--build-number=4' }, 'use `build-number`'],
    ['another output in the arguments', { args: '-oout' }, 'use `output-directory`'],
    ['the workspace as output', { 'output-directory': '.' }, '`output-directory` is emptied'],
    ['a parent of it as output', { 'output-directory': '..' }, '`output-directory` is emptied'],
    ['a folder with other files', { 'output-directory': 'docs' }, 'other files: guide.md'],
    ['a file as output', { 'output-directory': 'docs/guide.md' }, '`output-directory` leads to'],
    ['the build itself as output', { 'output-directory': 'build' }, 'in which flet builds'],
    ['no time at all', { 'timeout-minutes': '0' }, '`timeout-minutes` is 0'],
    ['a version in Info.plist', { 'info-plist': 'CFBundleVersion=9' }, 'use `build-number`'],
    ['a key of Info.plist twice', { 'info-plist': 'A=b\nA=c' }, '`info-plist` has A twice'],
    ['a lone --', { args: '--\n--obfuscate' }, 'goes into `flutter-build-args`'],
    ['an option and its value in one line', { args: '--module-name main' }, '--name=value'],
    ['two options in one line', { args: '--arch=a --verbose' }, 'several arguments in one line'],
    ['a word without an option', { args: '--arch=a\nb' }, '`args` has "b"'],
    ['a name that breaks XML', { args: '--product=Salt & Co' }, '& or < in --product'],
    ['a version for Flutter', { 'flutter-build-args': '--build-name=9' }, 'use `version`'],
    ['no signing by Flutter', { 'flutter-build-args': '--no-codesign' }, 'use `allow-unsigned`'],
    ['Flutter’s in one line', { 'flutter-build-args': '--obfuscate -v' }, 'several arguments'],
    [
      'export options for a build that is not exported',
      {
        'provisioning-profile': '',
        'signing-certificate': '',
        'team-id': '',
        'allow-unsigned': 'true',
        'export-options': '{"uploadSymbols":true}',
      },
      '`export-options` without `provisioning-profile`',
    ],
    ['run without a run number', { 'build-number': 'run' }, 'GITHUB_RUN_NUMBER'],
  ])('%s is refused', async (_, changes, message) => {
    const mac = await profiledMac({ environment: { GITHUB_RUN_NUMBER: '' } });
    await mkdir(join(mac.context.machine.workspace, 'docs'));
    await writeFile(join(mac.context.machine.workspace, 'docs/guide.md'), 'mine');
    await expectRefusal(mac, changes, { code: 'input/invalid', message });
  });

  test('several problems are one error', async () => {
    const mac = await profiledMac();
    await expect(
      build(mac, { ...given, 'app-path': 'nowhere', args: '-o=x', 'info-plist': 'A' }, tools()),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/`app-path`.*`info-plist`.*`args`/s),
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
    [
      'without a certificate of that name',
      { 'signing-certificate': 'Apple Distribution: Somebody Else (AAAAAAAAAA)' },
      'profile/certificate-missing',
      'does not contain the certificate Apple Distribution: Somebody Else',
    ],
    [
      'without a certificate of that kind',
      { 'signing-certificate': 'Apple Development' },
      'profile/certificate-missing',
      'does not contain the certificate Apple Development',
    ],
    ['of another kind', { 'export-method': 'ad-hoc' }, 'profile/wrong-kind', 'release-testing'],
    ['for another app', { 'bundle-id': 'com.other' }, 'profile/not-covered', 'com.other'],
  ])('%s is refused', async (_, changes, code, message) => {
    await expectRefusal(await profiledMac(), changes, { code, message });
  });

  test('that Xcode manages is refused', async () => {
    const mac = await aMac();
    const managed = signingMaterial({ teamId: material.teamId, profileIsXcodeManaged: true });
    await installProfile(mac.context.machine.home, managed);
    const expected = { code: 'profile/xcode-managed', message: 'is managed by Xcode' };
    await expectRefusal(mac, signingInputs(managed), expected);
  });

  test('for a development build whose certificate no keychain holds is refused', async () => {
    const development = signingMaterial({ kind: 'development' });
    const mac = await aMac();
    await installProfile(mac.context.machine.home, development);
    const changes = { ...signingInputs(development), 'signing-certificate': '' };
    const expected = {
      code: 'profile/certificate-missing',
      message: 'No valid identity in the keychains has a certificate of the provisioning profile',
      remedy: 'Run setup-signing before this step',
    };
    await expectRefusal(mac, changes, expected);
  });

  test('that has expired is refused', async () => {
    const mac = await profiledMac({ now: material.profileNotAfter });
    await expectRefusal(mac, {}, { code: 'profile/expired', message: 'expired on' });
  });

  test('is found by name in the newer folder, past damaged files, and handed on as UUID', async () => {
    const mac = await aMac();
    const { home } = mac.context.machine;
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
    await installProfile(mac.context.machine.home, twin);
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
        if (command === 'flet') return { exitCode: 1, stderr: 'No module named flet_cli' };
        if (command === 'pod') throw processErrors.error('not-found', { message: 'no pod' });
        return command === 'xcodebuild'
          ? { exitCode: 1, stderr: 'xcode-select: error: tool requires Xcode\nmore' }
          : undefined;
      },
    );
    const mac = await profiledMac();
    await expect(build(mac, given, processes)).rejects.toMatchObject({
      code: 'build/tools-missing',
      message: expect.stringMatching(
        /flet does not answer.*CocoaPods is missing|CocoaPods is missing.*flet does not answer/,
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
      build(
        mac,
        {
          'bundle-id': 'com.example.app',
          args: '--output-dir=x\n--build-num=4\n--team=T',
          'allow-unsigned': 'true',
        },
        processes,
      ),
    ).rejects.toMatchObject({
      code: 'build/option-unknown',
      message:
        'flet 0.86.5 has no --bundle-id (asked for by `bundle-id`; came with flet 0.27.0), no --output-dir (asked for by `args`; is it --output?), no --build-num (asked for by `args`; is it --build-number?), no --team (asked for by `args`; gone since flet 0.27.0).',
    });
  });
});
