/** `security`: finds the sub-command and prints its usage. */
import { getopt, GetoptError, hasOption } from '../getopt.ts';
import { changeKeychains } from '../keychains/store.ts';
import { exitCodeOf } from '../os-status.ts';
import type { Tool, ToolResult } from '../tool.ts';
import type { Machine } from '../machine.ts';
import { diagnostic, FailedCall, NotSimulatedError, UsageError } from './command.ts';
import type { CommandResult, SecurityCommand } from './command.ts';
import { fullCommandName } from './command-names.ts';

/**
 * The code of each sub-command, loaded when it is asked for: a job calls `security` dozens of times,
 * and reading certificates takes longer to load than everything else.
 */
const COMMANDS: Readonly<Record<string, () => Promise<SecurityCommand>>> = {
  'list-keychains': async () => (await import('./keychain/list-keychains.ts')).listKeychainsCommand,
  'default-keychain': async () =>
    (await import('./keychain/default-keychain.ts')).defaultKeychainCommand,
  'login-keychain': async () => (await import('./keychain/login-keychain.ts')).loginKeychainCommand,
  'create-keychain': async () =>
    (await import('./keychain/create-keychain.ts')).createKeychainCommand,
  'delete-keychain': async () =>
    (await import('./keychain/delete-keychain.ts')).deleteKeychainCommand,
  'lock-keychain': async () => (await import('./keychain/lock-keychain.ts')).lockKeychainCommand,
  'unlock-keychain': async () =>
    (await import('./keychain/unlock-keychain.ts')).unlockKeychainCommand,
  'set-keychain-settings': async () =>
    (await import('./keychain/keychain-settings.ts')).setKeychainSettingsCommand,
  'show-keychain-info': async () =>
    (await import('./keychain/keychain-settings.ts')).showKeychainInfoCommand,
  'dump-keychain': async () => (await import('./keychain/dump-keychain.ts')).dumpKeychainCommand,
  'set-key-partition-list': async () =>
    (await import('./keychain/set-key-partition-list.ts')).setKeyPartitionListCommand,
  'find-certificate': async () => (await import('./find-certificate.ts')).findCertificateCommand,
  'find-identity': async () => (await import('./find-identity.ts')).findIdentityCommand,
  import: async () => (await import('./import.ts')).importCommand,
  cms: async () => (await import('./cms.ts')).cmsCommand,
  error: async () => (await import('./error-command.ts')).errorCommand,
};

/** `security` for the call with these arguments; with none it knows all sub-commands. */
export async function securityFor(argv: readonly string[]): Promise<Tool> {
  const name = fullCommandName(argv[0] ?? '');
  const load = name === undefined ? undefined : COMMANDS[name];
  const wanted = load === undefined ? Object.values(COMMANDS) : [load];
  return securityWith(await Promise.all(wanted.map((each) => each())));
}

/** The Mac's `security`, as far as a release needs it. */
const securityWith =
  (commands: readonly SecurityCommand[]): Tool =>
  (argv, machine) => {
    const [beginning, ...rest] = argv;
    if (beginning === undefined) {
      return complete({ stdout: commands.map(usage).join(''), exitCode: 2 });
    }
    const name = fullCommandName(beginning);
    if (name === undefined) return complete(diagnostic(`unknown command "${beginning}"`, 1));
    const command = commands.find((candidate) => candidate.name === name);
    return complete(
      command === undefined
        ? diagnostic(new NotSimulatedError(name).message, 1)
        : runCommand(command, rest, machine),
    );
  };

function runCommand(
  command: SecurityCommand,
  argv: readonly string[],
  machine: Machine,
): CommandResult {
  try {
    const operandsFirst = argv.slice(0, command.operandsFirst ?? 0);
    const parsed = getopt(argv.slice(operandsFirst.length), command.optionString);
    if (hasOption(parsed, 'h')) throw new UsageError();
    const operands = [...operandsFirst, ...parsed.operands];
    return changeKeychains(machine, (state) =>
      command.run({ ...parsed, operands }, { state, machine }),
    );
  } catch (error) {
    if (error instanceof GetoptError || error instanceof UsageError) {
      const complaint = error.message && `security: ${error.message}\n`;
      return { stderr: complaint + usage(command), exitCode: 2 };
    }
    if (error instanceof FailedCall) {
      return diagnostic(error.message, command.failsWith === 'one' ? 1 : exitCodeOf(error.status));
    }
    if (error instanceof NotSimulatedError) return diagnostic(error.message, 1);
    throw error;
  }
}

function usage({ name, synopsis, help }: SecurityCommand): string {
  return `Usage: ${name} ${synopsis}\n        ${help}\n`;
}

function complete({ stdout = '', stderr = '', exitCode = 0 }: CommandResult): ToolResult {
  return { stdout, stderr, exitCode };
}
