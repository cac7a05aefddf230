/** What becomes of each kind of certificate file: it works, or it is named exactly. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { macs, setUp, warnings } from '../support/signing-mac.ts';
import {
  base64,
  certificate,
  certify,
  inDays,
  inputs,
  keys,
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

describe('what people hold instead is named with the way on', () => {
  test.each<[string, Buffer | string, RegExp, RegExp]>([
    [
      'a key as PEM text',
      Buffer.from(keys.privateKeyPem),
      /holds a private key as PEM text/,
      /`certificate-private-key`.*openssl pkcs12 -export -inkey/,
    ],
    [
      'a file of fastlane match',
      Buffer.from(`Salted__${'x'.repeat(200)}`),
      /a file that fastlane match has encrypted/,
      /`fastlane match decrypt`.*`certificate-private-key`/,
    ],
    [
      'the name of a shell variable',
      '$P12',
      /holds the name of a shell variable/,
      /the value itself/,
    ],
    ['an expression', '${{ secrets.P12 }}', /holds an expression/, /the value itself/],
  ])('%s', async (_, contents, message, remedy) => {
    const texts = inputs({
      certificate: typeof contents === 'string' ? contents : base64(contents),
    });
    await expect(setUp(await aMac(), texts)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
  });

  test('the name of a variable as password', async () => {
    await expect(
      setUp(await aMac(), inputs({ 'certificate-password': '$PASSWORD' })),
    ).rejects.toMatchObject({
      code: 'certificate/wrong-password',
      message: expect.stringContaining('it holds the name of a shell variable'),
    });
  });

  test('a password that only looks like a variable opens its file', async () => {
    const texts = inputs({
      ...file(p12({ password: '$dollar' })),
      'certificate-password': '$dollar',
    });
    expect(await verdictOn(await aMac(), texts)).toBe('fits');
  });
});

describe('files at a path, as editors and shells write them', () => {
  const text = base64(p12()).replaceAll(/.{64}/g, '$&\r\n');
  test.each<[string, Buffer]>([
    ['with a line end behind', Buffer.concat([p12(), Buffer.from('\r\n')])],
    ['base64 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['base64 in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['two in one file', Buffer.from(`${text}\n${text}`)],
  ])('%s', async (_, contents) => {
    const mac = await aMac();
    await writeFile(join(mac.context.machine.workspace, 'signing.p12'), contents);
    expect(await verdictOn(mac, inputs({ certificate: 'signing.p12' }))).toBe('fits');
  });
});
