/**
 * The clients of other vendors, installed by name and version from PyPI and npm. They go into the
 * folder that SLIPWAY_CLIENTS_CACHE names, where they are found again, else into a temporary one.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const CODEMAGIC = 'codemagic-cli-tools==0.64.0';
/** Each Python client gets an environment of its own, as they ask for different dependencies. */
const ASCONNECT = 'asconnect==7.1.1';
const NPM_CLIENT = 'appstore-connect-sdk@2.0.0';
const run = promisify(execFile);

export interface InstalledClients {
  /** Codemagic's program app-store-connect. */
  readonly codemagic: string;
  /** A Python that holds asconnect. */
  readonly asconnect: string;
  /** The folder that holds node_modules with appstore-connect-sdk. */
  readonly packages: string;
}

/** Installs what `folder` lacks. Throws when a registry does not give it. */
export async function installClients(folder: string): Promise<InstalledClients> {
  await mkdir(folder, { recursive: true });
  const codemagic = await environment(folder, CODEMAGIC);
  const asconnect = await environment(folder, ASCONNECT);
  return {
    codemagic: join(codemagic, 'bin', 'app-store-connect'),
    asconnect: join(asconnect, 'bin', 'python'),
    packages: await installPackage(folder, NPM_CLIENT),
  };
}

async function environment(cache: string, requirement: string): Promise<string> {
  const folder = join(cache, requirement.replace('==', '-'));
  const done = join(folder, 'complete');
  if (existsSync(done)) return folder;
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(join(folder, 'bin', 'pip'), ['install', '--quiet', requirement]);
  await mkdir(done);
  return folder;
}

/** Installs a package of npm where `folder` lacks it; returns the folder that holds node_modules. */
export async function installPackage(cache: string, name: string): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await run('npm', ['install', '--silent', '--no-save', '--prefix', unfinished, name]);
  await rename(unfinished, folder);
  return folder;
}
