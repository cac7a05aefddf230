/** Apple's system that a profile is for. */
import { isForIos } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';

/** People's names of the platforms that Apple writes into a profile. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['OSX', 'macOS (or Mac Catalyst)'],
  ['xrOS', 'visionOS'],
]);

/** Such as `tvOS`; a profile for iOS names the systems that run iOS apps, too. */
export function platformsOf({ platforms }: Pick<ProvisioningProfile, 'platforms'>): string {
  return [...new Set(platforms.map((platform) => NAMES.get(platform) ?? platform))].join(', ');
}

/** The profiles for iOS, when there is one among them; else all, to be refused one by one. */
export function preferIos(
  profiles: readonly ProvisioningProfile[],
): readonly ProvisioningProfile[] {
  const forIos = profiles.filter(isForIos);
  return forIos.length > 0 ? forIos : profiles;
}
