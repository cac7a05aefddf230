/** Rules on the version and the build number of the app and of all that is in it. */
import { textAt } from '../../property-list/property-list.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

const VERSION = 'CFBundleShortVersionString';
const BUILD_NUMBER = 'CFBundleVersion';
const EVERY_INFO_PLIST = 'Info.plist of the app, of each extension and of each framework';
const IN_ITS_MAKERS_HANDS =
  'For your own target set it in the build settings; for a framework of somebody else take a newer release.';

export const buildNumberMissing = requiredKey('ITMS-90056', BUILD_NUMBER);
export const versionMissing = requiredKey('ITMS-90057', VERSION);

function requiredKey(code: string, key: string): Rule {
  return {
    code,
    severity: 'error',
    appliesTo: 'store',
    looksAt: `\`${key}\` in Info.plist of each extension and of each framework`,
    meaning: `An extension or a framework has no ${key}. (An app without it cannot be read at all: \`ipa/info-plist-unreadable\`.)`,
    remedy: `Give the bundle a ${key}. ${IN_ITS_MAKERS_HANDS}`,
    *find({ bundles }) {
      for (const { path, infoPlist } of bundles) {
        if (infoPlist === undefined || textAt(infoPlist, key) !== undefined) continue;
        yield `${key} in Info.plist of ${path} is ${shown(infoPlist[key])}.`;
      }
    },
  };
}

export const versionMalformed: Rule = {
  code: 'ITMS-90060',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${VERSION}\` in ${EVERY_INFO_PLIST}`,
  meaning: 'A version is not one to three whole numbers with dots between them.',
  remedy: `Write the version as 1.2.3: no suffix such as -beta, no fourth number. ${IN_ITS_MAKERS_HANDS}`,
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const version = textAt(infoPlist, VERSION);
      if (version === undefined || /^\d+(\.\d+){0,2}$/.test(version)) continue;
      yield `${VERSION} of ${path} is ${shown(version)}.`;
    }
  },
};

/**
 * Apple's message speaks of at most three numbers, but apps with four are on record as uploaded, so
 * only a text that is not a list of numbers counts.
 */
export const buildNumberMalformed: Rule = {
  code: 'ITMS-90058',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${BUILD_NUMBER}\` in ${EVERY_INFO_PLIST}`,
  meaning: 'A build number is not whole numbers with dots between them.',
  remedy: `Use digits and dots only, for example the number of the workflow run. ${IN_ITS_MAKERS_HANDS}`,
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const buildNumber = textAt(infoPlist, BUILD_NUMBER);
      if (buildNumber === undefined || /^\d+(\.\d+)*$/.test(buildNumber)) continue;
      yield `${BUILD_NUMBER} of ${path} is ${shown(buildNumber)}.`;
    }
  },
};

export const extensionVersionDiffers: Rule = {
  code: 'ITMS-90473',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${VERSION}\` and \`${BUILD_NUMBER}\` of each extension, and those of the app`,
  meaning: 'An extension has another version or build number than the app.',
  remedy: 'Let the extension’s target take both from the app’s build settings.',
  *find({ app, bundles }) {
    for (const { kind, path, infoPlist = {} } of bundles) {
      if (kind !== 'extension') continue;
      for (const key of [VERSION, BUILD_NUMBER]) {
        const [own, apps] = [textAt(infoPlist, key), textAt(app.infoPlist ?? {}, key)];
        if (own === undefined || own === apps) continue;
        yield `${key} of ${path} is ${shown(own)}, that of the app ${shown(apps)}.`;
      }
    }
  },
};

export const versions: Subject = {
  title: 'Versions',
  rules: [
    buildNumberMissing,
    versionMissing,
    versionMalformed,
    buildNumberMalformed,
    extensionVersionDiffers,
  ],
};
