/**
 * Files that people give as secrets: the bytes as base64, or the path of a file. Which of the two
 * it is shows in the entry itself.
 */
import { readFile } from 'node:fs/promises';
import type { Catalogue } from '../../../core/errors.ts';
import { unfilledVariable } from '../../../core/runner/input/unfilled-variable.ts';
import { counted } from '../../../core/system/count.ts';
import { matchingFiles } from '../../../core/system/files/matching-files.ts';
import { ARMOUR } from './armour.ts';
import { foreignText, isBase64, pastedEntries, SHORTEST_BASE64 } from './pasted-text.ts';
import { filesIn } from './wrapped-files.ts';
import { signingProblems } from '../problems.ts';

export interface EncodedFile {
  /** How an error names it; never holds anything of its contents. */
  readonly name: string;
  readonly contents: Buffer;
  /** Which entry of the input it stands in, from 0; a pattern may stand for several files. */
  readonly entry: number;
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

/** All problems of the entries come in one error. */
export async function readEncodedFiles(source: EncodedInput): Promise<EncodedFile[]> {
  const { input, entries: lines, workspace, errors } = source;
  const foreign = foreignText(lines);
  if (foreign !== undefined) {
    throw errors.error('not-base64', { message: `\`${input}\` holds ${foreign}.` });
  }
  const entries = pastedEntries(lines);
  const found = await Promise.all(entries.map((entry) => filesAt(entry, workspace)));
  const problems = signingProblems();
  const files = entries.map((entry, index): EncodedFile[] => {
    const name = `\`${input}\`${entries.length === 1 ? '' : ` (entry ${index + 1})`}`;
    const paths = found[index] ?? [];
    if (paths.length > 0) {
      return paths.flatMap(({ path, contents }) =>
        numbered(filesIn(contents), `${name} ${path}`, index),
      );
    }
    return numbered(problems.try(() => decoded(entry, name, errors)) ?? [], name, index);
  });
  problems.throwAny();
  return files.flat();
}

/** Text in one entry, or in one file, may hold several files. */
function numbered(files: readonly Buffer[], name: string, entry: number): EncodedFile[] {
  return files.map((contents, index) => ({
    name: files.length === 1 ? name : `${name} (part ${index + 1})`,
    contents,
    entry,
  }));
}

async function filesAt(entry: string, workspace: string) {
  if (entry.length > LONGEST_PATH || entry.startsWith(ARMOUR)) return [];
  const paths = await matchingFiles(entry, workspace);
  return Promise.all(paths.map(async (path) => ({ path, contents: await readFile(path) })));
}

function decoded(entry: string, name: string, errors: EncodedInput['errors']): readonly Buffer[] {
  if (entry.startsWith(ARMOUR)) return filesIn(Buffer.from(entry));
  const variable = unfilledVariable(entry);
  if (variable !== undefined) {
    throw errors.error('not-base64', {
      message: `${name} holds ${variable}.`,
      remedy: 'Put the value itself in its place.',
    });
  }
  if (isBase64(entry)) {
    const contents = Buffer.from(entry, 'base64');
    if (entry.length >= SHORTEST_BASE64) return filesIn(contents);
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
