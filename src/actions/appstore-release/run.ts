import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { readAppStoreVersions } from '../../core/app-store-connect/app-review/app-store-versions.ts';
import { readOpenSubmissions } from '../../core/app-store-connect/app-review/review-submissions.ts';
import { readStoreCandidate } from '../../core/app-store-connect/app-review/store-candidate.ts';
import { buildChoiceErrors } from '../../core/app-store-connect/build-choice/errors.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/client/refusals/errors.ts';
import { reconcile } from '../../core/reconcile.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { MINUTE } from '../../core/system/duration.ts';
import { awaitApproval, release } from './after/verdict.ts';
import { releaseErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { changeOf } from './plan/changes.ts';
import type { Releasing } from './plan/changes.ts';
import { forecastRelease } from './plan/forecast.ts';
import { planRelease, unchangedLocales } from './plan/plan.ts';
import { isFirstVersion } from './plan/release.ts';
import type { Release } from './plan/release.ts';
import { prepare } from './preparation.ts';
import { checkMade } from './readiness/readiness.ts';
import { outputsOf, standingsOf, summarize } from './report.ts';
import type { Standings } from './report.ts';
import { findSubject } from './version/subject.ts';
import type { Subject } from './version/subject.ts';
import { wantedRelease } from './wanted-release.ts';

/** Apple shows what it accepted late at times. */
const ALLOWANCE_MS = 5 * MINUTE;

export async function run(inputs: Inputs, context: ActionContext<typeof outputs>): Promise<void> {
  try {
    await releaseBuild(inputs, context);
  } catch (error) {
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    context.log.warning(`${error.message}\n${error.remedy}`);
  }
}

async function releaseBuild(inputs: Inputs, context: ActionContext<typeof outputs>): Promise<void> {
  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), context });
  context.outputs.set({ missing: [], 'review-submission-id': '', 'review-state': '' });
  tellCosts(inputs, context);
  const subject = await findSubject(api, inputs, context);
  const standings = await submitForReview(api, inputs, subject, context);
  if (inputs.dryRun || inputs.until === 'submitted') return;

  const { version } = standings;
  if (version === undefined) return;
  const { id: versionId, platform } = version;
  const following = { api, versionId, place: { appId: subject.app.id, platform }, context };
  const approved = await awaitApproval({ ...following, limitMs: inputs.reviewTimeoutMs });
  tell(`Version ${version.versionString} is approved (${approved.state}).`, context);
  if (inputs.until === 'approved') return;
  await release({ ...following, limitMs: inputs.releaseTimeoutMs }, approved);
  tell(`Version ${version.versionString} is in the store.`, context);
}

function tell(news: string, { log, summary }: ActionContext<typeof outputs>): void {
  log.info(news);
  summary.result(news);
  summary.text(news);
}

/** The version and its submission, as they were read back. */
async function submitForReview(
  api: AppStoreConnect,
  inputs: Inputs,
  subject: Subject,
  context: ActionContext<typeof outputs>,
): Promise<Standings> {
  const { clock, log, signal } = context;
  const { dryRun, check, withOtherItems } = inputs;
  const wanted = await wantedRelease(inputs, subject, context);
  const observe = async () => {
    const observed = await observeRelease(api, subject);
    context.outputs.set(outputsOf(subject, standingsOf(observed, wanted)));
    return observed;
  };
  const first = await observe();
  const { app, build } = subject;
  const readiness = { api, app, build, wanted, check, context };
  await prepare(readiness, first, subject);

  const known = new Set(first.versions.map(({ id }) => id));
  const releasing: Releasing = {
    api,
    appId: subject.app.id,
    platform: subject.platform,
    build: subject.candidate.build,
    withOtherItems,
    context,
    beforeSubmission: async ({ version }) => {
      if (known.has(version.id)) return;
      await checkMade(readiness, version, isFirstVersion(first.versions, version));
    },
  };
  const seen = [first];
  const plan = dryRun ? forecastRelease : planRelease;
  const { observed, changes } = await reconcile({
    observe: async () => seen.pop() ?? observe(),
    plan: (release) => plan(release, wanted).map((step) => changeOf(step, releasing)),
    dryRun,
    allowanceMs: ALLOWANCE_MS,
    clock,
    log,
    signal,
  });
  const unchanged = dryRun ? unchangedLocales(observed, wanted) : [];
  if (unchanged.length > 0) log.info(`Unchanged: What’s New in ${unchanged.join(', ')}`);
  const standings = standingsOf(observed, wanted);
  summarize({ subject, wanted, ...standings, changes, dryRun }, context.summary);
  return standings;
}

async function observeRelease(
  api: AppStoreConnect,
  { app, platform, build }: Subject,
): Promise<Release> {
  const place = { appId: app.id, platform };
  const versions = await readAppStoreVersions(api, place);
  const submissions = await readOpenSubmissions(api, place);
  const isOpen = build !== undefined && build.usesNonExemptEncryption === undefined;
  const answer = isOpen ? await readStoreCandidate(api, build.id) : build;
  return {
    versions,
    submissions,
    // A build that is attached already is asked for nothing.
    usesNonExemptEncryption: answer ? answer.usesNonExemptEncryption : false,
  };
}

/** A Mac is not needed here, and hosted ones cost ten times as much. */
function tellCosts({ until }: Inputs, { log, machine }: ActionContext<typeof outputs>): void {
  if (until === 'submitted' || machine.os !== 'macOS') return;
  log.notice(
    'Waiting for App Review needs no Mac, and each of its minutes is billed as ten: run this step on Linux.',
  );
}

function isTimeout(error: unknown) {
  return (
    releaseErrors.is(error, 'review-timeout') ||
    releaseErrors.is(error, 'release-timeout') ||
    buildChoiceErrors.is(error, 'not-found') ||
    appStoreConnectErrors.is(error, 'build-not-processed')
  );
}
