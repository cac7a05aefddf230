import { catalogue } from '../../core/errors.ts';

export const uploadErrors = catalogue('upload', {
  'ipa-not-found': {
    meaning: '`ipa-path` is a glob that matches no file.',
    remedy:
      'Correct `ipa-path`; in a second job, download the artifact first. flet-build-ipa gives the exact path as its output `ipa-path`.',
  },
  'ipa-ambiguous': {
    meaning: '`ipa-path` is a glob that matches several files.',
    remedy: 'Narrow `ipa-path` so that it matches one file.',
  },
  'other-app': {
    meaning: 'The app with the given `app-id` has another bundle id than the file.',
    remedy: 'Leave `app-id` out, or give the file that belongs to the app.',
  },
  'build-exists': {
    meaning: 'Apple already holds a build, or an upload under way, with this build number.',
    remedy:
      'Raise the build number, or set `if-exists: skip` to go on with the build that is there.',
  },
  'build-number-too-low': {
    meaning:
      'A Mac app’s build number is not above every earlier one, of whatever version; Apple refuses such a file after the upload (ITMS-90061).',
    remedy: 'Raise the build number (CFBundleVersion) and build again.',
  },
  'build-number-too-long': {
    meaning: 'The build number (CFBundleVersion) has more than 18 characters.',
    remedy: 'Build with a shorter build number that is above the earlier ones.',
  },
  'other-file': {
    meaning:
      'With `if-exists: skip`, Apple already holds this version and build number, but of a file that differs in size or checksum.',
    remedy:
      'Raise the build number, so that this file is sent too; two flavours of one app need a number each. To go on with the build that is there, leave this step out and give its number to testflight-distribute.',
  },
  'file-changed': {
    meaning: 'Somebody wrote to the file after it was checked, while it was being sent.',
    remedy:
      'Nothing was committed. Let nothing else touch the file while this step runs, and run it again.',
  },
  'version-closed': {
    meaning:
      'The version, or a higher one, is in the App Store already, so that Apple takes no more builds of it.',
    remedy:
      'Raise the version (CFBundleShortVersionString) and build again. With `check: warn` the file is sent even so.',
  },
  'parts-invalid': {
    meaning: 'Apple’s plan for the parts of the file has a gap, an overlap or an unsafe address.',
    remedy:
      'Run the step again; nothing was sent. If it stays, report it with the log of this step.',
  },
  'part-failed': {
    meaning: 'A part of the file could not be stored, although it was sent several times.',
    remedy: 'Run the step again; it goes on with the parts that are stored and sends the rest.',
  },
  dropped: {
    meaning:
      'Another run with the same build number dropped the upload, or finished it, while this one was sending.',
    remedy:
      'Let one job upload a build number: give the jobs a common `concurrency` group. Run the step again with `if-exists: skip` to go on with what the other run uploaded.',
  },
  refused: {
    meaning: 'Apple looked at the uploaded file and refused it.',
    remedy: 'Correct what Apple names and build again; the build number may be used again.',
  },
  'not-accepted': {
    meaning: 'Apple did not make a build of the upload within the time limit.',
    remedy:
      'Nothing is lost: run the step again with `if-exists: skip` to wait without uploading, or raise `appear-timeout-minutes`.',
  },
});
