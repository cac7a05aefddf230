/** Whether a profile allows what an app claims, or its project asks for. */
import type { ProvisioningProfile } from './provisioning-profile.ts';

/**
 * The profile's value of an entitlement; `undefined` when nothing. Profiles of 2012 did not name
 * the team among the entitlements, only beside them.
 */
export function allowedEntitlement(
  { entitlements, teamId }: ProvisioningProfile,
  key: string,
): unknown {
  if (Object.hasOwn(entitlements, key)) return entitlements[key];
  return key === 'com.apple.developer.team-identifier' ? teamId : undefined;
}

/**
 * A match is the same value, or any at all for a bare `*`, or one that begins with what stands
 * before the `*`; for lists, member by member.
 */
export function isAllowed(claimed: unknown, allowed: unknown): boolean {
  if ([allowed].flat().includes('*')) return true;
  if (Array.isArray(claimed)) return claimed.every((member) => isAllowed(member, allowed));
  if (Array.isArray(allowed)) return allowed.some((member) => isAllowed(claimed, member));
  if (typeof claimed === 'string' && typeof allowed === 'string' && allowed.endsWith('*')) {
    return claimed.startsWith(allowed.slice(0, -1));
  }
  // Values nested deeper are not compared: no public source says how Apple does it.
  return claimed === allowed || (typeof claimed === 'object' && typeof allowed === 'object');
}
