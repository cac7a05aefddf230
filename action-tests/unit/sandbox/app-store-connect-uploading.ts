/** The way of a file into App Store Connect, one step at a time. */
import type { AppStoreConnectClient, Answer, Resource } from './app-store-connect-client.ts';

export interface Part {
  method: string;
  url: string;
  offset: number;
  length: number;
  partNumber: number;
  entityTag?: string;
  expiration: string;
  requestHeaders: { name: string; value: string }[];
}

export function partsOf(file: Resource | undefined): Part[] {
  return (file?.attributes['uploadOperations'] ?? []) as Part[];
}

export function send(part: Part, bytes: Buffer, init: RequestInit = {}): Promise<Response> {
  return fetch(part.url, {
    method: part.method,
    headers: part.requestHeaders.map(({ name, value }): [string, string] => [name, value]),
    body: bytes.subarray(part.offset, part.offset + part.length),
    ...init,
  });
}

export class Uploader {
  readonly #client: AppStoreConnectClient;

  constructor(client: AppStoreConnectClient) {
    this.#client = client;
  }

  reserve(version = '1.2', number = '7', platform = 'IOS'): Promise<Answer> {
    return this.#client.create(
      'buildUploads',
      { cfBundleShortVersionString: version, cfBundleVersion: number, platform },
      { app: { type: 'apps', id: '6440000001' } },
    );
  }

  async reserveFile({ id }: Resource, bytes: Buffer): Promise<Resource> {
    const { body } = await this.#client.create(
      'buildUploadFiles',
      {
        assetType: 'ASSET',
        fileName: 'Notes.ipa',
        fileSize: bytes.length,
        uti: 'com.apple.ipa',
      },
      { buildUpload: { type: 'buildUploads', id } },
    );
    return body.data;
  }

  /** Everything before the commit. */
  async upload(
    bytes: Buffer,
    reservation = this.reserve(),
  ): Promise<{ upload: Resource; file: Resource }> {
    const upload = (await reservation).body.data;
    const file = await this.reserveFile(upload, bytes);
    await Promise.all(partsOf(file).map((part) => send(part, bytes)));
    return { upload, file };
  }

  commit(file: Resource, attributes = {}): Promise<Answer> {
    return this.#client.change('buildUploadFiles', file.id, { uploaded: true, ...attributes });
  }

  async stateOf({ id }: Resource): Promise<Record<string, unknown>> {
    const { body } = await this.#client.get(`/v1/buildUploads/${id}`);
    return body.data.attributes['state'] as Record<string, unknown>;
  }
}
