/** The certificates for signing iOS apps that a team has. */
import { X509Certificate } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readSigningCertificate } from '../../apple/certificate/certificate.ts';
import type {
  CertificatePurpose,
  SigningCertificate,
} from '../../apple/certificate/certificate.ts';
import type { ActionContext } from '../../runner/action-context.ts';
import type { AppStoreConnect } from '../client/client.ts';
import { createOnce } from '../client/create-once.ts';
import type { Resource } from '../client/json-api.ts';
import { refusalOf } from '../client/refusals/refusal.ts';

export interface AccountCertificate {
  readonly id: string;
  readonly name: string;
  /** Apple's word, such as `DISTRIBUTION`. */
  readonly type: string;
  readonly serialNumber: string | undefined;
  readonly expires: Date | undefined;
  /** `undefined` where Apple shows none, or one that cannot be read. */
  readonly certificate: SigningCertificate | undefined;
}

/** The types by purpose. `IOS_…` are the older ones, which still sign iOS apps. */
const TYPES: Readonly<Record<CertificatePurpose, readonly string[]>> = {
  distribution: ['DISTRIBUTION', 'IOS_DISTRIBUTION'],
  development: ['DEVELOPMENT', 'IOS_DEVELOPMENT'],
};

/** Lists the certificates of one purpose, expired ones too. Throws what the client throws. */
export async function listCertificates(
  api: AppStoreConnect,
  purpose: CertificatePurpose,
): Promise<AccountCertificate[]> {
  const { data } = await api.getAll('/v1/certificates', {
    'filter[certificateType]': TYPES[purpose],
    'fields[certificates]': [
      'name',
      'certificateType',
      'serialNumber',
      'expirationDate',
      'certificateContent',
    ],
  });
  return data.map(readCertificate);
}

/** Whether the certificate was issued to this private key. */
export function belongsTo({ certificate }: AccountCertificate, privateKey: KeyObject): boolean {
  return certificate?.x509.checkPrivateKey(privateKey) ?? false;
}

/** Whether the certificate is valid on `today`: Apple may go on to list expired ones. */
export function isCurrent({ certificate, expires }: AccountCertificate, today: Date): boolean {
  const end = certificate?.expires ?? expires;
  return end === undefined || today < end;
}

export interface NewCertificate {
  readonly type: string;
  readonly purpose: CertificatePurpose;
  /** PKCS#10 in PEM. */
  readonly request: string;
  readonly privateKey: KeyObject;
}

/**
 * Creates a certificate unless one for the key is there: of several jobs that start at once, only
 * one should use up a place. Throws `isCertificateLimit` refusals, and what the client throws.
 */
export async function createCertificate(
  api: AppStoreConnect,
  { type, purpose, request, privateKey }: NewCertificate,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  const isThere = async () =>
    (await listCertificates(api, purpose)).some(
      (held) => isCurrent(held, context.clock.now()) && belongsTo(held, privateKey),
    );
  if (await isThere()) return;
  await createOnce(
    () =>
      api.post('/v1/certificates', {
        type: 'certificates',
        attributes: { certificateType: type, csrContent: request },
      }),
    isThere,
    context,
  );
}

/** Whether Apple refused because the account has as many certificates of a kind as it may have. */
export function isCertificateLimit(error: unknown): boolean {
  const refusal = refusalOf(error);
  return (
    refusal?.status === 409 &&
    refusal.errors.some(({ detail }) => /already have a current .{0,60} certificate/i.test(detail))
  );
}

function readCertificate({ id, attributes }: Resource): AccountCertificate {
  return {
    id,
    name: attributes.text('name') ?? id,
    type: attributes.text('certificateType') ?? 'unknown',
    serialNumber: attributes.text('serialNumber'),
    expires: attributes.date('expirationDate'),
    certificate: contentOf(attributes.text('certificateContent')),
  };
}

function contentOf(base64: string | undefined): SigningCertificate | undefined {
  if (base64 === undefined) return undefined;
  try {
    return readSigningCertificate(new X509Certificate(Buffer.from(base64, 'base64')));
  } catch {
    return undefined;
  }
}
