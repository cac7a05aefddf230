/** Which flet and which Flutter build the app, and where they come from. */
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { toolchainWorld } from './flet-build-ipa-toolchain-world.ts';
import type { ToolchainMac } from './flet-build-ipa-toolchain-world.ts';

const world = toolchainWorld();

const NO_CACHE = { cache: false };

async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  return work.then(
    () => Promise.reject(new Error('It succeeded')),
    (error) => error,
  );
}

describe('flet', () => {
  test('on PATH is used as it is when no release is asked for', async () => {
    const mac = await world.mac();
    const toolchain = await mac.toolchain(NO_CACHE);
    await expect(toolchain.provideFlet()).resolves.toEqual({ flet: 'flet', environment: {} });
  });

  test.each([
    ['pip', {}, '0.28.3'],
    ['uv', { SLIPWAY_UV: '1' }, '1.0.5'],
  ])(
    'of the release that is asked for is installed by %s',
    async (installer, environment, version) => {
      const mac = await world.mac({ environment });
      const toolchain = await mac.toolchain({ ...NO_CACHE, fletVersion: version });
      const { flet, environment: added } = await toolchain.provideFlet();

      expect(flet).toBe(join(mac.context.machine.temp, `flet-cli-${version}`, 'bin', 'flet'));
      const { stdout } = await mac.context.processes.run(flet, ['--version']);
      expect(stdout).toContain(version);
      // What flet starts finds the same environment first.
      const byName = await mac.context.processes.run('flet', ['--version'], { environment: added });
      expect(byName.stdout).toBe(stdout);
      expect(mac.recorded.texts('info')).toContain(
        `flet ${version} installed by ${installer} in an environment of its own.`,
      );
    },
  );

  test.each([
    ['[project]\ndependencies = ["flet[all]==0.28.3", "qrcode"]', '0.28.3'],
    ['[project]\ndependencies = ["flet >= 1.0, < 1.1"]', '1.0.5'],
    ['[tool.poetry.dependencies]\npython = "^3.11"\nflet = "0.86.5"', '0.86.5'],
    ['[project]\ndependencies = ["flet-video==0.28.3"]', '1.0.5'],
  ])('that is on no PATH is the one that the project asks for: %s', async (pyproject, version) => {
    const mac = await world.mac({ pyproject, without: ['flet'] });
    const { flet } = await (await mac.toolchain(NO_CACHE)).provideFlet();
    const { stdout } = await mac.context.processes.run(flet, ['--version']);
    expect(stdout).toContain(version);
  });

  test('installed earlier in the job is taken again', async () => {
    const mac = await world.mac();
    const wishes = { ...NO_CACHE, fletVersion: '1.0.5' };
    const { flet } = await (await mac.toolchain(wishes)).provideFlet();
    const first = await readFile(flet, 'utf8');
    await writeFile(flet, `${first}# the same`);
    await (await mac.toolchain(wishes)).provideFlet();
    await expect(readFile(flet, 'utf8')).resolves.toBe(`${first}# the same`);
  });

  test('of a release that does not exist is build/flet-not-installed with the words of pip', async () => {
    const mac = await world.mac();
    const toolchain = await mac.toolchain({ ...NO_CACHE, fletVersion: '0.99.0' });
    await expect(failure(toolchain.provideFlet())).resolves.toMatchObject({
      code: 'build/flet-not-installed',
      said: 'ERROR: No matching distribution found for flet-cli==0.99.0',
    });
    // The next step of the job takes nothing half-made for an environment.
    await expect(readdir(mac.context.machine.temp)).resolves.toEqual([]);
  });

  test('that a broken uv cannot install is build/flet-not-installed with the words of uv', async () => {
    const mac = await world.mac({ without: ['uv'] });
    const { PATH = '' } = mac.context.machine.environment;
    const uv = '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "error: No cache" >&2\nexit 2\n';
    await writeFile(join(PATH.split(':')[0] ?? '', 'uv'), uv, { mode: 0o755 });
    const toolchain = await mac.toolchain({ ...NO_CACHE, fletVersion: '1.0.5' });
    await expect(failure(toolchain.provideFlet())).resolves.toMatchObject({
      code: 'build/flet-not-installed',
      message: expect.stringContaining('`uv venv'),
      said: 'error: No cache',
    });
  });

  test.each([
    ['none', '#!/bin/sh\nexit 127\n', 'no python3 on PATH'],
    ['an old one', '#!/bin/sh\necho Python 3.9.6\n', 'python3 is 3.9, python is 3.9'],
  ])(
    'cannot be installed by a Python that is %s: build/python-missing',
    async (_, script, told) => {
      const mac = await world.mac({ without: ['python', 'python3'] });
      const { PATH = '' } = mac.context.machine.environment;
      for (const python of ['python', 'python3']) {
        await writeFile(join(PATH.split(':')[0] ?? '', python), script, { mode: 0o755 });
      }
      const toolchain = await mac.toolchain({ ...NO_CACHE, fletVersion: '1.0.5' });
      await expect(failure(toolchain.provideFlet())).resolves.toMatchObject({
        code: 'build/python-missing',
        message: expect.stringContaining(told),
      });
    },
  );
});

