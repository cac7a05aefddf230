/** One run: finds the build, checks everything, changes what is missing, reads it back, tells it. */
import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { reconcile } from '../../core/reconcile.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { readBetaApp } from './observation/beta-app.ts';
import { awaitTestableBuild } from './build/testable-build.ts';
import { changeOf } from './changes/changes.ts';
import type { Inputs } from './inputs.ts';
import { createObserver } from './observation/observation.ts';
import { requireDistributable } from './obstacles.ts';
import type { outputs } from './outputs.ts';
import { planDistribution } from './plan.ts';
import type { Observation, Step } from './plan.ts';
import { prepare } from './preparation.ts';
import { outputsOf } from './report/report.ts';
import { requireRole } from './role.ts';
import { createSentMails, isMail } from './sent-mails.ts';
import { summarize, tellMinutes, testerCounts } from './report/summary.ts';

export async function run(inputs: Inputs, context: ActionContext<typeof outputs>): Promise<void> {
  const { clock, log, signal } = context;
  const { dryRun } = inputs;
  const started = clock.now();
  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), context });
  const found = await awaitTestableBuild(api, inputs, context);
  if (!found) return;
  const { build } = found;
  log.info(`Build ${build.buildNumber} of ${build.version} is processed (${build.buildId}).`);
  const waitedMs = clock.now().getTime() - started.getTime();

  const withPassword = inputs.demoAccountPassword !== undefined;
  const readApp = () => readBetaApp(api, build.appId, { withPassword });
  const app = found.app ?? (await readApp());
  context.outputs.set(outputsOf(build, app));
  const wanted = await prepare(inputs, { api, app, build, context });
  const sent = createSentMails(wanted.mails);
  const observer = createObserver({
    api,
    first: { build, app },
    wanted,
    withPrevious: inputs.expirePreviousBuilds,
    readApp,
    onBuild: (seen, itsApp) => context.outputs.set(outputsOf(seen, itsApp)),
  });
  const stepsOf = (seen: Observation) => planDistribution(seen, { ...wanted, mails: sent.open });

  const { buildId, appId, uploaded } = build;
  const distributing = { api, appId, buildId, uploaded, context };
  let testersAdded = 0;
  const done = (step: Step) => {
    sent.note(step);
    if (changesApp(step)) observer.forgetApp();
    testersAdded += addedBy(step);
    context.outputs.set({ 'testers-added': testersAdded });
  };
  const first = await observer.observe();
  await requireRole(api, appId, stepsOf(first));
  const looks = [first];
  const { observed, changes } = await reconcile({
    observe: async () => looks.pop() ?? observer.observe(),
    plan: (seen) => {
      requireDistributable(seen.build, wanted);
      const steps = stepsOf(seen);
      return steps.map((step, index) => {
        const change = changeOf(step, distributing);
        return {
          ...change,
          mustShowBeforeNext:
            change.mustShowBeforeNext === true || mustShowBefore(steps[index + 1], step),
          apply: async () => {
            await change.apply();
            done(step);
          },
        };
      });
    },
    dryRun,
    clock,
    log,
    signal,
  });
  context.outputs.set({ 'testers-added': testersAdded });
  const counts = await testerCounts(api, observed, wanted);
  const minutes = tellMinutes(waitedMs, context);
  summarize({ observed, wanted, changes, counts, minutes, dryRun }, context);
}

/**
 * Whether a step has to be seen at Apple before the next one is taken. Nobody is written to before
 * the build is there for certain; and Apple refuses What to Test in a language that it has forgotten,
 * which would blame the wrong step.
 */
function mustShowBefore(next: Step | undefined, { kind }: Step): boolean {
  return isMail(next) || (kind === 'add-localization' && next?.kind !== kind);
}

/** Whether the step changes what is read with the app. */
function changesApp({ kind }: Step): boolean {
  return [
    'add-localization',
    'change-localization',
    'change-review-details',
    'create-group',
    'set-public-link',
  ].includes(kind);
}

function addedBy(step: Step): number {
  if (step.kind === 'create-testers') return step.testers.length;
  return step.kind === 'link-testers' ? step.ids.length : 0;
}
