/** The simulated module `venv` of Python. */
import path from 'node:path';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool } from '../streaming-tool.ts';
import { createEnvironment } from './environment.ts';

/** `python -m venv <folder>`. */
export const venv: StreamingTool = async (argv, context) => {
  const [directory, ...others] = argv;
  if (directory === undefined || directory.startsWith('-') || others.length > 0) {
    return refuseCall(`python -m venv ${argv.join(' ')}`, context);
  }
  createEnvironment(path.resolve(context.machine.cwd, directory));
  return 0;
};
