/**
 * Version numbers as Apple compares them: 1.2 and 1.2.0 are the same, leading zeros mean nothing.
 * Yet only the spelling that was first uploaded can be asked for, so questions are asked in all of
 * them and the answers are compared here.
 */

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

/** Without leading zeros and without `.0` at the end. What is no number stays as it is. */
function canonical(version: string): string {
  if (!/^\d+(\.\d+)*$/.test(version)) return version;
  const parts = version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}
