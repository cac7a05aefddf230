/**
 * The steps until App Review has the build: a pure function of what Apple holds and
 * what is wanted. The steps are carried out in changes.ts.
 */
import type {
  AppStoreVersion,
  ReviewDetail,
} from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type { ReviewSubmission } from '../../../core/app-store-connect/app-review/review-submissions.ts';
import { normalized } from '../../../core/release-notes/plain-text.ts';
import { decideCourse } from '../submission/course.ts';
import type { SubmissionCourse } from '../submission/standing.ts';
import { textsFor } from '../texts/wanted-texts.ts';
import type { WantedText } from '../texts/wanted-texts.ts';
import type { ReleaseDate } from '../version/release-date.ts';
import { isFirstVersion } from './release.ts';
import type { Release, ReleaseType, WantedDetail, WantedRelease } from './release.ts';

export interface ReleaseTerms {
  readonly releaseType: ReleaseType;
  readonly releaseDate: ReleaseDate | undefined;
}

export type Step =
  | { readonly kind: 'await-submission'; readonly submission: ReviewSubmission }
  | { readonly kind: 'cancel-submission'; readonly submission: ReviewSubmission }
  | { readonly kind: 'answer-export-compliance'; readonly usesNonExemptEncryption: boolean }
  | {
      readonly kind: 'create-version';
      readonly versionString: string;
      readonly buildId: string;
      readonly terms: ReleaseTerms;
      readonly copyright: string | undefined;
    }
  | {
      readonly kind: 'change-version';
      readonly version: AppStoreVersion;
      /** Set where it is renamed. */
      readonly versionString: string | undefined;
      /** Set where another build is attached. */
      readonly buildId: string | undefined;
    }
  | {
      readonly kind: 'set-terms';
      readonly version: AppStoreVersion;
      readonly terms: ReleaseTerms | undefined;
      readonly copyright: string | undefined;
    }
  | { readonly kind: 'write-text'; readonly id: string; readonly text: WantedText }
  | {
      readonly kind: 'write-detail';
      readonly version: AppStoreVersion;
      readonly detail: WantedDetail;
    }
  | { readonly kind: 'phase-release'; readonly version: AppStoreVersion }
  | { readonly kind: 'release-at-once'; readonly version: AppStoreVersion; readonly id: string }
  | {
      readonly kind: 'submit';
      readonly version: AppStoreVersion;
      readonly course: SubmissionCourse;
    };

/** The next steps, in the order in which they make sense. An empty plan: there is nothing to do. */
export function planRelease(observed: Release, wanted: WantedRelease): readonly Step[] {
  const course = decideCourse(observed, wanted.candidate, wanted.policies);
  switch (course.kind) {
    case 'submitted':
    case 'keep':
      return [];
    case 'await':
      return [{ kind: 'await-submission', submission: course.submission }];
    case 'cancel':
      return [{ kind: 'cancel-submission', submission: course.submission }];
    case 'submit': {
      const compliance = exportCompliance(observed, wanted);
      return course.version.kind === 'create'
        ? [...compliance, creation(wanted)]
        : [
            ...compliance,
            ...preparation(observed, course.version.version, wanted),
            { kind: 'submit', version: course.version.version, course: course.submission },
          ];
    }
    default:
      return course satisfies never;
  }
}

function exportCompliance(
  { usesNonExemptEncryption: held }: Release,
  { usesNonExemptEncryption: answer }: WantedRelease,
): readonly Step[] {
  return held === undefined && answer !== undefined
    ? [{ kind: 'answer-export-compliance', usesNonExemptEncryption: answer }]
    : [];
}

/** Apple gives a new version the texts of the last one; what is to be changed is planned after. */
function creation({ candidate, releaseType, releaseDate, copyright }: WantedRelease): Step {
  return {
    kind: 'create-version',
    versionString: candidate.versionString,
    buildId: candidate.build?.id ?? '',
    terms: { releaseType: releaseType ?? 'MANUAL', releaseDate },
    copyright,
  };
}

