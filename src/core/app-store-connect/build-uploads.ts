/** Build uploads: the record of a package at Apple, from the reservation to the accepted build. */
import type { ByteRange } from '../system/file-piece.ts';
import type { AppStoreConnect } from './client/client.ts';
import type { Document, Fields, Resource } from './client/json-api.ts';
import { sameVersion, spellings } from './versions.ts';

/** A message of Apple about an upload; the code is an ITMS number without its prefix. */
export interface ProcessingMessage {
  readonly code: string;
  readonly description: string;
}

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

/** The package of an upload as Apple's list of uploads shows it. */
export interface AnnouncedPackage {
  readonly id: string;
  readonly sizeBytes: number | undefined;
  /** The checksum that was sent with the commit; `undefined` where none was. */
  readonly checksum: FileChecksum | undefined;
}

export interface UploadIdentity {
  readonly appId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly platform: string;
}

/** One piece of the file and the request that stores it. */
export interface UploadOperation extends ByteRange {
  readonly method: string;
  /** Pre-signed: whoever knows it may write. It must not stand in any message. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The time at which the address stops being valid. */
  readonly expires?: Date | undefined;
  /** MD5 of the bytes that are stored, in upper-case hex; `undefined` while there are none. */
  readonly storedMd5?: string | undefined;
}

export interface BuildUploadFile {
  readonly id: string;
  /** AWAITING_UPLOAD, UPLOAD_COMPLETE, COMPLETE, FAILED, or what Apple adds one day. */
  readonly state: string | undefined;
  readonly errors: readonly ProcessingMessage[];
  readonly fileName: string | undefined;
  readonly sizeBytes: number | undefined;
  /** The kind of package as a uniform type identifier, such as com.apple.ipa. */
  readonly uti: string | undefined;
  /** The requests that store the pieces; none after the commit. */
  readonly operations: readonly UploadOperation[];
}

const ALGORITHMS = ['MD5', 'SHA_256'] as const;

/** The checksum of a whole file, in lower-case hex. */
export interface FileChecksum {
  readonly algorithm: (typeof ALGORITHMS)[number];
  readonly hash: string;
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

/** The packages that Apple takes: an .ipa, or a Mac's installer package. */
export type PackageUti = 'com.apple.ipa' | 'com.apple.pkg';

export interface AnnouncedFile {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly uti: PackageUti;
}

/**
 * Announces the file of an upload; the answer holds the requests that store its pieces. Throws what
 * the client throws.
 */
export async function reserveUploadFile(
  api: AppStoreConnect,
  upload: BuildUpload,
  { fileName, sizeBytes, uti }: AnnouncedFile,
): Promise<BuildUploadFile> {
  const document = await api.post('/v1/buildUploadFiles', {
    type: 'buildUploadFiles',
    attributes: { assetType: 'ASSET', fileName, fileSize: sizeBytes, uti },
    relationships: { buildUpload: { data: { type: 'buildUploads', id: upload.id } } },
  });
  return fileOf(document.data);
}

/** Reads the announced file. Throws `app-store-connect/not-found`, and what the client throws. */
export async function readUploadFile(api: AppStoreConnect, id: string): Promise<BuildUploadFile> {
  const document = await api.get(`/v1/buildUploadFiles/${id}`);
  return fileOf(document.data);
}

/**
 * Declares all pieces stored, which cannot be undone. Apple puts them together before it answers,
 * which may take minutes. Throws what the client throws; after a lost answer the file has to be
 * read.
 */
export async function commitUploadFile(
  api: AppStoreConnect,
  { id }: BuildUploadFile,
  {
    checksum,
    ...options
  }: { readonly idleTimeoutMs: number; readonly checksum?: FileChecksum | undefined },
): Promise<BuildUploadFile> {
  const sourceFileChecksums = checksum && { file: checksum };
  const attributes = { uploaded: true, ...(sourceFileChecksums && { sourceFileChecksums }) };
  const document = await api.patch(
    `/v1/buildUploadFiles/${id}`,
    { type: 'buildUploadFiles', id, attributes },
    options,
  );
  return fileOf(document.data);
}

/** Messages of one kind (`errors`, `warnings`, `infos`) in a state that Apple sent. */
export function processingMessages(
  state: Fields | undefined,
  name: string,
): readonly ProcessingMessage[] {
  return (state?.list(name) ?? []).map((message) => ({
    code: message.text('code') ?? '',
    description: message.text('description') ?? '',
  }));
}

export function sayMessage({ code, description }: ProcessingMessage): string {
  return [code, description].filter((part) => part !== '').join(': ');
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

function packageOf(
  id: string | undefined,
  file: Resource | undefined,
): AnnouncedPackage | undefined {
  if (id === undefined) return undefined;
  const whole = file?.attributes.fields('sourceFileChecksums')?.fields('file');
  const hash = whole?.text('hash')?.toLowerCase();
  const algorithm = ALGORITHMS.find((name) => name === whole?.text('algorithm'));
  return {
    id,
    sizeBytes: file?.attributes.wholeNumber('fileSize'),
    checksum: hash && algorithm ? { hash, algorithm } : undefined,
  };
}

function fileOf({ id, attributes }: Resource): BuildUploadFile {
  const delivery = attributes.fields('assetDeliveryState');
  return {
    id,
    state: delivery?.text('state'),
    errors: processingMessages(delivery, 'errors'),
    fileName: attributes.text('fileName'),
    sizeBytes: attributes.wholeNumber('fileSize'),
    uti: attributes.text('uti'),
    operations: attributes.list('uploadOperations').map(operationOf),
  };
}

function operationOf(operation: Fields): UploadOperation {
  const headers = operation
    .list('requestHeaders')
    .map((header) => [header.requiredText('name').toLowerCase(), header.requiredText('value')]);
  return {
    method: operation.requiredText('method'),
    url: operation.requiredText('url'),
    offset: operation.requiredWholeNumber('offset'),
    length: operation.requiredWholeNumber('length'),
    headers: Object.fromEntries(headers),
    expires: operation.date('expiration'),
    // Storages quote an entity tag as HTTP does.
    storedMd5: operation.text('entityTag')?.replaceAll('"', '').toUpperCase(),
  };
}
