/**
 * Folders of release notes, in the forms in which people have them: a file for each language,
 * fastlane's folders, Xcode Cloud's files, or the file that Codemagic reads.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { InputProblem } from '../../runner/input/input-kinds.ts';
import { readNotesFile } from './notes-file.ts';
import { readNotesJson } from './notes-json.ts';
import type { ReleaseNotes } from '../release-notes.ts';

/** `en`, `en-US`, `zh-Hans`, `pt_BR`, `default`. */
const LOCALE = '(?:[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*|default)';

interface Form {
  readonly name: string;
  /** On the path below the folder; its first group is the locale. */
  readonly file: RegExp;
}

const FORMS: readonly Form[] = [
  {
    name: 'TestFlight/WhatToTest.<locale>.txt',
    file: new RegExp(String.raw`^(?:TestFlight/)?WhatToTest\.(${LOCALE})\.txt$`, 'i'),
  },
  {
    name: '<locale>/release_notes.txt',
    file: new RegExp(String.raw`^(${LOCALE})/release_notes\.txt$`, 'i'),
  },
  { name: '<locale>.txt', file: new RegExp(String.raw`^(${LOCALE})\.txt$`, 'i') },
  { name: 'release_notes.json', file: /^release_notes\.json()$/i },
  { name: 'release_notes.txt', file: /^release_notes\.txt()$/i },
];

/** Throws `InputProblem` when the folder holds no release notes, or holds them in two forms. */
export function readNotesFolder(folder: string): ReleaseNotes {
  const files = filesOf(folder);
  const found = FORMS.map((form) => ({
    form,
    hits: files.flatMap((file) => {
      const locale = form.file.exec(file)?.[1];
      return locale === undefined ? [] : [{ locale, path: join(folder, file) }];
    }),
  })).filter(({ hits }) => hits.length > 0);
  const [only, ...others] = found;
  if (only === undefined) {
    throw new InputProblem(`is a folder without any <locale>.txt, ${sayForms()}`);
  }
  if (others.length > 0) {
    const names = found.map(({ form }) => form.name).join(' and ');
    throw new InputProblem(
      `is a folder with release notes in several forms (${names}); name a file`,
    );
  }
  const read = new Set(only.hits.map(({ path }) => relative(folder, path).split(sep).join('/')));
  const passedOver = files.filter((file) => !read.has(file));
  const [first] = only.hits;
  if (first && only.form.name === 'release_notes.txt') {
    return { form: 'plain', text: readNotesFile(first.path) };
  }
  const texts =
    first && only.form.name === 'release_notes.json'
      ? readNotesJson(readNotesFile(first.path), 'release_notes.json')
      : new Map(only.hits.map(({ locale, path }) => [locale, readNotesFile(path)]));
  return { form: 'localized', texts, passedOver };
}

/** The files of the folder and of the folders in it, with `/` between. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      isFolder(folder, entry.name)
        ? readdirSync(join(folder, entry.name))
            .filter((name) => !isFolder(join(folder, entry.name), name))
            .map((name) => `${entry.name}/${name}`)
        : [entry.name],
    )
    .filter((name) => !name.startsWith('.'))
    .toSorted();
}

function isFolder(parent: string, name: string): boolean {
  return statSync(join(parent, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sayForms(): string {
  const others = FORMS.map(({ name }) => name).filter((name) => name !== '<locale>.txt');
  return `${others.slice(0, -1).join(', ')} or ${others.at(-1) ?? ''}`;
}
