/** The check of seeds that come from elsewhere. */
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

export const text = { type: 'string' };
export const flag = { type: 'boolean' };
export const milliseconds = { type: 'integer', minimum: 0 };

export function list(items: object): object {
  return { type: 'array', items };
}

/** An object that has members of `T` only. */
export function record<T extends object>(
  members: Record<keyof T & string, object>,
  ...required: (keyof T & string)[]
): object {
  return { type: 'object', properties: members, required, additionalProperties: false };
}

/** The elements of a list in a seed. */
export type Item<Seed, Name extends keyof Seed> =
  NonNullable<Seed[Name]> extends readonly (infer Element)[] ? Element : never;

// The schemas are our own; to hold them against the schema of schemas would cost a tenth of the start.
const ajv = new Ajv({ allErrors: true, validateSchema: false });

/**
 * A check of seeds that come from elsewhere: a misspelt member would otherwise go unnoticed and
 * leave the default in its place.
 */
export function seedCheck(name: string, schema: object): (seed: object) => void {
  let compiled: ValidateFunction | undefined;
  return (seed) => {
    const validate = (compiled ??= ajv.compile(schema));
    if (validate(seed)) return;
    const problems = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const member = params['additionalProperty'];
      return `${name}${instancePath}: ${member === undefined ? message : `'${member}' is unknown`}`;
    });
    throw new Error(`The seed is not valid. ${problems.join('; ')}`);
  };
}
