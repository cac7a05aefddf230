/** What setup-signing finds and renews at App Store Connect, played by the sandbox. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import {
  APP,
  deletion,
  development,
  distribution,
  fileInputs,
  NOW,
  otherCertificate,
  PHONE,
  profileNames,
  TABLET,
  TEAM,
  WIDGET,
  worlds,
} from './setup-signing-account-world.ts';

const { open, close } = worlds();
afterAll(close);

const AD_HOC = `Slipway Ad Hoc ${APP}`;
const create = { 'create-missing': 'true' };

describe('a usable profile', () => {
  test('is the one that is valid longest; for every other the log says why not', async () => {
    const world = await open();
    world.seedProfiles(
      { name: 'Short', days: 20 },
      { name: 'Long', days: 250 },
      { name: 'Longer, but broken', days: 300, state: 'INVALID' },
      { name: 'Old', days: -3 },
      { name: 'Testers', kind: 'ad-hoc', devices: [PHONE.udid] },
      { name: 'Foreign key', certificates: [otherCertificate()] },
      { name: 'Damaged', damaged: true },
      { name: 'Widget', bundleId: WIDGET, days: 300 },
    );
    const outcome = await world.setUp();
    expect(outcome).toMatchObject({
      'provisioning-profile-name': 'Long',
      'certificate-sha1': distribution.certificate.sha1,
      'export-method': 'app-store-connect',
      'keychain-path': expect.stringContaining('signing.keychain-db'),
    });
    const told = (name: string) =>
      world.infos().find((line) => line.includes(`for ${APP}: "${name}"`)) ?? '';
    expect(told('Long')).toMatch(/^Taken .* can be used$/);
    expect(told('Short')).toMatch(/^Not taken .* can be used$/);
    expect(told('Longer, but broken')).toContain('is INVALID at Apple');
    expect(told('Old')).toMatch(/ expired on \d{4}-\d\d-\d\d$/);
    expect(told('Testers')).toContain('is of the kind IOS_APP_ADHOC, not for app-store-connect');
    expect(told('Foreign key')).toContain('does not contain the certificate "Apple Distribution:');
    expect(told('Damaged')).toContain('cannot be used: ');
    expect(told('Widget')).toBe('');
    expect(world.writes()).toEqual([]);
    expect(world.mac.recorded.summary.render('')).toContain('| com.example.harbour | Old |');
  });

  test('is needed for every bundle id', async () => {
    const world = await open();
    world.seedProfiles({ name: 'App' }, { name: 'Widget', bundleId: WIDGET });
    const outcome = await world.setUp({ 'bundle-ids': `${APP}\n${WIDGET}` });
    expect(outcome['provisioning-profiles']).toMatchObject({
      [APP]: { name: 'App' },
      [WIDGET]: { name: 'Widget' },
    });
  });

  test('decides between several certificates', async () => {
    const world = await open();
    const { password } = distribution;
    const second = createSigningMaterial({ teamId: TEAM, now: NOW, password });
    world.seedCertificates(second.certificate);
    world.seedProfiles({ name: 'Second', certificates: [second.certificate] });
    const both = [distribution, second].map(({ pkcs12 }) => pkcs12.toString('base64')).join('\n');
    expect(await world.setUp({ certificate: both })).toMatchObject({
      'certificate-sha1': second.certificate.sha1,
    });
  });

  test('may be one for a range of bundle ids, registered or not', async () => {
    const world = await open();
    world.seed({ bundleIds: [{ identifier: 'com.example.*' }] });
    world.seedProfiles({ name: 'Range', bundleId: 'com.example.*' }, { name: 'Alone', days: 9 });
    const outcome = await world.setUp({ 'bundle-ids': `${APP}\ncom.example.pilot` });
    expect(outcome['provisioning-profiles']).toMatchObject({
      [APP]: { name: 'Alone' },
      'com.example.pilot': { name: 'Range' },
    });
  });

  test('is the one that is preferred, as far as it covers and can be used', async () => {
    const world = await open();
    world.seed({ bundleIds: [{ identifier: 'com.example.*' }, { identifier: `${APP}.*` }] });
    world.seedProfiles(
      { name: 'Wide', bundleId: 'com.example.*' },
      { name: 'Narrow', bundleId: `${APP}.*` },
      { name: 'Alone' },
      { name: 'Old', days: -2 },
    );
    const texts = { 'bundle-ids': `${APP}\n${WIDGET}`, 'preferred-profiles': 'alone\nold' };
    expect((await world.setUp(texts))['provisioning-profiles']).toMatchObject({
      [APP]: { name: 'Alone' },
      [WIDGET]: { name: 'Narrow' },
    });
  });

  test('for debugging goes with a development certificate', async () => {
    const world = await open();
    world.seed({ devices: [PHONE] });
    world.seedProfiles({ name: 'Dev', kind: 'development', devices: [PHONE.udid] });
    const texts = { ...fileInputs(development), 'export-method': 'development' };
    expect(await world.setUp(texts)).toMatchObject({
      'provisioning-profile-name': 'Dev',
      'export-method': 'debugging',
    });
  });
});

describe('register-devices', () => {
  const devices = `${PHONE.name}, ${PHONE.udid}\n${TABLET.name}, ${TABLET.udid}`;
  const adHoc = { 'export-method': 'release-testing', 'register-devices': devices };

  test('registers what is new and renews the profile that lacks it, once', async () => {
    const world = await open();
    world.seed({ devices: [{ ...PHONE, udid: PHONE.udid.replace('-', '').toLowerCase() }] });
    world.seed({
      devices: [
        { name: 'Lounge TV', udid: 'a'.repeat(40), deviceClass: 'APPLE_TV' },
        { name: 'Lost', udid: 'b'.repeat(40), status: 'DISABLED' },
        { name: 'Build Mac', udid: 'c'.repeat(40), platform: 'MAC_OS' },
      ],
    });
    world.seedProfiles({ name: 'By hand', kind: 'ad-hoc', devices: [PHONE.udid] });
    const outcome = await world.setUp(adHoc);
    expect(outcome).toMatchObject({ 'provisioning-profile-name': AD_HOC });
    expect(world.writes()).toEqual(['POST /v1/devices', 'POST /v1/profiles']);
    expect(profileNames(world)).toEqual(['By hand', AD_HOC]);
    expect(world.account().profiles.at(-1)?.devices).toEqual([
      PHONE.udid.replace('-', '').toLowerCase(),
      TABLET.udid,
    ]);

    expect(await world.setUp(adHoc)).toMatchObject({ 'provisioning-profile-name': AD_HOC });
    expect(world.writes()).toHaveLength(2);
    expect(world.warnings()).toEqual([]);
  });

  test('renews its own profile in its place', async () => {
    const world = await open();
    world.seed({ devices: [PHONE] });
    world.seedProfiles({ name: AD_HOC, kind: 'ad-hoc', devices: [PHONE.udid] });
    await world.setUp(adHoc);
    expect(world.writes()).toEqual([
      'POST /v1/devices',
      'POST /v1/profiles',
      deletion,
      'POST /v1/profiles',
      deletion,
    ]);
    expect(world.account().profiles).toMatchObject([
      { name: AD_HOC, devices: [PHONE.udid, TABLET.udid] },
    ]);
  });

  test('warns of a device that Apple has not enabled, and does not enable it', async () => {
    const world = await open();
    world.seed({ devices: [PHONE, { ...TABLET, status: 'DISABLED' }] });
    world.seedProfiles({ name: 'By hand', kind: 'ad-hoc', devices: [PHONE.udid] });
    await world.setUp(adHoc);
    expect(world.warnings()).toEqual([
      expect.stringContaining(`"${TABLET.name}" (${TABLET.udid}) is registered, but DISABLED`),
    ]);
    expect(world.writes()).toEqual([]);
  });

  test('has nothing to do with the profile for the store', async () => {
    const world = await open();
    world.seedProfiles({ name: 'Store' });
    const texts = { 'register-devices': `Build Mac, 00006000-000A1B2C3D4E001E, mac` };
    expect(await world.setUp(texts)).toMatchObject({ 'provisioning-profile-name': 'Store' });
    expect(world.account().devices).toMatchObject([{ platform: 'MAC_OS' }]);
    expect(world.writes()).toEqual(['POST /v1/devices']);
  });

  test('left out, a profile that lacks devices of the account is used with a warning', async () => {
    const world = await open();
    world.seed({ devices: [PHONE, TABLET] });
    world.seedProfiles({ name: 'By hand', kind: 'ad-hoc', devices: [PHONE.udid] });
    await world.setUp({ 'export-method': 'release-testing' });
    expect(world.warnings()).toEqual([
      expect.stringContaining(`"By hand" lacks 1 device of the account: ${TABLET.name}`),
    ]);
  });
});

describe('dry-run', () => {
  test('prints the plan and touches neither Apple nor a machine, on any system', async () => {
    const world = await open({ os: 'Linux' });
    world.seedProfiles({ name: AD_HOC, kind: 'ad-hoc', devices: [PHONE.udid], state: 'INVALID' });
    const outcome = await world.setUp({
      ...create,
      'dry-run': 'true',
      'bundle-ids': `${APP}\ncom.example.pilot`,
      'export-method': 'ad-hoc',
      'register-devices': `${PHONE.name}, ${PHONE.udid}`,
    });
    expect(outcome).toEqual({});
    const plan = world.infos().filter((line) => line.startsWith('Would: '));
    expect(plan).toEqual([
      'Would: register the bundle id com.example.pilot',
      `Would: register the device "${PHONE.name}" (${PHONE.udid})`,
      `Would: create the profile "${AD_HOC} stand-in" (IOS_APP_ADHOC) for ${APP}`,
      expect.stringContaining(`Would: delete the profile "${AD_HOC}"`),
      `Would: create the profile "${AD_HOC}" (IOS_APP_ADHOC) for ${APP}`,
      'Would: create the profile "Slipway Ad Hoc com.example.pilot" (IOS_APP_ADHOC) for com.example.pilot',
    ]);
    expect(world.writes()).toEqual([]);
    expect(world.mac.recorded.state).toEqual({});
    expect(world.mac.recorded.summary.render('')).toContain('Would change at Apple');
  });

  test('with nothing to change tells what would be set up', async () => {
    const world = await open({ os: 'Linux' });
    world.seedProfiles({ name: 'Store' });
    const outcome = await world.setUp({ 'dry-run': 'true' });
    expect(outcome).toMatchObject({ 'provisioning-profile-name': 'Store' });
    expect(outcome).not.toHaveProperty('keychain-path');
    expect(world.infos().slice(-2)).toEqual([
      expect.stringMatching(/^Would: put "Apple Distribution: .*" .* into a temporary keychain$/),
      expect.stringMatching(
        /^Would: install the profile "Store" \(.*\) for com\.example\.harbour$/,
      ),
    ]);
    expect(world.mac.recorded.state).toEqual({});
  });
});
