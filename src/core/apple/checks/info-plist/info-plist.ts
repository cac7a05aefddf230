/** Rules on further keys of Info.plist: platform, extensions, encryption and documents. */
import { flagAt, isDictionary, textAt } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';
import { isForWatch } from '../structure/nested-place.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

const DEVICE_PLATFORMS = ['iphoneos', 'appletvos', 'xros', 'watchos', 'macosx'];

export const platformUnknown: Rule = {
  code: 'ITMS-90508',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`DTPlatformName` of the app and of each extension',
  meaning: 'The app was built for no device, or an extension for another platform than the app.',
  remedy: 'Archive for “Any iOS Device”, not for a simulator; leave the key to Xcode.',
  *find({ app, bundles }) {
    const apps = textAt(app.infoPlist ?? {}, 'DTPlatformName');
    for (const { kind, path, infoPlist = {} } of bundles) {
      const name = textAt(infoPlist, 'DTPlatformName');
      if (kind === 'framework' || name === undefined) continue;
      const wanted = isForWatch(path) ? 'watchos' : (apps ?? name);
      const isSound = DEVICE_PLATFORMS.includes(name) && (kind === 'app' || name === wanted);
      if (!isSound) yield `DTPlatformName of ${path} is ${shown(name)}.`;
    }
  },
};

