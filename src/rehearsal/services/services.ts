/** The services of a rehearsal: a sandbox of its own, or one that an earlier rehearsal has kept. */
import type { Cast } from './cast.ts';
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

/**
 * The cast of a new sandbox may name its address; a kept one has its own cast. `account` changes
 * what the services of a new one hold at first.
 */
export async function openStage(
  against: string | undefined,
  castFor: (url: string) => Promise<Cast>,
  account: (seed: Seed) => Seed = (seed) => seed,
): Promise<Stage> {
  return against === undefined ? newStage(castFor, account) : keptStage(against);
}

async function newStage(
  castFor: (url: string) => Promise<Cast>,
  account: (seed: Seed) => Seed,
): Promise<Stage> {
  const sandbox = await startSandboxProcess();
  const client = new SandboxClient(sandbox.url);
  const machines = await freshMachinesFolder();
  const { runnerServices } = sandbox;
  let kept = false;
  const close = async (): Promise<void> => {
    if (kept) return;
    await sandbox.close();
    await machines.remove();
  };
  let cast: Cast;
  try {
    cast = await castFor(sandbox.url);
    await client.seed(account(cast.account));
    if (cast.ownSeed !== undefined) {
      await client.seed(cast.ownSeed).catch((error: Error) => {
        throw new Error(`--seed cannot be used. ${error.message}`, { cause: error });
      });
    }
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
