/** The targets and build settings of a project file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as plist from 'plist';
import { asDictionary, isDictionary } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import { layered } from './build-settings.ts';
import type { BuildSettings, WrittenSetting } from './build-settings.ts';
import { XcodeFailure } from './failure.ts';
import { textAt } from './property-list.ts';
import { xcconfigSettings } from './xcconfig.ts';

export interface Target {
  readonly name: string;
  readonly kind: 'app' | 'extension';
  readonly settings: BuildSettings;
}

/** A project in Xcode's own file format. */
export interface XcodeProject {
  /** The folder that holds the project's files. */
  readonly directory: string;
  /** Targets of other kinds are passed over. */
  readonly targets: readonly Target[];
}

export interface Overrides {
  /** The settings of the command line; they win over those of every target. */
  readonly settings: BuildSettings;
  readonly configuration: string;
}

const kinds: Readonly<Record<string, Target['kind']>> = {
  'com.apple.product-type.application': 'app',
  'com.apple.product-type.app-extension': 'extension',
};

interface ProjectFile {
  readonly root: Dictionary;
  /** The object of an id, empty where there is none. */
  readonly read: (id: unknown) => Dictionary;
  /** The path of a file or group in the folder of the project; nothing for one of another tree. */
  readonly pathOf: (id: unknown) => string | undefined;
}

function projectFile(location: string): ProjectFile {
  const file = path.join(location, 'project.pbxproj');
  if (!existsSync(file)) {
    throw new XcodeFailure(`xcodebuild: error: '${location}' does not exist.`);
  }
  const root = asDictionary(plist.parseOpenStep(readFileSync(file, 'utf8')), file);
  const objects = asDictionary(root['objects'] ?? null, 'objects');
  const read = (id: unknown): Dictionary => {
    const object = typeof id === 'string' ? objects[id] : undefined;
    return isDictionary(object) ? object : {};
  };
  const parents = new Map(
    Object.keys(objects).flatMap((id) =>
      listAt(read(id), 'children').map((child) => [child, id] as const),
    ),
  );
  const pathOf = (id: unknown, depth = 0): string | undefined => {
    const { sourceTree, path: own } = read(id);
    const inTree = typeof own === 'string' ? own : '';
    if (sourceTree === 'SOURCE_ROOT') return inTree;
    if (sourceTree === '<absolute>') return path.resolve('/', inTree);
    if (sourceTree !== '<group>' || depth > DEEPEST_GROUP) return undefined;
    const parent = parents.get(id as plist.PlistValue);
    const above = parent === undefined ? '' : pathOf(parent, depth + 1);
    return above === undefined ? undefined : path.join(above, inTree);
  };
  return { root, read, pathOf };
}

const DEEPEST_GROUP = 64;

/** The names of the build configurations, such as `Debug` and `Release-staging`. */
export function configurationsOf(location: string): string[] {
  const { root, read } = projectFile(location);
  const list = read(read(root['rootObject'])['buildConfigurationList']);
  return listAt(list, 'buildConfigurations').flatMap((id) => textAt(read(id), 'name') ?? []);
}

/** The schemes that are kept with the project, by name. */
export function sharedSchemes(location: string): string[] {
  const folder = path.join(location, 'xcshareddata', 'xcschemes');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xcscheme'))
    .map((name) => path.basename(name, '.xcscheme'))
    .toSorted();
}

export function readXcodeProject(
  location: string,
  { settings: overrides, configuration }: Overrides,
): XcodeProject {
  const { root, read, pathOf } = projectFile(location);
  const project = read(root['rootObject']);
  const directory = path.join(path.dirname(location), textAt(project, 'projectDirPath') ?? '');
  const layersOf = (owner: Dictionary): WrittenSetting[][] => {
    const configurations = listAt(read(owner['buildConfigurationList']), 'buildConfigurations');
    const chosen = configurations.map(read).find((each) => textAt(each, 'name') === configuration);
    const settings = chosen?.['buildSettings'];
    const base = baseFile(chosen ?? {}, pathOf);
    return [
      base === undefined ? [] : xcconfigSettings(path.resolve(directory, base)),
      isDictionary(settings)
        ? Object.entries(settings).map(([name, value]) => [name, settingText(value)])
        : [],
    ];
  };
  const targets = listAt(project, 'targets')
    .map(read)
    .flatMap((target): Target[] => {
      const kind = kinds[textAt(target, 'productType') ?? ''];
      if (kind === undefined) return [];
      const name = textAt(target, 'name') ?? '';
      const given: WrittenSetting[] = [
        ['CONFIGURATION', configuration],
        ['PROJECT_NAME', path.basename(location, '.xcodeproj')],
        ['SRCROOT', directory],
        ['PRODUCT_NAME', name],
        ['TARGET_NAME', name],
      ];
      const layers = [given, ...layersOf(project), ...layersOf(target), [...overrides]];
      return [{ name, kind, settings: layered(layers, configuration) }];
    });
  return { directory, targets };
}

/** The `.xcconfig` that a configuration is based on; a folder of Xcode 16 has no object a file. */
function baseFile(configuration: Dictionary, pathOf: ProjectFile['pathOf']): string | undefined {
  const { baseConfigurationReference: file, baseConfigurationReferenceAnchor: folder } =
    configuration;
  if (file !== undefined) return pathOf(file);
  const within = textAt(configuration, 'baseConfigurationReferenceRelativePath');
  const above = folder === undefined ? undefined : pathOf(folder);
  return within === undefined || above === undefined ? undefined : path.join(above, within);
}

/** A list is written as its words. */
function settingText(value: plist.PlistValue): string {
  if (Array.isArray(value)) return value.map(settingText).join(' ');
  return typeof value === 'string' ? value : '';
}

function listAt(dictionary: Dictionary, key: string): plist.PlistValue[] {
  const value = dictionary[key];
  return Array.isArray(value) ? value : [];
}
