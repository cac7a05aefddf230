// The mistakes that people make in release workflows: each is found before anything runs or by the
// step that it is in, by a message that names cause and cure.
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findMistakes, mistakeLine } from '../../src/rehearsal/mistakes/find-mistakes.ts';
import { groupMistakes } from '../../src/rehearsal/mistakes/groups.ts';
import { slipway } from '../../src/rehearsal/workflow/actions/repository.ts';
import { readWorkflow } from '../../src/rehearsal/workflow/reading/read-workflow.ts';
import { WorkflowRefused } from '../../src/rehearsal/workflow/workflow.ts';
import { playWorkflow } from './play-workflow.ts';

const SECRETS = [
  'APP_STORE_CONNECT_ISSUER_ID',
  'APP_STORE_CONNECT_KEY_ID',
  'APP_STORE_CONNECT_PRIVATE_KEY',
  'CERTIFICATE',
  'CERTIFICATE_PASSWORD',
  'PROVISIONING_PROFILE',
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-mistakes-'));
  const files = {
    '.github/workflows/called.yml': `
on:
  workflow_call:
    inputs: { flavour: { type: string, required: true } }
    secrets: { certificate: { required: true } }
jobs: { one: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`,
    '.github/workflows/publishes.yml': `
on: workflow_call
permissions: { contents: write }
jobs: { one: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`,
    '.github/actions/notes/action.yml':
      "{ name: Notes, description: Notes., runs: { using: composite, steps: [{ run: 'true', shell: bash }] } }",
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** Every line that the rehearsal prints about a workflow before it plays a step. */
async function linesFor(jobs: string, head: string): Promise<string> {
  const file = join(folder, '.github/workflows/release.yml');
  await writeFile(file, `${head}\njobs:\n${jobs}`);
  try {
    return (await findMistakes(await readWorkflow(file), SECRETS)).map(mistakeLine).join('\n');
  } catch (error) {
    if (error instanceof WorkflowRefused) return error.problems.join('\n');
    throw error;
  }
}

const job = (os: string, ...steps: readonly string[]): string =>
  `  one:\n    runs-on: ${os}\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const mac = (...steps: readonly string[]): string => job('macos-26', ...steps);
const linux = (...steps: readonly string[]): string => job('ubuntu-latest', ...steps);
const ours = (action: string, inputs: string, ref = 'v1'): string =>
  `{ id: it, uses: slipway-actions/slipway/actions/${action}@${ref}, with: { ${inputs} } }`;
const checkout = '{ uses: actions/checkout@v7 }';
const secret = (name: string): string => `'\${{ secrets.${name} }}'`;
const signing = ours('setup-signing', `certificate: ${secret('CERTIFICATE')}`);
const upload = ours('appstore-upload', 'ipa-path: App.ipa');

const booleanInput = `on:
  workflow_dispatch:
    inputs: { publish: { type: boolean, default: true } }`;

type Row = readonly [mistake: string, jobs: string, cause: string, cure: string, head?: string];

const rows: readonly Row[] = [
  // Secrets
  [
    'a misspelt secret',
    mac(ours('setup-signing', `certificate: ${secret('CERTFICATE')}`)),
    'no secret CERTFICATE',
    'Did you mean secrets.CERTIFICATE?',
  ],
  [
    'a secret that is read as a variable',
    mac(ours('setup-signing', "certificate: '${{ vars.CERTIFICATE }}'")),
    'is a secret of the repository, but is read as a variable',
    'Write secrets.CERTIFICATE.',
  ],
  [
    'the context in the singular',
    mac(ours('setup-signing', "certificate: '${{ secret.CERTIFICATE }}'")),
    "Unrecognized named-value: 'secret'",
    'did you mean "secrets"?',
  ],
  [
    'no braces around the secret',
    mac(ours('setup-signing', 'certificate: secrets.CERTIFICATE')),
    'is the text "secrets.CERTIFICATE"',
    'Write ${{ secrets.CERTIFICATE }}.',
  ],
  [
    'key id and issuer id swapped',
    linux(
      ours(
        'appstore-upload',
        `ipa-path: a.ipa, api-key-id: ${secret('APP_STORE_CONNECT_ISSUER_ID')}, issuer-id: ${secret('APP_STORE_CONNECT_KEY_ID')}`,
      ),
    ),
    '"api-key-id" gets the secret APP_STORE_CONNECT_ISSUER_ID, which by its name is an issuer id',
    'two secrets are probably swapped',
  ],
  [
    'certificate and profile swapped',
    mac(
      ours(
        'setup-signing',
        `certificate: ${secret('PROVISIONING_PROFILE')}, provisioning-profiles: ${secret('CERTIFICATE')}`,
      ),
    ),
    'by its name is a provisioning profile',
    'Give it a certificate',
  ],
  [
    'the certificate as its password',
    mac(
      ours(
        'setup-signing',
        `certificate: ${secret('CERTIFICATE')}, certificate-password: ${secret('CERTIFICATE')}`,
      ),
    ),
    '"certificate" and "certificate-password" get the same secret',
    'Give each its own.',
  ],
  [
    'a password in the workflow',
    mac(
      ours('setup-signing', `certificate: ${secret('CERTIFICATE')}, certificate-password: hunter2`),
    ),
    'stands in the workflow for all to read',
    'Store it as a secret, change it',
  ],
  [
    'a token from a variable',
    linux(ours('appcenter-release', "app: a/b, file: a.ipa, api-token: '${{ vars.APPCENTER }}'")),
    'comes from a variable (vars), which everybody can read',
    'write secrets instead of vars',
  ],
  [
    'a secret in a condition',
    linux(`{ if: "secrets.CERTIFICATE != ''", run: 'true' }`),
    "Unrecognized named-value: 'secrets'",
    'compare env.NAME',
  ],
  [
    'no secrets for a reusable workflow',
    '  one:\n    uses: ./.github/workflows/called.yml\n    with: { flavour: a }\n',
    'needs the secret "certificate"',
    'secrets: inherit',
  ],
  [
    'a misspelt secret of a reusable workflow',
    "  one:\n    uses: ./.github/workflows/called.yml\n    with: { flavour: a }\n    secrets: { certificate: x, certifcate: 'y' }\n",
    'has no secret "certifcate"',
    'did you mean "certificate"?',
  ],
  // Inputs
  [
    'a misspelt input',
    mac(ours('setup-signing', `certficate: ${secret('CERTIFICATE')}`)),
    'setup-signing has no input "certficate"',
    'did you mean "certificate"?',
  ],
  [
    'a misspelt input of the composite',
    mac(ours('flet-testflight', 'gruops: Team')),
    'flet-testflight has no input "gruops"',
    'did you mean "groups"?',
  ],
  [
    'an input that is missing',
    linux(ours('appcenter-release', 'file: a.ipa')),
    'appcenter-release needs the input "app"',
    'Give it under `with`.',
  ],
  [
    'an input that is empty',
    linux(ours('appcenter-release', "file: a.ipa, app: ''")),
    '"app" of appcenter-release is empty',
    'Give it a value.',
  ],
  [
    'yes instead of true',
    linux(ours('appstore-upload', "ipa-path: a.ipa, checksum: 'yes'")),
    'is neither true nor false: "yes"',
    'It takes true or false.',
  ],
  [
    'a word that is no choice',
    linux(ours('appstore-upload', 'ipa-path: a.ipa, if-exists: overwrite')),
    'is "overwrite", but may be',
    'fail',
  ],
  [
    'minutes with a unit',
    linux(ours('appstore-upload', 'ipa-path: a.ipa, processing-timeout-minutes: 90m')),
    'no number of minutes from 0 to 360: "90m"',
    'It takes minutes.',
  ],
  [
    'a misspelt input of checkout',
    linux('{ uses: actions/checkout@v7, with: { fetch-dept: 0 } }'),
    'has no input "fetch-dept"',
    'did you mean "fetch-depth"?',
  ],
  [
    'Python 3.10 without quotes',
    linux('{ uses: actions/setup-python@v7, with: { python-version: 3.10 } }'),
    '3.10 is 3.1',
    "Put it in quotes: '3.10'.",
  ],
  [
    'a missing input of a reusable workflow',
    '  one:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n',
    'needs the input "flavour"',
    'give it under `with`',
  ],
  // Actions and refs
  [
    'a misspelt action of ours',
    mac(ours('setup-signin', '')),
    'Slipway has no action "actions/setup-signin"',
    'did you mean "setup-signing"?',
  ],
  [
    'the folder left out',
    mac('{ uses: slipway-actions/slipway/setup-signing@v1 }'),
    'Slipway has no action "setup-signing"',
    'is used as actions/setup-signing',
  ],
  [
    'no ref',
    mac('{ uses: slipway-actions/slipway/actions/setup-signing }'),
    'has no ref',
    'setup-signing@v1',
  ],
  [
    'a shortened SHA',
    mac(ours('setup-signing', `certificate: ${secret('CERTIFICATE')}`, '94014bc')),
    'has a shortened SHA',
    'Write all 40 digits.',
  ],
  [
    'another major of ours',
    mac(ours('setup-signing', `certificate: ${secret('CERTIFICATE')}`, 'v0')),
    'uses Slipway at "v0"',
    'Use @v1',
  ],
  [
    'two refs of ours',
    mac(signing, ours('appstore-upload', 'ipa-path: a.ipa', 'v1.2').replace('id: it', 'id: up')),
    'at several refs: v1, v1.2',
    'Use one ref for all steps.',
  ],
  [
    'a misspelt action of GitHub',
    linux('{ uses: action/checkout@v7 }'),
    'no "action/checkout@v7" and no double',
    'did you mean "actions/checkout"?',
  ],
  [
    'the wrong owner',
    mac('{ uses: actions/setup-xcode@v1 }'),
    'no "actions/setup-xcode@v1" and no double',
    'did you mean "maxim-lobanov/setup-xcode"?',
  ],
  [
    'an action that nobody plays',
    linux('{ uses: someone/else@v1 }'),
    'no "someone/else@v1" and no double',
    '--skip someone/else',
  ],
  [
    'an artifact of an old major',
    linux('{ uses: actions/upload-artifact@v3, with: { path: a } }'),
    'GitHub fails every run with "actions/upload-artifact@v3"',
    'Use v4 or newer.',
  ],
  // Paths
  [
    'no checkout before the build',
    mac(
      '{ run: "true", if: false }'.replace(
        'run: "true", if: false',
        'uses: slipway-actions/slipway/actions/flet-build-ipa@v1',
      ),
    ),
    'flet-build-ipa runs before the repository is there',
    'actions/checkout@v7',
  ],
  [
    'no checkout before a local action',
    linux('{ uses: ./.github/actions/notes }'),
    'runs before the repository is there',
    'actions/checkout@v7',
  ],
  [
    'a local action that is not there',
    linux(checkout, '{ uses: ./.github/actions/note }'),
    '"./.github/actions/note" leads to no action.yml',
    'begins at the top of the repository',
  ],
  [
    'a reusable workflow that is not there',
    '  one: { uses: ./.github/workflows/caled.yml }\n',
    'no workflow "./.github/workflows/caled.yml"',
    'did you mean "called.yml"?',
  ],
  // Machines and versions
  [
    'signing on Linux',
    linux(signing),
    'setup-signing needs a Mac, not ubuntu-latest',
    'runs-on: macos-26',
  ],
  [
    'a machine that is gone',
    job('macos-13', checkout),
    'no machine "macos-13" any more',
    'Use macos-26.',
  ],
  [
    'a misspelt machine',
    job('mac-os-26', checkout),
    'plays macOS and Linux, not "mac-os-26"',
    'did you mean "macos-26"?',
  ],
  // Permissions
  [
    'no permission to attest',
    `  one:\n    runs-on: ubuntu-latest\n    permissions: { contents: read }\n    steps:\n      - { uses: actions/attest@v4, with: { subject-path: a } }\n`,
    'needs `id-token: write, attestations: write`',
    'Write under permissions of job one',
  ],
  [
    'no permission for a release',
    `  one:\n    runs-on: ubuntu-latest\n    permissions: { contents: read }\n    steps:\n      - { uses: softprops/action-gh-release@v2, with: { tag_name: v1 } }\n`,
    'Resource not accessible by integration',
    'contents: write',
  ],
  [
    'no permission to check out',
    linux(checkout),
    'needs `contents: read`',
    'Write under permissions of job one: contents: read.',
    'on: workflow_dispatch\npermissions: { id-token: write }',
  ],
  [
    'too few permissions for a reusable workflow',
    '  one: { permissions: { contents: read }, uses: ./.github/workflows/publishes.yml }\n',
    'asks for `contents: write`, which this job does not have',
    'Write under permissions of job one: contents: write.',
  ],
  // Expressions and conditions
  [
    'a misspelt step',
    linux(upload, '{ run: "echo ${{ steps.its.outputs.build-id }}" }'),
    'no step of job one has the id "its"',
    'did you mean "it"?',
  ],
  [
    'a misspelt output',
    linux(upload, '{ run: "echo ${{ steps.it.outputs.buildid }}" }'),
    'appstore-upload has no output "buildid"',
    'did you mean "build-id"?',
  ],
  [
    'an output of a later step',
    linux('{ run: "echo ${{ steps.it.outputs.build-id }}" }', upload),
    'the step "it" has not run yet',
    'Move it before this step.',
  ],
  [
    'a job that is not waited for',
    `${linux(checkout)}  two:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'echo \${{ needs.one.outputs.x }}' }]\n`,
    'does not wait for that job',
    'needs: [one]',
  ],
  [
    'an output that the job does not have',
    `${linux(checkout)}  two:\n    needs: one\n    runs-on: ubuntu-latest\n    steps: [{ run: 'echo \${{ needs.one.outputs.x }}' }]\n`,
    'job one has no output "x"',
    'Name it under `outputs` of job one.',
  ],
  [
    'a boolean compared with a text',
    linux(`{ if: "inputs.publish == 'true'", run: 'true' }`),
    'inputs.publish is a boolean and never equals a text',
    'without quotes',
    booleanInput,
  ],
  [
    'a text compared with a boolean',
    linux(`{ if: github.event.inputs.publish == true, run: 'true' }`),
    'is a text and never equals a boolean',
    'Write inputs.publish instead.',
    booleanInput,
  ],
  [
    'a condition that is always true',
    linux(`{ if: "\${{ github.ref }} == 'refs/heads/main'", run: 'true' }`),
    'every text is true',
    'Put all of the condition between',
  ],
  [
    'jobs that wait for each other',
    `  one: { needs: two, runs-on: ubuntu-latest, steps: [{ run: x }] }\n  two: { needs: one, runs-on: ubuntu-latest, steps: [{ run: x }] }\n`,
    'at least one job',
    'with no dependencies',
  ],
];

const BY_HAND = 'on: workflow_dispatch';

test.each(
  rows.map(([mistake, jobs, cause, cure, head = BY_HAND]) => [mistake, jobs, cause, cure, head]),
)('%s', async (_mistake, jobs = '', cause, cure, head = '') => {
  const lines = await linesFor(jobs, head);
  expect(lines).toContain(cause);
  expect(lines).toContain(cure);
});

test('there are forty and more, no two alike', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map(([mistake]) => mistake)).size).toBe(rows.length);
});

test('mistakes that only the step shows', async () => {
  const { texts } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { continue-on-error: true, run: 'true', working-directory: no/such/folder }
      - { continue-on-error: true, uses: ./actions/appstore-upload, with: { ipa-path: out/*.ipa, api-key-id: ABCDEFGHIJ, issuer-id: 0b6f8a52-6a5f-4a44-9f0a-1f5d2a3b4c5d, api-private-key: '\${{ secrets.EMPTY }}' } }
      - { continue-on-error: true, uses: ./actions/testflight-distribute, with: { gruops: Team } }
`);
  const all = texts.join('\n');
  expect(all).toContain('no/such/folder');
  expect(all).toContain('api-private-key');
  expect(all).toMatch(/gruops.*groups/s);
});

