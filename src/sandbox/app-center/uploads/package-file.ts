/** The bytes of an upload on disk. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The bytes of one upload on disk: blocks while they come in, one package when they are joined. */
export class PackageFile {
  readonly path: string;
  readonly #folder: string;

  constructor(storage: string, assetId: string) {
    this.#folder = join(storage, 'app-center', assetId);
    this.path = join(this.#folder, 'package');
  }

  /** Keeps the block if it has the expected length; answers with the length it has. */
  async receiveBlock(number: number, bytes: Readable, expected: number): Promise<number> {
    return this.#write(this.#blockPath(number), async (path) => {
      await pipeline(bytes, createWriteStream(path));
      const { size } = await stat(path);
      return { size, keep: size === expected };
    });
  }

  /** The blocks stay, for a client that missed the answer and finishes once more. */
  async join(blocks: number): Promise<void> {
    const paths = Array.from({ length: blocks }, (_, index) => this.#blockPath(index + 1));
    await this.#write(this.path, async (path) => {
      await pipeline(contentsOf(paths), createWriteStream(path));
      return { size: 0, keep: true };
    });
  }

  async receiveWhole(bytes: Uint8Array): Promise<void> {
    await this.#write(this.path, async (path) => {
      await writeFile(path, bytes);
      return { size: bytes.length, keep: true };
    });
  }

  async measure(): Promise<{ size: number; fingerprint: string }> {
    const md5 = createHash('md5');
    await pipeline(createReadStream(this.path), md5);
    return { size: (await stat(this.path)).size, fingerprint: md5.digest('hex') };
  }

  #blockPath(number: number): string {
    return join(this.#folder, `block-${number}`);
  }

  /** Writes aside and renames, because a client may send the same block twice at the same time. */
  async #write(
    target: string,
    write: (path: string) => Promise<{ size: number; keep: boolean }>,
  ): Promise<number> {
    await mkdir(this.#folder, { recursive: true });
    const aside = `${target}.${randomUUID()}`;
    try {
      const { size, keep } = await write(aside);
      if (keep) await rename(aside, target);
      return size;
    } finally {
      await rm(aside, { force: true });
    }
  }
}

async function* contentsOf(paths: string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield* createReadStream(path) as AsyncIterable<Buffer>;
}
