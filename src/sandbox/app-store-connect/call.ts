/** Checked calls of operations that write, and the handlers that carry them out. */
import type { SandboxContext } from '../context.ts';
import type { Body, Reference, ResourceData } from './json-api/body-check.ts';
import type { Query } from './json-api/query-check.ts';
import type { Records, ResourceRecord, Value } from './json-api/records.ts';
import { invalidRelationship } from './refusal.ts';
import type { State } from './state.ts';

/** A request that is allowed and well-formed. */
export interface Call {
  readonly context: SandboxContext;
  readonly state: State;
  readonly records: Records;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
  readonly query: Query;
  readonly body: Body | undefined;
}

/** The record to answer with; nothing for answers without a body. */
export type Outcome = ResourceRecord | void;

/** Checks Apple's rules and changes the state, in one synchronous step. */
export type Handler = (call: Call) => Outcome;

/** Asynchronous work before a change, such as reading a file; the result makes the change. */
export type PreparedHandler = (call: Call) => Promise<Handler>;

function resourceOf({ body }: Call): ResourceData {
  if (body?.kind !== 'resource') throw new Error('The body of this operation is no resource');
  return body.resource;
}

export function attributesOf(call: Call): Record<string, Value> {
  return resourceOf(call).attributes ?? {};
}

export function referencesOf({ body }: Call): readonly Reference[] {
  if (body?.kind !== 'linkage') throw new Error('The body of this operation names no records');
  return body.references;
}

/** The records that the body names for a relationship; refuses those that do not exist. */
export function linkedRecords(call: Call, name: string): ResourceRecord[] {
  const data = resourceOf(call).relationships?.[name]?.data ?? [];
  return [data].flat().map(({ type, id }) => {
    const record = call.records.find(type, id);
    if (!record) {
      throw invalidRelationship(name, `There is no resource of type '${type}' with id '${id}'`);
    }
    return record;
  });
}

/** The record of a to-one relationship that Apple's schema requires. */
export function linkedRecord(call: Call, name: string): ResourceRecord {
  const [record] = linkedRecords(call, name);
  if (!record) throw invalidRelationship(name, `The relationship '${name}' is required`);
  return record;
}

/** Applies a PATCH: Apple takes `null` as "no value" and leaves what is not mentioned. */
export function changeAttributes(record: ResourceRecord, attributes: Record<string, Value>): void {
  Object.assign(record.attributes, attributes);
}
