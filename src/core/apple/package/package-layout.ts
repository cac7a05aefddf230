/** The places of things in an .ipa, taken from the names of its entries alone. */
import type { BundleKind, BundlePlace } from './bundle.ts';

export interface PackageLayout {
  /** The folders `Payload/<Name>.app`; an .ipa has exactly one. */
  readonly apps: readonly BundlePlace[];
  /** The watch apps and App Clips, then the extensions of all apps, then the frameworks of all. */
  readonly nested: readonly BundlePlace[];
  /** The folders `….bundle` with an Info.plist. */
  readonly resourceBundles: readonly string[];
  /** The folders `….app` with an Info.plist that lie where no app belongs. */
  readonly strayApps: readonly string[];
  /** The receipts of signed SDKs, `Signatures/<Name>.xcframework-ios.signature`. */
  readonly sdkSignatures: readonly string[];
  readonly hasSwiftSupport: boolean;
  readonly hasSymbols: boolean;
}

const APP = /^Payload\/[^/]+\.app(?=\/)/;
const NESTED_FOLDER = /(?:Frameworks|PlugIns|Extensions|Watch|AppClips)\//y;
const EMBEDDED_APP = String.raw`^Payload\/[^/]+\.app\/(?:Watch|AppClips)\/[^/]+\.app`;
const EMBEDDED = new RegExp(EMBEDDED_APP);
const ANY_APP = String.raw`^Payload\/[^/]+\.app\/(?:(?:Watch|AppClips)\/[^/]+\.app\/)?`;
const ANY_EXTENSION = String.raw`(?:PlugIns|Extensions)\/[^/]+\.appex`;

/** The nested bundles by their kind, in the order of `PackageLayout.nested`. */
const NESTED: readonly (readonly [BundleKind, RegExp])[] = [
  ['embedded-app', new RegExp(String.raw`${EMBEDDED_APP}(?=\/)`)],
  ['extension', new RegExp(String.raw`${ANY_APP}${ANY_EXTENSION}(?=\/)`)],
  [
    'framework',
    new RegExp(String.raw`${ANY_APP}(?:${ANY_EXTENSION}\/)?Frameworks\/[^/]+\.framework(?=\/)`),
  ],
];
const INFO_PLIST = '/Info.plist';

export function packageLayout(names: Iterable<string>): PackageLayout {
  const apps = new Set<string>();
  const nested = NESTED.map(([kind, pattern]) => ({ kind, pattern, paths: new Set<string>() }));
  const resourceBundles: string[] = [];
  const otherApps: string[] = [];
  const sdkSignatures: string[] = [];
  let hasSwiftSupport = false;
  let hasSymbols = false;

  let app = '';
  for (const name of names) {
    if (!name.startsWith('Payload/')) {
      if (/^Signatures\/[^/]+\.signature$/.test(name)) sdkSignatures.push(name);
      hasSwiftSupport ||= /^SwiftSupport\/./.test(name);
      hasSymbols ||= /^Symbols\/./.test(name);
      continue;
    }
    // Nearly all entries lie in one app, so that is asked before it is looked for.
    if (app === '' || !name.startsWith(app)) {
      const [found] = APP.exec(name) ?? [];
      if (found === undefined) continue;
      apps.add(found);
      app = `${found}/`;
    }
    if (name.endsWith(INFO_PLIST)) {
      const folder = name.slice(0, -INFO_PLIST.length);
      if (folder.endsWith('.bundle')) resourceBundles.push(folder);
      if (folder.endsWith('.app') && folder.length > app.length) otherApps.push(folder);
    }
    NESTED_FOLDER.lastIndex = app.length;
    if (!NESTED_FOLDER.test(name)) continue;
    for (const { pattern, paths } of nested) {
      const [found] = pattern.exec(name) ?? [];
      if (found !== undefined) paths.add(found);
    }
  }

  const [embedded] = nested;
  return {
    apps: places('app', apps),
    nested: nested.flatMap(({ kind, paths }) => places(kind, paths)),
    resourceBundles,
    strayApps: otherApps.filter((folder) => !embedded?.paths.has(folder)),
    sdkSignatures,
    hasSwiftSupport,
    hasSymbols,
  };
}

/** The folder of the app that a bundle belongs to: the app itself, a watch app or an App Clip. */
export function hostApp(bundlePath: string): string {
  return EMBEDDED.exec(bundlePath)?.[0] ?? APP.exec(`${bundlePath}/`)?.[0] ?? '';
}

function places(kind: BundleKind, paths: Iterable<string>): BundlePlace[] {
  return Array.from(paths, (path) => ({ kind, path }));
}
