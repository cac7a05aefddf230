/** `xcrun`, as far as it answers a question. */
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool } from '../streaming-tool.ts';
import { selectedToolchain } from './toolchain.ts';

/** Answers one question; it runs no tool, altool least of all. */
export const xcrun: StreamingTool = async (argv, context) => {
  if (argv.join(' ') !== '--sdk iphoneos --show-sdk-version') {
    return refuseCall(`xcrun ${argv.join(' ')}`, context);
  }
  context.stdout(`${selectedToolchain(context.env).sdk}\n`);
  return 0;
};
