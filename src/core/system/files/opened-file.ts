/**
 * A file that is opened once and read by many: all of them get the same bytes, whatever file its
 * name leads to meanwhile.
 */
import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

export class OpenedFile {
  readonly path: string;
  /** Readers give the place that they read from; the handle's own place means nothing. */
  readonly handle: FileHandle;
  readonly #opened: BigIntStats;

  private constructor(path: string, handle: FileHandle, opened: BigIntStats) {
    this.path = path;
    this.handle = handle;
    this.#opened = opened;
  }

  /** Throws what the system says, such as `ENOENT` or `EACCES`. Waits for ever on a pipe. */
  static async open(path: string): Promise<OpenedFile> {
    const handle = await open(path);
    try {
      return new OpenedFile(path, handle, await handle.stat({ bigint: true }));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The state when the file was opened. */
  get sizeBytes(): number {
    return Number(this.#opened.size);
  }

  /**
   * Whether nobody wrote to the file since it was opened, judged by its size and times. A file that
   * lost its name to another one counts as unchanged: that touches no byte of it.
   */
  async isUnchanged(): Promise<boolean> {
    const now = await this.handle.stat({ bigint: true });
    const then = this.#opened;
    if (now.size !== then.size || now.mtimeNs !== then.mtimeNs) return false;
    // Who sets the time of writing back cannot set the time of change back; yet renaming sets it
    // too.
    return now.ctimeNs === then.ctimeNs || !(await this.#hasItsName());
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  async #hasItsName(): Promise<boolean> {
    const named = await stat(this.path, { bigint: true }).catch(() => undefined);
    return named?.ino === this.#opened.ino && named.dev === this.#opened.dev;
  }
}
