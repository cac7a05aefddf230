/**
 * Apple as the sandbox plays it, an app with a version in the store, and runs of appstore-release.
 */
import { inputs } from '../../src/actions/appstore-release/inputs.ts';
import type { outputs } from '../../src/actions/appstore-release/outputs.ts';
import { run } from '../../src/actions/appstore-release/run.ts';
import type {
  ReviewSubmissionSnapshot,
  StoreVersionSnapshot,
} from '../../src/sandbox/app-store-connect/app-review/snapshot.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, Seed } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import type { Recorded, TestContext } from '../support/action-context.ts';
import { requestsTo, runWith } from '../support/run-with.ts';

export const APP = 'com.example.harbour';
export const APP_ID = '6440000001';

export type AppStoreConnectSeed = NonNullable<Seed['appStoreConnect']>;

const apiKey = createApiKey();

export const CONTACT = {
  contactFirstName: 'Ada',
  contactLastName: 'Harbour',
  contactPhone: '+15550100',
  contactEmail: 'ada@example.com',
};

export interface World {
  readonly sandbox: Sandbox;
  readonly test: TestContext<typeof outputs>;
  readonly recorded: Recorded;
  seed(seed: AppStoreConnectSeed): void;
  /** Gives the API key of the runs another role; it is an administrator's otherwise. */
  seedRole(role: string): void;
  /**
   * Runs the action for build 7 of 1.2.0 unless the inputs name another; `''` takes an input away.
   */
  release(inputs?: Readonly<Record<string, string>>): Promise<void>;
  versions(): StoreVersionSnapshot[];
  version(number?: string): StoreVersionSnapshot;
  submissions(): ReviewSubmissionSnapshot[];
  buildId(buildNumber: string): string;
  /** `METHOD /path` of every request since the last call of this or `writes`. */
  requests(): string[];
  /** The requests that could change something. */
  writes(): string[];
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Without it, nothing of the app was ever in the store. */
  readonly shipped?: boolean;
}

export async function createWorld({ shipped = true }: WorldOptions = {}): Promise<World> {
  let now = (): Date => new Date();
  const sandbox = await startSandbox({ now: () => now() });
  const { keyId, issuerId, privateKeyPem } = apiKey;
  const seed = (appStoreConnect: AppStoreConnectSeed) => sandbox.seed({ appStoreConnect });
  seed({
    keys: [apiKey],
    apps: [{ id: APP_ID, bundleId: APP, name: 'Harbour' }],
    storePages: [{ app: APP }],
    builds: [
      { app: APP, version: '1.0.0', buildNumber: '1' },
      { app: APP, version: '1.2.0', buildNumber: '6' },
      { app: APP, version: '1.2.0', buildNumber: '7' },
    ],
    appStoreVersions: shipped
      ? [
          {
            app: APP,
            version: '1.0.0',
            state: 'READY_FOR_DISTRIBUTION',
            buildNumber: '1',
            texts: [{ locale: 'en-US', whatsNew: 'The first.' }],
            reviewDetail: CONTACT,
          },
        ]
      : [],
  });
  const test = await createTestContext<typeof outputs>({
    environment: { APP_STORE_CONNECT_API_URL: sandbox.url },
  });
  now = () => test.context.clock.now();
  const app = () => sandbox.state.appStoreConnect.apps[0];
  let read = 0;
  const requests = () => {
    const all = requestsTo(sandbox);
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };
  const buildId = (buildNumber: string) =>
    app()?.builds.find((build) => build.buildNumber === buildNumber)?.id ?? '';
  return {
    sandbox,
    test,
    recorded: test.recorded,
    seed,
    seedRole: (role) => seed({ keys: [{ ...apiKey, roles: [role] }] }),
    async release(given = {}) {
      const namesApp = 'app-id' in given || 'bundle-id' in given;
      await runWith({ inputs, run }, test, {
        'api-key-id': keyId,
        'issuer-id': issuerId,
        'api-private-key': privateKeyPem,
        ...(namesApp ? {} : { 'build-id': buildId('7') }),
        'whats-new': 'A new quay.',
        ...given,
      });
    },
    versions: () => app()?.appStoreVersions ?? [],
    version(number = '1.2.0') {
      const found = app()?.appStoreVersions.find(({ version }) => version === number);
      if (!found) throw new Error(`The sandbox holds no version ${number}.`);
      return found;
    },
    submissions: () => app()?.reviewSubmissions ?? [],
    buildId,
    requests,
    writes: () => requests().filter((line) => !line.startsWith('GET ')),
    async close() {
      await test.close();
      await sandbox.close();
    },
  };
}
