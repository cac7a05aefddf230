/** Certificates to import, in DER or as PEM text. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { OsStatusError } from '../../os-status.ts';
import { NotSimulatedError } from '../command.ts';
import type { ImportedItems } from './items.ts';

export function isCertificate(bytes: Buffer): boolean {
  try {
    return new X509Certificate(bytes).raw.length > 0;
  } catch {
    return false;
  }
}

/** One certificate, in DER or PEM. */
export function readCertificate(bytes: Buffer): X509Certificate {
  if (!isCertificate(bytes)) throw new OsStatusError('errSecUnknownFormat');
  return new X509Certificate(bytes);
}

/** Certificates and unencrypted private keys one after the other. */
export function readPemSequence(bytes: Buffer): ImportedItems {
  const items: ImportedItems = { certificates: [], keys: [] };
  for (const block of pemBlocks(bytes)) {
    if (block.type === 'CERTIFICATE') {
      items.certificates.push(readCertificate(Buffer.from(forge.pem.encode(block))));
    } else if (/^(RSA |EC )?PRIVATE KEY$/.test(block.type)) {
      items.keys.push({ key: createPrivateKey(forge.pem.encode(block)), label: undefined });
    } else {
      throw new NotSimulatedError(`import of a PEM block "${block.type}"`);
    }
  }
  return items;
}

function pemBlocks(bytes: Buffer): forge.pem.ObjectPEM[] {
  try {
    return forge.pem.decode(bytes.toString('latin1'));
  } catch {
    throw new OsStatusError('errSecUnknownFormat');
  }
}
