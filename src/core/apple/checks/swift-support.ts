/** Rules on SwiftSupport, the copies of Swift's libraries that the App Store wants beside the app. */
import type { Ipa } from '../ipa.ts';
import type { Rule, Subject } from './rule.ts';

const EXPORT_AGAIN =
  'Export the archive with the method app-store-connect: Xcode adds the folder. A zipped Payload folder lacks it.';
const SWIFT_LIBRARY = /\/libswift[^/]+\.dylib$/;

/** Apps for iOS 12.2 and later bring none, but for parts of Swift that came later. */
function embeddedSwiftLibraries({ app, entries }: Ipa): readonly string[] {
  return [...entries.keys()].filter(
    (name) => name.startsWith(`${app.path}/Frameworks/`) && SWIFT_LIBRARY.test(name),
  );
}

export const swiftSupportMissing: Rule = {
  code: 'ITMS-90426',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswift*.dylib` in the app, and `SwiftSupport/` beside Payload',
  meaning: 'The app brings libraries of Swift, but the .ipa has no folder SwiftSupport.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    const libraries = embeddedSwiftLibraries(ipa);
    if (libraries.length > 0 && !ipa.hasSwiftSupport) {
      yield `The app brings ${libraries.length} libraries of Swift, such as ${libraries[0]}, without SwiftSupport/.`;
    }
  },
};

export const swiftSupportEmpty: Rule = {
  code: 'ITMS-90424',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`Frameworks/libswift*.dylib` in the app, and `SwiftSupport/iphoneos/*.dylib`',
  meaning: 'The app brings libraries of Swift, but the folder SwiftSupport holds none.',
  remedy: EXPORT_AGAIN,
  *find(ipa) {
    if (!ipa.hasSwiftSupport || embeddedSwiftLibraries(ipa).length === 0) return;
    const copies = [...ipa.entries.keys()].filter(
      (name) => name.startsWith('SwiftSupport/') && SWIFT_LIBRARY.test(name),
    );
    if (copies.length === 0) yield 'SwiftSupport/ holds no library.';
  },
};

export const swiftSupport: Subject = {
  title: 'Swift libraries',
  rules: [swiftSupportMissing, swiftSupportEmpty],
};
