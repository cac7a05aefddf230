/** What is planned at App Store Connect: one row for each state of an account. */
import { describe, expect, test } from '@jest/globals';
import { changesOf } from '../../../../src/actions/setup-signing/account/changes.ts';
import { planAccount } from '../../../../src/actions/setup-signing/account/plan.ts';
import type { NewDevice } from '../../../../src/core/app-store-connect/signing/devices.ts';
import {
  accountOf,
  APP,
  certificateOf,
  KIT,
  LATER,
  OURS,
  outcome,
  wantedOf,
} from './account-states.ts';
import type { Profile, Row } from './account-states.ts';

const STORE = `Slipway App Store ${APP}`;
const AD_HOC = `Slipway Ad Hoc ${APP}`;
const STAND_IN = `${STORE} stand-in`;
const AD_HOC_STAND_IN = `${AD_HOC} stand-in`;
const create = { createMissing: true };
const NEW: NewDevice = { name: 'New', udid: '00008101-000A1B2C3D4E001E', platform: 'IOS' };
const adHoc = { exportMethod: 'release-testing', registerDevices: [] } as const;
const testers: Profile = { method: 'release-testing', devices: ['a'] };
const none = 'signing-account/no-usable-profile';
const made = (what = '[OURS] []') => `create ${STORE} ${what}`;
const stoodIn = (what = '[OURS] []') => `create ${STAND_IN} ${what}`;

const makings: readonly Row[] = [
  ['nothing to do with a usable profile', { profiles: [{}] }, create, ['Profile']],
  ['makes a profile', {}, create, [made()]],
  ['registers a bundle id before', { bundleIds: [] }, create, [`register ${APP}`, made()]],
  [
    'leaves the invalid one of somebody else',
    { profiles: [{ state: 'INVALID' }] },
    create,
    [made()],
  ],
  [
    'replaces its own invalid one',
    { profiles: [{ name: STORE, state: 'INVALID' }] },
    create,
    [stoodIn(), `delete ${STORE}`, made()],
  ],
  [
    'replaces its own expired one',
    { profiles: [{ name: STORE, days: -9 }] },
    create,
    [stoodIn(), `delete ${STORE}`, made()],
  ],
  [
    'replaces its own damaged one',
    { profiles: [{ name: STORE, defect: 'no content' }] },
    create,
    [stoodIn(), `delete ${STORE}`, made()],
  ],
  [
    'replaces two of its name',
    {
      profiles: [
        { name: STORE, days: -9 },
        { name: STORE, days: -400 },
      ],
    },
    create,
    [stoodIn(), `delete ${STORE}`, `delete ${STORE}`, made()],
  ],
  [
    'deletes nothing while another can be used',
    { profiles: [{ name: STORE, days: -9 }, { name: 'Other' }] },
    create,
    ['Other'],
  ],
  [
    'takes over the certificates that are still valid',
    {
      certificates: [[OURS], [certificateOf('THEIRS')], [certificateOf('OLD', -1)], [LATER]],
      profiles: [{ name: STORE, holds: ['THEIRS', 'OLD', 'GONE'] }],
    },
    create,
    [stoodIn('[OURS,THEIRS] []'), `delete ${STORE}`, made('[OURS,THEIRS] []')],
  ],
  [
    'makes what the extension lacks',
    { profiles: [{ name: 'A' }] },
    { ...create, bundleIds: [APP, KIT] },
    ['A', `create Slipway App Store ${KIT} [OURS] []`],
  ],
  [
    'cannot use a certificate that Apple does not list',
    { certificates: [] },
    create,
    ['signing-account/certificate-unknown'],
  ],
  [
    'takes the certificate that Apple lists, of two',
    {},
    { ...create, certificates: [LATER, OURS] },
    [made()],
  ],
  [
    'takes the certificate that is valid longest, of two',
    { certificates: [[OURS], [LATER]] },
    { ...create, certificates: [OURS, LATER] },
    [made('[LATER] []')],
  ],
  [
    'has a certificate issued for a key',
    { certificates: [] },
    { ...create, byKey: true },
    ['certificate DISTRIBUTION', made('[] []')],
  ],
  [
    'has another issued when the old one has expired',
    { certificates: [[certificateOf('OLD', -1)]] },
    { ...create, byKey: true },
    ['certificate DISTRIBUTION', made('[] []')],
  ],
  ['uses the certificate of the key', {}, { ...create, byKey: true }, [made()]],
  [
    'uses the longest of the key',
    { certificates: [[OURS], [LATER]] },
    { ...create, byKey: true },
    [made('[LATER] []')],
  ],
  [
    'has one issued for development',
    { certificates: [], devices: [{}] },
    { ...create, byKey: true, exportMethod: 'debugging' },
    ['certificate DEVELOPMENT', `create Slipway Development ${APP} [] [a]`],
  ],
  [
    'has one issued for the enterprise',
    { certificates: [] },
    { ...create, byKey: true, exportMethod: 'enterprise' },
    ['certificate IOS_DISTRIBUTION', `create Slipway In House ${APP} [] []`],
  ],
  [
    'finds no certificate for a key',
    { certificates: [] },
    { byKey: true },
    ['signing-account/certificate-missing'],
  ],
  ['sees another team', {}, { ...create, teamId: 'OTHER12345' }, ['certificate/wrong-team']],
];

