/** Apple drops leading zeros and takes X.Y and X.Y.0 for the same version. */
function significant(version: string): string {
  return version
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.')
    .replace(/(?:\.0)+$/, '');
}

export function isSameVersion(a: string, b: string): boolean {
  return significant(a) === significant(b);
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Negative when `a` is the lower one. */
export function compareVersions(a: string, b: string): number {
  return isSameVersion(a, b) ? 0 : COLLATOR.compare(significant(a), significant(b));
}
