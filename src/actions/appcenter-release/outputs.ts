import { outputTable } from '../../core/runner/outputs.ts';

export const outputs = outputTable({
  'release-id': 'Id of the release.',
  version: 'Build number of the release, `CFBundleVersion` for iOS.',
  'short-version': 'Version that users see, `CFBundleShortVersionString` for iOS.',
  'install-url': 'Address from which a device installs the release.',
  'download-url': 'Address of the file.',
  'release-url': 'Address of the release on the server’s API.',
  groups: 'Names of the distribution groups that hold the release, as JSON.',
  fingerprint: 'MD5 of the file, as the server computed it.',
});
