/** The file of a build upload: announced, stored in pieces, and committed. */
import type { ByteRange } from '../../system/files/file-piece.ts';
import type { AppStoreConnect } from '../client/client.ts';
import type { Fields, Resource } from '../client/json-api.ts';
import { processingMessages } from './processing-messages.ts';
import type { ProcessingMessage } from './processing-messages.ts';

/** The package of an upload as Apple's list of uploads shows it. */
export interface AnnouncedPackage {
  readonly id: string;
  readonly sizeBytes: number | undefined;
  /** The checksum that was sent with the commit; `undefined` where none was. */
  readonly checksum: FileChecksum | undefined;
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
  upload: { readonly id: string },
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

/**
 * The package of an upload, out of the `file` that the answer includes. Throws
 * `app-store-connect/surprising-answer` for members of another form.
 */
export function packageOf(
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
