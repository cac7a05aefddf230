/**
 * Who may use a private key, as `security dump-keychain -a` tells: an access list of programs, and
 * a partition list beside it. A program must pass both.
 */
import type { Processes } from '../../../core/system/programs/process.ts';
import { askSecurity } from './security.ts';

export interface KeyAccess {
  /** The access list lets codesign sign without asking. */
  readonly codesignIsTrusted: boolean;
  readonly partitions: readonly string[];
}

/** `undefined` when the tool does not say, as of a keychain that cannot be read. */
export async function readKeyAccess(
  keychain: string,
  processes: Processes,
): Promise<KeyAccess | undefined> {
  const { stdout } = await askSecurity(processes, ['dump-keychain', '-a', keychain]);
  const entries = stdout.split(/^ {4}entry \d+:$/m).slice(1);
  if (entries.length === 0) return undefined;
  const partitions = entries
    .filter((entry) => authorizationsIn(entry).includes('partition_id'))
    .flatMap((entry) => /^ +description: (.*)$/m.exec(entry)?.[1]?.split(/, */) ?? []);
  const codesignIsTrusted = entries
    .filter((entry) => authorizationsIn(entry).includes('sign'))
    .some((entry) => /applications: <null>|^ +\d+: \/usr\/bin\/codesign\b/m.test(entry));
  return { codesignIsTrusted, partitions };
}

function authorizationsIn(entry: string): string[] {
  return /^ +authorizations \(\d+\):(.*)$/m.exec(entry)?.[1]?.trim().split(' ') ?? [];
}
