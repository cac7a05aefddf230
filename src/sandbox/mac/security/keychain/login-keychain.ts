/** `security login-keychain`, which the real tool never finished. */
import { diagnostic } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

/** Never implemented by Apple: it fails whatever it is given. The words are not confirmed. */
export const loginKeychainCommand: SecurityCommand = {
  name: 'login-keychain',
  synopsis: '[-d user|system|common|dynamic] [-s [keychain]]',
  help: 'Show the login keychain, or set it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run: () => diagnostic('login-keychain: not implemented', 1),
};
