/**
 * Lines that flet, Flutter, pip and Xcode are known to print when a build fails, with cause and
 * remedy. The first entry that fits wins, so the particular stands before the general. Collected
 * from public sources and issues; none of the texts was seen on a Mac by Slipway itself.
 */
import { catalogue } from '../../../core/errors.ts';
import type { CatalogueEntry } from '../../../core/errors.ts';

interface KnownFailure extends CatalogueEntry {
  readonly pattern: RegExp;
  /** Fails the build although flet ends with 0 and an .ipa may exist. */
  readonly always?: true;
  /** Says only where it failed: the error line before or after it says why. */
  readonly general?: true;
  /** Counts only among the lines of this phase. */
  readonly phase?: 'packaging';
}

const SIGNING_AGAIN =
  'Run setup-signing in an earlier step of the same job and pass on its outputs.';

export const knownFailures = {
  'wheel-missing': {
    pattern: /No matching distribution found for/,
    meaning: 'A Python package has no wheel for iOS.',
    remedy:
      'Pin a version that has one at pypi.flet.dev, build a pure Python package with `--source-packages=NAME` in `args`, or leave the package out on iOS.',
  },
  'packages-conflict': {
    pattern: /ResolutionImpossible|because these package versions have conflicting dependencies/,
    meaning: 'Python packages of the app ask for versions of each other that exclude one another.',
    remedy: 'Loosen or change the versions in the project, until `pip install` finds a set.',
  },
  'requirement-refused': {
    pattern: /^ERROR: (?:Invalid requirement|.* is not a valid (?:wheel|editable|requirement))/,
    meaning: 'pip does not take one of the requirements that flet hands to it.',
    remedy: 'Write it as pip takes it, such as `numpy>=1,<3`.',
  },
  'python-unsupported': {
    pattern: /does not match any supported Python version|Unsupported Python version:/,
    meaning: 'The app asks for a Python version that this flet cannot bundle.',
    remedy: 'Change `requires-python` in pyproject.toml, or give `python-version`.',
  },
  'download-failed': {
    pattern: /URLError|HTTP Error (?:5\d\d|403)|Could not obtain the Python build manifest/,
    meaning: 'A download failed; flet does not repeat it.',
    remedy: 'Run the job again.',
  },
  'template-missing': {
    pattern: /repository \S*flet-build-template\.git could not found/,
    meaning: 'This flet looks for its template at a place that is gone.',
    remedy: 'Use a released flet, 0.83 or newer, and check that it is the one on PATH.',
  },
  'template-unreadable': {
    pattern: /name 'unicode' is not defined|'utf-?8' codec can't decode/,
    meaning: 'Newer versions of chardet and binaryornot break this flet.',
    remedy: "Install `'binaryornot<0.5' 'chardet<6'` beside flet, or flet 0.82.2 or newer.",
  },
  'flutter-not-installed': {
    pattern: /EOFError: EOF when reading a line/,
    meaning: 'flet asked whether it may install Flutter, and nobody answered.',
    remedy: 'Install the version of Flutter that `flet --version` names in an earlier step.',
  },
  'entry-point-missing': {
    pattern: /not found in the root of Flet app directory/,
    meaning: 'The app’s entry point is not where flet looks for it.',
    remedy:
      'Correct `app-path`, set `tool.flet.app.path` in pyproject.toml, or pass `--module-name=NAME` in `args`.',
  },
  'info-plist-invalid': {
    pattern: /Invalid Info\.plist option:|Unsupported Info\.plist value type/,
    meaning: 'flet does not take one of the Info.plist settings.',
    remedy: 'Write `info-plist` as KEY=VALUE, and no dates in `tool.flet.ios.info`.',
  },
  'option-refused': {
    pattern: /flet(?: build)?: error: /,
    meaning: 'flet does not take one of its arguments.',
    remedy: 'Correct `args` and `flutter-build-args`; each line is one argument.',
  },
  'not-a-mac': {
    pattern: /You can't build/,
    meaning: 'flet finds that this machine cannot build for iOS.',
    remedy: 'Give the job `runs-on: macos-26`.',
  },
  'property-list-broken': {
    pattern:
      /Property List error|data couldn['’]t be read because it isn['’]t in the correct format/,
    meaning: 'A property list of the generated project is no valid XML.',
    remedy:
      'flet does not escape values: take `&` and `<` out of `tool.flet.ios.info`, `export_options` and names in pyproject.toml.',
  },
  'team-missing': {
    pattern: /requires a development team/,
    meaning: 'Xcode was not told which team signs.',
    remedy: `Give \`team-id\`. ${SIGNING_AGAIN}`,
  },
  'certificate-not-in-profile': {
    pattern: /doesn['’]t include signing certificate|conflicting provisioning settings/,
    meaning: 'The provisioning profile does not contain the signing certificate.',
    remedy:
      'Give the certificate that the profile contains, or edit the profile at developer.apple.com and update the secret.',
  },
  'certificate-not-found': {
    pattern: /No certificate for team [^\n]{1,60} matching|No signing certificate "[^"\n]*" found/,
    meaning: 'Xcode found no certificate of that name and team with its private key.',
    remedy: SIGNING_AGAIN,
  },
  'profile-not-found': {
    pattern:
      /No profiles for '[^'\n]*' were found|No (?:"[^"\n]*" )?profiles? for team [^\n]{1,60} matching|Provisioning profile '[^'\n]*' is not installed/,
    meaning: 'Xcode found no provisioning profile that fits the app.',
    remedy: SIGNING_AGAIN,
  },
  'profile-unfit': {
    pattern:
      /[Pp]rovisioning profile (?:"[^"\n]*"|'[^'\n]*') (?:is not an? |has app ID|is expired|expired on|belongs to team|authorizes )/,
    meaning: 'The provisioning profile does not fit this build.',
    remedy: 'Use a profile of the right kind for this bundle id and team that has not expired.',
  },
  'export-options-refused': {
    pattern: /exportOptionsPlist error for key|requires a provisioning profile/,
    meaning: 'Xcode refuses the export options.',
    remedy:
      'Check `export-method` and the table `tool.flet.ios.export_methods` in pyproject.toml; an extension needs a profile of its own, which flet cannot name.',
  },
  'account-needed': {
    pattern: /Communication with Apple failed|Failed to Use Accounts/,
    meaning: 'Xcode tried to sign automatically, for which it needs an account.',
    remedy: SIGNING_AGAIN,
  },
  'keychain-locked': {
    pattern: /errSecInternalComponent|User interaction is not allowed/,
    meaning: 'codesign may not use the private key: its keychain is locked or asks for permission.',
    remedy: SIGNING_AGAIN,
  },
  'deployment-target': {
    pattern: /IPHONEOS_DEPLOYMENT_TARGET' is set to/,
    meaning: 'This Xcode does not build for the iOS version that flet’s template names.',
    remedy: 'Use Xcode 26, or flet 1.1.0 or newer.',
  },
  'cocoapods-failed': {
    pattern:
      /CocoaPods not installed or not in valid state|Error running pod install|requires a higher minimum iOS deployment version/,
    meaning: 'CocoaPods could not install what the app needs.',
    remedy: 'Check `pod --version`, and try a newer flet, whose template asks for a newer iOS.',
  },
  'platform-missing': {
    pattern: /iOS [\d.]+ (?:is not installed|Platform Not Installed)/,
    meaning: 'The selected Xcode has no platform for iOS.',
    remedy:
      'Select an Xcode that has it with `xcode-version`, or run `xcodebuild -downloadPlatform iOS` in an earlier step.',
  },
  'license-open': {
    pattern: /agree(?:d)? to the Xcode(?: and Apple SDKs)? license/,
    meaning: 'Nobody has agreed to the licence of the selected Xcode.',
    remedy: 'Run `sudo xcodebuild -license accept` on the Mac.',
  },
  'rosetta-missing': {
    pattern: /Bad CPU type in executable/,
    meaning: 'A program for Intel was to run, and this Mac has no Rosetta 2.',
    remedy: 'Run `softwareupdate --install-rosetta --agree-to-license` in an earlier step.',
  },
  'disk-full': {
    pattern: /No space left on device|Disk quota exceeded|ENOSPC/,
    meaning: 'The disk of the runner is full.',
    remedy:
      'Delete what the job does not need in an earlier step, such as other Xcodes or simulators.',
  },
  'name-taken': {
    pattern: /Project name cannot have the same name as one of its dependencies/,
    meaning: 'The app has the name of a package that it needs.',
    remedy:
      'Give it another name: `name` under [project] in pyproject.toml, or `--project=NAME` in `args`.',
  },
  'python-module-missing': {
    pattern: /No such module 'Python'/,
    meaning: 'Xcode does not find the bundled Python; the cache of Dart packages is stale.',
    remedy: 'Do not cache `serious_python_darwin` in ~/.pub-cache, nor the app’s build folder.',
  },
  'packaging-failed': {
    pattern: /^\s*Error: |Flet app package was not staged to/,
    phase: 'packaging',
    always: true,
    general: true,
    meaning: 'The Python app could not be packaged, which flet does not notice.',
    remedy: 'Run the job again if it was a download; else look at the lines around it in the log.',
  },
  'error-hidden': {
    pattern: /closing tag '\[\/[^'\n]*' [\w ]*doesn't match any open tag/,
    meaning: 'flet stumbled over its own error message and lost it.',
    remedy: 'Look for the last lines of the log before it.',
  },
  'archive-failed': {
    pattern: /Encountered error while archiving for device/,
    general: true,
    meaning: 'Xcode could not build the archive.',
    remedy: 'Look for the first error in the folded log of the build.',
  },
  'export-failed': {
    pattern: /Encountered error while creating the IPA|Xcode could not export an \.ipa/,
    always: true,
    general: true,
    meaning: 'Xcode built the archive, but could not export an .ipa from it.',
    remedy: 'Check that profile, certificate, team and `export-method` belong together.',
  },
} as const satisfies Readonly<Record<string, KnownFailure>>;

export type FailureCode = keyof typeof knownFailures;

export const fletErrors = catalogue('flet', knownFailures);

/** In order of precedence. */
export const failureTable: readonly (KnownFailure & { readonly code: FailureCode })[] =
  Object.entries<KnownFailure>(knownFailures).map(([code, failure]) => ({
    // The entries of the very table that the codes come from.
    code: code as FailureCode,
    ...failure,
  }));
