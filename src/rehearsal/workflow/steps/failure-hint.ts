/** Failures of scripts whose cause is the rehearsal itself, and the ways on. */
import { stripVTControlCharacters } from 'node:util';
import { REHEARSAL_VARIABLE, REFUSAL } from '../../isolation/refused-programs.ts';

const LEAVE_OUT = `leave the step out of rehearsals with: if: vars.${REHEARSAL_VARIABLE} != 'true'`;
/** Words of resolvers, curl, git, npm, pip and Go for a host that cannot be reached. */
const NO_NETWORK =
  /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH)\b|could not resolve host|name resolution|name or service not known|network is unreachable|getaddrinfo|lookup \S+ on \S+: (?:dial|read)/i;

/** A sentence for the failure of a script that printed this line; nothing for any other line. */
export function failureHint(line: string): string | undefined {
  const text = stripVTControlCharacters(line);
  const refusal = text.startsWith(REFUSAL) ? text.slice(REFUSAL.length).trim() : undefined;
  if (refusal !== undefined) return `${refusal} To go on, ${LEAVE_OUT}`;
  if (!NO_NETWORK.test(text)) return undefined;
  return `The step could not reach the network, which a rehearsal has only with --allow-network (\`allow-network: true\` of the action). Allow it, or ${LEAVE_OUT}`;
}
