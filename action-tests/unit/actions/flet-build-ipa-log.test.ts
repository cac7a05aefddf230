import { describe, expect, test } from '@jest/globals';
import { bareLine, BuildLog } from '../../../src/actions/flet-build-ipa/flet/build-log.ts';
import { knownFailures } from '../../../src/actions/flet-build-ipa/flet/known-failures.ts';

function logOf(lines: readonly string[]): BuildLog {
  const log = new BuildLog();
  lines.forEach((line) => log.add(line));
  return log;
}

const samples: readonly (readonly [keyof typeof knownFailures, string])[] = [
  ['wheel-missing', 'ERROR: No matching distribution found for ruamel-yaml-clib'],
  ['packages-conflict', 'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/x'],
  [
    'packages-conflict',
    'ERROR: Cannot install a and b because these package versions have conflicting dependencies.',
  ],
  ['requirement-refused', "ERROR: Invalid requirement: 'tea>=1||^2': Expected end"],
  ['python-unsupported', "`requires-python = '<3.10'` does not match any supported Python version"],
  ['python-unsupported', "Unsupported Python version: '3.9'. Supported: 3.12, 3.13, 3.14."],
  ['download-failed', 'urllib.error.URLError: <urlopen error timed out>'],
  ['download-failed', 'urllib.error.HTTPError: HTTP Error 503: Service Unavailable'],
  ['download-failed', 'RuntimeError: Could not obtain the Python build manifest'],
  [
    'template-missing',
    'The 0.80.0 branch of repository https://example.com/flet-build-template.git could not found',
  ],
  ['template-unreadable', "name 'unicode' is not defined"],
  ['template-unreadable', "UnicodeDecodeError: 'utf-8' codec can't decode byte 0x89"],
  ['flutter-not-installed', 'EOFError: EOF when reading a line'],
  ['entry-point-missing', 'main.py not found in the root of Flet app directory. Use --module-name'],
  ['info-plist-invalid', 'Invalid Info.plist option: .'],
  ['info-plist-invalid', 'Unsupported Info.plist value type for Since: datetime.'],
  ['option-refused', 'flet: error: unrecognized arguments: --nonsense'],
  ['option-refused', 'flet build: error: argument --exclude: expected at least one argument'],
  ['not-a-mac', "You can't build ipa on Linux"],
  [
    'property-list-broken',
    'error: unable to read property list from file: Info.plist: Property List error: Encountered unknown ampersand-escape sequence',
  ],
  ['property-list-broken', 'The data couldn’t be read because it isn’t in the correct format.'],
  ['team-missing', 'error: Signing for "Runner" requires a development team. Select a development'],
  [
    'certificate-not-in-profile',
    'error: Provisioning profile "N" doesn\'t include signing certificate "C".',
  ],
  ['certificate-not-in-profile', 'error: Runner has conflicting provisioning settings.'],
  ['certificate-not-found', "error: No certificate for team 'T' matching 'C' found: Select"],
  ['certificate-not-found', 'error: exportArchive No signing certificate "iOS Distribution" found'],
  ['profile-not-found', "error: exportArchive No profiles for 'com.example' were found"],
  ['profile-not-found', "error: No profile for team 'T' matching 'N' found: Xcode couldn't find"],
  [
    'profile-not-found',
    "error: exportArchive No \"iOS Ad Hoc\" profiles for team 'T' matching 'N'",
  ],
  ['profile-not-found', "Provisioning profile 'N' is not installed — Xcode would fail"],
  [
    'profile-unfit',
    'error: exportArchive Provisioning profile "N" is not an "iOS Ad Hoc" profile.',
  ],
  ['profile-unfit', "Provisioning profile 'N' expired on 2026-01-01."],
  ['profile-unfit', "Provisioning profile 'N' belongs to team A, but the build is configured"],
  ['profile-unfit', "Provisioning profile 'N' authorizes 'a.b', which does not cover"],
  [
    'export-options-refused',
    'error: exportArchive exportOptionsPlist error for key "method" expected one of {}',
  ],
  ['export-options-refused', 'error: exportArchive "X.app" requires a provisioning profile.'],
  ['account-needed', 'error: exportArchive Communication with Apple failed'],
  ['account-needed', 'error: exportArchive Failed to Use Accounts'],
  ['keychain-locked', '/tmp/Runner.app: errSecInternalComponent'],
  ['keychain-locked', 'User interaction is not allowed.'],
  [
    'deployment-target',
    "The iOS deployment target 'IPHONEOS_DEPLOYMENT_TARGET' is set to 13.0, but the range",
  ],
  ['cocoapods-failed', 'Warning: CocoaPods not installed or not in valid state.'],
  ['cocoapods-failed', 'Error running pod install'],
  [
    'platform-missing',
    'error: iOS 26.2 is not installed. Please download and install the platform',
  ],
  ['license-open', 'You have not agreed to the Xcode license agreements.'],
  ['rosetta-missing', 'arch: posix_spawnp: gen_snapshot: Bad CPU type in executable'],
  ['disk-full', 'OSError: [Errno 28] No space left on device'],
  ['name-taken', 'Project name cannot have the same name as one of its dependencies: flet'],
  ['python-module-missing', "Swift Compiler Error (Xcode): No such module 'Python'"],
  ['error-hidden', "closing tag '[/Users/x]' at position 9 doesn't match any open tag"],
  ['archive-failed', 'Encountered error while archiving for device.'],
  ['export-failed', 'Encountered error while creating the IPA:'],
  ['export-failed', 'Xcode could not export an .ipa from the archive. Its error is in the output'],
];

