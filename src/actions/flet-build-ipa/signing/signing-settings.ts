/** The settings together with the installed profile that they name. */
import { readListedIdentities } from '../../../core/apple/certificate/listed-identities.ts';
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { FLETS_DEFAULT, resolveSettings } from '../project/build-settings.ts';
import type { BuildSettings, Setting, SettingSources } from '../project/build-settings.ts';
import type { Inputs } from '../inputs.ts';
import { theProfile } from './installed-profiles.ts';
import type { Problems } from '../../../core/runner/log/problems.ts';
import type { Processes } from '../../../core/system/programs/process.ts';

export interface SigningSettings {
  readonly settings: BuildSettings;
  /** Absent when none is named, or when the one that is named is not installed. */
  readonly profile: ProvisioningProfile | undefined;
}

/**
 * The profile's purpose decides on the export method where nobody else does, and its team signs
 * unless another one is named.
 */
export async function resolveSigning(
  sources: Omit<SettingSources, 'exportMethod'> & { readonly inputs: Pick<Inputs, 'exportMethod'> },
  installed: readonly ProvisioningProfile[],
  { processes, problems }: { readonly processes: Processes; readonly problems: Problems },
): Promise<SigningSettings> {
  const { exportMethod: word } = sources.inputs;
  const asked = word && { value: word, from: '`export-method`' };
  const first = resolveSettings({ ...sources, exportMethod: asked });
  const { provisioningProfile: named } = first;
  if (named === undefined) return { settings: first, profile: undefined };

  const profile = await problems.attempt(() => theProfile(named.value, installed));
  if (profile === undefined) return { settings: first, profile };
  const isOpen =
    asked === undefined &&
    (named.from === '`provisioning-profile`' || first.exportMethod.from === FLETS_DEFAULT);
  const settings = isOpen
    ? resolveSettings({
        ...sources,
        exportMethod: { value: profile.exportMethod, from: OF_THE_PROFILE },
      })
    : first;
  const teamId = settings.teamId ?? { value: profile.teamId, from: OF_THE_PROFILE };
  const signingCertificate =
    settings.signingCertificate ??
    (exportMethodNamed(settings.exportMethod.value) === 'debugging'
      ? await problems.attempt(() => certificateInKeychain(profile, processes))
      : undefined);
  return { settings: { ...settings, teamId, signingCertificate }, profile };
}

/**
 * A development build needs no word for its certificate, as Flet's documentation says: the identity
 * in the keychain signs whose certificate is in the profile. Of several the first, as macOS lists
 * them; all of them may sign.
 */
async function certificateInKeychain(
  profile: ProvisioningProfile,
  processes: Processes,
): Promise<Setting> {
  const { stdout } = await processes.run('security', ['find-identity', '-v', '-p', 'codesigning']);
  const valid = readListedIdentities(stdout);
  const found = valid.find(({ sha1 }) => profile.certificateSha1s.includes(sha1));
  if (found !== undefined) return { value: found.sha1, from: OF_THE_KEYCHAIN };
  throw profileErrors.error('certificate-missing', {
    message: `No valid identity in the keychains has a certificate of the provisioning profile "${profile.name}".`,
    remedy:
      'Run setup-signing before this step with the certificate that the profile contains, or give `signing-certificate`.',
    details: valid.map(({ sha1, name }) => `in a keychain: "${name}", SHA-1 ${sha1}`),
  });
}

const OF_THE_KEYCHAIN = 'the keychain, as the profile contains it';

const OF_THE_PROFILE = 'the provisioning profile';

/** Whether flet needs the value on its command line, as it would not find it out by itself. */
export function isOurs({ from }: { readonly from: string }): boolean {
  return from.startsWith('`') || from === OF_THE_PROFILE || from === OF_THE_KEYCHAIN;
}
