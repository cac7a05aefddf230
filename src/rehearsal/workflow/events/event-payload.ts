/** The payload of an event, in the members that workflows read; GitHub sends many more. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { runContext } from '../../../sandbox/runner/github-context.ts';
import { listOf, section } from '../reading/yaml-values.ts';
import { branchFor, branchRef, pushedRef, tagRef } from './ref-names.ts';
import type { RefOfEvent } from './ref-names.ts';

export interface EventParts {
  readonly payload: Readonly<Record<string, Json>>;
  /** Members of the `github` context that the event decides; the repository's branch is the default. */
  readonly github: Partial<RefOfEvent> & { readonly base_ref?: string; readonly head_ref?: string };
}

const TAG = 'v1.2.3';
const COMMIT_MESSAGE = 'Rehearse the release';

/** `filters` are the lines below the event's name in the workflow. */
export function payloadOf(event: string, filters: Json | undefined): EventParts {
  const { sha = '', repository: fullName = '', repository_owner: owner = '' } = runContext();
  const common = {
    repository: {
      full_name: fullName,
      name: fullName.split('/')[1] ?? '',
      owner: { login: owner },
      default_branch: 'main',
      private: true,
    },
    sender: { login: 'rehearsal', type: 'User' },
  };
  switch (event) {
    case 'push': {
      const github = pushedRef(filters);
      const { ref = 'refs/heads/main' } = github;
      const commit = { id: sha, message: COMMIT_MESSAGE, author: { name: 'rehearsal' } };
      const moved = { before: '0'.repeat(40), after: sha, created: true, deleted: false };
      const payload = { ref, ...moved, head_commit: commit, commits: [commit] };
      return { payload: { ...payload, ...common }, github };
    }
    case 'create':
    case 'release': {
      const release = { tag_name: TAG, name: TAG, body: '', draft: false, prerelease: false };
      const [action = 'published'] = listOf(section(filters)['types']);
      const created = { ref: TAG, ref_type: 'tag' };
      const payload = event === 'release' ? { action, release } : created;
      return { payload: { ...payload, ...common }, github: tagRef(TAG) };
    }
    case 'pull_request':
    case 'pull_request_target': {
      const base = branchFor(filters);
      const [action = 'opened'] = listOf(section(filters)['types']);
      const side = (ref: string) => ({ ref, sha, repo: { full_name: fullName, fork: false } });
      const pull_request = {
        number: 1,
        title: COMMIT_MESSAGE,
        draft: false,
        merged: action === 'closed',
        labels: [],
        user: { login: 'rehearsal' },
        base: side(base),
        head: side('rehearsal'),
      };
      const merge = { ref: 'refs/pull/1/merge', ref_name: '1/merge', ref_type: 'branch' as const };
      const ref = event === 'pull_request' ? merge : branchRef(base);
      return {
        payload: { action, number: 1, pull_request, ...common },
        github: { ...ref, base_ref: base, head_ref: 'rehearsal' },
      };
    }
    case 'schedule': {
      const crons = Array.isArray(filters) ? filters.map((each) => section(each)['cron']) : [];
      return { payload: { schedule: crons[0] ?? '', ...common }, github: {} };
    }
    case 'workflow_run': {
      const { workflows } = section(filters);
      const run = {
        id: 1000,
        name: listOf(workflows)[0] ?? '',
        conclusion: 'success',
        event: 'push',
        head_branch: 'main',
        head_sha: sha,
      };
      return { payload: { action: 'completed', workflow_run: run, ...common }, github: {} };
    }
    case 'repository_dispatch': {
      const [action = 'rehearsal'] = listOf(section(filters)['types']);
      return { payload: { action, client_payload: {}, ...common }, github: {} };
    }
    default:
      return { payload: common, github: {} };
  }
}

/** The event that GitHub sends such a payload with; nothing where its members do not tell. */
export function eventOfPayload(payload: Readonly<Record<string, Json>>): string | undefined {
  const tells: readonly (readonly [string, string])[] = [
    ['inputs', 'workflow_dispatch'],
    ['schedule', 'schedule'],
    ['pull_request', 'pull_request'],
    ['release', 'release'],
    ['workflow_run', 'workflow_run'],
    ['client_payload', 'repository_dispatch'],
    ['head_commit', 'push'],
    ['before', 'push'],
  ];
  return tells.find(([member]) => member in payload)?.[1];
}

/** The parts of the `github` context that a payload of the user's own decides. */
export function refOfPayload(payload: Readonly<Record<string, Json>>): Partial<RefOfEvent> {
  const { ref, release, pull_request: pullRequest } = payload;
  const tag = section(release)['tag_name'];
  if (typeof tag === 'string') return tagRef(tag);
  if (pullRequest !== undefined || typeof ref !== 'string') return {};
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  return ref.startsWith('refs/tags/') ? tagRef(name) : branchRef(name);
}
