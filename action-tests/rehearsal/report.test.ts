import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { finalReport } from '../../src/rehearsal/report/final-report.ts';
import type { Rehearsed } from '../../src/rehearsal/report/final-report.ts';
import { columns, visibleLength } from '../../src/rehearsal/report/layout.ts';
import { liveLog } from '../../src/rehearsal/report/live-log.ts';
import type { JobRecord, StepRecord } from '../../src/rehearsal/workflow/records.ts';

function step(changes: Partial<StepRecord>): StepRecord {
  return {
    id: 'step',
    name: 'Step',
    uses: './actions/appstore-upload',
    phase: 'main',
    result: 'success',
    outcome: 'success',
    seconds: 1,
    outputs: {},
    annotations: [],
    summary: '',
    ...changes,
  };
}

function job(changes: Partial<JobRecord>): JobRecord {
  return {
    id: 'job',
    name: 'Job',
    os: 'Linux',
    result: 'success',
    outputs: {},
    seconds: 1,
    steps: [step({})],
    ...changes,
  };
}

const nothing: Rehearsed['services'] = {
  appStoreConnect: { apps: [], bundleIds: [], certificates: [], devices: [], profiles: [] },
  appCenter: { apps: [], uploadsInFlight: [], symbolUploads: [], protocolFaults: [], mails: [] },
};

function report(
  jobs: readonly JobRecord[],
  changes: Partial<Rehearsed> = {},
  width = 140,
): string[] {
  const rehearsed: Rehearsed = {
    jobs,
    services: nothing,
    leftovers: [],
    cancelled: false,
    seconds: 9,
    ...changes,
  };
  return finalReport(rehearsed, width).map((line) => stripVTControlCharacters(line).trim());
}

describe('Mac minutes', () => {
  test('name what ran on a Mac and what did not have to, without posts and skipped steps', () => {
    const build = job({
      name: 'Build',
      os: 'macOS',
      seconds: 75,
      steps: [step({}), step({ phase: 'post' }), step({ result: 'skipped' })],
    });
    const again = job({ name: 'Again', os: 'macOS', result: 'failure', seconds: 10 });
    const lines = report([build, again, job({ name: 'Release', seconds: 4 })]);
    expect(lines.slice(lines.indexOf('Mac minutes')).slice(1, 3)).toEqual([
      'on a Mac       Build, Again: 2 steps, 1 min 25 s here',
      'without a Mac  Release: 1 step, 4.0 s here',
    ]);
  });

  test('leave out jobs that never began', () => {
    const skipped = job({ os: 'macOS', result: 'skipped', steps: [] });
    const cancelled = job({ os: 'macOS', result: 'cancelled', steps: [] });
    expect(report([skipped, cancelled])).toContain('on a Mac       nothing');
  });
});

describe('the table of steps', () => {
  test('shows version and build number as each service names them', () => {
    const upload = step({ outputs: { version: '1.2.3', 'build-number': '7' } });
    const release = step({
      outputs: { 'release-id': '1', 'build-number': '7', 'short-version': '1.2.3' },
    });
    const lines = report([job({ steps: [upload, release] })]);
    expect(lines.filter((line) => line.includes('Step '))).toEqual([
      expect.stringMatching(/version 1\.2\.3, build-number 7$/),
      expect.stringMatching(/release-id 1, short-version 1\.2\.3, build-number 7$/),
    ]);
  });
});

describe('the verdict', () => {
  const script = step({ uses: 'run' });

  test('nothing left this machine when the workflow has no scripts that ran', () => {
    const lines = report([job({ steps: [step({}), { ...script, result: 'skipped' }] })]);
    expect(lines.at(-1)).toBe('✓ All done in 9.0 s. Nothing left this machine.');
  });

  test('scripts of the workflow are counted as what ran for real', () => {
    const [verdict] = report([job({ steps: [script, step({}), script] })]).slice(-1);
    expect(verdict).toContain("2 scripts of the workflow's own ran on it for real");
    expect(verdict).not.toContain('Nothing left this machine');
  });
});

