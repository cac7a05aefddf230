/** What macOS itself thinks of the imported identity. */
import type { SigningCertificate } from '../../core/apple/certificate.ts';
import type { Processes } from '../../core/system/process.ts';
import { signingErrors } from './errors.ts';
import { security } from './security.ts';

export async function requireValidIdentity(
  keychain: string,
  certificate: SigningCertificate,
  processes: Processes,
): Promise<void> {
  const valid = await findIdentities(keychain, ['-v'], processes);
  if (valid.some(({ sha1 }) => sha1 === certificate.sha1)) return;

  const all = await findIdentities(keychain, [], processes);
  const found = all.find(({ sha1 }) => sha1 === certificate.sha1);
  throw signingErrors.error('identity-not-valid', {
    message: `macOS does not take "${certificate.commonName}" for a valid signing identity.`,
    said: found?.reason ?? 'the identity is not in the keychain',
    details: [`issuer: ${certificate.x509.issuer.replaceAll('\n', ', ')}`],
  });
}

export interface FoundIdentity {
  readonly sha1: string;
  /** Why it is not valid, as macOS prints it. */
  readonly reason: string | undefined;
}

export async function findIdentities(
  keychain: string,
  options: readonly string[],
  processes: Processes,
): Promise<FoundIdentity[]> {
  const { stdout } = await security(processes, [
    'find-identity',
    ...options,
    '-p',
    'codesigning',
    keychain,
  ]);
  return stdout.split('\n').flatMap((line) => {
    const found = /^\s*\d+\) ([0-9A-F]{40}) ".*"(?: \((\w+)\))?\s*$/.exec(line);
    return found?.[1] === undefined ? [] : [{ sha1: found[1], reason: found[2] }];
  });
}
