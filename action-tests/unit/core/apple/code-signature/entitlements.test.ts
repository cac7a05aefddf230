import { describe, expect, test } from '@jest/globals';
import {
  differingEntitlements,
  parseEntitlementsDer,
} from '../../../../../src/core/apple/code-signature/entitlements.ts';
import { entitlementsDer } from '../../../../../src/sandbox/material/app/entitlements.ts';

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');

describe('parseEntitlementsDer', () => {
  test('reads every kind of value', () => {
    const claimed = {
      'aps-environment': 'production',
      'com.apple.security.application-groups': ['group.a', 'group.ü'],
      'get-task-allow': false,
      nested: { deeper: { yes: true } },
      number: 70_000,
      none: {},
    };
    expect(parseEntitlementsDer(entitlementsDer(claimed))).toEqual(claimed);
  });

  test('reads what Apple’s own tools write', () => {
    expect(
      parseEntitlementsDer(hex('70 17 020101 b0 12 30 06 0c0161 0101ff 30 08 0c0162 3003 0c0178')),
    ).toEqual({ a: true, b: ['x'] });
  });

  test('reads dictionaries as the betas of iOS 15 had them, and negative numbers', () => {
    expect(parseEntitlementsDer(hex('70 0d 020101 31 08 30 06 0c0161 0201fe'))).toEqual({ a: -2 });
  });

  test('reads the dictionary alone, as Xcode 12 wrote it', () => {
    expect(parseEntitlementsDer(hex('31 08 30 06 0c0161 0101ff'))).toEqual({ a: true });
  });

  test('keeps an integer of 64 bits as it is', () => {
    expect(parseEntitlementsDer(hex('70 13 020101 b0 0e 30 0c 0c0161 02077fffffffffffff'))).toEqual(
      { a: 0x7f_ffff_ffff_ffffn },
    );
  });

  test.each([
    ['nothing', ''],
    ['another wrapping', '30 05 020101 b000'],
    ['no dictionary', '70 03 020101'],
    ['a value of an unknown kind', '70 0d 020101 b0 08 30 06 0c0161 0901fe'],
    ['a length that lies', '70 7f 020101 b000'],
    ['lists without end', '3080'.repeat(5000)],
  ])('gives nothing for %s', (_, digits) => {
    expect(parseEntitlementsDer(hex(digits))).toBeUndefined();
  });

  test('keeps a key that objects have anyway', () => {
    const parsed = parseEntitlementsDer(entitlementsDer({ ['__proto__']: true }));
    expect(Object.keys(parsed ?? {})).toEqual(['__proto__']);
  });
});

describe('differingEntitlements', () => {
  test('names what is not the same in both', () => {
    expect(
      differingEntitlements(
        { same: ['a', { b: 1 }], missing: true, order: ['a', 'b'], value: 'x' },
        { same: ['a', { b: 1 }], order: ['b', 'a'], value: 'y', added: false },
      ),
    ).toEqual(['missing', 'order', 'value', 'added']);
  });

  test('takes bytes for the same whatever holds them', () => {
    expect(
      differingEntitlements({ data: Buffer.from('x') }, { data: new Uint8Array([120]) }),
    ).toEqual([]);
  });
});
