import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var inputs = __nccwpck_require__(817);
// EXTERNAL MODULE: ./build/core/app-store-connect/platforms.js
var platforms = __nccwpck_require__(1873);
;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/inputs.js
/** The inputs that choose the build for an action. */


                                                                               


/** Everything by which a build can be chosen, and which an earlier upload would contradict. */
const WAYS = [
  'build-id',
  'build-upload-id',
  'bundle-id',
  'app-id',
  'platform',
  'version',
  'build-number',
];

const fromUpload = (output        ) => ({ action: 'appstore-upload', output, unless: WAYS });

const buildChoice = {
  'build-id': (0,input_kinds/* text */.Qq)({
    about: 'The build: the output `build-id` of appstore-upload.',
    defaultFrom: fromUpload('build-id'),
  }),
  'build-upload-id': (0,input_kinds/* text */.Qq)({
    about:
      'The upload whose build it is: the output `build-upload-id` of an appstore-upload that did not wait. The build is waited for.',
    defaultFrom: fromUpload('build-upload-id'),
  }),
  'bundle-id': (0,input_kinds/* text */.Qq)({
    about: 'Bundle id of the app, to find the build by `platform`, `version` and `build-number`.',
  }),
  'app-id': (0,input_kinds/* text */.Qq)({
    about: 'Apple id of the app, instead of `bundle-id`.',
  }),
  platform: (0,input_kinds/* oneOf */.yL)(platforms/* PLATFORM_WORDS */.Oy)({
    about: 'Platform of the build; needed where the app has builds for several.',
  }),
  version: (0,input_kinds/* text */.Qq)({
    about: 'Marketing version of the build, where 1.2 and 1.2.0 are the same; by default any.',
  }),
  // No default in action.yml: the runner would hand it in as if the user had written it.
  'build-number': (0,input_kinds/* text */.Qq)({
    about:
      'Build number, or `latest` for the newest upload, which is the default; an upload that Apple still works on is waited for.',
  }),
}         ;