test('an input under the name of another tool is no mistake', async () => {
  const steps = [
    'setup-signing@v1, with: { p12-file-base64: a.p12, p12-password: b.txt, bundle-id: a.b }',
    'appstore-upload@v1, with: { app-path: a.ipa }',
    'appcenter-release@v1, with: { appName: a/b, group: c, releaseNotes: d, notifyTesters: true }',
  ].map((step) => `      - { uses: slipway-actions/slipway/actions/${step} }\n`);
  const jobs = `  one:\n    runs-on: macos-26\n    steps:\n${steps.join('')}`;
  expect(await linesFor(jobs, 'on: push')).not.toContain('has no input');
});

test('a mistake of a step has its line, one of a job none', async () => {
  const file = join(folder, '.github/workflows/release.yml');
  await writeFile(
    file,
    `on: push
jobs:
  build:
    runs-on: macos-13
    steps:
      - uses: actions/checkout@v7
      - run: echo '\${{ steps.nope.outputs.x }}'
`,
  );
  expect(await findMistakes(await readWorkflow(file), [])).toEqual([
    expect.objectContaining({ line: { file: '.github/workflows/release.yml', line: 7 } }),
    expect.not.objectContaining({ line: expect.anything() }),
  ]);
});

test('a refused workflow is named as in the repository, and a misspelt event has a nearest one', async () => {
  const file = join(folder, '.github/workflows/release.yml');
  const jobs = 'jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }';
  await writeFile(file, `on: [push, pull_request]\n${jobs}\n`);
  await expect(readWorkflow(file, { event: 'pusch' })).rejects.toThrow(
    /^\.github\/workflows\/release\.yml cannot be rehearsed:\n.*did you mean "push"\?$/,
  );
});

