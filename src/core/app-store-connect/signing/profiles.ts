/**
 * The provisioning profiles of a team. They are listed, created and deleted; Apple lets nobody
 * change one.
 */
import type { ExportMethod } from '../../apple/provisioning-profile/export-method.ts';
import type { ActionContext } from '../../runner/action-context.ts';
import type { AppStoreConnect } from '../client/client.ts';
import { createOnce } from '../client/create-once.ts';
import type { Resource } from '../client/json-api.ts';
import { refusalOf } from '../client/refusals/refusal.ts';

export interface AccountProfile {
  readonly id: string;
  readonly name: string;
  readonly uuid: string | undefined;
  /** Apple's word, such as `IOS_APP_STORE`. */
  readonly type: string;
  /** `ACTIVE` or `INVALID`. An expired profile may still be called active. */
  readonly state: string | undefined;
  readonly expires: Date | undefined;
  /** The .mobileprovision file; `undefined` where Apple does not hand it out. */
  readonly contents: Buffer | undefined;
}

export const PROFILE_TYPES: Readonly<Record<ExportMethod, string>> = {
  debugging: 'IOS_APP_DEVELOPMENT',
  'release-testing': 'IOS_APP_ADHOC',
  'app-store-connect': 'IOS_APP_STORE',
  enterprise: 'IOS_APP_INHOUSE',
};

/**
 * All profiles of one bundle id. Apple lists the expired ones only here, and answers 404 when one
 * of them is asked for by its id; yet their names are taken, and they can be deleted. Throws what
 * the client throws.
 */
export async function listProfiles(
  api: AppStoreConnect,
  bundleIdId: string,
): Promise<AccountProfile[]> {
  const { data } = await api.getAll(`/v1/bundleIds/${bundleIdId}/profiles`, {
    'fields[profiles]': [
      'name',
      'uuid',
      'profileType',
      'profileState',
      'expirationDate',
      'profileContent',
    ],
  });
  return data.map(readProfile);
}

export interface NewProfile {
  readonly name: string;
  readonly type: string;
  readonly bundleIdId: string;
  readonly certificateIds: readonly string[];
  /** Empty for a kind that lists no devices. */
  readonly deviceIds: readonly string[];
}

/** Creates a profile. Throws `isNameTaken` refusals, and what the client throws. */
export async function createProfile(
  api: AppStoreConnect,
  { name, type, bundleIdId, certificateIds, deviceIds }: NewProfile,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  const all = (kind: string, ids: readonly string[]) => ({
    data: ids.map((id) => ({ type: kind, id })),
  });
  await createOnce(
    () =>
      api.post('/v1/profiles', {
        type: 'profiles',
        attributes: { name, profileType: type },
        relationships: {
          bundleId: { data: { type: 'bundleIds', id: bundleIdId } },
          certificates: all('certificates', certificateIds),
          ...(deviceIds.length > 0 ? { devices: all('devices', deviceIds) } : {}),
        },
      }),
    async () => (await listProfiles(api, bundleIdId)).some((held) => held.name === name),
    context,
  );
}

/** Deletes a profile; one that is gone is no error. Throws what the client throws. */
export async function deleteProfile(
  api: AppStoreConnect,
  { id }: Pick<AccountProfile, 'id'>,
): Promise<void> {
  await api.delete(`/v1/profiles/${encodeURIComponent(id)}`);
}

/** Whether Apple refused a name that another profile of the team has, possibly an expired one. */
export function isNameTaken(error: unknown): boolean {
  const refusal = refusalOf(error);
  return (
    refusal?.status === 409 &&
    refusal.errors.some(({ detail }) => /profiles? found with the name/i.test(detail))
  );
}

function readProfile({ id, attributes }: Resource): AccountProfile {
  const content = attributes.text('profileContent');
  return {
    id,
    name: attributes.text('name') ?? id,
    uuid: attributes.text('uuid'),
    type: attributes.text('profileType') ?? 'unknown',
    state: attributes.text('profileState'),
    expires: attributes.date('expirationDate'),
    contents: content === undefined ? undefined : Buffer.from(content, 'base64'),
  };
}
