/**
 * The folders that are kept from one run to the next, and what they came to, for the log and the
 * summary.
 */
import { stat } from 'node:fs/promises';
import { createJobCache } from '../../../core/runner/job-cache.ts';
import type { JobCache } from '../../../core/runner/job-cache.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { formatDuration } from '../../../core/system/duration.ts';
import { formatSize } from '../../../core/system/size.ts';

export interface CacheEntry {
  /** For people, such as `Flutter 3.44.8`. */
  readonly what: string;
  readonly key: string;
  /** Older entries whose key begins so are better than nothing. */
  readonly prefixes?: readonly string[];
  /** The folder whose size is reported. */
  readonly folder: string;
  /**
   * The kept part of it, as absolute globs; `!` takes something out. The folder itself by default.
   */
  readonly paths?: readonly string[];
}

type CacheContext = Pick<ActionContext, 'log' | 'clock' | 'machine' | 'processes'>;

export class Caches {
  readonly #context: CacheContext;
  readonly #store: JobCache | undefined;
  readonly #missing: CacheEntry[] = [];
  readonly #rows: string[][] = [];

  constructor(isWanted: boolean, context: CacheContext) {
    this.#context = context;
    this.#store = isWanted ? createJobCache(context.machine.environment, context.log) : undefined;
    if (isWanted && this.#store === undefined) {
      context.log.info('This runner offers no cache service, so that everything is fetched anew.');
    }
  }

  /** A key for this kind of machine. */
  key(kind: string, ...parts: readonly string[]): string {
    const { RUNNER_OS, RUNNER_ARCH } = this.#context.machine.environment;
    return ['slipway', kind, RUNNER_OS, RUNNER_ARCH, ...parts].join('-');
  }

  /** Gives whether the entry itself or an older one came back. */
  async restore(entry: CacheEntry): Promise<boolean> {
    if (this.#store === undefined) return false;
    const start = this.#now();
    const found = await this.#store.restore(pathsOf(entry), entry.key, entry.prefixes);
    if (found !== entry.key) this.#missing.push(entry);
    if (found === undefined) {
      this.#context.log.info(`Cache: nothing kept under ${entry.key}.`);
      this.#tell(entry.what, 'not in the cache', undefined, start);
      return false;
    }
    const size = await this.#sizeOf(entry.folder);
    const what = found === entry.key ? 'from the cache' : 'from the cache, an older one';
    this.#context.log.info(
      `Cache: ${entry.what} restored from ${found}${size === undefined ? '' : `, ${size}`}.`,
    );
    this.#tell(entry.what, what, size, start);
    return true;
  }

  /** Keeps an entry that was not found under its key. */
  async save(entry: CacheEntry): Promise<void> {
    if (this.#store === undefined || !this.#missing.includes(entry)) return;
    this.forget(entry);
    if ((await stat(entry.folder).catch(() => undefined)) === undefined) return;
    const start = this.#now();
    if (!(await this.#store.save(pathsOf(entry), entry.key))) return;
    const size = await this.#sizeOf(entry.folder);
    this.#context.log.info(
      `Cache: ${entry.what} kept as ${entry.key}${size === undefined ? '' : `, ${size}`}.`,
    );
    this.#tell(entry.what, 'kept for the next run', size, start);
  }

  /** Leaves it for another run to keep. */
  forget(entry: CacheEntry): void {
    const at = this.#missing.indexOf(entry);
    if (at >= 0) this.#missing.splice(at, 1);
  }

  async saveAll(): Promise<void> {
    // Saving takes the entry off the list.
    for (const entry of this.#missing.slice()) await this.save(entry);
  }

  /** Adds what a tool cost that was fetched instead. */
  tellFetched(what: string, bytes: number, start: Date): void {
    this.#tell(what, 'downloaded', formatSize(bytes), start.getTime());
  }

  /** Rows for the summary: the thing, its origin, its size and the time it took. */
  get rows(): readonly (readonly string[])[] {
    return this.#rows;
  }

  #tell(what: string, how: string, size: string | undefined, start: number): void {
    this.#rows.push([what, how, size ?? '', formatDuration(this.#now() - start)]);
  }

  #now(): number {
    return this.#context.clock.now().getTime();
  }

  /** Size on disk; a folder of a hundred thousand files is counted by `du` in seconds. */
  async #sizeOf(folder: string): Promise<string | undefined> {
    const answer = await this.#context.processes.run('du', ['-sk', folder]).catch(() => undefined);
    const [, kilobytes] = /^(\d+)\s/.exec(answer?.stdout ?? '') ?? [];
    return kilobytes === undefined ? undefined : formatSize(Number(kilobytes) * 1024);
  }
}

function pathsOf({ folder, paths }: CacheEntry): readonly string[] {
  return paths ?? [folder];
}
