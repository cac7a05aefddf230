import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'ipa-path': 'The signed .ipa.',
  'archive-path': 'The .xcarchive that the .ipa was exported from.',
  'dsym-path': 'The folder of debug symbols in the .xcarchive.',
  'bundle-id': 'The bundle id, read from the .ipa.',
  version: 'The version that users see, read from the .ipa.',
  'build-number': 'The build number, read from the .ipa.',
  signed:
    '`true` when there is a signed .ipa, `false` when an unsigned build was allowed and made.',
  sha256: 'The SHA-256 of the .ipa, in hexadecimal.',
  'size-bytes': 'The size of the .ipa.',
  'flet-version': 'The version of flet that built it.',
  'flutter-version': 'The version of Flutter that this flet uses; flet before 0.80 does not say.',
  'xcode-version': 'The version of Xcode that built it.',
});

/** Default of appstore-upload and appcenter-release. */
export const handedOn = ['ipa-path'] as const;
