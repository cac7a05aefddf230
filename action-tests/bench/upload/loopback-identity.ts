/** What a server of a bench shows to those who connect over TLS. */
import {
  createKeyPair,
  issueCertificate,
} from '../../../src/sandbox/material/certificate/certificate.ts';

/** A certificate for the loopback address that signs itself. */
export function loopbackIdentity(): {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
} {
  const { privateKeyPem, publicKeyPem } = createKeyPair();
  const { pem } = issueCertificate({
    subject: [{ type: '2.5.4.3', value: 'Slipway bench' }],
    publicKeyPem,
    selfSigningKeyPem: privateKeyPem,
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { certificatePem: pem, privateKeyPem };
}
