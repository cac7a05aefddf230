/**
 * `_CodeSignature/CodeResources`: the hashes of all files of a bundle but its executable. They come
 * in two generations; iOS has gone by `files2` since 2013.
 */
import { isDictionary } from '../property-list/property-list.ts';
import { parseXmlPropertyList } from '../property-list/xml-property-list.ts';

/** The limit on all seals of an app together. An app of 60,000 files is sealed by some 24 MB. */
export const LARGEST_SEAL_BYTES = 24 * 1024 * 1024;

/** Sealing a file takes two to five: in both generations, with two hashes in the later one. */
const MOST_VALUES = 300_000;

export interface CodeResources {
  /** By path inside the bundle, its letters in composed form (NFC). */
  readonly seals: ReadonlyMap<string, Seal>;
  /** Whether a file may be there without a seal. */
  mayLackSeal(path: string): boolean;
}

export type FileDigest = 'sha1' | 'sha256';

export type Seal = { readonly mayBeMissing: boolean } & (
  | { readonly kind: 'file'; readonly digest: FileDigest; readonly hash: Buffer }
  | { readonly kind: 'link'; readonly target: string }
  /** Code with a signature of its own, which the seal names by its cdhash. */
  | { readonly kind: 'code'; readonly cdHash: string }
);

/**
 * The rules by which codesign leaves files out. Those in the file are text from outside, so they
 * are recognised and never run as patterns; App Store Connect takes no others.
 */
const OMISSIONS: ReadonlyMap<string, (path: string) => boolean> = new Map([
  ['^(.*/)?\\.DS_Store$', (path) => path === '.DS_Store' || path.endsWith('/.DS_Store')],
  ['^.*\\.lproj/locversion.plist$', (path) => path.endsWith('.lproj/locversion.plist')],
  ['^Info\\.plist$', (path) => path === 'Info.plist'],
  ['^PkgInfo$', (path) => path === 'PkgInfo'],
]);

/** The parsed seal; `undefined` when the bytes are not one. */
export function parseCodeResources(contents: Buffer): CodeResources | undefined {
  const list = parsed(contents);
  if (!isDictionary(list)) return undefined;
  const [files, rules] =
    list['files2'] === undefined
      ? [list['files'], list['rules']]
      : [list['files2'], list['rules2']];
  if (!isDictionary(files)) return undefined;

  const seals = new Map<string, Seal>();
  for (const [path, value] of Object.entries(files)) {
    const seal = sealOf(value);
    if (seal === undefined) return undefined;
    seals.set(path.normalize('NFC'), seal);
  }
  const omissions = omissionsIn(rules);
  return { seals, mayLackSeal: (path) => omissions.some((omits) => omits(path)) };
}

function parsed(contents: Buffer): unknown {
  try {
    return parseXmlPropertyList(contents, { mostValues: MOST_VALUES });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sealOf(value: unknown): Seal | undefined {
  if (Buffer.isBuffer(value)) {
    return { kind: 'file', digest: 'sha1', hash: value, mayBeMissing: false };
  }
  if (!isDictionary(value)) return undefined;
  const mayBeMissing = value['optional'] === true;
  const sha256 = value['hash2'];
  if (Buffer.isBuffer(sha256))
    return { kind: 'file', digest: 'sha256', hash: sha256, mayBeMissing };
  const target = value['symlink'];
  if (typeof target === 'string') return { kind: 'link', target, mayBeMissing };
  const cdHash = value['cdhash'];
  if (Buffer.isBuffer(cdHash))
    return { kind: 'code', cdHash: cdHash.toString('hex'), mayBeMissing };
  const sha1 = value['hash'];
  if (Buffer.isBuffer(sha1)) return { kind: 'file', digest: 'sha1', hash: sha1, mayBeMissing };
  return undefined;
}

function omissionsIn(rules: unknown): readonly ((path: string) => boolean)[] {
  if (!isDictionary(rules)) return [];
  return Object.entries(rules).flatMap(([pattern, rule]) =>
    isDictionary(rule) && rule['omit'] === true ? (OMISSIONS.get(pattern) ?? []) : [],
  );
}
