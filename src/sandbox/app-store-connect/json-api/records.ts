/** Resources as the sandbox keeps them, and their lookup along relationships. */
import { randomUUID } from 'node:crypto';
import { notFound } from '../refusal.ts';
import { relationOf } from './relations.ts';

export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value };

/** A scalar as text; empty where there is no value. */
export function textOf(value: Value): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

/** A resource as it is kept: `links` holds the ids of those relationships that the record owns. */
export interface ResourceRecord {
  readonly type: string;
  readonly id: string;
  readonly attributes: Record<string, Value>;
  readonly links: Record<string, string[]>;
}

export interface NewRecord {
  id?: string | undefined;
  attributes?: Record<string, Value> | undefined;
  links?: Record<string, readonly string[]> | undefined;
}

/** All resources, by type and id, in the order of their creation. */
export type RecordTable = Record<string, Record<string, ResourceRecord>>;

/** Looks up and changes resources; the table itself stays plain data. */
export class Records {
  readonly #table: RecordTable;

  constructor(table: RecordTable) {
    this.#table = table;
  }

  all(type: string): ResourceRecord[] {
    return Object.values(this.#table[type] ?? {});
  }

  find(type: string, id: string | undefined): ResourceRecord | undefined {
    return id === undefined ? undefined : this.#table[type]?.[id];
  }

  get(type: string, id: string): ResourceRecord {
    const record = this.find(type, id);
    if (!record) throw notFound(type, id);
    return record;
  }

  add(type: string, { id = randomUUID(), attributes = {}, links = {} }: NewRecord): ResourceRecord {
    const record: ResourceRecord = {
      type,
      id,
      attributes: { ...attributes },
      links: Object.fromEntries(Object.entries(links).map(([name, ids]) => [name, [...ids]])),
    };
    (this.#table[type] ??= {})[id] = record;
    return record;
  }

  /** Adds a record, or brings the one among `others` up to date that agrees in the `key`. */
  put(others: readonly ResourceRecord[], key: string, type: string, record: NewRecord): void {
    const known = others.find(({ attributes }) => attributes[key] === record.attributes?.[key]);
    if (known) Object.assign(known.attributes, record.attributes);
    else this.add(type, record);
  }

  /** Removes the record and every link to it. */
  remove({ type, id }: ResourceRecord): void {
    delete this.#table[type]?.[id];
    for (const other of Object.values(this.#table).flatMap((records) => Object.values(records))) {
      for (const [name, ids] of Object.entries(other.links)) {
        if (relationOf(other.type, name)?.type === type) {
          other.links[name] = ids.filter((linked) => linked !== id);
        }
      }
    }
  }

  related(record: ResourceRecord, name: string): ResourceRecord[] {
    const relation = relationOf(record.type, name);
    if (!relation) return [];
    const { type, inverse } = relation;
    if (inverse !== undefined) {
      return this.all(type).filter((other) => other.links[inverse]?.includes(record.id));
    }
    return (record.links[name] ?? []).flatMap((id) => this.find(type, id) ?? []);
  }

  relatedOne(record: ResourceRecord, name: string): ResourceRecord | undefined {
    return this.related(record, name)[0];
  }

  link(record: ResourceRecord, name: string, ids: readonly string[]): void {
    record.links[name] = [...new Set([...(record.links[name] ?? []), ...ids])];
  }

  unlink(record: ResourceRecord, name: string, ids: readonly string[]): void {
    record.links[name] = (record.links[name] ?? []).filter((id) => !ids.includes(id));
  }
}