/** The build comes first: to a rejected version Apple may refuse texts until it has a new one. */
function preparation(
  observed: Release,
  version: AppStoreVersion,
  wanted: WantedRelease,
): readonly Step[] {
  const isFirst = isFirstVersion(observed.versions, version);
  return [
    ...binary(version, wanted),
    ...terms(version, wanted),
    ...(isFirst ? [] : texts(version, wanted)),
    ...detail(version, wanted),
    ...(isFirst ? [] : phases(version, wanted)),
  ];
}

/** A build that is attached already is left alone: attaching it again restarts Apple's checks. */
function binary(version: AppStoreVersion, { candidate }: WantedRelease): readonly Step[] {
  const versionString =
    version.versionString === candidate.versionString ? undefined : candidate.versionString;
  const wantedBuild = candidate.build?.id;
  const buildId = wantedBuild === version.build?.id ? undefined : wantedBuild;
  return versionString === undefined && buildId === undefined
    ? []
    : [{ kind: 'change-version', version, versionString, buildId }];
}

function terms(version: AppStoreVersion, wanted: WantedRelease): readonly Step[] {
  const { releaseType, releaseDate } = wanted;
  const isAsAsked =
    releaseType === undefined ||
    (releaseType === version.releaseType &&
      releaseDate?.at.getTime() ===
        (releaseType === 'SCHEDULED' ? version.earliestReleaseDate?.getTime() : undefined));
  const copyright = wanted.copyright === version.copyright ? undefined : wanted.copyright;
  return isAsAsked && copyright === undefined
    ? []
    : [
        {
          kind: 'set-terms',
          version,
          terms: isAsAsked ? undefined : { releaseType, releaseDate },
          copyright,
        },
      ];
}

function texts(version: AppStoreVersion, { whatsNew }: WantedRelease): readonly Step[] {
  if (whatsNew === undefined) return [];
  return textsFor(whatsNew, version.texts)
    .filter(({ text, before }) => text !== normalized(before))
    .map(({ id, locale, text }) => ({ kind: 'write-text', id, text: { locale, text } }));
}

/** Languages whose What's New stays as it is, for the version that is to be submitted. */
export function unchangedLocales(observed: Release, wanted: WantedRelease): readonly string[] {
  const course = decideCourse(observed, wanted.candidate, wanted.policies);
  if (course.kind !== 'submit' || course.version.kind === 'create') return [];
  const { version } = course.version;
  const isFirst = isFirstVersion(observed.versions, version);
  const changed = (isFirst ? [] : texts(version, wanted)).flatMap((step) =>
    step.kind === 'write-text' ? [step.text.locale] : [],
  );
  return version.texts.map(({ locale }) => locale).filter((locale) => !changed.includes(locale));
}

function detail(version: AppStoreVersion, { detail: asked }: WantedRelease): readonly Step[] {
  return Object.keys(asked).length === 0 || holds(version.reviewDetail, asked)
    ? []
    : [{ kind: 'write-detail', version, detail: asked }];
}

/** A password that Apple does not show counts as the one that was asked for. */
function holds(held: ReviewDetail | undefined, asked: WantedDetail): boolean {
  if (held === undefined) return false;
  const { demoAccountPassword, ...shown } = asked;
  const isSamePassword =
    demoAccountPassword === undefined ||
    held.demoAccountPassword === '' ||
    held.demoAccountPassword === demoAccountPassword;
  return (
    isSamePassword &&
    (asked.demoAccountName === undefined || held.demoAccountRequired) &&
    (Object.keys(shown) as (keyof typeof shown)[]).every((name) => held[name] === asked[name])
  );
}

function phases(version: AppStoreVersion, { phasedRelease }: WantedRelease): readonly Step[] {
  const { phasedRelease: held } = version;
  if (phasedRelease === 'on' && held === undefined) return [{ kind: 'phase-release', version }];
  return phasedRelease === 'off' && held !== undefined
    ? [{ kind: 'release-at-once', version, id: held.id }]
    : [];
}
