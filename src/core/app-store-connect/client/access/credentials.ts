/** The credentials of a team or a person: key id, issuer and private key. */
import type { KeyObject } from 'node:crypto';
import { InputProblem, kind } from '../../../runner/input/input-kinds.ts';
import { apiPrivateKey } from './private-key.ts';

export interface Credentials {
  readonly keyId: string;
  /** Absent for an individual key, which speaks for one person instead of the team. */
  readonly issuerId: string | undefined;
  readonly privateKey: KeyObject;
}

const KEY_ID_FORM = /^[A-Z0-9]{10}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EXCHANGE =
  'Key id and issuer id seem to be exchanged: the key id, in the name of the .p8 file, belongs into `api-key-id`, the UUID above the list of keys into `issuer-id`.';
const WHERE =
  'Copy it from App Store Connect under Users and Access → Integrations: the issuer id stands above the list of keys, the key id in the row of the key.';

const keyId = kind({
  form: 'text, 10 capital letters and digits',
  parse(raw) {
    if (KEY_ID_FORM.test(raw)) return raw;
    throw UUID.test(raw)
      ? new InputProblem('is a UUID, as an issuer id is', EXCHANGE)
      : new InputProblem('is no key id: it has 10 capital letters and digits', WHERE);
  },
});

const issuerId = kind({
  form: 'UUID',
  parse(raw) {
    if (UUID.test(raw)) return raw.toLowerCase();
    throw KEY_ID_FORM.test(raw)
      ? new InputProblem('has the form of a key id, while an issuer id is a UUID', EXCHANGE)
      : new InputProblem('is no issuer id: it is a UUID', WHERE);
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

/** The credentials of an action that also works without App Store Connect. */
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

/** The credentials out of the inputs. Throws nothing: the input kinds have checked each of them. */
export function readCredentials(inputs: CredentialInputs): Credentials {
  return {
    keyId: inputs.apiKeyId,
    issuerId: inputs.issuerId,
    privateKey: inputs.apiPrivateKey,
  };
}
