// Four projects as they come: each is green at the first try, or fails for a fault of its own.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeRepository, pbxproj } from './project-files.ts';
import type { Files } from './project-files.ts';
import { readJson, startRehearsal } from './run-rehearsal.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-projects-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Plays the repository's own workflow, which nobody has named. */
async function rehearsed(name: string, ...args: string[]) {
  const json = join(folder, `${name}.json`);
  const { output, complaint, exitCode } = await startRehearsal(
    '--project',
    join(folder, name),
    '--json',
    json,
    ...args,
  ).ended;
  const report = await readJson(json).catch(() => undefined);
  return { output: output + complaint, exitCode, report };
}

/** Shows the whole rehearsal where it is not green. */
function expectGreen({ output, exitCode }: { output: string; exitCode: number }): void {
  if (exitCode !== 0) throw new Error(output);
}

const slipway = 'slipway-actions/slipway/actions';

const fletFiles: Files = {
  'README.md': '# Gezeiten\n',
  'server/pyproject.toml': '[project]\nname = "gezeiten-server"\ndependencies = ["fastapi"]\n',
  'mobile/app/pyproject.toml': `[project]
name = "gezeiten"
version = "2.4.0"
requires-python = ">=3.10"
dependencies = ["flet>=0.80"]

[tool.flet]
org = "de.wattwurm"
product = "Gezeiten"
build_number = 31

[tool.flet.ios]
info = { ITSAppUsesNonExemptEncryption = false }
`,
  'mobile/app/main.py': 'import flet as ft\n\nft.run(lambda page: page.add(ft.Text("Flut")))\n',
  'mobile/app/notes/de-DE.txt': 'Die Flut kommt jetzt auch nachts.\n',
  '.github/workflows/tests.yml':
    'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: pytest }]\n',
  '.github/workflows/ship.yml': `name: Ship
on:
  push: { tags: ['v*'] }
  workflow_dispatch:
permissions:
  contents: read
defaults:
  run:
    working-directory: mobile/app
env:
  NUMMER: \${{ secrets.APFEL_NUMMER }}
jobs:
  ship:
    runs-on: macos-26
    timeout-minutes: 60
    env:
      SIGNATUR: \${{ secrets.SIGNATUR_DATEI }}
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 0 }
      - uses: actions/setup-python@v7
        with: { python-version: '3.13' }
      - id: note
        run: |
          git describe --tags
          echo "key=$NUMMER" >> "$GITHUB_OUTPUT"
      - uses: ${slipway}/setup-signing@v1
        with:
          certificate: \${{ env.SIGNATUR }}
          certificate-password: \${{ secrets.LOSUNG }}
          provisioning-profiles: \${{ secrets.VERTEILER }}
      - uses: ${slipway}/flet-build-ipa@v1
        with:
          app-path: mobile/app
      - name: Unpack the key
        env:
          P8: \${{ secrets.APFEL_SCHLUESSEL }}
        run: printf '%s' "$P8" | base64 --decode > "$RUNNER_TEMP/AuthKey.p8"
      - uses: ${slipway}/appstore-upload@v1
        with:
          api-key-id: \${{ steps.note.outputs.key }}
          issuer-id: \${{ vars.APFEL_HERAUSGEBER }}
          api-private-key: \${{ runner.temp }}/AuthKey.p8
      - uses: ${slipway}/testflight-distribute@v1
        with:
          api-key-id: \${{ steps.note.outputs.key }}
          issuer-id: \${{ vars.APFEL_HERAUSGEBER }}
          api-private-key: \${{ runner.temp }}/AuthKey.p8
          groups: Wattläufer
          release-notes: mobile/app/notes
      - if: always()
        run: rm -f "$RUNNER_TEMP/AuthKey.p8"
`,
};

