/**
 * The runner's cache service, which keeps folders from one run of a workflow to the
 * next. Its library is larger than most actions and is loaded only when it is used.
 */
import { messageOf } from '../errors.ts';
import type { Log } from './log/log.ts';
import type { Environment } from './machine.ts';

export interface JobCache {
  /**
   * Puts back what was saved under `key`, else under the newest key that begins with one of
   * `prefixes`; gives the key that was found. Paths are absolute and may hold globs. They are part
   * of what is looked for: other paths find nothing.
   */
  restore(
    paths: readonly string[],
    key: string,
    prefixes?: readonly string[],
  ): Promise<string | undefined>;
  /**
   * Gives whether it was saved: somebody else may have been faster, and a key is never written
   * twice.
   */
  save(paths: readonly string[], key: string): Promise<boolean>;
}

/** A cache that fails only costs time: trouble becomes a warning and counts as not found. */
export function createJobCache(environment: Environment, log: Log): JobCache | undefined {
  if (!environment['ACTIONS_RESULTS_URL'] && !environment['ACTIONS_CACHE_URL']) return undefined;
  const library = () => import('@actions/cache');
  const warn = (doing: string, error: unknown) =>
    log.warning(`The cache could not be ${doing}: ${messageOf(error)}`, 'Cache');
  return {
    async restore(paths, key, prefixes = []) {
      try {
        const { restoreCache } = await library();
        return await restoreCache([...paths], key, [...prefixes]);
      } catch (error) {
        warn('read', error);
        return undefined;
      }
    },
    async save(paths, key) {
      try {
        const { saveCache } = await library();
        return (await saveCache([...paths], key)) !== -1;
      } catch (error) {
        warn('written', error);
        return false;
      }
    },
  };
}
