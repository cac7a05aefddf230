/** `security lock-keychain`. */
import { hasOption } from '../../getopt.ts';
import { openKeychain } from '../../keychains/keychain.ts';
import { during, UsageError } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

export const lockKeychainCommand: SecurityCommand = {
  name: 'lock-keychain',
  synopsis: '[-a | keychain]',
  help: 'Lock one keychain, or all of them.',
  optionString: 'ah',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const [name, ...more] = parsed.operands;
    const all = hasOption(parsed, 'a');
    if (more.length > 0 || (all && name !== undefined)) throw new UsageError();
    return during(`SecKeychainLock ${name ?? '<NULL>'}`, () => {
      const keychains = all ? state.keychains : [openKeychain(state, machine, name)];
      for (const keychain of keychains) keychain.locked = true;
      return {};
    });
  },
};
