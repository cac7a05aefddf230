/** Comparing releases of flet, which are numbered as PEP 440 has it: 0.86.5, 1.1.0.dev1. */

/** Whether `version` is `release` or later. A release counts as reached with its first preview. */
export function isAtLeast(version: string, release: string): boolean {
  const [is, wanted] = [numbersOf(version), numbersOf(release)];
  const at = wanted.findIndex((number, index) => number !== (is[index] ?? 0));
  return at < 0 || (is[at] ?? 0) > (wanted[at] ?? 0);
}

export function isBefore(version: string, release: string): boolean {
  return !isAtLeast(version, release);
}

/** A preview: its templates and packages may be missing or change under its name. */
export function isPreview(version: string): boolean {
  return /(?:dev|a|b|rc)\d+/.test(version);
}

function numbersOf(version: string): readonly number[] {
  const [release = ''] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
  return release.split('.').map(Number);
}
