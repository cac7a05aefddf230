import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  buildApp,
  createMaterial,
  installProfile,
  installSigning,
  macWithApp,
  signingOptions,
} from './flet-project.ts';
import type { SimulatedMac } from './simulated-mac.ts';

const teamId = 'ABCDE12345';
const material = createMaterial({ teamId });
const signed = signingOptions(material);
const day = 86_400_000;

let mac: SimulatedMac;

beforeEach(() => {
  mac = macWithApp();
});

/** The options with some of them replaced; an empty value takes one away. */
function changed(changes: Record<string, string>): string[] {
  return signed.flatMap((option) => {
    const [name = ''] = option.split('=');
    const value = changes[name];
    if (value === undefined) return [option];
    return value === '' ? [] : [`${name}=${value}`];
  });
}

/** By a release that leaves the look at the profile to Xcode, unless another is named. */
async function failure(
  options: readonly string[],
  env = { SLIPWAY_FLET_VERSION: '0.86.5' },
): Promise<string> {
  const { exitCode, stdout } = await buildApp(mac, [...options, '-v'], env);
  expect(existsSync(mac.file('app/build/ipa/demo-app.ipa'))).toBe(false);
  return `${exitCode}: ${stdout}`;
}

describe('the archive', () => {
  test('needs the profile in one of the folders', async () => {
    expect(await failure(signed)).toContain(
      `No profile for team '${teamId}' matching '${material.profileUuid}' found`,
    );
  });

  test.each([
    'Library/MobileDevice/Provisioning Profiles',
    'Library/Developer/Xcode/UserData/Provisioning Profiles',
  ])('finds a profile in %s, by name too, and then wants the certificate', async (folder) => {
    installProfile(mac, material, folder);
    const byName = changed({ '--ios-provisioning-profile': material.profileName });
    expect(await failure(byName)).toContain(
      `No certificate for team '${teamId}' matching 'Apple Distribution' found`,
    );
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'without a team',
      { '--ios-team-id': '' },
      'Signing for "Runner" requires a development team.',
    ],
    [
      'of another team',
      { '--ios-team-id': 'OTHERTEAM1' },
      `No profile for team 'OTHERTEAM1' matching '${material.profileUuid}' found`,
    ],
    [
      'without a certificate, where the project asks for a developer',
      { '--ios-signing-certificate': '' },
      `No certificate for team '${teamId}' matching 'iPhone Developer' found`,
    ],
  ])('fails %s', async (_, changes, text) => {
    installSigning(mac, material);
    const outcome = await failure(changed(changes));
    expect(outcome).toMatch(/^1: /);
    expect(outcome).toContain(`error: ${text}`);
    expect(outcome).toContain('Encountered error while archiving for device.');
  });

  test('fails for a bundle id that the profile does not cover', async () => {
    installSigning(mac, material);
    expect(await failure([...signed, '--bundle-id=com.other'])).toContain(
      'has app ID "com.example.demo-app", which does not match the bundle ID "com.other".',
    );
  });

  test('takes a wildcard profile and the SHA-1 of the certificate', async () => {
    const wildcard = createMaterial({ teamId, bundleId: 'com.example.*' });
    installSigning(mac, wildcard);
    const { exitCode } = await buildApp(mac, [
      ...signingOptions(wildcard),
      `--ios-signing-certificate=${wildcard.certificate.sha1}`,
    ]);
    expect(exitCode).toBe(0);
  });

  test('fails when the profile holds another certificate', async () => {
    const other = createMaterial({ teamId, profileCertificate: 'other' });
    installSigning(mac, other);
    expect(await failure(signingOptions(other))).toContain(
      `doesn't include signing certificate "${other.certificate.commonName}".`,
    );
  });

  test('fails with an expired profile', async () => {
    const stale = createMaterial({ teamId, profileNotAfter: new Date(Date.now() - day) });
    installSigning(mac, stale);
    expect(await failure(signingOptions(stale))).toContain(
      `Provisioning profile "${stale.profileName}" is expired.`,
    );
  });

  test.each([
    ['a locked keychain', ['lock-keychain']],
    ['a key without the partition', ['set-key-partition-list', '-S', 'apple-tool:', '-k', 'pw']],
  ])('fails in codesign with %s', async (_, argv) => {
    installSigning(mac, material);
    expect(mac.security(...argv, mac.file('build.keychain-db')).exitCode).toBe(0);
    const outcome = await failure(signed);
    expect(outcome).toContain('errSecInternalComponent');
    expect(outcome).toContain('Command CodeSign failed with a nonzero exit code');
  });

  test('does not see a keychain outside the search list', async () => {
    installSigning(mac, material);
    mac.security('list-keychains', '-d', 'user', '-s');
    expect(await failure(signed)).toContain(`No certificate for team '${teamId}' matching`);
  });
});

describe('the export', () => {
  test.each([
    ['release-testing', 'is not an "iOS Ad Hoc" profile.'],
    ['debugging', 'is not an "iOS App Development" profile.'],
    ['sideways', 'exportOptionsPlist error for key "method" expected one of'],
  ])('does not take an App Store profile for %s', async (method, text) => {
    installSigning(mac, material);
    const outcome = await failure(changed({ '--ios-export-method': method }));
    expect(outcome).toMatch(/^0: /);
    expect(outcome).toContain('Encountered error while creating the IPA:');
    expect(outcome).toContain(text);
  });

  test('takes the old name of the method', async () => {
    installSigning(mac, material);
    const { exitCode } = await buildApp(mac, changed({ '--ios-export-method': 'app-store' }));
    expect(exitCode).toBe(0);
  });

  test('breaks on export options that the template cannot write', async () => {
    installSigning(mac, material);
    const toml = '[tool.flet.ios.export_options]\nthinning = "<none>"\n';
    mac.file(
      'app/pyproject.toml',
      `[project]\nname = "demo-app"\n[tool.flet]\norg = "com.example"\napp.path = "src"\n${toml}`,
    );
    expect(await failure(signed)).toContain("Couldn't load -exportOptionsPlist");
  });
});

describe('the look at the profile before a build (1.0 and later)', () => {
  const env = { SLIPWAY_FLET_VERSION: '1.0.5' };

  test('says that nothing is installed, or lists what is', async () => {
    expect(await failure(signed, env)).toContain('No unexpired profiles are installed.');
    const other = createMaterial({ teamId });
    installProfile(mac, other);
    const outcome = await failure(signed, env);
    expect(outcome).toContain(`profile '${material.profileUuid}' is not installed`);
    expect(outcome).toContain(
      `  - '${other.profileName}' (team ${teamId}, UUID ${other.profileUuid})`,
    );
    expect(existsSync(mac.file('app/build/flutter'))).toBe(false);
  });

  test.each<[string, string[], string]>([
    ['the team', changed({ '--ios-team-id': 'OTHERTEAM1' }), `belongs to team ${teamId}`],
    [
      'the bundle id',
      [...signed, '--bundle-id=com.other'],
      "authorizes 'com.example.demo-app', which does not cover the app's bundle id 'com.other'",
    ],
  ])('compares %s', async (_, options, text) => {
    installSigning(mac, material);
    expect(await failure(options, env)).toContain(text);
  });

  test('gives the day on which the profile expired', async () => {
    const stale = createMaterial({ teamId, profileNotAfter: new Date('2025-03-04T05:06:07Z') });
    installProfile(mac, stale);
    expect(await failure(signingOptions(stale), env)).toContain('expired on 2025-03-04.');
  });

  test('lets a sound build pass', async () => {
    installSigning(mac, material);
    expect((await buildApp(mac, signed, env)).exitCode).toBe(0);
  });
});
