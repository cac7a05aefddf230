/** The installed provisioning profile that the build is to use, checked before minutes are spent. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROFILE_FOLDERS } from '../../core/apple/profile-folders.ts';
import { profileErrors } from '../../core/apple/profile-errors.ts';
import { parseProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import { formatDay } from '../../core/system/day.ts';
import { buildErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';

type SigningInputs = Pick<Inputs, 'bundleId' | 'exportMethod' | 'signingCertificate' | 'teamId'>;

/** The profile that `provisioning-profile` names; `undefined` when the input is not given. */
export async function signingProfile(
  inputs: SigningInputs & Pick<Inputs, 'provisioningProfile'>,
  home: string,
  today: Date,
): Promise<ProvisioningProfile | undefined> {
  const { provisioningProfile: asked } = inputs;
  if (asked === undefined) return undefined;
  const profile = theOne(asked, await installedProfiles(home));
  requireFit(profile, inputs, today);
  return profile;
}

async function installedProfiles(home: string): Promise<ProvisioningProfile[]> {
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

function theOne(asked: string, installed: readonly ProvisioningProfile[]): ProvisioningProfile {
  const [profile, ...others] = installed.filter(
    ({ uuid, name }) => uuid.toLowerCase() === asked.toLowerCase() || name === asked,
  );
  if (profile === undefined) {
    throw buildErrors.error('profile-not-installed', {
      message: `The provisioning profile "${asked}" is not installed.`,
      details: installed.length === 0 ? ['No profile is installed.'] : installed.map(described),
    });
  }
  if (others.length > 0) {
    throw profileErrors.error('ambiguous', {
      message: `${others.length + 1} installed provisioning profiles are named "${asked}".`,
      remedy: 'Give the UUID of the profile in `provisioning-profile`.',
      details: [profile, ...others].map(described),
    });
  }
  return profile;
}

function described({ name, uuid, teamId, bundleId, exportMethod, expires }: ProvisioningProfile) {
  return `${uuid} "${name}": ${bundleId}, ${exportMethod}, team ${teamId}, until ${formatDay(expires)}`;
}

function requireFit(
  profile: ProvisioningProfile,
  { bundleId, exportMethod, signingCertificate, teamId }: SigningInputs,
  today: Date,
): void {
  const subject = `The provisioning profile "${profile.name}"`;
  const details = [described(profile)];
  if (today >= profile.expires) {
    const message = `${subject} expired on ${formatDay(profile.expires)}.`;
    throw profileErrors.error('expired', { message, details });
  }
  if (teamId !== undefined && teamId !== profile.teamId) {
    const message = `${subject} belongs to team ${profile.teamId}, but \`team-id\` is ${teamId}.`;
    throw profileErrors.error('wrong-team', { message, details });
  }
  if (isSha1(signingCertificate) && !holdsCertificate(profile, signingCertificate)) {
    const message = `${subject} does not contain the certificate ${signingCertificate}.`;
    throw profileErrors.error('certificate-missing', { message, details });
  }
  if (exportMethod !== undefined && exportMethod !== profile.exportMethod) {
    const message = `${subject} is for ${profile.exportMethod}, but \`export-method\` is ${exportMethod}.`;
    throw profileErrors.error('wrong-kind', { message, details });
  }
  if (bundleId !== undefined && !profile.covers(bundleId)) {
    const message = `${subject} is for ${profile.bundleId}, but \`bundle-id\` is ${bundleId}.`;
    const remedy = 'Give a profile for this bundle id, or correct `bundle-id`.';
    throw profileErrors.error('not-covered', { message, details, remedy });
  }
}

/** A name says nothing certain of what the profile holds. */
function isSha1(certificate: string | undefined): certificate is string {
  return certificate !== undefined && /^[0-9a-f]{40}$/i.test(certificate);
}

function holdsCertificate({ certificateSha1s }: ProvisioningProfile, sha1: string): boolean {
  return certificateSha1s.includes(sha1.toUpperCase());
}
