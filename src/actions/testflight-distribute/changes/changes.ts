/**
 * How each step of the plan is done at Apple. Every one but mails may be done twice without harm.
 */
import { answerExportCompliance } from '../../../core/app-store-connect/export-compliance.ts';
import { createOnce } from '../../../core/app-store-connect/client/create-once.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { Change } from '../../../core/reconcile.ts';
import type { LocalizedText } from '../../../core/release-notes/localized-texts.ts';
import type { ChangeContext } from './change-context.ts';
import { observeDistribution } from '../observation/distribution.ts';
import { assignGroups, createGroup, setPublicLink } from '../groups/group-changes.ts';
import type { Step } from '../plan.ts';
import { awaitReview, expireBuild, submitToReview } from '../review/beta-review.ts';
import { describeStep } from '../step-descriptions.ts';
import { createTesters, inviteTesters, linkTesters } from '../testers/tester-changes.ts';

/**
 * Steps that Apple has to show first: if it forgot one, the next would fail and blame something
 * else.
 */
const SHOWN_FIRST: ReadonlySet<Step['kind']> = new Set([
  'create-group',
  'create-testers',
  'expire-rival',
]);

export function changeOf(step: Step, distributing: ChangeContext): Change {
  return {
    description: describeStep(step),
    mustShowBeforeNext: SHOWN_FIRST.has(step.kind),
    apply: () => apply(step, distributing),
  };
}

function apply(step: Step, distributing: ChangeContext): Promise<void> {
  const { api, buildId, context } = distributing;
  switch (step.kind) {
    case 'add-localization':
      return addLocalization(distributing, step);
    case 'change-localization':
      return change(distributing, 'betaAppLocalizations', step.id, step.attributes);
    case 'change-review-details':
      return change(distributing, 'betaAppReviewDetails', step.id, step.attributes);
    case 'create-group':
      return createGroup(distributing, step.group);
    case 'answer-export-compliance':
      return answerExportCompliance(api, { id: buildId }, step.usesNonExemptEncryption, context);
    case 'set-auto-notify':
      return change(distributing, 'buildBetaDetails', step.id, {
        autoNotifyEnabled: step.enabled,
      });
    case 'add-notes':
      return addNotes(distributing, step.notes);
    case 'change-notes':
      return change(distributing, 'betaBuildLocalizations', step.id, {
        whatsNew: step.notes.text,
      });
    case 'assign-groups':
      return assignGroups(distributing, step.groups);
    case 'await-group':
      // Reading back waits for it, and names the group when it does not come.
      return Promise.resolve();
    case 'create-testers':
      return createTesters(distributing, step);
    case 'link-testers':
      return linkTesters(distributing, step);
    case 'set-public-link':
      return setPublicLink(distributing, step.group, step.link);
    case 'expire-rival':
      return expireBuild(distributing, step.id);
    case 'submit-to-review':
      return submitToReview(distributing);
    case 'await-review':
      return awaitReview(distributing);
    case 'invite-testers':
      return inviteTesters(distributing, step);
    case 'notify-testers':
      return notifyTesters(distributing);
    case 'expire-previous':
      return expireBuild(distributing, step.build.id);
    default:
      return step satisfies never;
  }
}

async function change(
  { api, context }: ChangeContext,
  type: string,
  id: string,
  attributes: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeUntilAnswered(
    () => api.patch(`/v1/${type}/${encodeURIComponent(id)}`, { type, id, attributes }),
    context,
  );
}

/** Another job may have added it meanwhile. */
async function addLocalization(
  { api, appId, context }: ChangeContext,
  { locale, attributes }: Extract<Step, { kind: 'add-localization' }>,
): Promise<void> {
  const type = 'betaAppLocalizations';
  const create = () =>
    api.post(`/v1/${type}`, {
      type,
      attributes: { locale, ...attributes },
      relationships: { app: { data: { type: 'apps', id: appId } } },
    });
  const isThere = async () => {
    const { data } = await api.getAll(`/v1/${type}`, {
      'filter[app]': appId,
      [`fields[${type}]`]: ['locale'],
    });
    return data.some((one) => one.attributes.text('locale') === locale);
  };
  await createOnce(create, isThere, context);
}

/** Apple makes the record of the primary language by itself, perhaps just now: then look again. */
async function addNotes(
  { api, buildId, context }: ChangeContext,
  { locale, text }: LocalizedText,
): Promise<void> {
  const record = {
    type: 'betaBuildLocalizations',
    attributes: { locale, whatsNew: text },
    relationships: { build: { data: { type: 'builds', id: buildId } } },
  };
  try {
    await writeUntilAnswered(() => api.post('/v1/betaBuildLocalizations', record), context);
  } catch (error) {
    if (refusalOf(error)?.status !== 409) throw error;
    const { notes } = await observeDistribution(api, buildId);
    if (!notes.has(locale)) throw error;
  }
}

/** Apple refuses it while it notifies by itself, which is as good. */
async function notifyTesters({ api, buildId }: ChangeContext): Promise<void> {
  try {
    await api.post('/v1/buildBetaNotifications', {
      type: 'buildBetaNotifications',
      relationships: { build: { data: { type: 'builds', id: buildId } } },
    });
  } catch (error) {
    if (refusalOf(error)?.status !== 409) throw error;
  }
}
