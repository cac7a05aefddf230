// What everybody on the machine sees of all processes: their command lines, as `ps` shows them.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export async function visibleCommands(): Promise<string[]> {
  if (process.platform === 'linux') {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    // A process may end while it is looked at.
    return Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  }
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'args='], {
    maxBuffer: 64 * 2 ** 20,
  });
  return stdout.split('\n');
}

/** The environment that a program was given; where nobody can look at it, nothing. */
export async function environmentOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
}
