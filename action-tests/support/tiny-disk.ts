/**
 * A real disk of a few kilobytes, so that files meet the end of it as on a full runner. Mounting
 * takes root; where it is impossible the report of tests names what was not run, and CI fails.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from '@jest/globals';

export interface TinyDisk {
  readonly folder: string;
  /** Takes all room but for `bytes`, counted in blocks of 4,096. */
  fill(bytes?: number): void;
  /** Gives back the room that `fill` took. */
  empty(): void;
  setReadOnly(isReadOnly: boolean): void;
}

const BLOCK = 4096;
const ballast = 'ballast';

/** As root, or by `sudo` where it asks for no password. */
function mountCommand(program: 'mount' | 'umount', ...argv: readonly string[]): void {
  const isRoot = userInfo().uid === 0;
  const [command, ...first] = isRoot ? [program] : ['sudo', '-n', program];
  execFileSync(command ?? program, [...first, ...argv], { stdio: 'pipe' });
}

function mounted(kilobytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-disk-'));
  const { uid, gid } = userInfo();
  const options = `size=${kilobytes}k,mode=0700,uid=${uid},gid=${gid}`;
  try {
    mountCommand('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** Declares tests on a disk of so many kilobytes, all on the same one. */
export function describeOnTinyDisk(
  name: string,
  kilobytes: number,
  tests: (disk: TinyDisk) => void,
): void {
  const folder = mounted(kilobytes);
  describe(name, () => {
    if (folder === undefined) {
      const why = `NOT RUN: no disk of ${kilobytes} KB can be mounted here`;
      if (process.env['CI'] === undefined) {
        console.warn(`${why}: ${name}`);
        test.todo(why);
      } else {
        test(why, () => {
          throw new Error('CI has to run all cases.');
        });
      }
      return;
    }
    afterAll(() => {
      mountCommand('umount', folder);
      rmSync(folder, { recursive: true });
    });
    const filler = join(folder, ballast);
    tests({
      folder,
      fill(bytes = 0) {
        const file = openSync(filler, 'w');
        const block = Buffer.alloc(BLOCK);
        let blocks = 0;
        try {
          for (;;) blocks += writeSync(file, block) === BLOCK ? 1 : 0;
        } catch {
          // Full.
        } finally {
          closeSync(file);
        }
        const kept = Math.max(0, blocks - Math.ceil(bytes / BLOCK));
        execFileSync('truncate', ['-s', String(kept * BLOCK), filler]);
      },
      empty() {
        rmSync(filler, { force: true });
      },
      setReadOnly(isReadOnly) {
        mountCommand('mount', '-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder);
      },
    });
  });
}
