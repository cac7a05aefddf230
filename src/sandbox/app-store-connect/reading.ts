import type { Call } from './call.ts';
import { Document } from './document.ts';
import type { Operation } from './operations.ts';
import type { ResourceRecord } from './records.ts';
import { notFound } from './refusal.ts';
import { relationOf } from './relations.ts';
import { select } from './selection.ts';
import { isExpired } from './signing-records.ts';

/** Apple's reading operations all follow the form of their path. */
export function read({ path }: Operation, call: Call, url: URL): unknown {
  const { records, query, id } = call;
  const document = new Document(records, query, url);
  const [, , type = '', hasId, ...rest] = path.split('/');
  const isHidden = (record: ResourceRecord) =>
    type === 'profiles' && isExpired(record, call.context.now());
  if (!hasId) {
    const visible = records.all(type).filter((record) => !isHidden(record));
    return document.page(select(records, visible, query));
  }
  const record = records.get(type, id);
  // Apple lists expired profiles only below their bundle id; there is no reading them.
  if (isHidden(record)) throw notFound(type, id);
  const name = rest.at(-1);
  if (name === undefined) return document.one(record);
  const related = records.related(record, name);
  if (rest[0] === 'relationships') return document.linkages(select(records, related, query));
  if (relationOf(type, name)?.many) return document.page(select(records, related, query));
  if (related[0]) return document.one(related[0]);
  throw notFound(name, id);
}
