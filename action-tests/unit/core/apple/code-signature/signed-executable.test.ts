import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { readSignedExecutable } from '../../../../../src/core/apple/code-signature/signed-executable.ts';
import {
  adHoc,
  AREA_BYTES,
  binary,
  codeDirectory,
  command,
  fat,
  signedBinary,
  superBlob,
  words,
} from '../mach-o/mach-o-files.ts';

/** Counts how often the file was opened and how often a stream of it was put away. */
function file(contents: Buffer, chunkBytes = contents.length) {
  const seen = { opened: 0, closed: 0 };
  const open = async function* (): AsyncGenerator<Buffer> {
    seen.opened += 1;
    try {
      for (let at = 0; at < contents.length; at += chunkBytes) {
        yield contents.subarray(at, at + chunkBytes);
      }
    } finally {
      seen.closed += 1;
    }
  };
  return { open, seen };
}

const read = (contents: Buffer) => readSignedExecutable(file(contents).open);

function flipped(contents: Buffer, at: number): Buffer {
  const copy = Buffer.from(contents);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

test('signatures that are huge together are damage', async () => {
  const bytes = 17 * 1024 * 1024;
  const code = binary({ length: 0x2a00, commands: [command(0x1d, words(0x2a00, bytes))] });
  const sliceFor = (cpuType: number) => {
    const slice = Buffer.concat([code, Buffer.alloc(bytes)]);
    slice.writeUInt32LE(cpuType, 4);
    return slice;
  };
  const processors = [0x0100_000c, 0x0100_0007, 0x0000_000c];
  const { slices, damage } = await read(fat(processors.map(sliceFor)));
  expect(slices).toHaveLength(2);
  expect(damage).toBe('the signatures of its slices are larger than those of any code');
});

test.each<[string, Buffer, string]>([
  ['two slices of one architecture', fat([binary({}), binary({})]), 'it has two slices for arm64'],
  [
    'bytes behind its last slice',
    Buffer.concat([fat([binary({})]), Buffer.from('x')]),
    'it goes on behind its last slice',
  ],
])('a universal file with %s is damaged', async (_, contents, damage) => {
  await expect(read(contents)).resolves.toMatchObject({ isMachO: true, damage });
});

test.each([
  ['a static library', Buffer.from('!<arch>\n')],
  ['a universal one', fat([Buffer.from('!<arch>\nhello.o/        ')])],
])('%s is told as one', async (_, contents) => {
  await expect(read(contents)).resolves.toMatchObject({ isMachO: false, isStaticLibrary: true });
});

describe('a signed binary', () => {
  const signed = signedBinary(adHoc());

  test('is read once, whole', async () => {
    const { open, seen } = file(signed, 1000);
    const executable = await readSignedExecutable(open);
    expect(executable).toMatchObject({
      isMachO: true,
      sizeBytes: signed.length,
      damage: undefined,
    });
    expect(executable.slices).toHaveLength(1);
    expect(executable.slices[0]).toMatchObject({
      architecture: 'arm64',
      fileOffset: 0,
      signature: { identifier: 'com.example.tea', teamId: 'TEAM123456', isAdHoc: true },
      pagesIntact: true,
      modifiedPages: [],
      trailingBytes: 0,
    });
    expect(seen).toEqual({ opened: 1, closed: 1 });
  });

  test.each([1, 7, 4095, 4096, 4097, 8192])('is the same in chunks of %i bytes', async (bytes) => {
    expect(await readSignedExecutable(file(signed, bytes).open)).toEqual(await read(signed));
  });

  test('is the same when the stream overwrites its own memory', async () => {
    const overwriting = async function* () {
      const memory = Buffer.alloc(1000);
      for (let at = 0; at < signed.length; at += memory.length) {
        yield memory.subarray(0, signed.copy(memory, 0, at));
      }
    };
    expect(await readSignedExecutable(overwriting)).toEqual(await read(signed));
  });

  test.each([
    ['in its header', 0x0c, [0]],
    ['at the end of a page', 0xfff, [0]],
    ['at the start of a page', 0x1000, [1]],
    ['in the last page, a short one', 0x29ff, [2]],
  ])('with one bit changed %s names the page', async (_, at, modifiedPages) => {
    const { slices } = await read(flipped(signed, at));
    expect(slices[0]).toMatchObject({ pagesIntact: false, modifiedPages });
  });

  test('with bytes behind its signature tells how many', async () => {
    const { slices, sizeBytes } = await read(Buffer.concat([signed, Buffer.alloc(5)]));
    expect(slices[0]).toMatchObject({ trailingBytes: 5, pagesIntact: true });
    expect(sizeBytes).toBe(signed.length + 5);
  });

  test('whose signature covers less than the code is not intact', async () => {
    const short = signedBinary((code) => superBlob([[0, codeDirectory(code.subarray(0, 0x2000))]]));
    expect((await read(short)).slices[0]).toMatchObject({ pagesIntact: false, modifiedPages: [] });
  });
});

describe('a binary hashed in an unusual way is read a second time', () => {
  test.each([
    ['pages of 16 KiB', { pageSizeLog2: 14 }, [0]],
    ['pages of 512 bytes', { pageSizeLog2: 9 }, [18]],
    ['one page for all', { pageSizeLog2: 0 }, [0]],
    ['SHA-1', { hashType: 1 }, [2]],
    ['SHA-256 cut to 20 bytes', { hashType: 3 }, [2]],
    ['SHA-384', { hashType: 4 }, [2]],
  ] as const)('%s', async (_, options, modifiedPages) => {
    const signed = signedBinary(adHoc(options));
    const { open, seen } = file(signed, 999);
    expect((await readSignedExecutable(open)).slices[0]).toMatchObject({ pagesIntact: true });
    expect(seen).toEqual({ opened: 2, closed: 2 });
    expect((await read(flipped(signed, 0x2500))).slices[0]).toMatchObject({ modifiedPages });
  });
});

describe('a universal binary', () => {
  const arm = signedBinary(adHoc());
  const intel = signedBinary(adHoc({ pageSizeLog2: 14 }), {
    cpu: [0x0100_0007, 3],
    length: 0x3c10,
  });

  test.each([32, 64] as const)('has its slices read, with offsets of %i bits', async (bits) => {
    const { slices, damage } = await read(fat([intel, arm], bits));
    expect(damage).toBeUndefined();
    expect(slices).toMatchObject([
      { architecture: 'x86_64', fileOffset: 0x1000, pagesIntact: true, trailingBytes: 0 },
      { architecture: 'arm64', fileOffset: 0x8000, pagesIntact: true, trailingBytes: 0 },
    ]);
  });

  test('names the slice that was changed', async () => {
    const { slices } = await read(flipped(fat([intel, arm]), 0x8000 + 0x1800));
    expect(slices.map(({ modifiedPages }) => modifiedPages)).toEqual([[], [1]]);
  });

  test.each([
    ['slices that overlap', (bytes: Buffer) => bytes.writeUInt32BE(0x1000, 8 + 20 + 8)],
    ['a slice inside the header', (bytes: Buffer) => bytes.writeUInt32BE(8, 8 + 8)],
    ['a slice of no length', (bytes: Buffer) => bytes.writeUInt32BE(0, 8 + 12)],
  ])('is damaged by %s', async (_, damages) => {
    const bytes = fat([intel, arm]);
    damages(bytes);
    expect(await read(bytes)).toMatchObject({
      isMachO: true,
      slices: [],
      damage: 'the header of its slices does not add up',
    });
  });

  test('is damaged when it ends before its slices, or holds something else', async () => {
    const whole = fat([intel, arm]);
    const missing = 'its slice at byte 32768 is not all there';
    expect(await read(whole.subarray(0, -1))).toMatchObject({ damage: missing });
    expect(await read(whole.subarray(0, 0x8000))).toMatchObject({ damage: missing });
    expect(await read(flipped(whole, 0x8001))).toMatchObject({ damage: missing });
    expect(await read(whole.subarray(0, 20))).toMatchObject({ slices: [] });
  });

  test('is damaged when a slice is for another processor than its header says', async () => {
    const bytes = fat([intel, arm]);
    bytes.writeUInt32BE(0x0200_000c, 8 + 20);
    expect(await read(bytes)).toMatchObject({
      damage: 'its slice at byte 32768 is for another processor than it says',
    });
  });

  test('is not what a Java class is', async () => {
    const javaClass = Buffer.concat([Buffer.from('cafebabe00000041', 'hex'), Buffer.alloc(2000)]);
    expect(await read(javaClass)).toMatchObject({ isMachO: false, damage: undefined });
  });
});

describe('an unsigned binary', () => {
  test('has no signature and no verdict', async () => {
    expect((await read(binary())).slices[0]).toMatchObject({
      signature: undefined,
      signatureDamage: undefined,
      pagesIntact: undefined,
    });
  });
});

describe('a signature that cannot be read is told as damage', () => {
  const placed = (offset: number, size: number) =>
    binary({ commands: [command(0x1d, words(offset, size))] });

  test.each([
    ['lies in the header', placed(16, 64), 'its signature lies where it cannot be'],
    ['is of absurd size', placed(0x1000, 0xffff_ffff), 'its signature lies where it cannot be'],
    ['is beyond the end', placed(0x1000, 0x10000), 'the file ends before its signature does'],
    ['starts beyond the end', placed(0x7000_0000, 64), 'the file ends before its signature does'],
    ['is none', placed(0x1000, 0x100), 'there is no signature where its load command points'],
  ])('when it %s', async (_, contents, signatureDamage) => {
    expect((await read(contents)).slices[0]).toMatchObject({
      signature: undefined,
      signatureDamage,
      pagesIntact: undefined,
    });
  });

  test('when it leaves its slice', async () => {
    const bytes = fat([signedBinary(adHoc()), binary()]);
    bytes.writeUInt32BE(0x2a00 + AREA_BYTES - 1, 8 + 12);
    expect((await read(bytes)).slices[0]?.signatureDamage).toBe(
      'its signature lies where it cannot be',
    );
  });
});

test.each(['', 'x', 'no binary at all, but a text that somebody put there'])(
  '%j is no Mach-O',
  async (text) => {
    expect(await read(Buffer.from(text))).toEqual({
      isMachO: false,
      isStaticLibrary: false,
      slices: [],
      sizeBytes: text.length,
      damage: undefined,
    });
  },
);

test('an error of the stream is passed on, and the stream is put away', async () => {
  const { open, seen } = file(signedBinary(adHoc()), 4096);
  const failing = async function* () {
    for await (const chunk of open()) {
      yield chunk;
      throw new Error('CRC');
    }
  };
  await expect(readSignedExecutable(failing)).rejects.toThrow('CRC');
  expect(seen.closed).toBe(1);
});

test('code is not kept while it is read', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as (options?: object) => Promise<void>;
  const held = async () => {
    // What other tests of this process left counts too, so it has to be gone first.
    await collectGarbage({ execution: 'async', type: 'major' });
    await collectGarbage({ execution: 'async', type: 'major' });
    return process.memoryUsage().arrayBuffers;
  };
  let growth = Infinity;
  const open = async function* () {
    yield binary({ commands: [command(0x1d, words(0x4000_0000, 64))], length: 4096 });
    const before = await held();
    for (let index = 0; index < 256; index += 1) yield Buffer.alloc(256 * 1024, index);
    growth = (await held()) - before;
  };
  await readSignedExecutable(open);
  expect(growth).toBeLessThan(4 * 1024 * 1024);
});
