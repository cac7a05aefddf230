/**
 * The internal and external TestFlight states of builds, as they follow from processing, groups
 * and beta review.
 */
import { textOf } from './json-api/records.ts';
import type { Records, ResourceRecord } from './json-api/records.ts';
import type { State } from './state.ts';
import { announce } from './webhook-deliveries.ts';

const EXTERNAL_STATE_UPDATED = 'BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED';

interface BetaStates {
  internalBuildState: string;
  externalBuildState: string;
}

const both = (state: string): BetaStates => ({
  internalBuildState: state,
  externalBuildState: state,
});

const REVIEWED_STATES: Record<string, string> = {
  WAITING_FOR_REVIEW: 'WAITING_FOR_BETA_REVIEW',
  IN_REVIEW: 'IN_BETA_REVIEW',
  REJECTED: 'BETA_REJECTED',
  APPROVED: 'BETA_APPROVED',
};

function externalState(records: Records, build: ResourceRecord, isWithTesters: boolean): string {
  if (build.attributes['buildAudienceType'] === 'INTERNAL_ONLY') return 'NOT_APPLICABLE';
  const review = records.relatedOne(build, 'betaAppReviewSubmission');
  const state = REVIEWED_STATES[textOf(review?.attributes['betaReviewState'])];
  if (state === 'BETA_APPROVED' && isWithTesters) return 'IN_BETA_TESTING';
  return state ?? 'READY_FOR_BETA_SUBMISSION';
}

function betaStates(records: Records, state: State, build: ResourceRecord): BetaStates {
  const { processingState, expired, usesNonExemptEncryption } = build.attributes;
  if (processingState === 'FAILED' || processingState === 'INVALID') {
    return both('PROCESSING_EXCEPTION');
  }
  if (build.id in state.pendingBuilds) return both('PROCESSING');
  if (expired === true) return both('EXPIRED');
  if (usesNonExemptEncryption === null || build.id in state.undeclaredEncryption) {
    return both('MISSING_EXPORT_COMPLIANCE');
  }
  const groups = records.related(build, 'betaGroups');
  const isIn = (internal: boolean): boolean =>
    groups.some(({ attributes }) => attributes['isInternalGroup'] === internal);
  return {
    internalBuildState: isIn(true) ? 'IN_BETA_TESTING' : 'READY_FOR_BETA_TESTING',
    externalBuildState:
      state.orderedExternalStates[build.id] ?? externalState(records, build, isIn(false)),
  };
}

/** Brings every build's beta detail in line with what has happened to the build. */
export function settleBetaStates(records: Records, state: State, now: Date): void {
  for (const detail of records.all('buildBetaDetails')) {
    const build = records.relatedOne(detail, 'build');
    if (!build) continue;
    const from = detail.attributes['externalBuildState'];
    const states = betaStates(records, state, build);
    Object.assign(detail.attributes, states);
    const to = states.externalBuildState;
    if (from === undefined || from === to) continue;
    const change = { instance: detail, from, to };
    announce(records, records.relatedOne(build, 'app'), EXTERNAL_STATE_UPDATED, change, now);
  }
}
