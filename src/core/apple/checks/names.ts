/** Rules on bundle ids and on the names of files. */
import type { Ipa } from '../package/ipa.ts';
import { textAt } from '../property-list/property-list.ts';
import type { Rule, Subject } from './rule.ts';
import { shown } from './shown-value.ts';

const KEY = 'CFBundleIdentifier';

export const bundleIdMalformed: Rule = {
  code: 'ITMS-90049',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` of the app, of each extension and of each framework`,
  meaning: 'A bundle id has other signs than letters, digits, dots and hyphens, or ends in a dot.',
  remedy:
    'Replace underscores and blanks by hyphens. For a framework of somebody else take a newer release.',
  *find({ bundles }) {
    for (const { path, infoPlist = {} } of bundles) {
      const bundleId = textAt(infoPlist, KEY);
      if (bundleId === undefined || /^[A-Za-z0-9.-]*[A-Za-z0-9-]$/.test(bundleId)) continue;
      yield `${KEY} of ${path} is ${shown(bundleId)}.`;
    }
  },
};

const EXTENSION_ID_REMEDY = 'Name it com.example.app.share where the app is com.example.app.';

export const extensionIdForeign: Rule = {
  code: 'ITMS-90347',
  severity: 'error',
  appliesTo: 'every-build',
  looksAt: `\`${KEY}\` of each extension, and that of the app`,
  meaning: 'An extension’s bundle id does not begin with the app’s and a dot.',
  remedy: EXTENSION_ID_REMEDY,
  *find(ipa) {
    for (const { path, id, ownPart } of extensionIdsIn(ipa)) {
      if (ownPart === '') yield misplacedId(path, id, ipa);
    }
  },
};

/** No device is known to refuse such an extension. */
export const extensionIdTooLong: Rule = {
  code: 'ITMS-90347',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the number of components of \`${KEY}\` of each extension, and of the app`,
  meaning: 'An extension’s bundle id has more than one component beyond the app’s.',
  remedy: EXTENSION_ID_REMEDY,
  *find(ipa) {
    for (const { path, id, ownPart } of extensionIdsIn(ipa)) {
      if (ownPart.includes('.')) yield misplacedId(path, id, ipa);
    }
  },
};

interface ExtensionId {
  readonly path: string;
  readonly id: string;
  /** What follows the app's; empty when the app's is not in front. */
  readonly ownPart: string;
}

function extensionIdsIn({ bundles, bundleId }: Ipa): readonly ExtensionId[] {
  return bundles.flatMap(({ kind, path, infoPlist = {} }) => {
    if (kind !== 'extension') return [];
    const id = textAt(infoPlist, KEY) ?? '';
    const ownPart = id.startsWith(`${bundleId}.`) ? id.slice(bundleId.length + 1) : '';
    return { path, id, ownPart };
  });
}

function misplacedId(path: string, id: string, { bundleId }: Ipa): string {
  return `${KEY} of ${path} is ${shown(id)}, that of the app ${shown(bundleId)}.`;
}

const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f]/;

export const controlCharacters: Rule = {
  code: 'ITMS-90328',
  severity: 'error',
  appliesTo: 'store',
  looksAt: 'the names of all files',
  meaning: 'The name of a file has a control character in it, such as a line break.',
  remedy:
    'Delete or rename the file. “Icon” with a carriage return at its end is what the Finder leaves of a folder’s icon.',
  *find({ entries }) {
    for (const name of entries.keys()) {
      if (CONTROL_CHARACTER.test(name)) yield `The archive holds ${JSON.stringify(name)}.`;
    }
  },
};

export const names: Subject = {
  title: 'Bundle ids and file names',
  rules: [bundleIdMalformed, extensionIdForeign, extensionIdTooLong, controlCharacters],
};
