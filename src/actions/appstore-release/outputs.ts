import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'app-id': 'Apple id of the app.',
  'app-store-version-id': 'Id of the version at Apple.',
  version: 'Version number, as the store shows it.',
  'version-state': 'Apple’s state of the version, such as `WAITING_FOR_REVIEW`.',
  'build-id': 'Id of the build that is attached to the version.',
  'build-number': 'Build number.',
  'review-submission-id': 'Id of the submission; empty when none is open.',
  'review-state':
    'Apple’s state of the submission, such as `WAITING_FOR_REVIEW`; with `if-in-review: keep` that of the one that stayed.',
  'release-type': '`MANUAL`, `AFTER_APPROVAL` or `SCHEDULED`.',
  'release-date': 'Date of a scheduled release, as an ISO 8601 date in UTC; empty without one.',
  missing:
    'JSON list of what App Review would find missing: `what` and `where` of each; empty when nothing is.',
  'app-store-connect-url': 'Page of the submission, or of the app, in App Store Connect.',
});
