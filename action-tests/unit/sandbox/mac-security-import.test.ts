import { beforeEach, describe, expect, test } from '@jest/globals';
import { readKeychainState } from '../../../src/sandbox/mac/keychains.ts';
import type { KeyItem } from '../../../src/sandbox/mac/keychains/state.ts';
import { rehearsalAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import { modernPkcs12 } from '../../../src/sandbox/material/pkcs12/pkcs12.ts';
import { onEllipticCurve } from '../../../src/sandbox/material/certificate/elliptic-curve.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { pkcs12Variant } from './pkcs12-variants.ts';
import { ok, refused, simulatedMac } from './simulated-mac.ts';
import type { SimulatedMac } from './simulated-mac.ts';

const password = 'correct horse';
const modern = createSigningMaterial({ password });
const legacy = createSigningMaterial({ password, pkcs12Form: 'legacy' });
const { privateKeyPem } = modern;
const certificatePem = modern.certificate.pem;
const sha1Mac = { password, digest: 'sha1' } as const;

const imported = '1 identity imported.\n1 certificate imported.\n';
const macFailure = failed('MAC verification failed during PKCS12 import (wrong password?)');
const wrongPassphrase = failed('The user name or passphrase you entered is not correct.');
const undecodable = failed('Unable to decode the provided data.');
const invalidAlgorithm = failed('An invalid algorithm was encountered.');
const unknownFormat = failed('Unknown format in import.');
const duplicate = failed('The specified item already exists in the keychain.');
const noInteraction = failed('User interaction is not allowed.');

let mac: SimulatedMac;
let keychain: string;

beforeEach(() => useMac(26));

function useMac(macosVersion: 14 | 15 | 26): void {
  mac = simulatedMac({ macosVersion });
  keychain = mac.file('build.keychain-db');
  mac.security('create-keychain', '-p', 'pw', keychain);
}

function failed(text: string) {
  return refused(`SecKeychainItemImport: ${text}`, 1);
}

function importFile(name: string, content: Uint8Array | string, ...options: string[]) {
  return mac.security('import', mac.file(name, content), '-k', keychain, ...options);
}

function importPkcs12(content: Uint8Array, ...options: string[]) {
  return importFile('identity.p12', content, '-P', password, ...options);
}

function keys(): KeyItem[] {
  return readKeychainState(mac).keychains.find(({ path }) => path === keychain)?.keys ?? [];
}

function certificateHashes(): string[] {
  const found = readKeychainState(mac).keychains.find(({ path }) => path === keychain);
  return found?.certificates.map(({ sha1 }) => sha1) ?? [];
}

describe('the command line', () => {
  test('the first argument is the file, whatever it looks like', () => {
    expect(mac.security('import', '-k', keychain, mac.file('identity.p12', ''))).toEqual(
      refused('Error reading infile -k: No such file or directory', 1),
    );
  });

  test('no argument, an unknown type and an unknown format are usage errors', () => {
    expect(mac.security('import').exitCode).toBe(2);
    expect(importPkcs12(legacy.pkcs12, '-t', 'identity').exitCode).toBe(2);
    expect(importPkcs12(legacy.pkcs12, '-f', 'p12').exitCode).toBe(2);
  });

  test('a tool after -T that is not there fails the whole import', () => {
    const tools = ['-T', '/usr/bin/codesign', '-T', '/nowhere/tool'];
    expect(importPkcs12(legacy.pkcs12, ...tools)).toEqual(
      refused(
        'SecTrustedApplicationCreateFromPath /nowhere/tool: UNIX[No such file or directory]',
        1,
      ),
    );
    expect(keys()).toEqual([]);
  });

  test('a keychain that does not exist is noticed at the end', () => {
    const missing = mac.file('missing.keychain');
    const file = mac.file('identity.p12', legacy.pkcs12);
    expect(mac.security('import', file, '-k', missing, '-P', password)).toEqual(
      failed('The specified keychain could not be found.'),
    );
  });

  test('without -k it goes to the default keychain, which is locked', () => {
    const file = mac.file('identity.p12', legacy.pkcs12);
    expect(mac.security('import', file, '-P', password)).toEqual(noInteraction);
  });

  test('a locked keychain takes nothing', () => {
    mac.security('lock-keychain', keychain);
    expect(importPkcs12(legacy.pkcs12)).toEqual(noInteraction);
  });

  test('a format of the real tool that is not simulated is named', () => {
    expect(importPkcs12(legacy.pkcs12, '-f', 'bsafe').stderr).toContain(
      'import -f bsafe is not simulated',
    );
  });
});

describe.each([
  { macosVersion: 14, options: [] },
  { macosVersion: 14, options: ['-f', 'pkcs12'] },
  { macosVersion: 15, options: [] },
  { macosVersion: 26, options: [] },
] as const)('the legacy importer: macOS $macosVersion $options', ({ macosVersion, options }) => {
  beforeEach(() => useMac(macosVersion));

  test('takes 3DES with a SHA-1 MAC and counts what it took', () => {
    expect(importPkcs12(legacy.pkcs12, ...options)).toEqual(ok(imported));
    expect(keys()).toHaveLength(1);
    expect(certificateHashes()).toContain(legacy.certificate.sha1);
  });

  test('refuses a SHA-256 MAC as if the password were wrong', () => {
    expect(importPkcs12(modern.pkcs12, ...options)).toEqual(macFailure);
    expect(keys()).toEqual([]);
  });
});

describe('the legacy importer', () => {
  test('calls a wrong password a MAC failure', () => {
    expect(importFile('identity.p12', legacy.pkcs12, '-P', 'wrong')).toEqual(macFailure);
  });

  test('does not know PBES2', () => {
    const variant = { keyPassword: password, algorithm: 'aes256', mac: sha1Mac } as const;
    const file = pkcs12Variant({ privateKeyPem, certificatePem }, variant);
    expect(importPkcs12(file)).toEqual(invalidAlgorithm);
  });

  test('cannot decode a container without a MAC', () => {
    const file = pkcs12Variant({ privateKeyPem, certificatePem }, { keyPassword: password });
    expect(importPkcs12(file)).toEqual(undecodable);
  });

  test('takes an empty password', () => {
    const mac1 = { password: '', digest: 'sha1' } as const;
    const file = pkcs12Variant({ privateKeyPem, certificatePem }, { keyPassword: '', mac: mac1 });
    expect(importFile('identity.p12', file, '-P', '')).toEqual(ok('1 identity imported.\n'));
  });

  test('gets no identity from a key that is not encrypted', () => {
    const variant = { keyPassword: null, mac: sha1Mac } as const;
    const file = pkcs12Variant({ privateKeyPem, certificatePem }, variant);
    expect(importPkcs12(file)).toEqual(ok('1 certificate imported.\n'));
    expect(keys()).toEqual([]);
  });

  test('makes a key that -x forbids to export', () => {
    importPkcs12(legacy.pkcs12, '-x');
    expect(keys()).toMatchObject([{ extractable: false }]);
  });

  test('the same file twice is no error and adds nothing', () => {
    importPkcs12(legacy.pkcs12);
    expect(importPkcs12(legacy.pkcs12)).toEqual(ok(imported));
    expect([keys().length, certificateHashes().length]).toEqual([1, 2]);
  });
});

describe.each([15, 26] as const)('the new importer: -f pkcs12 on macOS %s', (macosVersion) => {
  beforeEach(() => useMac(macosVersion));

  test('takes AES-256 with a SHA-256 MAC, and says nothing', () => {
    expect(importPkcs12(modern.pkcs12, '-f', 'pkcs12')).toEqual(ok());
    expect(keys()).toHaveLength(1);
    expect(certificateHashes()).toContain(modern.certificate.sha1);
  });

  test('takes the old protection too, with any MAC', () => {
    expect(importPkcs12(legacy.pkcs12, '-f', 'pkcs12')).toEqual(ok());
    const mac512 = { password, digest: 'sha512' } as const;
    const file = pkcs12Variant(
      { privateKeyPem, certificatePem },
      { keyPassword: password, mac: mac512 },
    );
    expect(importPkcs12(file, '-f', 'pkcs12')).toEqual(ok());
    expect(keys()).toHaveLength(2);
  });

  test('has its own words for a wrong password', () => {
    expect(importFile('identity.p12', modern.pkcs12, '-P', 'wrong', '-f', 'pkcs12')).toEqual(
      wrongPassphrase,
    );
  });
});

describe('the new importer', () => {
  test('refuses a container with an empty password', () => {
    const mac1 = { password: '', digest: 'sha1' } as const;
    const file = pkcs12Variant({ privateKeyPem, certificatePem }, { keyPassword: '', mac: mac1 });
    expect(importFile('identity.p12', file, '-P', '', '-f', 'pkcs12')).toEqual(wrongPassphrase);
  });

  test('knows AES-256 with HMAC-SHA-256 and no other PBES2', () => {
    for (const algorithm of ['aes128', 'aes256'] as const) {
      const variant = { keyPassword: password, algorithm, mac: sha1Mac };
      const file = pkcs12Variant({ privateKeyPem, certificatePem }, variant);
      expect(importPkcs12(file, '-f', 'pkcs12')).toEqual(undecodable);
    }
  });

  test('cannot decode a container without a MAC, or what is none', () => {
    const file = pkcs12Variant({ privateKeyPem, certificatePem }, { keyPassword: password });
    expect(importPkcs12(file, '-f', 'pkcs12')).toEqual(undecodable);
    expect(importPkcs12(Buffer.from(certificatePem), '-f', 'pkcs12')).toEqual(undecodable);
  });

  test('ignores -x', () => {
    importPkcs12(modern.pkcs12, '-f', 'pkcs12', '-x');
    expect(keys()).toMatchObject([{ extractable: true }]);
  });
});

describe('a PKCS#12', () => {
  test('with a key on an elliptic curve makes an identity too', () => {
    const issuer = rehearsalAuthority().intermediate;
    const curve = onEllipticCurve(modern.certificate, issuer.privateKeyPem);
    const file = modernPkcs12({ ...curve, chain: [], password, friendlyName: 'curve' });
    expect(importPkcs12(file, '-f', 'pkcs12')).toEqual(ok());
    expect(mac.security('find-identity', keychain).stdout).toContain('     1 identities found\n');
  });

  test('without -P would need a dialog', () => {
    expect(importFile('identity.p12', legacy.pkcs12)).toEqual(noInteraction);
  });

  test('with a password beyond ASCII is as good as without one', () => {
    expect(importFile('identity.p12', legacy.pkcs12, '-P', 'Schlüssel')).toEqual(
      failed('Passphrase is required for import/export.'),
    );
  });

  test('needs a name in lower case to be known without -f', () => {
    expect(importFile('identity.pfx', legacy.pkcs12, '-P', password)).toEqual(ok(imported));
    expect(importFile('identity.P12', legacy.pkcs12, '-P', password)).toEqual(unknownFormat);
  });

  test('is taken for a certificate by -t cert alone, and not with -f pkcs12', () => {
    expect(importPkcs12(legacy.pkcs12, '-t', 'cert')).toEqual(unknownFormat);
    expect(importPkcs12(legacy.pkcs12, '-t', 'cert', '-f', 'pkcs12')).toEqual(ok());
  });
});

describe('the access to an imported key', () => {
  test('is for `security` alone unless told otherwise, in the partition apple-tool:', () => {
    importPkcs12(legacy.pkcs12);
    expect(keys()).toMatchObject([
      {
        label: legacy.certificate.commonName,
        trustedApplications: ['/usr/bin/security'],
        partitions: ['apple-tool:'],
      },
    ]);
  });

  test('is for the tools after -T, of which an empty one is none', () => {
    importPkcs12(legacy.pkcs12, '-T', '/usr/bin/codesign', '-T', '', '-T', '/usr/bin/productbuild');
    expect(keys()).toMatchObject([
      { trustedApplications: ['/usr/bin/codesign', '/usr/bin/productbuild'] },
    ]);
  });

  test('is for everybody after -A, still only in the partition apple-tool:', () => {
    importPkcs12(legacy.pkcs12, '-A');
    expect(keys()).toMatchObject([{ trustedApplications: 'any', partitions: ['apple-tool:'] }]);
  });
});

describe('a certificate', () => {
  const { der } = rehearsalAuthority().intermediate.certificate;

  test('is imported from a .cer file', () => {
    expect(importFile('issuer.cer', der)).toEqual(ok('1 certificate imported.\n'));
  });

  test('twice is an error', () => {
    importFile('issuer.cer', der);
    expect(importFile('issuer.cer', der)).toEqual(duplicate);
  });

  test('is known by its content when the name says nothing', () => {
    expect(importFile('issuer', der)).toEqual(ok('1 certificate imported.\n'));
    expect(importFile('note', 'no certificate')).toEqual(unknownFormat);
  });

  test('comes with others and with its key in a PEM file', () => {
    const issuer = rehearsalAuthority().intermediate.certificate.pem;
    expect(importFile('all.pem', certificatePem + issuer + privateKeyPem)).toEqual(ok(imported));
  });
});
