/** Several jobs of one user, and whose keychains codesign sees meanwhile. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import {
  cleanUpWarnings,
  given,
  leftovers,
  macs,
  searchList,
  setUp,
} from '../support/signing-mac.ts';
import type { SigningMac } from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();
const legacy = createSigningMaterial({ pkcs12Form: 'legacy' });
const isolated = given(material, { 'search-list': 'isolated' });
const login = expect.stringContaining('login.keychain-db');

/** Another job of the same user, with a temporary folder and a state of its own. */
async function anotherJobOn({ context }: SigningMac): Promise<SigningMac> {
  return aMac({ environment: { HOME: context.machine.home } });
}

async function keychainOf(outcome: Promise<Record<string, unknown>>): Promise<string> {
  return String((await outcome)['keychain-path']);
}

describe('isolated', () => {
  test('hides the other keychains while the job runs; post brings them back in their order', async () => {
    const mac = await aMac();
    const before = [
      '/Users/jo/b.keychain-db',
      ...(await searchList(mac)),
      '/Users/jo/ä "1".keychain',
    ];
    const argv = ['list-keychains', '-d', 'user', '-s', ...before];
    await mac.context.processes.run('security', argv);
    const keychain = await keychainOf(setUp(mac, isolated));
    expect(await searchList(mac)).toEqual([keychain]);

    await undo(mac.context);
    expect(await searchList(mac)).toEqual(before);
    await undo(mac.context);
    expect(await searchList(mac)).toEqual(before);
    expect(await leftovers(mac)).toEqual([]);
  });

  test.each(['first', 'second'])(
    'twice at once: each sees both and nothing else, until both have ended, the %s one first',
    async (which) => {
      const one = await aMac();
      const other = await anotherJobOn(one);
      const keychains = [
        await keychainOf(setUp(one, isolated)),
        await keychainOf(setUp(other, isolated)),
      ] as const;
      expect(await searchList(one)).toEqual(keychains.toReversed());

      const [early, late] = which === 'first' ? [one, other] : [other, one];
      await undo(early.context);
      expect(await searchList(one)).toEqual([keychains[which === 'first' ? 1 : 0]]);
      await undo(late.context);
      expect(await searchList(one)).toEqual([login]);
      expect(await leftovers(one)).toEqual([]);
    },
  );

  test.each(['first', 'second'])(
    'beside a job that is not isolated, which ends %s: the others come back with the isolated one',
    async (which) => {
      const one = await aMac();
      const other = await anotherJobOn(one);
      await setUp(one, isolated);
      await setUp(other, given(material));
      expect(await searchList(one)).toHaveLength(2);
      const [early, late] = which === 'first' ? [other, one] : [one, other];
      await undo(early.context);
      expect(await searchList(one)).toHaveLength(which === 'first' ? 1 : 2);
      await undo(late.context);
      expect(await searchList(one)).toEqual([login]);
    },
  );

  test('what a job hid that ended without its post comes back with the next post', async () => {
    const one = await aMac();
    const keychain = await keychainOf(setUp(one, isolated));
    await one.context.processes.run('security', ['delete-keychain', keychain]);
    expect(await searchList(one)).toEqual([]);
    const other = await anotherJobOn(one);
    await setUp(other, given(material, { 'self-test': 'false' }));
    await undo(other.context);
    expect(await searchList(one)).toEqual([login]);
  });
});

describe('what the note of hidden entries holds', () => {
  test.each(['{', 'null', '{"entries":7,"isolated":[null]}'])(
    'keeps nobody from cleaning up: %j',
    async (text) => {
      const mac = await aMac();
      await setUp(mac, given(material));
      const note = join(mac.context.machine.home, '.slipway-hidden-keychains.json');
      await writeFile(note, text);
      // As a job leaves it that is killed while it writes.
      await writeFile(`${note}.new`, '{"ent');
      await undo(mac.context);
      expect(cleanUpWarnings(mac)).toEqual([]);
      expect(await searchList(mac)).toEqual([login]);
      expect(await leftovers(mac)).toEqual([]);
    },
  );
});

describe('another valid identity with the same name', () => {
  const name = { teamId: 'A1B2C3D4E5', teamName: 'Tea' };
  const [one, other] = [createSigningMaterial(name), createSigningMaterial(name)];

  test.each([
    ['is told of, with both fingerprints', 'prepend', 1],
    ['is out of the way when it is hidden', 'isolated', 0],
  ])('%s', async (_, mode, warnings) => {
    const job = await aMac();
    const theirs = join(job.folder, 'tea.keychain-db');
    const file = join(job.folder, 'tea.p12');
    await writeFile(file, other.pkcs12);
    const format = ['-f', 'pkcs12', '-P', other.password];
    for (const argv of [
      ['create-keychain', '-p', 'pw', theirs],
      ['import', file, '-k', theirs, ...format],
      ['list-keychains', '-d', 'user', '-s', theirs, ...(await searchList(job))],
    ]) {
      expect(await job.context.processes.run('security', argv)).toMatchObject({ exitCode: 0 });
    }
    const outcome = await setUp(job, given(one, { 'search-list': mode }));
    const selector = warnings > 0 ? one.certificate.sha1 : one.certificate.commonName;
    expect(outcome['signing-certificate']).toBe(selector);
    expect(await signsAs(job, selector)).toBe('signed');
    const told = job.recorded.texts('warning').filter((text) => text.includes('with the name'));
    expect(told).toHaveLength(warnings);
    for (const text of told) {
      expect(text).toContain(one.certificate.sha1);
      expect(text).toContain(other.certificate.sha1);
    }
  });
});

