/** Private files on their way into the app, and in the .ipa that came out. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openZip } from '../../../core/apple/archive/zip-archive.ts';
import type { ZipArchive, ZipEntry } from '../../../core/apple/archive/zip-archive.ts';
import type { ActionError } from '../../../core/errors.ts';
import { counted } from '../../../core/system/count.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { buildErrors } from '../errors.ts';
import {
  hasPrivateKey,
  LARGEST_KEY_BYTES,
  privateByContent,
  privateByName,
} from './private-content.ts';

export interface PrivateFile {
  /** From the app's folder, or from the app in the .ipa. */
  readonly path: string;
  readonly what: string;
}

const MOST_NAMED = 5;

/** Looks at the files that flet packs from `folder`, by their paths in it. */
export async function privateFilesIn(
  folder: string,
  packed: readonly string[],
  allowed: readonly string[],
): Promise<PrivateFile[]> {
  const found: PrivateFile[] = [];
  for (const path of packed.filter((each) => !isAllowed(each, allowed))) {
    const what = privateByName(path) ?? (await privateInside(join(folder, path)));
    if (what !== undefined) found.push({ path, what });
  }
  return found;
}

async function privateInside(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || found.size > LARGEST_KEY_BYTES) return undefined;
  return privateByContent(await readFile(file));
}

/**
 * Looks at the files of the app in the .ipa at `path`. Installed packages count only for private
 * keys, and Python’s own library, which has some for its tests, not at all. `temp` holds the app of
 * older releases of flet, an archive in the .ipa, while it is looked at.
 */
export async function privateFilesInIpa(
  path: string,
  { allowed, temp }: { readonly allowed: readonly string[]; readonly temp: string },
): Promise<PrivateFile[]> {
  const archive = await openZip(path);
  try {
    const found: PrivateFile[] = [];
    for (const entry of archive.entries.values()) {
      if (entry.name.endsWith('/app.zip')) {
        const inside = await insidePackedApp(archive, entry, { allowed, temp });
        for (const file of inside) found.push(file);
      }
      const place = entry.name.replace(/^Payload\/[^/]+\//, '');
      found.push(...(await privateEntry(archive, entry, place, allowed)));
    }
    return found;
  } finally {
    await archive.close();
  }
}

async function insidePackedApp(
  archive: ZipArchive,
  entry: ZipEntry,
  { allowed, temp }: { readonly allowed: readonly string[]; readonly temp: string },
): Promise<PrivateFile[]> {
  const folder = await mkdtemp(join(temp, 'flet-packed-app-'));
  try {
    const file = join(folder, 'app.zip');
    await writeWholeFile(file, await archive.read(entry));
    const app = await openZip(file);
    try {
      const found: PrivateFile[] = [];
      for (const inner of app.entries.values()) {
        found.push(...(await privateEntry(app, inner, inner.name, allowed)));
      }
      return found;
    } finally {
      await app.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const STANDARD_LIBRARY = /(?:^|\/)(?:stdlib|lib\/python3[^/]*)\/(?!site-packages\/)/;
const PACKAGES = /(?:^|\/)site-packages\//;

async function privateEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  path: string,
  allowed: readonly string[],
): Promise<PrivateFile[]> {
  if (STANDARD_LIBRARY.test(path) || isAllowed(path, allowed)) return [];
  const isPackage = PACKAGES.test(path);
  const folder = /^(.*?(?:^|\/)(?:\.git|node_modules))\//.exec(path)?.[1];
  const named = isPackage ? undefined : privateByName(folder ?? path);
  if (named !== undefined) return [{ path: folder ?? path, what: named }];
  if (path.endsWith('/') || entry.sizeBytes > LARGEST_KEY_BYTES) return [];
  const contents = await archive.read(entry, LARGEST_KEY_BYTES);
  if (isPackage) return hasPrivateKey(contents) ? [{ path, what: 'a private key' }] : [];
  const what = privateByContent(contents);
  return what === undefined ? [] : [{ path, what }];
}

/**
 * Whether one of the names is the path, its end, or a folder on the way. A compiled file has the
 * name of its source and a c.
 */
export function isAllowed(path: string, allowed: readonly string[]): boolean {
  const whole = `/${path}/`;
  return allowed.some((name) => whole.includes(`/${name}/`) || whole.endsWith(`/${name}c/`));
}

/** One error for all of them; `where` begins the sentence. */
export function privateFilesError(
  where: string,
  found: readonly PrivateFile[],
): ActionError | undefined {
  // A folder in an archive is met with each of its files.
  const unique = [...new Map(found.map((file) => [file.path, file])).values()];
  if (unique.length === 0) return undefined;
  const named = unique.slice(0, MOST_NAMED).map(({ path, what }) => `${path} (${what})`);
  const more = unique.length - named.length;
  const rest = more > 0 ? ` and ${counted(more, 'other')}` : '';
  return buildErrors.error('private-files', {
    message: `${where} ${counted(unique.length, 'private file')}, which everybody who has the app can read: ${named.join(', ')}${rest}.`,
    details: unique.map(({ path, what }) => `${path}: ${what}`),
  });
}
