/** Rules on SwiftSupport, the copies of Swift's libraries that the App Store wants beside the app. */
import type { Ipa } from '../../package/ipa.ts';
import type { Rule, Subject } from '../rule.ts';

const EXPORT_AGAIN =
  'Export the archive with the method app-store-connect: Xcode adds the folder. A zipped Payload folder lacks it.';
const LIBRARY_IN_APP = /^Payload\/[^/]+\.app\/Frameworks\/libswift[^/]+\.dylib$/;
const COPY = /^SwiftSupport\/.*\/libswift[^/]+\.dylib$/;
const UNCLEAR =
  'Without libswiftCore these are parts of Swift that came later, of which public sources do not say whether Apple wants copies.';

export const swiftSupportMissing: Rule = {
  code: 'ITMS-90426',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswiftCore.dylib` in the app, and `SwiftSupport/` beside Payload',
  meaning: 'The app brings Swift along, but the .ipa has no folder SwiftSupport.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (bringsSwift(ipa)) yield* missingFolder(ipa);
  },
};

export const swiftSupportMissingForParts: Rule = {
  code: 'ITMS-90426',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Frameworks/libswift*.dylib` in an app without libswiftCore, and `SwiftSupport/` beside Payload',
  meaning: `The app brings libraries of Swift, but the .ipa has no folder SwiftSupport. ${UNCLEAR}`,
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!bringsSwift(ipa)) yield* missingFolder(ipa);
  },
};

export const swiftSupportEmpty: Rule = {
  code: 'ITMS-90424',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswiftCore.dylib` in the app, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: 'The app brings Swift along, but the folder SwiftSupport holds no library.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (bringsSwift(ipa)) yield* emptyFolder(ipa);
  },
};

export const swiftSupportEmptyForParts: Rule = {
  code: 'ITMS-90424',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Frameworks/libswift*.dylib` in an app without libswiftCore, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: `The app brings libraries of Swift, but the folder SwiftSupport holds none. ${UNCLEAR}`,
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!bringsSwift(ipa)) yield* emptyFolder(ipa);
  },
};

/** Apps for iOS 12.2 and later find Swift on the device. */
function bringsSwift({ app, entries }: Ipa): boolean {
  return entries.has(`${app.path}/Frameworks/libswiftCore.dylib`);
}

function* missingFolder(ipa: Ipa): Iterable<string> {
  const libraries = entriesLike(LIBRARY_IN_APP, ipa);
  if (libraries.length === 0 || ipa.hasSwiftSupport) return;
  yield `The app brings ${libraries.length} libraries of Swift, such as ${libraries[0]}, without SwiftSupport/.`;
}

function* emptyFolder(ipa: Ipa): Iterable<string> {
  if (!ipa.hasSwiftSupport || entriesLike(LIBRARY_IN_APP, ipa).length === 0) return;
  if (entriesLike(COPY, ipa).length === 0) yield 'SwiftSupport/ holds no library.';
}

function entriesLike(pattern: RegExp, { entries }: Ipa): readonly string[] {
  return [...entries.keys()].filter((name) => pattern.test(name));
}

export const swiftSupport: Subject = {
  title: 'Swift libraries',
  rules: [
    swiftSupportMissing,
    swiftSupportMissingForParts,
    swiftSupportEmpty,
    swiftSupportEmptyForParts,
  ],
};
