/** dist/flet-build-ipa as the runner starts it, on a simulated Mac. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import {
  installSigning,
  signingInputs,
  signingMaterial,
  writeFletApp,
} from '../support/flet-mac.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../src/sandbox/runner/runner.ts';

const material = signingMaterial();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flet-bundle-'));
  await installMacTools(join(folder, 'tools'), macToolProgram);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function aRunner(mode: string, env: Record<string, string> = {}): Promise<Runner> {
  const runner = await createRunner({
    os: 'macOS',
    root: await mkdtemp(join(folder, 'runner-')),
    tools: join(folder, 'tools'),
    env: { SLIPWAY_FLET_MODE: mode, ...env },
    github: { run_number: '12', run_attempt: '1' },
  });
  await installSigning(runner.folders.home, material);
  await writeFletApp(runner.folders.workspace);
  return runner;
}

const action = 'flet-build-ipa';

test('a signed .ipa is built, and told to later steps', async () => {
  const runner = await aRunner('ok');
  const inputs = signingInputs(material, { 'build-number': 'run' });
  const step = await runner.runAction({ action, with: inputs });
  expect(step).toMatchObject({ outcome: 'success', exitCode: 0, survivors: [] });
  expect(step.annotations.map(({ level }) => level)).not.toContain('error');
  expect(step.outputs).toMatchObject({
    'bundle-id': material.bundleId,
    version: '1.2.3',
    'build-number': '12',
    signed: 'true',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    'flet-version': '1.0.5',
    'flutter-version': '3.44.8',
    'xcode-version': '26.6',
  });
  const { size } = await stat(step.outputs['ipa-path'] ?? '');
  expect(step.outputs['size-bytes']).toBe(String(size));
  expect(step.summary).toContain(`| Build number | 12 |`);
  for (const heading of [
    'flet build ipa',
    'Python app and its packages (after ',
    'Xcode archive (',
  ]) {
    expect(step.log).toContain(`##[group]${heading}`);
  }
});

test('an export that failed behind exit code 0 is one annotation with its remedy', async () => {
  const runner = await aRunner('export-fails');
  const step = await runner.runAction({ action, with: signingInputs(material) });
  expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, survivors: [] });
  expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([
    expect.objectContaining({
      level: 'error',
      title: 'flet-build-ipa: flet/profile-not-found',
      message: expect.stringMatching(/No profiles for .*\n.*What to do: /),
    }),
  ]);
  expect(step.outputs).toMatchObject({
    'archive-path': expect.stringMatching(/\.xcarchive$/),
    'flet-version': '1.0.5',
  });
  expect(step.outputs['ipa-path']).toBeUndefined();
  expect(step.summary).toContain('flet/profile-not-found');
});

test('bad input is one annotation that names it, and nothing is built', async () => {
  const runner = await aRunner('ok');
  const inputs = signingInputs(material, { version: '1.0rc1' });
  const step = await runner.runAction({ action, with: inputs });
  expect(step).toMatchObject({ outcome: 'failure', exitCode: 1 });
  expect(step.annotations).toEqual([
    expect.objectContaining({
      title: 'flet-build-ipa: input/invalid',
      message: expect.stringContaining('`version`'),
    }),
  ]);
  expect((await runner.files()).filter((path) => path.includes('/build/'))).toEqual([]);
});

test.each([
  ['that ends when it is asked to', {}],
  ['that only a kill ends', { SLIPWAY_FLET_ON_SIGNAL: 'ignore' }],
])('a build %s leaves no process behind when it is cancelled, and no failure', async (_, env) => {
  const runner = await aRunner('hang', env);
  const cancel = new AbortController();
  let child = 0;
  let cancelledAt = 0;
  const step = await runner.runAction({
    action,
    with: signingInputs(material),
    signal: cancel.signal,
    onLine: ({ text }) => {
      const [, pid] = /simulated hang, child process (\d+)/.exec(text) ?? [];
      if (pid === undefined) return;
      child = Number(pid);
      cancelledAt = Date.now();
      cancel.abort();
    },
  });
  expect(Date.now() - cancelledAt).toBeLessThan(5000);
  expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 1, survivors: [] });
  expect(step.annotations.map(({ level }) => level)).not.toContain('error');
  // It had begun, and what it started is not among the survivors.
  expect(child).toBeGreaterThan(0);
  expect(step.outputs['ipa-path']).toBeUndefined();
  expect(step.summary).toContain('| Flutter |');
});

test('a build that takes too long is ended with all that it started', async () => {
  const runner = await aRunner('hang');
  const inputs = signingInputs(material, { 'timeout-minutes': '0.04' });
  const step = await runner.runAction({ action, with: inputs });
  expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, survivors: [] });
  expect(step.annotations).toContainEqual(
    expect.objectContaining({
      title: 'flet-build-ipa: build/timed-out',
      message: expect.stringContaining('It was busy with: '),
    }),
  );
});
