import { optionalCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { exportMethod } from '../../core/apple/provisioning-profile/export-method.ts';
import {
  flag,
  oneOf,
  secretLines,
  text,
  whole,
  wholeLines,
} from '../../core/runner/input/input-kinds.ts';
import { exactlyOneOf, inputTable } from '../../core/runner/input/inputs.ts';
import type { InputsOf, Rule } from '../../core/runner/input/inputs.ts';
import { bundleIdList } from './given/bundle-id-list.ts';
import { certificatePrivateKey } from './account/certificate-private-key.ts';
import { deviceList } from './account/device-list.ts';
import { ownProfileName } from './account/profile-names.ts';
import { exportOptions } from './export-options/export-option-keys.ts';
import { SEARCH_LIST_MODES } from './keychain/search-list.ts';

const OF_ACCOUNT = ['certificate-private-key', 'register-devices', 'profile-name'];

/** Profiles come from files or, with an API key, from App Store Connect. */
const sourceOfProfiles: Rule = (given) => {
  if (given.has('provisioning-profiles')) return undefined;
  const missing = ['api-key-id', 'api-private-key', 'bundle-ids'].filter(
    (name) => !given.has(name),
  );
  if (missing.length === 0) return undefined;
  const names = missing.map((name) => `\`${name}\``).join(', ');
  return `\`provisioning-profiles\` is needed, or ${names} to take profiles from App Store Connect`;
};

const partsOfAccount: Rule = (given) => {
  const misplaced = OF_ACCOUNT.find((name) => given.has(name));
  return given.has('provisioning-profiles') && misplaced !== undefined
    ? `\`provisioning-profiles\` excludes \`${misplaced}\`, which is for profiles of App Store Connect`
    : undefined;
};

export const inputs = inputTable(
  {
    certificate: secretLines({
      about:
        'Signing certificates with their private keys (.p12), as base64 or paths, one a line. Needed unless `certificate-private-key` is given.',
    }),
    'certificate-password': secretLines({
      about:
        'The password of the .p12 files: one for all, or one for each entry of `certificate`, one a line. Left out when they have none.',
    }),
    'provisioning-profiles': wholeLines({
      about:
        'Provisioning profiles, as base64, paths or glob patterns, one a line. Without it they come from App Store Connect, for which an API key and `bundle-ids` are needed.',
    }),
    'preferred-profiles': wholeLines({
      about:
        'UUIDs or names of the profiles to use where several cover the same bundle id, one a line.',
    }),
    entitlements: wholeLines({
      about:
        'The .entitlements file of the app, and `bundle-id=path` for those of extensions, one a line: what they ask for must be allowed by the profiles.',
    }),
    'bundle-ids': bundleIdList({
      about:
        'The bundle ids that must be covered, the app first. Without it, those of the profiles are taken, the one that all others extend first.',
    }),
    'export-method': exportMethod({
      about:
        'What the build is for. Checked against the profiles; without it, it follows from profiles that are files, and is `app-store-connect` for profiles of App Store Connect.',
    }),
    'export-options': exportOptions({
      about:
        'Further keys for ExportOptions.plist, such as `{"testFlightInternalTestingOnly": true}`. What follows from certificate and profiles is filled in.',
    }),
    'team-id': text({ about: 'The team that certificates and profiles must belong to.' }),
    'expiry-warning-days': whole(
      0,
      365,
    )({
      about: 'Warn when a certificate or profile expires within this many days.',
      default: '30',
    }),
    'search-list': oneOf(SEARCH_LIST_MODES)({
      about:
        'Where codesign looks for keys while the job runs: `prepend` puts the temporary keychain before the others, `isolated` hides the others.',
      default: 'prepend',
    }),
    'self-test': flag({
      about: 'Prove with a small signature that codesign can use the key, within 30 seconds.',
      default: 'true',
    }),
    ...optionalCredentials,
    'issuer-id': {
      ...optionalCredentials['issuer-id'],
      about:
        'Issuer id of the API key. Certificates and profiles need a team key, which always has one.',
    },
    'create-missing': flag({
      about:
        'Register bundle ids and make or renew profiles at App Store Connect where that is needed, and have a certificate issued for `certificate-private-key`. Nothing is ever revoked.',
      default: 'false',
    }),
    'profile-name': ownProfileName({
      about:
        'The name of profiles that are made. One that bears it already and cannot be used any more is replaced. With several `bundle-ids` it has `{bundle-id}` in it.',
    }),
    'certificate-private-key': certificatePrivateKey({
      about:
        'A private key (RSA, 2048 bits) instead of `certificate`: the certificate that App Store Connect holds for it is used.',
    }),
    'register-devices': deviceList({
      about:
        'Devices to register at App Store Connect where they are new. Development and ad hoc profiles that lack an enabled device are renewed.',
    }),
    'dry-run': flag({
      about:
        'Only check, and print what would be done; neither App Store Connect nor the machine is changed. Runs on any system.',
      default: 'false',
    }),
  },
  [exactlyOneOf('certificate', 'certificate-private-key'), sourceOfProfiles, partsOfAccount],
);

export type Inputs = InputsOf<typeof inputs>;
