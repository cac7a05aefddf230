/** Failures of the route through App Store Connect, beside those that every use of it can meet. */
import { catalogue } from '../../../core/errors.ts';

const PORTAL = 'developer.apple.com/account (Certificates, Identifiers & Profiles)';

export const accountErrors = catalogue('signing-account', {
  'bundle-id-missing': {
    meaning: 'The account has not registered one of the bundle ids.',
    remedy: `Correct \`bundle-ids\`, or register the bundle id at ${PORTAL}, or set \`create-missing: true\`.`,
  },
  'bundle-id-taken': {
    meaning: 'Apple does not register the bundle id for this team, mostly because another has it.',
    remedy: 'Choose another bundle id, or use an API key of the team that has registered it.',
  },
  'no-usable-profile': {
    meaning:
      'App Store Connect holds no profile that can be used for a bundle id. For every one that it holds, the log says why not.',
    remedy: `Set \`create-missing: true\` to have one made, or make one at ${PORTAL} that contains the certificate.`,
  },
  'no-devices': {
    meaning:
      'A development or ad hoc profile needs devices, and the account has none that is enabled.',
    remedy:
      'Name devices in `register-devices`. New devices of a young membership are enabled by Apple only after one to three days.',
  },
  'certificate-unknown': {
    meaning:
      'No profile can be made with the given certificate, because the account does not list it as valid.',
    remedy:
      'The certificate was revoked, or it belongs to another team than the API key. Give a certificate that the account lists, or an API key of its team.',
  },
  'certificate-missing': {
    meaning: 'The account has no valid certificate of the needed kind for the private key.',
    remedy:
      'Set `create-missing: true` to have one issued, or give the key of a certificate that the account lists, or the certificate itself as .p12 file.',
  },
  'certificate-limit': {
    meaning:
      'The account has as many certificates of this kind as Apple allows. The log lists those that are there.',
    remedy: `Give the .p12 file, or the private key, of a certificate that is there. Slipway never revokes one; if you revoke one at ${PORTAL}, every profile that contains it becomes invalid.`,
  },
  'profile-name-taken': {
    meaning:
      'Apple refuses the name of the new profile, because another profile has it, be it an expired one that lists do not show.',
    remedy: `Delete the profile of that name at ${PORTAL} and run the step again.`,
  },
  'device-refused': {
    meaning: 'Apple does not register a device.',
    remedy:
      'Check the UDID against Finder or Xcode. A team may register 100 devices of each kind in a year of its membership; disabling one frees no place.',
  },
});
