/** Opens a .p12 file, as far as the importer can. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { OsStatusError } from '../../os-status.ts';
import { NotSimulatedError } from '../command.ts';
import type { ImportedItems } from './items.ts';
import type { Pkcs12Importer } from './pkcs12-importers.ts';
import { outlinePkcs12 } from './pkcs12-outline.ts';
import type { Pkcs12Outline } from './pkcs12-outline.ts';

/** The items that the importer takes out of a container, or the status that it gives up with. */
export function readPkcs12(
  bytes: Buffer,
  password: string | undefined,
  importer: Pkcs12Importer,
): ImportedItems {
  const { pfx, outline } = parse(bytes);
  const passphrase = readablePassword(password);
  const refusal = importer.refusal(outline, passphrase);
  if (refusal !== undefined) throw new OsStatusError(refusal);
  return unpack(open(pfx, passphrase, importer));
}

/**
 * Without `-P` the tool would ask on the screen. With one it reads ASCII only: any other password
 * counts as none at all (the status that follows is derived, not observed).
 */
function readablePassword(password: string | undefined): string {
  if (password === undefined) throw new OsStatusError('errSecInteractionNotAllowed');
  if (/[^\0-\x7f]/.test(password)) throw new OsStatusError('errSecPassphraseRequired');
  return password;
}

function parse(bytes: Buffer): { pfx: forge.asn1.Asn1; outline: Pkcs12Outline } {
  try {
    const pfx = forge.asn1.fromDer(bytes.toString('binary'));
    return { pfx, outline: outlinePkcs12(pfx) };
  } catch {
    throw new OsStatusError('errSecDecode');
  }
}

function open(
  pfx: forge.asn1.Asn1,
  password: string,
  importer: Pkcs12Importer,
): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(pfx, false, password);
  } catch (error) {
    const message = Error.isError(error) ? error.message : String(error);
    if (message.includes('MAC could not be verified')) {
      throw new OsStatusError(importer.wrongPassword);
    }
    if (message.startsWith('Unsupported') || message.includes('Unsupported OID')) {
      throw new NotSimulatedError(`a PKCS#12 of this kind (${message})`);
    }
    throw new OsStatusError('errSecDecode');
  }
}

/** A key in a bag without encryption is left out: to no importer it makes an identity. */
function unpack(pfx: forge.pkcs12.Pkcs12Pfx): ImportedItems {
  const { certBag, pkcs8ShroudedKeyBag } = forge.pki.oids;
  return {
    certificates: bags(pfx, certBag).map((bag) => new X509Certificate(certificateDer(bag))),
    keys: bags(pfx, pkcs8ShroudedKeyBag).map((bag) => ({
      key: createPrivateKey({ key: keyDer(bag), format: 'der', type: 'pkcs8' }),
      label: friendlyName(bag),
    })),
  };
}

function bags(pfx: forge.pkcs12.Pkcs12Pfx, type: string | undefined): forge.pkcs12.Bag[] {
  return type === undefined ? [] : (pfx.getBags({ bagType: type })[type] ?? []);
}

/**
 * The certificate in DER. node-forge leaves one that it cannot interpret (elliptic curves) as
 * ASN.1.
 */
function certificateDer({ cert, asn1 }: forge.pkcs12.Bag): Buffer {
  return der(cert ? forge.pki.certificateToAsn1(cert) : asn1);
}

function keyDer({ key, asn1 }: forge.pkcs12.Bag): Buffer {
  return der(key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1);
}

function der(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

function friendlyName({ attributes }: forge.pkcs12.Bag): string | undefined {
  const names: unknown = attributes?.friendlyName;
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : undefined;
}
