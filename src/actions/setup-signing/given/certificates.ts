/** The certificates that the user gave: opened, and fit to sign with today. */
import type { X509Certificate } from 'node:crypto';
import { certificateErrors } from '../../../core/apple/certificate/certificate-errors.ts';
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import { openPkcs12 } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { Pkcs12 } from '../../../core/apple/certificate/pkcs12/pkcs12.ts';
import type { ActionError } from '../../../core/errors.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { unfilledVariable } from '../../../core/runner/input/unfilled-variable.ts';
import { counted } from '../../../core/system/count.ts';
import { formatDay } from '../../../core/system/day.ts';
import type { EncodedFile } from './encoded-files.ts';
import { signingProblems } from '../problems.ts';

export interface OpenedCertificates extends Pkcs12 {
  /** Why identities were left out, while others can be used. */
  readonly leftOut: readonly ActionError[];
}

/** `passwords`: none, one for all files, or one for each entry of `certificate`. */
export async function openCertificates(
  files: readonly EncodedFile[],
  passwords: readonly string[],
  today: Date,
  signal?: AbortSignal,
): Promise<OpenedCertificates> {
  const entries = 1 + Math.max(-1, ...files.map(({ entry }) => entry));
  if (passwords.length > 1 && passwords.length !== entries) {
    throw inputError([
      `\`certificate-password\` has ${passwords.length} lines for ${counted(entries, 'certificate')}; give one password for all, or one each`,
    ]);
  }
  const problems = signingProblems();
  const opened: Pkcs12[] = [];
  for (const file of files) {
    const password = passwords.length > 1 ? passwords[file.entry] : passwords[0];
    const pkcs12 = await problems.attempt(() => openWith(file, password ?? '', signal));
    if (pkcs12 !== undefined) opened.push(pkcs12);
  }
  problems.throwAny();

  const identities = unlike(
    opened.flatMap((file) => file.identities),
    ({ certificate }) => certificate.sha1,
  );
  const judged = identities.map((identity) => ({
    identity,
    problem: problemOf(identity.certificate, today),
  }));
  const usable = judged.flatMap(({ identity, problem }) => (problem ? [] : [identity]));
  const leftOut = judged.flatMap(({ problem }) => problem ?? []);
  if (usable.length === 0) problems.add(...leftOut);
  problems.throwAny();
  const chain = opened.flatMap((file) => file.chain);
  return {
    identities: usable,
    chain: unlike(chain, ({ fingerprint256 }: X509Certificate) => fingerprint256),
    leftOut,
  };
}

/** Some of several files may have no password; they are taken all the same. */
async function openWith(
  { name, contents }: EncodedFile,
  password: string,
  signal: AbortSignal | undefined,
): Promise<Pkcs12> {
  try {
    return await openPkcs12(contents, password, name, signal);
  } catch (error) {
    if (password === '' || !certificateErrors.is(error, 'wrong-password')) throw error;
    try {
      return await openPkcs12(contents, '', name, signal);
    } catch {
      signal?.throwIfAborted();
      throw unfilled(password, name, error) ?? error;
    }
  }
}

function unfilled(password: string, name: string, cause: unknown): ActionError | undefined {
  const variable = unfilledVariable(password);
  if (variable === undefined) return undefined;
  return certificateErrors.error('wrong-password', {
    message: `\`certificate-password\` does not open ${name}; it holds ${variable}.`,
    cause,
  });
}

/** Why the certificate cannot sign, or `undefined` when it can. */
function problemOf(certificate: SigningCertificate, today: Date): ActionError | undefined {
  const { commonName, purpose, validFrom, expires } = certificate;
  const details = [`serial number ${certificate.serialNumber}`, `SHA-1 ${certificate.sha1}`];
  if (purpose === undefined) {
    return certificateErrors.error('not-for-signing', {
      message: `The certificate "${commonName}" in \`certificate\` cannot sign iOS apps.`,
      details,
    });
  }
  if (today >= expires) {
    return certificateErrors.error('expired', {
      message: `The certificate "${commonName}" in \`certificate\` expired on ${formatDay(expires)}.`,
      details,
    });
  }
  if (today < validFrom) {
    return certificateErrors.error('not-yet-valid', {
      message: `The certificate "${commonName}" in \`certificate\` is valid only from ${validFrom.toISOString()}; now it is ${today.toISOString()}.`,
      details,
    });
  }
  return undefined;
}

function unlike<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}
