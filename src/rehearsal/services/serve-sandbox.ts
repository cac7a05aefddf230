/**
 * The process in which the sandbox lives. It ends with the rehearsal that started it, unless it is
 * to be kept; then a SIGTERM (or SIGINT) ends it.
 */
import { rmSync } from 'node:fs';
import { adoptAuthority } from '../../sandbox/material/certificate/certificate-authority.ts';
import type { CertificateAuthority } from '../../sandbox/material/certificate/certificate-authority.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { startRunnerServices } from './runner-services.ts';
import type { RunnerServices } from './runner-services.ts';

/** Small enough that even a rehearsal's .ipa travels in several parts. */
const PART_SIZE_BYTES = 64 * 1024;

export interface ReadyMessage {
  readonly url: string;
  readonly runnerServices: RunnerServices;
}

export interface AuthorityMessage {
  /** The authority of the rehearsal, so that its certificates and those of the account have one issuer. */
  readonly authority: CertificateAuthority;
}

export interface StayMessage {
  /** The folder that goes when the sandbox ends. */
  readonly stayWith: readonly string[];
}

const sandbox = await startSandbox({
  partSizeBytes: PART_SIZE_BYTES,
  chunkSizeBytes: PART_SIZE_BYTES,
});
const runner = await startRunnerServices();
let stays = false;
let belongings: readonly string[] = [];

async function end(): Promise<void> {
  await Promise.all([sandbox.close(), runner.close()]);
  // A rehearsal may still be at work in them.
  for (const path of belongings) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

process.on('message', (message: AuthorityMessage | StayMessage) => {
  if ('authority' in message) {
    adoptAuthority(message.authority);
    return;
  }
  stays = true;
  belongings = message.stayWith;
  process.disconnect();
});
process.on('disconnect', () => {
  if (!stays) void end();
});
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());

const { close: _, ...runnerServices } = runner;
process.send?.({ url: sandbox.url, runnerServices } satisfies ReadyMessage);
