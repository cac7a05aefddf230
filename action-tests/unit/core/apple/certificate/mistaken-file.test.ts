/** What people give in place of a .p12 file or a profile is called by its name. */
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  foreignForm,
  otherSigningFile,
} from '../../../../../src/core/apple/certificate/mistaken-file.ts';
import { openPkcs12 } from '../../../../../src/core/apple/certificate/pkcs12/pkcs12.ts';
import { parseProvisioningProfile } from '../../../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import { createSigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';

const { certificate, pkcs12, privateKeyPem, profile } = createSigningMaterial();
const text = (value: string) => Buffer.from(value);
const asWindows = (contents: Buffer) =>
  Buffer.from(contents.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');

describe('by its first bytes is known', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'an empty file'],
    ['a key of the kind that API keys are', text(privateKeyPem), 'the .p8 file of an API key'],
    ['other PEM text', text(certificate.pem), 'PEM text ("CERTIFICATE")'],
    ['JSON', text('{"p12": 1}'), 'JSON'],
    ['the XML of a profile', text('<?xml?>\n<plist></plist>'), 'without the signature around it'],
    ['a web page', text('<!doctype html>'), 'a web page'],
    ['a binary property list', text('bplist00'), 'a property list'],
    ['a keychain', text('kych\0\x01'), 'a whole keychain'],
    ['an archive', text('PK\x03\x04'), 'a ZIP archive'],
    ['a Java keystore', Buffer.of(0xfe, 0xed, 0xfe, 0xed, 0, 0), 'a Java keystore'],
    ['a pointer', text('version https://git-lfs.github.com/spec/v1\n'), 'the pointer of Git LFS'],
    ['other text', text('to be done'), 'a file with other text'],
    ['other bytes', Buffer.of(0xca, 0xfe, 0xba, 0xbe), 'a file of another kind'],
    ['a file saved as UTF-8', text(profile.toString('latin1')), 'took for text'],
    ['a file with the line ends of Windows', asWindows(profile), 'took for text'],
  ])('%s', (_, contents, words) => {
    expect(foreignForm(contents)).toContain(words);
  });

  test('no sound file', () => {
    for (const contents of [pkcs12, profile, certificate.der]) {
      expect(foreignForm(contents)).toBeUndefined();
    }
  });
});

test('one file that goes with signing is told from another', async () => {
  expect(otherSigningFile(pkcs12)).toContain('.p12');
  expect(otherSigningFile(profile)).toContain('a provisioning profile');
  expect(otherSigningFile(new X509Certificate(certificate.pem).raw)).toContain('.cer');
  expect(otherSigningFile(Buffer.of(0x30, 0))).toBeUndefined();
  await expect(openPkcs12(profile, '', 'FILE')).rejects.toThrow(
    'FILE is no .p12 file, but a signed message, such as a provisioning profile.',
  );
  expect(() => parseProvisioningProfile(pkcs12, 'FILE')).toThrow(
    'FILE is no provisioning profile, but a .p12 file, as certificates come in.',
  );
  expect(() => parseProvisioningProfile(profile.subarray(0, 500), 'FILE')).toThrow(
    'FILE ends too early (500 bytes).',
  );
});
