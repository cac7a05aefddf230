import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { createCertificateAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

const material = createSigningMaterial({ teamId: 'ABCDE12345', teamName: 'Exämple GmbH' });
const leaf = new X509Certificate(material.certificate.pem);
const intermediate = new X509Certificate(material.authority.intermediatePem);
const root = new X509Certificate(material.authority.rootPem);

describe('the chain', () => {
  test.each([
    ['leaf', leaf, intermediate],
    ['intermediate', intermediate, root],
    ['root', root, root],
  ])('leads from the %s to its issuer', (_, certificate, issuer) => {
    expect(certificate.checkIssued(issuer)).toBe(true);
    expect(certificate.verify(issuer.publicKey)).toBe(true);
  });

  test('names the issuer by key identifiers that agree', () => {
    expect(authorityKeyIdentifier(material.certificate.pem)).toBe(
      subjectKeyIdentifier(material.authority.intermediatePem),
    );
    expect(authorityKeyIdentifier(material.authority.intermediatePem)).toBe(
      subjectKeyIdentifier(material.authority.rootPem),
    );
  });

  test('lets only the authorities certify', () => {
    expect([root.ca, intermediate.ca, leaf.ca]).toEqual([true, true, false]);
  });

  test('is the same for all material of a process, and another for another authority', () => {
    const sameProcess = createSigningMaterial();
    const elsewhere = createCertificateAuthority();
    expect(sameProcess.authority).toEqual(material.authority);
    expect(leaf.verify(new X509Certificate(elsewhere.intermediate.certificate.pem).publicKey)).toBe(
      false,
    );
  });

  test('says that it is a rehearsal', () => {
    expect(root.subject).toContain('CN=Slipway Rehearsal Root CA');
  });
});

describe('the signing certificate', () => {
  test('has the subject of an Apple Distribution certificate, in UTF-8', () => {
    expect(leaf.subject.split('\n')).toEqual([
      'UID=ABCDE12345',
      'CN=Apple Distribution: Exämple GmbH (ABCDE12345)',
      'OU=ABCDE12345',
      'O=Exämple GmbH',
      'C=DE',
    ]);
    expect(material.certificate.commonName).toBe('Apple Distribution: Exämple GmbH (ABCDE12345)');
  });

  test('is for code signing only, and critically so', () => {
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3']);
    expect(extension(material.certificate.pem, 'keyUsage')).toMatchObject({
      critical: true,
      digitalSignature: true,
      keyCertSign: false,
    });
    expect(extension(material.certificate.pem, 'extKeyUsage')).toMatchObject({ critical: true });
  });

  test('describes itself as the tools print it', () => {
    const { certificate } = material;
    expect(certificate.sha1).toBe(leaf.fingerprint.replaceAll(':', ''));
    expect(certificate.sha1).toBe(sha1(certificate.der));
    expect(certificate.serialNumber).toBe(leaf.serialNumber);
    expect(certificate.notAfter.getTime()).toBe(leaf.validToDate.getTime());
    expect(certificate.notBefore.getTime()).toBe(leaf.validFromDate.getTime());
  });

  test('belongs to the private key, which has 2048 bits', () => {
    const key = createPrivateKey(material.privateKeyPem);
    expect(leaf.checkPrivateKey(key)).toBe(true);
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  test.each([
    ['app-store', 'Apple Distribution: ', ['1.4', '1.7']],
    ['ad-hoc', 'Apple Distribution: ', ['1.4', '1.7']],
    ['development', 'Apple Development: ', ['1.2', '1.12']],
    ['enterprise', 'iPhone Distribution: ', ['1.4']],
  ] as const)('for %s is marked as %s', (kind, prefix, markers) => {
    const { certificate } = createSigningMaterial({ kind });
    expect(certificate.commonName.startsWith(prefix)).toBe(true);
    expect(appleMarkers(certificate.pem)).toEqual(
      markers.map((suffix) => ({ suffix, critical: true, value: '\x05\x00' })),
    );
  });

  test('of a developer names the person in brackets and the team in OU', () => {
    const { certificate } = createSigningMaterial({ kind: 'development', teamId: 'TEAM000001' });
    expect(certificate.commonName).toMatch(/\([A-Z0-9]{10}\)$/);
    expect(certificate.commonName).not.toContain('TEAM000001');
    expect(new X509Certificate(certificate.pem).subject).toContain('OU=TEAM000001');
  });

  test('can have expired, after having been valid for a year', () => {
    const now = new Date('2026-06-01T12:00:00Z');
    const expired = new Date('2026-05-30T12:00:00Z');
    const { certificate } = createSigningMaterial({ now, certificateNotAfter: expired });
    expect(certificate.notAfter).toEqual(expired);
    expect(certificate.notBefore).toEqual(new Date('2025-05-30T12:00:00Z'));
  });

  test('can begin in the future', () => {
    const now = new Date('2026-06-01T12:00:00Z');
    const tomorrow = new Date('2026-06-02T12:00:00Z');
    const { certificate } = createSigningMaterial({ now, certificateNotBefore: tomorrow });
    expect(new X509Certificate(certificate.pem).validFromDate.getTime()).toBe(tomorrow.getTime());
  });

  test('is issued by an intermediate with the mark of Apple Worldwide Developer Relations', () => {
    expect(appleMarkers(material.authority.intermediatePem)).toEqual([
      { suffix: '2.1', critical: false, value: '\x05\x00' },
    ]);
  });
});

test('material differs from one call to the next', () => {
  const facets = ({ teamId, password, privateKeyPem, profileUuid }: SigningMaterial) => [
    teamId,
    password,
    privateKeyPem,
    profileUuid,
  ];
  const all = [createSigningMaterial(), createSigningMaterial()].flatMap(facets);
  expect(new Set(all).size).toBe(all.length);
});

function sha1(der: Buffer): string {
  return createHash('sha1').update(der).digest('hex').toUpperCase();
}

function extension(pem: string, name: string): Readonly<Record<string, unknown>> {
  return { ...forge.pki.certificateFromPem(pem).getExtension(name) };
}

function subjectKeyIdentifier(pem: string): unknown {
  return extension(pem, 'subjectKeyIdentifier')['subjectKeyIdentifier'];
}

function authorityKeyIdentifier(pem: string): string {
  const value = extension(pem, 'authorityKeyIdentifier')['value'];
  const node = forge.asn1.fromDer(String(value)).value[0];
  if (typeof node !== 'object' || typeof node.value !== 'string') throw new Error('No identifier.');
  return forge.util.bytesToHex(node.value);
}

function appleMarkers(pem: string): object[] {
  const arc = '1.2.840.113635.100.6.';
  return forge.pki
    .certificateFromPem(pem)
    .extensions.filter(({ id }) => String(id).startsWith(arc))
    .map(({ id, critical, value }) => ({ suffix: String(id).slice(arc.length), critical, value }));
}
