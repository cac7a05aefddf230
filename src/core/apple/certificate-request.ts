/** A request for a certificate (PKCS#10), as Apple takes it. */
import type { KeyObject } from 'node:crypto';
import forge from 'node-forge';

/** Apple writes the subject of the certificate itself; that of the request only has to be there. */
const SUBJECT = [{ name: 'commonName', value: 'Slipway' }];

/** The request in PEM, signed with the RSA key that the certificate is for. */
export function certificateRequest(privateKey: KeyObject): string {
  const key = forge.pki.privateKeyFromPem(
    privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  );
  const request = forge.pki.createCertificationRequest();
  request.publicKey = forge.pki.rsa.setPublicKey(key.n, key.e);
  request.setSubject(SUBJECT);
  request.sign(key, forge.md.sha256.create());
  return forge.pki.certificationRequestToPem(request).replaceAll('\r\n', '\n');
}
