/**
 * Other vendors' clients of App Store Connect, unchanged from their registries, against the
 * sandbox:
 *
 *   node .github/scripts/on-node-24.mjs action-tests/real/vendor-clients.ts
 *
 * They read answers by models of their own, so that an attribute, a link or a type that is not as
 * Apple gives it ends them. They know no other address than Apple's; the proxy of a network that
 * inspects TLS leads them to the sandbox. Exit 1 also when a client cannot be installed or started.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { createKeyPair } from '../../src/sandbox/material/certificate/certificate.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';
import { codemagicCommands } from './vendor-clients/codemagic.ts';
import type { PlayedCommand } from './vendor-clients/command.ts';
import { CODEMAGIC, installClients, RUST } from './vendor-clients/installed.ts';
import { rustCommands } from './vendor-clients/rust.ts';

const APPLE = 'api.appstoreconnect.apple.com';
const APP_ID = '6440000001';
const BUNDLE_ID = 'com.example.rehearsal';
/** Codemagic's, asconnect, appstoreconnect and appstore-connect-sdk. */
const CLIENTS = 4;
const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'slipway-clients-'));
const keyFile = join(folder, 'key.p8');
const key = createApiKey();
const sandbox = await startSandbox();
const network = await createInspectedNetwork(sandbox.url, APPLE);
const complaints: string[] = [];
/** Per client: how many calls ended as they should, and how many were made. */
const figures = new Map<string, { succeeded: number; played: number }>();
try {
  const kept = process.env['SLIPWAY_CLIENTS_CACHE'];
  const clients = await installClients(kept ?? join(folder, 'clients'), kept !== undefined);
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ id: APP_ID, bundleId: BUNDLE_ID, name: 'Rehearsal' }],
      appStoreVersions: [{ app: BUNDLE_ID, version: '1.2.0' }],
      betaGroups: [{ app: BUNDLE_ID, name: 'Friends' }],
      builds: ['7', '8'].map((buildNumber) => ({ app: BUNDLE_ID, version: '1.2.0', buildNumber })),
      bundleIds: [{ identifier: BUNDLE_ID }],
    },
  });
  await writeFile(join(folder, 'authority.pem'), network.authorityPem);
  await writeFile(keyFile, key.privateKeyPem);
  const subject = {
    appId: APP_ID,
    bundleId: BUNDLE_ID,
    buildId: buildIdOf('7'),
    bundleIdId: bundleIdResource(),
    folder,
  };
  await writeFile(join(folder, 'certificate.pem'), createKeyPair().privateKeyPem);
  const ids = ['--issuer-id', key.issuerId, '--key-id', key.keyId];
  const codemagicLogin = [...ids, '--private-key', `@file:${keyFile}`];
  for (const command of codemagicCommands(subject)) {
    await playCommand(CODEMAGIC, [clients.codemagic, ...command.words, ...codemagicLogin], command);
  }
  const login = [key.keyId, key.issuerId, keyFile, APP_ID];
  const calls = script('asconnect-calls.py');
  await playScript(clients.asconnect, [calls, ...login, BUNDLE_ID, buildIdOf('8')]);
  await playScript(clients.appstoreconnect, [
    script('appstoreconnect-calls.py'),
    ...login,
    buildIdOf('8'),
  ]);
  const typed = script('typed-models.mjs');
  await playScript(process.execPath, [typed, clients.packages, ...login, buildIdOf('8')]);
  if (clients.rust !== undefined) await playRust(clients.rust);
} finally {
  network.close();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
}
complaints.forEach((complaint) => console.error(complaint));
for (const [client, { succeeded, played }] of figures) {
  console.log(`${client}, unchanged: ${succeeded} of ${played} commands.`);
}
if (!figures.has(RUST)) {
  console.log(`${RUST} was not played: it is compiled where cargo and SLIPWAY_CLIENTS_CACHE are.`);
}
const played = [...figures.keys()].filter((client) => client !== RUST);
if (complaints.length > 0 || played.length !== CLIENTS) process.exitCode = 1;

function bundleIdResource(): string {
  const id = sandbox.state.appStoreConnect.bundleIds[0]?.['id'];
  if (typeof id !== 'string') throw new Error('The seed made no bundle id.');
  return id;
}

function buildIdOf(buildNumber: string): string {
  const builds = sandbox.state.appStoreConnect.apps[0]?.builds ?? [];
  return builds.find((build) => build.buildNumber === buildNumber)?.id ?? '';
}

function script(name: string): string {
  return fileURLToPath(new URL(`vendor-clients/${name}`, import.meta.url));
}

/** A home of its own, so that no setting of the machine takes part. */
function environment(): NodeJS.ProcessEnv {
  const authority = join(folder, 'authority.pem');
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    TMPDIR: folder,
    HTTPS_PROXY: network.proxy,
    REQUESTS_CA_BUNDLE: authority,
    NODE_EXTRA_CA_CERTS: authority,
    SSL_CERT_FILE: authority,
    NODE_USE_ENV_PROXY: '1',
  };
}

async function playRust(program: string): Promise<void> {
  const file = join(folder, 'key.json');
  const { keyId, issuerId } = key;
  const commands = rustCommands({
    key: { keyId, issuerId, file: keyFile },
    folder,
    state: () => sandbox.state.appStoreConnect,
  });
  for (const command of commands) {
    await playCommand(RUST, [program, '--api-key', file, ...command.words], command);
  }
}

async function playCommand(
  client: string,
  [program = '', ...argv]: readonly string[],
  { words, prints = '', state, leaves }: PlayedCommand,
): Promise<void> {
  let error: string | undefined;
  try {
    const { stdout } = await run(program, argv, { env: environment() });
    const left = JSON.stringify(state?.(sandbox.state.appStoreConnect));
    if (!stdout.includes(prints)) error = `It did not print ${prints}, but:\n${stdout}`;
    if (left !== JSON.stringify(leaves)) error = `It left ${left}, not ${JSON.stringify(leaves)}.`;
  } catch (failure) {
    error = errorOutput(failure);
  }
  note(client, words.slice(0, 2).join(' '), error);
}

/** Plays a script that prints one line of JSON for each call. */
async function playScript(program: string, argv: readonly string[]): Promise<void> {
  const { stdout } = await run(program, argv, { env: environment() }).catch((failure: unknown) => {
    complaints.push(`${argv[0]}: ${errorOutput(failure)}`);
    return { stdout: String(Object(failure).stdout ?? '') };
  });
  for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
    const { call, error } = JSON.parse(line) as { call: string; error?: string };
    const [client = '', name = ''] = call.split(': ');
    note(client, name, error);
  }
}

function errorOutput(failure: unknown): string {
  const { message = '', stdout = '', stderr = '' } = Object(failure);
  return `${message}\n${stdout}${stderr}`;
}

function note(client: string, call: string, error: string | undefined): void {
  const figure = figures.get(client) ?? { succeeded: 0, played: 0 };
  figure.played += 1;
  if (error === undefined) figure.succeeded += 1;
  else complaints.push(`${client}: ${call}: ${error}`);
  figures.set(client, figure);
  console.log(`${client}: ${call}: ${error === undefined ? 'done' : 'FAILED'}`);
}
