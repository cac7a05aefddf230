/** `security delete-keychain`. */
import { deleteKeychain } from '../../keychains/keychain.ts';
import { OsStatusError } from '../../os-status.ts';
import { during } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

export const deleteKeychainCommand: SecurityCommand = {
  name: 'delete-keychain',
  synopsis: '[keychains...]',
  help: 'Delete keychains and take them off the search list.',
  optionString: 'h',
  failsWith: 'status',
  run: ({ operands }, { state, machine }) =>
    during('SecKeychainDelete', () => {
      if (operands.length === 0) throw new OsStatusError('errSecInvalidKeychain');
      for (const name of operands) deleteKeychain(state, machine, name);
      return {};
    }),
};
