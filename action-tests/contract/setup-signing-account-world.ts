/** A team's account as the sandbox plays it, a simulated Mac, and runs of setup-signing between them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { inputs } from '../../src/actions/setup-signing/inputs.ts';
import type { outputs } from '../../src/actions/setup-signing/outputs.ts';
import { run } from '../../src/actions/setup-signing/run.ts';
import type { AppStoreConnectSnapshot } from '../../src/sandbox/app-store-connect/snapshot.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import type { ApiKey } from '../../src/sandbox/material/api-key.ts';
import { rehearsalAuthority } from '../../src/sandbox/material/certificate/certificate-authority.ts';
import { createKeyPair } from '../../src/sandbox/material/certificate/certificate.ts';
import type { Certificate } from '../../src/sandbox/material/certificate/certificate.ts';
import { createProvisioningProfile } from '../../src/sandbox/material/provisioning-profile.ts';
import type { ProfileKind } from '../../src/sandbox/material/provisioning-profile.ts';
import { issueSigningCertificate } from '../../src/sandbox/material/certificate/signing-certificate.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, Seed } from '../../src/sandbox/sandbox.ts';
import type { TestContext } from '../support/action-context.ts';
import { inProcessMacs } from '../support/mac-in-process.ts';
import { requestsTo, runWith } from '../support/run-with.ts';
import { DAY_MS } from '../support/signing-mac.ts';

export const APP = 'com.example.harbour';
export const WIDGET = `${APP}.widget`;
export const TEAM = 'HARBOUR123';
/** The simulated Mac goes by the clock of this machine, and certificates know whole seconds. */
export const NOW = new Date(Math.floor(Date.now() / 1000) * 1000);

export type AccountSeed = NonNullable<Seed['appStoreConnect']>;

