import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { allRules } from '../../../../../src/core/apple/checks/all-rules.ts';
import { pairsFiles } from './all-pairs.ts';
import { testName } from './fixture-pair.ts';
import { findingsIn } from './test-pairs.ts';

const allPairs = pairsFiles.flatMap(({ pairs }) => pairs);

test('every rule has an app in which it finds something, and one in which it does not', () => {
  const shownRules = new Set(allPairs.map(({ rule }) => rule));
  const unshown = allRules.filter((rule) => !shownRules.has(rule));
  expect(unshown.map(({ code, looksAt }) => `${code} (${looksAt})`)).toEqual([]);
});

test('every rule that has fixtures is run', () => {
  const unused = allPairs.filter(({ rule }) => !allRules.includes(rule));
  expect(unused.map(testName)).toEqual([]);
});

test('no two tests of rules have the same name', () => {
  const names = allPairs.map(testName);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('codes are Apple’s numbers or Slipway’s own words', () => {
  for (const { code } of allRules) expect(code).toMatch(/^(ITMS-9\d{4}|slipway\/[a-z-]+)$/);
});

test('a rule of the store is not asked of an app for registered devices', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-checks-'));
  const change = { infoPlist: { ITSAppUsesNonExemptEncryption: true } };
  const material = { kind: 'ad-hoc' } as const;
  const context = { exportMethod: 'release-testing' } as const;
  expect(await findingsIn({ what: 'no code', change, material, context }, folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
