export const id = 6385;
export const ids = [6385];
export const modules = {

/***/ 46385:
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
// EXTERNAL MODULE: ./build/core/release-notes/generated/generated-notes.js
var generated_notes = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/core/release-notes/written/notes-input.js + 4 modules
var notes_input = __webpack_require__(65201);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var input_inputs = __webpack_require__(14817);
;// CONCATENATED MODULE: ./build/actions/appstore-release/version/release-date.js
/** The date of a scheduled release: a whole hour with its offset from UTC, in the future. */


                              
                    
                                                     
                           
 

/** The date in words for people: as it was written, and in UTC where that is another text. */
function dateInWords({ at, written }             )         {
  return written.endsWith('Z') ? written : `${written} (${inUtc(at)} in UTC)`;
}

/** The date to the second, as `2026-12-24T09:00:00Z`. */
function inUtc(at      )         {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

const FORM = /^\d{4}-\d\d-\d\dT\d\d:(\d\d)(?::(\d\d)(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)$/;

const releaseDate = (0,input_kinds/* kind */.fM)({
  form: 'date and time with offset, such as `2026-12-24T10:00:00+01:00`',
  parse(written)              {
    const parts = FORM.exec(written);
    const at = new Date(written);
    if (!parts || Number.isNaN(at.getTime())) {
      throw new input_kinds/* InputProblem */.S7(
        `is no date and time with an offset from UTC, such as 2026-12-24T10:00:00+01:00: "${written}"`,
      );
    }
    const [, minutes, seconds = '00'] = parts;
    if (minutes !== '00' || seconds !== '00') {
      throw new input_kinds/* InputProblem */.S7(
        `is not a whole hour, and Apple releases at whole hours: "${written}"`,
      );
    }
    return { at, written };
  },
});

;// CONCATENATED MODULE: ./build/actions/appstore-release/inputs.js







                                                                  


/** Apple takes a number only with the code of its country. */
const phone = (0,input_kinds/* kind */.fM)({
  form: 'phone number with country code, such as `+1 555 0100`',
  parse(raw)         {
    const digits = raw.replaceAll(/[\s().-]/g, '');
    if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
    throw new input_kinds/* InputProblem */.S7('is no phone number with a country code, such as +1 555 0100');
  },
});

const LONGEST_NOTES = 4000;

const reviewNotes = (0,input_kinds/* kind */.fM)({
  form: 'text, at most 4,000 characters',
  parse(raw)         {
    if (raw.length <= LONGEST_NOTES) return raw;
    throw new input_kinds/* InputProblem */.S7(`has ${raw.length} characters, and Apple takes ${LONGEST_NOTES}`);
  },
});

const inputs_inputs = (0,input_inputs/* inputTable */.Fu)(
  {
    ...credentials/* appStoreConnectCredentials */.fh,
    ...inputs/* buildChoice */.m,
    until: (0,input_kinds/* oneOf */.yL)(['submitted', 'approved', 'released'])({
      about:
        'How far to go: to App Review, to its verdict, or into the store. A later run with a further `until` goes on from where the version stands.',
      default: 'submitted',
    }),
    'release-type': (0,input_kinds/* oneOf */.yL)(['manual', 'after-approval', 'scheduled'])({
      about:
        'When the approved version goes into the store; by default manual for a version that is made here, else as it is.',
    }),
    'release-date': releaseDate({
      about: 'When a scheduled release begins: a whole hour with its offset from UTC.',
    }),
    'phased-release': (0,input_kinds/* oneOf */.yL)(['on', 'off', 'keep'])({
      about:
        'Whether automatic updates go out over seven days; not for the first version of an app.',
      default: 'keep',
    }),
    'rename-version': (0,input_kinds/* flag */.Jt)({
      about:
        'Whether a draft of another version may be renamed to this one where that takes a higher number away.',
      default: 'false',
    }),
    'whats-new': (0,notes_input/* writtenNotes */.p)({
      about:
        'What’s New: text, a file, a `release_notes.json`, or a folder with a text for each language; `default` and plain text fill all languages that have none. It goes before `whats-new-from`.',
    }),
    'whats-new-from': (0,generated_notes/* notesOrigin */.Er)({
      about:
        'What’s New that nobody has written: from `github` (merged pull requests) or `git` (subjects of commits).',
    }),
    'whats-new-locale': (0,input_kinds/* text */.Qq)({
      about: 'Language of a plain What’s New, if it is for one language only.',
    }),
    ...generated_notes/* generatedNotes */.HE,
    copyright: (0,input_kinds/* text */.Qq)({ about: 'Copyright line of the version, for example `2026 Example`.' }),
    'review-notes': reviewNotes({ about: 'What App Review should know.' }),
    'contact-first-name': (0,input_kinds/* text */.Qq)({ about: 'First name of the person whom App Review may ask.' }),
    'contact-last-name': (0,input_kinds/* text */.Qq)({ about: 'Last name of the person whom App Review may ask.' }),
    'contact-phone': phone({ about: 'Phone number of the person whom App Review may ask.' }),
    'contact-email': (0,input_kinds/* text */.Qq)({ about: 'E-mail address of the person whom App Review may ask.' }),
    'demo-account-name': (0,input_kinds/* text */.Qq)({ about: 'User name with which App Review can sign in.' }),
    'demo-account-password': (0,input_kinds/* secret */.rJ)({ about: 'Password of the user in `demo-account-name`.' }),
    'if-in-review': (0,input_kinds/* oneOf */.yL)(['fail', 'cancel', 'keep'])({
      about:
        'What to do when another version or build is in review: fail, take it back, or keep it there with a warning.',
      default: 'fail',
    }),
    'resubmit-rejected': (0,input_kinds/* flag */.Jt)({
      about:
        'Whether a version that App Review rejected is submitted again with this build. It tells Apple that the reasons are resolved, which cannot be taken back.',
      default: 'false',
    }),
    'with-other-items': (0,input_kinds/* flag */.Jt)({
      about:
        'Whether items that others put into the submission, such as subscriptions, share its fate.',
      default: 'false',
    }),
    check: (0,input_kinds/* oneOf */.yL)(['error', 'warn', 'off'])({
      about: 'What to do when something is missing that App Review asks for.',
      default: 'error',
    }),
    'uses-non-exempt-encryption': (0,input_kinds/* flag */.Jt)({
      about:
        'Answer to Apple’s question about export compliance, given when the build leaves it open.',
    }),
    ...wait_inputs/* buildWaits */.R,
    'review-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
      about:
        'How long to wait for the verdict with `until: approved` or `released`; 0 looks once, as in a scheduled workflow.',
      default: '300',
    }),
    'release-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
      about: 'How long to wait with `until: released` for the version to be in the store.',
      default: '60',
    }),
    'dry-run': (0,input_kinds/* flag */.Jt)({
      about: 'Check everything and print what would be changed, without changing anything.',
      default: 'false',
    }),
  },
  [
    ...inputs/* buildChoiceRules */.v,
    (0,input_inputs/* requires */.fh)('demo-account-password', 'demo-account-name'),
    (given) =>
      given.has('release-date') && !given.has('release-type')
        ? '`release-date` also needs `release-type: scheduled`'
        : undefined,
  ],
);

                                             


/***/ })

};
