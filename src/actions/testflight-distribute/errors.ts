/** Failures that keep a build from its testers. */
import { catalogue } from '../../core/errors.ts';

export const testFlightErrors = catalogue('testflight', {
  'build-not-testable': {
    meaning: 'Apple holds the build in a state in which nobody can test it.',
    remedy: 'Upload a new build with a higher build number.',
  },
  'export-compliance-missing': {
    meaning: 'Apple waits for an answer about export compliance before anybody gets the build.',
    remedy:
      'Set ITSAppUsesNonExemptEncryption in the Info.plist of the app, or the input `uses-non-exempt-encryption` here.',
  },
  'export-documents-missing': {
    meaning: 'The build uses encryption that is not exempt, and Apple has no documents about it.',
    remedy:
      'Attach an approved export compliance document to the build in App Store Connect (TestFlight → the build), then run the step again.',
  },
  'unknown-group': {
    meaning: 'A name under `groups` belongs to no beta group of the app, or to several.',
    remedy:
      'Correct `groups`, or let the step create the group with `create-groups`. Nothing was changed.',
  },
  'locale-missing': {
    meaning:
      'The release notes have a language that the app’s test information lacks, and `add-locales` is false.',
    remedy:
      'Add the language in App Store Connect under TestFlight → Test Information, or set `add-locales: true`. Nothing was changed.',
  },
  'testers-refused': {
    meaning: 'Apple did not take some of the testers.',
    remedy:
      'An internal group takes users of the team only: invite them under Users and Access first (`userInvitations` of the API), or name an external group. Apple’s own words name any other reason.',
  },
  'testers-outside-team': {
    meaning: 'An internal group is asked for, but some of the testers are no users of the team.',
    remedy:
      'Invite them under Users and Access first (`userInvitations` of the API), or name an external group. Nothing was changed.',
  },
  'internal-only': {
    meaning: 'An external group is asked for, but the build is for internal testing only.',
    remedy:
      'Name internal groups only, or export the build without `testFlightInternalTestingOnly`. Nothing was changed.',
  },
  'test-information-missing': {
    meaning: 'Beta review needs test information that the app does not have yet.',
    remedy:
      'Give the named inputs, or fill in the fields in App Store Connect under TestFlight → Test Information. Or set `beta-review: never`. Nothing was changed.',
  },
  'another-in-review': {
    meaning: 'Another build of the same version waits for beta review or is in it.',
    remedy:
      'Wait for that review; with `if-another-in-review: expire` that build gives way for good, with `keep` this one stays unsubmitted and the step is green.',
  },
  'review-rejected': {
    meaning: 'Beta review has rejected the build.',
    remedy:
      'Read Apple’s reasons in App Store Connect under TestFlight, correct the app and upload a new build.',
  },
  'review-refused': {
    meaning: 'Apple did not take the build for beta review.',
    remedy: 'Apple’s own words name the reason; correct it and run the step again.',
  },
  'review-out-of-reach': {
    meaning:
      'An external group has the build, but Apple holds it in a state from which it reaches neither beta review nor external testers.',
    remedy:
      'Look at the build in App Store Connect under TestFlight: it says what Apple waits for. Then run the step again.',
  },
  'groups-refused': {
    meaning: 'Apple kept refusing to give the build to the groups, although it is processed.',
    remedy: 'Apple’s own words name the reason; correct it and run the step again.',
  },
});
