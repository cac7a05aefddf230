import { parseProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../core/apple/provisioning-profile.ts';
import { profileErrors } from '../../core/apple/profile-errors.ts';
import { certificateErrors } from '../../core/apple/certificate-errors.ts';
import type { Pkcs12 } from '../../core/apple/pkcs12.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { requireMacOS } from '../../core/runner/machine.ts';
import type { OutputsOf } from '../../core/runner/outputs.ts';
import { openCertificates } from './certificates.ts';
import { readEncodedFiles } from './encoded-files.ts';
import { warnOfExpiry } from './expiry.ts';
import { writeExportOptions } from './export-options.ts';
import { requireValidIdentity } from './identity-check.ts';
import type { Inputs } from './inputs.ts';
import { installProfiles, profileCopies } from './installed-profiles.ts';
import { createKeychain } from './keychain.ts';
import type { outputs } from './outputs.ts';
import { addToSearchList } from './search-list.ts';
import { proveSigning } from './self-test.ts';
import { createSigningFolder } from './signing-folder.ts';
import { chooseSigningSet } from './signing-set.ts';
import { outputsOf, summarize } from './signing-report.ts';

type SigningDoors = Doors<typeof outputs>;

export async function run(inputs: Inputs, doors: SigningDoors): Promise<OutputsOf<typeof outputs>> {
  const { clock, log, machine, processes, state, summary } = doors;
  requireMacOS(machine, 'setup-signing');

  const today = clock.now();
  const certificates = await readCertificates(inputs, doors);
  const signingSet = chooseSigningSet(
    { identities: certificates.identities, profiles: await readProfiles(inputs, doors) },
    { ...inputs, today },
  );
  const profiles = await profileCopies([...signingSet.profiles.values()], machine.home);
  const { certificate } = signingSet.identity;
  doors.outputs.known(outputsOf(signingSet));
  warnOfExpiry(signingSet, inputs.expiryWarningDays, today, log);

  // Up to here everything was only read; from here on, post has something to undo.
  const folder = await createSigningFolder(machine, state);
  log.info(`Importing "${certificate.commonName}" (${certificate.sha1}) into ${folder.keychain}`);
  await createKeychain(folder, certificates, doors);
  await addToSearchList(folder.keychain, doors);
  await requireValidIdentity(folder.keychain, certificate, processes);
  await installProfiles(profiles, folder, doors);
  if (inputs.selfTest) await proveSigning(folder, certificate, processes);

  summarize(signingSet, today, summary);
  return {
    'keychain-path': folder.keychain,
    'export-options-plist': await writeExportOptions(folder, signingSet),
  };
}

async function readCertificates(inputs: Inputs, doors: SigningDoors): Promise<Pkcs12> {
  const files = await readEncodedFiles({
    input: 'certificate',
    entries: inputs.certificate,
    workspace: doors.machine.workspace,
    errors: certificateErrors,
  });
  return openCertificates(files, inputs.certificatePassword ?? '', doors.clock.now());
}

/** The same profile may come in twice, by its name and by a pattern. */
async function readProfiles(inputs: Inputs, doors: SigningDoors): Promise<ProvisioningProfile[]> {
  const files = await readEncodedFiles({
    input: 'provisioning-profiles',
    entries: inputs.provisioningProfiles,
    workspace: doors.machine.workspace,
    errors: profileErrors,
  });
  const profiles = files.map(({ name, contents }) => parseProvisioningProfile(contents, name));
  for (const { name, fromApple } of profiles) {
    if (!fromApple) doors.log.debug(`The profile "${name}" is not signed by Apple.`);
  }
  return [...new Map(profiles.map((profile) => [profile.uuid, profile])).values()];
}
