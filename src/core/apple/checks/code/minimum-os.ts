/** Rules on the oldest iOS that the app, its extensions and its frameworks are made for. */
import type { Bundle } from '../../package/bundle.ts';
import { isOlder } from '../../mach-o/os-version.ts';
import { textAt } from '../../property-list/property-list.ts';
import { slicesOf } from '../signature/bundle-signatures.ts';
import { isForWatch, isOfOtherProduct } from '../structure/nested-place.ts';
import type { Rule, Subject } from '../rule.ts';
import { shown } from '../shown-value.ts';

const KEY = 'MinimumOSVersion';
/** Apps have had to be made for 64 bits alone for years, and those need this. */
const OLDEST_FOR_64_BITS = '8.0';

export const minimumOsMissing: Rule = {
  code: 'ITMS-90360',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` in Info.plist of the app, of each extension and of each framework`,
  meaning: `A bundle does not say which iOS it needs. (Apple reports it as ITMS-90530, too.)`,
  remedy: `Set IPHONEOS_DEPLOYMENT_TARGET for the target, or add ${KEY} where a script writes the framework’s Info.plist.`,
  *find({ bundles }) {
    for (const { path, infoPlist } of bundles) {
      if (infoPlist === undefined || textAt(infoPlist, KEY) !== undefined) continue;
      yield `${KEY} in Info.plist of ${path} is ${shown(infoPlist[KEY])}.`;
    }
  },
};

export const minimumOsTooOld: Rule = {
  code: 'ITMS-90530',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `\`${KEY}\` in Info.plist of the app, of each extension and of each framework`,
  meaning: `A bundle claims to run on an iOS older than ${OLDEST_FOR_64_BITS}, the oldest for 64-bit apps. (Older messages have the number ITMS-90362.)`,
  remedy: `Raise IPHONEOS_DEPLOYMENT_TARGET, or take a newer release of the framework.`,
  *find({ platform, bundles }) {
    if (platform !== 'IOS') return;
    for (const bundle of bundles) {
      const version = minimumOsOf(bundle);
      if (version === undefined || isForWatch(bundle.path)) continue;
      if (!isOlder(version, OLDEST_FOR_64_BITS)) continue;
      yield `${KEY} of ${bundle.path} is ${shown(version)}.`;
    }
  },
};

/**
 * The other way round, an Info.plist that asks for more than the binary, is taken: makers of
 * frameworks write 100.0 there on purpose.
 */
export const binaryNeedsNewerOs: Rule = {
  code: 'ITMS-90208',
  severity: 'error',
  appliesTo: 'store',
  looksAt: `the load command \`LC_BUILD_VERSION\` (\`LC_VERSION_MIN_IPHONEOS\`) of each executable, and \`${KEY}\` beside it`,
  meaning: 'An executable was linked for a newer iOS than its Info.plist says.',
  remedy: `Give ${KEY} the value that the executable was linked with; Xcode does so when both come from IPHONEOS_DEPLOYMENT_TARGET.`,
  *find({ bundles }) {
    for (const bundle of bundles) {
      const said = minimumOsOf(bundle);
      for (const { minimumOs, architecture } of slicesOf(bundle)) {
        if (said === undefined || minimumOs === undefined || !isOlder(said, minimumOs)) continue;
        yield `${KEY} of ${bundle.path} is ${shown(said)}, but its executable was linked for ${minimumOs} (${architecture}).`;
      }
    }
  },
};

export const frameworkNeedsNewerOs: Rule = {
  code: 'ITMS-90208',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: `\`LC_BUILD_VERSION\` of each framework’s executable, and \`${KEY}\` of the app`,
  meaning:
    'A framework was linked for a newer iOS than the app is offered for. On older devices the app may not start; that Apple refuses a framework that says so itself is unproven.',
  remedy:
    'Raise the app’s deployment target, or take a release of the framework for older systems.',
  *find({ app, bundles }) {
    const offered = minimumOsOf(app);
    if (offered === undefined) return;
    for (const bundle of bundles) {
      if (bundle.kind !== 'framework' || isOfOtherProduct(bundle.path)) continue;
      for (const { minimumOs, architecture } of slicesOf(bundle)) {
        if (minimumOs === undefined || !isOlder(offered, minimumOs)) continue;
        yield `${bundle.path} was linked for ${minimumOs} (${architecture}), but the app is offered from ${shown(offered)}.`;
      }
    }
  },
};

function minimumOsOf({ infoPlist = {} }: Bundle): string | undefined {
  return textAt(infoPlist, KEY);
}

export const minimumOs: Subject = {
  title: 'Minimum iOS',
  rules: [minimumOsMissing, minimumOsTooOld, binaryNeedsNewerOs, frameworkNeedsNewerOs],
};
