/** The table of what `security` does on macOS 14, 15 and 26, a test for each row. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { password, rows } from './mac-security-rows.ts';
import type { Prepared } from './mac-security-rows.ts';
import { simulatedMac } from './simulated-mac.ts';

const material = createSigningMaterial({ password, pkcs12Form: 'legacy' });

test.each([
  [-25293, 51, 'The user name or passphrase you entered is not correct.'],
  [-25294, 50, 'The specified keychain could not be found.'],
  [-25295, 49, 'The specified keychain is not a valid keychain file.'],
  [-25296, 48, 'A keychain with the same name already exists.'],
  [-25299, 45, 'The specified item already exists in the keychain.'],
  [-25300, 44, 'The specified item could not be found in the keychain.'],
  [-25307, 37, 'A default keychain could not be found.'],
  [-25308, 36, 'User interaction is not allowed.'],
  [-50, 206, 'One or more parameters passed to a function were not valid.'],
  [-61, 195, 'Write permissions error.'],
  [-25257, 87, 'Unknown format in import.'],
  [-25260, 84, 'Passphrase is required for import/export.'],
  [-25264, 80, 'MAC verification failed during PKCS12 import (wrong password?)'],
  [-26275, 93, 'Unable to decode the provided data.'],
  [-67747, 93, 'An invalid algorithm was encountered.'],
])('status %i has the low byte %i and a text of its own', (status, lowByte, text) => {
  expect(status & 0xff).toBe(lowByte);
  const { stdout, exitCode } = simulatedMac().security('error', String(status));
  expect(stdout).toMatch(/^Error: 0x[0-9A-F]{8} /);
  expect(stdout.endsWith(` ${status} ${text}\n`)).toBe(true);
  expect(exitCode).toBe(1);
});

/** A keychain with an identity in it, in the search list. */
function prepared(macosVersion: 14 | 15 | 26): Prepared {
  const mac = simulatedMac({ macosVersion });
  const keychain = mac.file('row.keychain-db');
  const p12 = mac.file('row.p12', material.pkcs12);
  for (const argv of [
    ['create-keychain', '-p', 'pw', keychain],
    ['import', p12, '-k', keychain, '-P', password, '-T', '/usr/bin/codesign'],
    ['list-keychains', '-d', 'user', '-s', keychain],
  ]) {
    expect(mac.security(...argv).exitCode).toBe(0);
  }
  return { mac, keychain, p12 };
}

describe.each([14, 15, 26] as const)('on macOS %i', (version) => {
  let paths: Prepared;
  beforeAll(() => {
    paths = prepared(version);
  });

  test.each(rows)('%s: %s', (command, _, argv, { exitCode, stdout = /^$/, stderr = /^$/ }) => {
    expect(paths.mac.security(command, ...argv(paths))).toEqual({
      exitCode,
      stdout: expect.stringMatching(stdout),
      stderr: expect.stringMatching(stderr),
    });
  });

  test.each([
    ['legacy', version === 14 ? /^1 identity/ : /^$/],
    ['modern', /^$/],
  ] as const)('import -f pkcs12 of a %s container', (pkcs12Form, told) => {
    const { mac, keychain } = paths;
    const other = createSigningMaterial({ password, pkcs12Form });
    const file = mac.file('other.p12', other.pkcs12);
    const argv = ['import', file, '-k', keychain, '-P', password, '-f', 'pkcs12'];
    const isRead = version >= 15 || pkcs12Form === 'legacy';
    expect(mac.security(...argv)).toEqual({
      exitCode: isRead ? 0 : 1,
      stdout: expect.stringMatching(told),
      stderr: isRead ? '' : expect.stringContaining('MAC verification failed'),
    });
  });
});
