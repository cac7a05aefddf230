/** Who distributes a build, and how each of them is started. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ApiKey } from '../../../src/sandbox/material/api-key.ts';
import type { Program } from '../upload/measured.ts';

const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

const PACKAGES = ['codemagic-cli-tools==0.70.0', 'asconnect==7.1.1'];

/** What everybody is asked for: these notes, these groups, and beta review. */
export interface Task {
  readonly appId: string;
  readonly buildId: string;
  readonly groups: readonly string[];
  /** By locale. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Where everybody finds Apple: by its own name, through a proxy with a certificate of its own. */
export interface Place {
  readonly key: ApiKey;
  readonly proxy: string;
  /** A file with the certificate that has to be trusted. */
  readonly authority: string;
  /** A folder for what the program needs, and for what it keeps. */
  readonly folder: string;
}

export type Contender = (task: Task, place: Place) => Promise<Program>;

/** The bundle as the runner starts it. */
export const bundle: Contender = async (task, { key, proxy, authority, folder }) => {
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
  for (const name of files) await writeFile(join(folder, name), '');
  const notes = Object.entries(task.notes).map(([language, text]) => ({ language, text }));
  await writeFile(join(folder, 'release_notes.json'), JSON.stringify(notes));
  return {
    argv: [process.execPath, join(dist, 'testflight-distribute/index.js')],
    environment: {
      ...Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(folder, name)])),
      GITHUB_WORKSPACE: folder,
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: folder,
      HOME: folder,
      HTTPS_PROXY: proxy,
      NODE_EXTRA_CA_CERTS: authority,
      'INPUT_API-KEY-ID': key.keyId,
      'INPUT_ISSUER-ID': key.issuerId,
      'INPUT_API-PRIVATE-KEY': key.privateKeyPem,
      'INPUT_BUILD-ID': task.buildId,
      INPUT_GROUPS: task.groups.join('\n'),
      'INPUT_RELEASE-NOTES': 'release_notes.json',
    },
  };
};

/** Installs both into a virtual environment; gives the reason when that cannot be done. */
export async function installOthers(environment: string): Promise<string | undefined> {
  try {
    await run('python3', ['-m', 'venv', environment]);
    await run(join(environment, 'bin/pip'), ['install', '--quiet', ...PACKAGES]);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

/** Codemagic's command line: three commands, as its documentation has them. */
export function codemagic(environment: string): Contender {
  return async (task, { key, proxy, authority, folder }) => {
    const notes = Object.entries(task.notes).map(([locale, text]) => ({ locale, whats_new: text }));
    const commands = [
      ['builds', 'add-beta-test-info', task.buildId],
      ['beta-groups', 'add-build', task.buildId, '--beta-group', ...task.groups],
      ['builds', 'submit-to-testflight', task.buildId],
    ];
    const program = join(environment, 'bin/app-store-connect');
    const script = commands.map((words) => [program, ...words].map(quoted).join(' ')).join(' && ');
    return {
      argv: ['sh', '-c', script],
      environment: {
        HOME: folder,
        HTTPS_PROXY: proxy,
        REQUESTS_CA_BUNDLE: authority,
        APP_STORE_CONNECT_KEY_IDENTIFIER: key.keyId,
        APP_STORE_CONNECT_ISSUER_ID: key.issuerId,
        APP_STORE_CONNECT_PRIVATE_KEY: key.privateKeyPem,
        APP_STORE_CONNECT_BETA_BUILD_LOCALIZATIONS: JSON.stringify(notes),
      },
    };
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A library, in a script that asks for the task and for nothing else. */
export function asconnect(environment: string): Contender {
  return async ({ appId, buildId, groups, notes }, { key, proxy, authority, folder }) => {
    const keyFile = join(folder, 'key.json');
    const plan = join(folder, 'plan.json');
    const { keyId, issuerId, privateKeyPem } = key;
    await writeFile(
      keyFile,
      JSON.stringify({ key_id: keyId, issuer_id: issuerId, key: privateKeyPem }),
    );
    await writeFile(plan, JSON.stringify({ app_id: appId, build_id: buildId, groups, notes }));
    return {
      argv: [join(environment, 'bin/python'), here('with-asconnect.py'), keyFile, plan],
      environment: { HOME: folder, HTTPS_PROXY: proxy, REQUESTS_CA_BUNDLE: authority },
    };
  };
}
