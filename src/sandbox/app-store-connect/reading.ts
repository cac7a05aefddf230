import type { Call } from './call.ts';
import { Document } from './document.ts';
import type { Operation } from './operations.ts';
import { notFound } from './refusal.ts';
import { relationOf } from './relations.ts';
import { select } from './selection.ts';

/** Apple's reading operations all follow the form of their path. */
export function read({ path }: Operation, call: Call, url: URL): unknown {
  const { records, query, id } = call;
  const document = new Document(records, query, url);
  const [, , type = '', hasId, ...rest] = path.split('/');
  if (!hasId) return document.page(select(records, records.all(type), query));
  const record = records.get(type, id);
  const name = rest.at(-1);
  if (name === undefined) return document.one(record);
  const related = records.related(record, name);
  if (rest[0] === 'relationships') return document.linkages(select(records, related, query));
  if (relationOf(type, name)?.many) return document.page(select(records, related, query));
  if (related[0]) return document.one(related[0]);
  throw notFound(name, id);
}
