import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  hasPrivateKey,
  privateByContent,
  privateByName,
} from '../../../src/actions/flet-build-ipa/app-files/private-content.ts';
import { isAllowed } from '../../../src/actions/flet-build-ipa/app-files/private-files.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

describe('a name', () => {
  test.each([
    '.env',
    'config/.env',
    '.env.production',
    'a/.envrc',
    'AuthKey_ABC.p8',
    'a/b/dist.P12',
    'x.pfx',
    'upload.jks',
    'lib/.git',
    'web/node_modules',
    '.netrc',
    'a/.git-credentials',
  ])('%s is private', (path) => expect(privateByName(path)).toEqual(expect.any(String)));

  test.each([
    '.env.example',
    '.env.local.template',
    'env',
    'environment.env.py',
    'cacert.pem',
    'server.key',
    'main.py',
    '.gitignore',
    '.github',
    'node_modules.txt',
    'p12.py',
  ])('%s is not', (path) => expect(privateByName(path)).toBeUndefined());
});

describe('contents', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const sec1 = String(privateKey.export({ type: 'sec1', format: 'pem' }));
  const encrypted = String(
    privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
  );
  const material = createSigningMaterial({ password: 'x', pkcs12Form: 'legacy' });
  const legacy = sec1.replace(
    'KEY-----\n',
    'KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n',
  );

  test.each([
    ['PKCS#8', pem],
    ['SEC1', sec1],
    ['an encrypted key', encrypted],
    ['an encrypted key of the older form', legacy],
    ['CRLF', pem.replaceAll('\n', '\r\n')],
    ['a key in JSON', JSON.stringify({ private_key: pem })],
    ['a key after a certificate', material.certificate.pem + pem],
    ['a key in a program', `KEY = """${pem}"""`],
  ])('%s are private', (_, text) => {
    expect(privateByContent(Buffer.from(text))).toBe('a private key');
  });

  test('of a .p12 under another name are private', () => {
    expect(privateByContent(material.pkcs12)).toBe('a certificate with its private key');
  });

  test.each([
    ['certificates alone', material.certificate.pem],
    ['a public key', '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZI\n-----END PUBLIC KEY-----'],
    ['the form of a key', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    ['the words for it', 'if "-----BEGIN PRIVATE KEY-----" in text:\n  raise'],
    ['a cut key', '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG'],
    ['nothing', ''],
  ])('%s are public', (_, text) => {
    expect(privateByContent(Buffer.from(text))).toBeUndefined();
  });

  test('of a megabyte of beginnings without an end are read in a moment', () => {
    const text = '-----BEGIN PRIVATE KEY-----\n'.repeat(37_000);
    expect(hasPrivateKey(Buffer.from(text))).toBe(false);
    expect(hasPrivateKey(Buffer.from('-'.repeat(1_000_000)))).toBe(false);
  });
});

test.each([
  ['keys/public.pem', ['keys/public.pem'], true],
  ['keys/public.pem', ['keys'], true],
  ['keys/public.pem', ['public.pem'], true],
  ['X.bundle/app/keys/demo.pyc', ['keys/demo.py'], true],
  ['keys/public.pem', ['key', 'public', 'other.pem'], false],
  ['keys/public.pem', [], false],
])('%s is allowed by %j: %s', (path, allowed, is) => {
  expect(isAllowed(path, allowed)).toBe(is);
});
