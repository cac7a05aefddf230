/** subosito/flutter-action: the simulated Mac has no Flutter until somebody installs one. */
import type { DoubleAnswer, DoubleCall } from './double.ts';
import { FLUTTER_VERSION } from '../../../sandbox/switches.ts';

export function setupFlutter({ inputs, runner, log }: DoubleCall): Promise<DoubleAnswer> {
  const version = inputs['flutter-version'] ?? '';
  log(`The simulated Flutter ${version || '(any version)'} is on PATH from here on`);
  // Empty is the version that the simulated flet wants.
  runner.export({ [FLUTTER_VERSION]: version });
  return Promise.resolve({ outputs: { 'cache-hit': 'false' } });
}
