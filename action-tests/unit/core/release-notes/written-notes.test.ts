import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  requireWritten,
  writtenNotes,
} from '../../../../src/core/release-notes/written/notes-input.ts';
import type { ReleaseNotes } from '../../../../src/core/release-notes/release-notes.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'slipway-notes-'));
});
afterEach(() => rm(workspace, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, name)), { recursive: true });
  await writeFile(join(workspace, name), text);
}
const read = (raw: string) =>
  writtenNotes({ about: 'Notes.' }).parse(raw, { workspace, mask: () => undefined });
const texts = (notes: ReleaseNotes) =>
  notes.form === 'localized' ? Object.fromEntries(notes.texts) : notes;

describe('release notes', () => {
  test.each([
    ['one line', 'Fixed: see CHANGES for all of it', 'Fixed: see CHANGES for all of it'],
    ['several lines', '- one\r\n- two\r\n', '- one\n- two'],
    ['more than a path can hold', 'word '.repeat(2000), 'word '.repeat(2000).trim()],
    ['letters and marks apart', 'Ju\u0308rgen', 'J\u00fcrgen'],
  ])('are text of %s', (_, raw, text) => {
    expect(read(raw)).toEqual({ form: 'plain', text });
  });

  test('are a file, read without its byte order mark', async () => {
    await write('CHANGES.md', '\uFEFF# News\r\n');
    expect(read('CHANGES.md')).toEqual({ form: 'plain', text: '# News' });
  });

  test.each(['release_notes.json', 'TestFlight/'])(
    'that are missing are told when they are needed: %s',
    (raw) => {
      const notes = read(raw);
      expect(notes.form).toBe('missing');
      expect(() => requireWritten('release-notes', notes)).toThrow(
        `Input \`release-notes\` names no file: "${raw}".`,
      );
    },
  );

  test('are no problem when there are none', () => {
    expect(requireWritten('release-notes', undefined)).toBeUndefined();
  });

  test('are a problem when the file is empty', async () => {
    await write('empty.txt', '\n');
    expect(() => read('empty.txt')).toThrow('holds no text in empty.txt');
  });
});

describe('a folder', () => {
  const forms: [string, Record<string, string>, Record<string, string>, string[]][] = [
    [
      'a file for each language',
      { 'en-US.txt': 'New.', 'de-DE.TXT': 'Neu.', 'README.md': 'How.', 'notes.txt': 'Old.' },
      { 'en-US': 'New.', 'de-DE': 'Neu.' },
      ['README.md', 'notes.txt'],
    ],
    [
      'fastlane’s folders',
      {
        'en-US/release_notes.txt': 'New.',
        'default/release_notes.txt': 'All.',
        'en-US/description.txt': 'An app.',
        'review_information/notes.txt': 'Hello.',
      },
      { 'en-US': 'New.', default: 'All.' },
      ['en-US/description.txt', 'review_information/notes.txt'],
    ],
    [
      'Xcode Cloud’s files, seen from the project',
      {
        'TestFlight/WhatToTest.en-US.txt': 'New.',
        'TestFlight/WhatToTest.ja.txt': '新',
        'main.swift': '',
      },
      { 'en-US': 'New.', ja: '新' },
      ['main.swift'],
    ],
    ['Xcode Cloud’s files', { 'WhatToTest.en-US.txt': 'New.' }, { 'en-US': 'New.' }, []],
    [
      'Codemagic’s JSON',
      { 'release_notes.json': '[{"language":"en-GB","text":"New."}]', 'a.out': '' },
      { 'en-GB': 'New.' },
      ['a.out'],
    ],
  ];

  test.each(forms)('may hold %s', async (_, files, expected, passedOver) => {
    for (const [name, text] of Object.entries(files)) await write(`notes/${name}`, text);
    const notes = read('notes');
    expect(texts(notes)).toEqual(expected);
    expect(notes).toMatchObject({ passedOver });
  });

  test('may hold Codemagic’s text', async () => {
    await write('notes/release_notes.txt', 'New.\n');
    expect(read('notes')).toEqual({ form: 'plain', text: 'New.' });
  });

  test('with two forms is a problem', async () => {
    await write('notes/de-DE.txt', 'Neu.');
    await write('notes/release_notes.json', '[]');
    expect(() => read('notes')).toThrow(
      'release notes in several forms (<locale>.txt and release_notes.json)',
    );
  });

  test('without any is a problem', async () => {
    await write('notes/README.md', 'How.');
    expect(() => read('notes')).toThrow('without any <locale>.txt, TestFlight/WhatToTest');
  });
});

describe('a JSON file', () => {
  test('holds a text for each language', async () => {
    await write('release_notes.json', '[{"language":"en-US","text":"New.\\r\\nAnd more."}]');
    expect(texts(read('release_notes.json'))).toEqual({ 'en-US': 'New.\nAnd more.' });
  });

  const entry = '{"language": "ja", "text": "1"}';
  test.each([
    [
      'no JSON',
      '[\n  {"language": "ja" "text": "1"}\n]',
      "(line 2, column 21): Expected ',' or '}'",
    ],
    ['half a file', `[\n  ${entry},`, '(line 2, column 35): Unexpected end of JSON input'],
    ['nothing but a brace', '{', '(line 1, column 2): Expected property name'],
    ['no list', '{"en-US": "New."}', 'without a list'],
    ['an empty list', '[]', 'without a list'],
    [
      'an entry without text',
      `[${entry},\n {"language": "en-US"}]`,
      'entry 2 (line 2, column 2) is without `language`',
    ],
    ['an entry that is none', '[ "New."]', 'entry 1 (line 1, column 3) is without `language`'],
    [
      'an empty text',
      '[{"language":"en-US","text":" "}]',
      'entry 1 (line 1, column 2) holds no text for en-US',
    ],
    [
      'a language twice',
      `[${entry},\n\n${entry}]`,
      'entry 2 (line 3, column 1) makes two texts for ja',
    ],
  ])('is a problem when it holds %s', async (_, json, problem) => {
    await write('notes.json', json);
    expect(() => read('notes.json')).toThrow(problem);
  });
});
