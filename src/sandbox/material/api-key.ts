/** A private key of App Store Connect, as the portal gives it out once. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { appleIdentifier } from './apple-identifier.ts';

export interface ApiKey {
  readonly keyId: string;
  readonly issuerId: string;
  /** PKCS#8, as in the AuthKey_<key id>.p8 that App Store Connect offers once. */
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

export function createApiKey(): ApiKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    keyId: appleIdentifier(),
    issuerId: randomUUID(),
    privateKeyPem: privateKey,
    publicKeyPem: publicKey,
  };
}
