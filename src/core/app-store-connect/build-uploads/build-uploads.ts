/** Build uploads: the record of a package at Apple, from the reservation to the accepted build. */
import type { AppStoreConnect } from '../client/client.ts';
import type { Document, Resource } from '../client/json-api.ts';
import { sameVersion, spellings } from '../versions.ts';
import { processingMessages } from './processing-messages.ts';
import type { ProcessingMessage } from './processing-messages.ts';
import { packageOf } from './upload-files.ts';
import type { AnnouncedPackage } from './upload-files.ts';

export interface BuildUpload {
  readonly id: string;
  readonly version: string;
  readonly buildNumber: string;
  /** AWAITING_UPLOAD, PROCESSING, COMPLETE, FAILED, or what Apple adds one day. */
  readonly state: string;
  readonly errors: readonly ProcessingMessage[];
  readonly warnings: readonly ProcessingMessage[];
  readonly infos: readonly ProcessingMessage[];
  /** When the build number was reserved for this upload. */
  readonly created: Date | undefined;
  readonly uploaded: Date | undefined;
  /** Known once Apple has accepted the upload. */
  readonly buildId: string | undefined;
  /** The package that was announced for it. */
  readonly file: AnnouncedPackage | undefined;
}

export interface UploadIdentity {
  readonly appId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: string;
}

const WHOLE_UPLOAD = {
  include: ['build', 'assetFile'],
  'fields[buildUploads]': [
    'cfBundleShortVersionString',
    'cfBundleVersion',
    'state',
    'createdDate',
    'uploadedDate',
    'build',
    'assetFile',
  ],
  'fields[builds]': ['processingState'],
  'fields[buildUploadFiles]': ['assetDeliveryState', 'fileSize', 'sourceFileChecksums'],
};

/** Reads one upload. Throws `app-store-connect/not-found`, and what the client throws. */
export async function readBuildUpload(api: AppStoreConnect, id: string): Promise<BuildUpload> {
  const document = await api.get(`/v1/buildUploads/${id}`, WHOLE_UPLOAD);
  return uploadOf(document.data, document);
}

/**
 * All uploads under one version and build number, finished or not, in whatever spelling. Throws
 * what the client throws.
 */
export async function findBuildUploads(
  api: AppStoreConnect,
  identity: UploadIdentity,
): Promise<BuildUpload[]> {
  const uploads = await listBuildUploads(api, identity);
  return uploads.filter((upload) => isOfIdentity(upload, identity));
}

/**
 * All uploads of a platform, or of one version of it, finished or not. Throws what the client
 * throws.
 */
export async function listBuildUploads(
  api: AppStoreConnect,
  { appId, version, platform }: Pick<UploadIdentity, 'appId' | 'platform'> & { version?: string },
): Promise<BuildUpload[]> {
  const document = await api.getAll(`/v1/apps/${appId}/buildUploads`, {
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': spellings(version) }),
    'filter[platform]': platform,
    ...WHOLE_UPLOAD,
  });
  return document.data
    .map((resource) => uploadOf(resource, document))
    .filter((upload) => version === undefined || sameVersion(upload.version, version));
}

/** Whether both name one build to Apple, in whatever spelling. */
export function isOfIdentity(
  { version, buildNumber }: { readonly version: string; readonly buildNumber: string },
  wanted: Pick<UploadIdentity, 'version' | 'buildNumber'>,
): boolean {
  return sameVersion(version, wanted.version) && sameVersion(buildNumber, wanted.buildNumber);
}

/** The size of a page of the newest uploads; more are not under way at one time. */
const RECENT_UPLOADS = 50;

export interface UploadedFor {
  readonly appId: string;
  readonly version?: string | undefined;
  readonly platform?: string | undefined;
}

/**
 * The last uploads of an app, the newest first, whatever has become of them. Throws what the client
 * throws.
 */
export async function findRecentUploads(
  api: AppStoreConnect,
  { appId, version, platform }: UploadedFor,
): Promise<BuildUpload[]> {
  const document = await api.getPage(`/v1/apps/${encodeURIComponent(appId)}/buildUploads`, {
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': spellings(version) }),
    'filter[platform]': platform,
    sort: '-uploadedDate',
    limit: RECENT_UPLOADS,
    ...WHOLE_UPLOAD,
  });
  return document.data.map((resource) => uploadOf(resource, document));
}

/** Reserves a version and build number. Throws Apple's refusal (409) when it is used up. */
export async function reserveBuildUpload(
  api: AppStoreConnect,
  { appId, version, buildNumber, platform }: UploadIdentity,
): Promise<BuildUpload> {
  const document = await api.post('/v1/buildUploads', {
    type: 'buildUploads',
    attributes: { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  });
  return uploadOf(document.data, document);
}

/**
 * Deletes an upload that is unfinished or failed; one that is gone is no error. Throws Apple's
 * refusal of any other.
 */
export async function deleteBuildUpload(api: AppStoreConnect, id: string): Promise<void> {
  await api.delete(`/v1/buildUploads/${id}`);
}

function uploadOf(resource: Resource, document: Document<unknown>): BuildUpload {
  const { attributes } = resource;
  const state = attributes.fields('state');
  const file = document.find('buildUploadFiles', resource.relatedId('assetFile'));
  const delivery = file?.attributes.fields('assetDeliveryState');
  // Apple names a file that it could not put together on the file alone.
  const fileFailed = delivery?.text('state') === 'FAILED';
  return {
    id: resource.id,
    version: attributes.requiredText('cfBundleShortVersionString'),
    buildNumber: attributes.requiredText('cfBundleVersion'),
    state: fileFailed ? 'FAILED' : (state?.requiredText('state') ?? 'AWAITING_UPLOAD'),
    errors: [
      ...processingMessages(state, 'errors'),
      ...(fileFailed ? processingMessages(delivery, 'errors') : []),
    ],
    warnings: processingMessages(state, 'warnings'),
    infos: processingMessages(state, 'infos'),
    created: attributes.date('createdDate'),
    uploaded: attributes.date('uploadedDate'),
    buildId: resource.relatedId('build'),
    file: packageOf(resource.relatedId('assetFile'), file),
  };
}
