/**
 * What an upload costs beside what others need for it, all in one run on one machine over loopback:
 *
 *   npm run bench:upload -- [--sizes 120,600,4000] [--rounds 5] [--json FILE] [--no-vendor]
 *
 * The API is the sandbox's; the storage throws the bytes away in the kernel, so that it is not what
 * is measured. Every round measures all contenders in turn, so that a busy neighbour slows all
 * alike; what counts is the median. Needs python3 and curl. Exit 1 when a limit is missed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startApple } from './upload/apple.ts';
import type { Apple, Pace } from './upload/apple.ts';
import * as contenders from './upload/contenders.ts';
import type { Upload } from './upload/contenders.ts';
import { writeLargePackage, writeSealedPackage } from './upload/large-package.ts';
import { measured, typical } from './upload/measured.ts';
import type { Cost, Program } from './upload/measured.ts';
import { partsOf } from './upload/parts.ts';
import { median, row } from './upload/row.ts';
import type { Row } from './upload/row.ts';
import { startUpRows } from './upload/start-up.ts';

interface SenderCost extends Cost {
  /** From the first byte of a part to the last answer of the storage. */
  readonly sendingSeconds: number;
}

type Contender = (upload: Upload) => Promise<Program>;

const MEGABYTE = 1e6;
const MEBIBYTE = 1024 * 1024;
const FREE: Pace = { bytesPerSecond: null, answerMs: 0 };
/** What sending may take of curl's time and CPU. */
const LIMIT = 1.3;
const VENDOR_NAME = 'Expo EAS';
/** It reads the whole file into memory, all parts at once. */
const LARGEST_FOR_VENDOR_MB = 1000;

/** What the whole step may take of the vendor's time over TLS, by the pause before each answer. */
const SECURED_LIMITS = [
  { answerMs: 0, limit: 0.6 },
  { answerMs: 40, limit: 0.65 },
  { answerMs: 150, limit: 0.8 },
];
const MOST_QUESTIONS = 6;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '120,600,4000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    'no-vendor': { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-'));
const apple = await startApple();
try {
  const vendor = await vendorContender();
  const sizes = options.sizes.split(',').map(Number);
  const rows: Row[] = [...(await startUpRows(4 * rounds + 1))];
  for (const megabytes of sizes) rows.push(...(await freeNetworkRows(megabytes, vendor.run)));
  if (sizes.includes(120)) {
    rows.push(...(await securedRows(vendor.run)));
    rows.push(await slowAnswersRow(vendor.run));
  }
  rows.push(...(await slowConnectionsRows(vendor.run)));
  if (vendor.missing !== undefined) rows.push(vendor.missing);
  console.table(rows.map(({ against, ...facts }) => ({ ...facts, ...against })));
  if (options.json) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (!rows.every(({ ok }) => ok)) process.exitCode = 1;
} finally {
  await apple.close();
  await rm(folder, { recursive: true, force: true });
}

async function vendorContender(): Promise<{ run?: Contender; missing?: Row }> {
  const packages = join(folder, 'vendor');
  await mkdir(packages);
  const reason = options['no-vendor']
    ? 'left out on request'
    : await contenders.installVendor(packages);
  if (reason === undefined) return { run: contenders.anotherVendor(packages) };
  const name = `${contenders.VENDOR} is not measured: ${reason}`;
  return { missing: { name, unit: 's', ours: 0, against: {}, ratio: 0, limit: null, ok: true } };
}

