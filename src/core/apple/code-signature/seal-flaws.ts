/** The flaws of an app's files, against the seals of its bundles. */

export interface SealFlaw {
  readonly kind: 'seal-unreadable' | 'missing' | 'changed' | 'added';
  /** The file's whole name in the archive. */
  readonly path: string;
  /** The path of the bundle whose seal it is about; of several, that of the innermost. */
  readonly bundle: string;
}

export interface SealVerdict {
  /** By path. */
  readonly flaws: readonly SealFlaw[];
  /** Whether further files are wrong, which are too many to be named. */
  readonly areMore: boolean;
}

/** More than anybody reads: an app that was signed for another build has every file wrong. */
const MOST_FLAWS = 1000;

/** The flaws by file. The innermost bundle around a file is asked first, and answers for it. */
export class SealFlaws {
  readonly #flaws = new Map<string, SealFlaw>();
  #areMore = false;

  get areMore(): boolean {
    return this.#areMore;
  }

  add(kind: SealFlaw['kind'], path: string, bundle: string): void {
    if (this.#flaws.has(path)) return;
    if (this.#flaws.size < MOST_FLAWS) this.#flaws.set(path, { kind, path, bundle });
    else this.#areMore = true;
  }

  verdict(): SealVerdict {
    const flaws = [...this.#flaws.values()].sort((left, right) =>
      left.path < right.path ? -1 : 1,
    );
    return { flaws, areMore: this.#areMore };
  }
}

/** One sentence a flaw. */
export function describeSealFlaw({ kind, path, bundle }: SealFlaw): string {
  switch (kind) {
    case 'seal-unreadable':
      return `${path} cannot be read.`;
    case 'missing':
      return `${path} is missing, but the signature of ${bundle} lists it.`;
    case 'changed':
      return `${path} was changed after ${bundle} was signed.`;
    default:
      return `${path} was added after ${bundle} was signed.`;
  }
}