describe('Flutter', () => {
  const WANTED = '3.44.8';

  async function provide(
    mac: ToolchainMac,
    fletVersion = '0.86.5',
    told: string | undefined = WANTED,
  ) {
    const toolchain = await mac.toolchain(NO_CACHE);
    const launcher = await toolchain.provideFlet();
    return toolchain.provideFlutter(launcher, fletVersion, told);
  }

  test('on PATH is used when flet takes it, whatever its patch number', async () => {
    const mac = await world.mac({ environment: { SLIPWAY_FLUTTER_VERSION: '3.44.1' } });
    await expect(provide(mac)).resolves.toEqual({ flet: 'flet', environment: {} });
    expect(mac.recorded.texts('info')).toContain(
      'Flutter 3.44.1 is on PATH, and flet 0.86.5 takes it.',
    );
  });

  test('that flet has installed on this machine is used', async () => {
    const { url } = await world.flutterStorage({ versions: [WANTED] });
    const mac = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: url } });
    await mac.context.processes.run('flet', ['build', 'ipa', '/nowhere', '--yes'], {
      environment: { HOME: mac.context.machine.home },
    });
    const { environment } = await provide(mac);
    expect(environment['PATH']).toMatch(
      new RegExp(`^${join(mac.context.machine.home, 'flutter', WANTED, 'bin')}:`),
    );
  });

  test('that is nowhere is fetched, checked, made ready and put first on PATH', async () => {
    const storage = await world.flutterStorage({ versions: ['3.41.2', WANTED] });
    const mac = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: `${storage.url}/` } });
    const { environment } = await provide(mac);

    const { RUNNER_TOOL_CACHE: cache = '' } = mac.context.machine.environment;
    const folder = join(cache, 'flutter', WANTED, 'arm64');
    expect(environment['PATH']).toMatch(new RegExp(`^${join(folder, 'flutter', 'bin')}:`));
    const { stdout } = await mac.context.processes.run('flutter', ['--version'], { environment });
    expect(stdout).toContain(`Flutter ${WANTED} `);
    expect(storage.requests).toEqual([
      'releases_macos.json',
      `stable/macos/flutter_macos_arm64_${WANTED}-stable.zip`,
    ]);
    await access(join(folder, 'flutter', 'bin', 'cache', 'ios.stamp'));
    await access(`${folder}.complete`);
    expect(mac.recorded.texts('group')).toContain('flutter precache --ios');

    await provide(mac);
    expect(storage.requests).toHaveLength(2);
    expect(mac.recorded.texts('info')).toContain(
      `Flutter ${WANTED} is in the tool cache of this machine.`,
    );
  });

  test('in the tool cache that does not work is replaced', async () => {
    const storage = await world.flutterStorage({ versions: [WANTED] });
    const mac = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: storage.url } });
    const { RUNNER_TOOL_CACHE: cache = '' } = mac.context.machine.environment;
    const folder = join(cache, 'flutter', WANTED, 'arm64');
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}.complete`, '');
    const { environment } = await provide(mac);
    const { stdout } = await mac.context.processes.run('flutter', ['--version'], { environment });
    expect(stdout).toContain(`Flutter ${WANTED} `);
  });

  test('that another job of the machine has completed meanwhile stays as it is', async () => {
    const storage = await world.flutterStorage({ versions: [WANTED] });
    const mac = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: storage.url } });
    const { RUNNER_TOOL_CACHE: cache = '' } = mac.context.machine.environment;
    const folder = join(cache, 'flutter', WANTED, 'arm64');
    const bin = join(folder, 'flutter', 'bin');
    const { run } = mac.context.processes;
    const theirs = `#!/bin/sh\necho 'Flutter ${WANTED} of another job'\n`;
    mac.context.processes.run = async (command, argv, options) => {
      const result = await run(command, argv, options);
      if (command === 'unzip') {
        await mkdir(bin, { recursive: true });
        await writeFile(join(bin, 'flutter'), theirs, { mode: 0o755 });
        await writeFile(`${folder}.complete`, '');
      }
      return result;
    };
    await provide(mac);
    await expect(readFile(join(bin, 'flutter'), 'utf8')).resolves.toBe(theirs);
    // What this job has unpacked is gone.
    await expect(readdir(join(cache, 'flutter', WANTED))).resolves.toEqual([
      'arm64',
      'arm64.complete',
    ]);
  });

  test.each([
    ['0.28.3', '3.29.2'],
    ['0.27.6', '3.27.4'],
  ])('that flet %s does not name is known to be %s', async (fletVersion, flutter) => {
    const storage = await world.flutterStorage({ versions: [flutter] });
    const mac = await world.mac({
      environment: { FLUTTER_STORAGE_BASE_URL: storage.url, RUNNER_ARCH: 'X64' },
    });
    const toolchain = await mac.toolchain(NO_CACHE);
    const launcher = await toolchain.provideFlet();
    await toolchain.provideFlutter(launcher, fletVersion, undefined);
    expect(storage.requests.at(-1)).toBe(`stable/macos/flutter_macos_${flutter}-stable.zip`);
  });

  test('is left to a flet that nobody knows', async () => {
    const mac = await world.mac();
    const toolchain = await mac.toolchain(NO_CACHE);
    const launcher = await toolchain.provideFlet();
    await expect(toolchain.provideFlutter(launcher, '0.24.1', undefined)).resolves.toBe(launcher);
  });

  test.each([
    ['other-archive', 'build/flutter-damaged', /not the one that Flutter published/],
    ['not-flutter', 'build/flutter-damaged', /does not answer as 3\.44\.8/],
    ['no-archive', 'build/flutter-unavailable', /404/],
    ['no-list', 'build/flutter-unavailable', /404/],
  ] as const)('from a storage with %s is %s', async (fault, code, message) => {
    const storage = await world.flutterStorage({ versions: [WANTED], fault });
    const mac = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: storage.url } });
    await expect(failure(provide(mac))).resolves.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    const { RUNNER_TOOL_CACHE: cache = '' } = mac.context.machine.environment;
    const left = await readdir(join(cache, 'flutter', WANTED)).catch(() => []);
    expect(left).toEqual([]);
  });

  test('that Flutter’s list does not have is build/flutter-unavailable', async () => {
    const storage = await world.flutterStorage({ versions: ['3.41.2'] });
    const mac = await world.mac({ environment: { FLUTTER_STORAGE_BASE_URL: storage.url } });
    await expect(failure(provide(mac))).resolves.toMatchObject({
      code: 'build/flutter-unavailable',
      message: "Flutter's list of releases has no stable 3.44.8 for macOS on arm64.",
    });
  });
});
