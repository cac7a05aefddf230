import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { build } from 'plist';
import type { PlistValue } from 'plist';
import { describeSealFlaw } from '../../../../../src/core/apple/code-signature/seal-flaws.ts';
import { verifySeals } from '../../../../../src/core/apple/code-signature/sealed-resources.ts';
import { readSignedExecutable } from '../../../../../src/core/apple/code-signature/signed-executable.ts';
import type { ZipArchive, ZipEntry } from '../../../../../src/core/apple/archive/zip-archive.ts';
import { adHoc, signedBinary } from '../mach-o/mach-o-files.ts';

const APP = 'Payload/Tea.app';
const FRAMEWORK = `${APP}/Frameworks/Pot.framework`;
const SEAL = '_CodeSignature/CodeResources';

type Files = Readonly<Record<string, string | Buffer>>;

interface SeenArchive extends ZipArchive {
  /** Every entry that was read, as often as it was. */
  readonly reads: string[];
}

/** An archive in memory. Names that end in `@` are links. */
function archiveOf(files: Files): SeenArchive {
  const reads: string[] = [];
  const contents = new Map<string, Buffer>();
  const entries = new Map<string, ZipEntry>();
  for (const [written, content] of Object.entries(files)) {
    const name = written.replace(/@$/, '');
    const bytes = Buffer.from(content);
    contents.set(name, bytes);
    entries.set(name, {
      name,
      sizeBytes: bytes.length,
      compressedBytes: bytes.length,
      method: 'stored',
      crc32: 0,
      unixMode: name === written ? 0o100644 : 0o120755,
      localHeaderOffset: entries.size,
    });
  }
  const bytesOf = ({ name }: ZipEntry) => {
    reads.push(name);
    return contents.get(name) ?? Buffer.alloc(0);
  };
  return {
    entries,
    reads,
    read: (entry) => Promise.resolve(bytesOf(entry)),
    async *stream(entry) {
      const bytes = bytesOf(entry);
      for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
    },
    streamUnverified(entry) {
      return this.stream(entry);
    },
    fd: NaN,
    locate: () => Promise.reject(new Error('lies in no file')),
    close: () => Promise.resolve(),
  };
}

const digest = (algorithm: string, content: string | Buffer) =>
  createHash(algorithm).update(content).digest();
const sealed = (content: string | Buffer) => ({ hash2: digest('sha256', content) });

const rules2 = {
  '^.*': true,
  '^(.*/)?\\.DS_Store$': { omit: true, weight: 2000 },
  '^.*\\.lproj/locversion.plist$': { omit: true, weight: 1100 },
  '^Info\\.plist$': { omit: true, weight: 20 },
  '^PkgInfo$': { omit: true, weight: 20 },
};

function seal(files2: Record<string, PlistValue>): string {
  return build({ files: {}, files2, rules: {}, rules2 });
}

type SealedBundle = Parameters<typeof verifySeals>[1][number];

function bundle(path: string, executableName = 'Tea'): SealedBundle {
  return { path, executableName, executable: undefined };
}

async function flaws(files: Files, bundles: readonly SealedBundle[] = [bundle(APP)]) {
  const archive = archiveOf(files);
  const { flaws: found } = await verifySeals(archive, bundles, {
    signal: new AbortController().signal,
  });
  return found.map(({ kind, path }) => `${kind} ${path.slice(APP.length + 1)}`);
}

