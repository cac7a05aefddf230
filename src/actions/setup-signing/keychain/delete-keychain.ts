/** Deletes the temporary keychain, if there is one. On its own, so that post carries nothing that reads certificates. */
import type { Processes } from '../../../core/system/programs/process.ts';
import { security } from './security.ts';
import type { SigningFolder } from '../signing-folder.ts';

/** The low byte of errSecNoSuchKeychain. */
const NO_SUCH_KEYCHAIN = 50;

export async function deleteKeychain(
  { keychain }: SigningFolder,
  processes: Processes,
): Promise<boolean> {
  const command = ['delete-keychain', keychain] as const;
  const { exitCode } = await security(processes, command, [NO_SUCH_KEYCHAIN]);
  return exitCode !== NO_SUCH_KEYCHAIN;
}
