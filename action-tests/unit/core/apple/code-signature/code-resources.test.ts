import { describe, expect, test } from '@jest/globals';
import { build } from 'plist';
import { parseCodeResources } from '../../../../../src/core/apple/code-signature/code-resources.ts';

const bytes = (value: Parameters<typeof build>[0]) => Buffer.from(build(value));
const hash = Buffer.alloc(32, 1);

describe('a seal', () => {
  test('is read in its second generation', () => {
    const parsed = parseCodeResources(
      bytes({
        files: { old: Buffer.alloc(20) },
        files2: { a: { hash: Buffer.alloc(20), hash2: hash }, b: { optional: true, hash2: hash } },
      }),
    );
    expect([...(parsed?.seals ?? [])]).toEqual([
      ['a', { kind: 'file', digest: 'sha256', hash, mayBeMissing: false }],
      ['b', { kind: 'file', digest: 'sha256', hash, mayBeMissing: true }],
    ]);
  });

  test('lets files out by the rules of codesign alone', () => {
    const parsed = parseCodeResources(
      bytes({
        files2: {},
        rules2: {
          '^Info\\.plist$': { omit: true, weight: 20 },
          '^PkgInfo$': { weight: 20 },
          '^.*': true,
          '(a+)+$': { omit: true },
        },
      }),
    );
    const paths = ['Info.plist', 'x/Info.plist', 'PkgInfo', `${'a'.repeat(100)}!`, 'aaa'];
    expect(paths.filter((path) => parsed?.mayLackSeal(path))).toEqual(['Info.plist']);
  });

  test.each([
    ['no list', Buffer.from('seal')],
    ['a list of another kind', bytes([])],
    ['a list without files', bytes({ rules: {} })],
    ['files that are no dictionary', bytes({ files2: [] })],
    ['a file without a hash', bytes({ files2: { a: {} } })],
    ['a file with a text as its hash', bytes({ files2: { a: { hash2: 'x' } } })],
    ['a number as a file', bytes({ files: { a: 1 } })],
  ])('cannot be read from %s', (_, contents) => {
    expect(parseCodeResources(contents)).toBeUndefined();
  });
});
