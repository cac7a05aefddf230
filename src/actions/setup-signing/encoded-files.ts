/**
 * Files that people give as secrets: the bytes as base64, or the path of a file. Which of the two
 * it is shows in the entry itself.
 */
import { readFile } from 'node:fs/promises';
import type { Catalogue } from '../../core/errors.ts';
import { counted } from '../../core/system/count.ts';
import { matchingFiles } from '../../core/system/matching-files.ts';

export interface EncodedFile {
  /** How an error names it; never holds anything of its contents. */
  readonly name: string;
  readonly contents: Buffer;
}

export interface EncodedInput {
  /** The input that holds the entries. */
  readonly input: string;
  readonly entries: readonly string[];
  readonly workspace: string;
  readonly errors: Catalogue<'not-found' | 'not-base64' | 'too-short'>;
}

/** Anything longer can only be the file itself. */
const LONGEST_PATH = 1024;

export async function readEncodedFiles(source: EncodedInput): Promise<EncodedFile[]> {
  const entries = wholeEntries(source.entries);
  const files = entries.map(async (entry, index): Promise<EncodedFile[]> => {
    const place = entries.length === 1 ? '' : ` (entry ${index + 1})`;
    const name = `\`${source.input}\`${place}`;
    if (entry.startsWith('-----BEGIN')) return [{ name, contents: Buffer.from(entry) }];

    const paths = entry.length > LONGEST_PATH ? [] : await matchingFiles(entry, source.workspace);
    if (paths.length > 0) {
      return Promise.all(
        paths.map(async (path) => ({ name: `${name} ${path}`, contents: await readFile(path) })),
      );
    }
    return [{ name, contents: decoded(entry, name, source.errors) }];
  });
  return (await Promise.all(files)).flat();
}

/** `base64` on Linux folds its output at 76 characters, openssl at 64: no file is that short. */
const FOLDED_AT = new Set([64, 76]);

/** A certificate and a profile are far longer; shorter base64 may as well be a word. */
const SHORTEST_BASE64 = 100;

/** Joins the lines of one folded base64 text, and the lines of a PEM text, to one entry each. */
function wholeEntries(lines: readonly string[]): string[] {
  if (lines.some((line) => line.startsWith('-----BEGIN'))) return [lines.join('\n')];
  const entries: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    if (goesOn && isBase64) entries.push(`${entries.pop() ?? ''}${line}`);
    else entries.push(line);
    goesOn = isBase64 && FOLDED_AT.has(line.length);
  }
  return entries;
}

function decoded(entry: string, name: string, errors: EncodedInput['errors']): Buffer {
  const base64 = entry.replace(/^data:[^,]*,/, '');
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.replaceAll('=', '').length % 4 !== 1) {
    const contents = Buffer.from(base64, 'base64');
    if (base64.length >= SHORTEST_BASE64) return contents;
    throw errors.error('too-short', {
      message: `${name} names no file, and as base64 it holds only ${counted(contents.length, 'byte')}.`,
    });
  }
  // Only what is written like a path is called one, and nothing of the entry is shown.
  throw /^[^\s]{1,1024}\.[A-Za-z0-9]{2,18}$|[*?[{]/.test(entry)
    ? errors.error('not-found', { message: `The path in ${name} leads to no file.` })
    : errors.error('not-base64', {
        message: `${name} is neither the path of a file nor valid base64.`,
      });
}
