import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import { flet } from '../../../src/sandbox/mac/flet/flet.ts';
import {
  buildApp,
  createMaterial,
  installSigning,
  macWithApp,
  namesIn,
  pyproject,
  runTool,
  signingOptions,
} from './flet-project.ts';
import type { SimulatedMac } from './simulated-mac.ts';

const material = createMaterial();
const signed = signingOptions(material);
const ipaFiles = [
  'DistributionSummary.plist',
  'ExportOptions.plist',
  'Packaging.log',
  'demo-app.ipa',
];

let mac: SimulatedMac;

beforeEach(() => {
  mac = macWithApp();
});

const built = (file: string) => mac.file(`app/build/${file}`);
const infoPlist = (): unknown =>
  plist.parse(
    readFileSync(
      built(
        'flutter/build/ios/archive/demo-app.xcarchive/Products/Applications/demo-app.app/Info.plist',
      ),
      'utf8',
    ),
  );

describe('a build without a profile', () => {
  test('ends well with an archive alone', async () => {
    const { exitCode, stdout, stderr } = await buildApp(mac, ['-v']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(namesIn(built('ipa'))).toEqual(['demo-app.xcarchive']);
    expect(stdout).toContain('Codesigning disabled with --no-codesign, skipping IPA.');
    expect(stdout).toContain('Successfully built your .xcarchive (Xcode archive) for iOS!');
    expect(namesIn(built('.hash'))).toEqual([
      'icons',
      'package',
      'splashes',
      'template-1',
      'template-2',
    ]);
    expect(readFileSync(built('.python-version'), 'utf8')).toBe('3.14');
    expect(existsSync(built('ipa/demo-app.xcarchive/dSYMs/demo-app.app.dSYM/Contents'))).toBe(true);
  });

  test('takes version and number from pyproject.toml, or from the command line', async () => {
    await buildApp(mac, []);
    expect(infoPlist()).toMatchObject({
      CFBundleIdentifier: 'com.example.demo-app',
      CFBundleDisplayName: 'Demo App',
      CFBundleShortVersionString: '1.2.3',
      CFBundleVersion: '7',
    });
    await buildApp(mac, ['--build-version=2.0', '--build-number=12']);
    expect(infoPlist()).toMatchObject({
      CFBundleShortVersionString: '2.0.0',
      CFBundleVersion: '12',
    });
  });

  test('writes the values of --info-plist in their types', async () => {
    await buildApp(mac, ['--info-plist', 'ITSAppUsesNonExemptEncryption=false', 'Numbers=3']);
    expect(infoPlist()).toMatchObject({ ITSAppUsesNonExemptEncryption: false, Numbers: '3' });
  });

  test('fails to archive when a value breaks the property list', async () => {
    const { exitCode, stdout } = await buildApp(mac, ['--info-plist=A=this & that']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("isn't in the correct format");
    expect(stdout).toContain('Encountered error while archiving for device.');
  });

  test('calls the archive Runner in the classic line, which knows no --yes', async () => {
    const env = { SLIPWAY_FLET_VERSION: '0.28.3' };
    const { exitCode } = await runTool(flet, mac, ['build', 'ipa', 'app'], env);
    expect(exitCode).toBe(0);
    expect(namesIn(built('ipa'))).toEqual(['Runner.xcarchive']);
    expect(existsSync(built('.python-version'))).toBe(false);
  });

  test('says in 1.1.0 that no .ipa was made, without a panel', async () => {
    const { stdout } = await buildApp(mac, [], { SLIPWAY_FLET_VERSION: '1.1.0' });
    expect(stdout).toContain('Warning: This build will generate an .xcarchive');
    expect(stdout).toContain('Built .xcarchive (Xcode archive) for iOS OK');
    expect(stdout).not.toContain('Successfully');
  });
});

describe('before the build', () => {
  test('asks for Flutter, and dies of it without an answer', async () => {
    const { exitCode, stdout, stderr } = await runTool(flet, mac, ['build', 'ipa', 'app']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Flutter SDK 3.44.8 is required.');
    expect(stderr).toMatch(/^Traceback[\s\S]*\nEOFError: EOF when reading a line\n$/);
    expect(existsSync(built('.'))).toBe(false);
  });

  test('does not ask when its own Flutter is there', async () => {
    await buildApp(mac, []);
    expect((await runTool(flet, mac, ['build', 'ipa', 'app'])).exitCode).toBe(0);
  });

  test.each([
    [
      'a folder that does not exist',
      ['build', 'ipa', 'nowhere'],
      'Path to Flet app does not exist',
    ],
    ['a missing module', ['build', 'ipa', 'app', '--module-name=start.py'], 'start.py not found'],
    [
      'a folder without the app',
      ['build', 'ipa', '.'],
      'main.py not found in the root of Flet app',
    ],
    ['an unknown Python', ['build', 'ipa', 'app', '--python-version=2.7'], "Python version: '2.7'"],
    ['a swallowed path', ['build', 'ipa', 'app', '--info-plist', 'A=b', '.'], 'plist option: .'],
  ])('fails over %s', async (_, argv, message) => {
    const { exitCode, stdout, stderr } = await runTool(flet, mac, [...argv, '--yes']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain(message);
  });

  test('a broken pyproject.toml is a traceback', async () => {
    mac.file('app/pyproject.toml', '[project\n');
    const { exitCode, stderr } = await buildApp(mac, []);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('tomllib.TOMLDecodeError');
  });

  test('another Python starts from an empty build folder', async () => {
    await buildApp(mac, []);
    mac.file('app/build/leftover', '');
    await buildApp(mac, []);
    expect(existsSync(built('leftover'))).toBe(true);
    await buildApp(mac, ['--python-version=3.13']);
    expect(existsSync(built('leftover'))).toBe(false);
  });

  test('refuses other platforms by name', async () => {
    const { exitCode, stderr } = await runTool(flet, mac, ['build', 'apk', 'app', '--yes']);
    expect(exitCode).toBe(64);
    expect(stderr).toContain('"flet build apk" is not simulated');
  });
});

describe('a signed build', () => {
  beforeEach(() => installSigning(mac, material));

  test('leaves the .ipa and its companions, and the archive only in its own folder', async () => {
    const { exitCode, stdout } = await buildApp(mac, [...signed, '-v']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('✓ Built IPA to build/ios/ipa');
    expect(namesIn(built('ipa'))).toEqual(ipaFiles);
    expect(namesIn(built('flutter/build/ios/archive'))).toEqual(['demo-app.xcarchive']);
    expect(plist.parse(readFileSync(built('flutter/ios/exportOptions.plist'), 'utf8'))).toEqual({
      method: 'app-store-connect',
      provisioningProfiles: { 'com.example.demo-app': material.profileUuid },
      teamID: material.teamId,
      signingCertificate: 'Apple Distribution',
    });
    expect(statSync(built('ipa/demo-app.ipa')).size).toBeGreaterThan(200_000);
  });

  test('empties the output folder, which is relative to where flet was called', async () => {
    mkdirSync(mac.file('out'));
    mac.file('out/keep.txt', 'mine');
    await buildApp(mac, [...signed, '--output=out']);
    expect(namesIn(mac.file('out'))).toEqual(ipaFiles);
  });

  test('is as large as SLIPWAY_FLET_PAD_BYTES says', async () => {
    await buildApp(mac, signed, { SLIPWAY_FLET_PAD_BYTES: '2000000' });
    expect(statSync(built('ipa/demo-app.ipa')).size).toBeGreaterThan(2_000_000);
  });

  test('takes another export options file through --flutter-build-args', async () => {
    const own = mac.file('own.plist', plist.build({ method: 'release-testing' }));
    const { exitCode, stdout } = await buildApp(mac, [
      ...signed,
      `--flutter-build-args=--export-options-plist=${own}`,
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"demo-app.app" requires a provisioning profile.');
  });

  test('passes on that Flutter does not know an option', async () => {
    const { exitCode, stdout } = await buildApp(mac, [...signed, '--flutter-build-args=--nope']);
    expect(exitCode).toBe(64);
    expect(stdout).toContain('Could not find an option named "--nope"');
  });

  test.each<[string, string[], number, string[], string]>([
    ['unsigned', ['-v'], 0, ['demo-app.xcarchive'], '--no-codesign, skipping IPA'],
    ['export-fails', ['-v'], 0, ['demo-app.xcarchive'], 'Encountered error while creating the IPA'],
    ['export-fails', [], 1, [], 'error: exportArchive No profiles for'],
    ['archive-fails', ['-v'], 1, [], 'Encountered error while archiving for device.'],
    ['pip-missing-wheel', ['-v'], 1, [], 'ERROR: No matching distribution found for'],
    ['serious-error-exit0', ['-v'], 0, ipaFiles, ' Error: ProcessException'],
    ['serious-error-no-app', ['-v'], 1, [], 'Flet app package was not staged to'],
    ['invalid-plist', ['-v'], 1, [], 'Property List error'],
    ['markup-crash', ['-v'], 1, [], '[/Users/runner/work]'],
    ['slow-output', ['-v'], 0, ipaFiles, 'Compiling site-packages (20/20)'],
    ['two-ipas', [], 0, [...ipaFiles.slice(0, 3), 'demo-app 2.ipa', 'demo-app.ipa'], ''],
    ['stale-ipa', [], 0, ipaFiles, ''],
  ])('%s %j', async (mode, options, exitCode, files, text) => {
    // A release that takes for success what leaves no .ipa.
    const env = {
      SLIPWAY_FLET_VERSION: '0.86.5',
      SLIPWAY_FLET_MODE: mode,
      SLIPWAY_FLET_DELAY_MS: '0',
    };
    const outcome = await buildApp(mac, [...signed, ...options], env);
    expect(outcome).toMatchObject({ exitCode, stderr: '' });
    expect(outcome.stdout).toContain(text);
    expect(existsSync(built('ipa')) ? namesIn(built('ipa')) : []).toEqual(files);
  });

  test('markup-crash without -v hides the error behind a traceback', async () => {
    const outcome = await buildApp(mac, signed, { SLIPWAY_FLET_MODE: 'markup-crash' });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain("MarkupError: closing tag '[/Users/runner/work]'");
    expect(outcome.stdout).not.toContain('Error (Xcode)');
  });

  test('stale-ipa leaves a file that is older than the build', async () => {
    const started = mac.now().getTime();
    await buildApp(mac, signed, { SLIPWAY_FLET_MODE: 'stale-ipa' });
    expect(statSync(built('ipa/demo-app.ipa')).mtimeMs).toBeLessThan(started);
  });

  test('serious-error-exit0 hides its error without -v, and the build goes on', async () => {
    const { stdout } = await buildApp(mac, signed, { SLIPWAY_FLET_MODE: 'serious-error-exit0' });
    expect(stdout).not.toContain('Error:');
    expect(existsSync(built('python-app'))).toBe(true);
    expect(existsSync(built('ipa'))).toBe(true);
  });

  test('from 1.0 on a failed export fails the build with -v as well', async () => {
    const env = { SLIPWAY_FLET_MODE: 'export-fails', SLIPWAY_FLET_VERSION: '1.0.5' };
    const { exitCode, stdout } = await buildApp(mac, [...signed, '-v'], env);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Xcode could not export an .ipa from the archive.');
  });

  test('an unknown mode is named', async () => {
    await expect(buildApp(mac, [], { SLIPWAY_FLET_MODE: 'oops' })).rejects.toThrow('"oops"');
  });
});

describe('what flet prints', () => {
  test('plain output gives each step a line and a time only when it changes', async () => {
    const { stdout } = await buildApp(mac, []);
    expect(stdout).toMatch(/^\[\d\d:\d\d:\d\d\] Installing Flutter 3\.44\.8\.\.\.\n/);
    expect(stdout).toMatch(/ Packaging Python app\.\.\.\n.* Packaged Python app OK\n/);
    expect(stdout).toMatch(/\n(?:\[\d\d:\d\d:\d\d\]| {10}) Created app shell OK\n/);
    const times = stdout.match(/^\[\d\d:\d\d:\d\d\]/gm) ?? [];
    expect(new Set(times).size).toBe(times.length);
    expect(times.length).toBeLessThan(stdout.split('\n').length / 2);
  });

  test('lines are wrapped at COLUMNS', async () => {
    const { stdout } = await buildApp(mac, ['-v'], { COLUMNS: '60' });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(60);
  });

  test('the classic line writes spinner frames unless its output is plain', async () => {
    const build = ['build', 'ipa', 'app'];
    const env = { SLIPWAY_FLET_VERSION: '0.28.3' };
    const rich = await runTool(flet, mac, build, { ...env, FLET_CLI_NO_RICH_OUTPUT: '' });
    const plain = await runTool(flet, mac, build, env);
    expect(rich.stdout).toContain('\u001B[2K');
    expect(plain.stdout).not.toContain('\u001B[2K');
  });

  test('1.1.0 speaks the language of GitHub when asked', async () => {
    const { stdout } = await buildApp(mac, ['--log-format=github'], {
      SLIPWAY_FLET_VERSION: '1.1.0',
      SLIPWAY_FLET_MODE: 'archive-fails',
    });
    expect(stdout).toContain('::group::Packaging Python app\nPackaged Python app OK\n::endgroup::');
    expect(stdout).toContain('::error title=Building .ipa bundle for iOS::');
  });

  test('a failure ends with the doctor unless that is declined', async () => {
    mac.file('app/pyproject.toml', `${pyproject}module = "gone"\n`);
    expect((await buildApp(mac, [])).stdout).toContain('Doctor summary');
    expect((await buildApp(mac, ['--skip-flutter-doctor'])).stdout).not.toContain('Doctor');
    const env = { FLET_CLI_SKIP_FLUTTER_DOCTOR: 'true' };
    expect((await buildApp(mac, [], env)).stdout).not.toContain('Doctor');
  });
});

describe('flet clean', () => {
  test('takes the build folder away, and says so when there is none', async () => {
    await buildApp(mac, []);
    expect((await runTool(flet, mac, ['clean', 'app'])).exitCode).toBe(0);
    expect(existsSync(built('.'))).toBe(false);
    expect((await runTool(flet, mac, ['clean', 'app'])).stdout).toContain('Nothing to clean');
  });
});
