import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import forge from 'node-forge';
import { readKeychainState } from '../../../src/sandbox/mac/keychains.ts';
import { rehearsalAuthority } from '../../../src/sandbox/material/certificate/certificate-authority.ts';
import { createKeyPair } from '../../../src/sandbox/material/certificate/certificate.ts';
import { issueSigningCertificate } from '../../../src/sandbox/material/certificate/signing-certificate.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { ok, refused, simulatedMac } from './simulated-mac.ts';
import type { SimulatedMac } from './simulated-mac.ts';

const password = 'p12';
const material = createSigningMaterial({ password, pkcs12Form: 'legacy' });
const expired = createSigningMaterial({
  password,
  pkcs12Form: 'legacy',
  certificateNotAfter: new Date('2024-01-01T00:00:00Z'),
});
const renewed = createSigningMaterial({
  password,
  pkcs12Form: 'legacy',
  teamId: material.teamId,
  teamName: material.teamName,
});
const wrong = 'The user name or passphrase you entered is not correct.';
const notFound = 'The specified item could not be found in the keychain.';

let mac: SimulatedMac;
let keychain: string;

beforeEach(() => {
  mac = simulatedMac();
  keychain = mac.file('build.keychain-db');
  mac.security('create-keychain', '-p', 'pw', keychain);
});

function importIdentity({ pkcs12 }: { pkcs12: Buffer }): void {
  const file = mac.file('identity.p12', pkcs12);
  expect(mac.security('import', file, '-k', keychain, '-P', password).exitCode).toBe(0);
}

function setPartitions(...options: string[]) {
  return mac.security('set-key-partition-list', ...options);
}

function partitions(): string[][] {
  const found = readKeychainState(mac).keychains.find(({ path }) => path === keychain);
  return found?.keys.map((key) => key.partitions) ?? [];
}

describe('set-key-partition-list', () => {
  beforeEach(() => importIdentity(material));

  test('replaces the partitions of every key and names each key on stdout', () => {
    const result = setPartitions('-S', 'apple-tool:,apple:', '-s', '-k', 'pw', keychain);
    expect(result).toMatchObject({ stderr: '', exitCode: 0 });
    expect(result.stdout).toContain(`keychain: "${keychain}"`);
    expect(result.stdout).toContain(material.certificate.commonName);
    expect(partitions()).toEqual([['apple-tool:', 'apple:']]);
  });

  test('does not trim what stands between the commas', () => {
    setPartitions('-S', 'apple-tool:, apple:', '-k', 'pw', keychain);
    expect(partitions()).toEqual([['apple-tool:', ' apple:']]);
  });

  test('unlocks the keychain', () => {
    mac.security('lock-keychain', keychain);
    expect(setPartitions('-S', 'apple:', '-k', 'pw', keychain).exitCode).toBe(0);
    expect(mac.security('show-keychain-info', keychain).exitCode).toBe(0);
  });

  test('a wrong password fails on a locked keychain when it unlocks', () => {
    mac.security('lock-keychain', keychain);
    const result = setPartitions('-S', 'apple:', '-k', 'other', keychain);
    expect(result).toEqual(refused(`SecKeychainUnlock: ${wrong}`, 1));
  });

  test('a wrong password fails on an unlocked keychain when it writes', () => {
    const result = setPartitions('-S', 'apple:', '-k', 'other', keychain);
    expect(result).toEqual(refused(`SecKeychainItemSetAccessWithPassword: ${wrong}`, 1));
    expect(partitions()).toEqual([['apple-tool:']]);
  });

  test('a missing keychain ends with 1', () => {
    const missing = mac.file('missing.keychain');
    const text = 'SecKeychainUnlock: The specified keychain could not be found.';
    expect(setPartitions('-S', 'apple:', '-k', 'pw', missing)).toEqual(refused(text, 1));
  });

  test('no key that matches ends with 1', () => {
    const none = refused(`SecItemCopyMatching: ${notFound}`, 1);
    expect(setPartitions('-S', 'apple:', '-l', 'other', '-k', 'pw', keychain)).toEqual(none);
    expect(setPartitions('-S', 'apple:', '-t', 'public', '-k', 'pw', keychain)).toEqual(none);
    expect(setPartitions('-S', 'apple:', '-e', '-k', 'pw', keychain)).toEqual(none);
  });

  test('without -S, and with two keychains, it prints its usage and no word of getopt', () => {
    const usage = /^Usage: set-key-partition-list /;
    for (const argv of [
      ['-k', 'pw', keychain],
      ['-S', 'apple:', keychain, keychain],
      ['-S', 'apple:', '-z', keychain],
      ['-S', 'apple:', '-k'],
    ]) {
      expect(setPartitions(...argv)).toMatchObject({
        stderr: expect.stringMatching(usage),
        exitCode: 2,
      });
    }
  });
});

