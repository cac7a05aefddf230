/**
 * Mach-O binaries, read from their header and load commands (mach-o/loader.h). `damage` names the
 * part that cannot be read, beside all that could be read before it.
 */
import { architectureOf } from './architecture.ts';
import { bytesAt, loadCommands, longAt, MachODamage, textAt, wordAt } from './load-commands.ts';
import type { LoadCommand } from './load-commands.ts';

export interface MachO {
  readonly cpuType: number;
  readonly cpuSubtype: number;
  /** `arm64`, `x86_64` … */
  readonly architecture: string;
  readonly fileType: FileType;
  /** The platform that the binary was linked for; `undefined` when no load command tells. */
  readonly platform: MachOPlatform | undefined;
  /** `13.0`, `16.4.1`. */
  readonly minimumOs: string | undefined;
  readonly sdk: string | undefined;
  /** The App Store encrypts; an app on its way there has a `cryptId` of 0. */
  readonly encryption: { readonly cryptId: number } | undefined;
  /** 32 hexadecimal digits in upper case. */
  readonly uuid: string | undefined;
  /** The path by which others load a library. */
  readonly installName: string | undefined;
  readonly linkedLibraries: readonly string[];
  readonly segments: readonly Segment[];
  readonly codeSignature: { readonly offset: number; readonly size: number } | undefined;
  /** The damage to the header: a clause without a full stop. */
  readonly damage: string | undefined;
}

export interface Segment {
  readonly name: string;
  readonly fileOffset: number;
  readonly fileSize: number;
  readonly address: bigint;
  readonly memorySize: bigint;
}

export type FileType =
  | 'object'
  | 'executable'
  | 'core'
  | 'dylib'
  | 'dylinker'
  | 'bundle'
  | 'dylib-stub'
  | 'dsym'
  | 'other';

export type MachOPlatform =
  | 'macOS'
  | 'iOS'
  | 'tvOS'
  | 'watchOS'
  | 'Mac Catalyst'
  | 'iOS Simulator'
  | 'tvOS Simulator'
  | 'watchOS Simulator'
  | 'visionOS'
  | 'visionOS Simulator'
  | 'other';

const FILE_TYPES: Readonly<Record<number, FileType>> = {
  1: 'object',
  2: 'executable',
  4: 'core',
  6: 'dylib',
  7: 'dylinker',
  8: 'bundle',
  9: 'dylib-stub',
  10: 'dsym',
};

const PLATFORMS: Readonly<Record<number, MachOPlatform>> = {
  1: 'macOS',
  2: 'iOS',
  3: 'tvOS',
  4: 'watchOS',
  6: 'Mac Catalyst',
  7: 'iOS Simulator',
  8: 'tvOS Simulator',
  9: 'watchOS Simulator',
  11: 'visionOS',
  12: 'visionOS Simulator',
};

/** Length of the header before the load commands, by magic number. */
const HEADER_BYTES: Readonly<Record<number, number>> = { 0xfeed_face: 28, 0xfeed_facf: 32 };

/** Enough of a file to tell how long its header is. */
export const MACH_HEADER_BYTES = 32;

/** Far above any real binary, whose load commands take some kilobytes. */
const MOST_COMMAND_BYTES = 4 * 1024 * 1024;

/** The length of header and load commands; `undefined` when the file is not a Mach-O. */
export function machOHeaderLength(start: Buffer): number | undefined {
  if (start.length < MACH_HEADER_BYTES) return undefined;
  const headerBytes = HEADER_BYTES[start.readUInt32LE(0)];
  return headerBytes && headerBytes + Math.min(start.readUInt32LE(20), MOST_COMMAND_BYTES);
}

/** Reads the first `machOHeaderLength` bytes of a binary, or as many as the file has. */
export function parseMachO(bytes: Buffer): MachO {
  const cpuType = bytes.readUInt32LE(4);
  const cpuSubtype = bytes.readUInt32LE(8);
  const facts: Facts = { linkedLibraries: [], segments: [] };
  const damage = readLoadCommands(bytes, facts);
  return {
    cpuType,
    cpuSubtype,
    architecture: architectureOf(cpuType, cpuSubtype),
    fileType: FILE_TYPES[bytes.readUInt32LE(12)] ?? 'other',
    platform: facts.version?.platform,
    minimumOs: facts.version?.minimumOs,
    sdk: facts.version?.sdk,
    encryption: facts.encryption,
    uuid: facts.uuid,
    installName: facts.installName,
    linkedLibraries: facts.linkedLibraries,
    segments: facts.segments,
    codeSignature: facts.codeSignature,
    damage,
  };
}

