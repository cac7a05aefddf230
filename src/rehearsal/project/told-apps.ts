/** Tells which apps were found in a repository. */
import type { FoundApp } from './found-app.ts';

const tools = {
  flet: 'Flet',
  flutter: 'Flutter',
  'react-native': 'React Native',
  xcode: 'Xcode',
} as const;

export function toldApps(apps: readonly FoundApp[]): string[] {
  if (apps.length === 0) {
    return [
      'No app was found in the repository (no Flet app, no .xcodeproj): bundle ids are those that the workflow names.',
    ];
  }
  return apps.map(({ kind, folder, name, bundleId, version, buildNumber, extensions }) => {
    const more = extensions.map((extension) => extension.bundleId);
    const withMore = more.length === 0 ? '' : `, with ${more.join(', ')}`;
    return `App: ${name} (${bundleId}${withMore}), ${version} (${buildNumber}), ${tools[kind]} in ${folder || '.'}`;
  });
}