describe('find-identity', () => {
  const { sha1, commonName } = material.certificate;

  test('-v lists what is valid, by SHA-1 and name', () => {
    importIdentity(material);
    expect(mac.security('find-identity', '-v', '-p', 'codesigning', keychain)).toEqual(
      ok(`  1) ${sha1} "${commonName}"\n     1 valid identities found\n`),
    );
  });

  test('without -v it lists everything, with the reason, then what is valid', () => {
    importIdentity(material);
    importIdentity(expired);
    const old = `${expired.certificate.sha1} "${expired.certificate.commonName}"`;
    expect(mac.security('find-identity', '-p', 'codesigning', keychain)).toEqual(
      ok(
        '\nPolicy: Code Signing\n  Matching identities\n' +
          `  1) ${sha1} "${commonName}"\n` +
          `  2) ${old} (CSSMERR_TP_CERT_EXPIRED)\n` +
          '     2 identities found\n\n  Valid identities only\n' +
          `  1) ${sha1} "${commonName}"\n     1 valid identities found\n`,
      ),
    );
  });

  test('two certificates of one name are both listed, told apart by their SHA-1 alone', () => {
    importIdentity(material);
    importIdentity(renewed);
    expect(renewed.certificate.commonName).toBe(commonName);
    expect(mac.security('find-identity', '-v', '-p', 'codesigning', keychain)).toEqual(
      ok(
        `  1) ${sha1} "${commonName}"\n  2) ${renewed.certificate.sha1} "${commonName}"\n` +
          '     2 valid identities found\n',
      ),
    );
  });

  test('an identity whose issuer is missing is not valid until the issuer is imported', () => {
    const { certificate, privateKeyPem } = material;
    const pair = mac.file('pair.pem', certificate.pem + privateKeyPem);
    mac.security('import', pair, '-k', keychain);
    expect(mac.security('find-identity', '-v', '-p', 'codesigning', keychain)).toEqual(
      ok('     0 valid identities found\n'),
    );
    expect(mac.security('find-identity', '-p', 'codesigning', keychain).stdout).toContain(
      `"${commonName}" (CSSMERR_TP_NOT_TRUSTED)\n`,
    );
    const { der } = rehearsalAuthority().intermediate.certificate;
    mac.security('import', mac.file('issuer.cer', der), '-k', keychain);
    expect(mac.security('find-identity', '-v', '-p', 'codesigning', keychain).stdout).toContain(
      sha1,
    );
  });

  test('an imported root makes nothing trusted', () => {
    const { root } = rehearsalAuthority();
    const keys = createKeyPair();
    const leaf = issueSigningCertificate(root, {
      kind: 'distribution',
      teamId: material.teamId,
      teamName: material.teamName,
      publicKeyPem: keys.publicKeyPem,
      notBefore: new Date(Date.now() - 1000),
      notAfter: material.certificate.notAfter,
    });
    const all = mac.file('all.pem', leaf.pem + root.certificate.pem + keys.privateKeyPem);
    mac.security('import', all, '-k', keychain);
    expect(mac.security('find-identity', '-p', 'codesigning', keychain).stdout).toContain(
      '(CSSMERR_TP_NOT_TRUSTED)\n',
    );
  });

  test('a certificate is not valid before its time', () => {
    mac = simulatedMac({ now: () => new Date('2020-01-01T00:00:00Z') });
    keychain = mac.file('build.keychain-db');
    mac.security('create-keychain', '-p', 'pw', keychain);
    importIdentity(material);
    expect(mac.security('find-identity', '-p', 'codesigning', keychain).stdout).toContain(
      '(CSSMERR_TP_CERT_NOT_VALID_YET)\n',
    );
  });

  test('certificate and key may be in different keychains', () => {
    const second = mac.file('second.keychain-db');
    mac.security('create-keychain', '-p', 'pw', second);
    mac.security('import', mac.file('leaf.cer', material.certificate.der), '-k', keychain);
    mac.security('import', mac.file('key.pem', material.privateKeyPem), '-k', second);
    expect(mac.security('find-identity', keychain, second).stdout).toContain(sha1);
  });

  test('a certificate without its key is no identity', () => {
    mac.security('import', mac.file('leaf.cer', material.certificate.der), '-k', keychain);
    expect(mac.security('find-identity', '-p', 'codesigning', keychain).stdout).toContain(
      '     0 identities found\n',
    );
  });

  test('a certificate that may not sign code does not match the policy', () => {
    const { certificate, privateKeyPem } = rehearsalAuthority().intermediate;
    const pair = mac.file('authority.pem', certificate.pem + privateKeyPem);
    mac.security('import', pair, '-k', keychain);
    const matching = (policy: string) =>
      mac.security('find-identity', '-p', policy, keychain).stdout;
    expect(matching('codesigning')).toContain('     0 identities found\n');
    expect(matching('basic')).toContain('     1 identities found\n');
  });

  test('without a keychain it looks through the search list', () => {
    importIdentity(material);
    const find = () => mac.security('find-identity', '-v', '-p', 'codesigning').stdout;
    expect(find()).toBe('     0 valid identities found\n');
    mac.security('list-keychains', '-d', 'user', '-s', keychain);
    expect(find()).toContain(sha1);
  });

  test('a keychain that is not there is no error; an unknown policy is', () => {
    const missing = mac.file('missing.keychain');
    expect(mac.security('find-identity', '-v', missing)).toEqual(
      ok('     0 valid identities found\n'),
    );
    expect(mac.security('find-identity', '-p', 'signing').exitCode).toBe(2);
  });
});

