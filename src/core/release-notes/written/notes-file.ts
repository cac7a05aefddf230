/** A file that holds release notes. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputProblem } from '../../runner/input/input-kinds.ts';
import { normalized } from '../plain-text.ts';

/** The text of a file, without its byte order mark. Throws `InputProblem` when it holds none. */
export function readNotesFile(path: string): string {
  const text = normalized(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  if (text === '') throw new InputProblem(`holds no text in ${basename(path)}`);
  return text;
}