describe('a sealed app', () => {
  const big = Buffer.alloc(700_000, 3);
  const files = {
    [`${APP}/`]: '',
    [`${APP}/Tea`]: 'code',
    [`${APP}/Info.plist`]: 'info',
    [`${APP}/PkgInfo`]: 'APPL????',
    [`${APP}/a.txt`]: 'a',
    [`${APP}/big.bin`]: big,
    [`${APP}/.DS_Store`]: 'finder',
    [`${APP}/de.lproj/locversion.plist`]: 'version',
    [`${APP}/${SEAL}`]: seal({ 'a.txt': sealed('a'), 'big.bin': sealed(big) }),
    'Symbols/x.symbols': 'not the app’s',
  };

  test('has no flaw', async () => {
    expect(await flaws(files)).toEqual([]);
  });

  test.each([
    ['a small file', { [`${APP}/a.txt`]: 'b' }, 'changed a.txt'],
    ['a large file', { [`${APP}/big.bin`]: Buffer.alloc(700_000, 4) }, 'changed big.bin'],
    ['a file that is a link now', { [`${APP}/a.txt@`]: 'a' }, 'changed a.txt'],
    ['a new file', { [`${APP}/new/b.txt`]: '' }, 'added new/b.txt'],
    ['a localized file', { [`${APP}/de.lproj/b.strings`]: '' }, 'added de.lproj/b.strings'],
    ['a file called like the executable', { [`${APP}/new/Tea`]: '' }, 'added new/Tea'],
    ['a nested Info.plist', { [`${APP}/new/Info.plist`]: '' }, 'added new/Info.plist'],
    ['a seal that is none', { [`${APP}/${SEAL}`]: 'seal' }, `seal-unreadable ${SEAL}`],
  ])('with %s is found out', async (_, changes, flaw) => {
    expect(await flaws({ ...files, ...changes })).toEqual([flaw]);
  });

  test('without one of its files is found out', async () => {
    const { [`${APP}/a.txt`]: _, ...rest } = files;
    expect(await flaws(rest)).toEqual(['missing a.txt']);
  });

  test('without a seal has nothing to be held against', async () => {
    const { [`${APP}/${SEAL}`]: _, ...rest } = files;
    expect(await flaws(rest)).toEqual([]);
  });

  test('is read once, and nothing but what is sealed', async () => {
    const archive = archiveOf(files);
    await verifySeals(archive, [bundle(APP)], { signal: new AbortController().signal });
    expect(archive.reads.sort()).toEqual([`${APP}/${SEAL}`, `${APP}/a.txt`, `${APP}/big.bin`]);
  });

  test('is not read on when the user cancels', async () => {
    const cancel = new AbortController();
    const archive = archiveOf(files);
    const { stream } = archive;
    const cancelling = {
      ...archive,
      async *stream(entry: ZipEntry) {
        cancel.abort(new Error('cancelled'));
        yield* stream(entry);
      },
    };
    const verifying = verifySeals(cancelling, [bundle(APP)], { signal: cancel.signal });
    await expect(verifying).rejects.toThrow('cancelled');
  });

  test('may be sealed under names that are composed in another way', async () => {
    const composed = { ...files, [`${APP}/\u00fc.txt`]: 'u' };
    composed[`${APP}/${SEAL}`] = seal({
      'a.txt': sealed('a'),
      'big.bin': sealed(big),
      'u\u0308.txt': sealed('u'),
    });
    expect(await flaws(composed)).toEqual([]);
  });
});

