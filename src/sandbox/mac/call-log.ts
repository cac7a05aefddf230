/** The log of the calls of simulated tools, one JSON line each. */
import { appendFileSync } from 'node:fs';
import { MAC_LOG } from '../switches.ts';

/** One line of the file that SLIPWAY_MAC_LOG names. */
export interface ToolCall {
  readonly tool: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly exitCode: number;
}

/** Appends one JSON line, in a single write so that lines of tools at work at once stay whole. */
export function recordToolCall(call: ToolCall, env: NodeJS.ProcessEnv = process.env): void {
  const file = env[MAC_LOG];
  if (!file) return;
  appendFileSync(file, `${JSON.stringify(call)}\n`);
}
