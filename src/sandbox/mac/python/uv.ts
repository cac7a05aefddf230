/** The simulated `uv`. */
import path from 'node:path';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool } from '../streaming-tool.ts';
import { createEnvironment } from './environment.ts';
import { installFor } from './pip.ts';
import { UV } from '../../switches.ts';

/**
 * uv, which a Mac has only when SLIPWAY_UV is set: GitHub's images come without. The program is
 * there all the same, so that nothing gets to the host's own.
 */
export const uv: StreamingTool = async (argv, context) => {
  if (!context.env[UV]) {
    context.stderr('uv: command not found\n');
    return 127;
  }
  const call = `uv ${argv.join(' ')}`;
  const [command, second, ...words] = argv;
  if (call === 'uv --version') {
    context.stdout('uv 0.13.8 (simulated)\n');
    return 0;
  }
  if (command === 'venv' && second === '--python' && words.length === 2) {
    createEnvironment(path.resolve(context.machine.cwd, words[1] ?? ''));
    return 0;
  }
  const [option, python, ...requirements] = words;
  if (command !== 'pip' || second !== 'install' || option !== '--python' || python === undefined) {
    return refuseCall(call, context);
  }
  const directory = path.resolve(context.machine.cwd, python, '..', '..');
  return installFor(directory, requirements, { call, isQuiet: false, context });
};
