/**
 * The variables of the environment that a rehearsal is started in, of which its processes see a
 * short list. Tokens, `GITHUB_…`, `ACTIONS_…` and everything else stay outside.
 */

const ALLOWED = new Set([
  'COLUMNS',
  'FORCE_COLOR',
  'LANG',
  'NODE_COMPILE_CACHE',
  'NO_COLOR',
  'PATH',
  'TERM',
  'TMPDIR',
  'TZ',
]);
const LOCALE = /^LC_[A-Z]+$/;

export type Variables = Readonly<Record<string, string>>;

export function allowedVariables(outer: NodeJS.ProcessEnv): Variables {
  return Object.fromEntries(
    Object.entries(outer).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && (ALLOWED.has(entry[0]) || LOCALE.test(entry[0])),
    ),
  );
}
