/** Versions of iOS as Info.plist and load commands write them: `13.0`, `16.4.1`. */

/**
 * The order of two versions: below zero when `one` is the older; `undefined` when one of them is
 * not a version.
 */
export function compareOsVersions(one: string, other: string): number | undefined {
  const [left, right] = [partsOf(one), partsOf(other)];
  if (left === undefined || right === undefined) return undefined;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `version` is older than `floor`; no version is older than nothing. */
export function isOlder(version: string, floor: string): boolean {
  return (compareOsVersions(version, floor) ?? 0) < 0;
}

function partsOf(version: string): number[] | undefined {
  return /^\d{1,9}(\.\d{1,9}){0,3}$/.test(version) ? version.split('.').map(Number) : undefined;
}
