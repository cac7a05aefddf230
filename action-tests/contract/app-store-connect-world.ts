/** The client alone, over real HTTP, before App Store Connect as the sandbox plays it. */
import { createPrivateKey } from 'node:crypto';
import { connectToAppStoreConnect } from '../../src/core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../src/core/app-store-connect/client/client.ts';
import { createApiKey } from '../../src/sandbox/material/api-key.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import type { Recorded, TestContext } from '../support/action-context.ts';

const { keyId, issuerId, privateKeyPem, publicKeyPem } = createApiKey();
const privateKey = createPrivateKey(privateKeyPem);

export interface ClientWorld {
  readonly sandbox: Sandbox;
  readonly context: TestContext<Readonly<Record<string, string>>>['context'];
  readonly recorded: Recorded;
  /** A client with the right key, but for what is changed about it. */
  client(changes?: { keyId?: string; issuerId?: string | undefined }): AppStoreConnect;
  /** How many requests the sandbox got. */
  requests(): number;
  close(): Promise<void>;
}

export async function createClientWorld(
  options: {
    readonly individualKey?: boolean;
    readonly roles?: string[];
    readonly ahead?: number;
  } = {},
): Promise<ClientWorld> {
  const { individualKey = false, roles = ['APP_MANAGER'], ahead = 0 } = options;
  let now = (): Date => new Date();
  const sandbox = await startSandbox({ now: () => now() });
  const keys = [{ keyId, publicKeyPem, roles, ...(individualKey ? {} : { issuerId }) }];
  sandbox.seed({ appStoreConnect: { keys } });
  const test = await createTestContext({ environment: { APP_STORE_CONNECT_API_URL: sandbox.url } });
  const { context, recorded } = test;
  now = () => new Date(context.clock.now().getTime() - ahead);
  return {
    sandbox,
    context,
    recorded,
    client: (changes = {}) =>
      connectToAppStoreConnect({
        credentials: {
          keyId,
          issuerId: individualKey ? undefined : issuerId,
          privateKey,
          ...changes,
        },
        context,
      }),
    requests: () => sandbox.traffic.entries.length,
    async close() {
      await test.close();
      await sandbox.close();
    },
  };
}
