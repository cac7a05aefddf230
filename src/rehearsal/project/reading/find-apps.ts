/** Looks through a checkout, six folders deep, for the apps that lie in it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundApp } from '../found-app.ts';
import { expoApp } from './expo-app.ts';
import { fletApp } from './flet-project.ts';
import { xcodeApps } from './xcode-apps.ts';

/** Folders in which tools keep what others wrote. */
const FOREIGN = new Set(['Carthage', 'DerivedData', 'Pods', 'build', 'node_modules', 'vendor']);
const DEEPEST = 6;

/**
 * Finds the apps of a repository, those in higher folders first. A project that cannot be read is
 * passed over.
 */
export async function findApps(root: string): Promise<FoundApp[]> {
  const apps: FoundApp[] = [];
  let folders = [''];
  for (let depth = 0; depth <= DEEPEST && folders.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of folders) {
      const entries = await readdir(join(root, folder), { withFileTypes: true });
      const names = entries.map(({ name }) => name).toSorted();
      if (names.includes('pyproject.toml')) apps.push(...(await fletApp(root, folder)));
      for (const name of names.filter((each) => each.endsWith('.xcodeproj'))) {
        apps.push(...xcodeApps(root, folder, name));
      }
      // An `ios` that is there is what gets built, and is read below.
      if (names.includes('app.json') && !names.includes('ios')) {
        apps.push(...(await expoApp(root, folder)));
      }
      next.push(
        ...entries
          .filter((entry) => entry.isDirectory() && !isForeign(entry.name))
          .map(({ name }) => join(folder, name)),
      );
    }
    folders = next.toSorted();
  }
  return apps;
}

function isForeign(name: string): boolean {
  return name.startsWith('.') || name.endsWith('.xcodeproj') || FOREIGN.has(name);
}
