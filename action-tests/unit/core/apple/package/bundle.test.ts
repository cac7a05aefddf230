/** The bundles of an .ipa, and what is read of each. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBinary } from 'plist';
import { readBundle } from '../../../../../src/core/apple/package/bundle.ts';
import { readIpa } from '../../../../../src/core/apple/package/ipa.ts';
import { MemoryBudget } from '../../../../../src/core/apple/archive/memory-budget.ts';
import { packageLayout } from '../../../../../src/core/apple/package/package-layout.ts';
import { openZip } from '../../../../../src/core/apple/archive/zip-archive.ts';
import { writeIpaVariant } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import { rawZip } from '../../../../support/raw-zip.ts';
import type { RawEntry } from '../../../../support/raw-zip.ts';
import { adHoc, AREA_BYTES, signedBinary } from '../mach-o/mach-o-files.ts';

let folder = '';
let path = '';
const material = createSigningMaterial({ bundleId: 'com.example.tea' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-bundle-'));
  path = join(folder, 'Tea.ipa');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const place = { kind: 'app', path: 'Payload/Tea.app' } as const;

async function bundleOf(files: Record<string, Buffer | string>, memory = new MemoryBudget(path)) {
  const entries: RawEntry[] = Object.entries(files).map(([name, contents]) => ({
    name: `${place.path}/${name}`,
    contents,
  }));
  await writeFile(path, rawZip(entries));
  const archive = await openZip(path);
  try {
    return await readBundle(archive, place, memory);
  } finally {
    await archive.close();
  }
}

function list(values: Parameters<typeof buildBinary>[0]): Buffer {
  return Buffer.from(buildBinary(values));
}

describe('the layout of an .ipa', () => {
  test('has the app, its extensions and the frameworks of both, and what lies beside it', () => {
    expect(
      packageLayout([
        'Payload/',
        'Payload/Tea.app/Frameworks/App.framework/App',
        'Payload/Tea.app/Frameworks/App.framework/Info.plist',
        'Payload/Tea.app/Frameworks/libswiftCore.dylib',
        'Payload/Tea.app/PlugIns/Pot.appex/Frameworks/Lid.framework/Lid',
        'Payload/Tea.app/Extensions/Cup.appex/Cup',
        'Payload/Tea.app/PlugIns/notes.txt',
        'Payload/Tea.app/assets/PlugIns/No.appex/No',
        'Payload/Tea.app/Watch/Sip.app/Info.plist',
        'Payload/Tea.app/Watch/Sip.app/PlugIns/Nip.appex/Frameworks/Cap.framework/Cap',
        'Payload/Tea.app/AppClips/Mug.app/Mug',
        'Payload/Tea.app/Frameworks/App.framework/Leaf.bundle/Info.plist',
        'Payload/Tea.app/assets/Jar.app/Info.plist',
        'Payload/Tea.app/assets/Tin.bundle/tin.json',
        'Signatures/Python.xcframework-ios.signature',
        'SwiftSupport/iphoneos/libswiftCore.dylib',
        'Symbols/A.symbols',
      ]),
    ).toEqual({
      apps: [{ kind: 'app', path: 'Payload/Tea.app' }],
      nested: [
        { kind: 'embedded-app', path: 'Payload/Tea.app/Watch/Sip.app' },
        { kind: 'embedded-app', path: 'Payload/Tea.app/AppClips/Mug.app' },
        { kind: 'extension', path: 'Payload/Tea.app/PlugIns/Pot.appex' },
        { kind: 'extension', path: 'Payload/Tea.app/Extensions/Cup.appex' },
        { kind: 'extension', path: 'Payload/Tea.app/Watch/Sip.app/PlugIns/Nip.appex' },
        { kind: 'framework', path: 'Payload/Tea.app/Frameworks/App.framework' },
        {
          kind: 'framework',
          path: 'Payload/Tea.app/PlugIns/Pot.appex/Frameworks/Lid.framework',
        },
        {
          kind: 'framework',
          path: 'Payload/Tea.app/Watch/Sip.app/PlugIns/Nip.appex/Frameworks/Cap.framework',
        },
      ],
      resourceBundles: ['Payload/Tea.app/Frameworks/App.framework/Leaf.bundle'],
      strayApps: ['Payload/Tea.app/assets/Jar.app'],
      sdkSignatures: ['Signatures/Python.xcframework-ios.signature'],
      hasSwiftSupport: true,
      hasSymbols: true,
    });
  });

  test('names every app, and no file that is called like one', () => {
    const { apps, ...rest } = packageLayout([
      'Payload/Tea.app/Tea',
      'Payload/Pot.app/Pot',
      'Payload/Tea.app/Info.plist',
      'Payload/Cup.app',
      'Payload/a/Sub.app/Sub',
      'Symbols/',
      'SwiftSupport/',
      'Signatures/deeper/a.signature',
    ]);
    expect(apps.map((app) => app.path)).toEqual(['Payload/Tea.app', 'Payload/Pot.app']);
    expect(rest).toEqual({
      nested: [],
      resourceBundles: [],
      strayApps: [],
      sdkSignatures: [],
      hasSwiftSupport: false,
      hasSymbols: false,
    });
  });
});

const infoPlist = list({ CFBundleExecutable: 'Tea' });

test.each<[string, Record<string, Buffer>, number]>([
  ['lists', { 'Info.plist': infoPlist }, infoPlist.length],
  [
    'signatures',
    { 'Info.plist': infoPlist, Tea: signedBinary(adHoc()) },
    infoPlist.length + AREA_BYTES,
  ],
])('the %s of all bundles count together', async (_, files, bytes) => {
  const room = 64 * 1024 * 1024 - bytes;
  const memory = new MemoryBudget(path);
  memory.spend(room);
  await expect(bundleOf(files, memory)).resolves.toMatchObject({ executableName: 'Tea' });
  const full = new MemoryBudget(path);
  full.spend(room + 1);
  await expect(bundleOf(files, full)).rejects.toMatchObject({ code: 'ipa/hostile-archive' });
});

test('a framework’s profile is left alone', async () => {
  const pot = { kind: 'framework', path: 'Payload/Tea.app/Frameworks/Pot.framework' } as const;
  await writeFile(path, rawZip([{ name: `${pot.path}/embedded.mobileprovision`, contents: 'p' }]));
  const archive = await openZip(path);
  try {
    const framework = await readBundle(archive, pot, new MemoryBudget(path));
    expect(framework.embeddedProfile).toBeUndefined();
  } finally {
    await archive.close();
  }
});

describe('a bundle', () => {
  test('holds what its files say', async () => {
    const bundle = await bundleOf({
      'Info.plist': list({ CFBundleExecutable: 'Tea' }),
      Tea: 'no Mach-O',
      'embedded.mobileprovision': 'profile',
      '_CodeSignature/CodeResources': '<seal>',
      'PrivacyInfo.xcprivacy': list({ NSPrivacyTracking: false }),
      'Assets.car': 'BOMStore',
    });
    expect(bundle).toMatchObject({
      kind: 'app',
      path: 'Payload/Tea.app',
      name: 'Tea.app',
      infoPlist: { CFBundleExecutable: 'Tea' },
      executableName: 'Tea',
      executable: { isMachO: false, sizeBytes: 9 },
      privacyManifest: { NSPrivacyTracking: false },
      hasAssetCatalogue: true,
    });
    expect(bundle.embeddedProfile?.toString()).toBe('profile');
    // Nothing is signed, so that no kind of hash is asked for.
    expect(bundle.hashes).toEqual({ infoPlist: new Map(), codeResources: new Map() });
  });

  test('may lack all of them', async () => {
    expect(await bundleOf({ readme: '' })).toEqual({
      ...place,
      name: 'Tea.app',
      infoPlist: undefined,
      executableName: undefined,
      executable: undefined,
      embeddedProfile: undefined,
      privacyManifest: undefined,
      hasAssetCatalogue: false,
      hashes: { infoPlist: undefined, codeResources: undefined },
    });
  });

  test('may have lists that cannot be read, and an executable that is not there', async () => {
    expect(
      await bundleOf({ 'Info.plist': '<plist>', 'PrivacyInfo.xcprivacy': '<plist>' }),
    ).toMatchObject({ infoPlist: undefined, privacyManifest: 'unreadable' });
    expect(
      await bundleOf({ 'Info.plist': list({ CFBundleExecutable: '../Tea' }), Tea: 'x' }),
    ).toMatchObject({ executableName: '../Tea', executable: undefined });
  });
});

describe('an exported app', () => {
  test('comes with its bundles, their signatures and the receipts beside it', async () => {
    await writeIpaVariant(path, material, {
      bundles: { 'PlugIns/Pot.appex': {} },
      archive: {
        'Signatures/Python.xcframework-ios.signature': list({ signed: true, cdhashes: [] }),
        'Signatures/odd.signature': Buffer.from('unreadable'),
        'Symbols/A.symbols': Buffer.from('symbols'),
      },
    });
    const ipa = await readIpa(path);
    expect(ipa.bundles.map(({ kind, name }) => [kind, name])).toEqual([
      ['app', 'Runner.app'],
      ['extension', 'Pot.appex'],
      ['framework', 'App.framework'],
    ]);
    expect(ipa.app).toBe(ipa.bundles[0]);
    for (const { executable, hashes } of ipa.bundles) {
      expect(executable?.slices).toMatchObject([{ pagesIntact: true }]);
      expect(hashes.infoPlist?.get('sha256')).toHaveLength(32);
      expect(hashes.codeResources?.get('sha256')).toHaveLength(32);
    }
    expect(ipa.bundles.map(({ embeddedProfile }) => embeddedProfile !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
    expect(ipa.sdkSignatures).toEqual([
      {
        name: 'Python',
        entryName: 'Signatures/Python.xcframework-ios.signature',
        signed: true,
        list: { signed: true, cdhashes: [] },
      },
      {
        name: 'odd',
        entryName: 'Signatures/odd.signature',
        signed: undefined,
        list: undefined,
      },
    ]);
    expect(ipa).toMatchObject({ hasSymbols: true, hasSwiftSupport: false });
    expect(ipa.entries.get('Payload/Runner.app/Runner')?.unixMode).toBe(0o100755);
  });

  test.each(['PrivacyInfo.xcprivacy', 'Runner'])('says that %s inside is damaged', async (name) => {
    await writeIpaVariant(path, material);
    const archive = await openZip(path);
    const stored: RawEntry[] = [];
    for (const [entryName, entry] of archive.entries) {
      stored.push({ name: entryName, contents: await archive.read(entry) });
    }
    await archive.close();
    const bytes = rawZip(stored);
    const entryName = `Payload/Runner.app/${name}`;
    const contentsStart = bytes.indexOf(entryName) + entryName.length;
    // Deep enough in the executable to lie in its code.
    const at = contentsStart + (name === 'Runner' ? 20_000 : 20);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await writeFile(path, bytes);
    await expect(readIpa(path)).rejects.toMatchObject({
      code: 'ipa/not-an-archive',
      said: `The entry "${entryName}" does not fit its checksum.`,
    });
  });
});
