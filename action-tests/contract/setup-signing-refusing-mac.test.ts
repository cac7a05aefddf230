/** What the action makes of a Mac that does not do what it is told. */
import { describe, expect, test } from '@jest/globals';
import { processErrors } from '../../src/core/system/process.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { answering, given, macs, setUp } from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();

describe('a Mac that refuses', () => {
  test('to create the keychain: its own words are told', async () => {
    const mac = await aMac();
    const processes = answering(material, ({ argv }) =>
      argv[0] === 'create-keychain'
        ? { exitCode: 195, stderr: 'security: SecKeychainCreate x: Write permissions error.' }
        : undefined,
    );
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/security-refused',
      said: 'security: SecKeychainCreate x: Write permissions error.',
    });
  });

  test.each([
    ['create-keychain', 'create the temporary keychain'],
    ['import', 'import the certificate'],
    ['list-keychains', 'read or change the keychain search list'],
    ['find-identity', 'list the signing identities'],
  ])('%s by never coming back: the step ends all the same', async (silent, words) => {
    const mac = await aMac();
    const processes = answering(material, ({ argv, options }) => {
      if (argv[0] !== silent) return undefined;
      throw processErrors.error('timed-out', { message: `after ${options.timeoutMs}` });
    });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/no-answer',
      message: `The Mac was asked to ${words} and did not answer within 2 min.`,
      cause: { message: 'after 120000' },
    });
  });

  test('the usual import: the newer importer gets the file too', async () => {
    const mac = await aMac();
    const processes = answering(material, ({ argv }) =>
      argv[0] === 'import' && argv.includes('-P') && !argv.includes('-f')
        ? { exitCode: 1, stderr: 'security: SecKeychainItemImport: Unknown format in import.' }
        : undefined,
    );
    await setUp(mac, given(material), processes);
    expect(processes.calls.filter(({ argv }) => argv.includes('pkcs12'))).toHaveLength(1);
  });

  test('the identity: the reason is the one that macOS gives', async () => {
    const mac = await aMac();
    const { sha1, commonName } = material.certificate;
    const processes = answering(material, ({ argv }) => {
      if (argv[0] !== 'find-identity') return undefined;
      const line = `  1) ${sha1} "${commonName}" (CSSMERR_TP_NOT_TRUSTED)\n`;
      return { stdout: argv.includes('-v') ? '     0 valid identities found\n' : line };
    });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/identity-not-valid',
      said: 'CSSMERR_TP_NOT_TRUSTED',
    });
    expect(mac.recorded.outputs).toMatchObject({ 'certificate-sha1': sha1 });
  });

  test.each([
    ['the search list', 'the keychain is in the search list', 'list-keychains', { stdout: '' }],
    ['the lock', 'the keychain is unlocked', 'show-keychain-info', { exitCode: 36 }],
    ['the key', 'the private key is there', 'find-identity', { stdout: '' }],
    ['the partition list', 'partition list keeps codesign out', '', {}],
  ])('the self test: %s is named as the cause', async (_, words, command, answer) => {
    const mac = await aMac();
    let failed = false;
    const processes = answering(material, (call) => {
      if (call.command === 'codesign') {
        failed = true;
        return { exitCode: 1, stderr: 'self-test: errSecInternalComponent' };
      }
      return failed && call.argv[0] === command ? answer : undefined;
    });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/self-test-failed',
      message: expect.stringContaining(words),
      said: 'self-test: errSecInternalComponent',
    });
  });

  test('the self test by never coming back: the step ends all the same', async () => {
    const mac = await aMac();
    const processes = answering(material, ({ command, options }) => {
      if (command !== 'codesign') return undefined;
      throw processErrors.error('timed-out', { message: `after ${options.timeoutMs}` });
    });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/self-test-failed',
      said: expect.stringContaining('nothing within 30 s'),
    });
    const selfTest = processes.calls.find(({ command }) => command === 'codesign');
    expect(selfTest?.options.timeoutMs).toBe(30_000);
  });
});
