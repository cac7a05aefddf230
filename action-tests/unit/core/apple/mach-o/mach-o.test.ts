import { describe, expect, test } from '@jest/globals';
import { machOHeaderLength, parseMachO } from '../../../../../src/core/apple/mach-o/mach-o.ts';
import { unsignedMachO } from '../../../../../src/sandbox/material/app/mach-o.ts';
import { binary, command, words } from './mach-o-files.ts';

const name = (text: string) => Buffer.concat([Buffer.from(text)], 16);
const path = (text: string) => Buffer.concat([words(24, 2, 0, 0), Buffer.from(`${text}\0`)]);
const parsed = (...commands: Buffer[]) => parseMachO(binary({ commands }));

describe('the binary of an app', () => {
  const { code } = unsignedMachO({
    kind: 'framework',
    uuid: Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'),
    minimumOsVersion: '13.0',
    sdkVersion: '26.1.2',
    installName: '@rpath/App.framework/App',
    signatureSize: 0x5000,
  });

  test('tells what it is and what it was built with', () => {
    expect(machOHeaderLength(code)).toBe(32 + code.readUInt32LE(20));
    expect(parseMachO(code)).toEqual({
      cpuType: 0x0100_000c,
      cpuSubtype: 0,
      architecture: 'arm64',
      fileType: 'dylib',
      platform: 'iOS',
      minimumOs: '13.0',
      sdk: '26.1.2',
      encryption: { cryptId: 0 },
      uuid: '000102030405060708090A0B0C0D0E0F',
      installName: '@rpath/App.framework/App',
      linkedLibraries: ['/usr/lib/libSystem.B.dylib'],
      segments: [
        { name: '__TEXT', fileOffset: 0, fileSize: 0x8000, address: 0n, memorySize: 0x8000n },
        {
          name: '__LINKEDIT',
          fileOffset: 0x8000,
          fileSize: 0x5000,
          address: 0x8000n,
          memorySize: 0x8000n,
        },
      ],
      codeSignature: { offset: 0x8000, size: 0x5000 },
      damage: undefined,
    });
  });
});

describe('a load command', () => {
  test.each([
    ['LC_VERSION_MIN_MACOSX', 0x24, 'macOS'],
    ['LC_VERSION_MIN_IPHONEOS', 0x25, 'iOS'],
    ['LC_VERSION_MIN_TVOS', 0x2f, 'tvOS'],
    ['LC_VERSION_MIN_WATCHOS', 0x30, 'watchOS'],
  ])('%s gives platform and versions of an older binary', (_, kind, platform) => {
    expect(parsed(command(kind, words(0x0008_0102, 0x0009_0000)))).toMatchObject({
      platform,
      minimumOs: '8.1.2',
      sdk: '9.0',
    });
  });

  test.each([
    [1, 'macOS'],
    [2, 'iOS'],
    [6, 'Mac Catalyst'],
    [7, 'iOS Simulator'],
    [12, 'visionOS Simulator'],
    [99, 'other'],
  ])('LC_BUILD_VERSION with platform %i is for %s', (platform, named) => {
    const build = command(0x32, words(platform, 0x000d_0000, 0x001a_0000, 0));
    expect(parsed(build)).toMatchObject({ platform: named, minimumOs: '13.0', sdk: '26.0' });
  });

  test('LC_BUILD_VERSION counts where it comes first', () => {
    const build = (platform: number) => command(0x32, words(platform, 0, 0, 0));
    expect(parsed(build(2), build(6)).platform).toBe('iOS');
  });

  test.each([
    ['LC_LOAD_DYLIB', 0x0c],
    ['LC_LOAD_WEAK_DYLIB', 0x8000_0018],
    ['LC_REEXPORT_DYLIB', 0x8000_001f],
    ['LC_LAZY_LOAD_DYLIB', 0x20],
    ['LC_LOAD_UPWARD_DYLIB', 0x8000_0023],
  ])('%s names a library', (_, kind) => {
    expect(parsed(command(kind, path('@rpath/A')), command(kind, path('/b')))).toMatchObject({
      linkedLibraries: ['@rpath/A', '/b'],
      installName: undefined,
    });
  });

  test.each([
    ['LC_ENCRYPTION_INFO', 0x21],
    ['LC_ENCRYPTION_INFO_64', 0x2c],
  ])('%s tells whether the code is encrypted', (_, kind) => {
    expect(parsed(command(kind, words(0x1000, 0x1000, 1, 0))).encryption).toEqual({ cryptId: 1 });
  });

  test('LC_SEGMENT is the one of binaries of 32 bits', () => {
    const segment = command(0x01, Buffer.concat([name('__TEXT'), words(0x4000, 0x8000, 16, 32)]));
    expect(parseMachO(binary({ bits: 32, cpu: [12, 9], commands: [segment] }))).toMatchObject({
      architecture: 'armv7',
      segments: [
        { name: '__TEXT', address: 0x4000n, memorySize: 0x8000n, fileOffset: 16, fileSize: 32 },
      ],
      damage: undefined,
    });
  });

  test('of a kind that nothing is asked of is passed over', () => {
    expect(parsed(command(0x7777, words(1, 2, 3))).damage).toBeUndefined();
  });
});

