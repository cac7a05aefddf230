/** What is looked at before the build: the Mac, what signs, and all of it at once. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build as plist } from 'plist';
import type { TestContextOptions } from '../support/action-context.ts';
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

async function signingMac(options: TestContextOptions = {}): Promise<FletMac> {
  const mac = await aMac(options);
  await installSigning(mac.context.machine.home, material);
  return mac;
}

/** The build must not begin. */
async function expectRefusal(mac: FletMac, given: Given, expected: object): Promise<void> {
  const watched = watchedProcesses(mac.context.processes);
  await expect(build(mac, given, watched)).rejects.toMatchObject(expected);
  expect(watched.calls.filter(({ argv }) => argv.includes('ipa'))).toEqual([]);
}

test('all problems are one error, which counts them with their remedies', async () => {
  const mac = await signingMac({ environment: { SLIPWAY_XCODE_VERSION: '16.4' } });
  const { workspace } = mac.context.machine;
  await writeFletApp(
    workspace,
    '\n[tool.flet.app]\nmodule = "start"\n[tool.flet.ios.info]\nShop = "Tea & Co"\n',
  );
  const given = {
    ...signing,
    'team-id': 'AAAAAAAAAA',
    'signing-certificate': 'ab'.repeat(20),
    'bundle-id': 'com.other',
    'info-plist': 'nonsense',
    args: '--nonsense',
  };
  await expectRefusal(mac, given, {
    code: 'build/not-ready',
    message: expect.stringMatching(
      new RegExp(
        [
          'for 8 reasons:',
          '1. .*`info-plist`.*',
          '2. .*start.py.*',
          '3. .*tool.flet.ios.info.Shop.*',
          `4. .*belongs to team ${material.teamId}, but the build is for AAAAAAAAAA \\(\`team-id\`\\).*`,
          '5. .*does not contain the certificate abab.*',
          '6. .*com.other \\(`bundle-id`\\).*',
          '7. .*iOS 26 SDK.*',
          '8. .*no --nonsense.*',
        ].join('\n'),
      ),
    ),
    problems: Array.from({ length: 8 }, () => ({
      text: expect.any(String),
      remedy: expect.any(String),
    })),
    details: expect.arrayContaining([
      expect.stringContaining('profile/wrong-team: '),
      expect.stringContaining(`  ${material.profileUuid}`),
    ]),
  });
});

describe('what signs', () => {
  const tables = (name: string, more = '') => `
[tool.flet.ios.export_methods."${name}"]
provisioning_profile = "${material.profileName}"
signing_certificate = "Apple Distribution"
${more}`;

  test.each<[string, Given, string]>([
    ['app-store', { 'export-method': 'app-store-connect' }, 'app-store-connect (`export-method`)'],
    ['app-store', signing, 'app-store-connect (the provisioning profile)'],
    ['app-store-connect', {}, 'app-store (tool.flet.ios.export_method in pyproject.toml)'],
  ])('stands under %s, where another word finds nothing: refused', async (name, given, said) => {
    const mac = await signingMac();
    const method =
      Object.keys(given).length === 0 ? '[tool.flet.ios]\nexport_method = "app-store"\n' : '';
    await writeFletApp(
      mac.context.machine.workspace,
      `\n${method}${tables(name, 'export_options = { uploadSymbols = true }')}`,
    );
    await expectRefusal(mac, given, {
      code: 'build/export-method-mismatch',
      message: expect.stringContaining(said),
      remedy: expect.stringContaining('[tool.flet.ios.export_methods."app-store'),
    });
  });

  test('stands under another method than the one that counts: told with those that there are', async () => {
    const mac = await signingMac();
    await writeFletApp(mac.context.machine.workspace, tables('release-testing'));
    await expectRefusal(
      mac,
      {},
      {
        code: 'build/profile-missing',
        message: expect.stringContaining('export method debugging (flet’s default)'),
        details: [expect.stringContaining('release-testing')],
      },
    );
  });

  test('is a certificate whose name holds an &, which reaches Xcode', async () => {
    const company = signingMaterial({ teamName: 'Tea & Co' });
    const mac = await aMac();
    await installSigning(mac.context.machine.home, company);
    expect(company.certificate.commonName).toContain('&');
    await expect(build(mac, signingInputs(company))).resolves.toMatchObject({ signed: true });
  });
});

describe('the Mac', () => {
  test('with Xcode 15.2 does not build', async () => {
    const mac = await signingMac({ environment: { SLIPWAY_XCODE_VERSION: '15.2' } });
    await expectRefusal(
      mac,
      { ...signing, check: 'off' },
      {
        code: 'build/xcode-too-old',
        message: expect.stringContaining('Xcode 15.3 was the first'),
      },
    );
  });

  test('with Xcode 27 builds with a flet whose template asks for iOS 13, and warns', async () => {
    const mac = await signingMac({ environment: { SLIPWAY_XCODE_VERSION: '27.0' } });
    await expect(build(mac, signing)).resolves.toMatchObject({ signed: true });
    expect(mac.recorded.texts('warning')).toContainEqual(
      expect.stringMatching(/Xcode 27\.0 .*template of flet 1\.0\.5 .*\(unproven here\)/),
    );
  });

  test('with Xcode 27 builds with flet 1.1.0', async () => {
    const environment = { SLIPWAY_XCODE_VERSION: '27.0', SLIPWAY_FLET_VERSION: '1.1.0' };
    const mac = await signingMac({ environment });
    await expect(build(mac, signing)).resolves.toMatchObject({ 'xcode-version': '27.0' });
  });

  async function withXcodes(versions: readonly string[]): Promise<FletMac> {
    const mac = await signingMac();
    for (const version of versions) {
      const app = join(mac.context.machine.home, 'Applications', `Xcode_${version}.app`);
      await mkdir(join(app, 'Contents/Developer'), { recursive: true });
      await writeFile(
        join(app, 'Contents/version.plist'),
        plist({ CFBundleShortVersionString: version }),
      );
    }
    return mac;
  }

  test.each([
    ['26', '26.10'],
    ['26.4', '26.4'],
  ])('has several Xcodes, of which `xcode-version: %s` takes %s', async (asked, version) => {
    const mac = await withXcodes(['16.4', '26.4', '26.10', '26.9']);
    await mkdir(join(mac.context.machine.home, 'Applications/Xcode-damaged.app'));
    const told = await build(mac, { ...signing, 'xcode-version': asked });
    expect(told).toMatchObject({ 'xcode-version': version, signed: true });
  });

  test('lacks the Xcode that is asked for, and those that it has are told', async () => {
    const mac = await withXcodes(['16.4', '26.4']);
    await expectRefusal(
      mac,
      { ...signing, 'xcode-version': '26.5' },
      {
        code: 'build/xcode-not-found',
        message: expect.stringContaining('no Xcode 26.5 in /Applications or '),
        details: [expect.stringContaining('Xcode 26.4: '), expect.stringContaining('Xcode 16.4: ')],
      },
    );
  });

  test.each([
    ['ARM64', 1],
    ['X64', 0],
  ])('of kind %s without Rosetta 2 is warned of %d times', async (architecture, times) => {
    const environment = { SLIPWAY_MAC_ROSETTA: 'missing', RUNNER_ARCH: architecture };
    const mac = await signingMac({ environment });
    await expect(build(mac, signing)).resolves.toMatchObject({ signed: true });
    const warnings = mac.recorded.texts('warning').filter((text) => text.includes('Rosetta 2'));
    expect(warnings).toHaveLength(times);
  });
});
