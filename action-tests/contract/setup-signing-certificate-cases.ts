/** Certificate files of all kinds, each with what becomes of it: `fits`, or a code. */
import { createPrivateKey } from 'node:crypto';
import { issueCertificate } from '../../src/sandbox/material/certificate/certificate.ts';
import { onEllipticCurve } from '../../src/sandbox/material/certificate/elliptic-curve.ts';
import { signedData } from '../../src/sandbox/material/asn1/signed-data.ts';
import type { Given } from '../support/signing-mac.ts';
import {
  authority,
  base64,
  certificate,
  certify,
  inDays,
  keys,
  otherKeys,
  p12,
  password,
  profileFile,
} from './setup-signing-cases.ts';

export const legacy = { keys: '3des', certificateBags: 'rc2-40', checksum: 'sha1' } as const;
const curve = onEllipticCurve(certificate, authority.intermediate.privateKeyPem);
const curvePem = createPrivateKey(curve.privateKeyPem);
const development = certify({ kind: 'development' });
const chain = [
  certificate.der,
  authority.intermediate.certificate.der,
  authority.root.certificate.der,
];
const notForSigning = issueCertificate({
  issuer: authority.intermediate,
  publicKeyPem: keys.publicKeyPem,
  subject: [{ type: '2.5.4.3', value: 'Apple Push Services: com.example.app' }],
  notBefore: inDays(-1),
  notAfter: inDays(1),
  extensions: [],
});
export const withLeaf = (der: Buffer, changes = {}) => p12({ certificates: [der], ...changes });
export const file = (contents: Buffer): Given => ({ certificate: base64(contents) });
const withProfile = (leaf: typeof certificate, contents: Buffer): Given => ({
  ...file(contents),
  'provisioning-profiles': base64(profileFile({ certificates: [leaf] })),
});
const pem = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\n${der.toString('base64')}\n-----END ${label}-----`;
const pkcs8 = createPrivateKey(keys.privateKeyPem).export({ type: 'pkcs8', format: 'der' });
const pkcs1 = createPrivateKey(keys.privateKeyPem).export({ type: 'pkcs1', format: 'der' });
const sec1 = curvePem.export({ type: 'sec1', format: 'der' });
const twice = (contents: Buffer) => Buffer.from(contents.toString('base64'));

const folded = (text: string, width: number) =>
  text.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n');
export const cases: readonly (readonly [string, Given, string])[] = [
  ['AES-256 and a SHA-256 checksum, as OpenSSL 3 writes', file(p12()), 'fits'],
  ['RC2 with 40 bits, 3DES and SHA-1, as Keychain Access writes', file(p12(legacy)), 'fits'],
  ['RC2 with 128 bits', file(p12({ ...legacy, certificateBags: 'rc2-128' })), 'fits'],
  ['3DES with two keys', file(p12({ ...legacy, keys: '2-key-3des' })), 'fits'],
  ['AES-128 and SHA-1', file(p12({ ...legacy, keys: 'aes-128/sha1' })), 'fits'],
  [
    'AES-192 with SHA-384, and a SHA-384 checksum',
    file(p12({ keys: 'aes-192/sha384', checksum: 'sha384' })),
    'fits',
  ],
  [
    'AES-256 with SHA-512, and a SHA-512 checksum',
    file(p12({ keys: 'aes-256/sha512', checksum: 'sha512' })),
    'fits',
  ],
  ['SHA-224 in the derivation', file(p12({ keys: 'aes-256/sha224' })), 'fits'],
  ['an MD5 checksum', file(p12({ ...legacy, checksum: 'md5' })), 'fits'],
  ['PBMAC1, as OpenSSL 3.4 can write', file(p12({ checksum: 'pbmac1' })), 'fits'],
  ['bags in a bag', file(p12({ nested: true })), 'fits'],
  ['no checksum', file(p12({ checksum: 'none' })), 'fits'],
  ['no encryption', file(p12({ keys: 'none', certificateBags: 'none' })), 'fits'],
  [
    'neither encryption nor checksum',
    file(p12({ keys: 'none', certificateBags: 'none', checksum: 'none' })),
    'fits',
  ],
  [
    'an empty password, ended by zeros',
    { ...file(p12({ ...legacy, password: '' })), 'certificate-password': '' },
    'fits',
  ],
  [
    'an empty password, written as nothing',
    {
      ...file(p12({ ...legacy, password: '', emptyPassword: 'absent' })),
      'certificate-password': '',
    },
    'fits',
  ],
  [
    'an empty password in a modern file',
    { ...file(p12({ password: '' })), 'certificate-password': '' },
    'fits',
  ],
  ['a password where none is needed', file(p12({ password: '' })), 'fits'],
  ['a chain up to the root', file(p12({ certificates: chain })), 'fits'],
  ['the leaf last', file(p12({ certificates: chain.toReversed() })), 'fits'],
  [
    'a key on an elliptic curve',
    withProfile(
      curve.certificate,
      withLeaf(curve.certificate.der, { privateKeyPems: [curve.privateKeyPem] }),
    ),
    'fits',
  ],
  [
    'several keys, each with its certificate',
    file(
      p12({
        privateKeyPems: [otherKeys.privateKeyPem, keys.privateKeyPem],
        certificates: [certify({}, otherKeys).der, ...chain],
      }),
    ),
    'fits',
  ],
  ['base64 of base64', file(twice(p12())), 'fits'],
  ['base64 of base64 of base64', file(twice(twice(p12()))), 'fits'],
  [
    'base64 in a data URL',
    { certificate: `data:application/x-pkcs12;base64,${base64(p12())}` },
    'fits',
  ],
  ['base64 folded at 64', { certificate: base64(p12()).replaceAll(/.{64}/g, '$&\n') }, 'fits'],
  ['base64 as `certutil -encode` writes it', { certificate: pem('CERTIFICATE', p12()) }, 'fits'],
  ['the same in base64', file(Buffer.from(pem('PKCS12', p12()))), 'fits'],
  [
    'base64 and armour with different labels, mixed',
    {
      certificate: [
        folded(base64(p12()), 76).replaceAll('\n', '\r\n'),
        pem('CERTIFICATE', p12()),
        '',
        pem('ENCRYPTED DATA', p12()),
        folded(base64(p12()), 64),
      ].join('\n'),
    },
    'fits',
  ],
  ['base64 of a file with a line end', file(Buffer.concat([p12(), Buffer.of(10)])), 'fits'],
  ['base64 in quotes', { certificate: `"${base64(p12())}"` }, 'fits'],
  [
    'a password whose umlauts a Mac took apart',
    {
      ...file(p12({ password: 'pässwörd' })),
      'certificate-password': 'pässwörd'.normalize('NFD'),
    },
    'fits',
  ],
  [
    'two files with two passwords',
    {
      certificate: base64(withLeaf(development.der, { password: 'first' }), p12()),
      'certificate-password': `first\n${password}`,
    },
    'fits',
  ],
  [
    'an expired file beside a sound one',
    { certificate: base64(withLeaf(certify({ notAfter: inDays(-1) }).der), p12()) },
    'fits',
  ],
  ['a wrong password', { 'certificate-password': 'battery staple' }, 'certificate/wrong-password'],
  ['no password', { 'certificate-password': '' }, 'certificate/wrong-password'],
  [
    'a wrong password for PBMAC1',
    { ...file(p12({ checksum: 'pbmac1' })), 'certificate-password': 'battery staple' },
    'certificate/wrong-password',
  ],
  [
    'a wrong password without a checksum',
    { ...file(p12({ checksum: 'none' })), 'certificate-password': 'battery staple' },
    'certificate/wrong-password',
  ],
  [
    'a wrong password of RC2 without a checksum',
    {
      ...file(p12({ ...legacy, certificateBags: 'rc2-128', checksum: 'none' })),
      'certificate-password': 'battery staple',
    },
    'certificate/wrong-password',
  ],
  [
    'passwords in the wrong order',
    {
      certificate: base64(p12({ password: 'first' }), p12()),
      'certificate-password': `${password}\nfirst`,
    },
    'signing/several-problems',
  ],
  ['more passwords than files', { 'certificate-password': 'one\ntwo' }, 'input/invalid'],
  [
    'an unknown cipher',
    file(p12({ ...legacy, certificateBags: 'rc4-128' })),
    'certificate/unsupported',
  ],
  [
    'an unknown cipher, whatever the password',
    {
      ...file(p12({ ...legacy, keys: 'rc4-128', checksum: 'none' })),
      'certificate-password': 'battery staple',
    },
    'certificate/unsupported',
  ],
  ['a file that ends early', file(p12().subarray(0, -40)), 'certificate/truncated'],
  [
    'a key that is none',
    file(p12({ certificates: [Buffer.from('not a certificate')] })),
    'certificate/damaged',
  ],
  ['a .cer file', file(certificate.der), 'certificate/no-private-key'],
  ['certificates without a key', file(p12({ privateKeyPems: [] })), 'certificate/no-private-key'],
  ['a key without a certificate', file(p12({ certificates: [] })), 'certificate/no-certificate'],
  ['a bare PKCS#8 key', file(pkcs8), 'certificate/no-certificate'],
  ['a bare PKCS#1 key', file(pkcs1), 'certificate/no-certificate'],
  ['a bare SEC1 key', file(sec1), 'certificate/no-certificate'],
  [
    'the key of another certificate',
    file(p12({ privateKeyPems: [otherKeys.privateKeyPem] })),
    'certificate/other-key',
  ],
  ['a certificate as PEM', { certificate: certificate.pem }, 'certificate/pem'],
  ['a key as PEM, in base64', file(Buffer.from(keys.privateKeyPem)), 'certificate/pem'],
  ['a profile', { certificate: base64(profileFile()) }, 'certificate/not-pkcs12'],
  [
    'a .p7b with certificates',
    file(
      signedData({
        content: Buffer.alloc(0),
        signer: { certificatePem: certificate.pem, privateKeyPem: keys.privateKeyPem },
        chainPem: [],
        digest: 'sha256',
        detached: true,
        signedAt: inDays(0),
      }),
    ),
    'certificate/not-pkcs12',
  ],
  [
    'what match encrypts now',
    file(Buffer.from(`match_encrypted_v2__${'x'.repeat(200)}`)),
    'certificate/not-pkcs12',
  ],
  ['a variable that nobody filled in', { certificate: '${SIGNING_P12}' }, 'certificate/not-base64'],
  [
    'an expression that nobody evaluated',
    { certificate: '${{ secrets.SIGNING_P12 }}' },
    'certificate/not-base64',
  ],
  ['a keychain', file(Buffer.from(`kych${'\0'.repeat(200)}`)), 'certificate/not-pkcs12'],
  ['JSON', file(Buffer.from(JSON.stringify({ p12: 'x'.repeat(200) }))), 'certificate/not-pkcs12'],
  ['the file itself', { certificate: p12().toString('utf8') }, 'certificate/not-base64'],
  ['XML', { certificate: '<?xml version="1.0"?>\n<plist/>' }, 'certificate/not-base64'],
  ['text', { certificate: 'to be done: put it here!' }, 'certificate/not-base64'],
  ['a word', { certificate: 'secret' }, 'certificate/too-short'],
  ['a path that leads nowhere', { certificate: 'signing/app.p12' }, 'certificate/not-found'],
  [
    'an expired certificate',
    file(withLeaf(certify({ notAfter: inDays(-1) }).der)),
    'certificate/expired',
  ],
  [
    'a certificate of the future',
    file(withLeaf(certify({ notBefore: inDays(2) }).der)),
    'certificate/not-yet-valid',
  ],
  [
    'a certificate for something else',
    file(withLeaf(notForSigning.der)),
    'certificate/not-for-signing',
  ],
  [
    'a development certificate for distribution',
    file(withLeaf(development.der)),
    'certificate/wrong-kind',
  ],
  ['another team', { 'team-id': 'ANOTHER123' }, 'certificate/wrong-team'],
  [
    'a certificate that is not in the profile',
    file(withLeaf(certify().der)),
    'profile/certificate-missing',
  ],
];
