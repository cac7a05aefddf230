/** What is kept from run to run, against a cache service that speaks the runner's own protocol. */
import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { CacheService } from '../../src/sandbox/runner/cache-service.ts';
import type { FlutterStorage } from '../../src/sandbox/runner/flutter-storage.ts';
import { toolchainWorld } from './flet-build-ipa-toolchain-world.ts';
import type { ToolchainMac } from './flet-build-ipa-toolchain-world.ts';
import { provideFlutterSdk } from '../../src/actions/flet-build-ipa/toolchain/flutter-sdk.ts';
import type { Caches } from '../../src/actions/flet-build-ipa/toolchain/caches.ts';

const world = toolchainWorld();
const WANTED = '3.44.8';
const PYPROJECT = '[project]\ndependencies = ["flet==0.86.5"]';

const places: string[] = [];
afterEach(() =>
  Promise.all(places.splice(0).map((place) => rm(place, { recursive: true, force: true }))),
);

interface Services {
  readonly cache: CacheService;
  readonly storage: FlutterStorage;
}

interface Job {
  /** Where the machine's folders lie; each job finds them empty. */
  readonly place: string;
  readonly cacheUrl: string;
  readonly storageUrl: string;
  readonly pyproject?: string;
  readonly without?: readonly string[];
  readonly cache?: boolean;
  /** What the build does between tools and caches. */
  readonly build?: (mac: ToolchainMac) => Promise<void>;
}

async function services(): Promise<Services> {
  return {
    cache: await world.cacheService(),
    storage: await world.flutterStorage({ versions: [WANTED] }),
  };
}

async function aPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'slipway-cache-place-'));
  places.push(place);
  return place;
}

