/** Doubts about a profile that do not keep it from being used. */
import { listsDevices } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { describeProfile } from './profile-list.ts';
import type { SigningSet } from './signing-set.ts';

/** `offered`: all that were given; those that are not used are named. */
export function warnOfProfiles(
  { profiles }: SigningSet,
  offered: readonly ProvisioningProfile[],
  log: Log,
): void {
  const used = new Set(profiles.values());
  for (const profile of offered.filter((given) => !used.has(given))) {
    log.info(`Not used: the profile ${describeProfile(profile)}`);
  }
  for (const profile of used) {
    for (const warning of warningsOn(profile)) {
      log.warning(`The profile "${profile.name}" ${warning}`, 'setup-signing: profile');
    }
  }
}

function warningsOn(profile: ProvisioningProfile): string[] {
  const { exportMethod, devices, entitlements, fromApple } = profile;
  const warnings: string[] = [];
  if (!fromApple) {
    // No reason to end here: the profiles of a rehearsal are signed by an authority of its own.
    warnings.push(
      'was not signed by Apple. Devices and App Store Connect refuse an app with such a profile; only a rehearsal can use it.',
    );
  }
  if (exportMethod === 'app-store-connect' && entitlements['beta-reports-active'] !== true) {
    warnings.push('does not allow TestFlight (beta-reports-active), only the App Store.');
  }
  if (listsDevices(exportMethod) && devices.length === 0) {
    warnings.push('lists no device, so the app can be installed nowhere.');
  }
  return warnings;
}
