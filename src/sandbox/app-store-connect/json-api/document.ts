/** JSON:API documents, the form of all of Apple's answers. */
import { writtenAttributes } from './attribute-writing.ts';
import type { Query } from './query-check.ts';
import type { Records, ResourceRecord } from './records.ts';
import { linksOf } from './operations.ts';
import { relationOf } from './relations.ts';
import { resourceType } from './resource-types.ts';
import type { Page } from './selection.ts';

/** Writes records as JSON:API documents, shaped by `fields[…]`, `include` and `limit[…]`. */
export class Document {
  readonly #records: Records;
  readonly #query: Query;
  readonly #url: URL;

  constructor(records: Records, query: Query, url: URL) {
    this.#records = records;
    this.#query = query;
    this.#url = new URL(url);
    // A client may send brackets as they are; in a link they must be escaped.
    this.#url.search = url.searchParams.toString();
  }

  one(record: ResourceRecord) {
    return {
      data: this.#resource(record),
      ...this.#included([record]),
      links: { self: this.#url.href },
    };
  }

  page({ records, total, limit, nextCursor }: Page) {
    return {
      data: records.map((record) => this.#resource(record)),
      ...this.#included(records),
      ...this.#paging({ total, limit, nextCursor }),
    };
  }

  linkage({ type, id }: ResourceRecord) {
    return { data: { type, id }, links: { self: this.#url.href } };
  }

  linkages({ records, total, limit, nextCursor }: Page) {
    return {
      data: records.map(({ type, id }) => ({ type, id })),
      ...this.#paging({ total, limit, nextCursor }),
    };
  }

  #paging({
    total,
    limit,
    nextCursor,
  }: {
    total: number;
    limit: number;
    nextCursor: string | undefined;
  }) {
    const next = new URL(this.#url);
    if (nextCursor !== undefined) next.searchParams.set('cursor', nextCursor);
    return {
      links: { self: this.#url.href, ...(nextCursor !== undefined && { next: next.href }) },
      meta: { paging: { total, limit, ...(nextCursor !== undefined && { nextCursor }) } },
    };
  }

  #names(): readonly string[] {
    return this.#query.get('include') ?? [];
  }

  /** Related records as far as `limit[…]` lets them into the answer. */
  #related(record: ResourceRecord, name: string): ResourceRecord[] {
    const limit = this.#query.get(`limit[${name}]`)?.[0];
    return this.#records.related(record, name).slice(0, limit ? Number(limit) : undefined);
  }

  #included(records: readonly ResourceRecord[]) {
    const names = this.#names();
    if (names.length === 0) return {};
    const found = new Map<string, ResourceRecord>();
    for (const record of records) {
      for (const other of names.flatMap((name) => this.#related(record, name))) {
        found.set(`${other.type} ${other.id}`, other);
      }
    }
    return { included: [...found.values()].map((other) => this.#resource(other)) };
  }

  #resource(record: ResourceRecord) {
    const { type, id } = record;
    const self = `${this.#url.origin}/v1/${type}/${id}`;
    const fields = this.#query.get(`fields[${type}]`);
    const isWanted = (name: string): boolean => fields?.includes(name) ?? true;
    const { attributes, relationships } = resourceType(type);
    const shown = [...relationships.keys()].filter(isWanted).flatMap((name) => {
      const relationship = this.#relationship(record, name, self);
      return relationship ? [[name, relationship] as const] : [];
    });
    return {
      type,
      id,
      ...(attributes && { attributes: writtenAttributes(attributes, record.attributes, isWanted) }),
      ...(shown.length > 0 && { relationships: Object.fromEntries(shown) }),
      links: { self },
    };
  }

  /** Nothing for a relationship that has no links and is not included. */
  #relationship(record: ResourceRecord, name: string, self: string) {
    const addresses = { self: `${self}/relationships/${name}`, related: `${self}/${name}` };
    const names = linksOf(record.type, name);
    const links = Object.fromEntries(
      Object.entries(addresses).filter(([key]) => names.includes(key)),
    );
    const linked = names.length > 0 && { links };
    if (!this.#names().includes(name)) return linked || undefined;
    const relation = relationOf(record.type, name);
    const data = this.#related(record, name).map(({ type, id }) => ({ type, id }));
    if (!relation?.many) return { data: data[0] ?? null, ...linked };
    const total = this.#records.related(record, name).length;
    return { data, ...linked, meta: { paging: { total, limit: Math.max(data.length, 1) } } };
  }
}
