import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build, buildBinary } from 'plist';
import { ZipFile } from 'yazl';
import { readIpa } from '../../../../../src/core/apple/package/ipa.ts';
import { writeIpa } from '../../../../../src/sandbox/material/app/ipa.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import { rawZip } from '../../../../support/raw-zip.ts';

let folder = '';
const material = createSigningMaterial({ bundleId: 'com.example.tea' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-ipa-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const identity = {
  CFBundleIdentifier: 'com.example.tea',
  CFBundleShortVersionString: '1.2.3',
  CFBundleVersion: '7',
};

async function archive(name: string, entries: Record<string, Uint8Array>): Promise<string> {
  const zip = new ZipFile();
  for (const [path, contents] of Object.entries(entries))
    zip.addBuffer(Buffer.from(contents), path);
  zip.end();
  const path = join(folder, name);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

test('the identity is told before the executable is read', async () => {
  const path = join(folder, 'Cut.ipa');
  const infoPlist = build({ ...identity, CFBundleExecutable: 'Tea' });
  const entries = [
    { name: 'Payload/Tea.app/Info.plist', contents: infoPlist },
    { name: 'Payload/Tea.app/Tea', contents: 'x'.repeat(100), deflated: true, sizeBytes: 200 },
  ];
  await writeFile(path, rawZip(entries));
  const told: unknown[] = [];
  const reading = readIpa(path, { onIdentity: (known) => told.push(known) });
  await expect(reading).rejects.toMatchObject({ code: 'ipa/not-an-archive' });
  expect(told).toEqual([
    { bundleId: 'com.example.tea', version: '1.2.3', buildNumber: '7', platform: 'IOS' },
  ]);
});

describe('an exported app', () => {
  test('tells who it is, without being unpacked', async () => {
    const path = join(folder, 'Tea.ipa');
    await writeIpa(path, {
      bundleId: 'com.example.tea',
      version: '1.2.3',
      buildNumber: '7',
      teamId: material.teamId,
      profile: material.profile,
      signer: material.signer,
      infoPlist: { ITSAppUsesNonExemptEncryption: false },
    });
    const ipa = await readIpa(path);
    expect(ipa).toMatchObject({
      path,
      sizeBytes: (await readFile(path)).length,
      bundleId: 'com.example.tea',
      version: '1.2.3',
      buildNumber: '7',
      platform: 'IOS',
      usesNonExemptEncryption: false,
      hasCodeSignature: true,
    });
    expect(ipa.embeddedProfile?.equals(material.profile)).toBe(true);
    expect(ipa.sdkName).toMatch(/^iphoneos/);
  });

  test('may have an XML Info.plist, extensions with their own, and no signature', async () => {
    const path = await archive('xml.ipa', {
      'Payload/Tea.app/PlugIns/Pot.appex/Info.plist': buildBinary({ CFBundleIdentifier: 'wrong' }),
      'Payload/Tea.app/Info.plist': Buffer.from(
        build({ ...identity, DTPlatformName: 'appletvos' }),
      ),
    });
    expect(await readIpa(path)).toMatchObject({
      appName: 'Tea',
      bundleId: 'com.example.tea',
      platform: 'TV_OS',
      usesNonExemptEncryption: undefined,
      embeddedProfile: undefined,
      hasCodeSignature: false,
    });
  });
});

describe('a file that is no .ipa', () => {
  test('is missing', async () => {
    await expect(readIpa(join(folder, 'none.ipa'))).rejects.toMatchObject({ code: 'ipa/missing' });
    await expect(readIpa(folder)).rejects.toMatchObject({
      code: 'ipa/missing',
      message: `${folder} is a folder.`,
    });
  });

  test('is no archive, or a truncated one', async () => {
    const text = join(folder, 'text.ipa');
    await writeFile(text, 'not a zip');
    await expect(readIpa(text)).rejects.toMatchObject({ code: 'ipa/not-an-archive' });

    const whole = await archive('whole.ipa', { 'Payload/Tea.app/Info.plist': Buffer.alloc(5000) });
    const cut = join(folder, 'cut.ipa');
    await writeFile(cut, (await readFile(whole)).subarray(0, 60));
    await expect(readIpa(cut)).rejects.toMatchObject({ code: 'ipa/not-an-archive' });
  });

  test('is the artifact of GitHub around it', async () => {
    const artifact = await archive('artifact.zip', { 'build/Tea.ipa': Buffer.from('PK') });
    await expect(readIpa(artifact)).rejects.toMatchObject({
      code: 'ipa/not-an-ipa',
      message: expect.stringContaining('with the .ipa "build/Tea.ipa" in it'),
      remedy: expect.stringContaining('Unpack'),
    });
  });

  test('holds no app, or two', async () => {
    const none = await archive('none-inside.ipa', { 'Tea.app/Info.plist': buildBinary(identity) });
    await expect(readIpa(none)).rejects.toMatchObject({ code: 'ipa/not-an-ipa' });
    const two = await archive('two.ipa', {
      'Payload/Tea.app/Info.plist': buildBinary(identity),
      'Payload/Pot.app/Info.plist': buildBinary(identity),
    });
    await expect(readIpa(two)).rejects.toMatchObject({
      code: 'ipa/not-an-ipa',
      details: ['Payload/Tea.app', 'Payload/Pot.app'],
    });
  });

  test.each<[string, Record<string, Uint8Array>, string]>([
    ['has no Info.plist', { 'Payload/Tea.app/Tea': Buffer.from('x') }, 'no Info.plist'],
    [
      'has an Info.plist that is none',
      { 'Payload/Tea.app/Info.plist': Buffer.from('<html>') },
      'no property list',
    ],
    [
      'lacks a build number',
      { 'Payload/Tea.app/Info.plist': buildBinary({ ...identity, CFBundleVersion: '' }) },
      'lacks CFBundleVersion',
    ],
  ])('%s', async (name, entries, message) => {
    const path = await archive(`${name}.ipa`, entries);
    await expect(readIpa(path)).rejects.toMatchObject({
      code: 'ipa/info-plist-unreadable',
      message: expect.stringContaining(message),
    });
  });

  test('claims an Info.plist of absurd size', async () => {
    const path = await archive('bomb.ipa', {
      'Payload/Tea.app/Info.plist': Buffer.alloc(9 * 1024 * 1024),
    });
    await expect(readIpa(path)).rejects.toMatchObject({
      code: 'ipa/not-an-archive',
      said: expect.stringContaining('9437184 bytes'),
    });
  });
});
