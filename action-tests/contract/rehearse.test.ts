// The action as far as it stands between the runner and the program that plays the workflow.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/actions/rehearse/inputs.ts';
import type { outputs } from '../../src/actions/rehearse/outputs.ts';
import { rehearseWith } from '../../src/actions/rehearse/run.ts';
import { createTestContext, recordedProcesses } from '../support/action-context.ts';
import type { ProcessCall, TestContext } from '../support/action-context.ts';
import { failureOf } from '../support/failure.ts';
import { summaryProblems } from '../support/summary-rules.ts';

const nothing: Inputs = {
  workflow: undefined,
  appPath: undefined,
  bundleId: {},
  teamId: undefined,
  appVersion: {},
  scenario: [],
  event: undefined,
  inputs: undefined,
  skip: [],
  secret: {},
  secretsFile: undefined,
  seed: undefined,
  strict: false,
  allowNetwork: false,
  reportDirectory: undefined,
  json: undefined,
  har: undefined,
};

const step = { name: 'Upload', result: 'success', outcome: 'success', annotations: [] };
const job = { id: 'release', name: 'Release', os: 'Linux', result: 'success', seconds: 2 };
const green = { ok: true, jobs: [{ ...job, steps: [step] }], mistakes: [], leftovers: [] };

let action: TestContext<typeof outputs>;

beforeEach(async () => {
  action = await createTestContext<typeof outputs>();
});
afterEach(() => action.close());

/** Runs the action with a program that prints a line and leaves `report` in the file it is given. */
async function rehearse(report: object | string | undefined, inputs: Partial<Inputs> = {}) {
  const processes = recordedProcesses(async (call) => {
    const file = call.argv.find((word) => word.startsWith('--json='))?.slice('--json='.length);
    const text = typeof report === 'string' ? report : JSON.stringify(report);
    if (file !== undefined && report !== undefined) await writeFile(file, text);
    return { stdout: 'a line of the rehearsal', exitCode: 1 };
  });
  const run = rehearseWith('/program.js');
  await run({ ...nothing, ...inputs }, { ...action.context, processes });
  return processes.calls[0] as ProcessCall;
}

test('a green release: its jobs, and nothing to complain of', async () => {
  await rehearse(green);
  const { recorded } = action;
  expect(recorded.outputs).toEqual({ ok: true, jobs: [job] });
  expect(recorded.texts('error')).toEqual([]);
  expect(recorded.texts('info')).toContain('a line of the rehearsal');
  const page = recorded.summary.render('rehearse');
  expect(page).toContain('| Release | Linux | success | 2 s |');
  expect(summaryProblems(page)).toEqual([]);
});

test('every input becomes the option of the same name of the command', async () => {
  const { argv, options } = await rehearse(green, {
    workflow: 'release.yml',
    appPath: '/repository',
    scenario: ['rate-limit', 'part-lost'],
    event: 'push',
    inputs: { 'dry-run': true },
    skip: ['a/b'],
    secret: { KEY: '/key.p8' },
    secretsFile: '/names',
    seed: '/seed.yml',
    strict: true,
    allowNetwork: true,
    reportDirectory: '/report',
    har: '/traffic.har',
  });
  expect(argv).toEqual([
    '/program.js',
    '--workflow=release.yml',
    '--project=/repository',
    '--scenario=rate-limit',
    '--scenario=part-lost',
    '--event=push',
    '--inputs={"dry-run":true}',
    '--skip=a/b',
    '--secret=KEY=/key.p8',
    '--secrets-file=/names',
    '--seed=/seed.yml',
    '--strict',
    '--allow-network',
    '--report=/report',
    expect.stringMatching(/^--json=.+/),
    '--har=/traffic.har',
  ]);
  expect(options.cwd).toBe(action.context.machine.workspace);
  expect(action.recorded.outputs).toMatchObject({ 'report-path': '/report' });
});

test('without app-path the workspace is rehearsed, without switches', async () => {
  const { argv } = await rehearse(green);
  const project = `--project=${action.context.machine.workspace}`;
  expect(argv).toEqual(['/program.js', project, expect.stringMatching(/^--json=/)]);
});

test('on Windows nothing is played', async () => {
  const context = {
    ...action.context,
    machine: { ...action.context.machine, os: 'Windows' } as const,
  };
  const failure = await failureOf(rehearseWith('/program.js')(nothing, context));
  expect(failure.code).toBe('rehearse/needs-linux');
});

test('a report in a file of the user’s is read there', async () => {
  const json = join(action.folder, 'mine.json');
  expect((await rehearse(green, { json })).argv).toContain(`--json=${json}`);
  expect(action.recorded.outputs).toMatchObject({ ok: true });
});

