import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  apiPrivateKey,
  readPrivateKey,
} from '../../../../../src/core/app-store-connect/client/access/private-key.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const sec1 = String(privateKey.export({ type: 'sec1', format: 'pem' }));
const body = pem.split('\n').slice(1, -2).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a private key is read', () => {
  const forms: readonly [form: string, written: string][] = [
    ['as downloaded', pem],
    ['without its last newline', pem.trim()],
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['on one line, with spaces', pem.trim().replaceAll('\n', ' ')],
    ['with escaped newlines', pem.replaceAll('\n', String.raw`\n`)],
    ['with escaped CRLF', pem.replaceAll('\n', String.raw`\r\n`)],
    ['indented', pem.replaceAll(/^/gm, '    ')],
    ['with a byte order mark', `\uFEFF${pem}`],
    ['in double quotes', `"${pem.trim()}"`],
    ['in single quotes', `'${pem}'`],
    ['as base64 of the file', base64(pem)],
    ['as folded base64 of the file', base64(pem).replaceAll(/.{64}/g, '$&\n')],
    ['as base64 of a file with escaped newlines', base64(pem.replaceAll('\n', String.raw`\n`))],
    ['without header lines', body],
    ['in the SEC1 form', sec1],
    ['in the SEC1 form without header lines', sec1.split('\n').slice(1, -2).join('')],
    [
      'after other PEM blocks',
      `-----BEGIN EC PARAMETERS-----\nBggq\n-----END EC PARAMETERS-----\n${sec1}`,
    ],
  ];

  test.each(forms)('%s', (_form, written) => {
    expect(readPrivateKey(written).equals(privateKey)).toBe(true);
  });
});

describe('what is no usable key is told apart', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const otherCurve = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
  const defects: readonly [defect: string, written: string, message: string][] = [
    ['an RSA key', String(rsa.export({ type: 'pkcs8', format: 'pem' })), 'type rsa'],
    [
      'another curve',
      String(otherCurve.privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'on the curve secp384r1',
    ],
    [
      'a public key',
      String(otherCurve.publicKey.export({ type: 'spki', format: 'pem' })),
      'holds something else ("PUBLIC KEY")',
    ],
    ['a key that was cut off', pem.slice(0, 90), 'END line is missing'],
    [
      'an encrypted key',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----',
      '"ENCRYPTED PRIVATE KEY"',
    ],
    ['a damaged body', pem.replace(body.slice(0, 20), 'A'.repeat(20)), 'cannot be read'],
    ['other base64', base64('nothing of the kind, but long enough'), 'cannot be read'],
    ['text', 'AuthKey_ABC.p8', 'neither a private key nor the path of a readable file'],
  ];

  test.each(defects)('%s', (_defect, written, message) => {
    expect(() => readPrivateKey(written)).toThrow(message);
  });

  test('without showing any of it', () => {
    for (const [, written] of defects) {
      const message = messageOf(() => readPrivateKey(written));
      expect(message).not.toContain(written.slice(0, 12));
      expect(message).not.toContain(body.slice(24, 44));
    }
  });
});

describe('the input', () => {
  test('may name a file, whose contents are masked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-key-'));
    writeFileSync(join(folder, 'AuthKey.p8'), pem.replaceAll('\n', '\r\n'));
    const masked: string[] = [];
    const reading = { workspace: folder, mask: (secret: string) => void masked.push(secret) };
    const input = apiPrivateKey({ about: 'The key.' });
    expect(input.parse('AuthKey.p8', reading).equals(privateKey)).toBe(true);
    expect(masked).toContain(pem);
    rmSync(folder, { recursive: true });
  });

  test('is masked in the form of the file, however it was written', () => {
    const masked: string[] = [];
    const reading = { workspace: '/', mask: (secret: string) => void masked.push(secret) };
    apiPrivateKey({ about: 'The key.' }).parse(sec1, reading);
    expect(masked).toContain(pem);
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  throw new Error('Nothing was thrown.');
}
