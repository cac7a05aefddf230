/**
 * What the build will be signed with: one identity, and for each bundle id one profile that goes
 * with it. Everything is checked here, before the machine is touched.
 */
import { certificateErrors } from '../../core/apple/certificate-errors.ts';
import type { ExportMethod } from '../../core/apple/export-method.ts';
import type { SigningIdentity } from '../../core/apple/pkcs12.ts';
import { profileErrors } from '../../core/apple/profile-errors.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { ActionError } from '../../core/errors.ts';
import { inputError } from '../../core/runner/inputs.ts';
import { formatDay } from '../../core/system/day.ts';

export interface SigningSet {
  readonly identity: SigningIdentity;
  readonly teamId: string;
  readonly exportMethod: ExportMethod;
  /** By bundle id, the app first. */
  readonly profiles: ReadonlyMap<string, ProvisioningProfile>;
}

export interface Offered {
  readonly identities: readonly SigningIdentity[];
  readonly profiles: readonly ProvisioningProfile[];
}

export interface Asked {
  readonly bundleIds: readonly string[];
  readonly exportMethod: ExportMethod | undefined;
  readonly teamId: string | undefined;
  readonly today: Date;
}

export function chooseSigningSet({ identities, profiles }: Offered, asked: Asked): SigningSet {
  const ofTeam = identitiesOfTeam(identities, asked.teamId);
  const [first, ...others] = asked.bundleIds.length > 0 ? asked.bundleIds : bundleIdsOf(profiles);
  if (first === undefined) throw inputError(['`provisioning-profiles` holds no entry']);

  const appProfile = chooseProfile(first, profiles, ofTeam, asked);
  const { exportMethod, teamId } = appProfile;
  const chosen = new Map([[first, appProfile]]);
  // Whatever the app was given for a kind holds for its extensions too.
  for (const bundleId of others) {
    const fitting = ofTeam.filter((identity) => isInside(identity, appProfile));
    chosen.set(bundleId, chooseProfile(bundleId, profiles, fitting, { ...asked, exportMethod }));
  }

  const identity = ofTeam.find((candidate) =>
    [...chosen.values()].every((profile) => isInside(candidate, profile)),
  );
  if (identity === undefined) throw certificateMissing(appProfile, ofTeam);
  return { identity, teamId, exportMethod, profiles: chosen };
}

function identitiesOfTeam(
  identities: readonly SigningIdentity[],
  teamId: string | undefined,
): readonly SigningIdentity[] {
  if (teamId === undefined) return identities;
  const ofTeam = identities.filter(({ certificate }) => certificate.teamId === teamId);
  if (ofTeam.length > 0) return ofTeam;
  const found = identities.map(({ certificate }) => certificate.teamId).join(', ');
  throw certificateErrors.error('wrong-team', {
    message: `\`team-id\` is ${teamId}, but \`certificate\` belongs to team ${found}.`,
    details: identities.map(({ certificate }) => certificate.commonName),
  });
}

/** The app first: Apple wants the bundle ids of its extensions to begin with that of the app. */
function bundleIdsOf(profiles: readonly ProvisioningProfile[]): string[] {
  const wildcard = profiles.find(({ bundleId }) => bundleId.endsWith('*'));
  if (wildcard !== undefined) {
    throw profileErrors.error('bundle-ids-needed', {
      message: `The profile "${wildcard.name}" covers ${wildcard.bundleId}, so \`bundle-ids\` is needed.`,
    });
  }
  const bundleIds = [...new Set(profiles.map(({ bundleId }) => bundleId))];
  const app = bundleIds.find((id) =>
    bundleIds.every((other) => other === id || other.startsWith(`${id}.`)),
  );
  if (app !== undefined) return [app, ...bundleIds.filter((bundleId) => bundleId !== app)];
  if (bundleIds.length === 0) return [];
  throw profileErrors.error('bundle-ids-needed', {
    message: `None of the bundle ids in \`provisioning-profiles\` is that of an app with all others as its extensions, so \`bundle-ids\` is needed.`,
    details: profiles.map(({ name, bundleId }) => `"${name}" covers ${bundleId}`),
  });
}

