/** Tokens that are limited to some requests by their `scope`. */
import { forbidden } from '../refusal.ts';

/** Parameters that page through an answer and do not widen it; Apple leaves them out of the comparison. */
const IGNORED_PARAMETERS = ['limit', 'cursor', 'sort'];

function comparable({ pathname, searchParams }: URL): string {
  const parameters = [...searchParams]
    .filter(([name]) => !IGNORED_PARAMETERS.includes(name))
    .map(([name, value]) => `${name}=${value}`);
  return [pathname, ...parameters.sort()].join('\n');
}

/**
 * Holds a request against the `scope` of its token: entries such as `GET /v1/apps?filter[name]=X`.
 * That Apple refuses what no entry names is known, the status of that refusal is not.
 */
export function checkScope(scope: readonly string[] | undefined, method: string, url: URL): void {
  if (scope === undefined) return;
  const isCovered = scope.some((entry) => {
    const [, path] = /^GET (?<path>\/.*)$/.exec(entry) ?? [];
    return path !== undefined && comparable(new URL(path, url)) === comparable(url);
  });
  if (method !== 'GET' || !isCovered) {
    throw forbidden('The scope of the token does not cover this request');
  }
}
