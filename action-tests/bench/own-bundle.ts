/** Our own bundles, started as the runner starts them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from './compared.ts';
import type { Program } from './upload/measured.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The bundle of an action; the workspace is the folder of the place. */
export async function bundleOf(
  action: string,
  { key, proxy, authority, folder }: Place,
  inputs: Readonly<Record<string, string>>,
): Promise<Program> {
  const given = {
    'api-key-id': key.keyId,
    'issuer-id': key.issuerId,
    'api-private-key': key.privateKeyPem,
    ...inputs,
  };
  return {
    argv: [process.execPath, join(dist, action, 'index.js')],
    environment: {
      ...(await runnerVariables(folder)),
      HTTPS_PROXY: proxy,
      NODE_EXTRA_CA_CERTS: authority,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  };
}

/** The variables that the runner gives a step, with the files that they name. */
export async function runnerVariables(folder: string): Promise<Record<string, string>> {
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
  for (const name of files) await writeFile(join(folder, name), '');
  return {
    ...Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(folder, name)])),
    GITHUB_WORKSPACE: folder,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    HOME: folder,
  };
}
