/** PKCS#12 files (.p12): what people hold of their certificates, opened in every form there is. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ActionError, messageOf } from '../../../errors.ts';
import { certificateErrors } from '../certificate-errors.ts';
import { readCertificate, readSigningCertificate } from '../certificate.ts';
import type { SigningCertificate } from '../certificate.ts';
import { readDer } from '../der.ts';
import {
  foreignForm,
  isEncryptedByMatch,
  otherSigningFile,
  pemLabel,
  pemText,
  singlePart,
} from '../mistaken-file.ts';
import { checksumFits, openBags, readPkcs12Container } from './pkcs12-container.ts';
import type { Bags, Pkcs12Container } from './pkcs12-container.ts';
import { UnsupportedAlgorithm } from './pkcs12-encryption.ts';
import { passwordForms, Stretching, TooManyRounds } from './pkcs12-key.ts';
import type { PasswordForm } from './pkcs12-key.ts';

/** A certificate with its private key. */
export interface SigningIdentity {
  readonly certificate: SigningCertificate;
  readonly privateKey: KeyObject;
}

export interface Pkcs12 {
  readonly identities: readonly SigningIdentity[];
  /** The other certificates in the file, usually the issuers of the first. */
  readonly chain: readonly X509Certificate[];
}

/**
 * Opens a .p12 file; `name` is how the error names it. Throws `certificate/…`, or the reason of the
 * signal: a file may ask for much work before its password is known to fit.
 */
export async function openPkcs12(
  contents: Buffer,
  password: string,
  name: string,
  signal?: AbortSignal,
): Promise<Pkcs12> {
  const stretching = new Stretching(signal);
  const { certificates, privateKeys } = await partsOf(contents, password, name, stretching);
  const identities = certificates.flatMap((x509) => {
    const privateKey = privateKeys.find((key) => x509.checkPrivateKey(key));
    return privateKey ? [{ certificate: readSigningCertificate(x509), privateKey }] : [];
  });
  if (identities.length === 0) throw incomplete(name, certificates, privateKeys);
  const leaves = new Set(identities.map(({ certificate }) => certificate.x509));
  return { identities, chain: certificates.filter((x509) => !leaves.has(x509)) };
}

const KEYCHAIN_ACCESS_CERTIFICATE =
  'In Keychain Access, export the certificate from the list "My Certificates", not the key from the list "Keys".';

const FOR_A_KEY_ALONE =
  'Give a key without its certificate as `certificate-private-key`, together with an App Store Connect API key; or join the two: `openssl pkcs12 -export -inkey KEY.pem -in CERTIFICATE.pem -out CERTIFICATE.p12` (for a .cer file first `openssl x509 -inform der -in CERTIFICATE.cer -out CERTIFICATE.pem`).';

interface Parts {
  readonly certificates: readonly X509Certificate[];
  readonly privateKeys: readonly KeyObject[];
}

async function partsOf(
  contents: Buffer,
  password: string,
  name: string,
  stretching: Stretching,
): Promise<Parts> {
  const container = readContainer(contents, name);
  const forms = passwordForms(password);
  try {
    const form = await fittingForm(container, forms, stretching);
    if (form === undefined) throw wrongPassword(password, name);
    const worthTrying = container.checksum === undefined ? forms : [form, ...forms];
    return await openWithAny(container, worthTrying, stretching);
  } catch (error) {
    if (error instanceof ActionError || stretching.isCancelled) throw error;
    if (error instanceof UnsupportedAlgorithm || error instanceof TooManyRounds) {
      throw unsupported(name, error);
    }
    // Without a checksum, rubbish after decryption is the only sign of a wrong password.
    if (container.checksum === undefined) throw wrongPassword(password, name, error);
    throw damaged(name, error);
  }
}

async function fittingForm(
  container: Pkcs12Container,
  forms: readonly PasswordForm[],
  stretching: Stretching,
): Promise<PasswordForm | undefined> {
  for (const form of forms) if (await checksumFits(container, form, stretching)) return form;
  return undefined;
}

