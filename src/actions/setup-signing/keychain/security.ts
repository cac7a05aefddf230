/** The Mac's `security` tool: runs a command of it, and tells in its own words when it refuses. */
import { formatDuration, MINUTE } from '../../../core/system/duration.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import type { Processes, ProcessResult } from '../../../core/system/programs/process.ts';
import { signingErrors } from '../errors.ts';
import { saysThatSessionIsMissing } from '../user-session.ts';

/** The purpose of each command, to complete "The Mac refused to …". */
const PURPOSES = {
  'create-keychain': 'create the temporary keychain',
  'set-keychain-settings': 'keep the temporary keychain open',
  'unlock-keychain': 'unlock the temporary keychain',
  import: 'import the certificate',
  'set-key-partition-list': 'open the key to codesign',
  'list-keychains': 'read or change the keychain search list',
  'default-keychain': 'read or set the default keychain',
  'find-identity': 'list the signing identities',
  'show-keychain-info': 'tell whether the temporary keychain is locked',
  'dump-keychain': 'tell who may use the key',
  'delete-keychain': 'delete the temporary keychain',
} as const;

/** Far above what any of them takes; one that waits for a dialog never ends. */
export const SECURITY_LIMIT_MS = 2 * MINUTE;

export type SecurityArguments = readonly [command: keyof typeof PURPOSES, ...rest: string[]];

/** Runs a command that must succeed, or end with one of the exit codes in `alsoFine`. */
export async function security(
  processes: Processes,
  argv: SecurityArguments,
  alsoFine: readonly number[] = [],
): Promise<ProcessResult> {
  const result = await askSecurity(processes, argv);
  if (result.exitCode === 0 || alsoFine.includes(result.exitCode)) return result;
  throw securityRefused(argv, result);
}

/** Runs a command whose exit code the caller judges. */
export async function askSecurity(
  processes: Processes,
  argv: SecurityArguments,
): Promise<ProcessResult> {
  try {
    return await processes.run('security', argv, { timeoutMs: SECURITY_LIMIT_MS });
  } catch (error) {
    if (!processErrors.is(error, 'timed-out')) throw error;
    const limit = formatDuration(SECURITY_LIMIT_MS);
    throw signingErrors.error('no-answer', {
      message: `The Mac was asked to ${PURPOSES[argv[0]]} and did not answer within ${limit}.`,
      cause: error,
    });
  }
}

export function securityRefused(
  [command]: SecurityArguments,
  { exitCode, stderr }: ProcessResult,
): Error {
  const said = stderr.trim() || `exit code ${exitCode}`;
  const message = `The Mac refused to ${PURPOSES[command]}.`;
  return saysThatSessionIsMissing(said)
    ? signingErrors.error('no-user-session', { message, said })
    : signingErrors.error('security-refused', { message, said });
}

/** The paths that a command shows: each on a line of its own, in quotes. */
export function readKeychainPaths(stdout: string): string[] {
  return stdout.split('\n').flatMap((line) => /^\s*"(.*)"\s*$/.exec(line)?.[1] ?? []);
}
