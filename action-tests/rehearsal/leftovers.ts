// What a job left on its machine that should be gone: signing things, secrets, processes.
import { execFile } from 'node:child_process';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Runner } from '../support/runner/runner.ts';
import { findSecrets } from '../support/runner/secret-search.ts';
import type { Machine } from './workflow/run-job.ts';

const keyFile = /\.(p12|p8|pfx|pem|key|cer|mobileprovision|provisionprofile)$/i;
const keychainFile = /\.keychain(-db)?$/i;
const loginKeychain = /^login\.keychain(-db)?$/;

export async function leftoversOf(
  runner: Runner,
  machine: Machine,
  secrets: Readonly<Record<string, string>>,
): Promise<string[]> {
  const files = await runner.files();
  const below = (file: string): string => relative(runner.folders.root, file);
  const suspicious = files.flatMap((file) => {
    const name = basename(file);
    if (keychainFile.test(name) && !loginKeychain.test(name)) return [`keychain ${below(file)}`];
    if (/\.(mobileprovision|provisionprofile)$/i.test(name)) return [`profile ${below(file)}`];
    return keyFile.test(name) ? [`key file ${below(file)}`] : [];
  });
  const searchList = machine.tools === undefined ? [] : await strangeKeychains(runner, machine);
  const survivors = runner.results.flatMap(({ name, survivors: ids }) =>
    ids.map((id) => `process ${id} of "${name}"`),
  );
  const finds = await findSecrets([], runner, secrets);
  const secretFinds = finds.map(
    ({ secret, form, place }) => `${secret} (${form}) in ${place.replace(runner.folders.root, '')}`,
  );
  return [...suspicious, ...searchList, ...survivors, ...secretFinds];
}

/** Entries of the user's search list other than the login keychain. */
async function strangeKeychains(runner: Runner, { tools = '', env }: Machine): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    join(tools, 'security'),
    ['list-keychains', '-d', 'user'],
    { env: { ...env, HOME: runner.folders.home, PATH: process.env['PATH'] ?? '' } },
  );
  return stdout
    .split('\n')
    .map((line) => line.trim().replaceAll('"', ''))
    .filter((path) => path !== '' && !loginKeychain.test(basename(path)))
    .map((path) => `search-list entry ${path}`);
}
