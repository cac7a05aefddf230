/**
 * A place in which a vendor's host is this machine: a network namespace of its own, in which port
 * 443 is free and nothing else can be reached, and a mount namespace with a hosts file of its own.
 * A client that knows no other address needs no change then. Linux only; util-linux and iproute2
 * have to be there, and the right to make namespaces.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Starts a program in namespaces of its own, and returns its exit code. */
export async function runApart(program: string, argv: readonly string[]): Promise<number> {
  const [command = '', ...options] = await namespaces();
  const child = spawn(command, [...options, '--mount', '--net', program, ...argv], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Some systems, such as GitHub's image of Ubuntu, allow namespaces of a user only to root. */
async function namespaces(): Promise<readonly string[]> {
  if (getuid?.() === 0) return ['unshare'];
  const ofUser = ['unshare', '--user', '--map-root-user'];
  const works = await run('unshare', [...ofUser.slice(1), 'true']).then(
    () => true,
    () => false,
  );
  return works ? ofUser : ['sudo', '--non-interactive', '--preserve-env', 'unshare'];
}

/** Inside of such namespaces: lets a host's name lead to this machine. */
export async function mapToThisMachine(host: string, folder: string): Promise<void> {
  const hosts = join(folder, 'hosts');
  await writeFile(hosts, `127.0.0.1 localhost\n127.0.0.1 ${host}\n`);
  await run('ip', ['link', 'set', 'lo', 'up']);
  await run('mount', ['--bind', hosts, '/etc/hosts']);
}
