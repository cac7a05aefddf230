/** The Mac's `security` tool: runs a command of it, and tells in its own words when it refuses. */
import type { Processes, ProcessResult } from '../../core/system/process.ts';
import { signingErrors } from './errors.ts';

/** What each command is for, to complete "The Mac refused to …". */
const PURPOSES = {
  'create-keychain': 'create the temporary keychain',
  'set-keychain-settings': 'keep the temporary keychain open',
  'unlock-keychain': 'unlock the temporary keychain',
  import: 'import the certificate',
  'set-key-partition-list': 'open the key to codesign',
  'list-keychains': 'read or change the keychain search list',
  'find-identity': 'list the signing identities',
  'delete-keychain': 'delete the temporary keychain',
} as const;

export type SecurityArguments = readonly [command: keyof typeof PURPOSES, ...rest: string[]];

/** Runs a command that must succeed, or end with one of the exit codes in `alsoFine`. */
export async function security(
  processes: Processes,
  argv: SecurityArguments,
  alsoFine: readonly number[] = [],
): Promise<ProcessResult> {
  const result = await processes.run('security', argv);
  if (result.exitCode === 0 || alsoFine.includes(result.exitCode)) return result;
  throw securityRefused(argv, result);
}

export function securityRefused(
  [command]: SecurityArguments,
  { exitCode, stderr }: ProcessResult,
): Error {
  return signingErrors.error('security-refused', {
    message: `The Mac refused to ${PURPOSES[command]}.`,
    said: stderr.trim() || `exit code ${exitCode}`,
  });
}
