import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startGitHub } from '../support/github/github.ts';
import { keyAndTokens } from '../support/runner/api-key-secrets.ts';
import { cancelWhen } from '../support/runner/cancel-when.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { ActionOptions, Runner, StepResult } from '../../src/sandbox/runner/runner.ts';
import { expectNoSecrets } from '../../src/sandbox/runner/secret-search.ts';

const execute = promisify(execFile);
/** Uploads of one second have no order, and only older builds expire. */
const aMinuteAgo = () => new Date(Date.now() - 60_000).toISOString();
const app = 'com.example.harbour';
const key = createApiKey();
let sandbox: Sandbox;
let runner: Runner;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ bundleId: app, name: 'Harbour' }],
      betaGroups: [
        { app, name: 'Team', isInternalGroup: true },
        { app, name: 'Friends' },
      ],
      betaAppLocalizations: [
        { app, locale: 'en-US', description: 'Ships.', feedbackEmail: 'crew@example.com' },
      ],
      betaAppReviewDetails: [
        {
          app,
          contactFirstName: 'Ada',
          contactLastName: 'Harbour',
          contactPhone: '+1 555 0100',
          contactEmail: 'ada@example.com',
        },
      ],
      builds: [{ app, version: '1.2.0', buildNumber: '7', uploadedDate: aMinuteAgo() }],
    },
  });
  runner = await startRunner();
  const notes = [
    { language: 'en-US', text: 'Try the new quay.' },
    { language: 'de-DE', text: 'Bitte den neuen Kai testen.' },
  ];
  await writeFile(join(runner.folders.workspace, 'release_notes.json'), JSON.stringify(notes));
});

afterEach(async () => {
  await expectNoSecrets(runner.results, runner, keyAndTokens(key, runner.results));
  await rm(runner.folders.root, { recursive: true });
});

function distribute(
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<ActionOptions> = {},
): Promise<StepResult> {
  return runner.runAction({
    action: 'testflight-distribute',
    with: {
      'api-key-id': key.keyId,
      'issuer-id': key.issuerId,
      'api-private-key': key.privateKeyPem,
      'build-id': build()?.id ?? '',
      groups: 'Team\nFriends',
      'release-notes': 'release_notes.json',
      ...inputs,
    },
    ...options,
  });
}

const builds = () => sandbox.state.appStoreConnect.apps[0]?.builds ?? [];
const build = () => builds()[0];
const writes = () => sandbox.traffic.entries.filter(({ request }) => request.method !== 'GET');

const startRunner = (github: Readonly<Record<string, string>> = {}) =>
  createRunner({ os: 'Linux', env: { APP_STORE_CONNECT_API_URL: sandbox.url }, github });

/** A repository in the workspace, with a tag on its first commit. */
async function history(...subjects: readonly string[]): Promise<void> {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  const git = (...words: string[]) =>
    execute('git', [...author, ...words], { cwd: runner.folders.workspace });
  await git('init', '--quiet');
  for (const [index, subject] of subjects.entries()) {
    await git('commit', '--quiet', '--allow-empty', '-m', subject);
    if (index === 0) await git('tag', 'v1');
  }
}

describe('the bundle of testflight-distribute', () => {
  test('gives the build to the testers and tells its outputs', async () => {
    const step = await distribute();
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0, survivors: [] });
    expect(step.annotations.map(({ level }) => level)).toEqual(['notice', 'warning']);
    expect(step.annotations[1]?.message).toContain('no testers');
    expect(step.outputs).toMatchObject({
      'build-id': build()?.id,
      'internal-state': 'IN_BETA_TESTING',
      'external-state': 'WAITING_FOR_BETA_REVIEW',
      'beta-review-state': 'WAITING_FOR_REVIEW',
      'release-notes-locales': 'de-DE,en-US',
    });
    expect(JSON.parse(step.outputs['groups'] ?? '')).toMatchObject([
      { name: 'Team', internal: true },
      { name: 'Friends', internal: false },
    ]);
    expect(step.summary).toContain('Harbour 1.2.0 (7)');
    expect(build()).toMatchObject({
      betaGroups: ['Team', 'Friends'],
      betaReviewState: 'WAITING_FOR_REVIEW',
    });
  });

  test('fails with one annotation that names the input and lists the groups', async () => {
    const step = await distribute({ groups: 'Team\nFreinds' });
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 1 });
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors).toEqual([
      {
        level: 'error',
        title: 'testflight-distribute: testflight/unknown-group',
        message: expect.stringMatching(
          /^Input `groups`: .*"Freinds".*"Friends"[^]*Friends, Team \(internal\)[^]*What to do: /,
        ),
      },
    ]);
    expect(step.outputs).toMatchObject({ version: '1.2.0', 'build-number': '7' });
    expect(writes()).toEqual([]);
  });

  test('takes notes from git, adds testers, opens links and expires what nobody needs', async () => {
    await history('Draw the harbour', 'Show tides for a week (#12)');
    sandbox.seed({ appStoreConnect: { teamUsers: ['ada@example.com'] } });
    expect(await distribute({ groups: 'Team' })).toMatchObject({ outcome: 'success' });
    sandbox.seed({ appStoreConnect: { builds: [{ app, version: '1.2.1', buildNumber: '8' }] } });
    const step = await distribute({
      'build-id': builds().find(({ buildNumber }) => buildNumber === '8')?.id ?? '',
      'release-notes': '',
      'release-notes-from': 'git',
      testers: 'Ada Harbour <ada@example.com>',
      'public-link': 'on',
      'expire-previous-builds': 'true',
    });
    expect(step).toMatchObject({ outcome: 'success', outputs: { 'testers-added': '2' } });
    expect(step.outputs['public-links']).toContain('https://testflight.apple.com/join/');
    const { log, summary, outputs } = step;
    expect(JSON.stringify({ log, summary, outputs })).not.toContain('ada@example.com');
    expect(builds()).toMatchObject([
      { buildNumber: '7', expired: true },
      { buildNumber: '8', expired: false, whatsNew: { 'en-US': '- Show tides for a week' } },
    ]);
  });

  test('takes notes from GitHub with the token of the job', async () => {
    const github = await startGitHub(({ path }) =>
      path.endsWith('/generate-notes')
        ? { body: { name: 'v2', body: '* Show tides by @ada in https://github.com/o/r/pull/12' } }
        : { status: 404, body: { message: 'Not Found' } },
    );
    try {
      const notes = { 'release-notes': '', 'release-notes-from': 'github' };
      const token = { 'github-token': 'ghs_of_the_job', 'release-notes-since': 'v1' };
      await rm(runner.folders.root, { recursive: true });
      runner = await startRunner({ api_url: github.url });
      const step = await distribute({ ...notes, ...token });
      expect(step).toMatchObject({ outcome: 'success' });
      expect(build()?.whatsNew).toEqual({ 'en-US': '- Show tides' });
      expect(github.requests.at(-1)?.authorization).toContain('ghs_of_the_job');
    } finally {
      await github.close();
    }
  });

  test('leaves at once when the job is cancelled while it waits', async () => {
    sandbox.seed({
      appStoreConnect: {
        builds: [{ app, version: '1.2.0', buildNumber: '7', processingState: 'PROCESSING' }],
      },
    });
    const step = await distribute({}, cancelWhen('Waiting for Apple'));
    expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 1, survivors: [] });
    expect(step.outputs).toMatchObject({ 'build-id': build()?.id });
    expect(writes()).toEqual([]);
  });
});
