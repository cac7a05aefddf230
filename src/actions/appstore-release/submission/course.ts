/**
 * How a build gets to App Review from where its app stands: a pure function of the versions, the
 * open submissions and the policies. It decides all of it before anything is changed.
 */
import type { AppStoreVersion } from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type {
  ReviewSubmission,
  SubmissionItem,
} from '../../../core/app-store-connect/app-review/review-submissions.ts';
import { sameVersion } from '../../../core/app-store-connect/versions.ts';
import { isSubmitted, WITHDRAWN } from '../version/version-states.ts';
import { chooseVersion, requireRenamable } from '../version/chosen-version.ts';
import type { VersionChoice } from '../version/chosen-version.ts';
import { baskets } from './baskets.ts';
import type { Candidate, Course, Policies, Standing, SubmissionCourse } from './standing.ts';
import type { Basket } from './baskets.ts';
import { releaseErrors } from '../errors.ts';
import { inWords, listed } from './words.ts';

/** Throws a coded error where the table of cases ends in a stop. */
export function decideCourse(
  { versions, submissions }: Standing,
  candidate: Candidate,
  policies: Policies,
): Course {
  const ours = versions.find(({ versionString }) =>
    sameVersion(versionString, candidate.versionString),
  );
  const basket = decisiveBasket(baskets(submissions, versions), ours);
  if (basket === undefined) return withoutSubmission(versions, candidate, policies);
  if (isEnding(basket)) return { kind: 'await', submission: basket.submission };
  if (basket.version === undefined) return intoDraft(basket, versions, candidate, policies);
  return basket.version === ours
    ? withOurs(basket, basket.version, candidate, policies)
    : withAnother(basket, basket.version, versions, candidate, policies);
}

/**
 * Ours, else that of another version, else a draft. Open ones with other items only do not count.
 */
function decisiveBasket(
  open: readonly Basket[],
  ours: AppStoreVersion | undefined,
): Basket | undefined {
  return (
    open.find(({ version }) => version !== undefined && version === ours) ??
    open.find(({ version }) => version !== undefined) ??
    open.find(({ submission }) => submission.state === 'READY_FOR_REVIEW')
  );
}

function isEnding({ submission: { state } }: Basket): boolean {
  return state === 'CANCELING' || state === 'COMPLETING';
}

function withoutSubmission(
  versions: readonly AppStoreVersion[],
  candidate: Candidate,
  policies: Policies,
): Course {
  const done = versions.find(
    (version) =>
      isSubmitted(version) &&
      sameVersion(version.versionString, candidate.versionString) &&
      hasBuild(version, candidate),
  );
  if (done) return { kind: 'submitted', version: done, submission: undefined };
  const version = chooseVersion(versions, candidate.versionString, policies);
  return { kind: 'submit', version, submission: { kind: 'create' } };
}

/** No second draft can be made beside one that is there, so ours goes into it or nowhere. */
function intoDraft(
  { submission, others }: Basket,
  versions: readonly AppStoreVersion[],
  candidate: Candidate,
  policies: Policies,
): Course {
  const course = withoutSubmission(versions, candidate, policies);
  if (course.kind !== 'submit') return course;
  requireLeaveFor(others, submission, policies);
  return { ...course, submission: { kind: 'use-draft', submission, hasOurs: false } };
}

function withOurs(
  basket: Basket,
  version: AppStoreVersion,
  candidate: Candidate,
  policies: Policies,
): Course {
  const { submission, item, others } = basket;
  const use: VersionChoice = { kind: 'use', version, rename: false };
  switch (submission.state) {
    case 'READY_FOR_REVIEW':
      requireLeaveFor(others, submission, policies);
      return {
        kind: 'submit',
        version: use,
        submission: { kind: 'use-draft', submission, hasOurs: true },
      };
    case 'WAITING_FOR_REVIEW':
    case 'IN_REVIEW':
      return hasBuild(version, candidate)
        ? { kind: 'submitted', version, submission }
        : inTheWay(basket, version, candidate, policies);
    case 'UNRESOLVED_ISSUES':
      if (item === undefined || isApproved(item)) {
        return afterApproval(basket, version, candidate, policies);
      }
      return { kind: 'submit', version: use, submission: resubmission(basket, version, policies) };
    default:
      throw unknownState('submission', submission);
  }
}

