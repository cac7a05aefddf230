/** What a hostile app asks for beyond all measure is refused, or bounded. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkIpa } from '../../../../../src/core/apple/checks/check-ipa.ts';
import { inspectIpa } from '../../../../../src/core/apple/checks/inspect-ipa.ts';
import { sdkWithoutManifest } from '../../../../../src/core/apple/checks/frameworks/listed-sdk-rules.ts';
import { readIpa } from '../../../../../src/core/apple/package/ipa.ts';
import type { Ipa } from '../../../../../src/core/apple/package/ipa.ts';
import { hostileApps, INHERITED_KEY } from '../../../../support/fuzz/hostile-apps.ts';
import { rawZip } from '../../../../support/raw-zip.ts';
import type { RawEntry } from '../../../../support/raw-zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-hostile-apps-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const context = { now: new Date('2026-06-01') };

async function ipaOf(entries: readonly RawEntry[]): Promise<Ipa> {
  const path = join(folder, 'hostile.ipa');
  await writeFile(path, rawZip(entries));
  return readIpa(path);
}

function appWith(what: string): readonly RawEntry[] {
  const entries = hostileApps.get(what);
  if (entries === undefined) throw new Error(`There is no app with ${what}.`);
  return entries;
}

const [infoPlist = { name: '' }] = appWith('files that nobody sealed');

test('a name that every object has is no platform and no category', async () => {
  const ipa = await ipaOf(appWith('a platform and a category that every object has'));
  expect(ipa.platform).toBe('IOS');
  const texts = checkIpa(ipa, context).map(({ rule: { code }, text }) => `${code}: ${text}`);
  expect(texts).toContain(
    `ITMS-91054: Payload/Tea.app/PrivacyInfo.xcprivacy declares ${INHERITED_KEY}.`,
  );
});

test('of many broken seals, the first thousand are named and the rest is mentioned', async () => {
  const ipa = await ipaOf(appWith('a seal of many files that are not there'));
  const findings = await inspectIpa(ipa, context, new AbortController().signal);
  const missing = findings.filter(({ text }) => text.includes('is missing, but the signature'));
  expect(missing).toHaveLength(1000);
  expect(findings.at(-1)?.text).toBe('More files than these 1000 do not fit their signatures.');
});

test('the entries are gone through once for all listed frameworks', async () => {
  const ipa = await ipaOf(appWith('the same listed framework in many extensions'));
  let walks = 0;
  const entries = new Map(ipa.entries);
  entries.keys = () => {
    walks += 1;
    return ipa.entries.keys();
  };
  expect([...sdkWithoutManifest.find({ ...ipa, entries }, context)]).toHaveLength(100);
  expect(walks).toBe(1);
});

describe('an app is refused', () => {
  const extension = (number: number) => `Payload/Tea.app/PlugIns/${number}.appex`;

  test('with thousands of bundles', async () => {
    const bundles = Array.from({ length: 2001 }, (_, number) => ({
      name: `${extension(number)}/a`,
    }));
    await expect(ipaOf([infoPlist, ...bundles])).rejects.toMatchObject({
      code: 'ipa/hostile-archive',
      message: expect.stringContaining('more than 2000 bundles'),
    });
  });

  test('with more profiles than can be kept', async () => {
    const contents = Buffer.alloc(7.5 * 1024 * 1024);
    const profiles = Array.from({ length: 9 }, (_, number) => ({
      name: `${extension(number)}/embedded.mobileprovision`,
      contents,
      deflated: true,
    }));
    await expect(ipaOf([infoPlist, ...profiles])).rejects.toMatchObject({
      code: 'ipa/hostile-archive',
      message: expect.stringContaining('property lists, profiles and signatures'),
    });
  });
});
