/** The nearest earlier tag of a repository on GitHub that fits a pattern, as `ios-v*`. */
import { releaseNotesErrors } from '../errors.ts';
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
  const fits = globMatcher(pattern);
  const names: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await asking(() =>
      octokit.rest.repos.listTags({ ...repository, per_page: TAGS_A_PAGE, page }),
    );
    names.push(
      ...data.filter((tag) => tag.commit.sha !== commit && fits(tag.name)).map((tag) => tag.name),
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

/**
 * Compares names with `*`, `?` and `[…]` as in `git describe --match`, where `*` also stands for
 * slashes. Takes time in proportion to name × pattern, as no expression with several stars does.
 */
export function globMatcher(pattern: string): (name: string) => boolean {
  const parts = pattern.match(/\[[^\]]+\]|[^]/g) ?? [];
  const takes = parts.map((part) => (part === '*' ? undefined : taking(part)));
  return (name) => {
    let at = 0;
    let part = 0;
    let star: { readonly part: number; at: number } | undefined;
    while (at < name.length) {
      if (takes[part]?.(name.charAt(at))) {
        at += 1;
        part += 1;
      } else if (parts[part] === '*') {
        // Takes nothing at first, and one character more each time that the rest does not fit.
        star = { part, at };
        part += 1;
      } else if (star) {
        star.at += 1;
        at = star.at;
        part = star.part + 1;
      } else {
        return false;
      }
    }
    return parts.slice(part).every((rest) => rest === '*');
  };
}

/** Whether one character is what a part of the pattern other than `*` stands for. */
function taking(part: string): (character: string) => boolean {
  if (part === '?') return () => true;
  if (part.length === 1) return (character) => character === part;
  const isExcluding = part.startsWith('[!') || part.startsWith('[^');
  const ranges = part.slice(isExcluding ? 2 : 1, -1).match(/[^]-[^]|[^]/g) ?? [];
  return (character) =>
    isExcluding !==
    ranges.some((range) => character >= range.charAt(0) && character <= range.slice(-1));
}
