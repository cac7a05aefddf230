import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE } from '../../src/core/system/duration.ts';
import { failureOf } from '../support/failure.ts';
import { APP, APP_ID, createWorld } from './appstore-release-world.ts';
import type { World } from './appstore-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const WAITING = 'WAITING_FOR_REVIEW';

describe('an update', () => {
  test('is made, filled and submitted, and a second run writes nothing', async () => {
    await world.release();
    expect(world.version()).toMatchObject({
      state: WAITING,
      buildNumber: '7',
      releaseType: 'MANUAL',
      whatsNew: { 'en-US': 'A new quay.' },
    });
    const [submission] = world.submissions();
    expect(submission).toMatchObject({ state: WAITING, items: [{ subject: '1.2.0' }] });
    expect(world.recorded.outputs).toEqual({
      'app-id': APP_ID,
      'app-store-version-id': world.version().id,
      version: '1.2.0',
      'version-state': WAITING,
      'build-id': world.buildId('7'),
      'build-number': '7',
      'review-submission-id': submission?.id,
      'review-state': WAITING,
      'release-type': 'MANUAL',
      'release-date': '',
      missing: [],
      'app-store-connect-url': `https://appstoreconnect.apple.com/apps/${APP_ID}/appstore/reviewsubmissions/details/${submission?.id}`,
    });
    world.requests();
    await world.release();
    expect(world.writes()).toEqual([]);
  });

  test('costs 20 requests at most', async () => {
    await world.release();
    const requests = world.requests();
    expect(requests.length).toBeLessThanOrEqual(20);
  });

  test('is planned whole on a dry run, and nothing is written', async () => {
    await world.release({ 'dry-run': 'true' });
    expect(world.writes()).toEqual([]);
    expect(world.recorded.texts('info').filter((line) => line.startsWith('Would: '))).toEqual([
      'Would: create version 1.2.0 with build 7, release manual',
      'Would: write What’s New in en-US',
      'Would: submit to App Review',
    ]);
  });

  test('of a draft attaches the build, keeps the release type and leaves texts that are there', async () => {
    world.seed({
      appStoreVersions: [
        {
          app: APP,
          version: '1.1.0',
          buildNumber: '6',
          releaseType: 'AFTER_APPROVAL',
          texts: [{ locale: 'en-US' }, { locale: 'de-DE', whatsNew: 'Ein Kai.' }],
          reviewDetail: { contactFirstName: 'Ada' },
        },
      ],
    });
    await world.release({
      'contact-last-name': 'Harbour',
      'contact-phone': '+1 (555) 0100-12',
      'contact-email': 'ada@example.com',
      'demo-account-name': 'review',
      'demo-account-password': 'secret-word',
      'review-notes': 'Sail on.',
      'phased-release': 'on',
      copyright: '2026 Harbour',
    });
    expect(world.version()).toMatchObject({
      state: WAITING,
      buildNumber: '7',
      releaseType: 'AFTER_APPROVAL',
      copyright: '2026 Harbour',
      phasedReleaseState: 'INACTIVE',
      whatsNew: { 'en-US': 'A new quay.', 'de-DE': 'Ein Kai.' },
      reviewDetail: {
        contactFirstName: 'Ada',
        contactPhone: '+1555010012',
        demoAccountRequired: true,
        demoAccountPassword: 'secret-word',
        notes: 'Sail on.',
      },
    });
    expect(world.versions()).toHaveLength(2);
  });

  test('is scheduled at a whole hour of the future', async () => {
    const date = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 86_400_000);
    const written = date.toISOString().replace('.000Z', '+00:00');
    await world.release({ 'release-type': 'scheduled', 'release-date': written });
    expect(world.version()).toMatchObject({ releaseType: 'SCHEDULED' });
    expect(new Date(world.version().earliestReleaseDate ?? '')).toEqual(date);
    expect(world.recorded.outputs['release-date']).toBe(date.toISOString());
  });

  test('for iOS leaves the draft of macOS alone', async () => {
    world.seed({ appStoreVersions: [{ app: APP, version: '3.0', platform: 'MAC_OS' }] });
    await world.release();
    expect(world.version('3.0')).toMatchObject({
      state: 'PREPARE_FOR_SUBMISSION',
      platform: 'MAC_OS',
    });
    expect(world.version().state).toBe(WAITING);
  });
});

