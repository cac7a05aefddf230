/** The private key to which certificates of the account belong, or are to be issued. */
import type { KeyObject } from 'node:crypto';
import { InputProblem, kind, secretOrFile } from '../../../core/runner/input-kinds.ts';
import { readPrivateKeyText } from '../../../core/runner/private-key-text.ts';

const { parse: contentsOf } = secretOrFile({ about: '' });

/** What Apple issues certificates for signing iOS apps to. */
const KEY_BITS = 2048;

export const certificatePrivateKey = kind({
  form: 'secret, or path of a PEM file',
  secret: true,
  parse(raw, reading): KeyObject {
    const key = readPrivateKeyText(contentsOf(raw, reading), 'PEM file');
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    if (key.asymmetricKeyType !== 'rsa') {
      throw new InputProblem(
        `is a private key of type ${key.asymmetricKeyType}, but certificates for iOS need RSA with ${KEY_BITS} bits`,
      );
    }
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (bits === KEY_BITS) return key;
    throw new InputProblem(
      `is an RSA key with ${bits} bits, but certificates for iOS need ${KEY_BITS}`,
    );
  },
});
