/**
 * The version of an iOS app, as Flutter derives it: digits and dots stay, everything else goes, and
 * a name gets three parts. So `1.2` is built as 1.2.0, and `1.2.0rc1` as 1.2.01.
 */
export function iosBuildName(name: string): string | undefined {
  const parts = partsOf(name);
  if (parts.length === 0) return undefined;
  while (parts.length < 3) parts.push('0');
  return parts.join('.');
}

export function iosBuildNumber(number: string): string | undefined {
  return partsOf(number).join('.') || undefined;
}

function partsOf(text: string): string[] {
  return text
    .replaceAll(/[^\d.]/g, '')
    .split('.')
    .filter((part) => part !== '');
}
