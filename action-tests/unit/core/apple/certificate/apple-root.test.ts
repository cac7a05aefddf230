import { X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { APPLE_INTERMEDIATES } from '../../../../../src/actions/setup-signing/keychain/apple-intermediates.ts';
import { leadsToApple } from '../../../../../src/core/apple/certificate/apple-root.ts';
import { rehearsalAuthority } from '../../../../../src/sandbox/material/certificate/certificate-authority.ts';

/** By generation, whether "Apple Root CA" issued it; G2 and G6 have a root of their own. */
test.each([
  ['G3', true],
  ['G4', true],
  ['G5', true],
  ['G2', false],
  ['G6', false],
])('%s', (generation, verdict) => {
  const { base64 = '' } = APPLE_INTERMEDIATES.find(({ name }) => name.endsWith(generation)) ?? {};
  expect(leadsToApple(new X509Certificate(Buffer.from(base64, 'base64')))).toBe(verdict);
});

test('an authority that only bears the names of Apple’s does not lead there', () => {
  const { root, intermediate } = rehearsalAuthority();
  for (const { certificate } of [root, intermediate]) {
    expect(leadsToApple(new X509Certificate(certificate.pem))).toBe(false);
  }
});