export const PHONE = { name: 'Ada’s iPhone', udid: '00008101-000A1B2C3D4E001E' };
export const TABLET = { name: 'Quay iPad', udid: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c' };

const teamKey = createApiKey();
const anyKeys = createKeyPair();

/** What the team signs with: made once, since keys take long to make. */
export const distribution = createSigningMaterial({
  teamId: TEAM,
  teamName: 'Harbour Ltd',
  bundleId: APP,
  now: NOW,
});
export const development = createSigningMaterial({
  teamId: TEAM,
  teamName: 'Harbour Ltd',
  bundleId: APP,
  kind: 'development',
  now: NOW,
});

/** A certificate of the team, unless told otherwise one whose key is elsewhere. */
export function otherCertificate(
  kind: 'distribution' | 'development' = 'distribution',
  days = 300,
  { publicKeyPem }: { readonly publicKeyPem: string } = anyKeys,
): Certificate {
  return issueSigningCertificate(rehearsalAuthority().intermediate, {
    kind,
    teamId: TEAM,
    teamName: 'Harbour Ltd',
    publicKeyPem,
    notBefore: new Date(NOW.getTime() - 400 * DAY_MS),
    notAfter: new Date(NOW.getTime() + days * DAY_MS),
  });
}

export interface SeededProfile {
  readonly name: string;
  readonly kind?: ProfileKind;
  readonly bundleId?: string;
  readonly certificates?: readonly Certificate[];
  readonly devices?: readonly string[];
  /** Days until it expires. */
  readonly days?: number;
  readonly state?: string;
  /** Changes the file that Apple hands out. */
  readonly damaged?: boolean;
}

const TYPES: Readonly<Record<ProfileKind, string>> = {
  'app-store': 'IOS_APP_STORE',
  'ad-hoc': 'IOS_APP_ADHOC',
  development: 'IOS_APP_DEVELOPMENT',
  enterprise: 'IOS_APP_INHOUSE',
};

export interface World {
  readonly sandbox: Sandbox;
  readonly mac: TestContext<typeof outputs>;
  /** An Admin’s key of the team. */
  readonly teamKey: ApiKey;
  seed(seed: AccountSeed): void;
  seedCertificates(...certificates: readonly Certificate[]): void;
  seedProfiles(...profiles: readonly SeededProfile[]): void;
  /** Runs the action with the team's key and its distribution certificate, for the app; `''` takes an input away. */
  setUp(texts?: Readonly<Record<string, string>>): Promise<Record<string, unknown>>;
  /** What App Store Connect holds. */
  account(): AppStoreConnectSnapshot;
  /** `METHOD /path` of the requests that could change something. */
  writes(): string[];
  infos(): string[];
  /** The warnings about devices. */
  warnings(): string[];
}

/** Makes worlds for the tests of one file. The account knows the app and the certificates at first. */
export function worlds() {
  const aMac = inProcessMacs<typeof outputs>();
  let sandbox: Sandbox | undefined;
  const setNow = { now: () => NOW };
  return {
    async close(): Promise<void> {
      await sandbox?.close();
    },
    async open(options: { os?: 'macOS' | 'Linux' } = {}): Promise<World> {
      sandbox ??= await startSandbox({ now: () => setNow.now() });
      sandbox.reset();
      const mac = await aMac({
        ...options,
        now: NOW,
        environment: { APP_STORE_CONNECT_API_URL: sandbox.url },
      });
      await knowIssuer(mac);
      setNow.now = () => mac.context.clock.now();
      const world = worldOf(sandbox, mac);
      world.seed({
        team: { id: TEAM, name: 'Harbour Ltd' },
        keys: [teamKey],
        bundleIds: [{ identifier: APP }, { identifier: WIDGET }],
      });
      world.seedCertificates(distribution.certificate, development.certificate);
      return world;
    },
  };
}

/** As a hosted Mac has Apple's intermediate; certificates that Apple hands out come without it. */
async function knowIssuer({ context, folder }: TestContext<typeof outputs>): Promise<void> {
  const [certificate, keychain] = [join(folder, 'issuer.cer'), join(folder, 'issuers.keychain-db')];
  await writeFile(certificate, rehearsalAuthority().intermediate.certificate.der);
  const login = join(context.machine.home, 'Library/Keychains/login.keychain-db');
  for (const argv of [
    ['create-keychain', '-p', 'issuers', keychain],
    ['import', certificate, '-k', keychain],
    ['list-keychains', '-d', 'user', '-s', login, keychain],
  ]) {
    const { exitCode, stderr } = await context.processes.run('security', argv);
    if (exitCode !== 0) throw new Error(stderr);
  }
}

export const profileNames = (world: World) => world.account().profiles.map(({ name }) => name);

/** Among the writes of a world, that of some profile. */
export const deletion: unknown = expect.stringContaining('DELETE /v1/profiles/');

function worldOf(sandbox: Sandbox, mac: TestContext<typeof outputs>): World {
  const seed = (appStoreConnect: AccountSeed) => sandbox.seed({ appStoreConnect });
  return {
    sandbox,
    mac,
    teamKey,
    seed,
    seedCertificates(...certificates) {
      seed({
        certificates: certificates.map(({ der, commonName }) => ({
          content: der.toString('base64'),
          certificateType: commonName.includes('Development') ? 'DEVELOPMENT' : 'DISTRIBUTION',
        })),
      });
    },
    seedProfiles: (...profiles) => seed({ profiles: profiles.map(seededProfile) }),
    setUp: async (texts = {}) => ({
      ...(await runWith({ inputs, run }, mac, {
        ...keyInputs(),
        ...fileInputs(distribution),
        ...texts,
      })),
      ...mac.recorded.outputs,
    }),
    account: () => sandbox.state.appStoreConnect,
    writes: () => requestsTo(sandbox).filter((line) => !line.startsWith('GET ')),
    infos: () => mac.recorded.texts('info'),
    warnings: () =>
      mac.recorded.log
        .filter(({ kind, title }) => kind === 'warning' && title?.includes('device'))
        .map(({ text }) => text),
  };
}

function keyInputs(): Readonly<Record<string, string>> {
  return {
    'api-key-id': teamKey.keyId,
    'issuer-id': teamKey.issuerId,
    'api-private-key': teamKey.privateKeyPem,
    'bundle-ids': APP,
    'self-test': 'false',
  };
}

export function fileInputs(material: SigningMaterial): Readonly<Record<string, string>> {
  return {
    certificate: material.pkcs12.toString('base64'),
    'certificate-password': material.password,
  };
}

/** The key of `distribution` instead of its .p12 file. */
export const keyInsteadOfFile: Readonly<Record<string, string>> = {
  certificate: '',
  'certificate-password': '',
  'certificate-private-key': distribution.privateKeyPem,
};

function seededProfile({
  name,
  kind = 'app-store',
  bundleId = APP,
  certificates = [kind === 'development' ? development.certificate : distribution.certificate],
  devices = [],
  days = 200,
  state = 'ACTIVE',
  damaged = false,
}: SeededProfile) {
  const notAfter = new Date(NOW.getTime() + days * DAY_MS);
  const { content, uuid } = createProvisioningProfile(rehearsalAuthority(), {
    kind,
    teamId: TEAM,
    teamName: 'Harbour Ltd',
    bundleId,
    certificates,
    createdAt: new Date(notAfter.getTime() - 365 * DAY_MS),
    notAfter,
    name,
    devices,
  });
  if (damaged) content.write('X', content.indexOf(name));
  return {
    name,
    uuid,
    bundleId,
    content: content.toString('base64'),
    profileType: TYPES[kind],
    profileState: state,
    expirationDate: notAfter.toISOString(),
    certificates: certificates.map(({ serialNumber }) => serialNumber),
    devices: [...devices],
  };
}