/** Some tools take one form of the password for the checksum and another for the contents. */
async function openWithAny(
  container: Pkcs12Container,
  [form, ...others]: readonly PasswordForm[],
  stretching: Stretching,
): Promise<Parts> {
  if (form === undefined) return { certificates: [], privateKeys: [] };
  try {
    return parsed(await openBags(container, form, stretching));
  } catch (error) {
    const isFinal = error instanceof UnsupportedAlgorithm || error instanceof TooManyRounds;
    if (others.length === 0 || isFinal || stretching.isCancelled) throw error;
    return openWithAny(container, others, stretching);
  }
}

function parsed({ certificates, privateKeys }: Bags): Parts {
  return {
    certificates: certificates.map(readCertificate),
    privateKeys: privateKeys.map((key) => createPrivateKey({ key, format: 'der', type: 'pkcs8' })),
  };
}

function readContainer(contents: Buffer, name: string): Pkcs12Container {
  const label = pemLabel(contents);
  if (label !== undefined) {
    throw certificateErrors.error('pem', {
      message: `${name} holds ${pemText(label)}, but a .p12 file is needed.`,
      ...(label.endsWith('PRIVATE KEY') ? { remedy: FOR_A_KEY_ALONE } : {}),
    });
  }
  const foreign = foreignForm(contents);
  if (isEncryptedByMatch(contents)) {
    throw certificateErrors.error('not-pkcs12', {
      message: `${name} is no .p12 file, but ${foreign}.`,
      remedy: `Decrypt it (\`fastlane match decrypt\`). The .p12 file that comes out is the private key as PEM text. ${FOR_A_KEY_ALONE}`,
    });
  }
  if (foreign !== undefined) throw notPkcs12(`${name} is no .p12 file, but ${foreign}.`);
  const part = singlePart(contents);
  if (part instanceof X509Certificate) throw incomplete(name, [part], []);
  if (part !== undefined) throw incomplete(name, [], [part]);
  try {
    return readPkcs12Container(readDer(contents));
  } catch (error) {
    if (error instanceof UnsupportedAlgorithm) throw unsupported(name, error);
    const said = messageOf(error);
    if (said.includes('Too few bytes')) {
      throw certificateErrors.error('truncated', {
        message: `${name} ends too early (${contents.length} bytes).`,
        cause: error,
      });
    }
    const other = otherSigningFile(contents);
    throw other === undefined
      ? notPkcs12(`${name} is no .p12 file.`, said)
      : notPkcs12(`${name} is no .p12 file, but ${other}.`);
  }
}

function notPkcs12(message: string, said?: string): Error {
  return certificateErrors.error('not-pkcs12', {
    message,
    ...(said === undefined ? {} : { said }),
  });
}

function wrongPassword(password: string, name: string, cause?: unknown): Error {
  return certificateErrors.error('wrong-password', {
    message:
      password === ''
        ? `${name} is protected by a password, but \`certificate-password\` is not given.`
        : `\`certificate-password\` does not open ${name}.`,
    ...(cause === undefined
      ? {}
      : { details: ['The file has no checksum; a damaged one looks the same.'], cause }),
  });
}

function unsupported(name: string, cause: Error): Error {
  return certificateErrors.error('unsupported', {
    message: `${name} is a .p12 file that uses ${cause.message}, which Slipway cannot read.`,
    cause,
  });
}

/** The password is right, so it is not the user's fault. */
function damaged(name: string, cause: unknown): Error {
  return certificateErrors.error('damaged', {
    message: `${name} is a .p12 file and its password is right, but its contents cannot be read.`,
    said: messageOf(cause),
    cause,
  });
}

function incomplete(
  name: string,
  certificates: readonly X509Certificate[],
  privateKeys: readonly KeyObject[],
): Error {
  const details = certificates.map(
    (x509) => `certificate inside: ${readSigningCertificate(x509).commonName}`,
  );
  if (privateKeys.length === 0) {
    return certificateErrors.error('no-private-key', {
      message: `${name} holds no private key.`,
      details,
    });
  }
  if (certificates.length === 0) {
    return certificateErrors.error('no-certificate', {
      message: `${name} holds a private key, but no certificate.`,
      remedy: `${KEYCHAIN_ACCESS_CERTIFICATE} ${FOR_A_KEY_ALONE}`,
    });
  }
  return certificateErrors.error('other-key', {
    message: `${name} holds no certificate that fits its private key.`,
    details,
  });
}
