import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createApiKey } from '../../../src/sandbox/material/api-key.ts';

const key = createApiKey();

test('an API key has identifiers in the form of App Store Connect', () => {
  expect(key.keyId).toMatch(/^[A-Z0-9]{10}$/);
  expect(key.issuerId).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('an API key is a P-256 key in PKCS#8', () => {
  expect(key.privateKeyPem.startsWith('-----BEGIN PRIVATE KEY-----\n')).toBe(true);
  expect(createPrivateKey(key.privateKeyPem).asymmetricKeyDetails).toEqual({
    namedCurve: 'prime256v1',
  });
});

test('what the private key signs, the public key verifies', () => {
  const message = Buffer.from('header.payload');
  const signature = sign('sha256', message, createPrivateKey(key.privateKeyPem));
  expect(verify('sha256', message, createPublicKey(key.publicKeyPem), signature)).toBe(true);
});

test('each API key is another one', () => {
  const other = createApiKey();
  expect(other.keyId).not.toBe(key.keyId);
  expect(other.issuerId).not.toBe(key.issuerId);
  expect(other.publicKeyPem).not.toBe(key.publicKeyPem);
});
