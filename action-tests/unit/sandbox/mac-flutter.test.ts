/** Lines of `flutter build ipa` as people write them, and what Flutter says of others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildIpaArguments } from '../../../src/sandbox/mac/flutter/build-ipa-arguments.ts';
import { flutter } from '../../../src/sandbox/mac/flutter/flutter.ts';
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

test('a flavour is refused as not simulated, not as an error of the project', async () => {
  expect(await run('build', 'ipa', '--flavor', 'prod', '--release')).toEqual({
    exitCode: 64,
    stderr: expect.stringContaining('"flutter build ipa --flavor prod" is not simulated'),
  });
});
