import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

const modern = createSigningMaterial({ password: 'correct horse' });
const legacy = createSigningMaterial({ password: 'correct horse', pkcs12Form: 'legacy' });

describe.each([
  ['modern', modern],
  ['legacy', legacy],
])('a PKCS#12 in the %s form', (_, material) => {
  test('opens with its password and holds the identity', () => {
    const opened = open(material.pkcs12, 'correct horse');
    const [keyBag] = bags(opened, 'pkcs8ShroudedKeyBag');
    const key = forge.pki.privateKeyToPem(keyBag?.key ?? missing('key'));
    const certificate = new X509Certificate(material.certificate.pem);
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  test('holds the leaf first, then the intermediate', () => {
    const certificates = bags(open(material.pkcs12, 'correct horse'), 'certBag').map(({ cert }) =>
      forge.pki.certificateToPem(cert ?? missing('certificate')).replaceAll('\r\n', '\n'),
    );
    expect(certificates).toEqual([material.certificate.pem, material.authority.intermediatePem]);
  });

  test('names key and leaf alike', () => {
    const opened = open(material.pkcs12, 'correct horse');
    const key = bags(opened, 'pkcs8ShroudedKeyBag')[0]?.attributes;
    const leaf = bags(opened, 'certBag')[0]?.attributes;
    expect(key.localKeyId).toEqual([
      Buffer.from(material.certificate.sha1, 'hex').toString('binary'),
    ]);
    expect(leaf.localKeyId).toEqual(key.localKeyId);
    expect(leaf.friendlyName).toEqual([material.certificate.commonName]);
  });

  test('refuses another password', () => {
    expect(() => open(material.pkcs12, 'battery staple')).toThrow('MAC could not be verified');
  });
});

describe('the algorithms', () => {
  const id = {
    pbes2: '1.2.840.113549.1.5.13',
    pbkdf2: '1.2.840.113549.1.5.12',
    hmacSha256: '1.2.840.113549.2.9',
    aes256Cbc: '2.16.840.1.101.3.4.1.42',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha1: '1.3.14.3.2.26',
    tripleDes: '1.2.840.113549.1.12.1.3',
  };

  test('of the modern form are those of OpenSSL 3', () => {
    const used = objectIdentifiers(modern.pkcs12);
    expect(used).toEqual(
      expect.arrayContaining([id.pbes2, id.pbkdf2, id.hmacSha256, id.aes256Cbc, id.sha256]),
    );
    expect(used).not.toContain(id.sha1);
    expect(used).not.toContain(id.tripleDes);
  });

  test('of the legacy form are those which every macOS imports', () => {
    const used = objectIdentifiers(legacy.pkcs12);
    expect(used).toEqual(expect.arrayContaining([id.sha1, id.tripleDes]));
    expect(used).not.toContain(id.pbes2);
  });
});

function open(pkcs12: Buffer, password: string): forge.pkcs12.Pkcs12Pfx {
  return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(pkcs12.toString('binary')), password);
}

function bags(pfx: forge.pkcs12.Pkcs12Pfx, name: string): forge.pkcs12.Bag[] {
  const bagType = forge.pki.oids[name] ?? missing(name);
  return pfx.getBags({ bagType })[bagType] ?? [];
}

/** All that stand in the file, also in what is wrapped as octets but not enciphered. */
function objectIdentifiers(der: Buffer): string[] {
  const visit = (node: forge.asn1.Asn1): string[] => {
    if (typeof node.value !== 'string') return node.value.flatMap(visit);
    if (node.type === forge.asn1.Type.OID) return [forge.asn1.derToOid(node.value)];
    const wrapsSequence =
      node.type === forge.asn1.Type.OCTETSTRING && node.value.startsWith('\x30\x82');
    return wrapsSequence ? visit(forge.asn1.fromDer(node.value)) : [];
  };
  return visit(forge.asn1.fromDer(der.toString('binary')));
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}
