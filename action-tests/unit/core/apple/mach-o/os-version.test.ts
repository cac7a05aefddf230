import { describe, expect, test } from '@jest/globals';
import { compareOsVersions, isOlder } from '../../../../../src/core/apple/mach-o/os-version.ts';

describe('versions of iOS', () => {
  test.each([
    ['9.3', '13.0', true],
    ['13.0', '9.3', false],
    ['13', '13.0.1', true],
    ['13.0', '13', false],
    ['13.10', '13.9', false],
  ])('%s is older than %s: %p', (version, floor, expected) => {
    expect(isOlder(version, floor)).toBe(expected);
  });

  test('are the same whatever zeros follow', () => {
    expect(compareOsVersions('13', '13.0.0')).toBe(0);
  });

  test.each(['', 'latest', '13.x', '1.2.3.4.5'])('do not include %p', (text) => {
    expect(compareOsVersions(text, '13.0')).toBeUndefined();
    expect(isOlder(text, '13.0')).toBe(false);
  });
});
