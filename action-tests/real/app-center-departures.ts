/**
 * Where the recorded App Center departs from its published description. Each entry is a fault of
 * the description, or a layer that it leaves out; the rest of an answer is judged unchanged.
 */
import type { Exchange } from './published-specification.ts';

type Json = Readonly<Record<string, unknown>>;

/** Codes of the distribution service that were recorded, where the description has an enum. */
const RECORDED_CODES: ReadonlySet<unknown> = new Set([
  'not_found',
  'gone',
  'no_releases_for_user',
  'no_upload_resource',
  'distribution_group_not_found',
  'store_release_bad_request',
  'store_release_not_found',
]);

/** The list of an organization's groups, said to be answered with 201. */
const SHARED_GROUPS = /^\/v0\.1\/orgs\/[^/]+\/distribution_groups$/;

/** A release in a store: its type is said to be Intune or Google Play, also for Apple's stores. */
const STORE_RELEASE = /\/distribution_stores\/[^/]+\/(?:latest_release|releases\/\d+)$/;

/** The apps of a shared group, and the file host: no refusal of theirs is described. */
const WITHOUT_REFUSALS = [
  /^\/v0\.1\/orgs\/[^/]+\/distribution_groups\/[^/]+\/apps(?:\/bulk_delete)?$/,
  /^\/upload\/[^/]+\/[^/]+$/,
];

/** The exchange as the description would have it; undefined where it has nothing to say. */
export function asDescribed(exchange: Exchange): Exchange | undefined {
  const { method, status, responseBody } = exchange;
  const path = exchange.url.split('?', 1)[0] ?? '';
  if (isOfGateway(responseBody)) return undefined;
  if (status >= 400 && WITHOUT_REFUSALS.some((pattern) => pattern.test(path))) return undefined;
  if (method === 'GET' && status === 200 && SHARED_GROUPS.test(path)) {
    return { ...exchange, status: 201 };
  }
  if (STORE_RELEASE.test(path) && Array.isArray(responseBody)) {
    return { ...exchange, responseBody: responseBody.map(withDescribedStores) };
  }
  if (isRecord(responseBody) && RECORDED_CODES.has(responseBody['code'])) {
    return { ...exchange, responseBody: { ...responseBody, code: 'NotFound' } };
  }
  return exchange;
}

/** The gateway stands before the services; no description names its answers. */
function isOfGateway(body: unknown): boolean {
  return isRecord(body) && Object.keys(body).toSorted().join(' ') === 'code message statusCode';
}

function withDescribedStores(release: unknown): unknown {
  if (!isRecord(release) || !Array.isArray(release['distribution_stores'])) return release;
  const stores = release['distribution_stores'].map((store: unknown) =>
    isRecord(store) && store['type'] === 'apple' ? { ...store, type: 'intune' } : store,
  );
  return { ...release, distribution_stores: stores };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
