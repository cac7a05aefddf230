/** The repository that is rehearsed: the user's own, or the demo's. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gitEnvironment } from '../isolation/git-environment.ts';
import type { Options } from '../options.ts';
import { writeApp } from './apps.ts';
import { copyOrigin, gitIn } from './origin.ts';
import type { Origin } from './origin.ts';

export interface Project {
  /** The user's own; false for the demo. */
  readonly isOwn: boolean;
  /** The user's folder, which is out of reach by now. */
  readonly source: string | undefined;
  /** A checkout, in which the app is looked for. */
  readonly folder: string;
  readonly origin: Origin;
}

/** Copies the repository that the options name into a folder. Throws what git has against it. */
export async function copyProject(
  { project, app }: Pick<Options, 'project' | 'app'>,
  into: string,
): Promise<Project> {
  const folder = join(into, 'project');
  const bare = join(into, 'origin.git');
  // Without this setting git refuses the repository of another user, as a container's checkout is.
  const globalConfiguration = join(into, 'gitconfig');
  await writeFile(globalConfiguration, '[safe]\n\tdirectory = *\n');
  const env = ownGitEnvironment(globalConfiguration);
  if (project === undefined) {
    await mkdir(folder);
    await writeApp(app, folder);
    return { isOwn: false, source: undefined, folder, origin: await copyOrigin(folder, bare, env) };
  }
  const origin = await copyOrigin(project, bare, env);
  await gitIn(into, env)(['clone', '--quiet', '--depth=1', pathToFileURL(bare).href, folder]);
  return { isOwn: true, source: project, folder, origin };
}

/** The whole environment of the git that the rehearsal itself runs. */
export function ownGitEnvironment(globalConfiguration = '/dev/null'): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    ...gitEnvironment({ globalConfiguration, ssh: '/bin/false', allowNetwork: false }),
  };
}

/** The part of the `github` context that follows from the repository. */
export function gitHubOf({ origin }: Project): Record<string, string> {
  const { branch, sha, repository } = origin;
  return {
    ref: `refs/heads/${branch}`,
    ref_name: branch,
    sha,
    ...(repository === undefined
      ? {}
      : { repository, repository_owner: repository.split('/')[0] ?? '' }),
  };
}
