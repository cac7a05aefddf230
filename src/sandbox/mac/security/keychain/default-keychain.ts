/** `security default-keychain`. */
import { hasOption } from '../../getopt.ts';
import { keychainFile } from '../../keychains/keychain-file.ts';
import { preferencesOf } from '../../keychains/store.ts';
import { OsStatusError } from '../../os-status.ts';
import { during, NotSimulatedError, UsageError } from '../command.ts';
import type { SecurityCommand } from '../command.ts';
import { quotedLine } from './list-keychains.ts';
import { preferenceDomain } from './preference-domain.ts';

export const defaultKeychainCommand: SecurityCommand = {
  name: 'default-keychain',
  synopsis: '[-d user|system|common|dynamic] [-s [keychain]]',
  help: 'Show the default keychain, or set it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const domain = preferenceDomain(parsed) ?? 'user';
    if (domain !== 'user') throw new NotSimulatedError(`the default keychain of "${domain}"`);
    const preferences = preferencesOf(state, machine);
    const [name, ...more] = parsed.operands;
    if (hasOption(parsed, 's')) {
      if (more.length > 0) throw new UsageError();
      preferences.defaultKeychain = name === undefined ? null : keychainFile(name, machine.home);
      return {};
    }
    if (name !== undefined) throw new UsageError();
    return during('SecKeychainCopyDefault', () => {
      if (preferences.defaultKeychain === null) throw new OsStatusError('errSecNoDefaultKeychain');
      return { stdout: quotedLine(preferences.defaultKeychain, machine) };
    });
  },
};
