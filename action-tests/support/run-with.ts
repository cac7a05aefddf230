/** Calls an action's `run` with inputs as they would stand under `with:`; gives its outputs. */
import type { Action } from '../../src/core/runner/run-action.ts';
import { readInputs } from '../../src/core/runner/input/inputs.ts';
import type { InputTable } from '../../src/core/runner/input/inputs.ts';
import type { OutputsOf, OutputTable } from '../../src/core/runner/files/outputs.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TestContext } from './action-context.ts';

export async function runWith<Inputs extends InputTable, Names extends OutputTable>(
  action: Pick<Action<Inputs, Names>, 'inputs' | 'run'>,
  { context, recorded }: TestContext<Names>,
  written: Readonly<Record<string, string>>,
): Promise<OutputsOf<Names>> {
  const { machine, secrets } = context;
  const values = readInputs(action.inputs, {
    input: (name) => written[name] ?? '',
    environment: machine.environment,
    workspace: machine.workspace,
    secrets,
  });
  await action.run(values, context);
  return { ...recorded.outputs } as OutputsOf<Names>;
}

/** What the services were asked, each as `METHOD /path`. */
export function requestsTo(sandbox: Sandbox): string[] {
  return sandbox.traffic.entries.map(
    ({ request }) => `${request.method} ${new URL(request.url).pathname}`,
  );
}
