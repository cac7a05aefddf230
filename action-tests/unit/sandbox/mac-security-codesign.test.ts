import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { codesign } from '../../../src/sandbox/mac/codesign/codesign.ts';
import { findSigningIdentity } from '../../../src/sandbox/mac/keychains.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { ok, simulatedMac } from './simulated-mac.ts';
import type { SimulatedMac } from './simulated-mac.ts';

const password = 'p12';
const names = { teamId: 'ABCDE12345', teamName: 'Exämple, Söhne GmbH' };
const year = 365 * 86_400_000;
const material = createSigningMaterial({ ...names, password, pkcs12Form: 'legacy' });
const renewed = createSigningMaterial({
  ...names,
  password,
  pkcs12Form: 'legacy',
  certificateNotBefore: new Date(Date.now() - 3_600_000),
  certificateNotAfter: new Date(Date.now() + 2 * year),
});
const expired = createSigningMaterial({
  password,
  pkcs12Form: 'legacy',
  certificateNotAfter: new Date('2024-01-01T00:00:00Z'),
});
const { sha1, commonName } = material.certificate;

let mac: SimulatedMac;
let keychain: string;
let program: string;

beforeEach(() => {
  mac = simulatedMac();
  keychain = mac.file('build.keychain-db');
  program = mac.file('program', 'code');
  mac.security('create-keychain', '-p', 'pw', keychain);
});

function importIdentity(
  { pkcs12 }: Pick<SigningMaterial, 'pkcs12'>,
  into = keychain,
  ...access: string[]
): void {
  const file = mac.file('identity.p12', pkcs12);
  const options = access.length > 0 ? access : ['-T', '/usr/bin/codesign'];
  mac.security('import', file, '-k', into, '-P', password, ...options);
}

function allowApple(): void {
  mac.security('set-key-partition-list', '-S', 'apple-tool:,apple:', '-s', '-k', 'pw', keychain);
}

function addToSearchList(): void {
  mac.security('list-keychains', '-d', 'user', '-s', keychain, 'login.keychain');
}

function prepareSigning(): void {
  importIdentity(material);
  allowApple();
  addToSearchList();
}

function sign(selector: string, ...options: string[]) {
  return codesign(['-s', selector, ...options, program], mac);
}

function failed(stderr: string) {
  return { stdout: '', stderr, exitCode: 1 };
}

describe('signing', () => {
  test('works after the whole recipe, by SHA-1 or by a part of the name', () => {
    prepareSigning();
    expect(sign(sha1, '--keychain', keychain, '--timestamp=none')).toEqual(ok());
    expect(sign('Apple Distribution', '-f')).toMatchObject({ exitCode: 0 });
  });

  test('the identity comes with its key, its issuers and the team of the certificate', () => {
    prepareSigning();
    expect(findSigningIdentity(sha1, { machine: mac })).toEqual({
      kind: 'identity',
      sha1,
      commonName,
      teamId: 'ABCDE12345',
      certificatePem: material.certificate.pem,
      privateKeyPem: material.privateKeyPem,
      chainPem: [material.authority.intermediatePem],
    });
  });

  test('leaves the file as it was', () => {
    prepareSigning();
    sign(sha1);
    expect(readFileSync(program, 'utf8')).toBe('code');
  });

  test('a second signature needs -f', () => {
    prepareSigning();
    sign(sha1);
    expect(sign(sha1)).toEqual(failed(`${program}: is already signed\n`));
    expect(sign(sha1, '-f')).toMatchObject({
      stderr: `${program}: replacing existing signature\n`,
      exitCode: 0,
    });
  });

  test('a missing file is named', () => {
    prepareSigning();
    rmSync(program);
    expect(sign(sha1)).toEqual(failed(`${program}: No such file or directory\n`));
  });

  test('ad hoc needs no identity', () => {
    expect(sign('-')).toEqual(ok());
    expect(codesign(['-dv', program], mac).stderr).toContain('Signature=adhoc\n');
  });

  test('arguments that make no sense get the usage and 2', () => {
    for (const argv of [[], [program], ['-s', sha1], ['-s', sha1, '--nonsense', program]]) {
      expect(codesign(argv, mac)).toMatchObject({
        stderr: expect.stringMatching(/^Usage: codesign /),
        exitCode: 2,
      });
    }
  });
});

