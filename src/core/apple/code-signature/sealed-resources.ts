/** Whether the files of an app are those that were signed: all of them, and no others. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { withDigestThreads } from '../../system/files/digest-threads.ts';
import type { DigestThreads } from '../../system/files/digest-threads.ts';
import { inParallel } from '../../system/parallel.ts';
import { LARGEST_SEAL_BYTES, parseCodeResources } from './code-resources.ts';
import type { CodeResources, Seal } from './code-resources.ts';
import { hashesOf, isLarge } from './file-hashes.ts';
import type { FileHashes } from './file-hashes.ts';
import { SealFlaws } from './seal-flaws.ts';
import type { SealVerdict } from './seal-flaws.ts';
import type { SignedBundle } from './signed-bundle.ts';
import { readSignedExecutable } from './signed-executable.ts';
import type { SignedExecutable } from './signed-executable.ts';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive.ts';
import { isLink } from '../archive/zip-entry.ts';

type SealedBundle = Pick<SignedBundle, 'path' | 'executableName' | 'executable'>;

interface ReadSeal {
  readonly bundle: SealedBundle;
  readonly resources: CodeResources;
}

/** A file, and what the seals of the bundles around it say about it. */
interface SealedFile {
  readonly entry: ZipEntry;
  readonly seals: { readonly bundle: string; readonly seal: Seal }[];
}

const SEAL = '_CodeSignature/CodeResources';

const FILES_AT_ONCE = 4;
/** The bytes in large files from which on threads are worth their start. */
const BYTES_FOR_THREADS = 32 * 1024 * 1024;
/** With fewer cores, threads took more time than they gave (`npm run bench:upload`, on two). */
const CORES_FOR_THREADS = 4;

/** The number of files after which work on names alone pauses, so that a cancelled job can end. */
const FILES_A_TURN = 10_000;

/**
 * Reads everything that the seals of `bundles` list, each file once and none as a whole. That a
 * bundle lost its seal is for `signatureFlaws` to say: the signature knows that there was one.
 * `cores` are those of this machine unless given.
 */
export async function verifySeals(
  archive: ZipArchive,
  bundles: readonly SealedBundle[],
  {
    signal,
    cores = availableParallelism(),
  }: { readonly signal: AbortSignal; readonly cores?: number },
): Promise<SealVerdict> {
  const flaws = new SealFlaws();
  const files = filesIn(archive);
  const seals: ReadSeal[] = [];
  let bytesLeft = LARGEST_SEAL_BYTES;
  for (const bundle of innermostFirst(bundles)) {
    signal.throwIfAborted();
    const entry = files.get(sealPath(bundle));
    if (entry === undefined) continue;
    const resources = parseCodeResources(await archive.read(entry, bytesLeft));
    bytesLeft -= entry.sizeBytes;
    if (resources) seals.push({ bundle, resources });
    else flaws.add('seal-unreadable', entry.name, bundle.path);
  }

  const sealed = new Map<string, SealedFile>();
  const bundlesByPath = new Map(bundles.map((bundle) => [normalized(bundle.path), bundle]));
  for (const seal of seals) {
    signal.throwIfAborted();
    collectSealed(seal, { files, bundlesByPath, sealed, flaws });
  }
  await findAdded(seals, files, { flaws, signal });

  const inFileOrder = [...sealed.values()].sort(
    (left, right) => left.entry.localHeaderOffset - right.entry.localHeaderOffset,
  );
  await withThreadsFor(archive, inFileOrder, { signal, cores }, async (threads) => {
    const verify = async (file: SealedFile, running: AbortSignal): Promise<void> => {
      if (flaws.areMore) return;
      const broken = await firstBrokenSeal(archive, file, { threads, signal: running });
      if (broken !== undefined) flaws.add('changed', file.entry.name, broken);
    };
    const forThreads = threads ? inFileOrder.filter(({ entry }) => isLarge(entry)) : [];
    const others = threads ? inFileOrder.filter(({ entry }) => !isLarge(entry)) : inFileOrder;
    const queues = [
      { files: forThreads, atOnce: threads?.count ?? 0 },
      { files: others, atOnce: FILES_AT_ONCE },
    ];
    await inParallel(queues, { atOnce: 2, signal }, ({ files: queue, atOnce }, running) =>
      inParallel(queue, { atOnce, signal: running }, verify),
    );
  });
  return flaws.verdict();
}

/** One core stays with the main thread, which reads the small files meanwhile. */
function withThreadsFor(
  archive: ZipArchive,
  files: readonly SealedFile[],
  { signal, cores }: { readonly signal: AbortSignal; readonly cores: number },
  work: (threads: DigestThreads | undefined) => Promise<void>,
): Promise<void> {
  const large = files.filter(({ entry }) => isLarge(entry));
  const bytes = large.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  const mostThreads = Math.min(large.length, cores - 1);
  if (bytes < BYTES_FOR_THREADS || cores < CORES_FOR_THREADS || mostThreads < 1) {
    return work(undefined);
  }
  return withDigestThreads({ fd: archive.fd, bytes, mostThreads, signal }, work);
}