describe('what a seal may say of a file', () => {
  test.each<[what: string, entry: PlistValue, file: Files, found: string[]]>([
    ['its SHA-1, when there is nothing else', { hash: digest('sha1', 'x') }, { x: 'x' }, []],
    ['its SHA-1, which tells a change', { hash: digest('sha1', 'x') }, { x: 'y' }, ['changed x']],
    [
      'its SHA-256, which goes before',
      { hash: digest('sha1', 'y'), ...sealed('x') },
      { x: 'x' },
      [],
    ],
    ['that it may be missing', { optional: true, ...sealed('x') }, {}, []],
    [
      'that it may be missing, but not another',
      { optional: true, ...sealed('x') },
      { x: 'y' },
      ['changed x'],
    ],
    ['where it points as a link', { symlink: 'a/b' }, { 'x@': 'a/b' }, []],
    ['that the link points elsewhere now', { symlink: 'a/b' }, { 'x@': 'a/c' }, ['changed x']],
    ['that it was a link', { symlink: 'a/b' }, { x: 'a/b' }, ['changed x']],
  ])('%s', async (_, entry, file, found) => {
    const named = Object.entries(file).map(([name, content]) => [`${APP}/${name}`, content]);
    expect(
      await flaws({ [`${APP}/${SEAL}`]: seal({ x: entry }), ...Object.fromEntries(named) }),
    ).toEqual(found);
  });

  test('in the first generation, when there is no second', async () => {
    const old = build({
      files: { 'Info.plist': digest('sha1', 'info'), x: digest('sha1', 'x') },
      rules: { '^.*': true },
    });
    const files = { [`${APP}/${SEAL}`]: old, [`${APP}/x`]: 'x', [`${APP}/Info.plist`]: 'info' };
    expect(await flaws(files)).toEqual([]);
    expect(await flaws({ ...files, [`${APP}/Info.plist`]: 'other', [`${APP}/y`]: '' })).toEqual([
      'changed Info.plist',
      'added y',
    ]);
  });
});

describe('a framework in an app', () => {
  const inner = { 'b.txt': sealed('b') };
  const outer = {
    'Frameworks/Pot.framework/Pot': sealed('pot'),
    'Frameworks/Pot.framework/b.txt': sealed('b'),
    [`Frameworks/Pot.framework/${SEAL}`]: sealed(seal(inner)),
  };
  const files = {
    [`${APP}/Tea`]: 'code',
    [`${APP}/${SEAL}`]: seal(outer),
    [`${FRAMEWORK}/Pot`]: 'pot',
    [`${FRAMEWORK}/b.txt`]: 'b',
    [`${FRAMEWORK}/${SEAL}`]: seal(inner),
  };
  const bundles = [bundle(APP), bundle(FRAMEWORK, 'Pot')];

  test('is sealed by both, and read once', async () => {
    const archive = archiveOf(files);
    const signal = new AbortController().signal;
    expect((await verifySeals(archive, bundles, { signal })).flaws).toEqual([]);
    expect(archive.reads.filter((name) => name.endsWith('/b.txt'))).toHaveLength(1);
  });

  test('is named as the one that was changed', async () => {
    const archive = archiveOf({ ...files, [`${FRAMEWORK}/b.txt`]: 'c', [`${FRAMEWORK}/new`]: '' });
    const { signal } = new AbortController();
    expect((await verifySeals(archive, bundles, { signal })).flaws).toEqual([
      { kind: 'changed', path: `${FRAMEWORK}/b.txt`, bundle: FRAMEWORK },
      { kind: 'added', path: `${FRAMEWORK}/new`, bundle: FRAMEWORK },
    ]);
  });

  test('that was signed again, with a seal that fits it, does not fit the app', async () => {
    const resealed = seal({ 'b.txt': sealed('c') });
    const archive = archiveOf({
      ...files,
      [`${FRAMEWORK}/b.txt`]: 'c',
      [`${FRAMEWORK}/${SEAL}`]: resealed,
    });
    const { signal } = new AbortController();
    expect((await verifySeals(archive, bundles, { signal })).flaws).toEqual([
      { kind: 'changed', path: `${FRAMEWORK}/${SEAL}`, bundle: APP },
      { kind: 'changed', path: `${FRAMEWORK}/b.txt`, bundle: APP },
    ]);
  });
});

