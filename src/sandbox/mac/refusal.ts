/** The one line by which a simulated tool refuses a call, so that nobody takes it for an error of his own. */
import type { ToolResult } from './tool.ts';

/** EX_USAGE: a call that the simulation does not know is refused, never passed over. */
export const NOT_SIMULATED = 64;

export function refusalLine(call: string): string {
  return `slipway sandbox: "${call}" is not simulated\n`;
}

export function refusedCall(tool: string, argv: readonly string[]): ToolResult {
  const call = [tool, ...argv].join(' ');
  return { stdout: '', stderr: refusalLine(call), exitCode: NOT_SIMULATED };
}
