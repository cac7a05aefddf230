/** `security dump-keychain`, of which the access lists are played. */
import { hasOption } from '../../getopt.ts';
import { openKeychain } from '../../keychains/keychain.ts';
import type { KeyItem } from '../../keychains/state.ts';
import { during, NotSimulatedError, UsageError } from '../command.ts';
import type { SecurityCommand } from '../command.ts';

/** The uses that the access list of a private key usually allows, in the tool's words. */
const USES = 'decrypt derive export_clear export_wrapped mac sign';

/** `dump-keychain -a`: each key with who may use it. Certificates have no access list. */
export const dumpKeychainCommand: SecurityCommand = {
  name: 'dump-keychain',
  synopsis: '[-adir] [keychain...]',
  help: 'Show the items of keychains.',
  optionString: 'adhir',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    if (['d', 'i', 'r'].some((letter) => hasOption(parsed, letter))) {
      throw new NotSimulatedError('dump-keychain with -d, -i or -r');
    }
    if (parsed.operands.length === 0) throw new UsageError();
    const keychains = parsed.operands.map((name) =>
      during(`SecKeychainCopyContents ${name}`, () => openKeychain(state, machine, name)),
    );
    const withAccess = hasOption(parsed, 'a');
    return {
      stdout: keychains
        .flatMap(({ path, keys }) =>
          keys.map((key) => describeKey(key, path) + (withAccess ? describeAccess(key) : '')),
        )
        .join(''),
    };
  },
};

/** The real dump is longer; that it names every key, on standard output, is what matters. */
export function describeKey(key: KeyItem, keychainPath: string): string {
  return [
    `keychain: "${keychainPath}"`,
    'version: 512',
    'class: 0x00000010',
    'attributes:',
    '    0x00000000 <uint32>=0x00000001',
    `    0x00000001 <blob>="${key.label}"`,
    `    0x00000006 <blob>=0x${key.publicKeyId.toUpperCase()}`,
    '',
  ].join('\n');
}

function describeAccess({ label, trustedApplications, partitions }: KeyItem): string {
  const programs =
    trustedApplications === 'any'
      ? ['        applications: <null>']
      : [
          `        applications (${trustedApplications.length}):`,
          ...trustedApplications.map((path, index) => `            ${index}: ${path} (OK)`),
        ];
  return [
    'access: 3 entries',
    ...entry(0, 'encrypt', label, ['        applications: <null>']),
    ...entry(1, USES, label, programs),
    ...entry(2, 'partition_id', partitions.join(', '), ['        applications: <null>']),
    '',
  ].join('\n');
}

function entry(index: number, uses: string, description: string, programs: readonly string[]) {
  return [
    `    entry ${index}:`,
    `        authorizations (${uses.split(' ').length}): ${uses}`,
    "        don't-require-password",
    `        description: ${description}`,
    ...programs,
  ];
}
