/**
 * Steps in words, for the log, the plan of a dry run and the summary. They also tell the changes of
 * one run apart.
 */
import { counted } from '../../../core/system/count.ts';
import type { Candidate } from '../submission/standing.ts';
import { inWords } from '../submission/words.ts';
import { dateInWords } from '../version/release-date.ts';
import type { ReleaseTerms, Step } from './plan.ts';

export function describeStep(step: Step, build: Candidate['build']): string {
  const number = build?.buildNumber ?? 'as attached';
  switch (step.kind) {
    case 'await-submission':
      return `wait for submission ${step.submission.id}, which is ${inWords(step.submission.state)}`;
    case 'cancel-submission':
      return `take submission ${step.submission.id} back from App Review`;
    case 'answer-export-compliance':
      return `answer export compliance: uses non-exempt encryption = ${step.usesNonExemptEncryption}`;
    case 'create-version':
      return `create version ${step.versionString} with build ${number}, release ${sayTerms(step.terms)}`;
    case 'change-version': {
      const { version, versionString, buildId } = step;
      return [
        versionString === undefined
          ? ''
          : `rename version ${version.versionString} to ${versionString}`,
        buildId === undefined
          ? ''
          : `attach build ${number} to version ${versionString ?? version.versionString}`,
      ]
        .filter((part) => part !== '')
        .join(' and ');
    }
    case 'set-terms':
      return [
        step.terms ? `set the release to ${sayTerms(step.terms)}` : '',
        step.copyright === undefined ? '' : `set the copyright to "${step.copyright}"`,
      ]
        .filter((part) => part !== '')
        .join(' and ');
    case 'write-text':
      return `write What’s New in ${step.text.locale}`;
    case 'write-detail':
      return `tell App Review: ${Object.keys(step.detail).map(fieldInWords).join(', ')}`;
    case 'phase-release':
      return 'release in phases of seven days';
    case 'release-at-once':
      return 'release to everybody at once';
    case 'submit':
      return step.course.kind === 'resubmit'
        ? `submit version ${step.version.versionString} to App Review again${step.course.rejected.length > 0 ? `, calling ${counted(step.course.rejected.length, 'rejected item')} resolved` : ''}`
        : 'submit to App Review';
    default:
      return step satisfies never;
  }
}

function sayTerms({ releaseType, releaseDate }: ReleaseTerms): string {
  return releaseDate === undefined
    ? inWords(releaseType)
    : `${inWords(releaseType)} at ${dateInWords(releaseDate)}`;
}

/** `contactFirstName` → `contact first name`. */
function fieldInWords(name: string): string {
  return name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}
