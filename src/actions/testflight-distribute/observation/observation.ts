/** Everything that the plan looks at, read from Apple with as few requests as it takes. */
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import type { BetaApp } from './beta-app.ts';
import { observeDistribution } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import type { Observation, WantedDistribution } from '../plan.ts';
import { readPreviousBuilds } from '../previous-builds/previous-builds.ts';
import { isExpired } from '../review/beta-review.ts';
import { readTesters } from '../testers/known-testers.ts';

export interface Observer {
  observe(): Promise<Observation>;
  /** The app was changed, so the next look has to read it again. */
  forgetApp(): void;
}

export interface ObserverOptions {
  readonly api: AppStoreConnect;
  /** Build and app as they were read before; the first look takes them. */
  readonly first: { readonly build: Distribution; readonly app: BetaApp };
  readonly wanted: Pick<WantedDistribution, 'testers' | 'rival'>;
  readonly withPrevious: boolean;
  readonly readApp: () => Promise<BetaApp>;
  readonly onBuild: (build: Distribution, app: BetaApp) => void;
}

/**
 * Apple counts every request: what nobody asks for, and an app that nobody changed, is not read.
 */
export function createObserver({
  api,
  first,
  wanted,
  withPrevious,
  readApp,
  onBuild,
}: ObserverOptions): Observer {
  const { buildId, appId } = first.build;
  const seen = [first.build];
  let known: BetaApp | undefined = first.app;
  return {
    async observe() {
      const build = seen.pop() ?? (await observeDistribution(api, buildId));
      const app = known ?? (await readApp());
      known = app;
      onBuild(build, app);
      return {
        build,
        app,
        testers:
          wanted.testers.length > 0 ? await readTesters(api, appId, wanted.testers) : new Map(),
        previous: withPrevious ? await readPreviousBuilds(api, build) : undefined,
        rivalExpired: wanted.rival !== undefined && (await isExpired(api, wanted.rival.id)),
      };
    },
    forgetApp() {
      known = undefined;
    },
  };
}
