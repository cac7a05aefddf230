/**
 * Apple as the sandbox plays it, an app with groups and a build, and runs of testflight-distribute.
 */
import { inputs } from '../../src/actions/testflight-distribute/inputs.ts';
import type { outputs } from '../../src/actions/testflight-distribute/outputs.ts';
import { run } from '../../src/actions/testflight-distribute/run.ts';
import type { BuildSnapshot } from '../../src/sandbox/app-store-connect/snapshot.ts';
import type { SandboxOptions } from '../../src/sandbox/context.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, Seed } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import type { Recorded, TestContext } from '../support/action-context.ts';
import { requestsTo, runWith } from '../support/run-with.ts';

export const APP = 'com.example.harbour';
export const APP_ID = '6440000001';

export type AppStoreConnectSeed = NonNullable<Seed['appStoreConnect']>;
export type BuildSeed = NonNullable<AppStoreConnectSeed['builds']>[number];

const apiKey = createApiKey();

/** Everything that beta review asks an app for. */
const TEST_INFORMATION: AppStoreConnectSeed = {
  betaAppLocalizations: [
    { app: APP, locale: 'en-US', description: 'Ships.', feedbackEmail: 'crew@example.com' },
  ],
  betaAppReviewDetails: [
    {
      app: APP,
      contactFirstName: 'Ada',
      contactLastName: 'Harbour',
      contactPhone: '+1 555 0100',
      contactEmail: 'ada@example.com',
    },
  ],
};

export interface World {
  readonly sandbox: Sandbox;
  readonly test: TestContext<typeof outputs>;
  readonly recorded: Recorded;
  seed(seed: AppStoreConnectSeed): void;
  /** Gives the API key of the runs another role; it is an administrator's otherwise. */
  seedRole(role: string): void;
  /** Brings build 7 of 1.2.0 into another state. */
  seedBuild(build: Partial<BuildSeed>): void;
  /**
   * Runs the action for build 7 of 1.2.0 unless the inputs name another; `''` takes an input away.
   */
  distribute(inputs?: Readonly<Record<string, string>>): Promise<void>;
  /** Build 7 of 1.2.0 as App Store Connect holds it. */
  build(): BuildSnapshot;
  /** `METHOD /path` of every request, in order. */
  requests(): string[];
  /** The requests that could change something. */
  writes(): string[];
  close(): Promise<void>;
}

export interface WorldOptions extends Omit<SandboxOptions, 'now'> {
  /** Without it, beta review lacks all it needs to know. */
  readonly testInformation?: boolean;
}

export async function createWorld({
  testInformation = true,
  ...options
}: WorldOptions = {}): Promise<World> {
  let now = (): Date => new Date();
  const sandbox = await startSandbox({ ...options, now: () => now() });
  const { keyId, issuerId, privateKeyPem } = apiKey;
  const seed = (appStoreConnect: AppStoreConnectSeed) => sandbox.seed({ appStoreConnect });
  const seedBuild = (build: Partial<BuildSeed>) =>
    seed({ builds: [{ app: APP, version: '1.2.0', buildNumber: '7', ...build }] });
  seed({
    keys: [apiKey],
    apps: [{ id: APP_ID, bundleId: APP, name: 'Harbour' }],
    betaGroups: [
      { app: APP, name: 'Team', isInternalGroup: true },
      { app: APP, name: 'Office', isInternalGroup: true, hasAccessToAllBuilds: true },
      { app: APP, name: 'Friends' },
    ],
  });
  if (testInformation) seed(TEST_INFORMATION);
  seedBuild({});
  const test = await createTestContext<typeof outputs>({
    environment: { APP_STORE_CONNECT_API_URL: sandbox.url },
  });
  now = () => test.context.clock.now();

  const requests = () => requestsTo(sandbox);
  return {
    sandbox,
    test,
    recorded: test.recorded,
    seed,
    seedRole: (role) => seed({ keys: [{ ...apiKey, roles: [role] }] }),
    seedBuild,
    async distribute(given = {}) {
      const written: Readonly<Record<string, string>> = {
        'api-key-id': keyId,
        'issuer-id': issuerId,
        'api-private-key': privateKeyPem,
        ...(given['build-id'] === undefined && given['app-id'] === undefined
          ? { 'bundle-id': APP }
          : {}),
        ...given,
      };
      await runWith({ inputs, run }, test, written);
    },
    build() {
      const builds = sandbox.state.appStoreConnect.apps.flatMap((app) => app.builds);
      const build = builds.find(
        ({ version, buildNumber }) => version === '1.2.0' && buildNumber === '7',
      );
      if (!build) throw new Error('The sandbox holds no build 7 of 1.2.0.');
      return build;
    },
    requests,
    writes: () => requests().filter((line) => !line.startsWith('GET ')),
    async close() {
      await test.close();
      await sandbox.close();
    },
  };
}
