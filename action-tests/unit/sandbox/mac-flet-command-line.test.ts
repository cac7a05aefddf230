import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../../src/sandbox/mac/flet/command-line/command-line.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';

const releaseOf = (version: string) => fletRelease({ SLIPWAY_FLET_VERSION: version });

/** The parsed options, or the last line of the complaint. */
function parsed(version: string, ...argv: string[]): unknown {
  const command = parseCommandLine(argv, releaseOf(version));
  if (command.kind === 'build') return command.values;
  if (command.kind === 'usage-error') return command.text.trimEnd().split('\n').at(-1);
  return command;
}

function help(version: string, ...argv: string[]): string {
  const command = parseCommandLine(argv, releaseOf(version));
  return command.kind === 'help' ? command.text : '';
}

const ipa = { target_platform: 'ipa', python_app_path: '.' };

// What the parser of the real flet-cli 0.86.5 made of the same words.
describe('flet build of 0.86.5', () => {
  test.each<[string[], object]>([
    [['ipa', '.', '-vv', '-o', 'x'], { ...ipa, verbose: 2, output_dir: 'x' }],
    [['-v', 'ipa', 'my app'], { ...ipa, verbose: 1, python_app_path: 'my app' }],
    [['--output', 'x', 'ipa', '.'], { ...ipa, output_dir: 'x' }],
    [['ipa', '-ox'], { ...ipa, output_dir: 'x' }],
    [['ipa', '--output=x y'], { ...ipa, output_dir: 'x y' }],
    [['IPA'], ipa],
    [['ipa', '--info-plist', 'A=b', '.'], { ...ipa, info_plist: ['A=b', '.'] }],
    [
      ['ipa', '--info-plist=A=b=c', '--info-plist', 'D=e'],
      { ...ipa, info_plist: ['A=b=c', 'D=e'] },
    ],
    [['ipa', '--permissions', 'Camera'], { ...ipa, permissions: ['camera'] }],
    [['ipa', '--build-num', '4'], { ...ipa, build_number: 4 }],
    [['ipa', '--build-number', '-4'], { ...ipa, build_number: -4 }],
    [['ipa', '--build-number', ' 7 '], { ...ipa, build_number: 7 }],
    [['ipa', '--build-number=1_0'], { ...ipa, build_number: 10 }],
    [['ipa', '--product', '-a b'], { ...ipa, product_name: '-a b' }],
    [['ipa', '--yes', '--y'], { ...ipa, assume_yes: true }],
    [['ipa', '--no-compile-app'], { ...ipa, compile_app: false }],
    [
      ['ipa', '--flutter-build-args', '--yes'],
      { ...ipa, flutter_build_args: [], assume_yes: true },
    ],
    [
      ['ipa', '--flutter-build-args=--obfuscate', '--flutter-build-args', 'a', 'b'],
      { ...ipa, flutter_build_args: ['--obfuscate', 'a', 'b'] },
    ],
  ])('takes %j', (argv, values) => {
    expect(parsed('0.86.5', 'build', ...argv)).toEqual(values);
  });

  test.each<[string[], string]>([
    [['ipa', '-v', '.'], 'flet: error: unrecognized arguments: .'],
    [['ipa', '.', 'extra'], 'flet: error: unrecognized arguments: extra'],
    [['ipa', '--nope=3', '-q'], 'flet: error: unrecognized arguments: --nope=3 -q'],
    [['ipa', '--json'], 'flet: error: unrecognized arguments: --json'],
    [['ipa', '--log-format=plain'], 'flet: error: unrecognized arguments: --log-format=plain'],
    [[], 'flet build: error: the following arguments are required: target_platform'],
    [
      ['foo'],
      "flet build: error: argument target_platform: invalid choice: 'foo' (choose from 'macos', 'linux', 'windows', 'web', 'apk', 'aab', 'ipa', 'ios-simulator')",
    ],
    [['ipa', '--product', '-X'], 'flet build: error: argument --product: expected one argument'],
    [['ipa', '--output'], 'flet build: error: argument -o/--output: expected one argument'],
    [
      ['ipa', '--info-plist', '--yes'],
      'flet build: error: argument --info-plist: expected at least one argument',
    ],
    [
      ['ipa', '--build-number', '1.2'],
      "flet build: error: argument --build-number: invalid int value: '1.2'",
    ],
    [
      ['ipa', '--build-number', ''],
      "flet build: error: argument --build-number: invalid int value: ''",
    ],
    [
      ['ipa', '--permissions', 'cam'],
      "flet build: error: argument --permissions: invalid choice: 'cam' (choose from 'location', 'camera', 'microphone', 'photo_library')",
    ],
    [
      ['ipa', '--build-', '4'],
      'flet build: error: ambiguous option: --build- could match --build-number, --build-version',
    ],
    [['ipa', '--yes=1'], "flet build: error: argument --yes: ignored explicit argument '1'"],
    [['ipa', '-vx'], "flet build: error: argument -v/--verbose: ignored explicit argument 'x'"],
    [
      ['ipa', '.', '--', '--obfuscate'],
      'flet: error: the `--` separator is only supported by `flet run`, to pass the arguments that follow it to your app script',
    ],
  ])('refuses %j', (argv, complaint) => {
    expect(parsed('0.86.5', 'build', ...argv)).toBe(complaint);
  });
});

