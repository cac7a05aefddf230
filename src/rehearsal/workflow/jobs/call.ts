/** A job that calls another workflow. */
import { evaluateText } from '../../../sandbox/runner/expressions.ts';
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { typedValue, valueWithoutDefault } from '../events/workflow-inputs.ts';
import { evaluateAll, evaluateDeep, scopeFor } from '../job-scope.ts';
import type { Call, CallInterface, Job } from '../workflow.ts';
import type { EndedInstance, Frame } from './frame.ts';
import { fullName, jobNotRun } from './not-run.ts';
import { resultOfCalled } from './results.ts';

interface Caller {
  readonly name: string;
  readonly folder: string;
  readonly contexts: Readonly<Record<string, Json>>;
  readonly groups: readonly string[];
}

export async function runCall(
  job: Job,
  call: Call,
  { name, folder, contexts, groups }: Caller,
  frame: Frame,
): Promise<EndedInstance> {
  const { observer } = frame.run;
  const { workflow } = call;
  if (workflow?.callInterface === undefined) {
    observer.jobStarted({ name: fullName(name, frame.callers), runsOn: call.uses });
    const text = `${call.uses} is left out (--skip): its outputs are empty.`;
    observer.line({ kind: 'notice', text });
    return { ...jobNotRun(job, 'success', frame, name), inside: undefined };
  }
  const promises = workflow.callInterface;
  const secrets = secretsOf(call, contexts, frame);
  const inputs = inputsOf(call, promises, contexts);
  const { jobs, records } = await frame.runCalled({
    ...frame,
    workflow,
    inputs,
    run: { ...frame.run, secrets },
    callers: [...frame.callers, { name, folder }],
    groups,
    permissions: job.permissions ?? frame.workflow.permissions ?? frame.permissions,
  });
  const outputs = evaluateAll(
    promises.outputs,
    scopeFor(
      {
        github: contexts['github'] ?? {},
        inputs,
        vars: contexts['vars'] ?? {},
        jobs: Object.fromEntries(
          [...jobs].map(([id, { result, outputs: given }]) => [
            id,
            { result, outputs: { ...given } },
          ]),
        ),
      },
      'success',
    ),
  );
  const result = resultOfCalled([...jobs.values()].map((ended) => ended.result));
  return {
    id: job.id,
    name: fullName(name, frame.callers),
    os: records[0]?.os ?? 'Linux',
    result,
    outputs,
    seconds: 0,
    steps: [],
    inside: records,
  };
}

function inputsOf(
  call: Call,
  { inputs }: CallInterface,
  contexts: Readonly<Record<string, Json>>,
): Record<string, Json> {
  const scope = scopeFor(contexts, 'success');
  const given = Object.entries(call.with).map(
    ([name, value]) => [name.toLowerCase(), evaluateDeep(value, scope)] as const,
  );
  const values = new Map(given);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = values.get(name.toLowerCase()) ?? evaluateDeep(input.default ?? null, scope);
      if (value === null) return [name, valueWithoutDefault(input)];
      return [name, typedValue(name, input, value)];
    }),
  );
}

/** An environment's secrets reach no called workflow, but GitHub's own token always does. */
function secretsOf(
  { secrets }: Call,
  contexts: Readonly<Record<string, Json>>,
  { run }: Frame,
): Record<string, string> {
  if (secrets === 'inherit') return { ...run.secrets };
  const scope = scopeFor(contexts, 'success');
  return Object.fromEntries(
    Object.entries(secrets).map(([name, template]) => [name, evaluateText(template, scope)]),
  );
}
