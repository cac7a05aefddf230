/** Post follows no path of its state that main cannot have written there. */
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import {
  cleanUpWarnings,
  given,
  leftovers,
  macs,
  PROFILE_FOLDERS,
  searchList,
  setUp,
} from '../support/signing-mac.ts';
import type { SigningMac } from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();
const NAME = 'slipway-signing-1-1-0123abcd';

async function aFolderWithAFile(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  const file = join(path, 'precious');
  await writeFile(file, 'precious');
  return file;
}

describe('a recorded folder that main cannot have made is told and left', () => {
  const places: readonly [string, (mac: SigningMac) => string][] = [
    ['outside of the temporary folder', ({ context }) => join(context.machine.home, NAME)],
    ['deeper in the temporary folder', ({ context }) => join(context.machine.temp, 'x', NAME)],
    ['with another name', ({ context }) => join(context.machine.temp, 'precious-things')],
    ['the temporary folder itself', ({ context }) => context.machine.temp],
    [
      'out of the temporary folder by dots',
      ({ context }) => `${context.machine.temp}/../home/${NAME}`,
    ],
  ];

  test.each(places)('%s', async (_, placeIn) => {
    const mac = await aMac();
    const path = placeIn(mac);
    const file = await aFolderWithAFile(path);
    mac.context.state.save('folder', path);
    await undo(mac.context);
    expect(await readFile(file, 'utf8')).toBe('precious');
    expect(cleanUpWarnings(mac)).toEqual([expect.stringContaining('is left alone')]);
  });

  test('through a symbolic link at the right place', async () => {
    const mac = await aMac();
    const { home, temp } = mac.context.machine;
    const file = await aFolderWithAFile(join(home, 'elsewhere'));
    await symlink(dirname(file), join(temp, NAME));
    mac.context.state.save('folder', join(temp, NAME));
    await undo(mac.context);
    expect(await readFile(file, 'utf8')).toBe('precious');
    expect(cleanUpWarnings(mac)).toEqual([expect.stringContaining('is not a folder')]);
  });
});

test('the temporary folder may be known by another path', async () => {
  const mac = await aMac();
  await setUp(mac, given(material));
  const { machine } = mac.context;
  await symlink(machine.temp, `${machine.temp}-linked`);
  await undo({
    ...mac.context,
    machine: { ...machine, temp: `${machine.temp}-linked` },
  });
  expect(cleanUpWarnings(mac)).toEqual([]);
  expect(await leftovers(mac)).toEqual([]);
});

