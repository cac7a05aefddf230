import { describe, expect, test } from '@jest/globals';
import { resolveBuildNumber } from '../../../src/actions/flet-build-ipa/build-number.ts';
import { commandLine } from '../../../src/actions/flet-build-ipa/command-line.ts';
import type { BuildRequest } from '../../../src/actions/flet-build-ipa/command-line.ts';
import { optionsIn } from '../../../src/actions/flet-build-ipa/flet-options.ts';
import { parseCommandLine } from '../../../src/sandbox/mac/flet/command-line.ts';
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
  infoPlist: [],
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
  infoPlist: ['A=b', 'C=d e'],
  flutterBuildArgs: ['--obfuscate', '--split-debug-info=symbols'],
  args: ['--exclude', 'tests'],
};
const modern = new Set(['--yes', '--skip-flutter-doctor']);

describe('the command line', () => {
  test('without settings leaves everything to pyproject.toml', () => {
    expect(commandLine(nothing, new Set())).toEqual([
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
      '--info-plist',
      'A=b',
      'C=d e',
      '--flutter-build-args=--obfuscate',
      '--flutter-build-args=--split-debug-info=symbols',
      '-v',
      '--yes',
      '--skip-flutter-doctor',
      '--exclude',
      'tests',
    ]);
  });

  test('keeps a single Info.plist setting attached', () => {
    expect(commandLine({ ...nothing, infoPlist: ['A=-b'] }, modern)).toContain('--info-plist=A=-b');
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
    const known = version === '0.28.3' ? new Set(['--skip-flutter-doctor']) : modern;
    const command = parseCommandLine(commandLine(everything, known), release);
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
        info_plist: ['A=b', 'C=d e'],
        exclude: ['tests'],
        verbose: 1,
      },
    });
  });
});

test('options among the arguments are seen up to a lone --', () => {
  expect(optionsIn(['--exclude=a', 'b', '-vv', '--yes', '--', '--obfuscate'])).toEqual([
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
    [undefined, '1', undefined],
    ['41', '2', '41'],
    ['run', '1', '12'],
    ['run', '', '12'],
    ['run', '3', '12.3'],
  ])('asked as %s in attempt "%s" is %s', (asked, attempt, expected) => {
    expect(resolveBuildNumber(asked, environment(attempt))).toBe(expected);
  });
});
