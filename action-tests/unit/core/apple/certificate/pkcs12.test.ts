import { describe, expect, test } from '@jest/globals';
import asn1 from 'node-forge/lib/asn1.js';
import {
  Stretching,
  TooManyRounds,
} from '../../../../../src/core/apple/certificate/pkcs12/pkcs12-key.ts';
import { writePkcs12 } from '../../../../../src/core/apple/certificate/pkcs12/pkcs12-writing.ts';
import { openPkcs12 } from '../../../../../src/core/apple/certificate/pkcs12/pkcs12.ts';
import { rehearsalAuthority } from '../../../../../src/sandbox/material/certificate/certificate-authority.ts';
import { onEllipticCurve } from '../../../../../src/sandbox/material/certificate/elliptic-curve.ts';
import { modernPkcs12 } from '../../../../../src/sandbox/material/pkcs12/pkcs12.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import { pkcs12Variant } from '../../../sandbox/pkcs12-variants.ts';

const material = createSigningMaterial();
const { password, privateKeyPem, certificate } = material;
const parts = { privateKeyPem, certificatePem: certificate.pem };
const legacy = createSigningMaterial({ pkcs12Form: 'legacy' });

const codeOf = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'opened',
    (error: { code: string }) => error.code,
  );

const noKey = modernPkcs12({
  privateKeyPem: legacy.privateKeyPem,
  certificate,
  chain: [],
  password,
  friendlyName: 'x',
});
const authority = rehearsalAuthority();
const curve = onEllipticCurve(certificate, authority.intermediate.privateKeyPem);
const elliptic = modernPkcs12({ ...curve, chain: [], password, friendlyName: 'x' });

describe('openPkcs12', () => {
  test.each([
    ['AES-256 with a SHA-256 checksum', material],
    ['3DES with a SHA-1 checksum', legacy],
  ])('reads %s', async (_, from) => {
    const { identities, chain } = await openPkcs12(from.pkcs12, from.password, 'file');
    expect(identities.map((identity) => identity.certificate.sha1)).toEqual([
      from.certificate.sha1,
    ]);
    expect(chain.map((issuer) => issuer.toString().trim())).toEqual([
      from.authority.intermediatePem.trim().replaceAll('\r', ''),
    ]);
  });

  test('reads a file with an empty password, and one without a checksum', async () => {
    const empty = { password: '', digest: 'sha1' } as const;
    const files = [
      { contents: pkcs12Variant(parts, { keyPassword: '', mac: empty }), password: '' },
      { contents: pkcs12Variant(parts, { keyPassword: 'secret' }), password: 'secret' },
    ];
    for (const file of files) {
      const { identities } = await openPkcs12(file.contents, file.password, 'file');
      expect(identities[0]?.certificate.sha1).toBe(certificate.sha1);
    }
  });

  test.each(['pässwörd', 'пароль', '密碼😀'])(
    'reads files that %s opens, old and new',
    async (given) => {
      // The checksum and 3DES take the password in UTF-16, AES takes it in UTF-8, as OpenSSL writes.
      const utf8 = Buffer.from(given).toString('binary');
      const mac = { password: given, digest: 'sha256' } as const;
      for (const contents of [
        pkcs12Variant(parts, { keyPassword: given, mac }),
        pkcs12Variant(parts, { keyPassword: utf8, algorithm: 'aes256', mac }),
        pkcs12Variant(parts, { keyPassword: utf8, algorithm: 'aes256' }),
      ]) {
        const { identities } = await openPkcs12(contents, given, 'file');
        expect(identities[0]?.certificate.sha1).toBe(certificate.sha1);
        expect(await codeOf(openPkcs12(contents, `${given}ä`, 'file'))).toBe(
          'certificate/wrong-password',
        );
      }
    },
  );

  const { pkcs12 } = material;

  test.each([
    ['a wrong password', pkcs12, 'other', 'certificate/wrong-password'],
    ['a missing password', pkcs12, '', 'certificate/wrong-password'],
    [
      'a wrong password without a checksum',
      pkcs12Variant(parts, { keyPassword: 'secret' }),
      'other',
      'certificate/wrong-password',
    ],
    ['a file that ends early', pkcs12.subarray(0, -10), password, 'certificate/truncated'],
    ['PEM text', Buffer.from(certificate.pem), password, 'certificate/pem'],
    ['a certificate alone', certificate.der, password, 'certificate/no-private-key'],
    ['a provisioning profile', material.profile, password, 'certificate/not-pkcs12'],
    ['JSON', Buffer.from('{"p12": ""}'), password, 'certificate/not-pkcs12'],
    ['base64 text', Buffer.from(pkcs12.toString('base64')), password, 'certificate/not-pkcs12'],
    ['nothing', Buffer.alloc(0), password, 'certificate/not-pkcs12'],
    ['a key of another certificate', noKey, password, 'certificate/other-key'],
  ])('tells %s', async (_, contents, given, code) => {
    expect(await codeOf(openPkcs12(contents, given, 'file'))).toBe(code);
  });
});

test.each([
  ['RSA', material.pkcs12],
  ['elliptic curve', elliptic],
])('writePkcs12 writes the form that every macOS imports: %s', async (_, contents) => {
  const [identity] = (await openPkcs12(contents, password, 'file')).identities;
  const written = writePkcs12(identity!, 'one-time');
  const [again] = (await openPkcs12(written, 'one-time', 'file')).identities;
  expect(again?.certificate.sha1).toBe(identity!.certificate.sha1);
  expect(again?.privateKey.equals(identity!.privateKey)).toBe(true);
  const hex = written.toString('hex');
  // pbeWithSHA1And3-KeyTripleDES, and SHA-1 as the checksum's digest.
  expect(hex).toContain('060a2a864886f70d010c0103');
  expect(hex).toContain('06052b0e03021a');
});

describe('a file that asks for much work', () => {
  const rounds = 9_000_000;
  const costly = pkcs12Variant(parts, { keyPassword: 'x', mac: { password: 'x', digest: 'sha1' } });
  const heavy = withRounds(costly, rounds);

  test('lets a cancelled job end', async () => {
    const cancelling = new AbortController();
    const opening = openPkcs12(heavy, 'x', 'file', cancelling.signal);
    setImmediate(() => cancelling.abort(new Error('cancelled')));
    await expect(opening).rejects.toThrow('cancelled');
  });

  test('is given up as a whole, however its work is divided', async () => {
    const stretching = new Stretching();
    stretching.begin(rounds);
    stretching.begin(rounds);
    expect(() => stretching.begin(rounds)).toThrow(TooManyRounds);
  });
});

/** The file with another count of rounds for its checksum. */
function withRounds(pkcs12: Buffer, rounds: number): Buffer {
  const pfx = asn1.fromDer(pkcs12.toString('binary'));
  const [, , macData] = pfx.value as asn1.Asn1[];
  const parts = macData?.value as asn1.Asn1[];
  parts[2] = asn1.create(
    asn1.Class.UNIVERSAL,
    asn1.Type.INTEGER,
    false,
    asn1.integerToDer(rounds).getBytes(),
  );
  return Buffer.from(asn1.toDer(pfx).getBytes(), 'binary');
}
