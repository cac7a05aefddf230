/** The places of a machine that a rehearsal must not see, and what of them it needs all the same. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { repository } from '../../sandbox/own-code.ts';

/** Sockets through which a process starts others outside of every namespace, as root. */
const CONTAINER_SOCKETS = [
  '/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/podman/podman.sock',
  '/run/dbus/system_bus_socket',
];
/** Folders of a home with languages and their packages, in which nobody keeps credentials. */
const VERSION_MANAGERS = [
  '.asdf',
  '.fnm',
  '.local/share/fnm',
  '.local/share/mise',
  '.local/share/uv',
  '.nodenv',
  '.nvm',
  '.pyenv',
  '.rbenv',
  '.rustup',
  '.volta',
];
/** The secrets of containers, such as a token for the cluster that they run in. */
const CONTAINER_SECRETS = ['/run/secrets'];

export interface HiddenPlaces {
  /** Folders that are empty inside. */
  readonly folders: readonly string[];
  /** Files and folders below them that are there nevertheless. */
  readonly kept: readonly string[];
  /** Files and folders that are empty although they lie in a kept folder, and sockets. */
  readonly within: readonly string[];
}

export interface Needed {
  /** The user's repository. Its files are known before the rehearsal begins. */
  readonly project: string | undefined;
  /** Files and folders that the rehearsal reads or writes; those that do not exist are passed over. */
  readonly paths: readonly string[];
}

/** All paths are real ones; a home that holds the whole system cannot be hidden. */
export function hiddenPlaces(outer: NodeJS.ProcessEnv, { project, paths }: Needed): HiddenPlaces {
  const homes = [passwdHome(), homedir(), outer['HOME']];
  const temporary = [outer['RUNNER_TEMP'], outer['XDG_RUNTIME_DIR']];
  const folders = real([...homes, ...temporary, project, ...CONTAINER_SECRETS]).filter(
    (folder) => folder !== sep,
  );
  const programs = (outer['PATH'] ?? '').split(delimiter);
  const node = dirname(dirname(realpathSync(process.execPath)));
  const languages = real(homes).flatMap((home) => VERSION_MANAGERS.map((name) => join(home, name)));
  const kept = real([repository, ...paths, ...programs, ...languages, node]).filter((path) =>
    folders.some((folder) => isBelow(path, folder, true)),
  );
  return {
    folders: outermost(folders),
    // A folder that holds a hidden one would bring it back.
    kept: outermost(
      kept.filter((path) => !homesOf(homes).some((home) => isBelow(home, path, true))),
    ),
    within: real([...(project === undefined ? [] : [join(project, '.git')]), ...CONTAINER_SOCKETS]),
  };
}

export function isBelow(path: string, folder: string, orSame = false): boolean {
  const way = relative(folder, path);
  return way === '' ? orSame : way !== '..' && !way.startsWith(`..${sep}`);
}

function homesOf(homes: readonly (string | undefined)[]): string[] {
  return real(homes).filter((home) => home !== sep);
}

function passwdHome(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    // A container may run as a user without an entry.
    return undefined;
  }
}

function real(paths: readonly (string | undefined)[]): string[] {
  return [
    ...new Set(paths.flatMap((path) => (path && existsSync(path) ? [realpathSync(path)] : []))),
  ];
}

function outermost(paths: readonly string[]): string[] {
  return paths.filter((path) => !paths.some((other) => isBelow(path, other)));
}
