/** How each step of the plan is done at Apple. Every one may be done twice without harm. */
import { readSubmission } from '../../../core/app-store-connect/app-review/review-submissions.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { createOnce } from '../../../core/app-store-connect/client/create-once.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import {
  readAppStoreVersion,
  readAppStoreVersions,
} from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import { answerExportCompliance } from '../../../core/app-store-connect/export-compliance.ts';
import { sameVersion } from '../../../core/app-store-connect/versions.ts';
import type { Change } from '../../../core/reconcile.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE, SECOND } from '../../../core/system/duration.ts';
import { poll } from '../../../core/system/poll.ts';
import { submit } from '../submission/submit.ts';
import type { ReleaseTerms, Step } from './plan.ts';
import { describeStep } from './step-descriptions.ts';

export interface Releasing {
  readonly api: AppStoreConnect;
  readonly appId: string;
  readonly platform: string;
  readonly build: { readonly id: string; readonly buildNumber: string } | undefined;
  readonly withOtherItems: boolean;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
  /** Looks at a version that was made by this run before it is submitted. */
  readonly beforeSubmission: (step: Extract<Step, { kind: 'submit' }>) => Promise<void>;
}

export function changeOf(step: Step, releasing: Releasing): Change {
  const description = describeStep(step, releasing.build);
  return {
    description,
    mustShowBeforeNext: DECISIVE.has(step.kind),
    apply: () => apply(step, releasing),
  };
}

/** Steps whose effect decides over everything that is planned after. */
const DECISIVE: ReadonlySet<Step['kind']> = new Set([
  'await-submission',
  'cancel-submission',
  'create-version',
  'change-version',
]);

async function apply(step: Step, releasing: Releasing): Promise<void> {
  const { api, context } = releasing;
  const patch = async (type: string, id: string, attributes: Record<string, unknown>) => {
    await writeUntilAnswered(
      () => api.patch(`/v1/${type}/${id}`, { type, id, attributes }),
      context,
    );
  };
  switch (step.kind) {
    case 'await-submission':
      return awaitEnd(step.submission.id, releasing);
    case 'cancel-submission':
      return cancel(step.submission.id, releasing);
    case 'answer-export-compliance':
      return answerExportCompliance(
        api,
        { id: releasing.build?.id ?? '' },
        step.usesNonExemptEncryption,
        context,
      );
    case 'create-version':
      return createVersion(step, releasing);
    case 'change-version':
      return changeVersion(step, releasing);
    case 'set-terms':
      return patch('appStoreVersions', step.version.id, {
        ...(step.terms ? termsOf(step.terms) : {}),
        ...(step.copyright === undefined ? {} : { copyright: step.copyright }),
      });
    case 'write-text':
      return patch('appStoreVersionLocalizations', step.id, { whatsNew: step.text.text });
    case 'write-detail':
      return writeDetail(step, releasing);
    case 'phase-release':
      return phaseRelease(step, releasing);
    case 'release-at-once':
      return writeUntilAnswered(
        () => api.delete(`/v1/appStoreVersionPhasedReleases/${step.id}`),
        context,
      );
    case 'submit':
      await releasing.beforeSubmission(step);
      return submit(step, releasing);
    default:
      return step satisfies never;
  }
}

/** The date belongs to a scheduled release only; another type has none. */
function termsOf({ releaseType, releaseDate }: ReleaseTerms): Record<string, unknown> {
  return {
    releaseType,
    earliestReleaseDate: releaseDate === undefined ? null : hourOf(releaseDate.at),
  };
}

function hourOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, '+00:00');
}

async function createVersion(
  step: Extract<Step, { kind: 'create-version' }>,
  { api, appId, platform, context }: Releasing,
): Promise<void> {
  const { versionString, buildId, terms, copyright } = step;
  const body = {
    type: 'appStoreVersions',
    attributes: {
      platform,
      versionString,
      releaseType: terms.releaseType,
      ...(terms.releaseDate ? { earliestReleaseDate: hourOf(terms.releaseDate.at) } : {}),
      ...(copyright === undefined ? {} : { copyright }),
    },
    relationships: {
      app: { data: { type: 'apps', id: appId } },
      build: { data: { type: 'builds', id: buildId } },
    },
  };
  const isThere = async () => {
    const versions = await readAppStoreVersions(api, { appId, platform });
    return versions.some((version) => sameVersion(version.versionString, versionString));
  };
  await createOnce(() => api.post('/v1/appStoreVersions', body), isThere, context);
}

