/** What is kept in memory of one archive, over all the bundles in it. */
import { hostileArchive } from './ipa-errors.ts';

/** An app of 4 GB has signatures of some 32 MB, and lists of far less. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

export class KeptBytes {
  readonly #path: string;
  #bytes = 0;

  /** `path` is that of the archive. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Throws `ipa/hostile-archive` when this would be more than any app has. */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= MOST_KEPT_BYTES) return;
    throw hostileArchive(
      this.#path,
      `its property lists, profiles and signatures come to more than ${MOST_KEPT_BYTES} bytes`,
    );
  }
}
