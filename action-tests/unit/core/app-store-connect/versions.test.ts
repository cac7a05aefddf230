import { describe, expect, test } from '@jest/globals';
import { sameVersion, spellings } from '../../../../src/core/app-store-connect/versions.ts';

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
});
