// Plays a few lines of YAML as a workflow of its own, without services and without a Mac's tools.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LogLine } from '../../src/sandbox/runner/step-log.ts';
import type { EventWish } from '../../src/rehearsal/workflow/events/played-event.ts';
import { readWorkflow } from '../../src/rehearsal/workflow/reading/read-workflow.ts';
import type { JobRecord } from '../../src/rehearsal/workflow/records.ts';
import { runWorkflow } from '../../src/rehearsal/workflow/run-workflow.ts';
import type { WorkflowRun } from '../../src/rehearsal/workflow/run-workflow.ts';

export const scripted = './action-tests/fixtures/scripted-action';

export interface Played {
  readonly jobs: Record<string, JobRecord>;
  /** Names of jobs and steps as they started. */
  readonly order: string[];
  readonly texts: string[];
}

interface Changes extends Partial<WorkflowRun> {
  readonly onLine?: (line: LogLine) => void;
  /** The triggers; a start by hand unless given. */
  readonly on?: string;
  readonly event?: EventWish;
  /** Files of a repository of its own, in which the workflow stands and which it can check out. */
  readonly repository?: Readonly<Record<string, string | Buffer>>;
}

export async function playWorkflow(jobs: string, changes: Changes = {}): Promise<Played> {
  const root = await mkdtemp(join(tmpdir(), 'slipway-workflow-'));
  try {
    return await playIn(root, jobs, changes);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function playIn(
  root: string,
  jobs: string,
  { onLine, on = 'workflow_dispatch', event, repository, ...changes }: Changes,
): Promise<Played> {
  const shared = {
    app: join(root, 'app'),
    artifacts: join(root, 'artifacts'),
    caches: join(root, 'caches'),
  };
  for (const each of Object.values(shared)) await mkdir(each);
  await writeFile(join(shared.app, 'main.py'), 'print("app")\n');
  for (const [name, text] of Object.entries(repository ?? {})) {
    await mkdir(dirname(join(shared.app, name)), { recursive: true });
    await writeFile(join(shared.app, name), text);
  }
  const folder = repository === undefined ? root : join(shared.app, '.github/workflows');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'test.yml');
  await writeFile(file, `on: ${on}\nenv: { LEVEL: workflow, W: w }\njobs:\n${jobs}`);
  const order: string[] = [];
  const texts: string[] = [];
  const records = await runWorkflow(await readWorkflow(file, { event, skip: changes.skip ?? [] }), {
    shared,
    secrets: { TOKEN: 'secret-token' },
    vars: { REGION: 'north' },
    signal: new AbortController().signal,
    machineFor: () => Promise.resolve({ env: {} }),
    rootFor: (job) => join(root, 'jobs', job),
    watch: () => () => Promise.resolve(),
    observer: {
      jobStarted: ({ name }) => order.push(`job ${name}`),
      stepStarted: (name) => order.push(name),
      line: (line) => {
        texts.push(line.text);
        onLine?.(line);
      },
      stepEnded: () => undefined,
      jobEnded: () => undefined,
    },
    ...changes,
  });
  return { jobs: Object.fromEntries(records.map((job) => [job.name, job])), order, texts };
}

export function results(job: JobRecord | undefined): string[] {
  return (job?.steps ?? []).map(({ id, phase, result }) => `${phase} ${id} ${result}`);
}
