/** The parts of an .ipa, by the place of its files, and how much each part weighs in it. */
import type { Ipa } from '../../../core/apple/package/ipa.ts';

export interface Component {
  readonly name: string;
  readonly files: number;
  /** The compressed size, as stored in the .ipa. */
  readonly compressedBytes: number;
  /** The size on the device. */
  readonly sizeBytes: number;
}

/**
 * The first pattern that fits a path below `Payload/<Name>.app/` counts. Where serious_python puts
 * its files differs between releases and was not seen on a Mac.
 */
const PLACES: readonly (readonly [pattern: RegExp, component: string])[] = [
  [/(?:^|\/)site-packages\//, 'Python packages'],
  [
    /(?:^|\/)(?:stdlib|lib\/python3[^/]*)\/|^Frameworks\/(?:Python|dart_bridge)\.framework\//,
    'Python',
  ],
  [/(?:^|\/)(?:flutter_assets\/app|python-app|app)\//, 'App code'],
  [/\/flutter_assets\//, 'Flutter assets'],
  [/^Frameworks\/App\.framework\//, 'Dart code'],
  [/^Frameworks\/Flutter\.framework\//, 'Flutter'],
  [/^Frameworks\//, 'Other frameworks'],
  [/^PlugIns\//, 'Extensions'],
  [/^(?:Assets\.car|[^/]*\.png|[^/]*\.lproj\/)/, 'Icons and launch screen'],
];

interface PlacedFiles extends Pick<Ipa, 'entries'> {
  readonly app: Pick<Ipa['app'], 'path'>;
}

/** The largest first. */
export function componentsOf({ entries, app }: PlacedFiles): readonly Component[] {
  const files = [...entries.values()].filter(({ name }) => !name.endsWith('/'));
  const byName = Map.groupBy(files, ({ name }) => componentOf(name, app.path));
  return [...byName]
    .map(([name, members]) => ({
      name,
      files: members.length,
      compressedBytes: sum(members.map(({ compressedBytes }) => compressedBytes)),
      sizeBytes: sum(members.map(({ sizeBytes }) => sizeBytes)),
    }))
    .toSorted((one, other) => other.compressedBytes - one.compressedBytes);
}

function componentOf(path: string, appPath: string): string {
  if (!path.startsWith(`${appPath}/`)) return 'Symbols and support files';
  const place = path.slice(appPath.length + 1);
  return PLACES.find(([pattern]) => pattern.test(place))?.[1] ?? 'Executable and other files';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
