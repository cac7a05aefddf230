/**
 * The code signature of a Mach-O binary: what is signed, and by whom. Apple promises none of this
 * format (TN3125); the offsets are those of its published sources.
 */
import { hash } from 'node:crypto';
import { AD_HOC_FLAG, parseCodeDirectory, specialSlots } from './code-directory.ts';
import type { CodeDirectory } from './code-directory.ts';
import { NOBODY, readCodeSigner } from './code-signer.ts';
import type { CodeSigner } from './code-signer.ts';
import { parseEntitlementsDer } from './entitlements.ts';
import type { DigestName } from './page-hashes.ts';
import { parsePropertyList } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';
import { BLOB_HEADER_BYTES, blobSlots, parseSuperBlob, SignatureDamage } from './signature-blob.ts';

export interface CodeSignature extends CodeSigner {
  /** The one that iOS goes by: that with the strongest hashes. */
  readonly directory: CodeDirectory;
  readonly identifier: string;
  readonly teamId: string | undefined;
  /** Nobody answers for the code: it is hashed, but not signed with a certificate. */
  readonly isAdHoc: boolean;
  /** The app's claims in the form that iOS reads; `undefined` when it claims nothing. */
  readonly entitlements: PropertyList | undefined;
  readonly entitlementsXml: PropertyList | 'unreadable' | undefined;
  readonly entitlementsDer: PropertyList | 'unreadable' | undefined;
  /** The parts of the signature by their slots, each with its header. */
  readonly blobs: ReadonlyMap<number, Buffer>;
}

/** The hashes of a file, in the kinds in which CodeDirectories bind it. */
export type ContentHashes = ReadonlyMap<DigestName, Buffer>;

/** Hashes a file in every kind that one of the signatures asks for. */
export function contentHashes(
  contents: Buffer,
  signatures: readonly CodeSignature[],
): ContentHashes {
  const asked = new Set(signatures.map(({ directory }) => directory.digest));
  return new Map([...asked].map((digest) => [digest, hash(digest, contents, 'buffer')]));
}

/** Reads the area that LC_CODE_SIGNATURE points to. Throws `SignatureDamage`. */
export function parseCodeSignature(area: Buffer): CodeSignature {
  const blobs = parseSuperBlob(area);
  const signed = blobs.get(blobSlots.codeDirectory);
  if (signed === undefined) throw new SignatureDamage('the signature has no CodeDirectory');
  const primary = parseCodeDirectory(signed);
  const directory = alternatesIn(blobs)
    .map(parseCodeDirectory)
    .reduce((best, next) => (isStronger(next, best) ? next : best), primary);
  const cms = cmsIn(blobs);
  const xml = readable(blobs.get(specialSlots.entitlements), parsePropertyList);
  const der = readable(blobs.get(specialSlots.entitlementsDer), parseEntitlementsDer);
  return {
    directory,
    identifier: directory.identifier,
    teamId: directory.teamId,
    isAdHoc: cms === undefined || (directory.flags & AD_HOC_FLAG) !== 0,
    ...(cms ? readCodeSigner(cms, signed, primary, directory) : NOBODY),
    entitlements: [der, xml].find((form) => typeof form === 'object'),
    entitlementsXml: xml,
    entitlementsDer: der,
    blobs,
  };
}

/** Old apps have a directory with SHA-1 for old systems and a second one behind it. */
function alternatesIn(blobs: ReadonlyMap<number, Buffer>): readonly Buffer[] {
  const { firstAlternateDirectory: first, lastAlternateDirectory: last } = blobSlots;
  return [...blobs].filter(([slot]) => slot >= first && slot <= last).map(([, blob]) => blob);
}

const STRENGTHS: Readonly<Record<DigestName, number>> = { sha1: 0, sha256: 1, sha384: 2 };

function isStronger(one: CodeDirectory, other: CodeDirectory): boolean {
  const difference = STRENGTHS[one.digest] - STRENGTHS[other.digest];
  return difference > 0 || (difference === 0 && one.hashSize > other.hashSize);
}

/** Empty or missing when the signature is ad hoc. */
function cmsIn(blobs: ReadonlyMap<number, Buffer>): Buffer | undefined {
  const blob = blobs.get(blobSlots.signature);
  return blob && blob.length > BLOB_HEADER_BYTES ? blob.subarray(BLOB_HEADER_BYTES) : undefined;
}

function readable(
  blob: Buffer | undefined,
  parse: (contents: Buffer) => PropertyList | undefined,
): PropertyList | 'unreadable' | undefined {
  return blob && (parse(blob.subarray(BLOB_HEADER_BYTES)) ?? 'unreadable');
}
