/** Several seeds as one: their lists one after another, and of single values the last one. */
import type { Seed } from '../../sandbox/sandbox.ts';

export function mergedSeeds(seeds: readonly Seed[]): Seed {
  return {
    appStoreConnect: merged(seeds.map(({ appStoreConnect = {} }) => appStoreConnect)),
    appCenter: merged(seeds.map(({ appCenter = {} }) => appCenter)),
  };
}

function merged<T extends object>(parts: readonly T[]): T {
  const all = new Map<string, unknown>();
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      const before = all.get(name);
      const joined = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
      all.set(name, joined);
    }
  }
  // Each member comes from a part of this type.
  return Object.fromEntries(all) as T;
}
