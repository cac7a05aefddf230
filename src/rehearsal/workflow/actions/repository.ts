/** Slipway's own repository: what a rehearsal plays of it lies on this machine, at whatever ref. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../sandbox/own-code.ts';
import { hasAction } from '../../../sandbox/runner/action-metadata.ts';

export const slipway = repository;

export interface OwnReference {
  /** The path in the repository. */
  readonly path: string;
  readonly ref: string;
}

/** Nothing where another repository is meant. */
export function ownReference(uses: string): OwnReference | undefined {
  const found = /^[^/.$]+\/slipway\/(?<path>[^@]+)@(?<ref>.+)$/.exec(uses)?.groups;
  return found && { path: found['path'] ?? '', ref: found['ref'] ?? '' };
}

/** The names of the actions that Slipway consists of. */
export function ownActions(): string[] {
  const folder = join(slipway, 'actions');
  return readdirSync(folder)
    .filter((name) => hasAction(join(folder, name)))
    .toSorted();
}
