/** One workflow, run by act in host mode: without containers, on this machine. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { EndedStep } from './ended-steps.ts';

export interface ActRun {
  /** The program, and a folder for its own files and those of the jobs. */
  readonly act: string;
  readonly folder: string;
  /** The repository, and the workflow's path in it. */
  readonly repository: string;
  readonly workflow: string;
  readonly event: string;
  /** Labels of `runs-on`, all of which are this machine. */
  readonly labels: readonly string[];
  /** Ids of the jobs that are on a Mac. */
  readonly macJobs: readonly string[];
  /** Folders that stand for actions of repositories on GitHub, by `OWNER/NAME@REF`. */
  readonly actions: ReadonlyMap<string, string>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** The folder that comes first on PATH. */
  readonly tools: string;
}

/** A line of `act --json`, as far as it is read here. */
interface Line {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** The steps in their order, with the whole log. @throws Error where act could not start */
export async function runByAct(run: ActRun): Promise<{ steps: EndedStep[]; log: string }> {
  const home = join(run.folder, 'home');
  const launchers = join(run.folder, 'bin');
  await mkdir(home, { recursive: true });
  await mkdir(launchers, { recursive: true });
  const node = join(launchers, 'node');
  await writeFile(node, nodeLauncher(node, run.macJobs), { mode: 0o755 });
  const [secrets, vars] = [join(run.folder, 'secrets'), join(run.folder, 'vars')];
  await writeFile(secrets, dotenv(run.secrets), { mode: 0o600 });
  await writeFile(vars, dotenv(run.vars));
  const args = [
    run.event,
    '--json',
    '--workflows',
    run.workflow,
    ...run.labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    '--pull=false',
    '--action-offline-mode',
    '--no-cache-server',
    '--secret-file',
    secrets,
    '--var-file',
    vars,
    ...[...run.actions].flatMap(([uses, place]) => ['--local-repository', `${uses}=${place}`]),
  ];
  const env = {
    ...run.env,
    HOME: home,
    LANG: 'C.UTF-8',
    PATH: [launchers, run.tools, process.env['PATH'] ?? ''].join(delimiter),
  };
  const log = await new Promise<string>((resolve) => {
    const options = { cwd: run.repository, env, maxBuffer: 64 * 1024 * 1024 };
    // A red workflow ends with 1; the steps tell which.
    execFile(run.act, args, options, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  const lines = log.split('\n').flatMap(lineOf);
  if (!lines.some(({ stepResult }) => stepResult !== undefined)) throw new Error(log);
  return { steps: endedSteps(lines), log };
}

/**
 * act calls every machine Linux; programs of actions are told that theirs is a Mac. It finds Node
 * by asking it for its path. The launcher is for bash: dash drops variables with hyphens, as inputs
 * have them.
 */
function nodeLauncher(self: string, macJobs: readonly string[]): string {
  return `#!/usr/bin/env bash
case "$*" in *process.execPath*) echo '${self}'; exit ;; esac
case " ${macJobs.join(' ')} " in *" $GITHUB_JOB "*) RUNNER_OS=macOS; export RUNNER_OS ;; esac
exec '${process.execPath}' "$@"
`;
}

function dotenv(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
  return lines.join('');
}

function lineOf(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}

/** Steps within a composite action have an id of two parts; its own end is one step. */
function endedSteps(lines: readonly Line[]): EndedStep[] {
  const keyOf = ({ jobID, stage, stepID = [] }: Line): string =>
    [jobID, stage, stepID[0]].join(' ');
  const own = lines.filter(({ stepID }) => stepID?.length === 1);
  const outputs = Map.groupBy(
    own.filter(({ command }) => command === 'set-output'),
    keyOf,
  );
  return own
    .filter(({ stage, stepResult }) => stepResult && (stage === 'Main' || stage === 'Post'))
    .map((line) => ({
      job: line.jobID ?? '',
      id: line.stepID?.[0] ?? '',
      phase: line.stage === 'Main' ? 'main' : 'post',
      result: line.stepResult ?? '',
      outputs: Object.fromEntries(
        (outputs.get(keyOf(line)) ?? []).map(({ name = '', arg = '' }) => [name, arg]),
      ),
    }));
}