interface Facts {
  version?: { platform: MachOPlatform; minimumOs: string; sdk: string };
  encryption?: { cryptId: number };
  uuid?: string;
  installName?: string;
  codeSignature?: { offset: number; size: number };
  readonly linkedLibraries: string[];
  readonly segments: Segment[];
}

function readLoadCommands(bytes: Buffer, facts: Facts): string | undefined {
  const start = HEADER_BYTES[bytes.readUInt32LE(0)] ?? MACH_HEADER_BYTES;
  const length = bytes.readUInt32LE(20);
  const commands = bytes.subarray(start, start + length);
  if (commands.length < length) return 'its load commands are cut off';
  try {
    for (const command of loadCommands(commands, bytes.readUInt32LE(16))) {
      READERS.get(command.kind)?.(facts, command);
    }
    return undefined;
  } catch (error) {
    if (error instanceof MachODamage) return error.message;
    throw error;
  }
}

/** Commands that dyld must understand carry this bit. */
const REQUIRED = 0x8000_0000;

const READERS: ReadonlyMap<number, (facts: Facts, command: LoadCommand) => void> = new Map([
  [0x01, readSegment32],
  [0x19, readSegment64],
  [0x0c, readLinkedLibrary],
  [0x18 + REQUIRED, readLinkedLibrary],
  [0x1f + REQUIRED, readLinkedLibrary],
  [0x20, readLinkedLibrary],
  [0x23 + REQUIRED, readLinkedLibrary],
  [0x0d, readInstallName],
  [0x1b, readUuid],
  [0x1d, readSignaturePlace],
  [0x21, readEncryption],
  [0x2c, readEncryption],
  [0x24, readVersionFor('macOS')],
  [0x25, readVersionFor('iOS')],
  [0x2f, readVersionFor('tvOS')],
  [0x30, readVersionFor('watchOS')],
  [0x32, readBuildVersion],
]);

function readSegment32(facts: Facts, command: LoadCommand): void {
  facts.segments.push({
    name: textAt(command, 8, 16),
    address: BigInt(wordAt(command, 24)),
    memorySize: BigInt(wordAt(command, 28)),
    fileOffset: wordAt(command, 32),
    fileSize: wordAt(command, 36),
  });
}

function readSegment64(facts: Facts, command: LoadCommand): void {
  facts.segments.push({
    name: textAt(command, 8, 16),
    address: longAt(command, 24),
    memorySize: longAt(command, 32),
    fileOffset: Number(longAt(command, 40)),
    fileSize: Number(longAt(command, 48)),
  });
}

function readLinkedLibrary(facts: Facts, command: LoadCommand): void {
  facts.linkedLibraries.push(textAt(command, wordAt(command, 8)));
}

function readInstallName(facts: Facts, command: LoadCommand): void {
  facts.installName = textAt(command, wordAt(command, 8));
}

function readUuid(facts: Facts, command: LoadCommand): void {
  facts.uuid = bytesAt(command, 8, 16).toString('hex').toUpperCase();
}

function readSignaturePlace(facts: Facts, command: LoadCommand): void {
  if (facts.codeSignature !== undefined) throw new MachODamage('it names two code signatures');
  facts.codeSignature = { offset: wordAt(command, 8), size: wordAt(command, 12) };
}

function readEncryption(facts: Facts, command: LoadCommand): void {
  facts.encryption = { cryptId: wordAt(command, 16) };
}

/** The older kind of command, one a platform. */
function readVersionFor(platform: MachOPlatform) {
  return (facts: Facts, command: LoadCommand): void => {
    facts.version ??= { platform, minimumOs: versionAt(command, 8), sdk: versionAt(command, 12) };
  };
}

/** A binary may carry several; the first is what it was built for. */
function readBuildVersion(facts: Facts, command: LoadCommand): void {
  facts.version ??= {
    platform: PLATFORMS[wordAt(command, 8)] ?? 'other',
    minimumOs: versionAt(command, 12),
    sdk: versionAt(command, 16),
  };
}

/** xxxx.yy.zz in one word; the patch is left out where it is 0. */
function versionAt(command: LoadCommand, offset: number): string {
  const word = wordAt(command, offset);
  const patch = word & 0xff;
  return `${word >>> 16}.${(word >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}
