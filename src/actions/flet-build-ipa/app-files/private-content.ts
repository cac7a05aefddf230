/**
 * Whether a file is one that nobody wants in an app that everybody can unpack: judged by its name
 * where the name says it all, else by what it holds. Certificates are public and pass.
 */

/** Keys are small; larger files are not read. */
export const LARGEST_KEY_BYTES = 1024 * 1024;

const NAMES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?:^|\/)\.git$/, 'a Git repository'],
  [/(?:^|\/)node_modules$/, 'packages of Node.js'],
  [
    /(?:^|\/)\.env(?:rc$|$|\.(?!(?:[^/]*\.)?(?:example|sample|template|dist)$)[^/]+$)/,
    'settings that often hold secrets',
  ],
  [/(?:^|\/)\.(?:netrc|pypirc|git-credentials)$/, 'passwords'],
  [/\.p8$/i, 'an API key of Apple'],
  [/\.(?:p12|pfx)$/i, 'a certificate with its private key'],
  [/\.(?:jks|keystore)$/i, 'a keystore'],
];

/** The verdict of the path alone, which has / between its parts. */
export function privateByName(path: string): string | undefined {
  return NAMES.find(([pattern]) => pattern.test(path))?.[1];
}

/** The verdict of the contents, whatever the name. */
export function privateByContent(contents: Buffer): string | undefined {
  if (isPkcs12(contents)) return 'a certificate with its private key';
  if (contents.toString('latin1', 0, 4) === 'kych') return 'a keychain';
  return hasPrivateKey(contents) ? 'a private key' : undefined;
}

/**
 * A PEM block with a private key in it; one that only shows the form, with dots inside, is none.
 */
export function hasPrivateKey(contents: Buffer): boolean {
  const BEGIN = '-----BEGIN ';
  const END = '-----END ';
  for (let at = contents.indexOf(BEGIN); at >= 0; at = contents.indexOf(BEGIN, at + 1)) {
    const head = contents.toString('latin1', at + BEGIN.length, at + BEGIN.length + 60);
    const label = /^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?= BLOCK-----|-----)/.exec(head)?.[0];
    if (label === undefined) continue;
    const end = contents.indexOf(END, at);
    if (end < 0) return false;
    const start = at + BEGIN.length + label.length;
    if (isKeyBody(contents.toString('latin1', start, end))) return true;
  }
  return false;
}

/**
 * Base64 of a DER sequence or of OpenSSH’s form, as it stands or with \n written out, as in JSON.
 */
function isKeyBody(text: string): boolean {
  const lines = text
    .replace(/^(?: BLOCK)?-----/, '')
    .replaceAll(/\\[nr]/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // Headers such as Proc-Type stand before the key of an older form.
  const isEncrypted = lines.some((line) => /^(?:Proc-Type|DEK-Info|Version|Comment):/.test(line));
  const base64 = lines
    .filter((line) => !line.includes(':'))
    .join('')
    .replaceAll(/\s/g, '');
  if (base64.length < 40 || !/^[A-Za-z0-9+/]+=*(?:=[A-Za-z0-9+/]{4})?$/.test(base64)) return false;
  const key = Buffer.from(base64, 'base64');
  return isEncrypted || key[0] === 0x30 || key.toString('latin1', 0, 11) === 'openssh-key';
}

/** The outermost sequence of a .p12 begins with the version 3, and its contents follow. */
function isPkcs12(contents: Buffer): boolean {
  if (contents[0] !== 0x30) return false;
  const length = contents[1] ?? 0;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return contents.subarray(start, start + 4).equals(Buffer.from([0x02, 0x01, 0x03, 0x30]));
}
