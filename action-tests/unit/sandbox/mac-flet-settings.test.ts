import { describe, expect, test } from '@jest/globals';
import {
  commandLineValue,
  resolveInfoPlist,
} from '../../../src/sandbox/mac/flet/build/info-plist.ts';
import { renderPlist } from '../../../src/sandbox/mac/flet/build/plist-template.ts';
import { pyprojectOf } from '../../../src/sandbox/mac/flet/project/pyproject.ts';
import { resolveSettings, slug } from '../../../src/sandbox/mac/flet/project/settings.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';
import { iosBuildName, iosBuildNumber } from '../../../src/sandbox/mac/flutter/build-version.ts';

function settings(options: Record<string, string | number>, toml = '', version = '0.86.5') {
  const release = fletRelease({ SLIPWAY_FLET_VERSION: version });
  return resolveSettings(options, pyprojectOf(toml), '/projects/My App', release);
}

const bothTables = `
[tool.flet.ios]
export_method = "app-store-connect"
provisioning_profile = "top profile"
team_id = "TOPTEAM"
export_options = { testFlightInternalTestingOnly = true }
[tool.flet.ios.export_methods."app-store-connect"]
provisioning_profile = "method profile"
signing_certificate = "method certificate"
team_id = "METHODTEAM"
export_options = { uploadSymbols = false }
`;

describe('signing', () => {
  test('the command line beats pyproject.toml', () => {
    const options = {
      ios_export_method: 'release-testing',
      ios_provisioning_profile: 'cli profile',
      ios_signing_certificate: 'cli certificate',
      ios_team_id: 'CLITEAM',
    };
    expect(settings(options, bothTables).signing).toMatchObject({
      method: 'release-testing',
      profile: 'cli profile',
      certificate: 'cli certificate',
      teamId: 'CLITEAM',
    });
  });

  test('up to 0.86 the values under [tool.flet.ios] beat those of the method', () => {
    expect(settings({}, bothTables).signing).toEqual({
      method: 'app-store-connect',
      profile: 'top profile',
      certificate: 'method certificate',
      teamId: 'TOPTEAM',
      exportOptions: { testFlightInternalTestingOnly: true },
    });
  });

  test('from 1.0 on the values of the method win', () => {
    expect(settings({}, bothTables, '1.0.5').signing).toEqual({
      method: 'app-store-connect',
      profile: 'method profile',
      certificate: 'method certificate',
      teamId: 'METHODTEAM',
      exportOptions: { uploadSymbols: false },
    });
  });

  test('an old name of a method does not find the table with the new one', () => {
    const toml = `[tool.flet.ios.export_methods."app-store-connect"]\nprovisioning_profile = "p"`;
    const method = { ios_export_method: 'app-store' };
    expect(settings(method, toml).signing.profile).toBeUndefined();
  });

  test('nothing comes from [tool.flet] itself, and an empty text is no value', () => {
    const toml = '[tool.flet]\nteam_id = "T"\n[tool.flet.ios]\nteam_id = ""';
    expect(settings({}, toml).signing).toMatchObject({ method: 'debugging', teamId: undefined });
  });
});

