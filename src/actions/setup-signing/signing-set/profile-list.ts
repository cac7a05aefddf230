/** Profiles in one line each, for the log and for errors. */
import { isForIos } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { formatDay } from '../../../core/system/day.ts';
import { platformsOf } from './profile-platform.ts';

/** `"App Store com.example.app" for com.example.app (UUID, app-store-connect, expires 2027-01-01)`. */
export function describeProfile(profile: ProvisioningProfile): string {
  const { name, uuid, bundleId, exportMethod, expires, isXcodeManaged } = profile;
  const facts = [
    uuid,
    exportMethod,
    ...(isForIos(profile) ? [] : [`for ${platformsOf(profile)}`]),
    ...(isXcodeManaged ? ['managed by Xcode'] : []),
    `expires ${formatDay(expires)}`,
  ];
  return `"${name}" for ${bundleId} (${facts.join(', ')})`;
}
