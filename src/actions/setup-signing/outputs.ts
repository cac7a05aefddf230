import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'keychain-path': 'The temporary keychain that holds the signing identity.',
  'signing-certificate':
    'The certificate to sign with: its common name, or its SHA-1 where the name alone would leave a doubt.',
  'certificate-sha1':
    'The SHA-1 fingerprint of the certificate to sign with, as codesign and Xcode take it.',
  'certificate-expires': 'When the certificate to sign with expires, in ISO 8601.',
  'team-id': 'The team that the certificate and the profiles belong to.',
  'provisioning-profile': 'The UUID of the profile for the first bundle id.',
  'provisioning-profile-name': 'The name of the profile for the first bundle id.',
  'provisioning-profiles': 'JSON: each bundle id with the uuid, name and expiry of its profile.',
  'bundle-id': 'The first bundle id.',
  'export-method': 'The export method that the profiles are for.',
  'export-options-plist':
    'The path of an ExportOptions.plist for xcodebuild -exportArchive; it is gone after the job.',
});

/** Defaults of flet-build-ipa. */
export const handedOn = [
  'provisioning-profile',
  'signing-certificate',
  'team-id',
  'bundle-id',
] as const;
