import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../../../../src/core/apple/checks/all-rules.ts';
import { leftToApple } from '../../../../../src/core/apple/checks/left-to-apple.ts';
import { refusalRemedies } from '../../../../../src/core/apple/checks/refusal-remedies.ts';

const told = (code: string, description = '') => ({ code, description });

/** All that developers' reports named until November 2026. */
const REPORTED = `
  90017 90022 90023 90032 90034 90035 90036 90039 90046 90049 90054 90055 90056 90057 90058 90060
  90061 90062 90068 90087 90096 90098 90111 90124 90125 90129 90161 90164 90165 90171 90174 90186
  90189 90205 90206 90207 90208 90209 90210 90283 90301 90328 90334 90338 90347 90360 90362 90424
  90426 90429 90473 90474 90475 90478 90482 90502 90508 90530 90535 90542 90545 90562 90592 90626
  90683 90685 90689 90704 90713 90717 90721 90725 90737 90788 90809 90905 91053 91054 91055 91056
  91061 91064 91065 91107`
  .trim()
  .split(/\s+/);

const onTheDocsPage = readFileSync('docs/checks.md', 'utf8').match(/\b9[01]\d{3}\b/g) ?? [];

describe('a remedy for a refused upload', () => {
  test.each([...new Set([...REPORTED, ...onTheDocsPage])])('stands by for %s', (number) => {
    const plain = refusalRemedies([told(number)]);
    expect(plain.length).toBeGreaterThan(0);
    for (const form of [`ITMS-${number}`, `STATE_ERROR.VALIDATION_ERROR.${number}`]) {
      expect(refusalRemedies([told(form)])).toEqual(plain);
    }
    expect(refusalRemedies([told('', `ERROR ITMS-${number}: "Invalid."`)])).toEqual(plain);
  });

  test.each([
    ['90034', 'distribution certificate', 'Apple Distribution'],
    ['90046', 'entitlements', 'entitlements'],
    ['90054', 'another bundle’s id', 'look at its extensions'],
    ['90061', 'a Mac build number', 'above every earlier one'],
    ['90062', 'a released version', 'Raise the version'],
    ['90087', 'a simulator’s slice', 'lipo -remove'],
    ['90171', 'a Python module', 'must be built for iOS'],
    ['90189', 'a build number', 'Raise the build number'],
    ['90208', 'a newer iOS', 'MinimumOSVersion'],
    ['90473', 'an extension', 'extension’s target'],
    ['90592', 'a missing code', 'add the code from App Store Connect'],
    ['90626', 'Siri', 'Siri'],
    ['90683', 'a purpose string', 'NS…UsageDescription'],
    ['90717', 'the large icon', 'without an alpha channel'],
    ['90721', 'a revoked certificate', 'not revoked'],
    ['90725', 'an old SDK', 'newer Xcode'],
    ['91053', 'an undeclared API', 'NSPrivacyAccessedAPITypes'],
    ['91065', 'an unsigned SDK', 'that is signed'],
  ])('%s, about %s, is true for it', (code, _, words) => {
    expect(refusalRemedies([told(code)]).join(' ')).toContain(words);
  });

  test('for a missing compliance code is not to leave it out', () => {
    const said = 'Invalid Export Compliance Code. …';
    expect(refusalRemedies([told('90592', said)]).join(' ')).not.toContain('leave it out');
    expect(refusalRemedies([told('', said)])).toEqual([
      expect.stringContaining('ITSEncryptionExportComplianceCode'),
    ]);
  });

  test('is given once for each kind of cause', () => {
    expect(refusalRemedies(['90062', '90186', '90478'].map((code) => told(code)))).toHaveLength(1);
  });

  test.each(['99999', '', '906830', '190683', 'ITMS-9068'])('is not made up for %j', (code) => {
    expect(refusalRemedies([told(code, 'Something new.')])).toEqual([]);
  });
});

test('a number is either found by a rule or left to Apple', () => {
  const found = new Set(allRules.map(({ code }) => code));
  const both = leftToApple.flatMap(({ codes }) =>
    codes.filter((code) => found.has(`ITMS-${code}`)),
  );
  expect(both).toEqual([]);
});
