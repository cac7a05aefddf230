/** What becomes of each kind of profile: it works, or it is named exactly. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { macs, setUp, warnings } from '../support/signing-mac.ts';
import { base64, bundleId, inDays, inputs, profileFile, verdictOn } from './setup-signing-cases.ts';
import { cases, profiles, usual, written, uuid } from './setup-signing-profile-cases.ts';

const aMac = macs();

describe('a profile', () => {
  test.each(cases)('%s', async (_, changes, verdict) => {
    expect(await verdictOn(await aMac(), inputs(changes))).toBe(verdict);
  });
});

test('profiles are found by a pattern', async () => {
  const mac = await aMac();
  const { workspace } = mac.context.machine;
  await writeFile(join(workspace, 'app.mobileprovision'), usual);
  const widget = profileFile({ bundleId: `${bundleId}.widget` });
  await writeFile(join(workspace, 'widget.mobileprovision'), base64(widget));
  expect(await setUp(mac, inputs({ 'provisioning-profiles': '*.mobileprovision' }))).toMatchObject({
    'bundle-id': bundleId,
    'provisioning-profiles': { [`${bundleId}.widget`]: { name: expect.any(String) } },
  });
});

test('all that keeps profiles from being used is told at once', async () => {
  const files = [
    profileFile({ kind: 'ad-hoc', notAfter: inDays(-1), name: 'App' }),
    profileFile({ bundleId: `${bundleId}.widget`, teamId: 'ANOTHER123', name: 'Widget' }),
  ];
  const texts = inputs({
    ...profiles(...files),
    'bundle-ids': `${bundleId}\n${bundleId}.widget\n${bundleId}.share`,
    'export-method': 'app-store',
  });
  const codes = [
    'profile/expired',
    'profile/wrong-kind',
    'profile/wrong-team',
    'profile/not-covered',
  ];
  await expect(setUp(await aMac(), texts)).rejects.toMatchObject({
    code: 'signing/several-problems',
    message: expect.stringMatching(/^4 things are wrong/),
    details: expect.arrayContaining(
      codes.map((code) => expect.stringMatching(new RegExp(`^${code}: `))),
    ),
  });
});

test('the choice between two profiles is listed with all that tells them apart', async () => {
  const two = [profileFile({ name: 'One', uuid }), profileFile({ name: 'Two' })];
  await expect(setUp(await aMac(), inputs(profiles(...two)))).rejects.toMatchObject({
    code: 'profile/ambiguous',
    details: [
      expect.stringMatching(new RegExp(`^${uuid}  "One", made \\S+, expires \\S+$`)),
      expect.stringContaining('"Two"'),
    ],
    remedy: expect.stringContaining('`preferred-profiles`'),
  });
});

test('profiles that are not used are told', async () => {
  const mac = await aMac();
  const range = profileFile({ name: 'All', bundleId: 'com.example.*', uuid });
  await setUp(mac, inputs({ ...profiles(usual, range), 'bundle-ids': bundleId }));
  expect(mac.recorded.texts('info')).toContainEqual(
    expect.stringMatching(
      `^Not used: the profile "All" for com\\.example\\.\\* \\(${uuid}, app-store-connect, expires .*\\)$`,
    ),
  );
});

test('profiles of other platforms are named by platform', async () => {
  const mac = await aMac();
  const catalyst = profileFile({ platforms: ['OSX'], name: 'Mac' });
  await setUp(mac, inputs(profiles(usual, catalyst, profileFile({ platforms: ['tvOS'] }))));
  const told = mac.recorded.texts('info').filter((line) => line.startsWith('Not used'));
  expect(told).toEqual([
    expect.stringContaining('for macOS (or Mac Catalyst)'),
    expect.stringContaining('for tvOS'),
  ]);
  await expect(setUp(await aMac(), inputs(profiles(catalyst)))).rejects.toMatchObject({
    code: 'profile/not-for-ios',
    message: expect.stringContaining('is for macOS (or Mac Catalyst), not for iOS'),
  });
});

test('two profiles with one UUID are told apart', async () => {
  const texts = inputs(profiles(profileFile({ name: 'One', uuid }), written({ Name: 'Two' })));
  await expect(setUp(await aMac(), texts)).rejects.toMatchObject({
    code: 'profile/same-uuid',
    message: expect.stringContaining('(entry 2) is the profile "Two"'),
    details: [expect.stringContaining('"One", expires'), expect.stringContaining('"Two", expires')],
  });
});

describe('a profile is warned of when', () => {
  test.each([
    ['TestFlight takes no app with it', written({}), 'does not allow TestFlight'],
    [
      'it lists no device',
      profileFile({ kind: 'ad-hoc', devices: [] }),
      'lists no device, so the app can be installed nowhere',
    ],
    ['it expires soon', profileFile({ notAfter: inDays(3.5) }), 'expires in 3 days'],
  ])('%s', async (_, contents, warning) => {
    const mac = await aMac();
    await setUp(mac, inputs(profiles(contents)));
    expect(warnings(mac)).toEqual([expect.stringContaining(warning)]);
  });

  test('it was not signed by Apple, which no more than that keeps a rehearsal from', async () => {
    const mac = await aMac();
    await setUp(mac, inputs());
    expect(mac.recorded.texts('warning')).toEqual([
      expect.stringContaining('was not signed by Apple'),
    ]);
  });
});
