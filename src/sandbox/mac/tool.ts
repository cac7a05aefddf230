/** Tools that answer at once. */
import { endQuietlyOnBrokenPipe } from './broken-pipe.ts';
import { recordToolCall } from './call-log.ts';
import { machineFromEnvironment } from './machine.ts';
import type { Machine } from './machine.ts';

export interface ToolResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A simulated tool: a function of its arguments and the machine, so that it is tested in process. */
export type Tool = (argv: readonly string[], machine: Machine) => ToolResult;

/** Runs a tool as this process, which tools.ts started: prints, records the call and sets the exit code. */
export function runTool(name: string, tool: Tool): void {
  const argv = process.argv.slice(3);
  endQuietlyOnBrokenPipe();
  const { stdout, stderr, exitCode } = tool(argv, machineFromEnvironment());
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  recordToolCall({ tool: name, argv, cwd: process.cwd(), exitCode });
  process.exitCode = exitCode;
}
