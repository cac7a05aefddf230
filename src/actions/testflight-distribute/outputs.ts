import { outputTable } from '../../core/runner/files/outputs.ts';

export const outputs = outputTable({
  'build-id': 'Id of the build at Apple.',
  'build-upload-id':
    'Id of the upload that `build-upload-id` named, for a later job; empty without it.',
  'app-id': 'Apple id of the app.',
  version: 'Marketing version of the build.',
  'build-number': 'Build number.',
  'internal-state': 'Apple’s state of the build for internal testers, such as `IN_BETA_TESTING`.',
  'external-state':
    'Apple’s state of the build for external testers, such as `WAITING_FOR_BETA_REVIEW`.',
  'beta-review-state': 'Apple’s state of the beta review; empty when there is none.',
  'beta-review-submission-id': 'Id of the submission to beta review; empty when there is none.',
  groups: 'JSON list of the groups that have the build: `id`, `name` and `internal` of each.',
  'public-links': 'JSON list of the public links of these groups: `group` and `url` of each.',
  'testers-added': 'How many testers this run added to groups or to the build.',
  'release-notes-locales': 'Languages that have a What to Test, separated by commas.',
  expires: 'When testers can no longer use the build, as an ISO 8601 date.',
  'app-store-connect-url': 'Page of the build in App Store Connect.',
});
