/**
 * What reading and checking an .ipa costs, beside the least that it can cost and beside other
 * readers, all in one run on one machine:
 *
 *   npm run bench:ipa -- [--json FILE] [--rounds N]
 *
 * Every round measures all of them in turn, so that a busy neighbour slows all alike; what counts
 * is the median of the rounds. Exit 1 when a limit is missed.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openPromise } from 'yauzl';
import { checkIpa } from '../../src/core/apple/checks/check-ipa.ts';
import { readIpa } from '../../src/core/apple/package/ipa.ts';
import { openZip } from '../../src/core/apple/archive/zip-archive.ts';
import { writeLargeIpa } from './large-ipa.ts';
import { hashOneEntry } from './pure-cost.ts';

interface Row {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  readonly against: Readonly<Record<string, number>>;
  /** Ours over the best of the others. */
  readonly ratio: number;
  readonly limit: number | null;
  readonly ok: boolean;
}

const run = promisify(execFile);
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MEGABYTE = 1e6;
const EXECUTABLE = 'Payload/Bench.app/Bench';
const ARCHIVES = {
  large: { sizeBytes: 1000, entryCount: 20_000, executableBytes: 256 },
  /** What does not depend on the executable weighs four times as much here. */
  lean: { sizeBytes: 1000, entryCount: 20_000, executableBytes: 64 },
  small: { sizeBytes: 100, entryCount: 20_000, executableBytes: 25.6 },
};

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    'memory-of': { type: 'string' },
  },
});

if (options['memory-of'] === undefined) await main();
else await reportMemory(options['memory-of']);

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-'));
  try {
    const paths = { large: '', lean: '', small: '' };
    for (const name of ['large', 'lean', 'small'] as const) {
      const { sizeBytes, entryCount, executableBytes } = ARCHIVES[name];
      paths[name] = join(folder, `${name}.ipa`);
      await writeLargeIpa(paths[name], {
        sizeBytes: sizeBytes * MEGABYTE,
        entryCount,
        executableBytes: executableBytes * MEGABYTE,
      });
    }
    const rounds = Number(options.rounds);
    const rows = [
      await readRow('1 GB, 20,000 entries, 256 MB of code', 1.5, rounds, paths.large),
      await readRow('1 GB, 20,000 entries, 64 MB of code', null, rounds, paths.lean),
      ...(await archiveRows(paths.large, rounds)),
      await memoryRow(paths.large, paths.small),
    ];
    console.table(rows.map(({ against, ...row }) => ({ ...row, ...against })));
    if (options.json) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
    if (!rows.every(({ ok }) => ok)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readRow(name: string, limit: number | null, rounds: number, path: string): Promise<Row> {
  return timeRow(`read and check: ${name}`, limit, rounds, {
    ours: async () => checkIpa(await readIpa(path), { now: new Date() }),
    'pure cost': () => hashOneEntry(path, EXECUTABLE),
    'yauzl, no checks': () => hashWithYauzl(path),
  });
}

async function archiveRows(path: string, rounds: number): Promise<Row[]> {
  const hasUnzip = await run('unzip', ['-v']).then(
    () => true,
    () => false,
  );
  const unzip = (...args: string[]) => run('unzip', [...args, path], { maxBuffer: 64 * MEGABYTE });
  return [
    await timeRow('list 20,000 entries', 1, rounds, {
      ours: async () => (await openZip(path)).close(),
      yauzl: () => listWithYauzl(path),
      ...(hasUnzip ? { 'unzip -l': () => unzip('-l') } : {}),
    }),
    ...(hasUnzip
      ? [
          await timeRow('verify all contents of 1 GB', 1, Math.min(rounds, 3), {
            ours: () => verifyAll(path),
            'unzip -t': () => unzip('-tq'),
          }),
        ]
      : []),
  ];
}

type Contender = () => Promise<unknown>;

async function timeRow(
  name: string,
  limit: number | null,
  rounds: number,
  contenders: { readonly ours: Contender } & Readonly<Record<string, Contender>>,
): Promise<Row> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [who, work] of Object.entries(contenders)) {
      // Nobody pays for what the one before has left behind.
      collectGarbage();
      const start = performance.now();
      await work();
      (times[who] ??= []).push(performance.now() - start);
    }
  }
  const { ours = NaN, ...against } = Object.fromEntries(
    Object.entries(times).map(([who, all]) => [who, Math.round(median(all) * 10) / 10]),
  );
  return row({ name, unit: 'ms', ours, against, limit });
}

/** How much more memory the process takes at its peak than before it opens the archive. */
async function memoryRow(large: string, small: string): Promise<Row> {
  const peakOf = async (path: string) => {
    const script = process.argv[1] ?? '';
    const peaks: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { stdout } = await run(process.execPath, [script, '--memory-of', path]);
      peaks.push(Number(stdout));
    }
    return median(peaks);
  };
  const [ours, against] = [await peakOf(large), await peakOf(small)];
  return row({
    name: 'memory for 1 GB',
    unit: 'MB',
    ours,
    against: { '100 MB, as many entries': against },
    limit: 1.5,
  });
}

async function reportMemory(path: string): Promise<void> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 1);
  checkIpa(await readIpa(path), { now: new Date() });
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage.rss());
  console.log(Math.round((most - before) / MEGABYTE));
}

function row(facts: Omit<Row, 'ratio' | 'ok'>): Row {
  const best = Math.min(...Object.values(facts.against));
  const ratio = Math.round((facts.ours / best) * 100) / 100;
  const ok = facts.limit === null || ratio <= facts.limit;
  return { ...facts, ratio, ok };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function verifyAll(path: string): Promise<void> {
  const archive = await openZip(path);
  for (const entry of archive.entries.values()) {
    if (entry.sizeBytes < MEGABYTE) await archive.read(entry);
    else for await (const piece of archive.stream(entry)) void piece.length;
  }
  await archive.close();
}

async function listWithYauzl(path: string): Promise<void> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  for await (const entry of archive.eachEntry()) void entry.fileName;
  archive.close();
}

async function hashWithYauzl(path: string): Promise<void> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== EXECUTABLE) continue;
    const hash = createHash('sha256');
    for await (const piece of await archive.openReadStreamPromise(entry)) {
      hash.update(piece as Buffer);
    }
    hash.digest();
  }
  archive.close();
}
