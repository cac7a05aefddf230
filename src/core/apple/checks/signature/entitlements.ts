/** Rules on what the app and its extensions claim to be allowed, against what their profile allows. */
import { allowedEntitlement, isAllowed } from '../../provisioning-profile/allowed-entitlements.ts';
import type { Bundle } from '../../package/bundle.ts';
import type { Ipa } from '../../package/ipa.ts';
import { textAt } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';
import { signaturesOf } from './bundle-signatures.ts';
import { readableProfile } from './embedded-profile.ts';
import type { Rule, Subject } from '../rule.ts';

const APPLICATION_IDENTIFIER = 'application-identifier';
const ASSOCIATED_DOMAINS = 'com.apple.developer.associated-domains';
const DEBUGGABLE = 'get-task-allow';
const SECURITY = 'com.apple.security.';
const APPLICATION_GROUPS = 'com.apple.security.application-groups';

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

const ALLOW_IT =
  'Switch the capability on for the bundle id at developer.apple.com and download the profile again, or leave the entitlement out.';

export const entitlementNotAllowed: Rule = {
  code: 'ITMS-90164',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the entitlements in each signature, and `Entitlements` in the profile',
  meaning: 'The app or an extension claims an entitlement that its profile does not allow.',
  remedy: ALLOW_IT,
  *find(ipa) {
    for (const refused of refusedClaimsIn(ipa)) {
      if (!mayNeedNoProfile(refused)) yield refused.text;
    }
  },
};

export const entitlementNotInProfile: Rule = {
  code: 'ITMS-90164',
  severity: 'warning',
  appliesTo: 'every-build',
  looksAt: `\`${SECURITY}*\` in each signature but for groups, and \`Entitlements\` in the profile`,
  meaning:
    'The app or an extension claims an entitlement on security that its profile does not name. Some need no profile, and no public list tells which.',
  remedy: ALLOW_IT,
  *find(ipa) {
    for (const refused of refusedClaimsIn(ipa)) {
      if (mayNeedNoProfile(refused)) yield refused.text;
    }
  },
};

interface RefusedClaim {
  readonly key: string;
  /** The profile's value for the key. */
  readonly allowed: unknown;
  readonly text: string;
}

function* refusedClaimsIn(ipa: Ipa): Iterable<RefusedClaim> {
  for (const { bundle, entitlements } of claimsIn(ipa)) {
    const profile = readableProfile(bundle);
    if (profile === undefined) continue;
    for (const [key, claimed] of Object.entries(entitlements)) {
      if (HAVE_RULES_OF_THEIR_OWN.has(key) || claimed === false) continue;
      const allowed = allowedEntitlement(profile, key);
      if (isAllowed(claimed, allowed)) continue;
      const text = `${bundle.path} claims ${key} = ${shown(claimed)}, which the profile "${profile.name}" does not allow.`;
      yield { key, allowed, text };
    }
  }
}

function mayNeedNoProfile({ key, allowed }: RefusedClaim): boolean {
  return allowed === undefined && key.startsWith(SECURITY) && key !== APPLICATION_GROUPS;
}

const HAVE_RULES_OF_THEIR_OWN: ReadonlySet<string> = new Set([APPLICATION_IDENTIFIER, DEBUGGABLE]);

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? inner.toString() : inner,
  );
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
  rules: [entitlementNotAllowed, entitlementNotInProfile, entitlementUnsupported, debuggable],
};
