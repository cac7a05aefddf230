// The services of a rehearsal: a sandbox of its own, or one that an earlier rehearsal has kept.
import { type Cast, createCast } from './cast.ts';
import { castFile, recallCast, rememberCast } from './kept-sandbox.ts';
import { SandboxClient } from './sandbox-client.ts';
import { startSandboxProcess } from './sandbox-process.ts';
import { seedFor } from './seed.ts';

export interface Stage {
  readonly client: SandboxClient;
  readonly cast: Cast;
  /** Leaves the sandbox running; returns what to tell the person about it. */
  keep(folders: readonly string[]): Promise<string[]>;
  /** Ends the sandbox unless it is kept. */
  close(): Promise<void>;
}

export async function openStage(against: string | undefined): Promise<Stage> {
  return against === undefined ? newStage() : keptStage(against);
}

async function newStage(): Promise<Stage> {
  const sandbox = await startSandboxProcess();
  const client = new SandboxClient(sandbox.url);
  const cast = createCast();
  let kept = false;
  const close = async (): Promise<void> => {
    if (!kept) await sandbox.close();
  };
  try {
    await client.seed(seedFor(cast));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    client,
    cast,
    close,
    keep: async (folders) => {
      await rememberCast(sandbox.url, cast);
      await sandbox.leave([castFile(sandbox.url), ...folders]);
      kept = true;
      return [
        '',
        `The sandbox stays at ${sandbox.url}`,
        `  rehearse against it   npm run rehearse -- --against ${sandbox.url}`,
        `  see what it holds     ${sandbox.url}/__sandbox/state`,
        `  the machines' files   ${folders.join(', ')}`,
        `  end it                kill ${sandbox.pid}`,
      ];
    },
  };
}

async function keptStage(url: string): Promise<Stage> {
  const cast = await recallCast(url);
  return {
    client: new SandboxClient(url),
    cast,
    keep: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}
