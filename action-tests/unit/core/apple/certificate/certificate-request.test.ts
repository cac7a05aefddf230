import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { certificateRequest } from '../../../../../src/core/apple/certificate/certificate-request.ts';

describe('A request for a certificate', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = certificateRequest(privateKey);
  const request = forge.pki.certificationRequestFromPem(pem);

  test('is signed with the key that it is for', () => {
    expect(request.verify()).toBe(true);
    const key = request.publicKey as forge.pki.rsa.PublicKey;
    expect(forge.pki.publicKeyToPem(key).replaceAll('\r\n', '\n')).toBe(
      createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }),
    );
  });

  test('has a subject, since one must be there', () => {
    expect(request.subject.getField('CN')).toMatchObject({ value: 'Slipway' });
  });

  test('is text in lines of 64', () => {
    const [first, ...lines] = pem.trimEnd().split('\n');
    expect(first).toBe('-----BEGIN CERTIFICATE REQUEST-----');
    expect(lines.at(-1)).toBe('-----END CERTIFICATE REQUEST-----');
    expect(Math.max(...lines.slice(0, -1).map(({ length }) => length))).toBe(64);
  });
});
