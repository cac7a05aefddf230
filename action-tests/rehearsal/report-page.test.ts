// The page of a report, as text; action-tests/real/look-at-report.ts looks at it in a browser.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Rehearsed } from '../../src/rehearsal/report/final-report.ts';
import { iconOf } from '../../src/rehearsal/report/page/icon.ts';
import { renderedMarkdown } from '../../src/rehearsal/report/page/markdown.ts';
import { reportPage } from '../../src/rehearsal/report/page/page.ts';
import { terminalText } from '../../src/rehearsal/report/shown-text.ts';
import { Recording } from '../../src/rehearsal/report/recording.ts';
import type { JobRecord, StepRecord } from '../../src/rehearsal/workflow/records.ts';
import { appIcon } from '../../src/sandbox/material/app/app-icon.ts';
import type { TrafficEntry } from '../../src/sandbox/traffic.ts';

const EVIL = `<img src=x onerror="alert('1')"></p></details></main><script>alert(1)</script>`;

const step: StepRecord = {
  id: 'up',
  name: 'Upload',
  uses: 'a/b@v1',
  phase: 'main',
  place: { file: '/repository/.github/workflows/release.yml', line: 7 },
  result: 'success',
  outcome: 'success',
  seconds: 1,
  outputs: { version: '1.2.3' },
  annotations: [],
  summary: '',
};
const job: JobRecord = {
  id: 'release',
  name: 'Release',
  os: 'macOS',
  result: 'success',
  outputs: {},
  seconds: 61,
  steps: [step],
};
const build = {
  id: 'b',
  version: '1.2.3',
  buildNumber: '7',
  platform: 'IOS',
  processingState: 'VALID',
  expired: false,
  usesNonExemptEncryption: false,
  autoNotifyEnabled: false,
  internalBuildState: 'IN_BETA_TESTING',
  externalBuildState: 'WAITING_FOR_BETA_REVIEW',
  betaGroups: ['Friends'],
  whatsNew: { 'en-US': `Tides.\n${EVIL}`, 'de-DE': 'Gezeiten.' },
  betaReviewSubmissionId: 's',
  betaReviewState: 'WAITING_FOR_REVIEW',
};
const harbour = {
  id: 'a',
  bundleId: 'com.example.harbour',
  name: `Harbour ${EVIL}`,
  primaryLocale: 'en-US',
  builds: [build],
  buildUploads: [],
  betaGroups: [
    {
      id: 'g',
      name: 'Friends',
      hasAccessToAllBuilds: false,
      testers: ['ada@example.com'],
      isInternalGroup: false,
    },
  ],
  appStoreVersions: [
    {
      id: 'v',
      platform: 'IOS',
      version: '1.2.3',
      state: 'WAITING_FOR_REVIEW',
      buildNumber: '7',
      releaseType: 'MANUAL',
      earliestReleaseDate: null,
      copyright: null,
      phasedReleaseState: null,
      whatsNew: { 'en-US': 'Better tides.' },
      reviewDetail: { contactEmail: 'ada@example.com', demoAccountPassword: 'tide-and-time' },
    },
  ],
  reviewSubmissions: [],
};
const empty: Rehearsed['services'] = {
  appStoreConnect: { apps: [], bundleIds: [], certificates: [], devices: [], profiles: [] },
  appCenter: {
    apps: [],
    uploadsInFlight: [],
    symbolUploads: [],
    protocolFaults: [],
    mails: [],
  },
};

function entry(url: string, status: number | undefined): TrafficEntry {
  return {
    service: 'app-store-connect',
    startedAt: '2026-11-29T00:00:00.000Z',
    milliseconds: 3,
    request: { method: 'GET', url: `http://127.0.0.1:1${url}`, headers: [] },
    ...(status !== undefined && { response: { status, headers: [] } }),
    faults: [],
  };
}

function page(
  changes: Partial<Rehearsed> = {},
  more: {
    notes?: readonly string[];
    log?: readonly string[];
    traffic?: readonly TrafficEntry[];
    icon?: string;
  } = {},
): string {
  const rehearsed: Rehearsed = {
    jobs: [job],
    services: empty,
    leftovers: [],
    cancelled: false,
    seconds: 61,
    ...changes,
  };
  let now = 0;
  const recording = new Recording(() => now);
  for (const { steps } of rehearsed.jobs) {
    for (const each of steps) {
      now = 30.5;
      recording.observer.stepStarted(each.name);
      for (const text of more.log ?? []) recording.observer.line({ kind: 'text', text });
      recording.observer.stepEnded(each);
    }
  }
  return reportPage({
    workflow: 'Release',
    notes: more.notes ?? [],
    rehearsed,
    recording,
    traffic: more.traffic ?? [],
    icon: more.icon,
  });
}