test('the first version ever has no What’s New and no phases', async () => {
  await world.close();
  world = await createWorld({ shipped: false });
  world.seed({
    appStoreVersions: [
      {
        app: APP,
        version: '1.2.0',
        texts: [{ locale: 'en-US' }],
        reviewDetail: {
          contactFirstName: 'Ada',
          contactLastName: 'Harbour',
          contactPhone: '+15550100',
          contactEmail: 'ada@example.com',
        },
      },
    ],
  });
  await world.release({ 'phased-release': 'on' });
  expect(world.version()).toMatchObject({
    state: WAITING,
    whatsNew: { 'en-US': null },
    phasedReleaseState: null,
  });
  expect(world.recorded.texts('notice').join('\n')).toMatch(
    /What’s New was left out[^]*phased release was left out/,
  );
});

describe('a rejected version', () => {
  beforeEach(() => {
    world.seed({
      appStoreVersions: [
        {
          app: APP,
          version: '1.2.0',
          state: 'REJECTED',
          buildNumber: '6',
          texts: [{ locale: 'en-US', whatsNew: 'A new quay.' }],
          reviewDetail: {
            contactFirstName: 'A',
            contactLastName: 'H',
            contactPhone: '+15550100',
            contactEmail: 'a@example.com',
          },
        },
      ],
      reviewSubmissions: [
        { app: APP, state: 'UNRESOLVED_ISSUES', items: [{ version: '1.2.0', state: 'REJECTED' }] },
      ],
    });
  });

  test('stays where it is unless it is to be submitted again', async () => {
    await expect(world.release()).rejects.toMatchObject({ code: 'app-review/rejected' });
    expect(world.writes()).toEqual([]);
  });

  test('gets the build, then its texts, is called resolved and submitted again', async () => {
    await world.release({ 'resubmit-rejected': 'true', 'whats-new': 'A quay that holds.' });
    expect(world.writes().map((line) => line.replace(/[\w-]{36}/, '…'))).toEqual([
      'PATCH /v1/appStoreVersions/…',
      'PATCH /v1/appStoreVersionLocalizations/…',
      'PATCH /v1/reviewSubmissionItems/…',
      'PATCH /v1/reviewSubmissions/…',
    ]);
    expect(world.version()).toMatchObject({ state: WAITING, buildNumber: '7' });
    expect(world.submissions()).toMatchObject([
      { state: WAITING, items: [{ state: 'READY_FOR_REVIEW' }] },
    ]);
  });

  test('is submitted without leave where somebody called it resolved and went away', async () => {
    await world.release({ 'resubmit-rejected': 'true', 'dry-run': 'true' });
    world.sandbox.fault({
      method: 'PATCH',
      path: '/v1/reviewSubmissions/',
      times: 99,
      action: { status: 503 },
    });
    await failureOf(world.release({ 'resubmit-rejected': 'true' }));
    world.sandbox.clearFaults();
    expect(world.submissions()).toMatchObject([
      { state: 'UNRESOLVED_ISSUES', items: [{ state: 'READY_FOR_REVIEW' }] },
    ]);
    await world.release();
    expect(world.version().state).toBe(WAITING);
  });
});

describe('another version in review', () => {
  beforeEach(() => {
    world.seed({
      appStoreVersions: [
        {
          app: APP,
          version: '1.1.0',
          buildNumber: '6',
          state: WAITING,
          texts: [{ locale: 'en-US', whatsNew: 'Ships.' }],
          reviewDetail: {
            contactFirstName: 'A',
            contactLastName: 'H',
            contactPhone: '+15550100',
            contactEmail: 'a@example.com',
          },
        },
      ],
      reviewSubmissions: [{ app: APP, state: WAITING, items: [{ version: '1.1.0' }] }],
      review: { endingMs: 20_000, reviewMs: 86_400_000 },
    });
  });

  test('stops the step', async () => {
    await expect(world.release()).rejects.toMatchObject({ code: 'app-review/another-in-review' });
    expect(world.writes()).toEqual([]);
  });

  test('stays there with a warning', async () => {
    await world.release({ 'if-in-review': 'keep' });
    expect(world.writes()).toEqual([]);
    expect(world.recorded.texts('warning')[0]).toMatch(
      /1\.1\.0 \(6\) is waiting for review and stays/,
    );
    expect(world.recorded.outputs['review-state']).toBe(WAITING);
  });

  test('is taken back and replaced', async () => {
    await world.release({ 'if-in-review': 'cancel' });
    expect(world.version()).toMatchObject({ state: WAITING, buildNumber: '7' });
    expect(world.submissions().map(({ state }) => state)).toEqual(['COMPLETE', WAITING]);
    expect(world.versions()).toHaveLength(2);
  });
});

