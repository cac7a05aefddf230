/** Apps in App Store Connect, found by id or by bundle id. */
import type { AppStoreConnect, Query } from './client/client.ts';
import { appStoreConnectErrors } from './client/refusals/errors.ts';
import type { Document, Resource } from './client/json-api.ts';

export interface App {
  readonly id: string;
  readonly bundleId: string;
  readonly name: string;
  readonly primaryLocale: string | undefined;
}

export type WantedApp = { readonly id: string } | { readonly bundleId: string };

/** The number of apps for which an annotation has room. */
const MOST_TOLD = 20;

export const APP_ATTRIBUTES = ['bundleId', 'name', 'primaryLocale'] as const;
const FIELDS: Query = { 'fields[apps]': APP_ATTRIBUTES };

/** Finds one app. Throws `app-store-connect/app-not-found`, and what the client throws. */
export async function findApp(api: AppStoreConnect, wanted: WantedApp): Promise<App> {
  const { resource } = await findAppRecord(api, wanted);
  return readApp(resource);
}

export interface AppRecord {
  readonly resource: Resource;
  /** The answer with the resources that the query asked for by `include`. */
  readonly document: Document<unknown>;
}

/**
 * The app as Apple's answer holds it. `query` may ask for more than the app, by `include` and
 * `fields[…]`, of which `fields[apps]` has to name the relationships. Throws as `findApp` does.
 */
export async function findAppRecord(
  api: AppStoreConnect,
  wanted: WantedApp,
  query: Query = FIELDS,
): Promise<AppRecord> {
  const found =
    'id' in wanted ? await byId(api, wanted.id, query) : await byBundleId(api, wanted, query);
  return found ?? (await nothingFound(api, wanted));
}

async function byId(
  api: AppStoreConnect,
  id: string,
  query: Query,
): Promise<AppRecord | undefined> {
  const document = await api.find(`/v1/apps/${encodeURIComponent(id)}`, query);
  return document && { resource: document.data, document };
}

/** Apple's filter matches loosely, so the exact one is picked here. */
async function byBundleId(
  api: AppStoreConnect,
  { bundleId }: { readonly bundleId: string },
  query: Query,
): Promise<AppRecord | undefined> {
  const document = await api.getAll('/v1/apps', { 'filter[bundleId]': bundleId, ...query });
  const resource = document.data.find((app) => readApp(app).bundleId === bundleId);
  return resource && { resource, document };
}

async function nothingFound(api: AppStoreConnect, wanted: WantedApp): Promise<never> {
  const { data } = await api.getAll('/v1/apps', FIELDS);
  const visible = data.map(readApp).map(({ id, bundleId, name }) => `${bundleId} (${name}, ${id})`);
  const sought = 'id' in wanted ? `the id ${wanted.id}` : `the bundle id ${wanted.bundleId}`;
  throw appStoreConnectErrors.error('app-not-found', {
    message: `The API key sees no app with ${sought}.\n${itSees(visible.toSorted())}`,
    details: visible.length > MOST_TOLD ? ['Apps that the key can see:', ...visible.sort()] : [],
  });
}

function itSees(apps: readonly string[]): string {
  if (apps.length === 0) return 'It sees no app at all.';
  const more = apps.length - MOST_TOLD;
  return `It sees ${apps.slice(0, MOST_TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** The app of a record. Throws `app-store-connect/surprising-answer` without a bundle id. */
export function readApp({ id, attributes }: Resource): App {
  return {
    id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? id,
    primaryLocale: attributes.text('primaryLocale'),
  };
}
