/** A value of a property list, as a finding names it. */
import { inspect } from 'node:util';
import { isDictionary } from '../property-list/property-list.ts';

const LONGEST = 160;
/** A value that lies deeper is only named by its kind. */
const DEEPEST = 1;

/** The value on one line of at most 160 characters; `absent` for `undefined`. */
export function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = inspect(withPrototypes(value, DEEPEST), {
    breakLength: Infinity,
    compact: true,
    depth: DEEPEST,
    maxArrayLength: 8,
    maxStringLength: 80,
  });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Dictionaries of a property list have no prototype, which Node would mention each time. */
function withPrototypes(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return value.toString();
  const inner = (each: unknown) => (depth < 0 ? each : withPrototypes(each, depth - 1));
  if (Array.isArray(value)) return value.slice(0, 9).map(inner);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]));
}
