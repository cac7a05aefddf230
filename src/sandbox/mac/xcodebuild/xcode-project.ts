/** The targets and build settings of a project file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as plist from 'plist';
import { asDictionary, isDictionary } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import { XcodeFailure } from './failure.ts';
import { textAt } from './property-list.ts';

/** Build settings by name, with references resolved. */
export type BuildSettings = ReadonlyMap<string, string>;

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
  return { root, read };
}

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
  const { root, read } = projectFile(location);
  const settingsOf = (owner: Dictionary): [string, string][] => {
    const configurations = listAt(read(owner['buildConfigurationList']), 'buildConfigurations');
    const chosen = configurations.map(read).find((each) => textAt(each, 'name') === configuration);
    const settings = chosen?.['buildSettings'];
    return isDictionary(settings)
      ? Object.entries(settings).map(([name, value]) => [name, settingText(value)])
      : [];
  };
  const project = read(root['rootObject']);
  const targets = listAt(project, 'targets')
    .map(read)
    .flatMap((target): Target[] => {
      const kind = kinds[textAt(target, 'productType') ?? ''];
      const name = textAt(target, 'name') ?? '';
      const settings = new Map([
        ['PRODUCT_NAME', name],
        ['TARGET_NAME', name],
        ...settingsOf(project),
        ...settingsOf(target),
        ...overrides,
      ]);
      return kind === undefined ? [] : [{ name, kind, settings: resolved(settings) }];
    });
  return { directory: path.dirname(location), targets };
}

/** Replaces `$(NAME)`, also where the value of NAME holds another one. */
export function expand(text: string, settings: BuildSettings): string {
  return text.replaceAll(/\$[({](\w+)(?::\w+)?[)}]/g, (_, name: string) => {
    const value = settings.get(name) ?? '';
    return value.includes(`$(${name})`) ? '' : expand(value, settings);
  });
}

function resolved(settings: ReadonlyMap<string, string>): BuildSettings {
  return new Map([...settings].map(([name, value]) => [name, expand(value, settings)]));
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
