/** The signature of an executable, in the form that codesign writes. */
import { createHash } from 'node:crypto';
import { entitlementsDer, entitlementsXml } from './entitlements.ts';
import type { Entitlements } from './entitlements.ts';
import type { UnsignedMachO } from './mach-o.ts';
import { signedData } from '../asn1/signed-data.ts';

export interface CodeSigner {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** Issuers, nearest first. */
  readonly chainPem: readonly string[];
}

export interface CodeSignatureOptions {
  readonly identifier: string;
  readonly teamId: string;
  readonly infoPlist: Buffer;
  readonly codeResources: Buffer;
  /** Absent for frameworks. */
  readonly entitlements?: Entitlements;
  /** The DER form where it is to differ from the other. */
  readonly derEntitlements?: Entitlements;
  /** `ad-hoc`: signed by nobody. */
  readonly signer: CodeSigner | 'ad-hoc';
  readonly signedAt: Date;
}

/**
 * Room for a signature. Its size stands in load commands that are themselves signed, so codesign,
 * too, reserves a fixed space and fills the rest with zeros.
 */
export function signatureSpace(codeBytes: number): number {
  const hashBytes = Math.ceil(codeBytes / 2 ** CODE_PAGE_SIZE_LOG2) * hash.size;
  return Math.ceil((0x4f00 + hashBytes) / 0x1000) * 0x1000;
}

const magic = {
  requirements: 0xfade_0c01,
  codeDirectory: 0xfade_0c02,
  superBlob: 0xfade_0cc0,
  signature: 0xfade_0b01,
  entitlements: 0xfade_7171,
  entitlementsDer: 0xfade_7172,
};
const slot = {
  codeDirectory: 0,
  infoPlist: 1,
  requirements: 2,
  codeResources: 3,
  entitlements: 5,
  entitlementsDer: 7,
  signature: 0x1_0000,
};
const CODE_PAGE_SIZE_LOG2 = 12;
const hash = { size: 32, sha256: 2 };
const executableSegment = { mainBinary: 1, allowUnsigned: 0x10 };
const directoryFlags = { adHoc: 2 };

/** The binary with its signature: what codesign makes of it. */
export function signedMachO(binary: UnsignedMachO, options: CodeSignatureOptions): Buffer {
  const { identifier, teamId, infoPlist, codeResources, entitlements, signer } = options;
  const { derEntitlements = entitlements } = options;
  // An empty set of requirements; codesign would write a designated one.
  const sealed = new Map([[slot.requirements, blob(magic.requirements, Buffer.alloc(4))]]);
  if (entitlements) {
    sealed.set(slot.entitlements, blob(magic.entitlements, entitlementsXml(entitlements)));
  }
  if (derEntitlements) {
    sealed.set(slot.entitlementsDer, blob(magic.entitlementsDer, entitlementsDer(derEntitlements)));
  }
  const directory = codeDirectory(binary, {
    identifier,
    teamId,
    debuggable: entitlements?.['get-task-allow'] === true,
    isAdHoc: signer === 'ad-hoc',
    specials: new Map([
      [slot.infoPlist, infoPlist],
      [slot.codeResources, codeResources],
      ...sealed,
    ]),
  });
  const signature =
    signer === 'ad-hoc' ? Buffer.alloc(0) : signatureOver(directory, signer, options.signedAt);
  const superBlob = assemble([
    [slot.codeDirectory, directory],
    ...sealed,
    [slot.signature, blob(magic.signature, signature)],
  ]);
  const space = signatureSpace(binary.code.length);
  if (superBlob.length > space) throw new RangeError('The signature outgrew its space.');
  return Buffer.concat([binary.code, superBlob], binary.code.length + space);
}

function signatureOver(directory: Buffer, signer: CodeSigner, signedAt: Date): Buffer {
  const { chainPem, ...signingIdentity } = signer;
  return signedData({
    content: directory,
    signer: signingIdentity,
    chainPem,
    digest: 'sha256',
    detached: true,
    signedAt,
  });
}

interface CodeDirectoryOptions {
  readonly identifier: string;
  readonly teamId: string;
  readonly debuggable: boolean;
  readonly isAdHoc: boolean;
  /** The parts that the special slots −1, −2 … hash. */
  readonly specials: ReadonlyMap<number, Buffer>;
}

/** Version 0x20400. */
function codeDirectory(binary: UnsignedMachO, options: CodeDirectoryOptions): Buffer {
  const { specials, debuggable } = options;
  const headerSize = 88;
  const identifier = Buffer.from(`${options.identifier}\0`);
  const team = Buffer.from(`${options.teamId}\0`);
  const specialCount = Math.max(...specials.keys());
  const specialHashes = Array.from({ length: specialCount }, (_, index) => {
    const content = specials.get(specialCount - index);
    return content ? sha256(content) : Buffer.alloc(hash.size);
  });
  const codeHashes = pagesOf(binary.code).map(sha256);
  const teamOffset = headerSize + identifier.length;
  const hashOffset = teamOffset + team.length + specialCount * hash.size;

  const executableSegmentFlags =
    (binary.isMainBinary ? executableSegment.mainBinary : 0) |
    (debuggable ? executableSegment.allowUnsigned : 0);
  const flags = options.isAdHoc ? directoryFlags.adHoc : 0;
  const [spare, scatterOffset, longCodeLimit, textOffset] = [0, 0, 0, 0];
  const upperHalf = 0;
  const header = bigEndian(
    magic.codeDirectory,
    hashOffset + codeHashes.length * hash.size,
    0x2_0400,
    flags,
    hashOffset,
    headerSize,
    specialCount,
    codeHashes.length,
    binary.code.length,
    Buffer.of(hash.size, hash.sha256, 0, CODE_PAGE_SIZE_LOG2).readUInt32BE(),
    spare,
    scatterOffset,
    teamOffset,
    spare,
    // From here on, fields of 64 bits.
    upperHalf,
    longCodeLimit,
    upperHalf,
    textOffset,
    upperHalf,
    binary.textSize,
    upperHalf,
    executableSegmentFlags,
  );
  return Buffer.concat([header, identifier, team, ...specialHashes, ...codeHashes]);
}

function pagesOf(code: Buffer): Buffer[] {
  const size = 2 ** CODE_PAGE_SIZE_LOG2;
  return Array.from({ length: Math.ceil(code.length / size) }, (_, page) =>
    code.subarray(page * size, (page + 1) * size),
  );
}

/** Magic, own length, content. */
function blob(kind: number, content: Buffer): Buffer {
  return Buffer.concat([bigEndian(kind, 8 + content.length), content]);
}

function assemble(entries: readonly (readonly [slot: number, blob: Buffer])[]): Buffer {
  let offset = 12 + entries.length * 8;
  const index = entries.map(([slotNumber, content]) => {
    const entry = bigEndian(slotNumber, offset);
    offset += content.length;
    return entry;
  });
  return Buffer.concat([
    bigEndian(magic.superBlob, offset, entries.length),
    ...index,
    ...entries.map(([, content]) => content),
  ]);
}

function bigEndian(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
  return buffer;
}

function sha256(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
