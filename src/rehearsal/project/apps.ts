/**
 * The app in the repository that a rehearsed workflow checks out, in the kinds that people build.
 */
import { writeFletApp } from './flet-app.ts';
import { writeFlutterApp, writeReactNativeApp, writeXcodeApp } from './native-apps.ts';

const writers = {
  flet: writeFletApp,
  xcode: writeXcodeApp,
  flutter: writeFlutterApp,
  'react-native': writeReactNativeApp,
} as const;

export type AppKind = keyof typeof writers;

export const appKinds: readonly AppKind[] = ['flet', 'xcode', 'flutter', 'react-native'];

export function writeApp(kind: AppKind, folder: string): Promise<void> {
  return writers[kind](folder);
}
