import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { Refusal } from './refusal.ts';

/** A key of the API as App Store Connect knows it. */
export interface ApiKey {
  keyId: string;
  /** Absent for an individual key. */
  issuerId?: string;
  publicKeyPem: string;
  roles: readonly string[];
}

const audience = 'appstoreconnect-v1';
const longestLifetimeSeconds = 20 * 60;
/** Clients may set `iat` by a clock that is a little fast. */
const clockToleranceSeconds = 60;

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

async function verifiedKey(token: string, keys: readonly ApiKey[], now: Date): Promise<ApiKey> {
  const { kid } = decodeProtectedHeader(token);
  const key = keys.find(({ keyId }) => keyId === kid);
  if (!key) throw notAuthorized();
  const { payload } = await jwtVerify(token, await importSPKI(key.publicKeyPem, 'ES256'), {
    algorithms: ['ES256'],
    audience,
    currentDate: now,
    requiredClaims: ['exp'],
  });
  const { iss, sub, exp = 0, iat = now.getTime() / 1000 } = payload;
  const isOwner =
    key.issuerId === undefined ? iss === undefined && sub === 'user' : iss === key.issuerId;
  const isTooLong = exp - iat > longestLifetimeSeconds;
  const isFromFuture = iat > now.getTime() / 1000 + clockToleranceSeconds;
  if (!isOwner || isTooLong || isFromFuture) throw notAuthorized();
  return key;
}

/** The key that signed the request's bearer token; Apple gives one answer to all that is wrong. */
export async function authenticate(
  authorization: string | undefined,
  keys: readonly ApiKey[],
  now: Date,
): Promise<ApiKey> {
  const token = /^Bearer (?<token>\S+)$/.exec(authorization ?? '')?.groups?.['token'];
  if (token === undefined) throw notAuthorized();
  try {
    return await verifiedKey(token, keys, now);
  } catch {
    throw notAuthorized();
  }
}
