import { buildChoice, buildChoiceRules } from '../../core/app-store-connect/build-choice/inputs.ts';
import { appStoreConnectCredentials } from '../../core/app-store-connect/client/credentials.ts';
import { buildWaits } from '../../core/app-store-connect/wait-inputs.ts';
import { flag, lines, oneOf, text } from '../../core/runner/input-kinds.ts';
import { inputTable } from '../../core/runner/inputs.ts';
import type { InputsOf } from '../../core/runner/inputs.ts';
import { generatedNotes, notesOrigin } from '../../core/release-notes/generated-notes.ts';
import { writtenNotes } from '../../core/release-notes/notes-input.ts';

export const inputs = inputTable(
  {
    ...appStoreConnectCredentials,
    ...buildChoice,
    groups: lines({
      about:
        'Beta groups that get the build, by name or id; nothing is changed when one of them is unknown.',
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
    'beta-review': oneOf(['auto', 'never'])({
      about:
        'Whether a build for an external group is submitted to beta review when Apple demands it.',
      default: 'auto',
    }),
    'if-another-in-review': oneOf(['fail', 'keep'])({
      about:
        'What to do when another build of the version is in beta review: fail, or keep it there and leave this build unsubmitted, with a warning.',
      default: 'fail',
    }),
    'notify-testers': flag({
      about:
        'Whether Apple notifies testers when they get the build; by default as App Store Connect has it.',
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
  buildChoiceRules,
);

export type Inputs = InputsOf<typeof inputs>;
