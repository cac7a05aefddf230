/** Leftovers of a job on its machine: signing files, secrets, processes. */
import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Runner } from '../sandbox/runner/runner.ts';
import { MAC_STATE } from '../sandbox/switches.ts';
import { findSecrets } from '../sandbox/runner/secret-search.ts';
import { watchKeychains } from './keychain-leftovers.ts';
import type { Machine } from './workflow/job-to-run.ts';

const telltaleNames = [
  ['keychain', /\.keychain(-db)?$/i],
  ['profile', /\.(mobileprovision|provisionprofile)$/i],
  ['key file', /\.(p12|p8|pfx|pem|key|cer)$/i],
] as const;
const LOGIN_KEYCHAIN = /^login\.keychain(-db)?$/;

/**
 * To be called on the fresh machine; what it gives tells what has changed since. Files that lie in
 * the repository, in the folder `checkedOut`, came with the checkout and are nobody's leftovers.
 */
export function watchMachine(
  runner: Runner,
  machine: Machine,
  secrets: Readonly<Record<string, string>>,
  checkedOut: string,
): () => Promise<string[]> {
  const keychainLeftovers = MAC_STATE in machine.env ? watchKeychains(runner, machine) : undefined;
  return async () => {
    const files = await strangeFiles(runner, secrets, checkedOut);
    // GitHub's runner ends what scripts leave running when the job ends; an action tidies up itself.
    const kept = runner.results.filter(({ kind }) => kind === 'action');
    const survivors = kept.flatMap(({ name, survivors: ids }) =>
      ids.map((id) => `process ${id} of "${name}"`),
    );
    return [...files, ...(keychainLeftovers?.() ?? []), ...survivors];
  };
}

/** A line for each file that gives itself away by its name or by what it holds. */
async function strangeFiles(
  runner: Runner,
  secrets: Readonly<Record<string, string>>,
  checkedOut: string,
): Promise<string[]> {
  const finds = await findSecrets([], runner, secrets);
  // The runner itself removes the files of commands.
  const files = (await runner.files()).filter(
    (file) => !file.startsWith(join(runner.folders.commandFiles, sep)),
  );
  return files.flatMap((file) => {
    const place = relative(runner.folders.workspace, file);
    const isOfTheRepository = !place.startsWith('..') && existsSync(join(checkedOut, place));
    const kind =
      isOfTheRepository || LOGIN_KEYCHAIN.test(basename(file))
        ? undefined
        : telltaleNames.find(([, pattern]) => pattern.test(file))?.[0];
    // One form says enough: a secret that is found as it is, is found in most others too.
    const held = new Map(
      finds
        .filter(({ place }) => place === `file ${file}`)
        .map(({ secret, form }) => [secret, form] as const)
        .toReversed(),
    );
    if (kind === undefined && held.size === 0) return [];
    const holding = [...held].map(([secret, form]) => `${secret} (${form})`).toSorted();
    const name = `${kind ?? 'file'} ${relative(runner.folders.root, file)}`;
    return [holding.length === 0 ? name : `${name}, which holds ${holding.join(', ')}`];
  });
}
