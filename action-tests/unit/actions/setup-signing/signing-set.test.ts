import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openCertificates } from '../../../../src/actions/setup-signing/given/certificates.ts';
import { chooseSigningSet } from '../../../../src/actions/setup-signing/signing-set/signing-set.ts';
import type { Asked } from '../../../../src/actions/setup-signing/signing-set/signing-set.ts';
import { openPkcs12 } from '../../../../src/core/apple/certificate/pkcs12/pkcs12.ts';
import { parseProvisioningProfile } from '../../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import { rehearsalAuthority } from '../../../../src/sandbox/material/certificate/certificate-authority.ts';
import { issueCertificate } from '../../../../src/sandbox/material/certificate/certificate.ts';
import { createProvisioningProfile } from '../../../../src/sandbox/material/provisioning-profile.ts';
import type { ProvisioningProfileOptions } from '../../../../src/sandbox/material/provisioning-profile.ts';
import { createSigningMaterial } from '../../../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../../../src/sandbox/material/signing-material.ts';
import { pkcs12Variant } from '../../sandbox/pkcs12-variants.ts';

const today = new Date();
const teamId = 'TEAM123456';
const distribution = createSigningMaterial({ teamId });
const development = createSigningMaterial({ teamId, kind: 'development' });

const identity = async ({ pkcs12, password }: SigningMaterial) =>
  (await openPkcs12(pkcs12, password, 'file')).identities[0]!;
const identities = [await identity(development), await identity(distribution)];

function profileFor(
  bundleId: string,
  changes: Partial<ProvisioningProfileOptions> = {},
): ProvisioningProfile {
  const { content } = createProvisioningProfile(rehearsalAuthority(), {
    kind: 'app-store',
    teamId,
    teamName: 'Example',
    bundleId,
    certificates: [distribution.certificate],
    createdAt: new Date(today.getTime() - 400 * 24 * 60 * 60 * 1000),
    notAfter: distribution.certificate.notAfter,
    ...changes,
  });
  return parseProvisioningProfile(content);
}

const choose = (profiles: readonly ProvisioningProfile[], asked: Partial<Asked> = {}) =>
  chooseSigningSet(
    { identities, profiles },
    { bundleIds: [], exportMethod: undefined, teamId: undefined, today, ...asked },
  );

describe('the signing set', () => {
  test('of an app with an extension has one identity and a profile for each', () => {
    const app = profileFor('com.example.app');
    const widget = profileFor('com.example.app.widget');
    const set = choose([widget, app], { bundleIds: ['com.example.app', 'com.example.app.widget'] });
    expect(set.identity.certificate.sha1).toBe(distribution.certificate.sha1);
    expect([...set.profiles]).toEqual([
      ['com.example.app', app],
      ['com.example.app.widget', widget],
    ]);
    expect(set).toMatchObject({ teamId, exportMethod: 'app-store-connect' });
  });

  test.each([
    ['first', ['com.example.app', 'com.example.app.widget', 'com.example.app.share']],
    ['last', ['com.example.app.widget', 'com.example.app.share', 'com.example.app']],
  ])('takes the bundle ids from the profiles, the app %s or not', (_, bundleIds) => {
    const set = choose(bundleIds.map((bundleId) => profileFor(bundleId)));
    const [app, ...extensions] = set.profiles.keys();
    expect(app).toBe('com.example.app');
    expect(extensions).toEqual(['com.example.app.widget', 'com.example.app.share']);
  });

  test('prefers the narrowest profile', () => {
    const [wide, narrow, exact] = ['*', 'com.example.*', 'com.example.app'].map((bundleId) =>
      profileFor(bundleId),
    );
    const offered = [wide!, exact!, narrow!];
    const set = choose(offered, { bundleIds: ['com.example.app', 'com.example.b', 'org.c'] });
    expect([...set.profiles.values()]).toEqual([exact, narrow, wide]);
  });

  test('passes over what cannot be used when something else can', () => {
    const old = profileFor('com.example.app', { notAfter: new Date(today.getTime() - 1000) });
    const adHoc = profileFor('com.example.app', { kind: 'ad-hoc' });
    const good = profileFor('com.example.app');
    const set = choose([old, adHoc, good], { exportMethod: 'app-store-connect' });
    expect([...set.profiles.values()]).toEqual([good]);
  });

  test('takes the development certificate for debugging', () => {
    const certificates = [development.certificate];
    const profile = profileFor('com.example.app', { kind: 'development', certificates });
    const set = choose([profile]);
    expect(set.identity.certificate.sha1).toBe(development.certificate.sha1);
    expect(set.exportMethod).toBe('debugging');
  });
});

describe('no signing set', () => {
  test('without a choice between two profiles for one bundle id', () => {
    const two = ['One', 'Two'].map((name) => profileFor('com.example.app', { name }));
    expect(() => choose(two)).toThrow(
      expect.objectContaining({
        code: 'profile/ambiguous',
        message: expect.stringMatching(/"One" \([-0-9a-f]{36}\), "Two" \(/),
      }),
    );
  });

  test.each([
    ['of unrelated apps', ['com.example.app', 'com.example.app2']],
    ['of extensions without their app', ['com.example.app.widget', 'com.example.app.share']],
    ['of an app and all others', ['com.example.app', 'com.example.*']],
  ])('of profiles %s, unless the bundle ids are named', (_, bundleIds) => {
    const profiles = bundleIds.map((bundleId) => profileFor(bundleId));
    expect(() => choose(profiles)).toThrow(
      expect.objectContaining({
        code: 'profile/bundle-ids-needed',
        message: expect.stringContaining('`bundle-ids` is needed'),
      }),
    );
    const [app] = bundleIds;
    expect([...choose(profiles, { bundleIds: [app!] }).profiles.keys()]).toEqual([app]);
  });

  test('of an extension whose profile is of another kind than that of the app', () => {
    const profiles = [
      profileFor('com.example.app'),
      profileFor('com.example.app.widget', { kind: 'ad-hoc' }),
    ];
    expect(() => choose(profiles)).toThrow(expect.objectContaining({ code: 'profile/wrong-kind' }));
  });

  test.each(['tvOS', 'OSX'])('for another platform: %s', (platform) => {
    const profile = { ...profileFor('com.example.app'), platforms: [platform] };
    expect(() => choose([profile])).toThrow(
      expect.objectContaining({ code: 'profile/not-for-ios' }),
    );
  });

  test('without a profile', () => {
    expect(() => choose([])).toThrow('`provisioning-profiles` holds no entry');
  });

  test('of a certificate that is not for signing iOS apps', async () => {
    const { pem } = issueCertificate({
      issuer: rehearsalAuthority().intermediate,
      publicKeyPem: createPublicKey(distribution.privateKeyPem)
        .export({ type: 'spki', format: 'pem' })
        .toString(),
      subject: [{ type: '2.5.4.3', value: 'Apple Push Services: com.example.app' }],
      notBefore: distribution.certificate.notBefore,
      notAfter: distribution.certificate.notAfter,
      extensions: [],
    });
    const parts = { privateKeyPem: distribution.privateKeyPem, certificatePem: pem };
    const contents = pkcs12Variant(parts, { keyPassword: 'secret' });
    await expect(
      openCertificates([{ name: 'file', contents, entry: 0 }], ['secret'], today),
    ).rejects.toMatchObject({ code: 'certificate/not-for-signing' });
  });
});
