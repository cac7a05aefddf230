/** A sound app, changed by a bit after it was signed: what the signature and the seal say to it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readIpa } from '../../../../../src/core/apple/package/ipa.ts';
import { inspectIpa } from '../../../../../src/core/apple/checks/inspect-ipa.ts';
import { verifySeals } from '../../../../../src/core/apple/code-signature/sealed-resources.ts';
import {
  describeSignatureFlaw,
  signatureFlaws,
} from '../../../../../src/core/apple/code-signature/signature-check.ts';
import { openZip } from '../../../../../src/core/apple/archive/zip-archive.ts';
import { writeIpaVariant } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import type { IpaChange } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';

const material = createSigningMaterial({ bundleId: 'com.example.tea' });
const app = 'Payload/Runner.app';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-tampering-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The flaws of all bundles, each with the name of its bundle. */
async function flawsAfter(change: IpaChange) {
  const path = join(folder, 'Tea.ipa');
  await writeIpaVariant(path, material, {
    ...change,
    bundles: { 'PlugIns/Share.appex': {}, ...change.bundles },
  });
  const { bundles } = await readIpa(path);
  const archive = await openZip(path);
  try {
    const { flaws: seal } = await verifySeals(archive, bundles, {
      signal: new AbortController().signal,
    });
    return {
      signature: bundles.flatMap((bundle) =>
        signatureFlaws(bundle).map((flaw) => `${bundle.name}: ${describeSignatureFlaw(flaw)}`),
      ),
      seal: seal.map(({ kind, path: name }) => `${kind} ${name.slice(app.length + 1)}`),
    };
  } finally {
    await archive.close();
  }
}

test.each([
  'Runner',
  'Info.plist',
  'Frameworks/App.framework/App',
  'Frameworks/App.framework/Info.plist',
  'PlugIns/Share.appex/Share',
  'PlugIns/Share.appex/Info.plist',
])('a change of %s is one finding: the seals around it do not say so again', async (file) => {
  const path = join(folder, 'Once.ipa');
  await writeIpaVariant(path, material, {
    bundles: { 'PlugIns/Share.appex': {} },
    afterSigning: { [file]: flipped(({ length }) => Math.floor(length / 2)) },
  });
  const context = { now: new Date() };
  const findings = await inspectIpa(await readIpa(path), context, new AbortController().signal);
  const names = findings.map(({ text }) => text).filter((text) => /signed|seal/.test(text));
  expect(names).toEqual([expect.any(String)]);
});

type Place = (signed: Buffer) => number;

const at =
  (offset: number): Place =>
  () =>
    offset;
const middle: Place = ({ length }) => Math.floor(length / 2);

/** In the last blob with this magic number: a byte so far behind its start, or before its end. */
const inBlob =
  (magic: string, offset: number): Place =>
  (signed) => {
    const start = signed.lastIndexOf(Buffer.from(magic, 'hex'));
    return start + (offset < 0 ? signed.readUInt32BE(start + 4) + offset : offset);
  };
const afterText =
  (text: string): Place =>
  (signed) =>
    signed.indexOf(text) + text.length - 1;

function flipped(place: Place) {
  return (signed: Buffer) => {
    const offset = place(signed);
    signed.writeUInt8(signed.readUInt8(offset) ^ 1, offset);
    return signed;
  };
}

test('an untouched app has no flaw', async () => {
  expect(await flawsAfter({})).toEqual({ signature: [], seal: [] });
});

describe('one bit flipped is found and named', () => {
  const cms = 'fade0b01';
  test.each<[what: string, file: string, place: Place, signature: string[], seal: string[]]>([
    [
      'the code of the executable',
      'Runner',
      at(0x4001),
      ['Runner.app: its code was changed after it was signed (pages: 1, the first one is 4).'],
      [],
    ],
    [
      'the code of a framework',
      'Frameworks/App.framework/App',
      at(0x7fff),
      ['App.framework: its code was changed after it was signed (pages: 1, the first one is 7).'],
      ['changed Frameworks/App.framework/App'],
    ],
    [
      'the code of an extension',
      'PlugIns/Share.appex/Share',
      at(0x5000),
      ['Share.appex: its code was changed after it was signed (pages: 1, the first one is 5).'],
      ['changed PlugIns/Share.appex/Share'],
    ],
    [
      'the magic number of the executable',
      'Runner',
      at(2),
      ['Runner.app: its executable is no Mach-O binary.'],
      [],
    ],
    [
      'Info.plist',
      'Info.plist',
      afterText('com.example.tea'),
      ['Runner.app: its Info.plist changed after it was signed.'],
      [],
    ],
    [
      'the Info.plist of a framework',
      'Frameworks/App.framework/Info.plist',
      middle,
      ['App.framework: its Info.plist changed after it was signed.'],
      ['changed Frameworks/App.framework/Info.plist'],
    ],
    [
      'CodeResources',
      '_CodeSignature/CodeResources',
      afterText('<key>Assets.car'),
      ['Runner.app: its _CodeSignature/CodeResources changed after it was signed.'],
      [],
    ],
    ['a resource', 'Assets.car', at(100), [], ['changed Assets.car']],
    [
      'a localized file',
      'Base.lproj/LaunchScreen.storyboardc/Info.plist',
      middle,
      [],
      ['changed Base.lproj/LaunchScreen.storyboardc/Info.plist'],
    ],
    ['the profile', 'embedded.mobileprovision', middle, [], ['changed embedded.mobileprovision']],
    [
      'the XML entitlements',
      'Runner',
      inBlob('fade7171', 300),
      ['Runner.app: the entitlements in its signature changed after it was signed.'],
      [],
    ],
    [
      'the DER entitlements',
      'Runner',
      inBlob('fade7172', -1),
      [
        'Runner.app: the DER entitlements in its signature changed after it was signed.',
        'Runner.app: its entitlements say one thing in XML and another in DER: get-task-allow.',
      ],
      [],
    ],
    [
      'the requirements',
      'Runner',
      inBlob('fade0c01', 11),
      ['Runner.app: the requirements in its signature changed after it was signed.'],
      [],
    ],
    [
      'the CodeDirectory',
      'Runner',
      inBlob('fade0c02', 13),
      ['Runner.app: its signature does not hold.'],
      [],
    ],
    [
      'the value of the signature',
      'Runner',
      inBlob(cms, -1),
      ['Runner.app: its signature does not hold.'],
      [],
    ],
    [
      'the name in the certificate',
      'Runner',
      afterText('Apple Distribution: E'),
      ['Runner.app: its signature does not hold.'],
      [],
    ],
    [
      'a certificate of its issuers',
      'Runner',
      inBlob(cms, 3000),
      ['Runner.app: its signature does not hold.'],
      [],
    ],
  ])('in %s', async (_, file, place, signature, seal) => {
    const found = await flawsAfter({ afterSigning: { [file]: flipped(place) } });
    expect(found).toEqual({ signature: expect.arrayContaining(signature), seal });
  });

  test('in the header, wherever it is', async () => {
    for (let offset = 4; offset < 700; offset += 29) {
      const { signature } = await flawsAfter({ afterSigning: { Runner: flipped(at(offset)) } });
      expect([offset, signature]).not.toEqual([offset, []]);
    }
  });
});
