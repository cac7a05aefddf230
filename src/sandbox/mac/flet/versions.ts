/** The releases of flet that can be played, and what differs between them. */
import type { TomlLibrary } from './project/toml-loader.ts';
import { FLET_VERSION } from '../../switches.ts';

/** The differences between the releases that the simulated `flet` can play. */
export interface FletRelease {
  readonly version: string;
  /** The Flutter SDK it wants; only major and minor must match. */
  readonly flutter: string;
  /** Order of the emulated releases: options name the first and the last that has them. */
  readonly generation: number;
  /** `--version` names Flutter as well, and `--json` exists. */
  readonly versionNamesFlutter: boolean;
  /** Asks before it installs Flutter; older ones install in silence. */
  readonly asksBeforeInstalling: boolean;
  /** Writes `build/.python-version` with the Python that the app will carry. */
  readonly bundledPython: string | undefined;
  /** Names the archive after the artifact; older ones call it Runner. */
  readonly namesArchive: boolean;
  /** Arguments after a lone `--` go to Flutter. */
  readonly passesArgumentsOn: boolean;
  /** A path may follow the options (argparse of older Pythons loses it then). */
  readonly interleavesPath: boolean;
  /** Looks at the installed profiles before it builds. */
  readonly checksProfileFirst: boolean;
  /** `export_methods.<method>` beats the values directly under `[tool.flet.ios]`. */
  readonly prefersMethodTable: boolean;
  /** Fails when a signed build leaves no .ipa, even where the export's error went by unseen. */
  readonly demandsIpa: boolean;
  /** Plain output ends without a panel and has no column of times. */
  readonly barePlainOutput: boolean;
  /** `--info-plist` takes TOML values; older ones know only `True`, `False` and text. */
  readonly typesInfoPlist: boolean;
  /** The library that reads pyproject.toml. */
  readonly tomlLibrary: TomlLibrary;
  /** A bare version of Poetry's, and `*`, is pinned with `==`, by rules of before 0.80. */
  readonly pinsBareVersions: boolean;
  /** Packs the app as an archive; later releases pack its files as they are. */
  readonly zipsApp: boolean;
  /** Names the bundle id in the environment of serious_python. */
  readonly exportsBundleId: boolean;
  /** Leaves out hidden entries at the top of the app's folder, environments and caches. */
  readonly excludesHidden: boolean;
  /** The name in Poetry's table names the project. */
  readonly readsPoetryName: boolean;
  /**
   * Order of the arguments for Flutter. `classic`: its own switches first and each argument of the
   * user once, those for iOS alone unread; `doubled`: those of pyproject.toml always, and again
   * after the switches when the command line gives none.
   */
  readonly flutterArguments: 'classic' | 'doubled';
  /** Writes spinner frames into logs unless the output is plain. */
  readonly animatesLogs: boolean;
}

const classic: FletRelease = {
  version: '0.28.3',
  flutter: '3.29.2',
  generation: 0,
  versionNamesFlutter: false,
  asksBeforeInstalling: false,
  bundledPython: undefined,
  namesArchive: false,
  passesArgumentsOn: false,
  interleavesPath: false,
  checksProfileFirst: false,
  prefersMethodTable: false,
  demandsIpa: false,
  barePlainOutput: false,
  typesInfoPlist: false,
  tomlLibrary: 'toml',
  pinsBareVersions: true,
  zipsApp: true,
  exportsBundleId: false,
  excludesHidden: false,
  readsPoetryName: true,
  flutterArguments: 'classic',
  animatesLogs: true,
};

const beta: FletRelease = {
  ...classic,
  version: '0.86.5',
  flutter: '3.44.8',
  generation: 1,
  versionNamesFlutter: true,
  asksBeforeInstalling: true,
  bundledPython: '3.14',
  namesArchive: true,
  typesInfoPlist: true,
  tomlLibrary: 'tomllib',
  pinsBareVersions: false,
  zipsApp: false,
  exportsBundleId: true,
  readsPoetryName: false,
  flutterArguments: 'doubled',
  animatesLogs: false,
};

const stable: FletRelease = {
  ...beta,
  version: '1.0.5',
  generation: 2,
  excludesHidden: true,
  passesArgumentsOn: true,
  interleavesPath: true,
  checksProfileFirst: true,
  prefersMethodTable: true,
  demandsIpa: true,
};

// Read in 1.1.0.dev1, the newest that could be had; the final 1.1.0 is unproven.
const newest: FletRelease = {
  ...stable,
  version: '1.1.0',
  flutter: '3.47.7',
  generation: 3,
  barePlainOutput: true,
};

/** Oldest first. */
export const releases: readonly FletRelease[] = [classic, beta, stable, newest];

export const defaultRelease = stable;

export function fletRelease(env: NodeJS.ProcessEnv): FletRelease {
  const wanted = env[FLET_VERSION] || defaultRelease.version;
  const release = releases.find(({ version }) => version === wanted);
  if (release === undefined) {
    const known = releases.map(({ version }) => version).join(', ');
    throw new Error(`${FLET_VERSION} is "${wanted}"; it can be ${known}`);
  }
  return release;
}
