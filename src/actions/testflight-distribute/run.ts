import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../core/app-store-connect/client/credentials.ts';
import { reconcile } from '../../core/reconcile.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
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

export async function run(inputs: Inputs, context: ActionContext<typeof outputs>): Promise<void> {
  const { clock, log, signal } = context;
  const { dryRun } = inputs;
  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), context });
  const build = await awaitTestableBuild(api, inputs, context);
  if (!build) return;
  log.info(`Build ${build.buildNumber} of ${build.version} is processed (${build.buildId}).`);

  const app = await readBetaApp(api, build.appId);
  context.outputs.set(outputsOf(build, app));
  const wanted = await prepare(inputs, { api, app, observed: build, context });

  const observe = async () => {
    const observed = await observeDistribution(api, build.buildId);
    context.outputs.set(outputsOf(observed, app));
    return observed;
  };
  const { observed, changes } = await reconcile({
    observe: startingWith(build, observe),
    plan: (seen) => {
      requireDistributable(seen, wanted);
      const { buildId, uploaded } = seen;
      const distributing = { api, buildId, uploaded, context };
      return planDistribution(seen, wanted).map((step) => changeOf(step, distributing));
    },
    dryRun,
    clock,
    log,
    signal,
  });
  summarize({ app, observed, changes, dryRun }, context.summary);
}

/** The last look of the wait is the first look of the plan; Apple counts every request. */
function startingWith(first: Distribution, observe: () => Promise<Distribution>) {
  const seen = [first];
  return async (): Promise<Distribution> => seen.pop() ?? observe();
}
