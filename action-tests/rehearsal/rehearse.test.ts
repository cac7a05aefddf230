import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scripted } from './play-workflow.ts';
import { complaintsAboutReport } from './report-schema.ts';
import { readJson, rehearse, startRehearsal } from './run-rehearsal.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-rehearse-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the report', () => {
  test('a green rehearsal says so, as text without colour and as data, and exits 0', async () => {
    const json = join(folder, 'green.json');
    const { exitCode, output } = await rehearse(
      `
      - { id: said, uses: ${scripted}, with: { write: '{"GITHUB_OUTPUT":"version=1.2.3\\n"}' } }
      - run: security list-keychains && ls ~/Library || true
`,
      '--json',
      json,
    );
    expect(output).toContain('version 1.2.3');
    expect(output).toContain('Nothing left behind');
    expect(output).not.toContain('\u001b');
    expect(exitCode).toBe(0);
    expect(complaintsAboutReport(await readJson(json))).toEqual([]);
    expect(await readJson(json)).toMatchObject({
      ok: true,
      jobs: [
        {
          name: 'one',
          os: 'macOS',
          result: 'success',
          steps: [
            {
              id: 'said',
              uses: scripted,
              result: 'success',
              seconds: expect.any(Number),
              outputs: { version: '1.2.3' },
              annotations: [],
            },
            { uses: 'run' },
            { id: 'said', phase: 'post' },
          ],
        },
      ],
      services: { appStoreConnect: { apps: [{ name: 'Harbour' }] }, appCenter: expect.anything() },
      leftovers: [],
    });
  });

  test('a step that fails makes it red and exits 1', async () => {
    const { exitCode, output } = await rehearse('      - run: exit 3\n');
    expect(exitCode).toBe(1);
    expect(output.match(/Process completed with exit code 3\./g)).toHaveLength(2);
    expect(output).toContain('The rehearsal failed');
  });

  test('whatever stays behind is told and makes it red', async () => {
    const json = join(folder, 'left.json');
    const { exitCode, output } = await rehearse(
      `
      - name: Litter
        env: { PASSWORD: '\${{ secrets.CERTIFICATE_PASSWORD }}' }
        run: |
          test -n "\${{ secrets.CERTIFICATE_PASSWORD }}"
          touch "$RUNNER_TEMP/AuthKey_X.p8"
          d="$HOME/Library/MobileDevice/Provisioning Profiles"
          mkdir -p "$d"; touch "$d/x.mobileprovision"
          k="$RUNNER_TEMP/k.keychain-db"
          security create-keychain -p pw "$k"
          security list-keychains -d user -s "$k"
          security default-keychain -d user -s "$k"
          printf %s "$PASSWORD" | tee ~/my.key > ~/notes.txt
          sleep 60 > /dev/null 2>&1 &
      - { name: Stay, uses: ${scripted}, with: { leave-child: true } }
`,
      '--json',
      json,
    );
    const found = [
      // One line a file, whatever gives it away. The script, which held the secret, is gone; what it
      // left running is ended by the runner with the job.
      'one: key file home/my.key, which holds CERTIFICATE_PASSWORD (itself)',
      'one: file home/notes.txt, which holds CERTIFICATE_PASSWORD (itself)',
      'one: profile home/Library/MobileDevice/Provisioning Profiles/x.mobileprovision',
      'one: key file temp/AuthKey_X.p8',
      'one: keychain temp/k.keychain-db',
      expect.stringMatching(/^one: search-list entry .*k\.keychain-db$/),
      expect.stringMatching(/^one: search list lost .*login\.keychain-db$/),
      expect.stringMatching(/^one: default keychain changed to .*k\.keychain-db$/),
      expect.stringMatching(/^one: process \d+ of "Stay"$/),
    ];
    const report = (await readJson(json)) as { leftovers: string[] };
    expect(complaintsAboutReport(report)).toEqual([]);
    expect(report).toMatchObject({ ok: false, jobs: [{ result: 'success' }] });
    expect(report.leftovers).toHaveLength(found.length);
    expect(report.leftovers).toEqual(expect.arrayContaining(found));
    const words = output.replaceAll(/\s+/g, ' ');
    for (const line of report.leftovers) expect(words).toContain(`✗ ${line}`);
    expect(output).not.toContain('Nothing left behind');
    expect(exitCode).toBe(1);
  });

  test('the archive of the traffic holds requests, answers and their bodies, but no token', async () => {
    const har = join(folder, 'traffic.har');
    const ask =
      "fetch(process.env.APP_STORE_CONNECT_API_URL + '/v1/apps?limit=2', { headers: { authorization: 'Bearer abc.def' } }).then((r) => console.log('status', r.status))";
    const { output } = await rehearse(`      - run: |\n          node -e "${ask}"\n`, '--har', har);
    expect(output).toContain('status 401');
    expect(await readJson(har)).toMatchObject({
      log: {
        version: '1.2',
        entries: [
          {
            startedDateTime: expect.stringMatching(/^\d{4}-/),
            request: {
              method: 'GET',
              url: expect.stringContaining('/v1/apps?limit=2'),
              queryString: [{ name: 'limit', value: '2' }],
            },
            response: { status: 401, content: { text: expect.stringContaining('errors') } },
          },
        ],
      },
    });
    expect(await readFile(har, 'utf8')).not.toContain('abc.def');
  });
});

describe('the command line', () => {
  test('a workflow that cannot be rehearsed is refused before anything starts', async () => {
    const { exitCode, complaint, output } = await rehearse('      - uses: someone/else@v1\n');
    expect(exitCode).toBe(1);
    expect(complaint).toContain('someone/else@v1');
    expect(output).toBe('');
  });

  test('a full disk costs the report, not the verdict, and is an error that names the file', async () => {
    const { exitCode, complaint, output } = await rehearse(
      '      - run: echo hello\n',
      '--json',
      '/dev/full',
    );
    expect(output).toContain('All done');
    expect(complaint).toMatch(/^\/dev\/full cannot be written: ENOSPC\b.*$/m);
    expect(complaint).not.toContain('    at ');
    expect(exitCode).toBe(1);
  });

  test('a file that cannot be written is refused before anything starts', async () => {
    const { exitCode, complaint, output } = await rehearse(
      '      - run: echo hello\n',
      '--json',
      join(folder, 'nowhere', 'report.json'),
    );
    expect(exitCode).toBe(1);
    expect(complaint).toContain('--json lies in a folder that is not there');
    expect(output).toBe('');
  });

  test('an unknown option is refused', async () => {
    const { exitCode, complaint } = await startRehearsal('--workflw', 'x').ended;
    expect(exitCode).toBe(1);
    expect(complaint).toContain('--workflw');
  });
});

test('an interrupt cancels the step, still runs its post and ends the sandbox', async () => {
  const file = join(folder, 'hang.yml');
  await writeFile(
    file,
    `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - { name: staying, uses: ${scripted}, with: { hang: obedient, post-say: tidied up } }
`,
  );
  const { child, ended } = startRehearsal('--workflow', file, '--allow-network');
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('hanging')) child.kill('SIGINT');
  });
  const { output, exitCode } = await ended;
  expect(output).toContain('tidied up');
  expect(output).toContain('Cancelled');
  expect(exitCode).toBe(1);
  const [, url = ''] = /sandbox at (\S+)/.exec(output) ?? [];
  await expect(fetch(url)).rejects.toThrow();
});
