/** App Center as the sandbox plays it, an .ipa, and a run of appcenter-release between them. */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputs as table } from '../../src/actions/appcenter-release/inputs.ts';
import type { outputs } from '../../src/actions/appcenter-release/outputs.ts';
import { run } from '../../src/actions/appcenter-release/run.ts';
import { writeIpa } from '../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { createTestContext } from '../support/action-context.ts';
import { requestsTo, runWith } from '../support/run-with.ts';

const material = createSigningMaterial({ kind: 'ad-hoc' });
const token = randomBytes(20).toString('hex');
const app = 'tea-house/Tea';

/** The least that a file of this name may hold. */
function contentsOf(name: string): Buffer {
  const begins = [
    [/\.(?:apk|aab|zip|(?:app|msi)x\w*)$/i, '504b0304'],
    [/\.pkg$/i, '78617221'],
    [/\.msi$/i, 'd0cf11e0a1b11ae1'],
  ] as const;
  const [, hex = ''] = begins.find(([files]) => files.test(name)) ?? [];
  return Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(`bytes of ${name}`)]);
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** `os` is the system of the app. */
export async function createWorld({ os = 'iOS' } = {}) {
  const bench = await createTestContext<typeof outputs>();
  const { context } = bench;
  const { machine } = context;
  const sandbox = await startSandbox({
    chunkSizeBytes: 16 * 1024,
    now: () => context.clock.now(),
  });
  const seed = () =>
    sandbox.seed({
      appCenter: {
        tokens: [token],
        apps: [{ owner: 'tea-house', name: 'Tea', os }],
        groups: [
          { app, name: 'Friends' },
          { app, name: 'Team' },
          { app, name: 'Friends, Family' },
        ],
        stores: [
          { app, name: 'Production' },
          { app, name: 'Play', type: 'googleplay' },
          { app, name: 'Portal', type: 'intune' },
        ],
      },
    });
  seed();
  await writeIpa(join(machine.workspace, 'Tea & Co.ipa'), {
    bundleId: material.bundleId,
    version: '1.2.3',
    buildNumber: '7',
    teamId: material.teamId,
    profile: material.profile,
    signer: material.signer,
  });

  const inputs = (given: Record<string, string> = {}) => ({
    app,
    'api-token': token,
    'api-url': sandbox.url,
    file: '*.ipa',
    groups: 'friends\nTeam',
    'release-notes': 'New: **green** tea.',
    ...given,
  });

  return {
    sandbox,
    bench,
    /** Gives the server its first state again; the files stay. */
    startAfresh() {
      sandbox.reset();
      seed();
    },
    /** The inputs that release the one .ipa to both groups, unless `given` says otherwise. */
    inputs,
    release(given: Record<string, string> = {}) {
      return runWith({ inputs: table, run }, bench, inputs(given));
    },
    /** Writes a file into the workspace, whose contents no test looks into. */
    async write(name: string, contents: string | Buffer = contentsOf(name)) {
      await writeFile(join(machine.workspace, name), contents);
    },
    /** Writes an .ipa that was signed for another purpose. */
    async writeIpaFor(kind: 'app-store' | 'enterprise', name: string) {
      const other = createSigningMaterial({ kind });
      await writeIpa(join(machine.workspace, name), {
        bundleId: other.bundleId,
        version: '1.2.3',
        buildNumber: '7',
        teamId: other.teamId,
        profile: other.profile,
        signer: other.signer,
      });
    },
    /** `type name` of everybody who has the first release, e-mails included. */
    destinations: () =>
      sandbox.state.appCenter.apps[0]?.releases[0]?.destinations.map(
        ({ type, name }) => `${type} ${name}`,
      ),
    /** The groups that were written a mail, in order; a second one to the same group shows. */
    mails: () => sandbox.state.appCenter.mails,
    /** `name status` of the symbols that were committed. */
    symbols: () =>
      sandbox.state.appCenter.symbolUploads
        .filter(({ status }) => status !== 'created' && status !== 'aborted')
        .map(({ fileName, status }) => `${fileName} ${status}`),
    releases: () => sandbox.state.appCenter.apps[0]?.releases ?? [],
    /** `METHOD /path` of every request, in order. */
    requests: () => requestsTo(sandbox),
    async close() {
      await sandbox.close();
      await bench.close();
    },
  };
}
