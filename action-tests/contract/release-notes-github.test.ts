// Release notes that GitHub generates, against a double that holds requests against GitHub's description.
import { afterEach, describe, expect, test } from '@jest/globals';
import { generateNotes } from '../../src/core/release-notes/generated/generated-notes.ts';
import { plainNotes } from '../../src/core/release-notes/generated/github-notes.ts';
import { globMatcher } from '../../src/core/release-notes/generated/tag-pattern.ts';
import { createTestContext } from '../support/action-context.ts';
import type { TestContext } from '../support/action-context.ts';
import { failureOf } from '../support/failure.ts';
import { startGitHub } from '../support/github/github.ts';
import type { GitHubAnswer, GitHubDouble, GitHubRequest } from '../support/github/github.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const TOKEN = `ghs_${'a.b'.repeat(170)}`;
const BODY = `<!-- Release notes generated using configuration in .github/release.yml at main -->

## What's Changed
### New
* Build a **quay** by @ada in https://github.com/octo/harbour/pull/12
* Mend \`crane()\` &amp; [rope](https://example.com) (#13) by @dependabot[bot] in https://github.com/octo/harbour/pull/13

## New Contributors
* @ada made their first contribution in https://github.com/octo/harbour/pull/12


**Full Changelog**: https://github.com/octo/harbour/compare/v1.0...v1.1`;

const generated = (body = BODY): GitHubAnswer => ({ body: { name: 'v1.1', body } });

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

interface Workflow {
  readonly github: GitHubDouble;
  readonly job: TestContext<Record<string, string>>;
  notes(inputs?: { since?: string; pattern?: string }): ReturnType<typeof generateNotes>;
}

async function workflow(
  answer: (request: GitHubRequest) => GitHubAnswer,
  { prefix = '', environment = {} } = {},
): Promise<Workflow> {
  const github = await startGitHub(answer, { prefix });
  const job = await createTestContext({
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo/harbour',
      GITHUB_SHA: COMMIT,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: 'main',
      GITHUB_SERVER_URL: 'https://github.com',
      ...environment,
    },
  });
  opened.push(github, job);
  return {
    github,
    job,
    notes: ({ since, pattern } = {}) =>
      generateNotes(
        'github',
        { releaseNotesSince: since, releaseNotesTagPattern: pattern, githubToken: TOKEN },
        job.context,
      ),
  };
}

