/**
 * actions/setup-python, actions/setup-node: the machine's own tool stands in for the version that was
 * asked for.
 */
import type { ActionDouble } from './double.ts';

export function setupTool(tool: 'python' | 'node'): ActionDouble['run'] {
  return ({ inputs, log }) => {
    const version = inputs[`${tool}-version`] ?? '';
    log(`${tool} ${version || '(any version)'} is played by what this machine has`);
    return Promise.resolve({ outputs: { [`${tool}-version`]: version, 'cache-hit': 'false' } });
  };
}
