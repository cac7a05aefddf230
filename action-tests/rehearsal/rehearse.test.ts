import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('./rehearse.ts', import.meta.url));
const scripted = './action-tests/fixtures/scripted-action';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-rehearse-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([output, complaint, [exitCode]]) => ({ output, complaint, exitCode: exitCode as number }),
  );
  return { child, ended };
}

async function rehearse(steps: string, ...args: string[]) {
  const file = join(folder, `${crypto.randomUUID()}.yml`);
  await writeFile(file, `on: push\njobs:\n  one:\n    runs-on: macos-26\n    steps:\n${steps}`);
  return start('--workflow', file, ...args).ended;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

describe('the report', () => {
  test('a green rehearsal says so, as text and as data, and exits 0', async () => {
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
    expect(exitCode).toBe(0);
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

  test.each([
    ['a key file', 'touch "$RUNNER_TEMP/AuthKey_X.p8"', /key file temp\/AuthKey_X\.p8/],
    [
      'a profile',
      'd="$HOME/Library/MobileDevice/Provisioning Profiles"; mkdir -p "$d"; touch "$d/x.mobileprovision"',
      /profile home\/Library\/MobileDevice\/Provisioning Profiles\/x\.mobileprovision/,
    ],
    [
      'a keychain',
      'k="$RUNNER_TEMP/k.keychain-db"; security create-keychain -p pw "$k"; security list-keychains -d user -s "$k"',
      /keychain temp\/k\.keychain-db[^]*search-list entry .*k\.keychain-db/,
    ],
    [
      'a secret',
      'printf %s "$PASSWORD" | tee ~/my.key > ~/notes.txt',
      // One line a file, whatever gives it away.
      /Left behind\n.*key file home\/my\.key, which holds CERTIFICATE_PASSWORD \(itself\)\n.*file home\/notes\.txt, which holds CERTIFICATE_PASSWORD \(itself\)\n\n/,
    ],
  ])('%s that stays behind makes it red', async (_, command, report) => {
    const { exitCode, output } = await rehearse(
      `
      - env: { PASSWORD: '\${{ secrets.CERTIFICATE_PASSWORD }}' }
        run: |
          ${command}
`,
    );
    expect(output).toMatch(report);
    expect(exitCode).toBe(1);
  });

  test('a script that a secret was written into is gone after its step', async () => {
    const { exitCode, output } = await rehearse(
      '      - run: test -n "${{ secrets.CERTIFICATE_PASSWORD }}"; ls "$RUNNER_TEMP"\n',
    );
    expect(output).toContain('Nothing left behind');
    expect(exitCode).toBe(0);
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

  test('a file that cannot be written is refused before anything starts', async () => {
    const { exitCode, complaint, output } = await rehearse(
      '      - run: echo hello\n',
      '--json',
      join(folder, 'nowhere', 'report.json'),
    );
    expect(exitCode).toBe(1);
    expect(complaint).toContain('--json: there is no folder');
    expect(output).toBe('');
  });

  test('an unknown option is refused', async () => {
    const { exitCode, complaint } = await start('--workflw', 'x').ended;
    expect(exitCode).toBe(1);
    expect(complaint).toContain('--workflw');
  });

  test('output that is no terminal carries no colour', async () => {
    const { output } = await rehearse('      - run: echo hello\n');
    expect(output).toContain('hello');
    expect(output).not.toContain('\u001b');
  });
});

describe('a sandbox that is kept', () => {
  test('serves the next rehearsal with the same credentials, until it is ended', async () => {
    const kept = await rehearse(
      '      - run: echo "${{ secrets.APP_STORE_CONNECT_KEY_ID }}" | rev\n',
      '--keep',
    );
    const [, url = ''] = /stays at (\S+)/.exec(kept.output) ?? [];
    const [, pid = ''] = /kill (\d+)/.exec(kept.output) ?? [];
    const [, files = ''] = /machines' files\s+(\S+)/.exec(kept.output) ?? [];
    try {
      const again = await rehearse(
        '      - run: echo "${{ secrets.APP_STORE_CONNECT_KEY_ID }}" | rev\n',
        '--against',
        url,
      );
      const reversedKey = /^ +([A-Z0-9]{10})$/m;
      expect(reversedKey.exec(again.output)?.[1]).toBe(reversedKey.exec(kept.output)?.[1]);
      expect(again.exitCode).toBe(0);
      expect((await fetch(`${url}/__sandbox/state`)).status).toBe(200);
    } finally {
      process.kill(Number(pid), 'SIGTERM');
    }
    while (existsSync(files)) await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(fetch(`${url}/__sandbox/state`)).rejects.toThrow();
  });

  test('an address where nothing was kept is refused', async () => {
    const { exitCode, complaint } = await rehearse(
      '      - run: echo hello\n',
      '--against',
      'http://127.0.0.1:9',
    );
    expect(exitCode).toBe(1);
    expect(complaint).toContain('--keep');
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
  const { child, ended } = start('--workflow', file);
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
