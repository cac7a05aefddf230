/** How each step of the plan is done at Apple. Every one may be done twice without harm. */
import { answerExportCompliance } from '../../core/app-store-connect/export-compliance.ts';
import { writeUntilAnswered } from '../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../core/app-store-connect/client/refusal.ts';
import type { Refusal } from '../../core/app-store-connect/client/refusal.ts';
import type { Change } from '../../core/reconcile.ts';
import type { BetaGroup } from './beta-app.ts';
import { awaitReview, submitToReview } from './review/beta-review.ts';
import type { ChangeContext } from './change-context.ts';
import { observeDistribution } from './distribution.ts';
import { testFlightErrors } from './errors.ts';
import { insist } from './insist.ts';
import type { Step } from './plan.ts';
import type { LocalizedText } from '../../core/release-notes/localized-texts.ts';

/** The descriptions tell the changes of one run apart: adding notes is not changing them. */
export function changeOf(step: Step, distributing: ChangeContext): Change {
  switch (step.kind) {
    case 'answer-export-compliance':
      return {
        description: `answer export compliance: uses non-exempt encryption = ${step.usesNonExemptEncryption}`,
        apply: () =>
          answerExportCompliance(
            distributing.api,
            { id: distributing.buildId },
            step.usesNonExemptEncryption,
            distributing.context,
          ),
      };
    case 'set-auto-notify':
      return {
        description: step.enabled
          ? 'notify testers when they get the build'
          : 'do not notify testers when they get the build',
        apply: () => setAutoNotify(distributing, step),
      };
    case 'add-notes':
      return {
        description: `add What to Test in ${step.notes.locale}`,
        apply: () => addNotes(distributing, step.notes),
      };
    case 'change-notes':
      return {
        description: `change What to Test in ${step.notes.locale}`,
        apply: () => changeNotes(distributing, step),
      };
    case 'assign-groups':
      return {
        description: `add to ${quotedNames(step.groups)}`,
        apply: () => assignGroups(distributing, step.groups),
      };
    case 'submit-to-review':
      return {
        description: 'submit to beta review',
        apply: () => submitToReview(distributing),
      };
    case 'await-review':
      return {
        description: `wait for beta review to open to the build, which is ${step.externalState}`,
        apply: () => awaitReview(distributing),
      };
    default:
      return step satisfies never;
  }
}

function quotedNames(groups: readonly BetaGroup[]): string {
  return groups.map(({ name }) => `"${name}"`).join(', ');
}

async function setAutoNotify(
  { api, context }: ChangeContext,
  { id, enabled }: Extract<Step, { kind: 'set-auto-notify' }>,
): Promise<void> {
  const change = { type: 'buildBetaDetails', id, attributes: { autoNotifyEnabled: enabled } };
  await writeUntilAnswered(() => api.patch(`/v1/buildBetaDetails/${id}`, change), context);
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

async function changeNotes(
  { api, context }: ChangeContext,
  { id, notes }: Extract<Step, { kind: 'change-notes' }>,
): Promise<void> {
  const change = { type: 'betaBuildLocalizations', id, attributes: { whatsNew: notes.text } };
  await writeUntilAnswered(() => api.patch(`/v1/betaBuildLocalizations/${id}`, change), context);
}

async function assignGroups(
  { api, buildId, uploaded, context }: ChangeContext,
  groups: readonly BetaGroup[],
): Promise<void> {
  const identifiers = groups.map(({ id }) => ({ type: 'betaGroups', id }));
  try {
    await insist(() => api.link(`/v1/builds/${buildId}/relationships/betaGroups`, identifiers), {
      isTooEarly: isNotReady,
      uploaded,
      context,
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal || !isUnprocessable(refusal)) throw error;
    throw testFlightErrors.error('groups-refused', {
      message: `Apple does not give the build to ${quotedNames(groups)}.`,
      said: refusal.message,
      cause: refusal,
    });
  }
}

/** A build that was just processed is refused, or not found, for a moment. */
function isNotReady(refusal: Refusal): boolean {
  return isUnprocessable(refusal) || refusal.status === 404;
}

function isUnprocessable({ status }: Refusal): boolean {
  return status === 422;
}
