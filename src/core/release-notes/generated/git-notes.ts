/** Release notes from git: the subjects of the commits since the previous tag. */
import type { Environment } from '../../runner/machine.ts';
import { releaseNotesErrors } from '../errors.ts';
import { readGitHistory } from './git-history.ts';
import type { HistoryQuery } from './git-history.ts';
import { comparePage } from './github-pages.ts';
import type { GivenNotes } from '../release-notes.ts';

export interface GitNotesQuery extends HistoryQuery {
  /** Names the repository and the commit on GitHub, for the link of a text that is cut. */
  readonly environment: Environment;
}

/**
 * A bullet for each subject, without pull request numbers. Commits that only raise a version are left
 * out, unless there is nothing else. Throws `release-notes/nothing-new` beside what the history throws.
 */
export async function gitNotes(query: GitNotesQuery): Promise<GivenNotes> {
  const { since, subjects } = await readGitHistory(query);
  if (subjects.length === 0) {
    throw releaseNotesErrors.error('nothing-new', {
      message: `There is no commit since ${since ?? 'the beginning'}.`,
    });
  }
  const telling = subjects.filter((subject) => !isVersionBump(subject));
  const bullets = (telling.length > 0 ? telling : subjects).map(tidySubject);
  const link = comparePage(query.environment, since);
  return {
    form: 'plain',
    text: [...new Set(bullets)].map((bullet) => `- ${bullet}`).join('\n'),
    ...(link === undefined ? {} : { link }),
  };
}

const VERSION = String.raw`v?\d+(?:[-+.][\w.+-]*)?`;
const BUMP = new RegExp(
  [
    // 1.2.3, v1.2.3 (45), Release 1.2.3, chore(release): 1.2.3
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?(?:release|version)?:? ?${VERSION}(?: \(?\+?\d+\)?)?$`,
    // Bump version to 1.2.3, chore: bump build number, Increase build number to 45
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?(?:bump|bumps|bumped|increase|increment|raise|update|set) (?:the )?(?:app )?(?:version|build|build number|version number|version code|version and build number)(?: number)?(?: (?:from|to) .*)?$`,
    // Prepare release 1.2.3, chore: prepare for 1.2.3
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?prepare(?: for)?(?: the)?(?: release)?(?: of)? ${VERSION}$`,
    // Bump to 1.2.3
    String.raw`^(?:[a-z]+(?:\([^)]*\))?!?: )?bump(?: to)? ${VERSION}$`,
  ].join('|'),
  'i',
);

/** Whether the commit changes nothing but the version, as far as its subject tells. */
export function isVersionBump(subject: string): boolean {
  return BUMP.test(withoutMarks(subject));
}

function tidySubject(subject: string): string {
  return withoutMarks(subject) || subject;
}

/** Without the number of the pull request and orders to CI. */
function withoutMarks(subject: string): string {
  return subject
    .replaceAll(/(?<!\s)\s*\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, '')
    .replaceAll(/(?<!\s)\s*\((?:#\d+(?:, )?)+\)/g, '')
    .trim();
}
