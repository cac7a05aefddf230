/** Bearer tokens: their signature, lifetime and key. */
import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import type { CryptoKey } from 'jose';
import { Refusal } from '../refusal.ts';

/** A key of the API as App Store Connect knows it. */
export interface ApiKey {
  keyId: string;
  /** Absent for an individual key. */
  issuerId?: string;
  publicKeyPem: string;
  roles: readonly string[];
}

/** The meaning of a token: its key, and the requests it is limited to, if any. */
export interface Credentials {
  key: ApiKey;
  scope: readonly string[] | undefined;
}

const AUDIENCE = 'appstoreconnect-v1';
const LONGEST_LIFETIME_SECONDS = 20 * 60;
/** Clients may set `iat` by a clock that is a little fast. */
const CLOCK_TOLERANCE_SECONDS = 60;

function notAuthorized(): Refusal {
  return new Refusal(401, [
    {
      code: 'NOT_AUTHORIZED',
      title: 'Authentication credentials are missing or invalid.',
      detail:
        'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
    },
  ]);
}

/** Public keys that were read once; every request is signed with one of very few. */
const publicKeys = new WeakMap<ApiKey, Promise<CryptoKey>>();

function publicKeyOf(key: ApiKey): Promise<CryptoKey> {
  const read = publicKeys.get(key) ?? importSPKI(key.publicKeyPem, 'ES256');
  publicKeys.set(key, read);
  return read;
}

async function verified(token: string, keys: readonly ApiKey[], now: Date): Promise<Credentials> {
  const { kid } = decodeProtectedHeader(token);
  const key = keys.find(({ keyId }) => keyId === kid);
  if (!key) throw notAuthorized();
  const { payload } = await jwtVerify(token, await publicKeyOf(key), {
    algorithms: ['ES256'],
    audience: AUDIENCE,
    currentDate: now,
    requiredClaims: ['exp'],
  });
  const { iss, sub, scope, exp = 0, iat = now.getTime() / 1000 } = payload;
  const isOwner =
    key.issuerId === undefined ? iss === undefined && sub === 'user' : iss === key.issuerId;
  const isTooLong = exp - iat > LONGEST_LIFETIME_SECONDS;
  const isFromFuture = iat > now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS;
  if (!isOwner || isTooLong || isFromFuture || !isScope(scope)) throw notAuthorized();
  return { key, scope };
}

function isScope(scope: unknown): scope is string[] | undefined {
  return (
    scope === undefined ||
    (Array.isArray(scope) && scope.every((entry) => typeof entry === 'string'))
  );
}

/** Who sent the request's bearer token; Apple gives one answer to all that is wrong. */
export async function authenticate(
  authorization: string | undefined,
  keys: readonly ApiKey[],
  now: Date,
): Promise<Credentials> {
  const token = /^Bearer (?<token>\S+)$/.exec(authorization ?? '')?.groups?.['token'];
  if (token === undefined) throw notAuthorized();
  try {
    return await verified(token, keys, now);
  } catch {
    throw notAuthorized();
  }
}
