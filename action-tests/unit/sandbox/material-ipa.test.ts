import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import yauzl from 'yauzl';
import { writeIpa } from '../../../src/sandbox/material/app/ipa.ts';
import type { IpaOptions } from '../../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { digestOf, readSignedData, signedAttribute } from './material-cms-reading.ts';
import { readCodeDirectory, readMachO } from './material-mach-o-reading.ts';
import type { ReadMachO } from './material-mach-o-reading.ts';

interface Entry {
  readonly content: Buffer;
  readonly mode: number;
}

const material = createSigningMaterial({ teamId: 'ABCDE12345', bundleId: 'com.example.app' });
const options: IpaOptions = {
  bundleId: 'com.example.app',
  version: '1.2.3',
  buildNumber: '42',
  appName: 'Größe',
  profile: material.profile,
  signer: material.signer,
  teamId: 'ABCDE12345',
};

let folder: string;
let entries: Map<string, Entry>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-ipa-'));
  entries = await write('app.ipa', options);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the archive', () => {
  test('holds one app with the files of an exported one', () => {
    expect([...entries.keys()]).toEqual(
      [
        'AppIcon60x60@2x.png',
        'AppIcon76x76@2x~ipad.png',
        'Assets.car',
        'Base.lproj/LaunchScreen.storyboardc/Info.plist',
        'Frameworks/App.framework/App',
        'Frameworks/App.framework/Info.plist',
        'Frameworks/App.framework/_CodeSignature/CodeResources',
        'Frameworks/App.framework/flutter_assets/AssetManifest.json',
        'Frameworks/App.framework/flutter_assets/app/app.zip.hash',
        'Info.plist',
        'PkgInfo',
        'PrivacyInfo.xcprivacy',
        'Runner',
        '_CodeSignature/CodeResources',
        'embedded.mobileprovision',
      ].map((name) => `Payload/Runner.app/${name}`),
    );
    expect(contentOf('PkgInfo').toString()).toBe('APPL????');
    expect(contentOf('embedded.mobileprovision')).toEqual(material.profile);
  });

  test('makes the binaries executable and nothing else', () => {
    const executables = [...entries].filter(([, { mode }]) => mode === 0o100755);
    expect(executables.map(([name]) => name)).toEqual([
      'Payload/Runner.app/Frameworks/App.framework/App',
      'Payload/Runner.app/Runner',
    ]);
    expect(new Set([...entries.values()].map(({ mode }) => mode))).toEqual(
      new Set([0o100644, 0o100755]),
    );
  });

  test('is the same for the same material', async () => {
    await write('again.ipa', options);
    const [first, second] = await Promise.all(
      ['app.ipa', 'again.ipa'].map((name) => readFile(join(folder, name))),
    );
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });

  test('grows by the padding, which the signature covers', async () => {
    const padBytes = 3_000_000;
    const padded = await write('padded.ipa', { ...options, padBytes });
    expect((await stat(join(folder, 'padded.ipa'))).size).toBeGreaterThan(padBytes);
    const [name] = [...padded.keys()].filter((key) => key.endsWith('/padding.bin'));
    const path = name?.replace('Payload/Runner.app/', '') ?? '';
    const seals = sealsOf(padded, 'Payload/Runner.app/_CodeSignature/CodeResources');
    expect(seals.second.get(path)).toEqual(sha256(padded.get(name ?? '')?.content));
  });

  test('names app and executable as the caller asks', async () => {
    const renamed = await write('renamed.ipa', { ...options, executable: 'my-app' });
    expect(renamed.has('Payload/my-app.app/my-app')).toBe(true);
    expect(parsed(renamed.get('Payload/my-app.app/Info.plist'))).toMatchObject({
      CFBundleExecutable: 'my-app',
    });
  });
});

