import { createHash, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { build } from 'plist';
import {
  contentHashes,
  parseCodeSignature,
} from '../../../../../src/core/apple/code-signature/code-signature.ts';
import { SignatureDamage } from '../../../../../src/core/apple/code-signature/signature-blob.ts';
import {
  entitlementsDer,
  entitlementsXml,
} from '../../../../../src/sandbox/material/app/entitlements.ts';
import { signedData } from '../../../../../src/sandbox/material/asn1/signed-data.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import { adHoc, bigEndian, blob, codeDirectory, superBlob } from '../mach-o/mach-o-files.ts';

const material = createSigningMaterial({ teamId: 'TEAM123456' });
const code = Buffer.alloc(10_000, 5);
const directory = codeDirectory(code);
const claimed = { 'application-identifier': 'TEAM123456.com.example.tea', 'get-task-allow': false };

const slot = { directory: 0, xml: 5, der: 7, alternate: 0x1000, cms: 0x1_0000 };
const xml = blob(0xfade_7171, entitlementsXml(claimed));
const der = blob(0xfade_7172, entitlementsDer(claimed));

function cmsOver(content: Buffer): Buffer {
  return signedData({
    content,
    signer: { certificatePem: material.certificate.pem, privateKeyPem: material.privateKeyPem },
    chainPem: [material.authority.intermediatePem, material.authority.rootPem],
    digest: 'sha256',
    detached: true,
    signedAt: new Date('2026-01-01T00:00:00Z'),
  });
}

const wrapped = (cms: Buffer) => blob(0xfade_0b01, cms);
const signature = superBlob([
  [slot.directory, directory],
  [slot.xml, xml],
  [slot.der, der],
  [slot.cms, wrapped(cmsOver(directory))],
]);

describe('a signature', () => {
  test('says what is signed, and by whom', () => {
    const parsed = parseCodeSignature(signature);
    expect(parsed).toMatchObject({
      identifier: 'com.example.tea',
      teamId: 'TEAM123456',
      isAdHoc: false,
      signer: { sha1: material.certificate.sha1, teamId: 'TEAM123456', purpose: 'distribution' },
      signatureHolds: true,
      fromApple: false,
      entitlements: claimed,
      entitlementsXml: claimed,
      entitlementsDer: claimed,
    });
    expect(parsed.directory).toMatchObject({
      version: 0x2_0400,
      flags: 0,
      digest: 'sha256',
      hashSize: 32,
      pageSize: 4096,
      codeLimit: 10_000,
      cdHash: createHash('sha256').update(directory).digest('hex').slice(0, 40),
    });
  });

  test('may be followed by room that was left over', () => {
    const padded = Buffer.concat([signature, Buffer.alloc(1000)]);
    expect(parseCodeSignature(padded).signatureHolds).toBe(true);
  });

  test('over another CodeDirectory does not hold, and still names its signer', () => {
    const other = codeDirectory(Buffer.alloc(10_000, 6));
    expect(
      parseCodeSignature(
        superBlob([
          [slot.directory, other],
          [slot.cms, wrapped(cmsOver(directory))],
        ]),
      ),
    ).toMatchObject({
      isAdHoc: false,
      signatureHolds: false,
      signer: { sha1: material.certificate.sha1 },
    });
  });

  test('that is no CMS does not hold', () => {
    const parsed = parseCodeSignature(
      superBlob([
        [slot.directory, directory],
        [slot.cms, wrapped(Buffer.from('no CMS'))],
      ]),
    );
    expect(parsed).toMatchObject({ isAdHoc: false, signatureHolds: false, signer: undefined });
  });

  test('by a certificate whose key cannot be read does not hold', () => {
    const cms = cmsOver(codeDirectory(Buffer.alloc(10_000, 6)));
    const key = Buffer.from('0382010f003082010a', 'hex');
    cms.writeUInt8(0x31, cms.indexOf(key) + 5);
    const parsed = parseCodeSignature(
      superBlob([
        [slot.directory, directory],
        [slot.cms, wrapped(cms)],
      ]),
    );
    expect(parsed).toMatchObject({ isAdHoc: false, signatureHolds: false, signer: undefined });
  });

  test('of absurd size is not even tried', () => {
    const cms = Buffer.concat([cmsOver(directory), Buffer.alloc(300_000)]);
    const parsed = parseCodeSignature(
      superBlob([
        [slot.directory, directory],
        [slot.cms, wrapped(cms)],
      ]),
    );
    expect(parsed).toMatchObject({ signatureHolds: false, signer: undefined });
  });
});

describe('an ad hoc signature', () => {
  test.each([
    ['lacks the slot', adHoc()(code)],
    [
      'has it empty',
      superBlob([
        [slot.directory, directory],
        [slot.cms, wrapped(Buffer.alloc(0))],
      ]),
    ],
    [
      'says so',
      superBlob([
        [slot.directory, codeDirectory(code, { flags: 2 })],
        [slot.cms, wrapped(cmsOver(directory))],
      ]),
    ],
  ])('%s', (_, area) => {
    expect(parseCodeSignature(area)).toMatchObject({ isAdHoc: true, signatureHolds: false });
  });
});

describe('entitlements', () => {
  const claims = (...blobs: readonly [number, Buffer][]) =>
    parseCodeSignature(superBlob([[slot.directory, directory], ...blobs]));

  test('are those in DER where both are there', () => {
    const others = blob(0xfade_7172, entitlementsDer({ 'get-task-allow': true }));
    expect(claims([slot.xml, xml], [slot.der, others]).entitlements).toEqual({
      'get-task-allow': true,
    });
  });

  test('are those in XML where DER is missing or unreadable', () => {
    expect(claims([slot.xml, xml])).toMatchObject({
      entitlements: claimed,
      entitlementsDer: undefined,
    });
    expect(claims([slot.xml, xml], [slot.der, blob(0xfade_7172, Buffer.from('?'))])).toMatchObject({
      entitlements: claimed,
      entitlementsDer: 'unreadable',
    });
  });

  test('may be none, and may be unreadable', () => {
    expect(claims().entitlements).toBeUndefined();
    expect(claims([slot.xml, blob(0xfade_7171, Buffer.from('<plist>'))])).toMatchObject({
      entitlements: undefined,
      entitlementsXml: 'unreadable',
    });
  });
});

describe('of several CodeDirectories', () => {
  const sha1 = codeDirectory(code, { hashType: 1 });
  const both = (cms: Buffer, alternate = directory) =>
    superBlob([
      [slot.directory, sha1],
      [slot.alternate, alternate],
      [slot.cms, wrapped(cms)],
    ]);
  const cdHashes = (...directories: Buffer[]) =>
    build({
      cdhashes: directories.map((one) =>
        createHash(one === sha1 ? 'sha1' : 'sha256')
          .update(one)
          .digest()
          .subarray(0, 20),
      ),
    });

  test('the strongest counts, when the signature lists it', () => {
    const parsed = parseCodeSignature(both(withHashList(cmsOver(sha1), cdHashes(sha1, directory))));
    expect(parsed.directory.digest).toBe('sha256');
    expect(parsed.signatureHolds).toBe(true);
  });

  test('the strongest is not signed when the signature lists others, or none', () => {
    const other = codeDirectory(Buffer.alloc(10_000, 6));
    const listing = withHashList(cmsOver(sha1), cdHashes(sha1, directory));
    expect(parseCodeSignature(both(listing, other)).signatureHolds).toBe(false);
    expect(parseCodeSignature(both(cmsOver(sha1))).signatureHolds).toBe(false);
  });

  test('the order does not matter', () => {
    const area = superBlob([
      [slot.directory, directory],
      [slot.alternate, sha1],
      [slot.cms, wrapped(cmsOver(directory))],
    ]);
    expect(parseCodeSignature(area)).toMatchObject({
      directory: { digest: 'sha256' },
      signatureHolds: true,
    });
  });
});

describe('what is damaged is refused', () => {
  const patched = (at: number, value: number, bytes = directory) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt32BE(value >>> 0, at);
    return superBlob([[slot.directory, copy]]);
  };

  test.each([
    ['no SuperBlob', Buffer.alloc(100), 'there is no signature where'],
    ['an index that is cut off', bigEndian(0xfade_0cc0, 12, 1), 'index is cut off'],
    [
      'a slot more than any has, all of them there',
      superBlob(Array.from({ length: 65 }, (_, number) => [number, directory] as const)),
      'has 65 parts',
    ],
    ['a blob in the index', bigEndian(0xfade_0cc0, 20, 1, 0, 4), 'lies in the signature’s index'],
    ['a blob beyond the end', bigEndian(0xfade_0cc0, 20, 1, 0, 20), 'reaches beyond its end'],
    [
      'a slot twice',
      superBlob([
        [0, directory],
        [0, directory],
      ]),
      'has slot 0 twice',
    ],
    ['no CodeDirectory', superBlob([[slot.xml, xml]]), 'has no CodeDirectory'],
    ['another blob in its place', superBlob([[0, xml]]), 'a CodeDirectory has no header'],
    ['an empty CodeDirectory', superBlob([[0, blob(0xfade_0c02, Buffer.alloc(8))]]), 'no header'],
    ['an unknown kind of hash', patched(36, 0x2009_000c), 'unknown kind of hash'],
    ['hashes of another length', patched(36, 0x1402_000c), 'unknown kind of hash'],
    ['pages of absurd size', patched(36, 0x2002_003f), 'pages of 2^63 bytes'],
    ['hashes before the header', patched(16, 8), 'lie outside of it'],
    ['hashes behind the end', patched(28, 0xffff_ffff), 'lie outside of it'],
    ['too many special slots', patched(24, 0xffff_ffff), 'lie outside of it'],
    ['fewer hashes than pages', patched(32, 20_000), 'not one hash for each page'],
    ['an identifier outside', patched(20, 0xffff_ffff), 'a name in a CodeDirectory does not end'],
    ['an identifier in the header', patched(20, 4), 'a name in a CodeDirectory does not end'],
    ['a team outside', patched(48, 0x00ff_ffff), 'a name in a CodeDirectory does not end'],
  ])('%s', (_, area, reason) => {
    const parse = () => parseCodeSignature(area);
    expect(parse).toThrow(SignatureDamage);
    expect(parse).toThrow(reason);
  });

  test('at whatever byte it ends', () => {
    for (let length = 0; length < signature.length; length += 13) {
      expect(() => parseCodeSignature(signature.subarray(0, length))).toThrow(SignatureDamage);
    }
  });
});

