import { describe, expect, test } from '@jest/globals';
import {
  afterStep,
  forecastRelease,
} from '../../../../src/actions/appstore-release/plan/forecast.ts';
import { planRelease } from '../../../../src/actions/appstore-release/plan/plan.ts';
import type {
  Release,
  WantedRelease,
} from '../../../../src/actions/appstore-release/plan/release.ts';
import { ActionError } from '../../../../src/core/errors.ts';
import {
  EVERY_POLICY,
  everySituation,
  NO_LEAVE,
  OTHER_BUILD,
  OUR_BUILD,
  OURS,
  SHIPPED,
  standingOf,
  texts,
  version,
} from './situations.ts';

const WRITTEN = '2027-01-12T09:00:00+01:00';
const DATE = { at: new Date(WRITTEN), written: WRITTEN };

function wanted(changes: Partial<WantedRelease> = {}): WantedRelease {
  return {
    candidate: { versionString: OURS, build: OUR_BUILD },
    policies: NO_LEAVE,
    releaseType: undefined,
    releaseDate: undefined,
    phasedRelease: 'keep',
    copyright: undefined,
    whatsNew: { byLocale: new Map([['en-US', 'A quay.']]), elsewhere: 'A quay.' },
    detail: {},
    usesNonExemptEncryption: undefined,
    ...changes,
  };
}

/** Everything that can be asked for at once. */
const ALL: Partial<WantedRelease> = {
  releaseType: 'SCHEDULED',
  releaseDate: DATE,
  phasedRelease: 'on',
  copyright: '2026 Harbour',
  detail: { contactFirstName: 'Ada', demoAccountName: 'review', demoAccountPassword: 'word' },
  usesNonExemptEncryption: false,
};

function released(changes: Partial<Release> = {}): Release {
  return { versions: [SHIPPED], submissions: [], usesNonExemptEncryption: false, ...changes };
}

test('a plan that was carried out leaves nothing to plan, in every situation', () => {
  let count = 0;
  // An `expect` for each of them would take longer than the plans.
  const wrong: unknown[] = [];
  for (const situation of everySituation()) {
    const observed = { ...standingOf(situation), usesNonExemptEncryption: undefined };
    for (const policies of EVERY_POLICY.filter((_, index) => index % 7 === 0)) {
      const wish = wanted({ ...ALL, policies });
      const state = carriedOut(observed, wish);
      if (state === undefined) continue;
      count += 1;
      const left = planRelease(state, wish);
      const waiting = state.submissions.filter(
        ({ state }) => state === 'WAITING_FOR_REVIEW',
      ).length;
      const ours = state.versions.filter(({ versionString }) => versionString === OURS).length;
      if (left.length > 0 || waiting > 2 || ours > 1) {
        wrong.push({ ...situation, policies, left, waiting, ours });
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});

/** `undefined` where the plan ends in a stop. */
function carriedOut(observed: Release, wish: WantedRelease): Release | undefined {
  try {
    let state = observed;
    for (let round = 0; round < 6; round += 1) {
      const steps = planRelease(state, wish);
      if (steps.length === 0) break;
      state = steps.reduce((before, step) => afterStep(before, step, wish), state);
    }
    return state;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}

describe('the plan', () => {
  const kinds = (observed: Release, wish = wanted()) =>
    planRelease(observed, wish).map(({ kind }) => kind);

  test('makes a version by itself, and releases it by hand unless told otherwise', () => {
    expect(planRelease(released(), wanted())).toMatchObject([
      { kind: 'create-version', buildId: 'build-7', terms: { releaseType: 'MANUAL' } },
    ]);
  });

  test('answers, attaches, writes and submits, in that order', () => {
    const draft = version({ build: OTHER_BUILD, texts: [texts('en-US'), texts('de-DE')] });
    const observed = released({ versions: [draft, SHIPPED], usesNonExemptEncryption: undefined });
    expect(kinds(observed, wanted(ALL))).toEqual([
      'answer-export-compliance',
      'change-version',
      'set-terms',
      'write-text',
      'write-text',
      'write-detail',
      'phase-release',
      'submit',
    ]);
  });

  test('attaches no build that is attached, and keeps what is not asked for', () => {
    const draft = version({ texts: [texts('en-US', 'A quay.'), texts('de-DE', 'Ein Kai.')] });
    expect(kinds(released({ versions: [draft, SHIPPED] }))).toEqual(['submit']);
  });

  test('takes a phased release away, and changes a date', () => {
    const draft = version({
      releaseType: 'SCHEDULED',
      earliestReleaseDate: new Date('2027-01-11T08:00:00Z'),
      phasedRelease: { id: 'phased', state: 'INACTIVE' },
      texts: [],
    });
    const wish = wanted({ releaseType: 'SCHEDULED', releaseDate: DATE, phasedRelease: 'off' });
    expect(kinds(released({ versions: [draft, SHIPPED] }), wish)).toEqual([
      'set-terms',
      'release-at-once',
      'submit',
    ]);
  });

  test('counts a password that Apple hides as the one that was given', () => {
    const reviewDetail = {
      id: 'detail',
      contactFirstName: '',
      contactLastName: '',
      contactPhone: '',
      contactEmail: '',
      demoAccountRequired: true,
      demoAccountName: 'review',
      demoAccountPassword: '',
      notes: '',
    };
    const draft = version({ texts: [], reviewDetail });
    const detail = { demoAccountName: 'review', demoAccountPassword: 'word' };
    expect(kinds(released({ versions: [draft] }), wanted({ detail }))).toEqual(['submit']);
    const other = { ...detail, demoAccountName: 'other' };
    expect(kinds(released({ versions: [draft] }), wanted({ detail: other }))).toContain(
      'write-detail',
    );
  });

  test('is told whole: what only comes into sight later is in it', () => {
    const draft = version({
      versionString: '1.1.0',
      state: 'WAITING_FOR_REVIEW',
      build: OTHER_BUILD,
    });
    const submissions = [{ id: 'submission', state: 'IN_REVIEW', versionId: draft.id, items: [] }];
    const observed = released({ versions: [draft, SHIPPED], submissions });
    const policies = { ...NO_LEAVE, ifInReview: 'cancel' as const };
    expect(forecastRelease(observed, wanted({ policies })).map(({ kind }) => kind)).toEqual([
      'cancel-submission',
      'change-version',
      'write-text',
      'submit',
    ]);
  });
});
