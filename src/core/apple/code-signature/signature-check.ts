/** Whether the parts of a bundle are what its code signature says they are. */
import { slotHash, specialSlots } from './code-directory.ts';
import type { CodeDirectory } from './code-directory.ts';
import type { CodeSignature, ContentHashes } from './code-signature.ts';
import { differingEntitlements } from './entitlements.ts';
import type { SignedBundle } from './signed-bundle.ts';
import type { Slice } from './signed-executable.ts';

/** The parts of a bundle that a CodeDirectory binds beside the code. */
export type BoundPart = keyof typeof specialSlots;

export type SignatureFlaw = (
  | { readonly kind: 'not-mach-o' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'code-modified'; readonly firstPage: number; readonly pages: number }
  | { readonly kind: 'code-not-covered' }
  | { readonly kind: 'trailing-bytes'; readonly bytes: number }
  | { readonly kind: 'part-modified' | 'part-missing' | 'part-not-bound'; readonly part: BoundPart }
  | { readonly kind: 'signature-broken' }
  | { readonly kind: 'entitlements-unreadable'; readonly form: 'XML' | 'DER' }
  | { readonly kind: 'entitlements-differ'; readonly names: readonly string[] }
) & {
  /** Which slice of a universal binary; absent when the file has but one. */
  readonly architecture?: string;
};

/**
 * The flaws of the signature of a bundle's executable, and of what it binds. A slice without a
 * signature, or with one by nobody, has no flaw here: `Slice.signature` shows it.
 */
export function signatureFlaws(
  bundle: Pick<SignedBundle, 'executable' | 'hashes'>,
): readonly SignatureFlaw[] {
  const { executable, hashes } = bundle;
  // A static library is never signed, and has no part in a bundle at all.
  if (executable === undefined || executable.isStaticLibrary) return [];
  if (!executable.isMachO) return [{ kind: 'not-mach-o' }];
  const { slices, damage } = executable;
  return [
    ...(damage === undefined ? [] : [damaged(damage)]),
    ...slices.flatMap((slice) => {
      const flaws = [...flawsOfSlice(slice, hashes)];
      return slices.length === 1
        ? flaws
        : flaws.map((flaw) => ({ ...flaw, architecture: slice.architecture }));
    }),
  ];
}

/** One clause a flaw, to be read behind the bundle's name and a colon. */
export function describeSignatureFlaw(flaw: SignatureFlaw): string {
  const { architecture } = flaw;
  return `${clauseOf(flaw)}${architecture === undefined ? '' : ` (${architecture})`}.`;
}

const PARTS: Readonly<Record<BoundPart, string>> = {
  infoPlist: 'its Info.plist',
  requirements: 'the requirements in its signature',
  codeResources: 'its _CodeSignature/CodeResources',
  entitlements: 'the entitlements in its signature',
  entitlementsDer: 'the DER entitlements in its signature',
};

function clauseOf(flaw: SignatureFlaw): string {
  switch (flaw.kind) {
    case 'not-mach-o':
      return 'its executable is no Mach-O binary';
    case 'damaged':
      return `its executable is damaged: ${flaw.reason}`;
    case 'code-modified':
      return `its code was changed after it was signed (pages: ${flaw.pages}, the first one is ${flaw.firstPage})`;
    case 'code-not-covered':
      return 'its signature is over more or less than its code';
    case 'trailing-bytes':
      return `${flaw.bytes} bytes were added behind the signature of its executable`;
    case 'part-modified':
      return `${PARTS[flaw.part]} changed after it was signed`;
    case 'part-missing':
      return `${PARTS[flaw.part]} got lost after it was signed`;
    case 'part-not-bound':
      return `${PARTS[flaw.part]} came in after it was signed`;
    case 'signature-broken':
      return 'its signature does not hold';
    case 'entitlements-unreadable':
      return `its entitlements in ${flaw.form} cannot be read`;
    default:
      return `its entitlements say one thing in XML and another in DER: ${flaw.names.join(', ')}`;
  }
}

function* flawsOfSlice(slice: Slice, hashes: SignedBundle['hashes']): Generator<SignatureFlaw> {
  const { signature, modifiedPages, trailingBytes } = slice;
  if (slice.damage !== undefined) yield damaged(slice.damage);
  if (slice.signatureDamage !== undefined) yield damaged(slice.signatureDamage);
  if (trailingBytes > 0) yield { kind: 'trailing-bytes', bytes: trailingBytes };
  if (signature === undefined) return;

  const [firstPage] = modifiedPages;
  if (firstPage !== undefined) {
    yield { kind: 'code-modified', firstPage, pages: modifiedPages.length };
  } else if (slice.pagesIntact === false) {
    yield { kind: 'code-not-covered' };
  }
  yield* flawsOfParts(signature, hashes);
  if (!signature.isAdHoc && !signature.signatureHolds) yield { kind: 'signature-broken' };
  yield* flawsOfEntitlements(signature);
}

function damaged(reason: string): SignatureFlaw {
  return { kind: 'damaged', reason };
}

function* flawsOfParts(
  { directory, blobs }: CodeSignature,
  hashes: SignedBundle['hashes'],
): Generator<SignatureFlaw> {
  const actualHashes: Readonly<Record<BoundPart, Buffer | undefined>> = {
    infoPlist: hashOfFile(directory, hashes.infoPlist),
    requirements: hashOfBlob(directory, blobs.get(specialSlots.requirements)),
    codeResources: hashOfFile(directory, hashes.codeResources),
    entitlements: hashOfBlob(directory, blobs.get(specialSlots.entitlements)),
    entitlementsDer: hashOfBlob(directory, blobs.get(specialSlots.entitlementsDer)),
  };
  for (const part of BOUND_PARTS) {
    const bound = directory.specialHashes.get(specialSlots[part]);
    const actual = actualHashes[part];
    if (bound === undefined && actual === undefined) continue;
    if (actual === undefined) yield { kind: 'part-missing', part };
    else if (bound === undefined) yield { kind: 'part-not-bound', part };
    else if (!bound.equals(actual)) yield { kind: 'part-modified', part };
  }
}

const BOUND_PARTS: readonly BoundPart[] = [
  'infoPlist',
  'requirements',
  'codeResources',
  'entitlements',
  'entitlementsDer',
];

function hashOfFile(
  { digest, hashSize }: CodeDirectory,
  hashes: ContentHashes | undefined,
): Buffer | undefined {
  return hashes?.get(digest)?.subarray(0, hashSize);
}

function hashOfBlob(directory: CodeDirectory, blob: Buffer | undefined): Buffer | undefined {
  return blob && slotHash(directory, blob);
}

/** Apps from before iOS 15 lack the DER form; the XML form alone does not contradict it. */
function* flawsOfEntitlements(signature: CodeSignature): Generator<SignatureFlaw> {
  const { entitlementsXml: xml, entitlementsDer: der } = signature;
  if (xml === 'unreadable') yield { kind: 'entitlements-unreadable', form: 'XML' };
  if (der === 'unreadable') yield { kind: 'entitlements-unreadable', form: 'DER' };
  if (typeof xml !== 'object' || typeof der !== 'object') return;
  const names = differingEntitlements(xml, der);
  if (names.length > 0) yield { kind: 'entitlements-differ', names };
}
