/**
 * Bearer tokens. Apple refuses a token that lives longer than 20 minutes, and a wait for a build
 * is longer than that; so each request asks for the token, which is signed anew in time.
 */
import { SignJWT } from 'jose';
import type { ActionContext } from '../../../runner/action-context.ts';
import { MINUTE, SECOND } from '../../../system/duration.ts';
import type { Credentials } from './credentials.ts';

const AUDIENCE = 'appstoreconnect-v1';
/** The time by which tokens are dated back, as Apple refuses one from a clock ahead of its own. */
const DATED_BACK_MS = MINUTE;
const LIFETIME_MS = 19 * MINUTE;
const RENEWED_BEFORE_END_MS = 60 * SECOND;

export interface TokenSource {
  current(): Promise<string>;
  /** Drops a token that Apple refused, so that the next call signs a new one. */
  discard(token: string): void;
}

/** A source of signed tokens; each is used until shortly before it ends. */
export function createTokenSource(
  credentials: Credentials,
  { clock, secrets }: Pick<ActionContext, 'clock' | 'secrets'>,
): TokenSource {
  let signed: { readonly token: string; readonly expires: number } | undefined;
  return {
    async current() {
      const now = clock.now().getTime();
      if (signed && signed.expires - now >= RENEWED_BEFORE_END_MS) return signed.token;
      const issued = now - DATED_BACK_MS;
      const expires = issued + LIFETIME_MS;
      const token = await signToken(credentials, { issued, expires });
      secrets.mask(token);
      signed = { token, expires };
      return token;
    },
    discard(token) {
      if (signed?.token === token) signed = undefined;
    },
  };
}

function signToken(
  { keyId, issuerId, privateKey }: Credentials,
  { issued, expires }: { readonly issued: number; readonly expires: number },
): Promise<string> {
  const speaker = issuerId === undefined ? { sub: 'user' } : { iss: issuerId };
  return new SignJWT(speaker)
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
    .setIssuedAt(Math.floor(issued / SECOND))
    .setExpirationTime(Math.floor(expires / SECOND))
    .setAudience(AUDIENCE)
    .sign(privateKey);
}
