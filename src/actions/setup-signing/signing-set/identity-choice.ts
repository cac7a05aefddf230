/** Which of the given identities go with a team and with a profile. */
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import type { SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import { certificatesIn } from '../../../core/apple/provisioning-profile/certificate-selector.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import { formatDay } from '../../../core/system/day.ts';

export function wrongTeam(identities: readonly SigningIdentity[], teamId: string): ActionError {
  const teams = new Set(identities.map(({ certificate }) => certificate.teamId));
  return certificateErrors.error('wrong-team', {
    message: `\`team-id\` is ${teamId}, but \`certificate\` belongs to team ${[...teams].join(', ')}.`,
    details: identities.map(({ certificate }) => certificate.commonName),
  });
}

export function isInside({ certificate }: SigningIdentity, profile: ProvisioningProfile): boolean {
  return profile.certificateSha1s.includes(certificate.sha1);
}

export function certificateMissing(
  profile: ProvisioningProfile,
  identities: readonly SigningIdentity[],
): ActionError {
  const given = identities.map(({ certificate }) => certificate);
  const inside = certificatesIn(profile);
  const names = given.map(({ commonName }) => `"${commonName}"`).join(', ');
  return profileErrors.error('certificate-missing', {
    message: `The profile "${profile.name}" in \`provisioning-profiles\` does not contain the certificate ${names}.`,
    details: [
      ...given.map((certificate) => `given: ${described(certificate)}`),
      ...inside.map((certificate) => `in the profile: ${described(certificate)}`),
      ...given
        .filter((certificate) => isSucceeded(certificate, inside))
        .map(({ commonName }) => {
          return `The profile holds a newer certificate "${commonName}". The given one was probably replaced; whether it was revoked, only Apple knows.`;
        }),
    ],
  });
}

function described({ commonName, serialNumber, sha1, expires }: SigningCertificate): string {
  return `"${commonName}", serial number ${serialNumber}, SHA-1 ${sha1}, expires ${formatDay(expires)}`;
}

function isSucceeded(
  { commonName, teamId, validFrom }: SigningCertificate,
  others: readonly SigningCertificate[],
): boolean {
  return others.some(
    (other) =>
      other.commonName === commonName && other.teamId === teamId && other.validFrom > validFrom,
  );
}
