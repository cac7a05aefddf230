/** The action on a disk that fills up at each of its files in turn, or becomes read-only. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import type { ActionError } from '../../src/core/errors.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { answering, cleanUpWarnings, given, macs, setUp } from '../support/signing-mac.ts';
import type { SigningMac } from '../support/signing-mac.ts';
import { describeOnTinyDisk } from '../support/tiny-disk.ts';

const BLOCK = 4096;
const aMac = macs();
const material = createSigningMaterial();

describeOnTinyDisk('on a disk without room', 128, (disk) => {
  afterEach(async () => {
    disk.setReadOnly(false);
    disk.empty();
    for (const name of await readdir(disk.folder)) {
      await rm(join(disk.folder, name), { recursive: true });
    }
  });

  /** A Mac whose home and temporary folder lie on the disk. */
  async function macOnDisk(): Promise<SigningMac> {
    const mac = await aMac();
    const [home, temp] = [join(disk.folder, 'home'), join(disk.folder, 'temp')];
    for (const folder of [home, temp]) await mkdir(folder, { recursive: true });
    const machine = { ...mac.context.machine, home, temp };
    return { ...mac, context: { ...mac.context, machine } };
  }

  /** Files and folders, also the empty ones. */
  const left = async (): Promise<string[]> =>
    (await readdir(disk.folder, { recursive: true }))
      .filter((name) => !['home', 'temp', 'ballast'].includes(name))
      .toSorted();

  test('every file that does not fit is named, and post leaves nothing of the others', async () => {
    const fullAt: string[] = [];
    for (let room = 0; ; room += BLOCK) {
      const mac = await macOnDisk();
      const processes = answering(material);
      disk.fill(room);
      const error = await setUp(mac, given(material), processes).then(
        () => undefined,
        (thrown: unknown) => thrown as ActionError,
      );
      await undo({ ...mac.context, processes });
      expect([room, await left(), cleanUpWarnings(mac)]).toEqual([room, [], []]);
      disk.empty();
      if (error === undefined) break;
      expect(error).toMatchObject({
        code: 'disk/full',
        remedy: expect.stringContaining('Free space'),
      });
      fullAt.push(error.message.replace(/.*\/([^/]+)\.$/, '$1'));
    }
    const names = fullAt.map((name) =>
      name.replace(/^slipway-signing-[\d-]+-[0-9a-f]{8}/, 'holder'),
    );
    expect([...new Set(names.map((name) => name.replace(/^[0-9A-F]{40}/, 'identity')))]).toEqual([
      'job.pid',
      'identity.p12',
      '.made-by-slipway',
      'holder',
      'holder.draft',
    ]);
  });

  test.each([
    ['default-keychain', 'default-keychain', ''],
    ['find-identity', '.slipway-profiles.lock', ''],
    ['xcodebuild', 'ExportOptions.plist', ''],
    ['list-keychains', '.slipway-hidden-keychains.json.new', 'isolated'],
  ])('a disk that is full from %s on has no room for %s', async (filling, name, mode) => {
    const mac = await macOnDisk();
    const processes = answering(material, ({ command, argv }) => {
      if (argv[0] !== filling && command !== filling) return undefined;
      disk.fill();
      const isAsked = argv[0] === 'default-keychain';
      return isAsked
        ? { stdout: '"/Users/runner/Library/Keychains/login.keychain-db"' }
        : undefined;
    });
    const texts = given(material, mode === '' ? {} : { 'search-list': mode });
    await expect(setUp(mac, texts, processes)).rejects.toMatchObject({
      code: 'disk/full',
      message: expect.stringContaining(`/${name}.`),
    });
    await undo({ ...mac.context, processes: answering(material) });
    expect([await left(), cleanUpWarnings(mac)]).toEqual([[], []]);
  });

  test('a disk that becomes read-only is named as that, and post says what it could not do', async () => {
    const mac = await macOnDisk();
    const processes = answering(material, ({ argv }) => {
      if (argv[0] === 'create-keychain') disk.setReadOnly(true);
      return undefined;
    });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'disk/read-only',
      message: expect.stringMatching(/[0-9A-F]{40}\.p12\.$/),
    });
    await undo({ ...mac.context, processes });
    expect(cleanUpWarnings(mac).join('\n')).toMatch(/read-only[^]*remove the temporary folder/);
  });

  test('a disk that is read-only from the start is told before anything is made', async () => {
    const mac = await macOnDisk();
    disk.setReadOnly(true);
    const processes = answering(material);
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'disk/read-only',
    });
    expect(mac.recorded.state).toEqual({});
  });
});
