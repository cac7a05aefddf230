import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { APP, APP_ID, createWorld } from './testflight-distribute-world.ts';
import type { World } from './testflight-distribute-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const inWorkspace = (name: string) => join(world.test.context.machine.workspace, name);
const groupNames = () =>
  (world.recorded.outputs['groups'] as { name: string }[]).map(({ name }) => name);
const whole = { groups: 'Team\nfriends', 'release-notes': 'release_notes.json' };
const NOTES = [
  { language: 'en-US', text: 'Try the new quay.' },
  { language: 'de-DE', text: 'Bitte den neuen Kai testen.' },
];

beforeEach(() => writeFile(inWorkspace('release_notes.json'), JSON.stringify(NOTES)));

describe('a whole distribution', () => {
  test('ends with notes, groups and a submission to beta review', async () => {
    await world.distribute({ ...whole, 'notify-testers': 'true' });

    expect(world.build()).toMatchObject({
      betaGroups: ['Team', 'Office', 'Friends'],
      whatsNew: { 'en-US': 'Try the new quay.', 'de-DE': 'Bitte den neuen Kai testen.' },
      autoNotifyEnabled: true,
      internalBuildState: 'IN_BETA_TESTING',
      externalBuildState: 'WAITING_FOR_BETA_REVIEW',
      betaReviewState: 'WAITING_FOR_REVIEW',
    });
  });

  test('gives all outputs, as they were read back', async () => {
    await world.distribute(whole);
    const { id, betaReviewSubmissionId } = world.build();
    expect(world.recorded.outputs).toMatchObject({
      'build-id': id,
      'app-id': APP_ID,
      version: '1.2.0',
      'build-number': '7',
      'internal-state': 'IN_BETA_TESTING',
      'external-state': 'WAITING_FOR_BETA_REVIEW',
      'beta-review-state': 'WAITING_FOR_REVIEW',
      'beta-review-submission-id': betaReviewSubmissionId,
      'release-notes-locales': 'de-DE,en-US',
      'app-store-connect-url': `https://appstoreconnect.apple.com/apps/${APP_ID}/testflight/ios/${id}`,
      expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      groups: expect.arrayContaining([
        { id: expect.any(String), name: 'Friends', internal: false },
      ]),
    });
    expect(groupNames()).toEqual(['Team', 'Office', 'Friends']);
  });

  test('tells the states and what was changed in the summary', async () => {
    await world.distribute(whole);
    const page = world.recorded.summary.render('testflight-distribute');
    expect(page).toContain('Harbour 1.2.0 (7)');
    expect(page).toContain('| External testing | WAITING_FOR_BETA_REVIEW |');
    expect(page).toContain(
      '| Groups | Team (internal, 0 testers), Office (internal), Friends (0 testers) |',
    );
    expect(page).toContain('- add to "Team", "Friends"');
    expect(page).toContain('- submit to beta review');
  });

  test.each([
    ['its id', () => ({ 'build-id': world.build().id })],
    ['bundle id and the newest number', () => ({})],
    ['version and number', () => ({ version: '1.2', 'build-number': '7' })],
    ['all there is', () => ({ platform: 'ios', version: '1.2.0', 'build-number': '7' })],
  ])('takes ten requests at most for notes, a group and beta review, by %s', async (_, choice) => {
    await world.distribute({
      ...choice(),
      groups: 'Friends',
      'release-notes': 'Try the new quay.',
    });
    expect(world.build().betaReviewState).toBe('WAITING_FOR_REVIEW');
    expect(world.requests().length).toBeLessThanOrEqual(10);
  });

  test('takes at most 24 requests for five groups and ten languages of the test information', async () => {
    const locales = 'en-US de-DE fr-FR es-ES it ja ko pt-BR ru zh-Hans'.split(' ');
    const names = ['One', 'Two', 'Three', 'Four', 'Five'];
    world.seed({
      betaGroups: names.map((name) => ({ app: APP, name })),
      betaAppLocalizations: locales
        .slice(1)
        .map((locale) => ({ app: APP, locale, description: 'Ships.' })),
    });
    const notes = locales.map((language) => ({ language, text: `News in ${language}` }));
    await writeFile(inWorkspace('release_notes.json'), JSON.stringify(notes));
    await world.distribute({ groups: names.join('\n'), 'release-notes': 'release_notes.json' });
    expect(Object.keys(world.build().whatsNew).toSorted()).toEqual(locales.toSorted());
    expect(world.build().betaGroups).toEqual(expect.arrayContaining(names));
    expect(world.requests().length).toBeLessThanOrEqual(24);
  });

  test('changes nothing when it is run again', async () => {
    await world.distribute(whole);
    const before = world.build();
    const writes = world.writes();
    await world.distribute(whole);
    expect(world.writes()).toEqual(writes);
    expect(world.build()).toEqual(before);
    expect(world.recorded.summary.render('')).toContain('Nothing: all of it was there.');
  });

  test('only reads on a dry run, and prints the plan', async () => {
    await world.distribute({ ...whole, 'dry-run': 'true' });
    expect(world.writes()).toEqual([]);
    expect(world.recorded.texts('info')).toEqual(
      expect.arrayContaining(['Would: add to "Team", "Friends"', 'Would: submit to beta review']),
    );
    expect(world.recorded.outputs).toMatchObject({ 'beta-review-state': '' });
  });
});

