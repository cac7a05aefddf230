import { X509Certificate } from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { readSignedData } from '../../../../../src/core/apple/certificate/cms.ts';
import { signedData } from '../../../../../src/sandbox/material/asn1/signed-data.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';

const material = createSigningMaterial({ bundleId: 'com.example.tea' });
const { intermediatePem, rootPem } = material.authority;

function messageWith(chainPem: readonly string[], content = Buffer.from('tea')): Buffer {
  return signedData({
    content,
    signer: { certificatePem: material.certificate.pem, privateKeyPem: material.privateKeyPem },
    chainPem: [...chainPem],
    digest: 'sha256',
    detached: false,
    signedAt: new Date('2026-01-01T00:00:00Z'),
  });
}

describe('a CMS message', () => {
  test('with a certificate that signed itself is followed to it, and no further', () => {
    const asked = jest.spyOn(X509Certificate.prototype, 'checkIssued');
    expect(readSignedData(messageWith([intermediatePem, rootPem])).chain).toBe('elsewhere');
    // Signer, intermediate and root, each against all three and against Apple's root.
    expect(asked).toHaveBeenCalledTimes(12);
    asked.mockRestore();
  });

  test('with dozens of certificates is refused', () => {
    const chain = Array.from({ length: 20 }, () => intermediatePem);
    expect(() => readSignedData(messageWith(chain))).toThrow('carries 21 certificates');
  });

  test('of megabytes is refused', () => {
    const message = messageWith([], Buffer.alloc(2 * 1024 * 1024));
    expect(() => readSignedData(message)).toThrow(/^The CMS message has 20\d{5} bytes\.$/);
  });
});
