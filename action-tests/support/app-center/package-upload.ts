import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { buildBinary } from 'plist';
import { ZipFile } from 'yazl';
import type { Answer, AppCenter } from './lone-app-center.ts';

/** The least that counts as an .ipa, with some bytes that do not compress. */
export async function ipaBytes({
  shortVersion = '1.4.0',
  version = '27',
  profile,
}: { shortVersion?: string; version?: string; profile?: Buffer } = {}): Promise<Buffer> {
  const info = {
    CFBundleIdentifier: 'com.fabrikam.shop',
    CFBundleShortVersionString: shortVersion,
    CFBundleVersion: version,
    CFBundleName: 'Shop',
    MinimumOSVersion: '15.0',
  };
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(buildBinary(info)), 'Payload/Shop.app/Info.plist');
  zip.addBuffer(randomBytes(200), 'Payload/Shop.app/Shop');
  if (profile !== undefined) zip.addBuffer(profile, 'Payload/Shop.app/embedded.mobileprovision');
  zip.end();
  return buffer(zip.outputStream);
}

/** The calls of an App Center, alone or in the sandbox. */
export type Callable = Pick<AppCenter, 'api' | 'call'>;

export interface BegunUpload {
  id: string;
  package_asset_id: string;
  upload_domain: string;
  token: string;
  url_encoded_token: string;
}

export async function beginUpload(center: Callable, body = {}): Promise<BegunUpload> {
  const { body: begun } = await center.api('POST', '/uploads/releases', body);
  return begun as unknown as BegunUpload;
}

export function hostAddress(
  { upload_domain, package_asset_id, url_encoded_token }: BegunUpload,
  step: string,
  query: Record<string, string | number> = {},
): string {
  const parameters = Object.entries(query).map(
    ([name, value]) => `&${name}=${encodeURIComponent(value)}`,
  );
  return `${upload_domain}/upload/${step}/${package_asset_id}?token=${url_encoded_token}${parameters.join('')}`;
}

export async function setMetadata(
  center: Callable,
  upload: BegunUpload,
  bytes: Buffer,
  fileName = 'Shop & Co.ipa',
): Promise<Answer> {
  const query = { file_name: fileName, file_size: bytes.length };
  return center.call('POST', hostAddress(upload, 'set_metadata', query));
}

export async function sendBlock(
  center: Callable,
  upload: BegunUpload,
  number: number,
  bytes: Buffer,
): Promise<Answer> {
  return center.call('POST', hostAddress(upload, 'upload_chunk', { block_number: number }), {
    body: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

export function blockOf(bytes: Buffer, number: number, chunkSize: number): Buffer {
  return bytes.subarray((number - 1) * chunkSize, number * chunkSize);
}

/** All of the chunked protocol up to `uploadFinished`. */
export async function upload(
  center: Callable,
  bytes: Buffer,
  { fileName = 'Shop.ipa', stated = {} } = {},
): Promise<BegunUpload> {
  const begun = await beginUpload(center, stated);
  const { body } = await setMetadata(center, begun, bytes, fileName);
  const { chunk_list, chunk_size } = body as { chunk_list: number[]; chunk_size: number };
  for (const number of chunk_list) {
    await sendBlock(center, begun, number, blockOf(bytes, number, chunk_size));
  }
  await center.call('POST', hostAddress(begun, 'finished'));
  await center.api('PATCH', `/uploads/releases/${begun.id}`, { upload_status: 'uploadFinished' });
  return begun;
}

/** Uploads an .ipa and answers with the id of its release. */
export async function release(
  center: Callable,
  versions: Parameters<typeof ipaBytes>[0] = {},
): Promise<number> {
  const { id } = await upload(center, await ipaBytes(versions));
  const { body } = await center.api('GET', `/uploads/releases/${id}`);
  return body.release_distinct_id as number;
}
