import type { SandboxContext } from '../context.ts';
import type { LinkageBody, Reference, ResourceBody } from './json-api/body-check.ts';
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
  readonly body: ResourceBody | LinkageBody | undefined;
}

/** The record to answer with; nothing for answers without a body. */
export type Outcome = ResourceRecord | void;

/** Checks Apple's rules and changes the state, in one synchronous step. */
export type Handler = (call: Call) => Outcome;

/** Does what takes time, such as reading a file, and returns the handler that makes the change. */
export type PreparedHandler = (call: Call) => Promise<Handler>;

export function attributesOf({ body }: Call): Record<string, Value> {
  return (body as ResourceBody).data.attributes ?? {};
}

export function referencesOf({ body }: Call): Reference[] {
  return (body as LinkageBody).data;
}

/** Ids that the body gives for a relationship; refuses those that do not exist. */
export function linkedRecords(call: Call, name: string): ResourceRecord[] {
  const data = (call.body as ResourceBody).data.relationships?.[name]?.data ?? [];
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
