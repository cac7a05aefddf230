/** An app together with its builds and its versions in the store, in one request. */
import { APP_ATTRIBUTES, findApp, findAppRecord, readApp } from './apps.ts';
import type { App, WantedApp } from './apps.ts';
import type { AppStoreConnect, Query } from './client/client.ts';
import { appStoreConnectErrors } from './client/refusals/errors.ts';
import { readStoreVersion, STORE_VERSION_ATTRIBUTES } from './closed-versions.ts';
import type { StoreVersion } from './closed-versions.ts';

export interface AppOverview {
  readonly app: App;
  /**
   * The build numbers (CFBundleVersion) of all its builds, whatever their version and platform;
   * `undefined` where Apple listed only a part of them.
   */
  readonly buildNumbers: readonly string[] | undefined;
  /** `undefined` where Apple listed only a part of them, or they were not asked for. */
  readonly storeVersions: readonly StoreVersion[] | undefined;
}

/** The number of resources of one list that Apple includes at most. */
const LARGEST_INCLUDED_LIST = 50;

/**
 * Reads the app with its lists. Throws `app-store-connect/app-not-found`, and what the client
 * throws.
 */
export async function findAppOverview(
  api: AppStoreConnect,
  wanted: WantedApp,
  { storeVersions: withVersions }: { readonly storeVersions: boolean },
): Promise<AppOverview> {
  const lists = ['builds', ...(withVersions ? ['appStoreVersions'] : [])];
  const query: Query = {
    include: lists,
    'fields[apps]': [...APP_ATTRIBUTES, ...lists],
    'fields[builds]': 'version',
    'limit[builds]': LARGEST_INCLUDED_LIST,
    ...(withVersions
      ? {
          'fields[appStoreVersions]': STORE_VERSION_ATTRIBUTES,
          'limit[appStoreVersions]': LARGEST_INCLUDED_LIST,
        }
      : {}),
  };
  try {
    const { resource, document } = await findAppRecord(api, wanted, query);
    const listed = (name: string, type: string) => {
      if (!resource.listsAll(name)) return undefined;
      const found = resource.relatedIds(name).map((id) => document.find(type, id));
      return found.every((one) => one !== undefined) ? found : undefined;
    };
    return {
      app: readApp(resource),
      buildNumbers: listed('builds', 'builds')?.map(({ attributes }) =>
        attributes.requiredText('version'),
      ),
      storeVersions: withVersions
        ? listed('appStoreVersions', 'appStoreVersions')?.map(readStoreVersion)
        : undefined,
    };
  } catch (error) {
    // Whether every role that may upload may read the lists is not known.
    if (!appStoreConnectErrors.is(error, 'role-too-small')) throw error;
    const app = await findApp(api, wanted);
    return { app, buildNumbers: undefined, storeVersions: undefined };
  }
}
