/** The temporary keychain: made, filled with the identity, opened for codesign, deleted. */
import { randomBytes } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePkcs12 } from '../../core/apple/pkcs12.ts';
import type { Pkcs12, SigningIdentity } from '../../core/apple/pkcs12.ts';
import type { Secrets } from '../../core/runner/secrets.ts';
import type { Processes } from '../../core/system/process.ts';
import { security, securityRefused } from './security.ts';
import type { SigningFolder } from './signing-folder.ts';

export interface KeychainDoors {
  readonly processes: Processes;
  readonly secrets: Secrets;
}

/** The tools of every Mac that may use the key without asking. */
const TRUSTED_TOOLS = [
  '/usr/bin/codesign',
  '/usr/bin/security',
  '/usr/bin/productbuild',
  '/usr/bin/productsign',
  '/usr/bin/pkgbuild',
];

/** codesign runs in the partition `apple:`; the list is compared as it stands, without blanks. */
const PARTITIONS = 'apple-tool:,apple:';

/** `delete-keychain` of a keychain that is not there: the low byte of errSecNoSuchKeychain. */
const NO_SUCH_KEYCHAIN = 50;

export async function createKeychain(
  folder: SigningFolder,
  { identities, chain }: Pkcs12,
  { processes, secrets }: KeychainDoors,
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

export async function deleteKeychain(
  { keychain }: SigningFolder,
  processes: Processes,
): Promise<void> {
  await security(processes, ['delete-keychain', keychain], [NO_SUCH_KEYCHAIN]);
}

/** `security` takes passwords as arguments only, so these are random and worth nothing later. */
function oneTimePassword(secrets: Secrets): string {
  const password = randomBytes(32).toString('hex');
  secrets.mask(password);
  return password;
}

async function importIdentity(
  { path, keychain }: SigningFolder,
  identity: SigningIdentity,
  { processes, secrets }: KeychainDoors,
): Promise<void> {
  const password = oneTimePassword(secrets);
  const file = join(path, `${identity.certificate.sha1}.p12`);
  const trusted = TRUSTED_TOOLS.flatMap((tool) => ['-T', tool]);
  // The file must come first, whatever the manual says.
  const argv = ['import', file, '-k', keychain, '-P', password, ...trusted] as const;
  try {
    await writeFile(file, writePkcs12(identity, password), { mode: 0o600, flag: 'wx' });
    const first = await processes.run('security', argv);
    if (first.exitCode === 0) return;
    // The importer that newer systems use when the format is named reads what the other may not.
    const second = await processes.run('security', [...argv, '-f', 'pkcs12']);
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
    await writeFile(file, issuer.raw);
    const argv = ['import', file, '-k', keychain] as const;
    const result = await processes.run('security', argv);
    const alreadyThere = result.stderr.includes('already exists');
    if (result.exitCode !== 0 && !alreadyThere) throw securityRefused(argv, result);
  } finally {
    await rm(file, { force: true });
  }
}
