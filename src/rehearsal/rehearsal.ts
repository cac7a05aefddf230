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
import { hung } from './report/layout.ts';
import { liveLog } from './report/live-log.ts';
import { iconOf } from './report/page/icon.ts';
import { both, Recording } from './report/recording.ts';
import { writeReportFolder } from './report/report-folder.ts';
import { findMistakes, mistakeLine } from './mistakes/find-mistakes.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { knownNames } from './settings/known-names.ts';
import { toldSettings } from './settings/told-settings.ts';
import { eventWish } from './workflow/events/event-wish.ts';
import { readWorkflow } from './workflow/reading/read-workflow.ts';
import { runWorkflow } from './workflow/run-workflow.ts';
import type { JobRecord } from './workflow/records.ts';
import type { Workflow } from './workflow/workflow.ts';
import { createRepositorySetup, trulySecret } from './services/repository-setup.ts';
import { chooseWorkflow } from './project/choose-workflow.ts';
import { demoApp } from './project/demo.ts';
import { findApps } from './project/reading/find-apps.ts';
import { withGiven } from './project/given-facts.ts';
import { toldApps } from './project/told-apps.ts';
import { gitHubOf, ownGitEnvironment } from './project/project.ts';
import type { Project } from './project/project.ts';
import { machinesIn } from './machines/mac.ts';
import { scenariosNamed } from './scenarios/catalogue.ts';
import { runInterrupted } from './scenarios/interrupted-run.ts';
import type { Stops } from './scenarios/interrupted-run.ts';
import {
  scenarioAccount,
  scenarioDates,
  scenarioLimits,
  scenarioLines,
  scenarioVariables,
  setScenarios,
} from './scenarios/play.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { variablesFor } from './services/runner-services.ts';
import { openServices } from './services/services.ts';
import type { Services } from './services/services.ts';
import { repository } from '../sandbox/own-code.ts';
import { MAC_ISSUERS } from '../sandbox/switches.ts';

const demoWorkflow = join(repository, 'examples/release.yml');

export interface Console {
  readonly write: (line: string) => void;
  /** Columns of what the rehearsal itself prints. */
  readonly width: number;
  /** Columns of the log of the steps; Infinity where nothing may be left out. */
  readonly logWidth: number;
  readonly signal: AbortSignal;
}

/** True when every step was green and nothing is left behind. */
export async function rehearse(
  { options, project, told }: Order,
  console: Console,
): Promise<boolean> {
  const { write, width, signal } = console;
  const tell = (lines: readonly string[]): void => {
    for (const line of lines) for (const each of hung(line, width)) write(each);
  };
  const { isOwn, folder } = project;
  const file = isOwn
    ? await chooseWorkflow(project, options.workflow)
    : (options.workflow ?? demoWorkflow);
  const workflow = await readWorkflow(file, {
    event: await eventWish(options.event, options.inputs),
    skip: options.skip,
    ...(isOwn ? { root: folder } : {}),
  });
  const all = isOwn ? withGiven(await findApps(folder), options) : [demoApp];
  // The services know no app without a bundle id.
  const apps = all.filter(({ bundleId }) => bundleId !== '');
  const scenarios = scenariosNamed(options.scenario);
  const services = await openServices(
    options.against,
    (url) =>
      createRepositorySetup({
        workflow,
        apps,
        isDemo: !isOwn,
        options,
        appCenterUrl: url,
        dates: scenarioDates(scenarios),
      }),
    (seed) => scenarioAccount(scenarios, seed),
  );
  try {
    const { secretsFile } = options;
    const known = secretsFile === undefined ? [] : await knownNames(secretsFile);
    const mistakes = await findMistakes(workflow, known, {
      seed: services.setup.ownSeed,
      isStrict: options.strict,
    });
    const notes = [
      ...told,
      ...(isOwn ? toldApps(all) : []),
      ...toldSettings(services.setup, { isDemo: !isOwn }),
      ...scenarioLines(scenarios),
      ...mistakes.map((mistake) => `! ${mistakeLine(mistake)}`),
    ];
    tell([`Rehearsing ${workflow.name} against a sandbox at ${services.client.url}`, ...notes]);
    await setScenarios(scenarios, services.client, apps[0] ?? demoApp);
    const play = { workflow, project, options, scenarios, notes, mistakes };
    const rehearsed = await playRecorded(play, services, console, (ended) => {
      for (const line of finalReport(ended, width)) write(line);
    });
    if (options.keep && !signal.aborted) {
      for (const line of await services.keep()) write(line);
    }
    return isGreen(rehearsed);
  } finally {
    await services.close();
  }
}

