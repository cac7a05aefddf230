import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../core/app-store-connect/client/credentials.ts';
import { reconcile } from '../../core/reconcile.ts';
import type { Doors } from '../../core/runner/doors.ts';
import type { OutputsOf } from '../../core/runner/outputs.ts';
import { readBetaApp } from './beta-app.ts';
import { changeOf } from './changes.ts';
import { observeDistribution } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import type { Inputs } from './inputs.ts';
import { requireDistributable } from './obstacles.ts';
import type { outputs } from './outputs.ts';
import { planDistribution } from './plan.ts';
import { prepare } from './preparation.ts';
import { outputsOf, summarize } from './report.ts';
import { awaitTestableBuild } from './build/testable-build.ts';

export async function run(
  inputs: Inputs,
  doors: Doors<typeof outputs>,
): Promise<OutputsOf<typeof outputs>> {
  const { clock, log, signal } = doors;
  const { dryRun } = inputs;
  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), doors });
  const build = await awaitTestableBuild(api, inputs, doors);
  if (!build) return {};
  log.info(`Build ${build.buildNumber} of ${build.version} is processed (${build.buildId}).`);

  const app = await readBetaApp(api, build.appId);
  doors.outputs.known(outputsOf(build, app));
  const wanted = await prepare(inputs, { api, app, observed: build, log });

  const observe = async () => {
    const observed = await observeDistribution(api, build.buildId);
    doors.outputs.known(outputsOf(observed, app));
    return observed;
  };
  const { observed, changes } = await reconcile({
    observe: startingWith(build, observe),
    plan: (seen) => {
      requireDistributable(seen, wanted);
      const { buildId, uploaded } = seen;
      const context = { api, buildId, uploaded, doors };
      return planDistribution(seen, wanted).map((step) => changeOf(step, context));
    },
    dryRun,
    clock,
    log,
    signal,
  });
  summarize({ app, observed, changes, dryRun }, doors.summary);
  return outputsOf(observed, app);
}

/** The last look of the wait is the first look of the plan; Apple counts every request. */
function startingWith(first: Distribution, observe: () => Promise<Distribution>) {
  const seen = [first];
  return async (): Promise<Distribution> => seen.pop() ?? observe();
}
