/** The certificates inside the code signature of a Mach-O file. */
import forge from 'node-forge';
import * as der from '../../material/asn1/der.ts';

const UNIVERSAL_MAGIC = 0xcafe_babe;
const SUPER_BLOB_MAGIC = 0xfade_0cc0;
const CODE_SIGNATURE_COMMAND = 0x1d;
const CMS_SLOT = 0x1_0000;

/** The one processor's binary in a file; of a universal one the first will do. */
function firstSlice(file: Buffer): Buffer {
  return file.readUInt32BE(0) === UNIVERSAL_MAGIC ? file.subarray(file.readUInt32BE(16)) : file;
}

/** The blob that LC_CODE_SIGNATURE leads to. */
function superBlobOf(binary: Buffer): Buffer | undefined {
  const commands = binary.readUInt32LE(16);
  let at = 32;
  for (let index = 0; index < commands; index += 1) {
    if (binary.readUInt32LE(at) === CODE_SIGNATURE_COMMAND) {
      const offset = binary.readUInt32LE(at + 8);
      return binary.subarray(offset, offset + binary.readUInt32LE(at + 12));
    }
    at += binary.readUInt32LE(at + 4);
  }
  return undefined;
}

function cmsOf(superBlob: Buffer): Buffer | undefined {
  if (superBlob.readUInt32BE(0) !== SUPER_BLOB_MAGIC) return undefined;
  const entries = superBlob.readUInt32BE(8);
  for (let index = 0; index < entries; index += 1) {
    if (superBlob.readUInt32BE(12 + index * 8) === CMS_SLOT) {
      const at = superBlob.readUInt32BE(16 + index * 8);
      return superBlob.subarray(at + 8, at + superBlob.readUInt32BE(at + 4));
    }
  }
  return undefined;
}

/**
 * The certificates that a Mach-O's signature carries: none when it is unsigned or was signed by
 * nobody. The signature itself is not verified.
 */
export function signingCertificates(file: Buffer): forge.pki.Certificate[] {
  const superBlob = superBlobOf(firstSlice(file));
  const cms = superBlob && cmsOf(superBlob);
  if (!cms?.length) return [];
  const message = forge.pkcs7.messageFromAsn1(der.decode(cms));
  return 'certificates' in message ? message.certificates : [];
}
