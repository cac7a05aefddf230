/** Errors in the choice of the build that an action works on. */
import { catalogue } from '../../errors.ts';

export const buildChoiceErrors = catalogue('build', {
  'not-found': {
    meaning: 'Apple did not list the build that the inputs ask for within the limit.',
    remedy:
      'Check `platform`, `version` and `build-number` against the upload. Apple lists a build minutes after it was uploaded: raise `appear-timeout-minutes`, or give the `build-id` or `build-upload-id` of appstore-upload.',
  },
  ambiguous: {
    meaning: 'The inputs fit several builds, or builds for several platforms.',
    remedy: 'Give the input that the message names. Nothing was changed.',
  },
  'upload-failed': {
    meaning: 'Apple refused the upload, so there is no build of it.',
    remedy: 'Correct what Apple names and upload again with a higher build number.',
  },
});
