/** App Center as the sandbox plays it, an .ipa, and a run of appcenter-release between them. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { inputs } from '../../src/actions/appcenter-release/inputs.ts';
import type { outputs } from '../../src/actions/appcenter-release/outputs.ts';
import { run } from '../../src/actions/appcenter-release/run.ts';
import { writeIpa } from '../../src/sandbox/material/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import { requestsTo, runWith } from '../support/run-with.ts';

const material = createSigningMaterial({ kind: 'ad-hoc' });
const token = randomBytes(20).toString('hex');
const app = 'tea-house/Tea';

export type World = Awaited<ReturnType<typeof createWorld>>;

export async function createWorld() {
  const bench = await createTestContext<typeof outputs>();
  const { context } = bench;
  const { machine } = context;
  const sandbox = await startSandbox({
    chunkSizeBytes: 16 * 1024,
    now: () => context.clock.now(),
  });
  sandbox.seed({
    appCenter: {
      tokens: [token],
      apps: [{ owner: 'tea-house', name: 'Tea' }],
      groups: [
        { app, name: 'Friends' },
        { app, name: 'Team' },
      ],
    },
  });
  await writeIpa(join(machine.workspace, 'Tea & Co.ipa'), {
    bundleId: material.bundleId,
    version: '1.2.3',
    buildNumber: '7',
    teamId: material.teamId,
    profile: material.profile,
    signer: material.signer,
  });

  return {
    sandbox,
    bench,
    /** Releases the one .ipa to both groups, unless `given` says otherwise. */
    release(given: Record<string, string> = {}) {
      const values: Record<string, string> = {
        app,
        'api-token': token,
        'api-url': sandbox.url,
        file: '*.ipa',
        groups: 'friends\nTeam',
        'release-notes': 'New: **green** tea.',
        ...given,
      };
      return runWith({ inputs, run }, bench, values);
    },
    releases: () => sandbox.state.appCenter.apps[0]?.releases ?? [],
    /** `METHOD /path` of every request, in order. */
    requests: () => requestsTo(sandbox),
    async close() {
      await sandbox.close();
      await bench.close();
    },
  };
}
