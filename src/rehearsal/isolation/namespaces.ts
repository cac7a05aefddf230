/**
 * Namespaces of Linux around a whole rehearsal: a network of loopback alone, file systems without
 * the user's home, and process ids of its own. They are made by `unshare`, in one of two ways:
 * with a user namespace, or as root, from which the rehearsal comes back without a way to become
 * root again. The second is for systems that keep user namespaces from ordinary users.
 */
import { spawnSync } from 'node:child_process';
import { mountScript } from './mount-script.ts';
import type { Walls } from './walls.ts';
import { shellWord } from './shell-word.ts';

export interface CommandLine {
  readonly file: string;
  readonly args: readonly string[];
}

export type InNamespaces = (command: CommandLine) => CommandLine;

interface Way {
  /** Stands before `unshare`. */
  readonly prefix: readonly string[];
  readonly users: readonly string[];
  /** From root within the namespaces to whom the rehearsal is to run as. */
  readonly descend: readonly string[];
}

function ways(uid: number, gid: number): Way[] {
  const back = [`--reuid=${uid}`, `--regid=${gid}`, uid === 0 ? '--clear-groups' : '--init-groups'];
  return [
    {
      prefix: [],
      users: ['--user', '--map-root-user'],
      // The mounts belong to the namespace above, so that nobody in here can undo them.
      descend: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
    },
    {
      prefix: uid === 0 ? [] : ['sudo', '-n', '--'],
      users: [],
      descend: [
        'setpriv',
        ...back,
        '--no-new-privs',
        '--bounding-set=-all',
        '--inh-caps=-all',
        '--',
      ],
    },
  ];
}

/**
 * How to start a command behind the walls. Where this machine has no such walls, the text says why,
 * in the words of `unshare`.
 */
export function namespacesFor(walls: Walls): InNamespaces | string {
  if (process.platform !== 'linux') return `${process.platform} has no namespaces`;
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  const complaints: string[] = [];
  for (const way of ways(uid, gid)) {
    const wrapped = wrap(way, walls);
    const { file, args } = wrapped({ file: 'true', args: [] });
    const { status, stderr, error } = spawnSync(file, args, { encoding: 'utf8' });
    if (status === 0) return wrapped;
    complaints.push((error?.message ?? stderr).trim().split('\n')[0] ?? '');
  }
  return complaints[0] ?? '';
}

function wrap({ prefix, users, descend }: Way, walls: Walls): InNamespaces {
  const namespaces = [
    '--mount',
    ...(walls.network ? ['--net'] : []),
    ...(walls.processes ? ['--pid', '--fork', '--kill-child', '--mount-proc'] : []),
  ];
  return ({ file, args }) => {
    const command = [...descend, file, ...args].map(shellWord).join(' ');
    const script = `${mountScript(walls)}cd /\nexec ${command}\n`;
    const words = [...prefix, 'unshare', ...users, ...namespaces, '--', 'sh', '-c', script];
    const [first = '', ...others] = words;
    return { file: first, args: others };
  };
}
