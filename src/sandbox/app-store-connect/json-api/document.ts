import type { Query } from './query-check.ts';
import type { Records, ResourceRecord, Value } from './records.ts';
import { relationOf } from './relations.ts';
import { schemaOf } from './schemas.ts';
import type { Page } from './selection.ts';

/** Schemas that are not named like their type. */
const oddlyNamed: Readonly<Record<string, string>> = { preReleaseVersions: 'PrereleaseVersion' };

/** The schema of one record; Apple names it like the type, in the singular. */
function recordSchema(type: string) {
  return schemaOf(oddlyNamed[type] ?? `${type.charAt(0).toUpperCase()}${type.slice(1, -1)}`);
}

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
    const { type, id, attributes } = record;
    const self = `${this.#url.origin}/v1/${type}/${id}`;
    const fields = this.#query.get(`fields[${type}]`);
    const isWanted = (name: string): boolean => fields?.includes(name) ?? true;
    const known = recordSchema(type).properties ?? {};
    const relationships = Object.entries(known['relationships']?.properties ?? {})
      .filter(([name]) => isWanted(name))
      .map(([name, { properties = {} }]) => {
        const paths = { self: `${self}/relationships/${name}`, related: `${self}/${name}` };
        // Apple links only the relationships that can be asked for by themselves.
        return [name, this.#relationship(record, name, 'links' in properties && { links: paths })];
      });
    return {
      type,
      id,
      ...(known['attributes'] && { attributes: written(attributes, isWanted) }),
      ...(relationships.length > 0 && { relationships: Object.fromEntries(relationships) }),
      links: { self },
    };
  }

  #relationship(record: ResourceRecord, name: string, links: false | { links: object }) {
    const relation = relationOf(record.type, name);
    if (!relation || !this.#names().includes(name)) return { ...links };
    const data = this.#related(record, name).map(({ type, id }) => ({ type, id }));
    if (!relation.many) return { ...(data[0] && { data: data[0] }), ...links };
    const total = this.#records.related(record, name).length;
    return { data, ...links, meta: { paging: { total, limit: Math.max(data.length, 1) } } };
  }
}

/**
 * Apple sends null for what has no value yet, against its own schemas, which hardly allow null.
 * The sandbox leaves such attributes out, so that every answer fits the schema.
 */
function written(attributes: Record<string, Value>, isWanted: (name: string) => boolean) {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => value != null && isWanted(name)),
  );
}
