/**
 * Version numbers as Apple compares them: 1.2 and 1.2.0 are the same, leading zeros mean nothing.
 * Yet only the spelling that was first uploaded can be asked for, so questions are asked in all of
 * them and the answers are compared here.
 */

/** Whether both are one version to Apple. */
export function sameVersion(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/** The spellings under which Apple may hold a version. */
export function spellings(version: string): readonly string[] {
  const short = canonical(version);
  const parts = short.split('.');
  const padded = [1, 2, 3].map((length) =>
    [...parts, '0', '0'].slice(0, Math.max(length, parts.length)).join('.'),
  );
  return [...new Set([version, short, ...padded])];
}

/** Whether the version can be compared: whole numbers with dots between them. */
export function isVersionNumber(version: string): boolean {
  return /^\d+(\.\d+)*$/.test(version);
}

/**
 * Below 0 when `one` is the lower version number, above 0 when it is the higher one, 0 when they
 * are the same to Apple. Part by part; a part that is missing counts as 0. Throws a `SyntaxError`
 * for a part that is not a whole number.
 */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place += 1) {
    const [our, their] = [ours[place] ?? 0n, theirs[place] ?? 0n];
    if (our !== their) return our < their ? -1 : 1;
  }
  return 0;
}

/**
 * The parts as big integers: a date and time written as one number exceeds what a floating-point
 * number holds.
 */
function numbersOf(version: string): bigint[] {
  return version.split('.').map(BigInt);
}

/** The version without leading zeros and without `.0` at the end. Other text stays as it is. */
function canonical(version: string): string {
  if (!isVersionNumber(version)) return version;
  const parts = version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}
