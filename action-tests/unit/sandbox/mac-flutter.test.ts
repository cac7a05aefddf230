/** Lines of `flutter build ipa` as people write them, and what Flutter says of others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildIpaArguments } from '../../../src/sandbox/mac/flutter/build-ipa-arguments.ts';
import { flutter } from '../../../src/sandbox/mac/flutter/flutter.ts';
import { writeXcodeProject } from '../../../src/sandbox/material/app/xcode-project.ts';
import { machineFromEnvironment } from '../../../src/sandbox/mac/machine.ts';

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'flutter-project-'));
  writeFileSync(join(project, 'pubspec.yaml'), 'name: tea\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function run(...argv: readonly string[]) {
  let stderr = '';
  const env = { HOME: project };
  const exitCode = await flutter(argv, {
    machine: { ...machineFromEnvironment(env), cwd: project },
    env,
    stdout: () => {},
    stderr: (text) => void (stderr += text),
  });
  return { exitCode, stderr };
}

describe('an option', () => {
  test.each([
    [['-t', 'lib/main_prod.dart'], 'lib/main_prod.dart'],
    [['-tlib/main_prod.dart', '-v'], 'lib/main_prod.dart'],
    [['--target=a.dart', '-v', '--target', 'b.dart'], 'b.dart'],
  ])('%j names the file that the app starts with', (argv, target) => {
    expect(buildIpaArguments(argv)).toMatchObject({ target, codesign: true });
  });

  test('that Flutter does not have is named', () => {
    expect(buildIpaArguments(['-v', '-x'])).toBe('-x');
  });
});

describe('a flavour', () => {
  const build = () => run('build', 'ipa', '--flavor', 'prod', '--release');

  test('needs a scheme of its own', async () => {
    await writeXcodeProject(join(project, 'ios'), 'Runner', [
      {
        name: 'Runner',
        kind: 'application',
        settings: { PRODUCT_BUNDLE_IDENTIFIER: 'com.example.tea', CODE_SIGN_STYLE: 'Manual' },
      },
    ]);
    expect(await build()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('does not define custom schemes'),
    });
  });

  test('and a build configuration', async () => {
    const schemes = join(project, 'ios', 'Runner.xcodeproj', 'xcshareddata', 'xcschemes');
    mkdirSync(schemes, { recursive: true });
    writeFileSync(join(schemes, 'prod.xcscheme'), '<Scheme/>');
    expect(await build()).toEqual({
      exitCode: 1,
      stderr: 'Flutter expects a build configuration named Release-prod or similar.\n',
    });
  });
});
