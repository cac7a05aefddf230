/**
 * The subject of a certificate. Node's own list of its fields, `toLegacyObject`, is not asked: it
 * ends Node 24 with a segmentation fault when the key of the certificate cannot be read, and when
 * it is asked before the first TLS connection, none can be made after it.
 */
import type { X509Certificate } from 'node:crypto';

export type SubjectField = 'CN' | 'OU';

/** The value, the first one of several; empty when the subject has no such field. */
export function subjectField({ subject }: X509Certificate, field: SubjectField): string {
  const line = fieldsOf(subject).find((each) => each.startsWith(`${field}=`));
  return line === undefined ? '' : unescaped(line.slice(field.length + 1));
}

/** A line a field; what X.509 calls one name of several fields is a line with ` + ` in it. */
function fieldsOf(subject: string | undefined): string[] {
  return (subject ?? '').split('\n').flatMap((line) => line.split(' + '));
}

/** Signs that would be mistaken for syntax follow a backslash, control characters are hexadecimal. */
function unescaped(value: string): string {
  return value.replaceAll(/\\(?:([0-9A-F]{2})|(.))/gs, (_, code: string | undefined, sign) =>
    code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
