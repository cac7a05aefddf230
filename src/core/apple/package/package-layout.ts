/** Where things lie in an .ipa, told from the names of its entries alone. */
import type { BundleKind, BundlePlace } from './bundle.ts';

export interface PackageLayout {
  /** The folders `Payload/<Name>.app`; an .ipa has exactly one. */
  readonly apps: readonly BundlePlace[];
  /** The extensions of the app, then the frameworks of all. */
  readonly nested: readonly BundlePlace[];
  /** The receipts of signed SDKs, `Signatures/<Name>.xcframework-ios.signature`. */
  readonly sdkSignatures: readonly string[];
  readonly hasSwiftSupport: boolean;
  readonly hasSymbols: boolean;
}

const APP = /^Payload\/[^/]+\.app(?=\/)/;
const NESTED_FOLDERS = ['Frameworks/', 'PlugIns/', 'Extensions/'];
const EXTENSION = /^Payload\/[^/]+\.app\/(?:PlugIns|Extensions)\/[^/]+\.appex(?=\/)/;
const FRAMEWORK =
  /^Payload\/[^/]+\.app\/(?:(?:PlugIns|Extensions)\/[^/]+\.appex\/)?Frameworks\/[^/]+\.framework(?=\/)/;

export function packageLayout(names: Iterable<string>): PackageLayout {
  const apps = new Set<string>();
  const extensions = new Set<string>();
  const frameworks = new Set<string>();
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
    if (!NESTED_FOLDERS.some((folder) => name.startsWith(folder, app.length))) continue;
    const [extension] = EXTENSION.exec(name) ?? [];
    if (extension !== undefined) extensions.add(extension);
    const [framework] = FRAMEWORK.exec(name) ?? [];
    if (framework !== undefined) frameworks.add(framework);
  }

  return {
    apps: places('app', apps),
    nested: [...places('extension', extensions), ...places('framework', frameworks)],
    sdkSignatures,
    hasSwiftSupport,
    hasSymbols,
  };
}

function places(kind: BundleKind, paths: Iterable<string>): BundlePlace[] {
  return Array.from(paths, (path) => ({ kind, path }));
}
