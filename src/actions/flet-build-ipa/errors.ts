/** What the action itself finds wrong; what flet and Xcode report is in known-failures.ts. */
import { catalogue } from '../../core/errors.ts';

export const buildErrors = catalogue('build', {
  'tools-missing': {
    meaning: 'A program that the build needs is not on PATH, or does not answer.',
    remedy:
      'Install flet with `pip install flet-cli`; Xcode and CocoaPods are on GitHub’s macOS runners. On a self-hosted Mac select Xcode with `sudo xcode-select -s`.',
  },
  'sdk-too-old': {
    meaning: 'The selected Xcode has an SDK that App Store Connect no longer takes.',
    remedy:
      'Give the job `runs-on: macos-26`, or select a newer Xcode with DEVELOPER_DIR. With `check: warn` the app is built all the same.',
  },
  'option-unknown': {
    meaning: 'The installed flet does not have an option that an input needs.',
    remedy: 'Install a newer flet, or leave the input out.',
  },
  'profile-not-installed': {
    meaning: 'No installed provisioning profile has the UUID or name in `provisioning-profile`.',
    remedy:
      'Run setup-signing in an earlier step of the same job and pass on its output `provisioning-profile`.',
  },
  'timed-out': {
    meaning: 'The build did not end within `timeout-minutes`.',
    remedy:
      'Look at the last lines in the log; raise `timeout-minutes` if the build was still making progress.',
  },
  failed: {
    meaning: 'flet failed for a reason that Slipway does not know.',
    remedy: 'Look for the first error in the folded log of the build.',
  },
  'no-ipa': {
    meaning: 'flet reported success, but made neither an .ipa nor an archive.',
    remedy: 'Look for the first error in the folded log of the build.',
  },
  unsigned: {
    meaning: 'The build ended with an archive and no .ipa, since no profile was in use.',
    remedy:
      'Give `provisioning-profile`, `signing-certificate` and `team-id` from setup-signing. An archive alone is accepted with `allow-unsigned: true`.',
  },
  'several-ipas': {
    meaning: 'The output folder holds more than one .ipa.',
    remedy:
      'Leave `output-directory` out, so that each build has a folder of its own, and check what else writes there.',
  },
  'stale-ipa': {
    meaning: 'The .ipa in the output folder is older than the build.',
    remedy: 'Leave `output-directory` out, so that each build has a folder of its own.',
  },
  'wrong-ipa': {
    meaning: 'The .ipa does not hold what was asked for.',
    remedy:
      'Look for settings in pyproject.toml that say otherwise, such as `flutter.build_args` or `ios.provisioning_profile`.',
  },
});