function chooseProfile(
  bundleId: string,
  profiles: readonly ProvisioningProfile[],
  identities: readonly SigningIdentity[],
  asked: Asked,
): ProvisioningProfile {
  const covering = profiles.filter((profile) => profile.covers(bundleId)).sort(mostSpecificFirst);
  const judged = covering.map((profile) => ({
    profile,
    problem: problemOf(profile, identities, asked),
  }));
  const [best, second] = judged.flatMap(({ profile, problem }) => (problem ? [] : [profile]));
  if (best === undefined) {
    throw judged[0]?.problem ?? notCovered(bundleId, profiles);
  }
  if (second !== undefined && mostSpecificFirst(best, second) === 0) {
    throw profileErrors.error('ambiguous', {
      message: `Two profiles in \`provisioning-profiles\` cover ${bundleId}: "${best.name}" and "${second.name}".`,
      details: [best, second].map(({ name, uuid, expires }) => {
        return `${name} (${uuid}, expires ${formatDay(expires)})`;
      }),
    });
  }
  return best;
}

/** An exact bundle id before a wildcard, a narrow wildcard before a wide one. */
function mostSpecificFirst(a: ProvisioningProfile, b: ProvisioningProfile): number {
  const rank = ({ bundleId }: ProvisioningProfile) =>
    bundleId.endsWith('*') ? bundleId.length : Number.MAX_SAFE_INTEGER;
  return rank(b) - rank(a);
}

/** Why the profile cannot be used, or `undefined` when it can. */
function problemOf(
  profile: ProvisioningProfile,
  identities: readonly SigningIdentity[],
  { exportMethod, today }: Asked,
): ActionError | undefined {
  const { name, platforms, expires, teamId } = profile;
  if (platforms.length > 0 && !platforms.includes('iOS')) {
    return profileErrors.error('not-for-ios', {
      message: `The profile "${name}" in \`provisioning-profiles\` is for ${platforms.join(', ')}, not for iOS.`,
    });
  }
  if (today >= expires) {
    return profileErrors.error('expired', {
      message: `The profile "${name}" in \`provisioning-profiles\` expired on ${formatDay(expires)}.`,
    });
  }
  if (exportMethod !== undefined && profile.exportMethod !== exportMethod) {
    return profileErrors.error('wrong-kind', {
      message: `The profile "${name}" in \`provisioning-profiles\` is for ${profile.exportMethod}, but ${exportMethod} is needed.`,
    });
  }
  const teams = new Set(identities.map(({ certificate }) => certificate.teamId));
  if (!teams.has(teamId)) {
    return profileErrors.error('wrong-team', {
      message: `The profile "${name}" in \`provisioning-profiles\` belongs to team ${teamId}, the certificate to team ${[...teams].join(', ')}.`,
    });
  }
  return wrongPurpose(profile, identities) ?? missingIn(profile, identities);
}

function wrongPurpose(
  { name, exportMethod }: ProvisioningProfile,
  identities: readonly SigningIdentity[],
): ActionError | undefined {
  const needed = exportMethod === 'debugging' ? 'development' : 'distribution';
  if (identities.some(({ certificate }) => certificate.purpose === needed)) return undefined;
  const held = identities.map(({ certificate }) => `"${certificate.commonName}"`).join(', ');
  return certificateErrors.error('wrong-kind', {
    message: `The profile "${name}" needs a ${needed} certificate, but \`certificate\` holds ${held}.`,
  });
}

function missingIn(
  profile: ProvisioningProfile,
  identities: readonly SigningIdentity[],
): ActionError | undefined {
  const fits = identities.some((identity) => isInside(identity, profile));
  return fits ? undefined : certificateMissing(profile, identities);
}

function isInside({ certificate }: SigningIdentity, profile: ProvisioningProfile): boolean {
  return profile.certificateSha1s.includes(certificate.sha1);
}

function certificateMissing(
  profile: ProvisioningProfile,
  identities: readonly SigningIdentity[],
): ActionError {
  const held = identities.map(({ certificate }) => `"${certificate.commonName}"`).join(', ');
  return profileErrors.error('certificate-missing', {
    message: `The profile "${profile.name}" in \`provisioning-profiles\` does not contain the certificate ${held}.`,
    details: [
      ...identities.map(({ certificate }) => `given: SHA-1 ${certificate.sha1}`),
      ...profile.certificateSha1s.map((sha1) => `in the profile: SHA-1 ${sha1}`),
    ],
  });
}

function notCovered(bundleId: string, profiles: readonly ProvisioningProfile[]): ActionError {
  return profileErrors.error('not-covered', {
    message: `No profile in \`provisioning-profiles\` covers the bundle id ${bundleId}.`,
    details: profiles.map((profile) => `"${profile.name}" covers ${profile.bundleId}`),
  });
}
