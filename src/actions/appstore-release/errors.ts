/** Failures that keep a build from App Review or an approved version from the store. */
import { catalogue } from '../../core/errors.ts';

export const releaseErrors = catalogue('app-review', {
  'build-unusable': {
    meaning: 'The build cannot go to the App Store in the state in which Apple holds it.',
    remedy: 'Upload a new build with a higher build number, exported for App Store Connect.',
  },
  'export-compliance-missing': {
    meaning: 'The build waits for an answer about export compliance.',
    remedy:
      'Set ITSAppUsesNonExemptEncryption in the Info.plist of the app, or the input `uses-non-exempt-encryption` here.',
  },
  'version-closed': {
    meaning: 'The version, or a higher one, is already in the store.',
    remedy: 'Use a higher version: build and upload it, then run the step again.',
  },
  'version-approved': {
    meaning: 'A version is approved and waits for its release, so nothing else can be submitted.',
    remedy:
      'Either release it (`until: released` with that `version`), or take it back in App Store Connect (“Cancel This Release” on its page), then run the step again.',
  },
  'version-drafted': {
    meaning: 'Another version with a higher number is being prepared in App Store Connect.',
    remedy:
      'If the draft may become this version, set `rename-version: true`; otherwise delete it in App Store Connect. Nothing was changed.',
  },
  'another-in-review': {
    meaning: 'Another version or build of the app waits for App Review or is in it.',
    remedy:
      'Wait for the verdict, or set `if-in-review`: `cancel` takes it back and submits this build, `keep` leaves it there and ends green. Nothing was changed.',
  },
  'draft-in-the-way': {
    meaning: 'A submission that was never sent off holds another version.',
    remedy:
      'Send it off or empty it in App Store Connect under App Review; it is never done for you. Nothing was changed.',
  },
  'other-items': {
    meaning: 'The submission also holds items that this step did not put there.',
    remedy:
      'Look at them in App Store Connect under App Review. If they may share the fate of this version, set `with-other-items: true`. Nothing was changed.',
  },
  rejected: {
    meaning: 'App Review rejected the version.',
    remedy:
      'The reasons are only in App Store Connect under App Review; answer there first if you want to. With `resubmit-rejected: true` the corrected build is submitted in its place. Nothing was changed.',
  },
  'other-item-rejected': {
    meaning: 'App Review approved the version, but rejected something else in the same submission.',
    remedy:
      'Apple gives its reasons only in App Store Connect under App Review; settle the item there. The version itself can be released with `until: released`.',
  },
  'not-complete': {
    meaning: 'App Review would not take the version, since something that it asks for is missing.',
    remedy:
      'Fill in what is named, in App Store Connect or by the input beside it, and run the step again; `check: warn` goes on all the same. Nothing was submitted.',
  },
  'locale-missing': {
    meaning: 'What’s New is given in a language that the version does not have.',
    remedy:
      'Add the language in App Store Connect, with description, keywords and support URL, or leave the text out. Nothing was changed.',
  },
  refused: {
    meaning: 'Apple did not take the version for App Review.',
    remedy:
      'Apple’s own words name the reasons; cure them and run the step again. Where Apple names none, the answers about App Privacy are the first suspect: they can be neither read nor set by API.',
  },
  'not-ready': {
    meaning: 'Apple kept calling the version not ready to be submitted, for five minutes.',
    remedy:
      'Known causes: a rejected item that is not resolved, a missing category or content rights, or a change that Apple still works on. Look at the version in App Store Connect and run the step again.',
  },
  'review-timeout': {
    meaning: 'App Review gave no verdict within the limit.',
    remedy:
      'Review goes on at Apple and takes a day as a rule. Run the step again later, or from a scheduled workflow with `review-timeout-minutes: 0`.',
  },
  'release-timeout': {
    meaning: 'The version was not in the store within the limit.',
    remedy:
      'Apple goes on by itself. Run the step again later, or raise `release-timeout-minutes`.',
  },
  'state-unknown': {
    meaning: 'Apple holds a version or a submission in a state that Slipway does not know.',
    remedy:
      'Look at it in App Store Connect, use the newest release of Slipway, and report the state. Nothing was changed.',
  },
});
