/** What the inputs ask for, read back from the .ipa that the simulated flet and Xcode made of it. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'plist';
import { readIpa } from '../../src/core/apple/package/ipa.ts';
import { watchedProcesses } from '../support/action-context.ts';
import {
  build,
  fletMacs,
  installSigning,
  signingInputs,
  signingMaterial,
  writeFletApp,
} from '../support/flet-mac.ts';
import type { FletMac, Given } from '../support/flet-mac.ts';

const aMac = fletMacs();
const material = signingMaterial();
const signing = signingInputs(material);

async function signingMac(environment: Record<string, string> = {}): Promise<FletMac> {
  const mac = await aMac({ environment });
  await installSigning(mac.context.machine.home, material);
  return mac;
}

async function infoPlistOf(mac: FletMac, given: Given): Promise<unknown> {
  const told = await build(mac, { ...signing, ...given });
  return (await readIpa(String(told['ipa-path']))).infoPlist;
}

describe('Info.plist', () => {
  test('has values that XML would break, and values of other types', async () => {
    const mac = await signingMac();
    const infoPlist = await infoPlistOf(mac, {
      'info-plist': [
        'NSCameraUsageDescription=Codes & "covers" <of books>',
        'UIBackgroundModes=["fetch", "audio"]',
        'Shop={ Name = "Tea & Co", Open = true }',
        'Quoted="true"',
        'Since=2026-01-01',
        'ITSAppUsesNonExemptEncryption=false',
        'Spelled=1.10',
        'Limit=inf',
      ].join('\n'),
    });
    expect(infoPlist).toMatchObject({
      NSCameraUsageDescription: 'Codes & "covers" <of books>',
      UIBackgroundModes: ['fetch', 'audio'],
      Shop: { Name: 'Tea & Co', Open: true },
      Quoted: 'true',
      Since: '2026-01-01',
      ITSAppUsesNonExemptEncryption: false,
      Spelled: '1.10',
      Limit: 'inf',
    });
    expect(mac.recorded.texts('warning')).toEqual([expect.stringContaining('needs flet')]);
  });

  test('has a number as a text, of which a warning tells', async () => {
    const mac = await signingMac();
    expect(await infoPlistOf(mac, { 'info-plist': 'Cups=3\nTea={ Sorts = [0.5] }' })).toMatchObject(
      { Cups: '3', Tea: { Sorts: ['0.5'] } },
    );
    for (const key of ['Cups', 'Tea.Sorts.0']) {
      expect(mac.recorded.texts('warning')).toContain(
        `${key} in Info.plist is a text, since flet writes numbers as texts.`,
      );
    }
  });

  test.each(['0.28.3', '1.1.0'])(
    'has permissions, a deep link and a text of one’s own with flet %s',
    async (version) => {
      const mac = await signingMac({ SLIPWAY_FLET_VERSION: version });
      const infoPlist = await infoPlistOf(mac, {
        permissions: 'camera, location',
        'info-plist': 'NSCameraUsageDescription=Reads codes & labels\nMyFlag=true',
        'deep-linking-scheme': 'https',
        'deep-linking-host': 'example.com',
      });
      expect(infoPlist).toMatchObject({
        NSCameraUsageDescription: 'Reads codes & labels',
        NSLocationWhenInUseUsageDescription: expect.any(String),
        MyFlag: true,
        CFBundleURLTypes: [expect.objectContaining({ CFBundleURLSchemes: ['https'] })],
      });
    },
  );

  test('of an older flet takes no lists, which is told before the build', async () => {
    const mac = await signingMac({ SLIPWAY_FLET_VERSION: '0.28.3' });
    await expect(
      build(mac, { ...signing, 'info-plist': 'UIBackgroundModes=["fetch"]' }),
    ).rejects.toMatchObject({
      code: 'build/option-unknown',
      message: expect.stringContaining(
        'UIBackgroundModes has another type; that came with flet 0.83.0',
      ),
    });
  });
});

describe('export options', () => {
  /** As Xcode leaves them beside the .ipa. */
  async function exportedWith(mac: FletMac, given: Given): Promise<unknown> {
    const told = await build(mac, { ...signing, ...given });
    const path = join(dirname(String(told['ipa-path'])), 'ExportOptions.plist');
    return parse(await readFile(path, 'utf8'));
  }

  test('come from the inputs above pyproject.toml, and are told with their origin', async () => {
    const mac = await signingMac();
    await writeFletApp(
      mac.context.machine.workspace,
      '\n[tool.flet.ios.export_options]\nthinning = "<none>"\nuploadSymbols = true\nstripSwiftSymbols = false\n',
    );
    const options = await exportedWith(mac, {
      'export-options': '{"uploadSymbols": false, "manageAppVersionAndBuildNumber": false}',
      'testflight-internal-only': 'true',
    });
    expect(options).toEqual({
      method: 'app-store-connect',
      provisioningProfiles: { [material.bundleId]: material.profileUuid },
      teamID: material.teamId,
      signingCertificate: material.certificate.commonName,
      thinning: '<none>',
      uploadSymbols: false,
      stripSwiftSymbols: false,
      manageAppVersionAndBuildNumber: false,
      testFlightInternalTestingOnly: true,
    });
    const told = mac.recorded.texts('info');
    expect(told).toContain('  uploadSymbols: false (`export-options`)');
    expect(told).toContain(
      '  stripSwiftSymbols: false (tool.flet.ios.export_options in pyproject.toml)',
    );
    expect(told).toContain('  testFlightInternalTestingOnly: true (`testflight-internal-only`)');
  });

  test('that flet writes right are left to flet', async () => {
    const mac = await signingMac();
    const watched = watchedProcesses(mac.context.processes);
    await build(mac, signing, watched);
    const flet = watched.calls.find(({ argv }) => argv.includes('ipa'));
    expect(flet?.argv.join(' ')).not.toContain('export-options-plist');
  });

  test('name a profile for an extension beside that of the app', async () => {
    const mac = await signingMac();
    const options = await exportedWith(mac, {
      'export-options': '{"provisioningProfiles": {"com.example.rehearsal.share": "Share"}}',
    });
    expect(options).toMatchObject({
      provisioningProfiles: {
        [material.bundleId]: material.profileUuid,
        'com.example.rehearsal.share': 'Share',
      },
    });
  });

  test('for internal testers only need a build for App Store Connect', async () => {
    const adHoc = signingMaterial({ kind: 'ad-hoc' });
    const mac = await aMac();
    await installSigning(mac.context.machine.home, adHoc);
    const given = signingInputs(adHoc, { 'testflight-internal-only': 'true' });
    await expect(build(mac, given)).rejects.toMatchObject({
      code: 'input/invalid',
      message: expect.stringContaining(
        'this one is for release-testing (the provisioning profile)',
      ),
    });
  });
});

