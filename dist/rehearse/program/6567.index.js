export const id = 6567;
export const ids = [6567];
export const modules = {

/***/ 96567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/app-store-connect/build-choice/inputs.js
var inputs = __webpack_require__(91977);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 1 modules
var credentials = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/core/app-store-connect/wait-inputs.js
var wait_inputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var input_inputs = __webpack_require__(14817);
// EXTERNAL MODULE: ./build/core/release-notes/generated/generated-notes.js
var generated_notes = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/core/release-notes/written/notes-input.js + 4 modules
var notes_input = __webpack_require__(65201);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/actions/testflight-distribute/testers/tester-list.js
/**
 * The input `testers`: addresses with optional names, one a line, or a file of them. Addresses are
 * personal: they are masked, and a problem names the line alone.
 */



                               
                       
                         
                                         
                                        
 

const testerList = (0,input_kinds/* kind */.fM)({
  form: 'list, one a line, or path of a file',
  parse(raw, { workspace, mask })                          {
    const testers = parseTesters(listText(raw, workspace));
    testers.forEach(({ email }) => mask(email));
    return testers;
  },
});

function listText(raw        , workspace        )         {
  if (raw.includes('\n') || raw.includes('@')) return raw;
  const path = (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
  if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) return (0,external_node_fs_.readFileSync)(path, 'utf8');
  throw new input_kinds/* InputProblem */.S7(
    (0,input_kinds/* isFileName */.oV)(raw) || /\.csv$/i.test(raw) ? `names no file: "${raw}"` : 'holds no e-mail address',
  );
}

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;.]+(?:\.[^\s@<>",;.]+)+$/;

/** `ada@example.com`, `Ada Harbour <ada@example.com>`, or a row `ada@example.com,Ada,Harbour`. */
function parseTesters(text        )                          {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const testers = new Map                      ();
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#') || isHeading(written, index)) continue;
    const tester = parseTester(written);
    if (!tester) throw new input_kinds/* InputProblem */.S7(`holds no e-mail address in line ${index + 1}`);
    testers.set(tester.email, testers.get(tester.email) ?? tester);
  }
  if (testers.size === 0) throw new input_kinds/* InputProblem */.S7('holds no e-mail address');
  return [...testers.values()];
}

/** The first line of a CSV file may name the columns. */
function isHeading(line        , index        )          {
  return index === 0 && !line.includes('@') && /[,;]/.test(line);
}

function parseTester(line        )                           {
  const [, name, bracketed] = /^(.*)<([^<>]+)>$/.exec(line) ?? [];
  const cells = line.split(/[,;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const email = bracketed?.trim() ?? cells.find((cell) => ADDRESS.test(cell)) ?? '';
  if (!ADDRESS.test(email)) return undefined;
  const names =
    bracketed === undefined
      ? cells.filter((cell) => cell !== email)
      : (name ?? '')
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .split(/\s+(.*)/);
  const [firstName, lastName] = names.map((part) => (part.trim() === '' ? undefined : part.trim()));
  return { email: email.toLowerCase(), firstName, lastName };
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/inputs.js





                                                                        




/** A limit alone would do nothing. */
const limitNeedsLink       = (given) =>
  given.has('public-link-limit') && !given.has('public-link')
    ? '`public-link-limit` also needs `public-link: on`'
    : undefined;

const inputs_inputs = (0,input_inputs/* inputTable */.Fu)(
  {
    ...credentials/* appStoreConnectCredentials */.fh,
    ...inputs/* buildChoice */.m,
    groups: (0,input_kinds/* wholeLines */.zo)({
      about:
        'Beta groups that get the build, by name or id; nothing is changed when one of them is unknown. A single line may be a list with commas.',
    }),
    'create-groups': (0,input_kinds/* oneOf */.yL)(['false', 'internal', 'external'])({
      about:
        'Whether unknown names under `groups` are created, and of which kind; a name that comes close to a known one stays an error.',
      default: 'false',
    }),
    testers: testerList({
      about:
        'Testers that are added to the groups, or without groups to the build: an e-mail address with an optional name on each line, or a CSV or text file. Internal groups take users of the team only.',
    }),
    'resend-invitations': (0,input_kinds/* flag */.Jt)({
      about: 'Whether testers that were invited before are invited again.',
      default: 'false',
    }),
    'release-notes': (0,notes_input/* writtenNotes */.p)({
      about:
        'What to Test: text, a file, a `release_notes.json`, or a folder with a text for each language; it goes before `release-notes-from`.',
    }),
    'release-notes-from': (0,generated_notes/* notesOrigin */.Er)({
      about:
        'What to Test that nobody has written: from `github` (merged pull requests) or `git` (subjects of commits).',
    }),
    ...generated_notes/* generatedNotes */.HE,
    'release-notes-locale': (0,input_kinds/* text */.Qq)({
      about: 'Language of plain release notes; by default the primary language of the app.',
    }),
    'add-locales': (0,input_kinds/* flag */.Jt)({
      about:
        'Whether a language of the notes that the test information lacks is added to it, copied from the primary language; Apple takes no What to Test without. Else it is an error.',
      default: 'true',
    }),
    'beta-review': (0,input_kinds/* oneOf */.yL)(['auto', 'always', 'never'])({
      about:
        'Whether the build is submitted to beta review: when an external group needs it, always, or never.',
      default: 'auto',
    }),
    'if-another-in-review': (0,input_kinds/* oneOf */.yL)(['fail', 'expire', 'keep'])({
      about:
        'What to do when another build of the version is in beta review: fail, expire that build for good, or keep it there and leave this build unsubmitted, with a warning.',
      default: 'fail',
    }),
    'beta-description': (0,input_kinds/* textOrFile */.r5)({
      about:
        'Description of the beta, for the primary language and every other that has none; a file may hold it.',
    }),
    'feedback-email': (0,input_kinds/* text */.Qq)({ about: 'Where testers’ feedback goes.' }),
    'contact-first-name': (0,input_kinds/* text */.Qq)({ about: 'First name of the person whom beta review may ask.' }),
    'contact-last-name': (0,input_kinds/* text */.Qq)({ about: 'Last name of the person whom beta review may ask.' }),
    'contact-phone': (0,input_kinds/* text */.Qq)({
      about: 'Phone number of the person whom beta review may ask, with `+` and country code.',
    }),
    'contact-email': (0,input_kinds/* text */.Qq)({ about: 'E-mail address of the person whom beta review may ask.' }),
    'review-notes': (0,input_kinds/* textOrFile */.r5)({ about: 'Notes for beta review; a file may hold them.' }),
    'demo-account-name': (0,input_kinds/* text */.Qq)({ about: 'User name of an account for beta review.' }),
    'demo-account-password': (0,input_kinds/* secret */.rJ)({ about: 'Password of the account in `demo-account-name`.' }),
    'notify-testers': (0,input_kinds/* flag */.Jt)({
      about: 'Whether testers are notified of the build; by default as App Store Connect has it.',
    }),
    'public-link': (0,input_kinds/* oneOf */.yL)(['on', 'off', 'keep'])({
      about: 'Whether the external groups have a public link.',
      default: 'keep',
    }),
    'public-link-limit': (0,input_kinds/* whole */.WQ)(
      1,
      10_000,
    )({
      about:
        'How many testers may come through the public link; by default as many as Apple allows.',
    }),
    'expire-previous-builds': (0,input_kinds/* flag */.Jt)({
      about:
        'Whether older builds are expired once every group of theirs tests the new one. That cannot be undone.',
      default: 'false',
    }),
    'expire-at-most': (0,input_kinds/* whole */.WQ)(
      1,
      100,
    )({
      about: 'How many older builds may be expired by one run.',
      default: '10',
    }),
    'uses-non-exempt-encryption': (0,input_kinds/* flag */.Jt)({
      about:
        'Answer to Apple’s question about export compliance, given when the build leaves it open.',
    }),
    ...wait_inputs/* buildWaits */.R,
    'dry-run': (0,input_kinds/* flag */.Jt)({
      about: 'Check everything and print what would be changed, without changing anything.',
      default: 'false',
    }),
  },
  [...inputs/* buildChoiceRules */.v, limitNeedsLink],
);

                                             


/***/ })

};