/** What codesign makes of the word that a later step is given. */
async function signsAs({ context, folder }: SigningMac, selector: string): Promise<string> {
  const program = join(folder, 'program');
  await writeFile(program, 'code');
  const argv = ['--sign', selector, program];
  const { exitCode, stderr } = await context.processes.run('codesign', argv);
  return exitCode === 0 ? 'signed' : stderr;
}

test('the same certificate in another keychain leaves a doubt about the name, too', async () => {
  const job = await aMac();
  const theirs = join(job.folder, 'theirs.keychain-db');
  const file = join(job.folder, 'theirs.p12');
  await writeFile(file, material.pkcs12);
  const { processes } = job.context;
  await processes.run('security', ['create-keychain', '-p', 'pw', theirs]);
  const format = ['-f', 'pkcs12', '-P', material.password];
  await processes.run('security', ['import', file, '-k', theirs, ...format]);
  await processes.run('security', ['list-keychains', '-d', 'user', '-s', theirs, 'login.keychain']);
  const outcome = await setUp(job, given(material));
  expect(outcome['signing-certificate']).toBe(material.certificate.sha1);
  expect(await signsAs(job, material.certificate.commonName)).toContain('ambiguous');
  expect(await signsAs(job, material.certificate.sha1)).toBe('signed');
});

test('of a certificate and its renewal only the chosen one is imported', async () => {
  const names = { teamId: 'A1B2C3D4E5', teamName: 'Te\u0301a' };
  const [old, renewed] = [createSigningMaterial(names), createSigningMaterial(names)];
  const job = await aMac();
  const outcome = await setUp(
    job,
    given(renewed, {
      certificate: [old, renewed].map(({ pkcs12 }) => pkcs12.toString('base64')).join('\n'),
      'certificate-password': `${old.password}\n${renewed.password}`,
    }),
  );
  expect(outcome['certificate-sha1']).toBe(renewed.certificate.sha1);
  expect(await signsAs(job, String(outcome['signing-certificate']))).toBe('signed');
  const argv = ['find-identity', '-p', 'codesigning', String(outcome['keychain-path'])];
  const { stdout } = await job.context.processes.run('security', argv);
  expect(stdout).toContain(renewed.certificate.sha1);
  expect(stdout).not.toContain(old.certificate.sha1);
});

describe('the default keychain', () => {
  test.each([
    ['was the login keychain', undefined],
    ['was another one', '/Users/jo/own.keychain-db'],
    ['was none', ''],
  ])('that a later step set to ours is what it was, which %s', async (_, name) => {
    const mac = await aMac();
    const { processes } = mac.context;
    const ask = async () => (await processes.run('security', ['default-keychain'])).stdout;
    if (name !== undefined) {
      const names = name === '' ? [] : [name];
      await processes.run('security', ['default-keychain', '-s', ...names]);
    }
    const before = await ask();
    const keychain = await keychainOf(setUp(mac, given(material)));
    await processes.run('security', ['default-keychain', '-s', keychain]);
    expect(await ask()).toContain(keychain);
    await undo(mac.context);
    expect(await ask()).toBe(before);
  });

  test('that a later step set to its own stays', async () => {
    const mac = await aMac();
    await setUp(mac, given(material));
    const argv = ['default-keychain', '-s', '/Users/jo/own.keychain-db'];
    await mac.context.processes.run('security', argv);
    await undo(mac.context);
    const { stdout } = await mac.context.processes.run('security', ['default-keychain']);
    expect(stdout).toContain('/Users/jo/own.keychain-db');
  });
});

describe.each(['14', '15', '26'])('on macOS %s', (version) => {
  test.each([
    ['modern', material],
    ['legacy', legacy],
  ])(
    'the whole sequence passes with a %s .p12, in a home with blanks and letters of all kinds',
    async (_, own) => {
      const plain = await aMac();
      const home = join(plain.folder, 'Jö “Doe” & 田中\u0301');
      const mac = await aMac({
        environment: { SLIPWAY_MAC_VERSION: version, HOME: home, RUNNER_TEMP: join(home, 'w k') },
      });
      const before = await searchList(mac);
      await setUp(mac, given(own, { 'search-list': 'isolated' }));
      await undo(mac.context);
      expect(await searchList(mac)).toEqual(before);
      expect(await readdir(join(home, 'w k'))).toEqual([]);
      expect(await leftovers(mac)).toEqual([]);
      expect(cleanUpWarnings(mac)).toEqual([]);
    },
  );
});
