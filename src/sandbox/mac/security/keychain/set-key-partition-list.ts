/** `security set-key-partition-list`. */
import { hasOption, optionValue } from '../../getopt.ts';
import type { ParsedArguments } from '../../getopt.ts';
import { openKeychain, unlockKeychain } from '../../keychains/keychain.ts';
import type { KeyItem } from '../../keychains/state.ts';
import { OsStatusError } from '../../os-status.ts';
import { during, UsageError } from '../command.ts';
import type { SecurityCommand } from '../command.ts';
import { describeKey } from './dump-keychain.ts';

/** Uses that an imported private key lacks; its public half would have them. */
const NOT_FOR_PRIVATE_KEYS = ['e', 'v', 'w'];

export const setKeyPartitionListCommand: SecurityCommand = {
  name: 'set-key-partition-list',
  synopsis: '-S partition-list [-k password] [options...] [keychain]',
  help: 'Set the partition list of the keys that match.',
  optionString: ':a:c:dD:ej:k:l:rsS:t:uvw',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const list = optionValue(parsed, 'S');
    const [name, ...more] = parsed.operands;
    if (list === undefined || more.length > 0) throw new UsageError();
    // Without -k the real one prompts on the terminal; without a terminal it reads nothing.
    const password = optionValue(parsed, 'k') ?? '';

    const keychain = during('SecKeychainUnlock', () => {
      const opened = openKeychain(state, machine, name);
      unlockKeychain(opened, password, machine);
      return opened;
    });
    const keys = keychain.keys.filter((key) => isMeant(key, parsed));
    during('SecItemCopyMatching', () => {
      if (keys.length === 0) throw new OsStatusError('errSecItemNotFound');
    });
    during('SecKeychainItemSetAccessWithPassword', () => {
      if (keychain.password !== password) throw new OsStatusError('errSecAuthFailed');
    });
    // Compared as whole strings later: a blank after a comma makes a partition nobody is in.
    for (const key of keys) key.partitions = list.split(',');
    return { stdout: keys.map((key) => describeKey(key, keychain.path)).join('') };
  },
};

function isMeant(key: KeyItem, parsed: ParsedArguments): boolean {
  const label = optionValue(parsed, 'l');
  const keyClass = optionValue(parsed, 't');
  return (
    (label === undefined || label === key.label) &&
    (keyClass === undefined || keyClass === 'private') &&
    !NOT_FOR_PRIVATE_KEYS.some((letter) => hasOption(parsed, letter))
  );
}
