/** Apple as the sandbox plays it, an .ipa, a key, and one run of appstore-upload between them. */
import { join } from 'node:path';
import { inputs } from '../../src/actions/appstore-upload/inputs.ts';
import type { outputs } from '../../src/actions/appstore-upload/outputs.ts';
import { run } from '../../src/actions/appstore-upload/run.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import type { IpaOptions } from '../../src/sandbox/material/app/ipa.ts';
import { writeIpaVariant } from '../../src/sandbox/material/app/ipa-variant.ts';
import type { IpaChange } from '../../src/sandbox/material/app/ipa-variant.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import type { SandboxOptions } from '../../src/sandbox/context.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import type { Recorded, TestContext } from '../support/action-context.ts';
import { requestsTo, runWith } from '../support/run-with.ts';

export const BUNDLE_ID = 'com.example.rehearsal';
export const APP_ID = '6440000001';

const apiKey = createApiKey();
export const signing = createSigningMaterial({ bundleId: BUNDLE_ID });

export interface World {
  readonly sandbox: Sandbox;
  readonly test: TestContext<typeof outputs>;
  readonly recorded: Recorded;
  readonly privateKeyPem: string;
  /** A valid key, as inputs. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Writes `App.ipa` into the workspace. */
  ipa(options?: Partial<IpaOptions>): Promise<string>;
  /** Writes `App.ipa` as a sound app but for `change`. */
  variant(change: IpaChange): Promise<void>;
  /** Runs the action on `App.ipa`, with a valid key unless `inputs` say otherwise. */
  upload(inputs?: Readonly<Record<string, string>>): Promise<void>;
  /** What App Store Connect holds of the one app. */
  app(): Sandbox['state']['appStoreConnect']['apps'][number];
  /** `METHOD /path` of every request, in order. */
  requests(): string[];
  /** As at the start, but for the .ipa and the time: nothing at Apple, nothing in the log. */
  reset(): void;
  close(): Promise<void>;
}

export async function createWorld(
  options: Omit<SandboxOptions, 'now'> & {
    readonly individualKey?: boolean;
    readonly roles?: string[];
  } = {},
): Promise<World> {
  const { individualKey = false, roles = ['APP_MANAGER'], ...sandboxOptions } = options;
  let now = (): Date => new Date();
  const sandbox = await startSandbox({
    partSizeBytes: 4096,
    ...sandboxOptions,
    now: () => now(),
  });
  const { keyId, issuerId, privateKeyPem, publicKeyPem } = apiKey;
  const seed = (): void =>
    sandbox.seed({
      appStoreConnect: {
        keys: [{ keyId, publicKeyPem, roles, ...(individualKey ? {} : { issuerId }) }],
        apps: [{ id: APP_ID, bundleId: BUNDLE_ID, name: 'Rehearsal' }],
      },
    });
  seed();
  const test = await createTestContext<typeof outputs>({
    environment: { APP_STORE_CONNECT_API_URL: sandbox.url },
  });
  now = () => test.context.clock.now();
  const { workspace } = test.context.machine;
  const credentials = {
    'api-key-id': keyId,
    'issuer-id': individualKey ? '' : issuerId,
    'api-private-key': privateKeyPem,
  };

  return {
    sandbox,
    test,
    recorded: test.recorded,
    privateKeyPem,
    credentials,
    async ipa(changes = {}) {
      const path = join(workspace, 'App.ipa');
      await writeIpa(path, {
        bundleId: BUNDLE_ID,
        version: '1.2.0',
        buildNumber: '7',
        teamId: signing.teamId,
        profile: signing.profile,
        signer: signing.signer,
        ...changes,
      });
      return path;
    },
    variant: (change) => writeIpaVariant(join(workspace, 'App.ipa'), signing, change),
    async upload(given = {}) {
      await runWith({ inputs, run }, test, { ...credentials, 'ipa-path': 'App.ipa', ...given });
    },
    app() {
      const [app] = sandbox.state.appStoreConnect.apps;
      if (!app) throw new Error('The sandbox holds no app.');
      return app;
    },
    requests: () => requestsTo(sandbox),
    reset() {
      sandbox.reset();
      seed();
      const { log, masks, sleeps } = test.recorded;
      for (const list of [log, masks, sleeps]) list.splice(0);
    },
    async close() {
      await test.close();
      await sandbox.close();
    },
  };
}
