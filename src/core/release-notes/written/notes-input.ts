/** The input that holds release notes or names the file or folder that does. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { inWorkspace, isFileName, kind } from '../../runner/input/input-kinds.ts';
import { inputError } from '../../runner/input/inputs.ts';
import { readNotesFile } from './notes-file.ts';
import { readNotesFolder } from './notes-folder.ts';
import { readNotesJson } from './notes-json.ts';
import { normalized } from '../plain-text.ts';
import type { GivenNotes, ReleaseNotes } from '../release-notes.ts';

export const writtenNotes = kind({
  form: 'text, or path of a file or folder',
  parse(raw, { workspace }): ReleaseNotes {
    const path = raw.includes('\n') ? undefined : inWorkspace(raw, workspace);
    const found = path === undefined ? undefined : statOf(path);
    if (path !== undefined && found?.isDirectory()) return readNotesFolder(path);
    if (path !== undefined && found?.isFile()) return fromFile(path);
    if (isPath(raw)) return { form: 'missing', problem: `names no file: "${raw}"` };
    return { form: 'plain', text: normalized(raw) };
  },
});

/** Throws `input/invalid` when the notes are a file that is not there. */
export function requireWritten(
  input: string,
  notes: ReleaseNotes | undefined,
): GivenNotes | undefined {
  if (notes?.form === 'missing') throw inputError([`\`${input}\` ${notes.problem}`]);
  return notes;
}

/** Nobody's release notes are one word that ends as a file or a folder does. */
function isPath(raw: string): boolean {
  return isFileName(raw) || /^\S+\/$/.test(raw);
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A text that is too long or too odd for a path is taken as text.
    return undefined;
  }
}

function fromFile(path: string): ReleaseNotes {
  const text = readNotesFile(path);
  return path.toLowerCase().endsWith('.json')
    ? { form: 'localized', texts: readNotesJson(text, basename(path)), passedOver: [] }
    : { form: 'plain', text };
}
