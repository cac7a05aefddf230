/**
 * Versions that take no more builds. Apple closes a version when it is approved, and with it all
 * lower ones; it says so only after the upload (ITMS-90062, 90186, 90478). Its record of the
 * versions in the store tells it before.
 */
import type { AppStoreConnect } from './client/client.ts';
import { appStoreConnectErrors } from './client/refusals/errors.ts';
import type { Resource } from './client/json-api.ts';
import { compareVersions, isVersionNumber } from './versions.ts';

export interface ClosingVersion {
  /** The highest version in the store that is not below the one asked about. */
  readonly version: string;
  /** Apple's state, such as READY_FOR_DISTRIBUTION. */
  readonly state: string;
  /**
   * Whether the version is in the store, or was. For one that is only approved, the rule is not
   * documented.
   */
  readonly isCertain: boolean;
}

/** The states of versions in the store, or replaced there by a newer one. */
const RELEASED: ReadonlySet<string> = new Set([
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);
/** The states of versions that are approved, but not released. */
const APPROVED: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
]);

/**
 * The version in the store that closes `version` of the app; `undefined` when none is known.
 * `known` are all versions of the app where the caller has listed them already. A key that may not
 * read versions closes nothing. Throws whatever else the client throws.
 */
export async function findClosingVersion(
  api: AppStoreConnect,
  {
    appId,
    platform,
    version,
  }: { readonly appId: string; readonly platform: string; readonly version: string },
  known?: readonly StoreVersion[],
): Promise<ClosingVersion | undefined> {
  if (!isVersionNumber(version)) return undefined;
  const ofPlatform = known?.filter((store) => store.platform === platform);
  const closing = (ofPlatform ?? (await listStoreVersions(api, appId, platform)))
    .filter((store) => isVersionNumber(store.version) && isClosed(store.state))
    .filter((store) => compareVersions(store.version, version) >= 0)
    .toSorted((one, other) => compareVersions(other.version, one.version))
    .map(({ version: closed, state }) => ({
      version: closed,
      state,
      isCertain: RELEASED.has(state),
    }));
  return closing.find(({ isCertain }) => isCertain) ?? closing[0];
}

function isClosed(state: string): boolean {
  return RELEASED.has(state) || APPROVED.has(state);
}

/** A version in the store, or on its way there. */
export interface StoreVersion {
  readonly version: string;
  readonly state: string;
  readonly platform: string;
}

export const STORE_VERSION_ATTRIBUTES = ['versionString', 'appVersionState', 'platform'] as const;

/**
 * The version of a record. Throws `app-store-connect/surprising-answer` for other types of values.
 */
export function readStoreVersion({ attributes }: Resource): StoreVersion {
  return {
    version: attributes.text('versionString') ?? '',
    state: attributes.text('appVersionState') ?? '',
    platform: attributes.text('platform') ?? '',
  };
}

async function listStoreVersions(
  api: AppStoreConnect,
  appId: string,
  platform: string,
): Promise<readonly StoreVersion[]> {
  try {
    const { data } = await api.getAll(`/v1/apps/${appId}/appStoreVersions`, {
      'filter[platform]': platform,
      'fields[appStoreVersions]': STORE_VERSION_ATTRIBUTES,
    });
    return data.map(readStoreVersion);
  } catch (error) {
    // Whether every role that may upload may read this is not known; then Apple decides later.
    if (appStoreConnectErrors.is(error, 'role-too-small')) return [];
    throw error;
  }
}