describe('recorded profiles', () => {
  interface Held {
    readonly path: string;
    readonly sha256: string;
    readonly holder: string;
  }

  /** Rewrites what main noted of its profiles. */
  async function withState(change: (files: Held[], mac: SigningMac) => unknown) {
    const mac = await aMac();
    await setUp(mac, given(material));
    const { state } = mac.context;
    const noted = JSON.parse(state.read('profiles') ?? '') as { files: Held[]; missing: object };
    state.save('profiles', JSON.stringify({ ...noted, files: change(noted.files, mac) }));
    return mac;
  }

  test('a file elsewhere stays, and so does one of another name', async () => {
    const others: string[] = [];
    const mac = await withState((files, { context }) => {
      const folder = dirname(files[0]?.path ?? '');
      others.push(join(context.machine.home, 'note.mobileprovision'), join(folder, 'note.txt'));
      return [...files, ...others.map((path) => ({ ...files[0], path }))];
    });
    for (const path of others) await writeFile(path, material.profile);
    await undo(mac.context);
    for (const path of others) expect(await readFile(path)).toEqual(material.profile);
    expect(cleanUpWarnings(mac)).toEqual([expect.stringContaining('names 2 profiles')]);
  });

  test('a profile that nothing on the disk shows to be ours stays', async () => {
    let foreign = '';
    const mac = await withState((files) => {
      foreign = join(dirname(files[0]?.path ?? ''), 'AAAA.mobileprovision');
      return [...files, { ...files[0], path: foreign }];
    });
    await writeFile(foreign, material.profile);
    await undo(mac.context);
    expect(await readFile(foreign)).toEqual(material.profile);
    expect(await leftovers(mac)).toEqual([foreign]);
  });

  test('a profile that another job holds stays, whatever holder the state names', async () => {
    const mac = await withState((files) =>
      files.map((file) => ({ ...file, holder: '/tmp/slipway-signing-9-9-99999999' })),
    );
    await undo(mac.context);
    for (const folder of PROFILE_FOLDERS) {
      const file = join(
        mac.context.machine.home,
        folder,
        `${material.profileUuid}.mobileprovision`,
      );
      expect(await readFile(file)).toEqual(material.profile);
    }
    expect(cleanUpWarnings(mac)).toEqual([expect.stringContaining('names 2 profiles')]);
  });

  test('a profile that was changed since stays, whatever sum the state names', async () => {
    const changed = Buffer.from('changed');
    const sum = '9394ea8ad5aed8e1a44faccc8f9b1f31e1de26ac7b3e4c2af9a8f6bde5e8b1d2';
    const mac = await withState((files) => files.map((file) => ({ ...file, sha256: sum })));
    const file = join(
      mac.context.machine.home,
      PROFILE_FOLDERS[0],
      `${material.profileUuid}.mobileprovision`,
    );
    await writeFile(file, changed);
    await undo(mac.context);
    expect(await leftovers(mac)).toEqual([file]);
  });

  test.each(['{}', '[]', 'null', '"x"', '{"files":[1,{}],"missing":{"/":"/"}}', '{"files":['])(
    'state that reads %s ends nothing',
    async (text) => {
      const mac = await aMac();
      await setUp(mac, given(material));
      mac.context.state.save('profiles', text);
      await undo(mac.context);
      expect(await searchList(mac)).toEqual([expect.stringContaining('login.keychain-db')]);
      expect(await readdir(mac.context.machine.temp)).toEqual([]);
      for (const warning of cleanUpWarnings(mac))
        expect(warning).toContain('cannot have installed');
    },
  );

  test('only folders above the profiles are taken for folders that main made', async () => {
    const mac = await aMac();
    const empty = join(mac.context.machine.home, 'empty');
    await mkdir(empty);
    await setUp(mac, given(material));
    const { state } = mac.context;
    const noted = JSON.parse(state.read('profiles') ?? '') as { missing: Record<string, string[]> };
    for (const paths of Object.values(noted.missing)) paths.push(empty);
    state.save('profiles', JSON.stringify(noted));
    for (const folder of PROFILE_FOLDERS) {
      await rm(join(mac.context.machine.home, folder, '.made-by-slipway'));
    }
    await undo(mac.context);
    expect((await stat(empty)).isDirectory()).toBe(true);
    expect(await leftovers(mac)).toEqual([]);
  });
});

describe('a marker of made folders', () => {
  test.each(['{}', 'null', '7', '["/", "relative", 5]', '[]]'])(
    'that reads %s does not stop the clean-up',
    async (text) => {
      const mac = await aMac();
      await setUp(mac, given(material));
      for (const folder of PROFILE_FOLDERS) {
        await writeFile(join(mac.context.machine.home, folder, '.made-by-slipway'), text);
      }
      await undo(mac.context);
      expect(cleanUpWarnings(mac)).toEqual([]);
      expect(await leftovers(mac)).toEqual([]);
    },
  );
});

describe('the recorded default keychain', () => {
  const defaultKeychain = async ({ context }: SigningMac): Promise<string> => {
    const argv = ['default-keychain', '-d', 'user'];
    return (await context.processes.run('security', argv)).stdout.trim().replaceAll('"', '');
  };

  /** Some other step makes our keychain the default one. */
  async function withOurKeychainAsDefault() {
    const mac = await aMac();
    const outcome = await setUp(mac, given(material));
    const argv = ['default-keychain', '-d', 'user', '-s', String(outcome['keychain-path'])];
    await mac.context.processes.run('security', argv);
    return mac;
  }

  test('comes back', async () => {
    const mac = await withOurKeychainAsDefault();
    await undo(mac.context);
    expect(basename(await defaultKeychain(mac))).toBe('login.keychain-db');
    expect(cleanUpWarnings(mac)).toEqual([]);
  });

  test('comes back whatever the state says', async () => {
    const mac = await withOurKeychainAsDefault();
    const foreign = join(mac.context.machine.temp, 'foreign.keychain-db');
    await mac.context.processes.run('security', ['create-keychain', '-p', 'x', foreign]);
    mac.context.state.save('default-keychain', foreign);
    await undo(mac.context);
    expect(basename(await defaultKeychain(mac))).toBe('login.keychain-db');
  });
});
