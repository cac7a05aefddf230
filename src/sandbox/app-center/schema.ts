/**
 * JSON schemas of requests together with the types of what they admit. A library that derives the
 * types from the schemas (typebox) cost the type checker more than all the rest of the project.
 */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

declare const admitted: unique symbol;

/** A JSON schema that admits values of `T`. */
export interface Schema<T> {
  readonly [keyword: string]: unknown;
  /** Only for the compiler. */
  readonly [admitted]?: T;
}

/** The type of the values that a schema admits. */
export type Static<S> = S extends Schema<infer T> ? T : never;

/** A member of an object that may be absent. */
interface Optional<T> {
  readonly optional: Schema<T>;
}

type Members = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;
type OptionalName<M extends Members> = {
  [Name in keyof M]: M[Name] extends Optional<unknown> ? Name : never;
}[keyof M];
type Admitted<M extends Members> = {
  readonly [Name in Exclude<keyof M, OptionalName<M>>]: Static<M[Name]>;
} & {
  readonly [Name in OptionalName<M>]?: M[Name] extends Optional<infer T> ? T : never;
};

type Keywords = Readonly<Record<string, unknown>>;

export const text = (keywords: Keywords = {}): Schema<string> => ({ type: 'string', ...keywords });
export const number: Schema<number> = { type: 'number' };
export const integer: Schema<number> = { type: 'integer' };
export const flag: Schema<boolean> = { type: 'boolean' };

export function listOf<T>(items: Schema<T>, keywords: Keywords = {}): Schema<readonly T[]> {
  return { type: 'array', items, ...keywords };
}

export function oneOf<const Word extends string>(...words: readonly Word[]): Schema<Word> {
  return { type: 'string', enum: words };
}

export function optional<T>(schema: Schema<T>): Optional<T> {
  return { optional: schema };
}

/** An object that has these members; others are let through. */
export function object<const M extends Members>(members: M): Schema<Admitted<M>> {
  const entries = Object.entries(members);
  return {
    type: 'object',
    required: entries.filter(([, member]) => !isOptional(member)).map(([name]) => name),
    properties: Object.fromEntries(
      entries.map(([name, member]) => [name, isOptional(member) ? member.optional : member]),
    ),
  };
}

function isOptional(member: Schema<unknown> | Optional<unknown>): member is Optional<unknown> {
  return 'optional' in member;
}

const ajv = addFormats.default(new Ajv({ validateSchema: false }));

/** Whether the schema admits the value. */
export function admits<T>(schema: Schema<T>, value: unknown): value is T {
  return ajv.validate(schema, value);
}
