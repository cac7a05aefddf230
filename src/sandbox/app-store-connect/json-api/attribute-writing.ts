/** Attributes as Apple writes them into its answers. */
import { cupertinoDate } from './cupertino-date.ts';
import type { Value } from './records.ts';
import { resolve } from './schemas.ts';
import type { Schema } from './schemas.ts';

/** The dates of storage, which has a form of its own: `2026-07-23T15:37:10.8-07:00`. */
const HAS_FRACTION = /\.\d[+-]\d\d:\d\d$/;

/** One value, and what lies in it, by the schema of its attribute. */
export function writtenValue(schema: Schema | undefined, value: Value): Value {
  const known = resolve(schema);
  if (typeof value === 'string') {
    return known?.format === 'date-time' && !HAS_FRACTION.test(value)
      ? cupertinoDate(new Date(value))
      : value;
  }
  if (Array.isArray(value)) return value.map((item: Value) => writtenValue(known?.items, item));
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      writtenValue(known?.properties?.[name], member),
    ]),
  );
}

/** All attributes of a resource: what has no value is null, as in Apple's answers. */
export function writtenAttributes(
  schemas: Readonly<Record<string, Schema>>,
  values: Readonly<Record<string, Value>>,
  isWanted: (name: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => isWanted(name))
      .map(([name, schema]) => [name, writtenValue(schema, values[name])]),
  );
}
