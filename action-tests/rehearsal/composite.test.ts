// The composite flet-testflight beside its parts: the same outputs, and nothing left however it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { summaryProblems } from '../support/summary-rules.ts';
import { readJson, startRehearsal } from './run-rehearsal.ts';

const SIGNING = `certificate: '\${{ secrets.CERTIFICATE }}', certificate-password: '\${{ secrets.CERTIFICATE_PASSWORD }}', provisioning-profiles: '\${{ secrets.PROVISIONING_PROFILE }}'`;
const KEY = `api-key-id: '\${{ secrets.APP_STORE_CONNECT_KEY_ID }}', issuer-id: '\${{ secrets.APP_STORE_CONNECT_ISSUER_ID }}', api-private-key: '\${{ secrets.APP_STORE_CONNECT_PRIVATE_KEY }}'`;
const TESTERS = 'groups: Team, release-notes: release_notes.json';
const ACTIONS = 'slipway-actions/slipway/actions';

const composite = (more: string) => `  composite:
    runs-on: macos-26
    steps:
      - uses: actions/checkout@v7
      - { id: all, uses: ${ACTIONS}/flet-testflight@v1, with: { ${SIGNING}, ${KEY}, ${more} } }
`;

/** Each of another machine, or of this very run. */
const DIFFERENT = [
  'app-store-connect-url',
  'archive-path',
  'build-id',
  'build-number',
  'build-upload-id',
  'dsym-path',
  'expires',
  'export-options-plist',
  'ipa-path',
  'keychain-path',
  'sha256',
  'size-bytes',
];

interface Report {
  readonly ok: boolean;
  readonly leftovers: readonly string[];
  readonly jobs: readonly {
    readonly steps: readonly {
      readonly id: string;
      readonly result: string;
      readonly summary: string;
      readonly outputs: Readonly<Record<string, string>>;
    }[];
  }[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-composite-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Plays the jobs; `interruptAt` is a text of the log at which somebody presses Ctrl-C. */
async function play(name: string, jobs: string, interruptAt?: string) {
  const [file, json] = [join(folder, `${name}.yml`), join(folder, `${name}.json`)];
  await writeFile(file, `on: push\njobs:\n${jobs}`);
  const { child, ended } = startRehearsal('--workflow', file, '--app', 'flet', '--json', json);
  let seen = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (interruptAt === undefined || seen.includes(interruptAt)) return;
    seen += chunk.toString();
    if (seen.includes(interruptAt)) child.kill('SIGINT');
  });
  const { output } = await ended;
  return { output, report: (await readJson(json)) as Report };
}

/** Each page of each step, however it ended. */
function expectReadablePages(report: Report): void {
  for (const { summary } of stepsOf(report)) {
    // That of a composite holds those of its parts.
    const pages = summary.split(/(?=^## )/m).filter((page) => page.trim() !== '');
    expect(pages.flatMap(summaryProblems)).toEqual([]);
  }
}

const stepsOf = ({ jobs }: Report) => jobs.flatMap(({ steps }) => steps);

test('gives the outputs of its parts in a row', async () => {
  const part = (action: string, inputs: string) =>
    `      - { id: ${action}, uses: ${ACTIONS}/${action}@v1, with: { ${inputs} } }\n`;
  const { report } = await play(
    'same',
    `  parts:
    runs-on: macos-26
    steps:
      - uses: actions/checkout@v7
${part('setup-signing', SIGNING)}${part('flet-build-ipa', `build-number: '7'`)}${part('appstore-upload', `${KEY}, uses-non-exempt-encryption: false`)}${part('testflight-distribute', `${KEY}, ${TESTERS}`)}${composite(
      `build-number: '8', uses-non-exempt-encryption: false, ${TESTERS}`,
    ).replace('    runs-on', '    needs: parts\n    runs-on')}`,
  );
  expect(report).toMatchObject({ ok: true, leftovers: [] });
  expectReadablePages(report);
  expect(stepsOf(report).filter(({ summary }) => summary.includes('✅')).length).toBe(5);
  const [parts, all] = report.jobs.map(({ steps }) =>
    steps.filter(({ id }) => !id.startsWith('__')).map(({ outputs }) => outputs),
  );
  const expected: Record<string, string> = Object.assign({}, ...(parts ?? []));
  const actual: Record<string, string> = Object.assign({}, ...(all ?? []));
  expect(Object.keys(actual).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const name of DIFFERENT) {
    expect(actual[name]).toBeTruthy();
    delete expected[name];
    delete actual[name];
  }
  expect(actual).toEqual(expected);
});

test('leaves nothing behind after a failure, and tells what was known', async () => {
  const { report, output } = await play('failure', composite(`xcode-version: '1', ${TESTERS}`));
  expect(output).toContain('flet-build-ipa: ');
  expectReadablePages(report);
  expect(stepsOf(report).some(({ summary }) => summary.includes('❌ **Failed:**'))).toBe(true);
  expect(report).toMatchObject({ ok: false, leftovers: [] });
  expect(stepsOf(report).find(({ id }) => id === 'all')).toMatchObject({
    result: 'failure',
    outputs: { 'bundle-id': 'com.example.harbour', 'ipa-path': '' },
  });
  expect(output).not.toContain('▸ Upload to App Store Connect');
});

test('leaves nothing behind after a cancellation', async () => {
  const { report, output } = await play('cancel', composite(TESTERS), '▸ Build the .ipa');
  expect(output).toContain('Cancelled');
  expect(report).toMatchObject({ ok: false, leftovers: [] });
  expect(output).toContain('Done: delete the keychain');
});
