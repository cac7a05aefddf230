import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as plist from 'plist';
import { rehearsalAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import {
  createProvisioningProfile,
  profilePayload,
} from '../../../src/sandbox/material/provisioning-profile.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { digestOf, readSignedData, signedAttribute } from './material-cms-reading.ts';

const now = new Date('2026-06-01T12:00:00Z');
const material = createSigningMaterial({
  teamId: 'ABCDE12345',
  teamName: 'Exämple GmbH',
  bundleId: 'com.example.app',
  now,
});

describe('the signature', () => {
  const cms = readSignedData(material.profile);

  test('covers the content', () => {
    const digest = digestOf(cms.content ?? Buffer.alloc(0), cms.digest);
    expect(cms.attributes.get(signedAttribute.messageDigest)).toEqual(digest);
  });

  test("was made by the portal's signer under the chain", () => {
    expect(cms.signer?.subject).toContain('iPhone OS Provisioning Profile Signing');
    const intermediate = new X509Certificate(material.authority.intermediatePem);
    expect(cms.signer?.checkIssued(intermediate)).toBe(true);
    expect(cms.signer?.verify(intermediate.publicKey)).toBe(true);
    expect(cms.certificates.map(({ subject }) => subject)).toContain(intermediate.subject);
  });

  test('uses SHA-1 as Apple does, or SHA-256', () => {
    expect(cms.digest).toBe('sha1');
    const modern = readSignedData(createProfile({ digest: 'sha256' }));
    expect(modern.digest).toBe('sha256');
    expect(modern.signer).toBeDefined();
  });

  test('breaks when a byte of the content changes', () => {
    const damaged = Buffer.from(material.profile);
    const position = damaged.indexOf('com.example.app');
    damaged.write('X', position);
    const read = readSignedData(damaged);
    expect(read.attributes.get(signedAttribute.messageDigest)).not.toEqual(
      digestOf(read.content ?? Buffer.alloc(0), read.digest),
    );
  });
});

describe('the property list', () => {
  test('says who may run what until when', () => {
    const payload = plist.parse(readSignedData(material.profile).content?.toString('utf8') ?? '');
    expect(payload).toEqual({
      AppIDName: 'Slipway com example app',
      ApplicationIdentifierPrefix: ['ABCDE12345'],
      CreationDate: new Date('2026-05-31T12:00:00Z'),
      Platform: ['iOS', 'xrOS', 'visionOS'],
      IsXcodeManaged: false,
      DeveloperCertificates: [new Uint8Array(material.certificate.der)],
      Entitlements: {
        'beta-reports-active': true,
        'application-identifier': 'ABCDE12345.com.example.app',
        'keychain-access-groups': ['ABCDE12345.*', 'com.apple.token'],
        'get-task-allow': false,
        'com.apple.developer.team-identifier': 'ABCDE12345',
      },
      ExpirationDate: new Date('2027-06-01T12:00:00Z'),
      Name: 'App Store com.example.app',
      TeamIdentifier: ['ABCDE12345'],
      TeamName: 'Exämple GmbH',
      TimeToLive: 366,
      UUID: material.profileUuid,
      Version: 1,
    });
    expect(material.profileName).toBe('App Store com.example.app');
  });

  test.each([
    ['app-store', { all: undefined, devices: undefined, debuggable: false, beta: true }],
    ['ad-hoc', { all: undefined, devices: expect.any(Array), debuggable: false, beta: undefined }],
    [
      'development',
      { all: undefined, devices: expect.any(Array), debuggable: true, beta: undefined },
    ],
    ['enterprise', { all: true, devices: undefined, debuggable: false, beta: undefined }],
  ] as const)('of kind %s is told by devices and entitlements', (kind, expected) => {
    const payload = profilePayload(createProfile({ kind }));
    expect({
      all: payload['ProvisionsAllDevices'],
      devices: payload['ProvisionedDevices'],
      debuggable: entitlement(payload, 'get-task-allow'),
      beta: entitlement(payload, 'beta-reports-active'),
    }).toEqual(expected);
  });

  test('can hold another certificate of the team', () => {
    const other = createSigningMaterial({ teamId: 'ABCDE12345', profileCertificate: 'other' });
    const [der] = [profilePayload(other.profile)['DeveloperCertificates']].flat();
    const certificate = new X509Certificate(der instanceof Uint8Array ? der : '');
    expect(certificate.subject).toContain('OU=ABCDE12345');
    expect(certificate.fingerprint.replaceAll(':', '')).not.toBe(other.certificate.sha1);
    expect(certificate.publicKey.equals(new X509Certificate(other.certificate.pem).publicKey)).toBe(
      false,
    );
  });

  test('can have expired while the certificate is valid', () => {
    const profileNotAfter = new Date('2026-05-01T00:00:00Z');
    const expired = createSigningMaterial({ now, profileNotAfter });
    expect(profilePayload(expired.profile)['ExpirationDate']).toEqual(profileNotAfter);
    expect(expired.profileNotAfter).toEqual(profileNotAfter);
    expect(expired.certificate.notAfter.getTime()).toBeGreaterThan(now.getTime());
  });

  test('takes name, devices and further entitlements from the caller', () => {
    const payload = profilePayload(
      createProfile({
        kind: 'ad-hoc',
        name: 'Ours & theirs',
        uuid: '0F1E2D3C-4B5A-4978-8796-A5B4C3D2E1F0',
        devices: ['00008101-000000000000001E'],
        entitlements: { 'aps-environment': 'production' },
      }),
    );
    expect(payload).toMatchObject({
      Name: 'Ours & theirs',
      UUID: '0F1E2D3C-4B5A-4978-8796-A5B4C3D2E1F0',
      ProvisionedDevices: ['00008101-000000000000001E'],
    });
    expect(entitlement(payload, 'aps-environment')).toBe('production');
  });
});

function createProfile(options: Partial<Parameters<typeof createProvisioningProfile>[1]>): Buffer {
  return createProvisioningProfile(rehearsalAuthority(), {
    kind: 'app-store',
    teamId: 'ABCDE12345',
    teamName: 'Exämple GmbH',
    bundleId: 'com.example.app',
    certificates: [material.certificate],
    createdAt: now,
    notAfter: new Date('2027-06-01T12:00:00Z'),
    ...options,
  }).content;
}

function entitlement(payload: Readonly<Record<string, plist.PlistValue>>, name: string): unknown {
  return { ...(payload['Entitlements'] as Record<string, plist.PlistValue>) }[name];
}
