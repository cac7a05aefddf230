/** Starts the sandbox in a process of its own, so that it can outlive the rehearsal. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { programWords } from '../../sandbox/own-code.ts';
import { rehearsalAuthority } from '../../sandbox/material/certificate/certificate-authority.ts';
import type { RunnerServices } from './runner-services.ts';
import type { AuthorityMessage, ReadyMessage, StayMessage } from './serve-sandbox.ts';

export interface SandboxProcess {
  readonly url: string;
  readonly runnerServices: RunnerServices;
  readonly pid: number;
  close(): Promise<void>;
  /** Leaves it running; the files and folders are removed when it ends. */
  leave(belongings: readonly string[]): Promise<void>;
}

export async function startSandboxProcess(): Promise<SandboxProcess> {
  // In a process group of its own a Ctrl-C in the terminal does not reach it.
  const [script, ...words] = programWords('sandbox');
  const child = fork(script, words, {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  // Made while the sandbox starts: keys of RSA take a quarter of a second.
  const authority: AuthorityMessage = { authority: rehearsalAuthority() };
  // A sandbox that does not start is noticed by its end, with its complaint.
  child.send(authority, () => undefined);
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => {
    complaint += data.toString();
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error(`The sandbox did not start:\n${complaint}`);
  });
  const [ready] = (await Promise.race([once(child, 'message'), failed])) as [ReadyMessage];
  failed.catch(() => undefined);
  return {
    ...ready,
    pid: child.pid ?? 0,
    close: async () => {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
    leave: async (stayWith) => {
      const disconnected = once(child, 'disconnect');
      child.send({ stayWith } satisfies StayMessage);
      await disconnected;
      child.stderr?.destroy();
      child.unref();
    },
  };
}
