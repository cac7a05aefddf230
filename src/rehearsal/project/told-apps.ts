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
      'No app was found in the repository (no Flet app, no Expo app.json, no .xcodeproj; projects of XcodeGen and Tuist are not read): bundle ids are those that the workflow names. Name the app with --bundle-id, --team-id and --app-version.',
    ];
  }
  return apps.map(({ kind, folder, name, bundleId, version, buildNumber, extensions }) => {
    const more = extensions.map((extension) => extension.bundleId);
    const withMore = more.length === 0 ? '' : `, with ${more.join(', ')}`;
    const place = folder === '' ? tools[kind] : `${tools[kind]} in ${folder}`;
    const id = bundleId === '' ? 'bundle id not found: name it with --bundle-id' : bundleId;
    return `App: ${name} (${id}${withMore}), ${version} (${buildNumber}), ${place}`;
  });
}