/** The rule for an id: it is enough, and other inputs beside it could only contradict it. */
const idStandsAlone       = (given) => {
  const id = ['build-id', 'build-upload-id'].find((name) => given.has(name));
  const idle = ['platform', 'version', 'build-number'].filter((name) => given.has(name));
  return id !== undefined && idle.length > 0
    ? `\`${id}\` names the build already, so leave out ${idle.map((name) => `\`${name}\``).join(' and ')}`
    : undefined;
};

const buildChoiceRules                  = [
  (0,inputs/* exactlyOneOf */.Og)('build-id', 'build-upload-id', 'bundle-id', 'app-id'),
  idStandsAlone,
];

                                                                   

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 3 modules
var credentials = __nccwpck_require__(6250);
;// CONCATENATED MODULE: ./build/core/app-store-connect/wait-inputs.js
/** The inputs of every action that waits for Apple. */


/** The inputs of every action that waits for a build. */
const buildWaits = {
  'appear-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
    about: 'How long Apple may take to accept the upload and list the build.',
    default: '15',
  }),
  'processing-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
    about: 'How long Apple may take to process the build, once it is listed.',
    default: '120',
  }),
  'on-timeout': (0,input_kinds/* oneOf */.yL)(['fail', 'warn'])({
    about: 'Whether a wait that comes to its limit fails the step or is a warning.',
    default: 'fail',
  }),
}         ;

// EXTERNAL MODULE: ./build/core/release-notes/generated/generated-notes.js
var generated_notes = __nccwpck_require__(907);
// EXTERNAL MODULE: ./build/core/release-notes/written/notes-input.js + 3 modules
var notes_input = __nccwpck_require__(7809);
// EXTERNAL MODULE: ./build/actions/appstore-release/version/release-date.js
var release_date = __nccwpck_require__(1616);
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

const inputs_inputs = (0,inputs/* inputTable */.Fu)(
  {
    ...credentials/* appStoreConnectCredentials */.fh,
    ...buildChoice,
    until: (0,input_kinds/* oneOf */.yL)(['submitted', 'approved', 'released'])({
      about:
        'How far to go: to App Review, to its verdict, or into the store. A later run with a further `until` goes on from where the version stands.',
      default: 'submitted',
    }),
    'release-type': (0,input_kinds/* oneOf */.yL)(['manual', 'after-approval', 'scheduled'])({
      about:
        'When the approved version goes into the store; by default manual for a version that is made here, else as it is.',
    }),
    'release-date': (0,release_date/* releaseDate */.kM)({
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
    ...buildWaits,
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
    ...buildChoiceRules,
    (0,inputs/* requires */.fh)('demo-account-password', 'demo-account-name'),
    (given) =>
      given.has('release-date') && !given.has('release-type')
        ? '`release-date` also needs `release-type: scheduled`'
        : undefined,
  ],
);

                                             


/***/ }),

/***/ 8880:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6441);
/* harmony import */ var _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2885);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4931);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4303);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2830);






await (0,_core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'appstore-release', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputs */ .V, run: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e, createProcesses: _core_system_programs_process_js__WEBPACK_IMPORTED_MODULE_1__/* .createProcesses */ .E });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5347);


const outputs = (0,_core_runner_files_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputTable */ .i)({
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


/***/ }),

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(4751);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/errors.js
/** Everything App Store Connect can answer that stops an action. */


const appStoreConnectErrors = (0,errors/* catalogue */.sW)('app-store-connect', {
  'address-invalid': {
    meaning: 'APP_STORE_CONNECT_API_URL is set to something that no token may be sent to.',
    remedy:
      'Unset APP_STORE_CONNECT_API_URL, or give it an https origin (http only on loopback), without a path.',
  },
  unauthorized: {
    meaning: 'Apple did not accept the API key (401).',
    remedy:
      'Check under Users and Access → Integrations that `api-key-id`, `issuer-id` and `api-private-key` belong together and that the key is not revoked; an individual key takes no `issuer-id`.',
  },
  'role-too-small': {
    meaning: 'The key’s role does not allow the operation (403).',
    remedy:
      'Use a key with the role App Manager, or Admin where certificates and profiles are made. Certificates and profiles need a team key. A key that was revoked may be refused with the same words.',
  },
  'individual-key': {
    meaning:
      'An individual key was used for certificates, profiles, bundle ids or devices, which Apple leaves to team keys (403).',
    remedy:
      'Create a team key with the role Admin under Users and Access → Integrations, and give its `issuer-id` too.',
  },
  'agreement-missing': {
    meaning: 'An agreement or the membership of the team is missing or expired (403).',
    remedy:
      'The Account Holder accepts the open agreement in App Store Connect under Business, or at developer.apple.com/account.',
  },
  'request-invalid': {
    meaning: 'Apple could not make sense of a request (400).',
    remedy:
      'Look whether an input holds a value of another form than it should, such as an id or a version; if all are right, report it with the log of this step.',
  },
  'operation-unknown': {
    meaning:
      'Apple does not, or no longer, offer an operation (404 for the path, 405, 406, 410, 415).',
    remedy: 'Use the newest release of Slipway; if it is, report it with the log of this step.',
  },
  'not-found': {
    meaning: 'The resource is not there, or the key cannot see it (404).',
    remedy: 'Check the id, and that the key belongs to the team that owns the resource.',
  },
  'duplicate-build': {
    meaning: 'Apple already holds a build with this build number.',
    remedy: 'Raise the build number and build again.',
  },
  refused: {
    meaning: 'Apple refused a request because of its content or the state of a resource.',
    remedy: 'Apple’s own words name the field or the state; correct it and run the step again.',
  },
  'rate-limited': {
    meaning: 'The hourly rate limit of the API key is used up (429).',
    remedy: 'Wait for the hour to pass, or give this workflow a key of its own.',
  },
  unavailable: {
    meaning: 'App Store Connect answered with a fault of its own (5xx), several times.',
    remedy: 'Look at Apple’s system status page and run the step again later.',
  },
  'surprising-answer': {
    meaning: 'App Store Connect answered in a form that its specification does not foresee.',
    remedy: 'Run the step again; if it stays, report it with the log of this step.',
  },
  'app-not-found': {
    meaning: 'The key sees no app with that id or bundle id.',
    remedy:
      'Create the app record in App Store Connect, or use a key of the team that owns it; check the bundle id for a spelling mistake.',
  },
  'build-number-too-long': {
    meaning: 'The next build number has more characters than Apple takes (18).',
    remedy:
      'Begin a new version, in which build numbers may start low again (not on the Mac), or count in a shorter form that is higher, such as 2 after 1.0.0.99999.',
  },
  'build-refused': {
    meaning: 'Apple processed the build and found it invalid.',
    remedy: 'Correct what Apple names and upload a new build with a higher build number.',
  },
  'build-not-processed': {
    meaning: 'Apple did not finish processing the build within the time limit.',
    remedy:
      'Processing goes on at Apple. Run the step again later, or raise `processing-timeout-minutes`.',
  },
});

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/address.js
/** The address of App Store Connect: Apple's host, or another one that the environment names. */
                                                                    



const APPLE = 'https://api.appstoreconnect.apple.com';
const VARIABLE = 'APP_STORE_CONNECT_API_URL';

/**
 * The origin to which requests go; no token is sent anywhere else. Throws
 * `app-store-connect/address-invalid` for a variable that holds no https address; http is for
 * loopback.
 */
function apiOrigin({ machine, log }                                        )         {
  const named = machine.environment[VARIABLE]?.trim();
  if (!named) return APPLE;
  const url = URL.parse(named);
  if (!url || url.pathname !== '/' || !(0,address/* isConfidential */.FX)(url)) {
    throw appStoreConnectErrors.error('address-invalid', {
      message: `The environment variable ${VARIABLE} is no address that a token may be sent to.`,
    });
  }
  log.notice(`Requests to App Store Connect go to ${url.origin} (${VARIABLE}).`);
  return url.origin;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/apple-clock.js
/** Apple's clock, as the Date header of each answer shows it. */
                                                                 

class AppleClock {
  #aheadMs = 0;

  /** Compares an answer with the runner's time at its arrival; one without a date changes nothing. */
  see({ headers }              , now      )       {
    const apple = Date.parse(headers['date'] ?? '');
    if (!Number.isNaN(apple)) this.#aheadMs = apple - now.getTime();
  }

  /** The later of the runner's time `now` and Apple's; the runner's before the first answer. */
  laterOf(now      )       {
    return new Date(now.getTime() + Math.max(0, this.#aheadMs));
  }
}

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(2870);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/json-api.js
/**
 * Apple's answers (JSON:API documents), read without trust: what is absent or null is `undefined`,
 * what has another type than Apple's specification says is a coded error. Enumerations stay open:
 * Apple adds members without notice, so a state is text.
 */



                             
                        
                      
 

                                                   

function isWholeNumber(value         )                  {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * Ids become parts of the paths that are asked for next: one with a slash, or one that is `..`,
 * would lead a request with the token elsewhere.
 */
function isId(value         )                  {
  return typeof value === 'string' && /^(?!\.{1,2}$)[\w.~:@!$'()*,;=+&-]{1,500}$/.test(value);
}

function isRecordList(value         )                       {
  return Array.isArray(value) && value.every(json/* isJsonObject */.OW);
}

/** The members of one JSON object; `place` says in an error where it stood. */
class Fields {
           #raw           ;
           #place        ;

  constructor(raw           , place        ) {
    this.#raw = raw;
    this.#place = place;
  }

  text(name        )                     {
    return this.#member(name, 'text', (value) => typeof value === 'string');
  }

  flag(name        )                      {
    return this.#member(name, 'true or false', (value) => typeof value === 'boolean');
  }

  /** A count, size or place: a whole number from 0 that JavaScript holds exactly. */
  wholeNumber(name        )                     {
    return this.#member(name, 'a whole number', isWholeNumber);
  }

  /** A date and time; Apple writes them with an offset and with or without fractions. */
  date(name        )                   {
    const written = this.text(name);
    if (written === undefined) return undefined;
    const date = new Date(written);
    if (Number.isNaN(date.getTime())) throw this.#surprise(name, 'a date');
    return date;
  }

  fields(name        )                     {
    const value = this.#member(name, 'an object', json/* isJsonObject */.OW);
    return value && new Fields(value, `${this.#place}.${name}`);
  }

  /** A list of objects; absent = empty. */
  list(name        )                    {
    const values = this.#member(name, 'a list of objects', isRecordList) ?? [];
    return values.map((value, index) => new Fields(value, `${this.#place}.${name}[${index}]`));
  }

  /** The member `id`, fit to be a part of a path. */
  id()         {
    const value = this.#member('id', 'an id', isId);
    if (value === undefined) throw this.#surprise('id', 'there');
    return value;
  }

  /** The names of the members that Apple sent without a value. */
  emptyNames()                    {
    return Object.entries(this.#raw).flatMap(([name, value]) => (value === null ? [name] : []));
  }

  requiredText(name        )         {
    const value = this.text(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  requiredWholeNumber(name        )         {
    const value = this.wholeNumber(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  #member   (name        , expected        , accepts          )                {
    const value = this.#raw[name];
    if (value === undefined || value === null) return undefined;
    if (accepts(value)) return value;
    throw this.#surprise(name, expected);
  }

  #surprise(name        , expected        )        {
    return surprisingAnswer(`${this.#place}.${name} is not ${expected}`);
  }
}

                                               

/** A resource of an answer. Throws `app-store-connect/surprising-answer` when `raw` is not one. */
class Resource                       {
           type        ;
           id        ;
           attributes        ;
           #relationships        ;

  constructor(raw         , place        ) {
    if (!(0,json/* isJsonObject */.OW)(raw) || typeof raw['type'] !== 'string' || !isId(raw['id'])) {
      throw surprisingAnswer(`${place} is no resource`);
    }
    this.type = raw['type'];
    this.id = raw['id'];
    const members = new Fields(raw, this.type);
    this.attributes = members.fields('attributes') ?? new Fields({}, `${this.type}.attributes`);
    this.#relationships =
      members.fields('relationships') ?? new Fields({}, `${this.type}.relationships`);
  }

  /** The id of the one resource that a relationship leads to, where the answer tells it. */
  relatedId(name        )                     {
    return this.#relationships.fields(name)?.fields('data')?.id();
  }

  /** How many resources a relationship leads to, where the answer tells it. */
  relatedTotal(name        )                     {
    return this.#relationships.fields(name)?.fields('meta')?.fields('paging')?.wholeNumber('total');
  }

  /** The ids of the resources that a relationship leads to, as far as the answer lists them. */
  relatedIds(name        )                    {
    const linked = this.#relationships.fields(name)?.list('data') ?? [];
    return linked.map((fields) => fields.id());
  }

  /**
   * Whether the answer lists all that a relationship leads to. Apple cuts what it includes after 50
   * resources, and tells the whole number beside them.
   */
  listsAll(name        )          {
    const relationship = this.#relationships.fields(name);
    const total = relationship?.fields('meta')?.fields('paging')?.wholeNumber('total');
    return total !== undefined && this.relatedIds(name).length >= total;
  }
}

/** An answer: its resource or resources, and those that were asked for with `include`. */
class Document       {
           data      ;
           included                     ;

  constructor(data      , included                     ) {
    this.data = data;
    this.included = included;
  }

  /** An included resource. */
  find(type        , id                    )                       {
    return this.included.find((resource) => resource.type === type && resource.id === id);
  }
}

/** A page as Apple sends it. */
                                                             
                                     
                                    
                                           
                                     
 

/**
 * The document of one resource; `undefined` when a to-one relationship leads to nothing. Throws
 * `app-store-connect/surprising-answer` for a body of another form.
 */
function readDocument(body        , place        )                                 {
  const raw = readObject(body, place);
  if (raw['data'] === null) return undefined;
  return new Document(new Resource(raw['data'], `${place}: data`), includedOf(raw, place));
}

/** One page of a list. Throws `app-store-connect/surprising-answer` for a body of another form. */
function readPage(body        , place        )       {
  const raw = readObject(body, place);
  const data = raw['data'];
  if (!Array.isArray(data)) throw surprisingAnswer(`${place}: data is no list`);
  const resources = data.map((item) => new Resource(item, `${place}: data`));
  const members = new Fields(raw, place);
  return Object.assign(new Document(resources, includedOf(raw, place)), {
    next: members.fields('links')?.text('next'),
    total: members.fields('meta')?.fields('paging')?.wholeNumber('total'),
  });
}

function includedOf(raw           , place        )             {
  const included = raw['included'] ?? [];
  if (!Array.isArray(included)) throw surprisingAnswer(`${place}: included is no list`);
  return included.map((item) => new Resource(item, `${place}: included`));
}

function readObject(body        , place        )            {
  const parsed = (0,json/* jsonOrNothing */.dn)(body.toString('utf8'), json/* isJsonObject */.OW);
  if (parsed !== undefined) return parsed;
  throw surprisingAnswer(`${place} did not answer with a JSON object`);
}

/** The error for an answer that is not as Apple's specification has it. */
function surprisingAnswer(what        )        {
  return appStoreConnectErrors.error('surprising-answer', {
    message: `App Store Connect’s answer is not understood: ${what}.`,
  });
}

// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/rate-limit.js
/** The hourly rate limit of the API key, which Apple sends with each answer. */
                                                                 

                                                   

/** The share of the limit that waits leave alone, so that changes find requests. */
const KEPT_FOR_CHANGES = 0.1;
/** The pause when half of the requests that waits may use are used. */
const PAUSE_AT_HALF_MS = duration/* MINUTE */.pY;
/** A wait of an hour still looks six times, however little is left. */
const LONGEST_PAUSE_MS = 10 * duration/* MINUTE */.pY;

                            
                           
                        
 

/**
 * The requests that are left of the hour for everybody with this key. One object serves all
 * requests of an action.
 */
class RequestBudget {
           #log     ;
  #limit                       ;
  #warned = false;

  constructor(log     ) {
    this.#log = log;
  }

  /**
   * The shortest pause between two looks of a wait, in whole seconds: nothing while most of the
   * hour is left, 10 minutes well before its last tenth.
   */
  get pauseMs()         {
    return this.#limit ? pauseWith(this.#limit) : 0;
  }

  /** Notes the limit of an answer, and warns once when little is left. */
  see({ headers }              )       {
    this.#limit = readRateLimit(headers['x-rate-limit']) ?? this.#limit;
    if (!this.#limit) return;
    if (this.#warned || !isLow(this.#limit)) return;
    this.#warned = true;
    this.#log.warning(
      `The API key has ${sayLeft(this.#limit)}; all jobs with this key share them. Waits look every 10 minutes until there are more.`,
    );
  }
}

/** `3481 of 3600 requests left this hour`. */
function sayLeft({ left, perHour }           )         {
  return `${left} of ${perHour} requests left this hour`;
}

/**
 * Reads the header, as in `user-hour-lim:3500;user-hour-rem:500;`; `undefined` when it has another
 * form.
 */
function readRateLimit(header = '')                        {
  const perHour = /user-hour-lim:(\d+)/.exec(header)?.[1];
  const left = /user-hour-rem:(\d+)/.exec(header)?.[1];
  return perHour && left ? { perHour: Number(perHour), left: Number(left) } : undefined;
}

/**
 * The pause grows with the square of used requests to usable ones. No job knows of the others, but
 * each sees what all have left: forty that wait at a time settle near half of the limit, and what
 * they read and change beside that finds room.
 */
function pauseWith({ left, perHour }           )         {
  const kept = perHour * KEPT_FOR_CHANGES;
  const usable = left - kept;
  if (usable <= 0) return LONGEST_PAUSE_MS;
  const pauseMs = PAUSE_AT_HALF_MS * ((perHour - left) / usable) ** 2;
  return Math.min(LONGEST_PAUSE_MS, Math.round(pauseMs / duration/* SECOND */.Z2) * duration/* SECOND */.Z2);
}

function isLow({ left, perHour }           )          {
  return left < perHour * KEPT_FOR_CHANGES;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/request-line.js
/** The debug log of requests: one line each, without headers, bodies and queries. */
                                                                 


                                
                          
                    
                                
 

/** `GET /v1/apps: 200 in 45 ms, request id 4A7F…, 3481 of 3600 requests left this hour`. */
function requestLine(
  { method, url, milliseconds }               ,
  { status, headers }                                          ,
)         {
  const ids = requestIds(headers);
  const limit = readRateLimit(headers['x-rate-limit']);
  return [
    `${method} ${url.pathname}: ${status} in ${milliseconds} ms`,
    ...(ids.length > 0 ? [`request id ${ids.join(', ')}`] : []),
    ...(limit ? [sayLeft(limit)] : []),
  ].join(', ');
}

/** Apple finds a request in its logs by one of these; which of them it sends is not documented. */
const REQUEST_ID_HEADERS = [
  'x-request-id',
  'x-apple-request-uuid',
  'x-apple-jingle-correlation-key',
  'x-amz-request-id',
];
const LONGEST_ID = 100;

function requestIds(headers                         )                    {
  const ids = REQUEST_ID_HEADERS.flatMap((name) => headers[name]?.slice(0, LONGEST_ID) ?? []);
  return [...new Set(ids)];
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/refusal.js
/** Apple's error answers (JSON:API errors): read without trust, and put into words. */
                                                                    


                                                  


                             
                                                  
                                  
                                                                                     
                        
                         
                          
                                                           
                                      
                                                   
 

/** An answer that is not a success, and the cause of the coded error that people see. */
class Refusal extends Error {
                    name = 'Refusal';
           status        ;
           errors                       ;
           retryAfter                    ;
  /** The rest of the hourly limit of the key. */
           rateLimit                       ;

  constructor({ status, headers, body }              ) {
    const errors = appleErrors(body);
    const words = errors.length > 0 ? errors.map(sentence).join('\n') : plainText(body);
    const ids = requestIds(headers).join(', ');
    super([words, ids && `[request id ${ids}]`].filter((part) => part !== '').join('\n'));
    this.status = status;
    this.errors = errors;
    this.retryAfter = headers['retry-after'];
    this.rateLimit = readRateLimit(headers['x-rate-limit']);
  }

  /** Whether Apple gave an error whose code is `prefix` or starts with it. */
  has(prefix        )          {
    return this.errors.some(({ code }) => code === prefix || code.startsWith(`${prefix}.`));
  }
}

/**
 * The refusal behind a coded error, for callers whose next step depends on Apple's code;
 * `undefined` for other errors.
 */
function refusalOf(error         )                      {
  return Error.isError(error) && error.cause instanceof Refusal ? error.cause : undefined;
}

function appleErrors(body        )               {
  const parsed = parseJson(body);
  const errors = (0,json/* isJsonObject */.OW)(parsed) ? parsed['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(json/* isJsonObject */.OW).map(appleError) : [];
}

function appleError(raw                                   )             {
  const { id, source, meta } = raw;
  const place = (0,json/* isJsonObject */.OW)(source) ? (source['pointer'] ?? source['parameter']) : undefined;
  return {
    id: typeof id === 'string' ? id : undefined,
    code: textOf(raw['code']),
    title: textOf(raw['title']),
    detail: textOf(raw['detail']),
    source: typeof place === 'string' ? place : undefined,
    meta: (0,json/* isJsonObject */.OW)(meta) ? meta : {},
  };
}

function sentence(error            )         {
  const place = error.source === undefined ? '' : ` (${error.source})`;
  const request = error.id === undefined ? '' : ` [error id ${error.id}]`;
  const words = [error.title, error.detail].filter((part) => part !== '').join(' – ');
  return [`${error.code}: ${words}${place}${request}`, ...associatedSentences(error)].join('\n');
}

/**
 * The associated errors. They are missing from Apple's schema, and often the only text with the
 * reason.
 */
function associatedSentences({ meta }            )           {
  const associated = meta['associatedErrors'];
  if (!(0,json/* isJsonObject */.OW)(associated)) return [];
  return Object.entries(associated).flatMap(([path, errors]) =>
    Array.isArray(errors)
      ? errors.filter(json/* isJsonObject */.OW).map((raw) => `${path}: ${sentence(appleError(raw))}`)
      : [],
  );
}

/** The first words of an answer in HTML or plain text, as gateways give it. */
function plainText(body        )         {
  const words = body.toString('utf8').replaceAll(/<[^<>]*>/g, ' ');
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

function parseJson(body        )          {
  return (0,json/* jsonOrNothing */.dn)(body.toString('utf8'), json/* isAnything */.r2);
}

function textOf(value         )         {
  return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/paging.js
/**
 * Lists of App Store Connect, read to their end. Apple's links lead from page to page; they are
 * followed as they stand, but the token goes to no other host.
 */

                                                    


/** The limit on pages: 100,000 resources where a page holds 200, more than any account has. */
const MOST_PAGES = 500;

                       
                                                  
                        
                        
                    
                                                 
 

/**
 * Reads all pages of a list. Throws `app-store-connect/…` when a page repeats, leads to another
 * host or the list does not end, and what `readPage` throws.
 */
async function readAllPages(list      )                                         {
  const { path, readPage } = list;
  const found = new GatheredResources();
  const seen = new Set        ();
  const pages = new Set        ();
  for (let { url } = list; ;) {
    if (seen.size >= MOST_PAGES) throw surprisingAnswer(`GET ${path}: the list does not end`);
    seen.add(url.href);
    let page      ;
    try {
      page = await readPage(url);
    } catch (error) {
      if (seen.size > 1 && isBrokenCursor(error)) return readFromBothEnds(list, error);
      throw error;
    }
    found.add(page);
    const contents = page.data.map(({ type, id }) => `${type} ${id}`).join('\n');
    const isRepeated = pages.has(contents);
    pages.add(contents);
    if (page.next === undefined || isLastPage(page, found.size)) return found.document();
    url = nextPage(page.next, list);
    if (isRepeated || seen.has(url.href)) {
      throw surprisingAnswer(`GET ${path}: the pages go in a circle`);
    }
  }
}

/** A list may grow while it is read, and shift what was read into the next page. */
class GatheredResources {
           #data = new Map                  ();
           #included             = [];

  get size()         {
    return this.#data.size;
  }

  add({ data, included }                                 )       {
    for (const resource of data) this.#data.set(`${resource.type} ${resource.id}`, resource);
    for (const resource of included) this.#included.push(resource);
  }

  document()                                {
    return new Document([...this.#data.values()], this.#included);
  }
}

/** Whether the list ends here: Apple may link to a next page although nothing follows. */
function isLastPage({ data, total = Infinity }      , read        )          {
  return data.length === 0 || read >= total;
}

function nextPage(link        , { path, url: { origin } }      )      {
  const url = URL.parse(link, origin);
  if (url?.origin === origin) return url;
  throw surprisingAnswer(`GET ${path}: the next page is on another host`);
}

function isBrokenCursor(error         )          {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(
    ({ code, detail }) => code === 'PARAMETER_ERROR.INVALID' && /\bcursor\b/.test(detail),
  );
}

/** The order in which a list can be read when its query names none. */
const SORTS                              = new Map([
  ['/v1/apps', 'bundleId'],
  ['/v1/betaGroups', 'name'],
  ['/v1/betaTesters', 'email'],
  ['/v1/builds', '-uploadedDate'],
  ['/v1/bundleIds', 'id'],
  ['/v1/certificates', 'id'],
  ['/v1/devices', 'id'],
  ['/v1/preReleaseVersions', 'version'],
  ['/v1/profiles', 'id'],
]);

/**
 * Apple now and then refuses the cursor that it has just given. The first page needs none, and the
 * first page of the opposite order is the last one: together they hold 400 resources.
 */
async function readFromBothEnds(
  { path, url, readPage }      ,
  cause         ,
)                                         {
  const sort = url.searchParams.get('sort') ?? SORTS.get(path);
  if (sort === undefined) throw cause;
  const opposite = sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
  const found = new GatheredResources();
  const first = await readPage(withSort(url, sort));
  found.add(first);
  const last = await readPage(withSort(url, opposite));
  found.add({ ...last, data: last.data.toReversed() });
  if (first.total !== undefined && found.size >= first.total) return found.document();
  throw surprisingAnswer(
    `GET ${path}: Apple does not accept its own cursor, and the list is too long to be read from both ends (${found.size} of ${first.total ?? 'unknown'})`,
  );
}

function withSort(url     , sort        )      {
  const sorted = new URL(url);
  sorted.searchParams.set('sort', sort);
  return sorted;
}

// EXTERNAL MODULE: ./build/core/system/network/http.js + 4 modules
var http = __nccwpck_require__(8239);
;// CONCATENATED MODULE: ./build/core/system/retry.js
/** Trying again: when to wait how long. The caller decides which failures may be tried again. */

                                        


                          
                                              
                         
                                
                                  
 

                                               
                        
                                
     
                                                                                                   
            
     
                                                                
                                                                                  
                                                                                        
                                        
                                   
                                 
 

/** Calls `attempt` until it succeeds, its error may not be retried, or the tries are used up. */
async function retry   (
  attempt                                ,
  options              ,
)             {
  const { clock, signal, tries, random = Math.random } = options;
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted();
    try {
      return await attempt(number);
    } catch (error) {
      signal?.throwIfAborted();
      const least = number < tries ? options.retryAfterMs(error) : undefined;
      if (least === undefined || least > (options.longestRetryAfterMs ?? 2 * duration/* MINUTE */.pY)) throw error;
      const delayMs = Math.max(least, backoffDelayMs(options, number, random()));
      options.onRetry?.(error, delayMs, tries - number);
      await clock.sleep(delayMs, signal);
    }
  }
}

/** The line that people read between two tries. */
function retryLine(error         , delayMs        )         {
  return `${retry_sentence((0,errors/* messageOf */.bD)(error))} Trying again in ${(0,duration/* formatDuration */.a3)(delayMs)}.`;
}

/** The words of a service often end without a stop. */
function retry_sentence(words        )         {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** Doubles from the first to the longest delay; `random` spreads it over its upper half. */
function backoffDelayMs(backoff         , failures        , random        )         {
  const full = Math.min(backoff.longestDelayMs, backoff.firstDelayMs * 2 ** (failures - 1));
  return Math.round(full * (0.5 + random / 2));
}

/**
 * The pause that a `Retry-After` header asks for, in milliseconds: whole seconds or an HTTP date
 * (RFC 9110 §10.2.3). `undefined` when it is absent or makes no sense.
 */
function retryAfterHeaderMs(value                    , now      )                     {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value.trim()) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/passing-failure.js
/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */

                                                              




/** Whether Apple's servers failed (5xx), or gave up on the request (408). */
function isFaultOfApple(error         )          {
  return appStoreConnectErrors.is(error, 'unavailable') || refusalOf(error)?.status === 408;
}

/** Whether the hourly limit of the API key is used up. */
function isRateLimit(error         )          {
  return appStoreConnectErrors.is(error, 'rate-limited');
}

/**
 * The pause that Apple asked for by `Retry-After`, in milliseconds; `undefined` when it did not.
 */
function askedPauseMs(error         , now      )                     {
  return retryAfterHeaderMs(refusalOf(error)?.retryAfter, now);
}

/**
 * The failure of one look that is no reason to end a wait, in words for people; `undefined` for any
 * other.
 */
function passingFailure(error         , now      )                             {
  const state = stateOf(error);
  return state === undefined ? undefined : { state, retryAfterMs: askedPauseMs(error, now) };
}

function stateOf(error         )                     {
  if (http/* networkErrors */.A.is(error, 'unreachable') || http/* networkErrors */.A.is(error, 'interrupted')) {
    return 'no connection to App Store Connect';
  }
  if (isRateLimit(error)) return 'the rate limit of the API key is used up';
  if (isFaultOfApple(error)) return 'App Store Connect is out of order';
  // Apple itself named the awaited thing; its servers learn of it one after another.
  if (appStoreConnectErrors.is(error, 'not-found')) return 'not there yet';
  return undefined;
}

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/retries.js
/**
 * Retries with Apple. One loop for every call that is repeated, and the one place that knows its
 * tries, its pauses and the whole time that it may take. A call is a request, the delivery of a
 * part, or a write together with the looks that make its repetition safe. A call within a call
 * repeats the smaller piece, and spends the time of the outer one.
 */

                                                                    


                                                     


/** Failures that are repeated alike. Each kind has tries of its own, the first one included. */
                                           
                                             
                                                                                                
                                                                       
                                                                                           
                                                                                 
 

                       
                                                                                              
                                         
                                                                                     
                                        
                                                                    
                                   
                                 
 

/**
 * The limit on one call. Five tries take half a minute, four asked-for pauses of two minutes eight.
 */
const CALL_LIMIT_MS = 10 * duration/* MINUTE */.pY;

const FROM_ONE_SECOND = { firstDelayMs: duration/* SECOND */.Z2, longestDelayMs: 16 * duration/* SECOND */.Z2 };

/** The pauses of one request, or of one part of a file: 15 s in all. */
const REQUEST_RETRIES          = { tries: 5, ...FROM_ONE_SECOND };

/**
 * The pauses of a write whose answer was lost, with the look whether it took effect: 31 s in all.
 */
const WRITE_RETRIES          = { tries: 6, ...FROM_ONE_SECOND };

/** The time at which the outermost call under way ends, in milliseconds since 1970. */
const enclosingEnd = new external_node_async_hooks_namespaceObject.AsyncLocalStorage        ();

/**
 * Calls `attempt` with the number of the try, from 1, until it succeeds. Throws its error when no
 * kind takes it, the tries of its kind are used up, Apple asks for a pause of more than two
 * minutes, or the next try would begin after the limit of this call or of one around it; and the
 * signal's reason on cancel.
 */
function withRetries   (
  attempt                                ,
  { repeated, limitMs = CALL_LIMIT_MS, context, random = Math.random }      ,
)             {
  const { clock, log, signal } = context;
  const end = Math.min(clock.now().getTime() + limitMs, enclosingEnd.getStore() ?? Infinity);
  const failures = new Map                  ();
  const kindOf = (error         ) => repeated.find(({ isOf }) => isOf(error));

  function pauseMs(error         )                     {
    const kind = kindOf(error);
    if (kind === undefined) return undefined;
    const failed = (failures.get(kind) ?? 0) + 1;
    failures.set(kind, failed);
    const now = clock.now();
    const asked = (kind.askedMs ?? askedPauseMs)(error, now) ?? 0;
    const pause = Math.max(asked, backoffDelayMs(kind, failed, random()));
    return failed < kind.tries && now.getTime() + pause <= end ? pause : undefined;
  }

  function announce(error         , delayMs        )       {
    const kind = kindOf(error);
    const left = kind === undefined ? 0 : kind.tries - (failures.get(kind) ?? 0);
    log.info(kind?.line?.(error, delayMs, left) ?? retryLine(error, delayMs));
  }

  // The number of tries and their pauses depend on the kind of failure, so they are counted here.
  const own = { tries: Infinity, firstDelayMs: 0, longestDelayMs: 0 };
  return enclosingEnd.run(end, () =>
    retry(attempt, { ...own, clock, signal, retryAfterMs: pauseMs, onRetry: announce }),
  );
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/refusal-remedies.js
/**
 * Remedies for refusals, by Apple's code. The codes go from the general to the particular
 * with dots between, so the longest row that a code begins with is the one that fits.
 */
                                            

const AGAIN_LATER =
  'Run the step again after some minutes: Apple now and then is not ready for it yet.';

const REMEDIES                                                         = [
  [
    'ENTITY_ERROR.ATTRIBUTE.REQUIRED',
    'Give the value that Apple asks for, in the input that stands for it or in App Store Connect, and run the step again.',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG',
    'Shorten the text that Apple names and run the step again.',
  ],
  [
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE',
    `The value cannot be changed in the present state. ${AGAIN_LATER} If it stays, look at the item in App Store Connect.`,
  ],
  ['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE', 'Give another value: Apple already holds this one.'],
  ['ENTITY_ERROR.ATTRIBUTE', 'Correct the value that Apple names and run the step again.'],
  [
    'ENTITY_ERROR.RELATIONSHIP',
    'Check that the id of the thing that Apple names is right, that it still exists, and that it belongs to the same app.',
  ],
  ['ENTITY_ERROR', 'Correct what Apple names and run the step again.'],
  [
    'STATE_ERROR.VALIDATION_ERROR',
    'Correct what Apple names; a new build may be needed. Then run the step again.',
  ],
  [
    'STATE_ERROR',
    `The state of the item does not allow the change; what is missing stands in Apple’s words. ${AGAIN_LATER}`,
  ],
  [
    'ENTITY_UNPROCESSABLE',
    `Apple understood the request but cannot do it now. ${AGAIN_LATER} If it stays, look at the item in App Store Connect.`,
  ],
];

const MEMBERSHIP =
  'The Account Holder renews the membership of the Apple Developer Program at developer.apple.com/account; until then no key of the team works.';
const PROVISIONING_KEY =
  'Certificates, profiles, bundle ids and devices need a team key with the role Admin; an individual key is never allowed to touch them.';

const PROVISIONING = /^\/v\d+\/(certificates|profiles|devices|bundleIds|bundleIdCapabilities)\b/;

/** Whether the path belongs to the resources that Apple reserves for team keys. */
function isProvisioning(path        )          {
  return PROVISIONING.test(path);
}

/**
 * A better remedy than the catalogue's, where the refusal holds more than its code; else
 * `undefined`.
 */
function remedyFor(refusal         , path        )                     {
  if (refusal.status === 403) {
    if (isAboutMembership(refusal)) return MEMBERSHIP;
    return isProvisioning(path) && !isAboutAgreements(refusal) ? PROVISIONING_KEY : undefined;
  }
  const fitting = REMEDIES.find(([prefix]) => refusal.has(prefix));
  return fitting?.[1];
}

function isAboutAgreements(refusal         )          {
  return (
    refusal.has('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED') ||
    refusal.has('FORBIDDEN_ERROR.CONTRACT_NOT_VALID') ||
    refusal.errors.some(({ detail }) => /\bagreement\b/i.test(detail)) ||
    isAboutMembership(refusal)
  );
}

function isAboutMembership({ errors }         )          {
  return errors.some(({ detail }) => /\bmembership\b/i.test(detail));
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusals/refusal-error.js
/** Coded errors for answers of App Store Connect that are not a success. */
                                                      



                                                        

                                                       

                                 
                          
                        
                                                                                              
                                            
                                  
 

/** The coded error for a refusal, which is its cause. */
function refusalError(refusal         , request                )              {
  const code = codeOf(refusal, request);
  const { method, path } = request;
  const remedy = HAS_ROWS.has(code) ? remedyFor(refusal, path) : undefined;
  return appStoreConnectErrors.error(code, {
    message: `${sentenceOf(code, refusal)} (${refusal.status} for ${method} ${path}).`,
    said: refusal.message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(code === 'unauthorized' ? { details: keyHints(request) } : {}),
    cause: refusal,
  });
}

/** The codes that stand for several rows of Apple's codes, with a remedy of their own each. */
const HAS_ROWS                    = new Set(['refused', 'role-too-small', 'agreement-missing']);

const SENTENCES                                = {
  unauthorized: 'App Store Connect did not accept the API key',
  'role-too-small': 'The role of the API key does not allow this',
  'individual-key': 'An individual key cannot do this',
  'agreement-missing': 'An agreement with Apple is missing or expired',
  'not-found': 'App Store Connect has no such resource for this key',
  'duplicate-build': 'The build number is used up',
  'request-invalid': 'App Store Connect did not understand the request',
  'operation-unknown': 'App Store Connect does not offer this operation',
  'rate-limited': 'The hourly rate limit of the API key is used up',
  unavailable: 'App Store Connect is out of order',
};

function sentenceOf(code      , { rateLimit, errors }         )         {
  const sentence = SENTENCES[code] ?? 'App Store Connect refused';
  const more =
    code === 'rate-limited'
      ? rateLimit && sayLeft(rateLimit)
      : code === 'duplicate-build'
        ? previousNumber(errors)
        : undefined;
  return more === undefined ? sentence : `${sentence}: ${more}`;
}

function previousNumber(errors                       )                     {
  const [previous] = errors.map(({ meta }) => meta['previousBundleVersion']);
  return typeof previous === 'string' ? `the last one that Apple holds is ${previous}` : undefined;
}

/** The statuses of requests that the API does not know, or no longer. */
const UNKNOWN_OPERATION                      = new Set([405, 406, 410, 415]);

function codeOf(refusal         , { path, individualKey }                )       {
  const { status } = refusal;
  if (status === 400) return 'request-invalid';
  if (status === 401) return 'unauthorized';
  if (status === 403 && isAboutAgreements(refusal)) return 'agreement-missing';
  if (status === 403) {
    return individualKey && isProvisioning(path) ? 'individual-key' : 'role-too-small';
  }
  if (status === 404) return refusal.has('PATH_ERROR') ? 'operation-unknown' : 'not-found';
  if (UNKNOWN_OPERATION.has(status)) return 'operation-unknown';
  if (status === 409 && isDuplicateBuild(refusal)) return 'duplicate-build';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unavailable' : 'refused';
}

function isDuplicateBuild({ errors }         )          {
  return errors.some(
    ({ code, source }) =>
      code.startsWith('ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE') &&
      source === '/data/attributes/cfBundleVersion',
  );
}

/** The error of the clock up to which tokens are accepted. */
const TOLERATED_SKEW_MS = 60_000;

function keyHints({ clockAheadMs, individualKey }                )           {
  const hints = [];
  if (clockAheadMs !== undefined && Math.abs(clockAheadMs) > TOLERATED_SKEW_MS) {
    const seconds = Math.round(Math.abs(clockAheadMs) / 1000);
    hints.push(
      `The clock of this machine is ${seconds} s ${clockAheadMs > 0 ? 'ahead of' : 'behind'} Apple’s.`,
    );
  }
  if (individualKey) {
    hints.push('`issuer-id` is empty, so the key was used as an individual key.');
  }
  return hints;
}

;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder(), decoder = new TextDecoder(), buffer_utils_strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function buffer_utils_encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js

const invalid = "The input to be decoded is not correctly encoded.";
function base64url_decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function base64url_encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class errors_JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class errors_JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JOSE_ALG_NOT_ALLOWED"));
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class errors_JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js


const sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
const JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function validate_isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return validate_isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(validate_isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!validate_isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!validate_isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js



const tag = (key) => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (validate_isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return base64url_decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
const isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return !0;
  try {
    return key instanceof CryptoKey;
  } catch {
    return !1;
  }
}, isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_sign.js






async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = base64url_encode(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!isDisjoint(protectedHeader, unprotectedHeader))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  validateCritDuplicates(JWSInvalid, protectedHeader);
  const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = jwsAlgorithm(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= base64url_encode(payload), signingPayload = encodedPayloadCache[1] ??= buffer_utils_encode(encodedPayload)) : (encodedPayload = base64url_encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= concat(buffer_utils_encode(encodedProtectedHeader), buffer_utils_encode("."), signingPayload);
  const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
  const jws = {
    signature: base64url_encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js



const epoch = (date) => Math.floor(date.getTime() / 1e3), multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
function jwtClaim(producer, claim) {
  return producerClaimsSet(producer)[claim];
}
class JWTClaimsBuilder {
  constructor(claimsSet = {}) {
    if (!validate_isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js




const SignJWT_base = JWTClaimsBuilder;
class SignJWT extends SignJWT_base {
  #protectedHeader;
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
      throw new errors_JWTInvalid("JWTs MUST NOT use unencoded payload");
    });
  }
}


;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/token.js
/**
 * Bearer tokens. Apple refuses a token that lives longer than 20 minutes, and a wait for a build
 * is longer than that; so each request asks for the token, which is signed anew in time.
 */

                                                                       

                                                    

const AUDIENCE = 'appstoreconnect-v1';
/** The time by which tokens are dated back, as Apple refuses one from a clock ahead of its own. */
const DATED_BACK_MS = duration/* MINUTE */.pY;
const LIFETIME_MS = 19 * duration/* MINUTE */.pY;
const RENEWED_BEFORE_END_MS = 60 * duration/* SECOND */.Z2;

                              
                             
                                                                                 
                               
 

/** A source of signed tokens; each is used until shortly before it ends. */
function createTokenSource(
  credentials             ,
  { clock, secrets }                                          ,
)              {
  let signed                                                                  ;
  return {
    async current() {
      const now = clock.now().getTime();
      if (signed && signed.expires - now >= RENEWED_BEFORE_END_MS) return signed.token;
      const issued = now - DATED_BACK_MS;
      const expires = issued + LIFETIME_MS;
      const token = await signToken(credentials, { issued, expires });
      secrets.mask(token);
      signed = { token, expires };
      return token;
    },
    discard(token) {
      if (signed?.token === token) signed = undefined;
    },
  };
}

function signToken(
  { keyId, issuerId, privateKey }             ,
  { issued, expires }                                                       ,
)                  {
  const speaker = issuerId === undefined ? { sub: 'user' } : { iss: issuerId };
  return new SignJWT(speaker)
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'JWT' })
    .setIssuedAt(Math.floor(issued / duration/* SECOND */.Z2))
    .setExpirationTime(Math.floor(expires / duration/* SECOND */.Z2))
    .setAudience(AUDIENCE)
    .sign(privateKey);
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/request.js
/**
 * One request to App Store Connect and its answer. It signs, repeats where a repetition cannot do
 * harm, and turns every refusal into a coded error.
 */

                                                   
                                                                    

                                                                              
                                                           


                                                     






                              
                
                                                             
  

                                                  

                             
                          
                    
                          
                                              
 

/**
 * Whether passing failures of a request are repeated with it, or left to a caller that repeats
 * more.
 */
                                            

                                                                                             

/**
 * Sends requests with one set of credentials. A request throws `app-store-connect/…` for a refusal,
 * `network/…` without an answer, and the signal's reason on cancel.
 */
function createRequestSender(
  credentials             ,
  context                                                                                  ,
)              {
  const { appleClock, budget, clock, http, log, signal } = context;
  const tokens = createTokenSource(credentials, context);

  async function send(request            , token        )                        {
    const started = clock.now().getTime();
    const response = await http
      .send({ ...signed(request, token), signal })
      .catch((error         ) => {
        const { method, url } = request;
        log.debug(`${method} ${url.pathname}: no answer. ${(0,errors/* messageOf */.bD)(error)}`);
        throw error;
      });
    const milliseconds = clock.now().getTime() - started;
    log.debug(requestLine({ ...request, milliseconds }, response));
    budget.see(response);
    appleClock.see(response, clock.now());
    return response;
  }

  /** One try; a refused token is replaced once, as Apple now and then refuses a good one. */
  async function attempt(request            )                        {
    const token = await tokens.current();
    let response = await send(request, token);
    if (response.status === 401) {
      tokens.discard(token);
      response = await send(request, await tokens.current());
    }
    if (response.status >= 200 && response.status < 300) return response;
    throw refusalError(new Refusal(response), {
      method: request.method,
      path: request.url.pathname,
      clockAheadMs: clockAheadMs(response, clock.now()),
      individualKey: credentials.issuerId === undefined,
    });
  }

  return (request, retrying) =>
    withRetries(() => attempt(request), {
      repeated: [
        {
          ...REQUEST_RETRIES,
          isOf: (error) => isWorthRepeating(error, request.method, retrying),
        },
      ],
      context,
    });
}

function signed({ method, url, body, idleTimeoutMs }            , token        )              {
  return {
    method,
    url: url.href,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMs }),
  };
}

function clockAheadMs({ headers }              , now      )                     {
  const apple = Date.parse(headers['date'] ?? '');
  return Number.isNaN(apple) ? undefined : now.getTime() - apple;
}

/**
 * Whether the request may be sent again. A write may only when it had no effect for certain: it
 * never left, or Apple turned it away before looking at it.
 */
function isWorthRepeating(error         , method        , retrying          )          {
  // Apple is known to claim this for some seconds while all agreements are in force.
  if (appStoreConnectErrors.is(error, 'agreement-missing')) return true;
  if (retrying === 'by-caller') return false;
  if (http/* networkErrors */.A.is(error, 'unreachable') || isRateLimit(error)) return true;
  const isHarmless = method === 'GET' || method === 'DELETE';
  return isHarmless && (http/* networkErrors */.A.is(error, 'interrupted') || isFaultOfApple(error));
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/client.js
/**
 * The client of App Store Connect: resources and lists of them, read and written, page by page. The
 * files beside it know what an answer means.
 */
                                                                 


                                                           


                                                                          



                                                                                  

                             
                                                                           
  

/** A resource to be made or changed, as Apple's request bodies hold it under `data`. */
                               
                        
                       
                                                          
                                                                                                  
 

                               
                                                                                         
                                  
 

const LARGEST_PAGE = 200;

/** The client for one key. Throws what `apiOrigin` throws; nothing is requested yet. */
function connectToAppStoreConnect(options   
                                    
                               
 )                  {
  const { credentials, context } = options;
  const budget = new RequestBudget(context.log);
  const appleClock = new AppleClock();
  const send = createRequestSender(credentials, { ...context, budget, appleClock });
  const origin = apiOrigin(context);
  const connect = () => context.http.connect(origin);
  const connection = { origin, connect, send, budget, appleClock };
  return new AppStoreConnect(connection, 'here');
}

                      
                          
                               
                             
                                 
                                  
 

/**
 * All methods throw `app-store-connect/…` for answers that refuse or cannot be read, `network/…`
 * where there is no answer, and the signal's reason on cancel.
 */
class AppStoreConnect {
  /** The origin of the API, `https://host`. */
           origin        ;
           #connection            ;
           #retrying          ;

  constructor(connection            , retrying          ) {
    this.origin = connection.origin;
    this.#connection = connection;
    this.#retrying = retrying;
  }

  /**
   * The shortest pause between two looks of a wait: above 0 when little is left of the hourly
   * limit.
   */
  get pauseMs()         {
    return this.#connection.budget.pauseMs;
  }

  /** Opens the connection of the first request while there is something else to do before it. */
  connect()       {
    this.#connection.connect();
  }

  /** The later of the runner's time `now` and the time at Apple. */
  laterTime(now      )       {
    return this.#connection.appleClock.laterOf(now);
  }

  /**
   * A client of this connection for a caller who repeats more than the one request: failures that
   * pass by themselves are thrown at once, so that retries do not multiply.
   */
  withoutRetries()                  {
    return new AppStoreConnect(this.#connection, 'by-caller');
  }

  /** Reads a resource. Throws `app-store-connect/not-found` where there is none. */
  async get(path        , query        = {})                              {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return present(readDocument(body, `GET ${path}`), `GET ${path}`);
  }

  /** Reads a resource; `undefined` when there is none (404, or an empty to-one relationship). */
  async find(path        , query        = {})                                          {
    try {
      const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
      return readDocument(body, `GET ${path}`);
    } catch (error) {
      if (appStoreConnectErrors.is(error, 'not-found')) return undefined;
      throw error;
    }
  }

  /** Reads the first page of a list, where the rest is of no interest. */
  async getPage(path        , query        = {})                {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return readPage(body, `GET ${path}`);
  }

  /** Reads a list with all of its pages. */
  getAll(path        , query        = {})                                         {
    return readAllPages({
      path,
      url: this.#url(path, { limit: LARGEST_PAGE, ...query }),
      readPage: async (url) => {
        const { body } = await this.#exchange({ method: 'GET', url });
        return readPage(body, `GET ${path}`);
      },
    });
  }

  /** Creates a resource. */
  async post(path        , data              )                              {
    const { body } = await this.#exchange({
      method: 'POST',
      url: this.#url(path),
      body: { data },
    });
    return present(readDocument(body, `POST ${path}`), `POST ${path}`);
  }

  /** Changes a resource. */
  async patch(
    path        ,
    data              ,
    { idleTimeoutMs }               = {},
  )                              {
    const { body } = await this.#exchange({
      method: 'PATCH',
      url: this.#url(path),
      body: { data },
      idleTimeoutMs,
    });
    return present(readDocument(body, `PATCH ${path}`), `PATCH ${path}`);
  }

  /** Adds to a to-many relationship (`/v1/…/{id}/relationships/…`); its other members stay. */
  async link(path        , identifiers                       )                {
    const data = identifiers.map(({ type, id }) => ({ type, id }));
    await this.#exchange({ method: 'POST', url: this.#url(path), body: { data } });
  }

  /** Deletes a resource; one that is already gone is no error. */
  async delete(path        )                {
    try {
      await this.#exchange({ method: 'DELETE', url: this.#url(path) });
    } catch (error) {
      if (!appStoreConnectErrors.is(error, 'not-found')) throw error;
    }
  }

  #url(path        , query        = {})      {
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url;
  }

  #exchange(request            )                        {
    return this.#connection.send(request, this.#retrying);
  }
}

function present(document                                , place        )                     {
  if (document) return document;
  throw surprisingAnswer(`${place} holds no data`);
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 3 modules
var credentials = __nccwpck_require__(6250);
;// CONCATENATED MODULE: ./build/core/app-store-connect/app-review/app-store-versions.js
/** Versions of an app as the App Store knows them, each with its build, texts and release plan. */
                                                                  
                                                                

                                  
                      
                            
                                 
                                                                                                  
                         
                                                                                    
                                             
                                           
                                                 
                                         
                                                                                                  
                                          
                                                  
 

/** The store page of a version in one language. */
                               
                      
                          
                            
                               
                            
                              
 

/** Contact, demo account and notes for the reviewers. */
                               
                      
                                    
                                   
                                
                                
                                        
                                   
                                       
                         
 

/** Replaced versions are left out: there may be hundreds of them, and nothing happens to them. */
const STATES = [
  'ACCEPTED',
  'DEVELOPER_REJECTED',
  'IN_REVIEW',
  'INVALID_BINARY',
  'METADATA_REJECTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
  'PREPARE_FOR_SUBMISSION',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'READY_FOR_REVIEW',
  'REJECTED',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'WAITING_FOR_REVIEW',
];

const RELATED = [
  'build',
  'appStoreVersionPhasedRelease',
  'appStoreVersionLocalizations',
  'appStoreReviewDetail',
];

/** Relationships carry ids only where they are included, so each one that is read is. */
const WHOLE_VERSION        = {
  include: RELATED,
  'fields[appStoreVersions]': [
    'platform',
    'versionString',
    'appVersionState',
    'releaseType',
    'earliestReleaseDate',
    'copyright',
    ...RELATED,
  ],
  'fields[builds]': ['version'],
  'fields[appStoreVersionPhasedReleases]': ['phasedReleaseState'],
  'fields[appStoreVersionLocalizations]': [
    'locale',
    'whatsNew',
    'description',
    'keywords',
    'supportUrl',
  ],
  'limit[appStoreVersionLocalizations]': 50,
};

/**
 * The versions of one platform, or of all, that are in the store or on their way to it. Throws what
 * the client throws.
 */
async function readAppStoreVersions(
  api                 ,
  { appId, platform }                                                                   ,
)                                      {
  const document = await api.getAll(`/v1/apps/${appId}/appStoreVersions`, {
    'filter[platform]': platform,
    'filter[appVersionState]': STATES,
    ...WHOLE_VERSION,
  });
  return document.data.map((resource) => versionOf(resource, document));
}

/** Reads one version. Throws `app-store-connect/not-found`, and what the client throws. */
async function readAppStoreVersion(
  api                 ,
  id        ,
)                           {
  const document = await api.get(`/v1/appStoreVersions/${encodeURIComponent(id)}`, WHOLE_VERSION);
  return versionOf(document.data, document);
}

function versionOf(version          , document                   )                  {
  const { attributes } = version;
  const related = (type        , name        ) => document.find(type, version.relatedId(name));
  const build = related('builds', 'build');
  const phased = related('appStoreVersionPhasedReleases', 'appStoreVersionPhasedRelease');
  const detail = related('appStoreReviewDetails', 'appStoreReviewDetail');
  const texts = version
    .relatedIds('appStoreVersionLocalizations')
    .flatMap((id) => document.find('appStoreVersionLocalizations', id) ?? []);
  return {
    id: version.id,
    platform: attributes.text('platform') ?? '',
    versionString: attributes.requiredText('versionString'),
    state: attributes.text('appVersionState') ?? 'no state',
    build: build && { id: build.id, buildNumber: build.attributes.text('version') ?? '' },
    releaseType: attributes.text('releaseType'),
    earliestReleaseDate: attributes.date('earliestReleaseDate'),
    copyright: attributes.text('copyright'),
    phasedRelease: phased && { id: phased.id, state: phased.attributes.text('phasedReleaseState') },
    texts: texts.map(textsOf),
    reviewDetail: detail && detailOf(detail),
  };
}

function textsOf({ id, attributes }          )               {
  return {
    id,
    locale: attributes.requiredText('locale'),
    whatsNew: attributes.text('whatsNew') ?? '',
    description: attributes.text('description') ?? '',
    keywords: attributes.text('keywords') ?? '',
    supportUrl: attributes.text('supportUrl') ?? '',
  };
}

function detailOf({ id, attributes }          )               {
  const text = (name        ) => attributes.text(name) ?? '';
  return {
    id,
    contactFirstName: text('contactFirstName'),
    contactLastName: text('contactLastName'),
    contactPhone: text('contactPhone'),
    contactEmail: text('contactEmail'),
    demoAccountRequired: attributes.flag('demoAccountRequired') ?? false,
    demoAccountName: text('demoAccountName'),
    demoAccountPassword: text('demoAccountPassword'),
    notes: text('notes'),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/app-review/review-submissions.js
/** Submissions to App Review that are not over, each with the items in it. */
                                                           
                                                      

                                   
                      
                                                                                     
                         
                                                                               
                                         
                                            
 

                                 
                      
                                                                   
                         
                                                                                                  
                                         
                                                                
                        
 

const OPEN = [
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'UNRESOLVED_ISSUES',
  'CANCELING',
  'COMPLETING',
];

/** Everything that can be an item, by the name of the relationship that leads to it. */
const KINDS = [
  'appStoreVersion',
  'appCustomProductPageVersion',
  'appStoreVersionExperimentV2',
  'appEvent',
  'backgroundAssetVersion',
  'gameCenterAchievementVersion',
  'gameCenterActivityVersion',
  'gameCenterChallengeVersion',
  'gameCenterLeaderboardSetVersion',
  'gameCenterLeaderboardVersion',
  'inAppPurchaseVersion',
  'subscriptionVersion',
  'subscriptionGroupVersion',
];

/**
 * The open submissions of one platform, at most two at Apple. Costs one request, and one more for
 * each that has items. Throws what the client throws.
 */
async function readOpenSubmissions(
  api                 ,
  { appId, platform }                                                       ,
)                                       {
  const { data } = await api.getAll('/v1/reviewSubmissions', {
    'filter[app]': appId,
    'filter[platform]': platform,
    'filter[state]': OPEN,
    include: ['appStoreVersionForReview', 'items'],
    'fields[reviewSubmissions]': ['state', 'appStoreVersionForReview', 'items'],
    'fields[appStoreVersions]': ['versionString'],
    'limit[items]': 50,
  });
  return Promise.all(data.map((resource) => submissionOf(api, resource)));
}

/**
 * Reads one submission with its items. Throws `app-store-connect/not-found`, and what the client
 * throws.
 */
async function readSubmission(api                 , id        )                            {
  const { data } = await api.get(`/v1/reviewSubmissions/${encodeURIComponent(id)}`, {
    include: ['appStoreVersionForReview', 'items'],
    'fields[reviewSubmissions]': ['state', 'appStoreVersionForReview', 'items'],
    'fields[appStoreVersions]': ['versionString'],
    'limit[items]': 50,
  });
  return submissionOf(api, data);
}

/** An item says only in a list of its own what it stands for. */
async function submissionOf(api                 , resource          )                            {
  const { id, attributes } = resource;
  return {
    id,
    state: attributes.text('state') ?? 'no state',
    versionId: resource.relatedId('appStoreVersionForReview'),
    items: resource.relatedIds('items').length > 0 ? await readItems(api, id) : [],
  };
}

async function readItems(
  api                 ,
  submissionId        ,
)                                     {
  const { data } = await api.getAll(`/v1/reviewSubmissions/${submissionId}/items`, {
    include: KINDS,
  });
  return data.map(itemOf);
}

function itemOf(item          )                 {
  const kind = KINDS.find((name) => item.relatedId(name) !== undefined);
  return {
    id: item.id,
    state: item.attributes.text('state') ?? 'no state',
    versionId: item.relatedId('appStoreVersion'),
    kind: kind ?? 'item of an unknown kind',
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/app-review/store-candidate.js
/** A build as the App Store sees it, with its app. */
                                                           


                                 
                      
                               
                           
                            
                                   
                            
                                             
                                        
                                                                           
                                                        
                                                                                 
                               
                         
 

                           
                      
                        
                                 
                                     
 

const APP_FIELDS = ['name', 'bundleId', 'primaryLocale', 'contentRightsDeclaration'];

/**
 * Reads the build in one request. Throws `app-store-connect/not-found` for an id that Apple does not
 * know, and what the client throws.
 */
async function readStoreCandidate(
  api                 ,
  buildId        ,
)                          {
  const document = await api.get(`/v1/builds/${encodeURIComponent(buildId)}`, {
    include: ['app', 'preReleaseVersion', 'appEncryptionDeclaration'],
    'fields[builds]': [
      'version',
      'processingState',
      'expired',
      'buildAudienceType',
      'usesNonExemptEncryption',
      'app',
      'preReleaseVersion',
      'appEncryptionDeclaration',
    ],
    'fields[appEncryptionDeclarations]': ['appEncryptionDeclarationState'],
    'fields[apps]': APP_FIELDS,
    'fields[preReleaseVersions]': ['version', 'platform'],
  });
  const { data: build } = document;
  const app = document.find('apps', build.relatedId('app'));
  const train = document.find('preReleaseVersions', build.relatedId('preReleaseVersion'));
  const declaration = document.find(
    'appEncryptionDeclarations',
    build.relatedId('appEncryptionDeclaration'),
  );
  if (!app || !train) throw surprisingAnswer(`build ${build.id} has no app or no version`);
  return {
    id: build.id,
    buildNumber: build.attributes.requiredText('version'),
    version: train.attributes.requiredText('version'),
    platform: train.attributes.requiredText('platform'),
    processingState: build.attributes.text('processingState') ?? 'no state',
    expired: build.attributes.flag('expired') ?? false,
    audience: build.attributes.text('buildAudienceType'),
    usesNonExemptEncryption: build.attributes.flag('usesNonExemptEncryption'),
    isDeclared: declaration?.attributes.text('appEncryptionDeclarationState') === 'APPROVED',
    app: {
      id: app.id,
      name: app.attributes.text('name') ?? app.id,
      primaryLocale: app.attributes.text('primaryLocale') ?? 'en-US',
      hasContentRights: app.attributes.text('contentRightsDeclaration') !== undefined,
    },
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/errors.js
/** Errors in the choice of the build that an action works on. */


const buildChoiceErrors = (0,errors/* catalogue */.sW)('build', {
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

;// CONCATENATED MODULE: ./build/core/reconcile.js
/**
 * observe → plan → apply → observe, until nothing is left to change.
 *
 * A plan is a pure function of what is there and what is wanted. Some changes make sense only after
 * others, and services lag behind their own answers, so this goes in rounds. It ends when the plan
 * is empty: the state that was asked for has then been read back. A change that was applied and is
 * still planned when its allowance is over is an error that names it.
 */

                                               
                                               


                         
                                                                                                   
                               
                                                                                
                                        
                         
 

                                           
                                               
                            
                                                          
                              
                                                                               
                                      
 

                                             
                                                                    
                                            
                                                           
                           
                                                                                  
                                
                        
                    
                                
 

const reconcileErrors = (0,errors/* catalogue */.sW)('reconcile', {
  'not-settled': {
    meaning: 'A change was accepted by the service, but reading back never showed it.',
    remedy:
      'Run the step again; if it stays, look at the item in the service’s own console and report it.',
  },
});

const FIRST_PAUSE_MS = duration/* SECOND */.Z2;
const reconcile_LONGEST_PAUSE_MS = 15 * duration/* SECOND */.Z2;

async function reconcile          (
  options                            ,
)                                    {
  const { observe, plan, clock, log, signal, allowanceMs = duration/* MINUTE */.pY } = options;
  const before = await observe();
  if (options.dryRun) {
    const changes = plan(before).map(({ description }) => description);
    changes.forEach((change) => log.info(`Would: ${change}`));
    if (changes.length === 0) log.info('Nothing to change.');
    return { before, observed: before, changes };
  }

  const appliedAt = new Map                ();
  let pauseMs = FIRST_PAUSE_MS;
  for (let observed = before; ; observed = await observe()) {
    signal?.throwIfAborted();
    const planned = plan(observed);
    if (planned.length === 0) return { before, observed, changes: [...appliedAt.keys()] };

    const due = untilOneSettlesFirst(planned);
    const fresh = due.filter(({ description }) => !appliedAt.has(description));
    for (const change of fresh) {
      log.info(change.description);
      await change.apply();
      appliedAt.set(change.description, clock.now().getTime());
    }
    if (fresh.length > 0) {
      pauseMs = FIRST_PAUSE_MS;
      continue;
    }

    const [lagging] = due;
    if (lagging) {
      stopWhenOverdue(lagging, appliedAt, clock.now().getTime(), allowanceMs);
      log.info(
        `Not visible yet, looking again in ${(0,duration/* formatDuration */.a3)(pauseMs)}: ${lagging.description}`,
      );
    }
    await clock.sleep(pauseMs, signal);
    pauseMs = Math.min(reconcile_LONGEST_PAUSE_MS, pauseMs * 2);
  }
}

function untilOneSettlesFirst(planned                   )                    {
  const last = planned.findIndex(({ mustShowBeforeNext }) => mustShowBeforeNext);
  return last === -1 ? planned : planned.slice(0, last + 1);
}

function stopWhenOverdue(
  { description }        ,
  appliedAt                             ,
  now        ,
  allowanceMs        ,
)       {
  const waitedMs = now - (appliedAt.get(description) ?? now);
  if (waitedMs < allowanceMs) return;
  throw reconcileErrors.error('not-settled', {
    message: `Applied, but not visible after ${(0,duration/* formatDuration */.a3)(waitedMs)}: ${description}.`,
  });
}

;// CONCATENATED MODULE: ./build/core/system/poll.js
/**
 * Waiting for a service: the first look is taken at once, the pauses grow, progress is logged at
 * least once a minute, and the wait ends at its limit with the last state that was seen.
 */
                                        


/** The result of one look: the thing itself, or the state that people read while waiting. */
                         
                                              
     
                           
                             
                                                          
                                                 
      

/** The service does not answer just now; the wait goes on. */
                                 
                                              
                         
                                                     
                                             
 

                                 
                                                  
                        
     
                                                                                                 
                                          
     
                                                               
                                                                                        
                                                                    
                           
                                                                                           
                                 
                                   
                        
                                
                                              
 

/** The wait came to its limit; `state` is the last one seen. */
class PollTimeout extends Error {
                    name = 'PollTimeout';
           state        ;
           waitedMs        ;

  constructor(what        , state        , waitedMs        ) {
    super(`Waited ${(0,duration/* formatDuration */.a3)(waitedMs)} for ${what}; last seen: ${state}.`);
    this.state = state;
    this.waitedMs = waitedMs;
  }
}

/**
 * The last look, at the limit itself, gets as much; so does the only one of a wait without time.
 */
const LEAST_LOOK_MS = 30 * duration/* SECOND */.Z2;

/**
 * Looks until the thing is there. Throws `PollTimeout` at the limit (a look that is under way by
 * then gets 30 seconds in all), the abort reason on cancel, and whatever `look` throws unless it is
 * passing.
 */
async function poll   (options                )             {
  const { clock, signal, what, limitMs } = options;
  const longestPauseMs = options.longestPauseMs ?? 30 * duration/* SECOND */.Z2;
  const started = clock.now().getTime();
  let pauseMs = options.firstPauseMs ?? 2 * duration/* SECOND */.Z2;
  let told                                           ;

  for (;;) {
    signal?.throwIfAborted();
    const leftMs = limitMs - (clock.now().getTime() - started);
    const sighting = await lookOnce(options, Math.max(leftMs, LEAST_LOOK_MS));
    if (sighting === 'too-late') {
      const waitedMs = clock.now().getTime() - started;
      throw new PollTimeout(what, told?.state ?? 'no answer', waitedMs);
    }
    if (sighting.done) return sighting.value;

    const now = clock.now().getTime();
    const waitedMs = now - started;
    if (told?.state !== sighting.state || now - told.at >= duration/* MINUTE */.pY - longestPauseMs / 2) {
      options.onProgress(`Waiting for ${what}: ${sighting.state} (${(0,duration/* formatDuration */.a3)(waitedMs)})`);
      told = { state: sighting.state, at: now };
    }
    if (waitedMs >= limitMs) throw new PollTimeout(what, sighting.state, waitedMs);

    const wished = Math.max(pauseMs, sighting.retryAfterMs ?? 0);
    await clock.sleep(Math.min(wished, limitMs - waitedMs), signal);
    pauseMs = Math.min(longestPauseMs, Math.round(pauseMs * 1.5));
  }
}

async function lookOnce   (
  { look, passing, signal, clock }                ,
  limitMs        ,
)                                    {
  const late = new AbortController();
  const tooLate = new Promise            ((resolve) => {
    late.signal.addEventListener('abort', () => resolve('too-late'));
  });
  const stop = clock.every(limitMs, () => late.abort());
  try {
    const signals = [late.signal, signal].filter((given) => given !== undefined);
    return await Promise.race([look(AbortSignal.any(signals)), tooLate]);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.signal.aborted) return 'too-late';
    const failure = passing?.(error);
    if (failure === undefined) throw error;
    return { done: false, ...failure };
  } finally {
    stop();
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/apple-wait.js
/**
 * Waits for Apple: they last as long as their limit says, also while App Store Connect is out of
 * order. A look that fails is not repeated by itself, as the next look follows within the limit.
 */

                                                
                                                                 

                                                  
                                                          


                            
                           
                                                                    
 

                                                 
                                                          
                        
                                                   
                                                                
                                                     
                                                                                      
 

/**
 * Looks until the thing is there. Throws the timeout error at the limit, the reason on cancel, and
 * errors of a look that do not pass by themselves.
 */
async function waitForApple   (
  api                 ,
  { what, look, limitMs, context, timeoutError }              ,
)             {
  const { clock, log, signal } = context;
  const lookingApi = api.withoutRetries();
  let lastSeen = 'nothing';
  /** The pause after a look, stretched as little is left of the hourly limit. */
  const sparing =                                                              (look      ) => ({
    ...look,
    retryAfterMs: Math.max(look.retryAfterMs ?? 0, api.pauseMs),
  });
  try {
    return await poll({
      what,
      look: async () => {
        const sighting = await look(lookingApi);
        if (sighting.done) return sighting;
        lastSeen = sighting.state;
        return sparing(sighting);
      },
      passing: (error) => {
        const failure = passingFailure(error, clock.now());
        return failure && sparing(failure);
      },
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (error instanceof errors/* CancelledError */.cc) {
      log.info(`Stopped waiting for ${what}; last seen: ${lastSeen}.`);
    }
    throw error instanceof PollTimeout ? await timeoutError(error) : error;
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/lost-answer.js
/** Writes whose answer may be lost, so that nobody knows whether they took effect. */



                                                   

/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, its caller has to look.
 */
function isLostAnswer(error         )          {
  return http/* networkErrors */.A.is(error, 'interrupted') || isFaultOfApple(error);
}

const LOST_ANSWER           = { ...WRITE_RETRIES, isOf: isLostAnswer };

                          
                                                                                
                              
                                                              
                            
 

/**
 * Writes, and writes again where the answer was lost. The write must do no harm when it is done
 * twice, or else look first: it gets the number of its attempt, the first being 1. Throws the error
 * of the last attempt, as `withRetries` does.
 */
function writeUntilAnswered   (
  write                                 ,
  context                 ,
  { refused, limitMs }          = {},
)             {
  const repeated = refused === undefined ? [LOST_ANSWER] : [LOST_ANSWER, refused];
  return withRetries(write, { repeated, limitMs, context });
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/errors.js
/** Failures that keep a build from App Review or an approved version from the store. */


const releaseErrors = (0,errors/* catalogue */.sW)('app-review', {
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

;// CONCATENATED MODULE: ./build/actions/appstore-release/submission/words.js
/** Apple's states and kinds of items in words for people. */
                                                                                                       

/** `WAITING_FOR_REVIEW` → `waiting for review`. */
function inWords(state        )         {
  return state.toLowerCase().replaceAll('_', ' ');
}

/** `2 × in-app purchase version, app event`: what can be found again in App Store Connect. */
function listed(items                           )         {
  const kinds = Map.groupBy(items, ({ kind }) => kind);
  return [...kinds]
    .map(([kind, { length }]) => `${length > 1 ? `${length} × ` : ''}${kindInWords(kind)}`)
    .join(', ');
}

/** `app store version rejected, subscription version approved`. */
function verdictsInWords(items                           )         {
  return items.map(({ kind, state }) => `${kindInWords(kind)} ${inWords(state)}`).join(', ');
}

/** `subscriptionGroupVersion` → `subscription group version`. */
function kindInWords(kind        )         {
  return kind.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/version/version-states.js
/** Apple's states of a version in the App Store, by what can be done with it. */

/** Can be changed. A version in a submission that waits to be sent off is among them. */
const EDITABLE                      = new Set([
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
]);

/** Came back from Apple, which nobody takes for a draft of the next release. */
const CAME_BACK                      = new Set(['REJECTED', 'METADATA_REJECTED', 'INVALID_BINARY']);

const IN_REVIEW                      = new Set([
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'WAITING_FOR_EXPORT_COMPLIANCE',
]);

const AWAITS_RELEASE                      = new Set([
  'ACCEPTED',
  'PENDING_DEVELOPER_RELEASE',
  'PENDING_APPLE_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
]);

const SHIPPED                      = new Set([
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
]);

                                                                                        

function stageOf({ state }                            )        {
  if (EDITABLE.has(state)) return 'editable';
  if (IN_REVIEW.has(state)) return 'in-review';
  if (AWAITS_RELEASE.has(state)) return 'awaits-release';
  return SHIPPED.has(state) ? 'shipped' : 'unknown';
}

function cameBack({ state }                            )          {
  return CAME_BACK.has(state);
}

/** Submitted, approved or in the store. */
function isSubmitted(version                            )          {
  return ['in-review', 'awaits-release', 'shipped'].includes(stageOf(version));
}

/** The state of a version whose review the developer took back. */
const WITHDRAWN = 'DEVELOPER_REJECTED';

;// CONCATENATED MODULE: ./build/actions/appstore-release/after/verdict.js
/** Following a version through App Review and into the store. */

                                                                                                        


                                                                                        


                                                                            


                                             



                            
                                
                             
                                                                        
                           
                                                  
 

/** Until App Review has approved the version. Throws `app-review/rejected` and `…/review-timeout`. */
function awaitApproval(following           )                           {
  const { api, versionId, place, limitMs, context } = following;
  return waitForApple(api, {
    what: 'the verdict of App Review',
    look: async (api) => {
      const version = await look(api, versionId, context);
      const stage = stageOf(version);
      if (stage === 'awaits-release' || stage === 'shipped') return { done: true, value: version };
      if (stage === 'in-review') {
        return { done: false, state: version.state, retryAfterMs: duration/* MINUTE */.pY };
      }
      const open = await readOpenSubmissions(api, place);
      const submission = open.find(({ items }) =>
        items.some((item) => item.versionId === versionId),
      );
      const verdicts = submission
        ? `\nSubmission ${submission.id}: ${verdictsInWords(submission.items)}.`
        : '';
      throw releaseErrors.error('rejected', {
        message: `Version ${version.versionString} came back from App Review: it is ${inWords(version.state)}.${verdicts}`,
        remedy:
          'The reasons are only in App Store Connect under App Review. Correct what they name, then submit again with `resubmit-rejected: true`.',
      });
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      releaseErrors.error('review-timeout', { message: timeout.message, cause: timeout }),
  });
}

/** Asks for the release where the version waits for its developer, once, and follows it. */
async function release(
  { api, versionId, limitMs, context }           ,
  approved                 ,
)                {
  if (approved.state === 'PENDING_DEVELOPER_RELEASE') await requestRelease(api, versionId, context);
  await waitForApple(api, {
    what: 'the version to be in the store',
    look: async (api) => {
      const version = await look(api, versionId, context);
      return stageOf(version) === 'shipped'
        ? { done: true, value: version }
        : { done: false, state: version.state, retryAfterMs: duration/* MINUTE */.pY };
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      releaseErrors.error('release-timeout', { message: timeout.message, cause: timeout }),
  });
}

async function look(
  api                 ,
  versionId        ,
  { outputs }                      ,
)                           {
  const version = await readAppStoreVersion(api, versionId);
  outputs.set({ 'version-state': version.state });
  return version;
}

/** After an answer that was lost, and where somebody else was faster, the state decides. */
async function requestRelease(
  api                 ,
  versionId        ,
  context                      ,
)                {
  const isPending = async () =>
    (await readAppStoreVersion(api, versionId)).state === 'PENDING_DEVELOPER_RELEASE';
  const relationships = { appStoreVersion: { data: { type: 'appStoreVersions', id: versionId } } };
  context.log.info('release the version into the store');
  await writeUntilAnswered(async (attempt) => {
    if (attempt > 1 && !(await isPending())) return;
    try {
      await api.post('/v1/appStoreVersionReleaseRequests', {
        type: 'appStoreVersionReleaseRequests',
        relationships,
      });
    } catch (error) {
      if (refusalOf(error)?.status !== 409 || (await isPending())) throw error;
    }
  }, context);
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/create-once.js
/**
 * Creation of resources that must not be there twice, such as a certificate, of which a team may
 * have few.
 */


                                                                    

/**
 * Creates, and looks first where an earlier attempt may have taken effect. A resource that somebody
 * else, such as a parallel job, has created meanwhile counts as created. Throws the error of the
 * last attempt, unless a look then finds the resource.
 */
async function createOnce(
  create                        ,
  isThere                        ,
  context                                                 ,
)                {
  const attempted = async (attempt        ) => {
    if (attempt === 1 || !(await isThere())) await create();
  };
  try {
    await writeUntilAnswered(attempted, context);
  } catch (error) {
    const isConflict = refusalOf(error)?.status === 409;
    if ((isConflict || isLostAnswer(error)) && (await isThere())) return;
    throw error;
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/export-compliance.js
/** Apple's question whether an app uses encryption that is not exempt. It takes one answer. */
                                                                 
                                                
                                         
                                                          



/**
 * Answers the question for one build. An answer that Apple holds by then stays, and is no error:
 * the next look shows it. Throws whatever else the client throws.
 */
async function answerExportCompliance(
  api                 ,
  { id }                   ,
  usesNonExemptEncryption         ,
  context                                                 ,
)                {
  const change = { type: 'builds', id, attributes: { usesNonExemptEncryption } };
  try {
    await writeUntilAnswered(() => api.patch(`/v1/builds/${id}`, change), context);
  } catch (error) {
    if (!isAnswered(error)) throw error;
  }
}

function isAnswered(error         )          {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(({ source }) => source === '/data/attributes/usesNonExemptEncryption');
}

/** Warns when Apple holds another answer than the wanted one, as it cannot be replaced. */
function warnOfOtherAnswer(
  { usesNonExemptEncryption: held }                                        ,
  answer                     ,
  log                      ,
)       {
  if (held === undefined || answer === undefined || held === answer) return;
  log.warning(
    `Apple already holds another answer about export compliance (${held}); \`uses-non-exempt-encryption: ${answer}\` was not applied.`,
  );
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/versions.js
/**
 * Version numbers as Apple compares them: 1.2 and 1.2.0 are the same, leading zeros mean nothing.
 * Yet only the spelling that was first uploaded can be asked for, so questions are asked in all of
 * them and the answers are compared here.
 */

/** Whether both are one version to Apple. */
function versions_sameVersion(one        , other        )          {
  return canonical(one) === canonical(other);
}

/** The spellings under which Apple may hold a version. */
function versions_spellings(version        )                    {
  const short = canonical(version);
  const parts = short.split('.');
  const padded = [1, 2, 3].map((length) =>
    [...parts, '0', '0'].slice(0, Math.max(length, parts.length)).join('.'),
  );
  return [...new Set([version, short, ...padded])];
}

/** Whether the version can be compared: whole numbers with dots between them. */
function isVersionNumber(version        )          {
  return /^\d+(\.\d+)*$/.test(version);
}

/**
 * Below 0 when `one` is the lower version number, above 0 when it is the higher one, 0 when they
 * are the same to Apple. Part by part; a part that is missing counts as 0. Throws a `SyntaxError`
 * for a part that is not a whole number.
 */
function compareVersions(one        , other        )         {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place += 1) {
    const [our, their] = [ours[place] ?? 0n, theirs[place] ?? 0n];
    if (our !== their) return our < their ? -1 : 1;
  }
  return 0;
}

/**
 * The parts as big integers: a date and time written as one number exceeds what a floating-point
 * number holds.
 */
function numbersOf(version        )           {
  return version.split('.').map(BigInt);
}

/** The version without leading zeros and without `.0` at the end. Other text stays as it is. */
function canonical(version        )         {
  if (!isVersionNumber(version)) return version;
  const parts = version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/submission/submit.js
/**
 * Sends a version off to App Review. Every part looks first where an earlier one may have done it.
 */

                                                                                                         

                                                                                        


                                                                                  
                                                                            



                                            


                             
                                
                         
                            
                                   
                                                                    
 

                                                

async function submit_submit({ version, course }        , submitting            )                {
  switch (course.kind) {
    case 'create': {
      const submissionId = await openDraft(version.id, submitting);
      await addVersion(submissionId, version.id, submitting);
      return sendOff(submissionId, version.id, submitting);
    }
    case 'use-draft': {
      const { id } = course.submission;
      if (!course.hasOurs) await addVersion(id, version.id, submitting);
      return sendOff(id, version.id, submitting);
    }
    case 'resubmit': {
      const { id } = course.submission;
      for (const item of course.rejected) await resolve(id, item.id, submitting);
      return sendOff(id, version.id, submitting);
    }
    default:
      return course                ;
  }
}

/** A draft of our own, or the one that is there meanwhile, unless it holds what is not ours. */
async function openDraft(versionId        , submitting            )                  {
  const { api, appId, platform, context } = submitting;
  const body = {
    type: 'reviewSubmissions',
    attributes: { platform },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  };
  return writeUntilAnswered(async (attempt) => {
    const held = attempt > 1 ? await findDraft(versionId, submitting) : undefined;
    if (held) return held;
    try {
      const { data } = await api.post('/v1/reviewSubmissions', body);
      return data.id;
    } catch (error) {
      if (refusalOf(error)?.status !== 409) throw error;
      const other = await findDraft(versionId, submitting);
      if (other === undefined) throw error;
      return other;
    }
  }, context);
}

async function findDraft(versionId        , submitting            )                              {
  const { api, withOtherItems } = submitting;
  const open = await readOpenSubmissions(api, submitting);
  const draft = open.find(({ state }) => state === 'READY_FOR_REVIEW');
  const others = (draft?.items ?? []).filter(
    (item) => item.versionId !== versionId && item.state !== 'REMOVED',
  );
  if (draft && others.length > 0 && !withOtherItems) {
    throw releaseErrors.error('other-items', {
      message: `The draft submission ${draft.id} also holds ${listed(others)}.`,
    });
  }
  return draft?.id;
}

/** For seconds after a submission ended, Apple may believe the version to be in it. */
const AFTER_AN_END           = {
  tries: 6,
  firstDelayMs: 500,
  longestDelayMs: 4 * duration/* SECOND */.Z2,
  isOf: isAlreadyAdded,
};

/** Apple checks the version here, and names what it lacks. */
async function addVersion(
  submissionId        ,
  versionId        ,
  { api, context }            ,
)                {
  const body = {
    type: 'reviewSubmissionItems',
    relationships: {
      reviewSubmission: { data: { type: 'reviewSubmissions', id: submissionId } },
      appStoreVersion: { data: { type: 'appStoreVersions', id: versionId } },
    },
  };
  const isIn = async () => holds(await readSubmission(api, submissionId), versionId);
  const add = async (attempt        ) => {
    if (attempt > 1 && (await isIn())) return;
    try {
      await api.post('/v1/reviewSubmissionItems', body);
    } catch (error) {
      if (!isAlreadyAdded(error) || !(await isIn())) throw error;
    }
  };
  try {
    await writeUntilAnswered(add, context, { refused: AFTER_AN_END });
  } catch (error) {
    throw explained(error);
  }
}

function holds({ items }                  , versionId        )          {
  return items.some((item) => item.versionId === versionId && item.state !== 'REMOVED');
}

/** Calls an item resolved, which cannot be taken back. An item that is resolved already will do. */
async function resolve(
  submissionId        ,
  itemId        ,
  { api, context }            ,
)                {
  const change = { type: 'reviewSubmissionItems', id: itemId, attributes: { resolved: true } };
  try {
    await writeUntilAnswered(
      () => api.patch(`/v1/reviewSubmissionItems/${itemId}`, change),
      context,
    );
  } catch (error) {
    const { items } = await readSubmission(api, submissionId);
    if (items.some(({ id, state }) => id === itemId && state === 'REJECTED')) {
      throw explained(error);
    }
  }
}

const READY = { limitMs: 150 * duration/* SECOND */.Z2, pauseMs: 15 * duration/* SECOND */.Z2 };
/** Apple may call a version not ready for some minutes after a change. */
const NOT_READY           = {
  tries: 11,
  firstDelayMs: 30 * duration/* SECOND */.Z2,
  longestDelayMs: 30 * duration/* SECOND */.Z2,
  isOf: isNotReadyYet,
  askedMs: () => 30 * duration/* SECOND */.Z2,
  line: (_error, _delayMs, triesLeft) =>
    `Apple calls the version not ready to be submitted yet; asking again every 30 s, ${triesLeft} times at most.`,
};

async function sendOff(
  submissionId        ,
  versionId        ,
  submitting            ,
)                {
  const { api, context } = submitting;
  await awaitReady(versionId, submitting);
  const change = { type: 'reviewSubmissions', id: submissionId, attributes: { submitted: true } };
  try {
    await writeUntilAnswered(
      () => api.patch(`/v1/reviewSubmissions/${submissionId}`, change),
      context,
      { refused: NOT_READY },
    );
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined && !isLostAnswer(error)) throw error;
    // A job beside this one, or an answer that was lost, may have sent it off.
    const { state } = await readSubmission(api, submissionId);
    if (state !== 'READY_FOR_REVIEW' && state !== 'UNRESOLVED_ISSUES') return;
    if (refusal === undefined || !isNotReadyYet(error)) throw explained(error);
    throw releaseErrors.error('not-ready', {
      message: 'Apple does not let the version be submitted.',
      said: refusal.message,
      cause: refusal,
    });
  }
}

/** Waits for the version to be ready, within a limit: Apple itself refuses one that is not. */
async function awaitReady(versionId        , { api, context }            )                {
  const { clock, log, signal } = context;
  try {
    await poll({
      what: 'Apple to prepare the version for review',
      look: async () => {
        const { state } = await readAppStoreVersion(api, versionId);
        return state === 'READY_FOR_REVIEW' ? { done: true, value: state } : { done: false, state };
      },
      limitMs: READY.limitMs,
      firstPauseMs: READY.pauseMs,
      longestPauseMs: READY.pauseMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
  }
}

function isAlreadyAdded(error         )          {
  return says(error, /already (added|present)/i);
}

function isNotReadyYet(error         )          {
  return says(error, /not ready to be submitted yet/i);
}

function says(error         , words        )          {
  const refusal = refusalOf(error);
  return refusal?.status === 409 && words.test(refusal.message);
}

/** Apple's refusal with every reason that it names, as far as it names any. */
function explained(error         )          {
  const refusal = refusalOf(error);
  if (refusal?.status !== 409 && refusal?.status !== 422) return error;
  const hasReasons = refusal.errors.some(({ meta }) => meta['associatedErrors'] !== undefined);
  return releaseErrors.error('refused', {
    message: hasReasons
      ? 'Apple does not take the version for App Review.'
      : 'Apple does not take the version for App Review, and names no reason. The first suspect are the answers under App Privacy, which no API can read.',
    said: refusal.message,
    cause: refusal,
  });
}

// EXTERNAL MODULE: ./build/core/system/count.js
var count = __nccwpck_require__(6593);
// EXTERNAL MODULE: ./build/actions/appstore-release/version/release-date.js
var release_date = __nccwpck_require__(1616);
;// CONCATENATED MODULE: ./build/actions/appstore-release/plan/step-descriptions.js
/**
 * Steps in words, for the log, the plan of a dry run and the summary. They also tell the changes of
 * one run apart.
 */

                                                           


                                                    

function describeStep(step      , build                    )         {
  const number = build?.buildNumber ?? 'as attached';
  switch (step.kind) {
    case 'await-submission':
      return `wait for submission ${step.submission.id}, which is ${inWords(step.submission.state)}`;
    case 'cancel-submission':
      return `take submission ${step.submission.id} back from App Review`;
    case 'answer-export-compliance':
      return `answer export compliance: uses non-exempt encryption = ${step.usesNonExemptEncryption}`;
    case 'create-version':
      return `create version ${step.versionString} with build ${number}, release ${sayTerms(step.terms)}`;
    case 'change-version': {
      const { version, versionString, buildId } = step;
      return [
        versionString === undefined
          ? ''
          : `rename version ${version.versionString} to ${versionString}`,
        buildId === undefined
          ? ''
          : `attach build ${number} to version ${versionString ?? version.versionString}`,
      ]
        .filter((part) => part !== '')
        .join(' and ');
    }
    case 'set-terms':
      return [
        step.terms ? `set the release to ${sayTerms(step.terms)}` : '',
        step.copyright === undefined ? '' : `set the copyright to "${step.copyright}"`,
      ]
        .filter((part) => part !== '')
        .join(' and ');
    case 'write-text':
      return `write What’s New in ${step.text.locale}`;
    case 'write-detail':
      return `tell App Review: ${Object.keys(step.detail).map(fieldInWords).join(', ')}`;
    case 'phase-release':
      return 'release in phases of seven days';
    case 'release-at-once':
      return 'release to everybody at once';
    case 'submit':
      return step.course.kind === 'resubmit'
        ? `submit version ${step.version.versionString} to App Review again${step.course.rejected.length > 0 ? `, calling ${(0,count/* counted */.h)(step.course.rejected.length, 'rejected item')} resolved` : ''}`
        : 'submit to App Review';
    default:
      return step                ;
  }
}

function sayTerms({ releaseType, releaseDate }              )         {
  return releaseDate === undefined
    ? inWords(releaseType)
    : `${inWords(releaseType)} at ${(0,release_date/* dateInWords */.$y)(releaseDate)}`;
}

/** `contactFirstName` → `contact first name`. */
function fieldInWords(name        )         {
  return name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/plan/changes.js
/** How each step of the plan is done at Apple. Every one may be done twice without harm. */

                                                                                        






                                                         
                                                                            



                                                    


                            
                                
                         
                            
                                                                                    
                                   
                                                                    
                                                                             
                                                                                        
 

function changeOf(step      , releasing           )         {
  const description = describeStep(step, releasing.build);
  return {
    description,
    mustShowBeforeNext: DECISIVE.has(step.kind),
    apply: () => apply(step, releasing),
  };
}

/** Steps whose effect decides over everything that is planned after. */
const DECISIVE                            = new Set([
  'await-submission',
  'cancel-submission',
  'create-version',
  'change-version',
]);

async function apply(step      , releasing           )                {
  const { api, context } = releasing;
  const patch = async (type        , id        , attributes                         ) => {
    await writeUntilAnswered(
      () => api.patch(`/v1/${type}/${id}`, { type, id, attributes }),
      context,
    );
  };
  switch (step.kind) {
    case 'await-submission':
      return awaitEnd(step.submission.id, releasing);
    case 'cancel-submission':
      return cancel(step.submission.id, releasing);
    case 'answer-export-compliance':
      return answerExportCompliance(
        api,
        { id: releasing.build?.id ?? '' },
        step.usesNonExemptEncryption,
        context,
      );
    case 'create-version':
      return createVersion(step, releasing);
    case 'change-version':
      return changeVersion(step, releasing);
    case 'set-terms':
      return patch('appStoreVersions', step.version.id, {
        ...(step.terms ? termsOf(step.terms) : {}),
        ...(step.copyright === undefined ? {} : { copyright: step.copyright }),
      });
    case 'write-text':
      return patch('appStoreVersionLocalizations', step.id, { whatsNew: step.text.text });
    case 'write-detail':
      return writeDetail(step, releasing);
    case 'phase-release':
      return phaseRelease(step, releasing);
    case 'release-at-once':
      return writeUntilAnswered(
        () => api.delete(`/v1/appStoreVersionPhasedReleases/${step.id}`),
        context,
      );
    case 'submit':
      await releasing.beforeSubmission(step);
      return submit_submit(step, releasing);
    default:
      return step                ;
  }
}

/** The date belongs to a scheduled release only; another type has none. */
function termsOf({ releaseType, releaseDate }              )                          {
  return {
    releaseType,
    earliestReleaseDate: releaseDate === undefined ? null : hourOf(releaseDate.at),
  };
}

function hourOf(date      )         {
  return date.toISOString().replace(/\.\d+Z$/, '+00:00');
}

async function createVersion(
  step                                           ,
  { api, appId, platform, context }           ,
)                {
  const { versionString, buildId, terms, copyright } = step;
  const body = {
    type: 'appStoreVersions',
    attributes: {
      platform,
      versionString,
      releaseType: terms.releaseType,
      ...(terms.releaseDate ? { earliestReleaseDate: hourOf(terms.releaseDate.at) } : {}),
      ...(copyright === undefined ? {} : { copyright }),
    },
    relationships: {
      app: { data: { type: 'apps', id: appId } },
      build: { data: { type: 'builds', id: buildId } },
    },
  };
  const isThere = async () => {
    const versions = await readAppStoreVersions(api, { appId, platform });
    return versions.some((version) => versions_sameVersion(version.versionString, versionString));
  };
  await createOnce(() => api.post('/v1/appStoreVersions', body), isThere, context);
}

/** Attaching the same build twice restarts Apple's checks, so a repetition looks first. */
async function changeVersion(
  { version, versionString, buildId }                                           ,
  { api, context }           ,
)                {
  const path = `/v1/appStoreVersions/${version.id}`;
  const body = {
    type: 'appStoreVersions',
    id: version.id,
    attributes: versionString === undefined ? {} : { versionString },
    ...(buildId === undefined
      ? {}
      : { relationships: { build: { data: { type: 'builds', id: buildId } } } }),
  };
  await writeUntilAnswered(async (attempt) => {
    const held = attempt > 1 ? await readAppStoreVersion(api, version.id) : undefined;
    const isDone =
      held !== undefined &&
      (buildId === undefined || held.build?.id === buildId) &&
      (versionString === undefined || held.versionString === versionString);
    if (!isDone) await api.patch(path, body);
  }, context);
}

async function writeDetail(
  { version, detail }                                         ,
  { api, context }           ,
)                {
  const type = 'appStoreReviewDetails';
  const attributes = {
    ...detail,
    ...(detail.demoAccountName === undefined ? {} : { demoAccountRequired: true }),
  };
  await writeUntilAnswered(async (attempt) => {
    const held = attempt > 1 ? await readAppStoreVersion(api, version.id) : version;
    const id = held.reviewDetail?.id;
    if (id !== undefined) {
      await api.patch(`/v1/${type}/${id}`, { type, id, attributes });
      return;
    }
    const relationships = {
      appStoreVersion: { data: { type: 'appStoreVersions', id: version.id } },
    };
    await api.post(`/v1/${type}`, { type, attributes, relationships });
  }, context);
}

async function phaseRelease(
  { version }                                          ,
  { api, context }           ,
)                {
  const body = {
    type: 'appStoreVersionPhasedReleases',
    attributes: { phasedReleaseState: 'INACTIVE' },
    relationships: { appStoreVersion: { data: { type: 'appStoreVersions', id: version.id } } },
  };
  await createOnce(
    () => api.post('/v1/appStoreVersionPhasedReleases', body),
    async () => (await readAppStoreVersion(api, version.id)).phasedRelease !== undefined,
    context,
  );
}

/**
 * Takes the submission back. One that somebody else has just taken back, or that has ended, will
 * do.
 */
async function cancel(id        , releasing           )                {
  const { api, context } = releasing;
  const change = { type: 'reviewSubmissions', id, attributes: { canceled: true } };
  try {
    await writeUntilAnswered(() => api.patch(`/v1/reviewSubmissions/${id}`, change), context);
  } catch (error) {
    if (refusalOf(error)?.status !== 409) throw error;
    const { state } = await readSubmission(api, id);
    if (state !== 'CANCELING' && state !== 'COMPLETE') throw error;
  }
  await awaitEnd(id, releasing);
}

/** Apple needs seconds, two minutes at most as far as is known. */
async function awaitEnd(id        , { api, context }           )                {
  const { clock, log, signal } = context;
  await poll({
    what: `submission ${id} to end`,
    look: async () => {
      const { state } = await readSubmission(api, id);
      return state === 'CANCELING' || state === 'COMPLETING'
        ? { done: false, state }
        : { done: true, value: state };
    },
    limitMs: 2 * duration/* MINUTE */.pY,
    firstPauseMs: duration/* SECOND */.Z2,
    longestPauseMs: duration/* SECOND */.Z2,
    clock,
    signal,
    onProgress: (line) => log.info(line),
  });
}

// EXTERNAL MODULE: ./build/core/release-notes/plain-text.js
var plain_text = __nccwpck_require__(5290);
;// CONCATENATED MODULE: ./build/actions/appstore-release/version/chosen-version.js
/** Which version at Apple becomes ours: one that can be changed, or a new one. */
                                                                                                        





                           
                               
                                                                                          

                               
                                  
 

/** Apple has one version of a platform under way at a time; a second one cannot be made. */
function chooseVersion(
  versions                            ,
  wanted        ,
  policy              ,
)                {
  const exact = versions.find(({ versionString }) => versions_sameVersion(versionString, wanted));
  const version = exact ?? versions.find((other) => stageOf(other) !== 'shipped');
  requireAboveShipped(versions, wanted);
  if (version === undefined) return { kind: 'create' };
  requireChangeable(version, wanted);
  if (version === exact) return { kind: 'use', version, rename: false };
  requireRenamable(version, wanted, policy);
  return { kind: 'use', version, rename: true };
}

/** A version that is in the store is over, and so are all lower ones. */
function requireAboveShipped(versions                            , wanted        )       {
  const closing = versions
    .filter((version) => stageOf(version) === 'shipped')
    .find(
      ({ versionString }) =>
        isComparable(versionString, wanted) && compareVersions(versionString, wanted) >= 0,
    );
  if (closing === undefined) return;
  throw releaseErrors.error('version-closed', {
    message: versions_sameVersion(closing.versionString, wanted)
      ? `Version ${wanted} is already released, with build ${closing.build?.buildNumber ?? 'unknown'}.`
      : `Version ${wanted} is below ${closing.versionString}, which is already released.`,
    remedy: `Use a version above ${closing.versionString}: build and upload it, then run the step again.`,
  });
}

function requireChangeable(version                 , wanted        )       {
  const { versionString, state, build } = version;
  const name = `Version ${versionString} (${build?.buildNumber ?? 'no build'})`;
  switch (stageOf(version)) {
    case 'editable':
      return;
    case 'in-review':
      throw releaseErrors.error('another-in-review', {
        message: `${name} is ${inWords(state)}, so ${wanted} cannot be submitted.`,
      });
    case 'awaits-release':
      throw releaseErrors.error('version-approved', {
        message: `${name} is approved and not yet in the store (${inWords(state)}); until then Apple takes neither another build for it nor another version.`,
      });
    default:
      throw releaseErrors.error('state-unknown', {
        message: `${name} is in a state that Slipway does not know: ${state}.`,
      });
  }
}

/** A draft with a higher number is somebody's next release; one that Apple sent back is not. */
function requireRenamable(
  version                 ,
  wanted        ,
  { renameVersion }              ,
)       {
  const { versionString } = version;
  if (renameVersion || versions_sameVersion(versionString, wanted) || cameBack(version)) return;
  if (isComparable(versionString, wanted) && compareVersions(versionString, wanted) < 0) return;
  throw releaseErrors.error('version-drafted', {
    message: `Version ${versionString} is being prepared (${inWords(version.state)}), and Apple has one version under way at a time; renaming it to ${wanted} would take that draft away.`,
  });
}

function isComparable(one        , other        )          {
  return isVersionNumber(one) && isVersionNumber(other);
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/submission/baskets.js
/** Open submissions, each taken apart: the version in it, its item, and everything beside it. */
                                                                                                        
             
                   
                 
                                                                          

                         
                                        
                                                
                                              
                                            
                                             
 

function baskets(
  submissions                             ,
  versions                            ,
)                    {
  return submissions.map((submission) => {
    const items = submission.items.filter(({ state }) => state !== 'REMOVED');
    const item = items.find(({ versionId }) => versionId !== undefined);
    const versionId = item?.versionId ?? submission.versionId;
    const others = items.filter((other) => other !== item);
    return { submission, version: versions.find(({ id }) => id === versionId), item, others };
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/submission/course.js
/**
 * How a build gets to App Review from where its app stands: a pure function of the versions, the
 * open submissions and the policies. It decides all of it before anything is changed.
 */
                                                                                                        
             
                   
                 
                                                                          



                                                                  

                                                                                             
                                           



/** Throws a coded error where the table of cases ends in a stop. */
function decideCourse(
  { versions, submissions }          ,
  candidate           ,
  policies          ,
)         {
  const ours = versions.find(({ versionString }) =>
    versions_sameVersion(versionString, candidate.versionString),
  );
  const basket = decisiveBasket(baskets(submissions, versions), ours);
  if (basket === undefined) return withoutSubmission(versions, candidate, policies);
  if (isEnding(basket)) return { kind: 'await', submission: basket.submission };
  if (basket.version === undefined) return intoDraft(basket, versions, candidate, policies);
  return basket.version === ours
    ? withOurs(basket, basket.version, candidate, policies)
    : withAnother(basket, basket.version, versions, candidate, policies);
}

/**
 * Ours, else that of another version, else a draft. Open ones with other items only do not count.
 */
function decisiveBasket(
  open                   ,
  ours                             ,
)                     {
  return (
    open.find(({ version }) => version !== undefined && version === ours) ??
    open.find(({ version }) => version !== undefined) ??
    open.find(({ submission }) => submission.state === 'READY_FOR_REVIEW')
  );
}

function isEnding({ submission: { state } }        )          {
  return state === 'CANCELING' || state === 'COMPLETING';
}

function withoutSubmission(
  versions                            ,
  candidate           ,
  policies          ,
)         {
  const done = versions.find(
    (version) =>
      isSubmitted(version) &&
      versions_sameVersion(version.versionString, candidate.versionString) &&
      hasBuild(version, candidate),
  );
  if (done) return { kind: 'submitted', version: done, submission: undefined };
  const version = chooseVersion(versions, candidate.versionString, policies);
  return { kind: 'submit', version, submission: { kind: 'create' } };
}

/** No second draft can be made beside one that is there, so ours goes into it or nowhere. */
function intoDraft(
  { submission, others }        ,
  versions                            ,
  candidate           ,
  policies          ,
)         {
  const course = withoutSubmission(versions, candidate, policies);
  if (course.kind !== 'submit') return course;
  requireLeaveFor(others, submission, policies);
  return { ...course, submission: { kind: 'use-draft', submission, hasOurs: false } };
}

function withOurs(
  basket        ,
  version                 ,
  candidate           ,
  policies          ,
)         {
  const { submission, item, others } = basket;
  const use                = { kind: 'use', version, rename: false };
  switch (submission.state) {
    case 'READY_FOR_REVIEW':
      requireLeaveFor(others, submission, policies);
      return {
        kind: 'submit',
        version: use,
        submission: { kind: 'use-draft', submission, hasOurs: true },
      };
    case 'WAITING_FOR_REVIEW':
    case 'IN_REVIEW':
      return hasBuild(version, candidate)
        ? { kind: 'submitted', version, submission }
        : inTheWay(basket, version, candidate, policies);
    case 'UNRESOLVED_ISSUES':
      if (item === undefined || isApproved(item)) {
        return afterApproval(basket, version, candidate, policies);
      }
      return { kind: 'submit', version: use, submission: resubmission(basket, version, policies) };
    default:
      throw unknownState('submission', submission);
  }
}

function withAnother(
  basket        ,
  version                 ,
  versions                            ,
  candidate           ,
  policies          ,
)         {
  const { submission, item } = basket;
  switch (submission.state) {
    case 'READY_FOR_REVIEW':
      throw releaseErrors.error('draft-in-the-way', {
        message: `A draft submission holds version ${version.versionString} (${submission.id}), and Apple takes one draft at a time.`,
      });
    case 'WAITING_FOR_REVIEW':
    case 'IN_REVIEW':
      return inTheWay(basket, version, candidate, policies);
    case 'UNRESOLVED_ISSUES': {
      if (item === undefined || isApproved(item)) {
        // The other version got through. If it still waits for its release, the choice stops there.
        return withoutSubmission(versions, candidate, policies);
      }
      requireRenamable(version, candidate.versionString, policies);
      return {
        kind: 'submit',
        version: { kind: 'use', version, rename: true },
        submission: resubmission(basket, version, policies),
      };
    }
    default:
      throw unknownState('submission', submission);
  }
}

/** Something else is in review where ours should be. */
function inTheWay(
  { submission, others }        ,
  version                 ,
  { versionString, build }           ,
  policies          ,
)         {
  if (policies.ifInReview === 'keep') return { kind: 'keep', version, submission };
  if (policies.ifInReview === 'cancel') {
    requireLeaveFor(others, submission, policies);
    // The version that a cancelled review leaves has to be of use, else it is lost for nothing.
    requireRenamable({ ...version, state: WITHDRAWN }, versionString, policies);
    return { kind: 'cancel', submission };
  }
  const number = version.build === undefined ? '' : ` with build ${version.build.buildNumber}`;
  throw releaseErrors.error('another-in-review', {
    message: `Version ${version.versionString}${number} is ${inWords(submission.state)} (${submission.id}), so ${versionString}${build === undefined ? '' : ` (${build.buildNumber})`} cannot be submitted.`,
  });
}

/** The version got through, while something beside it did not. */
function afterApproval(
  { submission, others }        ,
  version                 ,
  candidate           ,
  policies          ,
)         {
  const rejected = others.filter(isRejected);
  if (rejected.length > 0 && !policies.releaseIsAsked) {
    throw releaseErrors.error('other-item-rejected', {
      message: `App Review approved version ${version.versionString}, but rejected ${listed(rejected)} in the same submission (${submission.id}).`,
    });
  }
  if (hasBuild(version, candidate)) return { kind: 'submitted', version, submission };
  throw releaseErrors.error('version-approved', {
    message: `Version ${version.versionString} is approved with build ${version.build?.buildNumber ?? 'unknown'}, so no other build can take its place.`,
  });
}

function resubmission(
  { submission, item, others }        ,
  version                 ,
  policies          ,
)                   {
  const rejectedOthers = others.filter(isRejected);
  const rejected = [...(item !== undefined && isRejected(item) ? [item] : []), ...rejectedOthers];
  if (item !== undefined && isRejected(item) && !policies.resubmitRejected) {
    throw releaseErrors.error('rejected', {
      message: `App Review rejected version ${version.versionString} (submission ${submission.id}).`,
    });
  }
  if (rejectedOthers.length > 0 && !policies.withOtherItems) {
    throw releaseErrors.error('other-items', {
      message: `The submission ${submission.id} also holds ${listed(rejectedOthers)}, rejected too; sending it off again says that all of it is resolved, which cannot be taken back.`,
    });
  }
  return { kind: 'resubmit', submission, rejected };
}

/** Items that other people put in go nowhere without leave. */
function requireLeaveFor(
  others                           ,
  submission                  ,
  { withOtherItems }          ,
)       {
  if (others.length === 0 || withOtherItems) return;
  throw releaseErrors.error('other-items', {
    message: `The submission ${submission.id} (${inWords(submission.state)}) also holds ${listed(others)}.`,
  });
}

function hasBuild({ build }                 , candidate           )          {
  return candidate.build === undefined || build?.id === candidate.build.id;
}

function isApproved({ state }                )          {
  return state === 'APPROVED' || state === 'ACCEPTED';
}

function isRejected({ state }                )          {
  return state === 'REJECTED';
}

function unknownState(
  what        ,
  { id, state }                                                 ,
) {
  return releaseErrors.error('state-unknown', {
    message: `The ${what} ${id} is in a state that Slipway does not know: ${state}.`,
  });
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/texts/wanted-texts.js
/** What's New as it is asked for, matched with the languages that a version has. */
                                                                                                     

                              
                                        
                                                 
                                                                   
                                         
 

                             
                          
                        
 

/** The text that each language of the version is to have; languages that are left alone are absent. */
function textsFor(
  { byLocale, elsewhere }             ,
  held                         ,
)                                                                             {
  return held.flatMap(({ id, locale, whatsNew: before }) => {
    const text = byLocale.get(locale) ?? (before === '' ? elsewhere : undefined);
    return text === undefined ? [] : [{ id, locale, text, before }];
  });
}

/** Languages that are asked for, but that the version does not have. */
function localesWithout(
  { byLocale }             ,
  held                         ,
)                    {
  return [...byLocale.keys()].filter((locale) => !held.some((texts) => texts.locale === locale));
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/plan/release.js
/** How far an app has come on its way into the store, in one look, and what is wanted of it. */
                                                                                                        

                                                                               
                                                            
                                                              

                                           
                                                                                           
                                                        
 

                                                                    

/** Texts for the reviewers, each written only where it is given; the names are Apple's. */
                               
                                     
                                    
                                 
                                 
                          
                                    
                                        
 

                                
                                
                              
                                                                                   
                                                
                                                 
                                                
                                                
                                         
                                             
                                
                                                                         
                                                        
 

/** Whether nothing of the platform was ever approved but, perhaps, `version` itself. */
function isFirstVersion(
  versions                            ,
  version                             ,
)          {
  return !versions.some(
    (other) => other.id !== version?.id && isSubmitted(other) && stageOf(other) !== 'in-review',
  );
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/plan/plan.js
/**
 * The steps until App Review has the build: a pure function of what Apple holds and
 * what is wanted. The steps are carried out in changes.ts.
 */
             
                  
               
                                                                          
                                                                                                         


                                                                  

                                                           
                                                              

                                                                                      

                               
                                    
                                                
 

                  
                                                                                
                                                                                 
                                                                                            
     
                                      
                                     
                               
                                   
                                             
     
     
                                      
                                        
                                     
                                                 
                                                 
                                           
     
     
                                 
                                        
                                               
                                             
     
                                                                                   
     
                                    
                                        
                                    
     
                                                                         
                                                                                                
     
                              
                                        
                                        
      

/** The next steps, in the order in which they make sense. An empty plan: there is nothing to do. */
function planRelease(observed         , wanted               )                  {
  const course = decideCourse(observed, wanted.candidate, wanted.policies);
  switch (course.kind) {
    case 'submitted':
    case 'keep':
      return [];
    case 'await':
      return [{ kind: 'await-submission', submission: course.submission }];
    case 'cancel':
      return [{ kind: 'cancel-submission', submission: course.submission }];
    case 'submit': {
      const compliance = exportCompliance(observed, wanted);
      return course.version.kind === 'create'
        ? [...compliance, creation(wanted)]
        : [
            ...compliance,
            ...preparation(observed, course.version.version, wanted),
            { kind: 'submit', version: course.version.version, course: course.submission },
          ];
    }
    default:
      return course                ;
  }
}

function exportCompliance(
  { usesNonExemptEncryption: held }         ,
  { usesNonExemptEncryption: answer }               ,
)                  {
  return held === undefined && answer !== undefined
    ? [{ kind: 'answer-export-compliance', usesNonExemptEncryption: answer }]
    : [];
}

/** Apple gives a new version the texts of the last one; what is to be changed is planned after. */
function creation({ candidate, releaseType, releaseDate, copyright }               )       {
  return {
    kind: 'create-version',
    versionString: candidate.versionString,
    buildId: candidate.build?.id ?? '',
    terms: { releaseType: releaseType ?? 'MANUAL', releaseDate },
    copyright,
  };
}

/** The build comes first: to a rejected version Apple may refuse texts until it has a new one. */
function preparation(
  observed         ,
  version                 ,
  wanted               ,
)                  {
  const isFirst = isFirstVersion(observed.versions, version);
  return [
    ...binary(version, wanted),
    ...terms(version, wanted),
    ...(isFirst ? [] : texts(version, wanted)),
    ...detail(version, wanted),
    ...(isFirst ? [] : phases(version, wanted)),
  ];
}

/** A build that is attached already is left alone: attaching it again restarts Apple's checks. */
function binary(version                 , { candidate }               )                  {
  const versionString =
    version.versionString === candidate.versionString ? undefined : candidate.versionString;
  const wantedBuild = candidate.build?.id;
  const buildId = wantedBuild === version.build?.id ? undefined : wantedBuild;
  return versionString === undefined && buildId === undefined
    ? []
    : [{ kind: 'change-version', version, versionString, buildId }];
}

function terms(version                 , wanted               )                  {
  const { releaseType, releaseDate } = wanted;
  const isAsAsked =
    releaseType === undefined ||
    (releaseType === version.releaseType &&
      releaseDate?.at.getTime() ===
        (releaseType === 'SCHEDULED' ? version.earliestReleaseDate?.getTime() : undefined));
  const copyright = wanted.copyright === version.copyright ? undefined : wanted.copyright;
  return isAsAsked && copyright === undefined
    ? []
    : [
        {
          kind: 'set-terms',
          version,
          terms: isAsAsked ? undefined : { releaseType, releaseDate },
          copyright,
        },
      ];
}

function texts(version                 , { whatsNew }               )                  {
  if (whatsNew === undefined) return [];
  return textsFor(whatsNew, version.texts)
    .filter(({ text, before }) => text !== (0,plain_text/* normalized */.A9)(before))
    .map(({ id, locale, text }) => ({ kind: 'write-text', id, text: { locale, text } }));
}

/** Languages whose What's New stays as it is, for the version that is to be submitted. */
function unchangedLocales(observed         , wanted               )                    {
  const course = decideCourse(observed, wanted.candidate, wanted.policies);
  if (course.kind !== 'submit' || course.version.kind === 'create') return [];
  const { version } = course.version;
  const isFirst = isFirstVersion(observed.versions, version);
  const changed = (isFirst ? [] : texts(version, wanted)).flatMap((step) =>
    step.kind === 'write-text' ? [step.text.locale] : [],
  );
  return version.texts.map(({ locale }) => locale).filter((locale) => !changed.includes(locale));
}

function detail(version                 , { detail: asked }               )                  {
  return Object.keys(asked).length === 0 || plan_holds(version.reviewDetail, asked)
    ? []
    : [{ kind: 'write-detail', version, detail: asked }];
}

/** A password that Apple does not show counts as the one that was asked for. */
function plan_holds(held                          , asked              )          {
  if (held === undefined) return false;
  const { demoAccountPassword, ...shown } = asked;
  const isSamePassword =
    demoAccountPassword === undefined ||
    held.demoAccountPassword === '' ||
    held.demoAccountPassword === demoAccountPassword;
  return (
    isSamePassword &&
    (asked.demoAccountName === undefined || held.demoAccountRequired) &&
    (Object.keys(shown)                          ).every((name) => held[name] === asked[name])
  );
}

function phases(version                 , { phasedRelease }               )                  {
  const { phasedRelease: held } = version;
  if (phasedRelease === 'on' && held === undefined) return [{ kind: 'phase-release', version }];
  return phasedRelease === 'off' && held !== undefined
    ? [{ kind: 'release-at-once', version, id: held.id }]
    : [];
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/plan/forecast.js
/**
 * Apple's records after a step, as far as a plan needs to know: for a dry run, which
 * shows the steps that only come into sight after others.
 */
                                                                                                        
                                                                                                         


                                      
                                                           

/** More rounds than any plan needs. */
const MOST_ROUNDS = 10;

/** All steps up to the submission, each as it will be planned in its turn. */
function forecastRelease(observed         , wanted               )                  {
  const steps         = [];
  let state = observed;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const planned = planRelease(state, wanted);
    if (planned.length === 0) return steps;
    steps.push(...planned);
    state = planned.reduce((before, step) => afterStep(before, step, wanted), state);
  }
  return steps;
}

function afterStep(state         , step      , wanted               )          {
  const changed = (id        , change                          )          => ({
    ...state,
    versions: state.versions.map((version) =>
      version.id === id ? { ...version, ...change } : version,
    ),
  });
  switch (step.kind) {
    case 'await-submission':
    case 'cancel-submission':
      return ended(state, step.submission);
    case 'answer-export-compliance':
      return { ...state, usesNonExemptEncryption: step.usesNonExemptEncryption };
    case 'create-version':
      return { ...state, versions: [madeVersion(state, step, wanted), ...state.versions] };
    case 'change-version':
      return changed(step.version.id, {
        versionString: step.versionString ?? step.version.versionString,
        build: step.buildId === undefined ? step.version.build : wanted.candidate.build,
      });
    case 'set-terms':
      return changed(step.version.id, {
        ...(step.terms
          ? { releaseType: step.terms.releaseType, earliestReleaseDate: step.terms.releaseDate?.at }
          : {}),
        ...(step.copyright === undefined ? {} : { copyright: step.copyright }),
      });
    case 'write-text': {
      const owner = state.versions.find(({ texts }) => texts.some(({ id }) => id === step.id));
      const texts = (owner?.texts ?? []).map((held) =>
        held.id === step.id ? { ...held, whatsNew: step.text.text } : held,
      );
      return owner ? changed(owner.id, { texts }) : state;
    }
    case 'write-detail':
      return changed(step.version.id, {
        reviewDetail: {
          ...(step.version.reviewDetail ?? NO_DETAIL),
          ...step.detail,
          demoAccountRequired:
            step.detail.demoAccountName !== undefined ||
            (step.version.reviewDetail?.demoAccountRequired ?? false),
        },
      });
    case 'phase-release':
      return changed(step.version.id, { phasedRelease: { id: 'new', state: 'INACTIVE' } });
    case 'release-at-once':
      return changed(step.version.id, { phasedRelease: undefined });
    case 'submit':
      return submitted(state, step);
    default:
      return step                ;
  }
}

const NO_DETAIL = {
  id: 'new',
  contactFirstName: '',
  contactLastName: '',
  contactPhone: '',
  contactEmail: '',
  demoAccountRequired: false,
  demoAccountName: '',
  demoAccountPassword: '',
  notes: '',
};

/** A cancelled version comes back; one whose review is over is approved. */
function ended(state         , submission                  )          {
  const ids = submission.items.flatMap(({ versionId }) => versionId ?? []);
  const after = submission.state === 'COMPLETING' ? 'PENDING_DEVELOPER_RELEASE' : WITHDRAWN;
  return {
    ...state,
    submissions: state.submissions.filter(({ id }) => id !== submission.id),
    versions: state.versions.map((version) =>
      ids.includes(version.id) || version.id === submission.versionId
        ? { ...version, state: after }
        : version,
    ),
  };
}

function madeVersion(
  { versions }         ,
  { versionString, terms, copyright }                                           ,
  { candidate }               ,
)                  {
  const last = versions.find((version) => stageOf(version) === 'shipped');
  return {
    id: 'new',
    platform: last?.platform ?? '',
    versionString,
    state: 'PREPARE_FOR_SUBMISSION',
    build: candidate.build,
    releaseType: terms.releaseType,
    earliestReleaseDate: terms.releaseDate?.at,
    copyright: copyright ?? last?.copyright,
    phasedRelease: undefined,
    texts: (last?.texts ?? []).map((texts) => ({ ...texts, id: `new ${texts.id}`, whatsNew: '' })),
    reviewDetail: last?.reviewDetail,
  };
}

function submitted(
  state         ,
  { version, course }                                   ,
)          {
  const ours = {
    id: 'new',
    state: 'READY_FOR_REVIEW',
    versionId: version.id,
    kind: 'appStoreVersion',
  };
  const before = course.kind === 'create' ? undefined : course.submission;
  const items = (before?.items ?? []).map((item) =>
    item.state === 'REJECTED' ? { ...item, state: 'READY_FOR_REVIEW' } : item,
  );
  const submission                   = {
    id: before?.id ?? 'new',
    state: 'WAITING_FOR_REVIEW',
    versionId: version.id,
    items: items.some(({ versionId }) => versionId === version.id) ? items : [...items, ours],
  };
  return {
    ...state,
    submissions: [submission, ...state.submissions.filter(({ id }) => id !== submission.id)],
    versions: state.versions.map((held) =>
      held.id === version.id ? { ...held, state: 'WAITING_FOR_REVIEW' } : held,
    ),
  };
}

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var input_inputs = __nccwpck_require__(817);
;// CONCATENATED MODULE: ./build/core/app-store-connect/app-review/store-page.js
/**
 * The facts of an app that App Review asks for beside the version: category, ratings, price,
 * pictures.
 */
                                                           
                                                                

                            
                                
                                                                                   
                                               
                                                                                               
                                          
                                                   
                             
                                    
                                                                                     
                             
 

/** Questions that may stay open; the override questions are asked of few apps. */
const MAY_STAY_OPEN                      = new Set([
  'kidsAgeBand',
  'ageRatingOverride',
  'ageRatingOverrideV2',
  'koreaAgeRatingOverride',
  'developerAgeRatingInfoUrl',
]);

/** An app may have a record that is in the store and one that can be edited. */
const DONE                      = new Set(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO']);

/**
 * States in which the record cannot be edited: a version, perhaps of another platform, is in
 * review.
 */
const LOCKED                      = new Set(['WAITING_FOR_REVIEW', 'IN_REVIEW']);

/**
 * Reads the app's facts in three requests, and a fourth where no price is found at first. Throws
 * what the client throws.
 */
async function readStorePage(api                 , appId        )                     {
  const infos = await api.getAll(`/v1/apps/${appId}/appInfos`, {
    include: ['ageRatingDeclaration', 'appInfoLocalizations', 'primaryCategory'],
    'fields[appInfoLocalizations]': ['locale', 'name', 'privacyPolicyUrl'],
    'limit[appInfoLocalizations]': 50,
  });
  const stateOf = ({ attributes }          ) => attributes.text('state') ?? '';
  const current = infos.data.filter((one) => !DONE.has(stateOf(one)));
  const info = current.find((one) => !LOCKED.has(stateOf(one))) ?? current[0] ?? infos.data[0];
  const hasPrice = await isPriced(api, appId);
  const availability = await api.find(`/v1/apps/${appId}/appAvailabilityV2`);
  return {
    ...(info ? infoOf(info, infos) : NO_INFO),
    hasPrice,
    hasAvailability: availability !== undefined,
  };
}

const NO_INFO = {
  hasCategory: false,
  openAgeQuestions: ['all of them'],
  withoutName: [],
  withoutPrivacyPolicy: [],
  isLocked: false,
};

function infoOf(info          , document                   ) {
  const rating = document.find('ageRatingDeclarations', info.relatedId('ageRatingDeclaration'));
  const texts = info
    .relatedIds('appInfoLocalizations')
    .flatMap((id) => document.find('appInfoLocalizations', id) ?? []);
  const without = (name        ) =>
    texts
      .filter(({ attributes }) => (attributes.text(name) ?? '') === '')
      .map(({ attributes }) => attributes.requiredText('locale'));
  return {
    hasCategory: info.relatedId('primaryCategory') !== undefined,
    openAgeQuestions: rating ? openQuestions(rating) : NO_INFO.openAgeQuestions,
    isLocked: LOCKED.has(info.attributes.text('state') ?? ''),
    withoutName: without('name'),
    withoutPrivacyPolicy: without('privacyPolicyUrl'),
  };
}

/** All questions stand among the attributes, so those that Apple adds one day are found as well. */
function openQuestions({ attributes }          )                    {
  const isSocial = attributes.flag('socialMedia') ?? false;
  return attributes
    .emptyNames()
    .filter((name) => !MAY_STAY_OPEN.has(name))
    .filter((name) => name !== 'socialMediaAgeRestricted' || isSocial);
}

/** Apple answers with a schedule for every app; only the prices in it say whether it has one. */
async function isPriced(api                 , appId        )                   {
  const schedule = await api.find(`/v1/apps/${appId}/appPriceSchedule`, {
    include: ['manualPrices'],
    'limit[manualPrices]': 1,
  });
  if (schedule === undefined) return false;
  if (schedule.data.relatedIds('manualPrices').length > 0) return true;
  const prices = await api.find(`/v1/appPriceSchedules/${schedule.data.id}`, {
    include: ['manualPrices'],
  });
  return (prices?.data.relatedIds('manualPrices').length ?? 0) > 0;
}

                           
                          
                        
                                                                              
                                         
 

/**
 * The number of screenshot sets of each language of a version. One request. Throws what the client
 * throws.
 */
async function countScreenshotSets(
  api                 ,
  versionId        ,
)                               {
  const { data } = await api.getAll(
    `/v1/appStoreVersions/${versionId}/appStoreVersionLocalizations`,
    {
      include: ['appScreenshotSets'],
      'fields[appStoreVersionLocalizations]': ['locale', 'appScreenshotSets'],
    },
  );
  return data.map((texts) => ({
    locale: texts.attributes.requiredText('locale'),
    sets: texts.relatedIds('appScreenshotSets').length,
    unfinished: [],
  }));
}

/**
 * The number of files for the reviewers that Apple has not taken in yet, or could not; `detailId`
 * is the id of the review detail. One request. Throws what the client throws.
 */
async function countUnfinishedAttachments(
  api                 ,
  detailId        ,
)                  {
  const { data } = await api.getAll(
    `/v1/appStoreReviewDetails/${detailId}/appStoreReviewAttachments`,
    { 'fields[appStoreReviewAttachments]': ['assetDeliveryState'] },
  );
  return data.filter((file) => deliveryState(file) !== 'COMPLETE').length;
}

/** The screenshots of one language of a version. One request. Throws what the client throws. */
async function readScreenshots(
  api                 ,
  { id, locale }                                                  ,
)                    {
  const { data, included } = await api.getAll(
    `/v1/appStoreVersionLocalizations/${id}/appScreenshotSets`,
    { include: ['appScreenshots'], 'fields[appScreenshots]': ['assetDeliveryState'] },
  );
  const unfinished = included.map(deliveryState).filter((state) => state !== 'COMPLETE');
  return { locale, sets: data.length, unfinished };
}

function deliveryState({ attributes }          )         {
  return attributes.fields('assetDeliveryState')?.text('state') ?? 'no state';
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/readiness/requirements.js
/** The things that App Review would find missing: a pure function of what Apple holds. */
             
                  
               
                                                                          
             
           
                 
                                                                       
                                                                                                    

                                                                      


                          
                        
                                                                            
                         
                                                                           
                        
 

const APP_INFORMATION = 'App Information';
/** Apple has one record of the app's facts for all platforms. */
const LOCKED_UNTIL = 'which is locked until the version that is in review is through';
const AVAILABILITY = 'Pricing and Availability';

function missingOfApp(app          , page           )                     {
  const { openAgeQuestions, isLocked } = page;
  const information = isLocked ? `${APP_INFORMATION}, ${LOCKED_UNTIL}` : APP_INFORMATION;
  const inLanguages = (locales                   , what        ) =>
    locales.map((locale) => ({ what: `${what} (${locale})`, where: information }));
  return [
    ...(page.hasCategory ? [] : [{ what: 'primary category', where: information }]),
    ...(app.hasContentRights ? [] : [{ what: 'content rights', where: APP_INFORMATION }]),
    ...(openAgeQuestions.length > 0
      ? [{ what: `age rating: ${openAgeQuestions.join(', ')}`, where: information }]
      : []),
    ...inLanguages(page.withoutName, 'name of the app'),
    ...page.withoutPrivacyPolicy.map((locale) => ({
      what: `privacy policy URL (${locale})`,
      where: 'App Privacy',
    })),
    ...(page.hasPrice ? [] : [{ what: 'price', where: AVAILABILITY }]),
    ...(page.hasAvailability ? [] : [{ what: 'countries or regions', where: AVAILABILITY }]),
  ];
}

/** An answer that is given here is about encryption too, so it needs documents as one that Apple holds. */
function missingOfBuild(
  { usesNonExemptEncryption: held, isDeclared }                ,
  { usesNonExemptEncryption: given }                                                ,
)                     {
  if (isDeclared || (held ?? given) !== true) return [];
  return [
    {
      what: 'export compliance documents that Apple approved',
      where: 'TestFlight → the build',
      mayDo: true,
    },
  ];
}

                               
                                                                                        
                                                
                               
                            
                                 
                                         
                                                                               
                                         
 

function missingOfVersion(facts              , wanted               )                     {
  const { version, pictures, primaryLocale } = facts;
  const where = 'the page of the version';
  const texts = version?.texts ?? [];
  return [
    ...((wanted.copyright ?? version?.copyright ?? '') === ''
      ? [{ what: 'copyright', where: `${where}, or \`copyright\`` }]
      : []),
    ...(texts.some(({ locale }) => locale === primaryLocale)
      ? []
      : [{ what: `texts in the primary language (${primaryLocale})`, where }]),
    ...texts.flatMap((held) => missingTexts(held, where)),
    ...(facts.isFirst ? [] : missingNews(facts, wanted)),
    ...missingContact(version, wanted.detail),
    ...missingDate(version, wanted),
    ...(facts.unfinishedAttachments > 0
      ? [
          {
            what: `${(0,count/* counted */.h)(facts.unfinishedAttachments, 'attachment')} for App Review that Apple has not taken in`,
            where: `${where} under App Review`,
          },
        ]
      : []),
    ...pictures.flatMap(({ locale, sets, unfinished })            => [
      ...(sets > 0 ? [] : [{ what: `screenshots (${locale})`, where, mayDo: true          }]),
      ...(unfinished.length > 0
        ? [{ what: `${(0,count/* counted */.h)(unfinished.length, 'screenshot')} not taken in (${locale})`, where }]
        : []),
    ]),
  ];
}

function missingTexts(held              , where        )                     {
  const names = { description: 'description', keywords: 'keywords', supportUrl: 'support URL' };
  return Object.entries(names)
    .filter(([name]) => held[name                      ] === '')
    .map(([, word]) => ({ what: `${word} (${held.locale})`, where }));
}

/** A version that is yet to be made starts without any. */
function missingNews({ version, isForecast }              , wanted               )            {
  const held = (version?.texts ?? []).map((texts) =>
    isForecast ? { ...texts, whatsNew: '' } : texts,
  );
  const coming = wanted.whatsNew ? textsFor(wanted.whatsNew, held) : [];
  return held
    .filter(({ id, whatsNew }) => whatsNew === '' && !coming.some((text) => text.id === id))
    .map(({ locale }) => ({ what: `What’s New (${locale})`, where: '`whats-new`' }));
}

function missingContact(version                             , given              )            {
  const held = version?.reviewDetail;
  const where = 'the page of the version under App Review, or the inputs `contact-…`';
  const value = (name                    ) => given[name] ?? held?.[name] ?? '';
  const names = {
    contactFirstName: 'first name of the contact',
    contactLastName: 'last name of the contact',
    contactPhone: 'phone of the contact',
    contactEmail: 'e-mail address of the contact',
  }         ;
  const needsLogin = held?.demoAccountRequired === true && value('demoAccountName') === '';
  return [
    ...(Object.keys(names)                          )
      .filter((name) => value(name) === '')
      .map((name) => ({ what: names[name], where })),
    ...(needsLogin ? [{ what: 'demo account', where: '`demo-account-name`' }] : []),
  ];
}

function missingDate(version                             , wanted               )            {
  const isScheduled = (wanted.releaseType ?? version?.releaseType) === 'SCHEDULED';
  const date = wanted.releaseDate?.at ?? version?.earliestReleaseDate;
  return isScheduled && date === undefined
    ? [{ what: 'release date of a scheduled release', where: '`release-date`' }]
    : [];
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/readiness/readiness.js
/** Looks whether App Review would take the version, and tells all that is missing at once. */
                                                                                                        
             
           
                 
                                                                       

                                                                                         
                                                                                        
                                                                            

                                             

                                                                 
                                                                  

                                                 

                            
                                
                         
                                                                                  
                                             
                                 
                                           
                                                  
 

/** Checks before the first write. A version that is yet to be made is judged by the last one. */
async function checkBefore(
  readiness           ,
  observed         ,
  choice               ,
)                {
  const { api, app, build, wanted, check, context } = readiness;
  if (check === 'off') return;
  remindOfPrivacy(context);
  const existing = choice.kind === 'use' ? choice.version : undefined;
  const version = existing ?? observed.versions.find(({ texts }) => texts.length > 0);
  const pictures = existing
    ? await picturesOf(api, existing)
    : version
      ? await countScreenshotSets(api, version.id)
      : [];
  const isFirst = isFirstVersion(observed.versions, existing);
  const { primaryLocale } = app;
  const unfinishedAttachments = existing ? await attachmentsOf(api, existing) : 0;
  const facts = {
    version,
    isForecast: !existing,
    isFirst,
    primaryLocale,
    pictures,
    unfinishedAttachments,
  };
  // The first version of all gets its languages from Apple; nothing foretells what they hold.
  const ofVersion = version === undefined ? [] : missingOfVersion(facts, wanted);
  const ofApp = missingOfApp(app, await readStorePage(api, app.id));
  const ofBuild = build ? missingOfBuild(build, wanted) : [];
  report(readiness, [...ofApp, ...ofBuild, ...ofVersion]);
}

/** A version that this run has made, before it is submitted. */
async function checkMade(
  readiness           ,
  version                 ,
  isFirst         ,
)                {
  const { api, app, wanted, check } = readiness;
  if (check === 'off') return;
  const pictures = await picturesOf(api, version);
  const { primaryLocale } = app;
  const unfinishedAttachments = await attachmentsOf(api, version);
  const facts = {
    version,
    isForecast: false,
    isFirst,
    primaryLocale,
    pictures,
    unfinishedAttachments,
  };
  report(readiness, missingOfVersion(facts, wanted));
}

async function picturesOf(
  api                 ,
  { texts }                 ,
)                               {
  const found             = [];
  for (const held of texts) found.push(await readScreenshots(api, held));
  return found;
}

async function attachmentsOf(
  api                 ,
  { reviewDetail }                 ,
)                  {
  return reviewDetail ? countUnfinishedAttachments(api, reviewDetail.id) : 0;
}

function remindOfPrivacy({ log, summary }                      )       {
  const reminder =
    'The answers under App Privacy can be neither read nor set by API: before the first version of an app, see in App Store Connect that they are published.';
  log.info(reminder);
  summary.text(reminder);
}

function report({ app, check, context }           , missing                    )       {
  const { log, summary, outputs } = context;
  outputs.set({ missing: missing.map(({ what, where }) => ({ what, where })) });
  if (missing.length === 0) return;
  const rows = missing.map(({ what, where, mayDo }) => [what, where, mayDo ? 'warning' : check]);
  summary.table('Missing for App Review', [['what', 'where', 'level'], ...rows]);
  const fatal = check === 'error' ? missing.filter(({ mayDo }) => !mayDo) : [];
  const told = missing.filter((one) => !fatal.includes(one));
  if (told.length > 0) {
    log.warning(`App Review may miss ${told.map(readiness_sentence).join('; ')}.`);
  }
  if (fatal.length === 0) return;
  throw releaseErrors.error('not-complete', {
    message: `${app.name} is not ready for App Review; it lacks ${fatal.length} thing${fatal.length > 1 ? 's' : ''}.\n${fatal.map(readiness_sentence).join('\n')}`,
  });
}

function readiness_sentence({ what, where }         )         {
  return `${what} → ${where}`;
}

;// CONCATENATED MODULE: ./build/core/runner/input/naming-input.js
/** Errors of code that knows nothing of inputs, thrown again with the input that led to them. */


/**
 * Does `work` with `input`, e.g. `` `file` ``. Throws what `work` throws; an error that is the
 * input’s fault names the input first.
 */
async function namingInput   (
  input        ,
  isItsFault                                 ,
  work                  ,
)             {
  try {
    return await work();
  } catch (error) {
    throw error instanceof errors/* ActionError */.lZ && isItsFault(error)
      ? error.with({ message: `${input}: ${error.message}` })
      : error;
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/apps.js
/** Apps in App Store Connect, found by id or by bundle id. */
                                                                 

                                                               

                      
                      
                            
                        
                                             
 

                                                                                

/** The number of apps for which an annotation has room. */
const MOST_TOLD = 20;

const APP_ATTRIBUTES = ['bundleId', 'name', 'primaryLocale']         ;
const FIELDS        = { 'fields[apps]': APP_ATTRIBUTES };

/** Finds one app. Throws `app-store-connect/app-not-found`, and what the client throws. */
async function findApp(api                 , wanted           )               {
  const { resource } = await findAppRecord(api, wanted);
  return readApp(resource);
}

                            
                              
                                                                             
                                       
 

/**
 * The app as Apple's answer holds it. `query` may ask for more than the app, by `include` and
 * `fields[…]`, of which `fields[apps]` has to name the relationships. Throws as `findApp` does.
 */
async function findAppRecord(
  api                 ,
  wanted           ,
  query        = FIELDS,
)                     {
  const found =
    'id' in wanted ? await byId(api, wanted.id, query) : await byBundleId(api, wanted, query);
  return found ?? (await nothingFound(api, wanted));
}

async function byId(
  api                 ,
  id        ,
  query       ,
)                                 {
  const document = await api.find(`/v1/apps/${encodeURIComponent(id)}`, query);
  return document && { resource: document.data, document };
}

/** Apple's filter matches loosely, so the exact one is picked here. */
async function byBundleId(
  api                 ,
  { bundleId }                               ,
  query       ,
)                                 {
  const document = await api.getAll('/v1/apps', { 'filter[bundleId]': bundleId, ...query });
  const resource = document.data.find((app) => readApp(app).bundleId === bundleId);
  return resource && { resource, document };
}

async function nothingFound(api                 , wanted           )                 {
  const { data } = await api.getAll('/v1/apps', FIELDS);
  const visible = data.map(readApp).map(({ id, bundleId, name }) => `${bundleId} (${name}, ${id})`);
  const sought = 'id' in wanted ? `the id ${wanted.id}` : `the bundle id ${wanted.bundleId}`;
  throw appStoreConnectErrors.error('app-not-found', {
    message: `The API key sees no app with ${sought}.\n${itSees(visible.toSorted())}`,
    details: visible.length > MOST_TOLD ? ['Apps that the key can see:', ...visible.sort()] : [],
  });
}

function itSees(apps                   )         {
  if (apps.length === 0) return 'It sees no app at all.';
  const more = apps.length - MOST_TOLD;
  return `It sees ${apps.slice(0, MOST_TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** The app of a record. Throws `app-store-connect/surprising-answer` without a bundle id. */
function readApp({ id, attributes }          )      {
  return {
    id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? id,
    primaryLocale: attributes.text('primaryLocale'),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads/processing-messages.js
/** Apple's messages about uploads, files and builds that it has processed. */
                                                    

/** A message of Apple about an upload; the code is an ITMS number without its prefix. */
                                    
                        
                               
 

/**
 * Messages of one kind (`errors`, `warnings`, `infos`) in a state that Apple sent. Throws
 * `app-store-connect/surprising-answer` where they are no list.
 */
function processing_messages_processingMessages(
  state                    ,
  name        ,
)                               {
  return (state?.list(name) ?? []).map((message) => ({
    code: message.text('code') ?? '',
    description: message.text('description') ?? '',
  }));
}

/** The message with its code, as people read it. */
function sayMessage({ code, description }                   )         {
  return [code, description].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/builds.js
/** Builds, which Apple makes of accepted uploads. */
                                                
                                                     

                                                 

                                                                                
                                                                 

                                                               


                        
                      
                                                           
                                       
                                                               
                               
                                        
                                                                                    
                                   
                                      
                                                                           
                                                        
                                                         
                                                
                                                                                        
                                           
 

                              
                              
                                       
 

const WHOLE_BUILD = {
  include: ['preReleaseVersion', 'buildUpload'],
  'fields[builds]': [
    'version',
    'uploadedDate',
    'processingState',
    'usesNonExemptEncryption',
    'preReleaseVersion',
    'buildUpload',
  ],
  'fields[preReleaseVersions]': ['version', 'platform'],
  'fields[buildUploads]': ['state'],
};

/**
 * Reads one build, in one request with whatever `beside` asks for. Throws
 * `app-store-connect/not-found`, and what the client throws.
 */
async function readBuild(api                 , id        , beside        )                 {
  const query = joined(WHOLE_BUILD, beside);
  const document = await api.get(`/v1/builds/${encodeURIComponent(id)}`, query);
  return buildOf(document.data, document, beside !== undefined);
}

/** Both queries in one; lists of the same name are joined. */
function joined(query       , beside        = {})        {
  const shared = Object.entries(beside).map(([name, value]) => {
    const own = query[name];
    const isList = Array.isArray(own) && Array.isArray(value);
    return [name, isList ? [...new Set([...own, ...value])] : value]         ;
  });
  return { ...query, ...Object.fromEntries(shared) };
}

                               
                         
                            
                                
                             
 

/**
 * The builds of an app that match, the newest first, in whatever spelling their numbers are. Throws
 * what the client throws.
 */
async function findBuilds(api                 , wanted              )                   {
  const { version, buildNumber } = wanted;
  const document = await api.getAll('/v1/builds', buildQuery(wanted));
  return document.data
    .map((resource) => buildOf(resource, document))
    .filter(
      (build) =>
        (buildNumber === undefined || versions_sameVersion(build.buildNumber, buildNumber)) &&
        (version === undefined || versions_sameVersion(build.version ?? '', version)),
    );
}

/**
 * The build that was uploaded last of those that match, in one request with whatever `beside` asks
 * for. Throws what the client throws.
 */
async function findNewestBuild(
  api                 ,
  wanted              ,
  beside        ,
)                             {
  const query = joined(buildQuery(wanted), beside);
  const page = await api.getPage('/v1/builds', { ...query, limit: 1 });
  const [newest] = page.data;
  return newest && buildOf(newest, page, beside !== undefined);
}

/**
 * The last `most` matching builds (at most 200), the newest first, in one request. Throws what the
 * client throws.
 */
async function findNewestBuilds(
  api                 ,
  wanted              ,
  most        ,
)                                                                              {
  const page = await api.getPage('/v1/builds', { ...buildQuery(wanted), limit: most });
  return {
    builds: page.data.map((resource) => buildOf(resource, page)),
    thatIsAll: page.next === undefined,
  };
}

/**
 * Apple drops leading zeros, however many, but lists a build under the number as it was uploaded.
 * Where a version keeps the list short, it is not asked for by number at all.
 */
function buildQuery({ appId, version, buildNumber, platform }              )        {
  return {
    'filter[app]': appId,
    ...(buildNumber === undefined || version !== undefined
      ? {}
      : { 'filter[version]': versions_spellings(buildNumber) }),
    ...(version === undefined ? {} : { 'filter[preReleaseVersion.version]': versions_spellings(version) }),
    ...(platform === undefined ? {} : { 'filter[preReleaseVersion.platform]': platform }),
    sort: '-uploadedDate',
    ...WHOLE_BUILD,
  };
}

                                                   
                                                                         
                                           
 

/**
 * Waits until Apple has processed the build. Throws `app-store-connect/build-refused`, at the limit
 * `app-store-connect/build-not-processed`, and what the client throws.
 */
function awaitProcessedBuild(
  api                 ,
  id        ,
  { limitMs, context, onLook }                ,
)                 {
  return waitForApple(api, {
    what: 'Apple to process the build',
    look: async (api) => {
      const build = await readBuild(api, id);
      onLook?.(build);
      const { processingState } = requireNotRefused(build);
      return processingState === 'VALID'
        ? { done: true, value: build }
        : { done: false, state: processingState };
    },
    limitMs,
    context,
    timeoutError: (timeout) => buildNotProcessed(id, timeout),
  });
}

/** The error for a wait for the build that came to its limit. */
function buildNotProcessed(id        , timeout             )              {
  return appStoreConnectErrors.error('build-not-processed', {
    message: `${timeout.message} The build is ${id}.`,
    cause: timeout,
  });
}

function requireNotRefused(build       )        {
  const { processingState, errors } = build;
  if (processingState !== 'INVALID' && processingState !== 'FAILED') return build;
  throw appStoreConnectErrors.error('build-refused', {
    message: `Apple processed build ${build.buildNumber} and found it ${processingState}.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
  });
}

function buildOf(resource          , document                   , keepsAnswer = false)        {
  const { attributes } = resource;
  const version = document.find('preReleaseVersions', resource.relatedId('preReleaseVersion'));
  const upload = document.find('buildUploads', resource.relatedId('buildUpload'));
  return {
    id: resource.id,
    version: version?.attributes.text('version'),
    buildNumber: attributes.requiredText('version'),
    platform: version?.attributes.text('platform'),
    processingState: attributes.text('processingState') ?? 'no state',
    uploaded: attributes.date('uploadedDate'),
    usesNonExemptEncryption: attributes.flag('usesNonExemptEncryption'),
    errors: processing_messages_processingMessages(upload?.attributes.fields('state'), 'errors'),
    answer: keepsAnswer ? { resource, document } : undefined,
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads/upload-files.js
/** The file of a build upload: announced, stored in pieces, and committed. */
                                                                  
                                                           
                                                              

                                                                  

/** The package of an upload as Apple's list of uploads shows it. */
                                   
                      
                                         
                                                                                
                                              
 

/** One piece of the file and the request that stores it. */
                                                    
                          
                                                                                  
                       
                             
                                                     
                                                         
                                      
                                                                                               
                                          
 

                                  
                      
                                                                                        
                                     
                                                
                                        
                                         
                                                                                 
                                   
                                                                   
                                                  
 

const ALGORITHMS = ['MD5', 'SHA_256']         ;

/** The checksum of a whole file, in lower-case hex. */
                               
                                                  
                        
 

/** The packages that Apple takes: an .ipa, or a Mac's installer package. */
                                                           

                                
                            
                             
                           
 

/**
 * Announces the file of an upload; the answer holds the requests that store its pieces. Throws what
 * the client throws.
 */
async function reserveUploadFile(
  api                 ,
  upload                         ,
  { fileName, sizeBytes, uti }               ,
)                           {
  const document = await api.post('/v1/buildUploadFiles', {
    type: 'buildUploadFiles',
    attributes: { assetType: 'ASSET', fileName, fileSize: sizeBytes, uti },
    relationships: { buildUpload: { data: { type: 'buildUploads', id: upload.id } } },
  });
  return fileOf(document.data);
}

/** Reads the announced file. Throws `app-store-connect/not-found`, and what the client throws. */
async function readUploadFile(api                 , id        )                           {
  const document = await api.get(`/v1/buildUploadFiles/${id}`);
  return fileOf(document.data);
}

/**
 * Declares all pieces stored, which cannot be undone. Apple puts them together before it answers,
 * which may take minutes. Throws what the client throws; after a lost answer the file has to be
 * read.
 */
async function commitUploadFile(
  api                 ,
  { id }                 ,
  {
    checksum,
    ...options
  }                                                                                  ,
)                           {
  const sourceFileChecksums = checksum && { file: checksum };
  const attributes = { uploaded: true, ...(sourceFileChecksums && { sourceFileChecksums }) };
  const document = await api.patch(
    `/v1/buildUploadFiles/${id}`,
    { type: 'buildUploadFiles', id, attributes },
    options,
  );
  return fileOf(document.data);
}

/**
 * The package of an upload, out of the `file` that the answer includes. Throws
 * `app-store-connect/surprising-answer` for members of another form.
 */
function packageOf(
  id                    ,
  file                      ,
)                               {
  if (id === undefined) return undefined;
  const whole = file?.attributes.fields('sourceFileChecksums')?.fields('file');
  const hash = whole?.text('hash')?.toLowerCase();
  const algorithm = ALGORITHMS.find((name) => name === whole?.text('algorithm'));
  return {
    id,
    sizeBytes: file?.attributes.wholeNumber('fileSize'),
    checksum: hash && algorithm ? { hash, algorithm } : undefined,
  };
}

function fileOf({ id, attributes }          )                  {
  const delivery = attributes.fields('assetDeliveryState');
  return {
    id,
    state: delivery?.text('state'),
    errors: processingMessages(delivery, 'errors'),
    fileName: attributes.text('fileName'),
    sizeBytes: attributes.wholeNumber('fileSize'),
    uti: attributes.text('uti'),
    operations: attributes.list('uploadOperations').map(operationOf),
  };
}

function operationOf(operation        )                  {
  const headers = operation
    .list('requestHeaders')
    .map((header) => [header.requiredText('name').toLowerCase(), header.requiredText('value')]);
  return {
    method: operation.requiredText('method'),
    url: operation.requiredText('url'),
    offset: operation.requiredWholeNumber('offset'),
    length: operation.requiredWholeNumber('length'),
    headers: Object.fromEntries(headers),
    expires: operation.date('expiration'),
    // Storages quote an entity tag as HTTP does.
    storedMd5: operation.text('entityTag')?.replaceAll('"', '').toUpperCase(),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads/build-uploads.js
/** Build uploads: the record of a package at Apple, from the reservation to the accepted build. */
                                                           
                                                                


                                                                  

                                                          

                              
                      
                           
                               
                                                                                   
                         
                                                
                                                  
                                               
                                                            
                                     
                                      
                                                  
                                       
                                               
                                              
 

                                 
                         
                           
                               
                            
 

const WHOLE_UPLOAD = {
  include: ['build', 'assetFile'],
  'fields[buildUploads]': [
    'cfBundleShortVersionString',
    'cfBundleVersion',
    'state',
    'createdDate',
    'uploadedDate',
    'build',
    'assetFile',
  ],
  'fields[builds]': ['processingState'],
  'fields[buildUploadFiles]': ['assetDeliveryState', 'fileSize', 'sourceFileChecksums'],
};

/** Reads one upload. Throws `app-store-connect/not-found`, and what the client throws. */
async function readBuildUpload(api                 , id        )                       {
  const document = await api.get(`/v1/buildUploads/${id}`, WHOLE_UPLOAD);
  return uploadOf(document.data, document);
}

/**
 * All uploads under one version and build number, finished or not, in whatever spelling. Throws
 * what the client throws.
 */
async function findBuildUploads(
  api                 ,
  identity                ,
)                         {
  const uploads = await listBuildUploads(api, identity);
  return uploads.filter((upload) => isOfIdentity(upload, identity));
}

/**
 * All uploads of a platform, or of one version of it, finished or not. Throws what the client
 * throws.
 */
async function listBuildUploads(
  api                 ,
  { appId, version, platform }                                                                   ,
)                         {
  const document = await api.getAll(`/v1/apps/${appId}/buildUploads`, {
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': spellings(version) }),
    'filter[platform]': platform,
    ...WHOLE_UPLOAD,
  });
  return document.data
    .map((resource) => uploadOf(resource, document))
    .filter((upload) => version === undefined || sameVersion(upload.version, version));
}

/** Whether both name one build to Apple, in whatever spelling. */
function isOfIdentity(
  { version, buildNumber }                                                            ,
  wanted                                                 ,
)          {
  return sameVersion(version, wanted.version) && sameVersion(buildNumber, wanted.buildNumber);
}

/** The size of a page of the newest uploads; more are not under way at one time. */
const RECENT_UPLOADS = 50;

                              
                         
                                        
                                         
 

/**
 * The last uploads of an app, the newest first, whatever has become of them. Throws what the client
 * throws.
 */
async function findRecentUploads(
  api                 ,
  { appId, version, platform }             ,
)                         {
  const document = await api.getPage(`/v1/apps/${encodeURIComponent(appId)}/buildUploads`, {
    ...(version === undefined ? {} : { 'filter[cfBundleShortVersionString]': versions_spellings(version) }),
    'filter[platform]': platform,
    sort: '-uploadedDate',
    limit: RECENT_UPLOADS,
    ...WHOLE_UPLOAD,
  });
  return document.data.map((resource) => uploadOf(resource, document));
}

/** Reserves a version and build number. Throws Apple's refusal (409) when it is used up. */
async function reserveBuildUpload(
  api                 ,
  { appId, version, buildNumber, platform }                ,
)                       {
  const document = await api.post('/v1/buildUploads', {
    type: 'buildUploads',
    attributes: { cfBundleShortVersionString: version, cfBundleVersion: buildNumber, platform },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  });
  return uploadOf(document.data, document);
}

/**
 * Deletes an upload that is unfinished or failed; one that is gone is no error. Throws Apple's
 * refusal of any other.
 */
async function deleteBuildUpload(api                 , id        )                {
  await api.delete(`/v1/buildUploads/${id}`);
}

function uploadOf(resource          , document                   )              {
  const { attributes } = resource;
  const state = attributes.fields('state');
  const file = document.find('buildUploadFiles', resource.relatedId('assetFile'));
  const delivery = file?.attributes.fields('assetDeliveryState');
  // Apple names a file that it could not put together on the file alone.
  const fileFailed = delivery?.text('state') === 'FAILED';
  return {
    id: resource.id,
    version: attributes.requiredText('cfBundleShortVersionString'),
    buildNumber: attributes.requiredText('cfBundleVersion'),
    state: fileFailed ? 'FAILED' : (state?.requiredText('state') ?? 'AWAITING_UPLOAD'),
    errors: [
      ...processing_messages_processingMessages(state, 'errors'),
      ...(fileFailed ? processing_messages_processingMessages(delivery, 'errors') : []),
    ],
    warnings: processing_messages_processingMessages(state, 'warnings'),
    infos: processing_messages_processingMessages(state, 'infos'),
    created: attributes.date('createdDate'),
    uploaded: attributes.date('uploadedDate'),
    buildId: resource.relatedId('build'),
    file: packageOf(resource.relatedId('assetFile'), file),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/build-of-upload.js
/** The build of an upload that somebody else has sent and not waited for. */

                                                  


                                                                     

                                          
                                                                  


/**
 * Waits until the upload has become a build. An id that Apple does not know at the first look is an
 * error at once. Throws `build/upload-failed`, at the limit `build/not-found`, and what the client
 * throws.
 */
async function awaitBuildOfUpload(
  api                 ,
  uploadId        ,
  { limitMs, context, beside }                                                     ,
)                 {
  const seen                = [await readBuildUpload(api, encodeURIComponent(uploadId))];
  const buildId = await waitForApple(api, {
    what: 'Apple to make a build of the upload',
    look: async (api) => {
      const upload = seen.pop() ?? (await readBuildUpload(api, encodeURIComponent(uploadId)));
      const { buildId } = requireNotFailed(upload);
      return buildId === undefined
        ? { done: false, state: upload.state }
        : { done: true, value: buildId };
    },
    limitMs,
    context,
    timeoutError: (timeout) =>
      buildChoiceErrors.error('not-found', {
        message: `${timeout.message} The upload is ${uploadId}.`,
        cause: timeout,
      }),
  });
  return readBuild(api, buildId, beside);
}

/** Returns the upload. Throws `build/upload-failed` with Apple's reasons when it failed. */
function requireNotFailed(upload             )              {
  if (upload.state !== 'FAILED') return upload;
  const { version, buildNumber, errors } = upload;
  throw buildChoiceErrors.error('upload-failed', {
    message: `Apple refused the upload of ${version} (${buildNumber}), so there is no build of it.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
  });
}

// EXTERNAL MODULE: ./build/core/app-store-connect/platforms.js
var app_store_connect_platforms = __nccwpck_require__(1873);
;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/newer-uploads.js
/**
 * Uploads that Apple still works on, of which a build will come that is newer than the newest one.
 */

                                                                     
                                                        
                                                           


                              
     
                                                                                                   
                                                                                                    
                                           
     
            
                             
                         
                         
                                      
 

/** A watch for one wait; it remembers the uploads that were in flight at earlier looks. */
function createUploadWatch()              {
  const inFlight = new Set        ();
  return {
    async newerThan(build, api, { appId, version, platform = build?.platform }) {
      const uploads = await findRecentUploads(api, { appId, version, platform });
      uploads.filter(({ id }) => inFlight.has(id)).forEach(requireNotFailed);
      const newer = uploads.find((upload) => isInFlight(upload) && isNewer(upload, build));
      if (newer) inFlight.add(newer.id);
      return newer;
    },
  };
}

/**
 * Whether Apple has the whole file. A mere reservation does not count, as jobs that died have left
 * many.
 */
function isInFlight({ state, uploaded }             )          {
  return state === 'PROCESSING' || (state === 'COMPLETE' && uploaded !== undefined);
}

function isNewer({ buildId, uploaded }             , build                   )          {
  if (build === undefined) return true;
  if (buildId === build.id) return false;
  return uploaded !== undefined && build.uploaded !== undefined && uploaded > build.uploaded;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/one-platform.js
/** Builds of an app for which no platform was named: clear only while it is built for one. */
                                      

                                                        
                                                                  



                                                            
                                                                                
                                                     
 

/** Apple's largest page. */
const MOST_BUILDS = 200;

/**
 * The newest build that matches. Throws `build/ambiguous` when the app has builds for several
 * platforms. Costs one request where the platforms are known, with whatever `beside` asks for, or
 * for an app with at most 200 builds, else two.
 */
async function newestOfOnePlatform(
  api                 ,
  app          ,
  wanted              ,
  beside        ,
)                             {
  if (app.platforms !== undefined) {
    const newest = await findNewestBuild(api, wanted, beside);
    if (newest !== undefined) await requireOnePlatform(api, app, newest);
    return newest;
  }
  const { builds, thatIsAll } = await findNewestBuilds(api, wanted, MOST_BUILDS);
  const [newest] = builds;
  if (newest === undefined) return undefined;
  const other = builds.find(({ platform }) => platform !== newest.platform);
  if (other) throw severalPlatforms(app, newest.platform, other.platform);
  if (!thatIsAll || wanted.version !== undefined) await requireOnePlatform(api, app, newest);
  return newest;
}

/**
 * Throws `build/ambiguous` when the app has builds for another platform than that of `build`. Costs
 * one request, unless all platforms are known.
 */
async function requireOnePlatform(
  api                 ,
  app          ,
  { platform }                         ,
)                {
  if (app.platforms !== undefined) {
    const known = app.platforms.find((one) => one !== platform);
    if (known !== undefined) throw severalPlatforms(app, platform, known);
    return;
  }
  const { data } = await api.getPage('/v1/preReleaseVersions', {
    'filter[app]': app.id,
    'filter[platform]': Object.values(app_store_connect_platforms/* PLATFORMS */.P4).filter((other) => other !== platform),
    'fields[preReleaseVersions]': ['platform'],
    limit: 1,
  });
  const [other] = data;
  if (other) throw severalPlatforms(app, platform, other.attributes.text('platform'));
}

function severalPlatforms({ name }          , ...platforms                        )        {
  return buildChoiceErrors.error('ambiguous', {
    message: `${name} has builds for several platforms, such as ${platforms.map(app_store_connect_platforms/* platformWord */.cW).join(' and ')}; \`platform\` decides which is meant.`,
  });
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/listed-build.js
/** The build of an app that fits platform, version and build number, as soon as Apple lists it. */
                                                        

                                                  

                                                        
                                                                  


                                               


                                                  

                                                                                                 
                         
                                                                           
                                      
 

/**
 * Waits for the build. Throws `build/not-found` at the limit, `build/ambiguous`, and what the
 * client throws.
 */
function awaitListedBuild(
  api                 ,
  choice              ,
  { limitMs, context }           ,
)                 {
  const { version, buildNumber = 'latest', beside } = choice;
  let { app } = choice;
  const isLatest = buildNumber.toLowerCase() === 'latest';
  const wanted               = {
    appId: app.id,
    ...(version === undefined ? {} : { version }),
    ...(choice.platform === undefined ? {} : { platform: app_store_connect_platforms/* PLATFORMS */.P4[choice.platform] }),
  };
  const uploads = createUploadWatch();
  const numbered = async (api                 ) => {
    const build = onlyOne(await findBuilds(api, { ...wanted, buildNumber }));
    if (build && choice.platform === undefined) await requireOnePlatform(api, app, build);
    return build;
  };
  const latest = (api                 ) =>
    choice.platform === undefined
      ? newestOfOnePlatform(api, app, wanted, beside)
      : findNewestBuild(api, wanted, beside);

  const sought = isLatest ? 'the newest build' : `build ${buildNumber}`;
  return waitForApple(api, {
    what: `Apple to list ${sought}${version === undefined ? '' : ` of ${version}`} for ${app.name}`,
    look: async (api) => {
      const build = await (isLatest ? latest(api) : numbered(api));
      // A later look may find the first build for another platform.
      app = { id: app.id, name: app.name };
      const newer = isLatest && (await uploads.newerThan(build, api, wanted));
      if (newer) return { done: false, state: `upload ${newer.buildNumber} is ${newer.state}` };
      return build ? { done: true, value: build } : { done: false, state: 'not listed yet' };
    },
    limitMs,
    context,
    timeoutError: (timeout) => notFound(api, choice, timeout),
  });
}

/**
 * The only build of those that match: one number may stand under several versions or platforms, and
 * the newest would be a guess.
 */
function onlyOne(builds                  )                    {
  if (builds.length < 2) return builds[0];
  const list = builds.map(
    ({ version, buildNumber, platform, id }) =>
      `${version} (${buildNumber}) ${(0,app_store_connect_platforms/* platformWord */.cW)(platform)}: ${id}`,
  );
  throw buildChoiceErrors.error('ambiguous', {
    message: `${builds.length} builds match; \`${decisive(builds)}\` decides which is meant.\n${list.join('\n')}`,
  });
}

/** The input that tells the builds apart. */
function decisive(builds                  )         {
  if (new Set(builds.map(({ platform }) => platform)).size > 1) return 'platform';
  return new Set(builds.map(({ version }) => version)).size === builds.length
    ? 'version'
    : 'build-id';
}

async function notFound(
  api                 ,
  { app, platform }              ,
  timeout             ,
) {
  const hint = await newestBuildHint(api.withoutRetries(), app, platform);
  return buildChoiceErrors.error('not-found', {
    message: [timeout.message, ...hint].join('\n'),
    cause: timeout,
  });
}

/**
 * A hint at the newest build; empty where Apple does not answer, as the error of the wait matters
 * more.
 */
async function newestBuildHint(
  api                 ,
  app                     ,
  platform                          ,
)                             {
  const on = platform === undefined ? '' : ` on ${platform}`;
  try {
    const newest = await findNewestBuild(api, {
      appId: app.id,
      ...(platform === undefined ? {} : { platform: app_store_connect_platforms/* PLATFORMS */.P4[platform] }),
    });
    return newest
      ? [`The newest build of ${app.name}${on} is ${newest.version} (${newest.buildNumber}).`]
      : [`${app.name} has no build at all${on}.`];
  } catch {
    return [];
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-choice/chosen-build.js
/** The one build that the inputs mean, as soon as Apple knows it. */

                                                  

                                                 

                                          
                                                                  


                                               

                                                  

                                                  
                                                                                  
                                      
                                                                                          
                                      
 

/**
 * Waits until Apple lists the build, processed or not. Several builds that fit are an error, and so
 * is an app with builds for several platforms where no platform is given: the newest build would be
 * a guess. Throws `build/…`, `app-store-connect/app-not-found`, `app-store-connect/not-found` for
 * an id that Apple does not know, and whatever else the client throws.
 */
async function awaitChosenBuild(
  api                 ,
  choice             ,
  options               ,
)                 {
  const { buildId, buildUploadId } = choice;
  const { beside } = options;
  if (buildId !== undefined) {
    return namingInput('`build-id`', isUnknown, () => readBuild(api, buildId, beside));
  }
  if (buildUploadId !== undefined) {
    return namingInput('`build-upload-id`', isUnknown, () =>
      awaitBuildOfUpload(api, buildUploadId, options),
    );
  }
  const app = options.app ?? (await chosenApp(api, choice));
  return awaitListedBuild(api, { app, beside, ...choice }, options);
}

/**
 * The app that `app-id` or `bundle-id` names. Throws `app-store-connect/app-not-found`, and what
 * the client throws.
 */
async function chosenApp(api                 , choice           )               {
  return readApp((await chosenAppRecord(api, choice)).resource);
}

                                                         

/**
 * The record of that app, with everything that `query` asks for (see `findAppRecord`). Throws as
 * `chosenApp` does.
 */
function chosenAppRecord(
  api                 ,
  { appId, bundleId = '' }           ,
  query        ,
)                     {
  return namingInput(
    appId === undefined ? '`bundle-id`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () => findAppRecord(api, appId === undefined ? { bundleId } : { id: appId }, query),
  );
}

function isUnknown(error         )          {
  return appStoreConnectErrors.is(error, 'not-found');
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/version/subject.js
/**
 * The subject of a run: the build that the inputs name, or the version that an earlier run
 * submitted.
 */




                                                                                                        

             
           
                 
                                                                       
                                                                                        




                                                                            

                                           
                                             
                                                           


                          
                         
                            
                                
                                                                                  
                                             
 

async function findSubject(
  api                 ,
  inputs        ,
  context                               ,
)                   {
  return (await submittedSubject(api, inputs, context)) ?? builtSubject(api, inputs, context);
}

/**
 * A later run with a further `until`: `latest` may be another build by now, so it does not count.
 */
async function submittedSubject(
  api                 ,
  inputs        ,
  { log }                               ,
)                               {
  const { buildId, buildUploadId, buildNumber = 'latest', platform, until } = inputs;
  const namesBuild =
    buildId !== undefined || buildUploadId !== undefined || buildNumber.toLowerCase() !== 'latest';
  if (until === 'submitted' || namesBuild) return undefined;
  const { id, name, primaryLocale = 'en-US' } = await chosenApp(api, inputs);
  const versions = await readAppStoreVersions(api, {
    appId: id,
    platform: platform && app_store_connect_platforms/* PLATFORMS */.P4[platform],
  });
  const version = subject_onlyOne(versions.filter((version) => isMeant(version, inputs.version)));
  if (version === undefined) return undefined;
  log.info(
    `Going on with version ${version.versionString} (${version.build?.buildNumber ?? 'no build'}), which is ${version.state}.`,
  );
  return {
    app: { id, name, primaryLocale, hasContentRights: true },
    platform: version.platform,
    candidate: { versionString: version.versionString, build: undefined },
    build: undefined,
  };
}

/** A version in the store is meant only where it is named. */
function isMeant(version                 , named                    )          {
  if (named === undefined) return isSubmitted(version) && stageOf(version) !== 'shipped';
  return isSubmitted(version) && versions_sameVersion(version.versionString, named);
}

function subject_onlyOne(versions                            )                              {
  const [first, other] = versions;
  if (first === undefined || other === undefined) return first;
  throw buildChoiceErrors.error('ambiguous', {
    message: `Versions for ${(0,app_store_connect_platforms/* platformWord */.cW)(first.platform)} and ${(0,app_store_connect_platforms/* platformWord */.cW)(other.platform)} are under way; \`platform\` decides which is meant.`,
  });
}

async function builtSubject(
  api                 ,
  inputs        ,
  context                               ,
)                   {
  const id =
    inputs.buildId ??
    (await awaitChosenBuild(api, inputs, { limitMs: inputs.appearTimeoutMs, context })).id;
  const read = () =>
    namingInput(
      '`build-id`',
      (error) => appStoreConnectErrors.is(error, 'not-found'),
      () => readStoreCandidate(api, id),
    );
  let build = await read();
  if (build.processingState !== 'VALID') {
    await awaitProcessedBuild(api, id, { limitMs: inputs.processingTimeoutMs, context });
    build = await read();
  }
  const { app, buildNumber, version, platform } = build;
  context.log.info(`Build ${buildNumber} of ${version} is processed (${id}).`);
  return {
    app,
    platform,
    candidate: { versionString: version, build: { id, buildNumber } },
    build,
  };
}

/** Stops before the first write when the build cannot go to the store. */
function requireUsable({ build }         , answer                     )       {
  if (build === undefined) return;
  const { buildNumber, version, expired, audience, usesNonExemptEncryption, isDeclared } = build;
  const name = `Build ${buildNumber} of ${version}`;
  if (expired) {
    throw releaseErrors.error('build-unusable', { message: `${name} has expired.` });
  }
  if (audience === 'INTERNAL_ONLY') {
    throw releaseErrors.error('build-unusable', {
      message: `${name} is for internal testing only, so it cannot go to the store.`,
    });
  }
  if (usesNonExemptEncryption === undefined && answer === undefined && !isDeclared) {
    throw releaseErrors.error('export-compliance-missing', {
      message: `${name} waits for an answer about export compliance.`,
    });
  }
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/preparation.js
/**
 * Everything that can be wrong is found here, before the first change; what is left out is logged.
 */
                                                                         


                                            


                                                                

                                                          

                                                       


                                                                 


                                                    

/** Nothing is asked of a version that is submitted already: a later run may come days after. */
async function prepare(
  readiness           ,
  observed         ,
  subject         ,
)                {
  const { wanted, context } = readiness;
  const course = decideCourse(observed, wanted.candidate, wanted.policies);
  if (course.kind === 'submitted' || course.kind === 'keep') {
    tellIdle(course, wanted, context);
    return;
  }
  requireUsable(subject, wanted.usesNonExemptEncryption);
  requireFuture(wanted, readiness.api.laterTime(context.clock.now()));
  const submission = forecastRelease(observed, wanted).find(({ kind }) => kind === 'submit');
  const version =
    submission?.kind === 'submit'
      ? observed.versions.find(({ id }) => id === submission.version.id)
      : undefined;
  const choice                = version
    ? { kind: 'use', version, rename: false }
    : { kind: 'create' };
  requireLocales(observed, wanted, version);
  tellLeftOut(observed, wanted, version, context);
  await checkBefore(readiness, observed, choice);
}

/** By the later of the runner's and Apple's clock, since Apple judges by its own. */
function requireFuture({ releaseDate }               , now      )       {
  if (releaseDate === undefined || releaseDate.at > now) return;
  throw (0,input_inputs/* inputError */.Xu)([
    `\`release-date\` is past: ${(0,release_date/* dateInWords */.$y)(releaseDate)}; now it is ${(0,release_date/* inUtc */.e8)(now)}`,
  ]);
}

/** A new language needs texts that nobody gives here. */
function requireLocales(
  { versions }         ,
  { whatsNew }               ,
  version                                         ,
)       {
  const held = (version ?? versions.find(({ texts }) => texts.length > 0))?.texts;
  const missing = whatsNew && held ? localesWithout(whatsNew, held) : [];
  if (missing.length === 0) return;
  throw releaseErrors.error('locale-missing', {
    message: `The version has no page in ${missing.join(', ')}, only in ${held?.map(({ locale }) => locale).join(', ')}.`,
  });
}

function tellLeftOut(
  { versions }         ,
  wanted               ,
  version                                         ,
  { log }                               ,
)       {
  if (!isFirstVersion(versions, version)) return;
  if (wanted.whatsNew) {
    log.notice('What’s New was left out: the first version of an app has none.');
  }
  if (wanted.phasedRelease === 'on') {
    log.notice('The phased release was left out: the first version of an app goes to everybody.');
  }
}

function tellIdle(
  course                                                 ,
  { whatsNew, candidate }               ,
  { log }                               ,
)       {
  const { version } = course;
  if (course.kind === 'keep') {
    log.warning(
      `Version ${version?.versionString} (${version?.build?.buildNumber ?? 'no build'}) is ${inWords(course.submission.state)} and stays there; ${candidate.versionString} (${candidate.build?.buildNumber}) was not submitted.`,
    );
    return;
  }
  const differing = (version && whatsNew ? textsFor(whatsNew, version.texts) : []).filter(
    ({ text, before }) => text !== before,
  );
  log.info(
    `Version ${version?.versionString} (${version?.build?.buildNumber ?? 'no build'}) is ${inWords(version?.state ?? '')}: there is nothing to submit.`,
  );
  if (differing.length === 0) return;
  log.warning(
    `What’s New differs in ${differing.map(({ locale }) => locale).join(', ')}; it was not written, as the version is with Apple.`,
  );
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/pages.js
/** Addresses of pages of App Store Connect that people open. */

const PLATFORM_PATHS                                   = {
  IOS: 'ios',
  MAC_OS: 'macos',
  TV_OS: 'tvos',
  VISION_OS: 'visionos',
};

/** The TestFlight page of an app, or of one of its builds. */
function testFlightPage(
  appId        ,
  build                                                                 ,
)         {
  const app = `https://appstoreconnect.apple.com/apps/${appId}/testflight`;
  return build ? `${app}/${PLATFORM_PATHS[build.platform ?? 'IOS'] ?? 'ios'}/${build.id}` : app;
}

/** The page of a submission to App Review, or of the app where there is none. */
function appReviewPage(appId        , submissionId         )         {
  const app = `https://appstoreconnect.apple.com/apps/${appId}`;
  return submissionId === undefined
    ? `${app}/distribution`
    : `${app}/appstore/reviewsubmissions/details/${submissionId}`;
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/report.js
/** The outputs and the summary of a release. */

                                                                                                     
                                                                                                      
                                                                    
                                                                
                                            
                                                                



                                                    

                            
                                                
                                                    
 

/** The version that is asked for and the submission that decides over it, or that is in its way. */
function standingsOf(observed         , { candidate }               )            {
  const { versions, submissions } = observed;
  const version = versions.find(({ versionString }) =>
    versions_sameVersion(versionString, candidate.versionString),
  );
  const open = baskets(submissions, versions).filter((basket) => basket.version !== undefined);
  const basket = open.find((one) => one.version === version) ?? open[0];
  return { version, submission: basket?.submission };
}

function outputsOf(
  { app, candidate }                                    ,
  { version, submission }           ,
)                            {
  return {
    'app-id': app.id,
    version: candidate.versionString,
    'build-id': candidate.build?.id ?? version?.build?.id,
    'build-number': candidate.build?.buildNumber ?? version?.build?.buildNumber,
    'app-store-connect-url': appReviewPage(app.id, submission?.id),
    ...(version && {
      'app-store-version-id': version.id,
      'version-state': version.state,
      'release-type': version.releaseType,
      'release-date': version.earliestReleaseDate?.toISOString() ?? '',
    }),
    ...(submission && {
      'review-submission-id': submission.id,
      'review-state': submission.state,
    }),
  };
}

                                                  
                            
                                                      
                                      
                           
 

function summarize(
  { subject, wanted, version, submission, changes, dryRun }               ,
  summary         ,
)       {
  const { app, candidate } = subject;
  const build = candidate.build ?? version?.build;
  const title = `${app.name} ${candidate.versionString} (${build?.buildNumber ?? 'no build'})`;
  const state = `version ${version?.state ?? 'not made'}, submission ${submission?.state ?? 'none open'}`;
  summary.result(`${dryRun ? 'Dry run, nothing was changed. ' : ''}${title}: ${state}.`);
  summary.table(title, [
    ['what', 'value'],
    ['Version', version?.state ?? 'not made'],
    ['Submission', submission?.state ?? 'none open'],
    ['Release', version?.releaseType ?? 'unknown'],
    ['Release date', releaseDateInWords(version?.earliestReleaseDate, wanted)],
    ['Phased release', version?.phasedRelease?.state ?? 'no'],
    ['Languages', version?.texts.map(({ locale }) => locale).join(', ') ?? 'none'],
    ['Page', appReviewPage(app.id, submission?.id)],
  ]);
  summary.list(
    dryRun ? 'Would be changed' : 'Changed',
    changes.length > 0 ? changes : ['Nothing: all of it was there.'],
  );
}

/** The date that Apple holds: with the offset of the input where it is the same moment. */
function releaseDateInWords(
  held                  ,
  { releaseDate: wanted }                                    ,
)         {
  if (held === undefined) return 'none';
  return wanted?.at.getTime() === held.getTime() ? (0,release_date/* dateInWords */.$y)(wanted) : `${(0,release_date/* inUtc */.e8)(held)} (UTC)`;
}

// EXTERNAL MODULE: ./build/core/release-notes/generated/generated-notes.js
var generated_notes = __nccwpck_require__(907);
// EXTERNAL MODULE: ./build/core/runner/input/nearest.js
var nearest = __nccwpck_require__(7652);
// EXTERNAL MODULE: ./build/core/release-notes/errors.js
var release_notes_errors = __nccwpck_require__(7309);
;// CONCATENATED MODULE: ./build/core/release-notes/locales.js
/** The languages of App Store Connect, in Apple's spelling, and what people write for them. */




/** The languages of App Store metadata, as far as they are known to Slipway. */
const LOCALES                    =
  `ar-SA bn-BD ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu-IN he hi hr
   hu id it ja kn-IN ko ml-IN mr-IN ms nl-NL no or-IN pa-IN pl pt-BR pt-PT ro ru sk sl-SI sv ta-IN
   te-IN th tr uk ur-PK vi zh-Hans zh-Hant`.split(/\s+/);

/** Codes of other systems: old ISO codes, countries for languages, and languages without a country. */
const LIKELY                                   = {
  ar: 'ar-SA',
  bn: 'bn-BD',
  cn: 'zh-Hans',
  cz: 'cs',
  de: 'de-DE',
  dk: 'da',
  en: 'en-US',
  'en-UK': 'en-GB',
  es: 'es-ES',
  'es-419': 'es-MX',
  'es-US': 'es-MX',
  fr: 'fr-FR',
  gr: 'el',
  in: 'id',
  iw: 'he',
  jp: 'ja',
  kr: 'ko',
  nb: 'no',
  nl: 'nl-NL',
  nn: 'no',
  pt: 'pt-BR',
  se: 'sv',
  tw: 'zh-Hant',
  ua: 'uk',
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-SG': 'zh-Hans',
  'zh-TW': 'zh-Hant',
};

/**
 * The locales in Apple's spelling, in the order in which they were written. `inUse` are languages
 * that the app has already, so Apple knows them. Throws one `release-notes/unknown-locale` that names
 * all unknown ones with the likely right ones, and `input/invalid` where two spell the same.
 */
function applesLocales(
  written                   ,
  { inUse, input }                                                               ,
)                    {
  const known = [...new Set([...inUse, ...LOCALES])];
  const found = written.map((locale) =>
    known.find((one) => one.toLowerCase() === locale.toLowerCase()),
  );
  const unknown = written.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0) throw unknownLocales(unknown, known, input);
  const locales = found.flatMap((locale) => locale ?? []);
  requireOneTextEach(locales, written, input);
  return locales;
}

/** The locale that somebody most likely means who writes one that Apple does not know. */
function likelyLocale(written        , known                   )                     {
  const code = written.replaceAll('_', '-').toLowerCase();
  const [language = ''] = code.split('-');
  const alike = known.filter((one) => one.split('-')[0] === language);
  return (
    known.find((one) => code === one.toLowerCase() || code.startsWith(`${one.toLowerCase()}-`)) ??
    likelyFor(code) ??
    likelyFor(language) ??
    (0,nearest/* nearest */.p)(code, alike) ??
    alike[0] ??
    (0,nearest/* nearest */.p)(code, known)
  );
}

function likelyFor(code        )                     {
  return Object.entries(LIKELY).find(([key]) => key.toLowerCase() === code)?.[1];
}

function unknownLocales(
  unknown                   ,
  known                   ,
  input        ,
)        {
  const named = unknown.map((locale) => {
    const likely = likelyLocale(locale, known);
    return likely === undefined ? locale : `${locale} (did you mean ${likely}?)`;
  });
  return release_notes_errors/* releaseNotesErrors */.q.error('unknown-locale', {
    message: `Input \`${input}\`: App Store Connect does not know ${named.join(', ')}.\nIt knows ${known.toSorted().join(', ')}.`,
  });
}

/** Apple knows a language in one spelling only; two texts for it would replace each other. */
function requireOneTextEach(
  locales                   ,
  written                   ,
  input        ,
)       {
  const spellings = Map.groupBy(written, (_, index) => locales[index]);
  const doubled = [...spellings].filter(([, { length }]) => length > 1);
  if (doubled.length === 0) return;
  throw (0,input_inputs/* inputError */.Xu)(
    doubled.map(
      ([locale, names]) => `\`${input}\` has two texts for ${locale} (${names.join(', ')})`,
    ),
  );
}

// EXTERNAL MODULE: ./build/core/release-notes/written/notes-input.js + 3 modules
var notes_input = __nccwpck_require__(7809);
;// CONCATENATED MODULE: ./build/core/release-notes/release-notes.js
/** Release notes as somebody has written them: one text, or one for each language. */

                          
                                                   
     
                             
                            
                                                               
                             
     
     
                                 
                                                                                         
                                                  
                                                    
                                             
     
                                                                                   
                                                           

/** The word in place of a locale for all that have no text of their own. */
const DEFAULT_LOCALE = 'default';

/** Release notes that are there. */
                                                                    

;// CONCATENATED MODULE: ./build/actions/appstore-release/texts/whats-new.js
/** What's New, from the inputs to the texts that the store takes. */





                                                                               

                                                                            
                                                           
                                           
                                                     

/** Apple counts characters here, not bytes. */
const LONGEST_TEXT = 4000;

/** Texts that somebody has written go before what can be generated. */
async function wantedWhatsNew(
  inputs        ,
  primaryLocale        ,
  context                                                               ,
)                                   {
  const { whatsNew: written, whatsNewFrom: origin, whatsNewLocale: plainLocale } = inputs;
  const isGenerated = origin !== undefined && (written?.form ?? 'missing') === 'missing';
  const notes = isGenerated
    ? await (0,generated_notes/* generateNotes */.fW)(origin, inputs, context)
    : (0,notes_input/* requireWritten */.V)('whats-new', written);
  return notes && storeTexts(notes, { plainLocale, primaryLocale }, context.log);
}

                              
                                                                                             
                                           
                                 
 

/**
 * The texts that the store takes. Nothing is cut: a text that is too long is an `input/invalid`.
 * Emoji, which the store refuses, are removed with a notice.
 */
function storeTexts(
  notes            ,
  { plainLocale, primaryLocale }             ,
  log                     ,
)              {
  const given =
    notes.form === 'localized'
      ? [...notes.texts]
      : [[plainLocale ?? primaryLocale, notes.text]         ];
  const own = given.filter(([locale]) => locale.toLowerCase() !== DEFAULT_LOCALE);
  const locales = applesLocales(
    own.map(([locale]) => locale),
    { inUse: [primaryLocale], input: 'whats-new' },
  );
  const problems           = [];
  const taken = (text        , locale        ) => {
    const kept = withoutEmoji(text);
    if (kept !== (0,plain_text/* normalized */.A9)(text)) {
      log.notice(`\`whats-new\`, ${locale}: emoji were removed, as the store refuses them.`);
    }
    if (kept === '') problems.push(`\`whats-new\` holds no text for ${locale}`);
    if (kept.length > LONGEST_TEXT) {
      problems.push(
        `\`whats-new\` has ${kept.length} characters for ${locale}, and the store takes ${LONGEST_TEXT}`,
      );
    }
    return kept;
  };
  const byLocale = new Map(
    own.map(([written, text], index) => {
      const locale = locales[index] ?? written;
      return [locale, taken(text, locale)]         ;
    }),
  );
  const fallback = given.find(([locale]) => locale.toLowerCase() === DEFAULT_LOCALE)?.[1];
  const isForAll = notes.form === 'plain' && plainLocale === undefined;
  const elsewhere = isForAll
    ? byLocale.get(primaryLocale)
    : fallback === undefined
      ? undefined
      : taken(fallback, DEFAULT_LOCALE);
  if (problems.length > 0) throw (0,input_inputs/* inputError */.Xu)(problems);
  return { byLocale, elsewhere };
}

const EMOJI = /[\p{RGI_Emoji}\p{Emoji_Presentation}\u{FE0F}]/gv;

/** With an emoji goes the space that would otherwise stand twice, or at the end of a line. */
function withoutEmoji(text        )         {
  const kept = (0,plain_text/* normalized */.A9)(text).replaceAll(EMOJI, '');
  return kept === (0,plain_text/* normalized */.A9)(text)
    ? kept
    : (0,plain_text/* normalized */.A9)(kept.replaceAll(/ {2,}/g, ' ').replaceAll(/(?<! ) +$/gm, ''));
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/wanted-release.js
/** The release that the inputs ask for. */
                                                                         

                                          
                                                                     


                                                    

const RELEASE_TYPES = {
  manual: 'MANUAL',
  'after-approval': 'AFTER_APPROVAL',
  scheduled: 'SCHEDULED',
}         ;

/** Throws `input/invalid` for inputs that contradict each other, and what generated notes throw. */
async function wantedRelease(
  inputs        ,
  { app, candidate }         ,
  context                                                               ,
)                         {
  const { releaseType, releaseDate } = inputs;
  if ((releaseType === 'scheduled') !== (releaseDate !== undefined)) {
    throw (0,input_inputs/* inputError */.Xu)([
      releaseDate === undefined
        ? '`release-type: scheduled` also needs `release-date`'
        : '`release-date` also needs `release-type: scheduled`',
    ]);
  }
  if (releaseDate !== undefined) {
    context.log.info(`Release date: ${(0,release_date/* dateInWords */.$y)(releaseDate)}.`);
  }
  return {
    candidate,
    policies: {
      ifInReview: inputs.ifInReview,
      resubmitRejected: inputs.resubmitRejected,
      withOtherItems: inputs.withOtherItems,
      renameVersion: inputs.renameVersion,
      releaseIsAsked: inputs.until === 'released',
    },
    releaseType: releaseType && RELEASE_TYPES[releaseType],
    releaseDate,
    phasedRelease: inputs.phasedRelease,
    copyright: inputs.copyright,
    whatsNew: await wantedWhatsNew(inputs, app.primaryLocale, context),
    detail: wanted_release_detailOf(inputs),
    usesNonExemptEncryption: inputs.usesNonExemptEncryption,
  };
}

function wanted_release_detailOf(inputs        )               {
  const given = {
    contactFirstName: inputs.contactFirstName,
    contactLastName: inputs.contactLastName,
    contactPhone: inputs.contactPhone,
    contactEmail: inputs.contactEmail,
    notes: inputs.reviewNotes,
    demoAccountName: inputs.demoAccountName,
    demoAccountPassword: inputs.demoAccountPassword,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/actions/appstore-release/run.js

                                                                                     







                                                                         



                                          
                                            

                                                   



                                                 



                                             

                                                    


/** Apple shows what it accepted late at times. */
const ALLOWANCE_MS = 5 * duration/* MINUTE */.pY;

async function run(inputs        , context                               )                {
  try {
    await releaseBuild(inputs, context);
  } catch (error) {
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    context.log.warning(`${error.message}\n${error.remedy}`);
  }
}

async function releaseBuild(inputs        , context                               )                {
  const api = connectToAppStoreConnect({ credentials: (0,credentials/* readCredentials */.L1)(inputs), context });
  context.outputs.set({ missing: [], 'review-submission-id': '', 'review-state': '' });
  tellCosts(inputs, context);
  const subject = await findSubject(api, inputs, context);
  const standings = await submitForReview(api, inputs, subject, context);
  if (inputs.dryRun || inputs.until === 'submitted') return;

  const { version } = standings;
  if (version === undefined) return;
  const { id: versionId, platform } = version;
  const following = { api, versionId, place: { appId: subject.app.id, platform }, context };
  const approved = await awaitApproval({ ...following, limitMs: inputs.reviewTimeoutMs });
  tell(`Version ${version.versionString} is approved (${approved.state}).`, context);
  if (inputs.until === 'approved') return;
  await release({ ...following, limitMs: inputs.releaseTimeoutMs }, approved);
  tell(`Version ${version.versionString} is in the store.`, context);
}

function tell(news        , { log, summary }                               )       {
  log.info(news);
  summary.result(news);
  summary.text(news);
}

/** The version and its submission, as they were read back. */
async function submitForReview(
  api                 ,
  inputs        ,
  subject         ,
  context                               ,
)                     {
  const { clock, log, signal } = context;
  const { dryRun, check, withOtherItems } = inputs;
  const wanted = await wantedRelease(inputs, subject, context);
  const observe = async () => {
    const observed = await observeRelease(api, subject);
    context.outputs.set(outputsOf(subject, standingsOf(observed, wanted)));
    return observed;
  };
  const first = await observe();
  const { app, build } = subject;
  const readiness = { api, app, build, wanted, check, context };
  await prepare(readiness, first, subject);

  const known = new Set(first.versions.map(({ id }) => id));
  const releasing            = {
    api,
    appId: subject.app.id,
    platform: subject.platform,
    build: subject.candidate.build,
    withOtherItems,
    context,
    beforeSubmission: async ({ version }) => {
      if (known.has(version.id)) return;
      await checkMade(readiness, version, isFirstVersion(first.versions, version));
    },
  };
  const seen = [first];
  const plan = dryRun ? forecastRelease : planRelease;
  const { observed, changes } = await reconcile({
    observe: async () => seen.pop() ?? observe(),
    plan: (release) => plan(release, wanted).map((step) => changeOf(step, releasing)),
    dryRun,
    allowanceMs: ALLOWANCE_MS,
    clock,
    log,
    signal,
  });
  const unchanged = dryRun ? unchangedLocales(observed, wanted) : [];
  if (unchanged.length > 0) log.info(`Unchanged: What’s New in ${unchanged.join(', ')}`);
  const standings = standingsOf(observed, wanted);
  summarize({ subject, wanted, ...standings, changes, dryRun }, context.summary);
  return standings;
}

async function observeRelease(
  api                 ,
  { app, platform, build }         ,
)                   {
  const place = { appId: app.id, platform };
  const versions = await readAppStoreVersions(api, place);
  const submissions = await readOpenSubmissions(api, place);
  const isOpen = build !== undefined && build.usesNonExemptEncryption === undefined;
  const answer = isOpen ? await readStoreCandidate(api, build.id) : build;
  return {
    versions,
    submissions,
    // A build that is attached already is asked for nothing.
    usesNonExemptEncryption: answer ? answer.usesNonExemptEncryption : false,
  };
}

/** A Mac is not needed here, and hosted ones cost ten times as much. */
function tellCosts({ until }        , { log, machine }                               )       {
  if (until === 'submitted' || machine.os !== 'macOS') return;
  log.notice(
    'Waiting for App Review needs no Mac, and each of its minutes is billed as ten: run this step on Linux.',
  );
}

function isTimeout(error         ) {
  return (
    releaseErrors.is(error, 'review-timeout') ||
    releaseErrors.is(error, 'release-timeout') ||
    buildChoiceErrors.is(error, 'not-found') ||
    appStoreConnectErrors.is(error, 'build-not-processed')
  );
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ dateInWords),
/* harmony export */   e8: () => (/* binding */ inUtc),
/* harmony export */   kM: () => (/* binding */ releaseDate)
/* harmony export */ });
/* harmony import */ var _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3228);
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

const releaseDate = (0,_core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .fM)({
  form: 'date and time with offset, such as `2026-12-24T10:00:00+01:00`',
  parse(written)              {
    const parts = FORM.exec(written);
    const at = new Date(written);
    if (!parts || Number.isNaN(at.getTime())) {
      throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(
        `is no date and time with an offset from UTC, such as 2026-12-24T10:00:00+01:00: "${written}"`,
      );
    }
    const [, minutes, seconds = '00'] = parts;
    if (minutes !== '00' || seconds !== '00') {
      throw new _core_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7(
        `is not a whole hour, and Apple releases at whole hours: "${written}"`,
      );
    }
    return { at, written };
  },
});


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ appStoreConnectCredentials),
  L1: () => (/* binding */ readCredentials)
});

// UNUSED EXPORTS: optionalCredentials

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/core/runner/input/unfilled-variable.js
/** A variable where its value belongs: whoever should have replaced it did not. */

/** Which kind of variable the text is, in words that follow "holds"; `undefined` for any other text. */
function unfilledVariable(text        )                     {
  const bare = text.trim().replaceAll(/^["']|["']$/g, '');
  return FORMS.find(([form]) => form.test(bare))?.[1];
}

const SHELL =
  'the name of a shell variable instead of its value; only a shell replaces `$NAME`, in `with:` write `${{ env.NAME }}` or `${{ secrets.NAME }}`';

const FORMS                                         = [
  [
    /^\$\{\{[^{}]*\}\}$/,
    'an expression (`${{ … }}`) instead of its value; GitHub replaces expressions in workflow files only, not in secrets, variables or files',
  ],
  [/^\$\w+$|^\$\{\w+\}$/, SHELL],
  [/^%\w+%$|^\$env:\w+$/i, SHELL],
];

;// CONCATENATED MODULE: ./build/core/runner/input/private-key-text.js
/**
 * Private keys as people paste them into a secret: as the file stands, on one line, with escaped
 * newlines, as base64, without its header lines. All of it is read here; nothing of a key ever
 * stands in a message.
 */

                                             



                                              

                      
                       
                                             
 

/** By the label of their PEM text. */
const ENCODINGS                                        = {
  'PRIVATE KEY': 'pkcs8',
  'EC PRIVATE KEY': 'sec1',
  'RSA PRIVATE KEY': 'pkcs1',
};

/** Reads a key of any kind, or throws an `InputProblem`; `file` names what the secret should hold. */
function readPrivateKeyText(written        , file        )            {
  const { der, encodings } = encodedKey(withoutWrapping(written), file);
  for (const type of encodings) {
    try {
      return (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type });
    } catch {
      // The cause may quote the key, so it is not passed on.
    }
  }
  throw new input_kinds/* InputProblem */.S7(
    `cannot be read as a private key; store the whole ${file}, header and end lines included, in the secret`,
  );
}

/** `trim` also takes a byte order mark away. */
function withoutWrapping(written        )         {
  const unquoted = written.trim().replace(/^(["'])([^]*)\1$/, '$2');
  return unquoted.replaceAll(/\\r?\\n|\\n/g, '\n').trim();
}

/** The first key in the text between its header and end lines; `undefined` when one of them lacks. */
function pemIn(text        )                         {
  const header = /-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----/.exec(text);
  const [begin = '', label = ''] = header ?? [];
  const encoding = ENCODINGS[label];
  if (header === null || encoding === undefined) return undefined;
  const from = header.index + begin.length;
  const to = text.indexOf(`-----END ${label}-----`, from);
  if (to < 0) return undefined;
  return { der: Buffer.from(text.slice(from, to), 'base64'), encodings: [encoding] };
}

function encodedKey(text        , file        )             {
  const pem = pemIn(text);
  if (pem !== undefined) return pem;
  const label = /-----BEGIN ([A-Z0-9 ]{1,64})-----/.exec(text)?.[1];
  if (label !== undefined && label in ENCODINGS) {
    throw new input_kinds/* InputProblem */.S7('holds an incomplete key; its END line is missing');
  }
  if (label === 'ENCRYPTED PRIVATE KEY') {
    throw new input_kinds/* InputProblem */.S7(
      'holds a key that is protected by a passphrase ("ENCRYPTED PRIVATE KEY"); store it without one',
    );
  }
  if (label !== undefined)
    throw new input_kinds/* InputProblem */.S7(`holds something else ("${label}"), not the key of a ${file}`);

  const variable = unfilledVariable(text);
  if (variable !== undefined) throw new input_kinds/* InputProblem */.S7(`holds ${variable}`);
  const base64 = text.replaceAll(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64)) {
    throw new input_kinds/* InputProblem */.S7('is neither a private key nor the path of a readable file');
  }
  const der = Buffer.from(base64, 'base64');
  const inner = der.toString('utf8');
  return inner.includes('-----BEGIN ')
    ? encodedKey(withoutWrapping(inner), file)
    : { der, encodings: Object.values(ENCODINGS) };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/private-key.js
/** The private key of an App Store Connect API key, in all shapes in which people store it. */
                                             



const { parse: contentsOf } = (0,input_kinds/* secretOrFile */.eX)({ about: '' });

/** A P-256 private key, read and checked before anything is sent. */
const apiPrivateKey = (0,input_kinds/* kind */.fM)({
  form: 'secret, or path of a .p8 file',
  secret: true,
  parse(raw, reading)            {
    const key = readPrivateKey(contentsOf(raw, reading));
    reading.mask(String(key.export({ type: 'pkcs8', format: 'pem' })));
    return key;
  },
});

/** Reads the key in any of its shapes, or throws an `InputProblem`. */
function readPrivateKey(written        )            {
  const key = readPrivateKeyText(written, '.p8 file');
  if (key.asymmetricKeyType !== 'ec') {
    throw new input_kinds/* InputProblem */.S7(
      `is a private key of type ${key.asymmetricKeyType}, but Apple’s API keys are EC keys`,
    );
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve !== 'prime256v1') {
    throw new input_kinds/* InputProblem */.S7(`is a key on the curve ${curve}, but Apple’s API keys are on P-256`);
  }
  return key;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/access/credentials.js
/** The credentials of a team or a person: key id, issuer and private key. */
                                             



                              
                         
                                                                                       
                                        
                                 
 

const KEY_ID_FORM = /^[A-Z0-9]{10}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EXCHANGE =
  'Key id and issuer id seem to be exchanged: the key id, in the name of the .p8 file, belongs into `api-key-id`, the UUID above the list of keys into `issuer-id`.';
const WHERE =
  'Copy it from App Store Connect under Users and Access → Integrations: the issuer id stands above the list of keys, the key id in the row of the key.';

const keyId = (0,input_kinds/* kind */.fM)({
  form: 'text, 10 capital letters and digits',
  parse(raw) {
    if (KEY_ID_FORM.test(raw)) return raw;
    throw UUID.test(raw)
      ? new input_kinds/* InputProblem */.S7('is a UUID, as an issuer id is', EXCHANGE)
      : new input_kinds/* InputProblem */.S7('is no key id: it has 10 capital letters and digits', WHERE);
  },
});

const issuerId = (0,input_kinds/* kind */.fM)({
  form: 'UUID',
  parse(raw) {
    if (UUID.test(raw)) return raw.toLowerCase();
    throw KEY_ID_FORM.test(raw)
      ? new input_kinds/* InputProblem */.S7('has the form of a key id, while an issuer id is a UUID', EXCHANGE)
      : new input_kinds/* InputProblem */.S7('is no issuer id: it is a UUID', WHERE);
  },
});

const KEY_ID = {
  about: 'Key id of the App Store Connect API key.',
  environment: 'APP_STORE_CONNECT_KEY_IDENTIFIER',
}         ;

const ISSUER_ID = {
  about: 'Issuer id of the API key; leave it out for an individual key.',
  environment: 'APP_STORE_CONNECT_ISSUER_ID',
}         ;

const PRIVATE_KEY = {
  about: 'The .p8 private key: PEM, one-line PEM, escaped newlines, base64, or a path.',
  environment: 'APP_STORE_CONNECT_PRIVATE_KEY',
}         ;

/** The inputs that every action with App Store Connect shares. */
const appStoreConnectCredentials = {
  'api-key-id': keyId({ ...KEY_ID, required: true }),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey({ ...PRIVATE_KEY, required: true }),
}         ;

/** The credentials of an action that also works without App Store Connect. */
const optionalCredentials = {
  'api-key-id': keyId(KEY_ID),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey(PRIVATE_KEY),
}         ;

                                   
                            
                                        
                                    
 

/** The credentials out of the inputs. Throws nothing: the input kinds have checked each of them. */
function readCredentials(inputs                  )              {
  return {
    keyId: inputs.apiKeyId,
    issuerId: inputs.issuerId,
    privateKey: inputs.apiPrivateKey,
  };
}


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ PLATFORM_WORDS),
/* harmony export */   P4: () => (/* binding */ PLATFORMS),
/* harmony export */   cW: () => (/* binding */ platformWord)
/* harmony export */ });
/** The platforms of apps, as people write them in inputs and as Apple writes them in answers. */

const PLATFORMS = {
  ios: 'IOS',
  macos: 'MAC_OS',
  tvos: 'TV_OS',
  visionos: 'VISION_OS',
}         ;

                                                  

const PLATFORM_WORDS                          = ['ios', 'macos', 'tvos', 'visionos'];

/** Apple's name in the word of the inputs; a platform that is new stays as Apple writes it. */
function platformWord(platform                    )         {
  return PLATFORM_WORDS.find((word) => PLATFORMS[word] === platform) ?? platform ?? 'no platform';
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   yM: () => (/* binding */ documentationOf)
/* harmony export */ });
/* unused harmony exports Catalogue, anchorOf */
/**
 * Failures that a user can meet: a stable code, what happened, the words of the
 * service or tool that refused, and the remedy. Every area of the code keeps one catalogue of its
 * errors; the page docs/errors.md is written from these catalogues.
 */

/** A problem among several, with its own remedy. */
                          
                                                                           
                        
                           
 

/**
 * The facts that the throwing place knows; the catalogue adds the code and, unless given, the
 * remedy.
 */
                             
                                                                    
                           
                                                                                               
                                         
                                                            
                         
                                                      
                                       
                                                                                 
                           
                           
 

/** One entry of a catalogue: what the code means and what to do about it, for the docs page. */
                                 
                           
                          
 

/** A failure that was foreseen. Anything else that reaches the user is a defect of Slipway. */
class ActionError extends Error {
                    name         = 'ActionError';
  /** `area/what`, stable across releases. */
           code        ;
           remedy        ;
           said                    ;
           details                   ;
  /** The message without the problems that it lists. */
           headline        ;
           problems                    ;

  constructor(code        , remedy        , occurrence            ) {
    const { message, problems = [] } = occurrence;
    const listed = problems.map(({ text }, index) => `${index + 1}. ${text}`);
    super([message, ...listed].join('\n'), { cause: occurrence.cause });
    this.headline = message;
    this.problems = problems;
    this.code = code;
    this.remedy = occurrence.remedy ?? remedy;
    this.said = occurrence.said;
    this.details = occurrence.details ?? [];
  }

  /** This failure with more knowledge than there was where it was thrown. */
  with(changes                     )              {
    const { code, headline: message, problems, said, details, remedy, cause } = this;
    const known = { message, problems, details, cause, ...(said === undefined ? {} : { said }) };
    return new ActionError(code, remedy, { ...known, ...changes });
  }
}

/** The user, the runner or a time limit of the workflow stopped the step. */
class CancelledError extends ActionError {
                    name = 'CancelledError';

  constructor(message = 'The step was cancelled.') {
    super('runner/cancelled', 'Run the workflow again when you are ready.', { message });
  }
}

/** All errors of one area. `error(code, occurrence)` makes the error to throw. */
class Catalogue                               {
           area        ;
           entries                                        ;

  constructor(area        , entries                                        ) {
    this.area = area;
    this.entries = entries;
  }

  error(code      , occurrence            )              {
    return new ActionError(`${this.area}/${code}`, this.entries[code].remedy, occurrence);
  }

  /** Whether `error` is this catalogue's `code`. */
  is(error         , code      )                       {
    return error instanceof ActionError && error.code === `${this.area}/${code}`;
  }

  /** Whether `error` is one of this catalogue; may be handed on as it stands. */
           owns = (error         )          =>
    error instanceof ActionError && error.code.startsWith(`${this.area}/`);
}

/** Opens the catalogue of one area; the keys become the second half of the codes. */
function catalogue                                                      (
  area        ,
  entries         ,
)                                    {
  return new Catalogue(area, entries);
}

/**
 * The address of the place in our pages that explains a code: of an error
 * (`upload/build-exists`) or of a check (`ITMS-90683`). The pages are written from the catalogues
 * and the rules, with an anchor for each code.
 */
function documentationOf(page                     , code        )         {
  return `https://github.com/slipway-actions/slipway/blob/main/docs/${page}.md#${anchorOf(code)}`;
}

/**
 * The anchor of a code in the pages: lower case, a hyphen for everything but letters and digits.
 */
function anchorOf(code        )         {
  return code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The message of anything that was thrown. */
function messageOf(thrown         )         {
  return Error.isError(thrown) ? thrown.message : String(thrown);
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ releaseNotesErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/** Failures that keep release notes from becoming a text that Apple takes. */


const releaseNotesErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('release-notes', {
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


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ notesOrigin),
/* harmony export */   HE: () => (/* binding */ generatedNotes),
/* harmony export */   fW: () => (/* binding */ generateNotes)
/* harmony export */ });
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3228);
/** Release notes that nobody has written, from where the inputs say. */

                                                                    
                                                      

const notesOrigin = (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['github', 'git']);

/** The inputs that generated notes need, whatever an action calls the input for their origin. */
const generatedNotes = {
  'release-notes-since': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about:
      'Tag or commit after which generated notes begin; by default the previous tag (git) or the last release (github).',
  }),
  'release-notes-tag-pattern': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about:
      'Which tags count for generated notes, such as `ios-v*` in a repository of several apps.',
  }),
  'github-token': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
    about: 'Token for notes from github; the job needs `permissions: contents: write` for them.',
    default: '${{ github.token }}',
  }),
}         ;

                                       
                                                 
                                                      
                               
 

/** Throws `release-notes/…`. */
async function generateNotes(
  origin                  ,
  {
    releaseNotesSince: since,
    releaseNotesTagPattern: tagPattern,
    githubToken: token,
  }                      ,
  { http, machine, processes }                                                       ,
)                      {
  const { environment, workspace } = machine;
  if (origin === 'git') {
    const { gitNotes } = await __nccwpck_require__.e(/* import() */ 256).then(__nccwpck_require__.bind(__nccwpck_require__, 3256));
    return gitNotes({ processes, folder: workspace, environment, since, tagPattern });
  }
  const { gitHubNotes } = await Promise.all(/* import() */[__nccwpck_require__.e(22), __nccwpck_require__.e(165)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7165));
  return gitHubNotes({ http, environment, token, since, tagPattern });
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ normalized)
/* harmony export */ });
/* unused harmony exports clippedAtWord, clippedAtLine */
/** Texts in the one form in which what was written and what Apple gives back can be compared. */

/** Line feeds, composed characters (NFC), nothing before or after. */
function normalized(text        )         {
  return text.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
}

const ELLIPSIS = '…';

/** At most `bytes` bytes of UTF-8; cut at a word where the language has words, with an ellipsis. */
function clippedAtWord(text        , bytes        )         {
  if (Buffer.byteLength(text) <= bytes) return text;
  const room = bytes - Buffer.byteLength(ELLIPSIS);
  // A character that is cut through becomes U+FFFD, which is at most the last one.
  const kept = Buffer.from(text)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
  return kept.replace(/(?<!\s)\s+\S{0,60}$/, '') + ELLIPSIS;
}

/**
 * At most `bytes` bytes of UTF-8, cut between lines; what follows the cut tells how many lines are
 * left out and where all of them are. A first line that is too long is cut at a word, so something
 * is always left.
 */
function clippedAtLine(text        , bytes        , link                    )         {
  if (Buffer.byteLength(text) <= bytes) return text;
  const lines = text.split('\n');
  const rest = (kept        ) => {
    const left = lines.slice(kept).filter((line) => line !== '').length;
    return `${ELLIPSIS} and ${left} more${link === undefined ? '' : `: ${link}`}`;
  };
  let room = bytes - Buffer.byteLength(`\n${rest(0)}`);
  const kept = lines.findIndex((line) => {
    room -= Buffer.byteLength(`${line}\n`);
    return room < 0;
  });
  if (kept < 1) return clippedAtWord(text, bytes);
  return `${lines.slice(0, kept).join('\n').trimEnd()}\n${rest(kept)}`;
}


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ requireWritten),
  p: () => (/* binding */ writtenNotes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __nccwpck_require__(3228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var inputs = __nccwpck_require__(817);
// EXTERNAL MODULE: ./build/core/release-notes/plain-text.js
var plain_text = __nccwpck_require__(5290);
;// CONCATENATED MODULE: ./build/core/release-notes/written/notes-file.js
/** A file that holds release notes. */





/** The text of a file, without its byte order mark. Throws `InputProblem` when it holds none. */
function readNotesFile(path        )         {
  const text = (0,plain_text/* normalized */.A9)((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
  if (text === '') throw new input_kinds/* InputProblem */.S7(`holds no text in ${(0,external_node_path_.basename)(path)}`);
  return text;
}

// EXTERNAL MODULE: ./build/core/system/json.js
var system_json = __nccwpck_require__(2870);
;// CONCATENATED MODULE: ./build/core/release-notes/written/notes-json.js
/** `[{"language": "en-US", "text": "…"}]`, the form in which Codemagic keeps release notes. */




/** By locale as written. Throws `InputProblem` with line, column and cause of the first fault. */
function readNotesJson(json        , file        )                              {
  const entries = parsed(json, file);
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new input_kinds/* InputProblem */.S7(
      `names ${file}, a JSON file without a list such as [{"language": "en-US", "text": "…"}]`,
    );
  }
  const places = entryPlaces(json);
  const texts = new Map                ();
  for (const [index, entry] of entries.entries()) {
    const fault = (cause        ) =>
      new input_kinds/* InputProblem */.S7(
        `names ${file}, of which entry ${index + 1}${at(json, places[index])} ${cause}`,
      );
    const { language, text } = Object(entry)                                     ;
    if (typeof language !== 'string' || typeof text !== 'string') {
      throw fault('is without `language` and `text`');
    }
    if (texts.has(language)) throw fault(`makes two texts for ${language}`);
    const kept = (0,plain_text/* normalized */.A9)(text);
    if (kept === '') throw fault(`holds no text for ${language}`);
    texts.set(language, kept);
  }
  return texts;
}

function parsed(json        , file        )          {
  const reading = (0,system_json/* readJson */.Vh)(json, system_json/* isAnything */.r2);
  if (reading.ok) return reading.value;
  const { problem } = reading;
  const place = /position (\d+)/.exec(problem)?.[1] ?? json.length;
  const [cause = ''] = problem.split(/(?: in JSON)? at position |, \.{3}/, 1);
  throw new input_kinds/* InputProblem */.S7(
    `names ${file}, which is no valid JSON${at(json, Number(place))}: ${cause}`,
  );
}

/** ` (line 3, column 7)` for an offset into the text. */
function at(json        , offset                    )         {
  if (offset === undefined) return '';
  const before = json.slice(0, offset).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** Where the entries of the outermost list begin; the text is known to be JSON. */
function entryPlaces(json        )                    {
  const places           = [];
  let depth = 0;
  let expectsEntry = false;
  for (const { 0: token, index } of json.matchAll(/"(?:\\.|[^"\\])*"|[[\]{},]|[^\s[\]{},:"]+/g)) {
    if (expectsEntry && token !== ']') {
      places.push(index);
      expectsEntry = false;
    }
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth === 1 && (token === ',' || (token === '[' && places.length === 0)))
      expectsEntry = true;
  }
  return places;
}

;// CONCATENATED MODULE: ./build/core/release-notes/written/notes-folder.js
/**
 * Folders of release notes, in the forms in which people have them: a file for each language,
 * fastlane's folders, Xcode Cloud's files, or the file that Codemagic reads.
 */





                                                        

/** `en`, `en-US`, `zh-Hans`, `pt_BR`, `default`. */
const LOCALE = '(?:[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*|default)';

                
                        
                                                                     
                        
 

const FORMS                  = [
  {
    name: 'TestFlight/WhatToTest.<locale>.txt',
    file: new RegExp(String.raw`^(?:TestFlight/)?WhatToTest\.(${LOCALE})\.txt$`, 'i'),
  },
  {
    name: '<locale>/release_notes.txt',
    file: new RegExp(String.raw`^(${LOCALE})/release_notes\.txt$`, 'i'),
  },
  { name: '<locale>.txt', file: new RegExp(String.raw`^(${LOCALE})\.txt$`, 'i') },
  { name: 'release_notes.json', file: /^release_notes\.json()$/i },
  { name: 'release_notes.txt', file: /^release_notes\.txt()$/i },
];

/** Throws `InputProblem` when the folder holds no release notes, or holds them in two forms. */
function readNotesFolder(folder        )               {
  const files = filesOf(folder);
  const found = FORMS.map((form) => ({
    form,
    hits: files.flatMap((file) => {
      const locale = form.file.exec(file)?.[1];
      return locale === undefined ? [] : [{ locale, path: (0,external_node_path_.join)(folder, file) }];
    }),
  })).filter(({ hits }) => hits.length > 0);
  const [only, ...others] = found;
  if (only === undefined) {
    throw new input_kinds/* InputProblem */.S7(`is a folder without any <locale>.txt, ${sayForms()}`);
  }
  if (others.length > 0) {
    const names = found.map(({ form }) => form.name).join(' and ');
    throw new input_kinds/* InputProblem */.S7(
      `is a folder with release notes in several forms (${names}); name a file`,
    );
  }
  const read = new Set(only.hits.map(({ path }) => (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/')));
  const passedOver = files.filter((file) => !read.has(file));
  const [first] = only.hits;
  if (first && only.form.name === 'release_notes.txt') {
    return { form: 'plain', text: readNotesFile(first.path) };
  }
  const texts =
    first && only.form.name === 'release_notes.json'
      ? readNotesJson(readNotesFile(first.path), 'release_notes.json')
      : new Map(only.hits.map(({ locale, path }) => [locale, readNotesFile(path)]));
  return { form: 'localized', texts, passedOver };
}

/** The files of the folder and of the folders in it, with `/` between. */
function filesOf(folder        )                    {
  return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
    .flatMap((entry) =>
      isFolder(folder, entry.name)
        ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, entry.name))
            .filter((name) => !isFolder((0,external_node_path_.join)(folder, entry.name), name))
            .map((name) => `${entry.name}/${name}`)
        : [entry.name],
    )
    .filter((name) => !name.startsWith('.'))
    .toSorted();
}

function isFolder(parent        , name        )          {
  return (0,external_node_fs_.statSync)((0,external_node_path_.join)(parent, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sayForms()         {
  const others = FORMS.map(({ name }) => name).filter((name) => name !== '<locale>.txt');
  return `${others.slice(0, -1).join(', ')} or ${others.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./build/core/release-notes/written/notes-input.js
/** The input that holds release notes or names the file or folder that does. */








                                                                    

const writtenNotes = (0,input_kinds/* kind */.fM)({
  form: 'text, or path of a file or folder',
  parse(raw, { workspace })               {
    const path = raw.includes('\n') ? undefined : (0,input_kinds/* inWorkspace */.ve)(raw, workspace);
    const found = path === undefined ? undefined : statOf(path);
    if (path !== undefined && found?.isDirectory()) return readNotesFolder(path);
    if (path !== undefined && found?.isFile()) return fromFile(path);
    if (isPath(raw)) return { form: 'missing', problem: `names no file: "${raw}"` };
    return { form: 'plain', text: (0,plain_text/* normalized */.A9)(raw) };
  },
});

/** Throws `input/invalid` when the notes are a file that is not there. */
function requireWritten(
  input        ,
  notes                          ,
)                         {
  if (notes?.form === 'missing') throw (0,inputs/* inputError */.Xu)([`\`${input}\` ${notes.problem}`]);
  return notes;
}

/** Nobody's release notes are one word that ends as a file or a folder does. */
function isPath(raw        )          {
  return (0,input_kinds/* isFileName */.oV)(raw) || /^\S+\/$/.test(raw);
}

function statOf(path        ) {
  try {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
  } catch {
    // A text that is too long or too odd for a path is taken as text.
    return undefined;
  }
}

function fromFile(path        )               {
  const text = readNotesFile(path);
  return path.toLowerCase().endsWith('.json')
    ? { form: 'localized', texts: readNotesJson(text, (0,external_node_path_.basename)(path)), passedOver: [] }
    : { form: 'plain', text };
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OutputCollector),
/* harmony export */   i: () => (/* binding */ outputTable)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5760);
/* harmony import */ var _runner_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(306);
/* harmony import */ var _log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5600);
/** The outputs of an action: a table of names with their descriptions, and the writer. */




/** Output name to what it holds; action.yml and the README are written from it. */
                                                                                       

                                                                                              
                                                                                

/** Declares the outputs of an action. */
function outputTable                           (
  outputs                      ,
)                    {
  return Object.freeze(outputs);
}

                                 
                                                                                  
                                      
 

class OutputCollector                                                      {
           #table       ;
           #values = new Map                     ();

  constructor(table       ) {
    this.#table = table;
  }

  /** Keeps the values until `write`. Throws a `TypeError` for a name that is not in the table. */
  set(values                  )       {
    for (const [name, value] of Object.entries             (values)) {
      if (!Object.hasOwn(this.#table, name)) throw new TypeError(`"${name}" is no output`);
      if (value !== undefined) this.#values.set(name, value);
    }
  }

  /** The outputs that are known by now, as they are written. */
  known(names                                   )                                   {
    const known = names.filter((name) => this.#values.has(name));
    return Object.fromEntries(known.map((name) => [name, written(this.#values.get(name))]));
  }

  /**
   * Lists and objects go out as JSON, everything else as one line of text: a later step that prints
   * an output must not obey it, nor take its second line for another output.
   */
  write(setOutput                                        = setRunnerOutput)       {
    for (const [name, value] of this.#values) setOutput(name, written(value));
  }
}

function setRunnerOutput(name        , value        )       {
  (0,_runner_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendWhole */ .g)(process.env['GITHUB_OUTPUT'], () => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value));
}

function written(value             )         {
  return typeof value === 'object'
    ? (0,_log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify(value))
    : (0,_log_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(String(value));
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ appendLine),
/* harmony export */   g: () => (/* binding */ appendWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _system_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6905);
/**
 * The files by which a step speaks to the runner: outputs, state, the list of artifacts. An entry
 * that a full disk cut would spoil all others, or be read as another one, so it is taken back.
 */



/**
 * Appends an entry to the file at `path` by way of `append`, as a whole or not at all. Without a
 * path `append` writes elsewhere. Throws an error of the catalogue `disk`, or what `append` throws.
 */
function appendWhole(path                    , append            )       {
  const before = path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size : undefined;
  try {
    append();
  } catch (error) {
    if (path && before !== undefined) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, before);
    throw (0,_system_files_disk_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .diskErrorOf */ .Fh)(error, path) ?? error;
  }
}

/** Appends one line to the file at `path`. Throws as `appendWhole` does. */
function appendLine(path        , line        )       {
  appendWhole(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${line}\n`));
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   eX: () => (/* binding */ secretOrFile),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports whole, lines, wholeLines, secretLines, path, textOrFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/**
 * The kinds of input. A kind turns what the user wrote into a value of a real type, or says what
 * is wrong with it. An input is declared with a kind in an action's input table (inputs.ts).
 */



/** The services that a kind may use while it reads a value. */
                          
                             
                                                                                             
                                          
 

/** Thrown by a kind; becomes one line of the single error that names all bad inputs. */
class InputProblem extends Error {
                    name = 'InputProblem';
           remedy                    ;

  constructor(text        , remedy         ) {
    super(text);
    this.remedy = remedy;
  }
}

/** An output of an earlier step in the same job that stands in where an input is not given. */
                              
                          
                          
                                                               
                         
                                                        
                                      
 

/** The type of a value as it is written, in the terms of typesafegithub/github-actions-typing. */
                       
                                                                 
                                                                           
     
                            
                                 
                                                        
      

                                                            
                                                    
                         
                                                  
                        
                                                              
                           
                             
                           
                                       
                                                                         
                                           
                                                                                                 
                                                
                                                                                                  
                                 
                                                       
                                                                  
                           
 

                              
                         
                           
                            
                                
                                     
 

                                                                                   

                         
                        
                            
                            
                                                       
 

/**
 * Makes a new kind; the value is `T`, or `T | undefined` when it is neither required nor defaulted.
 */
function kind   (definition               ) {
  return                              (options   )                     => ({
    about: options.about,
    form: definition.form,
    type: definition.type ?? { type: 'string' },
    required: options.required ?? false,
    secret: definition.secret ?? false,
    default: options.default,
    environment: options.environment,
    defaultFrom: options.defaultFrom,
    absent: undefined,
    parse: definition.parse,
  });
}

const text = kind({ form: 'text', parse: (raw) => raw });

/** Text that is hidden in the log before anything else is read. */
const secret = kind({ form: 'secret', secret: true, parse: (raw) => raw });

const flag = kind({
  form: '`true` or `false`',
  type: { type: 'boolean' },
  parse(raw) {
    const value = raw.toLowerCase();
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputProblem(`is neither true nor false: "${raw}"`);
  },
});

/** A whole number between `least` and `most`. */
const whole = (least        , most        ) =>
  kind({
    form: `number, ${least} to ${most}`,
    type: { type: 'integer' },
    parse(raw) {
      const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new InputProblem(`is no whole number from ${least} to ${most}: "${raw}"`);
    },
  });

/** A length of time in minutes, given in milliseconds. Fractions are allowed. */
const minutes = kind({
  form: 'minutes',
  type: { type: 'float' },
  parse(raw) {
    const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= 0 && value <= 6 * 60) return value * 60_000;
    throw new InputProblem(`is no number of minutes from 0 to 360: "${raw}"`);
  },
});

/** A word of a few; `aliases` are older spellings of them. */
const oneOf =                            (
  words                 ,
  aliases                                 = {},
) =>
  kind({
    form: words.map((word) => `\`${word}\``).join(' / '),
    type: { type: 'enum', 'allowed-values': words },
    parse(raw)       {
      const asked = raw.toLowerCase();
      const word = words.find((known) => known === asked) ?? aliases[asked];
      if (word !== undefined) return word;
      throw new InputProblem(`is "${raw}", but may be ${words.join(', ')}`);
    },
  });

/** One entry a line; a single line may use commas. Not given = empty list. */
const lines = listKind({ form: 'list, one a line', parse: splitList });

/** Like `lines`, for entries that may hold commas themselves. */
const wholeLines = listKind({ form: 'list, one a line', parse: splitLines });

/** Like `lines`, for secrets that may hold commas, such as certificates. */
const secretLines = listKind({
  form: 'secret list, one a line',
  secret: true,
  parse: splitLines,
});

/** A list is always there: not given, it is empty. */
function listKind(definition                               ) {
  const type = { type: 'list', separator: '\n', 'list-item': { type: 'string' } }         ;
  const make = kind({ ...definition, type });
  return (options             )                                => {
    const { always: _, ...list } = make(options);
    return { ...list, absent: [] };
  };
}

/** A path in the workspace, or an absolute one; it need not exist. */
const path = kind({
  form: 'path',
  parse: (raw, { workspace }) => inWorkspace(raw, workspace),
});

/**
 * Text, or the path of a file that holds it. A text that can only be a file name must name a file.
 */
const textOrFile = kind({
  form: 'text or path of a file',
  parse(raw, reading) {
    const text = fileText(raw, reading);
    if (text === undefined && isFileName(raw)) {
      throw new InputProblem(`names no file: "${raw}"`);
    }
    return text ?? raw;
  },
});

/** One word that ends as the names of text files do. */
function isFileName(raw        )          {
  return /^\S+\.(txt|md|json)$/i.test(raw);
}

/** A secret, or the path of a file that holds it. */
const secretOrFile = kind({
  form: 'secret, or path of a file',
  secret: true,
  parse(raw, reading) {
    const contents = fileText(raw, reading);
    if (contents !== undefined) reading.mask(contents);
    return contents ?? raw;
  },
});

function splitLines(raw        )           {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitList(raw        )           {
  const entries = splitLines(raw);
  if (entries.length !== 1) return entries;
  return raw
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An absolute path from what the user wrote; relative ones start in the workspace. */
function inWorkspace(path        , workspace        )         {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
}

/** The text of the file that `raw` names, or `undefined` when it names none. */
function fileText(raw        , { workspace }         )                     {
  if (raw.includes('\n') || raw.length > 1024) return undefined;
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(inWorkspace(raw, workspace), 'utf8');
  } catch {
    return undefined;
  }
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Og: () => (/* binding */ exactlyOneOf),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   fh: () => (/* binding */ requires)
/* harmony export */ });
/* unused harmony export inputErrors */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _system_network_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4751);
/* harmony import */ var _system_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6593);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3228);
/* harmony import */ var _known_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9132);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7652);
/* harmony import */ var _written_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8601);
/**
 * Reading an action's inputs from its input table: the table is the single source of names, kinds,
 * defaults and secrets. Secrets are masked before anything is parsed, all problems are reported
 * together, and what comes out is a frozen object with real types and camelCase names.
 */

                                                            



                                                      



                                                       

                                                                 

/**
 * A problem of an input. It begins with the input that it is about, as it follows after the word
 * "Input"; a bare text has the remedy to correct that input.
 */
                                         

/** A condition on several inputs: the names that are given, to the problem or `undefined`. */
                                                                         

                                                                    
                        
                                  
 

                                                                                
                                           
         

/** The property of an input. A `-minutes` input becomes milliseconds, and its name says so. */
                                                                             
                          
                    

                 
                                                                                            

/** The values that `readInputs` makes of a table. */
                             
                                       
                                                                                             
            

const inputErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('input', {
  invalid: {
    meaning: 'One or more inputs are missing or malformed.',
    remedy: 'Correct the named inputs under `with:` in the workflow file.',
  },
});

/** Declares the inputs of an action and the rules between them. */
function inputTable                                (
  kinds       ,
  rules                  = [],
)                    {
  return Object.freeze({ kinds: Object.freeze(kinds), rules });
}

/** Exactly one of the inputs must be given. */
const exactlyOneOf =
  (...names          )       =>
  (given) => {
    const present = names.filter((name) => given.has(name));
    const [first, ...others] = present;
    if (first === undefined) return `${quoted(names, 'or')} is needed`;
    return others.length > 0 ? `\`${first}\` excludes ${quoted(others, 'and')}` : undefined;
  };

/** When the first input is given, the others must be given too. */
const requires =
  (name        , ...others          )       =>
  (given) => {
    const missing = given.has(name) ? others.filter((other) => !given.has(other)) : [];
    return missing.length > 0 ? `\`${name}\` also needs ${quoted(missing, 'and')}` : undefined;
  };

/** Reads all inputs, or throws one `input/invalid` that lists every problem. */
function readInputs                          (
  table       ,
  source             ,
)                  {
  const { inputs: raw, given, unclear } = (0,_written_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenInputs */ .Z)(table.kinds, source);
  for (const { kind, written } of raw) {
    if (kind.secret && written) source.secrets.mask(written);
    else (0,_system_network_address_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsInAddresses */ .j_)(written).forEach((found) => source.secrets.mask(found));
  }

  const problems              = [...unclear.values()];
  const reading          = {
    workspace: source.workspace,
    mask: (found) => source.secrets.mask(found),
  };
  const values = raw.map(({ name, kind, written }) => {
    const value = unclear.has(name) ? undefined : parseOne(name, kind, written, reading, problems);
    return [propertyName(name), value]         ;
  });
  problems.push(...table.rules.flatMap((rule) => rule(given) ?? []));
  const ours = Object.keys(table.kinds);
  problems.push(...(source.given ?? []).flatMap((name) => misspelling(name, ours) ?? []));

  if (problems.length > 0) throw inputError(problems);
  // Each value was made by the kind that the table names for it.
  return Object.freeze(Object.fromEntries(values))                   ;
}

/** An error for inputs that only turn out to be wrong later, in the words of `readInputs`. */
function inputError(complaints                      )              {
  const problems = complaints.map(asProblem);
  const [only, ...others] = problems;
  if (only === undefined) throw new TypeError('no input is wrong');
  return others.length === 0
    ? inputErrors.error('invalid', { message: `Input ${only.text}.`, remedy: only.remedy })
    : inputErrors.error('invalid', {
        message: `${(0,_system_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(problems.length, 'input')} must be corrected:`,
        problems: problems.map(({ text, remedy }) => ({ text: `${text}.`, remedy })),
      });
}

function asProblem(complaint           )                    {
  const { text, remedy } = typeof complaint === 'string' ? { text: complaint } : complaint;
  if (remedy !== undefined) return { text, remedy };
  const [, name] = /^`([^`]+)`/.exec(text) ?? [];
  return {
    text,
    remedy: name === undefined ? inputErrors.entries.invalid.remedy : correcting(name),
  };
}

const correcting = (name        )         =>
  `Correct \`${name}\` under \`with:\` in the workflow file.`;

/** GitHub only warns of an input that it does not know, and the step goes on without it. */
function misspelling(name        , ours                   )                      {
  if (ours.includes(name) || (0,_known_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ourNameFor */ .Nk)(name, ours) !== undefined) return undefined;
  const likely = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, ours);
  if (likely === undefined) return undefined;
  return {
    text: `\`${name}\` is not known; \`${likely}\` seems to be meant`,
    remedy: `Write \`${likely}\` instead of \`${name}\` under \`with:\`, or leave it out.`,
  };
}

function parseOne(
  name        ,
  kind               ,
  written        ,
  reading         ,
  problems             ,
)          {
  const effective = written || kind.default;
  if (effective === undefined || effective === '') {
    if (kind.required) {
      problems.push({ text: `\`${name}\` is required${instead(kind)}`, remedy: giving(name) });
    }
    return kind.absent;
  }
  try {
    return kind.parse(effective, reading);
  } catch (error) {
    if (!(error instanceof _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7)) throw error;
    const { remedy = correcting(name) } = error;
    problems.push({ text: `\`${name}\` ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, remedy });
    return undefined;
  }
}

const giving = (name        )         =>
  `Give \`${name}\` under \`with:\`. If it stands there, its value is empty: the secret or variable behind it may be missing, misspelt, or not visible to this run (a fork, Dependabot, a job without its \`environment:\`).`;

function instead({ environment, defaultFrom }               )         {
  if (environment !== undefined) return ` (or the environment variable ${environment})`;
  return defaultFrom === undefined ? '' : ` (or ${defaultFrom.action} earlier in this job)`;
}

function propertyName(name        )         {
  return name
    .replace(/-minutes$/, '-ms')
    .replaceAll(/-(\w)/g, (_, letter        ) => letter.toUpperCase());
}

/** `` `a`, `b` and `c` `` */
function quoted(names                   , word              )         {
  const list = names.map((name) => `\`${name}\``);
  return [list.slice(0, -1).join(', '), ...list.slice(-1)].filter(Boolean).join(` ${word} `);
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ otherNamesOf),
/* harmony export */   Ht: () => (/* binding */ otherVariablesFor),
/* harmony export */   Nk: () => (/* binding */ ourNameFor)
/* harmony export */ });
/* unused harmony exports knownInputs, knownVariables */
/**
 * Names that people bring along from other actions and tools. Where ours is not given, the other
 * one counts; nobody should have to look up how the same thing is called here. The page
 * docs/names.md is written from these tables.
 */

                            
                        
                                                                        
                                   
                                                
                        
 

const named =
  (from        ) =>
  (name        , ...ours                   )            => ({ name, ours, from });

const apple = named('Apple-Actions');
const fastlane = named('fastlane');
const wrappers = named('actions around fastlane or altool');
const ios = named('yukiarrr/ios-build-action');
const appCenter = named('wzieba/AppCenter-Github-Action');
const asc = named('asc');
const eas = named('EAS');

/** Inputs. Beside these, each of ours also counts with underscores for its hyphens. */
const knownInputs                       = [
  apple('app-path', 'ipa-path'),
  apple('bundle-id', 'bundle-ids'),
  apple('p12-file-base64', 'certificate'),
  apple('p12-filepath', 'certificate'),
  apple('p12-password', 'certificate-password'),
  ios('p12-base64', 'certificate'),
  ios('mobileprovision-base64', 'provisioning-profiles'),
  fastlane('ipa', 'ipa-path', 'file'),
  fastlane('app_identifier', 'bundle-id', 'bundle-ids'),
  fastlane('changelog', 'release-notes'),
  fastlane('notify_external_testers', 'notify-testers'),
  fastlane('beta_app_description', 'beta-description'),
  fastlane('beta_app_feedback_email', 'feedback-email'),
  wrappers('api-key', 'api-key-id'),
  wrappers('key-id', 'api-key-id'),
  wrappers('api-issuer-id', 'issuer-id'),
  wrappers('api-key-issuer-id', 'issuer-id'),
  wrappers('private-key', 'api-private-key'),
  wrappers('bundle-identifier', 'bundle-id', 'bundle-ids'),
  appCenter('appname', 'app'),
  appCenter('token', 'api-token'),
  appCenter('group', 'groups'),
  appCenter('releasenotes', 'release-notes'),
  appCenter('notifytesters', 'notify-testers'),
];

/** Environment variables; ours is the one that stands in for an input. */
const knownVariables                       = [
  fastlane('APP_STORE_CONNECT_API_KEY_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  fastlane('APP_STORE_CONNECT_API_KEY_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  fastlane('APP_STORE_CONNECT_API_KEY_KEY', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  fastlane('APP_STORE_CONNECT_API_KEY_KEY_FILEPATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  asc('ASC_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  asc('ASC_PRIVATE_KEY', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_PRIVATE_KEY_B64', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  asc('ASC_PRIVATE_KEY_PATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  eas('EXPO_ASC_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  eas('EXPO_ASC_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  eas('EXPO_ASC_API_KEY_PATH', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  wrappers('APP_STORE_CONNECT_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  wrappers('APP_STORE_CONNECT_API_KEY_ID', 'APP_STORE_CONNECT_KEY_IDENTIFIER'),
  wrappers('APP_STORE_CONNECT_API_ISSUER_ID', 'APP_STORE_CONNECT_ISSUER_ID'),
  wrappers('APP_STORE_CONNECT_API_KEY_CONTENT', 'APP_STORE_CONNECT_PRIVATE_KEY'),
  fastlane('APPCENTER_API_TOKEN', 'APPCENTER_ACCESS_TOKEN'),
];

const knownByHyphens = new Map(
  knownInputs.map((known) => [known.name.replaceAll('_', '-'), known]),
);
const spellings = knownInputs.flatMap(({ name }) => [name, name.replaceAll('-', '_')]);

/** Our name for the input `name`, where `ours`, the inputs of an action, have one for it. */
function ourNameFor(name        , ours                   )                     {
  if (ours.includes(name)) return undefined;
  const withHyphens = name.replaceAll('_', '-');
  if (ours.includes(withHyphens)) return withHyphens;
  return knownByHyphens.get(withHyphens)?.ours.find((own) => ours.includes(own));
}

/** The other names of the input `own` of an action with the inputs `ours`. */
function otherNamesOf(own        , ours                   )                    {
  const distinct = new Set([own.replaceAll('-', '_'), ...spellings]);
  return [...distinct].filter((name) => ourNameFor(name, ours) === own);
}

/** The variables that count when `variable` is not set, in order of their rank. */
function otherVariablesFor(variable        )                    {
  return knownVariables.flatMap(({ name, ours }) => (ours.includes(variable) ? [name] : []));
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** "Did you mean …?": the known word that a misspelt one most likely stands for. */

/** The one of the `known` words that is most like `word`; `undefined` when none is like it. */
function nearest(word        , known                   )                     {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(wanted.length, candidate.length) / 3)
    .sort((one, other) => one.edits - other.edits);
  return best?.candidate;
}

/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function editDistance(one        , other        )         {
  const letters = Array.from(other);
  let row = [0, ...letters.keys().map((index) => index + 1)];
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of letters.entries()) {
      const replaced = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ givenNames),
  Z: () => (/* binding */ writtenInputs)
});

// EXTERNAL MODULE: ./build/core/runner/input/known-names.js
var known_names = __nccwpck_require__(9132);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/core/runner/log/visible-text.js
var visible_text = __nccwpck_require__(5600);
;// CONCATENATED MODULE: ./build/core/runner/input/taken-over.js
/** Inputs whose default is what an earlier step of the job made. */

                                               
                                                          
                                                                    


                            
                                                                             
                                               
                                                 
                                      
                                                                                  
                                                  
 

/**
 * Looks for each input of `kinds` that is not among the `written` ones. Only one step can be meant:
 * where several made different things, the inputs have to be given.
 */
function takeOver(
  kinds                                         ,
  written                     ,
  readRecord                 ,
)            {
  const given = new Set(written);
  const open = Object.entries(kinds).flatMap(([input, { defaultFrom: from }]) =>
    from === undefined || given.has(input) ? [] : [{ input, from }],
  );
  if (open.length === 0) return NOTHING;
  const { steps, damaged } = readRecord();
  const values = new Map                ();
  const origins           = [];
  const problems = new Map                 ();
  for (const { input, from } of open) {
    if (from.unless?.some((other) => given.has(other))) continue;
    const [first, ...others] = candidates(from, kinds, steps);
    const path = damaged[0];
    const value = first?.made[from.output];
    if (path !== undefined) {
      problems.set(input, unreadable(input, from, path));
    } else if (first !== undefined && others.length > 0) {
      problems.set(input, ambiguous(input, from, [first, ...others]));
    } else if (first === undefined || value === undefined) {
      continue;
    } else if (from.isFile && !isFile(value)) {
      problems.set(input, gone(input, first, value));
    } else {
      values.set(input, value);
      origins.push(`\`${input}\`: ${(0,visible_text/* visibleLine */.P8)(value)} (made by ${nameOf(first)} in this job)`);
    }
    given.add(input);
  }
  return { values, origins, problems };
}

const NOTHING            = { values: new Map(), origins: [], problems: new Map() };

/**
 * The steps that differ in the output. A step that made another output for the same table, such as
 * an upload without a build yet, counts with nothing for this one.
 */
function candidates(
  { action, output }             ,
  kinds                                         ,
  steps                       ,
)                        {
  const wanted = Object.values(kinds).flatMap(({ defaultFrom }) =>
    defaultFrom?.action === action ? [defaultFrom.output] : [],
  );
  const offering = steps.filter(
    (step) => step.action === action && wanted.some((name) => step.made[name] !== undefined),
  );
  return [...Map.groupBy(offering, ({ made }) => made[output]).values()].flatMap(
    ([step]) => step ?? [],
  );
}

function isFile(path        )          {
  return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Steps without an id get one from the runner that begins with underscores. */
function nameOf({ action, step }            )         {
  return step === '' || step.startsWith('__') ? action : `${action}, step \`${(0,visible_text/* visibleLine */.P8)(step)}\``;
}

function ambiguous(input        , { output }             , steps                       )          {
  const found = steps.map(
    (step) => `${(0,visible_text/* visibleLine */.P8)(step.made[output] ?? 'nothing yet')} by ${nameOf(step)}`,
  );
  return {
    text: `\`${input}\` is not given, and earlier steps of this job made several: ${found.toSorted().join('; ')}`,
    remedy: giving(input, output),
  };
}

function gone(input        , step            , path        )          {
  return {
    text: `\`${input}\` is not given, and the file that ${nameOf(step)} made is gone: ${(0,visible_text/* visibleLine */.P8)(path)}`,
    remedy: `Leave the file where it is until this step, or give \`${input}\` under \`with:\`.`,
  };
}

function unreadable(input        , { output }             , path        )          {
  return {
    text: `\`${input}\` is not given, and the record of what earlier steps made cannot be read: ${path}`,
    remedy: giving(input, output),
  };
}

const giving = (input        , output        )         =>
  `Give \`${input}\` under \`with:\`, such as \`\${{ steps.<id>.outputs.${output} }}\`.`;

;// CONCATENATED MODULE: ./build/core/runner/input/written-inputs.js
/**
 * The text of each input before it is read: from `with:`, there or in a variable under a name from
 * elsewhere, or from what an earlier step of the job made.
 */
                                               
                                             
                                                        

                                         
                                                 
                                             


                              
                                                                   
                              
                                                                             
                                     
                                    
                             
                            
                                                                                                 
                                       
                                              
 

                               
                        
                               
                                                  
                           
 

                                
                                   
                                           
                                                                                    
                                      
                                                                     
                                                 
 

const NO_RECORD            = { steps: [], damaged: [] };

/** Finds the text of each input and logs where it was taken over from an earlier step. */
function writtenInputs(
  kinds                                         ,
  source             ,
)                {
  const ours = Object.keys(kinds);
  const found = Object.entries(kinds).map(
    ([name, kind]) => [name, findText(name, kind, source, ours)]         ,
  );
  const written = new Map(found.map(([name, [place]]) => [name, place?.text ?? '']));
  tellOtherNames(found, source.log);
  // The runner hands over the defaults of action.yml like values that were written.
  const isGiven = (name        ) =>
    written.get(name) !== '' && written.get(name) !== kinds[name]?.default;
  const given = new Set(ours.filter(isGiven));
  const taken = takeOver(kinds, given, source.jobRecord ?? (() => NO_RECORD));
  for (const origin of taken.origins) source.log?.info(origin);
  return {
    inputs: Object.entries(kinds).map(([name, kind]) => ({
      name,
      kind,
      written: written.get(name) || (taken.values.get(name) ?? ''),
    })),
    given: new Set([...given, ...taken.values.keys(), ...taken.problems.keys()]),
    unclear: taken.problems,
  };
}

/** The names under `with:`, from the variables in which the runner hands them over. */
function givenNames(environment             )                    {
  return Object.entries(environment).flatMap(([variable, value]) =>
    variable.startsWith('INPUT_') && value?.trim() ? [variable.slice(6).toLowerCase()] : [],
  );
}

                 
                                                      
                        
                        
                               
 

/**
 * Everywhere where the input stands, the place that counts first: the input itself, the same under
 * a name from elsewhere, a variable. The default of action.yml comes last, as the runner hands it
 * over like a value that was written.
 */
function findText(
  name        ,
  { environment, default: byDefault }               ,
  source             ,
  ours                   ,
)                   {
  const input = (known        )        => {
    return { name: known, text: source.input(known).trim(), isVariable: false };
  };
  const variable = (known        )        => {
    return { name: known, text: source.environment[known]?.trim() ?? '', isVariable: true };
  };
  const variables =
    environment === undefined ? [] : [environment, ...(0,known_names/* otherVariablesFor */.Ht)(environment)];
  const own = input(name);
  const others = [...(0,known_names/* otherNamesOf */.GH)(name, ours).map(input), ...variables.map(variable)];
  const places = own.text === byDefault ? [...others, own] : [own, ...others];
  return places.filter(({ text }) => text !== '');
}

/** Says once which names were taken for ours, and which are passed over beside another one. */
function tellOtherNames(
  found                                                                ,
  log                    ,
)       {
  const lines           = [];
  for (const [own, [counting, ...others]] of found) {
    if (counting === undefined) continue;
    if (counting.isVariable) {
      log?.info(`\`${own}\`: from the variable ${counting.name}`);
      continue;
    }
    if (counting.name !== own) lines.push(`\`${counting.name}\` is \`${own}\` here.`);
    for (const { name, text, isVariable } of others) {
      if (isVariable || name === own || text === counting.text) continue;
      lines.push(`\`${name}\` does not count, as \`${counting.name}\` is given.`);
    }
  }
  if (lines.length > 0) log?.notice(lines.join('\n'), 'Names from elsewhere');
}


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* harmony import */ var _system_network_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4751);
/**
 * Text for the runner, in which nothing is hidden and nothing is a command. Names, messages and
 * lines of other programs pass through here on their way to the log, the outputs and the summary.
 *
 * The runner is a .NET program. It cuts its input into lines at \n, \r and \r\n, trims what .NET
 * takes for white space (U+0085 included), obeys a line that then begins with `::`, and `##[`
 * anywhere in a line. It compares by the rules of the machine's language, which skip characters
 * without a weight, such as U+200B. Pages that show the log break lines at more characters.
 */



/** Colours of a terminal: they stand for nothing that a log could keep. */
const COLOURS = /\u001B\[[\d;]{0,32}m/g;

/** At these a reader of the log, the runner or JavaScript may begin a new line. */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The line breaks that become lines of their own; the others become a space. */
const RUNNER_LINE_BREAKS = /\r\n|[\n\r]/;

/** Characters that show nothing: control and format characters, and what fonts may leave out. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const INVISIBLE_ONES = new RegExp(INVISIBLE, 'gu');

/** Parts of emoji and of Indic and Persian words; behind a letter or a sign they do no harm. */
const JOINING = /^(?:\u200C|\u200D|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])$/u;
const CAN_BE_JOINED = /(?:[\p{L}\p{N}\p{M}\p{So}\p{Sk}]|\u200D|\uFE0F|[\u{E0020}-\u{E007F}])$/u;

/** Text in which all characters can be seen; the classes of Unicode take 7 ms to be made. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** White space of .NET and of JavaScript; marks and what has no weight may stand in between. */
const COMMAND_AT_START = /^([\s\u0085\p{M}\p{C}]*:[\p{M}\p{C}]*):/u;
const COMMAND_ANYWHERE = /(#[\p{M}\p{C}]*#[\p{M}\p{C}]*)\[/gu;

/** One line: no line break, no character that cannot be seen, no command. */
function visibleLine(text        )         {
  const safe = (0,_system_network_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(text);
  if (PRINTABLE_ASCII.test(safe)) {
    return safe.replace(/^( *:):/, '$1 :').replaceAll('##[', '## [');
  }
  const shown = safe
    .replaceAll(COLOURS, '')
    .replaceAll(LINE_BREAKS, ' ')
    .replaceAll(INVISIBLE_ONES, madeVisible);
  return shown.replace(COMMAND_AT_START, '$1 :').replaceAll(COMMAND_ANYWHERE, '$1 [');
}

/** Lines as `visibleLine` makes them, joined by \n. */
function visibleLines(text        )         {
  return text.split(RUNNER_LINE_BREAKS).map(visibleLine).join('\n');
}

/**
 * JSON text whose values stay exactly what they are: what `visibleLine` would change stands as an
 * escape sequence.
 */
function visibleJson(json        )         {
  return json
    .replaceAll(INVISIBLE_ONES, escaped)
    .replaceAll(/[\u2028\u2029]/g, escaped)
    .replaceAll(COMMAND_ANYWHERE, String.raw`$1\u005b`);
}

function madeVisible(character        , offset        , text        )         {
  if (character === '\t') return character;
  if (JOINING.test(character) && CAN_BE_JOINED.test(text.slice(Math.max(0, offset - 2), offset))) {
    return character;
  }
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture of each of the first 32.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function escaped(characters        )         {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __nccwpck_require__(5760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/core/system/clock.js
/**
 * Time, as one module. Nothing else in core and actions asks what time it is or waits, but for the
 * limits of programs and requests.
 */


                        
              
                                                                                                 
                                                         
     
                                                                                                 
     
                                                  
 

const systemClock        = {
  now: () => new Date(),
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    try {
      await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
  every(ms, tell) {
    const timer = setInterval(tell, ms).unref();
    return () => clearInterval(timer);
  },
};

// EXTERNAL MODULE: ./build/core/system/network/http.js + 4 modules
var network_http = __nccwpck_require__(8239);
// EXTERNAL MODULE: ./build/core/system/network/address.js
var network_address = __nccwpck_require__(4751);
;// CONCATENATED MODULE: ./build/core/system/network/weak-connections.js
/** Settings of the environment that weaken connections, of Slipway or of programs it starts. */


                                                                

const ON = /^(?:1|true|yes|on)$/i;

/** Variables that switch a check off, with the values that do so. */
const SWITCHES                                                 = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Slipway checks certificates all the same'],
  ['NODE_OPTIONS', /--tls-(?:min|max)-v1\.[01]|--insecure-http-parser/, 'it allows old TLS'],
  ['PYTHONHTTPSVERIFY', /^0$/, 'Python checks no certificates'],
  ['PIP_TRUSTED_HOST', /\S/, 'pip checks no certificates of these hosts'],
  ['UV_INSECURE_HOST', /\S/, 'uv checks no certificates of these hosts'],
  ['GIT_SSL_NO_VERIFY', ON, 'git checks no certificates'],
  ['SSLKEYLOGFILE', /\S/, 'programs write the keys of their connections to a file'],
];

/** Variables with addresses from which the app’s parts come. */
const SOURCES =
  /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|PUB_HOSTED_URL|FLUTTER_STORAGE_BASE_URL)$/;

/** One sentence for each setting that weakens a connection; never its value. */
function weakenedConnections(environment             )                    {
  const switched = SWITCHES.flatMap(([name, weak, effect]) =>
    weak.test(environment[name]?.trim() ?? '')
      ? [`The environment variable ${name} weakens connections: ${effect}.`]
      : [],
  );
  const plain = Object.entries(environment).flatMap(([name, value = '']) =>
    SOURCES.test(name) && value.split(/\s+/).some(isPlain)
      ? [
          `The environment variable ${name} names a source over plain http, which anybody on the way can change.`,
        ]
      : [],
  );
  return [...switched, ...plain];
}

function isPlain(address        )          {
  const url = URL.parse(address.replace(/^[\w-]+=/, ''));
  return url?.protocol === 'http:' && !(0,network_address/* isLoopback */.U9)(url.hostname);
}

// EXTERNAL MODULE: ./build/core/runner/log/visible-text.js
var visible_text = __nccwpck_require__(5600);
;// CONCATENATED MODULE: ./build/core/runner/log/markdown.js
/**
 * Prose for the summary page, in which nothing of others becomes Markdown or HTML: no link, image,
 * heading, table, `<details>` or mention. Only code spans stay, as nothing in them is read.
 */


/** Pages to which a name of others may lead as well, since nothing there is theirs. */
const TRUSTED_PAGE =
  /(https:\/\/(?:appstoreconnect\.apple\.com\/|developer\.apple\.com\/|github\.com\/slipway-actions\/slipway\/blob\/main\/docs\/)[\w/.#-]{0,300}(?!\S))/;

/** Shown for an address, which itself may be longer than a line. */
const PAGE_NAMES                                   = {
  'appstoreconnect.apple.com': 'App Store Connect',
  'developer.apple.com': 'Apple Developer',
  'github.com': 'What it means',
};

/** One line of a heading or a list. */
function markdownLine(prose        )         {
  return escapedProse((0,visible_text/* visibleLine */.P8)(prose));
}

/** A cell of a table, in which a bar ends the cell even between backticks. */
function markdownCell(prose        )         {
  return (0,visible_text/* visibleLines */.gB)(prose)
    .split('\n')
    .map((line) => escapedProse(line, (code) => code.replaceAll('|', String.raw`\|`)))
    .join('<br>');
}

/** A paragraph, whose lines stay lines. */
function markdownLines(prose        )         {
  return (0,visible_text/* visibleLines */.gB)(prose).split('\n').map(markdownLine).join('  \n');
}

/** Every other piece stands between two backticks. */
function escapedProse(line        , codeText = (code        ) => code)         {
  const pieces = line.trim().split('`');
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapedText(piece);
      if (index === last || piece === '') return escapedText(index === last ? `\`${piece}` : '``');
      return `\`${codeText(piece)}\``;
    })
    .join('');
}

function escapedText(text        )         {
  const pieces = text.split(TRUSTED_PAGE);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? linkTo(piece) : escapedPiece(piece)))
    .join('');
}

function linkTo(page        )         {
  return `[${PAGE_NAMES[new URL(page).host] ?? 'Page'}](${page})`;
}

function escapedPiece(text        )         {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*[\]|~!$]/g, String.raw`\$&`)
      // Inside a word it is itself.
      .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      // Headings, lists and rules begin a line.
      .replace(/^[#+=-]/, String.raw`\$&`)
      .replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&<!-- -->')
      // Addresses and mentions become links by themselves.
      .replaceAll(/(?<=www)\./gi, '<!-- -->.')
      .replaceAll(/:(?=\/\/)|@/g, '$&<!-- -->')
  );
}

;// CONCATENATED MODULE: ./build/core/runner/secrets.js
/**
 * Hiding secrets in the log. The runner hides only the texts that it is given, as a whole and line
 * by line, and does not decode them; so it is given every secret in all forms that Slipway makes of
 * it, before anything else happens.
 */




                          
                                                                                           
                            
 

/**
 * The least length of a masked text. Shorter ones would hide half of the log, and cannot be secrets
 * in earnest.
 */
const SHORTEST_MASK = 4;

function createSecrets(
  tellRunner                          = core/* setSecret */.Pq,
  warn                            = core/* warning */.$e,
)          {
  const told = new Set        ();
  const tell = (value        )       => {
    const trimmed = value.trim();
    if (trimmed.length < SHORTEST_MASK || told.has(trimmed)) return;
    told.add(trimmed);
    tellRunner(trimmed);
  };
  return {
    mask(value) {
      if (value.trim() !== '' && value.trim().length < SHORTEST_MASK) {
        warn('A secret of fewer than 4 characters cannot be hidden in the log.');
      }
      for (const form of formsOf(value)) {
        tell(form);
        // The form in which log and summary would show it.
        tell((0,visible_text/* visibleLines */.gB)(form));
        tell(markdownLines(form));
      }
    },
  };
}

/** The forms in which a secret may appear: itself, unfolded, with real newlines, decoded. */
function formsOf(value        )           {
  const unescaped = value.replaceAll(String.raw`\n`, '\n');
  const unfolded = unescaped.replaceAll(/\s+/g, '');
  const forms = [value, unescaped, unfolded];
  const body = unescaped.replaceAll(/-----[A-Z ]+-----/g, '').replaceAll(/\s+/g, '');
  if (body !== unfolded) forms.push(body);
  const decoded = decodedText(unfolded);
  return decoded === undefined ? forms : [...forms, ...formsOf(decoded)];
}

/** The text behind base64, or `undefined` when it is none or holds bytes that no log can show. */
function decodedText(value        )                     {
  if (value.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const bytes = Buffer.from(value, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !/[\0-\x08\x0e-\x1f]/.test(text)
    ? text
    : undefined;
}

;// CONCATENATED MODULE: ./build/core/runner/environment-secrets.js
/** Secrets that stand in addresses of the environment, such as the password of a proxy. */

                                                

                                            

/** Programs take these without a scheme, too. */
const PROXY = /_proxy$/i;

/** Hides them in the log. Our own inputs are hidden when they are read. */
function maskAddressesOf(environment             , secrets         )       {
  for (const [name, value = ''] of Object.entries(environment)) {
    if (!value.includes('@') || name.startsWith('INPUT_')) continue;
    const found = (0,network_address/* secretsInAddresses */.j_)(value, { schemeless: PROXY.test(name) });
    for (const secret of found) if (secret.length >= SHORTEST_MASK) secrets.mask(secret);
  }
}

// EXTERNAL MODULE: ./build/core/runner/input/inputs.js
var input_inputs = __nccwpck_require__(817);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/system/files/disk-errors.js
var disk_errors = __nccwpck_require__(6905);
// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/core/system/files/made-folder.js
/** Folders that are made with all that lead to them, or fail for the true reason. */





/**
 * Makes the folder at `path`, an absolute path, and those that lead to it, where they are missing.
 * Throws an error of the catalogue `disk` where there is one, else that of the file system. Node
 * gives ENOENT for every failure on a read-only disk, so the first missing folder is made anew by
 * itself, which gives the reason.
 */
async function makeFolder(path        , mode         )                {
  try {
    await (0,external_node_fs_promises_.mkdir)(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
  } catch (error) {
    const reason = (0,system_code/* hasCode */.u)(error, 'ENOENT') ? ((await reasonAt(path)) ?? error) : error;
    throw (0,disk_errors/* diskErrorOf */.Fh)(reason) ?? reason;
  }
}

/** The failure of the first folder on the way to `path` that cannot be made. */
async function reasonAt(path        )                   {
  const parent = (0,external_node_path_.dirname)(path);
  const above = parent === path ? undefined : await reasonAt(parent);
  if (above !== undefined) return above;
  return (0,external_node_fs_promises_.mkdir)(path).then(
    () => undefined,
    (error         ) => ((0,system_code/* hasCode */.u)(error, 'EEXIST', 'EISDIR') ? undefined : error),
  );
}

// EXTERNAL MODULE: ./build/core/system/json.js
var json = __nccwpck_require__(2870);
;// CONCATENATED MODULE: ./build/core/system/files/whole-file.js
/**
 * Files that are there whole or not at all. A full disk leaves an empty or half-written file behind,
 * which the next job would take for a lock that is held, or for a note that says nothing.
 */



                                   
                                                                                 
                         
                                                                    
                           
 

/**
 * Writes a file at an absolute path, in place. When the write fails, the file is removed. Throws an
 * error of the catalogue `disk`, or else the system's own, such as `EEXIST` or `ENOENT`.
 */
async function writeWholeFile(
  path        ,
  contents                     ,
  { mode, isNew = false }                   = {},
)                {
  try {
    const file = await (0,external_node_fs_promises_.open)(path, isNew ? 'wx' : 'w', mode);
    try {
      try {
        await file.writeFile(contents);
      } finally {
        // A network disk tells only now that it is full.
        await file.close();
      }
    } catch (error) {
      await (0,external_node_fs_promises_.rm)(path, { force: true });
      throw error;
    }
  } catch (error) {
    throw (0,disk_errors/* diskErrorOf */.Fh)(error, path) ?? error;
  }
}

/**
 * Replaces a file by way of `draft`, a path on the same disk: readers see the old contents or the
 * new ones, and after a failure the old ones stay. Throws as `writeWholeFile` does.
 */
async function replaceFile(
  path        ,
  contents                     ,
  { draft, mode }                                                    ,
)                {
  await writeWholeFile(draft, contents, mode === undefined ? {} : { mode });
  try {
    await (0,external_node_fs_promises_.rename)(draft, path);
  } catch (error) {
    await (0,external_node_fs_promises_.rm)(draft, { force: true });
    throw (0,disk_errors/* diskErrorOf */.Fh)(error, path) ?? error;
  }
}

;// CONCATENATED MODULE: ./build/core/runner/files/job-record.js
/**
 * The record of what the steps of a job made, from which later steps of the same job take their
 * defaults: a file for each step in the job's temporary folder, which the runner empties. Nothing
 * secret stands in it. Every step of the job can write there, so what is read is checked first.
 */








                                                          
                                             

/** One step of ours that ended well, and those of its outputs that others take over. */
                             
                          
                                                                                        
                        
                                                  
 

                            
                                
                                        
                                                                                      
                                      
 

                                           
                       
 

const FOLDER = 'slipway-job-record';
const STATE_KEY = 'job-record';
const RECORD_NAME = /^[0-9a-f-]{36}\.json$/;
const LARGEST_FILE_BYTES = 64 * 1024;
/** A job can have 1,000 steps at most. */
const MOST_FILES = 1000;
const LONGEST_VALUE = 4096;

/**
 * Adds what the step that runs has made, and notes in `state` where. Throws an error of the
 * catalogue `disk`.
 */
async function addToJobRecord(
  { machine, state }                                          ,
  action        ,
  outputs                                  ,
)                {
  const job = jobOf(machine);
  const made = Object.fromEntries(Object.entries(outputs).filter(([, value]) => isOneLine(value)));
  if (job === undefined || Object.keys(made).length === 0) return;
  const folder = (0,external_node_path_.join)(machine.temp, FOLDER);
  const record               = {
    job,
    action,
    step: machine.environment['GITHUB_ACTION'] ?? '',
    made,
  };
  const file = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.json`);
  state.save(STATE_KEY, file);
  await makeFolder(folder, 0o700);
  await replaceFile(file, JSON.stringify(record), { draft: draftOf(file), mode: 0o600 });
}

/**
 * Takes away what main of the same step added, for a post that undoes it. Other programs can write
 * into the state: only a name of ours in the record's own folder is removed. Throws nothing.
 */
async function job_record_removeFromJobRecord({
  machine,
  state,
}                                          )                {
  const name = basename(state.read(STATE_KEY) ?? '');
  const folder = join(machine.temp, FOLDER);
  if (!RECORD_NAME.test(name) || namesIn(folder) === undefined) return;
  const file = join(folder, name);
  // The runner removes whatever is left. The folder goes only when it is empty.
  for (const path of [file, draftOf(file)]) await rm(path, { force: true }).catch(() => {});
  await rmdir(folder).catch(() => {});
}

/** The records of earlier steps of this job; those of other jobs are left out. Throws nothing. */
function readJobRecord(machine         )            {
  const job = jobOf(machine);
  if (job === undefined) return { steps: [], damaged: [] };
  const folder = (0,external_node_path_.join)(machine.temp, FOLDER);
  const names = namesIn(folder);
  if (names === undefined || names.length > MOST_FILES) return { steps: [], damaged: [folder] };
  const files = names.map((name) => (0,external_node_path_.join)(folder, name));
  const read = files.map((file) => [file, recordIn(file)]         );
  return {
    steps: read.flatMap(([, record]) => (record?.job === job ? [record] : [])),
    damaged: read.flatMap(([file, record]) => (record === undefined ? [file] : [])),
  };
}

const draftOf = (file        )         => `${file}.draft`;

/** `undefined` where the runner does not say which job this is. */
function jobOf({ environment }         )                     {
  if (!environment['RUNNER_TEMP'] || !environment['GITHUB_RUN_ID']) return undefined;
  const names = ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
  return names.map((name) => environment[name] ?? '').join(' ');
}

/** `undefined` for a folder that cannot be read, or is a link to somewhere else. */
function namesIn(folder        )                       {
  try {
    if (!(0,external_node_fs_.lstatSync)(folder).isDirectory()) return undefined;
    return (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    return (0,system_code/* systemCode */.x)(error) === 'ENOENT' ? [] : undefined;
  }
}

function recordIn(file        )                           {
  try {
    const found = (0,external_node_fs_.lstatSync)(file);
    if (!found.isFile() || found.size > LARGEST_FILE_BYTES) return undefined;
    return (0,json/* jsonOrNothing */.dn)((0,external_node_fs_.readFileSync)(file, 'utf8'), isStoredRecord);
  } catch {
    return undefined;
  }
}

function isStoredRecord(value         )                        {
  const made = (0,json/* ownValue */.eC)(value, 'made');
  return (
    ['job', 'action', 'step'].every((name) => (0,json/* isText */.KH)((0,json/* ownValue */.eC)(value, name))) &&
    (0,json/* isJsonObject */.OW)(made) &&
    Object.values(made).every(isOneLine)
  );
}

function isOneLine(value         )                  {
  return (
    (0,json/* isText */.KH)(value) && value !== '' && value.length <= LONGEST_VALUE && !/[^\P{Cc}\t]/u.test(value)
  );
}

;// CONCATENATED MODULE: ./build/core/runner/log/log.js
/** The log as a person who watches the job sees it: lines, folded groups, annotations. */




/** A line of a file of the repository; the path starts in the workspace. */
                        
                        
                        
                        
 

                      
                                                          
                            
                           
                                                
                                                                       
                                                                
                                                                       
                                                              
                                                                     
                                                                
     
                                                                                               
                                                                                         
     
                                                                                               
 

/** An annotation holds 4,096 characters at most. */
const LONGEST_MESSAGE = 4000;

const clipped = (message        ) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;

                                                                                 

const annotation = (annotate          ) => (message        , title         , place        ) =>
  annotate(clipped((0,visible_text/* visibleLines */.gB)(message)), {
    ...(title !== undefined && { title: clipped((0,visible_text/* visibleLine */.P8)(title)) }),
    ...(place !== undefined && { file: (0,visible_text/* visibleLine */.P8)(place.file), startLine: place.line }),
  });

/** All that Slipway itself writes to its standard output, but for masks, leaves here. */
const log_runnerLog      = {
  debug: (line) => core/* debug */.Yz((0,visible_text/* visibleLines */.gB)(line)),
  info: (line) => core/* info */.pq((0,visible_text/* visibleLines */.gB)(line)),
  notice: annotation(core/* notice */.lm),
  warning: annotation(core/* warning */.$e),
  error: annotation(core/* error */.z3),
  group: (heading, work) => core/* group */.Os((0,visible_text/* visibleLine */.P8)(heading), work),
  foreign: (heading, work) =>
    core/* group */.Os((0,visible_text/* visibleLine */.P8)(heading), async () => {
      const token = `slipway-${(0,external_node_crypto_.randomUUID)()}`;
      core/* info */.pq(`::stop-commands::${token}`);
      try {
        return await work((line) => core/* info */.pq((0,visible_text/* visibleLines */.gB)(line)));
      } finally {
        core/* info */.pq(`::${token}::`);
      }
    }),
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/core/runner/machine.js
/**
 * The machine as the runner describes it. Slipway asks the runner what it runs on and where its
 * folders are, never the operating system: so a rehearsal can play the Mac anywhere.
 */



                                                                       

                          
                                             
                        
                                                                                         
                        
                             
                                    
                                                                       
                              
 

const machineErrors = (0,errors/* catalogue */.sW)('runner', {
  'needs-macos': {
    meaning: 'The action needs macOS and runs on something else.',
    remedy: 'Give the job `runs-on: macos-26`. Uploading and distributing run on Linux.',
  },
  cancelled: {
    meaning: 'The step was cancelled by a person, a time limit or a failing matrix sibling.',
    remedy: 'Run the workflow again when you are ready.',
  },
});

function readMachine(environment             )          {
  return {
    os: operatingSystem(environment['RUNNER_OS']),
    home: environment['HOME'] || environment['USERPROFILE'] || (0,external_node_os_.homedir)(),
    temp: environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    environment,
    jobProcess: process.ppid,
  };
}

function operatingSystem(runnerOs                    )                {
  if (runnerOs === 'macOS' || runnerOs === 'Linux' || runnerOs === 'Windows') return runnerOs;
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** Stops an action that cannot work here in its first second. Throws `runner/needs-macos`. */
function requireMacOS(machine         , action        )       {
  if (machine.os === 'macOS') return;
  throw machineErrors.error('needs-macos', {
    message: `${action} needs macOS, but this job runs on ${machine.os}.`,
  });
}

// EXTERNAL MODULE: ./build/core/runner/files/outputs.js
var files_outputs = __nccwpck_require__(5347);
;// CONCATENATED MODULE: ./build/core/runner/log/report.js
/** The report of a failure: one annotation with the remedy, and the details folded in the log. */


                                    
                                                

/**
 * The runner cuts an annotation at 4,096 characters, of which the address of the page takes up to
 * 150; what others said gives way to the remedy.
 */
const LONGEST_ANNOTATION = 3900;
const LONGEST_QUOTE = 2500;

const DEFECT = 'This is a defect of Slipway. Please report it with the log of this step.';

/**
 * Logs the failure of the step named `action` and adds it to its summary. A failure that is in no
 * catalogue is called a defect of Slipway, but for those of the disk. Throws nothing.
 */
async function reportFailure(
  action        ,
  failure         ,
  log     ,
  summary             ,
)                {
  const thrown = (0,disk_errors/* diskErrorOf */.Fh)(failure) ?? failure;
  if (thrown instanceof errors/* CancelledError */.cc) {
    log.info(thrown.message);
    return;
  }
  if (!(thrown instanceof errors/* ActionError */.lZ)) {
    const headline = `Unexpected: ${(0,errors/* messageOf */.bD)(thrown)}`;
    log.error(`${headline}\n${DEFECT}`, `${action}: unexpected`);
    summary.failure({ headline, problems: [], said: undefined, remedy: DEFECT, page: undefined });
    log.info((Error.isError(thrown) && thrown.stack) || String(thrown));
    return;
  }
  const { code, details, headline, message, problems, remedy, said } = thrown;
  const page = (0,errors/* documentationOf */.yM)('errors', code);
  log.error(`${annotationOf(thrown)}\nMore: ${page}`, `${action}: ${code}`);
  summary.failure({
    headline: `\`${code}\`: ${headline}`,
    problems: problems.map((problem) => ({
      text: report_clipped(problem.text),
      remedy: problem.remedy ?? remedy,
    })),
    said: said && report_clipped(said),
    remedy,
    page,
  });
  const lines = details.length === 0 && problems.length > 0 ? message.split('\n') : details;
  if (lines.length === 0) return;
  await log.foreign('Details', async (write) => lines.forEach((line) => write(line)));
}

/** A failure in the words of a warning, with the remedy where there is one. */
function report_withRemedy(failure         )         {
  const thrown = diskErrorOf(failure) ?? failure;
  return thrown instanceof ActionError ? annotationOf(thrown) : messageOf(thrown);
}

/**
 * Message, the other side's words, remedy; or, of several problems, each with its remedy, as many
 * as an annotation holds.
 */
function annotationOf({ headline, problems, said, remedy }             )         {
  const words = said ? [`It said: ${report_clipped(said)}`] : [];
  if (problems.length === 0) return [headline, ...words, `What to do: ${remedy}`].join('\n');
  const shown = problems.map(
    (problem, index) =>
      `${index + 1}. ${report_clipped(problem.text)}\n   What to do: ${problem.remedy ?? remedy}`,
  );
  let room = LONGEST_ANNOTATION - headline.length - words.join('').length - 100;
  const fitting = shown.filter((text) => (room -= text.length + 1) > 0);
  const left = shown.length - fitting.length;
  const more = left > 0 ? [`… and ${left} more, listed in the log of this step.`] : [];
  return [headline, ...fitting, ...words, ...more].join('\n');
}

function report_clipped(words        )         {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

// EXTERNAL MODULE: ./build/core/runner/files/runner-file.js
var runner_file = __nccwpck_require__(306);
;// CONCATENATED MODULE: ./build/core/runner/files/state.js
/** The notes that main leaves for post: small texts that the runner keeps between the two. */



                        
                                                                                       
                                         
                                                 
                                        
 

const runnerState        = {
  save(key, value) {
    (0,runner_file/* appendWhole */.g)(process.env['GITHUB_STATE'], () => core/* saveState */.LZ(key, value));
  },
  read: (key) => core/* getState */.Gu(key) || undefined,
};

;// CONCATENATED MODULE: ./build/core/runner/log/summary.js
/** The section an action adds to the job's summary page, collected here and written at the end. */




/**
 * All texts are prose, in which only code spans count as Markdown: what others wrote may stand in
 * any of them.
 */
                          
                                                                                    
                              
                                                                      
                                                                     
                                                        
                            
                                                                                           
                                                    
 

/** The failure, for the top of the page. */
                                  
                            
                                                                                                 
                                                                                   
                                          
                                    
                          
                                                        
                                    
 

/** Longer ones are folded, so that the page stays one to look over. */
const LONGEST_OPEN_TABLE = 12;

/** The runner throws away a summary above 1 MiB. */
const LARGEST_SUMMARY_BYTES = 1_000_000;

class summary_SummaryPage                    {
           #parts           = [];
  #result                    ;
  #failure                    ;

  result(prose        )       {
    this.#result = markdownLine(prose);
  }

  failure({ headline, problems, said, remedy, page }                 )       {
    const listed = problems.map(
      (problem, index) =>
        `${index + 1}. ${indented(problem.text)}\n   <br>**What to do:** ${indented(problem.remedy)}`,
    );
    this.#failure = [
      `❌ **Failed:** ${markdownLines(headline)}`,
      ...(listed.length > 0 ? [listed.join('\n')] : []),
      ...(said === undefined ? [] : [`It said: ${markdownLines(said)}`]),
      ...(listed.length > 0 ? [] : [`**What to do:** ${markdownLines(remedy)}`]),
      ...(page === undefined ? [] : [markdownLine(page)]),
    ].join('\n\n');
  }

  table(heading        , rows                                )       {
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) return;
    const line = (cells                   ) => `| ${cells.map(markdownCell).join(' | ')} |`;
    const rule = `| ${head.map(() => '---').join(' | ')} |`;
    const table = [line(head), rule, ...body.map(line)];
    this.#add([headingOf(heading), '', ...folded(table, body.length, 'rows')]);
  }

  list(heading        , items                   )       {
    if (items.length === 0) return;
    const list = items.map((item) => `- ${markdownLine(item)}`);
    this.#add([headingOf(heading), '', ...folded(list, items.length, 'lines')]);
  }

  text(prose        )       {
    this.#add([markdownLines(prose)]);
  }

  preformatted(heading        , text        )       {
    const shown = (0,visible_text/* visibleLines */.gB)(text);
    const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    this.#add([headingOf(heading), '', fence, shown, fence]);
  }

  #add(lines                   )       {
    this.#parts.push(lines.join('\n'));
  }

  /** After a failure the result is only how far the step came. */
  #top()           {
    if (this.#failure !== undefined) {
      return [this.#failure, ...(this.#result === undefined ? [] : [`So far: ${this.#result}`])];
    }
    return this.#result === undefined ? [] : [`✅ ${this.#result}`];
  }

  /** The whole page under the action's name; empty when the action had nothing to say. */
  render(action        )         {
    const top = this.#top();
    if (top.length + this.#parts.length === 0) return '';
    const page = [`## ${action}`, ...top, ...this.#parts, ''].join('\n\n');
    if (Buffer.byteLength(page) <= LARGEST_SUMMARY_BYTES) return page;
    const kept = Buffer.from(page).subarray(0, LARGEST_SUMMARY_BYTES).toString('utf8');
    const whole = kept.slice(0, kept.lastIndexOf('\n'));
    const isFolded = whole.lastIndexOf('<details>') > whole.lastIndexOf('</details>');
    return `${whole}\n${isFolded ? '\n</details>\n' : ''}\n_The summary was cut at 1 MB._\n`;
  }
}

/**
 * Appends the page to the runner's summary file, where the runner offers one. Throws an error of
 * the catalogue `disk`.
 */
async function writeSummary(page        )                {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (page !== '' && path) (0,runner_file/* appendLine */.X)(path, page);
}

function folded(lines                   , count        , of        )                    {
  if (count <= LONGEST_OPEN_TABLE) return lines;
  return ['<details>', `<summary>${count} ${of}</summary>`, '', ...lines, '', '</details>'];
}

/** Prose of several lines as the text of an item, which ends where a line is not indented. */
function indented(prose        )         {
  return markdownLines(prose).replaceAll('\n', '\n   ');
}

function headingOf(text        )         {
  return `### ${markdownLine(text)}`;
}

// EXTERNAL MODULE: ./build/core/runner/input/written-inputs.js + 1 modules
var written_inputs = __nccwpck_require__(8601);
;// CONCATENATED MODULE: ./build/core/runner/run-action.js
/**
 * The one shape of all actions: read → mask → run → outputs → summary. A failure becomes one
 * annotation with its remedy, a signal becomes an abort, and the process is gone within five
 * seconds of it whatever still hangs. A post step never fails a job.
 */




                                                                                

                                                         


                                                              




                                                      






                
                        
                                                                                   
                                                    
 

                                                                                            
                          
                          
                                                                                                
                                                        
                                                                              
 

                                    
                                                                                               
                                              
 

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later. */
const LEAVE_WITHIN_MS = 5000;

/** The main step of an action. */
async function runAction                                                      (
  action                       ,
)                {
  const outputs = new files_outputs/* OutputCollector */.L(action.outputs);
  const summary = new summary_SummaryPage();
  const ending = new Ending(action.name, summary, outputs);
  await withContext({ ...action, outputs, summary, ending }, async (context) => {
    const inputs = (0,input_inputs/* readInputs */.Ko)(action.inputs, {
      input: (name) => core/* getInput */.V4(name),
      given: (0,written_inputs/* givenNames */.S)(context.machine.environment),
      environment: context.machine.environment,
      workspace: context.machine.workspace,
      secrets: context.secrets,
      jobRecord: () => readJobRecord(context.machine),
      log: context.log,
    });
    await action.run(inputs, context);
    if (isDryRun(inputs)) return;
    const { name, handedOn = [] } = action;
    await addToJobRecord(context, name, outputs.known(handedOn));
  });
}

/** After a dry run nothing was made that the outputs name. */
function isDryRun(inputs        )          {
  return 'dryRun' in inputs && inputs.dryRun === true;
}

/** The post step of an action: what cannot be undone is a warning. */
async function runPost(post      )                {
  const summary = new SummaryPage();
  const outputs = new OutputCollector({});
  const ending = new PostEnding(post.name, summary, outputs);
  await withContext({ ...post, outputs, summary, ending }, async (context) => {
    await removeFromJobRecord(context);
    await post.undo(context);
  });
}

/** However a step ends, it ends once: outputs and summary are written, then the process is left. */
class Ending {
           #name        ;
           #summary             ;
           #outputs                              ;
  #begun = false;

  constructor(name        , summary             , outputs                              ) {
    this.#name = name;
    this.#summary = summary;
    this.#outputs = outputs;
  }

  async success()                {
    if (!this.#begins()) return;
    try {
      this.#outputs.write();
    } catch (error) {
      // Later steps would go on with empty texts in the place of what they need.
      await this.#report(error);
      await this.#leave(1);
      return;
    }
    await this.#leave(0);
  }

  async failure(thrown         )                {
    if (!this.#begins()) return;
    await this.#report(thrown);
    try {
      this.#outputs.write();
    } catch (error) {
      log_runnerLog.warning(`The outputs could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    await this.#leave(1);
  }

  #begins()          {
    const begins = !this.#begun;
    this.#begun = true;
    return begins;
  }

  #report(thrown         )                {
    return reportFailure(this.#name, thrown, log_runnerLog, this.#summary);
  }

  async #leave(exitCode        )                {
    try {
      await writeSummary(this.#summary.render(this.#name));
    } catch (error) {
      log_runnerLog.warning(`The summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    leave(exitCode);
  }
}

class PostEnding extends (/* unused pure expression or super */ null && (Ending)) {
           async failure(thrown         )                {
    runnerLog.warning(`Cleaning up failed: ${withRemedy(thrown)}`);
    await this.success();
  }
}

                                                                                          
                          
 

const NO_PROCESSES            = {
  async run(command) {
    throw new TypeError(`"${command}" cannot be started: the step gave no createProcesses`);
  },
  killAll() {},
};

async function withContext       (
  { name, createProcesses: create, ending, outputs, summary }                ,
  work                                                  ,
)                {
  // Only `leave` says that all is well. Should reporting itself go wrong, the step is red.
  process.exitCode = 1;
  const abort = new AbortController();
  const { signal } = abort;
  const machine = readMachine(process.env);
  const { environment } = machine;
  const secrets = createSecrets();
  maskAddressesOf(environment, secrets);
  weakenedConnections(environment).forEach((line) => log_runnerLog.warning(line, name));
  // Libraries and programs would obey it.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  const processes = create?.({ environment, signal }) ?? NO_PROCESSES;
  const http = (0,network_http/* createHttp */.V)({ environment, userAgent: `slipway/${name}`, signal });

  const fail = (thrown         )       => void ending.failure(thrown);
  const cancel = ()       => {
    if (signal.aborted) return;
    abort.abort(new errors/* CancelledError */.cc());
    setTimeout(() => {
      processes.killAll();
      fail(signal.reason);
    }, LEAVE_WITHIN_MS).unref();
  };
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  // A failure that nobody waits for, or catches, is a defect; it must not pass silently, nor as a
  // crash dump.
  process.on('unhandledRejection', fail).on('uncaughtException', fail);
  // Nothing is left to wait for, but the work has not ended: a promise was forgotten.
  process.on('beforeExit', () => fail(new Error('the step stopped without an end')));

  try {
    const context = { clock: systemClock, http, processes, log: log_runnerLog, machine, signal };
    await work({ ...context, secrets, state: runnerState, outputs, summary });
    await ending.success();
  } catch (error) {
    await ending.failure(error);
  } finally {
    processes.killAll();
    await http.close();
  }
}

/** The only place that ends the process: idle sockets and timers must not keep the job waiting. */
function leave(exitCode        )       {
  // An empty write comes back when everything before it has reached the runner.
  process.stdout.write('', () => process.exit(exitCode));
}


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 part`, `7 parts`. */
function counted(count        , noun        )         {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   pY: () => (/* binding */ MINUTE)
/* harmony export */ });
/* unused harmony export HOUR */
/** Lengths of time as people read them. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** `850 ms`, `12 s`, `3 min 20 s`, `2 h 5 min`: two units at most, the smaller left out when 0. */
function formatDuration(ms        )         {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / SECOND);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return joined([minutes, 'min'], [seconds % 60, 's']);
  return joined([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']);
}

function joined(...parts                    )         {
  return parts.flatMap(([amount, unit]) => (amount > 0 ? [`${amount} ${unit}`] : [])).join(' ');
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ diskErrorOf)
/* harmony export */ });
/* unused harmony exports diskErrors, diskErrorInWords */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _system_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8567);
/**
 * The errors of files and folders that a step could not write or open for a reason that lies with
 * the machine, from the codes that the operating system gives them. None is a defect of Slipway.
 */

                                                   


const diskErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('disk', {
  full: {
    meaning:
      'The disk, or the quota of the user on it, has no room for a file that the step writes.',
    remedy:
      'Free space on the runner (old simulators and versions of Xcode take the most), or take a runner with a larger disk, and run the step again.',
  },
  'read-only': {
    meaning: 'A file has to be written on a disk that is mounted read-only.',
    remedy:
      'Let the folder in the message lie on a disk that the job may write: check the volumes of the container, and where the runner has its work folder, temporary folder and home folder.',
  },
  'no-permission': {
    meaning: 'The user who runs the job may not open, make or delete a file or folder.',
    remedy:
      'Give the user who runs the job access to the path in the message; earlier jobs that ran as root, or in a container, may have left it to somebody else.',
  },
  'too-many-open-files': {
    meaning: 'The job, or the whole machine, has as many files open as the system allows.',
    remedy:
      'Raise the limit of open files for the runner (`ulimit -n`, or `LimitNOFILE` of its service), or let fewer jobs run on the machine at once.',
  },
});

                                                

const CODES                                = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EMFILE', 'too-many-open-files'],
  ['ENFILE', 'too-many-open-files'],
]);

const HAPPENED                                     = {
  full: 'The disk is full',
  'read-only': 'The disk is read-only',
  'no-permission': 'The job has no permission',
  'too-many-open-files': 'Too many files are open',
};

/**
 * The error of the catalogue that an error of the file system stands for, or `undefined` for
 * everything else. `path` names the file where the system's own error does not, as when a write
 * fails after the file was opened. Throws nothing.
 */
function diskErrorOf(error         , path = pathIn(error))                          {
  const code = CODES.get((0,_system_code_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .x)(error) ?? '');
  if (code === undefined || (code === 'no-permission' && path === undefined)) return undefined;
  return diskErrors.error(code, {
    message: `${HAPPENED[code]}${path === undefined ? '' : `: ${path}`}.`,
    said: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
    cause: error,
  });
}

const WORDS                                = new Map([
  [/no space left on device|disk full|disk quota exceeded|ENOSPC/i, 'full'],
  [/read-only file system|EROFS/i, 'read-only'],
  [/too many open files|EMFILE|ENFILE/i, 'too-many-open-files'],
]);

/**
 * The error of the catalogue that the last words of a program stand for which could not write.
 * `path` names the folder that it wrote to. Words of missing permission are left to whoever ran it.
 */
function diskErrorInWords(said        , path         )                          {
  const [, code] = [...WORDS].find(([words]) => words.test(said)) ?? [];
  if (code === undefined) return undefined;
  const place = path === undefined ? '' : `: ${path}`;
  return diskErrors.error(code, { message: `${HAPPENED[code]}${place}.`, said });
}

/** The file of an error of the file system. A program or socket may be refused too, but has none. */
function pathIn(error         )                     {
  if (!Error.isError(error) || !('path' in error) || typeof error.path !== 'string')
    return undefined;
  const isOfFile = !('syscall' in error && /^(?:spawn|connect|listen)/.test(String(error.syscall)));
  return isOfFile ? error.path : undefined;
}


/***/ }),

/***/ 2870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* unused harmony export isListOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/**
 * JSON from outside, read with a guard: a value of another shape than expected is refused, so that
 * no cast lets a broken answer or a half-written file through.
 */


                                                      

                          
                     
                                                                                               
                           
 

                                                                                

/** Reads `text`; gives the reason where it is not JSON or `guard` refuses it. Throws nothing. */
function readJson   (text        , guard          )                 {
  let value         ;
  try {
    value = MAY_HOLD_PROTOTYPE_KEY.test(text)
      ? JSON.parse(text, withoutPrototypeKeys)
      : JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
  }
  return guard(value) ? { ok: true, value } : { ok: false, problem: 'it has another shape' };
}

/** The value in `text`, or `undefined` where it is not JSON or `guard` refuses it. */
function jsonOrNothing   (text        , guard          )                {
  const reading = readJson(text, guard);
  return reading.ok ? reading.value : undefined;
}

const isAnything = (value         )                   => value !== undefined;

function isText(value         )                  {
  return typeof value === 'string';
}

function isJsonObject(value         )                                             {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose members all pass `guard`. */
function isListOf   (guard          )                      {
  return (value)                        => Array.isArray(value) && value.every(guard);
}

/** The members of `value` that an object has of its own; `constructor` and the like are none. */
function ownValue(value         , name        )          {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Looking at each member takes ten times as long, so it is done where the key may stand at all. */
const MAY_HOLD_PROTOTYPE_KEY = /__proto__|\\u00/;

/** `__proto__` would change what the object is as soon as somebody copies it member by member. */
function withoutPrototypeKeys(               key        , value         )          {
  return key === '__proto__' ? undefined : value;
}


/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ isConfidential),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   j_: () => (/* binding */ secretsInAddresses),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* unused harmony export shownAddress */
/** Addresses: what may be sent to them, and what of them may be shown. */

/** Whether a secret may go there: over https anywhere, over http only within this machine. */
function isConfidential({ protocol, hostname }     )          {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname        )          {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * An address as it is shown everywhere: without user, password, query and fragment, each of which
 * may be a secret.
 */
function shownAddress(address              )         {
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (url === null || url.host === '') return 'an address that cannot be read';
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}

/** User and password, from behind the scheme to the last @ before the path. */
const CREDENTIALS = /(?<=:\/\/)[^\s/?#]{1,4096}@/g;

/** Text of others, in which addresses lose their users and passwords. */
function withoutCredentials(text        )         {
  return text.includes('@') ? text.replaceAll(CREDENTIALS, '') : text;
}

/**
 * The secrets in the addresses that `text` holds: each password, with its user, or a user alone
 * that is long enough for a token. `schemeless` also takes `user:password@host` for an address.
 */
function secretsInAddresses(text        , { schemeless = false } = {})                    {
  const found = Array.from(text.matchAll(CREDENTIALS), ([match]) => match.slice(0, -1));
  const at = schemeless ? text.lastIndexOf('@') : -1;
  if (at > 0) found.push(text.slice(0, at).replace(/^[^:]*:\/\//, ''));
  return [...new Set(found)].flatMap((credentials) => {
    const [user = '', ...rest] = credentials.split(':');
    const password = rest.join(':');
    if (password === '') return user.length < SHORTEST_TOKEN ? [] : forms(user);
    return [...forms(password), ...forms(credentials)];
  });
}

/** `git` and `user` are none. */
const SHORTEST_TOKEN = 8;

/** The password in both forms: encoded in the address, and decoded for the other side. */
function forms(encoded        )           {
  try {
    return [...new Set([encoded, decodeURIComponent(encoded)])];
  } catch {
    return [encoded];
  }
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp),
  A: () => (/* reexport */ networkErrors)
});

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./build/core/system/network/address.js
var address = __nccwpck_require__(4751);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
;// CONCATENATED MODULE: ./build/core/system/network/connections.js
/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
                                                                      

                                       



                              
     
                                                                                            
                                                                                                   
                                                                                                    
     
                                                                               
     
                                                                                               
                                                                                                  
                        
     
                           
                                                             
                
 

/** A proxy variable holds something else than an http(s) address. */
class ProxyAddressError extends Error {
                    name = 'ProxyAddressError';
}

/** A proxy variable is set, but this Node cannot go through a proxy. */
class ProxySupportError extends Error {
                    name = 'ProxySupportError';
}

/** The first Node that does; runners have it since 2.328. */
const NODE_WITH_PROXIES = [24, 5]         ;

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * duration/* SECOND */.Z2;

/** `environment` holds the proxy variables; the name in lower case wins. */
function createConnections(
  environment                                              ,
  nodeVersion = process.versions.node,
)              {
  const read = (name        ) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const agents = new Map               ();
  const opened = new Map                ();

  function routeTo({ protocol, hostname }     ) {
    const secure = protocol === 'https:';
    const variable = secure ? 'https_proxy' : 'http_proxy';
    // A request to this machine never leaves it, least of all through a proxy.
    const proxy = (0,address/* isLoopback */.U9)(hostname) ? '' : read(variable);
    // Loaded with the first request: many a step needs no network, or fails before it does.
    return {
      variable,
      proxy,
      module: process.getBuiltinModule(secure ? 'node:https' : 'node:http'),
    };
  }

  function agentFor(address     )        {
    const { variable, proxy, module } = routeTo(address);
    const key = `${address.protocol} ${proxy}`;
    const known = agents.get(key);
    if (known !== undefined) return known;
    const agent = new module.Agent({
      // One for all connections, each of which would else set up its own.
      ...(address.protocol === 'https:' ? { secureContext: newSecureContext() } : {}),
      keepAlive: true,
      timeout: LONGEST_IDLE_MS,
      proxyEnv: proxyVariables({ variable, proxy, exceptions: read('no_proxy'), nodeVersion }),
      ...CHECKED,
    });
    const create = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
      const name = agent.getName(options);
      const socket = opened.get(name);
      opened.delete(name);
      return socket ?? create(options, callback);
    };
    agents.set(key, agent);
    return agent;
  }

  return {
    request(address, options) {
      const { module } = routeTo(address);
      return module.request(address, { ...options, ...CHECKED, agent: agentFor(address) });
    },
    open(address) {
      if (routeTo(address).proxy !== '') return;
      const agent = agentFor(address);
      const place = placeOf(address);
      const name = agent.getName(place);
      if (opened.has(name)) return;
      // The agent's own name for it, under which the next connections resume its TLS session.
      const options = { ...place, timeout: LONGEST_IDLE_MS, keepAlive: true, _agentKey: name };
      const socket = agent.createConnection(options)          ;
      const forget = ()       => {
        if (opened.get(name) !== socket) return;
        opened.delete(name);
        socket.destroy();
      };
      // Only a socket that is read from notices that the other end has hung up.
      socket.on('error', forget).on('timeout', forget).on('close', forget).resume();
      opened.set(name, socket);
    },
    close() {
      agents.forEach((agent) => agent.destroy());
      opened.forEach((socket) => socket.destroy());
    },
  };
}

function newSecureContext() {
  return process.getBuiltinModule('node:tls').createSecureContext();
}

/** The destination in the form that Node's agent takes. */
function placeOf({ protocol, hostname, port }     ) {
  const secure = protocol === 'https:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(port) || (secure ? 443 : 80),
    ...(secure ? { servername: (0,external_node_net_namespaceObject.isIP)(host) === 0 ? host : '' } : {}),
    ...CHECKED,
  };
}

/** Node would else ask NODE_TLS_REJECT_UNAUTHORIZED. */
const CHECKED = { rejectUnauthorized: true }         ;

                        
                            
                         
                              
                               
 

/** Node itself would ignore a proxy that is not an address, and go without. */
function proxyVariables({ variable, proxy, exceptions, nodeVersion }              ) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new ProxyAddressError(
      `${variable.toUpperCase()} holds no address that begins with http:// or https://.`,
    );
  }
  if (proxy !== '' && !knowsProxies(nodeVersion)) {
    throw new ProxySupportError(`Node ${nodeVersion} cannot go through a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}

function knowsProxies(nodeVersion        )          {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_WITH_PROXIES;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/system/files/file-piece.js
/**
 * A piece of a file as the body of a request. Two buffers per request take turns, one being filled
 * while the other leaves; they are used again for the next piece, so that memory depends neither
 * on the size of the file nor on the number of pieces.
 */

                                                   
                                               


/** A run of bytes of a file: `length` bytes, the first of them at `offset`, from 0. */
                            
                          
                          
 

/** The request announces `length` bytes, and those of `before` and `after`. */
                                              
                                                                                  
                                     
                                                                                          
                                           
                                          
     
                                                                                                
                                                         
     
                                                
                                                                           
                                                          
 

/** The length that a request with this body announces, in bytes. */
function pieceLength({ before, length, after }           )         {
  return (before?.length ?? 0) + length + (after?.length ?? 0);
}

/** The file did not give the bytes of the piece. */
class PieceError extends Error {
                    name = 'PieceError';
}

                              
     
                                                                                                   
                   
     
                                                                
 

                
                          
                                                                  
                      
 

/**
 * The size of a buffer. With 512 KiB, sending without TLS took 1.4 times the CPU, and with 128 KiB
 * 1.3 times (600 MB over loopback, six connections).
 */
const BUFFER_BYTES = 256 * 1024;

function createPieceSender()              {
  const idle                            = [];
  const files = new OpenFiles();
  return {
    async send(piece, request) {
      const turns = idle.pop() ?? [newTurn(), newTurn()];
      const { file } = piece;
      await (typeof file === 'string'
        ? files.use(file, (opened) => write(piece, opened, request, turns))
        : write(piece, file, request, turns));
      // Buffers are not given back after a failure: the system may still hold them.
      idle.push(turns);
    },
  };
}

function newTurn()       {
  return { buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES), left: Promise.resolve() };
}

/** A file is open as long as a piece of it is under way; opening it for each is felt (measured). */
class OpenFiles {
           #files = new Map                                                                 ();

  async use   (path        , work                                  )             {
    const file = this.#files.get(path) ?? { handle: (0,promises_.open)(path).catch(unreadable), users: 0 };
    this.#files.set(path, file);
    file.users += 1;
    try {
      return await work(await file.handle);
    } finally {
      file.users -= 1;
      if (file.users === 0) {
        this.#files.delete(path);
        await file.handle.then(
          (handle) => handle.close(),
          () => {},
        );
      }
    }
  }
}

async function write(
  { offset, length, before, after, mostAtOnceBytes = BUFFER_BYTES, onSent }           ,
  file            ,
  request               ,
  [first, second]                       ,
)                {
  const mostBytes = Math.min(BUFFER_BYTES, mostAtOnceBytes);
  if (before !== undefined) request.write(before);
  for (let sent = 0, [turn, next] = [first, second]; sent < length; [turn, next] = [next, turn]) {
    await turn.left;
    const wanted = Math.min(mostBytes, length - sent);
    const { bytesRead } = await file.read(turn.buffer, 0, wanted, offset + sent).catch(unreadable);
    if (bytesRead === 0) throw new PieceError('The file became shorter while it was being sent.');
    sent += bytesRead;
    turn.left = taken(request, turn.buffer.subarray(0, bytesRead)).then(() => onSent?.(sent));
    // Whoever waits for it learns of the failure; until then it is nobody's.
    turn.left.catch(() => {});
  }
  request.end(after);
  await Promise.all([first.left, second.left]);
}

function unreadable(cause         )        {
  throw new PieceError(`The file cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
}

function taken(request               , bytes        )                {
  return new Promise((resolve, reject) => {
    request.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/core/system/network/network-errors.js
/** The errors between a request and its answer, from the names that Node and OpenSSL give them. */





const networkErrors = (0,errors/* catalogue */.sW)('network', {
  unreachable: {
    meaning: 'No connection to the service could be made.',
    remedy:
      'Check that the runner reaches the host (firewall, proxy variables, service status) and run the step again.',
  },
  interrupted: {
    meaning: 'The connection broke or fell silent while a request was under way.',
    remedy: 'Run the step again; Slipway looks up what already happened before it repeats a write.',
  },
  untrusted: {
    meaning: 'The certificate of the service, or of a proxy in between, is not trusted here.',
    remedy:
      'If your network replaces certificates, name its certificate authority in NODE_EXTRA_CA_CERTS in the environment of the job.',
  },
  'proxy-refused': {
    meaning: 'The proxy that the environment names refused the connection, or is no address.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY in the environment of the job.',
  },
  'proxy-unsupported': {
    meaning: 'The environment names a proxy, but the Node of this runner cannot go through one.',
    remedy:
      'Update the self-hosted runner to 2.328 or newer, which brings Node 24.5, or take the proxy variables away where the network needs no proxy.',
  },
  'answer-too-large': {
    meaning: 'A service answered with more bytes than any answer of its kind has.',
    remedy:
      'Run the step again; if it stays, look at the status page of the service, or at what stands between it and the runner.',
  },
  'answer-malformed': {
    meaning:
      'A service, or a proxy in between, answered with something that breaks the rules of HTTP.',
    remedy:
      'Look at what stands between the runner and the service, such as a proxy or a virus scanner, and run the step again.',
  },
  'request-malformed': {
    meaning:
      'A header or an address of a request holds characters that HTTP does not allow; a service asked for it, or an input holds them.',
    remedy: 'Check tokens and addresses among the inputs for line breaks and invisible characters.',
  },
});

/** The other side gave no sign of life for as long as the request allowed. */
class IdleTimeout extends Error {
                    name = 'IdleTimeout';
  /** `connected`: the request may have arrived. */
           code                                   ;

  constructor(ms        , { connected }                                 ) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'IDLE' : 'IDLE_BEFORE_CONNECTION';
  }
}

/** The answer did not come to its end in the time for a whole exchange. */
class ExchangeTimeout extends Error {
                    name = 'ExchangeTimeout';
           code = 'TOO_SLOW';

  constructor(ms        ) {
    super(`the exchange had not ended after ${Math.round(ms / 1000)} s`);
  }
}

/** The answer grew beyond what the request allows. */
class AnswerTooLarge extends Error {
                    name = 'AnswerTooLarge';

  constructor(bytes        ) {
    super(`more than ${bytes} bytes`);
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
class HandshakeError extends Error {
                    name = 'HandshakeError';

  constructor(cause       ) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is its name in the message. */
function networkError(request        , host        , cause         )        {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: (0,address/* withoutCredentials */.ri)([found?.code, (0,errors/* messageOf */.bD)(found ?? cause)].filter(Boolean).join(': ')),
    cause,
  });
}

/** The reader of HTTP was stopped by the end of the connection. */
const BROKEN_OFF                      = new Set(['HPE_INVALID_EOF_STATE', 'HPE_CLOSED_CONNECTION']);

/** Node refuses to send such a request, before it connects. */
const MALFORMED_REQUEST                      = new Set([
  'ERR_INVALID_CHAR',
  'ERR_INVALID_HTTP_TOKEN',
  'ERR_HTTP_INVALID_HEADER_VALUE',
  'ERR_UNESCAPED_CHARACTERS',
  'ERR_INVALID_URL',
]);

function failureOf(code        , cause         , host        , request        ) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` }         ;
  }
  if (cause instanceof AnswerTooLarge) {
    const message = `${host} answered ${request} with ${cause.message}.`;
    return { kind: 'answer-too-large', message }         ;
  }
  if (code.startsWith('HPE_') && !BROKEN_OFF.has(code)) {
    const message = `The answer of ${host} to ${request} is no HTTP that can be read.`;
    return { kind: 'answer-malformed', message }         ;
  }
  if (MALFORMED_REQUEST.has(code)) {
    const message = `A header or the address of ${request} to ${host} is not allowed in HTTP.`;
    return { kind: 'request-malformed', message }         ;
  }
  if (cause instanceof ProxySupportError) {
    const message = `A proxy leads to ${host}, and this runner cannot use it.`;
    return { kind: 'proxy-unsupported', message }         ;
  }
  if (code.startsWith('ERR_PROXY') || cause instanceof ProxyAddressError) {
    const message = `The proxy gave no way to ${host}.`;
    return { kind: 'proxy-refused', message }         ;
  }
  if (wasNeverSent(cause)) {
    return { kind: 'unreachable', message: `No connection to ${host}.` }         ;
  }
  const message = `The connection to ${host} broke during ${request}.`;
  return { kind: 'interrupted', message }         ;
}

/**
 * Before a byte of the request can have arrived; repeating is then safe whatever it does. The code
 * alone does not say it: a network that fails gives the same ones while a request is under way.
 */
function wasNeverSent(cause         )          {
  if (cause instanceof HandshakeError) return true;
  const { code, syscall } = systemFailure(cause) ?? {};
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'IDLE_BEFORE_CONNECTION';
}

/** The error with a code in or behind `error`; the first where several addresses were tried. */
function systemFailure(error         )                                                            {
  for (let seen = error; Error.isError(seen);) {
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else if ((0,system_code/* systemCode */.x)(seen) !== undefined) {
      return seen                            ;
    } else seen = seen.cause;
  }
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/system/network/http.js
/**
 * HTTP: one request, one answer, with limits, the runner's proxy settings and cancellation. It
 * knows nothing of retries, tokens or the meaning of an answer.
 */
                                                                


                                                                     






                              
                                                               
                       
                                                      
                                                                              
                                                  
     
                                                                                                  
                                                              
     
                                  
     
                                                                                                   
                                                                                     
     
                              
                                                                                
                                       
                                
 

                               
                          
                                                                            
                                                     
                        
 

                       
     
                                                                                                  
                                                                                                   
                                                                   
     
                                                    
     
                                                                                                    
                                                   
     
                             
                         
 

                               
                                                 
                                                                     
                             
                                
 

const IDLE_TIMEOUT_MS = 60_000;
const LONGEST_MS = 5 * duration/* MINUTE */.pY;
const SLOWEST_BYTES_PER_MS = 8;
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024;

function createHttp(settings              )       {
  const connections = createConnections(settings.environment);
  const pieces = createPieceSender();
  return {
    async send(request) {
      const address = URL.parse(request.url);
      if (address === null) throw networkError(request.method, 'the service', invalidAddress());
      const signal = signalOf(settings.signal, request.signal);
      signal?.throwIfAborted();
      try {
        const idleMs = request.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
        const begun = connections.request(address, {
          method: request.method,
          headers: { 'user-agent': settings.userAgent, ...headersOf(request) },
          timeout: idleMs,
          ...(signal ? { signal } : {}),
        });
        return await answerTo(begun, {
          body: request.body,
          idleMs,
          longestMs: request.longestMs ?? longestMs(request, idleMs),
          largestBytes: request.largestAnswerBytes ?? LARGEST_ANSWER_BYTES,
          pieces,
        });
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof PieceError) throw error;
        throw networkError(describe(request, address), address.host, error);
      }
    },
    connect(url) {
      const address = URL.parse(url);
      if (address !== null && settings.signal?.aborted !== true) connections.open(address);
    },
    close: async () => connections.close(),
  };
}

/** Without what may be secret: a query, and where files go, which is often a pre-signed address. */
function describe({ method, body }             , { pathname }     )         {
  return isPiece(body) ? method : `${method} ${pathname}`;
}

function headersOf({ headers, body }             )                                   {
  return isPiece(body)
    ? { ...headers, 'content-length': String(pieceLength(body)) }
    : { ...headers };
}

function isPiece(body                     )                    {
  return typeof body === 'object' && 'file' in body;
}

function longestMs({ body }             , idleMs        )         {
  const sendingMs = isPiece(body) ? body.length / SLOWEST_BYTES_PER_MS : 0;
  return Math.max(LONGEST_MS, 2 * idleMs) + sendingMs;
}

function invalidAddress()        {
  return Object.assign(new TypeError('no address'), { code: 'ERR_INVALID_URL' });
}

function signalOf(...signals                             )                          {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

                   
                                     
                          
                             
                                
                               
 

async function answerTo(request               , sending         )                        {
  const { longestMs: limitMs } = sending;
  const late = Promise.withResolvers       ();
  const timer = setTimeout(() => {
    const error = new ExchangeTimeout(limitMs);
    late.reject(error);
    request.destroy(error);
  }, limitMs);
  try {
    return await Promise.race([exchange(request, sending), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function exchange(
  request               ,
  { body, idleMs, largestBytes, pieces }         ,
)                        {
  return new Promise((resolve, reject) => {
    const sent = isPiece(body) ? pieces.send(body, request) : undefined;
    if (!isPiece(body)) request.end(body);
    // Failures of the network are reported by the request's own events.
    sent?.catch((error         ) => {
      if (error instanceof PieceError) request.destroy(error);
    });

    let alive                                  = request;
    request.on('timeout', () => {
      const connected = request.socket?.connecting === false && !isAgreeingOnKeys(request);
      alive.destroy(new IdleTimeout(idleMs, { connected }));
    });
    let broken                   ;
    request.on('error', (error) => {
      broken = error;
      reject(isAgreeingOnKeys(request) ? new HandshakeError(error) : error);
    });
    request.on('response', (response) => {
      alive = response;
      // From here on only what breaks the answer matters.
      const answer = readAnswer(response, request, {
        largestBytes,
        sent: sent && within(idleMs, sent),
      });
      // The answer itself only says that it was cut off; why, the request knows.
      const failed = (error         ) => {
        throw (0,system_code/* hasCode */.u)(error, 'ECONNRESET') ? (broken ?? error) : error;
      };
      resolve(answer.catch(failed));
    });
  });
}

/** Over TLS nothing leaves before that is done. */
function isAgreeingOnKeys({ socket }               )          {
  return socket !== null && 'secureConnecting' in socket && socket.secureConnecting === true;
}

                   
                                
                                                       
                                                   
 

async function readAnswer(
  response                 ,
  request               ,
  { largestBytes, sent }         ,
)                        {
  const status = response.statusCode ?? 0;
  const headers = flatHeaders(response.headersDistinct);
  const received           = [];
  let size = 0;
  const answer = () => ({ status, headers, body: Buffer.concat(received) });
  try {
    for await (const bytes of response) {
      size += (bytes          ).length;
      if (size > largestBytes) throw new AnswerTooLarge(largestBytes);
      received.push(bytes          );
    }
    if (status < 300) await sent?.();
    return answer();
  } catch (error) {
    if (error instanceof AnswerTooLarge) throw error;
    // Whoever refuses a body before its end often hangs up in the middle of saying why.
    if (status < 300 || request.writableFinished) throw error;
    return answer();
  } finally {
    if (!request.writableFinished) request.destroy();
  }
}

/** After the answer nobody else watches whether the rest of the body still leaves. */
function within(ms        , sent               )                      {
  return async () => {
    const late = Promise.withResolvers      ();
    const timer = setTimeout(() => late.reject(new IdleTimeout(ms, { connected: true })), ms);
    try {
      await Promise.race([sent, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function flatHeaders(headers                       )                         {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createProcesses)
});

// UNUSED EXPORTS: processErrors

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(9840);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./build/core/system/programs/process-tree.js
/**
 * A program together with everything it started: they share a process group, and end as one. A
 * process that has made a session of its own has left the group, and is found among the
 * descendants.
 */

                                                       

/**
 * Between asking a program to end and ending it; the runner gives a cancelled step 7.5 s in all.
 */
const GRACE_MS = 2000;
/** A daemon may hold the output of the program that started it; the runner waits as long. */
const LINGER_MS = 5000;

                             
                              
                           
                                                                                           
                                         
 

/**
 * Ends a program's whole group when the job is cancelled or the time is up, and whatever still
 * holds its output some seconds after it ended by itself.
 */
class TreeEnd {
  timedOut = false;
           #child              ;
           #abort             ;
           #timers                   = [];
  /** The children have to be known before the end, as nothing names their origin afterwards. */
  #strays                    = [];
           #end = ()       => this.#endTree();

  constructor(child              , { abort, limitMs, lingerMs = LINGER_MS }            ) {
    this.#child = child;
    this.#abort = abort;
    abort.addEventListener('abort', this.#end, { once: true });
    this.#after(limitMs, () => {
      this.timedOut = true;
      this.#endTree();
    });
    child.once('exit', () => this.#after(lingerMs, () => this.#letGo()));
  }

  /** The program is gone; where it did not go by itself, what it left in its group goes too. */
  stopWatching(endedByUs         )       {
    this.#abort.removeEventListener('abort', this.#end);
    this.#timers.forEach((timer) => clearTimeout(timer));
    if (endedByUs || this.timedOut || this.#abort.aborted) this.#signal('SIGKILL');
  }

  #after(ms        , act            )       {
    this.#timers.push(setTimeout(act, ms));
  }

  #endTree()       {
    this.#strays = straysOf(this.#child.pid);
    this.#signal('SIGTERM');
    this.#after(GRACE_MS, () => this.#signal('SIGKILL'));
  }

  #signal(signal                )       {
    killTree(this.#child.pid, signal);
    for (const pid of this.#strays) send(pid, signal);
  }

  #letGo()       {
    killTree(this.#child.pid, 'SIGKILL');
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }
}

function killTree(pid                    , signal                )       {
  if (pid !== undefined) send(process.platform === 'win32' ? pid : -pid, signal);
}

function send(pid        , signal                )       {
  try {
    process.kill(pid, signal);
  } catch {
    // The process is already gone.
  }
}

const LISTING_LIMIT_MS = 1000;

/** The descendants of `pid` in other groups; none without `ps`. */
function straysOf(pid                    )                    {
  if (pid === undefined || process.platform === 'win32') return [];
  const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-axo', 'pid=,ppid=,pgid='], {
    encoding: 'utf8',
    timeout: LISTING_LIMIT_MS,
  });
  const all = [...(stdout ?? '').matchAll(/^ *(\d+) +(\d+) +(\d+) *$/gm)].map((row) => {
    const [own = 0, parent = 0, group = 0] = row.slice(1).map(Number);
    return { own, parent, group };
  });
  const family = new Set([pid]);
  // A parent need not stand before its children.
  for (let known = 0; known < family.size;) {
    known = family.size;
    for (const { own, parent } of all) if (family.has(parent)) family.add(own);
  }
  return all.filter(({ own, group }) => family.has(own) && group !== pid).map(({ own }) => own);
}

// EXTERNAL MODULE: ./build/core/system/system-code.js
var system_code = __nccwpck_require__(8567);
;// CONCATENATED MODULE: ./build/core/system/programs/process.js
/**
 * Other programs. Each runs in a process group of its own, so that a time limit or a
 * cancelled job ends the program together with everything it started; @actions/exec can do
 * neither. Arguments are always a list, there is no shell, and stdin is closed unless input is
 * given.
 */





                                 
                        
                                                                                           
                                                                      
                          
                                 
                              
                                
                                                                                                 
                                                                        
 

                                
                            
                          
                          
 

                            
     
                                                                                                      
                                                                                                    
                                   
     
                                                                                                  
                                                     
                  
 

const processErrors = (0,errors/* catalogue */.sW)('process', {
  'not-found': {
    meaning: 'A program that the action needs is not on PATH.',
    remedy: 'Run the step on a runner that has the program, or install it in an earlier step.',
  },
  'not-started': {
    meaning: 'The operating system refused to start a program.',
    remedy: 'Check the program and its permissions on the runner.',
  },
  'timed-out': {
    meaning: 'A program did not end within its time limit.',
    remedy: 'Look at its last lines in the log; raise the limit if it was still making progress.',
  },
  'output-too-large': {
    meaning: 'A program wrote more than 16 MiB.',
    remedy: 'Make the program less verbose.',
  },
});

                                  
                                                                     
                                
                                                                                       
                             
 

const LONGEST_OUTPUT_CHARACTERS = 16 * 1024 * 1024;
/** No program runs without a limit. */
const LONGEST_RUN_MS = 10 * duration/* MINUTE */.pY;
const TAIL_LINES = 20;

function createProcesses(settings                 )            {
  const running = new Set        ();
  return {
    killAll: () => running.forEach((pid) => killTree(pid, 'SIGKILL')),
    async run(command, argv, options = {}) {
      const signals = [settings.signal, options.signal].filter((signal) => signal !== undefined);
      const abort = AbortSignal.any(signals);
      abort.throwIfAborted();
      const limitMs = options.timeoutMs ?? LONGEST_RUN_MS;
      // Most runs of the actions that know git start no program; only the others load this.
      const { execa } = await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 2499));
      abort.throwIfAborted();

      const child = execa(command, argv, {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
        env: childEnvironment(settings.environment, options.environment),
        extendEnv: false,
        detached: process.platform !== 'win32',
        reject: false,
        stripFinalNewline: true,
        maxBuffer: LONGEST_OUTPUT_CHARACTERS,
        lines: false,
        // Whoever follows the lines keeps what matters; a build may write without end.
        buffer: options.onLine === undefined,
      });
      const { pid } = child;
      if (pid !== undefined) running.add(pid);
      const end = new TreeEnd(child.nodeChildProcess, {
        abort,
        limitMs,
        lingerMs: settings.lingerMs,
      });
      const [result, tail] = await Promise.all([child, followed(child, options.onLine)]);
      end.stopWatching(result.isMaxBuffer);
      if (pid !== undefined) running.delete(pid);

      abort.throwIfAborted();
      const { stdout = '', stderr = '' } = result;
      const lastLines = tail ?? stdout.split('\n').slice(-TAIL_LINES);
      if (end.timedOut) throw timedOut(command, limitMs, lastLines);
      if (result.isMaxBuffer) throw tooLoud(command);
      if (result.exitCode === undefined && result.signal === undefined) {
        throw notStarted(command, result);
      }
      return { exitCode: result.exitCode ?? 128, stdout, stderr };
    },
  };
}

/**
 * The action's inputs and saved state hold the user's secrets; no other program needs them.
 * The same goes for the runner's own tokens.
 */
function childEnvironment(
  base                                ,
  added                               ,
)                         {
  const withheld =
    /^(INPUT_|STATE_|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN$|APP_STORE_CONNECT_|APPCENTER_ACCESS_TOKEN$)/i;
  const kept = Object.entries(base).filter(([name]) => !withheld.test(name));
  const merged = { ...Object.fromEntries(kept), ...added };
  return Object.fromEntries(
    Object.entries(merged).filter((entry)                            => entry[1] !== undefined),
  );
}

                      
                                                                           
 

/** Hands on the lines of a program and returns its last ones; `undefined` when nobody listens. */
async function followed(
  child            ,
  onLine                          ,
)                                         {
  if (onLine === undefined) return undefined;
  const tail           = [];
  const read = async (from                     ) => {
    for await (const line of child.iterable({ from })) {
      onLine(String(line), from);
      tail.push(String(line));
      if (tail.length > TAIL_LINES) tail.shift();
    }
  };
  // A program that fails ends its streams early; its result tells the reason.
  await Promise.allSettled([read('stdout'), read('stderr')]);
  return tail;
}

function tooLoud(command        )        {
  return processErrors.error('output-too-large', {
    message: `"${command}" wrote more than 16 MiB.`,
  });
}

function timedOut(command        , limitMs        , details                   )        {
  return processErrors.error('timed-out', {
    message: `"${command}" did not end within ${(0,duration/* formatDuration */.a3)(limitMs)} and was stopped.`,
    details,
  });
}

function notStarted(command        , result         )        {
  const cause = Error.isError(result) ? result.cause : result;
  return (0,system_code/* hasCode */.u)(cause, 'ENOENT')
    ? processErrors.error('not-found', {
        message: `The program "${command}" was not found.`,
        cause,
      })
    : processErrors.error('not-started', {
        message: `The program "${command}" could not be started.`,
        said: (0,errors/* messageOf */.bD)(cause),
        cause,
      });
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hasCode),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/** The codes by which the operating system and Node name an error, such as ENOENT. */

/** The code that the operating system or Node gives an error, such as ENOENT. */
function systemCode(error         )                     {
  const code = Error.isError(error) && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether `error` bears one of these codes. */
function hasCode(error         , ...codes                   )          {
  const code = systemCode(error);
  return code !== undefined && codes.includes(code);
}


/***/ }),

/***/ 5760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8880);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
