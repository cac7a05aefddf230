/** The bytes of an archive on disk, read from any place in it. */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import type { OpenedFile } from '../../system/files/opened-file.ts';
import { damagedArchive } from './archive-errors.ts';

const FIRST_PIECE_BYTES = 64 * 1024;
const PIECE_BYTES = 1024 * 1024;

/** A path, or a file that somebody else opened and closes. */
export type ArchiveSource = string | OpenedFile;

export class ArchiveFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly #handle: FileHandle;
  readonly #isOurs: boolean;

  private constructor(path: string, sizeBytes: number, handle: FileHandle, isOurs: boolean) {
    this.path = path;
    this.sizeBytes = sizeBytes;
    this.#handle = handle;
    this.#isOurs = isOurs;
  }

  /** Throws `ipa/not-an-archive` where the file cannot be opened. */
  static async open(source: ArchiveSource): Promise<ArchiveFile> {
    if (typeof source !== 'string') {
      return new ArchiveFile(source.path, source.sizeBytes, source.handle, false);
    }
    try {
      const handle = await open(source);
      return new ArchiveFile(source, (await handle.stat()).size, handle, true);
    } catch (error) {
      throw damagedArchive(source, messageOf(error), error);
    }
  }

  /** The number under which the process has the file open. */
  get fd(): number {
    return this.#handle.fd;
  }

  /** Exactly `length` bytes from `offset`; refuses the archive when it ends before. */
  async read(offset: number, length: number): Promise<Buffer> {
    this.#mustReach(offset + length);
    return this.#fill(Buffer.allocUnsafe(length), offset);
  }

  /**
   * `length` bytes from `offset` piece by piece: a short one for those who want no more than the
   * start, then long ones, each read while the one before is being used. **A piece is gone when the
   * next one is asked for**: two pieces of memory serve the whole stream, since collecting a new
   * one for each takes as long as hashing it.
   */
  async *stream(offset: number, length: number): AsyncGenerator<Buffer, void, undefined> {
    this.#mustReach(offset + length);
    const end = offset + length;
    const first = Math.min(offset + FIRST_PIECE_BYTES, end);
    if (first > offset) yield this.read(offset, first - offset);

    const memory: Buffer[] = [];
    let at = first;
    let turn = 0;
    const readAhead = () => {
      if (at === end) return undefined;
      const room = (memory[turn] ??= Buffer.allocUnsafe(Math.min(PIECE_BYTES, end - first)));
      const filling = this.#fill(room.subarray(0, end - at), at);
      at = Math.min(at + PIECE_BYTES, end);
      turn = 1 - turn;
      return filling;
    };
    let ahead = readAhead();
    try {
      while (ahead !== undefined) {
        const piece: Buffer = await ahead;
        ahead = readAhead();
        yield piece;
      }
    } finally {
      // Whoever stops early leaves a read under way, which must not end as an unhandled rejection.
      await ahead?.catch(() => undefined);
    }
  }

  #mustReach(end: number): void {
    if (end <= this.sizeBytes) return;
    throw damagedArchive(
      this.path,
      `The file ends at byte ${this.sizeBytes}, before byte ${end} that it refers to.`,
    );
  }

  async #fill(bytes: Buffer, offset: number): Promise<Buffer> {
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.#handle
        .read(bytes, filled, bytes.length - filled, offset + filled)
        .catch((error: unknown) => {
          throw damagedArchive(this.path, messageOf(error), error);
        });
      if (bytesRead === 0) throw damagedArchive(this.path, 'The file became shorter meanwhile.');
      filled += bytesRead;
    }
    return bytes;
  }

  /** A file that was handed over open stays open. */
  async close(): Promise<void> {
    if (this.#isOurs) await this.#handle.close();
  }
}
