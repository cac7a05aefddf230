import { describe, expect, test } from '@jest/globals';
import {
  compareVersions,
  isVersionNumber,
  sameVersion,
  spellings,
} from '../../../../src/core/app-store-connect/versions.ts';

describe('versions', () => {
  test.each([
    ['1.2', '1.2.0'],
    ['1', '1.0.0'],
    ['01.02', '1.2'],
    ['0', '0.0'],
    ['7', '007'],
  ])('%s and %s are the same', (one, other) => {
    expect(sameVersion(one, other)).toBe(true);
  });

  test.each([
    ['1.2', '1.20'],
    ['1.2', '1.2.1'],
    ['10', '1'],
    ['beta', 'alpha'],
  ])('%s and %s differ', (one, other) => {
    expect(sameVersion(one, other)).toBe(false);
  });

  test('are asked for in every spelling', () => {
    expect(spellings('1.2.0')).toEqual(['1.2.0', '1.2']);
    expect(spellings('01.2')).toEqual(['01.2', '1.2', '1.2.0']);
    expect(spellings('7')).toEqual(['7', '7.0', '7.0.0']);
    expect(spellings('1.2.3')).toEqual(['1.2.3']);
    expect(spellings('seven')).toContain('seven');
  });

  test.each([
    ['1.9', '1.10'],
    ['9', '10'],
    ['1.2', '1.2.1'],
    ['1.2.9', '2'],
    ['9007199254740992', '9007199254740993'],
  ])('%s is lower than %s', (lower, higher) => {
    expect(compareVersions(lower, higher)).toBeLessThan(0);
    expect(compareVersions(higher, lower)).toBeGreaterThan(0);
  });

  test('that are spelled differently compare as the same', () => {
    expect(compareVersions('01.2', '1.2.0')).toBe(0);
  });

  test.each(['', '1.', '1.2b3', 'v1', '-1'])('are numbers, which "%s" is not', (text) => {
    expect(isVersionNumber(text)).toBe(false);
  });
});
