/** Codemagic's command line, and the environments of Python that hold it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Place } from './compared.ts';
import type { Program } from './upload/measured.ts';

const run = promisify(execFile);

/** Installs packages of PyPI into a virtual environment; returns the reason where that fails. */
export async function installPython(
  environment: string,
  packages: readonly string[],
): Promise<string | undefined> {
  try {
    await run('python3', ['-m', 'venv', environment]);
    await run(join(environment, 'bin/pip'), ['install', '--quiet', ...packages]);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

/** Commands of `app-store-connect`, one after the other until one fails. */
export function codemagicCommands(
  environment: string,
  { key, proxy, authority, folder }: Place,
  commands: readonly (readonly string[])[],
  variables: Readonly<Record<string, string>> = {},
): Program {
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
      ...variables,
    },
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
