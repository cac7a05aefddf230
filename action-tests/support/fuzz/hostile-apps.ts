/** Apps that are sound in form, and by their contents once took the checks down or kept them busy. */
import { build, buildBinary } from 'plist';
import type { RawEntry } from '../raw-zip.ts';

const APP = 'Payload/Tea.app';
const SEAL = '_CodeSignature/CodeResources';

/** What every object of JavaScript has, whether or not anybody put it there. */
export const INHERITED_KEY = 'constructor';

export const hostileApps: ReadonlyMap<string, readonly RawEntry[]> = new Map([
  [
    'a platform and a category that every object has',
    [
      infoPlist({ DTPlatformName: INHERITED_KEY }),
      privacyManifest(APP, INHERITED_KEY),
      privacyManifest(`${APP}/PlugIns/Pot.appex`, '__proto__'),
    ],
  ],
  ['a seal of many files that are not there', [infoPlist({}), seal(1500, { hash2: digest(32) })]],
  ['a seal of many bundles that are not there', [infoPlist({}), seal(300, { cdhash: digest(20) })]],
  ['files that nobody sealed', [infoPlist({}), seal(0, {}), ...files(300, (n) => `${APP}/${n}`)]],
  [
    'the same listed framework in many extensions',
    [
      infoPlist({}),
      ...files(100, (n) => `${APP}/PlugIns/${n}.appex/Frameworks/Flutter.framework/Flutter`),
    ],
  ],
]);

function infoPlist(changes: Record<string, string>): RawEntry {
  const contents = {
    CFBundleIdentifier: 'com.example.tea',
    CFBundleShortVersionString: '1.2.3',
    CFBundleVersion: '7',
    ...changes,
  };
  return { name: `${APP}/Info.plist`, contents: Buffer.from(buildBinary(contents)) };
}

function privacyManifest(bundle: string, category: string): RawEntry {
  const declared = {
    NSPrivacyAccessedAPIType: category,
    NSPrivacyAccessedAPITypeReasons: ['CA92.1'],
  };
  return {
    name: `${bundle}/PrivacyInfo.xcprivacy`,
    contents: Buffer.from(buildBinary({ NSPrivacyAccessedAPITypes: [declared] })),
  };
}

function seal(count: number, value: Record<string, Buffer>): RawEntry {
  const names = Array.from({ length: count }, (_, number) => [`absent/${number}`, value]);
  const contents = build({ files2: Object.fromEntries(names), rules2: {} });
  return { name: `${APP}/${SEAL}`, contents };
}

function files(count: number, nameOf: (number: number) => string): RawEntry[] {
  return Array.from({ length: count }, (_, number) => ({ name: nameOf(number) }));
}

function digest(bytes: number): Buffer {
  return Buffer.alloc(bytes, 7);
}
