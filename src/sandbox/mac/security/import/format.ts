/** The format that a file to import has, by option, name or contents. */
import path from 'node:path';
import { NotSimulatedError } from '../command.ts';
import { isCertificate } from './x509.ts';

export const IMPORT_TYPES = ['pub', 'priv', 'session', 'cert', 'agg'];

export const IMPORT_FORMATS = [
  'openssl',
  'openssh1',
  'openssh2',
  'bsafe',
  'raw',
  'pkcs7',
  'pkcs8',
  'pkcs12',
  'netscape',
  'x509',
  'pemseq',
];

const SIMULATED = ['pkcs12', 'x509', 'pemseq'] as const;

export type ImportFormat = (typeof SIMULATED)[number];

/** Extensions are matched in exact case, as on a Mac: the importer does not know `.P12`. */
const BY_EXTENSION = new Map<string, ImportFormat>([
  ['.p12', 'pkcs12'],
  ['.pfx', 'pkcs12'],
  ['.cer', 'x509'],
  ['.crt', 'x509'],
  ['.der', 'x509'],
  ['.pem', 'pemseq'],
]);

/**
 * The format that the file is read as: the one of `-f`, a certificate when only `-t cert` is given,
 * else the one of the name's extension, else the one that the content looks like. A PKCS#12 is not
 * recognised by its content.
 */
export function importFormat(
  file: string,
  bytes: Buffer,
  { type, format }: { type: string | undefined; format: string | undefined },
): ImportFormat | undefined {
  if (format !== undefined) {
    const simulated = SIMULATED.find((name) => name === format);
    if (simulated === undefined) throw new NotSimulatedError(`import -f ${format}`);
    return simulated;
  }
  if (type === 'cert') return 'x509';
  const byName = BY_EXTENSION.get(path.extname(file));
  if (byName !== undefined) return byName;
  if (bytes.includes('-----BEGIN ')) return 'pemseq';
  return isCertificate(bytes) ? 'x509' : undefined;
}
