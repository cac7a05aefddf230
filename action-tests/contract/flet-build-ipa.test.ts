/** The action against the simulated flet and Xcode: every mode, and what it says of each. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readIpa } from '../../src/core/apple/package/ipa.ts';
import { processErrors } from '../../src/core/system/programs/process.ts';
import type { Processes } from '../../src/core/system/programs/process.ts';
import { watchedProcesses } from '../support/action-context.ts';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
  writeFletApp,
} from '../support/flet-mac.ts';
import type { FletMac } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const signing = signingInputs(material);

async function signingMac(environment: Record<string, string> = {}): Promise<FletMac> {
  const mac = await aMac({ environment });
  await installSigning(mac.context.machine.home, material);
  return mac;
}

describe('a build that succeeds', () => {
  test('ends with the one .ipa, verified, its archive and all outputs', async () => {
    const mac = await signingMac();
    const watched = watchedProcesses(mac.context.processes);
    const told = await build(
      mac,
      {
        ...signing,
        'bundle-id': material.bundleId,
        version: '2.0',
        'build-number': '41',
        'info-plist': 'NSCameraUsageDescription=Reads codes, and nothing else\nMyFlag=true',
      },
      watched,
    );

    const ipa = await readIpa(String(told['ipa-path']));
    expect(ipa.infoPlist).toMatchObject({
      NSCameraUsageDescription: 'Reads codes, and nothing else',
      MyFlag: true,
    });
    const archive = join(
      mac.context.machine.workspace,
      'build/flutter/build/ios/archive/harbour.xcarchive',
    );
    expect(told).toEqual({
      'ipa-path': expect.stringMatching(/flet-build-ipa-[^/]+\/harbour\.ipa$/),
      'archive-path': archive,
      'dsym-path': join(archive, 'dSYMs'),
      'bundle-id': material.bundleId,
      version: '2.0.0',
      'build-number': '41',
      signed: true,
      sha256: createHash('sha256')
        .update(await readFile(ipa.path))
        .digest('hex'),
      'size-bytes': ipa.sizeBytes,
      'flet-version': '1.0.5',
      'flutter-version': '3.44.8',
      'xcode-version': '26.6',
    });
    expect(String(told['ipa-path']).startsWith(mac.context.machine.temp)).toBe(true);
    expect(mac.recorded.texts('warning')).toEqual([
      expect.stringContaining('Write flet==1.0.5 there'),
    ]);
    const summary = mac.recorded.summary.render('flet-build-ipa');
    for (const shown of [material.bundleId, '2.0.0', '1.0.5', material.profileName]) {
      expect(summary).toContain(shown);
    }
    expect(summary).toMatch(/\| Size \| \d+ kB \|/);
    expect(mac.recorded.texts('group').map((heading) => heading.replace(/ \(.*/, ''))).toEqual([
      'flet build ipa',
      'Flutter project',
      'Python app and its packages',
      'Icons and splash screens',
      'Flutter',
      'Xcode archive',
      'Export of the .ipa',
      'Copy of the .ipa',
    ]);

    const flet = watched.calls.find(({ argv }) => argv.includes('ipa'));
    expect(flet?.argv.slice(0, 3)).toEqual(['build', 'ipa', mac.context.machine.workspace]);
    expect(flet?.options).toMatchObject({
      cwd: mac.context.machine.workspace,
      timeoutMs: 90 * 60_000,
      environment: {
        FLET_CLI_NO_RICH_OUTPUT: '1',
        FLET_CLI_SKIP_FLUTTER_DOCTOR: '1',
        COLUMNS: '250',
        PYTHONUTF8: '1',
        NO_COLOR: '1',
        LC_ALL: 'en_US.UTF-8',
      },
    });
    expect(flet?.options.input).toBeUndefined();
  });

  test.each([
    ['0.28.3', undefined],
    ['1.0.5', '3.44.8'],
    ['1.1.0', '3.47.7'],
  ])('works with flet %s', async (version, flutter) => {
    const mac = await signingMac({ SLIPWAY_FLET_VERSION: version });
    const infoPlist = 'FirstKey=one\nSecondKey=two';
    const told = await build(mac, { ...signing, 'info-plist': infoPlist });
    expect(told).toMatchObject({
      'flet-version': version,
      'build-number': '7',
      signed: true,
    });
    expect(told['flutter-version']).toBe(flutter);
    const { infoPlist: built } = await readIpa(String(told['ipa-path']));
    expect(built).toMatchObject({ FirstKey: 'one', SecondKey: 'two' });
  });

  test('a run that is run again gets a build number between its own and the next', async () => {
    const mac = await signingMac({ GITHUB_RUN_NUMBER: '12', GITHUB_RUN_ATTEMPT: '2' });
    const told = await build(mac, { ...signing, 'build-number': 'run' });
    expect(told).toMatchObject({ 'build-number': '12.2', signed: true });
  });

  test('for debugging takes the certificate of the profile from the keychain', async () => {
    const development = signingMaterial({ kind: 'development' });
    const mac = await aMac();
    await installSigning(mac.context.machine.home, development);
    const given = { ...signingInputs(development), 'signing-certificate': '' };
    await expect(build(mac, { ...given, 'export-method': 'debugging' })).resolves.toMatchObject({
      signed: true,
    });
    expect(mac.recorded.summary.render('')).toContain(development.certificate.sha1);
  });

  test.each(['Apple Distribution', 'iOS Distribution'])(
    'takes a certificate by its kind, %s',
    async (kind) => {
      const mac = await signingMac();
      const given = { ...signing, 'signing-certificate': kind };
      await expect(build(mac, given)).resolves.toMatchObject({ signed: true });
    },
  );

  test('takes the certificate by its fingerprint, and the profile by its name', async () => {
    const mac = await signingMac();
    const given = {
      ...signing,
      'signing-certificate': material.certificate.sha1,
      'provisioning-profile': material.profileName,
    };
    await expect(build(mac, given)).resolves.toMatchObject({ signed: true });
  });

  test('takes an app in a folder with spaces, and leaves the .ipa where it was asked', async () => {
    const mac = await signingMac();
    const { workspace } = mac.context.machine;
    await writeFletApp(join(workspace, 'my app'));
    const output = join(workspace, 'my app', 'out');
    await mkdir(output);
    await writeFile(join(output, 'earlier.ipa'), 'of an earlier build');
    const given = { ...signing, 'app-path': 'my app', 'output-directory': 'my app/out' };
    const told = await build(mac, given);
    expect(told).toMatchObject({ 'ipa-path': join(output, 'harbour.ipa'), signed: true });
  });

  test('one with slow output is shown line by line', async () => {
    const mac = await signingMac({
      SLIPWAY_FLET_MODE: 'slow-output',
      SLIPWAY_FLET_DELAY_MS: '1',
    });
    await expect(build(mac, signing)).resolves.toMatchObject({ signed: true });
    expect(mac.recorded.texts('info').filter((line) => /\(\d+\/20\)/.test(line))).toHaveLength(20);
  });

  test('warns of an SDK that App Store Connect would refuse, before the build and after', async () => {
    const mac = await signingMac({ SLIPWAY_XCODE_VERSION: '16.4' });
    await build(mac, { ...signing, check: 'warn' });
    expect(mac.recorded.log.filter(({ kind }) => kind === 'warning')).toEqual([
      {
        kind: 'warning',
        title: 'flet-build-ipa: build/sdk-too-old',
        text: expect.stringContaining('iOS 26 SDK'),
      },
      expect.objectContaining({ text: expect.stringContaining('flet==1.0.5') }),
      { kind: 'warning', title: 'ITMS-90725', text: expect.stringContaining('iOS 18.5 SDK') },
    ]);
  });
});