const everywhere = (): string =>
  page(
    {
      jobs: [
        {
          ...job,
          name: EVIL,
          result: 'failure',
          steps: [
            {
              ...step,
              name: EVIL,
              uses: EVIL,
              result: 'failure',
              outcome: 'failure',
              outputs: { [EVIL]: EVIL },
              annotations: [{ level: 'error', title: EVIL, message: EVIL, file: EVIL }],
              summary: `# ${EVIL}\n\n[x](javascript:alert(1)) ![x](https://example.com/p.png)`,
            },
          ],
        },
      ],
      leftovers: [EVIL],
      services: { ...empty, appStoreConnect: { ...empty.appStoreConnect, apps: [harbour] } },
    },
    {
      notes: [EVIL],
      log: [EVIL, `\u001B[31m${EVIL}`],
      traffic: [entry(`/v1/apps?x=${EVIL}`, 200)],
    },
  );

test('texts of others never become markup, wherever they come from', () => {
  const text = everywhere();
  expect(text).not.toMatch(/<script|<img(?! class="icon")|onerror="|javascript:/i);
  expect(text.match(/<main>/g)).toHaveLength(1);
  expect(text.match(/<\/main>/g)).toHaveLength(1);
  expect(text).not.toContain('\u001B');
});

test('no text puts the page in another order, or leaves a control sequence behind', () => {
  const name = 'a\u202Egnp\u001B[31mred\u001B]0;title\u0007\u009B2J';
  const steps = [{ ...step, name, summary: `# ${name}`, outputs: { x: name } }];
  const text = page({ jobs: [{ ...job, name, steps }] }, { notes: [name], log: [name] });
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u001B\u0007\u009B]|\[31m|0;title/);
  expect(text.match(/a&lt;U\+202E&gt;gnpred/g)?.length).toBeGreaterThan(5);
});

test('a terminal shows colours of others up to the end of the line, and obeys nothing else', () => {
  expect(terminalText('\u001B[2J\u001B]0;title\u0007\ta\rb\u202Ec')).toBe('\tab<U+202E>c');
  expect(terminalText('\u001B[31;1mred')).toBe('\u001B[31;1mred\u001B[0m');
  expect(terminalText('one\ntwo')).toBe('one\ntwo');
});

test('the style sheet is one, not text in which signs are escaped', () => {
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(page()) ?? [];
  expect(style).toContain("'Segoe UI'");
  expect(style).not.toContain('&');
});

test('it needs nothing beside it, and may load nothing', () => {
  const text = everywhere();
  expect(text).not.toMatch(/\b(?:src|srcset|action|data)="(?!data:)|url\(|@import|<link\b/);
  expect(text).toContain(
    'default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:',
  );
});

test('elements are in pairs, so that parts cannot swallow each other', () => {
  const open: string[] = [];
  const text = everywhere().replace(/<style>[^]*<\/style>/, '');
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z\d]*)\b[^>]*>/g)) {
    if (['meta', 'br', 'img', 'hr'].includes(name)) continue;
    if (slash === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});

test('what failed comes first, with its message and the way to its log', () => {
  const failed = {
    ...step,
    result: 'failure' as const,
    outcome: 'failure' as const,
    annotations: [{ level: 'error' as const, message: 'no such group' }],
  };
  const text = page({ jobs: [{ ...job, result: 'failure', steps: [step, failed] }] });
  expect(text.indexOf('no such group')).toBeLessThan(text.indexOf('Timeline</h2>'));
  expect(text).toContain('<a href="#job-1-step-2">Release: Upload</a>');
  expect(text).toContain('<article id="job-1-step-2"');
  expect(text).toContain('<title>Red: rehearsal of Release</title>');
  expect(page()).not.toContain('id="failures"');
});

test('the scenario that was played is named, and nothing where there is nothing to say', () => {
  const text = page({}, { notes: ['Scenario part-lost: Apple’s storage loses a part.'] });
  expect(text).toContain('<li>Scenario part-lost: Apple’s storage loses a part.</li>');
  expect(page()).not.toContain('id="notes"');
});

