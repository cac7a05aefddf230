/** A stream of chunks, read forward by byte counts. Bytes that are skipped are never kept. */
export class ByteStream {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #position = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes have been read. */
  get position(): number {
    return this.#position;
  }

  /** The next `length` bytes as they come, without copies; fewer where the stream ends. */
  async *pieces(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.#rest.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) return;
        this.#rest = next.value;
        continue;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      this.#position += piece.length;
      left -= piece.length;
      yield piece;
    }
  }

  /** A copy of the next `length` bytes; shorter where the stream ends. */
  async take(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    // A piece is the stream's own memory, and is overwritten by the next.
    for await (const piece of this.pieces(length)) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  }

  /** The bytes that `take` would give, without moving on. */
  async peek(length: number): Promise<Buffer> {
    const before = this.#position;
    const start = await this.take(length);
    this.#rest = Buffer.concat([start, this.#rest]);
    this.#position = before;
    return start;
  }

  async skip(length: number): Promise<void> {
    // oxlint-disable-next-line no-unused-vars -- reading moves the position, which is the point
    for await (const _ of this.pieces(length));
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
