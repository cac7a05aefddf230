/** actions/checkout: the app of the rehearsal is copied into the workspace. */
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DoubleAnswer, DoubleCall } from './double.ts';

export async function checkout({ inputs, runner, shared, log }: DoubleCall): Promise<DoubleAnswer> {
  const target = resolve(runner.folders.workspace, inputs['path'] ?? '');
  await cp(shared.app, target, { recursive: true });
  log(`The app was copied into ${target}`);
  return { outputs: { ref: runner.github['ref'] ?? '', commit: runner.github['sha'] ?? '' } };
}
