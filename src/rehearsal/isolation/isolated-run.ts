/**
 * Starts a rehearsal behind walls: the same program again, in namespaces, with a short environment
 * and an order. Its output passes through; it ends and is interrupted together with this process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Options } from '../options.ts';
import { copyProject } from '../project/project.ts';
import { allowedVariables } from './allowed-variables.ts';
import { fenceCommands } from './fence.ts';
import { hiddenPlaces, isBelow } from './hidden-places.ts';
import { namespacesFor } from './namespaces.ts';
import type { CommandLine } from './namespaces.ts';
import { writeOrder } from './order.ts';

export interface OuterProcess {
  readonly env: NodeJS.ProcessEnv;
  /** The words behind `node` that started this process, and start it again. */
  readonly program: readonly [string, ...string[]];
  readonly write: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The exit code of the rehearsal. Throws what keeps it from being started. */
export async function runIsolated(options: Options, outer: OuterProcess): Promise<number> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'slipway-order-'));
  const endFence = fenceCommands(outer.env, outer.write);
  try {
    const home = join(folder, 'home');
    const waiting = join(folder, 'waiting');
    for (const each of [home, waiting]) await mkdir(each);
    const project = await copyProject(options, folder);
    const { start, told } = await walls(options, folder, outer);
    const words = await writeOrder({ options, project, told }, folder);
    const args = [...process.execArgv, ...outer.program, ...words];
    const env = {
      ...allowedVariables(outer.env),
      HOME: home,
      TMPDIR: await temporary(folder, outer),
    };
    return await play(start(cleared({ file: process.execPath, args }, env)), outer);
  } finally {
    endFence();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Started {
  readonly start: (command: CommandLine) => CommandLine;
  readonly told: readonly string[];
}

async function walls(options: Options, folder: string, outer: OuterProcess): Promise<Started> {
  const written = [options.json, options.har].filter((file) => file !== undefined);
  // Only what exists can be reached from behind the walls.
  for (const file of written) if (!existsSync(file)) await writeFile(file, '');
  if (options.report !== undefined) await mkdir(options.report, { recursive: true });
  const paths = [
    folder,
    dirname(outer.program[0]),
    options.workflow,
    options.secretsFile,
    options.seed,
    options.event,
    options.report,
    ...Object.values(options.secrets),
    ...written,
  ].filter((path) => path !== undefined);
  const places = hiddenPlaces(outer.env, { project: options.project, paths });
  const network = !options.allowNetwork;
  // A sandbox that is kept outlives the rehearsal.
  const processes = !options.keep && options.against === undefined;
  const start = namespacesFor({ network, processes, places, waiting: join(folder, 'waiting') });
  if (typeof start !== 'string') {
    return {
      start,
      told: network ? [] : ['The network is allowed: `run:` lines reach it for real.'],
    };
  }
  const open = network ? 'the network, this user’s files' : 'this user’s files';
  return {
    start: (command) => command,
    told: [`No isolation on this machine (${start}): \`run:\` lines reach ${open} and processes.`],
  };
}

/** A folder for temporary files that is not hidden. */
async function temporary(folder: string, { env }: OuterProcess): Promise<string> {
  const usual = await realpath(tmpdir());
  const { folders } = hiddenPlaces(env, { project: undefined, paths: [] });
  return folders.some((hidden) => isBelow(usual, hidden, true)) ? folder : usual;
}

/** The command with these variables and no others, whoever starts it. */
function cleared({ file, args }: CommandLine, env: Readonly<Record<string, string>>): CommandLine {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return { file: 'env', args: ['-i', ...variables, file, ...args] };
}

/**
 * The rehearsal's standard input tells it to end: it closes with this process, and at an interrupt.
 */
async function play({ file, args }: CommandLine, { signal }: OuterProcess): Promise<number> {
  const child = spawn(file, args, { stdio: ['pipe', 'inherit', 'inherit'] });
  const interrupt = (): void => {
    child.stdin.end();
  };
  child.stdin.on('error', () => undefined);
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  const [code] = (await once(child, 'exit')) as [number | null];
  signal.removeEventListener('abort', interrupt);
  return code ?? 1;
}
