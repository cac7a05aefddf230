// The workflow that uploads on a Mac without waiting, and distributes in a second job on Linux.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { app } from '../../src/rehearsal/project/app.ts';
import { recallSandbox } from '../../src/rehearsal/services/kept-sandbox.ts';
import { SandboxClient } from '../../src/rehearsal/services/sandbox-client.ts';
import { readJson, rehearse, startRehearsal } from './run-rehearsal.ts';

const example = fileURLToPath(new URL('../../examples/testflight-later.yml', import.meta.url));
const DISTRIBUTE = '      - uses: slipway-actions/slipway/actions/testflight-distribute@v1\n';

/** An older build that the team tests, so that there is something to expire. */
const OLDER_JOB = `jobs:
  older:
    runs-on: ubuntu-latest
    steps:
${DISTRIBUTE}        with:
          bundle-id: ${app.bundleId}
          version: 1.0.0
          build-number: 1
          groups: Team
  upload:
    needs: older
`;

/** The history that a checkout with \`fetch-depth: 0\` brings; GitHub's own notes need GitHub. */
const HISTORY = `      - run: |
          git init --quiet
          git config user.email ada@example.com
          git config user.name Ada
          git commit --quiet --allow-empty -m 'Draw the harbour'
          git tag v1.0.0
          git commit --quiet --allow-empty -m 'Show tides for a week (#12)'
`;

const ALSO = `          testers: |
            Ada Harbour <ada@example.com>
            bea@example.com
`;

let folder: string;
let sandbox: SandboxClient;
let pid: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-later-'));
  const { output } = await rehearse('      - run: echo kept\n', '--allow-network', '--keep');
  sandbox = new SandboxClient(/stays at (\S+)/.exec(output)?.[1] ?? '');
  pid = Number(/kill (\d+)/.exec(output)?.[1]);
  // Without a number there is nothing to end: kill 0 would be this very process group.
  expect(pid).toBeGreaterThan(1);
});
afterEach(async () => {
  process.kill(pid, 'SIGTERM');
  await rm(folder, { recursive: true });
});

test('an upload that did not wait is distributed by a second job, with all that can be asked for', async () => {
  const { setup } = await recallSandbox(sandbox.url);
  await sandbox.seed(setup.account);
  await sandbox.seed({
    appStoreConnect: {
      teamUsers: ['ada@example.com', 'bea@example.com'],
      builds: [{ app: app.bundleId, version: '1.0.0', buildNumber: '1' }],
    },
  });
  const written = await readFile(example, 'utf8');
  const workflow = written
    .replace(DISTRIBUTE, HISTORY + DISTRIBUTE)
    .replace('jobs:\n  upload:\n', OLDER_JOB)
    .replace('release-notes-from: github', 'release-notes-from: git')
    .replace('groups: Friends', 'groups: Team, Friends');
  const file = join(folder, 'testflight-later.yml');
  await writeFile(file, workflow + ALSO);
  const json = join(folder, 'report.json');
  const play = startRehearsal(
    '--workflow',
    file,
    '--allow-network',
    '--against',
    sandbox.url,
    '--json',
    json,
  );
  const { output, complaint, exitCode } = await play.ended;
  if (exitCode !== 0) throw new Error(`${output}\n${complaint}`);

  const { appStoreConnect } = await sandbox.state();
  const [held] = appStoreConnect.apps;
  expect(held?.builds).toMatchObject([
    { version: '1.0.0', expired: true },
    {
      version: app.version,
      expired: false,
      betaGroups: ['Team', 'Friends'],
      whatsNew: { 'en-US': expect.stringContaining('Show tides for a week') },
      betaReviewState: 'WAITING_FOR_REVIEW',
    },
  ]);
  expect(held?.betaGroups).toMatchObject([
    { name: 'Team', testers: ['ada@example.com', 'bea@example.com'] },
    { name: 'Friends', testers: ['ada@example.com', 'bea@example.com'] },
  ]);
  expect(await readJson(json)).toMatchObject({
    jobs: [
      {},
      {},
      {
        steps: [
          {},
          {
            id: 'testflight',
            outputs: {
              'build-upload-id': expect.stringMatching(/./),
              'testers-added': '4',
              'public-links': expect.stringContaining('https://testflight.apple.com/join/'),
            },
          },
        ],
      },
    ],
  });
  expect(output).not.toContain('ada@example.com');
});
