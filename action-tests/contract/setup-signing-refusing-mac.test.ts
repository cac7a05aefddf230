/** What the action makes of a Mac that does not do what it is told. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { processErrors } from '../../src/core/system/programs/process.ts';
import type { ProcessResult } from '../../src/core/system/programs/process.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import type { RecordedProcesses } from '../support/action-context.ts';
import { answering, given, leftovers, macs, setUp } from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();

type Answer = Partial<ProcessResult>;

/** From codesign's refusal on, the commands answer as given: by name, or by name and first option. */
function refusingToSign(answers: Record<string, Answer>): RecordedProcesses {
  let failed = false;
  return answering(material, ({ command, argv: [name = '', option] }) => {
    if (command === 'codesign') {
      failed = true;
      return { exitCode: 1, stderr: 'self-test: errSecInternalComponent' };
    }
    return failed ? (answers[`${name} ${option}`] ?? answers[name]) : undefined;
  });
}

describe('a Mac that refuses', () => {
  test('to create the keychain: its own words are told', async () => {
    const mac = await aMac();
    const processes = answering(material, ({ argv }) =>
      argv[0] === 'create-keychain'
        ? { exitCode: 48, stderr: 'security: SecKeychainCreate x: A keychain is there.' }
        : undefined,
    );
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/security-refused',
      said: 'security: SecKeychainCreate x: A keychain is there.',
    });
  });

  test.each([
    ['create-keychain', 195, 'SecKeychainCreate x: Write permissions error.'],
    ['import', 1, 'SecKeychainItemImport: User interaction is not allowed.'],
    ['set-keychain-settings', 36, 'SecKeychainSetSettings x: User interaction is not allowed.'],
  ])('%s with the words of a service without a session', async (command, exitCode, words) => {
    const mac = await aMac();
    const processes = answering(material, ({ argv }) =>
      argv[0] === command ? { exitCode, stderr: `security: ${words}` } : undefined,
    );
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/no-user-session',
      said: `security: ${words}`,
      remedy: expect.stringContaining('SessionCreate'),
    });
  });

  test('a job that runs as root, before anything was made', async () => {
    const mac = await aMac({ environment: { SLIPWAY_MAC_USER_ID: '0' } });
    await expect(setUp(mac, given(material))).rejects.toMatchObject({
      code: 'signing/runs-as-root',
      remedy: expect.stringContaining('sudo'),
    });
    expect(mac.recorded.state).toEqual({});
    expect(await leftovers(mac)).toEqual([]);
  });

  test.each([
    ['', 'ENOENT', (home: string) => rm(home, { recursive: true })],
    [
      'Library/MobileDevice/Provisioning Profiles',
      'Library is not a folder',
      (home: string) => writeFile(join(home, 'Library'), ''),
    ],
  ])(
    'a job that cannot write to its ~/%s, before anything was made',
    async (folder, words, spoil) => {
      const mac = await aMac();
      const { home } = mac.context.machine;
      await spoil(home);
      const processes = answering(material);
      await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
        code: 'signing/folder-not-writable',
        message: `The job cannot write to the folder ${join(home, folder)}.`,
        said: expect.stringContaining(words),
      });
      expect(processes.calls.map(({ command }) => command)).toEqual(['id']);
      expect(mac.recorded.state).toEqual({});
    },
  );

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

  test.each([
    ['CSSMERR_TP_NOT_TRUSTED', 'signing/identity-not-valid', 'issuer is missing'],
    ['CSSMERR_TP_CERT_EXPIRED', 'signing/identity-not-valid', 'the clock of this Mac'],
    ['CSSMERR_TP_CERT_REVOKED', 'certificate/revoked', 'issuer: '],
  ])('the identity, because of %s: the reason is told', async (reason, code, words) => {
    const mac = await aMac();
    const { sha1, commonName } = material.certificate;
    const processes = answering(material, ({ argv }) => {
      if (argv[0] !== 'find-identity') return undefined;
      const line = `  1) ${sha1} "${commonName}" (${reason})\n`;
      return { stdout: argv.includes('-v') ? '     0 valid identities found\n' : line };
    });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code,
      said: reason,
      details: expect.arrayContaining([expect.stringContaining(words)]),
    });
    expect(mac.recorded.outputs).toMatchObject({ 'certificate-sha1': sha1 });
  });

  const trusting = [
    'access: 2 entries',
    '    entry 0:',
    '        authorizations (2): decrypt sign',
    "        don't-require-password",
    '        description: Imported Private Key',
    '        applications (1):',
    '            0: /usr/bin/codesign (OK)',
    '    entry 1:',
    '        authorizations (1): partition_id',
    "        don't-require-password",
    '        description: apple-tool:, apple:',
    '        applications: <null>',
  ].join('\n');
  const invalid = `  1) ${material.certificate.sha1} "name" (CSSMERR_TP_NOT_TRUSTED)`;

  test.each<[string, string, Record<string, Answer>]>([
    ['the search list', 'is not in the search list', { 'list-keychains': { stdout: '' } }],
    ['the lock', 'The keychain is locked', { 'show-keychain-info': { exitCode: 36 } }],
    ['the key', 'The private key is not', { 'find-identity': { stdout: '' } }],
    [
      'the issuer',
      'does not trust the certificate: CSSMERR_TP_NOT_TRUSTED',
      { 'find-identity': { stdout: invalid }, 'find-identity -v': { stdout: '' } },
    ],
    [
      'the access list',
      'The access list of the key does not hold codesign',
      { 'dump-keychain': { stdout: trusting.replace('codesign', 'safari') } },
    ],
    [
      'the partition list',
      'lacks "apple:"; it is "apple-tool:, teamid:X"',
      { 'dump-keychain': { stdout: trusting.replace(', apple:', ', teamid:X') } },
    ],
    ['nothing', 'It is not known that the access list', { 'dump-keychain': { stdout: '' } }],
  ])('the self test: %s is named as the cause', async (_, words, answers) => {
    const mac = await aMac();
    await expect(
      setUp(
        mac,
        given(material),
        refusingToSign({ 'dump-keychain': { stdout: trusting }, ...answers }),
      ),
    ).rejects.toMatchObject({
      code: 'signing/self-test-failed',
      message: expect.stringContaining(words),
      said: 'self-test: errSecInternalComponent',
      details: expect.arrayContaining([expect.stringContaining('search list: ')]),
    });
  });

  test('the self test although all is as it should be: the session is to blame', async () => {
    const mac = await aMac();
    const processes = refusingToSign({ 'dump-keychain': { stdout: trusting } });
    await expect(setUp(mac, given(material), processes)).rejects.toMatchObject({
      code: 'signing/no-user-session',
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
