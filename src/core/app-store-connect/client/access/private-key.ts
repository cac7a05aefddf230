/** The private key of an App Store Connect API key, in all shapes in which people store it. */
import type { KeyObject } from 'node:crypto';
import { InputProblem, kind, secretOrFile } from '../../../runner/input/input-kinds.ts';
import { readPrivateKeyText } from '../../../runner/input/private-key-text.ts';

const { parse: contentsOf } = secretOrFile({ about: '' });

/** A P-256 private key, read and checked before anything is sent. */
export const apiPrivateKey = kind({
  form: 'secret, or path of a .p8 file',
  secret: true,
  parse(raw, reading): KeyObject {
    const key = readPrivateKey(contentsOf(raw, reading));
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    return key;
  },
});

/** Reads the key in any of its shapes, or throws an `InputProblem`. */
export function readPrivateKey(written: string): KeyObject {
  const key = readPrivateKeyText(written, '.p8 file');
  if (key.asymmetricKeyType !== 'ec') {
    throw new InputProblem(
      `is a private key of type ${key.asymmetricKeyType}, but Apple’s API keys are EC keys`,
    );
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve !== 'prime256v1') {
    throw new InputProblem(`is a key on the curve ${curve}, but Apple’s API keys are on P-256`);
  }
  return key;
}