test('what App Store Connect holds of a build is told in full', () => {
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
    whatsNew: { 'en-US': 'New', 'de-DE': null },
    betaReviewSubmissionId: 's',
    betaReviewState: 'WAITING_FOR_REVIEW',
  };
  const group = { id: 'g', name: 'Friends', hasAccessToAllBuilds: false, testers: [] };
  const harbour = {
    id: 'a',
    bundleId: 'com.example.harbour',
    name: 'Harbour',
    primaryLocale: 'en-US',
    builds: [build],
    buildUploads: [],
    betaGroups: [{ ...group, isInternalGroup: false }],
    appStoreVersions: [],
    reviewSubmissions: [],
  };
  const appStoreConnect = { ...nothing.appStoreConnect, apps: [harbour] };
  const lines = report([job({})], { services: { ...nothing, appStoreConnect } });
  const first = lines.findIndex((line) => line.startsWith('App Store Connect'));
  expect(lines.slice(first, first + 5).map((line) => line.split(/ {2,}/).slice(-2))).toEqual([
    ['app', 'Harbour (com.example.harbour)'],
    ['build', '1.2.3 (7), VALID'],
    ['groups', 'Friends (external)'],
    ['notes', 'en-US'],
    ['beta review', 'WAITING_FOR_REVIEW'],
  ]);
});

describe('at 80 columns', () => {
  const long = 'A step whose name is a sentence that takes more than half of the width';
  const failed = step({
    name: long,
    result: 'failure',
    outcome: 'failure',
    place: { file: '/r/.github/workflows/release.yml', line: 12 },
    annotations: [
      {
        level: 'error',
        title: 'appstore-upload: upload/build-exists',
        message: `Version 1.2.3 has a build 7 already, from a file with another content.\n${'word '.repeat(40)}`,
      },
    ],
  });
  const outputs = {
    'release-id': '1',
    'bundle-id': 'com.example.harbour',
    'export-method': 'app-store-connect',
    'certificate-expires': '2027-11-29T01:19:21.000Z',
  };
  const jobs = [
    job({ name: 'Gezeiten 潮汐 🌊', result: 'failure', steps: [step({ outputs }), failed] }),
    job({ name: 'A job with a long name, of the kind that a matrix makes (ios, release, 26)' }),
  ];
  const leftovers = [`Job: file ${'far/'.repeat(30)}AuthKey.p8, which holds KEY (as it is)`];

  test.each([80, 60, 120])('no line is wider than %i, and no word is cut', (width) => {
    const lines = finalReport(
      { jobs, services: nothing, leftovers, cancelled: false, seconds: 9 },
      width,
    ).map((line) => stripVTControlCharacters(line));
    for (const line of lines) {
      const words = line.trim().split(' ');
      // A path has no place to break it.
      const isOneLongWord = words.some((word) => word.length > width - 8);
      if (!isOneLongWord) expect(visibleLength(line)).toBeLessThanOrEqual(width);
    }
    const text = lines.join(' ').replaceAll(/\s+/g, ' ');
    for (const whole of [long, 'com.example.harbour', 'upload/build-exists', 'another content']) {
      expect(text).toContain(whole);
    }
  });

  test('columns stay columns', () => {
    const rows = [
      ['a', 'first', 'word '.repeat(30).trim()],
      ['long', 'b', 'short'],
    ];
    expect(columns(rows, 60)).toEqual([
      'a     first  word word word word word word word word word',
      '             word word word word word word word word word',
      '             word word word word word word word word word',
      '             word word word',
      'long  b      short',
    ]);
  });

  test('failures come first, with their place', () => {
    const lines = report(jobs, {}, 80);
    const failures = lines.indexOf('Failures');
    expect(failures).toBeLessThan(lines.indexOf('Steps'));
    expect(lines.slice(failures, lines.indexOf('Steps')).join(' ')).toContain('(release.yml:12)');
    expect(lines).toContain('appstore-upload: upload/build-exists');
  });
});

test('a long line of a tool is shortened between words, one of ours is wrapped', () => {
  const lines: string[] = [];
  const log = liveLog((line) => lines.push(stripVTControlCharacters(line)), 40);
  log.line({ kind: 'text', text: 'one two three four five six seven eight nine' });
  log.line({ kind: 'text', text: `╭${'─'.repeat(80)}╮` });
  log.line({ kind: 'error', text: 'one two three four five six seven eight nine' });
  expect(lines).toEqual([
    '    one two three four five six seven …',
    `    ╭${'─'.repeat(33)} …`,
    '    ✗ one two three four five six',
    '      seven eight nine',
  ]);
});
