/**
 * JSON from outside, read with a guard: a value of another shape than expected is refused, so that
 * no cast lets a broken answer or a half-written file through.
 */
import { messageOf } from '../errors.ts';

export type Guard<T> = (value: unknown) => value is T;

export interface NotJson {
  readonly ok: false;
  /** The problem of the text, for people; holds no part of it beyond Node's few characters. */
  readonly problem: string;
}

export type JsonReading<T> = { readonly ok: true; readonly value: T } | NotJson;

/** Reads `text`; gives the reason where it is not JSON or `guard` refuses it. Throws nothing. */
export function readJson<T>(text: string, guard: Guard<T>): JsonReading<T> {
  let value: unknown;
  try {
    value = MAY_HOLD_PROTOTYPE_KEY.test(text)
      ? JSON.parse(text, withoutPrototypeKeys)
      : JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: messageOf(error) };
  }
  return guard(value) ? { ok: true, value } : { ok: false, problem: 'it has another shape' };
}

/** The value in `text`, or `undefined` where it is not JSON or `guard` refuses it. */
export function jsonOrNothing<T>(text: string, guard: Guard<T>): T | undefined {
  const reading = readJson(text, guard);
  return reading.ok ? reading.value : undefined;
}

export const isAnything = (value: unknown): value is unknown => value !== undefined;

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose members all pass `guard`. */
export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** The members of `value` that an object has of its own; `constructor` and the like are none. */
export function ownValue(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Looking at each member takes ten times as long, so it is done where the key may stand at all. */
const MAY_HOLD_PROTOTYPE_KEY = /__proto__|\\u00/;

/** `__proto__` would change what the object is as soon as somebody copies it member by member. */
function withoutPrototypeKeys(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
