/** The files inside of bytes that may hold them as text: as base64, armoured, encoded twice. */
import { derLength } from '../../../core/apple/certificate/der-length.ts';
import { ARMOUR, armouredFile } from './armour.ts';
import { isBase64, pastedEntries, SHORTEST_BASE64 } from './pasted-text.ts';

/** More often than anybody encodes by mistake. */
const MOST_WRAPPINGS = 4;

/** Far above the text of any secret; larger files are none. */
const LONGEST_TEXT_BYTES = 4 * 1024 * 1024;

/**
 * Files that were encoded twice, or stands in its file as base64 or armoured, is meant all the
 * same.
 */
export function filesIn(contents: Buffer, wrappings = 0): readonly Buffer[] {
  const plain = withoutMark(contents);
  if (plain[0] === 0x30) return [withoutTail(plain)];
  if (wrappings === MOST_WRAPPINGS || plain.length > LONGEST_TEXT_BYTES) return [plain];
  const text = plain.toString('latin1');
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return [plain];
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const decoded = pastedEntries(lines).map(decodedEntry);
  const files = decoded.filter((file) => file !== undefined);
  if (files.length === 0 || files.length < decoded.length) return [plain];
  return files.flatMap((file) => filesIn(file, wrappings + 1));
}

function decodedEntry(entry: string): Buffer | undefined {
  if (entry.startsWith(ARMOUR)) return armouredFile(entry);
  return isBase64(entry) && entry.length >= SHORTEST_BASE64
    ? Buffer.from(entry, 'base64')
    : undefined;
}

/** Text as UTF-8 without a byte order mark, which editors and PowerShell write before it. */
function withoutMark(contents: Buffer): Buffer {
  const mark = contents.toString('hex', 0, 3);
  if (mark === 'efbbbf') return contents.subarray(3);
  if (mark.startsWith('fffe')) return Buffer.from(contents.toString('utf16le', 2));
  if (mark.startsWith('feff') && contents.length % 2 === 0) {
    return Buffer.from(Buffer.from(contents).swap16().toString('utf16le', 2));
  }
  return contents;
}

/** Without the line end that an editor or `echo` puts behind the file. */
function withoutTail(contents: Buffer): Buffer {
  const length = derLength(contents);
  if (typeof length !== 'number') return contents;
  const tail = contents.toString('latin1', length).replaceAll('\0', '');
  return tail.trim() === '' ? contents.subarray(0, length) : contents;
}
