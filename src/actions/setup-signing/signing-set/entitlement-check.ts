/** The entitlements that the project's files ask for, against those that the profiles allow. */
import {
  allowedEntitlement,
  isAllowed,
} from '../../../core/apple/provisioning-profile/allowed-entitlements.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { textAt } from '../../../core/apple/property-list/property-list.ts';
import type { PropertyList } from '../../../core/apple/property-list/property-list.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import { counted } from '../../../core/system/count.ts';
import { entitlementErrors } from '../given/entitlement-errors.ts';

export interface RequestedEntitlements {
  /** `undefined`: those of the app. */
  readonly bundleId: string | undefined;
  /** How an error names the file. */
  readonly source: string;
  readonly entitlements: PropertyList;
}

/** Xcode sets them when it signs, whatever the file says. */
const SET_BY_XCODE: ReadonlySet<string> = new Set([
  'application-identifier',
  'beta-reports-active',
  'com.apple.developer.team-identifier',
  'get-task-allow',
]);

/** The profile must have them, but Xcode takes the value from the profile. */
const VALUE_SET_BY_XCODE: ReadonlySet<string> = new Set([
  'aps-environment',
  'com.apple.developer.icloud-container-environment',
]);

/** Some need no profile, and no public list tells which; groups always do. */
const SECURITY = 'com.apple.security.';
const APPLICATION_GROUPS = 'com.apple.security.application-groups';

/** `bundleIds` has the app first. One whose profile was not found has a problem already. */
export function entitlementProblems(
  requests: readonly RequestedEntitlements[],
  bundleIds: readonly string[],
  profiles: ReadonlyMap<string, ProvisioningProfile>,
): ActionError[] {
  return requests.flatMap((request) => {
    const bundleId = request.bundleId ?? bundleIds[0] ?? '';
    if (!bundleIds.includes(bundleId)) {
      return entitlementErrors.error('other-bundle-id', {
        message: `${request.source} is for ${bundleId}, which is not among the bundle ids ${bundleIds.join(', ')}.`,
      });
    }
    const profile = profiles.get(bundleId);
    return profile === undefined ? [] : problemsWith(request, bundleId, profile);
  });
}

function problemsWith(
  { source, entitlements }: RequestedEntitlements,
  bundleId: string,
  profile: ProvisioningProfile,
): ActionError[] {
  const refused = Object.entries(entitlements).flatMap(([key, written]) => {
    const claimed = filledIn(written, bundleId, profile);
    const allowed = allowedEntitlement(profile, key);
    return isGranted(key, claimed, allowed) ? [] : [{ key, claimed, allowed }];
  });
  if (refused.length === 0) return [];
  const keys = refused.map(({ key }) => key).join(', ');
  return [
    profileErrors.error('entitlement-missing', {
      message: `The profile "${profile.name}" for ${bundleId} does not allow ${counted(refused.length, 'entitlement')} that ${source} asks for: ${keys}.`,
      details: refused.map(({ key, claimed, allowed }) => {
        const has = allowed === undefined ? 'not in the profile' : `allowed: ${shown(allowed)}`;
        return `${key} = ${shown(claimed)} (${has})`;
      }),
    }),
  ];
}

function isGranted(key: string, claimed: unknown, allowed: unknown): boolean {
  if (SET_BY_XCODE.has(key) || claimed === false) return true;
  if (allowed === undefined) return key.startsWith(SECURITY) && key !== APPLICATION_GROUPS;
  if (VALUE_SET_BY_XCODE.has(key) || holdsSetting(claimed)) return true;
  const known = Array.isArray(claimed) ? claimed.filter((one) => !holdsSetting(one)) : claimed;
  return isAllowed(known, allowed);
}

/** The settings of a build that are known here; the value of any other only Xcode knows. */
function filledIn(value: unknown, bundleId: string, profile: ProvisioningProfile): unknown {
  if (Array.isArray(value)) return value.map((member) => filledIn(member, bundleId, profile));
  if (typeof value !== 'string') return value;
  const applicationId = textAt(profile.entitlements, 'application-identifier') ?? '';
  const settings: Readonly<Record<string, string>> = {
    AppIdentifierPrefix: `${applicationId.split('.')[0] || profile.teamId}.`,
    TeamIdentifierPrefix: `${profile.teamId}.`,
    DEVELOPMENT_TEAM: profile.teamId,
    CFBundleIdentifier: bundleId,
    PRODUCT_BUNDLE_IDENTIFIER: bundleId,
  };
  return value.replaceAll(
    /\$(?:\((\w+)\)|\{(\w+)\})/g,
    (whole, round?: string, curly?: string) => settings[round ?? curly ?? ''] ?? whole,
  );
}

function holdsSetting(value: unknown): boolean {
  return typeof value === 'string' && /\$[({]/.test(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
