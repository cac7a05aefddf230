/**
 * A newcomer's way: an empty repository with nothing but an app, and then docs/getting-started.md
 * word for word. Commands and workflow are taken from the page. Three things are put in the place
 * of the world: `gh` notes the secrets, the clone comes from this checkout, and `npm ci` lends the
 * clone this checkout's packages.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const page = await readFile(join(repository, 'docs/getting-started.md'), 'utf8');

const FLET: Readonly<Record<string, string>> = {
  'pyproject.toml': [
    '[project]',
    'name = "harbour"',
    'version = "1.0.0"',
    'requires-python = ">=3.10"',
    'dependencies = ["flet==1.0.5"]',
    '',
    '[tool.flet]',
    'org = "com.example"',
    'product = "Harbour"',
    'bundle_id = "com.example.harbour"',
    '',
    '[tool.flet.app]',
    'path = "src"',
    '',
  ].join('\n'),
  'src/main.py': 'import flet as ft\n\n\ndef main(page: ft.Page):\n    pass\n\n\nft.run(main)\n',
};

/** As Xcode writes it for one target, cut down to what decides about identity and signing. */
const XCODE: Readonly<Record<string, string>> = {
  'Harbour.xcodeproj/project.pbxproj': [
    '// !$*UTF8*$!',
    '{',
    '\tarchiveVersion = 1;',
    '\tobjectVersion = 77;',
    '\tobjects = {',
    '\t\tA1 /* Release */ = {',
    '\t\t\tisa = XCBuildConfiguration;',
    '\t\t\tbuildSettings = {',
    '\t\t\t\tCURRENT_PROJECT_VERSION = 1;',
    '\t\t\t\tMARKETING_VERSION = 1.0.0;',
    '\t\t\t\tPRODUCT_BUNDLE_IDENTIFIER = com.example.harbour;',
    '\t\t\t\tPRODUCT_NAME = "$(TARGET_NAME)";',
    '\t\t\t\tSDKROOT = iphoneos;',
    '\t\t\t};',
    '\t\t\tname = Release;',
    '\t\t};',
    '\t\tB1 /* Harbour */ = {',
    '\t\t\tisa = PBXNativeTarget;',
    '\t\t\tbuildConfigurationList = C1;',
    '\t\t\tname = Harbour;',
    '\t\t\tproductName = Harbour;',
    '\t\t\tproductType = "com.apple.product-type.application";',
    '\t\t};',
    '\t\tC1 = {',
    '\t\t\tisa = XCConfigurationList;',
    '\t\t\tbuildConfigurations = (A1 /* Release */);',
    '\t\t\tdefaultConfigurationName = Release;',
    '\t\t};',
    '\t\tD1 = {',
    '\t\t\tisa = PBXProject;',
    '\t\t\ttargets = (B1 /* Harbour */);',
    '\t\t};',
    '\t};',
    '\trootObject = D1;',
    '}',
    '',
  ].join('\n'),
  'Harbour/HarbourApp.swift': 'import SwiftUI\n',
};

let folder: string;
let app: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-newcomer-'));
  app = join(folder, 'harbour');
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await mkdir(app);
  await program(join(bin, 'gh'), [
    '[ "$1 $2" = "secret set" ] || exit 64',
    `if [ "$4" = --body ]; then value=$5; else value=$(cat); fi`,
    `printf '%s' "$value" > "${folder}/secret-$3"`,
  ]);
  await program(join(bin, 'npm'), [
    '[ "$1" = ci ] || exec "$REAL_NPM" "$@"',
    // Everything of the checkout, so that changes that are not committed yet count.
    `rm -rf "$3" && ln -s "${repository}" "$3"`,
  ]);
  // Apple gives this file; the page shows its name.
  await run('openssl', [
    'genpkey',
    '-algorithm',
    'EC',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-out',
    join(app, 'AuthKey_ABCDE12345.p8'),
  ]);
});
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, ['#!/bin/sh', 'set -e', ...lines, ''].join('\n'));
  await chmod(path, 0o755);
}

/** The blocks of that language, each with the headings above it. */
function blocks(language: string): { readonly heading: string; readonly text: string }[] {
  let heading = '';
  const found = page.matchAll(/^#{2,3} (.+)$|^```(\w+)\n([^]*?)^```$/gm);
  return [...found].flatMap(([, title, kind, text = '']) => {
    if (title !== undefined) heading = title;
    return kind === language ? [{ heading, text }] : [];
  });
}

async function follow(text: string): Promise<string> {
  const { stdout: npm } = await run('sh', ['-c', 'command -v npm']);
  const { stdout, stderr } = await run('sh', ['-e', '-c', text], {
    cwd: app,
    maxBuffer: 1 << 26,
    env: {
      PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: folder,
      REAL_NPM: npm.trim(),
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: `url.${repository}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/slipway-actions/slipway',
      GIT_CONFIG_KEY_1: 'user.name',
      GIT_CONFIG_VALUE_1: 'Newcomer',
      GIT_CONFIG_KEY_2: 'user.email',
      GIT_CONFIG_VALUE_2: 'newcomer@example.com',
    },
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${text}\n${error.stdout}\n${error.stderr}`);
  });
  return stdout + stderr;
}

test.each([
  ['Flet', FLET],
  ['Xcode', XCODE],
])('a folder with nothing but an app of %s comes to a green rehearsal', async (kind, files) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(app, path)), { recursive: true });
    await writeFile(join(app, path), text);
  }
  await run('git', [
    'init',
    '--quiet',
    '--bare',
    '--initial-branch=main',
    join(folder, 'origin.git'),
  ]);
  await follow(
    'git init --quiet --initial-branch=main && git add . && git commit --quiet --message App && git remote add origin ../origin.git',
  );

  let rehearsal = '';
  const workflow = blocks('yaml').find(({ heading }) => heading === kind);
  for (const { heading, text } of blocks('sh')) {
    if (heading.startsWith('5.')) {
      const path = join(app, '.github/workflows/testflight.yml');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, workflow?.text ?? '');
    }
    const said = await follow(text);
    if (heading.startsWith('5.')) rehearsal = said;
  }

  expect(rehearsal).toContain('com.example.harbour');
  expect(rehearsal).toMatch(/build +1\.0\.0 \(\d+\), VALID/);
  expect(rehearsal).toMatch(/groups +Team/);
  expect(rehearsal).toContain('✓ All done');
  for (const name of workflow?.text.matchAll(/secrets\.(\w+)/g) ?? []) {
    expect((await readFile(join(folder, `secret-${name[1]}`), 'utf8')).length).toBeGreaterThan(9);
  }
  const { stdout: tags } = await run('git', ['-C', join(folder, 'origin.git'), 'tag']);
  expect(tags.trim()).toBe('v1.0.0');
});