/** How far an earlier run came with a replacement, and what is left to do. */
const interrupted: readonly Row[] = [
  [
    'nothing is deleted yet',
    {
      certificates: [[OURS], [certificateOf('THEIRS')]],
      profiles: [
        { name: STORE, state: 'INVALID', holds: ['THEIRS'] },
        { name: STAND_IN, holds: ['OURS', 'THEIRS'] },
      ],
    },
    create,
    [STAND_IN, `delete ${STORE}`, made('[OURS,THEIRS] []'), `delete ${STAND_IN}`],
  ],
  [
    'the old one is deleted',
    {
      certificates: [[OURS], [certificateOf('THEIRS')]],
      profiles: [{ name: STAND_IN, holds: ['OURS', 'THEIRS'] }],
    },
    create,
    [STAND_IN, made('[OURS,THEIRS] []'), `delete ${STAND_IN}`],
  ],
  [
    'the new one is made',
    { profiles: [{ name: STORE }, { name: STAND_IN }] },
    create,
    [STORE, `delete ${STAND_IN}`],
  ],
  [
    'what stands in is spent, the old one still there',
    {
      profiles: [
        { name: STORE, state: 'INVALID' },
        { name: STAND_IN, days: -1 },
      ],
    },
    create,
    [`delete ${STAND_IN}`, stoodIn(), `delete ${STORE}`, made()],
  ],
  [
    'what stands in is spent, the old one gone',
    { profiles: [{ name: STAND_IN, state: 'INVALID' }] },
    create,
    [made(), `delete ${STAND_IN}`],
  ],
  [
    'the old one is deleted, asked for devices only',
    { profiles: [{ ...testers, name: AD_HOC_STAND_IN }], devices: [{}] },
    adHoc,
    [AD_HOC_STAND_IN, `create ${AD_HOC} [OURS] [a]`, `delete ${AD_HOC_STAND_IN}`],
  ],
  [
    'the old one is deleted, and another device is there',
    { profiles: [{ ...testers, name: AD_HOC_STAND_IN }], devices: [{}, { udid: 'b' }] },
    adHoc,
    [`create ${AD_HOC} [OURS] [a,b]`, `delete ${AD_HOC_STAND_IN}`],
  ],
  [
    'the old one is deleted, and nothing may be changed',
    { profiles: [{ name: STAND_IN }] },
    {},
    [STAND_IN],
  ],
];

describe('a replacement that was cut off', () => {
  test.each(interrupted)('%s', (_about, state, wanted, expected) => {
    expect(outcome(state, wanted)).toEqual(expected);
  });
});

const RANGE = 'com.example.*';
const ranged: Profile = { name: 'Range', of: RANGE };
const ranges: readonly Row[] = [
  [
    'serves a bundle id that is not registered',
    { bundleIds: [], profiles: [ranged] },
    {},
    ['Range'],
  ],
  [
    'serves app and extension',
    { profiles: [ranged] },
    { bundleIds: [APP, KIT] },
    ['Range', 'Range'],
  ],
  [
    'comes after one for the bundle id alone',
    { profiles: [ranged, { name: 'Alone', days: 3 }] },
    {},
    ['Alone'],
  ],
  [
    'comes after a narrower one',
    { profiles: [ranged, { name: 'Narrow', of: 'com.example.app.*', days: 3 }] },
    { bundleIds: [KIT] },
    ['Narrow'],
  ],
  [
    'comes before others when it is preferred',
    { profiles: [ranged, { name: 'Alone' }] },
    { preferredProfiles: ['range'] },
    ['Range'],
  ],
  ['of another range is of no use', { profiles: [{ of: 'com.other.*' }] }, {}, [none]],
  ['gives way to one that may be made', { profiles: [ranged] }, create, [made()]],
  [
    'that cannot be used does not register a bundle id',
    { bundleIds: [], profiles: [{ ...ranged, state: 'INVALID' }] },
    {},
    ['signing-account/bundle-id-missing'],
  ],
  [
    'that lacks devices is renewed for the bundle id alone',
    { profiles: [{ ...ranged, ...testers }], devices: [{}, { udid: 'b' }] },
    adHoc,
    [`create ${AD_HOC} [OURS] [a,b]`],
  ],
  [
    'that lacks devices is not renewed for what is not registered',
    {
      bundleIds: [],
      profiles: [{ ...ranged, ...testers }],
      devices: [{}, { udid: 'b' }],
    },
    adHoc,
    ['signing-account/bundle-id-missing'],
  ],
];

