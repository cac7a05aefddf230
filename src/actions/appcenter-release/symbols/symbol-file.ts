/** A file of symbols as it is sent: packed where it has to be, and named after its contents. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { hashFile } from '../../../core/system/files/file-hash.ts';
import type { PackedFile, SymbolSource, SymbolType } from './symbol-source.ts';

export interface SymbolFile {
  readonly path: string;
  /**
   * Ends in a digest of the contents: the server tells no fingerprint of symbols, and by the name
   * a second run knows that they are there.
   */
  readonly name: string;
  readonly type: SymbolType;
  readonly sizeBytes: number;
  /** MD5 in hex. */
  readonly fingerprint: string;
}

/** Digits of the fingerprint in a name; enough to tell the symbols of one app apart. */
const DIGEST_LENGTH = 12;
/** ZIP knows no earlier year. With one time for all, the same files give the same archive. */
const MOMENT = new Date(Date.UTC(1980, 0, 2));

/**
 * Does `work` with the files of the sources. Archives are made in `folder` and gone afterwards.
 * Throws what the file system does.
 */
export async function withSymbolFiles<T>(
  sources: readonly SymbolSource[],
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
  work: (files: readonly SymbolFile[]) => Promise<T>,
): Promise<T> {
  const archives = await mkdtemp(join(folder, 'appcenter-symbols-'));
  try {
    const files: SymbolFile[] = [];
    for (const [index, { name, type, contents }] of sources.entries()) {
      const path = typeof contents === 'string' ? contents : join(archives, `${index}.zip`);
      if (typeof contents !== 'string') await pack(contents, path, signal);
      const fingerprint = await hashFile(path, 'md5');
      const { size: sizeBytes } = await stat(path);
      files.push({ path, name: namedAfter(fingerprint, name), type, sizeBytes, fingerprint });
    }
    return await work(files);
  } finally {
    await rm(archives, { recursive: true, force: true });
  }
}

function namedAfter(fingerprint: string, fileName: string): string {
  const { name, ext } = parse(fileName);
  return `${name}-${fingerprint.slice(0, DIGEST_LENGTH)}${ext}`;
}

async function pack(
  files: readonly PackedFile[],
  target: string,
  signal: AbortSignal,
): Promise<void> {
  const zip = new ZipFile();
  const packed = pipeline(zip.outputStream, createWriteStream(target), { signal });
  zip.on('error', (error) => zip.outputStream.emit('error', error));
  for (const { path, name } of files) {
    zip.addFile(path, name, { mtime: MOMENT, mode: 0o100644 });
  }
  zip.end();
  await packed;
}
