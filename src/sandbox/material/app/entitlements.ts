/** Entitlements in both forms in which a signature carries them. */
import * as plist from 'plist';
import * as der from '../asn1/der.ts';
import { profilePayload } from '../provisioning-profile.ts';
import { asDictionary, isDictionary } from '../property-list.ts';
import type { Dictionary } from '../property-list.ts';

export type Entitlements = Dictionary;

/** The entitlements that Xcode writes into every app it exports, as far as the profile has them. */
const ofEveryApp = ['beta-reports-active', 'com.apple.developer.team-identifier', 'get-task-allow'];

/** The entitlements that an app claims when it is exported with this profile. */
export function claimedEntitlements(profile: Buffer, bundleId: string): Entitlements {
  const allowed = asDictionary(profilePayload(profile)['Entitlements'], 'Entitlements');
  const applicationIdentifier = allowed['application-identifier'];
  if (typeof applicationIdentifier !== 'string') {
    throw new TypeError('The profile has no application-identifier.');
  }
  const prefix = applicationIdentifier.slice(0, applicationIdentifier.indexOf('.'));
  return {
    'application-identifier': `${prefix}.${bundleId}`,
    ...Object.fromEntries(
      ofEveryApp.flatMap((name) => (allowed[name] === undefined ? [] : [[name, allowed[name]]])),
    ),
  };
}

export function entitlementsXml(entitlements: Entitlements): Buffer {
  return Buffer.from(`${plist.build(entitlements)}\n`);
}

/** The form that iOS 15 and later reads: `[APPLICATION 16] { 1, [16] { SEQUENCE { key, value } … } }`. */
export function entitlementsDer(entitlements: Entitlements): Buffer {
  return der.encode(der.application(16, der.integer(1), dictionary(entitlements)));
}

function dictionary(entries: Entitlements): der.Asn1 {
  const pairs = Object.keys(entries)
    .sort()
    .map((key) => der.sequence(der.utf8String(key), valueOf(entries[key] ?? null)));
  return der.explicit(16, ...pairs);
}

function valueOf(value: plist.PlistValue): der.Asn1 {
  if (typeof value === 'boolean') return der.boolean(value);
  if (typeof value === 'number') return der.integer(value);
  if (typeof value === 'string') return der.utf8String(value);
  if (Array.isArray(value)) return der.sequence(...value.map(valueOf));
  if (isDictionary(value)) return dictionary(value);
  throw new TypeError(`An entitlement cannot be ${String(value)}.`);
}