test('a Flet app in mobile/app, with five secrets of odd names', async () => {
  await makeRepository(join(folder, 'flet'), fletFiles, 'v2.4.0');
  const { output, exitCode, report } = await rehearsed('flet');
  expectGreen({ output, exitCode });
  expect(output).toContain('App: Gezeiten (de.wattwurm.gezeiten), 2.4.0 (31), Flet in mobile/app');
  for (const line of [
    'SIGNATUR_DATEI: signing certificate (.p12)',
    'LOSUNG: password of the certificate',
    'VERTEILER: provisioning profile',
    'APFEL_SCHLUESSEL: private key of the API key (.p8)',
    'APFEL_NUMMER: key id of the API key',
  ]) {
    expect(output).toContain(line);
  }
  expect(report).toMatchObject({
    ok: true,
    leftovers: [],
    services: {
      appStoreConnect: {
        apps: [
          {
            bundleId: 'de.wattwurm.gezeiten',
            builds: [{ version: '2.4.0', buildNumber: '31', betaGroups: ['Wattläufer'] }],
          },
        ],
      },
    },
  });
});

const flavors = ['staging', 'production'] as const;
const flutterSettings = {
  CODE_SIGN_STYLE: 'Manual',
  CODE_SIGN_IDENTITY: 'Apple Distribution',
  DEVELOPMENT_TEAM: '9J7SDL2X4Q',
  CURRENT_PROJECT_VERSION: '$(FLUTTER_BUILD_NUMBER)',
  INFOPLIST_FILE: 'Runner/Info.plist',
};
const flutterFiles: Files = {
  'pubspec.yaml': `name: tides
description: Tides for sailors.
publish_to: 'none'
version: 3.1.0+128
environment:
  sdk: ^3.8.0
dependencies:
  flutter:
    sdk: flutter
`,
  'lib/main_staging.dart': 'void main() {}\n',
  'lib/main_production.dart': 'void main() {}\n',
  'ios/Runner/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleDisplayName</key>
	<string>Tides</string>
	<key>CFBundleIdentifier</key>
	<string>$(PRODUCT_BUNDLE_IDENTIFIER)</string>
	<key>CFBundleShortVersionString</key>
	<string>$(FLUTTER_BUILD_NAME)</string>
	<key>CFBundleVersion</key>
	<string>$(FLUTTER_BUILD_NUMBER)</string>
	<key>ITSAppUsesNonExemptEncryption</key>
	<false/>
</dict>
</plist>
`,
  'ios/Runner.xcodeproj/project.pbxproj': pbxproj(
    flavors.flatMap((flavor) => ['Debug', 'Release', 'Profile'].map((mode) => `${mode}-${flavor}`)),
    { IPHONEOS_DEPLOYMENT_TARGET: '13.0', SDKROOT: 'iphoneos', SUPPORTED_PLATFORMS: 'iphoneos' },
    [
      {
        name: 'Runner',
        type: 'application',
        settings: {
          all: flutterSettings,
          'Release-staging': {
            PRODUCT_BUNDLE_IDENTIFIER: 'com.saltline.tides.staging',
            PROVISIONING_PROFILE_SPECIFIER: 'Tides Staging Distribution',
          },
          'Release-production': {
            PRODUCT_BUNDLE_IDENTIFIER: 'com.saltline.tides',
            PROVISIONING_PROFILE_SPECIFIER: 'Tides Distribution',
          },
        },
      },
      {
        name: 'RunnerTests',
        type: 'bundle.unit-test',
        settings: { all: { PRODUCT_BUNDLE_IDENTIFIER: 'com.saltline.tides.RunnerTests' } },
      },
    ],
  ),
  ...Object.fromEntries(
    flavors.map((flavor) => [
      `ios/Runner.xcodeproj/xcshareddata/xcschemes/${flavor}.xcscheme`,
      `<?xml version="1.0" encoding="UTF-8"?>\n<Scheme LastUpgradeVersion="1640" version="1.3">\n  <ArchiveAction buildConfiguration="Release-${flavor}"/>\n</Scheme>\n`,
    ]),
  ),
  '.github/workflows/mobile.yml': `name: Mobile
on:
  push: { branches: [main] }
  workflow_dispatch:
    inputs:
      lanes: { type: string, default: Sailors }
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: subosito/flutter-action@v2
        with: { channel: stable }
      - run: flutter pub get && flutter analyze && flutter test
  build:
    needs: check
    strategy:
      matrix:
        include:
          - { flavor: staging, profile: PROFILE_STAGING }
          - { flavor: production, profile: PROFILE_PRODUCTION }
    runs-on: macos-26
    environment: ios-\${{ matrix.flavor }}
    steps:
      - uses: actions/checkout@v7
      - uses: subosito/flutter-action@v2
        with: { channel: stable, cache: true }
      - run: flutter pub get
      - uses: ${slipway}/setup-signing@v1
        id: signing
        with:
          certificate: \${{ secrets.IOS_P12 }}
          certificate-password: \${{ secrets.IOS_P12_PASSWORD }}
          provisioning-profiles: \${{ secrets[matrix.profile] }}
      - env:
          EXPORT_OPTIONS: \${{ steps.signing.outputs.export-options-plist }}
        run: >-
          flutter build ipa --release --flavor \${{ matrix.flavor }}
          -t lib/main_\${{ matrix.flavor }}.dart
          --export-options-plist="$EXPORT_OPTIONS"
      - uses: actions/upload-artifact@v7
        with:
          name: ipa-\${{ matrix.flavor }}
          path: build/ios/ipa/*.ipa
  testflight:
    needs: build
    runs-on: ubuntu-latest
    strategy:
      matrix: { flavor: [staging, production] }
    environment: testflight
    env:
      APP_STORE_CONNECT_KEY_IDENTIFIER: \${{ secrets.ASC_KEY_ID }}
      APP_STORE_CONNECT_ISSUER_ID: \${{ secrets.ASC_ISSUER }}
      APP_STORE_CONNECT_PRIVATE_KEY: \${{ secrets.ASC_P8 }}
    steps:
      - uses: actions/download-artifact@v8
        with: { name: 'ipa-\${{ matrix.flavor }}', path: ipa }
      - uses: ${slipway}/appstore-upload@v1
        with: { ipa-path: ipa/*.ipa }
      - uses: ${slipway}/testflight-distribute@v1
        with:
          groups: \${{ inputs.lanes || 'Sailors' }}
          release-notes: Build of \${{ github.sha }}
      - if: failure()
        env: { HOOK: '\${{ secrets.CHAT_HOOK }}' }
        run: curl --data failed "$HOOK"
`,
};

test('a Flutter app with two flavours in a matrix, environments and jobs on Linux', async () => {
  await makeRepository(join(folder, 'flutter'), flutterFiles, 'v3.1.0');
  const { output, exitCode, report } = await rehearsed('flutter');
  expectGreen({ output, exitCode });
  expect(output).toContain('hold only a mark: CHAT_HOOK');
  const build = { version: '3.1.0', buildNumber: '128', betaGroups: ['Sailors'] };
  const { services } = report as {
    services: { appStoreConnect: { apps: { bundleId: string; builds: object[] }[] } };
  };
  expect(services.appStoreConnect.apps).toHaveLength(2);
  for (const bundleId of ['com.saltline.tides.staging', 'com.saltline.tides']) {
    const app = services.appStoreConnect.apps.find((each) => each.bundleId === bundleId);
    expect(app?.builds).toEqual([expect.objectContaining(build)]);
  }
});

const xcodeFiles: Files = {
  Gemfile: "source 'https://rubygems.org'\ngem 'fastlane'\n",
  'fastlane/Fastfile': 'lane :test do\n  run_tests(scheme: "Compass")\nend\n',
  'fastlane/Appfile': 'app_identifier("io.northbound.compass")\n',
  'Compass.xcodeproj/project.pbxproj': pbxproj(
    ['Debug', 'Release'],
    { SDKROOT: 'iphoneos', MARKETING_VERSION: '5.0.2', CURRENT_PROJECT_VERSION: '77' },
    [
      {
        name: 'Compass',
        type: 'application',
        settings: {
          all: {
            CODE_SIGN_STYLE: 'Manual',
            DEVELOPMENT_TEAM: 'QK4T7ZB2MN',
            PRODUCT_BUNDLE_IDENTIFIER: 'io.northbound.compass',
            INFOPLIST_KEY_ITSAppUsesNonExemptEncryption: 'NO',
          },
          Release: {
            CODE_SIGN_IDENTITY: 'Apple Distribution',
            PROVISIONING_PROFILE_SPECIFIER: 'match AppStore io.northbound.compass',
          },
        },
      },
      {
        name: 'NotificationService',
        type: 'app-extension',
        settings: {
          all: {
            CODE_SIGN_STYLE: 'Manual',
            DEVELOPMENT_TEAM: 'QK4T7ZB2MN',
            PRODUCT_BUNDLE_IDENTIFIER: 'io.northbound.compass.NotificationService',
          },
          Release: {
            CODE_SIGN_IDENTITY: 'Apple Distribution',
            PROVISIONING_PROFILE_SPECIFIER:
              'match AppStore io.northbound.compass.NotificationService',
          },
        },
      },
    ],
  ),
  '.github/workflows/release.yml': `name: Release
on:
  release: { types: [published] }
permissions:
  contents: read
jobs:
  appstore:
    runs-on: macos-26
    env:
      APP_STORE_CONNECT_API_KEY_KEY_ID: \${{ secrets.APP_STORE_CONNECT_API_KEY_KEY_ID }}
      APP_STORE_CONNECT_API_KEY_ISSUER_ID: \${{ secrets.APP_STORE_CONNECT_API_KEY_ISSUER_ID }}
      APP_STORE_CONNECT_API_KEY_KEY: \${{ secrets.APP_STORE_CONNECT_API_KEY_KEY }}
    steps:
      - uses: actions/checkout@v7
      - uses: maxim-lobanov/setup-xcode@v1
        with: { xcode-version: latest-stable }
      - uses: ruby/setup-ruby@v1
        with: { ruby-version: '3.4', bundler-cache: true }
      - name: Sign
        id: sign
        uses: ${slipway}/setup-signing@v1
        with:
          p12-file-base64: \${{ secrets.CERTIFICATES_P12 }}
          p12-password: \${{ secrets.CERTIFICATES_P12_PASSWORD }}
          mobileprovision-base64: |
            \${{ secrets.APPSTORE_PROFILE }}
          bundle-ids: |
            io.northbound.compass
            io.northbound.compass.NotificationService
      - name: Archive
        env:
          EXPORT_OPTIONS: \${{ steps.sign.outputs.export-options-plist }}
        run: |
          set -o pipefail
          xcodebuild archive -project Compass.xcodeproj -scheme Compass \\
            -destination generic/platform=iOS -archivePath "$RUNNER_TEMP/Compass.xcarchive" | xcbeautify
          xcodebuild -exportArchive -archivePath "$RUNNER_TEMP/Compass.xcarchive" \\
            -exportPath "$RUNNER_TEMP/export" -exportOptionsPlist "$EXPORT_OPTIONS"
      - uses: ${slipway}/appstore-upload@v1
        with:
          app-path: \${{ runner.temp }}/export/Compass.ipa
`,
};

test('an Xcode app with an extension, from fastlane: the profile that is missing is named', async () => {
  const repository = join(folder, 'xcode');
  await makeRepository(repository, xcodeFiles, '5.0.2');
  const first = await rehearsed('xcode');
  expect(first).toMatchObject({ exitCode: 1 });
  expect(first.output).toContain('io.northbound.compass.NotificationService');
  expect(first.report).toMatchObject({ ok: false, jobs: [{ steps: expect.anything() }] });
  const { jobs } = first.report as { jobs: { steps: { name: string; result: string }[] }[] };
  expect(jobs[0]?.steps.find(({ result }) => result === 'failure')?.name).toBe('Sign');
  // The way that the message names: a second profile.
  const file = join(repository, '.github/workflows/release.yml');
  const profile = '            ${{ secrets.APPSTORE_PROFILE }}\n';
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(
      profile,
      `${profile}            \${{ secrets.NOTIFICATION_SERVICE_PROFILE }}\n`,
    ),
  );
  const second = await rehearsed('xcode');
  expectGreen(second);
  expect(second.output).toContain('(QK4T7ZB2MN)');
  expect(second.report).toMatchObject({
    services: {
      appStoreConnect: {
        apps: [{ builds: [{ version: '5.0.2', buildNumber: '77', processingState: 'VALID' }] }],
      },
    },
  });
});

const reactNativeFiles: Files = {
  'package.json':
    '{ "name": "dock", "version": "1.0.0", "dependencies": { "react-native": "0.82.0" } }\n',
  'ios/Podfile': "target 'Dock' do\nend\n",
  'ios/Podfile.lock': 'PODS: []\n',
  'ios/Dock.xcworkspace/contents.xcworkspacedata': '<Workspace version="1.0"></Workspace>\n',
  'ios/Dock.xcodeproj/project.pbxproj': pbxproj(['Debug', 'Release'], { SDKROOT: 'iphoneos' }, [
    {
      name: 'Dock',
      type: 'application',
      settings: {
        all: {
          PRODUCT_BUNDLE_IDENTIFIER: 'app.slip.dock',
          MARKETING_VERSION: '4.2',
          CURRENT_PROJECT_VERSION: '17',
          CODE_SIGN_STYLE: 'Manual',
          CODE_SIGN_IDENTITY: 'Apple Distribution',
          DEVELOPMENT_TEAM: 'D0CKTEAM42',
          PROVISIONING_PROFILE_SPECIFIER: 'Dock Store',
        },
      },
    },
  ]),
  '.github/workflows/ios.yml': `name: iOS
on: { push: { branches: [main] } }
concurrency: { group: ios, cancel-in-progress: true }
jobs:
  ship:
    runs-on: macos-26
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v6
        with: { node-version: 24, cache: npm }
      - run: cd ios && pod install
      - id: signing
        uses: ${slipway}/setup-signing@v1
        with:
          certificate: \${{ secrets.DIST_P12 }}
          certificate-password: \${{ secrets.DIST_P12_PW }}
          provisioning-profiles: \${{ secrets.PROFILE_APP }}
      - env:
          EXPORT_OPTIONS: \${{ steps.signing.outputs.export-options-plist }}
        run: |
          xcodebuild archive -workspace ios/Dock.xcworkspace -scheme Dock \\
            -destination generic/platform=iOS -archivePath build/Dock.xcarchive
          xcodebuild -exportArchive -archivePath build/Dock.xcarchive \\
            -exportPath build/ipa -exportOptionsPlist "$EXPORT_OPTIONS"
      - uses: ${slipway}/appstore-upload@v1
        with:
          ipa-path: build/ipa/*.ipa
          api-key-id: \${{ secrets.ASC_KEY_ID }}
          issuer-id: \${{ secrets.ASC_ISSUER_ID }}
          api-private-key: \${{ secrets.ASC_KEY }}
`,
};

test('a React Native app in ios/, with CocoaPods', async () => {
  await makeRepository(join(folder, 'react-native'), reactNativeFiles, 'v4.2');
  const played = await rehearsed('react-native');
  expectGreen(played);
  expect(played.output).toContain('App: Dock (app.slip.dock), 4.2 (17), React Native');
  expect(played.output).toContain('DIST_P12_PW: password of the certificate');
  expect(played.report).toMatchObject({
    ok: true,
    mistakes: [],
    leftovers: [],
    services: {
      appStoreConnect: {
        apps: [{ bundleId: 'app.slip.dock', builds: [{ version: '4.2', buildNumber: '17' }] }],
      },
    },
  });
});
