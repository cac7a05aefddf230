/** The checks of the tree, each against one planted violation. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commentComplaints } from '../../../.github/scripts/tree/comments.ts';
import { layerComplaints } from '../../../.github/scripts/tree/layers.ts';
import { pageComplaints } from '../../../.github/scripts/tree/pages.ts';
import { sourceFiles } from '../../../.github/scripts/tree/source-file.ts';
import { styleComplaints } from '../../../.github/scripts/tree/style.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const HEADER = '/** A file of a test. */\n';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'slipway-tree-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const importing = (target: string) => `${HEADER}import '${target}';\n`;

describe('layers', () => {
  test.each([
    ['the core, an action', 'src/core/apple/package/a.ts', '../../../actions/b/run.ts'],
    ['the system, the runner', 'src/core/system/a.ts', '../runner/log.ts'],
    ['an action, another', 'src/actions/a/run.ts', '../b/run.ts'],
    ['an action, the sandbox', 'src/actions/a/run.ts', '../../sandbox/sandbox.ts'],
    ['the core, the rehearsal', 'src/core/runner/a.ts', '../../rehearsal/rehearsal.ts'],
    ['the sandbox, the core', 'src/sandbox/a.ts', '../core/errors.ts'],
    ['the sandbox, the rehearsal', 'src/sandbox/a.ts', '../rehearsal/rehearsal.ts'],
    ['the rehearsal, the core', 'src/rehearsal/a.ts', '../core/errors.ts'],
    ['the rehearsal, what an action does', 'src/rehearsal/a.ts', '../actions/a/run.ts'],
    ['an archive, a package', 'src/core/apple/archive/a.ts', '../package/ipa.ts'],
    ['a certificate, a Mach-O', 'src/core/apple/certificate/a.ts', '../mach-o/mach-o.ts'],
    ['a source, a test', 'src/core/system/a.ts', '../../../action-tests/support/a.ts'],
    ['a folder without a layer', 'src/core/lost/a.ts', '../errors.ts'],
    ['a folder of core/apple without a layer', 'src/core/apple/lost/a.ts', '../archive/b.ts'],
  ])('%s: refused', async (_name, path, target) => {
    await plant({ [path]: importing(target) });
    expect(layerComplaints(sourceFiles(root))).toEqual([
      expect.stringMatching(new RegExp(`^${path} → `)),
    ]);
  });

  test.each([
    ['an action, the core', 'src/actions/a/run.ts', '../../core/runner/log.ts'],
    ['the rehearsal, an input table', 'src/rehearsal/a.ts', '../actions/a/inputs.ts'],
    ['a package, an archive', 'src/core/apple/package/a.ts', '../archive/zip-archive.ts'],
    ['an archive, a property list', 'src/core/apple/archive/a.ts', '../property-list/b.ts'],
  ])('%s: allowed', async (_name, path, target) => {
    await plant({ [path]: importing(target) });
    expect(layerComplaints(sourceFiles(root))).toEqual([]);
  });

  test('types count', async () => {
    await plant({ 'src/sandbox/a.ts': `${HEADER}import type { A } from '../core/errors.ts';\n` });
    expect(layerComplaints(sourceFiles(root))).toHaveLength(1);
  });
});

test('a cycle of types alone is refused by the linter', async () => {
  await plant({
    'src/core/system/a.ts': `import type { B } from './b.ts';\nexport interface A {\n  b: B;\n}\n`,
    'src/core/system/b.ts': `import type { A } from './a.ts';\nexport interface B {\n  a: A;\n}\n`,
  });
  const { status, stdout } = spawnSync(
    join(repository, 'node_modules/.bin/oxlint'),
    ['-c', join(repository, '.oxlintrc.json'), '--deny-warnings', root],
    { encoding: 'utf8' },
  );
  expect(stdout).toMatch(/no-cycle[\s\S]*a\.ts/);
  expect(status).toBe(1);
});

