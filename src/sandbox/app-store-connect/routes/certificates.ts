/** Certificates that are issued for signing requests, and revoked. */
import forge from 'node-forge';
import { textOf } from '../json-api/records.ts';
import { rehearsalAuthority } from '../../material/certificate/certificate-authority.ts';
import { issueSigningCertificate } from '../../material/certificate/signing-certificate.ts';
import { attributesOf, changeAttributes } from '../call.ts';
import type { Handler } from '../call.ts';
import { invalidAttribute, requestEntity } from '../refusal.ts';
import { certificateAttributes, CERTIFICATE_KINDS, isExpired } from '../signing-records.ts';

/** Newer reports say three, older ones two; the sandbox follows the newer. */
const MOST_DISTRIBUTION_CERTIFICATES = 3;

const PORTAL_NAMES: Readonly<Record<string, string>> = {
  DISTRIBUTION: 'Distribution',
  IOS_DISTRIBUTION: 'iOS Distribution',
  MAC_APP_DISTRIBUTION: 'Mac App Distribution',
};

const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_MS = 365 * DAY_MS;

/**
 * Apple takes the request as PEM, and as base64 of the DER form without PEM's first and last line.
 */
function armoured(csrContent: string): string {
  if (csrContent.includes('-----BEGIN')) return csrContent;
  const label = 'CERTIFICATE REQUEST';
  return `-----BEGIN ${label}-----\n${csrContent.trim()}\n-----END ${label}-----\n`;
}

function requestedKey(csrContent: string): string {
  try {
    const request = forge.pki.certificationRequestFromPem(armoured(csrContent));
    if (request.publicKey && request.verify()) return forge.pki.publicKeyToPem(request.publicKey);
  } catch {
    // Apple has one answer for all that can be wrong with the request.
  }
  throw invalidAttribute('csrContent', 'Invalid certificate signing request');
}

const create: Handler = (call) => {
  const { context, records, state } = call;
  const { csrContent, certificateType } = attributesOf(call);
  const type = textOf(certificateType);
  const kind = CERTIFICATE_KINDS[type];
  if (!kind) {
    throw invalidAttribute(
      'certificateType',
      `The sandbox issues no certificate of type '${type}'`,
    );
  }
  const publicKeyPem = requestedKey(textOf(csrContent));
  const now = context.now();
  const current = records
    .all('certificates')
    .filter(
      (record) =>
        CERTIFICATE_KINDS[textOf(record.attributes['certificateType'])] === kind &&
        !isExpired(record, now),
    );
  if (kind !== 'development' && current.length >= MOST_DISTRIBUTION_CERTIFICATES) {
    throw requestEntity(
      `You already have a current ${PORTAL_NAMES[type]} certificate or a pending certificate request.`,
    );
  }
  const isLate = context.situations.has('certificates-from-tomorrow');
  const notBefore = new Date(now.getTime() + (isLate ? DAY_MS : 0));
  const certificate = issueSigningCertificate(rehearsalAuthority().intermediate, {
    kind,
    teamId: state.team.id,
    teamName: state.team.name,
    publicKeyPem,
    notBefore,
    notAfter: new Date(notBefore.getTime() + YEAR_MS),
  });
  return records.add('certificates', { attributes: certificateAttributes(certificate.der, type) });
};

const change: Handler = (call) => {
  const certificate = call.records.get('certificates', call.id);
  changeAttributes(certificate, attributesOf(call));
  return certificate;
};

export const certificates: Record<string, Handler> = {
  'POST /v1/certificates': create,
  'PATCH /v1/certificates/{id}': change,
  'DELETE /v1/certificates/{id}': ({ records, id }) => {
    const certificate = records.get('certificates', id);
    for (const profile of records.all('profiles')) {
      if (profile.links['certificates']?.includes(id)) {
        profile.attributes['profileState'] = 'INVALID';
      }
    }
    records.remove(certificate);
  },
};
