/** The command line and environment of `flet build ipa`. */
import type { ExportMethod } from '../../core/apple/export-method.ts';

/** What the command line says; `undefined` leaves the matter to pyproject.toml. */
export interface BuildRequest {
  readonly appPath: string;
  readonly outputDirectory: string;
  readonly bundleId: string | undefined;
  readonly version: string | undefined;
  readonly buildNumber: string | undefined;
  readonly exportMethod: ExportMethod | undefined;
  readonly provisioningProfile: string | undefined;
  readonly signingCertificate: string | undefined;
  readonly teamId: string | undefined;
  readonly infoPlist: readonly string[];
  readonly flutterBuildArgs: readonly string[];
  readonly args: readonly string[];
}

/** Arguments together with the input that they come from. */
export interface BuildOption {
  readonly flag: string;
  readonly input: string;
  readonly argv: readonly string[];
}

/** What the inputs ask for, in order. Values stay attached, as one may begin with a hyphen. */
export function buildOptions(request: BuildRequest): BuildOption[] {
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
    ...option('--output', 'output-directory', request.outputDirectory),
    ...infoPlistOption(request.infoPlist),
    ...request.flutterBuildArgs.flatMap((value) =>
      option('--flutter-build-args', 'flutter-build-args', value),
    ),
    // flet itself takes whole numbers only. Flutter takes the last of several values.
    ...option(
      '--flutter-build-args',
      'build-number',
      isWhole ? undefined : `--build-number=${request.buildNumber}`,
    ),
  ];
}

/** All in one, because flet before 0.83 takes only the last `--info-plist`. */
function infoPlistOption(settings: readonly string[]): BuildOption[] {
  const flag = '--info-plist';
  const [first, ...others] = settings;
  if (first === undefined) return [];
  const argv = others.length === 0 ? [`${flag}=${first}`] : [flag, first, ...others];
  return [{ flag, input: 'info-plist', argv }];
}

/** Options that only keep flet from asking and from searching; an older flet does without. */
const QUIET_OPTIONS = ['--yes', '--skip-flutter-doctor'];

/** The path goes first: options that take several values would swallow it. */
export function commandLine(request: BuildRequest, known: ReadonlySet<string>): string[] {
  return [
    'build',
    'ipa',
    request.appPath,
    ...buildOptions(request).flatMap(({ argv }) => argv),
    // Without it an export that fails can go by as a success, and flet may stumble over the error.
    '-v',
    ...QUIET_OPTIONS.filter((option) => known.has(option)),
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
