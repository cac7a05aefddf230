/** Failures that keep release notes from becoming a text that Apple takes. */
import { catalogue } from '../errors.ts';

export const releaseNotesErrors = catalogue('release-notes', {
  'unknown-locale': {
    meaning: 'The release notes have a language that App Store Connect does not know.',
    remedy: 'Use one of Apple’s language codes, such as en-US or de-DE. Nothing was changed.',
  },
  'no-repository': {
    meaning: 'Release notes from git were asked for, but the workspace is not a git repository.',
    remedy: 'Check the repository out first: `uses: actions/checkout` with `fetch-depth: 0`.',
  },
  'shallow-clone': {
    meaning: 'The clone is too shallow to hold the previous tag.',
    remedy: 'Give actions/checkout `fetch-depth: 0`, so that it fetches the history and the tags.',
  },
  'unknown-start': {
    meaning: 'The tag or commit from which the release notes start does not exist.',
    remedy: 'Correct the name. A tag has to be pushed before the workflow runs.',
  },
  'nothing-new': {
    meaning: 'There is nothing new since the start of the release notes.',
    remedy: 'Write the release notes by hand, or name an earlier tag or commit to start from.',
  },
  'github-refused': {
    meaning: 'GitHub did not generate release notes.',
    remedy: 'GitHub’s own words name the reason; correct it and run the step again.',
  },
});
