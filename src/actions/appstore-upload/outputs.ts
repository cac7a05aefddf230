import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'app-id': 'Apple id of the app.',
  'build-upload-id': 'Id of the upload at Apple.',
  'build-id': 'Id of the build that Apple made of the upload; input of testflight-distribute.',
  'bundle-id': 'Bundle id, read from the file.',
  version: 'Marketing version, read from the file.',
  'build-number': 'Build number, read from the file.',
  'processing-state':
    'Last state that Apple gave: of the build, or of the upload before there is one.',
  'already-uploaded': '`true` when Apple held the build before this step.',
  'app-store-connect-url': 'Page of the build in App Store Connect.',
});

/** Defaults of testflight-distribute and appstore-release. */
export const handedOn = ['build-id', 'build-upload-id'] as const;
