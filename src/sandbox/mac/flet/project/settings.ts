/** The settings of a build, from the command line and from pyproject.toml. */
import path from 'node:path';
import type { Values } from '../command-line/argparse.ts';
import { PythonTraceback } from '../exit.ts';
import { entryOf, textOf } from './pyproject.ts';
import { isTable, pythonType, truthy } from './python-values.ts';
import { iterated } from './requirements.ts';
import type { Pyproject } from './pyproject.ts';
import type { FletRelease } from '../versions.ts';

/** The settings of a build, from the command line and pyproject.toml together. */
export interface BuildSettings {
  readonly bundleId: string;
  /** The version as it stands, when it is not a text; flet dies of it when it starts Flutter. */
  readonly untypedVersion: unknown;
  /**
   * The bundle id as it stands, when it is not a text; releases of flet that put it into the
   * environment die of it.
   */
  readonly untypedBundleId: unknown;
  /** The product's name as it stands, when it is not a text. */
  readonly untypedProduct: unknown;
  readonly projectName: string;
  readonly artifactName: string;
  readonly productName: string;
  /** The build number as given; Flutter makes a number of dots and digits of it. */
  readonly buildNumber: string | undefined;
  readonly buildName: string | undefined;
  readonly signing: SigningSettings;
  readonly flutterBuildArgs: FlutterBuildArgs;
}

/** The user's arguments for Flutter: around flet's own switches. */
export interface FlutterBuildArgs {
  readonly beforeSwitches: readonly string[];
  readonly afterSwitches: readonly string[];
}

export interface SigningSettings {
  readonly method: string;
  readonly profile: string | undefined;
  readonly certificate: string | undefined;
  readonly teamId: string | undefined;
  readonly exportOptions: unknown;
}

export function resolveSettings(
  options: Values,
  pyproject: Pyproject,
  appPath: string,
  release: FletRelease,
): BuildSettings {
  // An int of argparse, which must not become a float on its way.
  const option = (dest: string): unknown => {
    const given = truthy(options[dest]);
    return typeof given === 'number' ? BigInt(given) : given;
  };
  const first = (...candidates: readonly unknown[]): string | undefined =>
    candidates.map(textOf).find((value) => value !== undefined);
  const folder = path.basename(appPath);
  const name = [
    option('project_name'),
    pyproject.given('project.name'),
    release.readsPoetryName ? pyproject.given('tool.poetry.name') : undefined,
  ];
  const [untypedName] = name.filter((value) => value !== undefined);
  if (untypedName !== undefined && typeof untypedName !== 'string') {
    throw new PythonTraceback(
      `TypeError: normalize() argument 2 must be str, not ${pythonType(untypedName)}`,
    );
  }
  const untyped = (...candidates: readonly unknown[]): unknown => {
    const [winner] = candidates.filter((value) => value !== undefined);
    return typeof winner === 'string' ? undefined : winner;
  };
  const projectSlug = slug(first(...name, folder) ?? '');
  const org =
    first(
      option('org_name'),
      pyproject.given('tool.flet.ios.org'),
      pyproject.given('tool.flet.org'),
    ) ?? 'com.flet';
  return {
    bundleId:
      first(
        option('bundle_id'),
        pyproject.given('tool.flet.ios.bundle_id'),
        pyproject.given('tool.flet.bundle_id'),
      ) ?? `${org}.${projectSlug}`,
    untypedVersion: untyped(
      option('build_version'),
      pyproject.given('project.version'),
      pyproject.given('tool.poetry.version'),
    ),
    untypedBundleId: untyped(
      option('bundle_id'),
      pyproject.given('tool.flet.ios.bundle_id'),
      pyproject.given('tool.flet.bundle_id'),
    ),
    untypedProduct: untyped(option('product_name'), pyproject.given('tool.flet.product')),
    projectName: projectSlug.replaceAll('-', '_'),
    artifactName:
      first(
        option('artifact_name'),
        pyproject.given('tool.flet.ios.artifact'),
        pyproject.given('tool.flet.artifact'),
        ...name,
        folder,
      ) ?? '',
    productName:
      first(option('product_name'), pyproject.given('tool.flet.product'), ...name, folder) ?? '',
    buildNumber: first(option('build_number'), pyproject.given('tool.flet.build_number')),
    buildName: first(
      option('build_version'),
      pyproject.given('project.version'),
      pyproject.given('tool.poetry.version'),
    ),
    signing: resolveSigning(options, pyproject, release),
    flutterBuildArgs: flutterBuildArgs(options, pyproject, release),
  };
}

/** An exact name picks the table of the method: `app-store` finds no `app-store-connect`. */
export function resolveSigning(
  options: Values,
  pyproject: Pyproject,
  { prefersMethodTable }: FletRelease,
): SigningSettings {
  const method =
    textOf(options['ios_export_method']) ??
    textOf(pyproject.get('tool.flet.ios.export_method')) ??
    'debugging';
  const tables = pyproject.given('tool.flet.ios.export_methods');
  const ofMethod = truthy(dictionary(tables) && entryOf(tables, method));
  dictionary(ofMethod);
  const setting = (key: string): unknown => {
    const general = pyproject.given(`tool.flet.ios.${key}`);
    const special = truthy(entryOf(ofMethod, key));
    return prefersMethodTable ? (special ?? general) : (general ?? special);
  };
  const text = (key: string): string | undefined =>
    textOf(options[`ios_${key}`]) ?? textOf(setting(key));
  return {
    method,
    profile: text('provisioning_profile'),
    certificate: text('signing_certificate'),
    teamId: text('team_id'),
    exportOptions: setting('export_options') ?? {},
  };
}

function flutterBuildArgs(
  options: Values,
  pyproject: Pyproject,
  { flutterArguments }: FletRelease,
): FlutterBuildArgs {
  const given = list(truthy(options['flutter_build_args']));
  const general = pyproject.given('tool.flet.flutter.build_args');
  if (flutterArguments === 'classic') {
    return { beforeSwitches: [], afterSwitches: [...list(general), ...given] };
  }
  const configured = list(pyproject.given('tool.flet.ios.flutter.build_args') ?? general);
  return {
    beforeSwitches: configured,
    afterSwitches: given.length > 0 ? given : configured,
  };
}

function list(value: unknown): string[] {
  if (value === undefined) return [];
  return iterated(value).map(String);
}

/** Something that Python asks with `get`. */
function dictionary(value: unknown): boolean {
  if (value === undefined || isTable(value)) return true;
  throw new PythonTraceback(`AttributeError: '${pythonType(value)}' object has no attribute 'get'`);
}

/** How flet makes one word of a name: ASCII, lower case, hyphens for blanks and underscores. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
