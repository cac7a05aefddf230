/** Each write of the action on a disk without room, and on one that became read-only. */
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { diskErrorOf } from '../../src/core/system/files/disk-errors.ts';
import type { Processes, ProcessOptions } from '../../src/core/system/programs/process.ts';
import { build, fletMacs, installSigning, signingInputs, tools } from '../support/flet-mac.ts';
import { signingMaterial, writeFletApp } from '../support/flet-app.ts';
import { describeOnTinyDisk } from '../support/tiny-disk.ts';
import type { TinyDisk } from '../support/tiny-disk.ts';
import { toolchainWorld } from './flet-build-ipa-toolchain-world.ts';

const world = toolchainWorld();
const WANTED = '3.44.8';
const aMac = fletMacs();
const material = signingMaterial();
const signing = signingInputs(material);

type Trouble = 'full' | 'read-only';
const begin = (disk: TinyDisk, trouble: Trouble) =>
  trouble === 'full' ? disk.fill() : disk.setReadOnly(true);

/** Programs of which one brings the trouble before it runs, each time that `meets` says so. */
function before(
  processes: Processes,
  meets: (command: string, argv: readonly string[]) => boolean,
  trouble: () => void,
): Processes {
  return {
    async run(command: string, argv: readonly string[], options?: ProcessOptions) {
      if (meets(command, argv)) trouble();
      return processes.run(command, argv, options);
    },
    killAll: () => processes.killAll(),
  };
}

/** The error as the step reports it. */
async function reported(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return diskErrorOf(error) ?? error;
}

