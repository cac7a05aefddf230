/**
 * Changes of the user's keychain preferences that a job did not undo: a Mac of one's own keeps
 * them.
 */
import { readKeychainState } from '../sandbox/mac/keychains.ts';
import { machineFromEnvironment } from '../sandbox/mac/machine.ts';
import type { Runner } from '../sandbox/runner/runner.ts';
import type { Machine } from './workflow/job-to-run.ts';

export function watchKeychains({ folders }: Runner, { env }: Machine): () => string[] {
  const mac = machineFromEnvironment({ ...env, HOME: folders.home });
  const preferences = () => {
    const found = readKeychainState(mac).preferences[folders.home];
    return { list: found?.searchList ?? [], defaultKeychain: found?.defaultKeychain ?? 'none' };
  };
  const before = preferences();
  return () => {
    const now = preferences();
    const added = now.list.filter((path) => !before.list.includes(path));
    const lost = before.list.filter((path) => !now.list.includes(path));
    return [
      ...added.map((path) => `search-list entry ${path}`),
      ...lost.map((path) => `search list lost ${path}`),
      ...(now.defaultKeychain === before.defaultKeychain
        ? []
        : [`default keychain changed to ${now.defaultKeychain}`]),
    ];
  };
}
