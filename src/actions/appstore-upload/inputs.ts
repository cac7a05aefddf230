import { checkLevel } from '../../core/apple/checks/require-sound-ipa.ts';
import { appStoreConnectCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { buildWaits } from '../../core/app-store-connect/wait-inputs.ts';
import { flag, oneOf, text, whole } from '../../core/runner/input/input-kinds.ts';
import { inputTable } from '../../core/runner/input/inputs.ts';
import type { InputsOf } from '../../core/runner/input/inputs.ts';

export const inputs = inputTable({
  ...appStoreConnectCredentials,
  'ipa-path': text({
    about:
      'The .ipa to upload, or the .pkg of a Mac app: a path, or a glob that matches exactly one file.',
    required: true,
    defaultFrom: { action: 'flet-build-ipa', output: 'ipa-path', isFile: true },
  }),
  'app-id': text({
    about:
      'Apple id of the app in App Store Connect; by default the app with the bundle id of the file.',
  }),
  check: checkLevel({
    about:
      'What to do about what App Store Connect would refuse, be it in the .ipa or as its version is closed: fail before anything is sent, warn, or do not look.',
    default: 'error',
  }),
  'if-exists': oneOf(['fail', 'skip'])({
    about:
      'What to do when Apple already holds this version and build number: fail, or skip the upload and go on with the build that is there.',
    default: 'fail',
  }),
  'wait-for-processing': flag({
    about: 'Wait until Apple has accepted the upload and processed the build.',
    default: 'true',
  }),
  ...buildWaits,
  'parallel-parts': whole(
    1,
    16,
  )({
    about: 'How many parts of the file are sent at the same time.',
    default: '6',
  }),
  checksum: flag({
    about:
      'Send a SHA-256 checksum of the whole file with the commit, for Apple to compare. Hardly any client sends one; that Apple takes it is not proven.',
    default: 'false',
  }),
  'uses-non-exempt-encryption': flag({
    about:
      'Answer to Apple’s question about export compliance, set on the build when the .ipa leaves it open.',
  }),
  'dry-run': flag({
    about: 'Check everything that can be checked without changing anything at Apple.',
    default: 'false',
  }),
});

export type Inputs = InputsOf<typeof inputs>;