// From the parsers of the real flet-cli 0.28.3, 1.0.5 and 1.1.0.dev1.
describe('what other releases make of it', () => {
  test.each([
    ['0.28.3', ['ipa', '--yes'], 'flet: error: unrecognized arguments: --yes'],
    ['0.28.3', ['ipa', '.', '--artifact=x'], 'flet: error: unrecognized arguments: --artifact=x'],
    ['0.28.3', ['ipa', '.', '--', '--x'], 'flet: error: unrecognized arguments: --x'],
    [
      '0.28.3',
      ['IPA'],
      "flet build: error: argument target_platform: invalid choice: 'IPA' (choose from 'macos', 'linux', 'windows', 'web', 'apk', 'aab', 'ipa')",
    ],
    [
      '0.28.3',
      ['ipa', '--info-plist', 'A=b', '--info-plist', 'C=d'],
      { ...ipa, info_plist: ['C=d'] },
    ],
    ['1.0.5', ['ipa', '-v', 'app'], { ...ipa, verbose: 1, python_app_path: 'app' }],
    [
      '1.0.5',
      ['ipa', '--flutter-build-args=a', '--', '--x'],
      { ...ipa, flutter_build_args: ['a', '--x'] },
    ],
    [
      '1.0.5',
      ['ipa', '--flutter-build-args', '--yes'],
      'flet build: error: argument --flutter-build-args: expected at least one argument - attach one that starts with `-` using `=`, e.g. `--flutter-build-args=--obfuscate`, or pass it after `--`',
    ],
    [
      '1.0.5',
      ['ipa', '.', '--log-format', 'plain'],
      'flet: error: unrecognized arguments: --log-format plain',
    ],
    ['1.1.0', ['ipa', '--log-format', 'GitHub'], { ...ipa, log_format: 'github' }],
  ])('%s: %j', (version, argv, outcome) => {
    expect(parsed(version, 'build', ...argv)).toEqual(outcome);
  });

  test.each([
    ['0.28.3', ['--ios-team-id', '--bundle-id'], ['--yes', '--artifact', '--python-version']],
    ['0.86.5', ['--yes', '--artifact', '--python-version'], ['--include', '--log-format']],
    ['1.1.0', ['--yes', '--include', '--log-format'], ['--use-color-emoji']],
  ])('build --help of %s lists its options and no others', (version, present, absent) => {
    const text = help(version, 'build', '--help');
    for (const flag of present) expect(text).toContain(`  ${flag}`);
    for (const flag of absent) expect(text).not.toContain(flag);
  });
});

describe('flet itself', () => {
  test('prints help and fails without arguments', () => {
    expect(parsed('0.86.5')).toMatchObject({ kind: 'help', exitCode: 1 });
    expect(help('0.86.5', '--help')).toContain('build');
  });

  test.each([
    ['0.86.5', ['--version'], { kind: 'version', json: false }],
    ['0.86.5', ['--version', '--json'], { kind: 'version', json: true }],
    ['0.28.3', ['--version', '--json'], { kind: 'version', json: false }],
    ['0.86.5', ['--version', '--x'], 'flet: error: unrecognized arguments: --x'],
    ['0.86.5', ['-v', 'build', 'ipa'], 'flet: error: unrecognized arguments: -v'],
    ['0.86.5', ['run', 'main.py'], { kind: 'not-simulated', call: 'flet run' }],
    ['0.86.5', ['main.py'], { kind: 'not-simulated', call: 'flet main.py' }],
    ['0.28.3', ['clean'], { kind: 'not-simulated', call: 'flet clean' }],
  ])('%s %j', (version, argv, outcome) => {
    expect(parsed(version, ...argv)).toEqual(outcome);
  });

  test('names the releases that it can play when it is asked for another', () => {
    expect(() => releaseOf('0.27.0')).toThrow('it can be 0.28.3, 0.86.5, 1.0.5, 1.1.0');
  });
});
