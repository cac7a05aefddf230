/**
 * Another vendor's client against the sandbox, as proof that the sandbox is not made to our
 * measure: the upload step of Expo's EAS, installed from npm and unchanged.
 *
 *   node action-tests/real/vendor-upload.ts
 *
 * The client knows no other address than Apple's. The proxy of a network that inspects TLS leads it
 * to the sandbox, by variables that Node itself obeys. Besides uploads it meets refusals, which it
 * has to recognise as Apple's. Exit 1 also when it cannot be installed or started.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import type { IpaOptions } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { EXPO_BUILD_TOOLS, installExpoBuildTools } from '../support/expo-build-tools.ts';
import { createInspectedNetwork } from '../support/inspected-network.ts';

const APPLE = 'api.appstoreconnect.apple.com';
const APP_ID = '6440000001';
const BUNDLE_ID = 'com.example.rehearsal';
const VERSION = '1.2.0';
const step = fileURLToPath(new URL('expo-upload-step.cjs', import.meta.url));
const run = promisify(execFile);

interface Attempt {
  readonly about: string;
  readonly buildNumber: string;
  readonly appId?: string;
  readonly version?: string;
  readonly ipa?: Partial<IpaOptions>;
  /** EAS's name of the refusal; the upload has to succeed where none is given. */
  readonly refusal?: string;
}

const ATTEMPTS: readonly Attempt[] = [
  { about: 'An app of three parts', buildNumber: '7', ipa: { padBytes: 12_000_000 } },
  {
    about: 'Its build number again',
    buildNumber: '7',
    refusal: 'EAS_UPLOAD_TO_ASC_VERSION_DUPLICATE',
  },
  {
    about: 'An app that the key cannot see',
    buildNumber: '8',
    appId: '6440000009',
    refusal: 'EAS_UPLOAD_TO_ASC_APP_NOT_FOUND',
  },
  {
    about: "Another app's package",
    buildNumber: '9',
    ipa: { bundleId: 'com.example.other' },
    refusal: 'EAS_UPLOAD_TO_ASC_INVALID_BUNDLE_ID',
  },
  {
    about: 'A version that is in the store',
    buildNumber: '10',
    version: '1.1.0',
    refusal: 'EAS_UPLOAD_TO_ASC_CLOSED_VERSION_TRAIN',
  },
  {
    about: 'An SDK that is too old',
    buildNumber: '11',
    ipa: { infoPlist: { DTPlatformVersion: '18.5' } },
    refusal: 'EAS_UPLOAD_TO_ASC_SDK_VERSION_ISSUE',
  },
];

const folder = await mkdtemp(join(tmpdir(), 'slipway-vendor-'));
const packages = join(folder, 'packages');
const key = createApiKey();
const signing = createSigningMaterial({ bundleId: BUNDLE_ID });
const sandbox = await startSandbox({ processingMs: 300 });
const network = await createInspectedNetwork(sandbox.url, APPLE);
const complaints: string[] = [];
try {
  sandbox.seed({
    appStoreConnect: {
      keys: [key],
      apps: [{ id: APP_ID, bundleId: BUNDLE_ID, name: 'Rehearsal' }],
      appStoreVersions: [{ app: BUNDLE_ID, version: '1.1.0', state: 'READY_FOR_DISTRIBUTION' }],
    },
  });
  await mkdir(packages);
  await installExpoBuildTools(packages);
  await writeFile(join(folder, 'authority.pem'), network.authorityPem);
  await writeFile(
    join(folder, 'key.json'),
    JSON.stringify({ key_id: key.keyId, issuer_id: key.issuerId, key: key.privateKeyPem }),
  );
  for (const attempt of ATTEMPTS) await judge(attempt);
  judgeTheWhole();
} finally {
  network.close();
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
}
complaints.forEach((complaint) => console.error(complaint));
console.log(
  `${EXPO_BUILD_TOOLS}, unchanged, against the sandbox: ${ATTEMPTS.length} attempts, ` +
    `${complaints.length} complaints.`,
);
if (complaints.length > 0) process.exitCode = 1;

async function judge(attempt: Attempt): Promise<void> {
  const { about, buildNumber, appId = APP_ID, version = VERSION, ipa = {}, refusal } = attempt;
  await writeIpa(join(folder, 'App.ipa'), {
    bundleId: BUNDLE_ID,
    version,
    buildNumber,
    teamId: signing.teamId,
    profile: signing.profile,
    signer: signing.signer,
    ...ipa,
  });
  const config = join(folder, 'eas.yml');
  await writeFile(config, stringify(buildConfig({ appId, version, buildNumber })));
  const { succeeded, output } = await played(config);
  const isAsExpected = refusal === undefined ? succeeded : !succeeded && output.includes(refusal);
  console.log(`${about}: ${isAsExpected ? (refusal ?? 'uploaded') : 'not as expected'}`);
  if (isAsExpected) return;
  complaints.push(`${about}: expected ${refusal ?? 'an upload'}, but EAS wrote\n${output}`);
}

/** The settings with which an EAS user has a file uploaded. */
function buildConfig(of: { appId: string; version: string; buildNumber: string }): unknown {
  const inputs = {
    ipa_path: 'App.ipa',
    asc_api_key_path: 'key.json',
    apple_app_identifier: of.appId,
    bundle_short_version: of.version,
    bundle_version: of.buildNumber,
    wait_for_processing: true,
  };
  return { build: { name: 'Upload', steps: [{ 'eas/upload_to_asc': { id: 'upload', inputs } }] } };
}

async function played(config: string): Promise<{ succeeded: boolean; output: string }> {
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: folder,
    TMPDIR: folder,
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: network.proxy,
    NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
  };
  try {
    const { stdout } = await run(process.execPath, [step, packages, config, folder], { env });
    return { succeeded: true, output: stdout };
  } catch (error) {
    const { stdout = '', stderr = String(error) } = Object(error);
    return { succeeded: false, output: `${stdout}${stderr}` };
  }
}

/** What App Store Connect holds in the end, and who was asked for it. */
function judgeTheWhole(): void {
  const [app] = sandbox.state.appStoreConnect.apps;
  const states = app?.buildUploads.map((upload) => [upload.buildNumber, upload.state]);
  expectSame('the uploads', states, [
    ['7', 'COMPLETE'],
    ['9', 'FAILED'],
    ['10', 'FAILED'],
    ['11', 'FAILED'],
  ]);
  const builds = app?.builds.map(({ id, version, buildNumber, platform, processingState }) => ({
    version: `${version} (${buildNumber}) ${platform} ${processingState}`,
    upload: app.buildUploads.find(({ buildId }) => buildId === id)?.buildNumber,
  }));
  expectSame('the builds', builds, [{ version: `${VERSION} (7) IOS VALID`, upload: '7' }]);
  const parts = sandbox.traffic.entries.filter(({ service }) => service === 'storage');
  expectSame('the parts', parts.length, 3 + 1 + 1 + 1);
  expectSame('the hosts', [...new Set(network.tunnels)], [`${APPLE}:443`]);
}

function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) complaints.push(`${what}: ${found} instead of ${wanted}`);
}
