/** The domains of keychain preferences. */
import { optionValue } from '../../getopt.ts';
import type { ParsedArguments } from '../../getopt.ts';
import { UsageError } from '../command.ts';

const DOMAINS = ['user', 'system', 'common', 'dynamic'] as const;

export type PreferenceDomain = (typeof DOMAINS)[number];

/** The argument of `-d`; a beginning that fits one domain only is enough. */
export function preferenceDomain(parsed: ParsedArguments): PreferenceDomain | undefined {
  const text = optionValue(parsed, 'd');
  if (text === undefined) return undefined;
  const matches = DOMAINS.filter((domain) => text !== '' && domain.startsWith(text));
  const [match] = matches;
  if (match === undefined || matches.length > 1) throw new UsageError(`Invalid domain: ${text}`);
  return match;
}
