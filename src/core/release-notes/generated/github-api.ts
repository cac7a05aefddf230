/**
 * GitHub's API, through the action's own HTTP client: so it keeps
 * to the runner's proxy, to certificates of a company, and to the cancellation of the job.
 */
import type { Octokit } from '@octokit/rest';
import { messageOf } from '../../errors.ts';
import type { Environment } from '../../runner/machine.ts';
import type { Http, HttpRequest } from '../../system/network/http.ts';
import { isConfidential } from '../../system/network/address.ts';
import { releaseNotesErrors } from '../errors.ts';

export interface GitHub {
  readonly octokit: Octokit;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The commit that is built. */
  readonly commit: string;
}

const API = 'https://api.github.com';

/** Loaded here, as only few runs ask GitHub for anything. Throws `release-notes/github-refused`. */
export async function connectToGitHub({
  http,
  environment,
  token,
}: {
  readonly http: Http;
  readonly environment: Environment;
  readonly token: string;
}): Promise<GitHub> {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const commit = environment['GITHUB_SHA'];
  const api = URL.parse(environment['GITHUB_API_URL'] || API);
  if (!owner || !repo || !commit || !api || !isConfidential(api)) {
    throw releaseNotesErrors.error('github-refused', {
      message:
        'The step does not run in a workflow of GitHub, so there is nobody to generate notes.',
      remedy: 'Use `git` instead of `github`, or write the release notes by hand.',
    });
  }
  const { Octokit } = await import('@octokit/rest');
  const octokit = new Octokit({
    auth: token,
    baseUrl: api.href.replace(/\/$/, ''),
    request: { fetch: fetchThrough(http) },
    // Errors are reported by whoever catches them.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  return { octokit, repository: { owner, repo }, commit };
}

const quiet = () => undefined;

/** The part of `fetch` that Octokit uses. */
function fetchThrough(http: Http) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const { status, headers, body } = await http.send({
      url,
      method: methodOf(init),
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
    });
    const hasBody = status !== 204 && status !== 304;
    return new Response(hasBody ? new Uint8Array(body) : null, { status, headers });
  };
}

function methodOf({ method = 'GET' }: RequestInit): HttpRequest['method'] {
  if (method === 'GET' || method === 'POST') return method;
  throw new TypeError(`Octokit is not used for ${method}`);
}

const NEEDS_PERMISSION =
  'Give the job `permissions: contents: write`: GitHub generates release notes for nobody with less. Or use `git` instead of `github`.';

/** Does `work`; GitHub’s refusals become `release-notes/github-refused` with what to do. */
export async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw networkCause(error);
    throw releaseNotesErrors.error('github-refused', {
      message: `GitHub answered ${status} where it was asked for release notes.`,
      said: messageOf(error),
      cause: error,
      ...remedyFor(status),
    });
  }
}

function remedyFor(status: number): { readonly remedy?: string } {
  if (status === 401) return { remedy: 'Check `github-token`: GitHub does not know it.' };
  // GitHub answers 404 where a token may not know of the repository.
  return status === 403 || status === 404 ? { remedy: NEEDS_PERMISSION } : {};
}

/** Octokit gives a failure of the network the status 500 and hides it in the cause. */
function statusOf(error: unknown): number | undefined {
  if (!Error.isError(error) || !('status' in error) || !('response' in error)) return undefined;
  return error.response !== undefined && typeof error.status === 'number'
    ? error.status
    : undefined;
}

function networkCause(error: unknown): unknown {
  return Error.isError(error) && Error.isError(error.cause) ? error.cause : error;
}