/** Attaching the same build twice restarts Apple's checks, so a repetition looks first. */
async function changeVersion(
  { version, versionString, buildId }: Extract<Step, { kind: 'change-version' }>,
  { api, context }: Releasing,
): Promise<void> {
  const path = `/v1/appStoreVersions/${version.id}`;
  const body = {
    type: 'appStoreVersions',
    id: version.id,
    attributes: versionString === undefined ? {} : { versionString },
    ...(buildId === undefined
      ? {}
      : { relationships: { build: { data: { type: 'builds', id: buildId } } } }),
  };
  await writeUntilAnswered(async (attempt) => {
    const held = attempt > 1 ? await readAppStoreVersion(api, version.id) : undefined;
    const isDone =
      held !== undefined &&
      (buildId === undefined || held.build?.id === buildId) &&
      (versionString === undefined || held.versionString === versionString);
    if (!isDone) await api.patch(path, body);
  }, context);
}

async function writeDetail(
  { version, detail }: Extract<Step, { kind: 'write-detail' }>,
  { api, context }: Releasing,
): Promise<void> {
  const type = 'appStoreReviewDetails';
  const attributes = {
    ...detail,
    ...(detail.demoAccountName === undefined ? {} : { demoAccountRequired: true }),
  };
  await writeUntilAnswered(async (attempt) => {
    const held = attempt > 1 ? await readAppStoreVersion(api, version.id) : version;
    const id = held.reviewDetail?.id;
    if (id !== undefined) {
      await api.patch(`/v1/${type}/${id}`, { type, id, attributes });
      return;
    }
    const relationships = {
      appStoreVersion: { data: { type: 'appStoreVersions', id: version.id } },
    };
    await api.post(`/v1/${type}`, { type, attributes, relationships });
  }, context);
}

async function phaseRelease(
  { version }: Extract<Step, { kind: 'phase-release' }>,
  { api, context }: Releasing,
): Promise<void> {
  const body = {
    type: 'appStoreVersionPhasedReleases',
    attributes: { phasedReleaseState: 'INACTIVE' },
    relationships: { appStoreVersion: { data: { type: 'appStoreVersions', id: version.id } } },
  };
  await createOnce(
    () => api.post('/v1/appStoreVersionPhasedReleases', body),
    async () => (await readAppStoreVersion(api, version.id)).phasedRelease !== undefined,
    context,
  );
}

/**
 * Takes the submission back. One that somebody else has just taken back, or that has ended, will
 * do.
 */
async function cancel(id: string, releasing: Releasing): Promise<void> {
  const { api, context } = releasing;
  const change = { type: 'reviewSubmissions', id, attributes: { canceled: true } };
  try {
    await writeUntilAnswered(() => api.patch(`/v1/reviewSubmissions/${id}`, change), context);
  } catch (error) {
    if (refusalOf(error)?.status !== 409) throw error;
    const { state } = await readSubmission(api, id);
    if (state !== 'CANCELING' && state !== 'COMPLETE') throw error;
  }
  await awaitEnd(id, releasing);
}

/** Apple needs seconds, two minutes at most as far as is known. */
async function awaitEnd(id: string, { api, context }: Releasing): Promise<void> {
  const { clock, log, signal } = context;
  await poll({
    what: `submission ${id} to end`,
    look: async () => {
      const { state } = await readSubmission(api, id);
      return state === 'CANCELING' || state === 'COMPLETING'
        ? { done: false, state }
        : { done: true, value: state };
    },
    limitMs: 2 * MINUTE,
    firstPauseMs: SECOND,
    longestPauseMs: SECOND,
    clock,
    signal,
    onProgress: (line) => log.info(line),
  });
}
