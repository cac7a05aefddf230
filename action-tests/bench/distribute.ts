/**
 * What a distribution costs in requests, time and memory beside what other people's clients need for
 * the same, all in one run against the sandbox:
 *
 *   npm run bench:distribute -- [--rounds 5] [--json FILE] [--environment FOLDER] [--no-vendor]
 *
 * Everybody gives an existing build notes and groups and submits it to beta review, over TLS and
 * through the same proxy. Ours also reads everything back and checks the test information before.
 * The environment is Python's; one that is there is taken as it is. Exit 1 when a limit is missed.
 */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';
import * as contenders from './distribute/contenders.ts';
import type { Contender, Task } from './distribute/contenders.ts';
import { measured, typical } from './upload/measured.ts';
import type { Cost } from './upload/measured.ts';
import { row } from './upload/row.ts';
import type { Row } from './upload/row.ts';

interface Size {
  readonly name: string;
  readonly groups: readonly string[];
  readonly locales: readonly string[];
  /** The requests that ours may send. */
  readonly requests: number;
}

interface DistributionCost extends Cost {
  readonly requests: number;
}

const APP = 'com.example.bench';
const APP_ID = '6440000001';
const MEBIBYTE = 1024 * 1024;
const ALLOWED_MEMORY_MIB = 120;
const SIZES: readonly Size[] = [
  { name: 'notes, one group, beta review', groups: ['One'], locales: ['en-US'], requests: 10 },
  {
    name: 'five groups, ten languages, beta review',
    groups: ['One', 'Two', 'Three', 'Four', 'Five'],
    locales: 'en-US de-DE fr-FR es-ES it ja ko pt-BR ru zh-Hans'.split(' '),
    requests: 24,
  },
];

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    environment: { type: 'string' },
    'no-vendor': { type: 'boolean', default: false },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-'));
const authority = join(folder, 'authority.pem');
const key = createApiKey();
const sandbox = await startSandbox();
const network = await createInspectedNetwork(sandbox.url, 'api.appstoreconnect.apple.com');
try {
  await writeFile(authority, network.authorityPem);
  const others = await otherContenders();
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(size, others)));
  console.table(rows.map(({ against, ...facts }) => ({ ...facts, ...against })));
  if (options.json) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (!rows.every(({ ok }) => ok)) process.exitCode = 1;
} finally {
  network.close();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
}

async function otherContenders(): Promise<Readonly<Record<string, Contender>>> {
  if (options['no-vendor']) return {};
  const environment = options.environment ?? join(folder, 'environment');
  const isThere = await stat(environment).catch(() => undefined);
  const reason = isThere ? undefined : await contenders.installOthers(environment);
  if (reason !== undefined) {
    console.log(`The others are not measured: ${reason}`);
    return {};
  }
  return {
    'codemagic-cli-tools': contenders.codemagic(environment),
    asconnect: contenders.asconnect(environment),
  };
}

/** Every round measures all contenders in turn; what counts is the median. */
async function rowsOf(size: Size, others: Readonly<Record<string, Contender>>): Promise<Row[]> {
  const costs: Record<string, DistributionCost[]> = {};
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const [who, contender] of Object.entries({ ours: contenders.bundle, ...others })) {
      (costs[who] ??= []).push(await costOf(size, who, contender));
    }
  }
  const line = (
    name: string,
    unit: Row['unit'],
    allowed: number | undefined,
    figure: (costs: readonly DistributionCost[]) => number,
  ): Row => {
    const figures = Object.entries(costs).map(([who, all]) => [who, figure(all)] as const);
    const { ours = NaN, ...against } = Object.fromEntries(figures);
    return row({
      name: `${size.name}: ${name}`,
      unit,
      ours,
      against: { ...(allowed === undefined ? {} : { allowed }), ...against },
      limit: allowed === undefined ? null : 1,
    });
  };
  return [
    line('requests', '', size.requests, (all) => Math.max(...all.map(({ requests }) => requests))),
    line('time', 's', undefined, (all) => typical(all).seconds),
    line('CPU', 's', undefined, (all) => typical(all).cpuSeconds),
    line('peak memory', 'MiB', ALLOWED_MEMORY_MIB, (all) => typical(all).peakBytes / MEBIBYTE),
  ];
}

async function costOf(size: Size, who: string, contender: Contender): Promise<DistributionCost> {
  const task = freshTask(size);
  const own = join(folder, who);
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  const program = await contender(task, { key, proxy: network.proxy, authority, folder: own });
  const cost = await measured(program);
  requireDone(task, who);
  return { ...cost, requests: sandbox.traffic.entries.length };
}

/** An app whose test information is whole, in all languages, and a build that nobody has yet. */
function freshTask({ groups, locales }: Size): Task {
  sandbox.reset();
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ id: APP_ID, bundleId: APP, name: 'Bench' }],
      betaGroups: groups.map((name) => ({ app: APP, name })),
      betaAppLocalizations: locales.map((locale) => ({
        app: APP,
        locale,
        description: 'Ships.',
        feedbackEmail: 'crew@example.com',
      })),
      betaAppReviewDetails: [
        {
          app: APP,
          contactFirstName: 'Ada',
          contactLastName: 'Harbour',
          contactPhone: '+1 555 0100',
          contactEmail: 'ada@example.com',
        },
      ],
      builds: [{ app: APP, version: '1.2.0', buildNumber: '7' }],
    },
  });
  const notes = Object.fromEntries(locales.map((locale) => [locale, `News in ${locale}.`]));
  return { appId: APP_ID, buildId: builtOne().id, groups, notes };
}

function builtOne() {
  const [build] = sandbox.state.appStoreConnect.apps[0]?.builds ?? [];
  if (!build) throw new Error('The sandbox holds no build.');
  return build;
}

/** Whoever is measured must have done all of it. */
function requireDone({ groups, notes }: Task, who: string): void {
  const { betaGroups, whatsNew, betaReviewState } = builtOne();
  const isDone =
    groups.every((name) => betaGroups.includes(name)) &&
    Object.entries(notes).every(([locale, text]) => whatsNew[locale] === text) &&
    betaReviewState === 'WAITING_FOR_REVIEW';
  if (!isDone) throw new Error(`${who} left undone: ${JSON.stringify(builtOne())}`);
}
