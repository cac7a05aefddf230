import { describe, expect, test } from '@jest/globals';
import {
  appStoreConnectCredentials,
  readCredentials,
} from '../../../../../src/core/app-store-connect/client/access/credentials.ts';
import { inputTable, readInputs } from '../../../../../src/core/runner/input/inputs.ts';
import { createSecrets } from '../../../../../src/core/runner/secrets.ts';
import { createApiKey } from '../../../../../src/sandbox/material/api-key.ts';

const key = createApiKey();
const given = {
  'api-key-id': key.keyId,
  'issuer-id': key.issuerId,
  'api-private-key': key.privateKeyPem,
};

function read(
  written: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const inputs = readInputs(inputTable(appStoreConnectCredentials), {
    input: (name) => written[name] ?? '',
    environment,
    workspace: '/',
    secrets: createSecrets(() => {}),
  });
  return readCredentials(inputs);
}

describe('credentials', () => {
  test('come from the inputs, without blanks around them', () => {
    const credentials = read({ ...given, 'api-key-id': ` ${key.keyId}\n` });
    expect(credentials).toMatchObject({ keyId: key.keyId, issuerId: key.issuerId });
    expect(credentials.privateKey.type).toBe('private');
  });

  test('come from the environment where an input is empty', () => {
    const credentials = read(
      {},
      {
        APP_STORE_CONNECT_KEY_IDENTIFIER: key.keyId,
        APP_STORE_CONNECT_ISSUER_ID: key.issuerId.toUpperCase(),
        APP_STORE_CONNECT_PRIVATE_KEY: key.privateKeyPem,
      },
    );
    expect(credentials).toMatchObject({ keyId: key.keyId, issuerId: key.issuerId });
  });

  test('are those of an individual key without an issuer', () => {
    expect(read({ ...given, 'issuer-id': '' }).issuerId).toBeUndefined();
  });

  test.each([
    ['api-key-id', 'AuthKey_ABCDEFGHIJ', 'no key id'],
    ['issuer-id', '12345', 'no issuer id'],
    ['api-private-key', 'x', 'neither a private key'],
    ['api-private-key', '', 'APP_STORE_CONNECT_PRIVATE_KEY'],
  ])('name the malformed %s', (name, value, message) => {
    expect(() => read({ ...given, [name]: value })).toThrow(message);
    expect(() => read({ ...given, [name]: value })).toThrow(`\`${name}\``);
  });
});