describe('find-certificate', () => {
  beforeEach(() => importIdentity(material));

  test('prints PEM and hashes of those with the name', () => {
    const { pem, sha1 } = material.certificate;
    const result = mac.security(
      'find-certificate',
      '-a',
      '-c',
      'Apple Distribution',
      '-pZ',
      keychain,
    );
    expect(result.stdout).toMatch(/^SHA-256 hash: [0-9A-F]{64}\nSHA-1 hash: [0-9A-F]{40}\n/);
    expect(result.stdout).toContain(`SHA-1 hash: ${sha1}\n${pem}`);
    expect(result.stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(1);
  });

  test('-a prints all of them, else one', () => {
    const count = (...options: string[]) =>
      mac.security('find-certificate', ...options, keychain).stdout.match(/labl/g)?.length;
    expect([count(), count('-a')]).toEqual([1, 2]);
  });

  test('none found ends with 1', () => {
    expect(mac.security('find-certificate', '-c', 'Nobody', keychain)).toEqual(
      refused(`SecKeychainSearchCopyNext: ${notFound}`, 1),
    );
  });
});

function children({ value }: forge.asn1.Asn1): forge.asn1.Asn1[] {
  return typeof value === 'string' ? [] : value;
}

describe('cms -D', () => {
  test('prints the content of a profile, or writes it', () => {
    const profile = mac.file('app.mobileprovision', material.profile);
    const { stdout, exitCode } = mac.security('cms', '-D', '-i', profile);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`<string>${material.profileUuid}</string>`);
    const output = mac.file('app.plist');
    expect(mac.security('cms', '-D', '-i', profile, '-o', output)).toEqual(ok());
    expect(readFileSync(output, 'utf8')).toBe(stdout);
  });

  test('reads standard input without -i', () => {
    mac.readStandardInput = () => material.profile;
    expect(mac.security('cms', '-D').stdout).toContain(material.profileUuid);
  });

  test('reads content that BER lets come in pieces', () => {
    const { Class, Type, create, fromDer, toDer } = forge.asn1;
    const message = fromDer(material.profile.toString('binary'));
    const holder = [1, 0, 2, 1].reduce((node, index) => children(node)[index] ?? node, message);
    const whole = children(holder)[0]?.value;
    if (typeof whole !== 'string') throw new Error('the content is in pieces already');
    const pieces = [whole.slice(0, 1000), whole.slice(1000)].map((piece) =>
      create(Class.UNIVERSAL, Type.OCTETSTRING, false, piece),
    );
    holder.value = [create(Class.UNIVERSAL, Type.OCTETSTRING, true, pieces)];
    mac.readStandardInput = () => Buffer.from(toDer(message).getBytes(), 'binary');
    expect(mac.security('cms', '-D').stdout).toBe(Buffer.from(whole, 'binary').toString());
  });

  test('does not look at the signature', () => {
    const tampered = Buffer.from(
      material.profile.toString('latin1').replace(material.teamId, 'ZZZZZZZZZZ'),
      'latin1',
    );
    const profile = mac.file('tampered.mobileprovision', tampered);
    expect(mac.security('cms', '-D', '-i', profile)).toMatchObject({ stderr: '', exitCode: 0 });
  });

  test('a file that is missing, or no CMS, ends with 1', () => {
    const missing = mac.file('missing.mobileprovision');
    expect(mac.security('cms', '-D', '-i', missing)).toEqual(
      refused(`unable to open "${missing}" for reading: No such file or directory`, 1),
    );
    const other = mac.security('cms', '-D', '-i', mac.file('text', 'no CMS'));
    expect(other.stderr).toMatch(/failed to decode message: .*\nsecurity: problem decoding\n$/);
    expect(other.exitCode).toBe(1);
  });
});
