/** A simulated Mac for setup-signing: its context, what a workflow gives, and what it leaves. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { inputs } from '../../src/actions/setup-signing/inputs.ts';
import type { outputs } from '../../src/actions/setup-signing/outputs.ts';
import { run } from '../../src/actions/setup-signing/run.ts';
import { readInputs } from '../../src/core/runner/input/inputs.ts';
import type { Processes, ProcessResult } from '../../src/core/system/programs/process.ts';
import type { SigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { recordedProcesses } from './action-context.ts';
import type { ProcessCall, RecordedProcesses, TestContext } from './action-context.ts';
import { inProcessMacs } from './mac-in-process.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

export const PROFILE_FOLDERS = [
  'Library/MobileDevice/Provisioning Profiles',
  'Library/Developer/Xcode/UserData/Provisioning Profiles',
] as const;

/** The texts under `with:`. */
export type Given = Readonly<Record<string, string>>;

export type SigningMac = TestContext<typeof outputs>;

/** Makes Macs for the tests of one file, and clears each away after its test. */
export const macs = inProcessMacs<typeof outputs>;

/** What a workflow file gives for `from`, with changes. */
export function given(from: SigningMaterial, changes: Given = {}): Given {
  return {
    certificate: from.pkcs12.toString('base64'),
    'certificate-password': from.password,
    'provisioning-profiles': from.profile.toString('base64'),
    ...changes,
  };
}

/** Runs main; the result holds its outputs. */
export async function setUp(
  { context, recorded }: SigningMac,
  texts: Given,
  processes: Processes = context.processes,
): Promise<Record<string, unknown>> {
  const values = readInputs(inputs, {
    input: (name) => texts[name] ?? '',
    environment: context.machine.environment,
    workspace: context.machine.workspace,
    secrets: context.secrets,
  });
  await run(values, { ...context, processes });
  return { ...recorded.outputs };
}

/** Every file below the home and temporary folders, but what the simulation keeps for itself. */
export async function leftovers({ context: { machine } }: SigningMac): Promise<string[]> {
  const found = await Promise.all(
    [machine.home, machine.temp].map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return found.flat().filter((path) => !/\.slipway-mac|login\.keychain-db/.test(path));
}

export async function searchList({ context }: SigningMac): Promise<string[]> {
  const { stdout } = await context.processes.run('security', ['list-keychains', '-d', 'user']);
  return [...stdout.matchAll(/"(.*)"/g)].map(([, path]) => path ?? '');
}

/** What post warned of, apart from what main did. */
export function cleanUpWarnings({ recorded }: SigningMac): string[] {
  return recorded.log
    .filter(({ kind, title }) => kind === 'warning' && title === 'setup-signing: clean-up')
    .map(({ text }) => text);
}

/** What was warned of, but that Apple did not sign the profile: that holds for all that tests make. */
export function warnings({ recorded }: SigningMac): string[] {
  return recorded.texts('warning').filter((text) => !text.includes('was not signed by Apple'));
}

/** Main must fail before anything was made, and name the input. */
export async function expectRefusal(
  mac: SigningMac,
  texts: Given,
  code: string,
  words: string,
): Promise<void> {
  const processes = recordedProcesses(() => undefined);
  const before = await leftovers(mac);
  await expect(setUp(mac, texts, processes)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
    remedy: expect.stringMatching(/\.$/),
  });
  expect(processes.calls).toEqual([]);
  expect(mac.recorded.state).toEqual({});
  expect(await leftovers(mac)).toEqual(before);
}

type Answer = Partial<ProcessResult> | undefined;

/** Programs that answer as a Mac where all goes well, except where `except` says otherwise. */
export function answering(
  { certificate }: SigningMaterial,
  except: (call: ProcessCall) => Answer = () => undefined,
): RecordedProcesses {
  let searchList = ['/Users/runner/Library/Keychains/login.keychain-db'];
  const usual = ({ argv: [command, ...rest] }: ProcessCall): Answer => {
    if (command === 'find-identity') {
      return { stdout: `  1) ${certificate.sha1} "${certificate.commonName}"\n` };
    }
    if (command !== 'list-keychains') return undefined;
    if (rest.includes('-s')) searchList = rest.slice(rest.indexOf('-s') + 1);
    return { stdout: searchList.map((path) => `    "${path}"`).join('\n') };
  };
  return recordedProcesses((call) => except(call) ?? usual(call));
}
