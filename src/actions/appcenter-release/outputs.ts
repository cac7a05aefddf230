import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'release-id': 'Id of the release.',
  'build-number': 'Build number of the release, `CFBundleVersion` for iOS; App Center’s `version`.',
  'short-version': 'Version that users see, `CFBundleShortVersionString` for iOS.',
  'install-url': 'Address from which a device installs the release.',
  'download-url': 'Address of the file.',
  'release-url': 'Address of the release on the server’s API.',
  groups: 'Names of the groups in `groups` that hold the release, as JSON.',
  stores: 'Names and states of the stores in `stores`, as JSON.',
  'devices-file':
    'Path of a list of the testers’ devices that the profile lacks, in Apple’s format, for `register-devices` of setup-signing; set when there are any.',
  'symbol-upload-ids': 'Ids of the uploads that hold the symbols, as JSON.',
  fingerprint: 'MD5 of the file, as the server computed it.',
});
