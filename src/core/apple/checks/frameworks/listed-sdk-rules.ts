/** Rules on frameworks that Apple has put on its list of commonly used SDKs. */
import type { Bundle } from '../../package/bundle.ts';
import type { Ipa } from '../../package/ipa.ts';
import { isDictionary, textAt } from '../../property-list/property-list.ts';
import type { SdkSignature } from '../../code-signature/sdk-signature.ts';
import { isListedSdk } from './listed-sdks.ts';
import type { Rule, Subject } from '../rule.ts';

const ONLY_NEW =
  'Apple asks it of new apps and of SDKs that an update adds, which the .ipa alone does not tell.';

interface ListedFramework {
  readonly name: string;
  readonly path: string;
}

function listedFrameworksIn({ bundles }: Ipa): readonly ListedFramework[] {
  return bundles.flatMap((bundle) => {
    const name = frameworkName(bundle);
    return name !== undefined && isListedSdk(name) ? { name, path: bundle.path } : [];
  });
}

function frameworkName({ kind, path }: Bundle): string | undefined {
  return kind === 'framework' ? /(?<![^/])([^/]+)\.framework$/.exec(path)?.[1] : undefined;
}

export const sdkWithoutManifest: Rule = {
  code: 'ITMS-91061',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`PrivacyInfo.xcprivacy` anywhere inside each framework on Apple’s list',
  meaning: 'A framework on Apple’s list of commonly used SDKs has no privacy manifest.',
  remedy: `Use a release of the framework that has one. ${ONLY_NEW}`,
  *find(ipa) {
    const listed = listedFrameworksIn(ipa);
    const covered = withManifest(listed, ipa);
    for (const framework of listed) {
      if (!covered.has(framework)) yield `${framework.path} has no PrivacyInfo.xcprivacy.`;
    }
  },
};

/**
 * A framework may keep it in a bundle of resources, inside or beside the app's own. An archive may
 * hold many of both, so that the entries are gone through once for all frameworks.
 */
function withManifest(
  listed: readonly ListedFramework[],
  { app, entries }: Ipa,
): ReadonlySet<ListedFramework> {
  const paths = new Set(listed.map(({ path }) => path));
  const names = new Set(listed.map(({ name }) => name));
  const coveredPaths = new Set<string>();
  const coveredNames = new Set<string>();
  for (const entry of entries.keys()) {
    if (!entry.endsWith('/PrivacyInfo.xcprivacy')) continue;
    for (let end = entry.indexOf('/'); end >= 0; end = entry.indexOf('/', end + 1)) {
      const folder = entry.slice(0, end);
      if (paths.has(folder)) coveredPaths.add(folder);
    }
    for (const name of names) {
      if (entry.startsWith(`${app.path}/${name}`)) coveredNames.add(name);
    }
  }
  return new Set(
    listed.filter(({ name, path }) => coveredNames.has(name) || coveredPaths.has(path)),
  );
}

const USE_SIGNED_RELEASE = `Use a release of the framework that is signed. With Flet: flet 0.86.5 or newer, and Swift Package Manager left on. ${ONLY_NEW}`;

/**
 * The signature that counts is the maker's, on the .xcframework: Xcode notes while archiving
 * whether it found one, and exports the receipt beside the app. The signature on the framework
 * inside the app is the developer's own and says nothing about it.
 */
export const sdkNotSigned: Rule = {
  code: 'ITMS-91065',
  severity: 'warning',
  appliesTo: 'store',
  looksAt: '`signed` in `Signatures/*.signature`, for each framework on Apple’s list',
  meaning: 'A framework on Apple’s list of commonly used SDKs was not signed by its maker.',
  remedy: USE_SIGNED_RELEASE,
  *find(ipa) {
    for (const { name, path } of listedFrameworksIn(ipa)) {
      if (receiptOf(name, ipa)?.signed === false) yield `${path} was not signed by its maker.`;
    }
  },
};

/** Others may have been built from source, where no receipt is due; these come as binaries only. */
const ONLY_AS_BINARY: ReadonlySet<string> = new Set(['_ssl', '_hashlib']);

export const sdkSignatureUnknown: Rule = {
  code: 'ITMS-91065',
  severity: 'warning',
  appliesTo: 'store',
  looksAt:
    '`Signatures/*.signature` for the parts of Python that hold OpenSSL, `_ssl` and `_hashlib`',
  meaning:
    'A framework that Apple takes for a listed SDK comes without a receipt of its maker’s signature.',
  remedy: USE_SIGNED_RELEASE,
  *find(ipa) {
    for (const { name, path } of listedFrameworksIn(ipa)) {
      if (!ONLY_AS_BINARY.has(name) || receiptOf(name, ipa) !== undefined) continue;
      yield `${path} has no receipt of its maker’s signature under Signatures/.`;
    }
  },
};

/** The .xcframework may have another name than the framework in it, which the receipt tells. */
function receiptOf(framework: string, { sdkSignatures }: Ipa): SdkSignature | undefined {
  return sdkSignatures.find(({ name, list }) => {
    const metadata = list?.['metadata'];
    const library = isDictionary(metadata) ? textAt(metadata, 'library') : undefined;
    return library === undefined ? name === framework : library === `${framework}.framework`;
  });
}

export const listedSdks: Subject = {
  title: 'SDKs on Apple’s list',
  rules: [sdkWithoutManifest, sdkNotSigned, sdkSignatureUnknown],
};
