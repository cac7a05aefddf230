/** Which profile of the account is taken, when nothing may be made: one row for each state. */
import { describe, expect, test } from '@jest/globals';
import { APP, KIT, LATER, OURS, outcome } from './account-states.ts';
import type { Profile, Row } from './account-states.ts';

const testers: Profile = { method: 'release-testing', devices: ['a'] };
const none = 'signing-account/no-usable-profile';

const choice: readonly Row[] = [
  ['one that fits', { profiles: [{}] }, {}, ['Profile']],
  [
    'the one that is valid longest',
    {
      profiles: [
        { name: 'A', days: 10 },
        { name: 'B', days: 90 },
        { name: 'C', days: 50 },
      ],
    },
    {},
    ['B'],
  ],
  [
    'of equals the one made last',
    { profiles: [{ name: 'A' }, { name: 'B', made: 5 }, { name: 'C', made: 1 }] },
    {},
    ['B'],
  ],
  [
    'the one that is preferred',
    { profiles: [{ name: 'A' }, { name: 'B', days: 5 }] },
    { preferredProfiles: ['b'] },
    ['B'],
  ],
  [
    'none that is preferred but cannot be used',
    { profiles: [{ name: 'A' }, { name: 'B', days: -5 }] },
    { preferredProfiles: ['uuid of B'] },
    ['A'],
  ],
  [
    'none that is preferred but not there',
    { profiles: [{ name: 'A' }] },
    { preferredProfiles: ['B'] },
    ['input/invalid'],
  ],
  [
    'the longest of the usable',
    {
      profiles: [
        { name: 'A', days: 10 },
        { name: 'B', days: 90, state: 'INVALID' },
      ],
    },
    {},
    ['A'],
  ],
  ['none at all', {}, {}, [none]],
  ['an invalid one', { profiles: [{ state: 'INVALID' }] }, {}, [none]],
  ['one in a state that nobody knows', { profiles: [{ state: 'PAUSED' }] }, {}, [none]],
  ['one that expired a day ago', { profiles: [{ days: -1 }] }, {}, [none]],
  ['one that expires now', { profiles: [{ days: 0 }] }, {}, [none]],
  ['one of another kind', { profiles: [{ method: 'release-testing' }] }, {}, [none]],
  ['one for macOS', { profiles: [{ type: 'MAC_APP_STORE' }] }, {}, [none]],
  [
    'one whose file is of another kind',
    { profiles: [{ file: { exportMethod: 'enterprise' } }] },
    {},
    [none],
  ],
  ['one whose file is for another app', { profiles: [{ file: { bundleId: KIT } }] }, {}, [none]],
  ['one that cannot be read', { profiles: [{ defect: 'damaged' }] }, {}, [none]],
  ['one with another certificate', { profiles: [{ holds: ['THEIRS'] }] }, {}, [none]],
  ['one with ours among others', { profiles: [{ holds: ['THEIRS', 'OURS'] }] }, {}, ['Profile']],
  ['one of another bundle id', { profiles: [{ of: KIT }] }, {}, [none]],
  [
    'a profile, although Apple does not list its certificate',
    { certificates: [], profiles: [{}] },
    {},
    ['Profile'],
  ],
  [
    'an app and its extension',
    { profiles: [{ name: 'A' }, { name: 'K', of: KIT }] },
    { bundleIds: [APP, KIT] },
    ['A', 'K'],
  ],
  [
    'an app without its extension',
    { profiles: [{ name: 'A' }] },
    { bundleIds: [APP, KIT] },
    [none],
  ],
  ['an unregistered bundle id', { bundleIds: [KIT] }, {}, ['signing-account/bundle-id-missing']],
  [
    'an ad hoc one, whatever its devices',
    { profiles: [testers], devices: [{}, { udid: 'b' }] },
    { exportMethod: 'release-testing' },
    ['Profile'],
  ],
  [
    'a development one',
    { profiles: [{ method: 'debugging' }] },
    { exportMethod: 'debugging' },
    ['Profile'],
  ],
  [
    'an in-house one',
    { profiles: [{ method: 'enterprise' }] },
    { exportMethod: 'enterprise' },
    ['Profile'],
  ],
  [
    'the certificate that a profile holds, of two',
    { profiles: [{ holds: ['OURS'] }] },
    { certificates: [LATER, OURS] },
    ['Profile'],
  ],
  [
    'one certificate for app and extension, of two',
    {
      profiles: [
        { name: 'A later', holds: ['LATER'], days: 200 },
        { name: 'A ours' },
        { name: 'K ours', of: KIT },
      ],
    },
    { certificates: [LATER, OURS], bundleIds: [APP, KIT] },
    ['A ours', 'K ours'],
  ],
];

describe('without create-missing there is', () => {
  test.each(choice)('%s', (_about, state, wanted, expected) => {
    expect(outcome(state, wanted)).toEqual(expected);
  });
});
