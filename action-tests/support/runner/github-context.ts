// The `github` and `runner` contexts, and the variables that the runner makes of them.
import { join } from 'node:path';
import type { RunnerFolders } from './runner-folders.ts';

export type OperatingSystem = 'macOS' | 'Linux';
export type GitHubContext = Readonly<Record<string, string>>;

// Reserved names: an action that calls GitHub here finds nobody.
const server = 'https://github.invalid';
const api = 'https://api.github.invalid';

export function gitHubContext(folders: RunnerFolders, changes: GitHubContext = {}): GitHubContext {
  return {
    actor: 'rehearsal',
    api_url: api,
    event_name: 'workflow_dispatch',
    event_path: eventFile(folders),
    graphql_url: `${api}/graphql`,
    job: 'job',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_type: 'branch',
    repository: 'example/app',
    repository_owner: 'example',
    run_attempt: '1',
    run_id: '1001',
    run_number: '1',
    server_url: server,
    token: newToken(),
    sha: '5f3e1c0a9b8d7264e5f60718293a4b5c6d7e8f90',
    workflow: 'workflow',
    workspace: folders.workspace,
    ...changes,
  };
}

/** In the form of a job's own token. */
export function newToken(): string {
  return `ghs_${crypto.randomUUID().replaceAll('-', '')}`;
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