test('a step shows its line, outputs, log with groups, and when it ran', () => {
  const text = page({}, { log: ['first', 'second'] });
  expect(text).toContain('<code>release.yml:7</code>');
  expect(text).toContain('<dt><code>version</code></dt>');
  expect(text).toContain('Log, 2 lines');
  expect(text).toContain('margin-left:50.00%');
});

test('Mac and Linux minutes have a price, in whole minutes of each job', () => {
  const linux = { ...job, id: 'l', name: 'Lint', os: 'Linux' as const, seconds: 2 };
  const text = page({ jobs: [job, linux] });
  expect(text).toMatch(
    /<th scope="row">macOS<\/th><td class="words">Release<\/td><td>1 min 1 s<\/td><td>2 at \$0\.062<\/td><td>\$0\.124/,
  );
  expect(text).toMatch(
    /<th scope="row">Linux<\/th><td class="words">Lint<\/td><td>2\.0 s<\/td><td>1 at \$0\.006<\/td><td>\$0\.006/,
  );
});

test('testers and App Review are shown what they would see, without passwords', () => {
  const appStoreConnect = { ...empty.appStoreConnect, apps: [harbour] };
  const icon = 'data:image/png;base64,AAAA';
  const text = page({ services: { ...empty, appStoreConnect } }, { icon });
  for (const shown of [
    '<dt>de-DE</dt><dd class="written">Gezeiten.</dd>',
    'Friends (external)',
    'Better tides.',
    '<dt>contactEmail</dt><dd>ada@example.com</dd>',
    `<img class="icon" src="${icon}" alt="The icon of the app">`,
  ]) {
    expect(text).toContain(shown);
  }
  expect(text).not.toContain('tide-and-time');
});

test('each request has its status; refused and cut ones are counted', () => {
  const traffic = [entry('/v1/apps', 200), entry('/v1/builds', 409), entry('/v1/x', undefined)];
  const text = page({}, { traffic });
  expect(text).toContain('3 requests, of which 2 were refused or cut');
  expect(text).toMatch(/<code>GET \/v1\/builds<\/code><\/td>\s*<td>409/);
  expect(text).toMatch(/<code>GET \/v1\/x<\/code><\/td>\s*<td>cut/);
});

describe('a summary', () => {
  test.each([
    ['**bold**', '<strong>bold</strong>'],
    ['| a |\n| --- |\n| b<br>c |', 'b<br>c'],
    ['## Heading', '<p class="heading">Heading</p>'],
    ['@<!-- -->name', '<p>@name</p>'],
    ['<details><summary>More</summary>text</details>', '<details><summary>More</summary>'],
    ['<details>', '&lt;details&gt;'],
    ['</details><details>', '&lt;/details&gt;'],
    ['<details open onclick=x>', '&lt;details open'],
    ['`<b>` is code', '<code>&lt;b&gt;</code>'],
    ['- [x] done', '☑'],
    ['![a picture](https://example.com/x.png)', '[picture: a picture]'],
    ['[here](https://example.com)', '<a href="https://example.com">here</a>'],
    ['[here](javascript:alert)', '<a href="">here</a>'],
    ['<script>x</script>', '&lt;script&gt;'],
  ])('%j is shown as on GitHub, or as text', (written, shown) => {
    expect(renderedMarkdown(written, 'id').text).toContain(shown);
  });
});

describe('the icon', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slipway-icon-'));
    const set = join(folder, 'ios/Runner/Assets.xcassets/AppIcon.appiconset');
    await mkdir(set, { recursive: true });
    await mkdir(join(folder, 'node_modules/x/assets'), { recursive: true });
    await writeFile(join(set, 'small.png'), appIcon(20));
    await writeFile(join(set, 'large.png'), appIcon(180));
    await writeFile(join(set, 'claims.png'), 'no picture');
    await writeFile(join(folder, 'node_modules/x/assets/icon.png'), appIcon(300));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is the widest of the project’s own', async () => {
    const expected = `data:image/png;base64,${appIcon(180).toString('base64')}`;
    expect(await iconOf(folder)).toBe(expected);
    expect(await iconOf(join(folder, 'node_modules'))).toBe(
      `data:image/png;base64,${appIcon(300).toString('base64')}`,
    );
    expect(await iconOf(join(folder, 'ios/Runner/Assets.xcassets/none'))).toBeUndefined();
  });
});
