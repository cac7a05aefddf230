/** The parts that all sub-commands of `security` have in common. */
import type { ParsedArguments } from '../getopt.ts';
import type { KeychainState } from '../keychains/state.ts';
import type { Machine } from '../machine.ts';
import { OsStatusError } from '../os-status.ts';

/** One sub-command of `security`. */
export interface SecurityCommand {
  readonly name: string;
  readonly synopsis: string;
  readonly help: string;
  readonly optionString: string;
  /**
   * The number of arguments that are operands, whatever they look like, before options are looked
   * for.
   */
  readonly operandsFirst?: number;
  /** The exit code after a failed framework call: the low byte of its status, or 1. */
  readonly failsWith: 'status' | 'one';
  run(parsed: ParsedArguments, context: CommandContext): CommandResult;
}

export interface CommandContext {
  readonly state: KeychainState;
  readonly machine: Machine;
}

/** The result of a command; streams that are absent are empty, and an absent exit code is 0. */
export interface CommandResult {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

/** Ends the command with its usage and exit code 2; the message comes before it. */
export class UsageError extends Error {}

/** The real `security` can do this; the sandbox says so instead of guessing what would come out. */
export class NotSimulatedError extends Error {
  constructor(what: string) {
    super(`${what} is not simulated by Slipway's sandbox`);
  }
}

export function diagnostic(text: string, exitCode: number): CommandResult {
  return { stderr: `security: ${text}\n`, exitCode };
}

/** Names the framework call in which a status arose; the tool prints the two together. */
export function during<T>(call: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OsStatusError) throw new FailedCall(call, error);
    throw error;
  }
}

export class FailedCall extends Error {
  readonly status: number;

  constructor(call: string, { status, message }: OsStatusError) {
    super(`${call}: ${message}`);
    this.status = status;
  }
}
