/** The commands of appcenter-cli that are played, and the state that they have to leave. */
import { join } from 'node:path';
import type { AppCenterSnapshot } from '../../../src/sandbox/app-center/snapshot.ts';

export const APPCENTER_CLI = 'appcenter-cli@3.0.4';

export interface AppCenterCommand {
  readonly words: readonly string[];
  /** Has to be in the output. */
  readonly prints?: string;
  /** Must not be in the output. */
  readonly omits?: string;
  /** The command has to fail, and to say this. */
  readonly refusal?: string;
  /** Read from the sandbox after the command, and compared with `leaves`. */
  readonly state?: (state: AppCenterSnapshot) => unknown;
  readonly leaves?: unknown;
}

type Release = AppCenterSnapshot['apps'][number]['releases'][number];

const appOf = ({ apps }: AppCenterSnapshot, name = 'shop') =>
  apps.find(({ app }) => app === `fabrikam/${name}`);
const newest = (state: AppCenterSnapshot, name?: string): Release | undefined =>
  appOf(state, name)?.releases.at(-1);
const releaseOf = (state: AppCenterSnapshot, id: number): Release | undefined =>
  appOf(state)?.releases.find((release) => release.id === id);
const namesOf = (release: Release | undefined) => release?.destinations.map(({ name }) => name);
const groupsOf = (state: AppCenterSnapshot) => appOf(state)?.groups;
const symbolsOf = ({ symbolUploads }: AppCenterSnapshot) =>
  symbolUploads.map(({ type, status, blocks, version, build, failure }) =>
    [type, status, blocks, version, build, failure].join(' '),
  );

const shop = ['--app', 'fabrikam/shop'];
const release = ['distribute', 'release', ...shop];
const NOTES = 'A tea house in every port.';
const NEWER = 'And one in every station.';

