import { expect, test } from '@jest/globals';
import { complaintsAboutReport } from './report-schema.ts';
import type { Rehearsed } from '../../src/rehearsal/report/final-report.ts';
import { jsonReport } from '../../src/rehearsal/report/json-report.ts';

const step = {
  id: 'up',
  name: 'Upload',
  uses: 'a/b@v1',
  phase: 'main' as const,
  place: { file: '/r/release.yml', line: 7 },
  result: 'success' as const,
  outcome: 'failure' as const,
  seconds: 1.23456,
  outputs: { version: '1.2.3' },
  annotations: [{ level: 'error' as const, message: 'no', title: 'x', file: 'f', line: 3 }],
  summary: '# x',
  standIn: 'double' as const,
};
const rehearsed: Rehearsed = {
  jobs: [
    {
      id: 'release',
      name: 'Release',
      os: 'macOS',
      result: 'success',
      outputs: {},
      seconds: 2,
      steps: [step],
    },
  ],
  services: {
    appStoreConnect: { apps: [], bundleIds: [], certificates: [], devices: [], profiles: [] },
    appCenter: {
      apps: [],
      uploadsInFlight: [],
      symbolUploads: [],
      protocolFaults: [],
      mails: [],
    },
  },
  leftovers: ['Release: keychain x'],
  cancelled: false,
  seconds: 2,
};
const mistakes = [
  { place: 'job a, step 1', line: { file: 'r.yml', line: 7 }, problem: 'none', cure: 'Do.' },
  { place: 'job a', problem: 'gone', cure: 'Use b.' },
];
const report = jsonReport(rehearsed, mistakes) as Record<string, unknown>;

/** As it is read from the file. */
function changed(change: (copy: Record<string, unknown>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(report)) as Record<string, unknown>;
  change(copy);
  return copy;
}

test('the report is what the schema says, with all that a step can have', () => {
  expect(complaintsAboutReport(changed(() => undefined))).toEqual([]);
  expect(complaintsAboutReport({ ok: false, error: 'no double of a/b' })).toEqual([]);
});

test.each<[string, (copy: Record<string, unknown>) => void]>([
  ['has no jobs', (copy) => delete copy['jobs']],
  ['is green and has an error', (copy) => Object.assign(copy, { ok: true, error: 'x' })],
  ['has a property of no name here', (copy) => (copy['seconds'] = 3)],
  [
    'has a job of an unknown result',
    (copy) => Object.assign((copy['jobs'] as object[])[0] ?? {}, { result: 'well' }),
  ],
  [
    'has a step with another property',
    (copy) => {
      const [job] = copy['jobs'] as { steps: object[] }[];
      Object.assign(job?.steps[0] ?? {}, { log: '' });
    },
  ],
  ['lacks a service', (copy) => delete (copy['services'] as Record<string, unknown>)['appCenter']],
])('a report that %s is none', (_, change) => {
  expect(complaintsAboutReport(changed(change))).not.toEqual([]);
});
