/** The check of request bodies against Apple's schemas, with Apple's code for each fault. */
import type { ErrorObject } from 'ajv';
import type { Operation } from './operations.ts';
import type { Value } from './records.ts';
import { Refusal } from '../refusal.ts';
import type { Complaint } from '../refusal.ts';
import { complaintsOf, schemaOf, unknownMembers } from './schemas.ts';

export interface Reference {
  type: string;
  id: string;
}

/** A request body that fits its schema: a resource, or the records that a relationship names. */
export type Body =
  | { readonly kind: 'resource'; readonly resource: ResourceData }
  | { readonly kind: 'linkage'; readonly references: readonly Reference[] };

export interface ResourceData {
  type: string;
  id?: string;
  attributes?: Record<string, Value>;
  relationships?: Record<string, { data: Reference | Reference[] | null }>;
}

export function malformedBody(detail: string, pointer?: string): Refusal {
  return new Refusal(400, [
    {
      code: 'ENTITY_INVALID',
      title: 'The request entity is not valid',
      detail,
      ...(pointer && { pointer }),
    },
  ]);
}

const MEMBER_PATTERN = /^\/data\/(?<kind>attributes|relationships)\/(?<name>[^/]+)/;

/**
 * Apple's code for what is wrong with one member. `UNKNOWN` is not proven by the reference: that
 * Apple refuses members its schema does not list is known, the exact code is not.
 */
function complaint(pointer: string, reason: 'REQUIRED' | 'INVALID' | 'UNKNOWN', detail: string) {
  const { kind, name } = MEMBER_PATTERN.exec(pointer)?.groups ?? {};
  const noun = kind === 'relationships' ? 'relationship' : 'attribute';
  const titles = {
    REQUIRED: `The provided entity is missing a required ${noun}`,
    INVALID: `The provided entity includes an ${noun} with an invalid value`,
    UNKNOWN: `The provided entity includes an unknown ${noun}`,
  };
  return {
    code: `ENTITY_ERROR.${noun.toUpperCase()}.${reason}`,
    title: titles[reason],
    detail: name ? `'${name}': ${detail}` : detail,
    pointer,
  } satisfies Complaint;
}

function schemaComplaint(error: ErrorObject): Complaint {
  if (error.keyword !== 'required') {
    return complaint(error.instancePath, 'INVALID', error.message ?? 'is not valid');
  }
  const pointer = `${error.instancePath}/${error.params['missingProperty']}`;
  return complaint(pointer, 'REQUIRED', 'You must provide a value with this request');
}

/** The body, once it fits Apple's schema and names the same record as the path. */
export function checkedBody(operation: Operation, body: unknown, id: string): Body | undefined {
  if (operation.body === undefined) return undefined;
  if (typeof body !== 'object' || body === null || !('data' in body)) {
    throw malformedBody('The request must have a JSON body with a member "data"');
  }
  const errors = complaintsOf(operation.body, body);
  const structural = errors.find(isStructural);
  if (structural) {
    throw malformedBody(
      `${structural.instancePath} ${structural.message}`,
      structural.instancePath,
    );
  }
  const unknown = unknownMembers(schemaOf(operation.body), body);
  const complaints = [
    ...errors.map(schemaComplaint),
    ...unknown.map((pointer) => complaint(pointer, 'UNKNOWN', 'is not known to this resource')),
  ];
  if (complaints.length > 0) throw new Refusal(409, complaints);
  // Apple's schema has just vouched for the form of either kind.
  if (/Linkages?Request$/.test(operation.body)) {
    const { data } = body as { data: Reference | Reference[] | null };
    return { kind: 'linkage', references: [data ?? []].flat() };
  }
  const resource = body.data as ResourceData;
  if (operation.method === 'PATCH') checkId(resource, id);
  return { kind: 'resource', resource };
}

/** A body that is wrong as a document, not in one attribute or relationship. */
function isStructural({ instancePath, keyword, params }: ErrorObject): boolean {
  if (keyword === 'required' && ['attributes', 'relationships'].includes(params['missingProperty']))
    return false;
  return /^(?:\/data(?:\/\d+)?(?:\/type|\/id)?)?$/.test(instancePath);
}

function checkId(resource: ResourceData, id: string): void {
  if (resource.id === id) return;
  throw new Refusal(409, [
    {
      code: 'ENTITY_ERROR',
      title: 'The id of the entity does not match the request',
      detail: `The body must carry the id '${id}' of the path`,
      pointer: '/data/id',
    },
  ]);
}
