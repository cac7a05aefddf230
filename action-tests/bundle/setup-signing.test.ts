/** dist/setup-signing as the runner starts it, on a simulated Mac, followed by its post step. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { runnerCancelTimes } from '../../src/sandbox/runner/cancel.ts';
import type { RunnerOptions } from '../../src/sandbox/runner/runner-options.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner, StepOptions, StepResult } from '../../src/sandbox/runner/runner.ts';
import { expectNoSecrets } from '../../src/sandbox/runner/secret-search.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const material = createSigningMaterial();
const secrets = {
  password: material.password,
  'certificate file': material.pkcs12.toString('base64'),
  'private key': material.privateKeyPem,
};

let machine: string;

beforeAll(async () => {
  machine = await mkdtemp(join(tmpdir(), 'signing-bundle-'));
  await installMacTools(join(machine, 'tools'), macToolProgram);
});

afterAll(() => rm(machine, { recursive: true, force: true }));

async function aRunner(options: Pick<RunnerOptions, 'cancelTimes'> = {}): Promise<Runner> {
  const root = await mkdtemp(join(machine, 'runner-'));
  return createRunner({
    os: 'macOS',
    root,
    tools: join(machine, 'tools'),
    ...options,
    env: { SLIPWAY_MAC_STATE: join(root, 'mac'), SLIPWAY_MAC_LOG: join(root, 'calls.jsonl') },
  });
}

const setUpSigning = (
  runner: Runner,
  changes: Readonly<Record<string, string>> = {},
  options: StepOptions = {},
): Promise<StepResult> =>
  runner.runAction({
    action: 'setup-signing',
    with: {
      certificate: secrets['certificate file'],
      'certificate-password': secrets.password,
      'provisioning-profiles': material.profile.toString('base64'),
      ...changes,
    },
    ...options,
  });

/** Nothing is left of the step, and nothing that it did gave a secret away. */
async function expectNoTrace(runner: Runner): Promise<void> {
  const { root, home, temp } = runner.folders;
  const files = (await runner.files()).filter(
    (file) => (file.startsWith(home) || file.startsWith(temp)) && !file.includes('login.keychain'),
  );
  expect(files).toEqual([]);
  const mac = await readFile(join(root, 'mac/keychains.json'), 'utf8').catch(() => '');
  expect(mac).not.toContain('signing.keychain-db');
  expect(runner.results.flatMap(({ survivors }) => survivors)).toEqual([]);
  // The log of the Mac's tools, with all their arguments, is among the files that are searched.
  await expectNoSecrets(runner.results, runner, secrets);
}

test('a signing identity is set up, told to later steps, and gone after post', async () => {
  const runner = await aRunner();
  const main = await setUpSigning(runner);
  // The one thing to tell of the material is that Apple did not sign its profile.
  const told = [{ level: 'warning', message: expect.stringContaining('not signed by Apple') }];
  expect(main).toMatchObject({ outcome: 'success', annotations: told });
  expect(main.outputs).toMatchObject({
    'certificate-sha1': material.certificate.sha1,
    'team-id': material.teamId,
    'provisioning-profile': material.profileUuid,
    'bundle-id': material.bundleId,
    'export-method': 'app-store-connect',
  });
  expect(Object.keys(JSON.parse(main.outputs['provisioning-profiles'] ?? ''))).toEqual([
    material.bundleId,
  ]);
  // The runner drops job outputs in which it finds something masked.
  for (const value of Object.values(main.outputs)) expect(runner.masker.mask(value)).toBe(value);
  expect(main.summary).toContain(material.profileName);

  const [post] = await runner.runPosts();
  expect(post).toMatchObject({ outcome: 'success', annotations: [] });
  await expectNoTrace(runner);
});

test('post carries nothing of what reads certificates', async () => {
  const licenses = await readFile(join(repository, 'dist/setup-signing/post/licenses.txt'), 'utf8');
  expect(licenses).toContain('execa');
  expect(licenses).not.toContain('node-forge');
});

test.each([
  ['certificate/wrong-password', '`certificate-password`', { 'certificate-password': 'pAs5w0rd' }],
  ['certificate/not-base64', '`certificate`', { certificate: 'MIIK%%%%' }],
])('%s is one annotation with its remedy, and nothing was made', async (code, input, changes) => {
  const runner = await aRunner();
  const main = await setUpSigning(runner, changes);
  expect(main).toMatchObject({ outcome: 'failure', exitCode: 1, state: {} });
  expect(main.annotations).toEqual([
    expect.objectContaining({
      level: 'error',
      title: `setup-signing: ${code}`,
      message: expect.stringContaining(input),
    }),
  ]);
  expect(main.annotations[0]?.message).toContain('What to do: ');
  const [post] = await runner.runPosts();
  expect(post?.outcome).toBe('success');
  await expectNoTrace(runner);
});

test.each([
  ['', runnerCancelTimes],
  [', by SIGTERM alone too', { ...runnerCancelTimes, interruptMs: 'left-out' as const }],
])('a step that is cancelled half-way leaves nothing after post%s', async (_, cancelTimes) => {
  const runner = await aRunner({ cancelTimes });
  const cancel = new AbortController();
  const main = await setUpSigning(
    runner,
    {},
    {
      signal: cancel.signal,
      // The line before the first command; the signal reaches a step that is at work.
      onLine: ({ text }) => text.includes('Importing') && cancel.abort(),
    },
  );
  expect(main).toMatchObject({ outcome: 'cancelled', exitCode: 1 });
  expect(main.state['folder']).toContain('slipway-signing-');

  const [post] = await runner.runPosts();
  expect(post).toMatchObject({ outcome: 'success', annotations: [] });
  await expectNoTrace(runner);
});
