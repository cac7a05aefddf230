// Apps as they are found in a repository, and what the user says of them instead.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { machinesIn } from '../../src/rehearsal/machines/mac.ts';
import type { FoundApp } from '../../src/rehearsal/project/found-app.ts';
import { withGiven } from '../../src/rehearsal/project/given-facts.ts';
import { findApps } from '../../src/rehearsal/project/reading/find-apps.ts';
import { toldApps } from '../../src/rehearsal/project/told-apps.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'slipway-found-'));
});
afterEach(() => rm(root, { recursive: true }));

async function files(all: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

interface Written {
  readonly target?: string;
  readonly project?: string;
  /** Where the target's configuration is based; the file lies in the group `Config`. */
  readonly base?: string;
}

/** A project with one app in one configuration, whose file of settings lies in a group. */
const xcodeProject = ({ target = '', project = '', base }: Written): string => `// !$*UTF8*$!
{ archiveVersion = 1; objects = {
  P = { isa = PBXProject; buildConfigurationList = PL; mainGroup = G; targets = (T); };
  PL = { isa = XCConfigurationList; buildConfigurations = (PC); };
  PC = { isa = XCBuildConfiguration; name = Release; buildSettings = { ${project} }; };
  T = { isa = PBXNativeTarget; name = Tide; productType = "com.apple.product-type.application"; buildConfigurationList = TL; };
  TL = { isa = XCConfigurationList; buildConfigurations = (TC); };
  TC = { isa = XCBuildConfiguration; name = Release; ${base === undefined ? '' : 'baseConfigurationReference = F;'} buildSettings = { ${target} }; };
  F = { isa = PBXFileReference; path = "${base ?? ''}"; sourceTree = "<group>"; };
  C = { isa = PBXGroup; path = Config; children = (F); sourceTree = "<group>"; };
  G = { isa = PBXGroup; children = (C); sourceTree = "<group>"; };
}; rootObject = P; }
`;

const project = 'Tide.xcodeproj/project.pbxproj';
const id = 'PRODUCT_BUNDLE_IDENTIFIER';

describe('the settings of an Xcode project', () => {
  test.each<[string, Written, Readonly<Record<string, string>>, Partial<FoundApp>]>([
    [
      'in a file with comments, includes and references',
      { base: 'Release.xcconfig' },
      {
        'Config/Release.xcconfig': `// ours\n#include "../Shared/Base.xcconfig"\n#include? "Local.xcconfig"\n${id} = $(BASE_ID).tide // the app\nMARKETING_VERSION = 3.4;\n`,
        'Shared/Base.xcconfig':
          'BASE_ID = io.northbound\nDEVELOPMENT_TEAM = QK4T7ZB2MN\nMARKETING_VERSION = 1.0\n',
      },
      { bundleId: 'io.northbound.tide', version: '3.4', teamId: 'QK4T7ZB2MN' },
    ],
    [
      'of the target over those of its file, and its file over those of the project',
      {
        base: 'A.xcconfig',
        project: `${id} = io.a.project; CURRENT_PROJECT_VERSION = 5; MARKETING_VERSION = 9;`,
        target: `${id} = "$(inherited).target";`,
      },
      { 'Config/A.xcconfig': `${id} = $(inherited).file\nMARKETING_VERSION = 2.0\n` },
      { bundleId: 'io.a.project.file.target', version: '2.0', buildNumber: '5' },
    ],
    [
      'under conditions',
      {
        target: `"${id}[sdk=iphoneos*]" = io.a.phone; "${id}[sdk=macosx*]" = io.a.mac; ${id} = io.a.any; "DEVELOPMENT_TEAM[config=Debug]" = AAAAAAAAAA;`,
      },
      {},
      { bundleId: 'io.a.phone', teamId: undefined },
    ],
    [
      'by names that others make, with operators',
      {
        target: `${id} = "io.a.$(PRODUCT_NAME:rfc1034identifier:lower)$(SUFFIX_$(CONFIGURATION))$(NOWHERE:default=.z)"; PRODUCT_NAME = "High Tide"; SUFFIX_Release = .r;`,
      },
      {},
      { bundleId: 'io.a.high-tide.r.z' },
    ],
    [
      'in its Info.plist',
      {
        target: `${id} = io.a.tide; INFOPLIST_FILE = Info.plist; BUILD = 12;`,
      },
      {
        'Info.plist':
          '<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleShortVersionString</key><string>4.5</string><key>CFBundleVersion</key><string>$(BUILD)</string></dict></plist>',
      },
      { version: '4.5', buildNumber: '12' },
    ],
    [
      'with a gap where a file is not in the repository',
      { base: 'Secret.xcconfig', target: `${id} = "$(BASE_ID).tide";` },
      {},
      { bundleId: '' },
    ],
    [
      'in files that include each other and values that lead back to themselves',
      { base: 'A.xcconfig' },
      {
        'Config/A.xcconfig': `#include "B.xcconfig"\n${id} = io.a.tide$(LOOP)\n`,
        'Config/B.xcconfig': '#include "A.xcconfig"\nLOOP = $(OTHER)\nOTHER = $(LOOP)\n',
      },
      { bundleId: 'io.a.tide' },
    ],
    [
      'with values that would grow without end',
      { base: 'A.xcconfig' },
      {
        'Config/A.xcconfig': `V0 = xxxxxxxxxx\n${Array.from({ length: 40 }, (_, n) => `V${n + 1} = $(V${n})$(V${n})\n`).join('')}X = y\n${'X = $(inherited)$(inherited)\n'.repeat(60)}${id} = io.a.tide$(V40)\n`,
      },
      { bundleId: 'io.a.tide' },
    ],
  ])('%s', async (_, written, others, expected) => {
    await files({ [project]: xcodeProject(written), ...others });
    expect(await findApps(root)).toEqual([expect.objectContaining(expected)]);
  });

  test('of a Mac app are passed over', async () => {
    await files({ [project]: xcodeProject({ target: `SDKROOT = macosx; ${id} = io.a.mac;` }) });
    expect(await findApps(root)).toEqual([]);
  });

  test('of a Flutter app whose base is a file of `ios/Flutter`', async () => {
    await files({
      'pubspec.yaml': 'name: tide\nversion: 2.3.4+5\n',
      'ios/Runner.xcodeproj/project.pbxproj': xcodeProject({
        base: '../Flutter/Release.xcconfig',
        target: `MARKETING_VERSION = "$(FLUTTER_BUILD_NAME)";`,
      }),
      'ios/Flutter/Release.xcconfig': `#include "Generated.xcconfig"\n${id} = io.a.flutter\n`,
    });
    expect(await findApps(root)).toMatchObject([
      { kind: 'flutter', folder: '', bundleId: 'io.a.flutter', version: '2.3.4', buildNumber: '5' },
    ]);
  });
});

test('an Expo app without a project is found by its app.json', async () => {
  await files({
    'apps/mobile/app.json': JSON.stringify({
      expo: {
        name: 'Tide',
        version: '1.4.0',
        ios: { bundleIdentifier: 'io.a.expo', buildNumber: '9' },
      },
    }),
    'app.json': JSON.stringify({ name: 'heroku' }),
  });
  expect(await findApps(root)).toMatchObject([
    {
      kind: 'react-native',
      folder: 'apps/mobile',
      bundleId: 'io.a.expo',
      version: '1.4.0',
      buildNumber: '9',
    },
  ]);
});

test('a folder that leads out of the repository is not followed', async () => {
  await files({ 'inside/a.txt': '' });
  await symlink('/', join(root, 'inside', 'out'));
  expect(await findApps(root)).toEqual([]);
});

const app: FoundApp = {
  kind: 'xcode',
  folder: 'one',
  configuration: 'Release',
  name: 'One',
  bundleId: 'a.one',
  profileName: undefined,
  version: '1.0',
  buildNumber: '1',
  teamId: undefined,
  extensions: [],
};
const two: FoundApp = { ...app, folder: 'two', name: 'Two', bundleId: '' };
const nothing = { bundleId: {}, teamId: undefined, appVersion: {} };

describe('the user’s own words', () => {
  test.each([
    ['fill the gap', { bundleId: { '': 'a.two' } }, [{ bundleId: 'a.one' }, { bundleId: 'a.two' }]],
    ['by folder', { bundleId: { one: 'a.x' } }, [{ bundleId: 'a.x' }, { bundleId: '' }]],
    ['by name', { appVersion: { Two: '2.0' } }, [{ version: '1.0' }, { version: '2.0' }]],
    ['for all', { appVersion: { '': '3.0' } }, [{ version: '3.0' }, { version: '3.0' }]],
    ['the team', { teamId: 'QK4T7ZB2MN' }, [{ teamId: 'QK4T7ZB2MN' }, { teamId: 'QK4T7ZB2MN' }]],
  ])('%s', (_, given, expected) => {
    expect(withGiven([app, two], { ...nothing, ...given })).toMatchObject(expected);
  });

  test('add the app of a repository in which none was found', () => {
    const given = { bundleId: { '': 'a.lost' }, teamId: 'QK4T7ZB2MN', appVersion: { '': '2.0' } };
    expect(withGiven([], given)).toMatchObject([
      { name: 'lost', bundleId: 'a.lost', teamId: 'QK4T7ZB2MN', version: '2.0' },
    ]);
  });

  test('are refused where they could mean several apps, or none', () => {
    const both = [app, { ...two, bundleId: 'a.two' }];
    expect(() => withGiven(both, { ...nothing, bundleId: { '': 'a.b' } })).toThrow(
      '--bundle-id a.b could be that of One (Release) or Two (Release). Write NAME=a.b',
    );
    expect(() => withGiven(both, { ...nothing, appVersion: { Tvo: '1' } })).toThrow(
      'it has One, one, Release, Two, two; did you mean "Two"?',
    );
  });
});

test.each([
  ['closed', false, '0'],
  ['allowed', true, undefined],
])(
  'with the network %s, an installer tries once only where that helps',
  async (_, allowNetwork, retries) => {
    const machine = await machinesIn(root, {}, { allowNetwork })('Linux', 'one');
    expect(machine.env['npm_config_fetch_retries']).toBe(retries);
  },
);

test('what was not found is told with the option that names it', () => {
  expect(toldApps([])[0]).toContain('--bundle-id, --team-id and --app-version');
  expect(toldApps([two])).toEqual([
    'App: Two (bundle id not found: name it with --bundle-id), 1.0 (1), Xcode in two',
  ]);
  expect(toldApps([{ ...app, folder: '' }])).toEqual(['App: One (a.one), 1.0 (1), Xcode']);
});
