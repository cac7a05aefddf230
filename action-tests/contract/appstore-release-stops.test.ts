/** Every stop before the first write, each with its code. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { APP, createWorld } from './appstore-release-world.ts';
import type { AppStoreConnectSeed, World } from './appstore-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const build = { app: APP, version: '1.2.0', buildNumber: '7' };
const draft = { app: APP, version: '1.1.0', buildNumber: '6' };

const STOPS: readonly (readonly [
  code: string,
  seed: AppStoreConnectSeed,
  inputs?: Readonly<Record<string, string>>,
])[] = [
  ['build-unusable', { builds: [{ ...build, buildAudienceType: 'INTERNAL_ONLY' }] }],
  ['export-compliance-missing', { builds: [{ ...build, usesNonExemptEncryption: null }] }],
  ['locale-missing', {}, { 'whats-new-locale': 'fr-FR' }],
  [
    'version-closed',
    { appStoreVersions: [{ ...draft, version: '1.3.0', state: 'READY_FOR_DISTRIBUTION' }] },
  ],
  ['version-approved', { appStoreVersions: [{ ...draft, state: 'PENDING_DEVELOPER_RELEASE' }] }],
  ['version-drafted', { appStoreVersions: [{ ...draft, version: '2.0.0' }] }],
  [
    'draft-in-the-way',
    { appStoreVersions: [draft], reviewSubmissions: [{ app: APP, items: [{ version: '1.1.0' }] }] },
  ],
  ['other-items', { reviewSubmissions: [{ app: APP, items: [{ kind: 'subscriptionVersion' }] }] }],
  [
    'other-item-rejected',
    {
      appStoreVersions: [
        { ...draft, version: '1.2.0', buildNumber: '7', state: 'PENDING_DEVELOPER_RELEASE' },
      ],
      reviewSubmissions: [
        {
          app: APP,
          state: 'UNRESOLVED_ISSUES',
          items: [{ version: '1.2.0', state: 'APPROVED' }, { state: 'REJECTED' }],
        },
      ],
    },
  ],
];

test.each(STOPS)('%s', async (code, seed, inputs = {}) => {
  world.seed(seed);
  await expect(world.release(inputs)).rejects.toMatchObject({ code: `app-review/${code}` });
  expect(world.writes()).toEqual([]);
});

test('a key of a Developer is refused before the first write', async () => {
  world.seedRole('DEVELOPER');
  await expect(world.release()).rejects.toMatchObject({ code: 'app-store-connect/role-too-small' });
  expect(world.writes()).toEqual([]);
});

describe('inputs', () => {
  test.each([
    [{ 'release-date': '2027-01-12T09:30:00+01:00', 'release-type': 'scheduled' }, 'whole hour'],
    [{ 'release-date': '1799999999', 'release-type': 'scheduled' }, 'offset from UTC'],
    [{ 'release-date': '2027-01-12T09:00:00', 'release-type': 'scheduled' }, 'offset from UTC'],
    [{ 'release-date': '2020-01-12T09:00:00+01:00', 'release-type': 'scheduled' }, 'is past'],
    [{ 'release-type': 'scheduled' }, 'also needs `release-date`'],
    [{ 'contact-phone': '0171 5550100' }, 'country code'],
    [{ 'demo-account-password': 'word' }, '`demo-account-name`'],
    [{ 'whats-new': 'x'.repeat(4001) }, '4001 characters'],
    [{ 'review-notes': 'x'.repeat(4001) }, '4001 characters'],
  ])('that are wrong are refused (row %#)', async (inputs, words) => {
    await expect(world.release(inputs)).rejects.toMatchObject({
      code: 'input/invalid',
      message: expect.stringContaining(words),
    });
    expect(world.writes()).toEqual([]);
  });

  test('emoji leave the text, with a notice', async () => {
    await world.release({ 'whats-new': 'A new quay 🚢 at last 🎉' });
    expect(world.version().whatsNew).toEqual({ 'en-US': 'A new quay at last' });
    expect(world.recorded.texts('notice').join('\n')).toMatch(/emoji were removed/);
  });
});

test('a submission of other items that is in review is left alone', async () => {
  world.seed({ reviewSubmissions: [{ app: APP, state: 'IN_REVIEW', items: [{}] }] });
  await world.release();
  expect(world.submissions().map(({ state }) => state)).toEqual([
    'IN_REVIEW',
    'WAITING_FOR_REVIEW',
  ]);
});

test('a version that does not get into the store in time is told', async () => {
  world.seed({ review: { reviewMs: MINUTE, verdict: 'approve', distributionMs: 120 * MINUTE } });
  await expect(world.release({ until: 'released' })).rejects.toMatchObject({
    code: 'app-review/release-timeout',
  });
});
