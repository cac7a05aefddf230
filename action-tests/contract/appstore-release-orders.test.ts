/** Dates, verdicts and other orders of App Review that the other tests leave out. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpRequest } from '../../src/core/system/network/http.ts';
import { HOUR, MINUTE } from '../../src/core/system/duration.ts';
import { failureOf } from '../support/failure.ts';
import { APP, CONTACT, createWorld } from './appstore-release-world.ts';
import type { World } from './appstore-release-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const draft = {
  app: APP,
  version: '1.2.0',
  buildNumber: '7',
  texts: [{ locale: 'en-US' }, { locale: 'de-DE', whatsNew: 'Ein Kai.' }],
  reviewDetail: CONTACT,
};

describe('the release date', () => {
  const inHours = (hours: number) => {
    const now = world.test.context.clock.now().getTime();
    return new Date((Math.ceil(now / HOUR) + hours) * HOUR).toISOString().replace('.000Z', 'Z');
  };

  test('is past where it is by the clock of Apple alone', async () => {
    const { context } = world.test;
    const { http, clock } = context;
    const send = async (request: HttpRequest) => {
      const answer = await http.send(request);
      const date = new Date(clock.now().getTime() + 48 * HOUR).toUTCString();
      return { ...answer, headers: { ...answer.headers, date } };
    };
    Object.assign(context, { http: { ...http, send } });
    const inputs = { 'release-type': 'scheduled', 'release-date': inHours(24) };
    const failure = await failureOf(world.release(inputs));
    expect(failure).toMatchObject({
      code: 'input/invalid',
      message: expect.stringContaining('`release-date` is past'),
    });
    expect(world.writes()).toEqual([]);
    await world.release({ ...inputs, 'release-date': inHours(72) });
    expect(world.version()).toMatchObject({ releaseType: 'SCHEDULED' });
  });

  test('is told as it was written and in UTC', async () => {
    await world.release({
      'release-type': 'scheduled',
      'release-date': '2126-12-24T10:00:00+01:00',
    });
    const told = '2126-12-24T10:00:00+01:00 (2126-12-24T09:00:00Z in UTC)';
    const lines = world.recorded.texts('info');
    expect(lines).toContain(`Release date: ${told}.`);
    expect(lines).toContainEqual(
      expect.stringContaining(`create version 1.2.0 with build 7, release scheduled at ${told}`),
    );
    const page = world.recorded.summary.render('x');
    expect(page).toContain(`| Release date | ${told} |`);
    expect(world.recorded.outputs['release-date']).toBe('2126-12-24T09:00:00.000Z');
  });
});

test('a later run asks for nothing that was asked before the submission', async () => {
  const now = world.test.context.clock.now().getTime();
  const date = new Date((Math.ceil(now / HOUR) + 24) * HOUR).toISOString();
  const inputs = { 'release-type': 'scheduled', 'release-date': date };
  world.seed({ review: { reviewMs: MINUTE, verdict: 'approve' } });
  await world.release(inputs);
  // The date is past by then, the build has expired, and the app lacks its price.
  await world.test.context.clock.sleep(100 * 24 * HOUR);
  world.seed({ storePages: [{ app: APP, missing: ['price'] }] });
  world.requests();
  await world.release({ ...inputs, until: 'released' });
  expect(world.writes()).toEqual([]);
  expect(world.version().state).toBe('READY_FOR_DISTRIBUTION');
});

test('a text that the store refuses is fatal, in its own words', async () => {
  const detail =
    "An attribute value has invalid characters. - What's New in This Version can't contain the following character(s): ☃";
  const errors = [{ status: '409', code: 'ENTITY_ERROR.ATTRIBUTE.INVALID', title: 'No.', detail }];
  const path = '/v1/appStoreVersionLocalizations/';
  world.sandbox.fault({ method: 'PATCH', path, action: { status: 409, body: { errors } } });
  const failure = await failureOf(world.release({ 'whats-new': 'A snowman ☃' }));
  expect(failure.said).toContain('the following character(s): ☃');
  expect(world.submissions()).toEqual([]);
});

test('a dry run names the texts that stay as they are', async () => {
  world.seed({ appStoreVersions: [draft] });
  await world.release({ 'dry-run': 'true' });
  expect(world.recorded.texts('info')).toEqual(
    expect.arrayContaining(['Would: write What’s New in en-US', 'Unchanged: What’s New in de-DE']),
  );
  expect(world.writes()).toEqual([]);
});

test('each language more costs two requests at most', async () => {
  await world.release();
  const one = world.requests().length;
  expect(one).toBeLessThanOrEqual(20);
  await world.close();
  world = await createWorld();
  const locales = ['en-US', 'de-DE', 'fr-FR', 'ja'];
  world.seed({
    appStoreVersions: [{ ...draft, texts: locales.map((locale) => ({ locale })) }],
  });
  await world.release();
  expect(Object.keys(world.version().whatsNew)).toHaveLength(locales.length);
  expect(Object.values(world.version().whatsNew)).not.toContain(null);
  expect(world.requests().length).toBeLessThanOrEqual(one + 2 * (locales.length - 1));
});

test('on a Mac a notice says what waiting costs', async () => {
  const { machine } = world.test.context;
  Object.assign(world.test.context, { machine: { ...machine, os: 'macOS' } });
  world.seed({ review: { reviewMs: MINUTE, verdict: 'approve' } });
  await world.release({ until: 'approved' });
  expect(world.recorded.texts('notice').join('\n')).toMatch(/needs no Mac/);
});

describe('a release that Apple begins by itself', () => {
  test('after the approval is only followed', async () => {
    world.seed({ review: { reviewMs: MINUTE, verdict: 'approve', distributionMs: 10 * MINUTE } });
    await world.release({ 'release-type': 'after-approval', until: 'released' });
    expect(world.writes()).not.toContain('POST /v1/appStoreVersionReleaseRequests');
    expect(world.version().state).toBe('READY_FOR_DISTRIBUTION');
  });

  test('at its hour is only followed', async () => {
    world.seed({ review: { reviewMs: MINUTE, verdict: 'approve' } });
    const now = world.test.context.clock.now().getTime();
    const date = new Date((Math.ceil(now / HOUR) + 1) * HOUR).toISOString();
    await world.release({
      'release-type': 'scheduled',
      'release-date': date,
      'release-timeout-minutes': '180',
      until: 'released',
    });
    expect(world.writes()).not.toContain('POST /v1/appStoreVersionReleaseRequests');
    expect(world.version().state).toBe('READY_FOR_DISTRIBUTION');
  });
});

describe('before the first write', () => {
  const missing = () => world.recorded.outputs['missing'];

  test('a reminder of App Privacy is logged and stands in the summary', async () => {
    await world.release();
    const reminder = 'The answers under App Privacy can be neither read nor set by API';
    expect(world.recorded.texts('info').join('\n')).toContain(reminder);
    expect(world.recorded.summary.render('x')).toContain(reminder);
  });

  test('an answer about encryption without approved documents is a warning', async () => {
    const encrypting = {
      app: APP,
      version: '1.2.0',
      buildNumber: '7',
      usesNonExemptEncryption: true,
    };
    world.seed({ builds: [{ ...encrypting, encryptionDeclaration: 'IN_REVIEW' }] });
    await world.release({ 'dry-run': 'true' });
    expect(missing()).toEqual([
      {
        what: 'export compliance documents that Apple approved',
        where: 'TestFlight → the build',
      },
    ]);
    world.seed({ builds: [{ ...encrypting, encryptionDeclaration: 'APPROVED' }] });
    await world.release();
    expect(missing()).toEqual([]);
  });

  test('approved documents stand for an answer about encryption', async () => {
    const build = { app: APP, version: '1.2.0', buildNumber: '7', usesNonExemptEncryption: null };
    world.seed({ builds: [{ ...build, encryptionDeclaration: 'APPROVED' }] });
    await world.release();
    expect(world.version().state).toBe('WAITING_FOR_REVIEW');
  });

  test('an attachment that Apple has not taken in stops it', async () => {
    world.seed({
      appStoreVersions: [{ ...draft, attachments: ['COMPLETE', 'UPLOAD_COMPLETE'] }],
    });
    expect((await failureOf(world.release())).code).toBe('app-review/not-complete');
    expect(missing()).toEqual([
      {
        what: '1 attachment for App Review that Apple has not taken in',
        where: 'the page of the version under App Review',
      },
    ]);
    expect(world.writes()).toEqual([]);
    const failure = await failureOf(world.release({ check: 'off' }));
    expect(failure.said).toContain('Attachment uploads still in progress');
  });

  test('facts that a version of another platform locks are told as locked', async () => {
    world.seed({
      storePages: [{ app: APP, missing: ['category'] }],
      appStoreVersions: [{ app: APP, version: '3.0', platform: 'MAC_OS', state: 'IN_REVIEW' }],
    });
    expect((await failureOf(world.release())).code).toBe('app-review/not-complete');
    expect(missing()).toEqual([
      {
        what: 'primary category',
        where: expect.stringContaining('locked until the version that is in review is through'),
      },
    ]);
  });
});

test('texts of a version that is in review are told, not written', async () => {
  await world.release();
  world.requests();
  await world.release({ 'whats-new': 'Another quay.' });
  expect(world.writes()).toEqual([]);
  expect(world.recorded.texts('warning').join('\n')).toContain(
    'What’s New differs in en-US; it was not written, as the version is with Apple.',
  );
});

describe('App Review', () => {
  test('that rejects the metadata only is told as a rejection', async () => {
    world.seed({ review: { reviewMs: MINUTE, verdict: 'reject-metadata' } });
    const failure = await failureOf(world.release({ until: 'approved' }));
    expect(failure).toMatchObject({
      code: 'app-review/rejected',
      message: expect.stringMatching(/it is metadata rejected[^]*app store version rejected\.$/),
    });
    expect(world.version().state).toBe('METADATA_REJECTED');
  });

  test('that rejects another item lets the version be released', async () => {
    world.seed({
      appStoreVersions: [draft],
      reviewSubmissions: [
        { app: APP, items: [{ version: '1.2.0' }, { kind: 'subscriptionVersion' }] },
      ],
      review: { reviewMs: MINUTE, verdict: 'reject-other-item' },
    });
    await world.release({ 'with-other-items': 'true', until: 'approved' });
    expect(world.submissions()).toMatchObject([{ state: 'UNRESOLVED_ISSUES' }]);
    expect((await failureOf(world.release())).code).toBe('app-review/other-item-rejected');
    await world.release({ until: 'released' });
    expect(world.submissions()).toMatchObject([
      { items: [{ state: 'APPROVED' }, { state: 'REJECTED' }] },
    ]);
  });

  test('that names several reasons at once is told with all of them', async () => {
    world.seed({
      review: {
        stagedErrors: ['description', 'keywords'].map((name) => ({
          path: '/v1/appStoreVersionLocalizations/1',
          code: 'ENTITY_ERROR.ATTRIBUTE.REQUIRED',
          detail: `You must provide a value for the attribute '${name}'`,
        })),
      },
    });
    const failure = await failureOf(world.release());
    expect(failure.code).toBe('app-review/refused');
    expect(failure.said).toMatch(/'description'[^]*'keywords'/);
  });

  test('that knows nobody for a new version is told whom to call', async () => {
    world.seed({ review: { copiesReviewDetail: false } });
    await world.release({
      'contact-first-name': 'Ada',
      'contact-last-name': 'Harbour',
      'contact-phone': '+1 555 0100',
      'contact-email': 'ada@example.com',
    });
    expect(world.version()).toMatchObject({
      state: 'WAITING_FOR_REVIEW',
      reviewDetail: { contactEmail: 'ada@example.com' },
    });
  });
});
