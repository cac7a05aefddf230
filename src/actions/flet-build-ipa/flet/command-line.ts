/** The command line and environment of `flet build ipa`. */
import { infoPlistArgument } from '../project/info-plist.ts';
import type { InfoPlistSetting } from '../project/info-plist.ts';

/**
 * The values of the command line; `undefined` and empty lists leave the matter to pyproject.toml.
 */
export interface BuildRequest {
  readonly appPath: string;
  readonly outputDirectory: string;
  readonly bundleId: string | undefined;
  readonly version: string | undefined;
  readonly buildNumber: string | undefined;
  readonly exportMethod: string | undefined;
  readonly provisioningProfile: string | undefined;
  readonly signingCertificate: string | undefined;
  readonly teamId: string | undefined;
  /** A property list that replaces the one that flet writes. */
  readonly exportOptionsPlist: string | undefined;
  readonly pythonVersion: string | undefined;
  readonly permissions: readonly string[];
  readonly infoPlist: readonly InfoPlistSetting[];
  readonly deepLinkingScheme: string | undefined;
  readonly deepLinkingHost: string | undefined;
  readonly exclude: readonly string[];
  readonly flutterBuildArgs: readonly string[];
  readonly args: readonly string[];
}

/** Arguments together with the input that they come from. */
export interface BuildOption {
  readonly flag: string;
  readonly input: string;
  readonly argv: readonly string[];
}

/** The options that the installed flet knows. */
export interface FletAbilities {
  readonly options: ReadonlySet<string>;
  /** Values of `--info-plist` may be other than texts and flags: since 0.83. */
  readonly takesTypedValues: boolean;
}

/**
 * The arguments that the inputs ask for, in order. Values stay attached, as one may begin with a
 * hyphen.
 */
export function buildOptions(request: BuildRequest, takesTypedValues: boolean): BuildOption[] {
  const option = (flag: string, input: string, value: string | undefined): BuildOption[] =>
    value === undefined ? [] : [{ flag, input, argv: [`${flag}=${value}`] }];
  const isWhole = request.buildNumber === undefined || /^\d+$/.test(request.buildNumber);
  return [
    ...option('--ios-export-method', 'export-method', request.exportMethod),
    ...option('--ios-provisioning-profile', 'provisioning-profile', request.provisioningProfile),
    ...option('--ios-signing-certificate', 'signing-certificate', request.signingCertificate),
    ...option('--ios-team-id', 'team-id', request.teamId),
    ...option('--bundle-id', 'bundle-id', request.bundleId),
    ...option('--build-number', 'build-number', isWhole ? request.buildNumber : undefined),
    ...option('--build-version', 'version', request.version),
    ...option('--python-version', 'python-version', request.pythonVersion),
    ...option('--output', 'output-directory', request.outputDirectory),
    ...listOption('--permissions', 'permissions', request.permissions),
    ...listOption(
      '--info-plist',
      'info-plist',
      request.infoPlist.map((setting) => infoPlistArgument(setting, takesTypedValues)),
    ),
    ...option('--deep-linking-scheme', 'deep-linking-scheme', request.deepLinkingScheme),
    ...option('--deep-linking-host', 'deep-linking-host', request.deepLinkingHost),
    ...listOption('--exclude', 'exclude', request.exclude),
    ...request.flutterBuildArgs.flatMap((value) =>
      option('--flutter-build-args', 'flutter-build-args', value),
    ),
    // flet itself takes whole numbers only. Flutter takes the last of several values.
    ...option(
      '--flutter-build-args',
      'build-number',
      isWhole ? undefined : `--build-number=${request.buildNumber}`,
    ),
    ...option(
      '--flutter-build-args',
      'export-options',
      request.exportOptionsPlist && `--export-options-plist=${request.exportOptionsPlist}`,
    ),
  ];
}

/** All in one, because flet before 0.83 takes only the last of several such options. */
function listOption(flag: string, input: string, values: readonly string[]): BuildOption[] {
  const [first, ...others] = values;
  if (first === undefined) return [];
  const argv = others.length === 0 ? [`${flag}=${first}`] : [flag, first, ...others];
  return [{ flag, input, argv }];
}

/** Options that only keep flet from asking and from searching; an older flet does without. */
const QUIET_OPTIONS = ['--yes', '--skip-flutter-doctor'];

/** The path goes first: options that take several values would swallow it. */
export function commandLine(
  request: BuildRequest,
  { options, takesTypedValues }: FletAbilities,
): string[] {
  return [
    'build',
    'ipa',
    request.appPath,
    ...buildOptions(request, takesTypedValues).flatMap(({ argv }) => argv),
    // Without it an export that fails can go by as a success, and flet may stumble over the error.
    '-v',
    ...QUIET_OPTIONS.filter((option) => options.has(option)),
    ...request.args,
  ];
}

/** Plain, wide, English, UTF-8: what the log is read with, and what CocoaPods insists on. */
export const FLET_ENVIRONMENT = {
  FLET_CLI_NO_RICH_OUTPUT: '1',
  FLET_CLI_LOG_FORMAT: 'plain',
  FLET_CLI_SKIP_FLUTTER_DOCTOR: '1',
  COLUMNS: '250',
  PYTHONUTF8: '1',
  NO_COLOR: '1',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
} as const;
