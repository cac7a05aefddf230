/** The look that flet takes at the configured profile before it builds. */
import {
  coversBundleId,
  findProfile,
  installedProfiles,
} from '../../xcodebuild/installed-profiles.ts';
import type { Machine } from '../../machine.ts';
import { FletExit } from '../exit.ts';
import type { BuildSettings } from '../project/settings.ts';

/** flet's own look at the configured profile before any work is done (1.0 and later). */
export function checkProfile({ signing, bundleId }: BuildSettings, machine: Machine): void {
  const { profile: specifier, teamId } = signing;
  if (specifier === undefined) return;
  const installed = installedProfiles(machine.home);
  const profile = findProfile(specifier, installed);
  if (profile === undefined) {
    const usable = installed.filter(({ expires }) => expires >= machine.now());
    const listing = usable.map(
      (each) => `  - '${each.name}' (team ${each.teamId}, UUID ${each.uuid})`,
    );
    const hint =
      listing.length > 0
        ? `Installed profiles:\n${listing.join('\n')}`
        : 'No unexpired profiles are installed. Download the profile from the Apple Developer portal.';
    throw new FletExit(
      1,
      `Provisioning profile '${specifier}' is not installed — Xcode would fail once the build ` +
        `reaches signing. Configure the profile's name or UUID exactly as the portal shows it.\n${hint}`,
    );
  }
  const named = `Provisioning profile '${profile.name}'`;
  if (profile.expires < machine.now()) {
    const day = profile.expires.toISOString().slice(0, 10);
    throw new FletExit(1, `${named} expired on ${day}. Regenerate it and install the new one.`);
  }
  if (teamId !== undefined && profile.teamId !== teamId) {
    throw new FletExit(
      1,
      `${named} belongs to team ${profile.teamId}, but the build is configured for team ${teamId}.`,
    );
  }
  if (!coversBundleId(profile, bundleId)) {
    throw new FletExit(
      1,
      `${named} authorizes '${profile.appId}', which does not cover the app's bundle id ` +
        `'${bundleId}'. Use a profile registered for this App ID.`,
    );
  }
}
