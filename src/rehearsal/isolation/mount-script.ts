/** The shell script that root of a namespace runs before the rehearsal: loopback and mounts. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Walls } from './walls.ts';
import { shellWord } from './shell-word.ts';

/**
 * A new network has its loopback switched off. Where `ip` is not installed, Perl is, as a part of
 * Debian's base: SIOCSIFFLAGS (0x8914) with IFF_UP and IFF_RUNNING (0x41 together).
 */
const LOOPBACK = `ip link set lo up 2>/dev/null || perl -e '
  my $request = pack("a16sx22", "lo", 0x41);
  socket(my $socket, 2, 2, 0) && ioctl($socket, 0x8914, $request) or die "loopback: $!\\n";
'
`;

export function mountScript({ network, places, waiting }: Walls): string {
  const { folders, kept, within } = places;
  const waits = (index: number): string => join(waiting, String(index));
  const lines = [
    ...kept.flatMap((path, index) => [...emptyLike(path, waits(index)), bind(path, waits(index))]),
    ...folders.map((folder) => `mount -t tmpfs -o mode=755 tmpfs ${shellWord(folder)}`),
    ...kept.flatMap((path, index) => [...emptyLike(path, path), bind(waits(index), path)]),
    // One that lies in a hidden folder is gone with it.
    ...within.map((path) => `[ ! -e ${shellWord(path)} ] || ${emptied(path)}`),
  ];
  const steps = lines.map((line) => `${line}\n`).join('');
  return `set -e\n${network ? LOOPBACK : ''}${steps}`;
}

/** Something to mount `path` on. */
function emptyLike(path: string, place: string): string[] {
  return isFolder(path)
    ? [`mkdir -p ${shellWord(place)}`]
    : [
        `mkdir -p ${shellWord(dirname(place))}`,
        `[ -e ${shellWord(place)} ] || : >${shellWord(place)}`,
      ];
}

function emptied(path: string): string {
  return isFolder(path)
    ? `mount -t tmpfs -o mode=755,ro tmpfs ${shellWord(path)}`
    : `mount --bind /dev/null ${shellWord(path)}`;
}

function bind(from: string, to: string): string {
  return `mount --rbind ${shellWord(from)} ${shellWord(to)}`;
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
