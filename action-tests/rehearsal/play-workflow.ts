// Plays a few lines of YAML as a workflow of its own, without services and without a Mac's tools.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogLine } from '../../src/sandbox/runner/step-log.ts';
import { readWorkflow } from '../../src/rehearsal/workflow/read-workflow.ts';
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

export async function playWorkflow(
  jobs: string,
  changes: Partial<WorkflowRun> & { readonly onLine?: (line: LogLine) => void } = {},
): Promise<Played> {
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
  { onLine, ...changes }: Parameters<typeof playWorkflow>[1] & object,
): Promise<Played> {
  const shared = {
    app: join(root, 'app'),
    artifacts: join(root, 'artifacts'),
    caches: join(root, 'caches'),
  };
  for (const each of Object.values(shared)) await mkdir(each);
  await writeFile(join(shared.app, 'main.py'), 'print("app")\n');
  const file = join(root, 'test.yml');
  await writeFile(file, `on: workflow_dispatch\nenv: { LEVEL: workflow, W: w }\njobs:\n${jobs}`);
  const order: string[] = [];
  const texts: string[] = [];
  const records = await runWorkflow(await readWorkflow(file), {
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
