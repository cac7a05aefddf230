import { describe, expect, test } from '@jest/globals';
import { groupsNamed } from '../../../src/actions/testflight-distribute/groups/group-names.ts';
import { missingTestInformation } from '../../../src/actions/testflight-distribute/review/test-information.ts';
import { FRIENDS, OFFICE, TEAM } from './testflight-distribute-observed.ts';

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
      'Input `groups`: "Team" is the name of 2 groups, so give the id (Team = team, Team = twin); ' +
        '"friENDS" is the name of 2 groups, so give the id (Friends = friends, FRIENDS = loud); ' +
        'there is no group "Crew".',
    );
  });

  test('are all unknown to an app without groups', () => {
    expect(() => named(['Team'], [])).toThrow('Harbour has no beta group.');
  });
});

describe('test information', () => {
  const contact = {
    firstName: 'Ada',
    lastName: 'Harbour',
    phone: '+1 555 0100',
    email: 'ada@example.com',
    demoAccountRequired: false,
    demoAccountName: undefined,
  };
  const english = { locale: 'en-US', description: 'Ships.', feedbackEmail: 'crew@example.com' };
  const app = {
    id: 'app-1',
    bundleId: 'com.example.harbour',
    name: 'Harbour',
    primaryLocale: 'en-US',
    localizations: [english],
    contact,
  };
  const german = { locale: 'de-DE', description: undefined, feedbackEmail: undefined };

  test.each([
    ['nothing', {}, []],
    [
      'a description in every language, feedback in the primary one',
      { localizations: [english, german] },
      ['beta app description (de-DE)'],
    ],
    [
      'the primary language',
      { localizations: [{ ...german, description: 'Schiffe.' }] },
      ['beta app description (en-US)', 'feedback email (en-US)'],
    ],
    [
      'a demo account',
      { contact: { ...contact, demoAccountRequired: true } },
      ['user name of the demo account'],
    ],
    [
      'anybody to call',
      { contact: undefined },
      ['contact first name', 'contact last name', 'contact phone', 'contact email'],
    ],
  ])('that lacks %s is named', (_, changes, missing) => {
    expect(missingTestInformation({ ...app, ...changes })).toEqual(missing);
  });
});
