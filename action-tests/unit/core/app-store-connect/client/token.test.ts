import { createPrivateKey } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { createTokenSource } from '../../../../../src/core/app-store-connect/client/access/token.ts';
import type { Clock } from '../../../../../src/core/system/clock.ts';
import { MINUTE } from '../../../../../src/core/system/duration.ts';
import { createApiKey } from '../../../../../src/sandbox/material/api-key.ts';
import { fakeClock } from '../../../../support/action-context.ts';

const START = new Date('2026-03-01T12:00:00Z');
const SECONDS = START.getTime() / 1000;
const key = createApiKey();
const privateKey = createPrivateKey(key.privateKeyPem);

let clock: Clock;
let masked: string[];
beforeEach(() => {
  clock = fakeClock(START);
  masked = [];
});

const source = () =>
  createTokenSource(
    { keyId: key.keyId, issuerId: key.issuerId, privateKey },
    { clock, secrets: { mask: (value) => void masked.push(value) } },
  );
const individual = () =>
  createTokenSource(
    { keyId: key.keyId, issuerId: undefined, privateKey },
    { clock, secrets: { mask: () => {} } },
  );

describe('a token', () => {
  test('speaks for the team, dated back, for less than twenty minutes', async () => {
    const token = await source().current();
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', kid: key.keyId, typ: 'JWT' });
    const { iat = 0, exp = 0, ...claims } = decodeJwt(token);
    expect(claims).toEqual({ iss: key.issuerId, aud: 'appstoreconnect-v1' });
    expect(iat).toBe(SECONDS - 60);
    expect(exp - iat).toBeLessThanOrEqual(20 * 60);
    expect(exp - SECONDS).toBeGreaterThan(10 * 60);
    const publicKey = await importSPKI(key.publicKeyPem, 'ES256');
    await jwtVerify(token, publicKey, { currentDate: START });
  });

  test('of an individual key has a subject and no issuer', async () => {
    const claims = decodeJwt(await individual().current());
    expect(claims).toMatchObject({ sub: 'user' });
    expect(claims).not.toHaveProperty('iss');
  });

  test('is used again until less than a minute of it is left', async () => {
    const tokens = source();
    const first = await tokens.current();
    const { exp = 0 } = decodeJwt(first);
    await clock.sleep((exp - SECONDS) * 1000 - MINUTE);
    expect(await tokens.current()).toBe(first);
    await clock.sleep(1);
    expect(await tokens.current()).not.toBe(first);
  });

  test('is signed anew when it was refused, unless that happened already', async () => {
    const tokens = source();
    const refused = await tokens.current();
    tokens.discard(refused);
    const second = await tokens.current();
    expect(second).not.toBe(refused);
    tokens.discard(refused);
    expect(await tokens.current()).toBe(second);
  });

  test('is masked before anybody has it', async () => {
    const token = await source().current();
    expect(masked).toEqual([token]);
  });
});
