import { catalogue } from '../../core/errors.ts';

export const signingErrors = catalogue('signing', {
  'several-problems': {
    meaning: 'More than one thing is wrong with the certificates, profiles and entitlements.',
    remedy: 'The log lists every problem with its own code and remedy; mend them all.',
  },
  'security-refused': {
    meaning: 'The Mac refused to set up the temporary keychain.',
    remedy:
      'Run the job again. On a self-hosted Mac check that the runner works as a normal user with a home folder of its own.',
  },
  'runs-as-root': {
    meaning: 'The job runs as root; keychains and signing belong to a normal user.',
    remedy:
      'Run the runner as the user who builds, without `sudo`; a launchd service names the user under `UserName`.',
  },
  'folder-not-writable': {
    meaning: 'The user who runs the job may not write to a folder that signing needs.',
    remedy:
      'On a self-hosted Mac give the folder to the user of the runner (`sudo chown`); a former build under `sudo` often made it root’s. A service needs `HOME` set to the home folder of its user.',
  },
  'no-user-session': {
    meaning:
      'The runner works in a launchd session that has no user to ask and no keychain to write: it was started as a service, outside of any login.',
    remedy:
      'On a self-hosted Mac add `<key>SessionCreate</key><true/>` to the launchd file of the runner and load it again, or start the runner as a LaunchAgent of a user who is logged in at the screen.',
  },
  'no-answer': {
    meaning:
      'The `security` tool of the Mac did not come back; it is probably waiting for a dialog that nobody sees.',
    remedy:
      'Run the job again. On a self-hosted Mac look at its screen for a dialog; when the runner is a launchd service, set `SessionCreate` in its launchd file.',
  },
  'identity-not-valid': {
    meaning: 'The certificate was imported, but macOS does not take it for a valid identity.',
    remedy:
      'If its issuer is missing, export the .p12 file together with the Apple intermediate certificate; if macOS calls it expired or revoked, create a new certificate.',
  },
  'self-test-failed': {
    meaning: 'codesign could not use the imported key.',
    remedy:
      'Run the job again. If it stays, report the states in the log; another step that locks keychains or sets the search list is the usual cause. `self-test: false` skips the proof, but then the build is likely to hang or fail instead.',
  },
});
