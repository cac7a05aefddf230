/** `security list-keychains`: reads and sets the search list. */
import { hasOption } from '../getopt.ts';
import { keychainFile } from '../keychains/keychain-file.ts';
import { preferencesOf } from '../keychains/store.ts';
import { OsStatusError } from '../os-status.ts';
import { during, UsageError } from './command.ts';
import type { CommandContext, SecurityCommand } from './command.ts';
import { preferenceDomain } from './preference-domain.ts';
import type { PreferenceDomain } from './preference-domain.ts';

const SYSTEM_KEYCHAIN = '/Library/Keychains/System.keychain';

export const listKeychainsCommand: SecurityCommand = {
  name: 'list-keychains',
  synopsis: '[-d user|system|common|dynamic] [-s [keychains...]]',
  help: 'Show the keychain search list, or replace it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run(parsed, context) {
    const domain = preferenceDomain(parsed);
    if (!hasOption(parsed, 's')) {
      if (parsed.operands.length > 0) throw new UsageError();
      return { stdout: searchList(context, domain).map(quotedLine).join('') };
    }
    return during('SecKeychainSetDomainSearchList', () => {
      // Every other domain belongs to root or to a token driver; the text is not confirmed.
      if ((domain ?? 'user') !== 'user') throw new OsStatusError('errSecWrPerm');
      const { state, machine } = context;
      preferencesOf(state, machine).searchList = parsed.operands.map((name) =>
        keychainFile(name, machine.home),
      );
      return {};
    });
  },
};

/** How the tool shows a keychain's path: four blanks, quotes. */
export function quotedLine(file: string): string {
  return `    "${file}"\n`;
}

function searchList(
  { state, machine }: CommandContext,
  domain: PreferenceDomain | undefined,
): string[] {
  if (domain === 'dynamic') return [];
  const user = domain === undefined || domain === 'user';
  const common = domain !== 'user';
  return [
    ...(user ? preferencesOf(state, machine).searchList : []),
    ...(common ? [SYSTEM_KEYCHAIN] : []),
  ];
}
