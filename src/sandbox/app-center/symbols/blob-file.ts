/** The bytes of a blob and of its blocks on disk. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes that came in, under a name of their own until a change of the state takes them. */
export interface Received {
  readonly file: string;
  readonly size: number;
  /** MD5 in base64, as the header Content-MD5 holds it. */
  readonly md5: string;
}

export class BlobFile {
  readonly #folder: string;

  constructor(storage: string, uploadId: string) {
    this.#folder = join(storage, 'app-center-symbols', uploadId);
  }

  pathOf(file: string): string {
    return join(this.#folder, file);
  }

  /** Writes a body aside; a body that ends early throws and leaves nothing. */
  async receive(bytes: Readable): Promise<Received> {
    return this.#write(bytes);
  }

  /** Puts blocks together in one file. */
  async join(files: readonly string[]): Promise<Received> {
    return this.#write(this.#contentsOf(files));
  }

  async #write(bytes: AsyncIterable<Buffer> | Readable): Promise<Received> {
    await mkdir(this.#folder, { recursive: true });
    const file = randomUUID();
    const aside = this.pathOf(`${file}.part`);
    const md5 = createHash('md5');
    let size = 0;
    try {
      await pipeline(
        bytes,
        async function* (source: AsyncIterable<Buffer>) {
          for await (const chunk of source) {
            md5.update(chunk);
            size += chunk.length;
            yield chunk;
          }
        },
        createWriteStream(aside),
      );
      await rename(aside, this.pathOf(file));
    } finally {
      await rm(aside, { force: true });
    }
    return { file, size, md5: md5.digest('base64') };
  }

  async *#contentsOf(files: readonly string[]): AsyncGenerator<Buffer> {
    for (const file of files) {
      yield* createReadStream(this.pathOf(file)) as AsyncIterable<Buffer>;
    }
  }
}
