/**
 * The export options that Xcode is to follow: what signs the app, what pyproject.toml says, and
 * above it the inputs. Where flet would write them wrong or not at all, they go into a property
 * list of our own, which Flutter is then given.
 */
import { join } from 'node:path';
import { build } from 'plist';
import type { PlistValue } from 'plist';
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { ActionError } from '../../../core/errors.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { nearest } from '../../../core/runner/input/nearest.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import type { BuildSettings, Setting } from '../project/build-settings.ts';
import type { Inputs } from '../inputs.ts';
import { isTable, tableOf } from '../project/toml-values.ts';
import type { Table } from '../project/toml-values.ts';
import { breaksXml } from '../project/xml-text.ts';

type Asked = Pick<Inputs, 'exportOptions' | 'testflightInternalOnly'>;

/** By key, each with the place it comes from. */
export type ExportOptions = ReadonlyMap<string, Setting<unknown>>;

/** The options of `xcodebuild -help` that concern an app for iOS, by the type of their value. */
const TYPES: ReadonlyMap<string, 'string' | 'boolean' | 'object'> = new Map([
  ['signingStyle', 'string'],
  ['provisioningProfiles', 'object'],
  ['destination', 'string'],
  ['uploadSymbols', 'boolean'],
  ['manageAppVersionAndBuildNumber', 'boolean'],
  ['testFlightInternalTestingOnly', 'boolean'],
  ['generateAppStoreInformation', 'boolean'],
  ['stripSwiftSymbols', 'boolean'],
  ['thinning', 'string'],
  ['iCloudContainerEnvironment', 'string'],
  ['distributionBundleIdentifier', 'string'],
  ['embedOnDemandResourcesAssetPacksInBundle', 'boolean'],
  ['onDemandResourcesAssetPacksBaseURL', 'string'],
  ['manifest', 'object'],
]);

/** A map, as `constructor` and the like are in every object. */
const INPUT_OF_KEY: ReadonlyMap<string, string> = new Map([
  ['method', 'export-method'],
  ['teamID', 'team-id'],
  ['signingCertificate', 'signing-certificate'],
]);

/** The problems of the inputs, each in the words of a bad input. */
export function exportOptionProblems(
  { exportOptions, testflightInternalOnly }: Asked,
  flutterBuildArgs: readonly string[],
): string[] {
  const isGiven = exportOptions !== undefined || testflightInternalOnly;
  const isReplaced = flutterBuildArgs.some((arg) => arg.startsWith('--export-options-plist'));
  return [
    ...Object.entries(exportOptions ?? {}).flatMap(([key, value]) => keyProblems(key, value)),
    ...(isGiven && isReplaced
      ? [
          '`flutter-build-args` holds --export-options-plist, which `export-options` and `testflight-internal-only` exclude',
        ]
      : []),
  ];
}

function keyProblems(key: string, value: unknown): string[] {
  const input = INPUT_OF_KEY.get(key);
  if (input !== undefined) return [`\`export-options\` holds ${key}; use \`${input}\` instead`];
  const type = TYPES.get(key);
  if (type === undefined) {
    const meant = nearest(key, [...TYPES.keys()]);
    return meant === undefined
      ? []
      : [`\`export-options\` holds ${key}, which Xcode does not know; is it ${meant}?`];
  }
  const isRight = type === 'object' ? isTable(value) : typeof value === type;
  if (!isRight)
    return [`\`export-options\` has ${JSON.stringify(value)} for ${key}, which is no ${type}`];
  return key === 'destination' && value !== 'export'
    ? [
        '`export-options` asks Xcode to upload; the action needs the .ipa, which appstore-upload uploads',
      ]
    : [];
}

/** `undefined` without a profile: then nothing is exported. */
export function resolveExportOptions(
  settings: BuildSettings,
  profile: Setting | undefined,
  { exportOptions = {}, testflightInternalOnly }: Asked,
): ExportOptions | undefined {
  if (profile === undefined) return undefined;
  const { bundleId, teamId, signingCertificate, exportMethod } = settings;
  const profiles = { [bundleId.value]: profile.value };
  const options = new Map<string, Setting<unknown>>([
    ['method', exportMethod],
    ['provisioningProfiles', { value: profiles, from: profile.from }],
  ]);
  if (teamId !== undefined) options.set('teamID', teamId);
  if (signingCertificate !== undefined) options.set('signingCertificate', signingCertificate);
  const add = (table: Table, from: string) => {
    for (const [key, value] of Object.entries(table)) {
      // An extension has a profile of its own beside that of the app.
      const merged = key === 'provisioningProfiles' ? { ...profiles, ...tableOf(value) } : value;
      options.set(key, { value: merged, from });
    }
  };
  if (settings.exportOptions) add(settings.exportOptions.value, settings.exportOptions.from);
  add(exportOptions, '`export-options`');
  if (testflightInternalOnly) {
    add({ testFlightInternalTestingOnly: true }, '`testflight-internal-only`');
  }
  return options;
}

/** Whether flet’s own file would hold something else, or be no XML. */
export function needsOwnFile(options: ExportOptions): boolean {
  return [...options.values()].some(
    ({ value, from }) =>
      from === '`export-options`' ||
      from === '`testflight-internal-only`' ||
      !isWrittenRight(value),
  );
}

/** flet’s template escapes nothing and knows no numbers. */
function isWrittenRight(value: unknown): boolean {
  if (typeof value === 'string') return !breaksXml(value);
  if (typeof value === 'boolean') return true;
  if (Array.isArray(value))
    return value.every((entry) => !Array.isArray(entry) && isWrittenRight(entry));
  return isTable(value) && Object.values(value).every(isWrittenRight);
}

/** Writes the property list into `folder` and gives its path. */
export async function writeExportOptions(options: ExportOptions, folder: string): Promise<string> {
  const path = join(folder, 'ExportOptions.plist');
  await writeWholeFile(path, build(plain(options)));
  return path;
}

function plain(options: ExportOptions): { [key: string]: PlistValue } {
  // Made of JSON and TOML, whose values a property list can all hold.
  return Object.fromEntries([...options].map(([key, { value }]) => [key, value as PlistValue]));
}

/** Each option, its value and where it comes from. */
export function exportOptionRows(
  options: ExportOptions = new Map(),
): (readonly [key: string, value: string, from: string])[] {
  return [...options].map(([key, { value, from }]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
    from,
  ]);
}

/** Inputs for the export of a build that is not exported, or not for App Store Connect. */
export function exportContradictions(
  { testflightInternalOnly, exportOptions: asked }: Asked,
  {
    exportMethod,
    provisioningProfile,
  }: Pick<BuildSettings, 'exportMethod' | 'provisioningProfile'>,
): ActionError[] {
  const given = [
    ...(testflightInternalOnly ? ['`testflight-internal-only`'] : []),
    ...(asked === undefined ? [] : ['`export-options`']),
  ];
  if (given.length > 0 && provisioningProfile === undefined) {
    return [
      inputError([
        `${given.join(' and ')} without \`provisioning-profile\`: a build that nobody signs is not exported`,
      ]),
    ];
  }
  if (!testflightInternalOnly) return [];
  if (exportMethodNamed(exportMethod.value) === 'app-store-connect') return [];
  return [
    inputError([
      `\`testflight-internal-only\` is for builds for app-store-connect, but this one is for ${exportMethod.value} (${exportMethod.from})`,
    ]),
  ];
}