describe('Info.plist', () => {
  test('is binary and says what the app is and what it was built with', () => {
    expect(contentOf('Info.plist').toString('latin1', 0, 8)).toBe('bplist00');
    expect(parsed(entries.get('Payload/Runner.app/Info.plist'))).toMatchObject({
      CFBundleIdentifier: 'com.example.app',
      CFBundleShortVersionString: '1.2.3',
      CFBundleVersion: '42',
      CFBundleDisplayName: 'Größe',
      CFBundleExecutable: 'Runner',
      CFBundlePackageType: 'APPL',
      CFBundleSupportedPlatforms: ['iPhoneOS'],
      DTPlatformName: 'iphoneos',
      DTPlatformVersion: '26.0',
      DTSDKName: 'iphoneos26.0',
      DTXcode: '2600',
      MinimumOSVersion: '13.0',
      UIDeviceFamily: [1, 2],
      UILaunchStoryboardName: 'LaunchScreen',
    });
  });

  test('lacks the export compliance key unless the caller adds it', async () => {
    const key = 'ITSAppUsesNonExemptEncryption';
    expect(parsed(entries.get('Payload/Runner.app/Info.plist'))).not.toHaveProperty(key);
    const declared = await write('declared.ipa', {
      ...options,
      infoPlist: { [key]: false, UILaunchStoryboardName: null },
    });
    const info = parsed(declared.get('Payload/Runner.app/Info.plist'));
    expect(info).toHaveProperty(key, false);
    expect(info).not.toHaveProperty('UILaunchStoryboardName');
  });

  test('names icons that exist', () => {
    const info = parsed(entries.get('Payload/Runner.app/Info.plist'));
    expect(info).toHaveProperty('CFBundleIcons.CFBundlePrimaryIcon.CFBundleIconFiles', [
      'AppIcon60x60',
    ]);
    expect(readPng(contentOf('AppIcon60x60@2x.png'))).toEqual({ width: 120, height: 120 });
    expect(readPng(contentOf('AppIcon76x76@2x~ipad.png'))).toEqual({ width: 152, height: 152 });
  });
});

describe('the seal', () => {
  test('has the hashes of every resource, and no others', () => {
    const { first, second } = sealsOf(entries, 'Payload/Runner.app/_CodeSignature/CodeResources');
    const resources = [...entries]
      .map(([name, { content }]) => [name.replace('Payload/Runner.app/', ''), content] as const)
      .filter(([name]) => name !== 'Runner' && name !== '_CodeSignature/CodeResources');
    expect(first).toEqual(
      new Map(resources.map(([name, content]) => [name, digestOf(content, 'sha1')])),
    );
    expect(second).toEqual(
      new Map(
        resources
          .filter(([name]) => name !== 'Info.plist' && name !== 'PkgInfo')
          .map(([name, content]) => [name, sha256(content)]),
      ),
    );
  });
});

describe.each([
  ['app', 'Runner', '', 'com.example.app', 2],
  [
    'framework',
    'Frameworks/App.framework/App',
    'Frameworks/App.framework/',
    'io.flutter.flutter.app',
    6,
  ],
] as const)('the binary of the %s', (kind, path, bundle, identifier, fileType) => {
  const binary = () => readMachO(contentOf(path));
  const directory = () => readCodeDirectory(blobOf(binary(), 0));

  test('is for arm64 and iOS, with versions that agree with Info.plist', () => {
    const { cpuType, fileType: type, loadCommands } = binary();
    expect([cpuType, type]).toEqual([0x0100000c, fileType]);
    const buildVersion = loadCommands.get(0x32);
    expect(buildVersion?.readUInt32LE(8)).toBe(2);
    expect(buildVersion?.readUInt32LE(12)).toBe(13 << 16);
    expect(buildVersion?.readUInt32LE(16)).toBe(26 << 16);
    expect(loadCommands.get(0x2c)?.readUInt32LE(16)).toBe(0);
  });

  test('is named and owned by its CodeDirectory', () => {
    expect(directory()).toMatchObject({
      version: 0x20400,
      identifier,
      teamId: 'ABCDE12345',
    });
  });

  test('has the page hashes of its code', () => {
    const { codeHashes, codeLimit, pageSize } = directory();
    const { file, loadCommands } = binary();
    expect(codeLimit).toBe(loadCommands.get(0x1d)?.readUInt32LE(8));
    const pages = Array.from({ length: Math.ceil(codeLimit / pageSize) }, (_, index) =>
      file.subarray(index * pageSize, Math.min(codeLimit, (index + 1) * pageSize)),
    );
    expect(codeHashes).toEqual(pages.map(sha256));
  });

  test('binds Info.plist, requirements and resources', () => {
    const { specialHashes } = directory();
    expect(specialHashes.get(1)).toEqual(sha256(contentOf(`${bundle}Info.plist`)));
    expect(specialHashes.get(2)).toEqual(sha256(blobOf(binary(), 2)));
    expect(specialHashes.get(3)).toEqual(
      sha256(contentOf(`${bundle}_CodeSignature/CodeResources`)),
    );
  });

  test('is signed by the distribution certificate, with the chain', () => {
    const codeDirectory = blobOf(binary(), 0);
    const wrapper = blobOf(binary(), 0x10000);
    expect(wrapper.readUInt32BE(0)).toBe(0xfade0b01);
    const cms = readSignedData(wrapper.subarray(8));
    expect(cms.content).toBeUndefined();
    expect(cms.signer?.fingerprint.replaceAll(':', '')).toBe(material.certificate.sha1);
    expect(cms.attributes.get(signedAttribute.messageDigest)).toEqual(
      digestOf(codeDirectory, 'sha256'),
    );
    expect(cms.certificates).toHaveLength(3);
  });

  test(`has ${kind === 'app' ? 'both forms of' : 'no'} entitlements`, () => {
    const slots = [...binary().slots.keys()];
    expect(slots).toEqual(kind === 'app' ? [0, 2, 5, 7, 0x10000] : [0, 2, 0x10000]);
    expect(directory().specialHashes.size).toBe(kind === 'app' ? 7 : 3);
  });
});

