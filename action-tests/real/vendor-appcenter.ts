/**
 * Microsoft's own clients of App Center, unchanged from npm and PyPI, against the sandbox:
 *
 *   node .github/scripts/on-node-24.mjs action-tests/real/vendor-appcenter.ts
 *
 * They know no other address than api.appcenter.ms, which leads to the sandbox in namespaces of its
 * own (name-mapping.ts). What each command of appcenter-cli did is looked up in the sandbox
 * afterwards; the package appcenter reads answers by models of its own. Their traffic is held
 * against the published description when APP_CENTER_SPECIFICATION names it. Exit 1 also when a
 * client cannot be installed or started.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createSecureFront } from '../support/inspected-network.ts';
import { judge, specificationsIn } from './judged-traffic.ts';
import { writeAppCenterFiles } from './vendor-clients/appcenter-files.ts';
import { APPCENTER_CLI, appCenterCommands } from './vendor-clients/appcenter.ts';
import type { AppCenterCommand } from './vendor-clients/appcenter.ts';
import { installPackage, pythonEnvironment } from './vendor-clients/installed.ts';
import { mapToThisMachine, runApart } from './vendor-clients/name-mapping.ts';

const HOST = 'api.appcenter.ms';
const run = promisify(execFile);
const PYTHON_CLIENT = 'appcenter==6.0.1';
const [inside, folderInside = '', packages = '', python = ''] = process.argv.slice(2);

process.exitCode = inside === '--inside' ? await play(folderInside) : await prepare();

async function prepare(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-appcenter-'));
  try {
    const cache = process.env['SLIPWAY_CLIENTS_CACHE'] ?? join(folder, 'clients');
    const installed = await installPackage(cache, APPCENTER_CLI);
    const environment = await pythonEnvironment(cache, PYTHON_CLIENT);
    const self = fileURLToPath(import.meta.url);
    return await runApart(process.execPath, [self, '--inside', folder, installed, environment]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function play(folder: string): Promise<number> {
  await mapToThisMachine(HOST, folder);
  const token = randomBytes(20).toString('hex');
  const sandbox = await startSandbox();
  const front = await createSecureFront(sandbox.url, HOST, 443);
  await writeFile(join(folder, 'authority.pem'), front.authorityPem);
  await writeAppCenterFiles(folder);
  const app = 'fabrikam/shop';
  sandbox.seed({
    appCenter: {
      tokens: [{ token, description: 'A token of the check' }],
      apps: [
        { owner: 'fabrikam', name: 'shop' },
        { owner: 'fabrikam', name: 'till', os: 'macOS' },
      ],
      groups: [
        { app, name: 'Friends', members: ['bob@example.com'] },
        { app, name: 'Team' },
      ],
      stores: [{ app, name: 'App Store' }],
    },
  });
  const client = join(packages, 'node_modules', 'appcenter-cli', 'bin', 'appcenter.js');
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    TMPDIR: folder,
    NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
    REQUESTS_CA_BUNDLE: join(folder, 'authority.pem'),
    SSL_CERT_FILE: join(folder, 'authority.pem'),
    APPCENTER_ACCESS_TOKEN: token,
  };
  const complaints: string[] = [];
  const commands = appCenterCommands(folder);
  for (const command of commands) {
    const error = await complaintOf(command, async () => {
      const argv = [client, ...command.words, '--quiet', '--disable-telemetry'];
      return run(process.execPath, argv, { env: environment });
    });
    const name = command.words.filter((word) => !word.startsWith(folder)).join(' ');
    console.log(`appcenter ${name}: ${error === undefined ? 'done' : 'FAILED'}`);
    if (error !== undefined) complaints.push(`${name}: ${error}`);
  }
  const succeeded = commands.length - complaints.length;
  const calls = await playPython();
  complaints.push(...calls.complaints);
  complaints.push(...trafficComplaints());
  front.close();
  await sandbox.close();
  complaints.forEach((complaint) => console.error(complaint));
  console.log(`${APPCENTER_CLI}, unchanged: ${succeeded} of ${commands.length} commands.`);
  console.log(`${PYTHON_CLIENT}, unchanged: ${calls.succeeded} of ${calls.played} calls.`);
  return complaints.length > 0 ? 1 : 0;

  async function playPython(): Promise<{
    complaints: string[];
    succeeded: number;
    played: number;
  }> {
    // It sends the API's token to the file host too.
    sandbox.seed({ appCenter: { behaviour: { fileHostCredentials: 'taken' } } });
    const groupId = await idOfGroup();
    const script = fileURLToPath(new URL('vendor-clients/appcenter-calls.py', import.meta.url));
    const argv = [script, token, groupId, join(folder, 'Shop.ipa'), join(folder, 'breakpad.zip')];
    const { stdout } = await run(join(python, 'bin', 'python'), argv, { env: environment });
    const ended = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { call: string; error?: string });
    for (const { call, error } of ended) console.log(`${call}: ${error ? 'FAILED' : 'done'}`);
    if (ended.length === 0) throw new Error(`${PYTHON_CLIENT} made no call.`);
    const failed = ended.filter(({ error }) => error !== undefined);
    return {
      complaints: failed.map(({ call, error }) => `${call}: ${error}`),
      succeeded: ended.length - failed.length,
      played: ended.length,
    };
  }

  async function idOfGroup(): Promise<string> {
    const response = await fetch(`${sandbox.url}/v0.1/apps/${app}/distribution_groups/Friends`, {
      headers: { 'x-api-token': token },
    });
    const { id } = (await response.json()) as { id: string };
    return id;
  }

  async function complaintOf(
    { prints = '', omits, refusal, state, leaves }: AppCenterCommand,
    start: () => Promise<{ stdout: string; stderr: string }>,
  ): Promise<string | undefined> {
    const { output, isRed } = await start().then(
      ({ stdout, stderr }) => ({ output: stdout + stderr, isRed: false }),
      (failure: unknown) => {
        const { stdout = '', stderr = '' } = Object(failure);
        return { output: `${stdout}${stderr}`, isRed: true };
      },
    );
    if (isRed !== (refusal !== undefined)) return `It ended ${isRed ? 'red' : 'green'}:\n${output}`;
    const words = refusal ?? prints;
    // The client breaks its lines to the width of a terminal.
    if (!output.replaceAll(/\s+/g, ' ').includes(words)) {
      return `It did not print ${words}, but:\n${output}`;
    }
    if (omits !== undefined && output.includes(omits)) return `It printed ${omits}:\n${output}`;
    const left = JSON.stringify(state?.(sandbox.state.appCenter));
    if (left !== JSON.stringify(leaves)) return `It left ${left}, not ${JSON.stringify(leaves)}.`;
    return undefined;
  }

  function trafficComplaints(): readonly string[] {
    if (process.env['APP_CENTER_SPECIFICATION'] === undefined) {
      console.log('Its traffic was not held against a description: none is named.');
      return [];
    }
    const recorded = sandbox.traffic.entries.flatMap(({ request, response }) =>
      response === undefined ? [] : [{ request, response }],
    );
    const { judged, complaints: found } = judge(
      recorded,
      specificationsIn('APP_CENTER_SPECIFICATION'),
    );
    console.log(`${judged} exchanges held against the published description.`);
    return found;
  }
}