function innermostFirst(bundles: readonly SealedBundle[]): readonly SealedBundle[] {
  return [...bundles].sort((left, right) => right.path.length - left.path.length);
}

/** File systems compose accents differently from each other; seals and archives may too. */
function normalized(path: string): string {
  return path.normalize('NFC');
}

function filesIn({ entries }: ZipArchive): ReadonlyMap<string, ZipEntry> {
  return new Map(
    [...entries.values()]
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [normalized(entry.name), entry]),
  );
}

function sealPath({ path }: SealedBundle): string {
  return normalized(`${path}/${SEAL}`);
}

interface Collected {
  readonly files: ReadonlyMap<string, ZipEntry>;
  readonly bundlesByPath: ReadonlyMap<string, SealedBundle>;
  readonly sealed: Map<string, SealedFile>;
  readonly flaws: SealFlaws;
}

function collectSealed({ bundle, resources }: ReadSeal, collected: Collected): void {
  const { files, bundlesByPath, sealed, flaws } = collected;
  for (const [inside, seal] of resources.seals) {
    if (flaws.areMore) return;
    const path = normalized(`${bundle.path}/${inside}`);
    const entry = files.get(path);
    if (entry !== undefined) {
      const file = sealed.get(path) ?? { entry, seals: [] };
      file.seals.push({ bundle: bundle.path, seal });
      sealed.set(path, file);
      continue;
    }
    const nested = bundlesByPath.get(path);
    if (seal.kind === 'code' && nested !== undefined) {
      if (!hasCdHash(nested.executable, seal.cdHash)) flaws.add('changed', path, bundle.path);
    } else if (!seal.mayBeMissing) {
      flaws.add('missing', path, bundle.path);
    }
  }
}

async function findAdded(
  seals: readonly ReadSeal[],
  files: ReadonlyMap<string, ZipEntry>,
  { flaws, signal }: { readonly flaws: SealFlaws; readonly signal: AbortSignal },
): Promise<void> {
  const byFolder = new Map(
    seals.map((seal) => [normalized(seal.bundle.path), sealCover(seal)] as const),
  );
  let asked = 0;
  for (const [path, { name }] of files) {
    if (flaws.areMore) return;
    asked += 1;
    if (asked % FILES_A_TURN === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    for (const folder of foldersAround(path)) {
      const cover = byFolder.get(folder);
      if (cover === undefined || cover.expects(path.slice(folder.length + 1))) continue;
      flaws.add('added', name, cover.bundle);
    }
  }
}

/** The files that may lie in a bundle according to its seal. */
function sealCover({ bundle, resources }: ReadSeal) {
  const { seals } = resources;
  const executable = bundle.executableName && normalized(bundle.executableName);
  return {
    bundle: bundle.path,
    expects: (inside: string): boolean =>
      inside === executable ||
      inside.startsWith('_CodeSignature/') ||
      seals.has(inside) ||
      resources.mayLackSeal(inside) ||
      foldersAround(inside).some((folder) => seals.get(folder)?.kind === 'code'),
  };
}

/** `a/b/c` lies in `a/b` and in `a`. */
function foldersAround(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

/** The bundle whose seal the file does not fit; `undefined` when it fits them all. */
async function firstBrokenSeal(
  archive: ZipArchive,
  { entry, seals }: SealedFile,
  hashing: Parameters<typeof hashesOf>[3],
): Promise<string | undefined> {
  const digests = new Set(seals.flatMap(({ seal }) => (seal.kind === 'file' ? seal.digest : [])));
  const hashes = await hashesOf(archive, entry, digests, hashing);
  for (const { bundle, seal } of seals) {
    if (!(await fits(seal, entry, archive, hashes))) return bundle;
  }
  return undefined;
}

async function fits(
  seal: Seal,
  entry: ZipEntry,
  archive: ZipArchive,
  hashes: FileHashes,
): Promise<boolean> {
  switch (seal.kind) {
    case 'file':
      return !isLink(entry) && seal.hash.equals(hashes.get(seal.digest) ?? Buffer.alloc(0));
    case 'link':
      return isLink(entry) && (await archive.read(entry)).toString('utf8') === seal.target;
    default:
      return hasCdHash(await readSignedExecutable(() => archive.stream(entry)), seal.cdHash);
  }
}

function hasCdHash(executable: SignedExecutable | undefined, cdHash: string): boolean {
  return (executable?.slices ?? []).some(({ signature }) => signature?.directory.cdHash === cdHash);
}
