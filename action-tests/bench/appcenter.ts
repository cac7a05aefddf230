/**
 * What a release on App Center costs beside Microsoft's appcenter-cli, unchanged from npm, all in
 * one run on one machine over loopback:
 *
 *   npm run bench:appcenter -- [--rounds 3] [--large 4000] [--json FILE]
 *
 * Every answer of the server comes 40 ms late. Both upload an .apk to a group with release notes.
 * Every round measures both in turn, so that a busy neighbour slows both; the median counts. Needs
 * python3. SLIPWAY_CLIENTS_CACHE names a folder that keeps the client. Exit 1 when a limit is
 * missed.
 */
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashFile } from '../../src/core/system/files/file-hash.ts';
import { APPCENTER_CLI } from '../real/vendor-clients/appcenter.ts';
import { installPackage } from '../real/vendor-clients/installed.ts';
import { APP, GROUP, startAppCenter, token } from './appcenter/server.ts';
import { dist } from './upload/contenders.ts';
import { measured } from './upload/measured.ts';
import type { Cost, Program } from './upload/measured.ts';
import { median, row } from './upload/row.ts';

const MEGABYTE = 1e6;
const MEBIBYTE = 1024 * 1024;
const ANSWER_MS = 40;
/** What the step may take of the client's time. */
const TIME_LIMIT = 0.5;
const MEMORY_MIB = (100 * MEGABYTE) / MEBIBYTE;
const NOTES = 'Tastes better.';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    large: { type: 'string', default: '4000' },
    json: { type: 'string' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-appcenter-'));
const server = await startAppCenter();
const authority = join(folder, 'certificate.pem');
await writeFile(authority, server.authority);
try {
  const cache = process.env['SLIPWAY_CLIENTS_CACHE'] ?? join(folder, 'clients');
  const installed = await installPackage(cache, APPCENTER_CLI);
  const client = join(installed, 'node_modules', 'appcenter-cli', 'bin', 'appcenter.js');
  const usual = await fileOf(120);
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < Number(options.rounds); round += 1) {
    theirs.push(await costOf(usual, appCenterClient(client, usual.path)));
    ours.push(await costOf(usual, await bundle(usual.path)));
  }
  const large = await fileOf(Number(options.large));
  const ofLarge = await costOf(large, await bundle(large.path));
  const typical = (all: readonly Measured[], figure: (one: Measured) => number) =>
    median(all.map(figure));
  const way = `120 MB, answers after ${ANSWER_MS} ms`;
  const beside = (figure: (one: Measured) => number) => ({
    ours: typical(ours, figure),
    against: { 'appcenter-cli': typical(theirs, figure) },
  });
  const memory = ({ peakBytes }: Measured) => peakBytes / MEBIBYTE;
  const rows = [
    row({
      name: `${way}: time`,
      unit: 's',
      ...beside(({ seconds }) => seconds),
      limit: TIME_LIMIT,
    }),
    row({ name: `${way}: CPU`, unit: 's', ...beside(({ cpuSeconds }) => cpuSeconds), limit: null }),
    row({ name: `${way}: requests`, unit: '', ...beside(({ requests }) => requests), limit: null }),
    row({ name: `${way}: peak memory`, unit: 'MiB', ...beside(memory), limit: 1 }),
    ...[
      { name: way, figure: typical(ours, memory) },
      { name: `${options.large} MB`, figure: memory(ofLarge) },
    ].map(({ name, figure }) =>
      row({
        name: `${name}: peak memory`,
        unit: 'MiB',
        ours: figure,
        against: { allowed: MEMORY_MIB },
        limit: 1,
      }),
    ),
  ];
  console.table(rows.map(({ against, ...facts }) => ({ ...facts, ...against })));
  if (options.json) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (!rows.every(({ ok }) => ok)) process.exitCode = 1;
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

interface Sent {
  readonly path: string;
  readonly sizeBytes: number;
  readonly fingerprint: string;
}

interface Measured extends Cost {
  readonly requests: number;
}

/** An .apk by its first bytes, and zeros after them, which are a hole on the disk as far as it knows holes. */
async function fileOf(megabytes: number): Promise<Sent> {
  const path = join(folder, `${megabytes}.apk`);
  const sizeBytes = megabytes * MEGABYTE;
  const file = await open(path, 'w');
  await file.truncate(sizeBytes);
  await file.write('PK\u0003\u0004', 0);
  await file.close();
  return { path, sizeBytes, fingerprint: await hashFile(path, 'md5') };
}

/** Whoever is measured must have sent the whole file, and written one mail. */
async function costOf(file: Sent, program: Program): Promise<Measured> {
  server.fresh(file, { answerMs: ANSWER_MS });
  const cost = await measured(program);
  const { requests, chunkBytes } = server.received();
  if (chunkBytes === file.sizeBytes) return { ...cost, requests };
  throw new Error(`${chunkBytes} bytes were sent instead of ${file.sizeBytes}.`);
}

/** The bundle as the runner starts it. */
async function bundle(path: string): Promise<Program> {
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
  for (const name of files) await writeFile(join(folder, name), '');
  return {
    argv: [process.execPath, join(dist, 'appcenter-release/index.js')],
    environment: {
      ...Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(folder, name)])),
      GITHUB_WORKSPACE: folder,
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: folder,
      HOME: folder,
      NODE_EXTRA_CA_CERTS: authority,
      INPUT_APP: APP,
      'INPUT_API-TOKEN': token,
      'INPUT_API-URL': server.url,
      INPUT_FILE: path,
      INPUT_GROUPS: GROUP,
      'INPUT_RELEASE-NOTES': NOTES,
    },
  };
}

/** Its environment `local` takes another address than that of the retired service. */
function appCenterClient(client: string, path: string): Program {
  const words = ['distribute', 'release', '--app', APP, '--file', path, '--group', GROUP];
  return {
    argv: [
      process.execPath,
      client,
      ...words,
      '--release-notes',
      NOTES,
      '--env',
      'local',
      '--token',
      token,
      '--quiet',
      '--disable-telemetry',
    ],
    environment: {
      HOME: folder,
      TMPDIR: folder,
      NODE_EXTRA_CA_CERTS: authority,
      APPCENTER_ENDPOINT: server.url,
    },
  };
}
