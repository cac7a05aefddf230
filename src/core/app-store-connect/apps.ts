/** Apps in App Store Connect, found by id or by bundle id. */
import type { AppStoreConnect } from './client/client.ts';
import { appStoreConnectErrors } from './client/errors.ts';
import type { Resource } from './client/json-api.ts';

export interface App {
  readonly id: string;
  readonly bundleId: string;
  readonly name: string;
  readonly primaryLocale: string | undefined;
}

export type WantedApp = { readonly id: string } | { readonly bundleId: string };

/** An annotation has room for so many apps. */
const MOST_TOLD = 20;

const FIELDS = { 'fields[apps]': ['bundleId', 'name', 'primaryLocale'] };

export async function findApp(api: AppStoreConnect, wanted: WantedApp): Promise<App> {
  const found =
    'id' in wanted ? await byId(api, wanted.id) : await byBundleId(api, wanted.bundleId);
  return found ?? (await nothingFound(api, wanted));
}

async function byId(api: AppStoreConnect, id: string): Promise<App | undefined> {
  const document = await api.find(`/v1/apps/${encodeURIComponent(id)}`, FIELDS);
  return document && readApp(document.data);
}

/** Apple's filter matches loosely, so the exact one is picked here. */
async function byBundleId(api: AppStoreConnect, bundleId: string): Promise<App | undefined> {
  const { data } = await api.getAll('/v1/apps', { 'filter[bundleId]': bundleId, ...FIELDS });
  return data.map(readApp).find((app) => app.bundleId === bundleId);
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

function readApp({ id, attributes }: Resource): App {
  return {
    id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? id,
    primaryLocale: attributes.text('primaryLocale'),
  };
}
