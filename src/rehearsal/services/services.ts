/** The services of a rehearsal: a sandbox of its own, or one that an earlier rehearsal has kept. */
import { createCast } from './credentials.ts';
import type { Cast, SigningDates } from './credentials.ts';
import { keptFile, recallSandbox, rememberSandbox } from './kept-sandbox.ts';
import {
  freshMachinesFolder,
  sameMachinesFolder,
  waitingPlaceOf,
} from '../machines/machines-folder.ts';
import type { MachinesFolder } from '../machines/machines-folder.ts';
import type { RunnerServices } from './runner-services.ts';
import type { Seed } from '../../sandbox/sandbox.ts';
import { SandboxClient } from './sandbox-client.ts';
import { startSandboxProcess } from './sandbox-process.ts';
import { seedFor } from './seed.ts';

export interface Stage {
  readonly client: SandboxClient;
  readonly cast: Cast;
  readonly runnerServices: RunnerServices;
  readonly machines: MachinesFolder;
  /** Leaves the sandbox running; returns what to tell the person about it. */
  keep(): Promise<string[]>;
  /** Ends the sandbox and removes the machines, unless they are kept. */
  close(): Promise<void>;
}

/** The beginning of a scenario in a sandbox of its own. */
export interface Opening {
  /** Changes the records that the services hold at first. */
  readonly account?: (seed: Seed) => Seed;
  readonly dates?: SigningDates;
}

export async function openStage(
  against: string | undefined,
  opening: Opening = {},
): Promise<Stage> {
  return against === undefined ? newStage(opening) : keptStage(against);
}

async function newStage({ account = (seed) => seed, dates = {} }: Opening): Promise<Stage> {
  const sandbox = await startSandboxProcess();
  const client = new SandboxClient(sandbox.url);
  const cast = createCast(dates);
  const machines = await freshMachinesFolder();
  const { runnerServices } = sandbox;
  let kept = false;
  const close = async (): Promise<void> => {
    if (kept) return;
    await sandbox.close();
    await machines.remove();
  };
  try {
    await client.seed(account(seedFor(cast)));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    client,
    cast,
    runnerServices,
    machines,
    close,
    keep: async () => {
      const { path } = machines;
      await rememberSandbox(sandbox.url, { cast, runnerServices, machines: path });
      await sandbox.leave([keptFile(sandbox.url), waitingPlaceOf(path), path]);
      kept = true;
      return [
        '',
        `The sandbox stays at ${sandbox.url}`,
        `  rehearse against it   npm run rehearse -- --allow-network --against ${sandbox.url}`,
        `  see what it holds     ${sandbox.url}/__sandbox/state`,
        `  the machines' files   ${path}`,
        `  end it                kill ${sandbox.pid}`,
      ];
    },
  };
}

async function keptStage(url: string): Promise<Stage> {
  const { cast, runnerServices, machines: kept } = await recallSandbox(url);
  const machines = await sameMachinesFolder(kept);
  return {
    client: new SandboxClient(url),
    cast,
    runnerServices,
    machines,
    keep: () => Promise.resolve([]),
    close: () => machines.remove(),
  };
}
