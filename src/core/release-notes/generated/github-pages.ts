/** Pages of GitHub for people, as the runner's environment names the repository. */
import type { Environment } from '../../runner/machine.ts';

/** All that is new since a tag or commit; without one, the commits up to the one that is built. */
export function comparePage(
  environment: Environment,
  since: string | undefined,
): string | undefined {
  const repository = environment['GITHUB_REPOSITORY'];
  const commit = environment['GITHUB_SHA'];
  if (!repository || !commit) return undefined;
  const page = `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
  const start = since?.replace(/^refs\/tags\//, '');
  return start === undefined
    ? `${page}/commits/${commit}`
    : `${page}/compare/${encodeURIComponent(start)}...${commit}`;
}
