/** The provisioning profiles that this Mac has, in both folders where Xcode looks for them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { PROFILE_FOLDERS } from '../../../core/apple/provisioning-profile/profile-folders.ts';
import { parseProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { formatDay } from '../../../core/system/day.ts';
import { buildErrors } from '../errors.ts';

export async function installedProfiles(home: string): Promise<readonly ProvisioningProfile[]> {
  const byUuid = new Map<string, ProvisioningProfile>();
  for (const folder of PROFILE_FOLDERS.map((name) => join(home, name))) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((entry) => entry.endsWith('.mobileprovision'))) {
      const profile = await readable(join(folder, name));
      if (profile !== undefined) byUuid.set(profile.uuid, profile);
    }
  }
  return [...byUuid.values()];
}

/** Other people's files in a shared folder are none of our business, damaged or out of reach. */
async function readable(path: string): Promise<ProvisioningProfile | undefined> {
  try {
    return parseProvisioningProfile(await readFile(path));
  } catch {
    return undefined;
  }
}

/** The one that `asked` names, by UUID or name. */
export function theProfile(
  asked: string,
  installed: readonly ProvisioningProfile[],
): ProvisioningProfile {
  const wanted = asked.trim();
  const [profile, ...others] = installed.filter(
    ({ uuid, name }) => uuid.toLowerCase() === wanted.toLowerCase() || name === wanted,
  );
  if (profile === undefined) {
    throw buildErrors.error('profile-not-installed', {
      message: `The provisioning profile "${asked}" is not installed.`,
      details:
        installed.length === 0 ? ['No profile is installed.'] : installed.map(describeProfile),
    });
  }
  if (others.length > 0) {
    throw profileErrors.error('ambiguous', {
      message: `${others.length + 1} installed provisioning profiles are named "${asked}".`,
      remedy: 'Give the UUID of the profile in `provisioning-profile`.',
      details: [profile, ...others].map(describeProfile),
    });
  }
  return profile;
}

export function describeProfile({
  name,
  uuid,
  teamId,
  bundleId,
  exportMethod,
  expires,
}: ProvisioningProfile): string {
  return `${uuid} "${name}": ${bundleId}, ${exportMethod}, team ${teamId}, until ${formatDay(expires)}`;
}
