/** Tools that work for a while and print as they go, such as the build tools. */
import { endQuietlyOnBrokenPipe } from './broken-pipe.ts';
import { recordToolCall } from './call-log.ts';
import type { ToolCall } from './call-log.ts';
import { machineFromEnvironment } from './machine.ts';
import type { Machine } from './machine.ts';
import { NOT_SIMULATED, refusalLine } from './refusal.ts';

/** The context of a tool that works for a while and prints as it goes. */
export interface ToolContext {
  readonly machine: Machine;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** A simulated build tool; resolves to its exit code. */
export type StreamingTool = (argv: readonly string[], context: ToolContext) => Promise<number>;

interface BuildToolCall extends ToolCall {
  /** The variables that change the work of the build tools. */
  readonly env: Readonly<Record<string, string>>;
}

const RECORDED_VARIABLE =
  /^(?:FLET_\w+|SLIPWAY_\w+|COLUMNS|DEVELOPER_DIR|HOME|NO_COLOR|PYTHONUTF8|UV)$/;

export function refuseCall(call: string, { stderr }: ToolContext): number {
  stderr(refusalLine(call));
  return NOT_SIMULATED;
}

/** Runs a tool as this process, which tools.ts started, and records the call. */
export async function runStreamingTool(name: string, tool: StreamingTool): Promise<void> {
  const argv = process.argv.slice(3);
  const { env } = process;
  endQuietlyOnBrokenPipe();
  const context: ToolContext = {
    machine: machineFromEnvironment(),
    env,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  };
  const exitCode = await tool(argv, context);
  const recorded = Object.entries(env).flatMap(([key, value = '']) =>
    RECORDED_VARIABLE.test(key) ? [[key, value] as const] : [],
  );
  const call: BuildToolCall = {
    tool: name,
    argv,
    cwd: process.cwd(),
    exitCode,
    env: Object.fromEntries(recorded),
  };
  recordToolCall(call);
  process.exitCode = exitCode;
}
