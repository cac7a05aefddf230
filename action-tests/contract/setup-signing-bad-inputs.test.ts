/** Each input that cannot work ends main with its own code, and with nothing made. */
import { describe, test } from '@jest/globals';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { DAY_MS, expectRefusal, given, macs } from '../support/signing-mac.ts';
import type { Given } from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();

describe('an input that cannot work is named before the machine is touched', () => {
  const refusals: readonly [string, string, string, () => Given][] = [
    [
      'a wrong password',
      'certificate/wrong-password',
      '`certificate-password`',
      () => given(material, { 'certificate-password': 'not the password' }),
    ],
    [
      'no password where one is needed',
      'certificate/wrong-password',
      '`certificate-password` is not given',
      () => given(material, { 'certificate-password': '' }),
    ],
    [
      'text that is no base64',
      'certificate/not-base64',
      '`certificate`',
      () => given(material, { certificate: 'this is !!! not a certificate' }),
    ],
    [
      'base64 with a character lost in the middle of copying',
      'certificate/not-base64',
      '`certificate`',
      () => given(material, { certificate: `%${material.pkcs12.toString('base64')}` }),
    ],
    [
      'base64 of something short',
      'certificate/too-short',
      '`certificate` names no file, and as base64 it holds only 11 bytes',
      () => given(material, { certificate: Buffer.from('hello world').toString('base64') }),
    ],
    [
      'base64 of something short for a profile',
      'profile/too-short',
      '`provisioning-profiles` names no file',
      () => given(material, { 'provisioning-profiles': 'aGVsbG8=' }),
    ],
    [
      'a path that leads nowhere',
      'certificate/not-found',
      '`certificate`',
      () => given(material, { certificate: 'signing/missing.p12' }),
    ],
    [
      'PEM text',
      'certificate/pem',
      '`certificate`',
      () => given(material, { certificate: material.certificate.pem }),
    ],
    [
      'a certificate file that was cut off',
      'certificate/truncated',
      '`certificate`',
      () => given(material, { certificate: material.pkcs12.subarray(0, 900).toString('base64') }),
    ],
    [
      'an expired certificate',
      'certificate/expired',
      'in `certificate` expired on',
      () =>
        given(createSigningMaterial({ certificateNotAfter: new Date(Date.now() - 2 * DAY_MS) })),
    ],
    [
      'a certificate that is not valid yet',
      'certificate/not-yet-valid',
      'valid only from',
      () => given(createSigningMaterial({ certificateNotBefore: new Date(Date.now() + DAY_MS) })),
    ],
    [
      'a certificate of another team than asked for',
      'certificate/wrong-team',
      '`team-id` is ZZZZZZZZZZ',
      () => given(material, { 'team-id': 'ZZZZZZZZZZ' }),
    ],
    [
      'a profile without the certificate',
      'profile/certificate-missing',
      'in `provisioning-profiles` does not contain the certificate',
      () => given(createSigningMaterial({ profileCertificate: 'other' })),
    ],
    [
      'a profile of another team',
      'profile/wrong-team',
      '`provisioning-profiles` belongs to team',
      () =>
        given(material, {
          'provisioning-profiles': createSigningMaterial().profile.toString('base64'),
        }),
    ],
    [
      'an expired profile',
      'profile/expired',
      'in `provisioning-profiles` expired on',
      () => given(createSigningMaterial({ profileNotAfter: new Date(Date.now() - DAY_MS) })),
    ],
    [
      'a profile of another kind',
      'profile/wrong-kind',
      'is for app-store-connect, but release-testing is needed',
      () => given(material, { 'export-method': 'ad-hoc' }),
    ],
    [
      'a development certificate with an App Store profile',
      'certificate/wrong-kind',
      'needs a distribution certificate',
      () =>
        given(createSigningMaterial({ kind: 'development', teamId: material.teamId }), {
          'provisioning-profiles': material.profile.toString('base64'),
        }),
    ],
    [
      'a bundle id that no profile covers',
      'profile/not-covered',
      'covers the bundle id com.example.other',
      () => given(material, { 'bundle-ids': 'com.example.other' }),
    ],
    [
      'a wildcard profile without bundle ids',
      'profile/bundle-ids-needed',
      '`bundle-ids` is needed',
      () => given(createSigningMaterial({ bundleId: 'com.example.*' })),
    ],
    [
      'a profile with a changed byte',
      'profile/broken-signature',
      'does not fit its contents',
      () => {
        const forged = Buffer.from(
          material.profile.toString('latin1').replace(material.profileUuid, changedUuid()),
          'latin1',
        );
        return given(material, { 'provisioning-profiles': forged.toString('base64') });
      },
    ],
    [
      'a profile that is none',
      'profile/unreadable',
      '`provisioning-profiles` is no provisioning profile',
      () => given(material, { 'provisioning-profiles': material.pkcs12.toString('base64') }),
    ],
    [
      'a profile that is neither path nor base64',
      'profile/not-base64',
      '`provisioning-profiles`',
      () => given(material, { 'provisioning-profiles': 'my profile' }),
    ],
    [
      'a pattern that finds no profile',
      'profile/not-found',
      '`provisioning-profiles`',
      () => given(material, { 'provisioning-profiles': 'signing/*.mobileprovision' }),
    ],
  ];

  test.each(refusals)('%s: %s', async (_, code, words, texts) => {
    await expectRefusal(await aMac(), texts(), code, words);
  });

  test('another operating system', async () => {
    const mac = await aMac({ os: 'Linux' });
    await expectRefusal(mac, given(material), 'runner/needs-macos', 'needs macOS');
  });
});

function changedUuid(): string {
  return material.profileUuid.replace(/^./, (first) => (first === '0' ? '1' : '0'));
}
