/** `security`: finds the sub-command and prints its usage. */
import { getopt, GetoptError, hasOption } from '../getopt.ts';
import { changeKeychains } from '../keychains/store.ts';
import { exitCodeOf } from '../os-status.ts';
import type { Tool, ToolResult } from '../tool.ts';
import type { Machine } from '../machine.ts';
import { diagnostic, FailedCall, NotSimulatedError, UsageError } from './command.ts';
import type { CommandResult, SecurityCommand } from './command.ts';
import { cmsCommand } from './cms.ts';
import { fullCommandName } from './command-names.ts';
import { createKeychainCommand } from './create-keychain.ts';
import { defaultKeychainCommand } from './default-keychain.ts';
import { deleteKeychainCommand } from './delete-keychain.ts';
import { dumpKeychainCommand } from './dump-keychain.ts';
import { errorCommand } from './error-command.ts';
import { findCertificateCommand } from './find-certificate.ts';
import { findIdentityCommand } from './find-identity.ts';
import { importCommand } from './import.ts';
import { setKeychainSettingsCommand, showKeychainInfoCommand } from './keychain-settings.ts';
import { listKeychainsCommand } from './list-keychains.ts';
import { lockKeychainCommand } from './lock-keychain.ts';
import { loginKeychainCommand } from './login-keychain.ts';
import { setKeyPartitionListCommand } from './set-key-partition-list.ts';
import { unlockKeychainCommand } from './unlock-keychain.ts';

const commands: readonly SecurityCommand[] = [
  listKeychainsCommand,
  defaultKeychainCommand,
  loginKeychainCommand,
  createKeychainCommand,
  deleteKeychainCommand,
  lockKeychainCommand,
  unlockKeychainCommand,
  setKeychainSettingsCommand,
  showKeychainInfoCommand,
  dumpKeychainCommand,
  setKeyPartitionListCommand,
  findCertificateCommand,
  findIdentityCommand,
  importCommand,
  cmsCommand,
  errorCommand,
];

/** The Mac's `security`, as far as a release needs it. */
export const security: Tool = (argv, machine) => {
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
