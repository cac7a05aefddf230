/** An app of the size and variety of a real one, in which nothing is wrong: not one finding. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inspectIpa } from '../../../../../src/core/apple/checks/inspect-ipa.ts';
import { readIpa } from '../../../../../src/core/apple/package/ipa.ts';
import { writeIpaVariant } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type { NestedBundleChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import { binaryPlist } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';

const now = new Date('2026-11-28T00:00:00Z');

const manifest = binaryPlist({
  NSPrivacyTracking: false,
  NSPrivacyCollectedDataTypes: [],
  NSPrivacyAccessedAPITypes: [
    {
      NSPrivacyAccessedAPIType: 'NSPrivacyAccessedAPICategoryFileTimestamp',
      NSPrivacyAccessedAPITypeReasons: ['C617.1'],
    },
  ],
});

/** As CocoaPods and Swift Package Manager make them: an Info.plist, a manifest, no executable. */
function privacyBundle(name: string): Record<string, Buffer> {
  return {
    [`${name}.bundle/Info.plist`]: binaryPlist({
      CFBundleIdentifier: `org.cocoapods.${name.replaceAll('_', '-')}`,
      CFBundleName: name,
      CFBundlePackageType: 'BNDL',
      CFBundleShortVersionString: '1.0',
      CFBundleSupportedPlatforms: ['iPhoneOS'],
      CFBundleVersion: '1',
    }),
    [`${name}.bundle/PrivacyInfo.xcprivacy`]: manifest,
  };
}

/** A native module of a Python wheel for iOS, as serious_python wraps it; OpenSSL's are listed. */
function pythonModule(dotted: string): readonly [string, NestedBundleChange] {
  return [
    `Frameworks/${dotted}.framework`,
    {
      bundleId: `org.python.${dotted.replaceAll('_', '-')}`,
      executable: dotted,
      files: dotted.startsWith('_') ? { 'PrivacyInfo.xcprivacy': manifest } : {},
      binary: { encryption: 'absent' },
    },
  ];
}

/** A framework of an npm package, built for an iOS older than the app's. */
function npmFramework(name: string): readonly [string, NestedBundleChange] {
  return [
    `Frameworks/${name}.framework`,
    {
      bundleId: `dev.example.${name}`,
      files: { ...privacyBundle(`${name}_Privacy`), 'PrivacyInfo.xcprivacy': manifest },
      infoPlist: { MinimumOSVersion: '12.0', CFBundleShortVersionString: '0.81.4' },
      binary: { minimumOsVersion: '12.0', encryption: 'absent' },
    },
  ];
}

const receipt = (library: string) =>
  binaryPlist({ isSecureTimestamp: true, metadata: { library }, signed: true });

test('nothing is found in an app that has everything an app can have', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-realistic-'));
  const path = join(folder, 'App.ipa');
  const material = createSigningMaterial({ now });
  const watchId = `${material.bundleId}.watch`;
  await writeIpaVariant(path, material, {
    files: {
      ...privacyBundle('GoogleUtilities_Privacy'),
      ...privacyBundle('leveldb_Privacy'),
      'app/site-packages/PIL/__init__.py': Buffer.from(''),
      'app/site-packages/PIL/_imaging.fwork': Buffer.from('Frameworks/PIL._imaging.framework'),
      'Settings.bundle/Root.plist': binaryPlist({ PreferenceSpecifiers: [] }),
      'ä/Größe 茶.txt': Buffer.from('x'),
    },
    bundles: {
      'PlugIns/Share.appex': { files: { 'PrivacyInfo.xcprivacy': manifest } },
      'PlugIns/Widget.appex': {
        infoPlist: { NSExtension: { NSExtensionPointIdentifier: 'com.apple.widgetkit-extension' } },
      },
      'Watch/Tea.app': {
        bundleId: watchId,
        bundles: {
          'PlugIns/Complication.appex': {
            bundleId: `${watchId}.complication`,
            infoPlist: { DTPlatformName: 'watchos', MinimumOSVersion: '7.0' },
            binary: { platform: 'watchOS', minimumOsVersion: '7.0' },
          },
          'Frameworks/Shared.framework': {
            bundleId: 'dev.example.Shared',
            infoPlist: { MinimumOSVersion: '7.0' },
            binary: { platform: 'watchOS', minimumOsVersion: '7.0' },
          },
        },
      },
      'AppClips/Sip.app': { bundleId: `${material.bundleId}.Clip` },
      ...Object.fromEntries([
        ...['hermes', 'React', 'Shared'].map(npmFramework),
        ...['PIL._imaging', 'numpy.core._multiarray_umath', '_ssl', '_hashlib'].map(pythonModule),
      ]),
    },
    archive: {
      'Signatures/hermes.xcframework-ios.signature': receipt('hermes.framework'),
      'Signatures/_ssl.xcframework-ios.signature': receipt('_ssl.framework'),
      'Signatures/_hashlib.xcframework-ios.signature': receipt('_hashlib.framework'),
      'Symbols/A1B2.symbols': Buffer.from('symbols'),
    },
  });
  const ipa = await readIpa(path);
  expect(ipa.bundles).toHaveLength(15);
  const findings = await inspectIpa(ipa, { now }, new AbortController().signal);
  expect(findings.map(({ rule, text }) => `${rule.code}: ${text}`)).toEqual([]);
  await rm(folder, { recursive: true });
});
