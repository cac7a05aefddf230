/** The nearest earlier tag of a repository on GitHub that fits a pattern, as `ios-v*`. */
import { releaseNotesErrors } from './errors.ts';
import { asking } from './github-api.ts';
import type { GitHub } from './github-api.ts';

/** GitHub's largest page, and as many pages as hold the tags of a lively repository. */
const TAGS_A_PAGE = 100;
const MOST_PAGES = 10;

/** A tag is compared with the commit in one request. */
const MOST_COMPARED = 10;

/**
 * The fitting tag with the highest version that lies before the commit. A tag of the commit itself is
 * left aside. Throws `release-notes/unknown-start` when there is none.
 */
export async function tagFitting(github: GitHub, pattern: string): Promise<string> {
  const { octokit, repository, commit } = github;
  const fits = globExpression(pattern);
  const names: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await asking(() =>
      octokit.rest.repos.listTags({ ...repository, per_page: TAGS_A_PAGE, page }),
    );
    names.push(
      ...data
        .filter((tag) => tag.commit.sha !== commit && fits.test(tag.name))
        .map((tag) => tag.name),
    );
    if (data.length < TAGS_A_PAGE) break;
  }
  for (const name of names.toSorted(byVersion).slice(0, MOST_COMPARED)) {
    const { data } = await asking(() =>
      octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${name}...${commit}`,
        per_page: 1,
      }),
    );
    if (data.status === 'ahead') return name;
  }
  throw releaseNotesErrors.error('unknown-start', {
    message: `No tag that fits ${pattern} lies before the commit ${commit}.`,
  });
}

/** The highest first: numbers in names are compared as numbers. */
function byVersion(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}

/** `*`, `?` and `[…]` as in `git describe --match`, where `*` also stands for slashes. */
export function globExpression(pattern: string): RegExp {
  const source = pattern.replaceAll(/\[[^\]]+\]|[\s\S]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.length > 1
      ? part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\')
      : part.replace(/[.+^${}()|[\]\\/]/, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`, 's');
}