describe('signing is refused', () => {
  const internalError = () => failed(`${program}: errSecInternalComponent\n`);

  function reason(selector = sha1): string {
    const found = findSigningIdentity(selector, { machine: mac });
    return found.kind === 'refusal' ? found.reason : found.kind;
  }

  test('without the partition apple:', () => {
    importIdentity(material);
    addToSearchList();
    expect(sign(sha1)).toEqual(internalError());
    expect(reason()).toBe('partition-list');
  });

  test('with a blank in the partition list', () => {
    prepareSigning();
    mac.security('set-key-partition-list', '-S', 'apple-tool:, apple:', '-k', 'pw', keychain);
    expect(sign(sha1)).toEqual(internalError());
    expect(reason()).toBe('partition-list');
  });

  test('when the access list of the key does not hold codesign', () => {
    importIdentity(material, keychain, '-T', '/usr/bin/productbuild');
    allowApple();
    addToSearchList();
    expect(sign(sha1)).toEqual(internalError());
    expect(reason()).toBe('not-in-access-list');
  });

  test('when the keychain is locked, by hand or by time', () => {
    prepareSigning();
    mac.wait(300);
    expect(sign(sha1)).toEqual(internalError());
    expect(reason()).toBe('locked');
  });

  test('when the keychain is not in the search list', () => {
    importIdentity(material);
    allowApple();
    expect(sign(sha1)).toEqual(failed(`${sha1}: no identity found\n`));
    expect(sign(sha1, '--keychain', keychain)).toEqual(
      failed('error: The specified item could not be found in the keychain.\n'),
    );
  });

  test('when the certificate came without its key', () => {
    mac.security('import', mac.file('leaf.cer', material.certificate.der), '-k', keychain);
    addToSearchList();
    expect(sign('Apple Distribution')).toEqual(failed('Apple Distribution: no identity found\n'));
  });

  test('when the issuer is missing', () => {
    const pair = mac.file('pair.pem', material.certificate.pem + material.privateKeyPem);
    mac.security('import', pair, '-k', keychain, '-T', '/usr/bin/codesign');
    allowApple();
    addToSearchList();
    expect(sign(sha1)).toEqual(
      failed(
        `Warning: unable to build chain to self-signed root for signer "${commonName}"\n` +
          `${program}: errSecInternalComponent\n`,
      ),
    );
  });

  test('when the certificate has expired', () => {
    importIdentity(expired);
    allowApple();
    addToSearchList();
    expect(reason(expired.certificate.sha1)).toBe('expired');
    expect(sign(expired.certificate.sha1)).toEqual(failed(`${program}: CSSMERR_TP_CERT_EXPIRED\n`));
  });

  test('when a name fits two certificates, unless the newest is asked for', () => {
    prepareSigning();
    importIdentity(renewed);
    allowApple();
    expect(sign('Apple Distribution')).toEqual(
      failed(
        `Apple Distribution: ambiguous (matches "${commonName}" in ${keychain} ` +
          `and "${commonName}" in ${keychain})\n`,
      ),
    );
    expect(sign(renewed.certificate.sha1)).toEqual(ok());
    const newest = { amongSeveral: 'newest', machine: mac } as const;
    expect(findSigningIdentity('Apple Distribution', newest)).toMatchObject({
      sha1: renewed.certificate.sha1,
    });
  });

  test('or one certificate in two keychains, unless it is asked for by fingerprint', () => {
    prepareSigning();
    const second = mac.file('second.keychain-db');
    mac.security('create-keychain', '-p', 'pw', second);
    importIdentity(material, second);
    mac.security('list-keychains', '-d', 'user', '-s', keychain, second);
    expect(sign(sha1)).toEqual(ok());
    expect(sign(commonName).stderr).toBe(
      `${commonName}: ambiguous (matches "${commonName}" in ${keychain} ` +
        `and "${commonName}" in ${second})\n`,
    );
  });
});

describe('looking at a signature', () => {
  beforeEach(prepareSigning);

  test('--verify says nothing about a good one, more with -v', () => {
    sign(sha1);
    expect(codesign(['--verify', '--strict', program], mac)).toEqual(ok());
    expect(codesign(['--verify', '--verbose=2', program], mac)).toEqual({
      stdout: '',
      stderr: `${program}: valid on disk\n${program}: satisfies its Designated Requirement\n`,
      exitCode: 0,
    });
    expect(codesign(['-v', program], mac)).toEqual(ok());
  });

  test('a file that was changed since is invalid', () => {
    sign(sha1);
    writeFileSync(program, 'other code');
    expect(codesign(['--verify', program], mac)).toEqual(
      failed(`${program}: invalid signature (code or signature have been modified)\n`),
    );
  });

  test('a file without one is not signed at all, also when its path was signed before', () => {
    const unsigned = failed(`${program}: code object is not signed at all\n`);
    expect(codesign(['--verify', program], mac)).toEqual(unsigned);
    expect(codesign(['-dv', program], mac)).toEqual(unsigned);
    sign(sha1);
    rmSync(program);
    mac.file('other', 'text');
    codesign(['--verify', mac.file('other')], mac);
    mac.file('program', 'new');
    expect(codesign(['--verify', program], mac)).toEqual(unsigned);
  });

  test('-d shows the path, with -v who signed', () => {
    sign(sha1, '-i', 'com.example.program');
    expect(codesign(['-d', program], mac).stderr).toBe(`Executable=${program}\n`);
    expect(codesign(['-dvv', program], mac).stderr).toBe(
      `Executable=${program}\nIdentifier=com.example.program\n` +
        `Authority=${commonName}\nTeamIdentifier=ABCDE12345\n`,
    );
  });
});
