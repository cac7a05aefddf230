/**
 * Reads a workflow file; whatever keeps it from being rehearsed is found here, before anything runs.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Json } from '../../sandbox/runner/expressions.ts';
import { gitHubProblems } from './github-syntax.ts';
import { unsupportedKeys } from './supported-keys.ts';
import { unplayable } from './unplayable.ts';
import { WorkflowRefused } from './workflow.ts';
import type { Job, Step, Templates, Workflow } from './workflow.ts';

type Section = Readonly<Record<string, Json>>;

export async function readWorkflow(file: string): Promise<Workflow> {
  const text = await readFile(file, 'utf8');
  refuseFor(file, await gitHubProblems(file, text));
  const root = section(parse(text) as Json);
  refuseFor(file, unsupportedKeys(root));
  const defaults = section(section(root['defaults'])['run']);
  const workflow: Workflow = {
    file,
    name: scalar(root['name']) ?? basename(file),
    ...triggerOf(root['on']),
    env: templates(root['env']),
    jobs: Object.entries(section(root['jobs'])).map(([id, job]) =>
      readJob(id, section(job), defaults),
    ),
  };
  refuseFor(file, unplayable(workflow));
  return workflow;
}

function refuseFor(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new WorkflowRefused(file, problems);
}

function readJob(id: string, job: Section, workflowDefaults: Section): Job {
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
    env: templates(job['env']),
    shell: scalar(defaults['shell']),
    workingDirectory: scalar(defaults['working-directory']),
    outputs: templates(job['outputs']),
    continueOnError: job['continue-on-error'] ?? false,
    timeoutMinutes: job['timeout-minutes'] ?? null,
    steps: (job['steps'] as Json[]).map((step) => readStep(section(step))),
  };
}

function readStep(step: Section): Step {
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

/** A workflow that can be started by hand is; otherwise its first event is played. */
function triggerOf(on: Json | undefined): Pick<Workflow, 'event' | 'inputs'> {
  const events = typeof on === 'object' && !Array.isArray(on) ? section(on) : {};
  const names = Object.keys(events).length > 0 ? Object.keys(events) : listOf(on);
  const event =
    names.find((name) => name === 'workflow_dispatch') ?? names[0] ?? 'workflow_dispatch';
  const inputs = Object.entries(section(section(events[event])['inputs']));
  return {
    event,
    inputs: Object.fromEntries(
      inputs.map(([name, input]) => [name, section(input)['default'] ?? '']),
    ),
  };
}

function section(value: Json | undefined): Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function scalar(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function templates(value: Json | undefined): Templates {
  return Object.fromEntries(
    Object.entries(section(value)).map(([name, each]) => [name, scalar(each) ?? '']),
  );
}

function listOf(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}
