/**
 * Microsoft's appcenter-cli, unchanged from npm, against App Center as the sandbox plays it:
 *
 *   node .github/scripts/on-node-24.mjs action-tests/real/vendor-appcenter.ts
 *
 * It knows no other address than api.appcenter.ms, which leads to the sandbox in namespaces of its
 * own (name-mapping.ts). What each command did is looked up in the sandbox afterwards; its traffic
 * is held against the published description when APP_CENTER_SPECIFICATION names it. Exit 1 also
 * when the client cannot be installed or started.
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
import { installPackage } from './vendor-clients/installed.ts';
import { mapToThisMachine, runApart } from './vendor-clients/name-mapping.ts';

const HOST = 'api.appcenter.ms';
const run = promisify(execFile);
const [inside, folderInside = '', packages = ''] = process.argv.slice(2);

process.exitCode = inside === '--inside' ? await play(folderInside, packages) : await prepare();

async function prepare(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-appcenter-'));
  try {
    const cache = process.env['SLIPWAY_CLIENTS_CACHE'] ?? join(folder, 'clients');
    const installed = await installPackage(cache, APPCENTER_CLI);
    const self = fileURLToPath(import.meta.url);
    return await runApart(process.execPath, [self, '--inside', folder, installed]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function play(folder: string, installed: string): Promise<number> {
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
  const client = join(installed, 'node_modules', 'appcenter-cli', 'bin', 'appcenter.js');
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    TMPDIR: folder,
    NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
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
  complaints.push(...trafficComplaints());
  front.close();
  await sandbox.close();
  complaints.forEach((complaint) => console.error(complaint));
  console.log(`${APPCENTER_CLI}, unchanged: ${succeeded} of ${commands.length} commands.`);
  return complaints.length > 0 ? 1 : 0;

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
