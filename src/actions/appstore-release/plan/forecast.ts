/**
 * Apple's records after a step, as far as a plan needs to know: for a dry run, which
 * shows the steps that only come into sight after others.
 */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type { ReviewSubmission } from '../../../core/app-store-connect/app-review/review-submissions.ts';
import { stageOf, WITHDRAWN } from '../version/version-states.ts';
import { planRelease } from './plan.ts';
import type { Step } from './plan.ts';
import type { Release, WantedRelease } from './release.ts';

/** More rounds than any plan needs. */
const MOST_ROUNDS = 10;

/** All steps up to the submission, each as it will be planned in its turn. */
export function forecastRelease(observed: Release, wanted: WantedRelease): readonly Step[] {
  const steps: Step[] = [];
  let state = observed;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const planned = planRelease(state, wanted);
    if (planned.length === 0) return steps;
    steps.push(...planned);
    state = planned.reduce((before, step) => afterStep(before, step, wanted), state);
  }
  return steps;
}

export function afterStep(state: Release, step: Step, wanted: WantedRelease): Release {
  const changed = (id: string, change: Partial<AppStoreVersion>): Release => ({
    ...state,
    versions: state.versions.map((version) =>
      version.id === id ? { ...version, ...change } : version,
    ),
  });
  switch (step.kind) {
    case 'await-submission':
    case 'cancel-submission':
      return ended(state, step.submission);
    case 'answer-export-compliance':
      return { ...state, usesNonExemptEncryption: step.usesNonExemptEncryption };
    case 'create-version':
      return { ...state, versions: [madeVersion(state, step, wanted), ...state.versions] };
    case 'change-version':
      return changed(step.version.id, {
        versionString: step.versionString ?? step.version.versionString,
        build: step.buildId === undefined ? step.version.build : wanted.candidate.build,
      });
    case 'set-terms':
      return changed(step.version.id, {
        ...(step.terms
          ? { releaseType: step.terms.releaseType, earliestReleaseDate: step.terms.releaseDate?.at }
          : {}),
        ...(step.copyright === undefined ? {} : { copyright: step.copyright }),
      });
    case 'write-text': {
      const owner = state.versions.find(({ texts }) => texts.some(({ id }) => id === step.id));
      const texts = (owner?.texts ?? []).map((held) =>
        held.id === step.id ? { ...held, whatsNew: step.text.text } : held,
      );
      return owner ? changed(owner.id, { texts }) : state;
    }
    case 'write-detail':
      return changed(step.version.id, {
        reviewDetail: {
          ...(step.version.reviewDetail ?? NO_DETAIL),
          ...step.detail,
          demoAccountRequired:
            step.detail.demoAccountName !== undefined ||
            (step.version.reviewDetail?.demoAccountRequired ?? false),
        },
      });
    case 'phase-release':
      return changed(step.version.id, { phasedRelease: { id: 'new', state: 'INACTIVE' } });
    case 'release-at-once':
      return changed(step.version.id, { phasedRelease: undefined });
    case 'submit':
      return submitted(state, step);
    default:
      return step satisfies never;
  }
}

const NO_DETAIL = {
  id: 'new',
  contactFirstName: '',
  contactLastName: '',
  contactPhone: '',
  contactEmail: '',
  demoAccountRequired: false,
  demoAccountName: '',
  demoAccountPassword: '',
  notes: '',
};

/** A cancelled version comes back; one whose review is over is approved. */
function ended(state: Release, submission: ReviewSubmission): Release {
  const ids = submission.items.flatMap(({ versionId }) => versionId ?? []);
  const after = submission.state === 'COMPLETING' ? 'PENDING_DEVELOPER_RELEASE' : WITHDRAWN;
  return {
    ...state,
    submissions: state.submissions.filter(({ id }) => id !== submission.id),
    versions: state.versions.map((version) =>
      ids.includes(version.id) || version.id === submission.versionId
        ? { ...version, state: after }
        : version,
    ),
  };
}

function madeVersion(
  { versions }: Release,
  { versionString, terms, copyright }: Extract<Step, { kind: 'create-version' }>,
  { candidate }: WantedRelease,
): AppStoreVersion {
  const last = versions.find((version) => stageOf(version) === 'shipped');
  return {
    id: 'new',
    platform: last?.platform ?? '',
    versionString,
    state: 'PREPARE_FOR_SUBMISSION',
    build: candidate.build,
    releaseType: terms.releaseType,
    earliestReleaseDate: terms.releaseDate?.at,
    copyright: copyright ?? last?.copyright,
    phasedRelease: undefined,
    texts: (last?.texts ?? []).map((texts) => ({ ...texts, id: `new ${texts.id}`, whatsNew: '' })),
    reviewDetail: last?.reviewDetail,
  };
}

function submitted(
  state: Release,
  { version, course }: Extract<Step, { kind: 'submit' }>,
): Release {
  const ours = {
    id: 'new',
    state: 'READY_FOR_REVIEW',
    versionId: version.id,
    kind: 'appStoreVersion',
  };
  const before = course.kind === 'create' ? undefined : course.submission;
  const items = (before?.items ?? []).map((item) =>
    item.state === 'REJECTED' ? { ...item, state: 'READY_FOR_REVIEW' } : item,
  );
  const submission: ReviewSubmission = {
    id: before?.id ?? 'new',
    state: 'WAITING_FOR_REVIEW',
    versionId: version.id,
    items: items.some(({ versionId }) => versionId === version.id) ? items : [...items, ours],
  };
  return {
    ...state,
    submissions: [submission, ...state.submissions.filter(({ id }) => id !== submission.id)],
    versions: state.versions.map((held) =>
      held.id === version.id ? { ...held, state: 'WAITING_FOR_REVIEW' } : held,
    ),
  };
}