interface Play {
  readonly workflow: Workflow;
  readonly project: Project;
  readonly options: Options;
  readonly scenarios: readonly Scenario[];
  /** The lines that were printed before the first job. */
  readonly notes: readonly string[];
  readonly mistakes: readonly Mistake[];
}

/** The files that were asked for are written even if the rehearsal breaks off. */
async function playRecorded(
  play: Play,
  services: Services,
  console: Console,
  tellEnd: (rehearsed: Rehearsed) => void,
): Promise<Rehearsed> {
  const { json, har, report } = play.options;
  const started = performance.now();
  const recording = new Recording(() => (performance.now() - started) / 1000);
  const trafficBefore = (await services.client.traffic()).length;
  const traffic = async () => (await services.client.traffic()).slice(trafficBefore);
  try {
    const rehearsed = await playJobs(play, services, console, recording);
    try {
      const data = jsonReport(rehearsed, play.mistakes);
      if (json !== undefined) await writeJson(json, data);
      if (report !== undefined) {
        const page = {
          workflow: play.workflow.name,
          notes: play.notes,
          rehearsed,
          recording,
          traffic: await traffic(),
          icon: await iconOf(play.project.folder),
        };
        await writeReportFolder(report, page, data);
        console.write(`The report is ${join(report, 'index.html')}`);
      }
    } finally {
      // The verdict stands, even if the disk has no room for the report.
      tellEnd(rehearsed);
    }
    return rehearsed;
  } finally {
    if (har !== undefined) await writeJson(har, harOf(await traffic()));
  }
}

async function playJobs(
  { workflow, project, options, scenarios }: Play,
  { client, setup, runnerServices, machines }: Services,
  { write, logWidth, signal }: Console,
  recording: Recording,
): Promise<Rehearsed> {
  const started = performance.now();
  const root = machines.path;
  const caches = join(root, 'caches');
  await mkdir(caches);
  const leftovers: string[] = [];
  const issuer = await client.issuer();
  const playWith = async (stops: Partial<Stops>, attempt: number): Promise<JobRecord[]> => {
    // A run that is started again has machines and artifacts of its own, and the old cache.
    const place = attempt > 1 ? join(root, `attempt-${attempt}`) : root;
    const artifacts = join(place, 'artifacts');
    await mkdir(artifacts, { recursive: true });
    const origin = { ...project.origin, env: ownGitEnvironment() };
    return runWorkflow(workflow, {
      shared: { app: project.folder, artifacts, caches, origin },
      secrets: setup.secrets,
      vars: setup.vars,
      skip: options.skip,
      limits: scenarioLimits(scenarios),
      github: { ...gitHubOf(project), run_attempt: String(attempt) },
      observer: both(recording.observer, liveLog(write, logWidth)),
      signal,
      ...stops,
      machineFor: machinesIn(
        place,
        {
          ...variablesFor(runnerServices),
          APP_STORE_CONNECT_API_URL: client.url,
          [MAC_ISSUERS]: issuer,
          ...scenarioVariables(scenarios),
        },
        options,
      ),
      rootFor: (folder) => join(place, 'jobs', folder),
      watch: (runner, machine, job) => {
        const inspect = watchMachine(runner, machine, trulySecret(setup), project.folder);
        return async () => {
          leftovers.push(...(await inspect()).map((each) => `${job}: ${each}`));
        };
      },
    });
  };
  const interrupt = scenarios.find((each) => each.interrupt !== undefined)?.interrupt;
  const jobs =
    interrupt === undefined
      ? await playWith({}, 1)
      : await runInterrupted({ interrupt, client, signal, write }, playWith);
  return {
    jobs,
    services: await client.state(),
    leftovers,
    cancelled: signal.aborted,
    seconds: (performance.now() - started) / 1000,
  };
}
