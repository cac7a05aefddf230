/**
 * Compiled code that is not the executable of a bundle. Only files that look like code by name or
 * permission are opened, and of those only the first bytes are asked for.
 */
import type { Bundle } from './bundle.ts';
import type { ZipArchive, ZipEntry } from '../archive/zip-archive.ts';

export interface LooseCode {
  /** The file's whole name in the archive. */
  readonly entryName: string;
  readonly kind: 'Mach-O binary' | 'static library';
}

const LIBRARY_NAME = /\.(?:dylib|so|a|o)$/;
const NAME_WITHOUT_EXTENSION = /(?:^|\/)[^/.]+$/;
const ANYBODY_MAY_EXECUTE = 0o111;

export async function readLooseCode(
  archive: ZipArchive,
  bundles: readonly Bundle[],
): Promise<readonly LooseCode[]> {
  const executables = new Set(
    bundles.flatMap(({ path, executableName }) =>
      executableName === undefined ? [] : `${path}/${executableName}`,
    ),
  );
  const found: LooseCode[] = [];
  for (const entry of archive.entries.values()) {
    if (!looksLikeCode(entry) || executables.has(entry.name)) continue;
    const kind = kindOf(await firstBytes(archive, entry));
    if (kind !== undefined) found.push({ entryName: entry.name, kind });
  }
  return Object.freeze(found);
}

function looksLikeCode({ name, sizeBytes, unixMode = 0 }: ZipEntry): boolean {
  if (!name.startsWith('Payload/') || sizeBytes < 8) return false;
  const mayRun = (unixMode & ANYBODY_MAY_EXECUTE) !== 0 && NAME_WITHOUT_EXTENSION.test(name);
  return mayRun || LIBRARY_NAME.test(name);
}

async function firstBytes(archive: ZipArchive, entry: ZipEntry): Promise<Buffer> {
  for await (const chunk of archive.stream(entry)) return chunk;
  return Buffer.alloc(0);
}

const MACH_O_MAGICS: ReadonlySet<number> = new Set([
  0xfeed_face, 0xfeed_facf, 0xcefa_edfe, 0xcffa_edfe,
]);
const UNIVERSAL_MAGIC = 0xcafe_babe;
/** A compiled Java class starts with the same word, and then with a version above this. */
const MOST_ARCHITECTURES = 30;

function kindOf(start: Buffer): LooseCode['kind'] | undefined {
  if (start.length < 8) return undefined;
  if (start.toString('latin1', 0, 8) === '!<arch>\n') return 'static library';
  const magic = start.readUInt32BE(0);
  const isUniversal = magic === UNIVERSAL_MAGIC && start.readUInt32BE(4) <= MOST_ARCHITECTURES;
  return MACH_O_MAGICS.has(magic) || isUniversal ? 'Mach-O binary' : undefined;
}
