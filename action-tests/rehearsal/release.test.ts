// The main job: the release chain of release.yml, twice against one sandbox.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rehearsalScript } from '../../.github/scripts/rehearsal-script.ts';
import { complaintsAboutReport } from './report-schema.ts';

interface Report {
  readonly ok: boolean;
  readonly jobs: readonly {
    readonly name: string;
    readonly steps: readonly {
      readonly id: string;
      readonly result: string;
      readonly outputs: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly services: unknown;
  readonly leftovers: readonly string[];
}

interface Har {
  readonly log: {
    readonly entries: readonly {
      readonly request: {
        readonly method: string;
        readonly url: string;
        readonly bodySize: number;
        readonly postData?: { readonly mimeType: string; readonly text?: string };
      };
    }[];
  };
}

let folder: string;
let sandboxPid = 0;
let output: string;
let secondOutput: string;
let first: Report;
let second: Report;
let firstTraffic: Har;
let secondTraffic: Har;

/** Plays the release; rejects unless it ends as it should. */
function rehearse(name: string, ends: 'green' | 'red', ...args: string[]): Promise<string> {
  const files = ['--json', join(folder, `${name}.json`), '--har', join(folder, `${name}.har`)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [rehearsalScript, ...files, ...args], (error, stdout, stderr) => {
      if ((error === null) === (ends === 'green')) resolve(stdout);
      else reject(new Error(`The ${name} rehearsal was not ${ends}:\n${stdout}${stderr}`));
    });
  });
}

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, file), 'utf8')) as T;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-release-'));
  output = await rehearse('first', 'green', '--allow-network', '--keep');
  sandboxPid = Number(/kill (\d+)/.exec(output)?.[1]);
  expect(sandboxPid).toBeGreaterThan(0);
  const url = /stays at (\S+)/.exec(output)?.[1] ?? '';
  secondOutput = await rehearse('second', 'red', '--allow-network', '--against', url);
  first = await read('first.json');
  second = await read('second.json');
  for (const report of [first, second]) expect(complaintsAboutReport(report)).toEqual([]);
  firstTraffic = await read('first.har');
  secondTraffic = await read('second.har');
});

afterAll(async () => {
  if (sandboxPid > 0) process.kill(sandboxPid, 'SIGTERM');
  await rm(folder, { recursive: true });
});

function step(report: Report, id: string) {
  return report.jobs.flatMap(({ steps }) => steps).find((each) => each.id === id);
}

function uploads(har: Har): string[] {
  return har.log.entries
    .filter(({ request }) => request.method === 'PUT' && request.url.includes('/storage/'))
    .map(({ request }) => request.url);
}

describe('a release', () => {
  test('ends green with nothing left behind', () => {
    expect(first).toMatchObject({ ok: true, leftovers: [] });
    expect(output).toContain('Nothing left behind');
    const results = first.jobs.flatMap(({ steps }) => steps.map(({ result }) => result));
    expect(new Set(results)).toEqual(new Set(['success']));
  });

  test("installs nothing on this machine, as flet is one of the Mac's simulated tools", () => {
    expect(output).toMatch(/Requirement already satisfied: flet\S* in the simulated Mac/);
  });

  test('brings the build to both groups, with notes in two locales and a beta review', () => {
    expect(first.services).toMatchObject({
      appStoreConnect: {
        apps: [
          {
            builds: [
              {
                version: '1.2.3',
                buildNumber: '7',
                processingState: 'VALID',
                betaGroups: expect.arrayContaining(['Team', 'Friends']),
                whatsNew: { 'en-US': expect.any(String), 'de-DE': expect.any(String) },
                betaReviewState: 'WAITING_FOR_REVIEW',
              },
            ],
          },
        ],
      },
    });
  });

  test('publishes on App Center to the store that was named', () => {
    expect(first.services).toMatchObject({
      appCenter: {
        apps: [{ releases: [{ shortVersion: '1.2.3', destinations: [{ name: 'Production' }] }] }],
      },
    });
  });

  test('sends the file in several parts, none of which is in the archive of the traffic', () => {
    expect(uploads(firstTraffic).length).toBeGreaterThan(1);
    for (const { request } of firstTraffic.log.entries) {
      if (request.url.includes('/storage/')) expect(request.postData?.text).toBe('');
    }
  });
});

test('an app that was built anew under the same number is another file, and is not sent', () => {
  expect(second).toMatchObject({ ok: false, leftovers: [] });
  expect(step(second, 'upload')).toMatchObject({
    result: 'failure',
    outputs: { 'already-uploaded': 'true' },
  });
  expect(secondOutput).toContain('upload/other-file');
  expect(uploads(secondTraffic)).toEqual([]);
});

test('the second release restores Flutter without a download, and says what that saved', () => {
  expect(output).toMatch(/Fetching Flutter 3\.44\.8 from /);
  expect(output).toMatch(/Cache: Flutter 3\.44\.8 kept as \S+, \d+ kB\./);
  expect(secondOutput).not.toContain('Fetching Flutter');
  expect(secondOutput).toMatch(
    /Flutter 3\.44\.8 came from the cache in .+; that saved a download of \d+ kB, which took /,
  );
});