describe('comments', () => {
  test.each([
    ['a file that is not there', '// See gone.ts.', 'gone.ts'],
    [
      'a file in a folder where it is not',
      ['/** As in core/system/other', 'ts. */'].join('.'),
      'other.ts',
    ],
    ['a page outside the repository', '// By ios-signing §2.', 'ios-signing §2'],
    ['a pronoun in the place of the subject', '/** That of the profile. */', '"That of"'],
    ['its plural', '// Those of the issuer.', '"Those of"'],
    ['a clause in its place', '/**\n * What the file holds,\n * in bytes.\n */', '"What"'],
    ['a bare genitive', '/* Of the two, the older. */', '"Of"'],
    ['a relative clause alone', '  /** Whose name is known. */', '"Whose"'],
    ['a participle alone', '// Told by its size.', '"Told"'],
  ])('%s: named', async (_name, comment, named) => {
    await plant({ 'src/core/system/a.ts': `${HEADER}${comment}\n` });
    expect(commentComplaints(sourceFiles(root))).toEqual([expect.stringContaining(named)]);
  });

  test.each([
    ['a file that is there', '// See a.ts and system/a.ts.'],
    ['a pattern', '// Each src/actions/<action>/main.ts is an entry.'],
    ['a name in code', "export const NAME = 'gone.ts';"],
    ['an RFC', '// RFC 7292 §4.'],
    ["the store's What's New", "/** What's New by locale. */"],
    ["TestFlight's What to Test", '// What to Test of a build.'],
    ['a word that only begins alike', '// Offsets are bytes.'],
    ['such words further on', '// The size; of the two, the older. What follows is its name.'],
  ])('%s: nothing', async (_name, line) => {
    await plant({ 'src/core/system/a.ts': `${HEADER}${line}\n` });
    expect(commentComplaints(sourceFiles(root))).toEqual([]);
  });
});

test('a page that names a place which is not there is named; others are not', async () => {
  await plant({
    'src/core/system/a.ts': HEADER,
    'CONTRIBUTING.md': 'See `src/core/system/a.ts`, `src/core/system` and `src/core/gone.ts`.\n',
  });
  expect(pageComplaints(root)).toEqual([
    'CONTRIBUTING.md: names src/core/gone.ts, which is not there',
  ]);
});

test('a link of a page leads to a file, and its anchor to a heading', async () => {
  await plant({
    'docs/here.md':
      '# Here we are\n\n<a id="own"></a>\n\n## Twice\n\n## Twice\n\n## A `name`, and more\n',
    'README.md': [
      '[a](docs/here.md) [b](docs/here.md#here-we-are) [c](docs/here.md#own) [d](#words)',
      '[e](docs/here.md#twice-1) [f](docs/here.md#a-name-and-more) [g](https://example.com/x#y)',
      '# Words',
      '```md\n[code](docs/no-link.md)\n```',
      '`[code](docs/no-link.md)`',
      '[1](docs/gone.md) [2](docs/here.md#gone) [3](#gone) [4](docs/here.md#twice-2) [5](../out.md)',
    ].join('\n\n'),
  });
  expect(pageComplaints(root)).toEqual(
    ['docs/gone.md', 'docs/here.md#gone', '#gone', 'docs/here.md#twice-2', '../out.md'].map(
      (target) => `README.md: names ${target}, which is not there`,
    ),
  );
});

describe('style', () => {
  test.each([
    ['no header', 'export function f() {}\n', 'does not begin'],
    ['a header of another kind', '// A file.\nexport function f() {}\n', 'does not begin'],
    ['a constant in camelCase', `${HEADER}const longestText = 1024 * 4;\n`, 'longestText'],
    ['a pattern in camelCase', `${HEADER}const name = /a/i;\n`, 'constant name'],
  ])('%s: named', async (_name, text, named) => {
    await plant({ 'src/sandbox/a.ts': text });
    expect(styleComplaints(sourceFiles(root))).toEqual([expect.stringContaining(named)]);
  });

  test('what core does is right everywhere', async () => {
    await plant({ 'src/sandbox/a.ts': `${HEADER}const LONGEST_TEXT = 4;\nconst list = [1];\n` });
    expect(styleComplaints(sourceFiles(root))).toEqual([]);
  });
});
