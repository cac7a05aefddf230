import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  describeSignatureFlaw,
  signatureFlaws,
} from '../../../../../src/core/apple/code-signature/signature-check.ts';
import { readSignedExecutable } from '../../../../../src/core/apple/code-signature/signed-executable.ts';
import { contentHashes } from '../../../../../src/core/apple/code-signature/code-signature.ts';
import {
  entitlementsDer,
  entitlementsXml,
} from '../../../../../src/sandbox/material/app/entitlements.ts';
import {
  adHoc,
  binary,
  blob,
  codeDirectory,
  fat,
  signedBinary,
  superBlob,
} from '../mach-o/mach-o-files.ts';
import type { DirectoryOptions } from '../mach-o/mach-o-files.ts';

const infoPlist = Buffer.from('info');
const codeResources = Buffer.from('seal');

interface BundleFiles {
  readonly infoPlist?: Buffer;
  readonly codeResources?: Buffer;
}

/** What is wrong with a bundle of these files, in the words that the user reads. */
async function flawsOf(contents: Buffer | undefined, files: BundleFiles = {}): Promise<string[]> {
  const executable =
    contents &&
    (await readSignedExecutable(async function* () {
      yield contents;
    }));
  const signatures = executable?.slices.flatMap(({ signature }) => signature ?? []) ?? [];
  const hashOf = (file: Buffer | undefined) => file && contentHashes(file, signatures);
  const hashes = {
    infoPlist: hashOf(files.infoPlist),
    codeResources: hashOf(files.codeResources),
  };
  return signatureFlaws({ executable, hashes }).map(describeSignatureFlaw);
}

type Parts = ReadonlyMap<number, Buffer>;

/** Signed over `bound`, while `held` is what the signature then holds. */
function withParts(bound: Parts, held: Parts, options: DirectoryOptions = {}): Buffer {
  return signedBinary((code) =>
    superBlob([[0, codeDirectory(code, { ...options, specials: bound })], ...held]),
  );
}

const requirements = blob(0xfade_0c01, Buffer.alloc(4));
const xml = blob(0xfade_7171, entitlementsXml({ a: true }));
const der = blob(0xfade_7172, entitlementsDer({ a: true }));
const held = new Map([
  [2, requirements],
  [5, xml],
  [7, der],
]);
const bound = new Map([[1, infoPlist], [3, codeResources], ...held]);
const files = { infoPlist, codeResources };

describe('a bundle that is as it was signed has no flaw', () => {
  test.each([1, 2, 3, 4] as const)('with hashes of type %i', async (hashType) => {
    expect(await flawsOf(withParts(bound, held, { hashType }), files)).toEqual([]);
  });

  test('without an executable, and with one that is not signed', async () => {
    expect(await flawsOf(undefined, files)).toEqual([]);
    expect(await flawsOf(binary(), files)).toEqual([]);
  });

  test('without entitlements in DER, as before iOS 15', async () => {
    const older = new Map([[5, xml]]);
    expect(await flawsOf(withParts(older, older))).toEqual([]);
  });
});

describe('a part that the signature binds', () => {
  test.each<[string, number, string]>([
    ['Info.plist', 1, 'its Info.plist'],
    ['the requirements', 2, 'the requirements in its signature'],
    ['CodeResources', 3, 'its _CodeSignature/CodeResources'],
    ['the XML entitlements', 5, 'the entitlements in its signature'],
    ['the DER entitlements', 7, 'the DER entitlements in its signature'],
  ])('%s must be there, be the same, and be bound', async (_, slot, name) => {
    const without = <T>(map: ReadonlyMap<number, T>) =>
      new Map([...map].filter(([key]) => key !== slot));
    const rest = {
      ...(slot === 1 ? {} : { infoPlist }),
      ...(slot === 3 ? {} : { codeResources }),
    };
    const other = new Map(bound).set(slot, Buffer.from('another'));
    expect(await flawsOf(withParts(other, held), files)).toEqual([
      `${name} changed after it was signed.`,
    ]);
    expect(await flawsOf(withParts(bound, without(held)), rest)).toEqual([
      `${name} got lost after it was signed.`,
    ]);
    expect(await flawsOf(withParts(without(bound), held), files)).toEqual([
      `${name} came in after it was signed.`,
    ]);
  });
});

describe('entitlements', () => {
  test('must say the same in both forms', async () => {
    const other = blob(0xfade_7172, entitlementsDer({ a: false, b: 1 }));
    const parts = new Map([
      [5, xml],
      [7, other],
    ]);
    expect(await flawsOf(withParts(parts, parts))).toEqual([
      'its entitlements say one thing in XML and another in DER: a, b.',
    ]);
  });

  test('must be readable in both forms', async () => {
    const parts = new Map([
      [5, blob(0xfade_7171, Buffer.from('?'))],
      [7, blob(0xfade_7172, Buffer.from('?'))],
    ]);
    expect(await flawsOf(withParts(parts, parts))).toEqual([
      'its entitlements in XML cannot be read.',
      'its entitlements in DER cannot be read.',
    ]);
  });
});

describe('an executable', () => {
  test('may be something else', async () => {
    expect(await flawsOf(Buffer.from('#!/bin/sh'))).toEqual([
      'its executable is no Mach-O binary.',
    ]);
  });

  test('may be damaged, in its header and in its signature', async () => {
    expect(await flawsOf(binary({ commands: [Buffer.alloc(8)] }))).toEqual([
      'its executable is damaged: load command 0 has an impossible length of 0 bytes.',
    ]);
    expect(await flawsOf(signedBinary(() => Buffer.alloc(8)))).toEqual([
      'its executable is damaged: there is no signature where its load command points.',
    ]);
    expect(await flawsOf(fat([binary()]).subarray(0, 0x1000))).toEqual([
      'its executable is damaged: its slice at byte 4096 is not all there.',
    ]);
  });

  test('may be longer than its signature knows', async () => {
    expect(await flawsOf(Buffer.concat([signedBinary(adHoc()), Buffer.alloc(3)]))).toEqual([
      '3 bytes were added behind the signature of its executable.',
    ]);
    const partly = signedBinary((code) => adHoc()(code.subarray(0, 0x1000)));
    expect(await flawsOf(partly)).toEqual(['its signature is over more or less than its code.']);
  });

  test('may be signed with something that is no signature', async () => {
    const cms = blob(0xfade_0b01, createHash('sha256').digest());
    const signed = signedBinary((code) =>
      superBlob([
        [0, codeDirectory(code)],
        [0x1_0000, cms],
      ]),
    );
    expect(await flawsOf(signed)).toEqual(['its signature does not hold.']);
  });

  test('for several processors has its flaws told with the processor', async () => {
    const intel = signedBinary(adHoc(), { cpu: [0x0100_0007, 3] });
    const contents = fat([signedBinary(adHoc()), intel]);
    contents.writeUInt8(contents.readUInt8(contents.length - 0x3001) ^ 1, contents.length - 0x3001);
    expect(await flawsOf(contents)).toEqual([
      'its code was changed after it was signed (pages: 1, the first one is 2) (x86_64).',
    ]);
  });
});