describe('code that a seal names by its cdhash', () => {
  const binary = signedBinary(adHoc());
  const chunks = async function* () {
    yield binary;
  };
  const nested = async () => {
    const executable = await readSignedExecutable(chunks);
    const cdHash = executable.slices[0]?.signature?.directory.cdHash ?? '';
    return { executable, cdHash: Buffer.from(cdHash, 'hex') };
  };
  const other = Buffer.alloc(20, 1);

  test('may be a bundle, whose own files the seal leaves out', async () => {
    const { executable, cdHash } = await nested();
    const bundles = [bundle(APP), { ...bundle(FRAMEWORK, 'Pot'), executable }];
    const files = (named: Buffer) => ({
      [`${FRAMEWORK}/Pot`]: binary,
      [`${APP}/${SEAL}`]: seal({ 'Frameworks/Pot.framework': { cdhash: named } }),
    });
    expect(await flaws(files(cdHash), bundles)).toEqual([]);
    expect(await flaws(files(other), bundles)).toEqual(['changed Frameworks/Pot.framework']);
  });

  test('may be a file', async () => {
    const { cdHash } = await nested();
    const files = (named: Buffer) => ({
      [`${APP}/libpot.dylib`]: binary,
      [`${APP}/${SEAL}`]: seal({ 'libpot.dylib': { cdhash: named } }),
    });
    expect(await flaws(files(cdHash))).toEqual([]);
    expect(await flaws(files(other))).toEqual(['changed libpot.dylib']);
  });

  test('may be missing', async () => {
    const files = { [`${APP}/${SEAL}`]: seal({ 'Frameworks/Pot.framework': { cdhash: other } }) };
    expect(await flaws(files)).toEqual(['missing Frameworks/Pot.framework']);
  });
});

describe('however much a seal lists', () => {
  const { signal } = new AbortController();

  test('bundles are looked up, not searched for', async () => {
    let asked = 0;
    const nested = Array.from({ length: 100 }, (_, number) => ({
      ...bundle(''),
      get path() {
        asked += 1;
        return `${APP}/Frameworks/${number}.framework`;
      },
    }));
    const absent = Object.fromEntries(
      Array.from({ length: 100 }, (_, number) => [`${number}`, { cdhash: digest('sha1', '') }]),
    );
    const archive = archiveOf({ [`${APP}/${SEAL}`]: seal(absent) });
    const { flaws: found } = await verifySeals(archive, [bundle(APP), ...nested], { signal });
    expect(found).toHaveLength(100);
    expect(asked).toBeLessThan(100 * 100);
  });

  test('the seals share what may be read of them', async () => {
    const files = { [`${APP}/${SEAL}`]: seal({}), [`${FRAMEWORK}/${SEAL}`]: seal({}) };
    const archive = archiveOf(files);
    const limits: (number | undefined)[] = [];
    const limited = {
      ...archive,
      read: (entry: ZipEntry, limitBytes?: number) => {
        limits.push(limitBytes);
        return archive.read(entry);
      },
    };
    await verifySeals(limited, [bundle(APP), bundle(FRAMEWORK, 'Pot')], { signal });
    const whole = 24 * 1024 * 1024;
    expect(limits).toEqual([whole, whole - seal({}).length]);
  });

  test('a cancelled job ends before all names are compared', async () => {
    const names = Array.from(
      { length: 10_000 },
      (_, number) => [`${APP}/${number}/.DS_Store`, ''] as const,
    );
    const archive = archiveOf({ ...Object.fromEntries(names), [`${APP}/${SEAL}`]: seal({}) });
    const cancel = new AbortController();
    const verifying = verifySeals(archive, [bundle(APP)], { signal: cancel.signal });
    setImmediate(() => cancel.abort(new Error('cancelled')));
    await expect(verifying).rejects.toThrow('cancelled');
  });
});

test('a flaw is told in one sentence', () => {
  const flaw = { path: `${APP}/a.txt`, bundle: APP } as const;
  expect(
    (['missing', 'changed', 'added', 'seal-unreadable'] as const).map((kind) =>
      describeSealFlaw({ ...flaw, kind }),
    ),
  ).toEqual([
    'Payload/Tea.app/a.txt is missing, but the signature of Payload/Tea.app lists it.',
    'Payload/Tea.app/a.txt was changed after Payload/Tea.app was signed.',
    'Payload/Tea.app/a.txt was added after Payload/Tea.app was signed.',
    'Payload/Tea.app/a.txt cannot be read.',
  ]);
});
