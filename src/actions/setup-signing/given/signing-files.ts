/** The certificate and profile files that the user gave, opened and read. */
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import type { Pkcs12 } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { parseProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ActionError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { formatDay } from '../../../core/system/day.ts';
import { openCertificates } from './certificates.ts';
import { readEncodedFiles } from './encoded-files.ts';
import type { Inputs } from '../inputs.ts';
import { signingProblems } from '../problems.ts';

type FileContext = Pick<ActionContext, 'clock' | 'log' | 'machine' | 'signal'>;

export async function readCertificates(
  { certificate, certificatePassword }: Pick<Inputs, 'certificate' | 'certificatePassword'>,
  { clock, log, machine, signal }: FileContext,
): Promise<Pkcs12> {
  const files = await readEncodedFiles({
    input: 'certificate',
    entries: certificate,
    workspace: machine.workspace,
    errors: certificateErrors,
  });
  const opened = await openCertificates(files, certificatePassword, clock.now(), signal);
  for (const { message } of opened.leftOut) {
    log.warning(`${message} It is left out.`, 'setup-signing: certificate');
  }
  return opened;
}

/** One profile may come in twice, by its name and by a pattern. */
export async function readProfiles(
  { provisioningProfiles }: Pick<Inputs, 'provisioningProfiles'>,
  { machine }: FileContext,
): Promise<ProvisioningProfile[]> {
  const files = await readEncodedFiles({
    input: 'provisioning-profiles',
    entries: provisioningProfiles,
    workspace: machine.workspace,
    errors: profileErrors,
  });
  const problems = signingProblems();
  const profiles = new Map<string, ProvisioningProfile>();
  for (const { name, contents } of files) {
    const profile = problems.try(() => parseProvisioningProfile(contents, name));
    if (profile === undefined) continue;
    const known = profiles.get(profile.uuid);
    if (known !== undefined && !known.payload.equals(profile.payload)) {
      problems.add(sameUuid(known, profile, name));
    }
    profiles.set(profile.uuid, known ?? profile);
  }
  problems.throwAny();
  return [...profiles.values()];
}

function sameUuid(
  known: ProvisioningProfile,
  { name, uuid, expires }: ProvisioningProfile,
  source: string,
): ActionError {
  return profileErrors.error('same-uuid', {
    message: `${source} is the profile "${name}" with the UUID ${uuid}, which another profile in \`provisioning-profiles\` has too.`,
    details: [known, { name, expires }].map((profile) => {
      return `${uuid}  "${profile.name}", expires ${formatDay(profile.expires)}`;
    }),
  });
}
