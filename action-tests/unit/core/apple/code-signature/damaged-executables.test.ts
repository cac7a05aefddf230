/** Whatever happens to an executable or a seal: a verdict, and never a crash. */
import { describe, expect, test } from '@jest/globals';
import { parseCodeResources } from '../../../../../src/core/apple/code-signature/code-resources.ts';
import { contentHashes } from '../../../../../src/core/apple/code-signature/code-signature.ts';
import type { ContentHashes } from '../../../../../src/core/apple/code-signature/code-signature.ts';
import {
  describeSignatureFlaw,
  signatureFlaws,
} from '../../../../../src/core/apple/code-signature/signature-check.ts';
import { readSignedExecutable } from '../../../../../src/core/apple/code-signature/signed-executable.ts';
import { appBundle } from '../../../../../src/sandbox/material/app/app-bundle.ts';
import { sealedBundle } from '../../../../../src/sandbox/material/app/sealed-bundle.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import { mutate } from '../../../../support/fuzz/mutate.ts';
import { Random } from '../../../../support/fuzz/random.ts';
import { fat } from '../mach-o/mach-o-files.ts';

const COUNT = 150;

const material = createSigningMaterial();
const plan = appBundle({
  ...material,
  version: '1.0',
  buildNumber: '1',
  appName: 'Tea',
  executable: 'Tea',
  signer: material.signer,
  signedAt: material.certificate.notBefore,
});
const files = sealedBundle(plan);
const fileOf = (name: string) => files.get(name) ?? Buffer.alloc(0);
const thin = fileOf('Tea');
const forIntel = {
  minimumOsVersion: '13.0',
  sdkVersion: '26.0',
  architectures: ['x86_64'],
} as const;
const thinForIntel = sealedBundle({ ...plan, binary: forIntel }).get('Tea') ?? Buffer.alloc(0);
const signatureStart = thin.indexOf(Buffer.from('fade0cc0', 'hex'));
const cmsStart = thin.lastIndexOf(Buffer.from('fade0b01', 'hex'));

async function verdictOn(contents: Buffer): Promise<readonly string[]> {
  const executable = await readSignedExecutable(async function* () {
    yield contents;
  });
  const signatures = executable.slices.flatMap(({ signature }) => signature ?? []);
  const hashOf = (name: string): ContentHashes => contentHashes(fileOf(name), signatures);
  const flaws = signatureFlaws({
    executable,
    hashes: {
      infoPlist: hashOf('Info.plist'),
      codeResources: hashOf('_CodeSignature/CodeResources'),
    },
  });
  const unsigned = executable.slices.some(({ signature }) => signature === undefined);
  return [...flaws.map(describeSignatureFlaw), ...(unsigned ? ['unsigned'] : [])];
}

test('the executable before it is damaged has no flaw', async () => {
  expect(await verdictOn(thin)).toEqual([]);
  expect(await verdictOn(fat([thin, thinForIntel]))).toEqual([]);
});

describe('a damaged executable gets a verdict', () => {
  test.each([
    ['in its header', thin, { end: 1200 }],
    ['in its signature', thin, { start: signatureStart, end: cmsStart }],
    ['in the CMS', thin, { start: cmsStart, end: cmsStart + 4000 }],
    ['in the header of its slices', fat([thin, thin]), { end: 64 }],
    ['anywhere', thin, {}],
  ])('%s', async (_, contents, range) => {
    for (let seed = 0; seed < COUNT; seed += 1) {
      const verdict = await verdictOn(mutate(contents, new Random(seed), range)).catch(
        (error: unknown) => [`crash: ${String(error)}`],
      );
      expect([seed, ...verdict].join()).not.toContain('crash');
    }
  });
});

test('a damaged seal is read or refused', () => {
  const seal = fileOf('_CodeSignature/CodeResources');
  for (let seed = 0; seed < COUNT; seed += 1) {
    expect(() => parseCodeResources(mutate(seal, new Random(seed)))).not.toThrow();
  }
});
