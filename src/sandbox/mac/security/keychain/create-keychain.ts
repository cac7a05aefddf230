/** `security create-keychain`. */
import { hasOption, optionValue } from '../../getopt.ts';
import { createKeychain } from '../../keychains/keychain.ts';
import { diagnostic, during } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

export const createKeychainCommand: SecurityCommand = {
  name: 'create-keychain',
  synopsis: '[-P] [-p password] [keychains...]',
  help: 'Create keychains.',
  optionString: 'hp:P',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const password = optionValue(parsed, 'p');
    if (password === undefined || hasOption(parsed, 'P')) {
      // The real tool's behaviour without a terminal to prompt on is not known; it cannot succeed.
      return diagnostic('password for new keychain: no terminal to ask on', 1);
    }
    for (const name of parsed.operands) {
      during(`SecKeychainCreate ${name}`, () => createKeychain(state, machine, name, password));
    }
    return {};
  },
};
