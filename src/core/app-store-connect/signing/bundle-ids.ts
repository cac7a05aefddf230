/** The bundle ids (App IDs) that a team has registered. */
import type { ActionContext } from '../../runner/action-context.ts';
import type { AppStoreConnect } from '../client/client.ts';
import { createOnce } from '../client/create-once.ts';

export interface BundleId {
  readonly id: string;
  /** `com.example.app`; may end in `*`. */
  readonly identifier: string;
}

/**
 * All bundle ids, since Apple's filter does not find a wildcard, such as `com.example.*`, by a
 * bundle id that it covers. Throws what the client throws.
 */
export async function listBundleIds(api: AppStoreConnect): Promise<BundleId[]> {
  const { data } = await api.getAll('/v1/bundleIds', { 'fields[bundleIds]': ['identifier'] });
  return data.map(({ id, attributes }) => ({
    id,
    identifier: attributes.requiredText('identifier'),
  }));
}

/**
 * Registers the bundle id for iOS; one that is registered meanwhile is no error. Throws what the
 * client throws.
 */
export async function registerBundleId(
  api: AppStoreConnect,
  identifier: string,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  await createOnce(
    () =>
      api.post('/v1/bundleIds', {
        type: 'bundleIds',
        attributes: { identifier, name: nameFor(identifier), platform: 'IOS' },
      }),
    async () => (await listBundleIds(api)).some((it) => it.identifier === identifier),
    context,
  );
}

/** Apple allows no special characters in the names of App IDs. */
function nameFor(identifier: string): string {
  return identifier.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim();
}
