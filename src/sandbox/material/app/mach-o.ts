/** Executables in the Mach-O format, as small as readers accept them. */
export type Architecture = 'arm64' | 'x86_64';

/** The differences of a binary from one that Xcode makes for the App Store. */
export interface MachOTraits {
  /** Default: arm64. */
  readonly architecture?: Architecture;
  /** Default: iOS. */
  readonly platform?: keyof typeof platforms;
  /** Default: prepared for the store's encryption, and not yet encrypted. */
  readonly encryption?: 'prepared' | 'encrypted' | 'absent';
  /** Beyond libSystem, by their install names. */
  readonly linkedLibraries?: readonly string[];
  /** Default: what the kind is. */
  readonly fileType?: keyof typeof fileTypes;
  /** Default: without, as Xcode has linked since version 14. */
  readonly bitcode?: boolean;
  /** Size of the code, in whole pages of 16 KiB. Default: two of them. */
  readonly codeBytes?: number;
}

export interface MachOOptions extends MachOTraits {
  readonly kind: 'executable' | 'framework';
  /** Sixteen bytes. */
  readonly uuid: Buffer;
  readonly minimumOsVersion: string;
  readonly sdkVersion: string;
  /** Framework only: the path by which others load it. */
  readonly installName?: string;
  /**
   * The bytes that will follow the returned ones: load commands state where the file ends. Zero for
   * a binary that stays unsigned.
   */
  readonly signatureSize: number;
}

/** The facts of a binary that go into its signature. */
export interface UnsignedMachO {
  /** Everything that is hashed: the file up to the signature. */
  readonly code: Buffer;
  readonly textSize: number;
  readonly isMainBinary: boolean;
}

const pageSize = 0x4000;
export const usualCodeBytes = 2 * pageSize;
const entryOffset = pageSize;
const imageBase = { executable: 0x1_0000_0000n, framework: 0n };
const fileTypes = { executable: 2, framework: 6, bundle: 8 };
const flags = {
  // NOUNDEFS | DYLDLINK | TWOLEVEL, and PIE for what is started.
  executable: 0x20_0085,
  framework: 0x85,
};
const cpus = {
  arm64: { type: 0x0100_000c, subtype: 0 },
  x86_64: { type: 0x0100_0007, subtype: 3 },
} as const satisfies Record<Architecture, object>;
const loadCommand = {
  loadLibrary: 0x0c,
  libraryName: 0x0d,
  loadDynamicLinker: 0x0e,
  segment: 0x19,
  uuid: 0x1b,
  codeSignature: 0x1d,
  encryptionInfo: 0x2c,
  buildVersion: 0x32,
  entryPoint: 0x8000_0028,
};
const protection = { none: 0, read: 1, readAndExecute: 5 };
const platforms = {
  macOS: 1,
  iOS: 2,
  tvOS: 3,
  watchOS: 4,
  'Mac Catalyst': 6,
  'iOS simulator': 7,
  visionOS: 11,
};

/** `mov w0, #0` and `ret`. */
const returnZero = Buffer.from('00008052c0035fd6', 'hex');

