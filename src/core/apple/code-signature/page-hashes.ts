/** The hashes of code, page by page, as a CodeDirectory lists them. */
import { createHash, hash } from 'node:crypto';
import type { Hash } from 'node:crypto';

export type DigestName = 'sha1' | 'sha256' | 'sha384';

export interface PageHashing {
  /** `Infinity` where the whole code is one page. */
  readonly pageSize: number;
  readonly digest: DigestName;
  /** How many bytes a hash keeps; SHA-256 can be cut to 20. */
  readonly hashSize: number;
}

/** Takes code in pieces of any size and keeps nothing of it but the hashes. */
export class PageHasher {
  readonly #hashing: PageHashing;
  #hashes: Buffer;
  #length = 0;
  #open: { readonly hash: Hash; filled: number } | undefined;

  constructor(hashing: PageHashing) {
    this.#hashing = hashing;
    this.#hashes = Buffer.alloc(64 * hashing.hashSize);
  }

  push(piece: Buffer): void {
    const { pageSize, digest } = this.#hashing;
    for (let start = 0; start < piece.length;) {
      const wanted = pageSize - (this.#open?.filled ?? 0);
      const part = piece.subarray(start, start + wanted);
      start += part.length;
      if (this.#open === undefined && part.length === pageSize) {
        this.#append(hash(digest, part, 'binary'));
        continue;
      }
      this.#open ??= { hash: createHash(digest), filled: 0 };
      this.#open.hash.update(part);
      this.#open.filled += part.length;
      if (part.length === wanted) this.#closePage();
    }
  }

  /** All hashes one after another; the last page may be a short one. */
  finish(): Buffer {
    this.#closePage();
    return this.#hashes.subarray(0, this.#length);
  }

  #closePage(): void {
    if (this.#open !== undefined) this.#append(this.#open.hash.digest('binary'));
    this.#open = undefined;
  }

  /** Takes the bytes as a string, which Node makes in two thirds of the time of a Buffer. */
  #append(digest: string): void {
    const { hashSize } = this.#hashing;
    if (this.#length + hashSize > this.#hashes.length) {
      this.#hashes = Buffer.concat([this.#hashes], this.#hashes.length * 2);
    }
    this.#hashes.write(digest, this.#length, hashSize, 'binary');
    this.#length += hashSize;
  }
}
