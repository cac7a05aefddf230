/** An Expo app whose Xcode project is made by `expo prebuild`, from its app.json. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleIdOr } from '../found-app.ts';
import type { FoundApp } from '../found-app.ts';

/** Expo's own defaults. */
const DEFAULT_VERSION = '1.0.0';
const DEFAULT_BUILD_NUMBER = '1';

/** Nothing for the app.json of another tool. `app.config.js` is a program, which is not run. */
export async function expoApp(root: string, folder: string): Promise<FoundApp[]> {
  try {
    const file = JSON.parse(await readFile(join(root, folder, 'app.json'), 'utf8')) as unknown;
    const expo = memberOf(file, 'expo');
    if (expo === undefined) return [];
    const ios = memberOf(expo, 'ios');
    const name = textOf(expo, 'name') ?? textOf(expo, 'slug') ?? 'App';
    return [
      {
        kind: 'react-native',
        folder,
        configuration: undefined,
        name,
        bundleId: bundleIdOr(textOf(ios, 'bundleIdentifier'), ''),
        profileName: undefined,
        version: textOf(expo, 'version') ?? DEFAULT_VERSION,
        buildNumber: textOf(ios, 'buildNumber') ?? DEFAULT_BUILD_NUMBER,
        teamId: textOf(ios, 'appleTeamId'),
        extensions: [],
      },
    ];
  } catch {
    return [];
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function textOf(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