describe('a known failure', () => {
  test.each(samples)('%s is told by "%s"', (code, line) => {
    expect(logOf(['[09:41:00] working', `           ${line}`]).failure(1)).toMatchObject({
      code: `flet/${code}`,
      message: knownFailures[code].meaning,
      said: line,
      remedy: knownFailures[code].remedy,
      details: ['flet ended with exit code 1; its last lines:', 'working', line],
    });
  });

  test('of every kind has a sample', () => {
    const seen = new Set<string>(samples.map(([code]) => code));
    // It depends on the phase, see below.
    seen.add('packaging-failed');
    expect([...seen].toSorted()).toEqual(Object.keys(knownFailures).toSorted());
  });

  test('is the particular one before the general one', () => {
    const log = logOf([
      'Encountered error while creating the IPA:',
      "error: exportArchive No profiles for 'com.example' were found",
    ]);
    expect(log.failure(0)?.code).toBe('flet/profile-not-found');
  });

  test('that only says where it failed is told with the first error line', () => {
    const log = logOf([
      "/App/Podfile.swift:3:1: error: cannot find 'x' in scope",
      'error: later',
      'Encountered error while archiving for device.',
    ]);
    expect(log.failure(1)?.said).toBe("/App/Podfile.swift:3:1: error: cannot find 'x' in scope");
  });

  test('of the packaging is told with pip’s own sentence', () => {
    const said = 'ERROR: Could not open requirements file: No such file';
    const lines = ['Packaging Python app...', said, 'Error: pip exited with code 1'];
    expect(logOf(lines).failure(0)).toMatchObject({ code: 'flet/packaging-failed', said });
  });

  test('is none when nothing known was printed', () => {
    const log = logOf(['all is well']);
    expect(log.failure(1)).toBeUndefined();
    expect(log.hidesFailure).toBe(false);
  });
});

describe('a failure that flet takes for success', () => {
  test('is an error of the packaging, and of nothing else', () => {
    const error = '           Error: ProcessException: prepare_spm.sh exited with code 1';
    const packaging = '[09:41:00] Packaging Python app...';
    const packaged = '[09:41:09] Packaged Python app OK';
    expect(logOf([packaging, error, packaged]).failure(0)?.code).toBe('flet/packaging-failed');
    expect(logOf([packaging, error, packaged]).hidesFailure).toBe(true);
    expect(logOf([packaging, packaged, error]).hidesFailure).toBe(false);
  });

  test('is seen in the groups of a newer flet', () => {
    expect(logOf(['::group::Packaging Python app', 'Error: no network']).hidesFailure).toBe(true);
  });

  test('is an export that failed', () => {
    expect(logOf(['Encountered error while creating the IPA:']).hidesFailure).toBe(true);
  });

  test('is not a warning on the way to a good .ipa', () => {
    expect(logOf(['Warning: CocoaPods not installed or not in valid state.']).hidesFailure).toBe(
      false,
    );
  });
});

describe('a traceback of Python', () => {
  const traceback = (exception: string) => [
    'Traceback (most recent call last):',
    '  File "flet_cli/cli.py", line 208, in main',
    '    args.handler(args)',
    '    ~~~~~~~~~~~~^^^^^^',
    exception,
  ];

  test('ends with the exception, the last of several', () => {
    const log = logOf([
      ...traceback('KeyError: "tea"'),
      'During handling of the above exception, another exception occurred:',
      ...traceback("TypeError: 'int' object is not iterable"),
      'something else',
    ]);
    expect(log.exception).toBe("TypeError: 'int' object is not iterable");
  });

  test('is none where nothing was raised', () => {
    expect(logOf(['  File "x"', 'TypeError: only words']).exception).toBeUndefined();
  });
});

test('only the last lines are kept, without blank ones', () => {
  const lines = logOf([...Array(40).keys()].flatMap((index) => [`line ${index}`, ' '])).lastLines(
    0,
  );
  expect(lines).toHaveLength(26);
  expect(lines.at(-1)).toBe('line 39');
});

test.each([
  ['[12:34:56] Building', 'Building'],
  ['           indented', 'indented'],
  ['│ in a box   │', 'in a box'],
  ['\u001B[2K\u001B[34mcoloured\u001B[0m', 'coloured'],
  ['  kept', '  kept'],
])('%j is read as %j', (printed, bare) => {
  expect(bareLine(printed)).toBe(bare);
});

describe('a remark', () => {
  test.each([
    ['App icon is set to the default placeholder icon. Replace it.', 'icon.png'],
    ['Launch image is set to the default placeholder icon.', 'splash.png'],
    [
      'Invalid build-name: 1.2.0rc1 for iOS/macOS, overridden by 1.2.01.',
      'Flutter made another version or build number',
    ],
  ])('on "%s" fails nothing', (line, remark) => {
    const log = logOf([line]);
    expect(log.remarks).toEqual([expect.stringContaining(remark)]);
    expect(log.hidesFailure).toBe(false);
  });

  test('is not made on a version that only got its zeros', () => {
    const line = 'Invalid build-name: 1.2 for iOS/macOS, overridden by 1.2.0.';
    expect(logOf([line]).remarks).toEqual([]);
  });
});
