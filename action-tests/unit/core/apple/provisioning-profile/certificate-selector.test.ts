import { expect, test } from '@jest/globals';
import { selectsCertificate } from '../../../../../src/core/apple/provisioning-profile/certificate-selector.ts';

const certificate = {
  commonName: 'Apple Distribution: Ex\u00e4mple GmbH (ABCDE12345)',
  sha1: 'AB'.repeat(20),
  purpose: 'distribution',
} as const;

test.each([
  [certificate.commonName, true],
  [certificate.commonName.normalize('NFD'), true],
  ['  Apple Distribution: Ex\u00e4mple GmbH (ABCDE12345) ', true],
  ['Exa\u0308mple GmbH', true],
  ['ab'.repeat(20), true],
  ['AB'.repeat(20), true],
  ['Apple Distribution', true],
  ['iOS Distribution', true],
  ['iPhone Distribution', true],
  ['Apple Development', false],
  ['iPhone Developer', false],
  ['cd'.repeat(20), false],
  ['Apple Distribution: Somebody (ABCDE12345)', false],
  ['apple distribution: ex\u00e4mple', false],
  ['', false],
])('%j', (selector, verdict) => {
  expect(selectsCertificate(selector, certificate)).toBe(verdict);
});

test('a certificate of no kind is selected by its name alone', () => {
  const other = { ...certificate, purpose: undefined };
  expect(selectsCertificate('Apple Distribution', other)).toBe(false);
  expect(selectsCertificate(certificate.commonName, other)).toBe(true);
});
