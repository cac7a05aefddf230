import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readSigningCertificate } from '../../../../../src/core/apple/certificate/certificate.ts';
import { rehearsalAuthority } from '../../../../../src/sandbox/material/certificate/certificate-authority.ts';
import {
  createKeyPair,
  issueCertificate,
} from '../../../../../src/sandbox/material/certificate/certificate.ts';
import { issueSigningCertificate } from '../../../../../src/sandbox/material/certificate/signing-certificate.ts';

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

describe('the subject of a certificate', () => {
  const named = (value: string): X509Certificate =>
    new X509Certificate(
      issueCertificate({
        issuer: intermediate,
        publicKeyPem: keys.publicKeyPem,
        subject: [
          { type: '2.5.4.11', value: 'First' },
          { type: '2.5.4.11', value: 'Second' },
          { type: '2.5.4.3', value },
        ],
        notBefore,
        notAfter,
        extensions: [],
      }).pem,
    );

  test.each([
    'Apple Distribution: Exämple & Söhne, Inc. (TEAM123456)',
    'a "quoted" <name>; with = and #',
    '# at the beginning, a blank at the end ',
    String.raw`back\slash\41`,
    'two\nlines\tand a tab',
    '東京 🛟',
  ])('is read as it was written: %j', (value) => {
    expect(readSigningCertificate(named(value)).commonName).toBe(value);
  });

  test('may have a field several times; the first one counts', () => {
    expect(readSigningCertificate(named('Name')).teamId).toBe('First');
  });

  test('can be read before the first TLS connection', () => {
    const module = new URL(
      '../../../../../src/core/apple/certificate/certificate.ts',
      import.meta.url,
    );
    const script = `
      const { readCertificate, readSigningCertificate } = await import(${JSON.stringify(module)});
      console.log(readSigningCertificate(readCertificate(Buffer.from(process.argv[1]))).commonName);
      const { createServer } = await import('node:https');
      createServer({});
    `;
    const options = { encoding: 'utf8' as const };
    const argv = ['--input-type=module', '-e', script, '--', named('Name').toString()];
    expect(execFileSync(process.execPath, argv, options)).toBe('Name\n');
  });
});
