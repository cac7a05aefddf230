/** Rules on bundle ids and on the names of files. */
import type { Ipa } from '../../package/ipa.ts';
import { hostApp } from '../../package/package-layout.ts';
import { textAt } from '../../property-list/property-list.ts';
import type { PropertyList } from '../../property-list/property-list.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

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
  /** The part behind the app's id and its dot; empty when the app's id is not in front. */
  readonly ownPart: string;
}

/** Other rules tell of an Info.plist that cannot be read, and of an app without an id. */
function extensionIdsIn(ipa: Ipa): readonly ExtensionId[] {
  return ipa.bundles.flatMap(({ kind, path, infoPlist }) => {
    const hostId = idOfHost(path, ipa);
    if (kind !== 'extension' || infoPlist === undefined || hostId === undefined) return [];
    const id = textAt(infoPlist, KEY) ?? '';
    const ownPart = id.startsWith(`${hostId}.`) ? id.slice(hostId.length + 1) : '';
    return { path, id, ownPart };
  });
}

/** The bundle id of the app, watch app or App Clip that the bundle lies in. */
function idOfHost(path: string, { bundles }: Ipa): string | undefined {
  const host = hostApp(path);
  const infoPlist = bundles.find((bundle) => bundle.path === host)?.infoPlist;
  return infoPlist && textAt(infoPlist, KEY);
}

function misplacedId(path: string, id: string, ipa: Ipa): string {
  return `${KEY} of ${path} is ${shown(id)}, that of the app ${shown(idOfHost(path, ipa))}.`;
}

const ONE_FOR_EACH =
  'Give each bundle an id of its own. A framework that lies in the app and in an extension belongs into the app alone.';

export const bundleIdTwice: Rule = {
  code: 'ITMS-90685',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` of the app, of each extension and of each framework`,
  meaning: 'Two bundles of the app have the same bundle id.',
  remedy: ONE_FOR_EACH,
  *find({ bundles }) {
    for (const { text } of shared(bundles)) yield text;
  },
};

/** Public reports are about bundles with code; whether Apple compares these too, none says. */
export const resourcesIdTwice: Rule = {
  code: 'ITMS-90685',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` of each .bundle, and of the bundles with code`,
  meaning: 'A bundle of resources has the bundle id of another bundle of the app.',
  remedy: ONE_FOR_EACH,
  *find({ bundles, resourceBundles }) {
    const resources = new Set(resourceBundles.map(({ path }) => path));
    for (const { paths, text } of shared([...bundles, ...resourceBundles])) {
      if (paths.some((path) => resources.has(path))) yield text;
    }
  },
};

interface Identified {
  readonly path: string;
  readonly infoPlist: PropertyList | undefined;
}

interface SharedId {
  readonly paths: readonly string[];
  readonly text: string;
}

/** A watch app and an App Clip are apps of their own, which may hold the app's frameworks again. */
function* shared(bundles: readonly Identified[]): Iterable<SharedId> {
  const byId = Map.groupBy(bundles, ({ path, infoPlist }) => {
    const id = infoPlist && textAt(infoPlist, KEY);
    return id === undefined ? '' : `${hostApp(path)} ${id}`;
  });
  byId.delete('');
  for (const [key, same] of byId) {
    if (same.length < 2) continue;
    const id = key.slice(key.lastIndexOf(' ') + 1);
    const paths = same.map(({ path }) => path);
    yield { paths, text: `${KEY} is ${shown(id)} in ${paths.join(' and in ')}.` };
  }
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
  rules: [
    bundleIdMalformed,
    bundleIdTwice,
    resourcesIdTwice,
    extensionIdForeign,
    extensionIdTooLong,
    controlCharacters,
  ],
};
