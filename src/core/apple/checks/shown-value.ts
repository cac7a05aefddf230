import { inspect } from 'node:util';

const LONGEST = 160;

/** A value of a property list as a finding names it: on one line, and never long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = inspect(value, {
    breakLength: Infinity,
    compact: true,
    depth: 1,
    maxArrayLength: 8,
    maxStringLength: 80,
  });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
