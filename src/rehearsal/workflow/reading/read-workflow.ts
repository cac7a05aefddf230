/**
 * Reads a workflow file; whatever keeps it from being rehearsed is found here, before anything runs.
 */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { slipway } from '../actions/repository.ts';
import { playedEvent } from '../events/played-event.ts';
import type { EventWish } from '../events/played-event.ts';
import { readInputs } from '../events/workflow-inputs.ts';
import { pathIn, stepLines } from '../step-places.ts';
import { WorkflowRefused } from '../workflow.ts';
import type { Call, CallInterface, Job, Workflow } from '../workflow.ts';
import { callProblems, calledFile, missingFile } from './calls.ts';
import { gitHubProblems } from './github-syntax.ts';
import { readJob } from './read-job.ts';
import { unsupportedKeys } from './supported-keys.ts';
import { unplayable } from './unplayable.ts';
import { listOf, scalar, section, templates, textOr } from './yaml-values.ts';

export interface ReadingOptions {
  /** The event to play, where it is not the first that the workflow listens to. */
  readonly event?: EventWish | undefined;
  /** Names of actions and reusable workflows that are left out. */
  readonly skip?: readonly string[];
  /** The folder of the repository; found by the workflow's own path unless given. */
  readonly root?: string;
}

/** The workflow that starts the run, and at most nine workflows that call each other. */
const DEEPEST = 10;

interface Place {
  readonly root: string;
  readonly skip: ReadonlySet<string>;
  readonly event: EventWish | undefined;
  /** The files that led here. */
  readonly callers: readonly string[];
}

/** Throws a WorkflowRefused that names all that stands in the way. */
export async function readWorkflow(file: string, options: ReadingOptions = {}): Promise<Workflow> {
  return readFrom(file, {
    root: options.root ?? repositoryOf(file),
    skip: new Set((options.skip ?? []).map((name) => name.toLowerCase())),
    event: options.event,
    callers: [],
  });
}

/** A workflow outside of `.github/workflows` belongs to Slipway, as its examples do. */
function repositoryOf(file: string): string {
  return /^(.+)\/\.github\/workflows\/[^/]+$/.exec(resolve(file))?.[1] ?? slipway;
}

function withPlaces(job: Job, file: string, lines: readonly number[]): Job {
  const steps = job.steps.map((step, index) => ({
    ...step,
    place: { file, line: lines[index] ?? 1 },
  }));
  return { ...job, steps };
}

async function readFrom(file: string, place: Place): Promise<Workflow> {
  const text = await readFile(file, 'utf8');
  const shownFile = pathIn(place.root, file);
  refuseFor(shownFile, await gitHubProblems(file, text));
  const root = section(parse(text) as Json);
  refuseFor(shownFile, unsupportedKeys(root));
  const defaults = section(section(root['defaults'])['run']);
  const lines = stepLines(text);
  const jobs = Object.entries(section(root['jobs'])).map(([id, job]) =>
    withPlaces(readJob(id, section(job), defaults), shownFile, lines.get(id) ?? []),
  );
  const workflow: Workflow = {
    file,
    root: place.root,
    name: scalar(root['name']) ?? basename(file),
    event: eventOf(shownFile, root['on'], place),
    callInterface: callInterfaceOf(root['on']),
    env: templates(root['env']),
    concurrency: textOr('group', root['concurrency']),
    permissions: root['permissions'] ?? null,
    jobs: await withCalledWorkflows(file, jobs, place),
  };
  refuseFor(shownFile, await unplayable(workflow, place.skip));
  return workflow;
}

function refuseFor(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new WorkflowRefused(file, problems);
}

/** A called workflow sees the event of its caller, so its own triggers do not matter. */
function eventOf(file: string, on: Json | undefined, place: Place): Workflow['event'] {
  try {
    return playedEvent(place.callers.length > 0 ? 'workflow_call' : on, place.event);
  } catch (error) {
    throw new WorkflowRefused(file, [(error as Error).message]);
  }
}

function callInterfaceOf(on: Json | undefined): CallInterface | undefined {
  const listens = section(on);
  if (!('workflow_call' in listens) && !listOf(on).includes('workflow_call')) return undefined;
  const { inputs, secrets, outputs } = section(listens['workflow_call']);
  const required = Object.entries(section(secrets)).map(([name, secret]) => [
    name,
    section(secret)['required'] === true,
  ]);
  const values = Object.entries(section(outputs)).map(([name, output]) => [
    name,
    scalar(section(output)['value']) ?? '',
  ]);
  return {
    inputs: readInputs(inputs),
    secrets: Object.fromEntries(required),
    outputs: Object.fromEntries(values),
  };
}

async function withCalledWorkflows(
  file: string,
  jobs: readonly Job[],
  place: Place,
): Promise<Job[]> {
  const read: Job[] = [];
  for (const job of jobs) {
    if (job.call === undefined) {
      read.push(job);
      continue;
    }
    const refuse = (problems: readonly string[]): void => {
      refuseFor(
        pathIn(place.root, file),
        problems.map((problem) => `job ${job.id}: ${problem}`),
      );
    };
    const workflow = await calledWorkflow(job.call, file, place, refuse);
    read.push({ ...job, call: { ...job.call, workflow } });
  }
  return read;
}

async function calledWorkflow(
  call: Call,
  caller: string,
  { root, skip, callers }: Place,
  refuse: (problems: readonly string[]) => void,
): Promise<Workflow | undefined> {
  const { uses } = call;
  const name = uses.replace(/@.*$/, '').toLowerCase();
  if ([...skip].some((each) => name === each || name.startsWith(`${each}/`))) return undefined;
  const called = calledFile(uses, root);
  if (called === undefined) {
    refuse([
      `the rehearsal does not have the workflow "${uses}", which stands in another repository: leave the job out with --skip ${name}, or copy the workflow into your own .github/workflows`,
    ]);
    return undefined;
  }
  refuse(missingFile(called, uses));
  const path = [...callers, caller];
  if (path.includes(called.file)) refuse([`"${uses}" calls itself in the end`]);
  if (path.length >= DEEPEST)
    refuse([`"${uses}" is the tenth workflow in a row; GitHub takes nine`]);
  const place = { root: called.root, skip, event: undefined, callers: path };
  const workflow = await readFrom(called.file, place);
  if (workflow.callInterface === undefined) {
    refuse([`"${uses}" cannot be called: it does not have \`on: workflow_call\``]);
    return undefined;
  }
  refuse(callProblems(call, workflow.callInterface));
  return workflow;
}