export const simulatorPlatform: Rule = {
  code: 'ITMS-90542',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleSupportedPlatforms` of every bundle, those of resources too',
  meaning: 'A bundle says that it is for a simulator.',
  remedy:
    'Take the device variant of the framework, or correct the key to [iPhoneOS] before the app is signed.',
  *find({ bundles, resourceBundles }) {
    for (const { path, infoPlist = {} } of [...bundles, ...resourceBundles]) {
      const platforms: unknown = infoPlist['CFBundleSupportedPlatforms'];
      if (!Array.isArray(platforms)) continue;
      if (!platforms.some((name) => typeof name === 'string' && name.endsWith('Simulator'))) {
        continue;
      }
      yield `CFBundleSupportedPlatforms of ${path} is ${shown(platforms)}.`;
    }
  },
};

/** Apple's message about several platforms says "an array containing a single platform". */
export const severalPlatforms: Rule = {
  code: 'ITMS-90562',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`CFBundleSupportedPlatforms` of the app',
  meaning:
    'The app names no platform, or more than one, or one twice. What else Apple means by the number is not publicly known.',
  remedy: 'Leave the key to Xcode; it writes [iPhoneOS].',
  *find({ app, infoPlist }) {
    const platforms: unknown = infoPlist['CFBundleSupportedPlatforms'];
    if (!Array.isArray(platforms) || platforms.length === 1) return;
    yield `CFBundleSupportedPlatforms of ${app.path} is ${shown(platforms)}.`;
  },
};

export const extensionKeyMissing: Rule = {
  code: 'ITMS-90360',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`CFBundleDisplayName` and `CFBundleName` of each extension',
  meaning: 'An extension lacks the name that users see, or the one that the system shows.',
  remedy:
    'Set both in Info.plist of the extension’s target; a build setting that is empty counts as none.',
  *find({ bundles }) {
    for (const { kind, path, infoPlist } of bundles) {
      if (kind !== 'extension' || infoPlist === undefined) continue;
      for (const key of ['CFBundleDisplayName', 'CFBundleName']) {
        if (textAt(infoPlist, key) !== undefined) continue;
        yield `${key} in Info.plist of ${path} is ${shown(infoPlist[key])}.`;
      }
    }
  },
};

export const activationRuleOpen: Rule = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`NSExtensionActivationRule` of each extension',
  meaning: 'A share or action extension offers itself for everything: TRUEPREDICATE.',
  remedy: 'Replace the predicate by a dictionary of what the extension takes.',
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const rule = activationRule(infoPlist);
      if (typeof rule !== 'string' || rule.trim() !== 'TRUEPREDICATE') continue;
      yield `NSExtensionActivationRule of ${path} is ${shown(rule)}.`;
    }
  },
};

function activationRule({ NSExtension: extension }: PropertyList): unknown {
  const attributes = isDictionary(extension) ? extension['NSExtensionAttributes'] : undefined;
  return isDictionary(attributes) ? attributes['NSExtensionActivationRule'] : undefined;
}

export const extensionFolderNamedOtherwise: Rule = {
  code: 'ITMS-90362',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the folder of each extension, and its `CFBundleExecutable`',
  meaning: 'The folder of an extension has another name than its executable.',
  remedy: 'Give PRODUCT_NAME and EXECUTABLE_NAME of the extension’s target the same value.',
  *find({ bundles }) {
    for (const { kind, path, name, executableName } of bundles) {
      if (kind !== 'extension' || executableName === undefined) continue;
      if (name === `${executableName}.appex`) continue;
      yield `CFBundleExecutable of ${path} is ${shown(executableName)}.`;
    }
  },
};

export const complianceCodeMissing: Rule = {
  code: 'ITMS-90592',
  severity: 'error',
  appliesTo: 'store',
  looksAt: '`ITSAppUsesNonExemptEncryption` and `ITSEncryptionExportComplianceCode` of the app',
  meaning:
    'The app says that it uses encryption which is not exempt, but not under which approval. (Whether a given code is the right one, only Apple knows.)',
  remedy:
    'Set ITSAppUsesNonExemptEncryption to false when the app uses only exempt encryption, such as HTTPS; else add the code from App Store Connect.',
  *find({ app, infoPlist, usesNonExemptEncryption }) {
    const key = 'ITSEncryptionExportComplianceCode';
    if (usesNonExemptEncryption !== true || textAt(infoPlist, key) !== undefined) return;
    yield `In Info.plist of ${app.path} ITSAppUsesNonExemptEncryption is true and ${key} is ${shown(infoPlist[key])}.`;
  },
};

export const documentsInPlaceOpen: Rule = {
  code: 'ITMS-90737',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`CFBundleDocumentTypes`, `LSSupportsOpeningDocumentsInPlace` and `UISupportsDocumentBrowser` of the app',
  meaning: 'The app opens documents, but does not say whether in their place or as a copy.',
  remedy: 'Set LSSupportsOpeningDocumentsInPlace to true or false.',
  *find({ app, infoPlist }) {
    if (documentTypes(infoPlist).length === 0) return;
    if (flagAt(infoPlist, 'LSSupportsOpeningDocumentsInPlace') !== undefined) return;
    if (flagAt(infoPlist, 'UISupportsDocumentBrowser') === true) return;
    yield `Info.plist of ${app.path} has CFBundleDocumentTypes without LSSupportsOpeningDocumentsInPlace.`;
  },
};

export const documentRankMissing: Rule = {
  code: 'ITMS-90788',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`LSHandlerRank` in each entry of `CFBundleDocumentTypes` of the app',
  meaning: 'A type of document does not say how the app ranks among those that open it.',
  remedy: 'Add LSHandlerRank: Owner, Default, Alternate or None.',
  *find({ app, infoPlist }) {
    for (const type of documentTypes(infoPlist)) {
      if (textAt(type, 'LSHandlerRank') !== undefined) continue;
      yield `CFBundleDocumentTypes of ${app.path} has no LSHandlerRank for ${shown(type['CFBundleTypeName'])}.`;
    }
  },
};

function documentTypes({ CFBundleDocumentTypes: types }: PropertyList): readonly PropertyList[] {
  return Array.isArray(types) ? types.filter(isDictionary) : [];
}

export const furtherKeys: Subject = {
  title: 'Further keys of Info.plist',
  rules: [
    platformUnknown,
    simulatorPlatform,
    severalPlatforms,
    extensionKeyMissing,
    activationRuleOpen,
    extensionFolderNamedOtherwise,
    complianceCodeMissing,
    documentsInPlaceOpen,
    documentRankMissing,
  ],
};