/** Time and CPU of the sending alone and of the whole step, and the memory of the step. */
async function freeNetworkRows(megabytes: number, vendor?: Contender): Promise<Row[]> {
  const upload = await uploadOf(megabytes, 6);
  const isForVendor = vendor !== undefined && megabytes <= LARGEST_FOR_VENDOR_MB;
  const sending: Cost[] = [];
  const costs = await costsOf(upload, FREE, rounds, {
    bundle: contenders.bundle,
    curl: contenders.curl,
    reading: contenders.reading,
    ...(isForVendor ? { [VENDOR_NAME]: vendor } : {}),
    alone: async (upload_) => {
      sending.push(await contenders.sendingOnly(upload_));
      return contenders.reading(upload_);
    },
  });
  await rm(upload.path);
  const sent = typical(sending);
  const { bundle, curl, reading } = costs;
  const all = (figure: (cost: Cost) => number, more: Record<string, Cost | undefined>) =>
    Object.fromEntries(
      Object.entries(more).flatMap(([who, cost]) => (cost ? [[who, figure(cost)]] : [])),
    );
  const others = { curl, 'reading the file': reading, [VENDOR_NAME]: costs[VENDOR_NAME] };
  const seconds = ({ seconds: value }: Cost) => value;
  const cpuSeconds = ({ cpuSeconds: value }: Cost) => value;
  const ofMemory = ({ peakBytes }: Cost) => peakBytes / MEBIBYTE;
  const size = `${megabytes} MB`;
  // Node's start and the API cost the whole step some tenths of a second, whatever the size; the
  // rows of the start-up hold those to limits of their own.
  const wholeTimeLimit = megabytes >= 4000 ? LIMIT : null;
  const sendingOthers = { curl, 'reading the file': reading };
  const whole = bundle ?? sent;
  return [
    row({
      name: `${size}, sending alone: time`,
      unit: 's',
      ours: seconds(sent),
      against: all(seconds, sendingOthers),
      limit: LIMIT,
    }),
    row({
      name: `${size}, sending alone: CPU`,
      unit: 's',
      ours: cpuSeconds(sent),
      against: all(cpuSeconds, sendingOthers),
      limit: LIMIT,
    }),
    row({
      name: `${size}, whole step with start-up and API: time`,
      unit: 's',
      ours: seconds(whole),
      against: all(seconds, others),
      limit: wholeTimeLimit,
    }),
    row({
      name: `${size}, whole step with start-up and API: CPU`,
      unit: 's',
      ours: cpuSeconds(whole),
      against: all(cpuSeconds, others),
      limit: null,
    }),
    row({
      name: `${size}, whole step: peak memory`,
      unit: 'MiB',
      ours: ofMemory(whole),
      against: { allowed: 120, ...all(ofMemory, { [VENDOR_NAME]: costs[VENDOR_NAME] }) },
      limit: 1,
    }),
  ];
}

/** As with Apple: over TLS, near and far. */
async function securedRows(vendor?: Contender): Promise<Row[]> {
  const path = join(folder, 'sealed-120.ipa');
  await writeSealedPackage(path, 120 * MEGABYTE);
  const upload: Upload = {
    path,
    url: apple.secureUrl,
    authority: apple.authority,
    parallel: 6,
    folder,
    check: 'error',
  };
  const rows: Row[] = [];
  for (const { answerMs, limit } of SECURED_LIMITS) {
    const pace: Pace = { bytesPerSecond: null, answerMs, secure: true };
    const costs = await costsOf(upload, pace, rounds, {
      ...(vendor ? { [VENDOR_NAME]: vendor } : {}),
      bundle: contenders.bundle,
    });
    const { bundle: ours = NaN, ...others } = secondsOf(costs);
    const name = `120 MB over TLS, 6 connections, answers after ${answerMs} ms`;
    if (vendor) rows.push(row({ name: `${name}: time`, unit: 's', ours, against: others, limit }));
    if (answerMs > 0) continue;
    const { questions } = await apple.received();
    const against = { allowed: MOST_QUESTIONS };
    rows.push(
      row({
        name: `${name}: requests beside the parts`,
        unit: '',
        ours: questions,
        against,
        limit: 1,
      }),
    );
  }
  return rows;
}

