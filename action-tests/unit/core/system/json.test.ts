import { describe, expect, test } from '@jest/globals';
import {
  isAnything,
  isJsonObject,
  isListOf,
  isText,
  jsonOrNothing,
  ownValue,
  readJson,
} from '../../../../src/core/system/json.ts';

const isTexts = isListOf(isText);

describe('a text', () => {
  test.each([
    ['of the shape that is expected', '["a", "b"]', ['a', 'b']],
    ['of another shape', '{"a": "b"}', undefined],
    ['with a member of another shape', '["a", 1]', undefined],
    ['that is half written', '["a", "b', undefined],
    ['that is empty', '', undefined],
    ['with more behind it', '["a"] ["b"]', undefined],
  ])('%s', (_, text, value) => {
    expect(jsonOrNothing(text, isTexts)).toEqual(value);
  });

  test('that is no JSON is refused with Node’s own words', () => {
    expect(readJson('{"a":', isAnything)).toEqual({
      ok: false,
      problem: expect.stringContaining('JSON'),
    });
    expect(readJson('[]', isJsonObject)).toEqual({ ok: false, problem: 'it has another shape' });
  });
});

describe('a prototype key', () => {
  test.each([
    '{"__proto__": {"admin": true}, "a": 1}',
    '{"a": 1, "\\u005f_proto__": {"admin": true}}',
    '{"a": 1, "__proto\\u005f\\u005f": {"admin": true}}',
  ])('never reaches what is made of %s', (text) => {
    const value = jsonOrNothing(text, isJsonObject);
    expect(value).toEqual({ a: 1 });
    const copy: Record<string, unknown> = {};
    // Member by member, as a plain loop copies it.
    for (const key of Object.keys(value ?? {})) copy[key] = value?.[key];
    expect(copy['admin']).toBeUndefined();
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  test('deep inside goes too', () => {
    const value = jsonOrNothing('{"a": [{"__proto__": {"b": 1}, "c": 2}]}', isJsonObject);
    expect(JSON.stringify(value)).toBe('{"a":[{"c":2}]}');
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    '%s is no member of an object that has none',
    (key) => {
      expect(ownValue(jsonOrNothing('{"a": 1}', isJsonObject), key)).toBeUndefined();
    },
  );

  test('that the text does hold is a member like any other', () => {
    const value = jsonOrNothing('{"constructor": "text"}', isJsonObject);
    expect(ownValue(value, 'constructor')).toBe('text');
  });
});

test.each([null, 1, 'text', [], undefined])('%j has no members', (value) => {
  expect(ownValue(value, 'length')).toBeUndefined();
});
