import type { Pkcs12 } from '../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { inputError } from '../../core/runner/input/inputs.ts';
import { requireMacOS } from '../../core/runner/machine.ts';
import { signingFromAccount } from './account/signing-from-account.ts';
import { rememberDefaultKeychain } from './keychain/default-keychain.ts';
import { warnOfExpiry } from './signing-set/expiry.ts';
import {
  exportOptionsFor,
  warnOfExportOptions,
  writeExportOptions,
} from './export-options/export-options.ts';
import { requireValidIdentity, unambiguousSelector } from './keychain/identity-check.ts';
import type { Inputs } from './inputs.ts';
import { installProfiles, profileCopies } from './installed-profiles/installed-profiles.ts';
import { chainOf } from './keychain/issuers.ts';
import { createKeychain } from './keychain/keychain.ts';
import { sweepLeftovers } from './leftovers.ts';
import type { outputs } from './outputs.ts';
import { describeProfile } from './signing-set/profile-list.ts';
import { warnOfProfiles } from './signing-set/profile-warnings.ts';
import { readRequestedEntitlements } from './given/requested-entitlements.ts';
import { addToSearchList } from './keychain/search-list.ts';
import { proveSigning } from './keychain/self-test.ts';
import { readCertificates, readProfiles } from './given/signing-files.ts';
import { createSigningFolder } from './signing-folder.ts';
import { chooseSigningSet } from './signing-set/signing-set.ts';
import type { Offered } from './signing-set/signing-set.ts';
import { outputsOf, summarize, tellDryRun } from './signing-report.ts';
import { requireOrdinaryUser } from './user-session.ts';
import { requireWritableFolders } from './writable-folders.ts';
import { xcodeVersion } from './export-options/xcode-version.ts';

type SigningContext = ActionContext<typeof outputs>;

export async function run(inputs: Inputs, context: SigningContext): Promise<void> {
  const { clock, log, machine, processes, state, summary } = context;
  if (!inputs.dryRun) requireMacOS(machine, 'setup-signing');

  const today = clock.now();
  const certificates = await readCertificates(inputs, context);
  const requestedEntitlements = await readRequestedEntitlements(
    inputs.entitlements,
    machine.workspace,
  );
  const offered = await offeredFor(inputs, certificates, context);
  if (offered === undefined) return;
  for (const profile of offered.profiles) log.debug(`Profile: ${describeProfile(profile)}`);
  const { preferredProfiles } = offered;
  const signingSet = chooseSigningSet(offered, {
    ...inputs,
    preferredProfiles,
    today,
    requestedEntitlements,
  });
  const exportOptions = exportOptionsFor(signingSet, inputs.exportOptions);
  const profiles = await profileCopies([...signingSet.profiles.values()], machine.home);
  const { certificate } = signingSet.identity;
  context.outputs.set(outputsOf(signingSet));
  warnOfExpiry(signingSet, inputs.expiryWarningDays, today, log);
  warnOfProfiles(signingSet, offered.profiles, log);
  warnOfExportOptions(inputs.exportOptions, signingSet, log);
  if (inputs.dryRun) {
    tellDryRun(signingSet, log);
    summarize(signingSet, { today, dryRun: true }, summary);
    return;
  }

  await requireReadyMac(context);
  await sweepLeftovers(context);

  // Up to here everything was only read; from here on, post has something to undo.
  const folder = await createSigningFolder(machine, state);
  await rememberDefaultKeychain(folder, processes);
  log.info(`Importing "${certificate.commonName}" (${certificate.sha1}) into ${folder.keychain}`);
  // Only the chosen one: another of the same name would leave the choice to codesign and Xcode.
  const identities = [signingSet.identity];
  const chain = chainOf({ ...certificates, identities }, log);
  await createKeychain(folder, { identities, chain }, context);
  await addToSearchList(folder.keychain, inputs.searchList, context);
  await requireValidIdentity(folder.keychain, certificate, processes, today);
  const selector = await unambiguousSelector(folder.keychain, certificate, context);
  await installProfiles(profiles, folder, context);
  if (inputs.selfTest) await proveSigning(folder, certificate, processes);

  summarize(signingSet, { today, dryRun: false }, summary);
  context.outputs.set({
    'keychain-path': folder.keychain,
    'signing-certificate': selector,
    'export-options-plist': await writeExportOptions(
      folder,
      exportOptions,
      await xcodeVersion(processes),
    ),
  });
}

/** Out of files, or out of App Store Connect; `undefined` after a dry run with changes to make. */
async function offeredFor(
  inputs: Inputs,
  { identities }: Pkcs12,
  context: SigningContext,
): Promise<(Offered & Pick<Inputs, 'preferredProfiles'>) | undefined> {
  if (inputs.provisioningProfiles.length > 0) {
    if (inputs.createMissing) {
      throw inputError([
        '`create-missing` is for App Store Connect, not for `provisioning-profiles`',
      ]);
    }
    const { preferredProfiles } = inputs;
    return { identities, profiles: await readProfiles(inputs, context), preferredProfiles };
  }
  // Nothing is changed at Apple for a machine that would not be set up after it.
  if (!inputs.dryRun) await requireReadyMac(context);
  return signingFromAccount(inputs, identities, context);
}

async function requireReadyMac({ machine, processes }: SigningContext): Promise<void> {
  await requireOrdinaryUser(processes);
  await requireWritableFolders(machine);
}
