/**
 * A xar archive, the form of an installer package: a head, a table of contents in compressed XML,
 * and a heap with the files. Only the table and the files that are asked for are read.
 */
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { OpenedFile } from '../../system/files/opened-file.ts';
import { damagedPackage } from './archive-errors.ts';
import { childrenOf, readXml } from '../property-list/xml-elements.ts';
import type { XmlElement } from '../property-list/xml-elements.ts';

export interface XarArchive {
  /** Paths of the files, as `Distribution` or `App.pkg/PackageInfo`. */
  readonly names: readonly string[];
  /** Whether somebody signed the archive; the signature itself is not looked at. */
  readonly isSigned: boolean;
  /** The contents of a small file; `undefined` when there is none of that name. */
  read(name: string): Promise<Buffer | undefined>;
}

const MAGIC = 'xar!';
const HEAD_BYTES = 28;
/** The limit of the table, and of a file that is read: both are a few kilobytes of XML. */
const MOST_BYTES = 4 * 1024 * 1024;

const inflated = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate);

/** Whether the file begins like a xar archive. */
export async function isXar({ handle }: OpenedFile): Promise<boolean> {
  return (await readBytes(handle, 0, MAGIC.length)).toString('latin1') === MAGIC;
}

/** Reads the archive's table; its files are read while `file` stays open. Throws `pkg/damaged`. */
export async function readXar({ handle: file, path }: OpenedFile): Promise<XarArchive> {
  const head = await readBytes(file, 0, HEAD_BYTES);
  if (head.length < HEAD_BYTES || head.toString('latin1', 0, 4) !== MAGIC) {
    throw damagedPackage(path, 'it does not begin like one');
  }
  const tableStart = head.readUInt16BE(4);
  const packed = await piece(file, path, {
    offset: tableStart,
    length: Number(head.readBigUInt64BE(8)),
  });
  const xml = await unpacked(packed, path);
  const root = readXml(xml);
  const [toc] = childrenOf(root, 'toc');
  if (root?.name !== 'xar' || !toc) throw damagedPackage(path, 'its table of contents is no XML');

  const heapStart = tableStart + packed.length;
  const entries = new Map(filesOf(toc, ''));
  return {
    names: [...entries.keys()],
    isSigned: childrenOf(toc, 'signature').length + childrenOf(toc, 'x-signature').length > 0,
    async read(name) {
      const data = entries.get(name);
      if (!data) return undefined;
      const offset = heapStart + numberIn(data, 'offset', path);
      const length = numberIn(data, 'length', path);
      const bytes = await piece(file, path, { offset, length });
      const style = childrenOf(data, 'encoding')[0]?.attributes.get('style');
      if (style === undefined || style === 'application/octet-stream') return bytes;
      // Named after gzip, but in the zlib form.
      if (style === 'application/x-gzip') return unpacked(bytes, path);
      throw damagedPackage(path, `${name} is packed in a way that is not known (${style})`);
    },
  };
}

function* filesOf(parent: XmlElement, folder: string): Generator<[string, XmlElement]> {
  for (const file of childrenOf(parent, 'file')) {
    const path = folder + (childrenOf(file, 'name')[0]?.text ?? '');
    const [data] = childrenOf(file, 'data');
    if (data) yield [path, data];
    yield* filesOf(file, `${path}/`);
  }
}

function numberIn(data: XmlElement, name: string, path: string): number {
  const text = childrenOf(data, name)[0]?.text.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw damagedPackage(path, `its table of contents has no ${name} where there must be one`);
}

async function piece(
  file: FileHandle,
  path: string,
  { offset, length }: { offset: number; length: number },
): Promise<Buffer> {
  if (length > MOST_BYTES)
    throw damagedPackage(path, `a piece of ${length} bytes is larger than any is`);
  const bytes = await readBytes(file, offset, length);
  if (bytes.length === length) return bytes;
  throw damagedPackage(path, 'it ends too early');
}

async function readBytes(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

async function unpacked(packed: Buffer, path: string): Promise<Buffer> {
  try {
    return await inflated(packed, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw damagedPackage(path, 'its compression is damaged', error);
  }
}
