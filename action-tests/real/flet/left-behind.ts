/** What a build leaves on disk, as far as an action looks at it. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePropertyList } from '../../../src/core/apple/property-list/property-list.ts';

export interface LeftBehind {
  /** `none` when the file is not there, `broken` when it is no property list. */
  readonly exportOptions: unknown;
  readonly infoPlist: unknown;
  readonly files: readonly string[];
}

/** What Python itself, Dart and the template leave differs, and no action looks at it. */
const compared = [
  'out/**',
  'the app/build/ipa/**',
  'the app/build/.python-version',
  'the app/build/flutter/build/ios/**',
  'the app/build/flutter/ios/exportOptions.plist',
  'the app/build/flutter/ios/Runner/Info.plist',
];

/** The app's own files in the archive: the double of Dart packs none; its arguments are compared. */
const OF_PACKAGING = /\.app\/(?:serious_python_darwin|Frameworks)/;

export async function leftBehind(place: string, app: string): Promise<LeftBehind> {
  const ios = join(app, 'build', 'flutter', 'ios');
  return {
    exportOptions: await propertyList(join(ios, 'exportOptions.plist')),
    infoPlist: await propertyList(join(ios, 'Runner', 'Info.plist')),
    files: globSync(compared, { cwd: place })
      .filter((file) => !OF_PACKAGING.test(file))
      .toSorted(),
  };
}

async function propertyList(path: string): Promise<unknown> {
  const contents = await readFile(path).catch(() => undefined);
  return contents === undefined ? 'none' : (parsePropertyList(contents) ?? 'broken');
}
