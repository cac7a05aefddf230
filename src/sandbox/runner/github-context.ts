/** The `github` and `runner` contexts, and the variables that the runner makes of them. */
import { join } from 'node:path';
import type { RunnerFolders } from './runner-folders.ts';

export type OperatingSystem = 'macOS' | 'Linux';
export type GitHubContext = Readonly<Record<string, string>>;

// Reserved names: an action that calls GitHub here finds nobody. The cache's library takes a server
// for GitHub itself only at github.com or below `localhost`, and asks others for an older service.
const SERVER = 'https://github.localhost';
const API = 'https://api.github.invalid';

/** The members of the context that are known before a job has its machine. */
export function runContext(): GitHubContext {
  return {
    actor: 'rehearsal',
    api_url: API,
    event_name: 'workflow_dispatch',
    graphql_url: `${API}/graphql`,
    job: 'job',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_type: 'branch',
    repository: 'example/app',
    repository_owner: 'example',
    run_attempt: '1',
    run_id: '1001',
    run_number: '1',
    server_url: SERVER,
    token: `ghs_${crypto.randomUUID().replaceAll('-', '')}`,
    sha: '5f3e1c0a9b8d7264e5f60718293a4b5c6d7e8f90',
    workflow: 'workflow',
  };
}

export function gitHubContext(folders: RunnerFolders, changes: GitHubContext = {}): GitHubContext {
  const { workspace } = folders;
  return { ...runContext(), event_path: eventFile(folders), workspace, ...changes };
}

export function runnerContext(os: OperatingSystem, folders: RunnerFolders): GitHubContext {
  return {
    name: 'rehearsal',
    os,
    arch: os === 'macOS' ? 'ARM64' : 'X64',
    environment: 'github-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: folders.root,
  };
}

export function eventFile({ root }: Pick<RunnerFolders, 'root'>): string {
  return join(root, 'event.json');
}

/** Values that only the context holds: the runner makes no variable of them. */
const contextOnly = new Set(['token', 'event']);

export function contextVariables(
  github: GitHubContext,
  runner: GitHubContext,
): Record<string, string> {
  const variables = (prefix: string, context: GitHubContext): [string, string][] =>
    Object.entries(context)
      .filter(([name]) => !contextOnly.has(name))
      .map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]);
  return Object.fromEntries([...variables('GITHUB', github), ...variables('RUNNER', runner)]);
}
