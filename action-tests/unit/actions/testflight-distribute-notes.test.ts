import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { releaseNotes } from '../../../src/actions/testflight-distribute/notes/release-notes.ts';
import type { ReleaseNotes } from '../../../src/actions/testflight-distribute/notes/release-notes.ts';
import { whatToTest } from '../../../src/actions/testflight-distribute/notes/what-to-test.ts';

describe('the input', () => {
  let workspace: string;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'slipway-notes-'));
  });
  afterEach(() => rm(workspace, { recursive: true }));

  const write = (name: string, text: string) => writeFile(join(workspace, name), text);
  const read = (raw: string) =>
    releaseNotes({ about: 'Notes.' }).parse(raw, { workspace, mask: () => undefined });
  const texts = (notes: ReleaseNotes) =>
    notes.form === 'plain' ? notes.text : Object.fromEntries(notes.texts);

  test.each([
    ['one line', 'Fixed: see CHANGES for all of it', 'Fixed: see CHANGES for all of it'],
    ['several lines', '- one\r\n- two\r\n', '- one\n- two'],
    ['more than a path can hold', 'word '.repeat(2000), 'word '.repeat(2000).trim()],
  ])('is text of %s', (_, raw, text) => {
    expect(read(raw)).toEqual({ form: 'plain', text });
  });

  test('is a file, read without its byte order mark', async () => {
    await write('CHANGES.md', '\uFEFF# News\r\n');
    expect(texts(read('CHANGES.md'))).toBe('# News');
  });

  test('is a folder with a file for each language, others left aside', async () => {
    await mkdir(join(workspace, 'notes'));
    await write('notes/en-US.txt', 'New.');
    await write('notes/de-DE.TXT', 'Neu.');
    await write('notes/README.md', 'How to write them.');
    expect(texts(read('notes'))).toEqual({ 'de-DE': 'Neu.', 'en-US': 'New.' });
  });

  test('is JSON in the form that other tools use', async () => {
    await write('release_notes.json', '[{"language":"en-US","text":"New.\\r\\nAnd more."}]');
    expect(texts(read('release_notes.json'))).toEqual({ 'en-US': 'New.\nAnd more.' });
  });

  test.each([
    ['no JSON', '{', 'no valid JSON'],
    ['no list', '{"en-US": "New."}', 'without a list'],
    ['an empty list', '[]', 'without a list'],
    ['an entry without text', '[{"language": "en-US"}]', 'without `language` and `text`'],
    ['an entry that is none', '["New."]', 'without `language` and `text`'],
    ['an empty text', '[{"language":"en-US","text":" "}]', 'no text for en-US'],
    [
      'a language twice',
      '[{"language":"ja","text":"1"},{"language":"ja","text":"2"}]',
      'two texts for ja',
    ],
  ])('is a problem when the JSON file holds %s', async (_, json, problem) => {
    await write('notes.json', json);
    expect(() => read('notes.json')).toThrow(problem);
  });

  test('is a problem when the file that it names is missing or empty', async () => {
    await write('empty.txt', '\n');
    await mkdir(join(workspace, 'notes'));
    expect(() => read('release_notes.json')).toThrow('names no file: "release_notes.json"');
    expect(() => read('empty.txt')).toThrow('holds no text in empty.txt');
    expect(() => read('notes')).toThrow('without any <locale>.txt');
  });
});

describe('What to Test', () => {
  const notices: string[] = [];
  beforeEach(() => void notices.splice(0));
  const log = { notice: (message: string) => void notices.push(message) };
  const make = (notes: ReleaseNotes, localesInUse: string[] = []) =>
    whatToTest(notes, { plainLocale: 'en-US', localesInUse }, log);
  const textOf = (text: string) => make({ form: 'plain', text })[0]?.text;
  const inLocales = (...locales: string[]): ReleaseNotes => ({
    form: 'localized',
    texts: new Map(locales.map((locale) => [locale, 'New.'])),
  });

  test('is nothing without release notes', () => {
    expect(whatToTest(undefined, { plainLocale: 'en-US', localesInUse: [] }, log)).toEqual([]);
  });

  test('takes languages in any case, and those that the app has already', () => {
    const notes = make(inLocales('DE-de', 'zh-hans', 'xx-YY'), ['xx-YY']);
    expect(notes.map(({ locale }) => locale)).toEqual(['de-DE', 'zh-Hans', 'xx-YY']);
  });

  test('is a problem when two texts turn out to be for one language', () => {
    expect(() => make(inLocales('en-US', 'de-DE', 'en-us'))).toThrow(
      'Input `release-notes` has two texts for en-US (en-US, en-us).',
    );
  });

  test('names every unknown language and the likely one', () => {
    expect(() => make(inLocales('de', 'en-US', 'klingon', 'pt_BR'))).toThrow(
      'does not know de (did you mean de-DE?), klingon, pt_BR (did you mean pt-BR?).',
    );
  });

  test.each([
    ['5 < 6', '5 6'],
    ['🚀 Faster', 'Faster'],
    ['Done ✅\nnext 👩‍👩‍👧 family', 'Done\nnext family'],
    ['a❤️b', 'ab'],
    ['  - kept\n    - indented', '- kept\n    - indented'],
    ['© 2024™ #1 *', '© 2024™ #1 *'],
  ])('of %j is %j', (text, kept) => {
    expect(textOf(text)).toBe(kept);
  });

  test('tells what was removed, and only then', () => {
    textOf('Plain.');
    expect(notices).toEqual([]);
    textOf('Faster 🚀');
    expect(notices).toEqual([expect.stringContaining('en-US')]);
  });

  test('is a problem when nothing is left', () => {
    expect(() => textOf('🚀')).toThrow('`release-notes` holds nothing for en-US');
  });

  test('is cut at a word to 4,000 bytes, with a notice', () => {
    const text = textOf('größer '.repeat(1000).trim()) ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(3980);
    expect(text).toMatch(/ größer…$/);
    expect(notices).toEqual([expect.stringContaining('cut to 4000 bytes')]);
  });

  test('is cut between characters where there are no words', () => {
    const text = textOf('港'.repeat(2000)) ?? '';
    expect(text).toBe(`${'港'.repeat(1332)}…`);
  });

  test('of just 4,000 bytes stays whole', () => {
    expect(textOf('x'.repeat(4000))).toHaveLength(4000);
    expect(notices).toEqual([]);
  });
});
