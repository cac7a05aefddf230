/** Release notes that GitHub generates from merged pull requests, on GitHub.com and on GHES. */
import type { Environment } from '../../runner/machine.ts';
import type { Http } from '../../system/network/http.ts';
import { releaseNotesErrors } from '../errors.ts';
import { asking, connectToGitHub } from './github-api.ts';
import type { GitHub } from './github-api.ts';
import { comparePage } from './github-pages.ts';
import { markdownSections } from '../markdown.ts';
import { tagFitting } from './tag-pattern.ts';
import type { GivenNotes } from '../release-notes.ts';

export interface GitHubNotesQuery {
  readonly http: Http;
  readonly environment: Environment;
  /** Needs the permission `contents: write`: GitHub lets nobody else generate notes. */
  readonly token: string;
  /** A tag or commit to start after; by default GitHub takes the last release. */
  readonly since: string | undefined;
  /** Start at the nearest earlier tag that fits, such as `ios-v*`. */
  readonly tagPattern: string | undefined;
}

/**
 * The generated notes as plain text. Throws `release-notes/github-refused`, `…/unknown-start` where no
 * tag fits the pattern, `…/nothing-new` where GitHub found nothing, and what the network throws.
 */
export async function gitHubNotes(query: GitHubNotesQuery): Promise<GivenNotes> {
  const { environment, since, tagPattern } = query;
  const github = await connectToGitHub(query);
  const start =
    since === undefined && tagPattern !== undefined ? await tagFitting(github, tagPattern) : since;
  const { data } = await asking(() =>
    github.octokit.rest.repos.generateReleaseNotes({
      ...github.repository,
      ...target(github, environment),
      ...(start === undefined ? {} : { previous_tag_name: start }),
    }),
  );
  const text = plainNotes(data.body);
  if (text === '') {
    throw releaseNotesErrors.error('nothing-new', {
      message: `GitHub found no pull request since ${start ?? 'the last release'}.`,
    });
  }
  const link = comparePage(environment, start);
  return { form: 'plain', text, ...(link === undefined ? {} : { link }) };
}

/**
 * The commit that is built. Where no tag started the workflow, GitHub wants the name of a tag that is
 * not there; it then goes by the commit, and makes no tag.
 */
function target({ commit }: GitHub, environment: Environment) {
  const name = environment['GITHUB_REF_NAME'];
  const isTag = environment['GITHUB_REF_TYPE'] === 'tag' && name !== undefined;
  return { tag_name: isTag ? name : `build-of-${commit}`, target_commitish: commit };
}

/** Sections that are addressed to contributors, not to testers. */
const NOT_FOR_TESTERS = /^(new contributors|full changelog)\b/i;

/** The generated notes without authors, numbers, links and footers. */
export function plainNotes(markdown: string): string {
  return markdownSections(markdown)
    .filter(({ heading = '' }) => !NOT_FOR_TESTERS.test(heading))
    .map(({ heading, lines }) => ({
      heading,
      lines: lines.map(withoutPullRequest).filter((line) => !NOT_FOR_TESTERS.test(line)),
    }))
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''))
    .map(({ heading, lines }) => [...(heading ? [heading] : []), ...lines].join('\n'))
    .join('\n\n')
    .trim();
}

/** A bullet ends `by @author in https://github.com/owner/name/pull/7`, or has the number in brackets. */
function withoutPullRequest(line: string): string {
  return line
    .replace(/ by @\S+(?: in (?:https?:\/\/\S+|#\d+))?$/, '')
    .replace(/ in https?:\/\/\S+\/pull\/\d+$/, '')
    .replaceAll(/(?<!\s)\s*\((?:#\d+(?:, )?)+\)/g, '')
    .trimEnd();
}
