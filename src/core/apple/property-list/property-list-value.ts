/** The values of which property lists consist, in one form for the binary and the XML format. */

/** A dictionary. It has no prototype, so that `__proto__` is a key like any other. */
export type PropertyList = Readonly<Record<string, unknown>>;

export function dictionary(entries: Iterable<readonly [string, unknown]> = []): PropertyList {
  const list = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) list[key] = value;
  return list;
}

/** A `number` where it is exact, else a `bigint`. */
export function integerValue(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

export function isDictionary(value: unknown): value is PropertyList {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  );
}
