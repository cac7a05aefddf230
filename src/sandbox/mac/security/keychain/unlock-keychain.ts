/** `security unlock-keychain`. */
import { optionValue } from '../../getopt.ts';
import { openKeychain, unlockKeychain } from '../../keychains/keychain.ts';
import { OsStatusError } from '../../os-status.ts';
import { during, UsageError } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

export const unlockKeychainCommand: SecurityCommand = {
  name: 'unlock-keychain',
  synopsis: '[-u] [-p password] [keychain]',
  help: 'Unlock a keychain.',
  optionString: 'hp:u',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const [name, ...more] = parsed.operands;
    if (more.length > 0) throw new UsageError();
    const password = optionValue(parsed, 'p');
    return during(`SecKeychainUnlock ${name ?? '<NULL>'}`, () => {
      const keychain = openKeychain(state, machine, name);
      // Without -p the real one prompts; what it answers without a terminal is not confirmed.
      if (password === undefined) throw new OsStatusError('errSecInteractionNotAllowed');
      unlockKeychain(keychain, password, machine);
      return {};
    });
  },
};
