/** Rules on what lies where in the app. */
import { isInInnerBundle, isOfOtherProduct, nestedPlace } from './nested-place.ts';
import type { NestedPlace } from './nested-place.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

export const infoPlistUnreadable: Rule = {
  code: 'ITMS-90036',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'Info.plist of each extension and of each framework',
  meaning:
    'An extension or a framework has no Info.plist, or one that is no property list. (For the app itself: `ipa/info-plist-unreadable`.)',
  remedy: 'Let Xcode embed the bundle. A folder that only looks like a framework has to go.',
  *find({ bundles, entries }) {
    for (const { path, infoPlist } of bundles) {
      if (infoPlist !== undefined) continue;
      const isThere = entries.has(`${path}/Info.plist`);
      yield isThere ? `Info.plist of ${path} is no property list.` : `${path} has no Info.plist.`;
    }
  },
};

export const staticLibrary: Rule = {
  code: 'slipway/static-library',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: 'the first bytes of the executable of each bundle',
  meaning:
    'The executable of a bundle, mostly of a framework, is a static library: an archive of object files that no device can load or sign.',
  remedy:
    'Link the library into the app and do not embed the framework (in Xcode: “Do Not Embed”), or take its dynamic variant.',
  *find({ bundles }) {
    for (const { path, executable } of bundles) {
      if (executable?.isStaticLibrary) yield `The executable of ${path} is a static library.`;
    }
  },
};

export const strayApp: Rule = {
  code: 'slipway/app-in-app',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'folders with the ending .app and an Info.plist, wherever they are',
  meaning: 'The app holds another app where none belongs. Only Watch and AppClips may hold one.',
  remedy: 'Take the folder out of the target’s resources; it is mostly a product of another build.',
  *find({ strayApps }) {
    for (const path of strayApps) {
      // An app within a framework or extension is reported as a bundle within another.
      if (nestedPlace(`${path}/Info.plist`) === undefined) yield `${path} is an app.`;
    }
  },
};

export const resourcesNameExecutable: Rule = {
  code: 'ITMS-90535',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleExecutable` in Info.plist of each .bundle, and its file',
  meaning: 'A bundle of resources names an executable that it does not hold.',
  remedy:
    'Take CFBundleExecutable out of the bundle’s Info.plist (in Xcode: empty EXECUTABLE_NAME and GENERATE_INFOPLIST_FILE off). For a package of somebody else take a newer release.',
  *find({ resourceBundles }) {
    for (const { path, executableName, hasExecutable } of resourceBundles) {
      if (executableName === undefined || hasExecutable) continue;
      yield `${path} has no file ${shown(executableName)}, which its CFBundleExecutable names.`;
    }
  },
};

export const executableMissing: Rule = {
  code: 'ITMS-90207',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: '`CFBundleExecutable` of each bundle with code, and its file',
  meaning: 'A bundle has no executable: Info.plist names none, or one that is not there.',
  remedy:
    'Export the app again. A framework that carries only resources belongs into the app as a .bundle.',
  *find({ bundles }) {
    for (const { path, infoPlist, executableName, executable } of bundles) {
      if (infoPlist === undefined) continue;
      if (executableName === undefined) yield `Info.plist of ${path} has no CFBundleExecutable.`;
      else if (executable === undefined) yield `${path} has no file ${executableName}.`;
    }
  },
};

/** Swift's own libraries, which Xcode embeds for old systems. */
const SWIFT_RUNTIME = /^Payload\/[^/]+\.app\/Frameworks\/libswift[^/]+\.dylib$/;
/** DriverKit's drivers for iPad, which are bundles of a kind of their own. */
const DRIVER = /^Payload\/[^/]+\.app\/SystemExtensions\/[^/]+\.dext\/[^/]+$/;

export const looseCode: Rule = {
  code: 'ITMS-90171',
  severity: 'error',
  appliesTo: 'store',
  looksAt:
    'files with the name of a library (.dylib, .so, .a, .o) or permission to run, when they hold compiled code and are no `CFBundleExecutable`',
  meaning: 'The app holds a library or program outside a framework.',
  remedy:
    'Python wheels with native modules must be built for iOS, so that serious_python can make frameworks of their .so files; static libraries and object files do not belong into an app.',
  *find(ipa) {
    for (const { entryName, kind } of ipa.looseCode) {
      if (isOfOtherProduct(entryName)) continue;
      if (SWIFT_RUNTIME.test(entryName) || DRIVER.test(entryName)) continue;
      const place = nestedPlace(entryName);
      // Code of a bundle in the wrong place is reported as that.
      if (place !== undefined && isInInnerBundle(place)) continue;
      yield `${entryName} is a ${kind} outside a framework, or beside a framework’s own.`;
    }
  },
};

export const nestedBundle: Rule = {
  code: 'ITMS-90205',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the folders within each framework and extension',
  meaning: 'A framework or extension holds a framework, extension or app of its own.',
  remedy:
    'Embed all frameworks in the app alone: with CocoaPods or Carthage, let only the app’s target copy them.',
  find: ({ entries }) =>
    bundlesWith(entries.keys(), isInInnerBundle).map(
      ([bundle, entryName]) => `${bundle} holds another bundle: ${entryName}`,
    ),
};

export const frameworksFolder: Rule = {
  code: 'ITMS-90206',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'an entry `Frameworks` at the top of each framework and extension',
  meaning: 'A framework or extension has a folder Frameworks, which only an app may have.',
  remedy:
    'Set ALWAYS_EMBED_SWIFT_STANDARD_LIBRARIES to NO for the framework or extension, and embed its frameworks in the app.',
  find: ({ entries }) =>
    bundlesWith(entries.keys(), ({ steps }) => steps[0] === 'Frameworks').map(
      ([bundle, entryName]) => `${bundle} holds a folder Frameworks: ${entryName}`,
    ),
};

/** The outermost bundles in which an entry is amiss, each with the first such entry. */
function bundlesWith(
  entryNames: Iterable<string>,
  isAmiss: (place: NestedPlace) => boolean,
): readonly (readonly [bundle: string, entryName: string])[] {
  const found = new Map<string, string>();
  for (const entryName of entryNames) {
    const place = nestedPlace(entryName);
    if (place === undefined || found.has(place.bundle) || !isAmiss(place)) continue;
    found.set(place.bundle, entryName);
  }
  return [...found];
}

export const bundleStructure: Subject = {
  title: 'Bundle structure',
  rules: [
    infoPlistUnreadable,
    executableMissing,
    resourcesNameExecutable,
    staticLibrary,
    looseCode,
    nestedBundle,
    frameworksFolder,
    strayApp,
  ],
};