describe('release notes', () => {
  test('that are plain text go to the primary language of the app', async () => {
    await world.distribute({ 'release-notes': 'Two lines\nof news' });
    expect(world.build().whatsNew).toEqual({ 'en-US': 'Two lines\nof news' });
  });

  test('go to the language that the input names', async () => {
    await world.distribute({ 'release-notes': 'Nouveau', 'release-notes-locale': 'fr-fr' });
    expect(world.build().whatsNew).toMatchObject({ 'fr-FR': 'Nouveau' });
  });

  test('come from a folder with a file for each language', async () => {
    await mkdir(inWorkspace('notes'));
    await writeFile(inWorkspace('notes/ja.txt'), '新しい\r\n');
    await world.distribute({ 'release-notes': 'notes' });
    expect(world.build().whatsNew).toMatchObject({ ja: '新しい' });
  });

  test('named `default` fill the languages of the test information, as the plan says', async () => {
    world.seed({ betaAppLocalizations: [{ app: APP, locale: 'de-DE', description: 'Schiffe.' }] });
    await mkdir(inWorkspace('notes'));
    await writeFile(inWorkspace('notes/default.txt'), 'Try the quay.');
    await writeFile(inWorkspace('notes/en-US.txt'), 'Try the new quay.');
    await world.distribute({ 'release-notes': 'notes', 'dry-run': 'true' });
    expect(world.recorded.texts('info')).toEqual(
      expect.arrayContaining([
        'Would: change What to Test in en-US',
        'Would: add What to Test in de-DE (the text for all languages)',
      ]),
    );
    await world.distribute({ 'release-notes': 'notes' });
    expect(world.build().whatsNew).toEqual({
      'en-US': 'Try the new quay.',
      'de-DE': 'Try the quay.',
    });
  });

  test('lose what Apple refuses, with a notice', async () => {
    await world.distribute({ 'release-notes': 'Faster 🚀 and <b>bold' });
    expect(world.build().whatsNew).toEqual({ 'en-US': 'Faster and ‹b>bold' });
    expect(world.recorded.texts('notice').join('\n')).toContain(
      '“🚀” (U+1F680) in line 1, column 8, removed',
    );
  });

  test('survive that Apple makes the record of the language at the same moment', async () => {
    const localizations = '/v1/betaBuildLocalizations$';
    world.sandbox.fault({
      method: 'POST',
      path: localizations,
      effect: 'after',
      action: {
        status: 409,
        body: {
          errors: [
            {
              status: '409',
              code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
              title: 'Exists.',
              detail: 'There is a localization already.',
            },
          ],
        },
      },
    });
    await world.distribute({ 'release-notes': 'Neu', 'release-notes-locale': 'de-DE' });
    expect(world.build().whatsNew).toMatchObject({ 'de-DE': 'Neu' });
  });
});

describe('export compliance', () => {
  test('is answered where Apple has no answer, and the rest follows', async () => {
    world.seedBuild({ usesNonExemptEncryption: null });
    await world.distribute({ groups: 'Friends', 'uses-non-exempt-encryption': 'false' });
    expect(world.build()).toMatchObject({
      usesNonExemptEncryption: false,
      betaGroups: ['Office', 'Friends'],
      betaReviewState: 'WAITING_FOR_REVIEW',
    });
  });

  test('stays as Apple holds it, with a warning when the input differs', async () => {
    world.seedBuild({ usesNonExemptEncryption: true });
    await world.distribute({ groups: 'Team', 'uses-non-exempt-encryption': 'false' });
    expect(world.build().usesNonExemptEncryption).toBe(true);
    expect(world.recorded.texts('warning').join()).toContain('another answer');
  });

  test('that somebody answers at the same moment is settled by looking again', async () => {
    world.seedBuild({ usesNonExemptEncryption: null });
    world.sandbox.fault({
      method: 'PATCH',
      path: '/v1/builds/',
      effect: 'after',
      action: {
        status: 409,
        body: {
          errors: [
            {
              status: '409',
              code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
              title: 'Invalid.',
              detail: 'You cannot update when the value is already set.',
              source: { pointer: '/data/attributes/usesNonExemptEncryption' },
            },
          ],
        },
      },
    });
    await world.distribute({ groups: 'Team', 'uses-non-exempt-encryption': 'false' });
    expect(world.build().betaGroups).toContain('Team');
  });
});

describe('groups', () => {
  test('that get every build are not assigned', async () => {
    await world.distribute({ groups: 'Office' });
    expect(world.writes()).toEqual([]);
    expect(world.recorded.texts('info').join('\n')).toContain('"Office" gets every build');
  });

  test('can be named by id', async () => {
    const [team] = world.sandbox.state.appStoreConnect.apps[0]?.betaGroups ?? [];
    await world.distribute({ groups: team?.id ?? '' });
    expect(world.build().betaGroups).toContain('Team');
  });

  test('that are internal need no test information and no review', async () => {
    await world.close();
    world = await createWorld({ testInformation: false });
    await world.distribute({ groups: 'Team' });
    expect(world.build()).toMatchObject({
      internalBuildState: 'IN_BETA_TESTING',
      betaReviewState: null,
    });
  });

  test('more than fifty are all found', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Group ${index}`);
    world.seed({ betaGroups: names.map((name) => ({ app: APP, name })) });
    await world.distribute({ groups: names.join('\n') });
    expect(world.build().betaGroups).toEqual(expect.arrayContaining(names));
    await world.distribute({ groups: names.join('\n') });
    expect(world.writes()).toHaveLength(2);
  });
});