describe('a profile for a range of bundle ids', () => {
  test.each(ranges)('%s', (_about, state, wanted, expected) => {
    expect(outcome(state, wanted)).toEqual(expected);
  });
});

describe('create-missing', () => {
  test.each(makings)('%s', (_about, state, wanted, expected) => {
    expect(outcome(state, wanted)).toEqual(expected);
  });
});

const renewals: readonly Row[] = [
  ['a profile with all of them', { profiles: [testers], devices: [{}] }, adHoc, ['Profile']],
  [
    'a profile of the store',
    { profiles: [{}], devices: [{}] },
    { registerDevices: [NEW] },
    ['Profile', `device ${NEW.udid}`],
  ],
  [
    'one that lacks an enabled one',
    { profiles: [testers], devices: [{}, { udid: 'b' }] },
    adHoc,
    [`create ${AD_HOC} [OURS] [a,b]`],
  ],
  [
    'one that lacks a new one',
    { profiles: [testers], devices: [{}] },
    { ...adHoc, registerDevices: [NEW] },
    [`device ${NEW.udid}`, `create ${AD_HOC} [OURS] [a]`],
  ],
  [
    'our own in its place',
    { profiles: [{ ...testers, name: AD_HOC }], devices: [{}, { udid: 'b' }] },
    adHoc,
    [`create ${AD_HOC_STAND_IN} [OURS] [a,b]`, `delete ${AD_HOC}`, `create ${AD_HOC} [OURS] [a,b]`],
  ],
  [
    'one that lacks one that is disabled',
    { profiles: [testers], devices: [{}, { udid: 'b', status: 'DISABLED' }] },
    adHoc,
    ['Profile'],
  ],
  [
    'one that lacks one in processing',
    { profiles: [testers], devices: [{}, { udid: 'b', status: 'PROCESSING' }] },
    adHoc,
    ['Profile'],
  ],
  [
    'one that lacks an Apple TV',
    { profiles: [testers], devices: [{}, { udid: 'b', runsIosApps: false }] },
    adHoc,
    ['Profile'],
  ],
  [
    'one that has it in another spelling',
    { profiles: [{ ...testers, devices: ['0000-AB'] }], devices: [{ udid: '0000ab' }] },
    adHoc,
    ['Profile'],
  ],
  [
    'a device that is registered in another spelling',
    {
      profiles: [testers],
      devices: [{}, { udid: NEW.udid.toLowerCase().replace('-', ''), status: 'DISABLED' }],
    },
    { ...adHoc, registerDevices: [NEW] },
    ['Profile'],
  ],
  [
    'a Mac',
    { profiles: [testers], devices: [{}] },
    { ...adHoc, registerDevices: [{ ...NEW, platform: 'MAC_OS' }] },
    ['Profile', `device ${NEW.udid}`],
  ],
  [
    'one that lacks the certificate too',
    { profiles: [{ ...testers, holds: [] }], devices: [{}, { udid: 'b' }] },
    adHoc,
    [none],
  ],
  ['no profile', { devices: [{}] }, adHoc, [none]],
  [
    'no profile, but create-missing',
    { devices: [{}] },
    { ...adHoc, ...create },
    [`create ${AD_HOC} [OURS] [a]`],
  ],
  ['no device', {}, { ...adHoc, ...create }, ['signing-account/no-devices']],
  [
    'a first device',
    {},
    { ...adHoc, ...create, registerDevices: [NEW] },
    [`device ${NEW.udid}`, `create ${AD_HOC} [OURS] []`],
  ],
];

describe('register-devices meets', () => {
  test.each(renewals)('%s', (_about, state, wanted, expected) => {
    expect(outcome(state, wanted)).toEqual(expected);
  });
});

test('a profile is made only after all that it needs was read back', () => {
  const account = accountOf({
    bundleIds: [],
    devices: [{}],
    profiles: [{ ...testers, name: AD_HOC, state: 'INVALID' }],
  });
  const wanted = wantedOf({ ...create, ...adHoc, registerDevices: [NEW] });
  // What the steps would be done with is of no matter here.
  const changes = changesOf(planAccount(account, wanted), { wanted } as Parameters<
    typeof changesOf
  >[1]);
  expect(
    changes.map(({ description, mustShowBeforeNext }) => [description, mustShowBeforeNext]),
  ).toEqual([
    [`register the bundle id ${APP}`, false],
    [`register the device "New" (${NEW.udid})`, true],
    [`create the profile "${AD_HOC_STAND_IN}" (IOS_APP_ADHOC) for ${APP}`, true],
    [expect.stringContaining(`delete the profile "${AD_HOC}"`), true],
    [`create the profile "${AD_HOC}" (IOS_APP_ADHOC) for ${APP}`, true],
  ]);
});