describe('what is wrong with a header is told', () => {
  test.each([
    ['a length of zero', words(0x1b, 0), 'impossible length of 0 bytes'],
    ['a length beyond the header', words(0x1b, 4096), 'impossible length of 4096 bytes'],
    ['a command without its fields', command(0x32, words()), 'ends before its fields do'],
    ['a name beyond its command', command(0x0c, words(500, 0, 0, 0)), 'ends before its fields do'],
  ])('as with %s', (_, broken, damage) => {
    expect(parsed(broken).damage).toContain(damage);
  });

  test('as with more commands than there are', () => {
    const file = binary({ commands: [command(0x7777, words(0, 0))] });
    file.writeUInt32LE(1_000_000_000, 16);
    const header = file.subarray(0, machOHeaderLength(file));
    expect(parseMachO(header).damage).toBe(
      'the header announces 1000000000 load commands, but holds 1',
    );
  });

  test('as with commands that the file ends in', () => {
    const file = binary({ commands: [command(0x1b, Buffer.alloc(16))] });
    expect(parseMachO(file.subarray(0, 40)).damage).toBe('its load commands are cut off');
  });

  test('as with two signatures', () => {
    const place = command(0x1d, words(0x2000, 0x100));
    expect(parsed(place, place).damage).toBe('it names two code signatures');
  });

  test('and what stood before it is still read', () => {
    const uuid = command(0x1b, Buffer.alloc(16, 0xab));
    expect(parsed(uuid, words(0x32, 4))).toMatchObject({
      uuid: 'AB'.repeat(16),
      damage: expect.stringContaining('load command 1'),
    });
  });
});

describe('a processor', () => {
  test.each([
    [0x0100_000c, 0, 'arm64'],
    [0x0100_000c, 0x8000_0002, 'arm64e'],
    [0x0200_000c, 1, 'arm64_32'],
    [12, 9, 'armv7'],
    [12, 11, 'armv7s'],
    [0x0100_0007, 3, 'x86_64'],
    [7, 3, 'i386'],
    [18, 100, 'cpu 18/100'],
  ])('%i/%i is called %s', (type, subtype, architecture) => {
    expect(parseMachO(binary({ cpu: [type, subtype] })).architecture).toBe(architecture);
  });
});

test('a file that is no Mach-O has no header length', () => {
  expect(machOHeaderLength(Buffer.alloc(0))).toBeUndefined();
  expect(machOHeaderLength(binary().subarray(0, 31))).toBeUndefined();
  expect(machOHeaderLength(Buffer.from('#!/bin/sh\n'.repeat(10)))).toBeUndefined();
});
