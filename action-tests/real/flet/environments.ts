/**
 * Real releases of flet from the machine's package index, installed as the action installs them.
 * They lie in the folder that SLIPWAY_REAL_FLET names, where the next run finds them, else in one
 * for this run.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findInstaller,
  installFlet,
} from '../../../src/actions/flet-build-ipa/toolchain/python-environment.ts';
import { createProcesses } from '../../../src/core/system/programs/process.ts';

export interface RealFlet {
  readonly version: string;
  /** The folder of its programs `flet` and `python`. */
  readonly bin: string;
}

const processes = createProcesses({ environment: process.env });
const installer = await findInstaller(processes);

export async function installRelease(version: string, folder: string): Promise<RealFlet> {
  const place = join(folder, `flet-${version}`);
  const { bin, fletVersion } = await installFlet(`flet-cli==${version}`, place, {
    installer,
    processes,
  });
  if (fletVersion === version) return { version, bin };
  throw new Error(`${place} holds flet ${fletVersion}, not ${version}`);
}

/** The newest that the package index has. */
export async function installNewest(folder: string): Promise<RealFlet> {
  const place = join(folder, 'flet-newest');
  // That of last time may not be the newest any more.
  await rm(place, { recursive: true, force: true });
  const { bin, fletVersion } = await installFlet('flet-cli', place, { installer, processes });
  return { version: fletVersion, bin };
}
