/**
 * Lists of App Store Connect, read to their end. Apple's links lead from page to page; they are
 * followed as they stand, but the token goes to no other host.
 */
import { Document, surprisingAnswer } from './json-api.ts';
import type { Page, Resource } from './json-api.ts';
import { refusalOf } from './refusals/refusal.ts';

/** The limit on pages: 100,000 resources where a page holds 200, more than any account has. */
const MOST_PAGES = 500;

export interface List {
  /** The path without its query: `/v1/builds`. */
  readonly path: string;
  /** The first page. */
  readonly url: URL;
  readonly readPage: (url: URL) => Promise<Page>;
}

/**
 * Reads all pages of a list. Throws `app-store-connect/…` when a page repeats, leads to another
 * host or the list does not end, and what `readPage` throws.
 */
export async function readAllPages(list: List): Promise<Document<readonly Resource[]>> {
  const { path, readPage } = list;
  const found = new GatheredResources();
  const seen = new Set<string>();
  const pages = new Set<string>();
  for (let { url } = list; ;) {
    if (seen.size >= MOST_PAGES) throw surprisingAnswer(`GET ${path}: the list does not end`);
    seen.add(url.href);
    let page: Page;
    try {
      page = await readPage(url);
    } catch (error) {
      if (seen.size > 1 && isBrokenCursor(error)) return readFromBothEnds(list, error);
      throw error;
    }
    found.add(page);
    const contents = page.data.map(({ type, id }) => `${type} ${id}`).join('\n');
    const isRepeated = pages.has(contents);
    pages.add(contents);
    if (page.next === undefined || isLastPage(page, found.size)) return found.document();
    url = nextPage(page.next, list);
    if (isRepeated || seen.has(url.href)) {
      throw surprisingAnswer(`GET ${path}: the pages go in a circle`);
    }
  }
}

/** A list may grow while it is read, and shift what was read into the next page. */
class GatheredResources {
  readonly #data = new Map<string, Resource>();
  readonly #included: Resource[] = [];

  get size(): number {
    return this.#data.size;
  }

  add({ data, included }: Pick<Page, 'data' | 'included'>): void {
    for (const resource of data) this.#data.set(`${resource.type} ${resource.id}`, resource);
    for (const resource of included) this.#included.push(resource);
  }

  document(): Document<readonly Resource[]> {
    return new Document([...this.#data.values()], this.#included);
  }
}

/** Whether the list ends here: Apple may link to a next page although nothing follows. */
function isLastPage({ data, total = Infinity }: Page, read: number): boolean {
  return data.length === 0 || read >= total;
}

function nextPage(link: string, { path, url: { origin } }: List): URL {
  const url = URL.parse(link, origin);
  if (url?.origin === origin) return url;
  throw surprisingAnswer(`GET ${path}: the next page is on another host`);
}

function isBrokenCursor(error: unknown): boolean {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(
    ({ code, detail }) => code === 'PARAMETER_ERROR.INVALID' && /\bcursor\b/.test(detail),
  );
}

/** The order in which a list can be read when its query names none. */
const SORTS: ReadonlyMap<string, string> = new Map([
  ['/v1/apps', 'bundleId'],
  ['/v1/betaGroups', 'name'],
  ['/v1/betaTesters', 'email'],
  ['/v1/builds', '-uploadedDate'],
  ['/v1/bundleIds', 'id'],
  ['/v1/certificates', 'id'],
  ['/v1/devices', 'id'],
  ['/v1/preReleaseVersions', 'version'],
  ['/v1/profiles', 'id'],
]);

/**
 * Apple now and then refuses the cursor that it has just given. The first page needs none, and the
 * first page of the opposite order is the last one: together they hold 400 resources.
 */
async function readFromBothEnds(
  { path, url, readPage }: List,
  cause: unknown,
): Promise<Document<readonly Resource[]>> {
  const sort = url.searchParams.get('sort') ?? SORTS.get(path);
  if (sort === undefined) throw cause;
  const opposite = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
  const found = new GatheredResources();
  const first = await readPage(withSort(url, sort));
  found.add(first);
  const last = await readPage(withSort(url, opposite));
  found.add({ ...last, data: last.data.toReversed() });
  if (first.total !== undefined && found.size >= first.total) return found.document();
  throw surprisingAnswer(
    `GET ${path}: Apple does not accept its own cursor, and the list is too long to be read from both ends (${found.size} of ${first.total ?? 'unknown'})`,
  );
}

function withSort(url: URL, sort: string): URL {
  const sorted = new URL(url);
  sorted.searchParams.set('sort', sort);
  return sorted;
}