/** A job from an empty machine to the end of its build. */
async function job({ place, cacheUrl, storageUrl, build, ...options }: Job) {
  await rm(place, { recursive: true, force: true });
  const mac = await world.mac({
    place,
    pyproject: options.pyproject ?? PYPROJECT,
    without: options.without ?? [],
    environment: { ACTIONS_RESULTS_URL: cacheUrl, FLUTTER_STORAGE_BASE_URL: storageUrl },
  });
  const toolchain = await mac.toolchain({ cache: options.cache ?? true });
  const launcher = await toolchain.provideFlet();
  const { environment } = await toolchain.provideFlutter(launcher, '0.86.5', WANTED);
  await build?.(mac);
  await toolchain.saveCaches();
  const { stdout } = await mac.context.processes.run('flutter', ['--version'], { environment });
  expect(stdout).toContain(`Flutter ${WANTED} `);
  return { rows: toolchain.rows, mac, told: mac.recorded.texts('info') };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

describe('Flutter', () => {
  test('comes from the cache in the second run, which says what that saved', async () => {
    const { cache, storage } = await services();
    const place = await aPlace();
    const first = await job({ place, cacheUrl: cache.url, storageUrl: storage.url });
    expect(first.rows.map(([what, how]) => [what, how])).toEqual([
      ['Downloads of flet', 'not in the cache'],
      ['Packages of Dart', 'not in the cache'],
      [`Flutter ${WANTED}`, 'not in the cache'],
      [`Flutter ${WANTED}`, 'downloaded'],
      [`Flutter ${WANTED}`, 'kept for the next run'],
    ]);
    const key = `slipway-flutter-macOS-ARM64-${WANTED}`;
    expect(cache.keys()).toEqual([key]);
    expect(storage.requests).toHaveLength(2);

    const second = await job({ place, cacheUrl: cache.url, storageUrl: storage.url });
    expect(storage.requests).toHaveLength(2);
    expect(second.rows).toContainEqual([
      `Flutter ${WANTED}`,
      'from the cache',
      expect.stringMatching(/^\d+ kB$/),
      expect.any(String),
    ]);
    expect(second.told).toContainEqual(
      expect.stringMatching(
        /^Flutter 3\.44\.8 came from the cache in \S+ ms; that saved a download of \d+ kB, which took \S+ ms when it was made\.$/,
      ),
    );
    expect(second.told).toContainEqual(
      expect.stringMatching(new RegExp(`^Cache: Flutter 3.44.8 restored from ${key}, \\d+ kB\\.$`)),
    );
    expect(second.mac.recorded.texts('warning')).toEqual([]);
  });

  test('that came back broken is fetched anew, with a warning', async () => {
    const { cache, storage } = await services();
    const place = await aPlace();
    const addresses = { place, cacheUrl: cache.url, storageUrl: storage.url };
    const folder = join(place, 'tool-cache', 'flutter', WANTED, 'arm64');
    // A broken one under the key of a good one.
    const mac = await world.mac({ place, environment: { ACTIONS_RESULTS_URL: cache.url } });
    await write(join(folder, 'flutter', 'bin', 'flutter'), 'half');
    await write(`${folder}.complete`, '');
    const { createJobCache } = await import('../../src/core/runner/job-cache.ts');
    const store = createJobCache({ ACTIONS_RESULTS_URL: cache.url }, mac.context.log);
    const paths = [folder, `${folder}.complete`];
    await expect(store?.save(paths, `slipway-flutter-macOS-ARM64-${WANTED}`)).resolves.toBe(true);

    const { mac: next } = await job(addresses);
    expect(next.recorded.texts('warning')).toEqual([
      `The cached Flutter ${WANTED} does not work, so it is fetched anew. A cache is never written twice: delete slipway-flutter-macOS-ARM64-${WANTED} among the caches of the repository, and the next run keeps a good one.`,
    ]);
    expect(storage.requests).toHaveLength(2);
  });

  test('that could not fetch its files for iOS is used, and not kept for the next run', async () => {
    const cache = await world.cacheService();
    const storage = await world.flutterStorage({ versions: [WANTED], fault: 'precache-fails' });
    const { mac } = await job({
      place: await aPlace(),
      cacheUrl: cache.url,
      storageUrl: storage.url,
    });
    expect(cache.keys()).toEqual([]);
    expect(mac.recorded.texts('warning')).toEqual([
      expect.stringMatching(/^`flutter precache --ios` ended with 1, .* not kept for the next run/),
    ]);
  });
});

describe('what a build fetches', () => {
  const build = async ({ context }: ToolchainMac) => {
    const { home } = context.machine;
    await write(join(home, '.flet/cache/build-template/v0.86.5/template.zip'), 'template');
    await write(join(home, '.pub-cache/hosted/pub.dev/path-1.9.0/pubspec.yaml'), 'path');
    await write(join(home, '.pub-cache/hosted/pub.dev/serious_python-4.5.1/x'), 'the app');
    await write(join(home, '.pub-cache/hosted/pub.dev/serious_python_darwin-4.5.1/x'), 'the app');
    await write(join(home, '.pub-cache/hosted-hashes/pub.dev/path-1.9.0.sha256'), 'hash');
    await write(join(home, 'Library/Caches/pip/wheels/flet.whl'), 'wheel');
    await write(join(context.machine.workspace, 'build/flutter/pubspec.yaml'), 'generated');
  };

  test('is kept, but for serious_python and the build folder of the app', async () => {
    const { cache, storage } = await services();
    const place = await aPlace();
    const addresses = { place, cacheUrl: cache.url, storageUrl: storage.url };
    await job({ ...addresses, build, without: ['flet'] });
    expect(cache.keys()).toEqual([
      `slipway-flutter-macOS-ARM64-${WANTED}`,
      expect.stringMatching(/^slipway-pip-macOS-ARM64-[0-9a-f]{16}$/),
      expect.stringMatching(/^slipway-flet-macOS-ARM64-0\.86\.5-[0-9a-f]{16}$/),
      `slipway-pub-macOS-ARM64-0.86.5-${WANTED}`,
    ]);

    const { mac, rows } = await job({ ...addresses, without: ['flet'] });
    const read = (path: string) => readFile(join(mac.context.machine.home, path), 'utf8');
    await expect(read('.flet/cache/build-template/v0.86.5/template.zip')).resolves.toBe('template');
    await expect(read('.pub-cache/hosted/pub.dev/path-1.9.0/pubspec.yaml')).resolves.toBe('path');
    await expect(read('.pub-cache/hosted-hashes/pub.dev/path-1.9.0.sha256')).resolves.toBe('hash');
    await expect(read('Library/Caches/pip/wheels/flet.whl')).resolves.toBe('wheel');
    for (const gone of [
      join(mac.context.machine.home, '.pub-cache/hosted/pub.dev/serious_python-4.5.1'),
      join(mac.context.machine.home, '.pub-cache/hosted/pub.dev/serious_python_darwin-4.5.1'),
      join(mac.context.machine.workspace, 'build'),
    ]) {
      await expect(access(gone)).rejects.toThrow('ENOENT');
    }
    expect(rows.filter(([, how]) => how === 'from the cache')).toHaveLength(4);
    // Nothing is written twice.
    expect(cache.keys()).toHaveLength(4);
  });

  test('of a project whose requirements changed starts from what there is', async () => {
    const { cache, storage } = await services();
    const place = await aPlace();
    const addresses = { place, cacheUrl: cache.url, storageUrl: storage.url };
    await job({ ...addresses, build });
    const { rows } = await job({ ...addresses, pyproject: `${PYPROJECT}\n# changed` });
    expect(rows).toContainEqual([
      'Downloads of flet',
      'from the cache, an older one',
      expect.stringMatching(/kB$/),
      expect.any(String),
    ]);
    // And is kept for the next run of the project as it is now.
    expect(rows.map(([what, how]) => [what, how])).toContainEqual([
      'Downloads of flet',
      'kept for the next run',
    ]);
    expect(cache.keys().filter((key) => key.startsWith('slipway-flet-'))).toHaveLength(2);
  });
});

describe('without a cache', () => {
  test('that is not wanted, the service is left alone', async () => {
    const { cache, storage } = await services();
    const place = await aPlace();
    const { rows, told } = await job({
      place,
      cacheUrl: cache.url,
      storageUrl: storage.url,
      cache: false,
    });
    expect(cache.requests).toEqual([]);
    expect(rows.map(([what, how]) => [what, how])).toEqual([[`Flutter ${WANTED}`, 'downloaded']]);
    expect(told.filter((line) => /cache service/.test(line))).toEqual([]);
  });

  test('because the runner has none, everything is fetched', async () => {
    const { storage } = await services();
    const { told } = await job({ place: await aPlace(), cacheUrl: '', storageUrl: storage.url });
    expect(told).toContain(
      'This runner offers no cache service, so that everything is fetched anew.',
    );
  });

  test('because the service refuses, everything is fetched', async () => {
    const { storage } = await services();
    const cache = await world.cacheService({ token: 'of another job' });
    const { rows } = await job({
      place: await aPlace(),
      cacheUrl: cache.url,
      storageUrl: storage.url,
    });
    expect(rows.map(([, how]) => how)).toContain('downloaded');
    expect(cache.keys()).toEqual([]);
  });
});

test('half an SDK that a failed restore left with its mark is not used', async () => {
  const storage = await world.flutterStorage({ versions: [WANTED] });
  const { context } = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: storage.url } });
  const caches: Pick<Caches, 'key' | 'forget' | 'save' | 'tellFetched' | 'restore'> = {
    key: () => 'flutter',
    forget: () => {},
    save: () => Promise.resolve(),
    tellFetched: () => {},
    async restore({ folder, paths = [] }) {
      await write(join(folder, 'flutter/bin/flutter'), '#!/bin/sh\necho "Flutter 3.44.8 half"\n');
      await chmod(join(folder, 'flutter/bin/flutter'), 0o755);
      await write(paths[1] ?? '', '');
      return false;
    },
  };
  const bin = await provideFlutterSdk(WANTED, caches as Caches, context);
  await expect(readFile(join(bin, 'flutter'), 'utf8')).resolves.not.toContain('half');
});
