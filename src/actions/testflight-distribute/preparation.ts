/** Whatever can be wrong is found here, before the first change. */
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { warnOfOtherAnswer } from '../../core/app-store-connect/export-compliance.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { Log } from '../../core/runner/log.ts';
import type { BetaApp } from './beta-app.ts';
import { otherBuildInReview } from './review/beta-review.ts';
import type { Distribution } from './distribution.ts';
import { testFlightErrors } from './errors.ts';
import { groupsNamed } from './groups/group-names.ts';
import type { Inputs } from './inputs.ts';
import { awaitsCompliance, AWAITS_SUBMISSION } from './review/external-states.ts';
import { wantsExternalTesting } from './plan.ts';
import type { WantedDistribution } from './plan.ts';
import { requireDistributable } from './obstacles.ts';
import { requireTestInformation } from './review/test-information.ts';
import { whatToTest } from './notes/what-to-test.ts';

export interface Preparation {
  readonly api: AppStoreConnect;
  readonly app: BetaApp;
  readonly observed: Distribution;
  readonly context: Pick<ActionContext, 'http' | 'log' | 'machine' | 'processes'>;
}

/** The distribution that the inputs ask for, as far as it can be had. */
export async function prepare(
  inputs: Inputs,
  { api, app, observed, context }: Preparation,
): Promise<WantedDistribution> {
  const { log } = context;
  const wanted = await wantedDistribution(inputs, app, context);
  requireDistributable(observed, wanted);
  warnOfOtherAnswer(observed, wanted.usesNonExemptEncryption, log);
  if (!awaitsSubmission(observed, wanted)) return wanted;
  if (!wanted.review) {
    log.warning(
      'External testers will not get the build: `beta-review` is never, and it was not submitted to beta review before.',
    );
    return wanted;
  }
  requireTestInformation(app);
  return (await isReviewQueueFree(api, observed, inputs.ifAnotherInReview, log))
    ? wanted
    : { ...wanted, review: false };
}

async function wantedDistribution(
  inputs: Inputs,
  app: BetaApp,
  context: Preparation['context'],
): Promise<WantedDistribution> {
  const groups = groupsNamed(inputs.groups, app);
  const notes = await whatToTest(inputs, app, context);
  groups
    .filter(({ receivesAllBuilds }) => receivesAllBuilds)
    .forEach(({ name }) =>
      context.log.info(
        `The group "${name}" gets every build by itself; there is nothing to assign.`,
      ),
    );
  return {
    usesNonExemptEncryption: inputs.usesNonExemptEncryption,
    autoNotify: inputs.notifyTesters,
    notes,
    groups,
    review: inputs.betaReview === 'auto',
  };
}

/** Whether external testers get the build only after somebody submits it to beta review. */
function awaitsSubmission(observed: Distribution, wanted: WantedDistribution): boolean {
  return (
    wantsExternalTesting(wanted) &&
    (observed.externalState === AWAITS_SUBMISSION || awaitsCompliance(observed))
  );
}

async function isReviewQueueFree(
  api: AppStoreConnect,
  observed: Distribution,
  policy: Inputs['ifAnotherInReview'],
  log: Log,
): Promise<boolean> {
  const other = await otherBuildInReview(api, observed);
  if (!other) return true;
  const message = `Build ${other.buildNumber} of ${observed.version} is in beta review${other.since}, and Apple takes one build of a version at a time.`;
  if (policy === 'fail') throw testFlightErrors.error('another-in-review', { message });
  log.warning(
    `${message}\nBuild ${observed.buildNumber} was not submitted; run the step again when that review is over.`,
  );
  return false;
}