describe('what is missing', () => {
  test('is told in one report before the first write', async () => {
    world.seed({
      storePages: [
        {
          app: APP,
          missing: [
            'ageRating',
            'category',
            'contentRights',
            'price',
            'availability',
            'privacyPolicyUrl',
          ],
        },
      ],
    });
    const failure = await failureOf(world.release({ 'whats-new': '' }));
    expect(failure.code).toBe('app-review/not-complete');
    expect(failure.message.split('\n').slice(1)).toEqual([
      'primary category → App Information',
      'content rights → App Information',
      'age rating: advertising, parentalControls → App Information',
      'privacy policy URL (en-US) → App Privacy',
      'price → Pricing and Availability',
      'countries or regions → Pricing and Availability',
      'What’s New (en-US) → `whats-new`',
    ]);
    expect(world.recorded.outputs['missing']).toHaveLength(7);
    expect(world.writes()).toEqual([]);
  });

  test('is Apple’s to refuse where it is not checked, with every reason', async () => {
    world.seed({ storePages: [{ app: APP, missing: ['ageRating'] }] });
    const failure = await failureOf(world.release({ check: 'off' }));
    expect(failure.code).toBe('app-review/refused');
    expect(failure.said).toMatch(/ageRatingDeclarations[^]*'advertising'[^]*'parentalControls'/);
    expect(world.submissions()).toMatchObject([{ state: 'READY_FOR_REVIEW', items: [] }]);
  });

  test('is only warned of where that is asked for', async () => {
    world.seed({ storePages: [{ app: APP, missing: ['price'] }] });
    await failureOf(world.release({ check: 'warn' }));
    expect(world.recorded.texts('warning')[0]).toMatch(/price → Pricing/);
  });

  test('may be the answers about privacy, where Apple names nothing', async () => {
    world.seed({ storePages: [{ app: APP, missing: ['privacyAnswers'] }] });
    const failure = await failureOf(world.release());
    expect(failure).toMatchObject({
      code: 'app-review/refused',
      message: expect.stringContaining('App Privacy'),
    });
  });
});

describe('Apple', () => {
  test('is asked again for five minutes while the version is not ready', async () => {
    world.seed({ review: { settlingMs: 4 * MINUTE, readyMs: 40_000 } });
    await world.release();
    expect(world.version().state).toBe(WAITING);
  });

  test('is left alone after five minutes', async () => {
    world.seed({ review: { settlingMs: 60 * MINUTE } });
    const failure = await failureOf(world.release());
    expect(failure.code).toBe('app-review/not-ready');
  });
});

describe('a later run', () => {
  test('waits for the verdict, and another one releases', async () => {
    world.seed({
      review: { reviewMs: 30 * MINUTE, verdict: 'approve', distributionMs: 10 * MINUTE },
    });
    await world.release();
    world.seed({ builds: [{ app: APP, version: '1.3.0', buildNumber: '9' }] });
    world.requests();
    await world.release({ 'app-id': APP_ID, until: 'approved', 'whats-new': '' });
    expect(world.writes()).toEqual([]);
    expect(world.recorded.outputs['version-state']).toBe('PENDING_DEVELOPER_RELEASE');
    await world.release({ 'bundle-id': APP, version: '1.2', until: 'released', 'whats-new': '' });
    expect(world.writes()).toEqual(['POST /v1/appStoreVersionReleaseRequests']);
    expect(world.version().state).toBe('READY_FOR_DISTRIBUTION');
    expect(world.recorded.summary.render('x')).toMatch(/is approved[^]*1\.2\.0 is in the store/);
    expect(world.version('1.0.0').state).toBe('REPLACED_WITH_NEW_VERSION');
    await world.release({ 'bundle-id': APP, version: '1.2.0', until: 'released' });
    expect(world.writes()).toEqual([]);
  });

  test('tells a rejection', async () => {
    world.seed({ review: { reviewMs: MINUTE, verdict: 'reject' } });
    await expect(world.release({ until: 'approved' })).rejects.toMatchObject({
      code: 'app-review/rejected',
      message: expect.stringContaining('it is rejected'),
      remedy: expect.stringContaining('resubmit-rejected'),
    });
  });

  test('looks once where it has no time, and that may be a warning', async () => {
    world.seed({ review: { reviewMs: 60 * MINUTE } });
    const inputs = { until: 'approved', 'review-timeout-minutes': '0' };
    await expect(world.release(inputs)).rejects.toMatchObject({
      code: 'app-review/review-timeout',
    });
    await world.release({ ...inputs, 'on-timeout': 'warn' });
    expect(world.recorded.texts('warning')[0]).toMatch(/WAITING_FOR_REVIEW/);
  });
});
