/** The temporary keychain: made, filled with the identity, opened for codesign. */
import { randomBytes } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writePkcs12 } from '../../../core/apple/certificate/pkcs12/pkcs12-writing.ts';
import type { Pkcs12, SigningIdentity } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { Secrets } from '../../../core/runner/secrets.ts';
import type { Processes } from '../../../core/system/programs/process.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { askSecurity, security, securityRefused } from './security.ts';
import type { SigningFolder } from '../signing-folder.ts';

export interface KeychainContext {
  readonly processes: Processes;
  readonly secrets: Secrets;
}

/**
 * The tools that may use the key without asking: what iOS apps are signed with, on every Mac. A tool
 * that is missing would fail the whole import.
 */
const TRUSTED_TOOLS = ['/usr/bin/codesign', '/usr/bin/security'];

/** codesign runs in the partition `apple:`; the list is compared as it stands, without blanks. */
const PARTITIONS = 'apple-tool:,apple:';

export async function createKeychain(
  folder: SigningFolder,
  { identities, chain }: Pkcs12,
  { processes, secrets }: KeychainContext,
): Promise<void> {
  const { keychain } = folder;
  const password = oneTimePassword(secrets);
  await security(processes, ['create-keychain', '-p', password, keychain]);
  // Without options: it never locks, neither by itself nor when the machine sleeps.
  await security(processes, ['set-keychain-settings', keychain]);
  await security(processes, ['unlock-keychain', '-p', password, keychain]);
  for (const identity of identities) {
    await importIdentity(folder, identity, { processes, secrets });
  }
  for (const issuer of chain.filter(isIntermediate)) {
    await importIntermediate(folder, issuer, processes);
  }
  // After the imports, since each key gets a list of its own. It also proves the password: an
  // unlocked keychain takes any.
  const key = ['-S', PARTITIONS, '-s', '-k', password];
  await security(processes, ['set-key-partition-list', ...key, keychain]);
}

/**
 * Other programs see the arguments of `security` for a moment, so its passwords are random and worth
 * nothing later. Whether its `-i` reads these commands from standard input was never tried.
 */
function oneTimePassword(secrets: Secrets): string {
  const password = randomBytes(32).toString('hex');
  secrets.mask(password);
  return password;
}

async function importIdentity(
  { path, keychain }: SigningFolder,
  identity: SigningIdentity,
  { processes, secrets }: KeychainContext,
): Promise<void> {
  const password = oneTimePassword(secrets);
  const file = join(path, `${identity.certificate.sha1}.p12`);
  const trusted = TRUSTED_TOOLS.flatMap((tool) => ['-T', tool]);
  // The file must come first, whatever the manual says.
  const argv = ['import', file, '-k', keychain, '-P', password, ...trusted] as const;
  try {
    await writeWholeFile(file, writePkcs12(identity, password), { mode: 0o600, isNew: true });
    const first = await askSecurity(processes, argv);
    if (first.exitCode === 0) return;
    // The importer that newer systems use when the format is named reads what the other may not.
    const second = await askSecurity(processes, [...argv, '-f', 'pkcs12']);
    if (second.exitCode !== 0) throw securityRefused(argv, first);
  } finally {
    await rm(file, { force: true });
  }
}

/** Issued by somebody else: a root would be a matter of trust settings, which are not ours. */
function isIntermediate(x509: X509Certificate): boolean {
  return x509.ca && x509.subject !== x509.issuer;
}

async function importIntermediate(
  { path, keychain }: SigningFolder,
  issuer: X509Certificate,
  processes: Processes,
): Promise<void> {
  const file = join(path, `${issuer.serialNumber}.cer`);
  try {
    await writeWholeFile(file, issuer.raw);
    const argv = ['import', file, '-k', keychain] as const;
    const result = await askSecurity(processes, argv);
    const alreadyThere = result.stderr.includes('already exists');
    if (result.exitCode !== 0 && !alreadyThere) throw securityRefused(argv, result);
  } finally {
    await rm(file, { force: true });
  }
}
