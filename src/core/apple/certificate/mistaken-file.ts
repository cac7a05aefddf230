/** Files that people give in place of a .p12 file or a profile, in words that follow "but". */
import { isUtf8 } from 'node:buffer';
import { createPrivateKey } from 'node:crypto';
import type { KeyObject, X509Certificate } from 'node:crypto';
import { readCertificate } from './certificate.ts';
import { members, objectIdentifier, octets, readDer } from './der.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** The label of PEM text, such as `CERTIFICATE`; `undefined` for anything else. */
export function pemLabel(contents: Buffer): string | undefined {
  return /^\s*-----BEGIN ([A-Z0-9 ]+)-----/.exec(contents.toString('latin1', 0, 100))?.[1];
}

/** PEM text by its label. `PRIVATE KEY` is also what stands in the .p8 file of an API key. */
export function pemText(label: string): string {
  if (label === 'PRIVATE KEY')
    return 'a private key as PEM text, as the .p8 file of an API key has';
  return `PEM text ("${label}")`;
}

/** By what the file begins with; `undefined` when it may be ASN.1, as what is wanted is. */
export function foreignForm(contents: Buffer): string | undefined {
  if (contents.length === 0) return 'an empty file';
  if (isEncryptedByMatch(contents)) return 'a file that fastlane match has encrypted';
  if (contents[0] === 0x30) return wasTreatedAsText(contents) ? TREATED_AS_TEXT : undefined;
  const label = pemLabel(contents);
  if (label !== undefined) return pemText(label);
  const start = contents.subarray(0, 1024).toString('latin1').trimStart();
  const known = FORMS.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return known[1];
  return isUtf8(contents) ? 'a file with other text' : 'a file of another kind';
}

/** Whether fastlane match encrypted the file, in its former way (as OpenSSL does) or its present one. */
export function isEncryptedByMatch(contents: Buffer): boolean {
  return /^(?:Salted__|match_encrypted_v2__)/.test(contents.toString('latin1', 0, 24));
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^[{[]/, 'JSON'],
  [/^<[^]*<plist/, 'a property list in XML, without the signature around it'],
  [/^</, 'a web page or other XML'],
  [/^bplist/, 'a property list'],
  [/^kych/, 'a whole keychain'],
  [/^PK/, 'a ZIP archive'],
  [/^\xfe\xed\xfe\xed/, 'a Java keystore'],
  [
    /^version https:\/\/git-lfs/,
    'the pointer of Git LFS; check the repository out with `lfs: true`',
  ],
];

const TREATED_AS_TEXT =
  'one that some program took for text and changed, its line ends or its letters';

/**
 * The length of any real file is written in bytes that are not UTF-8; and line ends of Windows are
 * everywhere only where something put them.
 */
function wasTreatedAsText(contents: Buffer): boolean {
  if (contents.length > 127 && isUtf8(contents)) return true;
  const bytes = contents.toString('latin1');
  const lineEnds = bytes.split('\n').length - 1;
  return lineEnds >= 3 && bytes.split('\r\n').length - 1 === lineEnds;
}

/** Whether the ASN.1 begins as a .p12 file or as a signed message does. */
export function isContainer(contents: Buffer): boolean {
  return isSignedMessage(contents) || isPkcs12(contents);
}

function isSignedMessage(contents: Buffer): boolean {
  return objectIdentifier(structureOf(contents)[0]) === SIGNED_DATA;
}

/** By the version number that it begins with. */
function isPkcs12(contents: Buffer): boolean {
  return octets(structureOf(contents)[0]).equals(Buffer.of(3));
}

/** The kind of file that the ASN.1 is, where it is another of those that go with signing. */
export function otherSigningFile(contents: Buffer): string | undefined {
  if (isSignedMessage(contents)) return 'a signed message, such as a provisioning profile';
  if (isPkcs12(contents)) return 'a .p12 file, as certificates come in';
  const part = singlePart(contents);
  if (part === undefined) return undefined;
  return 'subject' in part ? 'a certificate (.cer)' : 'a private key';
}

function structureOf(contents: Buffer) {
  try {
    return members(readDer(contents));
  } catch {
    return [];
  }
}

/** The certificate of a .cer file, or a key alone, which people take for the whole identity. */
export function singlePart(contents: Buffer): X509Certificate | KeyObject | undefined {
  const readers = [
    () => readCertificate(contents),
    () => createPrivateKey({ key: contents, format: 'der', type: 'pkcs8' }),
    () => createPrivateKey({ key: contents, format: 'der', type: 'pkcs1' }),
    () => createPrivateKey({ key: contents, format: 'der', type: 'sec1' }),
  ];
  for (const read of readers) {
    try {
      return read();
    } catch {
      continue;
    }
  }
  return undefined;
}
