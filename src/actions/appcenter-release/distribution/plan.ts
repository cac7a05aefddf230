/** The changes that make a release the one that was asked for. */
import type { Change } from '../../../core/reconcile.ts';
import type { AppCenter } from '../api/app-center.ts';
import { Answer } from '../api/answer.ts';
import type { Fields } from '../api/answer.ts';
import type { BuildOrigin } from './build-origin.ts';
import type { Destinations } from './destinations.ts';
import { isSameNotes } from './notes.ts';
import { observeRelease } from './release.ts';
import type { Destination, Release } from './release.ts';
import { resigningPath } from './resigning.ts';

/** How the release is to be distributed. */
export interface Distribution extends Destinations {
  readonly notes: string | undefined;
  /** The commit to send, unless the server knows one of the release. */
  readonly origin: BuildOrigin | undefined;
  readonly mandatory: boolean;
  readonly notifyTesters: boolean;
}

type Observed = Pick<Release, 'id' | 'notes' | 'commit' | 'destinations'>;

/** The ids that the server gave to testers of this run, by e-mail: a display name may hide those. */
export type TesterIds = Map<string, string>;

/** The state of a release that the server has just made. */
export const NEW_RELEASE: Observed = { id: 0, notes: '', commit: undefined, destinations: [] };

/**
 * The notes come first, so that the mail to the testers carries them. `onResigning` gets the path
 * of each signing for new devices that the server begins; `testerIds` gets the ids of testers, and
 * must be the same map for every plan of a run.
 */
export function planRelease(
  appCenter: AppCenter,
  release: Observed,
  wanted: Distribution,
  onResigning: (path: string) => void = () => {},
  testerIds: TesterIds = new Map(),
): readonly Change[] {
  return [
    ...describing(appCenter, release, wanted),
    ...added(release, wanted, testerIds).map(({ description, route, body, isThere, know }) => ({
      description,
      apply: async () => {
        // Each sends a mail or publishes, so none is sent twice.
        const path = `/releases/${release.id}/${route}`;
        const answer = await appCenter.writeOnce('POST', path, body, async () =>
          (await observeRelease(appCenter, release.id)).destinations.some(isThere),
        );
        know?.(new Answer(answer, `POST ${path}`).optionalText('id'));
        const resigning = resigningPath(answer, `POST ${path}`);
        if (resigning !== undefined) onResigning(resigning);
      },
    })),
  ];
}

function describing(
  appCenter: Pick<AppCenter, 'write'>,
  release: Observed,
  { notes, origin }: Distribution,
): Change[] {
  const path = `/releases/${release.id}`;
  const changes: Change[] = [];
  if (origin !== undefined && release.commit === undefined) {
    changes.push({
      description: `tell the build’s commit ${origin.commit_hash.slice(0, 7)}`,
      apply: async () => void (await appCenter.write('PUT', path, { build: origin })),
    });
  }
  if (notes !== undefined && !isSameNotes(notes, release.notes)) {
    changes.push({
      description: `write release notes (${notes.length} characters)`,
      mustShowBeforeNext: true,
      apply: async () => void (await appCenter.write('PUT', path, { release_notes: notes })),
    });
  }
  return changes;
}

interface Addition {
  readonly description: string;
  readonly route: 'groups' | 'testers' | 'stores';
  readonly body: Fields;
  readonly isThere: (destination: Destination) => boolean;
  /** Gets the id under which the server will show the destination, where it tells one. */
  readonly know?: (id: string | undefined) => void;
}

function added(
  { destinations }: Observed,
  { groups, testers, stores, mandatory, notifyTesters }: Distribution,
  testerIds: TesterIds,
): Addition[] {
  const terms = { mandatory_update: mandatory, notify_testers: notifyTesters };
  const inWords = [mandatory ? ', mandatory' : '', notifyTesters ? '' : ', without a mail'].join(
    '',
  );
  const additions: Addition[] = [
    ...groups.map(({ id, name }) => ({
      description: `distribute to group "${name}"${inWords}`,
      route: 'groups' as const,
      body: { id, ...terms },
      isThere: (known: Destination) => known.id === id,
    })),
    ...testers.map((email, index) => ({
      // Numbered, since an e-mail is shown nowhere.
      description: `distribute to tester ${index + 1} of ${testers.length}${inWords}`,
      route: 'testers' as const,
      body: { email, ...terms },
      isThere: ({ id, type, name = '' }: Destination) =>
        (type === undefined || type === 'tester') &&
        (id === testerIds.get(email) || name.toLowerCase() === email.toLowerCase()),
      know: (id: string | undefined) => void (id && testerIds.set(email, id)),
    })),
    ...stores.map(({ id, name }) => ({
      description: `publish to store "${name}"`,
      route: 'stores' as const,
      body: { id },
      isThere: (known: Destination) => known.id === id,
    })),
  ];
  return additions.filter(({ isThere }) => !destinations.some(isThere));
}
