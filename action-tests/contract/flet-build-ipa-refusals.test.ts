/** What is found wrong before flet builds anything. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { processErrors } from '../../src/core/system/process.ts';
import { writeIpa } from '../../src/sandbox/material/ipa.ts';
import { recordedProcesses } from '../support/doors.ts';
import type { ProcessCall, RecordedProcesses, TestDoorsOptions } from '../support/doors.ts';
import {
  build,
  fletMacs,
  installProfile,
  signingInputs,
  signingMaterial,
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

type Answer = { exitCode?: number; stdout?: string; stderr?: string };

const OPTIONS =
  '--ios-export-method --ios-provisioning-profile --ios-signing-certificate --ios-team-id ' +
  '--bundle-id --build-number --build-version --output --info-plist --flutter-build-args --exclude';

/** Tools that answer as on a good Mac, and a flet that does what `onBuild` does. */
function tools(
  onBuild: (call: ProcessCall) => Promise<Answer | undefined> | Answer | undefined = () => ({}),
  except: (call: ProcessCall) => Answer | undefined = () => undefined,
): RecordedProcesses {
  const usual = ({ command, argv }: ProcessCall): Answer => {
    if (argv.includes('--help')) return { stdout: OPTIONS };
    return {
      stdout:
        { flet: 'Flet: 0.86.5\nFlutter: 3.44.8', xcodebuild: 'Xcode 26.6', pod: '1.17.0' }[
          command
        ] ?? '26.5',
    };
  };
  return recordedProcesses((call) => {
    if (call.argv.includes('ipa')) return onBuild(call);
    return except(call) ?? usual(call);
  });
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

  test('is found by name in the newer folder, past a damaged file, and handed on as UUID', async () => {
    const mac = await aMac();
    const { home } = mac.doors.machine;
    const folder = 'Library/Developer/Xcode/UserData/Provisioning Profiles';
    await installProfile(home, material, folder);
    await installProfile(home, { profile: Buffer.from('damaged'), profileUuid: 'damaged' });
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

describe('what flet leaves behind', () => {
  /** A flet that writes an .ipa of other contents than it was asked for. */
  const writing = (changes: Partial<Parameters<typeof writeIpa>[1]>) =>
    tools(async ({ argv }) => {
      const output = argv.find((arg) => arg.startsWith('--output='))?.slice('--output='.length);
      await writeIpa(join(output ?? '', 'App.ipa'), {
        bundleId: material.bundleId,
        version: '1.2.3',
        buildNumber: '7',
        profile: material.profile,
        teamId: material.teamId,
        signer: {
          certificatePem: material.certificate.pem,
          privateKeyPem: material.privateKeyPem,
          chainPem: [material.authority.intermediatePem],
        },
        ...changes,
      });
      return {};
    });

  test('is refused with every difference to what was asked', async () => {
    const other = signingMaterial();
    const processes = writing({ bundleId: 'com.other', profile: other.profile });
    const asked = { 'bundle-id': material.bundleId, version: '1.3', 'build-number': '8' };
    const mac = await profiledMac();
    await expect(build(mac, { ...given, ...asked }, processes)).rejects.toMatchObject({
      code: 'build/wrong-ipa',
      message: expect.stringMatching(
        `com.other.*version is 1.2.3, not 1.3.*number is 7, not 8.*${other.profileUuid}`,
      ),
    });
    expect(mac.recorded.outputs['ipa-path']).toBeUndefined();
  });

  test('is refused when the signature of the profile in it is broken', async () => {
    const text = material.profile.toString('latin1').replace('TeamName', 'TeamNome');
    const processes = writing({ profile: Buffer.from(text, 'latin1') });
    await expect(build(await profiledMac(), given, processes)).rejects.toMatchObject({
      code: 'build/wrong-ipa',
      message: expect.stringContaining('signature'),
    });
  });

  test('an exit code without a known reason is told with the first error and the last lines', async () => {
    const processes = tools(() => ({ exitCode: 65, stdout: 'working\nerror: disk full\nbye' }));
    await expect(build(await profiledMac(), given, processes)).rejects.toMatchObject({
      code: 'build/failed',
      message: '`flet build ipa` failed with exit code 65.',
      said: 'error: disk full',
      details: [expect.stringContaining('65'), 'working', 'error: disk full', 'bye'],
    });
  });

  test('no .ipa and no archive is an error in spite of exit code 0', async () => {
    await expect(build(await profiledMac(), given, tools())).rejects.toMatchObject({
      code: 'build/no-ipa',
    });
  });

  test('a failure other than the time limit passes through as it is', async () => {
    const processes = tools(() => {
      throw processErrors.error('output-too-large', { message: 'too much' });
    });
    await expect(build(await profiledMac(), given, processes)).rejects.toMatchObject({
      code: 'process/output-too-large',
    });
  });
});
