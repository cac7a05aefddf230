import { describe, expect, test } from '@jest/globals';
import { runBuildNumber } from '../../../src/actions/flet-build-ipa/project/build-number.ts';
import { commandLine } from '../../../src/actions/flet-build-ipa/flet/command-line.ts';
import type {
  BuildRequest,
  FletAbilities,
} from '../../../src/actions/flet-build-ipa/flet/command-line.ts';
import { optionsIn } from '../../../src/actions/flet-build-ipa/flet/flet-options.ts';
import { parseCommandLine } from '../../../src/sandbox/mac/flet/command-line/command-line.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';

const nothing: BuildRequest = {
  appPath: '/app',
  outputDirectory: '/out',
  bundleId: undefined,
  version: undefined,
  buildNumber: undefined,
  exportMethod: undefined,
  provisioningProfile: undefined,
  signingCertificate: undefined,
  teamId: undefined,
  exportOptionsPlist: undefined,
  pythonVersion: undefined,
  permissions: [],
  infoPlist: [],
  deepLinkingScheme: undefined,
  deepLinkingHost: undefined,
  exclude: [],
  flutterBuildArgs: [],
  args: [],
};
const everything: BuildRequest = {
  ...nothing,
  bundleId: 'com.example.app',
  version: '1.2.3',
  buildNumber: '41',
  exportMethod: 'app-store-connect',
  provisioningProfile: 'UUID',
  signingCertificate: 'Apple Distribution: Example (TEAM)',
  teamId: 'TEAM',
  exportOptionsPlist: '/tmp/ExportOptions.plist',
  permissions: ['camera', 'location'],
  infoPlist: [
    { key: 'A', value: 'b' },
    { key: 'C', value: 'd & e' },
  ],
  deepLinkingScheme: 'https',
  deepLinkingHost: 'example.com',
  exclude: ['tests', 'notes.txt'],
  flutterBuildArgs: ['--obfuscate', '--split-debug-info=symbols'],
  args: ['--module-name', 'start'],
};
const modern: FletAbilities = {
  options: new Set(['--yes', '--skip-flutter-doctor']),
  takesTypedValues: true,
};
const classic: FletAbilities = {
  options: new Set(['--skip-flutter-doctor']),
  takesTypedValues: false,
};

describe('the command line', () => {
  test('without settings leaves everything to pyproject.toml', () => {
    expect(commandLine(nothing, { options: new Set(), takesTypedValues: true })).toEqual([
      'build',
      'ipa',
      '/app',
      '--output=/out',
      '-v',
    ]);
  });

  test('names every setting, with the path first and the values attached', () => {
    expect(commandLine(everything, modern)).toEqual([
      'build',
      'ipa',
      '/app',
      '--ios-export-method=app-store-connect',
      '--ios-provisioning-profile=UUID',
      '--ios-signing-certificate=Apple Distribution: Example (TEAM)',
      '--ios-team-id=TEAM',
      '--bundle-id=com.example.app',
      '--build-number=41',
      '--build-version=1.2.3',
      '--output=/out',
      '--permissions',
      'camera',
      'location',
      '--info-plist',
      'A=b',
      'C=d &amp; e',
      '--deep-linking-scheme=https',
      '--deep-linking-host=example.com',
      '--exclude',
      'tests',
      'notes.txt',
      '--flutter-build-args=--obfuscate',
      '--flutter-build-args=--split-debug-info=symbols',
      '--flutter-build-args=--export-options-plist=/tmp/ExportOptions.plist',
      '-v',
      '--yes',
      '--skip-flutter-doctor',
      '--module-name',
      'start',
    ]);
  });

  test('keeps a single Info.plist setting attached', () => {
    expect(commandLine({ ...nothing, infoPlist: [{ key: 'A', value: '-b' }] }, modern)).toContain(
      '--info-plist=A=-b',
    );
  });

  test('hands a build number with a dot to Flutter, after the user’s own arguments', () => {
    const request = { ...nothing, buildNumber: '12.2', flutterBuildArgs: ['--build-number=1'] };
    const argv = commandLine(request, modern);
    expect(argv.filter((arg) => arg.includes('build-number'))).toEqual([
      '--flutter-build-args=--build-number=1',
      '--flutter-build-args=--build-number=12.2',
    ]);
  });

  test.each(['0.28.3', '0.86.5', '1.0.5', '1.1.0'])('is what flet %s understands', (version) => {
    const release = fletRelease({ SLIPWAY_FLET_VERSION: version });
    const abilities = version === '0.28.3' ? classic : modern;
    const command = parseCommandLine(commandLine(everything, abilities), release);
    expect(command).toMatchObject({
      kind: 'build',
      values: {
        target_platform: 'ipa',
        python_app_path: '/app',
        output_dir: '/out',
        ios_export_method: 'app-store-connect',
        ios_provisioning_profile: 'UUID',
        ios_signing_certificate: 'Apple Distribution: Example (TEAM)',
        ios_team_id: 'TEAM',
        bundle_id: 'com.example.app',
        build_version: '1.2.3',
        permissions: ['camera', 'location'],
        info_plist: ['A=b', 'C=d &amp; e'],
        deep_linking_scheme: 'https',
        deep_linking_host: 'example.com',
        exclude: ['tests', 'notes.txt'],
        module_name: 'start',
        verbose: 1,
      },
    });
  });
});

test('options among the arguments are seen without their values', () => {
  expect(optionsIn(['--exclude=a', 'b', '-vv', '--yes 1'])).toEqual([
    { flag: '--exclude', input: 'args' },
    { flag: '--yes', input: 'args' },
  ]);
});

describe('the build number', () => {
  const environment = (attempt: string) => ({
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: attempt,
  });

  test.each([
    ['1', '12'],
    ['', '12'],
    ['3', '12.3'],
  ])('of a run in attempt "%s" is %s', (attempt, expected) => {
    expect(runBuildNumber(environment(attempt))).toBe(expected);
  });
});
