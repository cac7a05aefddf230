/**
 * Failures that the action itself finds; those that flet and Xcode report are in known-failures.ts.
 */
import { catalogue } from '../../core/errors.ts';

export const buildErrors = catalogue('build', {
  'not-ready': {
    meaning: 'Several things keep the build from beginning; the message counts them.',
    remedy: 'Do what the annotation says of each of them; the details name their codes.',
  },
  'project-unreadable': {
    meaning: 'pyproject.toml of the app is not a file that flet can read.',
    remedy: 'Correct the line that the message names.',
  },
  'project-shape': {
    meaning: 'pyproject.toml has a value of a type that flet dies of, or takes for something else.',
    remedy: 'Write the value as the annotation says.',
  },
  'project-elsewhere': {
    meaning: 'The folder in `app-path` holds no project, while the folder above does.',
    remedy:
      'Give the folder of pyproject.toml as `app-path`, and name the folder of main.py there with `path` under [tool.flet.app].',
  },
  'sources-ignored': {
    meaning:
      'The project has packages from a place that flet does not look at; the app would come without them, or with others of the same names.',
    remedy: 'Write the address into the requirement, as the annotation says.',
  },
  'private-files': {
    meaning: 'Keys, secrets or repositories would go into the app, which anybody can unpack.',
    remedy:
      'Move them out of the app’s folder, or name them in `exclude`. What may be public can be named in `allow-private-files`.',
  },
  'form-refused': {
    meaning: 'Bundle id, version or build number have a form that Apple does not take.',
    remedy:
      'Correct it where the message says that it stands, or give the input of the same name, which goes first.',
  },
  'xml-broken': {
    meaning: 'A value in pyproject.toml would break the XML that flet writes it into.',
    remedy:
      'Write &amp; for & and &lt; for < there, or give the key in the input `info-plist`, which escapes its values.',
  },
  'build-args-collide': {
    meaning:
      'Arguments for Flutter in pyproject.toml decide what inputs of the action decide, and go above them.',
    remedy:
      'Take the argument out of `build_args` in pyproject.toml, and give the input that the message names.',
  },
  'export-method-mismatch': {
    meaning:
      'pyproject.toml has the settings of the export method under its other name, where flet does not find them.',
    remedy: 'Give the table in pyproject.toml the name that `export-method` has.',
  },
  'profile-missing': {
    meaning:
      'No provisioning profile is in use, so that flet would end with an archive and without an .ipa.',
    remedy:
      'Give `provisioning-profile`, `signing-certificate` and `team-id` from setup-signing. An archive alone is accepted with `allow-unsigned: true`.',
  },
  'wheels-missing': {
    meaning: 'A Python package that the app needs has no wheel that iOS can use.',
    remedy:
      'Ask for a version that has one at pypi.flet.dev, build a pure Python package with `--source-packages=NAME` in `args`, or leave the package out on iOS with a marker such as `; sys_platform != "ios"`.',
  },
  'tools-missing': {
    meaning: 'A program that the build needs is not on PATH, or does not answer.',
    remedy:
      'Give `flet-version`, and flet is installed for you; Xcode and CocoaPods are on GitHub’s macOS runners. On a self-hosted Mac select Xcode with `sudo xcode-select -s`.',
  },
  'sdk-too-old': {
    meaning: 'The selected Xcode has an SDK that App Store Connect no longer takes.',
    remedy:
      'Give the job `runs-on: macos-26`, or select a newer Xcode with `xcode-version`. With `check: warn` the app is built all the same.',
  },
  'xcode-not-found': {
    meaning: 'No Xcode of the version in `xcode-version` is installed.',
    remedy: 'Give a version that the details list, or a runner that has the one you want.',
  },
  'xcode-too-old': {
    meaning: 'The selected Xcode is older than what flet and this action can work with.',
    remedy: 'Give the job `runs-on: macos-26`, or select a newer Xcode with `xcode-version`.',
  },
  'option-unknown': {
    meaning: 'The installed flet does not have an option that an input needs.',
    remedy: 'Give a newer `flet-version`, or leave the input out.',
  },
  'python-missing': {
    meaning: 'There is no Python that flet can be installed with.',
    remedy: 'Run actions/setup-python or astral-sh/setup-uv in an earlier step.',
  },
  'flet-not-installed': {
    meaning: 'The wanted release of flet could not be installed.',
    remedy:
      'Check that `flet-version`, or the requirement in pyproject.toml, names a release that PyPI has, and that the runner reaches it.',
  },
  'flutter-unavailable': {
    meaning: 'The Flutter that this flet wants could not be fetched.',
    remedy:
      'Run the job again. Behind a firewall name a mirror in FLUTTER_STORAGE_BASE_URL, or install this Flutter in an earlier step.',
  },
  'flutter-damaged': {
    meaning: 'The Flutter that was fetched is not what Flutter published, or does not work.',
    remedy:
      'Run the job again; if a mirror is named in FLUTTER_STORAGE_BASE_URL, check what it serves.',
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
