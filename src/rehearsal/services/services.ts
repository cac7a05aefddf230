/** The services of a rehearsal: a sandbox of its own, or one that an earlier rehearsal has kept. */
import type { RepositorySetup } from './repository-setup.ts';
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

export interface Services {
  readonly client: SandboxClient;
  readonly setup: RepositorySetup;
  readonly runnerServices: RunnerServices;
  readonly machines: MachinesFolder;
  /** Leaves the sandbox running; returns what to tell the person about it. */
  keep(): Promise<string[]>;
  /** Ends the sandbox and removes the machines, unless they are kept. */
  close(): Promise<void>;
}

/**
 * The setup of a new sandbox may name its address; a kept one has its own setup. `account` changes
 * what the services of a new one hold at first.
 */
export async function openServices(
  against: string | undefined,
  setupFor: (url: string) => Promise<RepositorySetup>,
  account: (seed: Seed) => Seed = (seed) => seed,
): Promise<Services> {
  return against === undefined ? newServices(setupFor, account) : keptServices(against);
}

async function newServices(
  setupFor: (url: string) => Promise<RepositorySetup>,
  account: (seed: Seed) => Seed,
): Promise<Services> {
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
  let setup: RepositorySetup;
  try {
    setup = await setupFor(sandbox.url);
    await client.seed(account(setup.account));
    if (setup.ownSeed !== undefined) {
      await client.seed(setup.ownSeed).catch((error: Error) => {
        throw new Error(`--seed cannot be used. ${error.message}`, { cause: error });
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    client,
    setup,
    runnerServices,
    machines,
    close,
    keep: async () => {
      const { path } = machines;
      await rememberSandbox(sandbox.url, { setup, runnerServices, machines: path });
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

async function keptServices(url: string): Promise<Services> {
  const { setup, runnerServices, machines: kept } = await recallSandbox(url);
  const machines = await sameMachinesFolder(kept);
  return {
    client: new SandboxClient(url),
    setup,
    runnerServices,
    machines,
    keep: () => Promise.resolve([]),
    close: () => machines.remove(),
  };
}
