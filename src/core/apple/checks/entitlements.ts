/** Rules on what the app and its extensions claim to be allowed, against what their profile allows. */
import type { Bundle } from '../bundle.ts';
import type { Ipa } from '../ipa.ts';
import { textAt } from '../property-list.ts';
import type { PropertyList } from '../property-list.ts';
import type { ProvisioningProfile } from '../provisioning-profile.ts';
import { signaturesOf } from './bundle-signatures.ts';
import { readableProfile } from './embedded-profile.ts';
import type { Rule, Subject } from './rule.ts';

const APPLICATION_IDENTIFIER = 'application-identifier';
const ASSOCIATED_DOMAINS = 'com.apple.developer.associated-domains';
const DEBUGGABLE = 'get-task-allow';

interface Claim {
  readonly bundle: Bundle;
  readonly entitlements: PropertyList;
}

/** All slices claim the same in a sound bundle; the first one that claims anything stands for all. */
function claimsIn({ bundles }: Ipa): readonly Claim[] {
  return bundles.flatMap((bundle) => {
    const claiming = signaturesOf(bundle).find(({ entitlements }) => entitlements !== undefined);
    return claiming?.entitlements ? [{ bundle, entitlements: claiming.entitlements }] : [];
  });
}

export const entitlementNotAllowed: Rule = {
  code: 'ITMS-90164',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the entitlements in each signature, and `Entitlements` in the profile',
  meaning: 'The app or an extension claims an entitlement that its profile does not allow.',
  remedy:
    'Switch the capability on for the bundle id at developer.apple.com and download the profile again, or leave the entitlement out.',
  *find(ipa) {
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      const profile = readableProfile(bundle);
      if (profile === undefined) continue;
      for (const [key, claimed] of Object.entries(entitlements)) {
        if (HAVE_RULES_OF_THEIR_OWN.has(key) || claimed === false) continue;
        if (isAllowed(claimed, allowedBy(profile, key))) continue;
        yield `${bundle.path} claims ${key} = ${shown(claimed)}, which the profile "${profile.name}" does not allow.`;
      }
    }
  },
};

const HAVE_RULES_OF_THEIR_OWN: ReadonlySet<string> = new Set([APPLICATION_IDENTIFIER, DEBUGGABLE]);

/** Profiles of 2012 did not name the team among the entitlements, only beside them. */
function allowedBy({ entitlements, teamId }: ProvisioningProfile, key: string): unknown {
  return entitlements[key] ?? (key === 'com.apple.developer.team-identifier' ? teamId : undefined);
}

/** The same value, or one that begins with what stands before the `*`; for lists, member by member. */
function isAllowed(claimed: unknown, allowed: unknown): boolean {
  if (Array.isArray(claimed)) return claimed.every((member) => isAllowed(member, allowed));
  if (Array.isArray(allowed)) return allowed.some((member) => isAllowed(claimed, member));
  if (typeof claimed === 'string' && typeof allowed === 'string' && allowed.endsWith('*')) {
    return claimed.startsWith(allowed.slice(0, -1));
  }
  // What is nested deeper is not compared: no public source says how Apple does it.
  return claimed === allowed || (typeof claimed === 'object' && typeof allowed === 'object');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export const entitlementUnsupported: Rule = {
  code: 'ITMS-90046',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${APPLICATION_IDENTIFIER}\` and \`${ASSOCIATED_DOMAINS}\` in each signature`,
  meaning:
    'An entitlement has a value that no app may claim: a placeholder, or another app’s identifier.',
  remedy:
    'Let Xcode fill in the entitlements from the project; list real domains as `applinks:example.com`.',
  *find(ipa) {
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      const claimed = textAt(entitlements, APPLICATION_IDENTIFIER);
      const bundleId = bundle.infoPlist && textAt(bundle.infoPlist, 'CFBundleIdentifier');
      if (claimed !== undefined && bundleId !== undefined && !isIdentifierOf(claimed, bundleId)) {
        yield `${bundle.path} is ${bundleId}, but claims the ${APPLICATION_IDENTIFIER} ${claimed}.`;
      }
      if ([entitlements[ASSOCIATED_DOMAINS]].flat().includes('*')) {
        yield `${bundle.path} claims * for ${ASSOCIATED_DOMAINS}.`;
      }
    }
  },
};

/** `TEAM123456.com.example.app`; the prefix of an old app is not its team. */
function isIdentifierOf(claimed: string, bundleId: string): boolean {
  return /^[A-Z0-9]{10}\./.test(claimed) && claimed.slice(11) === bundleId;
}

export const debuggable: Rule = {
  code: 'slipway/debuggable',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${DEBUGGABLE}\` in each signature`,
  meaning: 'A debugger may attach to the app, which is not exported for debugging.',
  remedy:
    'Export the app with a distribution certificate and profile, which take the entitlement away.',
  *find(ipa, { exportMethod }) {
    if (exportMethod === 'debugging') return;
    for (const { bundle, entitlements } of claimsIn(ipa)) {
      if (entitlements[DEBUGGABLE] === true) yield `${bundle.path} claims ${DEBUGGABLE}.`;
    }
  },
};

export const entitlements: Subject = {
  title: 'Entitlements',
  rules: [entitlementNotAllowed, entitlementUnsupported, debuggable],
};
