/**
 * The same cases with files that another program made. Where openssl or its old algorithms are
 * missing, the names of the tests say which cases were not run.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openPkcs12 } from '../../src/core/apple/certificate/pkcs12/pkcs12.ts';
import { writePkcs12 } from '../../src/core/apple/certificate/pkcs12/pkcs12-writing.ts';
import { profilePayload } from '../../src/sandbox/material/provisioning-profile.ts';
import { build } from 'plist';
import { onEllipticCurve } from '../../src/sandbox/material/certificate/elliptic-curve.ts';
import { macs } from '../support/signing-mac.ts';
import type { Given } from '../support/signing-mac.ts';
import {
  authority,
  base64,
  certificate,
  inputs,
  keys,
  password,
  profileFile,
  verdictOn,
} from './setup-signing-cases.ts';

const aMac = macs();
const folder = mkdtempSync(join(tmpdir(), 'slipway-openssl-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string) => join(folder, name);
const curve = onEllipticCurve(certificate, authority.intermediate.privateKeyPem);
const files = {
  'key.pem': keys.privateKeyPem,
  'leaf.pem': certificate.pem,
  'chain.pem': authority.intermediate.certificate.pem,
  'curve-key.pem': curve.privateKeyPem,
  'curve.pem': curve.certificate.pem,
  'signer.pem': authority.profileSigner.certificate.pem,
  'signer-key.pem': authority.profileSigner.privateKeyPem,
  'profile.plist': build(profilePayload(profileFile())),
};
for (const [name, contents] of Object.entries(files)) writeFileSync(place(name), contents);

/** Whether openssl does it here. */
function works(...argv: readonly string[]): boolean {
  try {
    execFileSync('openssl', argv, { cwd: folder, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function made(output: string, ...argv: readonly string[]): Buffer {
  execFileSync('openssl', [...argv, '-out', output], { cwd: folder, stdio: 'pipe' });
  return readFileSync(place(output));
}

const identity = ['-inkey', 'key.pem', '-in', 'leaf.pem'];
const p12 = (...options: readonly string[]): Given => ({
  certificate: base64(
    made('made.p12', 'pkcs12', '-export', '-passout', `pass:${password}`, ...options),
  ),
});
const profile = (...options: readonly string[]): Given => {
  const signing = ['-sign', '-nodetach', '-binary', '-outform', 'DER', '-in', 'profile.plist'];
  const signer = ['-signer', 'signer.pem', '-inkey', 'signer-key.pem', '-certfile', 'chain.pem'];
  const contents = made('made.mobileprovision', 'cms', ...signing, ...signer, ...options);
  return { 'provisioning-profiles': base64(contents) };
};

type Case = readonly [what: string, texts: () => Given, verdict: string];

const modern: readonly Case[] = [
  ['its usual form', () => p12(...identity), 'fits'],
  ['a name beyond ASCII', () => p12(...identity, '-name', 'Süß 日本'), 'fits'],
  ['a chain', () => p12(...identity, '-certfile', 'chain.pem'), 'fits'],
  [
    'AES-128 and SHA-512',
    () => p12(...identity, '-keypbe', 'AES-128-CBC', '-macalg', 'sha512'),
    'fits',
  ],
  [
    '3DES and SHA-1',
    () =>
      p12(...identity, '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'),
    'fits',
  ],
  ['3DES with two keys', () => p12(...identity, '-keypbe', 'PBE-SHA1-2DES'), 'fits'],
  ['no checksum', () => p12(...identity, '-nomac'), 'fits'],
  ['no encryption', () => p12(...identity, '-keypbe', 'NONE', '-certpbe', 'NONE'), 'fits'],
  [
    'an empty password',
    () => ({ ...p12(...identity, '-passout', 'pass:'), 'certificate-password': '' }),
    'fits',
  ],
  [
    'a password beyond ASCII',
    () => ({
      ...p12(...identity, '-passout', 'pass:pässwörd'),
      'certificate-password': 'pässwörd',
    }),
    'fits',
  ],
  [
    'a wrong password',
    () => ({ ...p12(...identity), 'certificate-password': 'battery staple' }),
    'certificate/wrong-password',
  ],
  ['no key', () => p12('-nokeys', '-in', 'leaf.pem'), 'certificate/no-private-key'],
  [
    'a key alone',
    () => p12('-nocerts', '-inkey', 'key.pem', '-in', 'key.pem'),
    'certificate/no-certificate',
  ],
  [
    'an elliptic curve that no profile knows',
    () => p12('-inkey', 'curve-key.pem', '-in', 'curve.pem'),
    'profile/certificate-missing',
  ],
  ['a profile with SHA-1', () => profile('-md', 'sha1'), 'fits'],
  ['a profile with SHA-256', () => profile('-md', 'sha256'), 'fits'],
  ['a profile in BER', () => profile('-md', 'sha1', '-stream', '-indef'), 'fits'],
];

const old: readonly Case[] = [
  ['its legacy form, RC2 and 3DES', () => p12(...identity, '-legacy'), 'fits'],
  [
    'RC2 with 128 bits',
    () =>
      p12(...identity, '-legacy', '-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-128'),
    'fits',
  ],
  [
    'RC4',
    () => p12(...identity, '-legacy', '-certpbe', 'PBE-SHA1-RC4-128'),
    'certificate/unsupported',
  ],
];

const hasOpenssl = works('version');
const hasOldAlgorithms = hasOpenssl && works('list', '-providers', '-provider', 'legacy');

/** Named in the report of tests; CI has what it needs, and takes no excuse. */
function leaveOut(why: string): void {
  if (process.env['CI'] === undefined) {
    console.warn(`NOT RUN: ${why}`);
    test.todo(`NOT RUN: ${why}`);
    return;
  }
  test(why, () => {
    throw new Error(`CI has to run all cases: ${why}.`);
  });
}

describe.each([
  ['openssl', hasOpenssl, modern],
  ['openssl with its old algorithms', hasOldAlgorithms, old],
])('%s', (program, isThere, cases) => {
  if (isThere) {
    test.each(cases)('made %s', async (_, texts, verdict) => {
      expect(await verdictOn(await aMac(), inputs(texts()))).toBe(verdict);
    });
  } else {
    leaveOut(`${program} is not on this machine, so ${cases.length} cases were left out`);
  }
});

describe('what Slipway writes for the Mac', () => {
  const inOpenssl = (name: string) =>
    execFileSync('openssl', ['pkcs12', '-info', '-nodes', '-in', name, '-passin', 'pass:once'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const leaf = { RSA: 'leaf', 'elliptic curve': 'curve' };

  if (hasOpenssl) {
    test.each([
      ['RSA', ['key.pem', 'leaf.pem'], keys.privateKeyPem],
      ['elliptic curve', ['curve-key.pem', 'curve.pem'], curve.privateKeyPem],
    ] as const)('opens in openssl: %s', async (kind, [key, cert], pem) => {
      const contents = made(
        'source.p12',
        'pkcs12',
        '-export',
        '-passout',
        'pass:x',
        '-inkey',
        key,
        '-in',
        cert,
      );
      const [opened] = (await openPkcs12(contents, 'x', 'file')).identities;
      writeFileSync(place(`${leaf[kind]}.p12`), writePkcs12(opened!, 'once'));
      const printed = inOpenssl(`${leaf[kind]}.p12`);
      expect(printed).toContain(pem.trim());
      expect(printed).toContain('friendlyName: ');
    });
  } else {
    leaveOut('openssl is not on this machine, so nothing opened what Slipway writes');
  }
});
