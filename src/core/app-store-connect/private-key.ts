/**
 * The private key of an App Store Connect API key. People paste it into a secret in many shapes:
 * as downloaded, on one line, with escaped newlines, as base64, without its header lines, or as a
 * path. All of them are read here; nothing of the key ever stands in a message.
 */
import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { InputProblem, kind, secretOrFile } from '../runner/input-kinds.ts';

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

type KeyEncoding = 'pkcs8' | 'sec1';

interface EncodedKey {
  readonly der: Buffer;
  readonly encodings: readonly KeyEncoding[];
}

/** Reads the key in any of its shapes, or throws an `InputProblem`. */
export function readPrivateKey(written: string): KeyObject {
  const { der, encodings } = encodedKey(withoutWrapping(written));
  const key = decoded(der, encodings);
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

/** `trim` also takes a byte order mark away. */
function withoutWrapping(written: string): string {
  const unquoted = written.trim().replace(/^(["'])([^]*)\1$/, '$2');
  return unquoted.replaceAll(/\\r?\\n|\\n/g, '\n').trim();
}

function encodedKey(text: string): EncodedKey {
  const pem = /-----BEGIN ((?:EC )?PRIVATE KEY)-----([^]*?)-----END \1-----/.exec(text);
  if (pem) {
    const encoding = pem[1] === 'PRIVATE KEY' ? 'pkcs8' : 'sec1';
    return { der: Buffer.from(pem[2] ?? '', 'base64'), encodings: [encoding] };
  }
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
  if (label === 'PRIVATE KEY' || label === 'EC PRIVATE KEY') {
    throw new InputProblem('holds an incomplete key; its END line is missing');
  }
  if (label !== undefined)
    throw new InputProblem(`holds something else ("${label}"), not the key of a .p8 file`);

  const base64 = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64)) {
    throw new InputProblem('is neither a private key nor the path of a readable file');
  }
  const der = Buffer.from(base64, 'base64');
  const inner = der.toString('utf8');
  return inner.includes('-----BEGIN ')
    ? encodedKey(withoutWrapping(inner))
    : { der, encodings: ['pkcs8', 'sec1'] };
}

function decoded(der: Buffer, encodings: readonly KeyEncoding[]): KeyObject {
  for (const type of encodings) {
    try {
      return createPrivateKey({ key: der, format: 'der', type });
    } catch {
      // The cause may quote the key, so it is not passed on.
    }
  }
  throw new InputProblem(
    'cannot be read as a private key; store the whole .p8 file, header and end lines included, in the secret',
  );
}
