/** The slices of a bundle and the signatures on them, as the rules on signing ask for them. */
import type { Bundle } from '../../package/bundle.ts';
import type { SigningCertificate } from '../../certificate/certificate.ts';
import type { CodeSignature } from '../../code-signature/code-signature.ts';
import type { Slice } from '../../code-signature/signed-executable.ts';

export function slicesOf(bundle: Bundle): readonly Slice[] {
  return bundle.executable?.slices ?? [];
}

/** The signatures of all slices; in a sound bundle they differ in nothing but their hashes. */
export function signaturesOf(bundle: Bundle): readonly CodeSignature[] {
  return slicesOf(bundle).flatMap(({ signature }) => signature ?? []);
}

/** The certificates that signed the bundle, each once, even when it signed several slices. */
export function signersOf(bundle: Bundle): readonly SigningCertificate[] {
  const signers = signaturesOf(bundle).flatMap(({ signer }) => signer ?? []);
  return [...new Map(signers.map((signer) => [signer.sha1, signer])).values()];
}
