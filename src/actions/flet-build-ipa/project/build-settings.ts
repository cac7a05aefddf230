/**
 * The settings that flet will build with: for each setting the value that wins and where it stands.
 * flet asks its command line, then pyproject.toml under several keys, then its own template.
 */
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';
import { optionValue } from '../flet/flet-options.ts';
import { isAtLeast } from '../toolchain/flet-version.ts';
import type { Inputs } from '../inputs.ts';
import type { Project } from './project.ts';
import { entryOf, isTable, tableOf, textOf, truthy } from './toml-values.ts';
import type { Table } from './toml-values.ts';

export interface Setting<T = string> {
  readonly value: T;
  /** `` `team-id` ``, `tool.flet.ios.team_id in pyproject.toml`, `flet’s default`. */
  readonly from: string;
  /** Other values that were given as well and do not count, the next in rank first. */
  readonly insteadOf?: readonly Setting[];
}

export interface BuildSettings {
  readonly bundleId: Setting;
  readonly version: Setting;
  readonly buildNumber: Setting;
  /** In the word that flet is given or reads; it may be a former one. */
  readonly exportMethod: Setting;
  readonly provisioningProfile: Setting | undefined;
  readonly signingCertificate: Setting | undefined;
  readonly teamId: Setting | undefined;
  /** The settings of pyproject.toml. */
  readonly exportOptions: Setting<Table> | undefined;
  /** Names of the tables under `tool.flet.ios.export_methods` that hold something. */
  readonly methodTables: readonly string[];
}

export interface SettingSources {
  readonly inputs: Pick<
    Inputs,
    'bundleId' | 'version' | 'provisioningProfile' | 'signingCertificate' | 'teamId' | 'args'
  >;
  readonly project: Project;
  readonly fletVersion: string;
  /** The number that `build-number` came to. */
  readonly buildNumber: string | undefined;
  /** Where the action decides it: by the input, or by what the profile is for. */
  readonly exportMethod: Setting<ExportMethod> | undefined;
}

export const FLETS_DEFAULT = 'flet’s default';

const METHODS = 'tool.flet.ios.export_methods';

export function resolveSettings(sources: SettingSources): BuildSettings {
  const { inputs, project, fletVersion } = sources;
  const input = (name: string, value: string | undefined): Candidate => [`\`${name}\``, value];
  const key = (name: string): Candidate => [`${name} in pyproject.toml`, project.text(name)];
  const exportMethod = first(
    [sources.exportMethod?.from ?? '', sources.exportMethod?.value],
    key('tool.flet.ios.export_method'),
  ) ?? { value: 'debugging', from: FLETS_DEFAULT };

  const tables = project.table(METHODS);
  const ofMethod = tableOf(entryOf(tables, exportMethod.value));
  const places = (name: string) => {
    const general = [`tool.flet.ios.${name}`, project.given(`tool.flet.ios.${name}`)] as const;
    const special = [
      `${METHODS}.${exportMethod.value}.${name}`,
      truthy(entryOf(ofMethod, name)),
    ] as const;
    // Since 1.0 the table of the method goes first, as one would expect.
    return isAtLeast(fletVersion, '1.0.0') ? [special, general] : [general, special];
  };
  const signing = (name: string): Candidate[] =>
    places(name).map(([place, value]) => [`${place} in pyproject.toml`, textOf(value)]);
  const [exportOptions] = places('export_options').filter(([, value]) => isTable(value));

  return {
    bundleId: first(
      input('bundle-id', inputs.bundleId),
      key('tool.flet.ios.bundle_id'),
      key('tool.flet.bundle_id'),
    ) ?? { value: defaultBundleId(project, inputs.args), from: FLETS_DEFAULT },
    version: first(
      input('version', inputs.version),
      key('project.version'),
      key('tool.poetry.version'),
    ) ?? { value: '1.0.0', from: FLETS_DEFAULT },
    buildNumber: first(
      input('build-number', sources.buildNumber),
      key('tool.flet.build_number'),
    ) ?? { value: '1', from: FLETS_DEFAULT },
    exportMethod,
    provisioningProfile: first(
      input('provisioning-profile', inputs.provisioningProfile),
      ...signing('provisioning_profile'),
    ),
    signingCertificate: first(
      input('signing-certificate', inputs.signingCertificate),
      ...signing('signing_certificate'),
    ),
    teamId: first(input('team-id', inputs.teamId), ...signing('team_id')),
    exportOptions: exportOptions && {
      value: tableOf(exportOptions[1]),
      from: `${exportOptions[0]} in pyproject.toml`,
    },
    methodTables: Object.keys(tables).filter((name) => truthy(tables[name]) !== undefined),
  };
}

type Candidate = readonly [from: string, value: string | undefined];

function first(...candidates: readonly Candidate[]): Setting | undefined {
  const [winner, ...others] = candidates.flatMap(([from, value]) =>
    value ? [{ value, from }] : [],
  );
  if (winner === undefined) return undefined;
  const insteadOf = others.filter(({ value }) => value !== winner.value);
  return insteadOf.length === 0 ? winner : { ...winner, insteadOf };
}

/** `com.example` and `My app_2` make com.example.my-app-2. */
function defaultBundleId(project: Project, args: readonly string[]): string {
  const org =
    optionValue(args, '--org') ??
    project.text('tool.flet.ios.org') ??
    project.text('tool.flet.org') ??
    'com.flet';
  return `${org}.${slug(optionValue(args, '--project') ?? project.name)}`;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, '-')
    .replaceAll(/^-+|(?<!-)-+$/g, '');
}
