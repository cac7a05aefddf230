/** dist/flet-build-ipa twice on fresh Macs, with a cache service between them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import { startCacheService } from '../../src/sandbox/runner/cache-service.ts';
import type { CacheService } from '../../src/sandbox/runner/cache-service.ts';
import { startFlutterStorage } from '../../src/sandbox/runner/flutter-storage.ts';
import type { FlutterStorage } from '../../src/sandbox/runner/flutter-storage.ts';
import {
  installSigning,
  signingInputs,
  signingMaterial,
  writeFletApp,
} from '../support/flet-app.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';

const TOKEN = 'runner-token';
const FLUTTER = '3.44.8';
const material = signingMaterial();
let folder: string;
let cache: CacheService;
let storage: FlutterStorage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flet-caches-'));
  await installMacTools(join(folder, 'tools'), macToolProgram);
  cache = await startCacheService({ token: TOKEN });
  storage = await startFlutterStorage({ versions: [FLUTTER] });
});

afterAll(async () => {
  await Promise.all([cache.close(), storage.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** A run on a machine of which nothing is left afterwards. */
async function run() {
  const root = join(folder, 'runner');
  await rm(root, { recursive: true, force: true });
  const runner = await createRunner({
    os: 'macOS',
    root,
    tools: join(folder, 'tools'),
    env: {
      ACTIONS_RESULTS_URL: cache.url,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      FLUTTER_STORAGE_BASE_URL: storage.url,
      // The Mac has a Flutter of another line.
      SLIPWAY_FLUTTER_VERSION: '3.0.0',
    },
  });
  await installSigning(runner.folders.home, material);
  await writeFletApp(runner.folders.workspace);
  const inputs = signingInputs(material, { 'flet-version': '0.86.5' });
  return runner.runAction({ action: 'flet-build-ipa', with: inputs });
}

test('the second run restores Flutter without a download and says what it saved', async () => {
  const first = await run();
  expect(first).toMatchObject({ outcome: 'success', survivors: [] });
  expect(first.annotations.map(({ message }) => message)).not.toContainEqual(
    expect.stringMatching(/cache|restore/i),
  );
  expect(first.summary).toMatch(/\| Flutter 3\.44\.8 \| downloaded \| \d+ kB \| .+ \|/);
  expect(first.summary).toMatch(/\| Flutter 3\.44\.8 \| kept for the next run \| \d+ kB \|/);
  expect(cache.keys()).toContain(`slipway-flutter-macOS-ARM64-${FLUTTER}`);
  const downloads = storage.requests.length;

  const second = await run();
  expect(second).toMatchObject({ outcome: 'success', survivors: [] });
  expect(storage.requests).toHaveLength(downloads);
  expect(second.log).toMatch(
    /Flutter 3\.44\.8 came from the cache in .+; that saved a download of \d+ kB, which took .+ when it was made\./,
  );
  expect(second.summary).toMatch(/\| Flutter 3\.44\.8 \| from the cache \| \d+ kB \| .+ \|/);
  expect(second.outputs).toMatchObject({ signed: 'true', 'flutter-version': FLUTTER });
});