test('no mistake is found in our own examples and reusable workflows', async () => {
  const files = globSync(['examples/*.yml', '.github/workflows/*ios-release.yml'], {
    cwd: slipway,
  });
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const workflow = await readWorkflow(join(slipway, file));
    expect({ file, mistakes: (await findMistakes(workflow, [])).map(mistakeLine) }).toEqual({
      file,
      mistakes: [],
    });
  }
});

test.each([
  ['Friends', 'Freinds', undefined, false, 'most likely the same beta group'],
  ['Friends', 'friends', undefined, false, 'as "Friends" (job one, step 1)'],
  ['Team A', 'Team B', undefined, false, ''],
  ['Internal', 'External', undefined, false, ''],
  ['QA 1', 'QA 2', undefined, false, ''],
  ['Friends', 'Sailor', 'Sailors', false, 'no beta group of App Store Connect "Sailor"; did you'],
  ['Friends', 'Sailors', 'Sailors', false, ''],
  ['Sailors', 'Crew', 'Sailors', true, 'no beta group of App Store Connect "Crew"'],
  ['Sailors', '${{ vars.GROUP }}', 'Sailors', true, ''],
])(
  'groups %s and %s, where the seed has %s (strict: %s)',
  async (one, two, seeded, isStrict, said) => {
    const step = (group: string) =>
      `{ uses: slipway-actions/slipway/actions/testflight-distribute@v1, with: { groups: '${group}' } }`;
    const file = join(folder, '.github/workflows/groups.yml');
    await writeFile(
      file,
      `on: push\njobs: { one: { runs-on: ubuntu-latest, steps: [${step(one)}, ${step(two)}] } }\n`,
    );
    const app = 'com.example.harbour';
    const seed =
      seeded === undefined
        ? undefined
        : { appStoreConnect: { betaGroups: [{ app, name: seeded, isInternalGroup: false }] } };
    const workflow = await readWorkflow(file);
    const mistakes = groupMistakes(workflow, { seed, isStrict }).map(mistakeLine).join('\n');
    if (said === '') expect(mistakes).toBe('');
    else expect(mistakes).toContain(said);
  },
);