/** A binary that does nothing, by default for iPhones and with the load commands of a released app. */
export function unsignedMachO(options: MachOOptions): UnsignedMachO {
  const { kind, uuid, installName = '', signatureSize, linkedLibraries = [] } = options;
  const {
    architecture = 'arm64',
    encryption = 'prepared',
    codeBytes: textSize = usualCodeBytes,
  } = options;
  const base = imageBase[kind];
  const commands = [
    ...(kind === 'executable'
      ? [segment({ name: '__PAGEZERO', address: 0n, memory: base, offset: 0, size: 0 })]
      : []),
    segment({
      name: '__TEXT',
      address: base,
      memory: BigInt(textSize),
      offset: 0,
      size: textSize,
      protection: protection.readAndExecute,
      section: { name: '__text', offset: entryOffset, size: returnZero.length },
    }),
    segment({
      name: '__LINKEDIT',
      address: base + BigInt(textSize),
      memory: BigInt(roundUp(signatureSize, pageSize)),
      offset: textSize,
      size: signatureSize,
      protection: protection.read,
    }),
    ...(options.bitcode === true
      ? [segment({ name: '__LLVM', address: base, memory: 0n, offset: 0, size: 0 })]
      : []),
    ...(kind === 'framework' ? [dynamicLibrary(loadCommand.libraryName, installName)] : []),
    command(loadCommand.uuid, uuid),
    buildVersion(options),
    ...(kind === 'executable' ? [loadDynamicLinker('/usr/lib/dyld'), entryPoint(entryOffset)] : []),
    ...['/usr/lib/libSystem.B.dylib', ...linkedLibraries].map((library) =>
      dynamicLibrary(loadCommand.loadLibrary, library),
    ),
    ...(encryption === 'absent' ? [] : [encryptionInfo(textSize, encryption === 'encrypted')]),
    ...(signatureSize > 0
      ? [command(loadCommand.codeSignature, words(textSize, signatureSize))]
      : []),
  ];
  const loadCommands = Buffer.concat(commands);

  const code = Buffer.alloc(textSize);
  words(
    0xfeed_facf,
    cpus[architecture].type,
    cpus[architecture].subtype,
    fileTypes[options.fileType ?? kind],
    commands.length,
    loadCommands.length,
    flags[kind],
    0,
  ).copy(code);
  loadCommands.copy(code, 32);
  returnZero.copy(code, entryOffset);
  return { code, textSize, isMainBinary: kind === 'executable' };
}

interface Segment {
  readonly name: string;
  readonly address: bigint;
  readonly memory: bigint;
  readonly offset: number;
  readonly size: number;
  readonly protection?: number;
  readonly section?: { readonly name: string; readonly offset: number; readonly size: number };
}

function segment({
  name,
  address,
  memory,
  offset,
  size,
  protection: access = protection.none,
  section,
}: Segment): Buffer {
  return command(
    loadCommand.segment,
    Buffer.concat([
      fixedName(name),
      longs(address, memory, BigInt(offset), BigInt(size)),
      words(access, access, section ? 1 : 0, 0),
      ...(section
        ? [
            fixedName(section.name),
            fixedName(name),
            longs(address + BigInt(section.offset), BigInt(section.size)),
            // Alignment 2^2; pure instructions.
            words(section.offset, 2, 0, 0, 0x8000_0400, 0, 0, 0),
          ]
        : []),
    ]),
  );
}

function buildVersion({ platform = 'iOS', minimumOsVersion, sdkVersion }: MachOOptions): Buffer {
  return command(
    loadCommand.buildVersion,
    words(platforms[platform], packedVersion(minimumOsVersion), packedVersion(sdkVersion), 0),
  );
}

function encryptionInfo(textSize: number, isEncrypted: boolean): Buffer {
  return command(
    loadCommand.encryptionInfo,
    words(entryOffset, textSize - entryOffset, isEncrypted ? 1 : 0, 0),
  );
}

function dynamicLibrary(kind: number, path: string): Buffer {
  const nameOffset = 24;
  const version = packedVersion('1.0');
  return command(kind, Buffer.concat([words(nameOffset, 2, version, version), terminated(path)]));
}

function loadDynamicLinker(path: string): Buffer {
  return command(loadCommand.loadDynamicLinker, Buffer.concat([words(12), terminated(path)]));
}

function entryPoint(offset: number): Buffer {
  return command(loadCommand.entryPoint, longs(BigInt(offset), 0n));
}

/** Kind, length, content; lengths are multiples of eight. */
function command(kind: number, content: Buffer): Buffer {
  const length = roundUp(8 + content.length, 8);
  return Buffer.concat([words(kind, length), content], length);
}

/** xxxx.yy.zz in one word. */
function packedVersion(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return (major << 16) | (minor << 8) | patch;
}

function fixedName(name: string): Buffer {
  return Buffer.concat([Buffer.from(name, 'ascii')], 16);
}

function terminated(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf8');
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4));
  return buffer;
}

function longs(...values: bigint[]): Buffer {
  const buffer = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => buffer.writeBigUInt64LE(value, index * 8));
  return buffer;
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