describe('a build that fails, with flet’s exit code 0 or not', () => {
  test('the archive of an earlier build is not told as that of this one', async () => {
    const mac = await signingMac({ SLIPWAY_FLET_MODE: 'pip-missing-wheel' });
    const earlier = join(
      mac.context.machine.workspace,
      'build/flutter/build/ios/archive/old.xcarchive',
    );
    await mkdir(earlier, { recursive: true });
    const infoPlist = join(earlier, 'Info.plist');
    await writeFile(infoPlist, '<plist version="1.0"><dict/></plist>');
    await utimes(infoPlist, 1_700_000_000, 1_700_000_000);
    await expect(build(mac, signing)).rejects.toThrow();
    expect(mac.recorded.outputs['archive-path']).toBeUndefined();
  });

  test('without a profile the archive is not enough, unless that is allowed', async () => {
    const mac = await signingMac();
    await expect(build(mac, {})).rejects.toMatchObject({
      code: 'build/profile-missing',
      message: expect.stringContaining('No provisioning profile was given'),
    });
    const told = await build(mac, { 'allow-unsigned': 'true' });
    expect(told).toMatchObject({
      'archive-path': expect.stringMatching(/harbour\.xcarchive$/),
      'bundle-id': material.bundleId,
      version: '1.2.3',
      'build-number': '7',
      signed: false,
    });
    expect(told['ipa-path']).toBeUndefined();
    expect(mac.recorded.summary.render('flet-build-ipa')).toContain('Unsigned archive');
  });

  test('what pyproject.toml changes against the inputs is found in the .ipa', async () => {
    const mac = await signingMac();
    const overrides =
      '\n[tool.flet.ios.info]\nCFBundleShortVersionString = "9.9.9"\nCFBundleVersion = "9"\n';
    await writeFletApp(mac.context.machine.workspace, overrides);
    const given = { ...signing, version: '2.0.0' };
    await expect(build(mac, given)).rejects.toMatchObject({
      code: 'build/wrong-ipa',
      // The number is asked for by another place in pyproject.toml.
      message: expect.stringContaining(
        'the version is 9.9.9, not 2.0.0; the build number is 9, not 7',
      ),
    });
  });

  test('a missing entry point is named', async () => {
    const mac = await signingMac();
    await writeFletApp(mac.context.machine.workspace, '\n[tool.flet.app]\nmodule = "start"\n');
    await expect(build(mac, signing)).rejects.toMatchObject({
      code: 'flet/entry-point-missing',
      message: expect.stringContaining('start.py'),
    });
  });
});

describe('a build that never ends', () => {
  test('is stopped at its time limit', async () => {
    const mac = await signingMac();
    const limits: (number | undefined)[] = [];
    const { processes } = mac.context;
    const stuck: Processes = {
      ...processes,
      run(command, argv, options) {
        if (!argv.includes('ipa')) return processes.run(command, argv, options);
        limits.push(options?.timeoutMs);
        throw processErrors.error('timed-out', {
          message: '"flet" did not end within 15 min and was stopped.',
          details: ['Running Xcode build...'],
        });
      },
    };
    const given = { ...signing, 'timeout-minutes': '15' };
    await expect(build(mac, given, stuck)).rejects.toMatchObject({
      code: 'build/timed-out',
      message: '"flet" did not end within 15 min and was stopped. It was busy with: Start of flet.',
      remedy: expect.stringContaining('`timeout-minutes`'),
      details: ['Running Xcode build...'],
    });
    expect(limits).toEqual([15 * 60_000]);
  });
});
