/**
 * The services that a job on GitHub's Mac has beside the Mac: the cache of its repository, and the
 * storage that Flutter publishes its releases in. Both start and end with the sandbox.
 */
import { randomUUID } from 'node:crypto';
import { releases } from '../../sandbox/mac/flet/versions.ts';
import { startCacheService } from '../../sandbox/runner/cache-service.ts';
import { startFlutterStorage } from '../../sandbox/runner/flutter-storage.ts';

export interface RunnerServices {
  readonly cacheUrl: string;
  readonly cacheToken: string;
  readonly flutterUrl: string;
}

export async function startRunnerServices(): Promise<
  RunnerServices & { readonly close: () => Promise<void> }
> {
  const cacheToken = randomUUID();
  const cache = await startCacheService({ token: cacheToken });
  const storage = await startFlutterStorage({
    versions: [...new Set(releases.map(({ flutter }) => flutter))],
  });
  return {
    cacheUrl: cache.url,
    cacheToken,
    flutterUrl: storage.url,
    close: async () => {
      await Promise.all([cache.close(), storage.close()]);
    },
  };
}

/** How a job finds them. */
export function variablesFor({
  cacheUrl,
  cacheToken,
  flutterUrl,
}: RunnerServices): Readonly<Record<string, string>> {
  return {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: cacheUrl,
    ACTIONS_RUNTIME_TOKEN: cacheToken,
    FLUTTER_STORAGE_BASE_URL: flutterUrl,
  };
}
