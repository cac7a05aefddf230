/** Who sends a file to Apple, and how each of them is started. */
import { execFile } from 'node:child_process';
import { mkdir, open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EXPO_BUILD_TOOLS, installExpoBuildTools } from '../../support/expo-build-tools.ts';
import { runnerVariables } from '../own-bundle.ts';
import { APP_ID, key } from './apple.ts';
import type { Cost, Program } from './measured.ts';
import { partsOf } from './parts.ts';

const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

export interface Upload {
  readonly path: string;
  /** The origin of the API and of the storage. */
  readonly url: string;
  readonly parallel: number;
  /** The certificate that has to be trusted, where `url` is reached over TLS. */
  readonly authority?: string;
  /** Whether the bundle checks the package before it sends it (`off`). */
  readonly check?: 'error' | 'off';
  /** A folder for what the program needs beside the file. */
  readonly folder: string;
}

/** The bundle as the runner starts it; it ends after the commit, like all others here. */
export async function bundle({
  path,
  url,
  parallel,
  folder,
  authority,
  check = 'off',
}: Upload): Promise<Program> {
  return {
    argv: [process.execPath, join(dist, 'appstore-upload/index.js')],
    environment: {
      ...(await runnerVariables(folder)),
      APP_STORE_CONNECT_API_URL: url,
      ...trusting(authority),
      'INPUT_API-KEY-ID': key.keyId,
      'INPUT_ISSUER-ID': key.issuerId,
      'INPUT_API-PRIVATE-KEY': key.privateKeyPem,
      'INPUT_IPA-PATH': path,
      INPUT_CHECK: check,
      'INPUT_PARALLEL-PARTS': String(parallel),
      'INPUT_WAIT-FOR-PROCESSING': 'false',
    },
  };
}

function trusting(authority: string | undefined): Readonly<Record<string, string>> {
  return authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority };
}

/** Our sending alone, without Node's start, the .ipa and the API. */
export async function sendingOnly({ path, url, parallel }: Upload): Promise<Cost> {
  const argv = [here('send-only.ts'), path, `${url}/storage/alone`, String(parallel)];
  const quiet = '--disable-warning=ExperimentalWarning';
  const { stdout } = await run(process.execPath, [quiet, ...argv]);
  return JSON.parse(stdout) as Cost;
}

/** curl sends whole files only, so it finds the parts cut beforehand, each a file. */
export async function curl({ path, url, parallel, folder }: Upload): Promise<Program> {
  const cut = join(folder, `cut-${(await stat(path)).size}`);
  const known = await stat(cut).catch(() => undefined);
  const parts = partsOf((await stat(path)).size, `${url}/storage/curl`);
  if (!known) {
    await mkdir(cut);
    for (const [index, { length }] of parts.entries()) {
      const file = await open(join(cut, String(index)), 'w');
      await file.truncate(length);
      await file.close();
    }
  }
  // It would wait a second for a permission to send that no storage gives.
  const each = 'fail\nhttp1.1\nheader = "Expect:"\noutput = "/dev/null"\n';
  const transfers = parts.map(
    (part, index) => `${each}upload-file = "${join(cut, String(index))}"\nurl = "${part.url}"\n`,
  );
  const config = join(cut, 'config');
  await writeFile(config, transfers.join('next\n'));
  const options = ['--silent', '--parallel', '--config', config];
  return { argv: ['curl', '--parallel-max', String(parallel), ...options] };
}

/** What no sender can do without. */
export async function reading({ path }: Upload): Promise<Program> {
  return { argv: ['dd', `if=${path}`, 'of=/dev/null', 'bs=1M', 'status=none'] };
}

export const VENDOR = EXPO_BUILD_TOOLS;

/** Starts another vendor's upload step, installed into `packages`. */
export function anotherVendor(packages: string) {
  return async ({ path, url, folder, authority }: Upload): Promise<Program> => {
    const file = join(folder, 'key.json');
    const { keyId, issuerId, privateKeyPem } = key;
    await writeFile(
      file,
      JSON.stringify({ key_id: keyId, issuer_id: issuerId, key: privateKeyPem }),
    );
    return {
      argv: [process.execPath, here('another-vendor.cjs'), packages, url, path, file, APP_ID],
      environment: trusting(authority),
    };
  };
}

/** Installs the other vendor's step; gives the reason when that cannot be done. */
export async function installVendor(packages: string): Promise<string | undefined> {
  try {
    await installExpoBuildTools(packages);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}