function withAnother(
  basket: Basket,
  version: AppStoreVersion,
  versions: readonly AppStoreVersion[],
  candidate: Candidate,
  policies: Policies,
): Course {
  const { submission, item } = basket;
  switch (submission.state) {
    case 'READY_FOR_REVIEW':
      throw releaseErrors.error('draft-in-the-way', {
        message: `A draft submission holds version ${version.versionString} (${submission.id}), and Apple takes one draft at a time.`,
      });
    case 'WAITING_FOR_REVIEW':
    case 'IN_REVIEW':
      return inTheWay(basket, version, candidate, policies);
    case 'UNRESOLVED_ISSUES': {
      if (item === undefined || isApproved(item)) {
        // The other version got through. If it still waits for its release, the choice stops there.
        return withoutSubmission(versions, candidate, policies);
      }
      requireRenamable(version, candidate.versionString, policies);
      return {
        kind: 'submit',
        version: { kind: 'use', version, rename: true },
        submission: resubmission(basket, version, policies),
      };
    }
    default:
      throw unknownState('submission', submission);
  }
}

/** Something else is in review where ours should be. */
function inTheWay(
  { submission, others }: Basket,
  version: AppStoreVersion,
  { versionString, build }: Candidate,
  policies: Policies,
): Course {
  if (policies.ifInReview === 'keep') return { kind: 'keep', version, submission };
  if (policies.ifInReview === 'cancel') {
    requireLeaveFor(others, submission, policies);
    // The version that a cancelled review leaves has to be of use, else it is lost for nothing.
    requireRenamable({ ...version, state: WITHDRAWN }, versionString, policies);
    return { kind: 'cancel', submission };
  }
  const number = version.build === undefined ? '' : ` with build ${version.build.buildNumber}`;
  throw releaseErrors.error('another-in-review', {
    message: `Version ${version.versionString}${number} is ${inWords(submission.state)} (${submission.id}), so ${versionString}${build === undefined ? '' : ` (${build.buildNumber})`} cannot be submitted.`,
  });
}

/** The version got through, while something beside it did not. */
function afterApproval(
  { submission, others }: Basket,
  version: AppStoreVersion,
  candidate: Candidate,
  policies: Policies,
): Course {
  const rejected = others.filter(isRejected);
  if (rejected.length > 0 && !policies.releaseIsAsked) {
    throw releaseErrors.error('other-item-rejected', {
      message: `App Review approved version ${version.versionString}, but rejected ${listed(rejected)} in the same submission (${submission.id}).`,
    });
  }
  if (hasBuild(version, candidate)) return { kind: 'submitted', version, submission };
  throw releaseErrors.error('version-approved', {
    message: `Version ${version.versionString} is approved with build ${version.build?.buildNumber ?? 'unknown'}, so no other build can take its place.`,
  });
}

function resubmission(
  { submission, item, others }: Basket,
  version: AppStoreVersion,
  policies: Policies,
): SubmissionCourse {
  const rejectedOthers = others.filter(isRejected);
  const rejected = [...(item !== undefined && isRejected(item) ? [item] : []), ...rejectedOthers];
  if (item !== undefined && isRejected(item) && !policies.resubmitRejected) {
    throw releaseErrors.error('rejected', {
      message: `App Review rejected version ${version.versionString} (submission ${submission.id}).`,
    });
  }
  if (rejectedOthers.length > 0 && !policies.withOtherItems) {
    throw releaseErrors.error('other-items', {
      message: `The submission ${submission.id} also holds ${listed(rejectedOthers)}, rejected too; sending it off again says that all of it is resolved, which cannot be taken back.`,
    });
  }
  return { kind: 'resubmit', submission, rejected };
}

/** Items that other people put in go nowhere without leave. */
function requireLeaveFor(
  others: readonly SubmissionItem[],
  submission: ReviewSubmission,
  { withOtherItems }: Policies,
): void {
  if (others.length === 0 || withOtherItems) return;
  throw releaseErrors.error('other-items', {
    message: `The submission ${submission.id} (${inWords(submission.state)}) also holds ${listed(others)}.`,
  });
}

function hasBuild({ build }: AppStoreVersion, candidate: Candidate): boolean {
  return candidate.build === undefined || build?.id === candidate.build.id;
}

function isApproved({ state }: SubmissionItem): boolean {
  return state === 'APPROVED' || state === 'ACCEPTED';
}

function isRejected({ state }: SubmissionItem): boolean {
  return state === 'REJECTED';
}

function unknownState(
  what: string,
  { id, state }: { readonly id: string; readonly state: string },
) {
  return releaseErrors.error('state-unknown', {
    message: `The ${what} ${id} is in a state that Slipway does not know: ${state}.`,
  });
}
