/**
 * Another vendor's client against App Review as the sandbox plays it, unchanged: Codemagic's
 * app-store-connect, installed from PyPI.
 *
 *   node action-tests/real/vendor-release.ts [path/of/app-store-connect]
 *
 * Without a path the client is installed, into the folder that SLIPWAY_CLIENTS_CACHE names or into
 * a temporary one; Python 3 with venv has to be there. It submits a build with a phased release,
 * lists the submissions, submits another one with cancelling, cancels that, and publishes a package
 * to the App Store; only the transport of the package is left out, since it needs a Mac's altool.
 * Prints how many requests each submission costs. Exit 1 also when the client cannot be installed.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';
import { CODEMAGIC, pythonEnvironment } from './vendor-clients/installed.ts';

const run = promisify(execFile);
const APP = 'com.example.rehearsal';
const folder = await mkdtemp(join(tmpdir(), 'slipway-vendor-'));
const key = createApiKey();
const sandbox = await startSandbox();
const network = await createInspectedNetwork(sandbox.url, 'api.appstoreconnect.apple.com');

async function installedClient(): Promise<string> {
  const cache = process.env['SLIPWAY_CLIENTS_CACHE'] ?? folder;
  return join(await pythonEnvironment(cache, CODEMAGIC), 'bin', 'app-store-connect');
}

/** Returns what the client says; the number of its requests goes to the output of this program. */
async function client(...argv: string[]): Promise<string> {
  const before = sandbox.traffic.entries.length;
  const { stdout, stderr } = await run(program, argv, {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      HTTPS_PROXY: network.proxy,
      REQUESTS_CA_BUNDLE: join(folder, 'authority.pem'),
      APP_STORE_CONNECT_KEY_IDENTIFIER: key.keyId,
      APP_STORE_CONNECT_ISSUER_ID: key.issuerId,
      APP_STORE_CONNECT_PRIVATE_KEY: key.privateKeyPem,
    },
  });
  const requests = sandbox.traffic.entries.length - before;
  console.log(`${argv.slice(0, 2).join(' ')}: ${requests} requests`);
  return stdout + stderr;
}

function expectSubmitted(buildNumber: string): string {
  const [app] = sandbox.state.appStoreConnect.apps;
  const version = app?.appStoreVersions.find(({ version }) => version === '1.2.0');
  const open = app?.reviewSubmissions.find(({ state }) => state === 'WAITING_FOR_REVIEW');
  if (version?.state !== 'WAITING_FOR_REVIEW' || version.buildNumber !== buildNumber || !open) {
    throw new Error(`Build ${buildNumber} is not in review: ${JSON.stringify(app)}`);
  }
  return open.id;
}

let program = process.argv[2] ?? '';
try {
  program ||= await installedClient();
  await writeFile(join(folder, 'authority.pem'), network.authorityPem);
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ id: '6440000001', bundleId: APP, name: 'Rehearsal' }],
      storePages: [{ app: APP }],
      betaAppLocalizations: [{ app: APP, locale: 'en-US', description: 'An app.' }],
      builds: ['1', '7', '8', '9'].map((buildNumber) => ({
        app: APP,
        version: buildNumber === '1' ? '1.0.0' : '1.2.0',
        buildNumber,
      })),
      appStoreVersions: [
        {
          app: APP,
          version: '1.0.0',
          state: 'READY_FOR_DISTRIBUTION',
          buildNumber: '1',
          texts: [{ locale: 'en-US', whatsNew: 'The first.' }],
          reviewDetail: {
            contactFirstName: 'Ada',
            contactLastName: 'Harbour',
            contactPhone: '+15550100',
            contactEmail: 'ada@example.com',
          },
        },
      ],
    },
  });
  const builds = sandbox.state.appStoreConnect.apps[0]?.builds ?? [];
  const buildId = (number: string) => builds.find((one) => one.buildNumber === number)?.id ?? '';
  const texts = ['--whats-new', 'A new quay.', '--release-type', 'MANUAL'];
  await client('builds', 'submit-to-app-store', buildId('7'), ...texts, '--phased-release');
  const first = expectSubmitted('7');
  const list = await client('apps', 'list-review-submissions', '6440000001', '--json');
  if (!list.includes(first)) throw new Error(`The submission is not in its list: ${list}`);
  const cancelling = [...texts, '--cancel-previous-submissions'];
  await client('builds', 'submit-to-app-store', buildId('8'), ...cancelling);
  await client('review-submissions', 'cancel', expectSubmitted('8'));
  const ipa = join(folder, 'App.ipa');
  const { teamId, profile, signer } = createSigningMaterial({ bundleId: APP });
  const facts = { bundleId: APP, version: '1.2.0', buildNumber: '9' };
  await writeIpa(ipa, { ...facts, teamId, profile, signer });
  const published = ['--path', ipa, '--skip-package-upload', '--app-store', ...texts];
  await client('publish', ...published);
  expectSubmitted('9');
  console.log('codemagic-cli-tools, unchanged, against the sandbox: all commands succeeded.');
} finally {
  network.close();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
}
