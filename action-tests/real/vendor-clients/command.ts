/** A command of a client, and the state that it has to leave. */
import type { AppStoreConnectSnapshot } from '../../../src/sandbox/app-store-connect/snapshot.ts';

export interface PlayedCommand {
  readonly words: readonly string[];
  /** Has to be in the output. */
  readonly prints?: string;
  /** Read from the sandbox after the command, and compared with `leaves`. */
  readonly state?: (state: AppStoreConnectSnapshot) => unknown;
  readonly leaves?: unknown;
}

/** The numbers of certificates and profiles. */
export function signingCounts({
  certificates,
  profiles,
}: AppStoreConnectSnapshot): readonly number[] {
  return [certificates.length, profiles.length];
}
