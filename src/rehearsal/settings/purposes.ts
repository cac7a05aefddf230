/** The purposes of secrets and variables, by the inputs that they feed and by their names. */
import { knownInputs, knownVariables } from '../../core/runner/input/known-names.ts';

export const purposes = {
  certificate: 'signing certificate (.p12)',
  'certificate-password': 'password of the certificate',
  'provisioning-profile': 'provisioning profile',
  'api-key-id': 'key id of the API key',
  'issuer-id': 'issuer id',
  'api-private-key': 'private key of the API key (.p8)',
  'certificate-private-key': 'private key of the certificate',
  'api-token': 'App Center token',
  'api-url': 'address of App Center',
  'team-id': 'team id',
  'bundle-id': 'bundle id',
  app: 'App Center app',
  groups: 'names of groups',
} as const;

export type Purpose = keyof typeof purposes;

const ofInputs: Readonly<Record<string, Purpose>> = {
  'provisioning-profiles': 'provisioning-profile',
  'bundle-ids': 'bundle-id',
};

const ofVariables: Readonly<Record<string, Purpose>> = {
  APP_STORE_CONNECT_KEY_IDENTIFIER: 'api-key-id',
  APP_STORE_CONNECT_ISSUER_ID: 'issuer-id',
  APP_STORE_CONNECT_PRIVATE_KEY: 'api-private-key',
  APPCENTER_ACCESS_TOKEN: 'api-token',
};

/** The purpose of an input, of our actions and of those that do the same work. */
export function purposeOfInput(name: string): Purpose | undefined {
  const own = name.replaceAll('_', '-').toLowerCase();
  const known = knownInputs.find((each) => each.name.replaceAll('_', '-') === own);
  const candidates = [own, ...(known?.ours ?? [])];
  return candidates
    .map((each) => ofInputs[each] ?? (each in purposes ? (each as Purpose) : undefined))
    .find((purpose) => purpose !== undefined);
}

/** The purpose of a variable that our actions read in place of an input. */
export function purposeOfVariable(name: string): Purpose | undefined {
  const known = knownVariables.find((each) => each.name === name);
  return [name, ...(known?.ours ?? [])].map((each) => ofVariables[each]).find(Boolean);
}

/** The order decides: a password of a certificate names both. */
const byName: readonly (readonly [RegExp, Purpose])[] = [
  [
    /(?:P12|CERT|SIGNING|DIST).*(?:PASS|PWD|_PW(?:_|$))|^(?:P12|CERT\w*)_?PASS/,
    'certificate-password',
  ],
  [/MOBILE_?PROVISION|PROVISION|(?:^|_)PROFILE/, 'provisioning-profile'],
  [/ISSUER/, 'issuer-id'],
  [/KEY_?ID(?:ENTIFIER)?(?:_|$)/, 'api-key-id'],
  [
    /(?:^|_)P8(?:_|$)|AUTH_?KEY|(?:ASC|APP_?STORE|APPSTORE|APPLE)\w*(?:API_?KEY|PRIVATE_?KEY)/,
    'api-private-key',
  ],
  [/P12|CERTIFICATE|(?:DIST|SIGNING)\w*CERT|CERT(?:_?BASE64|_?B64)?$/, 'certificate'],
  [/APP_?CENTER\w*TOKEN/, 'api-token'],
  [/TEAM_?ID/, 'team-id'],
  [/BUNDLE_?ID/, 'bundle-id'],
];

/** A guess for what no action of ours takes, such as a script that calls `security import`. */
export function purposeByName(name: string): Purpose | undefined {
  return byName.find(([pattern]) => pattern.test(name.toUpperCase()))?.[1];
}

/**
 * Purposes whose values cannot be taken for each other: a name that speaks of another one is a
 * slip.
 */
const unmistakable: readonly Purpose[] = [
  'certificate-password',
  'provisioning-profile',
  'issuer-id',
  'api-key-id',
  'certificate',
];

/** The purpose that a name speaks of, where it is another one than that of its use. */
export function contradicts(name: string, used: Purpose): Purpose | undefined {
  const named = purposeByName(name);
  if (named === undefined || named === used) return undefined;
  return unmistakable.includes(named) && unmistakable.includes(used) ? named : undefined;
}
