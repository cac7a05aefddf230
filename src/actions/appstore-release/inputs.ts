import { buildChoice, buildChoiceRules } from '../../core/app-store-connect/build-choice/inputs.ts';
import { appStoreConnectCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { buildWaits } from '../../core/app-store-connect/wait-inputs.ts';
import { generatedNotes, notesOrigin } from '../../core/release-notes/generated/generated-notes.ts';
import { writtenNotes } from '../../core/release-notes/written/notes-input.ts';
import {
  flag,
  InputProblem,
  kind,
  minutes,
  oneOf,
  secret,
  text,
} from '../../core/runner/input/input-kinds.ts';
import { inputTable, requires } from '../../core/runner/input/inputs.ts';
import type { InputsOf } from '../../core/runner/input/inputs.ts';
import { releaseDate } from './version/release-date.ts';

/** Apple takes a number only with the code of its country. */
const phone = kind({
  form: 'phone number with country code, such as `+1 555 0100`',
  parse(raw): string {
    const digits = raw.replaceAll(/[\s().-]/g, '');
    if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
    throw new InputProblem('is no phone number with a country code, such as +1 555 0100');
  },
});

const LONGEST_NOTES = 4000;

const reviewNotes = kind({
  form: 'text, at most 4,000 characters',
  parse(raw): string {
    if (raw.length <= LONGEST_NOTES) return raw;
    throw new InputProblem(`has ${raw.length} characters, and Apple takes ${LONGEST_NOTES}`);
  },
});

export const inputs = inputTable(
  {
    ...appStoreConnectCredentials,
    ...buildChoice,
    until: oneOf(['submitted', 'approved', 'released'])({
      about:
        'How far to go: to App Review, to its verdict, or into the store. A later run with a further `until` goes on from where the version stands.',
      default: 'submitted',
    }),
    'release-type': oneOf(['manual', 'after-approval', 'scheduled'])({
      about:
        'When the approved version goes into the store; by default manual for a version that is made here, else as it is.',
    }),
    'release-date': releaseDate({
      about: 'When a scheduled release begins: a whole hour with its offset from UTC.',
    }),
    'phased-release': oneOf(['on', 'off', 'keep'])({
      about:
        'Whether automatic updates go out over seven days; not for the first version of an app.',
      default: 'keep',
    }),
    'rename-version': flag({
      about:
        'Whether a draft of another version may be renamed to this one where that takes a higher number away.',
      default: 'false',
    }),
    'whats-new': writtenNotes({
      about:
        'What’s New: text, a file, a `release_notes.json`, or a folder with a text for each language; `default` and plain text fill all languages that have none. It goes before `whats-new-from`.',
    }),
    'whats-new-from': notesOrigin({
      about:
        'What’s New that nobody has written: from `github` (merged pull requests) or `git` (subjects of commits).',
    }),
    'whats-new-locale': text({
      about: 'Language of a plain What’s New, if it is for one language only.',
    }),
    ...generatedNotes,
    copyright: text({ about: 'Copyright line of the version, for example `2026 Example`.' }),
    'review-notes': reviewNotes({ about: 'What App Review should know.' }),
    'contact-first-name': text({ about: 'First name of the person whom App Review may ask.' }),
    'contact-last-name': text({ about: 'Last name of the person whom App Review may ask.' }),
    'contact-phone': phone({ about: 'Phone number of the person whom App Review may ask.' }),
    'contact-email': text({ about: 'E-mail address of the person whom App Review may ask.' }),
    'demo-account-name': text({ about: 'User name with which App Review can sign in.' }),
    'demo-account-password': secret({ about: 'Password of the user in `demo-account-name`.' }),
    'if-in-review': oneOf(['fail', 'cancel', 'keep'])({
      about:
        'What to do when another version or build is in review: fail, take it back, or keep it there with a warning.',
      default: 'fail',
    }),
    'resubmit-rejected': flag({
      about:
        'Whether a version that App Review rejected is submitted again with this build. It tells Apple that the reasons are resolved, which cannot be taken back.',
      default: 'false',
    }),
    'with-other-items': flag({
      about:
        'Whether items that others put into the submission, such as subscriptions, share its fate.',
      default: 'false',
    }),
    check: oneOf(['error', 'warn', 'off'])({
      about: 'What to do when something is missing that App Review asks for.',
      default: 'error',
    }),
    'uses-non-exempt-encryption': flag({
      about:
        'Answer to Apple’s question about export compliance, given when the build leaves it open.',
    }),
    ...buildWaits,
    'review-timeout-minutes': minutes({
      about:
        'How long to wait for the verdict with `until: approved` or `released`; 0 looks once, as in a scheduled workflow.',
      default: '300',
    }),
    'release-timeout-minutes': minutes({
      about: 'How long to wait with `until: released` for the version to be in the store.',
      default: '60',
    }),
    'dry-run': flag({
      about: 'Check everything and print what would be changed, without changing anything.',
      default: 'false',
    }),
  },
  [
    ...buildChoiceRules,
    requires('demo-account-password', 'demo-account-name'),
    (given) =>
      given.has('release-date') && !given.has('release-type')
        ? '`release-date` also needs `release-type: scheduled`'
        : undefined,
  ],
);

export type Inputs = InputsOf<typeof inputs>;
