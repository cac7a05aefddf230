/** What setup-signing makes and replaces at App Store Connect, played by the sandbox. */
import { createPublicKey } from 'node:crypto';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { failureOf } from '../support/failure.ts';
import {
  APP,
  deletion,
  distribution,
  keyInsteadOfFile,
  otherCertificate,
  profileNames,
  TEAM,
  WIDGET,
  worlds,
} from './setup-signing-account-world.ts';

const { open, close } = worlds();
afterAll(close);

const STORE = `Slipway App Store ${APP}`;
const create = { 'create-missing': 'true' };

/** The public half of the key of `distribution`. */
const ownKeys = {
  publicKeyPem: String(
    createPublicKey(distribution.privateKeyPem).export({ type: 'spki', format: 'pem' }),
  ),
};

describe('create-missing', () => {
  test('makes all that an empty account lacks, and nothing the second time', async () => {
    const world = await open();
    world.sandbox.reset();
    world.seed({ team: { id: TEAM, name: 'Harbour Ltd' }, keys: [world.teamKey] });
    const texts = { ...create, ...keyInsteadOfFile, 'bundle-ids': `${APP}\n${WIDGET}` };
    const outcome = await world.setUp(texts);

    expect(outcome).toMatchObject({
      'team-id': TEAM,
      'provisioning-profile-name': STORE,
      'keychain-path': expect.any(String),
    });
    expect(world.writes()).toEqual([
      'POST /v1/bundleIds',
      'POST /v1/bundleIds',
      'POST /v1/certificates',
      'POST /v1/profiles',
      'POST /v1/profiles',
    ]);
    const { bundleIds, certificates } = world.account();
    expect(bundleIds.map(({ identifier, name }) => [identifier, name])).toEqual([
      [APP, 'com example harbour'],
      [WIDGET, 'com example harbour widget'],
    ]);
    expect(certificates).toMatchObject([{ certificateType: 'DISTRIBUTION' }]);
    expect(world.mac.recorded.summary.render('')).toContain(
      `create the profile "${STORE}" (IOS_APP_STORE) for ${APP}`,
    );

    const before = world.writes().length;
    expect(await world.setUp(texts)).toMatchObject({
      'certificate-sha1': outcome['certificate-sha1'],
      'provisioning-profile': outcome['provisioning-profile'],
    });
    expect(world.writes()).toHaveLength(before);
  });

  test('says of a certificate that Apple issued for tomorrow that it is not valid yet', async () => {
    const world = await open();
    world.sandbox.reset();
    world.seed({ team: { id: TEAM, name: 'Harbour Ltd' }, keys: [world.teamKey] });
    world.sandbox.fault({ oddity: 'certificates-from-tomorrow' });
    const failure = await failureOf(world.setUp({ ...create, ...keyInsteadOfFile }));
    expect(failure).toMatchObject({
      code: 'certificate/not-yet-valid',
      said: 'CSSMERR_TP_CERT_NOT_VALID_YET',
    });
  });

  test('uses the certificate that the account holds for the key', async () => {
    const world = await open();
    world.seedCertificates(otherCertificate());
    const outcome = await world.setUp({ ...create, ...keyInsteadOfFile });
    expect(outcome['certificate-sha1']).toBe(distribution.certificate.sha1);
    expect(world.writes()).toEqual(['POST /v1/profiles']);
  });

  test('has another certificate issued for the key of an expired one, even after a lost answer', async () => {
    const world = await open();
    world.sandbox.reset();
    world.seed({ team: { id: TEAM, name: 'Harbour Ltd' }, keys: [world.teamKey] });
    world.seedCertificates(otherCertificate('distribution', -1, ownKeys));
    const lost = { method: 'POST', path: '^/v1/certificates$' };
    world.sandbox.fault({ ...lost, action: { cut: true } });
    await world.setUp({ ...create, ...keyInsteadOfFile });
    expect(world.account().certificates).toHaveLength(2);
  });

  test('takes the certificate that a parallel job has had issued a moment ago', async () => {
    const world = await open();
    world.sandbox.reset();
    world.seed({ team: { id: TEAM, name: 'Harbour Ltd' }, keys: [world.teamKey] });
    const { log } = world.mac.context;
    const info = jest.spyOn(log, 'info').mockImplementation((text) => {
      if (text.startsWith('have a certificate')) world.seedCertificates(distribution.certificate);
    });
    const outcome = await world.setUp({ ...create, ...keyInsteadOfFile });
    info.mockRestore();
    expect(outcome['certificate-sha1']).toBe(distribution.certificate.sha1);
    expect(world.account().certificates).toHaveLength(1);
  });

  test('gives profiles the name that was asked for, and replaces only what bears it', async () => {
    const world = await open();
    world.seedProfiles(
      { name: `Harbour ${APP} 1`, state: 'INVALID' },
      { name: STORE, state: 'INVALID' },
    );
    const texts = { ...create, 'profile-name': 'Harbour {bundle-id} 1' };
    const outcome = await world.setUp(texts);
    expect(outcome['provisioning-profile-name']).toBe(`Harbour ${APP} 1`);
    expect(profileNames(world)).toEqual([STORE, `Harbour ${APP} 1`]);

    const before = world.writes().length;
    await world.setUp(texts);
    expect(world.writes()).toHaveLength(before);
  });

  test.each([
    ['Harbour', 'with several bundle ids it needs `{bundle-id}`', `${APP}\n${WIDGET}`],
    ['Harbour {team}', 'has {team} in it, which stands for nothing', APP],
    ['Harbour stand-in', 'ends in “ stand-in”', APP],
    ['Har\tbour', 'has a control character', APP],
    ['H'.repeat(201), 'has more than 200 characters', APP],
  ])('refuses the name %j for profiles before anything is asked', async (name, words, ids) => {
    const world = await open();
    const texts = { ...create, 'profile-name': name, 'bundle-ids': ids };
    await expect(world.setUp(texts)).rejects.toMatchObject({
      code: 'input/invalid',
      message: expect.stringContaining(words),
    });
    expect(world.writes()).toEqual([]);
  });

  test('replaces its own invalid profile, keeps the certificates in it, and leaves others alone', async () => {
    const world = await open();
    const other = otherCertificate();
    const gone = otherCertificate();
    world.seedCertificates(other);
    world.seedProfiles(
      { name: STORE, certificates: [other, gone], state: 'INVALID' },
      { name: STORE, certificates: [other], days: -30 },
      { name: 'Made by hand', state: 'INVALID' },
      { name: 'Expired by hand', days: -1 },
    );
    const outcome = await world.setUp(create);
    expect(outcome['provisioning-profile-name']).toBe(STORE);
    expect(world.writes()).toEqual([
      'POST /v1/profiles',
      deletion,
      deletion,
      'POST /v1/profiles',
      deletion,
    ]);
    expect(profileNames(world)).toEqual(['Made by hand', 'Expired by hand', STORE]);
    expect(world.account().profiles.at(-1)?.certificates).toEqual([
      distribution.certificate.serialNumber,
      other.serialNumber,
    ]);
    expect(world.infos()).toContainEqual(
      expect.stringMatching(/^delete the profile "Slipway .*, as it is INVALID/),
    );
  });

  test.each([
    ['the one that stands in', 0, ['POST /v1/profiles']],
    ['the new one', 1, ['POST /v1/profiles', deletion, 'POST /v1/profiles']],
  ])(
    'leaves a usable profile when Apple refuses %s, and goes on later',
    async (_, after, writes) => {
      const world = await open();
      const other = otherCertificate();
      world.seedCertificates(other);
      world.seedProfiles({ name: STORE, certificates: [other] });
      const body = { errors: [{ status: '409', code: 'ENTITY_ERROR', title: '', detail: 'No.' }] };
      world.sandbox.fault({
        method: 'POST',
        path: '^/v1/profiles$',
        after,
        action: { status: 409, body },
      });
      expect(await failureOf(world.setUp(create))).toMatchObject({
        code: 'app-store-connect/refused',
      });
      expect(world.writes()).toEqual(writes);
      expect(profileNames(world)).toEqual([after === 0 ? STORE : `${STORE} stand-in`]);

      expect(await world.setUp(create)).toMatchObject({ 'provisioning-profile-name': STORE });
      expect(profileNames(world)).toEqual([STORE]);
      expect(world.account().profiles[0]?.certificates).toEqual([
        distribution.certificate.serialNumber,
        other.serialNumber,
      ]);
    },
  );

  test('has one certificate issued even when Apple’s answer is lost', async () => {
    const world = await open();
    world.sandbox.reset();
    world.seed({
      team: { id: TEAM, name: 'Harbour Ltd' },
      keys: [world.teamKey],
      bundleIds: [{ identifier: APP }],
    });
    for (const path of ['certificates', 'profiles']) {
      const lost = { method: 'POST', path: `^/v1/${path}$`, effect: 'after' } as const;
      world.sandbox.fault({ ...lost, action: { cut: true } });
    }
    await world.setUp({ ...create, ...keyInsteadOfFile });
    expect(world.account()).toMatchObject({
      certificates: [{ certificateType: 'DISTRIBUTION' }],
      profiles: [{ name: STORE }],
    });
  });

  test('takes what Apple made without ever answering', async () => {
    const world = await open();
    const post = { method: 'POST', path: '^/v1/profiles$', action: { cut: true } } as const;
    world.sandbox.fault({ ...post, times: 5 });
    world.sandbox.fault({ ...post, after: 5, effect: 'after' });
    expect(await world.setUp(create)).toMatchObject({ 'provisioning-profile-name': STORE });
    expect(world.writes()).toHaveLength(6);
  });

  test('takes what a parallel job has made meanwhile', async () => {
    const world = await open();
    const meanwhile = { method: 'POST', path: '^/v1/profiles$', effect: 'after' } as const;
    const body = { errors: [{ status: '409', code: 'ENTITY_ERROR', title: '', detail: 'taken' }] };
    world.sandbox.fault({ ...meanwhile, action: { status: 409, body } });
    expect(await world.setUp(create)).toMatchObject({ 'provisioning-profile-name': STORE });
    expect(profileNames(world)).toEqual([STORE]);
  });
});
