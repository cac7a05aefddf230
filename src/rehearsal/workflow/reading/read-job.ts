/** A job or a step of a workflow file, from its YAML. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import type { Job, Step } from '../workflow.ts';
import { listOf, scalar, section, templates, textOr } from './yaml-values.ts';
import type { Section } from './yaml-values.ts';

export function readJob(id: string, job: Section, workflowDefaults: Section): Job {
  const defaults = { ...workflowDefaults, ...section(section(job['defaults'])['run']) };
  const strategy = section(job['strategy']);
  return {
    id,
    name: scalar(job['name']),
    needs: listOf(job['needs']),
    if: scalar(job['if']),
    runsOn: job['runs-on'] ?? '',
    matrix: strategy['matrix'] ?? null,
    failFast: strategy['fail-fast'] ?? true,
    maxParallel: strategy['max-parallel'] ?? null,
    env: templates(job['env']),
    shell: scalar(defaults['shell']),
    workingDirectory: scalar(defaults['working-directory']),
    outputs: templates(job['outputs']),
    continueOnError: job['continue-on-error'] ?? false,
    timeoutMinutes: job['timeout-minutes'] ?? null,
    environment: textOr('name', job['environment']),
    concurrency: textOr('group', job['concurrency']),
    services: Object.keys(section(job['services'])),
    permissions: job['permissions'] ?? null,
    steps: ((job['steps'] ?? []) as Json[]).map(readStep),
    call: callOf(job),
  };
}

/** The workflow itself is read later: the file that it stands in is not known here. */
function callOf(job: Section): Job['call'] {
  const uses = scalar(job['uses']);
  if (uses === undefined) return undefined;
  const secrets = job['secrets'] === 'inherit' ? 'inherit' : templates(job['secrets']);
  return { uses, with: section(job['with']), secrets, workflow: undefined };
}

export function readStep(value: Json): Step {
  const step = section(value);
  return {
    id: scalar(step['id']),
    name: scalar(step['name']),
    if: scalar(step['if']),
    uses: scalar(step['uses']),
    with: templates(step['with']),
    run: scalar(step['run']),
    shell: scalar(step['shell']),
    workingDirectory: scalar(step['working-directory']),
    env: templates(step['env']),
    continueOnError: step['continue-on-error'] ?? false,
    timeoutMinutes: step['timeout-minutes'] ?? null,
  };
}