describeOnTinyDisk('on a disk without room', 512, (disk) => {
  afterEach(async () => {
    disk.setReadOnly(false);
    disk.empty();
    for (const name of await readdir(disk.folder)) {
      await rm(join(disk.folder, name), { recursive: true });
    }
  });

  /** Everything on the disk but the folders that a runner has, and the project. */
  const left = async (): Promise<string[]> =>
    (await readdir(disk.folder, { recursive: true }))
      .filter((name) => !/^(?:ballast|home|temp|tool-cache|workspace)$/.test(name))
      .filter((name) => !/^workspace\/|^tool-cache\/flutter(?:\/3\.44\.8)?$/.test(name))
      .toSorted();

  describe('the toolchain', () => {
    const NEVER = 'never';

    test.each<[what: string, Trouble, from: string, message: RegExp]>([
      ['the list of releases', 'full', NEVER, /: \S+\/flutter-releases\.json\.$/],
      ['the list of releases', 'read-only', NEVER, /: \S+\/flutter-releases\.json\.$/],
      ['the cost of the SDK', 'full', 'precache', /: \S+\/slipway-cost\.json\.$/],
    ])('%s, %s', async (_, trouble, from, message) => {
      Object.assign(globalThis, {
        TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS: 0,
        TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS: 0,
      });
      const storage = await world.flutterStorage({ versions: [WANTED] });
      const mac = await world.mac({
        place: disk.folder,
        environment: { FLUTTER_STORAGE_BASE_URL: storage.url },
      });
      const meets = (command: string, argv: readonly string[]) =>
        command === from || argv[0] === from;
      const processes = before(mac.context.processes, meets, () => begin(disk, trouble));
      const toolchain = await mac.toolchain({ cache: false }, processes);
      if (from === NEVER) begin(disk, trouble);
      const work = toolchain.provideFlutter({ flet: 'flet', environment: {} }, '0.86.5', WANTED);
      expect(await reported(work)).toMatchObject({
        code: `disk/${trouble}`,
        message: expect.stringMatching(message),
      });
      expect(await left()).toEqual([]);
    });

    // The words are those of Info-ZIP 6.00 on such disks.
    test.each([
      ['full', '/x/bin/flutter:  write error (disk full?).  Continue? (y/n/^C) \nwarning:  /x'],
      ['read-only', 'checkdir:  cannot create extraction directory: /x\n   Read-only file system'],
    ])('the unpacked SDK, %s', async (trouble, stderr) => {
      const storage = await world.flutterStorage({ versions: [WANTED] });
      const environment = { FLUTTER_STORAGE_BASE_URL: storage.url };
      const mac = await world.mac({ place: disk.folder, environment });
      const { processes } = mac.context;
      const toolchain = await mac.toolchain(
        { cache: false },
        {
          run: async (command, argv, options) =>
            command === 'unzip'
              ? { exitCode: 50, stdout: '', stderr }
              : processes.run(command, argv, options),
          killAll: () => processes.killAll(),
        },
      );
      const work = toolchain.provideFlutter({ flet: 'flet', environment: {} }, '0.86.5', WANTED);
      expect(await reported(work)).toMatchObject({
        code: `disk/${trouble}`,
        message: expect.stringMatching(/: \S+\/tool-cache\/flutter\/3\.44\.8\/arm64-\w+\.$/),
      });
      expect(await left()).toEqual([]);
    });

    test.each([
      ['pip', {}, 'venv'],
      ['pip', {}, 'pip'],
      ['uv', { SLIPWAY_UV: '1' }, 'pip'],
    ])("flet's environment, by %s %o, from %s on", async (_, environment, from) => {
      const mac = await world.mac({ place: disk.folder, environment });
      const meets = (__: string, argv: readonly string[]) => argv.slice(0, 2).includes(from);
      const processes = before(mac.context.processes, meets, () => disk.fill());
      const toolchain = await mac.toolchain({ cache: false, fletVersion: '1.0.5' }, processes);
      expect(await reported(toolchain.provideFlet())).toMatchObject({ code: 'disk/full' });
      expect(await left()).toEqual([]);
    });
  });

  describe('the build', () => {
    const EXPORT = { 'export-options': '{"uploadSymbols": false}' };

    /** A Mac whose temporary folder lies on the disk. */
    async function macOnDisk(version = '1.0.5') {
      const mac = await aMac({ environment: { SLIPWAY_FLET_VERSION: version } });
      await installSigning(mac.context.machine.home, material);
      const temp = join(disk.folder, 'temp');
      await mkdir(temp, { recursive: true });
      return { ...mac, context: { ...mac.context, machine: { ...mac.context.machine, temp } } };
    }

    const readOnly = () => disk.setReadOnly(true);
    const full = () => disk.fill();

    test.each([
      ['the output folder', readOnly, {}, 'disk/read-only', /flet-build-ipa-/],
      [
        'an output folder of their own',
        readOnly,
        { 'output-directory': join(disk.folder, 'temp/out/a') },
        'disk/read-only',
        /out/,
      ],
      ['the export options', full, EXPORT, 'disk/full', /\/ExportOptions\.plist\.$/],
    ])('%s', async (_, trouble, given, code, message) => {
      const mac = await macOnDisk();
      trouble();
      const work = build(mac, { ...signing, ...given }, tools());
      expect(await reported(work)).toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      const ours = (await left()).filter((name) => !/^temp\/flet-build-ipa-\w+$/.test(name));
      expect(ours).toEqual([]);
    });

    test.each([
      ['flet', "OSError: [Errno 28] No space left on device: 'x'", 'flet/disk-full'],
      ['rsync', 'error: write failed: Disk quota exceeded (69)', 'flet/disk-full'],
      ['flet', "OSError: [Errno 30] Read-only file system: 'build'", 'disk/read-only'],
      ['Xcode', 'error: Too many open files', 'disk/too-many-open-files'],
    ])('%s that says %s', async (__, line, code) => {
      const mac = await macOnDisk();
      const printed = line.startsWith('error')
        ? line
        : `Traceback (most recent call last):\n${line}`;
      const processes = tools(() => ({ exitCode: 1, stdout: printed }));
      expect(await reported(build(mac, signing, processes))).toMatchObject({ code, said: line });
    });

    test('an old build that has to go first', async () => {
      const mac = await macOnDisk();
      const { workspace } = mac.context.machine;
      const old = join(disk.folder, 'temp/old');
      await mkdir(join(old, 'app'), { recursive: true });
      await symlink(old, join(workspace, 'link'));
      await writeFletApp(join(old, 'app'));
      await mkdir(join(old, 'app/build'));
      readOnly();
      const given = { ...signing, clean: 'true', 'app-path': 'link/app' };
      expect(await reported(build(mac, given, tools()))).toMatchObject({
        code: 'disk/read-only',
        message: expect.stringMatching(/build\.$/),
      });
    });

    test('the packed app that the .ipa is read for', async () => {
      const mac = await macOnDisk('0.28.3');
      const output = join(mac.folder, 'out');
      const processes = before(
        mac.context.processes,
        (_, argv) => argv.includes('ipa'),
        () => disk.fill(),
      );
      const given = { ...signing, 'output-directory': output };
      expect(await reported(build(mac, given, processes))).toMatchObject({
        code: 'disk/full',
        message: expect.stringMatching(/\/flet-packed-app-\w+\/app\.zip\.$/),
      });
      expect(await left()).toEqual([]);
    });
  });
});
