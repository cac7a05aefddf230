/** Lines of ordinary Mac workflows: played, or honestly refused in one line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import { macToolProgram } from '../../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../../src/sandbox/mac/install.ts';
import { FULL_PATH_TOOLS } from '../../../src/sandbox/mac/launchers.ts';

const root = mkdtempSync(join(tmpdir(), 'mac-tools-'));
const tools = join(root, 'bin');
const INFO = {
  CFBundleVersion: '42',
  UIRequiresFullScreen: true,
  'a.b': 1,
  Modes: ['audio', 'voip'],
};

beforeAll(async () => {
  await installMacTools(tools, macToolProgram);
  const project = join(root, 'Runner.xcodeproj');
  mkdirSync(project);
  const settings =
    '{ isa = XCBuildConfiguration; buildSettings = { CURRENT_PROJECT_VERSION = 7; }; }';
  writeFileSync(join(project, 'project.pbxproj'), `{ objects = { A = ${settings}; }; }`);
  writeFileSync(join(root, 'Info.plist'), plist.build(INFO));
  writeFileSync(join(root, 'Binary.plist'), plist.buildBinary(INFO));
  writeFileSync(join(root, 'Broken.plist'), '<plist><dict>');
});
afterAll(() => rmSync(root, { recursive: true }));

function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', line], {
    cwd: root,
    encoding: 'utf8',
    // A socket there makes bash think that it was started over the network.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${tools}:/usr/bin:/bin`,
      HOME: root,
      BASH_ENV: join(tools, FULL_PATH_TOOLS),
      ...env,
    },
  });
  return { status, stdout, stderr };
}

const OUTLINE = `{
  "CFBundleVersion" => "42"
  "Modes" => [
    0 => "audio"
    1 => "voip"
  ]
  "UIRequiresFullScreen" => true
  "a.b" => 1
}
`;

describe('a question that is answered', () => {
  test.each<[string, string, Record<string, string>]>([
    ['sw_vers -productVersion', '26.0\n', {}],
    ['/usr/bin/sw_vers -productVersion', '15.0\n', { SLIPWAY_MAC_VERSION: '15' }],
    ['sw_vers -productName', 'macOS\n', {}],
    ['xcode-select -p', '/Applications/Xcode.app/Contents/Developer\n', {}],
    ['xcode-select --print-path', '/Xcodes/A\n', { DEVELOPER_DIR: '/Xcodes/A' }],
    ['plutil -lint Info.plist Binary.plist', 'Info.plist: OK\nBinary.plist: OK\n', {}],
    ['plutil Runner.xcodeproj/project.pbxproj', 'Runner.xcodeproj/project.pbxproj: OK\n', {}],
    ['plutil -p Info.plist', OUTLINE, {}],
    ['plutil -extract CFBundleVersion raw Binary.plist', '42\n', {}],
    [String.raw`plutil -extract 'a\.b' raw -o - Info.plist`, '1\n', {}],
    ['plutil -extract Modes.1 raw Info.plist', 'voip\n', {}],
    ['plutil -extract Modes raw Info.plist', '2\n', {}],
    ['plutil -extract Modes json -o - Info.plist', '["audio","voip"]', {}],
    ['plutil -convert json -o - Binary.plist', JSON.stringify(INFO), {}],
    ['plutil -convert xml1 -o - Binary.plist', `${plist.build(INFO)}\n`, {}],
    ['/usr/libexec/PlistBuddy -c "Print :CFBundleVersion" Info.plist', '42\n', {}],
    [
      'PlistBuddy -c "print Modes:1" -c "Print :UIRequiresFullScreen" Binary.plist',
      'voip\ntrue\n',
      {},
    ],
    ['PlistBuddy -c "Print :Modes" Info.plist', 'Array {\n    audio\n    voip\n}\n', {}],
    ['agvtool what-version', 'Current version of project Runner is: \n    7\n\n', {}],
    ['agvtool vers -terse', '7\n', {}],
    ['printf "Build\\nSucceeded" | xcbeautify --quiet', 'Build\nSucceeded', {}],
    ['xcodebuild -version | xcpretty', 'Xcode 26.6\nBuild version 26X600\n', {}],
  ])('%s', (line, stdout, env) => {
    expect(shell(line, env)).toEqual({ status: 0, stdout, stderr: '' });
  });
});

describe('a question whose answer is no', () => {
  test.each<[string, string]>([
    ['plutil -lint Broken.plist', 'Broken.plist: (Property List error: '],
    ['plutil -lint Missing.plist', 'Missing.plist: file does not exist'],
    [
      'plutil -extract Nothing raw Info.plist',
      'Could not extract value, error: No value at that key',
    ],
    ['PlistBuddy -c "Print :Nothing" Info.plist', 'Print: Entry, ":Nothing", Does Not Exist'],
    ['cd bin; agvtool what-version', 'There are no Xcode project files in this directory.'],
  ])('%s', (line, words) => {
    const { status, stdout, stderr } = shell(line);
    expect(stdout + stderr).toContain(words);
    expect(stderr).not.toContain('not simulated');
    expect(status).not.toBe(0);
  });
});

describe('a call that is refused in one line', () => {
  test.each([
    'agvtool new-version -all 7',
    'brew install xcbeautify',
    'bundle exec fastlane beta',
    'fastlane beta',
    'gem install cocoapods',
    'plutil -replace CFBundleVersion -string 7 Info.plist',
    'plutil -convert binary1 Info.plist',
    'plutil -extract Modes json Info.plist',
    'PlistBuddy -c Save Info.plist',
    'PlistBuddy -c Print Missing.plist',
    'swift build',
    'sw_vers -x',
    'xcode-select -s /Applications/Xcode_26.app',
    'xcrun altool --upload-app',
  ])('%s', (line) => {
    const { status, stdout, stderr } = shell(line);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toContain(`slipway sandbox: "${line}" is not simulated`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('a pipe that nobody reads leaves no trace', () => {
  // The reader is gone before the tool starts to write.
  const late =
    'exec 3> >(exec true); sleep 0.2; xcodebuild -showsdks >&3; security error 1 >&3 || true';
  expect(shell(late).stderr).toBe('');
});