describe('the settings', () => {
  test('of pyproject.toml alone sign the app, and the summary tells where each stands', async () => {
    const mac = await signingMac();
    await writeFletApp(
      mac.context.machine.workspace,
      `
[tool.flet.ios]
export_method = "app-store-connect"
[tool.flet.ios.export_methods."app-store-connect"]
provisioning_profile = "${material.profileName}"
signing_certificate = "${material.certificate.commonName}"
`,
    );
    await expect(build(mac, { version: '2.0' })).resolves.toMatchObject({ signed: true });
    const summary = mac.recorded.summary.render('flet-build-ipa');
    for (const row of [
      '| version | 2.0 | `version` | 1.2.3 (project.version in pyproject.toml) |',
      '| build number | 7 | tool.flet.build_number in pyproject.toml |',
      '| export method | app-store-connect | tool.flet.ios.export_method in pyproject.toml |',
      `| provisioning profile | ${material.profileName} | tool.flet.ios.export_methods.app-store-connect.provisioning_profile in pyproject.toml |`,
      `| team | ${material.teamId} | the provisioning profile |`,
      '| method | `app-store-connect` | tool.flet.ios.export_method in pyproject.toml |',
    ]) {
      expect(summary).toContain(row);
    }
    expect(summary).toContain('An input goes before pyproject.toml');
    expect(mac.recorded.texts('info')).toContain(
      'version: 2.0 (`version`), and not 1.2.3 (project.version in pyproject.toml)',
    );
  });

  test('of a profile in the inputs go before the export method of pyproject.toml', async () => {
    const mac = await signingMac();
    await writeFletApp(
      mac.context.machine.workspace,
      '\n[tool.flet.ios]\nexport_method = "debugging"\n',
    );
    await expect(build(mac, signing)).resolves.toMatchObject({ signed: true });
    expect(mac.recorded.texts('info')).toContain(
      'export method: app-store-connect (the provisioning profile), and not debugging (tool.flet.ios.export_method in pyproject.toml)',
    );
  });

  test('make the summary show times, parts of the .ipa and the list for attestation', async () => {
    const mac = await signingMac({ GITHUB_ARTIFACTS: '' });
    const list = join(mac.context.machine.temp, 'artifacts');
    const environment = { ...mac.context.machine.environment, GITHUB_ARTIFACTS: list };
    const machine = { ...mac.context.machine, environment };
    const told = await build({ ...mac, context: { ...mac.context, machine } }, signing);
    expect(await readFile(list, 'utf8')).toBe(`${String(told['ipa-path'])}\n`);
    const summary = mac.recorded.summary.render('flet-build-ipa');
    expect(summary).toMatch(
      /### Time\n\n<details>\n.*\n\n\| phase \| took \|(?:\n.*)*Checks before the build/,
    );
    expect(summary).toMatch(/\| Xcode archive \| \d+ m?s \|/);
    expect(summary).toMatch(/\| Dart code \| 3 \| \S+ .?B \| \S+ .?B \|/);
  });
});
