/** Who signed code: the CMS signature over its CodeDirectory, and the certificate in it. */
import { readSigningCertificate } from '../certificate/certificate.ts';
import type { SigningCertificate } from '../certificate/certificate.ts';
import { readSignedData } from '../certificate/cms.ts';
import type { SignedData } from '../certificate/cms.ts';
import type { CodeDirectory } from './code-directory.ts';
import { octets } from '../certificate/der.ts';
import { parsePropertyList } from '../property-list/property-list.ts';

export interface CodeSigner {
  /** Who claims to have signed; `signatureHolds` tells whether it is true. */
  readonly signer: SigningCertificate | undefined;
  readonly signatureHolds: boolean;
  /** Whether the signer's certificate leads to Apple's root. */
  readonly fromApple: boolean;
}

export const NOBODY: CodeSigner = { signer: undefined, signatureHolds: false, fromApple: false };

/** Far above any real one, which holds three certificates. */
const MOST_CMS_BYTES = 256 * 1024;

/** The signed attribute that lists the cdhashes of all CodeDirectories, as a property list. */
const HASH_AGILITY = '1.2.840.113635.100.9.1';

/**
 * Reads a CMS over `signed`, the bytes of the `primary` directory. `directory` is the one that has
 * to be covered: the primary one, or another that an attribute names.
 */
export function readCodeSigner(
  cms: Buffer,
  signed: Buffer,
  primary: CodeDirectory,
  directory: CodeDirectory,
): CodeSigner {
  if (cms.length > MOST_CMS_BYTES) return NOBODY;
  try {
    const data = readSignedData(cms, signed);
    const { signer, namedSigner, chain, fromApple } = data;
    const certificate = namedSigner ?? signer;
    return {
      signer: certificate && readSigningCertificate(certificate),
      signatureHolds:
        signer !== undefined &&
        signer === namedSigner &&
        chain !== 'broken' &&
        (directory === primary || lists(data, directory.cdHash)),
      fromApple,
    };
  } catch {
    // Bytes that the parsers of ASN.1 and certificates reject count as signed by nobody.
    return NOBODY;
  }
}

function lists({ signedAttributes }: SignedData, cdHash: string): boolean {
  const [list] = signedAttributes.get(HASH_AGILITY) ?? [];
  const hashes = parsePropertyList(octets(list))?.['cdhashes'];
  return (
    Array.isArray(hashes) &&
    hashes.some(
      (found) => found instanceof Uint8Array && Buffer.from(found).toString('hex') === cdHash,
    )
  );
}
