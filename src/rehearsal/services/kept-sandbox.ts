/**
 * The record of a kept sandbox for later rehearsals: its credentials, the services beside it and
 * where its machines lie, found by its port. The file is readable by its owner only and goes with
 * the sandbox.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RepositorySetup } from './repository-setup.ts';
import type { RunnerServices } from './runner-services.ts';

export interface KeptSandbox {
  readonly setup: RepositorySetup;
  readonly runnerServices: RunnerServices;
  readonly machines: string;
}

export function keptFile(url: string): string {
  return join(tmpdir(), `slipway-sandbox-${new URL(url).port}.json`);
}

export async function rememberSandbox(url: string, kept: KeptSandbox): Promise<void> {
  await writeFile(keptFile(url), JSON.stringify(kept), { mode: 0o600 });
}

export async function recallSandbox(url: string): Promise<KeptSandbox> {
  const text = await readFile(keptFile(url), 'utf8').catch(() => {
    throw new Error(
      `No rehearsal has kept a sandbox at ${url}. Keep one first: npm run rehearse -- --allow-network --keep`,
    );
  });
  return JSON.parse(text) as KeptSandbox;
}
