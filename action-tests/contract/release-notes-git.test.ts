// Release notes from git, on real repositories: tags, merges, shallow clones, no tags at all.
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { generateNotes } from '../../src/core/release-notes/generated/generated-notes.ts';
import { isVersionBump } from '../../src/core/release-notes/generated/git-notes.ts';
import { createTestContext } from '../support/action-context.ts';
import type { TestContext } from '../support/action-context.ts';
import { failureOf } from '../support/failure.ts';

let job: TestContext<Record<string, string>>;
let repository: string;
beforeEach(async () => {
  job = await createTestContext({
    environment: {
      GIT_CONFIG_GLOBAL: '/dev/null',
      GITHUB_REPOSITORY: 'octo/harbour',
      GITHUB_SHA: 'abc123',
      GITHUB_SERVER_URL: 'https://github.test',
    },
  });
  repository = job.context.machine.workspace;
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => job.close());

function git(...argv: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...argv], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  }).trim();
}

const commit = (...subjects: string[]) =>
  subjects.forEach((subject) => git('commit', '--quiet', '--allow-empty', '--message', subject));

function notes(since?: string, tagPattern?: string) {
  return generateNotes(
    'git',
    { releaseNotesSince: since, releaseNotesTagPattern: tagPattern, githubToken: '' },
    job.context,
  );
}

const text = async (since?: string, tagPattern?: string) => {
  const made = await notes(since, tagPattern);
  return made.form === 'plain' ? made.text : '';
};

/** The workspace becomes a clone of what it was, as actions/checkout makes it. */
async function cloneInstead(...options: string[]): Promise<void> {
  const origin = repository;
  repository = join(job.folder, 'clone');
  await mkdir(repository);
  git('-c', 'advice.detachedHead=false', 'clone', '--quiet', ...options, `file://${origin}`, '.');
  Object.assign(job.context, { machine: { ...job.context.machine, workspace: repository } });
}

describe('release notes from git', () => {
  test('are the subjects since the previous tag, with a link to them', async () => {
    commit('Old');
    git('tag', 'v1.0');
    commit('Build a quay (#12)', 'Mend the crane [skip ci]', 'Paint it (#13, #14)');
    expect(await notes()).toEqual({
      form: 'plain',
      text: '- Paint it\n- Mend the crane\n- Build a quay',
      link: 'https://github.test/octo/harbour/compare/v1.0...abc123',
    });
  });

  test('begin before the tag of the commit that is built', async () => {
    commit('Old');
    git('tag', 'v1.0');
    commit('New');
    git('tag', 'v1.1');
    git('tag', '-a', 'v1.1-again', '-m', 'Annotated');
    expect(await text()).toBe('- New');
  });

  test('leave merges out, and take what they brought', async () => {
    commit('Old');
    git('tag', 'v1.0');
    git('switch', '--quiet', '--create', 'side');
    commit('On the side');
    git('switch', '--quiet', 'main');
    commit('On main');
    git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #7 from side', 'side');
    expect((await text()).split('\n').sort()).toEqual(['- On main', '- On the side']);
  });

  test('leave version bumps out, unless there is nothing else', async () => {
    commit('Old');
    git('tag', 'v1.0');
    commit('Bump version to 1.1');
    expect(await text()).toBe('- Bump version to 1.1');
    commit('New');
    expect(await text()).toBe('- New');
  });

  test('count only tags that fit the pattern', async () => {
    commit('Old');
    git('tag', 'ios-v1.0');
    commit('Both');
    git('tag', 'android-v3.0');
    commit('New');
    expect(await text(undefined, 'ios-v*')).toBe('- New\n- Both');
    expect(await text()).toBe('- New');
  });

  test('begin where the input says, at a tag or a commit', async () => {
    commit('One', 'Two');
    const two = git('rev-parse', 'HEAD');
    git('tag', 'v2');
    commit('Three', 'Four');
    git('tag', 'v3');
    expect(await text('v2')).toBe('- Four\n- Three');
    expect(await text(two)).toBe('- Four\n- Three');
    expect(await text(two.slice(0, 8))).toBe('- Four\n- Three');
  });

  test('are the whole history where there is no tag', async () => {
    commit('One', 'Two');
    expect(await notes()).toMatchObject({
      text: '- Two\n- One',
      link: 'https://github.test/octo/harbour/commits/abc123',
    });
  });

  test('tell a subject once', async () => {
    commit('Mend', 'Mend', 'Build');
    expect(await text()).toBe('- Build\n- Mend');
  });

  test('pass on what looks like an option or a command as text', async () => {
    commit('--output=/tmp/x', '::error::$(whoami)');
    expect(await text()).toBe('- ::error::$(whoami)\n- --output=/tmp/x');
    expect((await failureOf(notes('--all'))).code).toBe('release-notes/unknown-start');
  });
});

describe('a shallow clone', () => {
  beforeEach(() => {
    commit('Old');
    git('tag', 'v1.0');
    commit('One', 'Two');
  });

  test('without a tag is an error that names fetch-depth', async () => {
    await cloneInstead('--depth=1', '--no-tags');
    const error = await failureOf(notes());
    expect(error.code).toBe('release-notes/shallow-clone');
    expect(error.remedy).toContain('fetch-depth: 0');
  });

  test('of a tagged commit alone is one, too', async () => {
    git('tag', 'v1.1');
    await cloneInstead('--depth=1', '--branch=v1.1');
    expect((await failureOf(notes())).code).toBe('release-notes/shallow-clone');
  });

  test('names the pattern that no tag fits', async () => {
    await cloneInstead('--depth=3', '--branch=main');
    expect(await text()).toBe('- Two\n- One');
    expect((await failureOf(notes(undefined, 'ios-*'))).message).toContain('ios-*');
  });

  test('does not know older commits', async () => {
    const old = git('rev-parse', 'v1.0');
    await cloneInstead('--depth=1', '--no-tags');
    const error = await failureOf(notes(old));
    expect(error.code).toBe('release-notes/shallow-clone');
    expect(error.message).toContain(old);
  });
});

describe('nothing can be told', () => {
  test('of a workspace without a repository', async () => {
    repository = join(job.folder, 'elsewhere');
    await mkdir(repository);
    Object.assign(job.context, { machine: { ...job.context.machine, workspace: repository } });
    const error = await failureOf(notes());
    expect(error.code).toBe('release-notes/no-repository');
    expect(error.said).toContain('not a git repository');
  });

  test('since a tag that is not there', async () => {
    commit('One');
    expect((await failureOf(notes('v9'))).code).toBe('release-notes/unknown-start');
  });

  test('where nothing is new', async () => {
    commit('One');
    expect((await failureOf(notes('HEAD'))).code).toBe('release-notes/nothing-new');
  });
});

test.each([
  ['1.2.3', true],
  ['v1.2.3 (45)', true],
  ['Release 1.2.3', true],
  ['Version 2.0-beta.1', true],
  ['chore(release): 1.2.3 [skip ci]', true],
  ['Bump version to 1.2.3 (#12)', true],
  ['chore: bump build number', true],
  ['Increase build number to 45', true],
  ['Bump to 1.3', true],
  ['Prepare for release 1.2', true],
  ['Bump lodash from 4.17.20 to 4.17.21', false],
  ['Release the crane', false],
  ['Version history shows dates', false],
  ['Set the version picker free', false],
  ['3 new harbours', false],
])('%j changes only the version: %j', (subject, isBump) => {
  expect(isVersionBump(subject)).toBe(isBump);
});
