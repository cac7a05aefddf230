/** `security set-keychain-settings` and `show-keychain-info`. */
import { hasOption, optionValue } from '../../getopt.ts';
import { openKeychain, useKeychain } from '../../keychains/keychain.ts';
import type { KeychainSettings } from '../../keychains/state.ts';
import { during, UsageError } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

/** Settings are replaced as a whole: what is not given is off, so no option at all means never lock. */
export const setKeychainSettingsCommand: SecurityCommand = {
  name: 'set-keychain-settings',
  synopsis: '[-lu] [-t timeout] [keychain]',
  help: 'Set when a keychain locks itself.',
  optionString: 'hlt:u',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const [name, ...more] = parsed.operands;
    if (more.length > 0 || name === '') throw new UsageError();
    const interval = optionValue(parsed, 't');
    return during(`SecKeychainSetSettings ${name ?? '<NULL>'}`, () => {
      const keychain = openKeychain(state, machine, name);
      useKeychain(keychain, machine);
      keychain.settings = {
        lockOnSleep: hasOption(parsed, 'l'),
        useLockInterval: interval !== undefined,
        lockIntervalSeconds: interval === undefined ? null : Number.parseInt(interval, 10) || 0,
      };
      return {};
    });
  },
};

/** The answer goes to standard error, as on a Mac. */
export const showKeychainInfoCommand: SecurityCommand = {
  name: 'show-keychain-info',
  synopsis: '[keychain]',
  help: 'Show when a keychain locks itself.',
  optionString: 'hs',
  failsWith: 'status',
  run({ operands: [name, ...more] }, { state, machine }) {
    if (more.length > 0) throw new UsageError();
    return during(`SecKeychainCopySettings ${name ?? '<NULL>'}`, () => {
      const keychain = openKeychain(state, machine, name);
      useKeychain(keychain, machine);
      return { stderr: `Keychain "${name ?? '<NULL>'}"${describe(keychain.settings)}\n` };
    });
  },
};

function describe({ lockOnSleep, useLockInterval, lockIntervalSeconds }: KeychainSettings): string {
  const sleep = lockOnSleep ? ' lock-on-sleep' : '';
  const interval = useLockInterval ? ' use-lock-interval' : '';
  const timeout = lockIntervalSeconds === null ? ' no-timeout' : ` timeout=${lockIntervalSeconds}s`;
  return sleep + interval + timeout;
}
