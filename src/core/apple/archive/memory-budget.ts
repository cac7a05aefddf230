/**
 * The limit on everything that is kept in memory of one archive, over all the bundles in it. An app
 * of 4 GB has signatures of some 32 MB, and lists of far less.
 */
import { hostileArchive } from './archive-errors.ts';

const MOST_KEPT_BYTES = 64 * 1024 * 1024;

export class MemoryBudget {
  readonly #archivePath: string;
  #bytes = 0;

  constructor(archivePath: string) {
    this.#archivePath = archivePath;
  }

  /** Throws `ipa/hostile-archive` when all that was spent is more than any app needs. */
  spend(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= MOST_KEPT_BYTES) return;
    throw hostileArchive(
      this.#archivePath,
      `its property lists, profiles and signatures come to more than ${MOST_KEPT_BYTES} bytes`,
    );
  }
}
