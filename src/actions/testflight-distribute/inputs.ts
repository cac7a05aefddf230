import { buildChoice, buildChoiceRules } from '../../core/app-store-connect/build-choice/inputs.ts';
import { appStoreConnectCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { buildWaits } from '../../core/app-store-connect/wait-inputs.ts';
import {
  flag,
  oneOf,
  secret,
  text,
  textOrFile,
  whole,
  wholeLines,
} from '../../core/runner/input/input-kinds.ts';
import { inputTable } from '../../core/runner/input/inputs.ts';
import type { InputsOf, Rule } from '../../core/runner/input/inputs.ts';
import { generatedNotes, notesOrigin } from '../../core/release-notes/generated/generated-notes.ts';
import { writtenNotes } from '../../core/release-notes/written/notes-input.ts';
import { testerList } from './testers/tester-list.ts';

/** A limit alone would do nothing. */
const limitNeedsLink: Rule = (given) =>
  given.has('public-link-limit') && !given.has('public-link')
    ? '`public-link-limit` also needs `public-link: on`'
    : undefined;

export const inputs = inputTable(
  {
    ...appStoreConnectCredentials,
    ...buildChoice,
    groups: wholeLines({
      about:
        'Beta groups that get the build, by name or id; nothing is changed when one of them is unknown. A single line may be a list with commas.',
    }),
    'create-groups': oneOf(['false', 'internal', 'external'])({
      about:
        'Whether unknown names under `groups` are created, and of which kind; a name that comes close to a known one stays an error.',
      default: 'false',
    }),
    testers: testerList({
      about:
        'Testers that are added to the groups, or without groups to the build: an e-mail address with an optional name on each line, or a CSV or text file. Internal groups take users of the team only.',
    }),
    'resend-invitations': flag({
      about: 'Whether testers that were invited before are invited again.',
      default: 'false',
    }),
    'release-notes': writtenNotes({
      about:
        'What to Test: text, a file, a `release_notes.json`, or a folder with a text for each language; it goes before `release-notes-from`.',
    }),
    'release-notes-from': notesOrigin({
      about:
        'What to Test that nobody has written: from `github` (merged pull requests) or `git` (subjects of commits).',
    }),
    ...generatedNotes,
    'release-notes-locale': text({
      about: 'Language of plain release notes; by default the primary language of the app.',
    }),
    'add-locales': flag({
      about:
        'Whether a language of the notes that the test information lacks is added to it, copied from the primary language; Apple takes no What to Test without. Else it is an error.',
      default: 'true',
    }),
    'beta-review': oneOf(['auto', 'always', 'never'])({
      about:
        'Whether the build is submitted to beta review: when an external group needs it, always, or never.',
      default: 'auto',
    }),
    'if-another-in-review': oneOf(['fail', 'expire', 'keep'])({
      about:
        'What to do when another build of the version is in beta review: fail, expire that build for good, or keep it there and leave this build unsubmitted, with a warning.',
      default: 'fail',
    }),
    'beta-description': textOrFile({
      about:
        'Description of the beta, for the primary language and every other that has none; a file may hold it.',
    }),
    'feedback-email': text({ about: 'Where testers’ feedback goes.' }),
    'contact-first-name': text({ about: 'First name of the person whom beta review may ask.' }),
    'contact-last-name': text({ about: 'Last name of the person whom beta review may ask.' }),
    'contact-phone': text({
      about: 'Phone number of the person whom beta review may ask, with `+` and country code.',
    }),
    'contact-email': text({ about: 'E-mail address of the person whom beta review may ask.' }),
    'review-notes': textOrFile({ about: 'Notes for beta review; a file may hold them.' }),
    'demo-account-name': text({ about: 'User name of an account for beta review.' }),
    'demo-account-password': secret({ about: 'Password of the account in `demo-account-name`.' }),
    'notify-testers': flag({
      about: 'Whether testers are notified of the build; by default as App Store Connect has it.',
    }),
    'public-link': oneOf(['on', 'off', 'keep'])({
      about: 'Whether the external groups have a public link.',
      default: 'keep',
    }),
    'public-link-limit': whole(
      1,
      10_000,
    )({
      about:
        'How many testers may come through the public link; by default as many as Apple allows.',
    }),
    'expire-previous-builds': flag({
      about:
        'Whether older builds are expired once every group of theirs tests the new one. That cannot be undone.',
      default: 'false',
    }),
    'expire-at-most': whole(
      1,
      100,
    )({
      about: 'How many older builds may be expired by one run.',
      default: '10',
    }),
    'uses-non-exempt-encryption': flag({
      about:
        'Answer to Apple’s question about export compliance, given when the build leaves it open.',
    }),
    ...buildWaits,
    'dry-run': flag({
      about: 'Check everything and print what would be changed, without changing anything.',
      default: 'false',
    }),
  },
  [...buildChoiceRules, limitNeedsLink],
);

export type Inputs = InputsOf<typeof inputs>;
