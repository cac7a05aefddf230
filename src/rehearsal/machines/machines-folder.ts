/**
 * The folder below which the machines of a rehearsal lie. Caches find only what was kept from the
 * same paths, so that a rehearsal against a kept sandbox has its machines where the first one had.
 */
import { mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface MachinesFolder {
  readonly path: string;
  /** Removes it; what a kept sandbox had there comes back. */
  remove(): Promise<void>;
}

export async function freshMachinesFolder(): Promise<MachinesFolder> {
  const path = await mkdtemp(join(await realpath(tmpdir()), 'slipway-rehearsal-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Where the kept files wait while another rehearsal has their place. */
export function waitingPlaceOf(kept: string): string {
  return `${kept}-kept`;
}

/** Empty, at the place of the kept one; elsewhere while yet another rehearsal is there. */
export async function sameMachinesFolder(kept: string): Promise<MachinesFolder> {
  const waiting = waitingPlaceOf(kept);
  try {
    // Nothing is renamed onto a folder that holds something.
    await rename(kept, waiting);
  } catch {
    return freshMachinesFolder();
  }
  await mkdir(kept);
  return {
    path: kept,
    async remove() {
      await rm(kept, { recursive: true, force: true });
      // A sandbox that ended meanwhile has taken its files along.
      await rename(waiting, kept).catch(() => undefined);
    },
  };
}
