/** Everything that keeps a profile from being used with the certificates and for what was asked. */
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import { purposeOf } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { isForIos } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import { formatDay } from '../../../core/system/day.ts';
import { certificateMissing, isInside } from './identity-choice.ts';
import { platformsOf } from './profile-platform.ts';

export interface ProfileNeeds {
  readonly exportMethod: ExportMethod | undefined;
  readonly today: Date;
}

/** None when the profile can be used. */
export function problemsOf(
  profile: ProvisioningProfile,
  identities: readonly SigningIdentity[],
  { exportMethod, today }: ProfileNeeds,
): ActionError[] {
  const { name, expires } = profile;
  const problems: ActionError[] = [];
  if (!isForIos(profile)) {
    problems.push(
      profileErrors.error('not-for-ios', {
        message: `The profile "${name}" in \`provisioning-profiles\` is for ${platformsOf(profile)}, not for iOS.`,
      }),
    );
  }
  if (profile.isXcodeManaged) {
    problems.push(
      profileErrors.error('xcode-managed', {
        message: `The profile "${name}" in \`provisioning-profiles\` is managed by Xcode, which signs by hand with no such profile.`,
      }),
    );
  }
  if (today >= expires) {
    problems.push(
      profileErrors.error('expired', {
        message: `The profile "${name}" in \`provisioning-profiles\` expired on ${formatDay(expires)}.`,
      }),
    );
  }
  if (exportMethod !== undefined && profile.exportMethod !== exportMethod) {
    problems.push(
      profileErrors.error('wrong-kind', {
        message: `The profile "${name}" in \`provisioning-profiles\` is for ${profile.exportMethod}, but ${exportMethod} is needed.`,
      }),
    );
  }
  const misfit = misfitWith(identities, profile);
  return misfit === undefined ? problems : [...problems, misfit];
}

/** The first reason only: a certificate of another team is of course not in the profile. */
function misfitWith(
  identities: readonly SigningIdentity[],
  profile: ProvisioningProfile,
): ActionError | undefined {
  const { name, teamId, exportMethod } = profile;
  const teams = new Set(identities.map(({ certificate }) => certificate.teamId));
  if (!teams.has(teamId)) {
    return profileErrors.error('wrong-team', {
      message: `The profile "${name}" in \`provisioning-profiles\` belongs to team ${teamId}, the certificate to team ${[...teams].join(', ')}.`,
    });
  }
  const needed = purposeOf(exportMethod);
  if (!identities.some(({ certificate }) => certificate.purpose === needed)) {
    const held = identities.map(({ certificate }) => `"${certificate.commonName}"`).join(', ');
    return certificateErrors.error('wrong-kind', {
      message: `The profile "${name}" needs a ${needed} certificate, but \`certificate\` holds ${held}.`,
    });
  }
  return identities.some((identity) => isInside(identity, profile))
    ? undefined
    : certificateMissing(profile, identities);
}
