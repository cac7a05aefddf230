/** Filters, order and pages of lists. */
import { DATE_BOUND } from './filtered-attribute.ts';
import type { Query } from './query-check.ts';
import { textOf } from './records.ts';
import type { Records, ResourceRecord, Value } from './records.ts';
import { Refusal } from '../refusal.ts';
import { relationOf } from './relations.ts';

/** Filters that find more than equal values; clients have to compare exactly themselves. */
const LOOSE_FILTERS: ReadonlySet<string> = new Set(['bundleIds identifier', 'bundleIds name']);

const DEFAULT_LIMIT = 50;

/** The values under a filter's or sort key's path: an attribute, related ids, or `relation.attribute`. */
function valuesAt(records: Records, record: ResourceRecord, path: string): Value[] {
  if (path === 'id') return [record.id];
  const [head = '', ...rest] = path.split('.');
  if (!relationOf(record.type, head)) return rest.length > 0 ? [] : [record.attributes[head]];
  const related = records.related(record, head);
  return rest.length > 0
    ? related.flatMap((other) => valuesAt(records, other, rest.join('.')))
    : related.map(({ id }) => id);
}

function matches(record: ResourceRecord, path: string, value: Value, wanted: string): boolean {
  if (value === null || value === undefined) return false;
  const text = textOf(value);
  if (LOOSE_FILTERS.has(`${record.type} ${path}`)) {
    return text.toLowerCase().includes(wanted.toLowerCase());
  }
  const ignoresCase = typeof value === 'boolean' || path === 'locale';
  return ignoresCase ? text.toLowerCase() === wanted.toLowerCase() : text === wanted;
}

function filtered(records: Records, candidates: readonly ResourceRecord[], query: Query) {
  return candidates.filter((record) =>
    [...query].every(([parameter, wanted]) => {
      const { kind, path = '' } =
        /^(?<kind>filter|exists)\[(?<path>.+)\]$/.exec(parameter)?.groups ?? {};
      if (kind === undefined) return true;
      const { attribute, bound } = DATE_BOUND.exec(path)?.groups ?? {};
      if (attribute !== undefined) {
        const time = Date.parse(textOf(record.attributes[attribute]));
        const limit = Date.parse(wanted[0] ?? '');
        return bound === 'LessThan' ? time < limit : time >= limit;
      }
      const values = valuesAt(records, record, path);
      if (kind === 'exists') {
        const exists = values.some((value) => value !== null && value !== undefined);
        return String(exists) === wanted[0]?.toLowerCase();
      }
      return values.some((value) => wanted.some((text) => matches(record, path, value, text)));
    }),
  );
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

function sorted(records: Records, candidates: readonly ResourceRecord[], query: Query) {
  const keys = query.get('sort') ?? [];
  const keyed = (record: ResourceRecord, key: string): string => {
    const path = key.replace(/^-/, '');
    const isRelation = relationOf(record.type, path) !== undefined;
    return textOf(valuesAt(records, record, isRelation ? `${path}.version` : path)[0]);
  };
  return candidates.toSorted((a, b) => {
    for (const key of keys) {
      const order = COLLATOR.compare(keyed(a, key), keyed(b, key));
      if (order !== 0) return key.startsWith('-') ? -order : order;
    }
    return 0;
  });
}

export interface Page {
  records: readonly ResourceRecord[];
  total: number;
  limit: number;
  nextCursor?: string;
}

function offsetOf(query: Query): number {
  const cursor = query.get('cursor')?.[0];
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^from:\d+$/.test(text)) return Number(text.slice('from:'.length));
  throw new Refusal(400, [
    {
      code: 'PARAMETER_ERROR.INVALID',
      title: 'A parameter has an invalid value',
      detail: `'${cursor}' is not a valid cursor for this request`,
      parameter: 'cursor',
    },
  ]);
}

/** The part of a list that a query asks for: filtered, sorted, cut to a page. */
export function select(
  records: Records,
  candidates: readonly ResourceRecord[],
  query: Query,
): Page {
  const hits = sorted(records, filtered(records, candidates, query), query);
  const limit = Number(query.get('limit')?.[0] ?? DEFAULT_LIMIT);
  const start = offsetOf(query);
  const end = start + limit;
  return {
    records: hits.slice(start, end),
    total: hits.length,
    limit,
    ...(end < hits.length && { nextCursor: Buffer.from(`from:${end}`).toString('base64url') }),
  };
}
