/**
 * The workflows of examples/, each played by our rehearsal and then by act on this machine, against
 * the same simulated services and on the same simulated tools, from the same account:
 *
 *   ACT=PROGRAM node action-tests/real/examples-by-act.ts [NAME…]
 *
 * Exit 1 when a step of an example ends in another way, or with other outputs, under act, and when
 * there is an example that is neither played nor left out with a reason.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { app } from '../../src/rehearsal/project/app.ts';
import { writeApp } from '../../src/rehearsal/project/apps.ts';
import type { AppKind } from '../../src/rehearsal/project/apps.ts';
import { recallSandbox } from '../../src/rehearsal/services/kept-sandbox.ts';
import { variablesFor } from '../../src/rehearsal/services/runner-services.ts';
import { SandboxClient } from '../../src/rehearsal/services/sandbox-client.ts';
import type { JobRecord } from '../../src/rehearsal/workflow/records.ts';
import { FULL_PATH_TOOLS } from '../../src/sandbox/mac/launchers.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import type { Seed } from '../../src/sandbox/sandbox.ts';
import { FLUTTER_VERSION, MAC_ISSUERS, MAC_STATE } from '../../src/sandbox/switches.ts';
import { runByAct } from './act/act-run.ts';
import { differences, rehearsedSteps } from './act/ended-steps.ts';
import { standIns, writeStandIns } from './act/stand-ins.ts';

/** The app that each example is made for. */
const PLAYED: Readonly<Record<string, AppKind>> = {
  'app-review.yml': 'flet',
  'app-store.yml': 'flet',
  'first-flet.yml': 'flet',
  'first-xcode.yml': 'xcode',
  'flutter.yml': 'flutter',
  'react-native.yml': 'react-native',
  'release.yml': 'flet',
  'testflight.yml': 'flet',
  'xcode.yml': 'xcode',
};

const NO_CONTAINING_REPOSITORY =
  'act has no $/, by which the called workflow names its parts in its own repository';
const LEFT_OUT: Readonly<Record<string, string>> = {
  'called.yml': NO_CONTAINING_REPOSITORY,
  'called-flutter.yml': NO_CONTAINING_REPOSITORY,
  'called-react-native.yml': NO_CONTAINING_REPOSITORY,
  'testflight-later.yml': 'GitHub writes its release notes, and no GitHub is simulated',
};

/** A build with the texts of its version, so that there is something to take to App Review. */
const VERSION = {
  app: app.bundleId,
  version: app.version,
  texts: [{ locale: 'en-US' }, { locale: 'de-DE' }],
  reviewDetail: {
    contactFirstName: 'Ada',
    contactLastName: 'Example',
    contactPhone: '+15550100',
    contactEmail: 'ada@example.com',
  },
};
const build = { app: app.bundleId, version: app.version, buildNumber: '7' };
const review = { reviewMs: 0, verdict: 'none' } as const;
const storePages = [{ app: app.bundleId }];
const SEEDS: Readonly<Record<string, Seed>> = {
  'app-review.yml': {
    appStoreConnect: { storePages, builds: [build], appStoreVersions: [VERSION], review },
  },
  'app-store.yml': {
    appStoreConnect: {
      storePages,
      builds: [build],
      appStoreVersions: [{ ...VERSION, state: 'PENDING_DEVELOPER_RELEASE', buildNumber: '7' }],
      review,
    },
  },
};

const run = promisify(execFile);
const act = process.env['ACT'];
if (act === undefined) throw new Error('ACT names no program');

