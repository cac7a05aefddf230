/** Rules on the privacy manifests (PrivacyInfo.xcprivacy) of the app and of what it brings along. */
import type { Ipa } from '../../package/ipa.ts';
import { flagAt, isDictionary } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';
import type { Rule, Subject } from '../rule.ts';

const FILE = 'PrivacyInfo.xcprivacy';
const ACCESSED_APIS = 'NSPrivacyAccessedAPITypes';
const CATEGORY = 'NSPrivacyAccessedAPIType';
const REASONS = 'NSPrivacyAccessedAPITypeReasons';
const TRACKING = 'NSPrivacyTracking';
const TRACKING_DOMAINS = 'NSPrivacyTrackingDomains';

/** Apple's reasons by category, as of 2026. */
const APPROVED_REASONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['NSPrivacyAccessedAPICategoryFileTimestamp', ['DDA9.1', 'C617.1', '3B52.1', '0A2A.1']],
  ['NSPrivacyAccessedAPICategorySystemBootTime', ['35F9.1', '8FFB.1', '3D61.1']],
  ['NSPrivacyAccessedAPICategoryDiskSpace', ['85F4.1', 'E174.1', '7D9E.1', 'B728.1']],
  ['NSPrivacyAccessedAPICategoryActiveKeyboards', ['3EC4.1', '54BD.1']],
  ['NSPrivacyAccessedAPICategoryUserDefaults', ['CA92.1', '1C8F.1', 'C56D.1', 'AC6B.1']],
]);

interface Manifest {
  readonly path: string;
  readonly contents: PropertyList;
}

function manifestsIn({ bundles }: Ipa): readonly Manifest[] {
  return bundles.flatMap(({ path, privacyManifest: contents }) =>
    contents === undefined || contents === 'unreadable'
      ? []
      : { path: `${path}/${FILE}`, contents },
  );
}

interface AccessedApi {
  readonly path: string;
  readonly category: string;
  readonly reasons: readonly string[];
}

/** The declared APIs; `malformedManifest` tells of a declaration of the wrong form. */
function accessedApisIn(ipa: Ipa): readonly AccessedApi[] {
  return manifestsIn(ipa).flatMap(({ path, contents }) =>
    [contents[ACCESSED_APIS]]
      .flat()
      .filter(isDictionary)
      .flatMap((declared) => {
        const category = declared[CATEGORY];
        const reasons = [declared[REASONS]].flat().filter(isText);
        return isText(category) ? { path, category, reasons } : [];
      }),
  );
}

export const unknownCategory: Rule = {
  code: 'ITMS-91054',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `each \`${CATEGORY}\` in \`${FILE}\``,
  meaning: 'A privacy manifest names a category of API that Apple does not know.',
  remedy: `Use one of Apple’s categories: ${[...APPROVED_REASONS.keys()].join(', ')}.`,
  *find(ipa) {
    for (const { path, category } of accessedApisIn(ipa)) {
      if (!APPROVED_REASONS.has(category)) yield `${path} declares ${category}.`;
    }
  },
};

export const unknownReason: Rule = {
  code: 'ITMS-91055',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `each of the \`${REASONS}\` in \`${FILE}\``,
  meaning: 'A privacy manifest gives a reason that Apple does not approve for that category.',
  remedy:
    'Give one of the reasons that Apple lists for the category, with the part after the dot, such as C617.1.',
  *find(ipa) {
    for (const { path, category, reasons } of accessedApisIn(ipa)) {
      const approved = APPROVED_REASONS.get(category);
      for (const reason of reasons) {
        if (approved === undefined || approved.includes(reason)) continue;
        yield `${path} gives ${reason} for ${category}; Apple takes ${approved.join(', ')}.`;
      }
    }
  },
};

export const malformedManifest: Rule = {
  code: 'ITMS-91056',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${FILE}\` of the app, each extension and each framework: that it can be read, and the types of its keys`,
  meaning:
    'A privacy manifest is no property list, or a key in it has a value of the wrong type. (Of a manifest outside the standard places Apple says it as ITMS-91107; those are not read.)',
  remedy:
    'Correct the file in Xcode, which offers the keys and types; a framework needs a newer release.',
  *find(ipa) {
    for (const { path, privacyManifest } of ipa.bundles) {
      if (privacyManifest === 'unreadable') yield `${path}/${FILE} is no property list.`;
    }
    for (const { path, contents } of manifestsIn(ipa)) {
      for (const [key, { isRight, form }] of Object.entries(FORMS)) {
        if (contents[key] === undefined || isRight(contents[key])) continue;
        yield `${path}: ${key} is not ${form}.`;
      }
    }
  },
};

interface Form {
  readonly form: string;
  readonly isRight: (value: unknown) => boolean;
}

const FORMS: Readonly<Record<string, Form>> = {
  [TRACKING]: { form: 'true or false', isRight: isFlag },
  [TRACKING_DOMAINS]: { form: 'an array of strings', isRight: listOf(isText) },
  NSPrivacyCollectedDataTypes: {
    form: 'an array of dictionaries with the four keys of a data type',
    isRight: listOf(
      (value) =>
        isDictionary(value) &&
        isText(value['NSPrivacyCollectedDataType']) &&
        isFlag(value['NSPrivacyCollectedDataTypeLinked']) &&
        isFlag(value['NSPrivacyCollectedDataTypeTracking']) &&
        listOf(isText)(value['NSPrivacyCollectedDataTypePurposes']),
    ),
  },
  [ACCESSED_APIS]: {
    form: 'an array of dictionaries with a category and its reasons',
    isRight: listOf(
      (value) => isDictionary(value) && isText(value[CATEGORY]) && listOf(isText)(value[REASONS]),
    ),
  },
};

export const trackingDenied: Rule = {
  code: 'ITMS-91064',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${TRACKING}\` and \`${TRACKING_DOMAINS}\` in \`${FILE}\``,
  meaning: 'A privacy manifest names tracking domains, but does not say that it tracks.',
  remedy: `Set ${TRACKING} to true, or take the domains out if nothing is tracked.`,
  *find(ipa) {
    for (const { path, contents } of manifestsIn(ipa)) {
      const domains = [contents[TRACKING_DOMAINS]].flat().filter(isText);
      if (domains.length === 0 || flagAt(contents, TRACKING) === true) continue;
      yield `${path} names ${domains.join(', ')}, but ${TRACKING} is not true.`;
    }
  },
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function listOf(isMember: (value: unknown) => boolean) {
  return (value: unknown): boolean => Array.isArray(value) && value.every(isMember);
}

export const privacyManifest: Subject = {
  title: 'Privacy manifest',
  rules: [malformedManifest, unknownCategory, unknownReason, trackingDenied],
};
