/** The checks of everything that can be wrong, before the first change. */
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { warnOfOtherAnswer } from '../../core/app-store-connect/export-compliance.ts';
import type { LocalizedText } from '../../core/release-notes/localized-texts.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { inputError } from '../../core/runner/input/inputs.ts';
import type { BetaApp } from './observation/beta-app.ts';
import type { Distribution } from './observation/distribution.ts';
import { testFlightErrors } from './errors.ts';
import { groupsNamed } from './groups/group-names.ts';
import type { WantedGroup } from './groups/group-names.ts';
import { hasBuild } from './groups/group-steps.ts';
import type { WantedLink } from './groups/group-steps.ts';
import type { Inputs } from './inputs.ts';
import { whatToTest } from './notes/what-to-test.ts';
import { requireDistributable } from './obstacles.ts';
import { groupsOf, wantsExternalTesting } from './plan.ts';
import type { WantedDistribution } from './plan.ts';
import { otherBuildInReview } from './review/beta-review.ts';
import { awaitsCompliance, AWAITS_SUBMISSION } from './review/external-states.ts';
import { requireTestInformation } from './review/test-information.ts';
import type { WantedInformation } from './review/test-information.ts';
import { countOutsideTeam } from './testers/known-testers.ts';

export interface Preparation {
  readonly api: AppStoreConnect;
  readonly app: BetaApp;
  readonly build: Distribution;
  readonly context: Pick<ActionContext, 'http' | 'log' | 'machine' | 'processes'>;
}

/** The distribution that the inputs ask for, as far as it can be had. */
export async function prepare(
  inputs: Inputs,
  { api, app, build, context }: Preparation,
): Promise<WantedDistribution> {
  const { log } = context;
  const groups = groupsNamed(inputs.groups, app, inputs.createGroups);
  groups
    .filter(({ receivesAllBuilds }) => receivesAllBuilds)
    .forEach(({ name }) =>
      log.info(`The group "${name}" gets every build by itself; there is nothing to assign.`),
    );
  const notes = await whatToTest(inputs, app, context);
  const wanted: WantedDistribution = {
    usesNonExemptEncryption: inputs.usesNonExemptEncryption,
    autoNotify: undefined,
    information: informationOf(inputs),
    notes,
    groups,
    testers: inputs.testers ?? [],
    review: inputs.betaReview,
    rival: undefined,
    publicLink: publicLinkOf(inputs),
    expireAtMost: inputs.expireAtMost,
    mails: { notify: false, invite: 'nobody' },
  };
  requireDistributable(build, wanted);
  requireLocales(notes, app, inputs.addLocales);
  requireShortNotes(inputs);
  warnOfOtherAnswer(build, wanted.usesNonExemptEncryption, log);
  warnOfPublicLink(wanted, log);
  await requireTeamUsers(api, wanted);
  const told = { ...wanted, ...telling(inputs, wanted, app, build) };
  return withReview(inputs, told, { api, app, build, context });
}

function informationOf(inputs: Inputs): WantedInformation {
  const contact = {
    firstName: inputs.contactFirstName,
    lastName: inputs.contactLastName,
    phone: inputs.contactPhone,
    email: inputs.contactEmail,
    notes: inputs.reviewNotes,
    demoAccountName: inputs.demoAccountName,
    demoAccountPassword: inputs.demoAccountPassword,
  };
  const given = Object.entries(contact).filter(([, value]) => value !== undefined);
  return {
    description: inputs.betaDescription,
    feedbackEmail: inputs.feedbackEmail,
    contact: Object.fromEntries(given),
  };
}

function publicLinkOf({ publicLink, publicLinkLimit }: Inputs): WantedLink | undefined {
  if (publicLink === 'keep') return undefined;
  return publicLink === 'on' ? { enabled: true, limit: publicLinkLimit } : { enabled: false };
}

function warnOfPublicLink(
  { publicLink, groups }: WantedDistribution,
  log: Preparation['context']['log'],
): void {
  if (publicLink?.enabled !== true || groups.some(({ internal }) => !internal)) return;
  log.warning(
    '`public-link` is on, but `groups` names no external group; internal ones have none.',
  );
}

/** Apple counts characters here. */
const LONGEST_REVIEW_NOTES = 4000;

