import { describe, expect, test } from '@jest/globals';
import { groupsNamed } from '../../../src/actions/testflight-distribute/groups/group-names.ts';
import { missingTestInformation } from '../../../src/actions/testflight-distribute/review/test-information.ts';
import { FRIENDS, localization, OFFICE, TEAM } from './testflight-distribute-observed.ts';

const TWIN = { ...TEAM, id: 'twin' };
const LOUD = { ...FRIENDS, id: 'loud', name: 'FRIENDS' };
const named = (words: string[], groups = [TEAM, OFFICE, FRIENDS, LOUD]) =>
  groupsNamed(words, { name: 'Harbour', groups }).map(({ id }) => id);

describe('group names', () => {
  test.each([
    ['by id', ['office'], ['office']],
    ['by name', ['Team'], ['team']],
    ['whatever the case, where only one group fits', ['TEAM'], ['team']],
    ['by the exact name, where case tells two groups apart', ['FRIENDS'], ['loud']],
    ['once, though they are written twice', ['Team', 'team'], ['team']],
    ['in the order in which they are written', ['Friends', 'Team'], ['friends', 'team']],
  ])('lead to groups %s', (_, words, ids) => {
    expect(named(words)).toEqual(ids);
  });

  test('that are unknown or fit several groups are told together', () => {
    const groups = [TEAM, TWIN, FRIENDS, LOUD];
    expect(() => named(['Team', 'friENDS', 'Crew'], groups)).toThrow(
      'Input `groups`: "Team" is the name of 2 groups, so give the id (Team = team (internal), Team = twin (internal)); ' +
        '"friENDS" is the name of 2 groups, so give the id (Friends = friends (external), FRIENDS = loud (external)); ' +
        'there is no group "Crew".',
    );
  });

  describe('on one line', () => {
    const comma = { ...TEAM, id: 'comma', name: 'Friends, Family' };

    test.each([
      ['that is a name with a comma', 'Friends, Family', [comma], ['comma']],
      ['that is a name with a comma in another case', 'friends, family', [comma], ['comma']],
      ['are a list else', 'Friends, Team', [TEAM, FRIENDS], ['friends', 'team']],
    ])('%s', (_, line, groups, ids) => {
      expect(named([line], groups)).toEqual(ids);
    });

    test('that stand among others are names only', () => {
      expect(named(['Friends, Family', 'Team'], [TEAM, comma])).toEqual(['comma', 'team']);
    });
  });

  describe('that are unknown', () => {
    const make = (word: string, kind: 'internal' | 'external' = 'external') =>
      groupsNamed([word], { name: 'Harbour', groups: [TEAM, FRIENDS] }, kind);

    test.each(['internal', 'external'] as const)('become new %s groups on request', (kind) => {
      expect(make('Sailors', kind)).toEqual([
        { id: undefined, name: 'Sailors', internal: kind === 'internal', receivesAllBuilds: false },
      ]);
    });

    test.each(['Freinds', 'teams'])('but come close to a known one stay an error: %s', (word) => {
      expect(() => make(word)).toThrow('did you mean');
    });

    test('are one group, however often they are written', () => {
      const written = ['Sailors', 'Sailors'];
      expect(groupsNamed(written, { name: 'Harbour', groups: [] }, 'external')).toHaveLength(1);
    });
  });

  test('are all unknown to an app without groups', () => {
    expect(() => named(['Team'], [])).toThrow('Harbour has no beta group.');
  });
});

describe('test information', () => {
  const contact = {
    id: 'contact',
    demoAccountPassword: undefined,
    notes: undefined,
    firstName: 'Ada',
    lastName: 'Harbour',
    phone: '+1 555 0100',
    email: 'ada@example.com',
    demoAccountRequired: false,
    demoAccountName: undefined,
  };
  const english = localization('en-US');
  const app = {
    id: 'app-1',
    bundleId: 'com.example.harbour',
    name: 'Harbour',
    primaryLocale: 'en-US',
    localizations: [english],
    contact,
  };
  const german = { ...localization('de-DE'), description: undefined, feedbackEmail: undefined };

  test.each([
    ['nothing', {}, []],
    [
      'a description in every language, feedback in the primary one',
      { localizations: [english, german] },
      ['beta app description (de-DE, `beta-description`)'],
    ],
    [
      'the primary language',
      { localizations: [{ ...german, description: 'Schiffe.' }] },
      [
        'beta app description (en-US, `beta-description`)',
        'feedback email (en-US, `feedback-email`)',
      ],
    ],
    [
      'a demo account',
      { contact: { ...contact, demoAccountRequired: true } },
      ['user name of the demo account (`demo-account-name`)'],
    ],
    [
      'anybody to call',
      { contact: undefined },
      [
        'contact first name (`contact-first-name`)',
        'contact last name (`contact-last-name`)',
        'contact phone (`contact-phone`)',
        'contact email (`contact-email`)',
      ],
    ],
  ])('that lacks %s is named', (_, changes, missing) => {
    expect(missingTestInformation({ ...app, ...changes })).toEqual(missing);
  });
});
