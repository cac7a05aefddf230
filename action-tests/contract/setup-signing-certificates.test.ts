/** What becomes of each kind of certificate file: it works, or it is named exactly. */
import { describe, expect, test } from '@jest/globals';
import { macs, setUp, warnings } from '../support/signing-mac.ts';
import {
  base64,
  certificate,
  certify,
  inDays,
  inputs,
  p12,
  profileFile,
  teamId,
  verdictOn,
} from './setup-signing-cases.ts';
import { cases, legacy, withLeaf, file } from './setup-signing-certificate-cases.ts';

const aMac = macs();

describe('a certificate file', () => {
  test.each(cases)('with %s', async (_, changes, verdict) => {
    expect(await verdictOn(await aMac(), inputs(changes))).toBe(verdict);
  });
});

test('an algorithm that cannot be read is named, before any password is asked for', async () => {
  const contents = p12({ ...legacy, certificateBags: 'rc4-128' });
  await expect(setUp(await aMac(), inputs(file(contents)))).rejects.toMatchObject({
    message: expect.stringContaining('uses RC4 with 128 bits (1.2.840.113549.1.12.1.1)'),
  });
});

test('what is wrong with several files is told at once', async () => {
  const expired = withLeaf(certify({ notAfter: inDays(-1) }).der);
  const future = withLeaf(certify({ notBefore: inDays(2) }).der);
  const both = inputs({ certificate: base64(expired, future) });
  await expect(setUp(await aMac(), both)).rejects.toMatchObject({
    code: 'signing/several-problems',
    message: expect.stringMatching(/^2 things are wrong/),
    details: expect.arrayContaining([
      expect.stringMatching(/^certificate\/expired: /),
      expect.stringMatching(/^certificate\/not-yet-valid: /),
    ]),
  });
});

test('a certificate that was replaced is told by the newer one in the profile', async () => {
  const newer = certify({ notBefore: inDays(-1) });
  const texts = inputs({ 'provisioning-profiles': base64(profileFile({ certificates: [newer] })) });
  await expect(setUp(await aMac(), texts)).rejects.toMatchObject({
    code: 'profile/certificate-missing',
    details: [
      expect.stringContaining(`given: "${certificate.commonName}", serial number`),
      expect.stringContaining(newer.sha1),
      expect.stringContaining('whether it was revoked, only Apple knows'),
    ],
  });
});

test('an expired certificate beside a sound one is left out with a warning', async () => {
  const mac = await aMac();
  const expired = withLeaf(certify({ notAfter: inDays(-1) }).der);
  const told = await setUp(mac, inputs({ certificate: base64(expired, p12()) }));
  expect(told).toMatchObject({ 'certificate-sha1': certificate.sha1, 'team-id': teamId });
  expect(warnings(mac)).toEqual([expect.stringMatching(/expired on .* It is left out\.$/)]);
});
