/** `security find-identity`. */
import { hasOption, optionValue } from '../getopt.ts';
import { commonNameOf, distrust, isForCodeSigning } from '../keychains/certificate.ts';
import {
  certificatesIn,
  identitiesIn,
  keychainsAt,
  searchedKeychains,
} from '../keychains/identities.ts';
import type { Identity } from '../keychains/identities.ts';
import { keychainFile } from '../keychains/keychain-file.ts';
import { NotSimulatedError, UsageError } from './command.ts';
import type { CommandContext, SecurityCommand } from './command.ts';

const POLICIES = [
  'basic',
  'ssl-client',
  'ssl-server',
  'smime',
  'eap',
  'ipsec',
  'ichat',
  'codesigning',
  'sys-default',
  'sys-kerberos-kdc',
  'macappstore',
  'appleID',
];

const SIMULATED_POLICIES = new Map([
  ['basic', { title: 'X.509 Basic', accepts: () => true }],
  ['codesigning', { title: 'Code Signing', accepts: isForCodeSigning }],
]);

interface Listed extends Identity {
  /** Why it is not valid, as the tool prints it; the names are not confirmed. */
  readonly reason: string | undefined;
}

export const findIdentityCommand: SecurityCommand = {
  name: 'find-identity',
  synopsis: '[-p policy] [-s string] [-v] [keychain...]',
  help: 'Find certificates with their private keys.',
  optionString: 'hp:s:v',
  failsWith: 'one',
  run(parsed, context) {
    const policyName = optionValue(parsed, 'p') ?? 'basic';
    if (!POLICIES.includes(policyName)) throw new UsageError();
    const policy = SIMULATED_POLICIES.get(policyName);
    if (policy === undefined || hasOption(parsed, 's')) {
      throw new NotSimulatedError(`find-identity with -s, or -p ${policyName},`);
    }
    const identities = listIdentities(parsed.operands, context).filter(({ certificate }) =>
      policy.accepts(certificate),
    );
    const valid = identities.filter(({ reason }) => reason === undefined);
    const validPart = `${lines(valid)}     ${valid.length} valid identities found\n`;
    if (hasOption(parsed, 'v')) return { stdout: validPart };
    return {
      stdout:
        `\nPolicy: ${policy.title}\n  Matching identities\n${lines(identities)}` +
        `     ${identities.length} identities found\n\n  Valid identities only\n${validPart}`,
    };
  },
};

function listIdentities(names: readonly string[], { state, machine }: CommandContext): Listed[] {
  const searched = searchedKeychains(state, machine);
  const paths = names.map((name) => keychainFile(name, machine.home));
  const scope = names.length === 0 ? searched : keychainsAt(state, paths);
  const issuers = certificatesIn([...scope, ...searched], machine);
  return identitiesIn(scope).map((identity) => ({
    ...identity,
    reason: distrust(identity.certificate, issuers, machine.now()),
  }));
}

function lines(identities: readonly Listed[]): string {
  return identities
    .map(({ sha1, certificate, reason }, index) => {
      const end = reason === undefined ? '' : ` (${reason})`;
      return `  ${index + 1}) ${sha1} "${commonNameOf(certificate)}"${end}\n`;
    })
    .join('');
}