describe('the entitlements', () => {
  test('are those which the profile allows, and the CodeDirectory binds them', () => {
    const binary = readMachO(contentOf('Runner'));
    const { specialHashes } = readCodeDirectory(blobOf(binary, 0));
    expect(plist.parse(blobOf(binary, 5).toString('utf8', 8))).toEqual({
      'application-identifier': 'ABCDE12345.com.example.app',
      'beta-reports-active': true,
      'com.apple.developer.team-identifier': 'ABCDE12345',
      'get-task-allow': false,
    });
    expect(specialHashes.get(5)).toEqual(sha256(blobOf(binary, 5)));
    expect(specialHashes.get(7)).toEqual(sha256(blobOf(binary, 7)));
  });

  test('are also given in DER, sorted by key', async () => {
    const granted = await write('granted.ipa', { ...options, entitlements: { b: ['x'], a: true } });
    const binary = readMachO(granted.get('Payload/Runner.app/Runner')?.content ?? Buffer.alloc(0));
    expect(blobOf(binary, 7).subarray(8).toString('hex')).toBe(
      ['7017', '020101', 'b012', '3006', '0c0161', '0101ff', '3008', '0c0162', '30030c0178'].join(
        '',
      ),
    );
  });

  test('of a wildcard profile name the app itself', async () => {
    const wildcard = createSigningMaterial({ teamId: 'ABCDE12345', bundleId: 'com.example.*' });
    const written = await write('wildcard.ipa', { ...options, profile: wildcard.profile });
    const binary = readMachO(written.get('Payload/Runner.app/Runner')?.content ?? Buffer.alloc(0));
    expect(plist.parse(blobOf(binary, 5).toString('utf8', 8))).toMatchObject({
      'application-identifier': 'ABCDE12345.com.example.app',
    });
  });
});

async function write(name: string, ipa: IpaOptions): Promise<Map<string, Entry>> {
  const path = join(folder, name);
  await writeIpa(path, ipa);
  const zip = await yauzl.openPromise(path);
  const read = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    read.set(entry.fileName, {
      content: await buffer(await zip.openReadStreamPromise(entry)),
      mode: entry.externalFileAttributes >>> 16,
    });
  }
  return read;
}

function contentOf(path: string): Buffer {
  const entry = entries.get(`Payload/Runner.app/${path}`);
  if (!entry) throw new Error(`The archive has no ${path}.`);
  return entry.content;
}

function blobOf({ slots }: ReadMachO, slot: number): Buffer {
  const blob = slots.get(slot);
  if (!blob) throw new Error(`The signature has nothing in slot ${slot}.`);
  return blob;
}

function parsed(entry: Entry | undefined): plist.PlistValue {
  return plist.parse(entry?.content ?? new Uint8Array());
}

function sealsOf(files: ReadonlyMap<string, Entry>, path: string) {
  const seal = plist.parse(files.get(path)?.content.toString('utf8') ?? '') as {
    files: Record<string, Uint8Array>;
    files2: Record<string, { hash2: Uint8Array }>;
  };
  return {
    first: new Map(Object.entries(seal.files).map(([name, sha1]) => [name, Buffer.from(sha1)])),
    second: new Map(
      Object.entries(seal.files2).map(([name, { hash2 }]) => [name, Buffer.from(hash2)]),
    ),
  };
}

function readPng(png: Buffer): { width: number; height: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const dataLength = png.readUInt32BE(33);
  const chunk = png.subarray(37, 41 + dataLength);
  expect(chunk.toString('latin1', 0, 4)).toBe('IDAT');
  expect(png.readUInt32BE(41 + dataLength)).toBe(crc32(chunk));
  expect(inflateSync(chunk.subarray(4))).toHaveLength(height * (1 + 3 * width));
  return { width, height };
}

function sha256(content: Buffer = Buffer.alloc(0)): Buffer {
  return digestOf(content, 'sha256');
}
