/** CMS SignedData around contents, or apart from them. */
import forge from 'node-forge';
import * as der from './der.ts';
import { objectIdentifierOf } from './object-identifier.ts';
import { rsaSigningKey } from './rsa-signing-key.ts';

export interface SignedDataOptions {
  readonly content: Buffer;
  readonly signer: { readonly certificatePem: string; readonly privateKeyPem: string };
  readonly chainPem: readonly string[];
  readonly digest: 'sha1' | 'sha256';
  /** Detached: the content is signed but not carried. */
  readonly detached: boolean;
  readonly signedAt: Date;
}

/** CMS SignedData in DER with one signer and the three usual signed attributes. */
export function signedData(options: SignedDataOptions): Buffer {
  const { content, signer, chainPem, digest, detached, signedAt } = options;
  const message = forge.pkcs7.createSignedData();
  message.content = forge.util.createBuffer(content.toString('binary'));
  for (const pem of [signer.certificatePem, ...chainPem]) message.addCertificate(pem);
  message.addSigner({
    key: rsaSigningKey(signer.privateKeyPem),
    certificate: signer.certificatePem,
    digestAlgorithm: objectIdentifierOf(digest),
    authenticatedAttributes: [
      { type: objectIdentifierOf('contentType'), value: objectIdentifierOf('data') },
      { type: objectIdentifierOf('signingTime'), value: signedAt.toISOString() },
      { type: objectIdentifierOf('messageDigest') },
    ],
  });
  message.sign({ detached });
  return der.encode(message.toAsn1());
}