/** Every answer, of the API and of the storage, comes 40 ms late. */
async function slowAnswersRow(vendor?: Contender): Promise<Row> {
  const costs = await costsOf(
    await uploadOf(120, 8),
    { bytesPerSecond: null, answerMs: 40 },
    rounds,
    { bundle: contenders.bundle, ...(vendor ? { [VENDOR_NAME]: vendor } : {}) },
  );
  const { bundle, ...others } = secondsOf(costs);
  return row({
    name: '120 MB, whole step, 8 connections, answers after 40 ms: time',
    unit: 's',
    ours: bundle ?? NaN,
    against: { allowed: 0.8, ...others },
    limit: 1,
  });
}

/** Every connection takes 8 MB/s, as over a long way; then only several at a time are fast. */
async function slowConnectionsRows(vendor?: Contender): Promise<Row[]> {
  const megabytes = 600;
  const parallel = 8;
  const bytesPerSecond = 8 * MEGABYTE;
  const upload = await uploadOf(megabytes, parallel);
  const costs = await costsOf(upload, { bytesPerSecond, answerMs: 0 }, 1, {
    bundle: contenders.bundle,
    curl: contenders.curl,
    ...(vendor ? { [VENDOR_NAME]: vendor } : {}),
  });
  const { bundle, ...others } = secondsOf(costs);
  const { bundle: sending, ...othersSending } = secondsOf(costs, 'sendingSeconds');
  const [first] = partsOf(megabytes * MEGABYTE, '');
  const count = partsOf(megabytes * MEGABYTE, '').length;
  const least = (count * (first?.length ?? NaN)) / bytesPerSecond / parallel;
  const way = `8 MB/s a connection, ${parallel} connections (${VENDOR_NAME}: all at once)`;
  return [
    row({
      name: `${megabytes} MB, sending as the storage sees it, ${way}: time`,
      unit: 's',
      ours: sending ?? NaN,
      against: { 'parts × time / parallel': least, ...othersSending },
      limit: 1.1,
    }),
    row({
      name: `${megabytes} MB, whole step, ${way}: time`,
      unit: 's',
      ours: bundle ?? NaN,
      against: { allowed: 11, ...others },
      limit: 1,
    }),
  ];
}

async function uploadOf(megabytes: number, parallel: number): Promise<Upload> {
  const path = join(folder, `${megabytes}.ipa`);
  await writeLargePackage(path, megabytes * MEGABYTE);
  return { path, url: apple.url, parallel, folder };
}

/** The typical cost of each contender; whoever sends must have sent the whole file. */
async function costsOf(
  upload: Upload,
  pace: Pace,
  times: number,
  who: Readonly<Record<string, Contender>>,
): Promise<Readonly<Record<string, SenderCost>>> {
  const costs: Record<string, SenderCost[]> = {};
  for (let round = 0; round < times; round += 1) {
    for (const [name, program] of Object.entries(who)) {
      await apple.fresh(pace);
      const cost = await measured(await program(upload));
      const sendingSeconds = await sendingTime(apple, name, upload);
      (costs[name] ??= []).push({ ...cost, sendingSeconds });
    }
  }
  return Object.fromEntries(
    Object.entries(costs).map(([name, all]) => [
      name,
      { ...typical(all), sendingSeconds: median(all.map(({ sendingSeconds }) => sendingSeconds)) },
    ]),
  );
}

async function sendingTime(from: Apple, who: string, { path }: Upload): Promise<number> {
  const { bytes, seconds } = await from.received();
  const expected = who === 'reading' ? 0 : Number(/(\d+)\.ipa$/.exec(path)?.[1]) * MEGABYTE;
  if (bytes !== expected) throw new Error(`${who} sent ${bytes} bytes instead of ${expected}.`);
  return seconds;
}

function secondsOf(
  costs: Readonly<Record<string, SenderCost>>,
  which: 'seconds' | 'sendingSeconds' = 'seconds',
): Record<string, number> {
  return Object.fromEntries(Object.entries(costs).map(([who, cost]) => [who, cost[which]]));
}
