/** The verdict of macOS itself on the imported identity. */
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import { readListedIdentities } from '../../../core/apple/certificate/listed-identities.ts';
import type { ListedIdentity } from '../../../core/apple/certificate/listed-identities.ts';
import { formatDay } from '../../../core/system/day.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import type { Processes } from '../../../core/system/programs/process.ts';
import { signingErrors } from '../errors.ts';
import { security } from './security.ts';

export async function requireValidIdentity(
  keychain: string,
  certificate: SigningCertificate,
  processes: Processes,
  today: Date,
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
  // The dates of a given certificate were looked at before; this one was issued on the way.
  if (today < certificate.validFrom) {
    throw certificateErrors.error('not-yet-valid', {
      message: `The certificate "${commonName}" is valid only from ${certificate.validFrom.toISOString()}; now it is ${today.toISOString()}.`,
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

/** The meaning of the names for a certificate whose own dates were found right before. */
const EXPLANATIONS: ReadonlyMap<string, (expires: string) => string> = new Map([
  [
    'CSSMERR_TP_CERT_EXPIRED',
    (expires: string) =>
      `The certificate itself is valid until ${expires}: its issuer has expired, or the clock of this Mac is wrong.`,
  ],
  [
    'CSSMERR_TP_CERT_NOT_VALID_YET',
    () =>
      'Its own dates have begun: its issuer is valid only from a later day, or the clock of this Mac is wrong.',
  ],
  [
    'CSSMERR_TP_NOT_TRUSTED',
    () => 'The certificate of its issuer is missing on this Mac, or does not lead to Apple.',
  ],
]);

/**
 * The word that selects the certificate without doubt: its name, unless another valid identity in
 * the search list has the name too. codesign then calls the name ambiguous, and Xcode takes the
 * newest of them.
 */
export async function unambiguousSelector(
  keychain: string,
  certificate: SigningCertificate,
  { processes, log }: NamesakeContext,
): Promise<string> {
  const { commonName, sha1 } = certificate;
  const name = commonName.normalize('NFC');
  const visible = await findIdentities(undefined, ['-v'], processes);
  const namesakes = visible.filter((found) => found.name.normalize('NFC').includes(name));
  // A copy of the certificate in another keychain is a second match, too.
  if (namesakes.length <= 1) return commonName;
  const others = namesakes.map((found) => found.sha1).filter((found) => found !== sha1);
  log.warning(
    `There is another valid identity with the name "${commonName}": ${others.join(', ') || `the same certificate in another keychain`}; the one in ${keychain} is ${sha1}. The output \`signing-certificate\` is that fingerprint, therefore. What looks the certificate up by its name needs \`search-list: isolated\`.`,
    'setup-signing: two identities with one name',
  );
  return sha1;
}

export interface NamesakeContext {
  readonly processes: Processes;
  readonly log: Log;
}

/** In that keychain, or in all of the search list. */
export async function findIdentities(
  keychain: string | undefined,
  options: readonly string[],
  processes: Processes,
): Promise<ListedIdentity[]> {
  const { stdout } = await security(processes, [
    'find-identity',
    ...options,
    '-p',
    'codesigning',
    ...(keychain === undefined ? [] : [keychain]),
  ]);
  return readListedIdentities(stdout);
}
