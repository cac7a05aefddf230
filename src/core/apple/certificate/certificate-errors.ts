/** The ways in which a certificate can fail its user. */
import { catalogue } from '../../errors.ts';

const EXPORT_AGAIN =
  'Export the certificate together with its private key from Keychain Access as a .p12 file and store the output of `base64 -i FILE.p12` as the secret.';

export const certificateErrors = catalogue('certificate', {
  'not-found': {
    meaning: 'The path of a certificate file leads to no file.',
    remedy: 'Correct the path in `certificate`, or give the file itself as base64.',
  },
  'not-base64': {
    meaning: 'The certificate input is neither a path nor valid base64.',
    remedy: EXPORT_AGAIN,
  },
  'too-short': {
    meaning: 'The certificate input is base64, but of something too short for a certificate.',
    remedy: EXPORT_AGAIN,
  },
  pem: {
    meaning: 'The certificate input holds PEM text where a PKCS#12 file is needed.',
    remedy: EXPORT_AGAIN,
  },
  'not-pkcs12': {
    meaning: 'The certificate file is something else than PKCS#12.',
    remedy: EXPORT_AGAIN,
  },
  truncated: {
    meaning: 'The certificate file ends too early; a part of it was not copied.',
    remedy: EXPORT_AGAIN,
  },
  'wrong-password': {
    meaning: 'The password does not open the certificate file.',
    remedy:
      'Set `certificate-password` to the password that was chosen when the .p12 file was exported. Leave it out if there was none. Quotation marks around it count as part of it; blanks at its ends do not.',
  },
  unsupported: {
    meaning: 'The certificate file is protected by an algorithm that Slipway cannot read.',
    remedy: 'Export the certificate again from Keychain Access on a Mac.',
  },
  damaged: {
    meaning: 'The password opens the certificate file, but what is inside cannot be read.',
    remedy: EXPORT_AGAIN,
  },
  'no-private-key': {
    meaning: 'The file holds a certificate without its private key, as a .cer file does.',
    remedy:
      'In Keychain Access, unfold the certificate and export it from the list "My Certificates", so that the private key goes with it.',
  },
  'no-certificate': {
    meaning: 'The file holds a private key without a certificate.',
    remedy:
      'In Keychain Access, export the certificate from the list "My Certificates", not the key from the list "Keys".',
  },
  'other-key': {
    meaning: 'The certificate file holds a private key, but that of another certificate.',
    remedy:
      'On the Mac where the certificate was requested, export it from the list "My Certificates" of Keychain Access.',
  },
  'not-for-signing': {
    meaning: 'The certificate is of a kind that cannot sign iOS apps.',
    remedy: 'Use an "Apple Distribution" or "Apple Development" certificate.',
  },
  expired: {
    meaning: 'The certificate has expired.',
    remedy:
      'Create a new certificate at developer.apple.com (Certificates), put it into the provisioning profile, and update the secrets.',
  },
  revoked: {
    meaning: 'macOS says that the certificate was revoked.',
    remedy:
      'Create a new certificate at developer.apple.com (Certificates), put it into the provisioning profile, and update the secrets.',
  },
  'not-yet-valid': {
    meaning: 'The certificate becomes valid only later.',
    remedy: 'Check the clock of the runner. If it is right, wait until the certificate is valid.',
  },
  'wrong-kind': {
    meaning: 'A development certificate was given where a distribution certificate is needed.',
    remedy:
      'Use an "Apple Distribution" certificate, or set `export-method` to `debugging` with a development profile.',
  },
  'wrong-team': {
    meaning: 'The certificate belongs to another team than expected.',
    remedy:
      'Use a certificate of the team that `team-id` names. The team is the OU of its subject.',
  },
});
