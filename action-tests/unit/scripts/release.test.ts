/** What must fit before a tag becomes a release. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  allReferences,
  notesOf,
  referencesIn,
  versionOf,
  wrongReferences,
} from '../../../.github/scripts/release.ts';

const changelog = `# Changelog

## Unreleased

- Something to come.

## 1.2.0 (2026-12-01)

### appstore-upload

- Sends faster.

## 1.1.0 (2026-11-01)

- The first.
`;

test('the notes are the section of the version, without its heading', () => {
  expect(notesOf(changelog, '1.2.0')).toBe('### appstore-upload\n\n- Sends faster.');
  expect(notesOf(changelog, '1.1.0')).toBe('- The first.');
});

test.each([
  ['a version that it lacks', changelog, '1.3.0', 'has no section'],
  ['a longer version that begins alike', changelog, '1.2', 'has no section'],
  ['a section without a date', '## 1.0.0\n\n- One.\n', '1.0.0', 'YYYY-MM-DD'],
  ['a section that lists nothing', '## 1.0.0 (2026-12-01)\n\nSoon.\n', '1.0.0', 'lists nothing'],
])('the changelog is refused for %s', (_, text, version, message) => {
  expect(() => notesOf(text, version)).toThrow(message);
});

test.each(['1.2.3', 'v1', 'v1.2', 'v1.2.3-rc.1', 'v1.2.3\n', 'main'])(
  'the tag %j is refused',
  (tag) => {
    expect(() => versionOf(tag)).toThrow('no tag like v1.2.3');
  },
);

test('references are read from YAML, from lists and from code blocks of pages', () => {
  const text = [
    '      - uses: actions/checkout@v7',
    "      - uses: 'slipway-actions/slipway/actions/setup-signing@v1'",
    '        uses: slipway-actions/slipway/.github/workflows/flet-ios-release.yml@v1.2 # a comment',
    '      - uses: ./.github/actions/own',
    'The word uses: alone is text.',
  ].join('\n');
  expect(
    referencesIn('page.md', text).map(({ repository, path, ref }) => [repository, path, ref]),
  ).toEqual([
    ['actions/checkout', '', 'v7'],
    ['slipway-actions/slipway', 'actions/setup-signing', 'v1'],
    ['slipway-actions/slipway', '.github/workflows/flet-ios-release.yml', 'v1.2'],
  ]);
});

describe('references to this repository', () => {
  const wrong = (path: string, ref: string) =>
    wrongReferences(
      [{ file: 'README.md', repository: 'slipway-actions/slipway', path, ref }],
      '1.2.0',
      (asked) =>
        asked === 'actions/setup-signing/action.yml' || asked === '.github/workflows/a.yml',
    );
  test.each(['v1', 'v1.2', 'v1.2.0'])('%s fits the version 1.2.0', (ref) => {
    expect(wrong('actions/setup-signing', ref)).toEqual([]);
    expect(wrong('.github/workflows/a.yml', ref)).toEqual([]);
  });
  test.each(['v2', 'v1.1', 'main', 'v10'])('%s is named', (ref) => {
    expect(wrong('actions/setup-signing', ref)).toEqual([
      `README.md: actions/setup-signing@${ref} is none of v1, v1.2, v1.2.0`,
    ]);
  });
  test('a folder that is not there is named', () => {
    expect(wrong('actions/setup-singing', 'v1')).toEqual([
      'README.md: there is no actions/setup-singing',
    ]);
  });
  test('each page and each example names only what is there', () => {
    const paths = wrongReferences(allReferences(), '1.0.0', existsSync);
    expect(allReferences().length).toBeGreaterThan(20);
    expect(paths).toEqual([]);
  });
});

test('the provenance of a release covers every file of code in dist', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const [, attested = ''] = /subject-path: (dist\/\S+)/.exec(workflow) ?? [];
  const code = globSync('dist/**/*.{js,mjs,cjs}');
  expect(code.length).toBeGreaterThan(10);
  expect(globSync(attested).toSorted()).toEqual(code.toSorted());
});