const folder = await mkdtemp(join(tmpdir(), 'slipway-act-'));
const complaints: string[] = [];
try {
  const files = (await readdir('examples')).toSorted();
  const listed = [...Object.keys(PLAYED), ...Object.keys(LEFT_OUT)].toSorted();
  for (const name of new Set([...files, ...listed])) {
    if (!files.includes(name)) complaints.push(`examples/${name} is listed here and not there`);
    if (!listed.includes(name)) complaints.push(`examples/${name} is neither played nor left out`);
  }
  const wanted = process.argv.slice(2);
  for (const [name, kind] of Object.entries(PLAYED)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = await compare(name, kind);
    console.log(`${name}: ${found.length === 0 ? 'the same under act' : found.join('\n  ')}`);
    complaints.push(...found.map((line) => `${name}: ${line}`));
  }
  for (const [name, reason] of Object.entries(LEFT_OUT)) {
    console.log(`${name}: LEFT OUT, ${reason}`);
  }
  console.log(`Played by stand-ins, since they are on no package registry: ${standIns.join(', ')}`);
} finally {
  await rm(folder, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

/** Plays one example twice; gives the differences. */
async function compare(name: string, kind: AppKind): Promise<string[]> {
  const place = join(folder, name);
  await mkdir(place);
  const workflow = `examples/${name}`;
  const seed = SEEDS[name] ?? {};
  const [report, seedFile] = [join(place, 'report.json'), join(place, 'seed.yml')];
  await writeFile(seedFile, stringify(seed));
  const script = ['src/rehearsal/rehearse.ts', '--workflow', workflow, '--app', kind];
  const options = ['--seed', seedFile, '--json', report, '--allow-network', '--keep'];
  // A red one is compared as well; without a sandbox there is nothing to compare.
  const { stdout } = await run(process.execPath, [...script, ...options]).catch(
    (error: { stdout: string }) => error,
  );
  const [, url = ''] = /stays at (\S+)/.exec(stdout) ?? [];
  const [, pid = ''] = /end it +kill (\d+)/.exec(stdout) ?? [];
  if (pid === '') throw new Error(stdout);
  try {
    const { jobs } = JSON.parse(await readFile(report, 'utf8')) as { jobs: JobRecord[] };
    await fetch(`${url}/__sandbox/reset`, { method: 'POST' });
    const { steps, log } = await playByAct({ place, workflow, kind, url, seed });
    const found = differences(rehearsedSteps(jobs), steps);
    if (found.length > 0) console.log(log);
    return found;
  } finally {
    process.kill(Number(pid), 'SIGTERM');
  }
}

interface Example {
  readonly place: string;
  readonly workflow: string;
  readonly kind: AppKind;
  readonly url: string;
  readonly seed: Seed;
}

async function playByAct({ place, workflow, kind, url, seed }: Example) {
  const client = new SandboxClient(url);
  const { setup, runnerServices } = await recallSandbox(url);
  await client.seed(setup.account);
  await client.seed(seed);
  const [repository, slipway, tools] = ['app', 'slipway', 'tools'].map((each) => join(place, each));
  await makeRepository(repository ?? '', workflow, kind);
  for (const part of ['actions', 'dist']) {
    await cp(part, join(slipway ?? '', part), { recursive: true });
  }
  await installMacTools(tools ?? '');
  const { on, jobs } = parse(await readFile(workflow, 'utf8')) as {
    on: string | object;
    jobs: Readonly<Record<string, { readonly 'runs-on': string }>>;
  };
  const labels = Object.values(jobs).map((job) => job['runs-on']);
  const macs = Object.entries(jobs).filter(([, job]) => job['runs-on'].startsWith('macos'));
  return runByAct({
    act: act ?? '',
    folder: place,
    repository: repository ?? '',
    workflow: '.github/workflows/example.yml',
    event: typeof on === 'string' ? on : (Object.keys(on)[0] ?? ''),
    labels: [...new Set(labels)],
    macJobs: macs.map(([id]) => id),
    actions: new Map([
      ['slipway-actions/slipway@v1', slipway ?? ''],
      ...(await writeStandIns(join(place, 'stand-ins'))),
    ]),
    secrets: setup.secrets,
    vars: setup.vars,
    tools: tools ?? '',
    env: {
      ...variablesFor(runnerServices),
      APP_STORE_CONNECT_API_URL: url,
      ARTIFACTS: join(place, 'artifacts'),
      BASH_ENV: join(tools ?? '', FULL_PATH_TOOLS),
      PIP_NO_INDEX: '1',
      [FLUTTER_VERSION]: 'none',
      [MAC_ISSUERS]: await client.issuer(),
      [MAC_STATE]: join(place, 'mac-state'),
    },
  });
}

async function makeRepository(place: string, workflow: string, kind: AppKind): Promise<void> {
  await mkdir(join(place, '.github/workflows'), { recursive: true });
  await writeApp(kind, place);
  await cp(workflow, join(place, '.github/workflows/example.yml'));
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message=An app'],
  ]) {
    await run('git', args, { cwd: place });
  }
}
