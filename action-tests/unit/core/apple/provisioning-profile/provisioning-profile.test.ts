import { describe, expect, test } from '@jest/globals';
import { build } from 'plist';
import type { PlistValue } from 'plist';
import { parseProvisioningProfile } from '../../../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import { signedData } from '../../../../../src/sandbox/material/asn1/signed-data.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';

const notAfter = new Date('2045-01-01T00:00:00Z');
const material = createSigningMaterial({ certificateNotAfter: notAfter });
const { teamId } = material;

/** A profile with whatever a test wants to be in it. */
function profileOf(
  changes: Record<string, PlistValue>,
  entitlements: Record<string, PlistValue> = {},
  digest: 'sha1' | 'sha256' = 'sha256',
): Buffer {
  const list = {
    Name: 'A profile',
    UUID: 'B4D1C1B0-0000-4000-8000-000000000000',
    TeamIdentifier: [teamId],
    ApplicationIdentifierPrefix: [teamId],
    ExpirationDate: notAfter,
    Entitlements: { 'application-identifier': `${teamId}.com.example.app`, ...entitlements },
    ...changes,
  };
  return signed(build(list), digest);
}

function signed(list: string, digest: 'sha1' | 'sha256' = 'sha256'): Buffer {
  return signedData({
    content: Buffer.from(list),
    signer: { certificatePem: material.certificate.pem, privateKeyPem: material.privateKeyPem },
    chainPem: [material.authority.intermediatePem],
    digest,
    detached: false,
    signedAt: new Date('2026-01-01T00:00:00Z'),
  });
}

const refused = (contents: Buffer) => {
  try {
    parseProvisioningProfile(contents, 'file');
    return 'parsed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('parseProvisioningProfile', () => {
  test('reads what Apple wrote', () => {
    const profile = parseProvisioningProfile(material.profile);
    expect(profile).toMatchObject({
      uuid: material.profileUuid,
      name: material.profileName,
      teamId,
      bundleId: material.bundleId,
      exportMethod: 'app-store-connect',
      certificateSha1s: [material.certificate.sha1],
      devices: [],
      fromApple: false,
      contents: material.profile,
    });
    expect(profile.platforms).toContain('iOS');
    expect(profile.expires.getTime()).toBe(notAfter.getTime());
  });

  test.each([
    ['development', 'debugging'],
    ['ad-hoc', 'release-testing'],
    ['app-store', 'app-store-connect'],
    ['enterprise', 'enterprise'],
  ] as const)('tells the kind: %s is for %s', (kind, exportMethod) => {
    const { profile } = createSigningMaterial({ kind });
    expect(parseProvisioningProfile(profile).exportMethod).toBe(exportMethod);
  });

  test('reads one for macOS, so that it can be told from a damaged one', () => {
    const list = {
      Platform: ['OSX'],
      Entitlements: { 'com.apple.application-identifier': `${teamId}.com.example.app` },
    };
    expect(parseProvisioningProfile(profileOf(list))).toMatchObject({
      bundleId: 'com.example.app',
      platforms: ['OSX'],
    });
  });

  test('refuses a profile for debugging on every device', () => {
    expect(refused(profileOf({}, { 'get-task-allow': true }))).toBe('profile/contradictory');
  });

  test.each(['sha1', 'sha256'] as const)('verifies a signature with %s', (digest) => {
    const contents = profileOf({}, {}, digest);
    expect(refused(contents)).toBe('parsed');
    const forged = contents.toString('latin1').replace('A profile', 'B profile');
    expect(refused(Buffer.from(forged, 'latin1'))).toBe('profile/broken-signature');
  });

  test('reads BER with lengths that are left open, as one of Apple’s forms has', () => {
    const { profile } = material;
    expect(profile.subarray(0, 2).toString('hex')).toBe('3082');
    const open = Buffer.concat([Buffer.from('3080', 'hex'), profile.subarray(4), Buffer.alloc(2)]);
    expect(parseProvisioningProfile(open).uuid).toBe(material.profileUuid);
  });

  test.each([
    ['another file', Buffer.from('hello')],
    ['another structure', material.pkcs12],
    ['a certificate', material.certificate.der],
    ['a part of one', material.profile.subarray(0, 2000)],
    ['one without an expiry date', profileOf({ ExpirationDate: 'never' })],
    [
      'one whose expiry date is none',
      signed(
        `<plist><dict><key>Name</key><string>A profile</string><key>UUID</key><string>B4D1C1B0</string>
         <key>TeamIdentifier</key><array><string>${teamId}</string></array>
         <key>ExpirationDate</key><date>some day</date><key>Entitlements</key><dict>
         <key>application-identifier</key><string>${teamId}.a</string></dict></dict></plist>`,
      ),
    ],
    ['one without a team', profileOf({ TeamIdentifier: [] })],
  ])('takes %s for unreadable', (_, contents) => {
    expect(refused(contents)).toBe('profile/unreadable');
  });
});

describe('the bundle ids that a profile covers', () => {
  const covering = (applicationId: string, prefixes = [teamId]) =>
    parseProvisioningProfile(
      profileOf(
        { ApplicationIdentifierPrefix: prefixes },
        { 'application-identifier': applicationId },
      ),
    );

  test('are exactly its own', () => {
    const profile = covering(`${teamId}.com.example.app`);
    expect(profile.covers('com.example.app')).toBe(true);
    expect(profile.covers('com.example.app.widget')).toBe(false);
  });

  test('are all below a wildcard', () => {
    const profile = covering(`${teamId}.com.example.*`);
    expect(profile.bundleId).toBe('com.example.*');
    expect(profile.covers('com.example.app')).toBe(true);
    expect(profile.covers('com.examples.app')).toBe(false);
    expect(covering(`${teamId}.*`).covers('org.anything')).toBe(true);
  });

  test('are told without the prefix of a legacy app', () => {
    expect(covering('OLDPREFIX1.com.example.app', ['OLDPREFIX1']).bundleId).toBe('com.example.app');
  });
});
