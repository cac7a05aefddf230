import { describe, expect, test } from '@jest/globals';
import { hintsFor } from '../../../src/actions/appstore-upload/after/refusal-hints.ts';

const told = (code: string, description = '') => ({ code, description });

describe('a hint for a refused upload', () => {
  test.each([
    ['90022', 'icons'],
    ['90023', 'icons'],
    ['90032', 'icons'],
    ['90034', 'distribution certificate'],
    ['90036', 'built for iOS'],
    ['90046', 'entitlements'],
    ['90054', 'look at its extensions'],
    ['90055', 'look at its extensions'],
    ['90062', 'raise the version'],
    ['90087', 'simulator'],
    ['90124', 'built for iOS'],
    ['90125', 'simulator'],
    ['90161', 'App Store profile'],
    ['90165', 'new certificate and profile'],
    ['90171', 'built for iOS'],
    ['90186', 'raise the version'],
    ['90189', 'Raise the build number'],
    ['90207', 'built for iOS'],
    ['90208', 'minimum iOS version'],
    ['90209', 'simulator'],
    ['90210', 'built for iOS'],
    ['90473', 'extension'],
    ['90478', 'raise the version'],
    ['90626', 'Siri'],
    ['90683', 'NS…UsageDescription'],
    ['90721', 'not revoked'],
    ['90725', 'newer Xcode'],
    ['91053', 'PrivacyInfo.xcprivacy'],
    ['91056', 'PrivacyInfo.xcprivacy'],
    ['91065', 'signed by its maker'],
  ])('with the code %s names the remedy: %s', (code, words) => {
    expect(hintsFor([told(code)])).toEqual([expect.stringContaining(words)]);
    expect(hintsFor([told(`ITMS-${code}`)])).toHaveLength(1);
  });

  test('is found by Apple’s words where there is no code', () => {
    expect(hintsFor([told('', 'Invalid Export Compliance Code. …')])).toEqual([
      expect.stringContaining('ITSEncryptionExportComplianceCode'),
    ]);
  });

  test('is given once for each kind of cause', () => {
    expect(hintsFor(['90171', '90124', '90683'].map((code) => told(code)))).toHaveLength(2);
  });

  test('is not made up for what is not known', () => {
    expect(hintsFor([told('99999', 'Something new.')])).toEqual([]);
  });
});
