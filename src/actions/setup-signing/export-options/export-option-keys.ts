/** The keys of an ExportOptions.plist that matter for iOS, as `xcodebuild -help` lists them. */
import { kind, InputProblem } from '../../../core/runner/input/input-kinds.ts';
import { nearest } from '../../../core/runner/input/nearest.ts';
import { isDictionary } from '../../../core/apple/property-list/property-list.ts';
import { isAnything, readJson } from '../../../core/system/json.ts';
import type { PropertyList } from '../../../core/apple/property-list/property-list.ts';

interface OptionKey {
  /** How the value is written in JSON. */
  readonly form: string;
  readonly fits: (value: unknown) => boolean;
  /** Where Xcode looks at the key; everywhere when left out. */
  readonly only?: 'app-store-connect' | 'elsewhere';
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const text: OptionKey = { form: 'a text', fits: isText };
const flag: OptionKey = { form: 'true or false', fits: (value) => typeof value === 'boolean' };
const oneOf = (...words: readonly string[]): OptionKey => ({
  form: words.map((word) => `"${word}"`).join(' or '),
  fits: (value) => typeof value === 'string' && words.includes(value),
});
const texts = (...keys: readonly string[]): OptionKey => ({
  form: `an object of texts${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`,
  fits: (value) =>
    isDictionary(value) &&
    Object.entries(value).every(
      ([key, member]) => isText(member) && (keys.length === 0 || keys.includes(key)),
    ),
});
const forAppStore = (key: OptionKey): OptionKey => ({ ...key, only: 'app-store-connect' });
const elsewhere = (key: OptionKey): OptionKey => ({ ...key, only: 'elsewhere' });

const KEYS: ReadonlyMap<string, OptionKey> = new Map(
  Object.entries({
    destination: oneOf('export', 'upload'),
    distributionBundleIdentifier: text,
    embedOnDemandResourcesAssetPacksInBundle: elsewhere(flag),
    generateAppStoreInformation: forAppStore(flag),
    iCloudContainerEnvironment: oneOf('Development', 'Production'),
    manageAppVersionAndBuildNumber: forAppStore(flag),
    manifest: elsewhere(
      texts('appURL', 'displayImageURL', 'fullSizeImageURL', 'assetPackManifestURL'),
    ),
    method: text,
    onDemandResourcesAssetPacksBaseURL: elsewhere(text),
    provisioningProfiles: texts(),
    signingCertificate: text,
    signingStyle: oneOf('manual', 'automatic'),
    stripSwiftSymbols: flag,
    teamID: text,
    testFlightInternalTestingOnly: forAppStore(flag),
    thinning: elsewhere(text),
    uploadSymbols: forAppStore(flag),
  }),
);

/** Keys that Xcode knows and that cannot do anything here. */
const POINTLESS: ReadonlyMap<string, string> = new Map([
  ['compileBitcode', 'has had no effect since Xcode 14'],
  ['uploadBitcode', 'has had no effect since Xcode 14'],
  ['installerSigningCertificate', 'is for macOS'],
]);

/** The input kind for further export options; one problem names all that is wrong. */
export const exportOptions = kind({
  form: 'JSON object',
  parse(raw): PropertyList {
    const options = parsed(raw);
    const problems = Object.entries(options).flatMap(([key, value]) => problemOf(key, value) ?? []);
    if (problems.length > 0) throw new InputProblem(problems.join('; '));
    return options;
  },
});

function parsed(raw: string): PropertyList {
  const reading = readJson(raw, isAnything);
  if (!reading.ok) throw new InputProblem('is no JSON');
  if (isDictionary(reading.value)) return reading.value;
  throw new InputProblem('is JSON, but no object');
}

function problemOf(key: string, value: unknown): string | undefined {
  const pointless = POINTLESS.get(key);
  if (pointless !== undefined) return `sets ${key}, which ${pointless}`;
  const known = KEYS.get(key);
  if (known === undefined) {
    const likely = nearest(key, [...KEYS.keys()]);
    return `sets ${key}, which Xcode does not know${likely === undefined ? '' : ` (did you mean ${likely}?)`}`;
  }
  return known.fits(value) ? undefined : `sets ${key} to something else than ${known.form}`;
}

/** The keys among `options` at which Xcode does not look for this method. */
export function ineffectiveKeys(options: PropertyList, method: string): readonly string[] {
  const place = method === 'app-store-connect' ? 'app-store-connect' : 'elsewhere';
  return Object.keys(options).filter((key) => (KEYS.get(key)?.only ?? place) !== place);
}
