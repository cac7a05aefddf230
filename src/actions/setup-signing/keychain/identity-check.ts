/** What macOS itself thinks of the imported identity. */
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import { formatDay } from '../../../core/system/day.ts';
import type { Log } from '../../../core/runner/log.ts';
import type { Processes } from '../../../core/system/process.ts';
import { signingErrors } from '../errors.ts';
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
  const said = found?.reason ?? 'the identity is not in the keychain';
  const { commonName, expires, x509 } = certificate;
  const details = [`issuer: ${x509.issuer.replaceAll('\n', ', ')}`];
  if (found?.reason === REVOKED) {
    throw certificateErrors.error('revoked', {
      message: `macOS says that the certificate "${commonName}" was revoked.`,
      said,
      details,
    });
  }
  throw signingErrors.error('identity-not-valid', {
    message: `macOS does not take "${commonName}" for a valid signing identity.`,
    said,
    details: [...details, EXPLANATIONS.get(said)?.(formatDay(expires)) ?? []].flat(),
  });
}

const REVOKED = 'CSSMERR_TP_CERT_REVOKED';

/** What the names mean for a certificate whose own dates were found right before. */
const EXPLANATIONS: ReadonlyMap<string, (expires: string) => string> = new Map([
  [
    'CSSMERR_TP_CERT_EXPIRED',
    (expires: string) =>
      `The certificate itself is valid until ${expires}: its issuer has expired, or the clock of this Mac is wrong.`,
  ],
  [
    'CSSMERR_TP_NOT_TRUSTED',
    () => 'The certificate of its issuer is missing on this Mac, or does not lead to Apple.',
  ],
]);

/**
 * codesign calls a name ambiguous that fits two identities in the search list, and Xcode takes one
 * of them: both may look up ours by its name.
 */
export async function warnOfNamesakes(
  keychain: string,
  { commonName, sha1 }: SigningCertificate,
  { processes, log }: NamesakeContext,
): Promise<void> {
  const visible = await findIdentities(undefined, ['-v'], processes);
  const namesakes = visible.filter((found) => found.name === commonName && found.sha1 !== sha1);
  if (namesakes.length === 0) return;
  const others = namesakes.map((found) => found.sha1).join(', ');
  log.warning(
    `There is another valid identity with the name "${commonName}": ${others}; the one in ${keychain} is ${sha1}. Sign by \`certificate-sha1\`, or set \`search-list: isolated\`.`,
    'setup-signing: two identities with one name',
  );
}

export interface NamesakeContext {
  readonly processes: Processes;
  readonly log: Log;
}

export interface FoundIdentity {
  readonly sha1: string;
  readonly name: string;
  /** Why it is not valid, as macOS prints it. */
  readonly reason: string | undefined;
}

/** In that keychain, or in all of the search list. */
export async function findIdentities(
  keychain: string | undefined,
  options: readonly string[],
  processes: Processes,
): Promise<FoundIdentity[]> {
  const { stdout } = await security(processes, [
    'find-identity',
    ...options,
    '-p',
    'codesigning',
    ...(keychain === undefined ? [] : [keychain]),
  ]);
  return stdout.split('\n').flatMap((line) => {
    const found = /^\s*\d+\) ([0-9A-F]{40}) "(.*)"(?: \((\w+)\))?\s*$/.exec(line);
    const [, sha1, name = '', reason] = found ?? [];
    return sha1 === undefined ? [] : [{ sha1, name, reason }];
  });
}
