/** What the API takes, written from the facts on each call. Unknown properties are let through. */

const text = { type: 'string' };
const flag = { type: 'boolean' };

function object(properties: Record<string, object>, ...required: string[]) {
  return { type: 'object', properties, required };
}

const buildOrigin = object({ branch_name: text, commit_hash: text, commit_message: text });
const uuid = { type: 'string', format: 'uuid' };

export const createUploadBody = object({ build_version: text, build_number: text });

export const updateUploadBody = object(
  { upload_status: { type: 'string', enum: ['uploadFinished', 'uploadCanceled'] } },
  'upload_status',
);
export const updateUploadQuery = object({ extract: flag });

export const beginLegacyUploadBody = object({
  release_id: { type: 'integer' },
  build_version: text,
  build_number: text,
});
export const endLegacyUploadBody = object(
  { status: { type: 'string', enum: ['committed', 'aborted'] } },
  'status',
);

export const updateReleaseDetailsBody = object({
  release_notes: text,
  enabled: flag,
  build: buildOrigin,
});
export const updateReleaseBody = object({
  destinations: { type: 'array', items: object({ id: text, name: text }) },
  release_notes: text,
  mandatory_update: flag,
  notify_testers: flag,
  build: buildOrigin,
});
export const createExternalReleaseBody = object(
  {
    external_download_url: { type: 'string', format: 'uri', pattern: '^https://' },
    build_version: text,
    build_number: text,
  },
  'external_download_url',
  'build_version',
);
export const listReleasesQuery = object({
  published_only: flag,
  scope: text,
  top: { type: 'number' },
  releaseId: { type: 'number' },
});

export const addGroupBody = object(
  { id: uuid, mandatory_update: flag, notify_testers: flag },
  'id',
);
export const addTesterBody = object(
  { email: { type: 'string', format: 'email' }, mandatory_update: flag, notify_testers: flag },
  'email',
);
export const addStoreBody = object({ id: uuid }, 'id');
export const updateDestinationBody = object({ mandatory_update: flag }, 'mandatory_update');

export const createGroupBody = object(
  { name: { type: 'string', minLength: 1 }, display_name: text },
  'name',
);
export const addMembersBody = object(
  { user_emails: { type: 'array', minItems: 1, items: text } },
  'user_emails',
);

export const setMetadataQuery = object(
  { file_name: text, file_size: { type: 'integer' }, token: text, content_type: text },
  'file_name',
  'file_size',
  'token',
);
export const uploadChunkQuery = object(
  { block_number: { type: 'integer' }, token: text },
  'block_number',
  'token',
);
export const assetTokenQuery = object({ token: text, callback: text }, 'token');