function requireShortNotes({ reviewNotes: { length } = '' }: Inputs): void {
  if (length <= LONGEST_REVIEW_NOTES) return;
  throw inputError([
    `\`review-notes\` has ${length} characters, and Apple takes ${LONGEST_REVIEW_NOTES}`,
  ]);
}

/** Apple takes What to Test only in languages of the test information. */
function requireLocales(
  notes: readonly LocalizedText[],
  { name, localizations }: BetaApp,
  addLocales: boolean,
): void {
  const held = new Set(localizations.map(({ locale }) => locale));
  const missing = notes.filter(({ locale }) => !held.has(locale)).map(({ locale }) => locale);
  if (addLocales || missing.length === 0) return;
  throw testFlightErrors.error('locale-missing', {
    message: `The test information of ${name} lacks ${missing.join(', ')}, in which there are release notes.`,
  });
}

/**
 * Testers from outside the team are refused here where the key may read its users, else by Apple.
 */
async function requireTeamUsers(
  api: AppStoreConnect,
  { groups, testers }: WantedDistribution,
): Promise<void> {
  const internal = groups.filter((group) => group.internal);
  if (internal.length === 0 || testers.length === 0) return;
  const outside = (await countOutsideTeam(api, testers)) ?? 0;
  if (outside === 0) return;
  const names = internal.map(({ name }) => `"${name}"`).join(', ');
  throw testFlightErrors.error('testers-outside-team', {
    message: `${outside} of the ${testers.length} entries of \`testers\` are no users of the team, but ${names} is for the team.`,
  });
}

/**
 * How testers are notified. Apple writes to those of a build that waits for review once it is
 * approved; those who get it now are notified by one call. Mails are for the run that first gives
 * the build to a group.
 */
function telling(
  { notifyTesters, resendInvitations }: Inputs,
  wanted: WantedDistribution,
  app: BetaApp,
  build: Distribution,
): Pick<WantedDistribution, 'autoNotify' | 'mails'> {
  const known = groupsOf(wanted, app);
  const isFirst =
    known.length < wanted.groups.length || known.some((group) => !hasBuild(group, build));
  const waits = wantsExternalTesting(wanted) && build.externalState !== 'IN_BETA_TESTING';
  const byCall = notifyTesters === true && !waits && !build.autoNotify;
  return {
    autoNotify: byCall ? undefined : notifyTesters,
    mails: {
      notify: byCall && isFirst,
      invite: resendInvitations ? 'all' : wanted.testers.length > 0 ? 'missing' : 'nobody',
    },
  };
}

async function withReview(
  inputs: Inputs,
  wanted: WantedDistribution,
  { api, app, build, context: { log } }: Preparation,
): Promise<WantedDistribution> {
  warnOfEmptyNotes(wanted, build, log);
  if (!awaitsSubmission(build, wanted)) return wanted;
  if (wanted.review === 'never') {
    log.warning(
      'External testers will not get the build: `beta-review` is never, and it was not submitted to beta review before.',
    );
    return wanted;
  }
  requireTestInformation(app, wanted.information);
  const other = await otherBuildInReview(api, build);
  if (!other) return wanted;
  const message = `Build ${other.buildNumber} of ${build.version} is in beta review${other.since}, and Apple takes one build of a version at a time.`;
  if (inputs.ifAnotherInReview === 'fail') {
    throw testFlightErrors.error('another-in-review', { message });
  }
  if (inputs.ifAnotherInReview === 'expire') return { ...wanted, rival: other };
  log.warning(`${message} This build stays unsubmitted: external testers do not get it yet.`);
  return { ...wanted, review: 'never' };
}

/** Whether external testers get the build only after somebody submits it to beta review. */
function awaitsSubmission(build: Distribution, wanted: WantedDistribution): boolean {
  return (
    wantsExternalTesting(wanted) &&
    (build.externalState === AWAITS_SUBMISSION || awaitsCompliance(build))
  );
}

function warnOfEmptyNotes(
  wanted: WantedDistribution,
  { notes }: Distribution,
  log: Preparation['context']['log'],
): void {
  const hasText = wanted.notes.length > 0 || [...notes.values()].some(({ text }) => text !== '');
  if (hasText || !wanted.groups.some(({ internal }: WantedGroup) => !internal)) return;
  log.warning(
    'External testers get no What to Test: neither `release-notes` nor App Store Connect has one for the build.',
  );
}