/** `folder` holds the files that appcenter-files.ts makes. */
export function appCenterCommands(folder: string): readonly AppCenterCommand[] {
  const file = (name: string) => join(folder, name);
  const ipa = ['--file', file('Shop.ipa')];
  const storeIpa = ['--file', file('Store.ipa')];
  const addDestination = ['distribute', 'releases', 'add-destination', ...shop];
  const pkg = ['--app', 'fabrikam/till', '--file', file('Till.pkg')];
  const mapping = ['-m', file('mapping.txt'), '-n', '1.2.0', '-c', '27'];
  return [
    { words: ['apps', 'list'], prints: 'fabrikam/shop' },
    { words: ['apps', 'show', ...shop], prints: 'Objective-C-Swift' },
    { words: ['orgs', 'list'], prints: 'fabrikam' },
    { words: ['profile', 'list'], prints: 'keeper@example.com' },
    { words: ['tokens', 'list'], prints: 'A token of the check' },

    {
      words: [...release, ...ipa, '--group', 'Friends', '--release-notes', NOTES],
      prints: 'Release 1.2.0 (27) was successfully released to 1 testers in Friends',
      state: (state) => [newest(state)?.releaseNotes, namesOf(newest(state)), state.mails],
      leaves: [NOTES, ['Friends'], ['Friends']],
    },
    {
      words: [...release, ...ipa, '--group', 'Friends,Team', '--silent'],
      prints: 'Friends, Team',
      state: (state) => [namesOf(newest(state)), state.mails],
      leaves: [['Friends', 'Team'], ['Friends']],
    },
    {
      words: [...release, ...ipa, '--group', 'Team', '--mandatory', '-R', file('notes.md')],
      prints: 'successfully released',
      state: (state) => [newest(state)?.releaseNotes, newest(state)?.mandatoryUpdate],
      leaves: ['# New\n\nGreen tea.\n', true],
    },
    {
      words: [...release, ...storeIpa, '--store', 'App Store', '--release-notes', NOTES],
      prints: "successfully released to store 'App Store'",
      state: (state) => namesOf(newest(state)),
      leaves: ['App Store'],
    },
    {
      words: [...release, ...storeIpa, '--store', 'App Store'],
      refusal: 'must be specified when publishing to an Apple store',
      state: (state) => appOf(state)?.releases.length,
      leaves: 4,
    },
    {
      // The client asks for the group again after the upload, and leaves the release behind.
      words: [...release, ...ipa, '--group', 'Nobody'],
      refusal: 'Could not find group Nobody',
      state: (state) => namesOf(newest(state)),
      leaves: [],
    },
    {
      words: [...release, ...storeIpa, '--group', 'Friends', '--release-notes', NOTES],
      refusal: 'Could not add group Friends to release 6',
      state: (state) => namesOf(newest(state)),
      leaves: [],
    },
    {
      words: [...release, '--file', file('Till.pkg'), '-b', '2.0', '-n', '20', '--group', 'Team'],
      refusal: 'is not a file of an app for iOS',
      state: (state) => appOf(state)?.releases.length,
      leaves: 6,
    },
    {
      words: ['distribute', 'release', ...pkg, '-b', '2.0', '-n', '20', '-g', 'Collaborators'],
      prints: 'Release 2.0 (20) was successfully released',
      state: (state) => [newest(state, 'till')?.shortVersion, newest(state, 'till')?.version],
      leaves: ['2.0', '20'],
    },
    {
      words: ['distribute', 'release', ...pkg, '-g', 'Collaborators'],
      refusal: '--build-version and --build-number must both be specified',
    },

    { words: ['distribute', 'releases', 'list', ...shop], prints: '1.2.0' },
    { words: ['distribute', 'releases', 'show', ...shop, '-r', '1'], prints: NOTES },
    {
      words: ['distribute', 'releases', 'show', ...shop, '-r', '99'],
      refusal: "release 99 doesn't exist",
    },
    {
      words: ['distribute', 'releases', 'edit', ...shop, '-r', '1', 'disabled'],
      state: (state) => releaseOf(state, 1)?.enabled,
      leaves: false,
    },
    {
      words: ['distribute', 'releases', 'edit-notes', ...shop, '-r', '1', '--release-notes', NEWER],
      state: (state) => releaseOf(state, 1)?.releaseNotes,
      leaves: NEWER,
    },
    ...(
      [
        ['1', 'group', 'Team', ['Friends', 'Team']],
        ['1', 'tester', 'ann@example.com', ['Friends', 'Team', 'ann@example.com']],
        ['6', 'store', 'App Store', ['App Store']],
      ] as const
    ).map(([id, type, name, leaves]) => ({
      words: [...addDestination, '-r', id, '-t', type, '-d', name],
      state: (state: AppCenterSnapshot) => namesOf(releaseOf(state, Number(id))),
      leaves,
    })),
    {
      words: [...addDestination, '-r', '2', '-t', 'store', '-d', 'App Store'],
      refusal: 'store',
      state: (state) => namesOf(releaseOf(state, 2)),
      leaves: ['Friends', 'Team'],
    },
    {
      words: ['distribute', 'releases', 'delete', ...shop, '-r', '5'],
      state: (state) => releaseOf(state, 5) === undefined,
      leaves: true,
    },

    { words: ['distribute', 'groups', 'list', ...shop], prints: 'Friends' },
    {
      words: ['distribute', 'groups', 'show', ...shop, '-g', 'Friends'],
      prints: 'bob@example.com',
    },
    {
      words: ['distribute', 'groups', 'create', ...shop, '-n', 'Crew', '-t', 'cat@example.com'],
      state: groupsOf,
      leaves: ['Collaborators', 'Friends', 'Team', 'Crew'],
    },
    { words: ['distribute', 'groups', 'show', ...shop, '-g', 'Crew'], prints: 'cat@example.com' },
    {
      words: ['distribute', 'groups', 'create', ...shop, '-n', 'Crew'],
      // The client has better words for it, which a mistake of its own keeps it from finding.
      refusal: 'failed to create distribution group',
      state: groupsOf,
      leaves: ['Collaborators', 'Friends', 'Team', 'Crew'],
    },
    {
      words: ['distribute', 'groups', 'update', ...shop, '-g', 'Crew', '-n', 'Hands', '--public'],
      state: groupsOf,
      leaves: ['Collaborators', 'Friends', 'Team', 'Hands'],
    },
    {
      words: ['distribute', 'groups', 'update', ...shop, '-g', 'Hands', '-d', 'cat@example.com'],
      prints: 'Distribution group Hands was successfully updated',
    },
    {
      words: ['distribute', 'groups', 'show', ...shop, '-g', 'Hands'],
      omits: 'cat@example.com',
    },
    {
      words: ['distribute', 'groups', 'delete', ...shop, '-g', 'Hands'],
      state: groupsOf,
      leaves: ['Collaborators', 'Friends', 'Team'],
    },
    {
      words: ['distribute', 'groups', 'publish', ...shop, ...ipa, '-g', 'Team'],
      prints: 'successfully released',
      state: (state) => namesOf(newest(state)),
      leaves: ['Team'],
    },
    {
      words: ['distribute', 'groups', 'download', ...shop, '-g', 'Team', '--dest', folder],
      prints: 'was saved to',
    },
    {
      words: ['distribute', 'groups', 'update', ...shop, '-g', 'Collaborators', '--public'],
      refusal: 'failed to update the distribution group',
    },
    { words: ['distribute', 'stores', 'list', ...shop], prints: 'App Store' },
    {
      words: [
        'distribute',
        'stores',
        'publish',
        ...shop,
        ...storeIpa,
        '-s',
        'App Store',
        '-r',
        NOTES,
      ],
      prints: 'successfully released',
      state: (state) => namesOf(newest(state)),
      leaves: ['App Store'],
    },

    {
      words: ['crashes', 'upload-symbols', ...shop, '--symbol', file('Shop.app.dSYM')],
      state: symbolsOf,
      leaves: ['Apple committed 0   '],
    },
    {
      words: ['crashes', 'upload-mappings', ...shop, ...mapping],
      state: (state) => symbolsOf(state).at(-1),
      leaves: 'AndroidProguard committed 0 1.2.0 27 ',
    },
    {
      words: ['crashes', 'upload-symbols', ...shop, '--breakpad', file('breakpad.zip')],
      state: (state) => symbolsOf(state).at(-1),
      leaves: 'Breakpad committed 0   ',
    },
  ];
}
