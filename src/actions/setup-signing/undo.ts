/**
 * The post step takes back exactly what main recorded, in whatever state main ended. Each part
 * stands alone; anything already gone is passed over, and anything that cannot be undone is a
 * warning.
 */
import { messageOf } from '../../core/errors.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import { diskErrors } from '../../core/system/files/disk-errors.ts';
import { restoreDefaultKeychain } from './keychain/default-keychain.ts';
import { deleteKeychain } from './keychain/delete-keychain.ts';
import { removeInstalledProfiles } from './installed-profiles/installed-profiles.ts';
import { awaitOutlivingCommands } from './outliving-commands.ts';
import { removeFromSearchList } from './keychain/search-list.ts';
import { recordedSigningFolder, removeSigningFolder } from './signing-folder.ts';

export async function undo(context: ActionContext): Promise<void> {
  const { log, processes, state } = context;
  const recorded = await recordedSigningFolder(state, context.machine);
  if (recorded === undefined) {
    log.info('Nothing was set up, so there is nothing to undo.');
    return;
  }
  if ('distrusted' in recorded) {
    log.warning(
      `The state of this step names a folder that is left alone, and so is all that goes with it: ${recorded.distrusted}.`,
      'setup-signing: clean-up',
    );
    return;
  }
  const { folder } = recorded;
  const parts: readonly Part[] = [
    ['wait for commands that outlived main', () => awaitOutlivingCommands(folder, context)],
    ['take the keychain off the search list', () => removeFromSearchList(folder.keychain, context)],
    ['restore the default keychain', () => restoreDefaultKeychain(folder, processes)],
    ['delete the keychain', () => deleteKeychain(folder, processes)],
    ['remove the provisioning profiles', () => removeInstalledProfiles(folder, context)],
    ['remove the temporary folder', () => removeSigningFolder(folder)],
  ];
  const withoutRoom = await undoEach(parts, context, (error) => diskErrors.is(error, 'full'));
  // The parts before made room on a full disk for the locks that these parts need.
  await undoEach(withoutRoom, context, () => false);
}

/**
 * A part of the undoing: its name in words that follow "Could not", and its work, which gives
 * whether there was anything to undo.
 */
type Part = readonly [what: string, work: () => Promise<boolean>];

/** Gives the parts whose failure `isForLater`; any other failure is a warning. */
async function undoEach(
  parts: readonly Part[],
  { log }: Pick<ActionContext, 'log'>,
  isForLater: (error: unknown) => boolean,
): Promise<readonly Part[]> {
  const later: Part[] = [];
  for (const [what, work] of parts) {
    try {
      log.info(`${(await work()) ? 'Done' : 'Nothing to do'}: ${what}`);
    } catch (error) {
      if (isForLater(error)) later.push([what, work]);
      else log.warning(`Could not ${what}: ${messageOf(error)}`, 'setup-signing: clean-up');
    }
  }
  return later;
}