describe('release notes from GitHub', () => {
  test('are what GitHub generates, as plain text', async () => {
    const { notes, github } = await workflow(() => generated());
    expect(await notes()).toEqual({
      form: 'plain',
      text: 'New\n- Build a quay\n- Mend crane() & rope',
      link: `https://github.com/octo/harbour/commits/${COMMIT}`,
    });
    expect(github.requests).toEqual([
      {
        method: 'POST',
        path: '/repos/octo/harbour/releases/generate-notes',
        query: {},
        authorization: `token ${TOKEN}`,
        body: { tag_name: `build-of-${COMMIT}`, target_commitish: COMMIT },
      },
    ]);
  });

  test('are for the tag that started the workflow, since the one that the input names', async () => {
    const environment = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.1' };
    const { notes, github } = await workflow(() => generated(), { environment });
    expect(await notes({ since: 'v1.0' })).toMatchObject({
      link: `https://github.com/octo/harbour/compare/v1.0...${COMMIT}`,
    });
    expect(github.requests[0]?.body).toEqual({
      tag_name: 'v1.1',
      target_commitish: COMMIT,
      previous_tag_name: 'v1.0',
    });
  });

  test('come from GitHub Enterprise Server, too', async () => {
    const { notes, github } = await workflow(() => generated(), { prefix: '/api/v3' });
    expect(await notes()).toMatchObject({ form: 'plain' });
    expect(github.requests).toHaveLength(1);
  });

  test('begin at the nearest earlier tag that fits the pattern', async () => {
    const tag = (name: string, sha = 'f'.repeat(40)) => ({
      name,
      commit: { sha, url: 'https://github.test/c' },
    });
    const { notes, github } = await workflow(({ path, query }) => {
      if (path.endsWith('/tags')) {
        const filler = Array.from({ length: 100 }, (_, index) => tag(`android-${index}`));
        const tags = ['ios-v1.9', 'ios-v1.10', 'ios-v2.0', 'ios-v0.1'].map((name) => tag(name));
        return { body: query['page'] === '1' ? filler : [...tags, tag('ios-v3.0', COMMIT)] };
      }
      if (path.includes('/compare/')) {
        return { body: { status: path.includes('ios-v2.0') ? 'diverged' : 'ahead' } };
      }
      return generated();
    });
    await notes({ pattern: 'ios-v*' });
    expect(github.requests.map(({ path }) => path.replace(COMMIT, 'HEAD'))).toEqual([
      '/repos/octo/harbour/tags',
      '/repos/octo/harbour/tags',
      '/repos/octo/harbour/compare/ios-v2.0...HEAD',
      '/repos/octo/harbour/compare/ios-v1.10...HEAD',
      '/repos/octo/harbour/releases/generate-notes',
    ]);
    expect(github.requests.at(-1)?.body).toMatchObject({ previous_tag_name: 'ios-v1.10' });
  });

  test('need a tag that fits the pattern', async () => {
    const { notes } = await workflow(() => ({ body: [] }));
    expect((await failureOf(notes({ pattern: 'ios-*' }))).code).toBe('release-notes/unknown-start');
  });

  test.each([
    [403, 'Resource not accessible by integration', 'permissions: contents: write'],
    [404, 'Not Found', 'permissions: contents: write'],
    [401, 'Bad credentials', 'Check `github-token`'],
    [422, 'Invalid previous_tag parameter', 'GitHub’s own words'],
  ])('are an error when GitHub answers %i', async (status, message, remedy) => {
    const { notes } = await workflow(() => ({ status, body: { message } }));
    const error = await failureOf(notes());
    expect(error.code).toBe('release-notes/github-refused');
    expect(error.said).toContain(message);
    expect(error.remedy).toContain(remedy);
    expect(`${error.message}${error.said}`).not.toContain(TOKEN);
  });

  test('are an error when there is nothing new', async () => {
    const { notes } = await workflow(() => generated('**Full Changelog**: https://github.com/x'));
    expect((await failureOf(notes({ since: 'v1.0' }))).code).toBe('release-notes/nothing-new');
  });

  test('are an error when GitHub is out of reach', async () => {
    const { notes, github } = await workflow(() => generated());
    await github.close();
    opened.shift();
    expect((await failureOf(notes())).code).toBe('network/unreachable');
  });

  test.each([
    ['outside of a workflow', { GITHUB_REPOSITORY: '' }],
    ['where the token would go in the open', { GITHUB_API_URL: 'http://github.example' }],
  ])('are not asked for %s', async (_, environment) => {
    const { notes } = await workflow(() => generated(), { environment });
    expect((await failureOf(notes())).code).toBe('release-notes/github-refused');
  });
});

describe('Markdown', () => {
  test.each([
    ['## A\n\ntext *with* _marks_ and `code`', 'A\ntext with marks and code'],
    ['1. one\n2. two\n   - deep\n   - er', '1. one\n2. two\n  - deep\n  - er'],
    ['> quoted\n\n---\n\n<details>hidden</details>', 'quoted'],
    ['![picture](x.png) shown', 'shown'],
    ['* Fix (#1, #2)\n* Done in https://github.com/o/r/pull/3', '- Fix\n- Done'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['## Empty\n\n## Full\n- x', 'Full\n- x'],
    ['1 &lt; 2 &#39;x&#x27; &unknown;', "1 < 2 'x' &unknown;"],
    ['', ''],
  ])('%j is plain %j', (markdown, plain) => {
    expect(plainNotes(markdown)).toBe(plain);
  });
});

test.each([
  ['ios-v*', 'ios-v1.0', true],
  ['ios-v*', 'my-ios-v1', false],
  ['ios/*', 'ios/v1/2', true],
  ['v?.0', 'v1.0', true],
  ['v?.0', 'v1x0', false],
  ['v[0-9]*', 'vx', false],
  ['v[!x]*', 'v1', true],
  ['v[!x]*', 'vx', false],
  ['v[^x-z]?', 'vy1', false],
  ['v[-a]', 'v-', true],
  ['v1.0(beta)', 'v1.0(beta)', true],
  ['*-*-*', 'a-b-c-d', true],
  ['*-*-*', 'a-b', false],
  ['*a*b', 'xaxbxab', true],
  ['**', '', true],
  ['[', '[', true],
  ['', 'x', false],
])('the pattern %s fits %s: %j', (pattern, name, fits) => {
  expect(globMatcher(pattern)(name)).toBe(fits);
});
