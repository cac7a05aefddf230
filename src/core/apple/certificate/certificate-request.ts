/** A request for a certificate (PKCS#10, RFC 2986), as Apple takes it. */
import { createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import {
  bitString,
  emptyImplicit,
  integer,
  nothing,
  objectIdentifierValue,
  sequence,
  set,
  utf8String,
} from './der-values.ts';
import { readDer, writeDer } from './der.ts';

const COMMON_NAME = '2.5.4.3';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';

const NO_ATTRIBUTES = 0;

/** Apple writes the subject of the certificate itself; that of the request only has to be there. */
const SUBJECT = 'Slipway';

/** The request in PEM, signed with the RSA key that the certificate is for. */
export function certificateRequest(privateKey: KeyObject): string {
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const subject = sequence(set(sequence(objectIdentifierValue(COMMON_NAME), utf8String(SUBJECT))));
  const request = sequence(integer(0), subject, readDer(publicKey), emptyImplicit(NO_ATTRIBUTES));
  const signed = sequence(
    request,
    sequence(objectIdentifierValue(SHA256_WITH_RSA), nothing()),
    bitString(sign('sha256', writeDer(request), privateKey)),
  );
  const lines =
    writeDer(signed)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [
    '-----BEGIN CERTIFICATE REQUEST-----',
    ...lines,
    '-----END CERTIFICATE REQUEST-----',
    '',
  ].join('\n');
}
