/** A rehearsal from the first folder to the last line of its report. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Order } from './isolation/order.ts';
import type { Options } from './options.ts';
import { watchMachine } from './leftovers.ts';
import { finalReport, isGreen } from './report/final-report.ts';
import type { Rehearsed } from './report/final-report.ts';
import { harOf } from './report/har.ts';
import { jsonReport, writeJson } from './report/json-report.ts';
import { liveLog } from './report/live-log.ts';
import { missingSettings } from './report/missing-settings.ts';
import { eventWish } from './workflow/events/event-wish.ts';
import { readWorkflow } from './workflow/reading/read-workflow.ts';
import { runWorkflow } from './workflow/run-workflow.ts';
import type { Workflow } from './workflow/workflow.ts';
import { trulySecret } from './services/credentials.ts';
import type { Cast } from './services/credentials.ts';
import { gitHubOf, ownGitEnvironment } from './project/project.ts';
import type { Project } from './project/project.ts';
import { REHEARSAL_VARIABLE } from './isolation/refused-programs.ts';
import { machinesIn } from './machines/mac.ts';
import { variablesFor } from './services/runner-services.ts';
import { openStage } from './services/services.ts';
import type { Stage } from './services/services.ts';
import { repository } from '../sandbox/own-code.ts';
import { MAC_ISSUER } from '../sandbox/switches.ts';

const demoWorkflow = join(repository, 'examples/release.yml');

export interface Console {
  readonly write: (line: string) => void;
  readonly width: number;
  readonly signal: AbortSignal;
}

/** True when every step was green and nothing is left behind. */
export async function rehearse(
  { options, project, told }: Order,
  { write, width, signal }: Console,
): Promise<boolean> {
  const workflow = await readWorkflow(options.workflow ?? demoWorkflow, {
    event: await eventWish(options.event, options.inputs),
    skip: options.skip,
  });
  const stage = await openStage(options.against);
  try {
    write(`Rehearsing ${workflow.name} against a sandbox at ${stage.client.url}`);
    for (const line of told) write(line);
    const rehearsed = await playRecorded({ workflow, project, options }, stage, {
      write,
      width,
      signal,
    });
    for (const line of finalReport(rehearsed)) write(line);
    if (options.keep && !signal.aborted) {
      for (const line of await stage.keep()) write(line);
    }
    return isGreen(rehearsed);
  } finally {
    await stage.close();
  }
}

interface Play {
  readonly workflow: Workflow;
  readonly project: Project;
  readonly options: Options;
}

/** The files that were asked for are written even if the rehearsal breaks off. */
async function playRecorded(play: Play, stage: Stage, console: Console): Promise<Rehearsed> {
  const { json, har } = play.options;
  const trafficBefore = (await stage.client.traffic()).length;
  try {
    const rehearsed = await playJobs(play, stage, console);
    if (json !== undefined) await writeJson(json, jsonReport(rehearsed));
    return rehearsed;
  } finally {
    if (har !== undefined) {
      const traffic = (await stage.client.traffic()).slice(trafficBefore);
      await writeJson(har, harOf(traffic));
    }
  }
}

async function playJobs(
  { workflow, project, options }: Play,
  { client, cast, runnerServices, machines }: Stage,
  { write, width, signal }: Console,
): Promise<Rehearsed> {
  const started = performance.now();
  const root = machines.path;
  const shared = {
    app: project.folder,
    artifacts: join(root, 'artifacts'),
    caches: join(root, 'caches'),
    origin: { ...project.origin, env: ownGitEnvironment() },
  };
  for (const folder of [shared.artifacts, shared.caches]) await mkdir(folder);
  const settings = settingsFor(cast, client.url);
  for (const line of missingSettings(workflow, settings)) write(line);
  const leftovers: string[] = [];
  const jobs = await runWorkflow(workflow, {
    shared,
    ...settings,
    skip: options.skip,
    github: gitHubOf(project),
    observer: liveLog(write, width),
    signal,
    machineFor: machinesIn(
      root,
      {
        ...variablesFor(runnerServices),
        APP_STORE_CONNECT_API_URL: client.url,
        [MAC_ISSUER]: await client.issuer(),
      },
      options,
    ),
    rootFor: (folder) => join(root, 'jobs', folder),
    watch: (runner, machine, job) => {
      const inspect = watchMachine(runner, machine, trulySecret(cast));
      return async () => {
        leftovers.push(...(await inspect()).map((each) => `${job}: ${each}`));
      };
    },
  });
  return {
    jobs,
    services: await client.state(),
    leftovers,
    cancelled: signal.aborted,
    seconds: (performance.now() - started) / 1000,
  };
}

/** The repository's settings, as a person would have entered them on GitHub. */
function settingsFor({ secrets }: Cast, url: string) {
  return { secrets, vars: { APPCENTER_URL: url, [REHEARSAL_VARIABLE]: 'true' } };
}
