import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releaseWarnings } from '../../../src/actions/flet-build-ipa/before-build/release-warnings.ts';
import { readProject } from '../../../src/actions/flet-build-ipa/project/project.ts';
import type { Tools } from '../../../src/actions/flet-build-ipa/toolchain/tools.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flet-warnings-'));
});
afterAll(() => rm(folder, { recursive: true }));

const TOOLS: Tools = {
  fletVersion: '1.1.0',
  flutterVersion: '3.44.0',
  xcodeVersion: '26.4',
  cocoaPodsVersion: '1.16.2',
  sdkVersion: '26.4',
  runsIntelPrograms: true,
};

interface Case {
  readonly tools?: Partial<Tools>;
  readonly method?: string;
  readonly toml?: string;
  readonly infoPlist?: readonly string[];
  readonly permissions?: readonly string[];
}

async function warningsOf({ tools, method, toml = '', infoPlist, permissions }: Case) {
  await writeFile(join(folder, 'pyproject.toml'), toml);
  return releaseWarnings(
    { ...TOOLS, ...tools },
    await readProject(folder),
    { exportMethod: { value: method ?? 'app-store-connect', from: 'here' } },
    { infoPlist: infoPlist ?? [], permissions: permissions ?? [] },
  );
}

const twice = `
[tool.flet.ios]
team_id = "TOP"
[tool.flet.ios.export_methods."app-store-connect"]
team_id = "OWN"
`;
const before = (version: string): Pick<Case, 'tools'> => ({ tools: { fletVersion: version } });
const PHOTOS = /file_picker.*NSPhotoLibraryUsageDescription \(ITMS-90683\)/;

test.each<[string, Case, RegExp]>([
  ['no Rosetta', { tools: { runsIntelPrograms: false } }, /Rosetta 2 is not installed/],
  ['an old CocoaPods', { tools: { cocoaPodsVersion: '1.15.9' } }, /CocoaPods 1\.15\.9 is older/],
  ['a preview of flet', before('1.2.0.dev1'), /is a preview/],
  ['a flet that crashes', { ...before('0.86.2'), method: 'debugging' }, /known to crash/],
  [
    'Xcode 27 with flet 1.0',
    { tools: { fletVersion: '1.0.5', xcodeVersion: '27.0' }, method: 'debugging' },
    /Xcode 27\.0 .*flet 1\.0\.5.*unproven/,
  ],
  ['flet before 1.1', before('1.0.5'), PHOTOS],
  [
    'a value that stands twice before 1.0',
    { tools: { fletVersion: '0.86.5' }, toml: twice, permissions: ['photo_library'] },
    /team_id stands under tool\.flet\.ios and under .*takes the former; releases from 1\.0/,
  ],
  [
    'a value that stands twice from 1.0',
    { toml: twice },
    /team_id stands under tool\.flet\.ios\.export_methods\.app-store-connect and .*releases before 1\.0/,
  ],
  [
    'another flet in the app',
    { toml: '[project]\nname = "x"\ndependencies = ["flet>=1"]\n' },
    /needs flet in >=1 /,
  ],
])('%s is warned of, and of nothing else', async (_, given, words) => {
  expect(await warningsOf(given)).toEqual([expect.stringMatching(words)]);
});

test('flet 0.86.4 is refused by Apple for its signatures, too', async () => {
  const given = { ...before('0.86.4'), permissions: ['photo_library'] };
  expect(await warningsOf(given)).toEqual([expect.stringContaining('ITMS-91065')]);
});

test.each<[string, Case]>([
  ['flet 1.1', {}],
  ['a build for testers on known devices', { ...before('1.0.5'), method: 'release-testing' }],
  ['the permission', { ...before('1.0.5'), permissions: ['Photo_Library'] }],
  [
    'the permission in the project',
    { ...before('1.0.5'), toml: 'tool.flet.permissions = ["photo_library"]' },
  ],
  [
    'the key as an input',
    { ...before('1.0.5'), infoPlist: ['NSPhotoLibraryUsageDescription=For tea.'] },
  ],
  [
    'the key in the project',
    { ...before('1.0.5'), toml: 'tool.flet.ios.info.NSPhotoLibraryUsageDescription = "For tea."' },
  ],
  ['Xcode 27 with flet 1.1', { tools: { xcodeVersion: '27.0' } }],
  ['the same value twice', { toml: twice.replace('OWN', 'TOP') }],
])('nothing is warned of with %s', async (_, given) => {
  expect(await warningsOf(given)).toEqual([]);
});
