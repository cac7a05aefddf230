/**
 * Certificates and profiles of all kinds for the tables of cases, and what the action makes of
 * them. One key serves for all that needs no key of its own, since making keys takes time.
 */
import { rehearsalAuthority } from '../../src/sandbox/material/certificate/certificate-authority.ts';
import { createKeyPair } from '../../src/sandbox/material/certificate/certificate.ts';
import type { Certificate, KeyPair } from '../../src/sandbox/material/certificate/certificate.ts';
import { protectedPkcs12 } from '../../src/sandbox/material/pkcs12/pkcs12-protection.ts';
import type { ProtectedPkcs12Options } from '../../src/sandbox/material/pkcs12/pkcs12-protection.ts';
import { createProvisioningProfile } from '../../src/sandbox/material/provisioning-profile.ts';
import type { ProvisioningProfileOptions } from '../../src/sandbox/material/provisioning-profile.ts';
import { issueSigningCertificate } from '../../src/sandbox/material/certificate/signing-certificate.ts';
import type { SigningCertificateOptions } from '../../src/sandbox/material/certificate/signing-certificate.ts';
import { recordedProcesses } from '../support/action-context.ts';
import { DAY_MS, leftovers, setUp } from '../support/signing-mac.ts';
import type { Given, SigningMac } from '../support/signing-mac.ts';

export const today = new Date();
export const inDays = (days: number) => new Date(today.getTime() + days * DAY_MS);

export const teamId = 'TEAM123456';
export const bundleId = 'com.example.app';
export const password = 'correct horse';
export const authority = rehearsalAuthority();
export const keys = createKeyPair();
export const otherKeys = createKeyPair();

export function certify(
  changes: Partial<SigningCertificateOptions> = {},
  { publicKeyPem }: KeyPair = keys,
): Certificate {
  return issueSigningCertificate(authority.intermediate, {
    kind: 'distribution',
    teamId,
    teamName: 'Exämple GmbH',
    publicKeyPem,
    notBefore: inDays(-30),
    notAfter: inDays(300),
    ...changes,
  });
}

export const certificate = certify();

/** In the form of OpenSSL 3, with the issuer, unless changed. */
export function p12(changes: Partial<ProtectedPkcs12Options> = {}): Buffer {
  return protectedPkcs12({
    privateKeyPems: [keys.privateKeyPem],
    certificates: [certificate.der, authority.intermediate.certificate.der],
    password,
    keys: 'aes-256/sha256',
    certificateBags: 'aes-256/sha256',
    checksum: 'sha256',
    ...changes,
  });
}

export function profileFile(changes: Partial<ProvisioningProfileOptions> = {}): Buffer {
  return createProvisioningProfile(authority, {
    kind: 'app-store',
    teamId,
    teamName: 'Exämple GmbH',
    bundleId,
    certificates: [certificate],
    createdAt: inDays(-20),
    notAfter: inDays(300),
    ...changes,
  }).content;
}

export const base64 = (...files: readonly Buffer[]): string =>
  files.map((file) => file.toString('base64')).join('\n');

const usual = { certificate: base64(p12()), profile: base64(profileFile()) };

/** Sound inputs, with changes. */
export function inputs(changes: Given = {}): Given {
  return {
    certificate: usual.certificate,
    'certificate-password': password,
    'provisioning-profiles': usual.profile,
    'dry-run': 'true',
    ...changes,
  };
}

/** `fits`, or the code of the refusal; either way nothing may have been touched. */
export async function verdictOn(mac: SigningMac, texts: Given): Promise<string> {
  const processes = recordedProcesses(() => undefined);
  const before = await leftovers(mac);
  const verdict = await setUp(mac, texts, processes).then(
    () => 'fits',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
  const traces = (await leftovers(mac)).filter((path) => !before.includes(path));
  return processes.calls.length + traces.length === 0 ? verdict : `${verdict}, but left traces`;
}
