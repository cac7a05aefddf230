import { describe, expect, test } from '@jest/globals';
import { chooseByName } from '../../../../../src/core/runner/input/named-choice.ts';

const known = [
  { id: '1', name: 'Friends' },
  { id: '2', name: 'friends' },
  { id: '3', name: 'Team' },
  { id: '4', name: 'Press' },
  { id: '5', name: 'Press' },
];

const names = (...words: string[]) => chooseByName(words, known, 'group');

describe('choosing by name', () => {
  test('takes an id, an exact name, or a name in any case, each once', () => {
    expect(names('3', 'friends', 'TEAM')).toEqual({ found: [known[2], known[1]], problems: [] });
  });

  test('takes a name whose accents are stored in another way', () => {
    const cafe = { id: '6', name: 'Caf\u00e9' };
    expect(chooseByName(['cafe\u0301'], [cafe], 'profile')).toEqual({
      found: [cafe],
      problems: [],
    });
  });

  test('names what leads to nothing, with what was probably meant', () => {
    expect(names('Teams', 'Zebra').problems).toEqual([
      'there is no group "Teams" (did you mean "Team"?)',
      'there is no group "Zebra"',
    ]);
  });

  test('asks for the id where a name is that of several', () => {
    expect(names('Press', 'FRIENDS').problems).toEqual([
      '"Press" is the name of 2 groups, so give the id (Press = 4, Press = 5)',
      '"FRIENDS" is the name of 2 groups, so give the id (Friends = 1, friends = 2)',
    ]);
  });
});
