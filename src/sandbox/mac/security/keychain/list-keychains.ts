/** `security list-keychains`: reads and sets the search list. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasOption } from '../../getopt.ts';
import { keychainFile } from '../../keychains/keychain-file.ts';
import type { Machine } from '../../machine.ts';
import { preferencesOf } from '../../keychains/store.ts';
import { OsStatusError } from '../../os-status.ts';
import { during, UsageError } from '../command.ts';
import type { CommandContext, SecurityCommand } from '../command.ts';
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
      const shown = searchList(context, domain).map((file) => quotedLine(file, context.machine));
      return { stdout: shown.join('') };
    }
    return during('SecKeychainSetDomainSearchList', () => {
      // Every other domain belongs to root or to a token driver; the text is not confirmed.
      if ((domain ?? 'user') !== 'user') throw new OsStatusError('errSecWrPerm');
      const { state, machine } = context;
      const wanted = parsed.operands.map((name) => keychainFile(name, machine.home));
      if (!isOverwritten(machine)) preferencesOf(state, machine).searchList = wanted;
      return {};
    });
  },
};

/** How the tool shows a keychain's path: four blanks, quotes. */
export function quotedLine(file: string, { faults }: Machine): string {
  const isBehindLink = faults.has('private-paths') && /^\/(?:var|tmp)\//.test(file);
  return `    "${isBehindLink ? '/private' : ''}${file}"\n`;
}

/** The other job's list lacks what was just added; the list as it stands is what that job had read. */
function isOverwritten({ faults, stateDirectory }: Machine): boolean {
  const mark = path.join(stateDirectory, 'search-list-race');
  if (!faults.has('search-list-race') || existsSync(mark)) return false;
  writeFileSync(mark, '');
  return true;
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
