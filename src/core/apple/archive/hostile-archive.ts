/**
 * Contents that are refused before anything is read from an archive: those that would land outside
 * when somebody unpacks it, that two readers would understand differently, or that never end.
 */
import type { ArchiveFile } from './archive-file.ts';
import { hostileArchive } from './archive-errors.ts';
import { printableName } from './entry-name.ts';
import { isLink } from './zip-entry.ts';
import type { ZipDirectory, ZipEntry } from './zip-entry.ts';

const IN_AN_APP = /^Payload\/[^/]+\.app\//i;

/** The entries by name. One name twice is refused: readers differ in which of the two they take. */
export function entriesByName(
  { entries, unusualNames }: ZipDirectory,
  path: string,
): ReadonlyMap<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const before = byName.size;
    byName.set(entry.name, entry);
    if (byName.size === before) throw twice(entry.name, path);
  }
  // Apple's file systems take differently composed letters for the same name.
  const recomposed = new Set<string>();
  for (const name of unusualNames) {
    const composed = name.normalize('NFC');
    if (composed === name) continue;
    if (byName.has(composed) || recomposed.has(composed)) throw twice(composed, path);
    recomposed.add(composed);
  }
  refuseOtherCase(byName, path);
  refuseFilesThatAreFolders(byName, path);
  return byName;
}

/** A letter that another one may stand for. */
const MAY_BE_SPELLED_OTHERWISE = /[A-Z\u0080-\uffff]/;

/**
 * A Mac unpacks `INFO.PLIST` over `Info.plist`, while an iPhone has both. Only an app is held to
 * this: it was built on a Mac. Two names that differ only in case differ in a letter that is not
 * lower case, and most names have no such letter behind the folder of the app; so few are folded.
 */
function refuseOtherCase(byName: ReadonlyMap<string, unknown>, path: string): void {
  const folded = new Set<string>();
  let app = '';
  let foldedApp = '';
  const appsByFoldedName = new Map<string, string>();
  for (const name of byName.keys()) {
    if (app === '' || !name.startsWith(app)) {
      const found = IN_AN_APP.exec(name)?.[0];
      if (found === undefined) continue;
      app = found;
      foldedApp = fold(app);
      const same = appsByFoldedName.get(foldedApp) ?? app;
      // The folder itself in two spellings makes each name in it stand beside those of the other.
      if (same !== app) return refuseOtherCaseOfAny(byName.keys(), path);
      appsByFoldedName.set(foldedApp, app);
    }
    const inside = name.slice(app.length);
    if (!MAY_BE_SPELLED_OTHERWISE.test(inside)) continue;
    const small = fold(inside);
    const known = folded.size;
    folded.add(foldedApp + small);
    if (folded.size === known || (small !== inside && byName.has(app + small))) {
      throw inOtherLetters(name, path);
    }
  }
}

function refuseOtherCaseOfAny(names: Iterable<string>, path: string): void {
  const folded = new Set<string>();
  for (const name of names) {
    if (!IN_AN_APP.test(name)) continue;
    const known = folded.size;
    folded.add(fold(name));
    if (folded.size === known) throw inOtherLetters(name, path);
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function inOtherLetters(name: string, path: string): Error {
  return hostileArchive(path, `it holds ${printableName(name)} again in other letters`);
}

/** Names like `a` beside `a/b` are refused: one reader unpacks the file and another the folder. */
function refuseFilesThatAreFolders(byName: ReadonlyMap<string, ZipEntry>, path: string): void {
  const folders = new Set<string>();
  for (const name of byName.keys()) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const around = name.slice(0, end);
      const known = folders.size;
      folders.add(around);
      // The folders around it were looked at with it.
      if (folders.size === known) break;
      const file = byName.get(around);
      // A file beneath a link is reported as that.
      if (file === undefined || isLink(file)) continue;
      throw hostileArchive(path, `it holds ${printableName(around)} as a file and as a folder`);
    }
  }
}

function twice(name: string, path: string): Error {
  return hostileArchive(path, `it holds ${printableName(name)} twice`);
}

/** The least that deflate needs: 258 bytes in two bits. */
const MOST_BYTES_A_DEFLATED_BYTE = 1032;
const LARGEST_EXPANSION = 100;
const NO_BOMB_BYTES = 1024 ** 3;
const LOCAL_HEADER_BYTES = 30;

/** Refuses sizes that cannot be true, contents that share bytes, and bombs. */
export function refuseImpossibleSizes(
  { entries, startsAt }: ZipDirectory,
  { path, sizeBytes }: ArchiveFile,
): void {
  let unpackedBytes = 0;
  for (const entry of entries) {
    unpackedBytes += entry.sizeBytes;
    const lies =
      entry.method === 'stored'
        ? entry.sizeBytes !== entry.compressedBytes
        : entry.sizeBytes > entry.compressedBytes * MOST_BYTES_A_DEFLATED_BYTE;
    if (lies) {
      throw hostileArchive(path, `the entry ${printableName(entry.name)} lies about its size`);
    }
  }
  if (unpackedBytes > NO_BOMB_BYTES && unpackedBytes > sizeBytes * LARGEST_EXPANSION) {
    throw hostileArchive(path, `its ${sizeBytes} bytes unpack to ${unpackedBytes}`);
  }

  let before: ZipEntry | undefined;
  for (const entry of entries.toSorted((a, b) => a.localHeaderOffset - b.localHeaderOffset)) {
    if (before && leastEnd(before) > entry.localHeaderOffset) {
      throw overlap(before, `the entry ${printableName(entry.name)}`, path);
    }
    before = entry;
  }
  if (before && leastEnd(before) > startsAt) throw overlap(before, 'the directory', path);
}

/** Where the entry ends when its own header holds no more than it must. */
function leastEnd({ localHeaderOffset, name, compressedBytes }: ZipEntry): number {
  return localHeaderOffset + LOCAL_HEADER_BYTES + name.length + compressedBytes;
}

function overlap({ name }: ZipEntry, other: string, path: string): Error {
  return hostileArchive(path, `the entry ${printableName(name)} overlaps ${other}`);
}
