/** Answers to operations that read, by the form of their path. */
import type { Call } from '../call.ts';
import { Document } from './document.ts';
import type { Operation } from './operations.ts';
import type { ResourceRecord } from './records.ts';
import { notFound } from '../refusal.ts';
import { relationOf } from './relations.ts';
import { select } from './selection.ts';
import { isExpired } from '../signing-records.ts';

/**
 * To-one relationships whose absence Apple answers with a document without data; clients rely on
 * it.
 */
const ANSWERED_WITH_NULL: ReadonlySet<string> = new Set([
  'appStoreReviewDetail',
  'appStoreVersionPhasedRelease',
]);

/** Apple's reading operations all follow the form of their path. */
export function read({ path }: Operation, call: Call, url: URL): unknown {
  const { records, query, id } = call;
  const list = (found: readonly ResourceRecord[]) => select(records, listed(call, found), query);
  const document = new Document(records, query, url);
  const [, , type = '', hasId, ...rest] = path.split('/');
  const isHidden = (record: ResourceRecord) =>
    type === 'profiles' && isExpired(record, call.context.now());
  if (!hasId) return document.page(list(records.all(type).filter((record) => !isHidden(record))));
  const record = records.get(type, id);
  // Apple lists expired profiles only below their bundle id, and lets nobody read them.
  if (isHidden(record)) throw notFound(type, id);
  const name = rest.at(-1);
  if (name === undefined) return document.one(record);
  const related = records.related(record, name);
  const isLinkage = rest[0] === 'relationships';
  // Apple has no list of prices for an app that was never given one.
  if (name === 'manualPrices' && related.length === 0) throw notFound(name, id);
  if (relationOf(type, name)?.many) {
    return isLinkage ? document.linkages(list(related)) : document.page(list(related));
  }
  if (!related[0] && ANSWERED_WITH_NULL.has(name)) return { data: null, links: { self: url.href } };
  if (!related[0]) throw notFound(name, id);
  return isLinkage ? document.linkage(related[0]) : document.one(related[0]);
}

/** Without the builds that Apple has made, but is late to list. */
function listed({ state }: Call, found: readonly ResourceRecord[]): readonly ResourceRecord[] {
  return found.filter(({ type, id }) => type !== 'builds' || !(id in state.unlistedBuilds));
}
