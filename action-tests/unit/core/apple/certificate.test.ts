import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readSigningCertificate } from '../../../../src/core/apple/certificate.ts';
import { rehearsalAuthority } from '../../../../src/sandbox/material/certificate-authority.ts';
import { createKeyPair, issueCertificate } from '../../../../src/sandbox/material/certificate.ts';
import { issueSigningCertificate } from '../../../../src/sandbox/material/signing-certificate.ts';

const { intermediate } = rehearsalAuthority();
const keys = createKeyPair();
const notBefore = new Date('2026-01-01T00:00:00Z');
const notAfter = new Date('2027-01-01T00:00:00Z');

describe('a signing certificate', () => {
  test('tells its team by the unit of the subject, never by the brackets of the name', () => {
    const issued = issueSigningCertificate(intermediate, {
      kind: 'development',
      teamId: 'TEAM123456',
      teamName: 'Exämple GmbH',
      publicKeyPem: keys.publicKeyPem,
      notBefore,
      notAfter,
    });
    const certificate = readSigningCertificate(new X509Certificate(issued.pem));
    expect(certificate).toMatchObject({
      teamId: 'TEAM123456',
      purpose: 'development',
      sha1: issued.sha1,
      serialNumber: expect.stringMatching(/^[0-9A-F]+$/),
    });
    expect(certificate.validFrom.getTime()).toBe(notBefore.getTime());
    expect(certificate.expires.getTime()).toBe(notAfter.getTime());
    expect(certificate.commonName).toMatch(/^Apple Development: Exämple GmbH \(/);
    expect(certificate.commonName).not.toContain('TEAM123456');
  });

  test.each([
    ['Apple Distribution: A', 'distribution'],
    ['iPhone Distribution: A', 'distribution'],
    ['iPhone Developer: A', 'development'],
    ['Developer ID Application: A', undefined],
    ['Apple Push Services: A', undefined],
  ])('named "%s" is for %s', (value, purpose) => {
    const { pem } = issueCertificate({
      issuer: intermediate,
      publicKeyPem: keys.publicKeyPem,
      subject: [{ type: '2.5.4.3', value }],
      notBefore,
      notAfter,
      extensions: [],
    });
    const certificate = readSigningCertificate(new X509Certificate(pem));
    expect(certificate).toMatchObject({ commonName: value, purpose, teamId: '' });
  });
});