test('a report of an earlier rehearsal is none of this one', async () => {
  const json = join(action.folder, 'mine.json');
  await writeFile(json, JSON.stringify(green));
  const failure = await failureOf(rehearse(undefined, { json }));
  expect(failure.code).toBe('rehearse/stopped');
});

describe('a red release', () => {
  const workflow = '.github/workflows/release.yml';
  const failed = () => ({
    ...step,
    result: 'failure',
    outcome: 'failure',
    place: { file: workflow, line: 12 },
    annotations: [
      { level: 'warning', message: 'so so' },
      { level: 'error', message: 'no such group' },
    ],
  });

  test('fails the step, and shows the failure at its line of the workflow', async () => {
    const jobs = [{ ...job, result: 'failure', steps: [step, failed()] }];
    const failure = await failureOf(rehearse({ ...green, ok: false, jobs }));
    expect(failure).toMatchObject({
      code: 'rehearse/red',
      message: 'The release would fail: Release (failure).',
      details: ['Release: Upload: no such group'],
    });
    expect(action.recorded.log).toContainEqual({
      kind: 'error',
      text: 'no such group',
      title: 'Release: Upload',
      place: { file: '.github/workflows/release.yml', line: 12 },
    });
    expect(action.recorded.outputs).toMatchObject({ ok: false, jobs: [{ result: 'failure' }] });
  });

  test('of a repository below the workspace, the line is that of its file there', async () => {
    const jobs = [{ ...job, result: 'failure', steps: [failed()] }];
    const appPath = join(action.context.machine.workspace, 'app');
    await failureOf(rehearse({ ...green, ok: false, jobs }, { appPath }));
    const [error] = action.recorded.log.filter(({ kind }) => kind === 'error');
    expect(error?.place).toEqual({ file: `app/${workflow}`, line: 12 });
  });

  test('a failed step that the workflow forgives is no failure', async () => {
    const forgiven = { ...failed(), result: 'success' };
    await rehearse({ ...green, jobs: [{ ...job, steps: [forgiven] }] });
    expect(action.recorded.texts('error')).toEqual([]);
  });

  test('a step without a place and without words is named all the same', async () => {
    const silent = { ...step, result: 'failure', outcome: 'failure' };
    const jobs = [{ ...job, result: 'failure', steps: [silent] }];
    await failureOf(rehearse({ ...green, ok: false, jobs }));
    expect(action.recorded.texts('error')).toEqual(['The step failed; see its log.']);
  });

  test('a cancelled job is red', async () => {
    const jobs = [{ ...job, result: 'cancelled', steps: [] }];
    const failure = await failureOf(rehearse({ ...green, ok: false, jobs }));
    expect(failure.message).toContain('Release (cancelled)');
  });
});

test('a green release that leaves something behind is red', async () => {
  const leftovers = ['Build: key file AuthKey.p8', 'Build: keychain x'];
  const failure = await failureOf(rehearse({ ...green, ok: false, leftovers }));
  expect(failure).toMatchObject({ code: 'rehearse/left-behind', details: leftovers });
  expect(failure.message).toContain('2 things');
});

test('a mistake of the workflow is a warning at its line, and makes nothing red', async () => {
  const place = { file: '.github/workflows/release.yml', line: 9 };
  const mistakes = [
    { at: 'job a, step 2', problem: 'there is no input "gruops"', cure: 'Correct it.', place },
    { at: 'job a', problem: 'the image is gone', cure: 'Use another.' },
  ];
  await rehearse({ ...green, mistakes });
  expect(action.recorded.log.filter(({ kind }) => kind === 'warning')).toMatchObject([
    { text: 'there is no input "gruops". Correct it.', title: 'job a, step 2', place },
    { text: 'the image is gone. Use another.', title: 'job a' },
  ]);
});

test('a workflow that cannot be rehearsed says why', async () => {
  const refused = { ok: false, error: 'no double of a/b' };
  // No page is written either.
  const failure = await failureOf(rehearse(refused, { reportDirectory: '/report' }));
  expect(failure).toMatchObject({ code: 'rehearse/refused', said: 'no double of a/b' });
  expect(action.recorded.outputs).toEqual({ ok: false });
});

test.each([
  ['none', undefined],
  ['half of one', '{"ok": tr'],
  ['one without jobs', { ok: true }],
  ['one whose jobs are no jobs', { ...green, jobs: [{ id: 1 }] }],
  ['one whose step has no line', { ...green, jobs: [{ ...job, steps: [{ ...step, place: {} }] }] }],
  ['one whose mistakes are none', { ...green, mistakes: [{ at: 1 }] }],
  ['one whose leftovers are no list', { ...green, leftovers: 'much' }],
  ['a green one that is an error', { ok: true, error: 'x' }],
])('a program that ends with no report, but %s, was stopped', async (_, report) => {
  const failure = await failureOf(rehearse(report));
  expect(failure.code).toBe('rehearse/stopped');
});