describe('names and numbers', () => {
  test.each([
    ['nothing configured', {}, '', 'com.flet.my-app'],
    ['an org', { org_name: 'com.x' }, '[project]\nname = "my_app"', 'com.x.my-app'],
    ['an org of iOS', {}, '[tool.flet]\norg = "com.a"\nios.org = "com.b"', 'com.b.my-app'],
    ['a bundle id', {}, '[tool.flet]\nbundle_id = "com.a.b"', 'com.a.b'],
    [
      'a bundle id of iOS',
      {},
      '[tool.flet]\nbundle_id = "com.a.b"\nios.bundle_id = "com.c.d"',
      'com.c.d',
    ],
    ['both', { bundle_id: 'com.cli' }, '[tool.flet]\nios.bundle_id = "com.c.d"', 'com.cli'],
  ])('bundle id with %s', (_, options, toml, expected) => {
    expect(settings(options, toml).bundleId).toBe(expected);
  });

  test('the project of the command line goes before the one of pyproject.toml', () => {
    const toml =
      '[project]\nname = "demo"\n[tool.flet]\nproduct = "Demo App"\nartifact = "demoapp"';
    expect(settings({}, toml)).toMatchObject({
      projectName: 'demo',
      productName: 'Demo App',
      artifactName: 'demoapp',
    });
    expect(settings({ project_name: 'Two words' }, '[project]\nname = "demo"')).toMatchObject({
      projectName: 'two_words',
      productName: 'Two words',
      artifactName: 'Two words',
    });
  });

  test.each([
    [{}, '', undefined, undefined],
    [{ build_number: 0 }, '[tool.flet]\nbuild_number = 7', undefined, '7'],
    [{ build_number: 9 }, '[tool.flet]\nbuild_number = "1.2.3"', undefined, '9'],
    [{}, '[tool.flet]\nbuild_number = "1.2.3"', undefined, '1.2.3'],
    [{}, '[project]\nversion = "1.2.3"\n[tool.poetry]\nversion = "9"', '1.2.3', undefined],
    [{}, '[tool.poetry]\nversion = "9"', '9', undefined],
    [{ build_version: '2.0' }, '[project]\nversion = "1.2.3"', '2.0', undefined],
  ])('version of %j and %j', (options, toml, buildName, buildNumber) => {
    expect(settings(options, toml)).toMatchObject({ buildName, buildNumber });
  });

  test.each([
    ['My  App_2', 'my-app-2'],
    ['Exämple!', 'example'],
    ['--a--', 'a'],
  ])('slug of %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test.each([
    ['1.2.3', '1.2.3'],
    ['1.2', '1.2.0'],
    ['1.2.0rc1', '1.2.01'],
    ['3.0.0-beta.11', '3.0.0.11'],
  ])('Flutter builds version %s as %s', (name, expected) => {
    expect(iosBuildName(name)).toBe(expected);
  });

  test('Flutter keeps digits and dots of a build number and adds nothing', () => {
    expect([iosBuildNumber('7'), iosBuildNumber('1.2-a3'), iosBuildNumber('x')]).toEqual([
      '7',
      '1.23',
      undefined,
    ]);
  });

  const twice = ['--obfuscate'];
  test.each([
    ['0.28.3', [], { beforeSwitches: [], afterSwitches: twice }],
    ['0.28.3', ['--release'], { beforeSwitches: [], afterSwitches: [...twice, '--release'] }],
    ['0.86.5', [], { beforeSwitches: twice, afterSwitches: twice }],
    ['0.86.5', ['--release'], { beforeSwitches: twice, afterSwitches: ['--release'] }],
  ])('flet %s gives Flutter pyproject.toml’s arguments and %j', (version, given, wanted) => {
    const toml = '[tool.flet.flutter]\nbuild_args = ["--obfuscate"]';
    const release = fletRelease({ SLIPWAY_FLET_VERSION: version });
    const options = { flutter_build_args: given };
    const { flutterBuildArgs } = resolveSettings(options, pyprojectOf(toml), '/app', release);
    expect(flutterBuildArgs).toEqual(wanted);
  });

  test('only the classic flet takes the name from Poetry’s table', () => {
    const toml = pyprojectOf('[tool.poetry]\nname = "of-poetry"');
    const named = (version: string) =>
      resolveSettings({}, toml, '/app', fletRelease({ SLIPWAY_FLET_VERSION: version })).productName;
    expect(['0.28.3', '0.86.5'].map(named)).toEqual(['of-poetry', 'app']);
  });
});

describe('Info.plist', () => {
  const typed = fletRelease({});

  test('the classic flet knows True, False and text', () => {
    const classic = fletRelease({ SLIPWAY_FLET_VERSION: '0.28.3' });
    const info_plist = ['A=True', 'B=False', 'C=true', 'D=["x"]', 'E=3'];
    expect(resolveInfoPlist({ info_plist }, pyprojectOf(''), classic)).toEqual({
      A: true,
      B: false,
      C: 'true',
      D: '["x"]',
      E: '3',
    });
  });

  test.each([
    ['false', false],
    [' True', true],
    ['3', 3n],
    ['["a", "b"]', ['a', 'b']],
    ['{ k = "v" }', { k: 'v' }],
    ['plain words', 'plain words'],
    ['2026-01-01', '2026-01-01'],
  ])('the command line value %j', (text, value) => {
    expect(commandLineValue(text)).toEqual(value);
  });

  test('the command line goes over pyproject.toml, which goes over permissions', () => {
    const options = { permissions: ['camera', 'microphone'], info_plist: ['A=cli', 'E=false'] };
    const toml = '[tool.flet.ios.info]\nA = "toml"\nB = "toml"\nNSCameraUsageDescription = "toml"';
    expect(resolveInfoPlist(options, pyprojectOf(toml), typed)).toEqual({
      NSCameraUsageDescription: 'toml',
      NSMicrophoneUsageDescription: 'This app uses microphone to record sounds.',
      A: 'cli',
      B: 'toml',
      E: false,
    });
  });

  test('deep linking needs both halves, from one place', () => {
    const toml = '[tool.flet.ios.deep_linking]\nscheme = "https"\nhost = "example.com"';
    const half = resolveInfoPlist({ deep_linking_scheme: 'demo' }, pyprojectOf(toml), typed);
    expect(half['CFBundleURLTypes']).toMatchObject([{ CFBundleURLSchemes: ['https'] }]);
    expect(resolveInfoPlist({ deep_linking_scheme: 'demo' }, pyprojectOf(''), typed)).toEqual({});
  });

  test('a word without = and a TOML date are refused', () => {
    expect(() => resolveInfoPlist({ info_plist: ['.'] }, pyprojectOf(''), typed)).toThrow(
      'Invalid Info.plist option: .',
    );
    expect(() =>
      resolveInfoPlist({}, pyprojectOf('[tool.flet.ios.info]\nA = 2026-01-01'), typed),
    ).toThrow('Unsupported Info.plist value type for A');
  });

  test('the template turns numbers into texts and escapes nothing', () => {
    const text = renderPlist({ n: 3n, b: true, s: 'a & b', list: [{ k: 0.5 }] });
    expect(text).toContain('<key>n</key>\n<string>3</string>\n<key>b</key>\n<true/>');
    expect(text).toContain('<string>a & b</string>');
    expect(text).toContain(
      '<array>\n<dict>\n<key>k</key>\n<string>0.5</string>\n</dict>\n</array>',
    );
  });
});
