/**
 * Programs that do the same work at App Store Connect as the sandbox plays it, measured in one run:
 * requests, time, CPU and memory of ours beside those of other people's clients. All of them find
 * Apple under its own name, over TLS and through the same proxy.
 */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import type { ApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';
import { measured, typical } from './upload/measured.ts';
import type { Cost, Program } from './upload/measured.ts';
import { row } from './upload/row.ts';
import type { Row } from './upload/row.ts';

/** Where everybody finds Apple: by its own name, through a proxy with a certificate of its own. */
export interface Place {
  readonly key: ApiKey;
  readonly proxy: string;
  /** A file with the certificate that has to be trusted. */
  readonly authority: string;
  /** A folder for what the program needs, and for what it keeps. */
  readonly folder: string;
}

/** How a program is started on a task. */
export type Contender<Task> = (task: Task, place: Place) => Promise<Program>;

export interface Work<Task> {
  readonly name: string;
  /** The requests that ours may send. */
  readonly requests: number;
  /** Set where the others cannot do it. */
  readonly oursAlone?: boolean;
  /** Seeds an empty sandbox. */
  prepare(sandbox: Sandbox, key: ApiKey): Task;
  /** Throws unless all of it was done. */
  requireDone(sandbox: Sandbox, task: Task): void;
}

export interface Comparison<Task> {
  readonly works: readonly Work<Task>[];
  readonly ours: Contender<Task>;
  /** The other programs by name, once they are installed in a folder. */
  readonly others: (environment: string) => Readonly<Record<string, Contender<Task>>>;
  /** Installs them; returns the reason where that cannot be done. */
  readonly install: (environment: string) => Promise<string | undefined>;
}

interface RequestCost extends Cost {
  readonly requests: number;
}

interface Arena {
  readonly sandbox: Sandbox;
  readonly key: ApiKey;
  readonly proxy: string;
  readonly authority: string;
  readonly folder: string;
  readonly rounds: number;
}

const MEBIBYTE = 1024 * 1024;
const ALLOWED_MEMORY_MIB = 120;

/**
 * Runs the comparison as the command line asks (`--rounds 5`, `--json FILE`, `--environment FOLDER`,
 * `--no-vendor`) and prints a table. An environment that is there is taken as it is. Sets the exit
 * code 1 when a limit is missed.
 */
export async function compare<Task>(comparison: Comparison<Task>): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
      environment: { type: 'string' },
      'no-vendor': { type: 'boolean', default: false },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-'));
  const sandbox = await startSandbox();
  const network = await createInspectedNetwork(sandbox.url, 'api.appstoreconnect.apple.com');
  try {
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, network.authorityPem);
    const environment = options.environment ?? join(folder, 'environment');
    const others = options['no-vendor'] ? {} : await installed(comparison, environment);
    const rounds = Number(options.rounds);
    const { proxy } = network;
    const arena = { sandbox, key: createApiKey(), proxy, authority, folder, rounds };
    const rows: Row[] = [];
    for (const work of comparison.works) {
      const contenders = { ours: comparison.ours, ...(work.oursAlone ? {} : others) };
      rows.push(...(await rowsOf(arena, work, contenders)));
    }
    console.table(rows.map(({ against, ...facts }) => ({ ...facts, ...against })));
    if (options.json) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
    if (!rows.every(({ ok }) => ok)) process.exitCode = 1;
  } finally {
    network.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function installed<Task>(
  { install, others }: Comparison<Task>,
  environment: string,
): Promise<Readonly<Record<string, Contender<Task>>>> {
  const isThere = await stat(environment).catch(() => undefined);
  const reason = isThere ? undefined : await install(environment);
  if (reason === undefined) return others(environment);
  console.log(`The others are not measured: ${reason}`);
  return {};
}

/** Every round measures all contenders in turn; what counts is the median. */
async function rowsOf<Task>(
  arena: Arena,
  work: Work<Task>,
  contenders: Readonly<Record<string, Contender<Task>>>,
): Promise<Row[]> {
  const costs: Record<string, RequestCost[]> = {};
  for (let round = 0; round < arena.rounds; round += 1) {
    for (const [who, contender] of Object.entries(contenders)) {
      (costs[who] ??= []).push(await costOf(arena, work, who, contender));
    }
  }
  const line = (
    name: string,
    unit: Row['unit'],
    allowed: number | undefined,
    figure: (costs: readonly RequestCost[]) => number,
  ): Row => {
    const figures = Object.entries(costs).map(([who, all]) => [who, figure(all)] as const);
    const { ours = NaN, ...against } = Object.fromEntries(figures);
    return row({
      name: `${work.name}: ${name}`,
      unit,
      ours,
      against: { ...(allowed === undefined ? {} : { allowed }), ...against },
      limit: allowed === undefined ? null : 1,
    });
  };
  return [
    line('requests', '', work.requests, (all) => Math.max(...all.map(({ requests }) => requests))),
    line('time', 's', undefined, (all) => typical(all).seconds),
    line('CPU', 's', undefined, (all) => typical(all).cpuSeconds),
    line('peak memory', 'MiB', ALLOWED_MEMORY_MIB, (all) => typical(all).peakBytes / MEBIBYTE),
  ];
}

async function costOf<Task>(
  { sandbox, key, proxy, authority, folder }: Arena,
  work: Work<Task>,
  who: string,
  contender: Contender<Task>,
): Promise<RequestCost> {
  sandbox.reset();
  const task = work.prepare(sandbox, key);
  const own = join(folder, who);
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  const cost = await measured(await contender(task, { key, proxy, authority, folder: own }));
  try {
    work.requireDone(sandbox, task);
  } catch (error) {
    throw new Error(`${who} left something undone.`, { cause: error });
  }
  return { ...cost, requests: sandbox.traffic.entries.length };
}
