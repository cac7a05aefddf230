/** The types of resources that Apple's specification describes: attributes and relationships. */
import { operations } from './operations.ts';
import { allSchemas, resolve, schemaOf } from './schemas.ts';
import type { Schema } from './schemas.ts';

export interface RelationshipType {
  /** The type of the related records; absent where the specification does not tell. */
  readonly type?: string | undefined;
  readonly many: boolean;
}

export interface ResourceType {
  /** Absent for resources that have none, such as invitations. */
  readonly attributes?: Readonly<Record<string, Schema>> | undefined;
  readonly relationships: ReadonlyMap<string, RelationshipType>;
}

/**
 * Attributes that Apple sends although its specification does not name them, as seen in public
 * recordings of its answers.
 */
const UNSPECIFIED_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  certificates: { csrContent: { type: 'string' } },
};

function typeIn(schema: Schema | undefined): string | undefined {
  return resolve(schema)?.properties?.['type']?.enum?.[0];
}

/** By type, the name of its schema: resources, unlike references and bodies of requests, have an id and links. */
function schemaNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const resources = allSchemas()
    .filter(([, { properties = {} }]) => 'id' in properties && 'links' in properties)
    .toSorted(([a], [b]) => a.length - b.length);
  for (const [name, schema] of resources) {
    const type = typeIn(schema);
    // A second schema of a type is that of a later version of the API, and has a longer name.
    if (type !== undefined && !found.has(type)) found.set(type, name);
  }
  return found;
}

/**
 * The type that a relationship without `data` in its schema leads to, by the answer to its
 * `related` link.
 */
function answeredType(path: string): RelationshipType {
  const response = operations.find((one) => one.method === 'GET' && one.path === path)?.response;
  const data =
    response === undefined ? undefined : resolve(schemaOf(response).properties?.['data']);
  return data?.items
    ? { type: typeIn(data.items), many: true }
    : { type: typeIn(data), many: data === undefined };
}

function resourceTypeOf(type: string, { properties = {} }: Schema): ResourceType {
  const relationships = properties['relationships']?.properties ?? {};
  const attributes = properties['attributes']?.properties;
  return {
    attributes: attributes && { ...attributes, ...UNSPECIFIED_ATTRIBUTES[type] },
    relationships: new Map(
      Object.entries(relationships).map(([name, schema]) => {
        const data = resolve(schema.properties?.['data']);
        if (!data) return [name, answeredType(`/v1/${type}/{id}/${name}`)];
        const many = data.items !== undefined;
        return [name, { type: typeIn(many ? data.items : data), many }];
      }),
    ),
  };
}

let names: ReadonlyMap<string, string> | undefined;
const types = new Map<string, ResourceType>();

/** Read out of the schemas when it is first asked for: a release meets a dozen of three hundred. */
export function resourceType(type: string): ResourceType {
  const read = types.get(type);
  if (read !== undefined) return read;
  names ??= schemaNames();
  const name = names.get(type);
  if (name === undefined) throw new Error(`Apple's specification has no resource of type ${type}`);
  const known = resourceTypeOf(type, schemaOf(name));
  types.set(type, known);
  return known;
}
