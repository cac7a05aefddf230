import { expect, test } from '@jest/globals';
import { SecretMasker } from '../../../../src/sandbox/runner/masks.ts';

function masker(...secrets: string[]): SecretMasker {
  const made = new SecretMasker();
  for (const secret of secrets) made.add(secret);
  return made;
}

test('a value of several lines is hidden whole and line by line', () => {
  const made = masker('first-line\n  second-line\n');
  expect(made.mask('x second-line y')).toBe('x *** y');
  expect(made.mask('first-line\n  second-line\n')).toBe('***');
});

test.each([
  ['base64', Buffer.from('pass"word&\'1').toString('base64')],
  ['base64 one byte on', Buffer.from('ass"word&\'1').toString('base64')],
  ['base64 two bytes on', Buffer.from('ss"word&\'1').toString('base64')],
  ['escaped quotes', 'pass\\"word&\'1'],
  ['expression', "pass\"word&''1"],
  ['URI', encodeURIComponent('pass"word&\'1')],
  ['XML', 'pass&quot;word&amp;&apos;1'],
  ['PowerShell', 'pass"word&'],
])('the %s form is hidden', (_, form) => {
  expect(masker('pass"word&\'1').mask(`<${form}>`)).toBe('<***>');
});

test('both sides of an ampersand are hidden alone, where they are long enough', () => {
  const made = masker('left-side&right-side');
  expect(made.mask('left-side& right-side')).toBe('*** ***');
  expect(masker('left-side&right').hides('right')).toBe(false);
});

test('hex, base64url and the decoded text of a base64 secret are not hidden, as on GitHub', () => {
  const made = masker(Buffer.from('decoded text?>').toString('base64'));
  expect(made.hides('decoded text?>')).toBe(false);
  expect(masker('~~??secret').hides(Buffer.from('~~??secret').toString('hex'))).toBe(false);
});

test('overlapping and touching finds become one', () => {
  expect(masker('abcdef', 'defghi').mask('-abcdefghi-')).toBe('-***-');
  expect(masker('secret').mask('secretsecret a secret')).toBe('*** a ***');
});

test('a blank value is refused', () => {
  const made = masker();
  expect(made.add(' \n')).toBe(false);
  expect(made.mask('a b')).toBe('a b');
});
