/**
 * The clients of other vendors, installed by name and version from PyPI and npm. They go into the
 * folder that SLIPWAY_CLIENTS_CACHE names, where they are found again, else into a temporary one.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const CODEMAGIC = 'codemagic-cli-tools==0.70.0';
/** Each Python client gets an environment of its own, as they ask for different dependencies. */
const ASCONNECT = 'asconnect==7.1.1';
const APPSTORECONNECT = 'appstoreconnect==0.10.1';
const NPM_CLIENT = 'appstore-connect-sdk@2.0.0';
export const RUST = 'app-store-connect@0.7.0';
const run = promisify(execFile);

export interface InstalledClients {
  /** Codemagic's program app-store-connect. */
  readonly codemagic: string;
  /** A Python that holds asconnect. */
  readonly asconnect: string;
  /** A Python that holds appstoreconnect. */
  readonly appstoreconnect: string;
  /** The folder that holds node_modules with appstore-connect-sdk. */
  readonly packages: string;
  /** The program of the client in Rust, where it can be had (see `rustClient`). */
  readonly rust: string | undefined;
}

/**
 * Installs what `folder` lacks; `isKept` says that later runs find it there. Throws when a registry
 * does not give it.
 */
export async function installClients(folder: string, isKept: boolean): Promise<InstalledClients> {
  await mkdir(folder, { recursive: true });
  const codemagic = await pythonEnvironment(folder, CODEMAGIC);
  const asconnect = await pythonEnvironment(folder, ASCONNECT);
  const appstoreconnect = await pythonEnvironment(folder, APPSTORECONNECT);
  return {
    codemagic: join(codemagic, 'bin', 'app-store-connect'),
    asconnect: join(asconnect, 'bin', 'python'),
    appstoreconnect: join(appstoreconnect, 'bin', 'python'),
    packages: await installPackage(folder, NPM_CLIENT),
    rust: await rustClient(join(folder, RUST), isKept),
  };
}

/** Installs a package of PyPI where `folder` lacks it; returns the folder of its environment. */
export async function pythonEnvironment(cache: string, requirement: string): Promise<string> {
  const folder = join(cache, requirement.replace('==', '-'));
  const done = join(folder, 'complete');
  if (existsSync(done)) return folder;
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(join(folder, 'bin', 'pip'), ['install', '--quiet', requirement]);
  await mkdir(done);
  return folder;
}

/**
 * Installs a package of npm where `folder` lacks it; returns the folder that holds node_modules.
 */
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

/**
 * The client in Rust has to be compiled for minutes, so that is done only into a folder that is
 * kept, and where Rust's cargo is there.
 */
async function rustClient(folder: string, isKept: boolean): Promise<string | undefined> {
  const program = join(folder, 'bin', 'app-store-connect');
  if (existsSync(program)) return program;
  const hasCargo = await run('cargo', ['--version']).then(
    () => true,
    () => false,
  );
  if (!isKept || !hasCargo) return undefined;
  await run('cargo', ['install', RUST, '--locked', '--quiet', '--root', folder]);
  return program;
}
