/** actions/checkout: the origin of the rehearsal is fetched into the workspace. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gitIn } from '../../project/origin.ts';
import type { DoubleAnswer, DoubleCall, SharedOrigin } from './double.ts';

export async function checkout(call: DoubleCall): Promise<DoubleAnswer> {
  const { inputs, runner, shared, log } = call;
  const target = resolve(runner.folders.workspace, inputs['path'] ?? '');
  if (shared.origin === undefined) {
    await cp(shared.app, target, { recursive: true });
    log(`The app was copied into ${target}`);
    return { outputs: { ref: runner.github['ref'] ?? '', commit: runner.github['sha'] ?? '' } };
  }
  await empty(target);
  return fetched(call, shared.origin, target);
}

/** With the depth, tags and branch that the real action would leave. */
async function fetched(
  { inputs, log }: DoubleCall,
  { folder, branch, sha, env }: SharedOrigin,
  target: string,
): Promise<DoubleAnswer> {
  const git = gitIn(target, env);
  await git(['init', '--quiet', `--initial-branch=${branch}`]);
  await git(['remote', 'add', 'origin', pathToFileURL(folder).href]);
  const depth = Number(inputs['fetch-depth'] || 1);
  const remote = `refs/remotes/origin/${branch}`;
  const tags = inputs['fetch-tags'] === 'true' || depth === 0 ? '--tags' : '--no-tags';
  await git([
    'fetch',
    '--quiet',
    tags,
    ...(depth === 0
      ? ['origin', '+refs/heads/*:refs/remotes/origin/*']
      : [`--depth=${depth}`, 'origin', `+${sha}:${remote}`]),
  ]);
  await git(['checkout', '--quiet', '--force', '-B', branch, remote]);
  const commit = await git(['rev-parse', 'HEAD']);
  log(`${branch} at ${commit.slice(0, 7)} was checked out into ${target}`);
  return { outputs: { ref: `refs/heads/${branch}`, commit } };
}

/** The real action begins with an empty folder, too. */
async function empty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
