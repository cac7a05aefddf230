/**
 * The repository that a rehearsed workflow takes for its origin: a bare copy in a folder, with the
 * user's files as they lie there now. Whatever is pushed to it stays there.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Variables } from '../isolation/allowed-variables.ts';

export interface Origin {
  /** The bare repository. */
  readonly folder: string;
  readonly branch: string;
  readonly sha: string;
  /** `owner/name` where the copied repository comes from GitHub. */
  readonly repository: string | undefined;
  /** How many files differ from the last commit, and are played as they are. */
  readonly uncommitted: number;
}

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.com',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.com',
};
const DEFAULT_BRANCH = 'main';

/**
 * Copies the repository at `source`, or a folder without git, to `target`, which does not exist
 * yet.
 * `env` is git's whole environment. Ignored files stay behind, as they would on GitHub.
 */
export async function copyOrigin(source: string, target: string, env: Variables): Promise<Origin> {
  const git = gitIn(target, { ...env, ...SOMEBODY });
  const isRepository = existsSync(join(source, '.git'));
  await git(
    isRepository
      ? ['clone', '--quiet', '--bare', source, target]
      : ['init', '--quiet', '--bare', `--initial-branch=${DEFAULT_BRANCH}`, target],
  );
  const repository = isRepository ? await gitHubName(source, env) : undefined;
  if (isRepository) await git(['remote', 'remove', 'origin']);
  const branch = await branchOf(git);
  const uncommitted = await commitFiles(source, target, { ...env, ...SOMEBODY });
  // A commit can be fetched by its name, as on GitHub.
  await git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return { folder: target, branch, sha: await git(['rev-parse', 'HEAD']), repository, uncommitted };
}

type Git = (args: readonly string[]) => Promise<string>;

export function gitIn(folder: string, env: Variables): Git {
  return async (args) => {
    const cwd = existsSync(folder) ? folder : '/';
    const { stdout } = await execa('git', args, { cwd, env, extendEnv: false });
    return stdout.trim();
  };
}

/** A commit on no branch may be checked out, as in a job for a pull request. */
async function branchOf(git: Git): Promise<string> {
  const branch = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => '');
  if (branch !== '') return branch;
  await git(['branch', '--force', DEFAULT_BRANCH, 'HEAD']);
  await git(['symbolic-ref', 'HEAD', `refs/heads/${DEFAULT_BRANCH}`]);
  return DEFAULT_BRANCH;
}

/** Adds a commit with all files of the folder, unless the last one has them already. */
async function commitFiles(source: string, target: string, env: Variables): Promise<number> {
  const index = join(target, 'rehearsal-index');
  const git = gitIn(target, { ...env, GIT_INDEX_FILE: index });
  const inSource = ['--git-dir', target, '--work-tree', source];
  const last = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => undefined);
  try {
    if (last !== undefined) await git(['read-tree', last]);
    await gitIn(source, { ...env, GIT_INDEX_FILE: index })([...inSource, 'add', '--all', '.']);
    const tree = await git(['write-tree']);
    const differing =
      last === undefined ? [] : lines(await git(['diff-tree', '-r', '--name-only', last, tree]));
    if (last !== undefined && differing.length === 0) return 0;
    const parents = last === undefined ? [] : ['-p', last];
    const commit = await git(['commit-tree', tree, ...parents, '-m', 'The files as they are']);
    await git(['update-ref', 'HEAD', commit]);
    return differing.length;
  } finally {
    await rm(index, { force: true });
  }
}

async function gitHubName(source: string, env: Variables): Promise<string | undefined> {
  const url = await gitIn(source, env)(['config', '--get', 'remote.origin.url']).catch(() => '');
  const [, owner, name] = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
