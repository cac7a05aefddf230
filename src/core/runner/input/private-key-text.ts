/**
 * Private keys as people paste them into a secret: as the file stands, on one line, with escaped
 * newlines, as base64, without its header lines. All of it is read here; nothing of a key ever
 * stands in a message.
 */
import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { InputProblem } from './input-kinds.ts';
import { unfilledVariable } from './unfilled-variable.ts';

type KeyEncoding = 'pkcs8' | 'sec1' | 'pkcs1';

interface EncodedKey {
  readonly der: Buffer;
  readonly encodings: readonly KeyEncoding[];
}

/** By the label of their PEM text. */
const ENCODINGS: Readonly<Record<string, KeyEncoding>> = {
  'PRIVATE KEY': 'pkcs8',
  'EC PRIVATE KEY': 'sec1',
  'RSA PRIVATE KEY': 'pkcs1',
};

/** Reads a key of any kind, or throws an `InputProblem`; `file` names what the secret should hold. */
export function readPrivateKeyText(written: string, file: string): KeyObject {
  const { der, encodings } = encodedKey(withoutWrapping(written), file);
  for (const type of encodings) {
    try {
      return createPrivateKey({ key: der, format: 'der', type });
    } catch {
      // The cause may quote the key, so it is not passed on.
    }
  }
  throw new InputProblem(
    `cannot be read as a private key; store the whole ${file}, header and end lines included, in the secret`,
  );
}

/** `trim` also takes a byte order mark away. */
function withoutWrapping(written: string): string {
  const unquoted = written.trim().replace(/^(["'])([^]*)\1$/, '$2');
  return unquoted.replaceAll(/\\r?\\n|\\n/g, '\n').trim();
}

/** The first key in the text between its header and end lines; `undefined` when one of them lacks. */
function pemIn(text: string): EncodedKey | undefined {
  const header = /-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----/.exec(text);
  const [begin = '', label = ''] = header ?? [];
  const encoding = ENCODINGS[label];
  if (header === null || encoding === undefined) return undefined;
  const from = header.index + begin.length;
  const to = text.indexOf(`-----END ${label}-----`, from);
  if (to < 0) return undefined;
  return { der: Buffer.from(text.slice(from, to), 'base64'), encodings: [encoding] };
}

function encodedKey(text: string, file: string): EncodedKey {
  const pem = pemIn(text);
  if (pem !== undefined) return pem;
  const label = /-----BEGIN ([A-Z0-9 ]{1,64})-----/.exec(text)?.[1];
  if (label !== undefined && label in ENCODINGS) {
    throw new InputProblem('holds an incomplete key; its END line is missing');
  }
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw new InputProblem(
      'holds a key that is protected by a passphrase ("ENCRYPTED PRIVATE KEY"); store it without one',
    );
  }
  if (label !== undefined)
    throw new InputProblem(`holds something else ("${label}"), not the key of a ${file}`);

  const variable = unfilledVariable(text);
  if (variable !== undefined) throw new InputProblem(`holds ${variable}`);
  const base64 = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64)) {
    throw new InputProblem('is neither a private key nor the path of a readable file');
  }
  const der = Buffer.from(base64, 'base64');
  const inner = der.toString('utf8');
  return inner.includes('-----BEGIN ')
    ? encodedKey(withoutWrapping(inner), file)
    : { der, encodings: Object.values(ENCODINGS) };
}
