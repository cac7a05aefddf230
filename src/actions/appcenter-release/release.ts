/** A release as the server shows it, and what would make it the one that was asked for. */
import type { Change } from '../../core/reconcile.ts';
import { Answer } from './answer.ts';
import type { AppCenter } from './app-center.ts';

export interface Release {
  readonly id: number;
  readonly version: string;
  readonly shortVersion: string;
  readonly notes: string;
  readonly fingerprint: string | undefined;
  readonly installUrl: string | undefined;
  readonly downloadUrl: string | undefined;
  /** Ids of the groups that hold it. */
  readonly groupIds: ReadonlySet<string>;
}

export interface Group {
  readonly id: string;
  readonly name: string;
}

/** How the release is to be distributed. */
export interface Distribution {
  readonly groups: readonly Group[];
  readonly notes: string | undefined;
  readonly mandatory: boolean;
  readonly notifyTesters: boolean;
}

export async function observeRelease(appCenter: AppCenter, id: number): Promise<Release> {
  const path = `/releases/${id}`;
  const answer = new Answer(await appCenter.get(path), `GET ${path}`);
  return {
    id,
    version: answer.text('version'),
    shortVersion: answer.text('short_version'),
    notes: answer.optionalText('release_notes') ?? '',
    fingerprint: answer.optionalText('fingerprint'),
    installUrl: answer.optionalText('install_url'),
    downloadUrl: answer.optionalText('download_url'),
    groupIds: new Set(answer.list('destinations').map((destination) => destination.text('id'))),
  };
}

/** What distribution starts from when the server has just made a release. */
export const NEW_RELEASE = { id: 0, notes: '', groupIds: new Set<string>() };

/** The notes come first, so that the mail to the testers carries them. */
export function planRelease(
  appCenter: Pick<AppCenter, 'write'>,
  release: Pick<Release, 'id' | 'notes' | 'groupIds'>,
  { groups, notes, mandatory, notifyTesters }: Distribution,
): readonly Change[] {
  const path = `/releases/${release.id}`;
  const changes: Change[] = groups
    .filter(({ id }) => !release.groupIds.has(id))
    .map(({ id, name }) => {
      const body = { id, mandatory_update: mandatory, notify_testers: notifyTesters };
      return {
        description: `distribute to group "${name}"`,
        apply: async () => void (await appCenter.write('POST', `${path}/groups`, body)),
      };
    });
  if (notes === undefined || notes === release.notes) return changes;
  const writeNotes: Change = {
    description: `write release notes (${notes.length} characters)`,
    mustShowBeforeNext: true,
    apply: async () => void (await appCenter.write('PUT', path, { release_notes: notes })),
  };
  return [writeNotes, ...changes];
}
