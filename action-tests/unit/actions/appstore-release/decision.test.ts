import { describe, expect, test } from '@jest/globals';
import { decideCourse } from '../../../../src/actions/appstore-release/submission/course.ts';
import type {
  Course,
  Policies,
  Standing,
} from '../../../../src/actions/appstore-release/submission/standing.ts';
import { ActionError } from '../../../../src/core/errors.ts';
import { rowsFor, rowUnder, TABLE } from './decision-table.ts';
import {
  EVERY_POLICY,
  everySituation,
  item,
  NO_LEAVE,
  otherItem,
  OUR_BUILD,
  OURS,
  SHIPPED,
  standingOf,
  submission,
  version,
} from './situations.ts';
import type { Situation } from './situations.ts';

const candidate = { versionString: OURS, build: OUR_BUILD };

function outcome(standing: Standing, policies: Policies): string {
  try {
    return told(decideCourse(standing, candidate, policies));
  } catch (error) {
    if (error instanceof ActionError) return error.code.replace('app-review/', '');
    throw error;
  }
}

function told(course: Course): string {
  if (course.kind !== 'submit') return course.kind;
  const { version: chosen, submission: how } = course;
  const what = chosen.kind === 'use' && chosen.rename ? 'rename' : chosen.kind;
  return `submit ${what} ${how.kind}${how.kind === 'use-draft' && how.hasOurs ? ' with ours' : ''}`;
}

describe('the course to App Review', () => {
  test('is what the table says, in every situation', () => {
    const used = new Set<unknown>();
    const wrong: unknown[] = [];
    let count = 0;
    for (const situation of everySituation()) {
      const rows = rowsFor(situation);
      const standing = standingOf(situation);
      for (const policies of EVERY_POLICY) {
        if (policies.releaseIsAsked && situation.submission !== 'UNRESOLVED_ISSUES') continue;
        const row = rowUnder(rows, policies);
        const got = outcome(standing, policies);
        used.add(row);
        count += 1;
        if (row?.outcome !== got)
          wrong.push({ ...situation, policies, got, expected: row?.outcome });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(count).toBeGreaterThan(100_000);
    expect(TABLE.filter((row) => !used.has(row))).toEqual([]);
  });

  test('prefers the submission of our version to others that are open', () => {
    const ours = version({ state: 'REJECTED' });
    const submissions = [
      submission({ id: 'draft', items: [otherItem('READY_FOR_REVIEW')] }),
      submission({ id: 'neighbour', state: 'IN_REVIEW', items: [otherItem('READY_FOR_REVIEW')] }),
      submission({ id: 'ours', state: 'UNRESOLVED_ISSUES', items: [item({ state: 'REJECTED' })] }),
    ];
    const course = decideCourse({ versions: [ours, SHIPPED], submissions }, candidate, {
      ...NO_LEAVE,
      resubmitRejected: true,
    });
    expect(course).toMatchObject({ kind: 'submit', submission: { submission: { id: 'ours' } } });
  });

  test('calls every rejected item resolved, ours first', () => {
    const items = [
      otherItem('REJECTED', 'a'),
      item({ id: 'b', state: 'REJECTED' }),
      otherItem('APPROVED', 'c'),
      otherItem('REJECTED', 'd'),
    ];
    const course = decideCourse(
      {
        versions: [version({ state: 'REJECTED' })],
        submissions: [submission({ state: 'UNRESOLVED_ISSUES', items })],
      },
      candidate,
      { ...NO_LEAVE, resubmitRejected: true, withOtherItems: true },
    );
    expect(course).toMatchObject({
      submission: { kind: 'resubmit', rejected: [{ id: 'b' }, { id: 'a' }, { id: 'd' }] },
    });
  });

  test('knows its version in another spelling, and from the submission where no item names it', () => {
    const submissions = [submission({ state: 'IN_REVIEW', versionId: 'version-1.2.0' })];
    const versions = [version({ versionString: '1.2', state: 'IN_REVIEW' })];
    expect(decideCourse({ versions, submissions }, candidate, NO_LEAVE).kind).toBe('submitted');
  });

  test('does not look at items that were removed', () => {
    const submissions = [submission({ items: [otherItem('REMOVED')] })];
    const course = decideCourse({ versions: [version()], submissions }, candidate, NO_LEAVE);
    expect(course).toMatchObject({ submission: { kind: 'use-draft', hasOurs: false } });
  });

  test('names what is in the way, and what helps', () => {
    const stop = (changes: Partial<Situation>): ActionError => {
      const base: Situation = {
        subject: 'ours',
        versionState: 'PREPARE_FOR_SUBMISSION',
        submission: 'none',
        item: 'none',
        other: 'none',
        isFirst: false,
      };
      try {
        decideCourse(standingOf({ ...base, ...changes }), candidate, NO_LEAVE);
      } catch (error) {
        if (error instanceof ActionError) return error;
      }
      throw new Error('It did not stop.');
    };
    const pending = stop({ subject: 'lower', versionState: 'PENDING_DEVELOPER_RELEASE' });
    expect(pending.message).toMatch(/1\.1\.0 \(6\) is approved/);
    expect(pending.remedy).toMatch(/until: released.*Cancel This Release/);
    expect(stop({ subject: 'higher' }).remedy).toMatch(/rename-version: true/);
    expect(stop({ submission: 'READY_FOR_REVIEW', other: 'REJECTED' }).message).toMatch(
      /submission-1 .* holds subscription version/,
    );
    const inReview = {
      versionState: 'IN_REVIEW',
      submission: 'IN_REVIEW',
      item: 'READY_FOR_REVIEW',
    };
    expect(stop({ ...inReview, subject: 'lower' }).message).toBe(
      'Version 1.1.0 with build 6 is in review (submission-1), so 1.2.0 (7) cannot be submitted.',
    );
    expect(
      stop({ subject: 'ours-other-build', versionState: 'READY_FOR_DISTRIBUTION' }),
    ).toMatchObject({
      message: 'Version 1.2.0 is already released, with build 6.',
      remedy: expect.stringContaining('above 1.2.0'),
    });
  });
});
