import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkIpa } from '../../../../../src/core/apple/checks/check-ipa.ts';
import type { Finding } from '../../../../../src/core/apple/checks/rule.ts';
import { readIpa } from '../../../../../src/core/apple/package/ipa.ts';
import { writeIpaVariant } from '../../../../../src/sandbox/material/app/ipa-variant.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import { testName } from './fixture-pair.ts';
import type { Fixture, FixturePair } from './fixture-pair.ts';

/** A day on which everything about the sound app is in order. */
const today = new Date('2026-06-01T00:00:00Z');

const materials = new Map<string, SigningMaterial>();

export function testPairs(subject: string, pairs: readonly FixturePair[]): void {
  describe(subject, () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'slipway-checks-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test.each(pairs.map((pair) => [testName(pair), pair] as const))('%s', async (_, pair) => {
      const { rule, trips, passes } = pair;
      const found = await findingsIn(trips, folder);
      expect(found.map(({ rule: { code }, text }) => `${code}: ${text}`)).toEqual([
        expect.stringContaining(trips.says),
      ]);
      expect(found[0]?.rule).toBe(rule);
      expect(textsOf(await findingsIn(passes, folder))).toEqual([]);
    });
  });
}

export async function findingsIn(fixture: Fixture, folder: string): Promise<Finding[]> {
  const { change, context } = fixture;
  const material = materialOf(fixture);
  const path = join(folder, 'App.ipa');
  await writeIpaVariant(path, material, typeof change === 'function' ? change(material) : change);
  return checkIpa(await readIpa(path), { now: today, ...context });
}

function textsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, text }) => `${rule.code}: ${text}`);
}

/** Keys and certificates are costly to make, and most apps need the same ones. */
function materialOf({ material: options = {} }: Fixture): SigningMaterial {
  const key = JSON.stringify(options);
  const made = materials.get(key) ?? createSigningMaterial({ now: today, ...options });
  materials.set(key, made);
  return made;
}
