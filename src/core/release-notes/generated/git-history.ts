/** The past of a git repository: the previous tag, and the commits since then. */
import { releaseNotesErrors } from '../errors.ts';
import type { Processes, ProcessResult } from '../../system/programs/process.ts';

export interface GitHistory {
  /** The commit or tag to start after; `undefined` for the whole history. */
  readonly since: string | undefined;
  /** The subjects of commits other than merges, the newest first. */
  readonly subjects: readonly string[];
}

export interface HistoryQuery {
  readonly processes: Processes;
  /** A folder in the repository. */
  readonly folder: string;
  /** A tag or commit; by default the previous tag. */
  readonly since: string | undefined;
  /** Which tags count, as `git describe --match` takes it; by default all. */
  readonly tagPattern: string | undefined;
}

/** More subjects than this fill What to Test several times over. */
const MOST_COMMITS = 500;

/** The user's own settings must not change what git prints. */
const PLAIN = ['-c', 'log.showSignature=false', '-c', 'core.pager=cat'];

/**
 * The commits from HEAD back to `since`, or to the previous tag: the nearest one before HEAD, tags
 * of HEAD itself left aside. Throws `release-notes/no-repository`, `…/shallow-clone` where the
 * clone holds no tag because it is cut off, and `…/unknown-start` for a `since` that git does not
 * know.
 */
export async function readGitHistory(query: HistoryQuery): Promise<GitHistory> {
  await requireRepository(query);
  const since =
    query.since === undefined ? await previousTag(query) : await knownCommit(query, query.since);
  const log = await git(query, [
    'log',
    '--no-merges',
    '--encoding=UTF-8',
    '--format=%s',
    `--max-count=${MOST_COMMITS}`,
    '--end-of-options',
    since === undefined ? 'HEAD' : `${since}..HEAD`,
  ]);
  return { since: query.since ?? since, subjects: linesOf(requireSuccess(log).stdout) };
}

async function requireRepository(query: HistoryQuery): Promise<void> {
  const head = await git(query, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.exitCode === 0) return;
  const { stderr } = await git(query, ['rev-parse', '--is-inside-work-tree']);
  throw releaseNotesErrors.error('no-repository', {
    message: 'The workspace is not a git repository with a commit.',
    ...(stderr === '' ? {} : { said: stderr }),
  });
}

async function previousTag(query: HistoryQuery): Promise<string | undefined> {
  const own = linesOf(requireSuccess(await git(query, ['tag', '--points-at', 'HEAD'])).stdout);
  const described = await git(query, [
    'describe',
    '--tags',
    '--abbrev=0',
    ...(query.tagPattern === undefined ? [] : [`--match=${query.tagPattern}`]),
    ...own.map((tag) => `--exclude=${tag}`),
    'HEAD',
  ]);
  if (described.exitCode === 0) return `refs/tags/${described.stdout.trim()}`;
  if (await isShallow(query)) {
    throw releaseNotesErrors.error('shallow-clone', {
      message: `The clone is shallow and holds no earlier tag${query.tagPattern === undefined ? '' : ` that fits ${query.tagPattern}`}, so it is unknown where the release notes start.`,
    });
  }
  return undefined;
}

async function knownCommit(query: HistoryQuery, since: string): Promise<string> {
  const found = await git(query, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${since}^{commit}`,
  ]);
  if (found.exitCode === 0) return found.stdout.trim();
  const shallow = await isShallow(query);
  throw releaseNotesErrors.error(shallow ? 'shallow-clone' : 'unknown-start', {
    message: `git knows no tag or commit "${since}"${shallow ? ', and the clone is shallow' : ''}.`,
  });
}

async function isShallow(query: HistoryQuery): Promise<boolean> {
  const { stdout } = await git(query, ['rev-parse', '--is-shallow-repository']);
  return stdout.trim() === 'true';
}

function git({ processes, folder }: HistoryQuery, argv: readonly string[]): Promise<ProcessResult> {
  return processes.run('git', [...PLAIN, ...argv], { cwd: folder });
}

function requireSuccess(result: ProcessResult): ProcessResult {
  if (result.exitCode === 0) return result;
  throw releaseNotesErrors.error('no-repository', {
    message: `git ended with ${result.exitCode} where it was asked for the history.`,
    said: result.stderr,
  });
}

function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line.trim() !== '');
}