test('a code limit of 64 bits replaces that of 32', () => {
  const long = Buffer.from(codeDirectory(code, { codeLimit: 0 }));
  long.writeUInt32BE(10_000, 60);
  expect(parseCodeSignature(superBlob([[0, long]])).directory.codeLimit).toBe(10_000);
});

test('an old CodeDirectory has no team', () => {
  const old = codeDirectory(code, { version: 0x2_0100 });
  expect(parseCodeSignature(superBlob([[0, old]])).teamId).toBeUndefined();
});

test('a file is hashed in the ways that signatures ask for', () => {
  const contents = Buffer.from('tea');
  const digest = (name: string) => createHash(name).update(contents).digest();
  const asking = ([1, 4, 1] as const).map((hashType) =>
    parseCodeSignature(adHoc({ hashType })(code)),
  );
  expect(contentHashes(contents, asking)).toEqual(
    new Map([
      ['sha1', digest('sha1')],
      ['sha384', digest('sha384')],
    ]),
  );
});

/** Adds Apple's attribute with the list of all cdhashes, and signs anew. */
function withHashList(cms: Buffer, list: string): Buffer {
  const { asn1 } = forge;
  const { UNIVERSAL } = asn1.Class;
  const inside = (node: forge.asn1.Asn1 | undefined, ...path: number[]): forge.asn1.Asn1 => {
    const found = path.reduce(
      (at, index) => (Array.isArray(at?.value) ? at.value.at(index) : undefined),
      node,
    );
    if (found === undefined) throw new Error('The CMS is built in another way.');
    return found;
  };
  const message = asn1.fromDer(cms.toString('binary'));
  const signerInfo = inside(message, 1, 0, -1, 0);
  const attributes = inside(signerInfo, 3);
  if (!Array.isArray(attributes.value)) throw new Error('The CMS has no attributes.');
  attributes.value.push(
    asn1.create(UNIVERSAL, asn1.Type.SEQUENCE, true, [
      asn1.create(
        UNIVERSAL,
        asn1.Type.OID,
        false,
        asn1.oidToDer('1.2.840.113635.100.9.1').getBytes(),
      ),
      asn1.create(UNIVERSAL, asn1.Type.SET, true, [
        asn1.create(UNIVERSAL, asn1.Type.OCTETSTRING, false, list),
      ]),
    ]),
  );
  const signed = asn1.create(UNIVERSAL, asn1.Type.SET, true, attributes.value);
  const bytes = Buffer.from(asn1.toDer(signed).getBytes(), 'binary');
  inside(signerInfo, 5).value = sign('sha256', bytes, material.privateKeyPem).toString('binary');
  return Buffer.from(asn1.toDer(message).getBytes(), 'binary');
}
