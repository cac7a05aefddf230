/** An action's `run`, given inputs as they would stand under `with:`. */
import type { Action } from '../../src/core/runner/run-action.ts';
import { readInputs } from '../../src/core/runner/inputs.ts';
import type { InputTable } from '../../src/core/runner/inputs.ts';
import type { OutputsOf, OutputTable } from '../../src/core/runner/outputs.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TestDoors } from './doors.ts';

export async function runWith<Inputs extends InputTable, Names extends OutputTable>(
  action: Pick<Action<Inputs, Names>, 'inputs' | 'run'>,
  { doors }: TestDoors<Names>,
  written: Readonly<Record<string, string>>,
): Promise<OutputsOf<Names>> {
  const { machine, secrets } = doors;
  const values = readInputs(action.inputs, {
    input: (name) => written[name] ?? '',
    environment: machine.environment,
    workspace: machine.workspace,
    secrets,
  });
  const told = await action.run(values, doors);
  doors.outputs.known(told);
  return told;
}

/** What the services were asked, each as `METHOD /path`. */
export function requestsTo(sandbox: Sandbox): string[] {
  return sandbox.traffic.entries.map(
    ({ request }) => `${request.method} ${new URL(request.url).pathname}`,
  );
}
