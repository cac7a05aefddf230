/** The private key to which certificates of the account belong, or are to be issued. */
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  foreignForm,
  isEncryptedByMatch,
  otherSigningFile,
} from '../../../core/apple/certificate/mistaken-file.ts';
import {
  InputProblem,
  inWorkspace,
  kind,
  secretOrFile,
} from '../../../core/runner/input/input-kinds.ts';
import type { Reading } from '../../../core/runner/input/input-kinds.ts';
import { readPrivateKeyText } from '../../../core/runner/input/private-key-text.ts';

const { parse: contentsOf } = secretOrFile({ about: '' });

/** The keys that Apple issues certificates for signing iOS apps to. */
const KEY_BITS = 2048;

/** Anything longer can only be the key itself. */
const LONGEST_PATH = 1024;

export const certificatePrivateKey = kind({
  form: 'secret, or path of a PEM file',
  secret: true,
  parse(raw, reading): KeyObject {
    const key = readKey(raw, reading);
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    if (key.asymmetricKeyType !== 'rsa') {
      throw new InputProblem(
        `is a private key of type ${key.asymmetricKeyType}, but certificates for iOS need RSA with ${KEY_BITS} bits`,
      );
    }
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (bits === KEY_BITS) return key;
    throw new InputProblem(
      `is an RSA key with ${bits} bits, but certificates for iOS need ${KEY_BITS}`,
    );
  },
});

function readKey(raw: string, reading: Reading): KeyObject {
  try {
    return readPrivateKeyText(contentsOf(raw, reading), 'PEM file');
  } catch (error) {
    const mistaken = mistakenFile(bytesOf(raw, reading));
    throw mistaken === undefined ? error : new InputProblem(mistaken);
  }
}

/** The way on for a file that holds the key, or is one of the others that go with signing. */
function mistakenFile(bytes: Buffer): string | undefined {
  if (isEncryptedByMatch(bytes)) {
    return 'is a file that fastlane match has encrypted; decrypt it (`fastlane match decrypt`): the .p12 file that comes out is the private key as PEM text, and belongs here';
  }
  if (bytes[0] !== 0x30) return undefined;
  const form = otherSigningFile(bytes) ?? foreignForm(bytes);
  if (form === undefined || form.endsWith('private key')) return undefined;
  if (!form.includes('.p12')) return `is ${form}, not a private key`;
  return 'is a .p12 file; give it as `certificate` with `certificate-password`, or take the key out of it: `openssl pkcs12 -in FILE.p12 -nodes -nocerts -out KEY.pem` (with `-legacy` for a file of Keychain Access)';
}

/** The file at the path, or what the base64 says. */
function bytesOf(raw: string, { workspace }: Reading): Buffer {
  const isPath = raw.length <= LONGEST_PATH && !raw.includes('\n');
  const contents = isPath ? contentsAt(inWorkspace(raw, workspace)) : undefined;
  const isBinary =
    contents?.[0] === 0x30 || (contents !== undefined && isEncryptedByMatch(contents));
  if (contents !== undefined && isBinary) return contents;
  return Buffer.from(contents?.toString('latin1') ?? raw, 'base64');
}

function contentsAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
