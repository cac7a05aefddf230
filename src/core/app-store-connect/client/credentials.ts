/** What an action needs to speak for a team or a person: key id, issuer and private key. */
import type { KeyObject } from 'node:crypto';
import { InputProblem, kind } from '../../runner/input-kinds.ts';
import { apiPrivateKey } from './private-key.ts';

export interface Credentials {
  readonly keyId: string;
  /** Absent for an individual key, which speaks for one person instead of the team. */
  readonly issuerId: string | undefined;
  readonly privateKey: KeyObject;
}

const keyId = kind({
  form: 'text, 10 capital letters and digits',
  parse(raw) {
    if (/^[A-Z0-9]{10}$/.test(raw)) return raw;
    throw new InputProblem('is no key id: it has 10 capital letters and digits');
  },
});

const issuerId = kind({
  form: 'UUID',
  parse(raw) {
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(raw)) return raw.toLowerCase();
    throw new InputProblem('is no issuer id: it is a UUID');
  },
});

const KEY_ID = {
  about: 'Key id of the App Store Connect API key.',
  environment: 'APP_STORE_CONNECT_KEY_IDENTIFIER',
} as const;

const ISSUER_ID = {
  about: 'Issuer id of the API key; leave it out for an individual key.',
  environment: 'APP_STORE_CONNECT_ISSUER_ID',
} as const;

const PRIVATE_KEY = {
  about: 'The .p8 private key: PEM, one-line PEM, escaped newlines, base64, or a path.',
  environment: 'APP_STORE_CONNECT_PRIVATE_KEY',
} as const;

/** The inputs that every action with App Store Connect shares. */
export const appStoreConnectCredentials = {
  'api-key-id': keyId({ ...KEY_ID, required: true }),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey({ ...PRIVATE_KEY, required: true }),
} as const;

/** The same for an action that also works without App Store Connect. */
export const optionalCredentials = {
  'api-key-id': keyId(KEY_ID),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey(PRIVATE_KEY),
} as const;

export interface CredentialInputs {
  readonly apiKeyId: string;
  readonly issuerId: string | undefined;
  readonly apiPrivateKey: KeyObject;
}

export function readCredentials(inputs: CredentialInputs): Credentials {
  return {
    keyId: inputs.apiKeyId,
    issuerId: inputs.issuerId,
    privateKey: inputs.apiPrivateKey,
  };
}
