import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: ./build/core/app-store-connect/client/credentials.js + 2 modules
var credentials = __nccwpck_require__(363);
// EXTERNAL MODULE: ./build/core/runner/input-kinds.js
var input_kinds = __nccwpck_require__(267);
;// CONCATENATED MODULE: ./build/core/app-store-connect/wait-inputs.js


/** The inputs of every action that waits for a build. */
const buildWaits = {
  'appear-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
    about: 'How long Apple may take to accept the upload and list the build.',
    default: '15',
  }),
  'processing-timeout-minutes': (0,input_kinds/* minutes */.Gx)({
    about: 'How long Apple may take to process the build after that.',
    default: '120',
  }),
  'on-timeout': (0,input_kinds/* oneOf */.yL)(['fail', 'warn'])({
    about: 'Whether a wait that comes to its limit fails the step or is a warning.',
    default: 'fail',
  }),
}         ;

// EXTERNAL MODULE: ./build/core/runner/inputs.js
var inputs = __nccwpck_require__(620);
// EXTERNAL MODULE: ./build/actions/testflight-distribute/notes/release-notes.js
var release_notes = __nccwpck_require__(474);
;// CONCATENATED MODULE: ./build/actions/testflight-distribute/inputs.js




                                                                  


/** A build id says everything; what is written beside it could only contradict it. */
const buildIdStandsAlone       = (given) => {
  const idle = ['version', 'build-number'].filter((name) => given.has(name));
  return given.has('build-id') && idle.length > 0
    ? `\`build-id\` names the build already, so leave out ${idle.map((name) => `\`${name}\``).join(' and ')}`
    : undefined;
};

const inputs_inputs = (0,inputs/* inputTable */.Fu)(
  {
    ...credentials/* appStoreConnectCredentials */.fh,
    'build-id': (0,input_kinds/* text */.Qq)({
      about: 'The build to distribute: the output `build-id` of appstore-upload.',
    }),
    'bundle-id': (0,input_kinds/* text */.Qq)({
      about: 'Bundle id of the app, to find the build by `version` and `build-number`.',
    }),
    'app-id': (0,input_kinds/* text */.Qq)({
      about: 'Apple id of the app, instead of `bundle-id`.',
    }),
    version: (0,input_kinds/* text */.Qq)({
      about: 'Marketing version of the build; by default any.',
    }),
    // No default in action.yml: the runner would hand it in as if the user had written it.
    'build-number': (0,input_kinds/* text */.Qq)({
      about: 'Build number, or `latest` for the newest upload, which is the default.',
    }),
    groups: (0,input_kinds/* lines */.Mn)({
      about:
        'Beta groups that get the build, by name or id; nothing is changed when one of them is unknown.',
    }),
    'release-notes': (0,release_notes/* releaseNotes */.f)({
      about:
        'What to Test: text, a file, a folder with one `<locale>.txt` per language, or a `release_notes.json`.',
    }),
    'release-notes-locale': (0,input_kinds/* text */.Qq)({
      about: 'Language of plain release notes; by default the primary language of the app.',
    }),
    'beta-review': (0,input_kinds/* oneOf */.yL)(['auto', 'never'])({
      about:
        'Whether a build for an external group is submitted to beta review when Apple demands it.',
      default: 'auto',
    }),
    'if-another-in-review': (0,input_kinds/* oneOf */.yL)(['fail', 'keep'])({
      about:
        'What to do when another build of the version is in beta review: fail, or keep it there and leave this build unsubmitted, with a warning.',
      default: 'fail',
    }),
    'notify-testers': (0,input_kinds/* flag */.Jt)({
      about:
        'Whether Apple notifies testers when they get the build; by default as App Store Connect has it.',
    }),
    'uses-non-exempt-encryption': (0,input_kinds/* flag */.Jt)({
      about:
        'Answer to Apple’s question about export compliance, given when the build leaves it open.',
    }),
    ...buildWaits,
    'dry-run': (0,input_kinds/* flag */.Jt)({
      about: 'Check everything and print what would be changed, without changing anything.',
      default: 'false',
    }),
  },
  [(0,inputs/* exactlyOneOf */.Og)('build-id', 'bundle-id', 'app-id'), buildIdStandsAlone],
);

                                             


/***/ }),

/***/ 476:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(364);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(608);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(675);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(461);





await (0,_core_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({ name: 'testflight-distribute', inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputs */ .V, run: _run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ normalized),
/* harmony export */   f: () => (/* binding */ releaseNotes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _core_app_store_connect_client_json_api_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(378);
/* harmony import */ var _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(267);
/** The release notes as the user hands them in: one text, or one for each language. */





                          
                                                     
                                                                                

const releaseNotes = (0,_core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kind */ .fM)({
  form: 'text, or path of a file or folder',
  parse(raw, { workspace })               {
    const path = raw.includes('\n') ? undefined : (0,_core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .inWorkspace */ .ve)(raw, workspace);
    const found = path === undefined ? undefined : statOf(path);
    if (path !== undefined && found?.isDirectory()) return fromFolder(path);
    if (path !== undefined && found?.isFile()) return fromFile(path);
    if ((0,_core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileName */ .oV)(raw)) throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7(`names no file: "${raw}"`);
    return { form: 'plain', text: normalized(raw) };
  },
});

function statOf(path        ) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
  } catch {
    // A text that is too long or too odd for a path is no path.
    return undefined;
  }
}

function fromFile(path        )               {
  const text = readText(path);
  return path.toLowerCase().endsWith('.json')
    ? { form: 'localized', texts: readEntries(text) }
    : { form: 'plain', text };
}

function fromFolder(path        )               {
  const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).filter((name) => name.toLowerCase().endsWith('.txt'));
  if (files.length === 0) throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7('is a folder without any <locale>.txt');
  const texts = files
    .toSorted()
    .map((name) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, name.slice(-4)), readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))]         );
  return { form: 'localized', texts: new Map(texts) };
}

/** `[{"language": "en-US", "text": "…"}]`, the form in which other tools keep release notes. */
function readEntries(json        )                              {
  const texts = new Map                ();
  for (const entry of parsedList(json)) {
    const { language, text } = (0,_core_app_store_connect_client_json_api_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry) ? entry : {};
    if (typeof language !== 'string' || typeof text !== 'string') {
      throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7('holds an entry without `language` and `text`');
    }
    if (texts.has(language)) throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7(`has two texts for ${language}`);
    texts.set(language, required(text, `for ${language}`));
  }
  return texts;
}

function parsedList(json        )                     {
  let parsed         ;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7('names a file that is no valid JSON');
  }
  if (Array.isArray(parsed) && parsed.length > 0) return parsed;
  throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7(
    'names a JSON file without a list such as [{"language": "en-US", "text": "…"}]',
  );
}

function readText(path        )         {
  return required((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''), `in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`);
}

function required(text        , place        )         {
  const kept = normalized(text);
  if (kept === '') throw new _core_runner_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S7(`holds no text ${place}`);
  return kept;
}

/** One form for what was written and what Apple gives back, so that the two can be compared. */
function normalized(text        )         {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').trim();
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _core_runner_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(151);


const outputs = (0,_core_runner_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputTable */ .i)({
  'build-id': 'Id of the build at Apple.',
  'app-id': 'Apple id of the app.',
  version: 'Marketing version of the build.',
  'build-number': 'Build number.',
  'internal-state': 'Apple’s state of the build for internal testers, such as `IN_BETA_TESTING`.',
  'external-state':
    'Apple’s state of the build for external testers, such as `WAITING_FOR_BETA_REVIEW`.',
  'beta-review-state': 'Apple’s state of the beta review; empty when there is none.',
  'beta-review-submission-id': 'Id of the submission to beta review; empty when there is none.',
  groups: 'JSON list of the groups that have the build: `id`, `name` and `internal` of each.',
  'release-notes-locales': 'Languages that have a What to Test, separated by commas.',
  expires: 'When testers can no longer use the build, as an ISO 8601 date.',
  'app-store-connect-url': 'Page of the build in App Store Connect.',
});


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/system/address.js
var address = __nccwpck_require__(926);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/errors.js
var client_errors = __nccwpck_require__(854);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/address.js
/** Where App Store Connect answers: Apple's host, or another one that the environment names. */
                                                                    



const APPLE = 'https://api.appstoreconnect.apple.com';
const VARIABLE = 'APP_STORE_CONNECT_API_URL';

/** The origin to which requests go. A token is only ever sent there. */
function apiOrigin({ machine, log }                                        )         {
  const named = machine.environment[VARIABLE]?.trim();
  if (!named) return APPLE;
  const url = URL.parse(named);
  if (!url || url.pathname !== '/' || !(0,address/* isConfidential */.F)(url)) {
    throw client_errors/* appStoreConnectErrors */.k.error('address-invalid', {
      message: `The environment variable ${VARIABLE} is no address that a token may be sent to.`,
    });
  }
  log.notice(`Requests to App Store Connect go to ${url.origin} (${VARIABLE}).`);
  return url.origin;
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/json-api.js
var json_api = __nccwpck_require__(378);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
;// CONCATENATED MODULE: ./build/core/app-store-connect/client/rate-limit.js
/** The hourly rate limit of the API key, as Apple tells it with each answer. */
                                                         

                                               

const LOW_BELOW = 0.1;
/** So a wait of two hours costs at most 120 requests, about a thirtieth of the limit. */
const LOOKS_WHILE_LOW_MS = duration/* MINUTE */.pY;

                            
                           
                        
 

/** What is left of the hour for everybody with this key: one for all requests of an action. */
class RequestBudget {
           #log     ;
  #limit                       ;
  #warned = false;

  constructor(log     ) {
    this.#log = log;
  }

  /** How long somebody who only looks again and again pauses at least between two looks. */
  get pauseMs()         {
    return this.#limit && isLow(this.#limit) ? LOOKS_WHILE_LOW_MS : 0;
  }

  /** Told in the debug log with each answer, and once as a warning when little is left. */
  see({ headers }              )       {
    this.#limit = readRateLimit(headers['x-rate-limit']) ?? this.#limit;
    if (!this.#limit) return;
    const left = sayLeft(this.#limit);
    this.#log.debug(`Rate limit of the API key: ${left}.`);
    if (this.#warned || !isLow(this.#limit)) return;
    this.#warned = true;
    this.#log.warning(
      `The API key has ${left}; all jobs with this key share them. Waits look less often until there are more.`,
    );
  }
}

function sayLeft({ left, perHour }           )         {
  return `${left} of ${perHour} requests left this hour`;
}

/** Written as `user-hour-lim:3500;user-hour-rem:500;`. */
function readRateLimit(header = '')                        {
  const perHour = /user-hour-lim:(\d+)/.exec(header)?.[1];
  const left = /user-hour-rem:(\d+)/.exec(header)?.[1];
  return perHour && left ? { perHour: Number(perHour), left: Number(left) } : undefined;
}

function isLow({ left, perHour }           )          {
  return left < perHour * LOW_BELOW;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusal.js
/** Apple's error answers (JSON:API errors): read without trust, and put into words. */
                                                         


                                                 

                             
                                                  
                                  
                                                                                     
                        
                         
                          
                                                         
                                      
                                                   
 

/** An answer that is no success; the cause of the coded error that people see. */
class Refusal extends Error {
                    name = 'Refusal';
           status        ;
           errors                       ;
           retryAfter                    ;
  /** What was left of the hourly limit of the key. */
           rateLimit                       ;

  constructor({ status, headers, body }              ) {
    const errors = appleErrors(body);
    const words = errors.length > 0 ? errors.map(sentence).join('\n') : plainText(body);
    super([words, requestIds(headers)].filter((part) => part !== '').join('\n'));
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

/** The refusal behind a coded error, where Apple's code decides what is done next. */
function refusalOf(error         )                      {
  return Error.isError(error) && error.cause instanceof Refusal ? error.cause : undefined;
}

function appleErrors(body        )               {
  const parsed = parseJson(body);
  const errors = (0,json_api/* isRecord */.u4)(parsed) ? parsed['errors'] : undefined;
  return Array.isArray(errors) ? errors.filter(json_api/* isRecord */.u4).map(appleError) : [];
}

function appleError(raw                                   )             {
  const { id, source, meta } = raw;
  const place = (0,json_api/* isRecord */.u4)(source) ? (source['pointer'] ?? source['parameter']) : undefined;
  return {
    id: typeof id === 'string' ? id : undefined,
    code: textOf(raw['code']),
    title: textOf(raw['title']),
    detail: textOf(raw['detail']),
    source: typeof place === 'string' ? place : undefined,
    meta: (0,json_api/* isRecord */.u4)(meta) ? meta : {},
  };
}

function sentence(error            )         {
  const place = error.source === undefined ? '' : ` (${error.source})`;
  const request = error.id === undefined ? '' : ` [error id ${error.id}]`;
  const words = [error.title, error.detail].filter((part) => part !== '').join(' – ');
  return [`${error.code}: ${words}${place}${request}`, ...associatedSentences(error)].join('\n');
}

/** Not in Apple's schema, but real, and often the only text that tells the reason. */
function associatedSentences({ meta }            )           {
  const associated = meta['associatedErrors'];
  if (!(0,json_api/* isRecord */.u4)(associated)) return [];
  return Object.entries(associated).flatMap(([path, errors]) =>
    Array.isArray(errors)
      ? errors.filter(json_api/* isRecord */.u4).map((raw) => `${path}: ${sentence(appleError(raw))}`)
      : [],
  );
}

/** By which Apple finds a request in its logs; which of them it sends is not documented. */
const REQUEST_ID_HEADERS = [
  'x-request-id',
  'x-apple-request-uuid',
  'x-apple-jingle-correlation-key',
];

function requestIds(headers                         )         {
  const ids = REQUEST_ID_HEADERS.flatMap((name) => headers[name] ?? []);
  return ids.length > 0 ? `[request id ${[...new Set(ids)].join(', ')}]` : '';
}

/** A gateway answers in HTML or plain text; its first words must do. */
function plainText(body        )         {
  const words = body.toString('utf8').replaceAll(/<[^>]*>/g, ' ');
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

function parseJson(body        )          {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function textOf(value         )         {
  return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/paging.js
/**
 * Lists of App Store Connect, read to their end. Apple's links lead from page to page; they are
 * followed as they stand, but the token goes to no other host.
 */

                                                    


                       
                                                  
                        
                        
                    
                                                 
 

async function readAllPages(list      )                                         {
  const { path, readPage } = list;
  const found = new Found();
  const seen = new Set        ();
  for (let { url } = list; ;) {
    seen.add(url.href);
    let page      ;
    try {
      page = await readPage(url);
    } catch (error) {
      if (seen.size > 1 && isBrokenCursor(error)) return readFromBothEnds(list, error);
      throw error;
    }
    found.add(page);
    if (page.next === undefined || isLastPage(page, found.size)) return found.document();
    url = nextPage(page.next, list);
    if (seen.has(url.href)) throw (0,json_api/* surprisingAnswer */.X2)(`GET ${path}: the pages go in a circle`);
  }
}

/** A list may grow while it is read, and shift what was read into the next page. */
class Found {
           #data = new Map                  ();
           #included             = [];

  get size()         {
    return this.#data.size;
  }

  add({ data, included }                                 )       {
    for (const resource of data) this.#data.set(`${resource.type} ${resource.id}`, resource);
    this.#included.push(...included);
  }

  document()                                {
    return new json_api/* Document */.yo([...this.#data.values()], this.#included);
  }
}

/** Apple may lead on although nothing follows. */
function isLastPage({ data, total = Infinity }      , read        )          {
  return data.length === 0 || read >= total;
}

function nextPage(link        , { path, url: { origin } }      )      {
  const url = URL.parse(link, origin);
  if (url?.origin === origin) return url;
  throw (0,json_api/* surprisingAnswer */.X2)(`GET ${path}: the next page is on another host`);
}

function isBrokenCursor(error         )          {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(
    ({ code, detail }) => code === 'PARAMETER_ERROR.INVALID' && /\bcursor\b/.test(detail),
  );
}

/** What a list can be sorted by when its query does not say. */
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
  const found = new Found();
  const first = await readPage(withSort(url, sort));
  found.add(first);
  const last = await readPage(withSort(url, opposite));
  found.add({ ...last, data: last.data.toReversed() });
  if (first.total !== undefined && found.size >= first.total) return found.document();
  throw (0,json_api/* surprisingAnswer */.X2)(
    `GET ${path}: Apple does not accept its own cursor, and the list is too long to be read from both ends (${found.size} of ${first.total ?? 'unknown'})`,
  );
}

function withSort(url     , sort        )      {
  const sorted = new URL(url);
  sorted.searchParams.set('sort', sort);
  return sorted;
}

// EXTERNAL MODULE: ./build/core/system/http.js + 4 modules
var http = __nccwpck_require__(607);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
;// CONCATENATED MODULE: ./build/core/system/retry.js
/** Trying again: when to wait how long. What may be tried again, the caller decides. */

                                        


                          
                                              
                         
                                
                                  
 

                                               
                        
                                
                                                                                                               
                                                                
                                                                                  
                                                                                        
                                        
                                   
                                 
 

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

/** What people read between two tries. */
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
 * What a `Retry-After` header asks for, in milliseconds: whole seconds or an HTTP date
 * (RFC 9110 §10.2.3). `undefined` when it is absent or makes no sense.
 */
function retryAfterHeaderMs(value                    , now      )                     {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value.trim()) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/passing-failure.js
/** Failures that pass by themselves: App Store Connect is down, out of reach or wants a pause. */

                                                           




function isFaultOfApple(error         )          {
  return client_errors/* appStoreConnectErrors */.k.is(error, 'unavailable') || refusalOf(error)?.status === 408;
}

function isRateLimit(error         )          {
  return client_errors/* appStoreConnectErrors */.k.is(error, 'rate-limited');
}

/** How long Apple asked to be left alone, if it did. */
function askedPauseMs(error         , now      )                     {
  return retryAfterHeaderMs(refusalOf(error)?.retryAfter, now);
}

/** The failure of one look that is no reason to end a wait, in the words for people. */
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
  // What is waited for was named by Apple itself; its parts learn of it one after another.
  if (client_errors/* appStoreConnectErrors */.k.is(error, 'not-found')) return 'not there yet';
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusal-remedies.js
/**
 * What to do about a refusal, by Apple's code. The codes go from the general to the particular
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

/** Whether the path belongs to what Apple leaves to team keys. */
function isProvisioning(path        )          {
  return PROVISIONING.test(path);
}

/** A better remedy than the catalogue's, where the refusal tells more than its code. */
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

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/refusal-error.js
/** From an answer that is no success to the coded error that people see. */
                                                   



                                                        

                                                       

                                 
                          
                        
                                                                                              
                                            
                                  
 

/** The coded error for an answer that is no success. */
function refusalError(refusal         , request                )              {
  const code = codeOf(refusal, request);
  const { method, path } = request;
  const remedy = HAS_ROWS.has(code) ? remedyFor(refusal, path) : undefined;
  return client_errors/* appStoreConnectErrors */.k.error(code, {
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

/** Statuses of requests that the API does not, or no longer, know. */
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

/** A clock that is wrong by less than this does not spoil a token. */
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


;// CONCATENATED MODULE: ./build/core/app-store-connect/client/token.js
/**
 * Bearer tokens. Apple refuses a token that lives longer than 20 minutes, and a wait for a build
 * is longer than that; so the token is asked for before each request and signed anew in time.
 */

                                                                    

                                                    

const AUDIENCE = 'appstoreconnect-v1';
/** Dated back, as Apple refuses a token from a clock that runs ahead of its own. */
const DATED_BACK_MS = duration/* MINUTE */.pY;
const LIFETIME_MS = 19 * duration/* MINUTE */.pY;
const RENEWED_BEFORE_END_MS = 60 * duration/* SECOND */.Z2;

                              
                             
                                                                 
                               
 

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
                                                                    


                                                                      

                                                    


                                                     




                              
                
                                                             
  

                                                  

                             
                          
                    
                          
                                              
 

/** Whether what passes by itself is waited for here, or by somebody who looks again anyway. */
                                                

                                                                                             

const BACKOFF = { tries: 5, firstDelayMs: duration/* SECOND */.Z2, longestDelayMs: 16 * duration/* SECOND */.Z2 };

function createRequestSender(
  credentials             ,
  context                                                 ,
)              {
  const { budget, clock, http, log, signal } = context;
  const tokens = createTokenSource(credentials, context);

  async function send(request            , token        )                        {
    const response = await http.send(signed(request, token));
    budget.see(response);
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

  return (request, patience) =>
    retry(() => attempt(request), {
      ...BACKOFF,
      clock,
      signal,
      retryAfterMs: (error) =>
        isWorthRepeating(error, request.method, patience)
          ? (askedPauseMs(error, clock.now()) ?? 0)
          : undefined,
      onRetry: (error, delayMs) => log.info(retryLine(error, delayMs)),
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
 * A write is repeated only when it had no effect for certain: it never left, or Apple turned it
 * away before looking at it.
 */
function isWorthRepeating(error         , method        , patience          )          {
  // Known to come and go within seconds while nothing is wrong.
  if (client_errors/* appStoreConnectErrors */.k.is(error, 'agreement-missing')) return true;
  if (patience === 'tries-once') return false;
  if (http/* networkErrors */.A.is(error, 'unreachable') || isRateLimit(error)) return true;
  const isHarmless = method === 'GET' || method === 'DELETE';
  return isHarmless && (http/* networkErrors */.A.is(error, 'interrupted') || isFaultOfApple(error));
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/client.js
/**
 * The door to App Store Connect: resources and lists of them, read and written. It follows pages;
 * what an answer means, the files beside it say.
 */
                                                         

                                                    


                                                                    



                                                                                  

                             
                                                                           
  

/** A resource to be made or changed, as Apple's request bodies hold it under `data`. */
                               
                        
                       
                                                          
                                                                                                  
 

                               
                                                                    
                                  
 

const LARGEST_PAGE = 200;

function connectToAppStoreConnect(options   
                                    
                               
 )                  {
  const { credentials, context } = options;
  const budget = new RequestBudget(context.log);
  const send = createRequestSender(credentials, { ...context, budget });
  return new AppStoreConnect({ origin: apiOrigin(context), send, budget }, 'repeats');
}

                      
                          
                             
                                 
 

class AppStoreConnect {
  /** Where the API answers, `https://host`. */
           origin        ;
           #connection            ;
           #patience          ;

  constructor(connection            , patience          ) {
    this.origin = connection.origin;
    this.#connection = connection;
    this.#patience = patience;
  }

  /** How long a wait pauses at least between two looks, as little is left of the hourly limit. */
  get pauseMs()         {
    return this.#connection.budget.pauseMs;
  }

  /** The same door for somebody who looks again anyway: what passes by itself is told at once. */
  tryingOnce()                  {
    return new AppStoreConnect(this.#connection, 'tries-once');
  }

  /** One resource, which has to be there. */
  async get(path        , query        = {})                              {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return present((0,json_api/* readDocument */.u0)(body, `GET ${path}`), `GET ${path}`);
  }

  /** One resource; `undefined` when there is none (404, or an empty to-one relationship). */
  async find(path        , query        = {})                                          {
    try {
      const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
      return (0,json_api/* readDocument */.u0)(body, `GET ${path}`);
    } catch (error) {
      if (client_errors/* appStoreConnectErrors */.k.is(error, 'not-found')) return undefined;
      throw error;
    }
  }

  /** The first page of a list, where the rest is of no interest. */
  async getPage(path        , query        = {})                                         {
    const { body } = await this.#exchange({ method: 'GET', url: this.#url(path, query) });
    return (0,json_api/* readPage */.SP)(body, `GET ${path}`);
  }

  /** A list with all of its pages. */
  getAll(path        , query        = {})                                         {
    return readAllPages({
      path,
      url: this.#url(path, { limit: LARGEST_PAGE, ...query }),
      readPage: async (url) => {
        const { body } = await this.#exchange({ method: 'GET', url });
        return (0,json_api/* readPage */.SP)(body, `GET ${path}`);
      },
    });
  }

  /** Makes a resource. */
  async post(path        , data              )                              {
    const { body } = await this.#exchange({
      method: 'POST',
      url: this.#url(path),
      body: { data },
    });
    return present((0,json_api/* readDocument */.u0)(body, `POST ${path}`), `POST ${path}`);
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
    return present((0,json_api/* readDocument */.u0)(body, `PATCH ${path}`), `PATCH ${path}`);
  }

  /** Adds to a to-many relationship (`/v1/…/{id}/relationships/…`); what is in it stays. */
  async link(path        , identifiers                       )                {
    const data = identifiers.map(({ type, id }) => ({ type, id }));
    await this.#exchange({ method: 'POST', url: this.#url(path), body: { data } });
  }

  /** Takes a resource away; one that is already gone is no error. */
  async delete(path        )                {
    try {
      await this.#exchange({ method: 'DELETE', url: this.#url(path) });
    } catch (error) {
      if (!client_errors/* appStoreConnectErrors */.k.is(error, 'not-found')) throw error;
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
    return this.#connection.send(request, this.#patience);
  }
}

function present(document                                , place        )                     {
  if (document) return document;
  throw (0,json_api/* surprisingAnswer */.X2)(`${place} holds no data`);
}

// EXTERNAL MODULE: ./build/core/app-store-connect/client/credentials.js + 2 modules
var credentials = __nccwpck_require__(363);
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
const LONGEST_PAUSE_MS = 15 * duration/* SECOND */.Z2;

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
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
  }
}

function untilOneSettlesFirst(planned                   )                    {
  const last = planned.findIndex(({ settlesFirst }) => settlesFirst);
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

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/beta-app.js
/** The app as TestFlight sees it: its groups, and what beta review is told about it. */
                                                                                     
                                                                                          

                            
                      
                        
                                                                
                             
                                                                           
                                      
 

                                      
                          
                                           
                                             
 

/** Whom and how Apple's reviewers reach. The password of a demo account is never asked for. */
                                
                                         
                                        
                                     
                                     
                                        
                                               
 

                          
                      
                            
                        
                                 
                                        
                                                         
                                              
 

/** Apple includes so many related records at most, and does not page through them. */
const MOST_INCLUDED = 50;

const GROUP_FIELDS = {
  'fields[betaGroups]': ['name', 'isInternalGroup', 'hasAccessToAllBuilds'],
};

async function readBetaApp(api                 , id        )                   {
  const document = await api.get(`/v1/apps/${encodeURIComponent(id)}`, {
    include: ['betaGroups', 'betaAppLocalizations', 'betaAppReviewDetail'],
    'fields[apps]': [
      'bundleId',
      'name',
      'primaryLocale',
      'betaGroups',
      'betaAppLocalizations',
      'betaAppReviewDetail',
    ],
    ...GROUP_FIELDS,
    'fields[betaAppLocalizations]': ['locale', 'description', 'feedbackEmail'],
    'fields[betaAppReviewDetails]': [
      'contactFirstName',
      'contactLastName',
      'contactPhone',
      'contactEmail',
      'demoAccountRequired',
      'demoAccountName',
    ],
    'limit[betaGroups]': MOST_INCLUDED,
    'limit[betaAppLocalizations]': MOST_INCLUDED,
  });
  const { attributes } = document.data;
  const [contact] = ofType(document, 'betaAppReviewDetails');
  const groups = ofType(document, 'betaGroups');
  return {
    id: document.data.id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? document.data.id,
    primaryLocale: attributes.text('primaryLocale') ?? 'en-US',
    groups: (groups.length < MOST_INCLUDED ? groups : await allGroups(api, id)).map(betaGroup),
    localizations: ofType(document, 'betaAppLocalizations').map(localization),
    contact: contact && reviewContact(contact),
  };
}

async function allGroups(api                 , appId        )                               {
  const { data } = await api.getAll('/v1/betaGroups', { 'filter[app]': appId, ...GROUP_FIELDS });
  return data;
}

function ofType({ included }                    , type        )                      {
  return included.filter((resource) => resource.type === type);
}

function betaGroup({ id, attributes }          )            {
  return {
    id,
    name: attributes.requiredText('name'),
    internal: attributes.flag('isInternalGroup') ?? false,
    receivesAllBuilds: attributes.flag('hasAccessToAllBuilds') ?? false,
  };
}

function localization({ attributes }          )                      {
  return {
    locale: attributes.requiredText('locale'),
    description: attributes.text('description'),
    feedbackEmail: attributes.text('feedbackEmail'),
  };
}

function reviewContact({ attributes }          )                {
  return {
    firstName: attributes.text('contactFirstName'),
    lastName: attributes.text('contactLastName'),
    phone: attributes.text('contactPhone'),
    email: attributes.text('contactEmail'),
    demoAccountRequired: attributes.flag('demoAccountRequired') ?? false,
    demoAccountName: attributes.text('demoAccountName'),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/lost-answer.js
                                                                    





/**
 * Whether a write failed in a way that leaves open whether it took effect. Before such a write is
 * repeated, somebody has to look.
 */
function isLostAnswer(error         )          {
  return http/* networkErrors */.A.is(error, 'interrupted') || client_errors/* appStoreConnectErrors */.k.is(error, 'unavailable');
}

const lost_answer_BACKOFF = { tries: 6, firstDelayMs: duration/* SECOND */.Z2, longestDelayMs: 16 * duration/* SECOND */.Z2 };

/**
 * Writes, and writes again where the answer was lost. So the write has to do no harm when it is
 * done twice, or to look first: it is told the number of its attempt, the first being 1.
 */
function writeUntilAnswered   (
  write                                 ,
  { clock, log, signal }                                                 ,
)             {
  return retry(write, {
    ...lost_answer_BACKOFF,
    clock,
    signal,
    retryAfterMs: (error) => (isLostAnswer(error) ? 0 : undefined),
    onRetry: (error, delayMs) => log.info(retryLine(error, delayMs)),
  });
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/export-compliance.js
/** Apple's question whether an app uses encryption that is not exempt. It takes one answer. */
                                                                 
                                            
                                         
                                                          



/** Where somebody has answered meanwhile, that answer stands: the next look shows which it is. */
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

/** An answer that Apple holds cannot be replaced; that is never passed in silence. */
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

;// CONCATENATED MODULE: ./build/core/system/poll.js
/**
 * Waiting for a service: the first look is taken at once, the pauses grow, progress is told at
 * least once a minute, and the wait ends at its limit with the last state that was seen.
 */
                                        


/** What one look found: the thing itself, or the state to tell people while waiting. */
                         
                                              
     
                           
                             
                                                          
                                                 
      

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

/** Looks until the thing is there. Throws `PollTimeout` at the limit, the abort reason on cancel. */
async function poll   (options                )             {
  const { clock, signal, what, limitMs } = options;
  const longestPauseMs = options.longestPauseMs ?? 30 * duration/* SECOND */.Z2;
  const started = clock.now().getTime();
  let pauseMs = options.firstPauseMs ?? 2 * duration/* SECOND */.Z2;
  let told                                           ;

  for (;;) {
    signal?.throwIfAborted();
    const sighting = await lookOnce(options);
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

async function lookOnce   ({ look, passing, signal }                )                       {
  try {
    return await look();
  } catch (error) {
    signal?.throwIfAborted();
    const failure = passing?.(error);
    if (failure === undefined) throw error;
    return { done: false, ...failure };
  }
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/apple-wait.js
/**
 * Waiting for Apple: as long as the limit says, whatever App Store Connect goes through meanwhile.
 * The looks do not repeat themselves; the next one is a repetition, and keeps to the limit.
 */

                                                
                                                                 

                                                  
                                                          


                            
                           
                                                                    
 

                                                 
                                                   
                        
                                                   
                                                                
                                                     
                                                                                 
 

async function waitForApple   (
  api                 ,
  { what, look, limitMs, context, tooLate }              ,
)             {
  const { clock, log, signal } = context;
  const impatient = api.tryingOnce();
  let lastSeen = 'nothing';
  try {
    return await poll({
      what,
      look: async () => {
        const sighting = await look(impatient);
        if (sighting.done) return sighting;
        lastSeen = sighting.state;
        return { ...sighting, retryAfterMs: api.pauseMs };
      },
      passing: (error) => passingFailure(error, clock.now()),
      limitMs,
      clock,
      signal,
      onProgress: (line) => log.info(line),
    });
  } catch (error) {
    if (error instanceof errors/* CancelledError */.cc) {
      log.info(`Stopped waiting for ${what}; last seen: ${lastSeen}.`);
    }
    throw error instanceof PollTimeout ? await tooLate(error) : error;
  }
}

// EXTERNAL MODULE: ./build/actions/testflight-distribute/notes/release-notes.js
var release_notes = __nccwpck_require__(474);
;// CONCATENATED MODULE: ./build/actions/testflight-distribute/distribution.js
/** How far a build has come on its way to the testers, in one look. */
                                                                                     

                                                                                          


                               
                           
                         
                                                                                                
                                       
                                         
                               
                                        
                                      
                                     
                                                                                 
                                 
                                                                           
                                                        
                                                                             
                                            
                                             
                                             
                               
                                  
                                                                                      
                                         
                                                                                           
 

/** Apple includes so many related records at most, and does not page through them. */
const distribution_MOST_INCLUDED = 50;

const RELATED = [
  'app',
  'preReleaseVersion',
  'buildBetaDetail',
  'betaBuildLocalizations',
  'betaGroups',
  'betaAppReviewSubmission',
];

async function observeDistribution(
  api                 ,
  buildId        ,
)                        {
  const document = await api.get(`/v1/builds/${encodeURIComponent(buildId)}`, {
    include: RELATED,
    'fields[builds]': [
      'version',
      'uploadedDate',
      'expirationDate',
      'buildAudienceType',
      'usesNonExemptEncryption',
      ...RELATED,
    ],
    'fields[apps]': ['bundleId'],
    'fields[preReleaseVersions]': ['version', 'platform'],
    'fields[buildBetaDetails]': ['autoNotifyEnabled', 'internalBuildState', 'externalBuildState'],
    'fields[betaBuildLocalizations]': ['locale', 'whatsNew'],
    'fields[betaGroups]': ['name'],
    'fields[betaAppReviewSubmissions]': ['betaReviewState'],
    'limit[betaBuildLocalizations]': distribution_MOST_INCLUDED,
    'limit[betaGroups]': distribution_MOST_INCLUDED,
  });
  return readDistribution(document, await assignedGroups(api, document.data));
}

async function assignedGroups(api                 , build          )                             {
  const included = build.relatedIds('betaGroups');
  if (included.length < distribution_MOST_INCLUDED) return included;
  const { data } = await api.getAll('/v1/betaGroups', {
    'filter[builds]': build.id,
    'fields[betaGroups]': ['name'],
  });
  return data.map(({ id }) => id);
}

function readDistribution(document                    , groupIds                   )               {
  const { data: build } = document;
  const appId = build.relatedId('app');
  if (appId === undefined) throw (0,json_api/* surprisingAnswer */.X2)(`build ${build.id} belongs to no app`);
  const related = (type        , name        ) => document.find(type, build.relatedId(name));
  const version = related('preReleaseVersions', 'preReleaseVersion');
  const detail = related('buildBetaDetails', 'buildBetaDetail');
  const review = related('betaAppReviewSubmissions', 'betaAppReviewSubmission');
  return {
    buildId: build.id,
    appId,
    version: version?.attributes.text('version'),
    versionId: version?.id,
    buildNumber: build.attributes.requiredText('version'),
    platform: version?.attributes.text('platform'),
    uploaded: build.attributes.date('uploadedDate'),
    expires: build.attributes.date('expirationDate'),
    internalOnly: build.attributes.text('buildAudienceType') === 'INTERNAL_ONLY',
    usesNonExemptEncryption: build.attributes.flag('usesNonExemptEncryption'),
    betaDetailId: detail?.id,
    internalState: detail?.attributes.text('internalBuildState'),
    externalState: detail?.attributes.text('externalBuildState'),
    autoNotify: detail?.attributes.flag('autoNotifyEnabled') ?? false,
    notes: notesOf(document),
    groupIds: new Set(groupIds),
    review: review && { id: review.id, state: review.attributes.text('betaReviewState') },
  };
}

function notesOf({ included }                    )                        {
  const localizations = included.filter(({ type }) => type === 'betaBuildLocalizations');
  return new Map(
    localizations.map(({ id, attributes }) => [
      attributes.requiredText('locale'),
      { id, text: (0,release_notes/* normalized */.A)(attributes.text('whatsNew') ?? '') },
    ]),
  );
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/errors.js
/** What can keep a build from its testers. */


const testFlightErrors = (0,errors/* catalogue */.sW)('testflight', {
  'build-not-found': {
    meaning: 'Apple did not list a build with that version and build number within the limit.',
    remedy:
      'Check `version` and `build-number` against the upload. Apple lists a build minutes after it was uploaded: raise `appear-timeout-minutes`, or give the `build-id` of appstore-upload.',
  },
  'build-ambiguous': {
    meaning: 'Several builds have that version and build number.',
    remedy: 'Give `version` as well, or `build-id` instead.',
  },
  'build-not-testable': {
    meaning: 'Apple holds the build in a state in which nobody can test it.',
    remedy: 'Upload a new build with a higher build number.',
  },
  'export-compliance-missing': {
    meaning: 'Apple waits for an answer about export compliance before anybody gets the build.',
    remedy:
      'Set ITSAppUsesNonExemptEncryption in the Info.plist of the app, or the input `uses-non-exempt-encryption` here.',
  },
  'export-documents-missing': {
    meaning: 'The build uses encryption that is not exempt, and Apple has no documents about it.',
    remedy:
      'Attach an approved export compliance document to the build in App Store Connect (TestFlight → the build), then run the step again.',
  },
  'unknown-group': {
    meaning: 'A name under `groups` belongs to no beta group of the app, or to several.',
    remedy:
      'Correct `groups`, or create the group in App Store Connect under TestFlight. Nothing was changed.',
  },
  'unknown-locale': {
    meaning: 'The release notes have a language that App Store Connect does not know.',
    remedy: 'Use one of Apple’s language codes, such as en-US or de-DE. Nothing was changed.',
  },
  'internal-only': {
    meaning: 'An external group is asked for, but the build is for internal testing only.',
    remedy:
      'Name internal groups only, or export the build without `testFlightInternalTestingOnly`. Nothing was changed.',
  },
  'test-information-missing': {
    meaning: 'Beta review needs test information that the app does not have yet.',
    remedy:
      'Fill in the named fields in App Store Connect under TestFlight → Test Information, or set `beta-review: never`. Nothing was changed.',
  },
  'another-in-review': {
    meaning: 'Another build of the same version waits for beta review or is in it.',
    remedy:
      'Wait for that review, or expire that build in App Store Connect; with `if-another-in-review: keep` this build stays unsubmitted and the step is green.',
  },
  'review-rejected': {
    meaning: 'Beta review has rejected the build.',
    remedy:
      'Read Apple’s reasons in App Store Connect under TestFlight, correct the app and upload a new build.',
  },
  'review-refused': {
    meaning: 'Apple did not take the build for beta review.',
    remedy: 'Apple’s own words name the reason; correct it and run the step again.',
  },
  'review-out-of-reach': {
    meaning:
      'An external group has the build, but Apple holds it in a state from which it reaches neither beta review nor external testers.',
    remedy:
      'Look at the build in App Store Connect under TestFlight: it says what Apple waits for. Then run the step again.',
  },
  'groups-refused': {
    meaning: 'Apple kept refusing to give the build to the groups, although it is processed.',
    remedy: 'Apple’s own words name the reason; correct it and run the step again.',
  },
});

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/review/external-states.js
/** Apple's states of a build on its way to external testers, as far as they decide what is done. */
                                                       

                                                                    

/** May be submitted to beta review and is not yet. */
const AWAITS_SUBMISSION = 'READY_FOR_BETA_SUBMISSION';

/** Submitted to beta review, past it, or in no need of it. */
const REACHED = new Set([
  'WAITING_FOR_BETA_REVIEW',
  'IN_BETA_REVIEW',
  'BETA_APPROVED',
  'READY_FOR_BETA_TESTING',
  'IN_BETA_TESTING',
]);

function hasReachedReview({ externalState }                               )          {
  return externalState !== undefined && REACHED.has(externalState);
}

/** The question of export compliance is open, for one kind of testers or both. */
function awaitsCompliance(states        )          {
  return isIn('MISSING_EXPORT_COMPLIANCE', states);
}

/** Whether the build is in `state` for internal or external testers. */
function isIn(state        , { internalState, externalState }        )          {
  return internalState === state || externalState === state;
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/insist.js


                                                                              
                                                                         



                                
                                                     
                                     
                                      
                                                                    
 

/** About five minutes in all. */
const FRESH_BUILD = { tries: 9, firstDelayMs: 4 * duration/* SECOND */.Z2, longestDelayMs: duration/* MINUTE */.pY };
const SETTLED_BUILD = { ...FRESH_BUILD, tries: 2 };

/** The longest that Apple is waited for to process a build by default, and an hour after it. */
const SETTLED_AFTER_MS = 3 * 60 * duration/* MINUTE */.pY;

/**
 * Writes until Apple takes it. For some minutes after a build was processed, parts of Apple do not
 * know it yet and refuse; a build that is older has no such excuse. Where an answer was lost, the
 * write is done again too, so it has to be one whose repetition does no harm.
 */
function insist   (
  write                  ,
  { isTooEarly, uploaded, context }               ,
)             {
  const { clock, log, signal } = context;
  const ageMs = clock.now().getTime() - (uploaded?.getTime() ?? -Infinity);
  return retry(() => writeUntilAnswered(write, context), {
    ...(ageMs < SETTLED_AFTER_MS ? FRESH_BUILD : SETTLED_BUILD),
    clock,
    signal,
    retryAfterMs: (error) => {
      const refusal = refusalOf(error);
      return refusal && isTooEarly(refusal) ? 0 : undefined;
    },
    onRetry: (error, delayMs) => log.info(retryLine(error, delayMs)),
  });
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/review/beta-review.js

                                                                                        

                                                                                 


                                                       

                                                          



                                
                               
                                                         
                         
 

/** Another build of the same version that holds the queue of beta review. */
async function otherBuildInReview(
  api                 ,
  { buildId, appId, versionId }              ,
)                                     {
  if (versionId === undefined) return undefined;
  const document = await api.getAll('/v1/builds', {
    'filter[app]': appId,
    'filter[preReleaseVersion]': versionId,
    'filter[betaAppReviewSubmission.betaReviewState]': ['WAITING_FOR_REVIEW', 'IN_REVIEW'],
    'filter[expired]': false,
    include: ['betaAppReviewSubmission'],
    'fields[builds]': ['version', 'betaAppReviewSubmission'],
    'fields[betaAppReviewSubmissions]': ['submittedDate'],
  });
  const build = document.data.find(({ id }) => id !== buildId);
  if (!build) return undefined;
  const reviewId = build.relatedId('betaAppReviewSubmission');
  const submitted = document
    .find('betaAppReviewSubmissions', reviewId)
    ?.attributes.date('submittedDate');
  return {
    buildNumber: build.attributes.requiredText('version'),
    since: submitted ? ` since ${submitted.toISOString()}` : '',
  };
}

const REFUSED = 'ENTITY_UNPROCESSABLE';

/** Means both "already submitted" and "too early": the state of the build tells which. */
const WRONG_STATE = `${REFUSED}.INVALID_QC_STATE`;

/** Submits the build; one that turns out to be submitted already is as good. */
async function submitToReview({
  api,
  buildId,
  uploaded,
  context,
}               )                {
  const submit = async ()                => {
    try {
      await api.post('/v1/betaAppReviewSubmissions', {
        type: 'betaAppReviewSubmissions',
        relationships: { build: { data: { type: 'builds', id: buildId } } },
      });
    } catch (error) {
      const refusal = refusalOf(error);
      const mayBeSubmitted = refusal?.status === 409 || refusal?.has(WRONG_STATE);
      if (!mayBeSubmitted || !(await isSubmitted(api, buildId))) throw error;
    }
  };
  try {
    await insist(submit, { isTooEarly: (refusal) => refusal.has(WRONG_STATE), uploaded, context });
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal && [409, 422].includes(refusal.status) ? reviewRefused(refusal) : error;
  }
}

async function isSubmitted(api                 , buildId        )                   {
  return hasReachedReview(await observeDistribution(api, buildId));
}

/** How long Apple's states may lag behind each other. */
const STATES_SETTLE_WITHIN_MS = duration/* MINUTE */.pY;

/** Waits until the build may be submitted to beta review, or has come there without it. */
async function awaitReview({ api, buildId, context }               )                {
  await waitForApple(api, {
    what: 'Apple to open the build to beta review',
    look: async (api) => {
      const observed = await observeDistribution(api, buildId);
      const { externalState = 'no state' } = observed;
      return externalState === AWAITS_SUBMISSION || hasReachedReview(observed)
        ? { done: true, value: undefined }
        : { done: false, state: externalState };
    },
    limitMs: STATES_SETTLE_WITHIN_MS,
    context,
    tooLate: (timeout) =>
      testFlightErrors.error('review-out-of-reach', {
        message: `External testers do not get the build. ${timeout.message}`,
        cause: timeout,
      }),
  });
}

const beta_review_REMEDIES                                   = {
  SUBMISSION_LIMIT_REACHED:
    'Apple limits how often builds are submitted to beta review. Submit again later.',
  BETA_CONTRACT_MISSING:
    'This is a fault of the account that only Apple can repair: ask Apple Developer Support.',
  BUILD_SDK_NOT_ALLOWED_FOR_EXTERNAL_TESTING:
    'Build with a released Xcode: Apple takes no build of a beta Xcode for external testers.',
};

function reviewRefused(refusal         )        {
  if (refusal.has(`${REFUSED}.ANOTHER_BUILD_IN_REVIEW`)) {
    return testFlightErrors.error('another-in-review', {
      message: 'Another build of the version came into beta review first.',
      said: refusal.message,
      cause: refusal,
    });
  }
  const known = Object.keys(beta_review_REMEDIES).find((code) => refusal.has(`${REFUSED}.${code}`));
  const remedy = beta_review_REMEDIES[known ?? ''];
  return testFlightErrors.error('review-refused', {
    message: 'Apple did not take the build for beta review.',
    said: refusal.message,
    cause: refusal,
    ...(remedy === undefined ? {} : { remedy }),
  });
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/changes.js
/** How each step of the plan is done at Apple. Every one may be done twice without harm. */



                                                                              
                                                      
                                               

                                                         



                                      
                                                          

/** The descriptions tell the changes of one run apart: adding notes is not changing them. */
function changeOf(step      , distributing               )         {
  switch (step.kind) {
    case 'answer-export-compliance':
      return {
        description: `answer export compliance: uses non-exempt encryption = ${step.usesNonExemptEncryption}`,
        apply: () =>
          answerExportCompliance(
            distributing.api,
            { id: distributing.buildId },
            step.usesNonExemptEncryption,
            distributing.context,
          ),
      };
    case 'set-auto-notify':
      return {
        description: step.enabled
          ? 'notify testers when they get the build'
          : 'do not notify testers when they get the build',
        apply: () => setAutoNotify(distributing, step),
      };
    case 'add-notes':
      return {
        description: `add What to Test in ${step.notes.locale}`,
        apply: () => addNotes(distributing, step.notes),
      };
    case 'change-notes':
      return {
        description: `change What to Test in ${step.notes.locale}`,
        apply: () => changeNotes(distributing, step),
      };
    case 'assign-groups':
      return {
        description: `add to ${quotedNames(step.groups)}`,
        apply: () => assignGroups(distributing, step.groups),
      };
    case 'submit-to-review':
      return {
        description: 'submit to beta review',
        apply: () => submitToReview(distributing),
      };
    case 'await-review':
      return {
        description: `wait for beta review to open to the build, which is ${step.externalState}`,
        apply: () => awaitReview(distributing),
      };
    default:
      return step                ;
  }
}

function quotedNames(groups                      )         {
  return groups.map(({ name }) => `"${name}"`).join(', ');
}

async function setAutoNotify(
  { api, context }               ,
  { id, enabled }                                            ,
)                {
  const change = { type: 'buildBetaDetails', id, attributes: { autoNotifyEnabled: enabled } };
  await writeUntilAnswered(() => api.patch(`/v1/buildBetaDetails/${id}`, change), context);
}

/** Apple makes the record of the primary language by itself, perhaps just now: then look again. */
async function addNotes(
  { api, buildId, context }               ,
  { locale, text }            ,
)                {
  const record = {
    type: 'betaBuildLocalizations',
    attributes: { locale, whatsNew: text },
    relationships: { build: { data: { type: 'builds', id: buildId } } },
  };
  try {
    await writeUntilAnswered(() => api.post('/v1/betaBuildLocalizations', record), context);
  } catch (error) {
    if (refusalOf(error)?.status !== 409) throw error;
    const { notes } = await observeDistribution(api, buildId);
    if (!notes.has(locale)) throw error;
  }
}

async function changeNotes(
  { api, context }               ,
  { id, notes }                                         ,
)                {
  const change = { type: 'betaBuildLocalizations', id, attributes: { whatsNew: notes.text } };
  await writeUntilAnswered(() => api.patch(`/v1/betaBuildLocalizations/${id}`, change), context);
}

async function assignGroups(
  { api, buildId, uploaded, context }               ,
  groups                      ,
)                {
  const identifiers = groups.map(({ id }) => ({ type: 'betaGroups', id }));
  try {
    await insist(() => api.link(`/v1/builds/${buildId}/relationships/betaGroups`, identifiers), {
      isTooEarly: isUnprocessable,
      uploaded,
      context,
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal || !isUnprocessable(refusal)) throw error;
    throw testFlightErrors.error('groups-refused', {
      message: `Apple does not give the build to ${quotedNames(groups)}.`,
      said: refusal.message,
      cause: refusal,
    });
  }
}

function isUnprocessable({ status }         )          {
  return status === 422;
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/plan.js
/**
 * What is still to be done until the testers have the build: a pure function of what Apple holds
 * and what is wanted. How a step is done, changes.ts knows.
 */
                                               
                                                      

                                                          

                                     
                                                 
                                                        
                                        
                                           
                                        
                                        
                                                                
                           
 

                  
                                                                                            
                                                                                        
                                                              
                                                                                      
                                                                             
                                         
                                                                          
                                                                      

/** The next steps, in the order in which they make sense. An empty plan means: all of it is there. */
function planDistribution(
  observed              ,
  wanted                    ,
)                  {
  const compliance = exportCompliance(observed, wanted);
  return [
    ...compliance,
    // Notes and the switch come before the groups: testers are told when they get the build.
    ...autoNotify(observed, wanted),
    ...wanted.notes.flatMap((notes) => notesStep(observed, notes)),
    // Until Apple has its answer nobody gets the build, and the states say nothing about review.
    ...(compliance.length > 0
      ? []
      : [...assignment(observed, wanted), ...review(observed, wanted)]),
  ];
}

/** Whether an external group is asked for; such a build goes through beta review. */
function wantsExternalTesting({ groups }                                    )          {
  return groups.some(({ internal }) => !internal);
}

/** Apple shows an answer in the build before the build's state follows, hence both are looked at. */
function exportCompliance(
  observed              ,
  { usesNonExemptEncryption: answer }                    ,
)                  {
  const { usesNonExemptEncryption: held } = observed;
  if (held !== undefined && !awaitsCompliance(observed)) return [];
  const usesNonExemptEncryption = held ?? answer;
  return usesNonExemptEncryption === undefined
    ? []
    : [{ kind: 'answer-export-compliance', usesNonExemptEncryption }];
}

function autoNotify(
  { betaDetailId: id, autoNotify: held }              ,
  { autoNotify: enabled }                    ,
)                  {
  return id === undefined || enabled === undefined || enabled === held
    ? []
    : [{ kind: 'set-auto-notify', enabled, id }];
}

function notesStep({ notes: held }              , notes            )                  {
  const record = held.get(notes.locale);
  if (!record) return [{ kind: 'add-notes', notes }];
  return record.text === notes.text ? [] : [{ kind: 'change-notes', notes, id: record.id }];
}

function assignment({ groupIds }              , wanted                    )                  {
  const groups = wanted.groups.filter(
    ({ id, receivesAllBuilds }) => !receivesAllBuilds && !groupIds.has(id),
  );
  return groups.length > 0 ? [{ kind: 'assign-groups', groups }] : [];
}

/** A state that nobody knows is no success: only states that tell of beta review are. */
function review(observed              , wanted                    )                  {
  if (!wanted.review || !wantsExternalTesting(wanted) || hasReachedReview(observed)) return [];
  const { externalState = 'no state' } = observed;
  return externalState === AWAITS_SUBMISSION
    ? [{ kind: 'submit-to-review' }]
    : [{ kind: 'await-review', externalState }];
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/obstacles.js
/** States of a build that nothing in this action can change. */
                                                      



                                                    

/** Stops when the build cannot reach the testers that are asked for, whatever is done. */
function requireDistributable(observed              , wanted                    )       {
  const name = `Build ${observed.buildNumber} of ${observed.version}`;
  requireTestable(name, observed);
  requireCompliance(name, observed, wanted);
  if (wantsExternalTesting(wanted)) requireExternalTesting(name, observed);
}

function requireTestable(name        , observed              )       {
  if (isIn('EXPIRED', observed)) {
    throw testFlightErrors.error('build-not-testable', { message: `${name} has expired.` });
  }
  if (isIn('PROCESSING_EXCEPTION', observed)) {
    throw testFlightErrors.error('build-not-testable', {
      message: `${name} cannot be tested: Apple’s processing for TestFlight failed.`,
    });
  }
  if (isIn('IN_EXPORT_COMPLIANCE_REVIEW', observed)) {
    throw testFlightErrors.error('build-not-testable', {
      message: `${name} cannot be tested yet: Apple reviews its export compliance documents.`,
      remedy: 'Wait until Apple has approved the documents, then run the step again.',
    });
  }
}

function requireCompliance(
  name        ,
  observed              ,
  { usesNonExemptEncryption: answer }                    ,
)       {
  const { usesNonExemptEncryption: held } = observed;
  if (held === undefined && answer === undefined) {
    throw testFlightErrors.error('export-compliance-missing', {
      message: `${name} waits for an answer about export compliance.`,
    });
  }
  if (held === true && awaitsCompliance(observed)) {
    throw testFlightErrors.error('export-documents-missing', {
      message: `${name} uses non-exempt encryption and waits for export compliance documents.`,
    });
  }
}

function requireExternalTesting(name        , observed              )       {
  if (observed.internalOnly || observed.externalState === 'NOT_APPLICABLE') {
    throw testFlightErrors.error('internal-only', {
      message: `${name} is for internal testing only, but \`groups\` names an external group.`,
    });
  }
  if (observed.externalState === 'BETA_REJECTED') {
    throw testFlightErrors.error('review-rejected', {
      message: `${name} was rejected by beta review, so external testers cannot get it.`,
    });
  }
}

;// CONCATENATED MODULE: ./build/core/runner/nearest.js
/** "Did you mean …?": the known word that a misspelt one most likely stands for. */

/** Of the `known` words the one most like `word`; `undefined` when none is like it. */
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

;// CONCATENATED MODULE: ./build/core/runner/named-choice.js
/** Finding what a user named: by id, by the exact name, or by the name in any case. */


                        
                      
                        
 

                            
                                                              
                               
                                                                      
                                       
 

/**
 * Every word has to lead to one thing: a name that is written exactly wins, upper and lower case
 * matter only where they tell two things apart. `kind` names what is looked for, as in "group".
 */
function chooseByName                 (
  words                   ,
  known              ,
  kind        ,
)            {
  const problems           = [];
  const found = words.flatMap((word) => {
    const candidates = matching(word, known);
    if (candidates.length !== 1) problems.push(problemOf(word, candidates, known, kind));
    return candidates.length === 1 ? candidates : [];
  });
  return { found: [...new Set(found)], problems };
}

function matching                 (word        , known              )               {
  const ways                                     = [
    ({ id }) => id === word,
    ({ name }) => name === word,
    ({ name }) => name.toLowerCase() === word.toLowerCase(),
  ];
  const hits = ways.map((matches) => known.filter(matches));
  return hits.find((candidates) => candidates.length > 0) ?? [];
}

function problemOf(
  word        ,
  candidates                  ,
  known                  ,
  kind        ,
)         {
  if (candidates.length > 1) {
    const ids = candidates.map(({ name, id }) => `${name} = ${id}`).join(', ');
    return `"${word}" is the name of ${candidates.length} ${kind}s, so give the id (${ids})`;
  }
  const likely = nearest(
    word,
    known.map(({ name }) => name),
  );
  return `there is no ${kind} "${word}"${likely === undefined ? '' : ` (did you mean "${likely}"?)`}`;
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/groups/group-names.js

                                                         


/** The groups that are asked for by id or name. */
function groupsNamed(
  wanted                   ,
  { name: app, groups }                                  ,
)                       {
  const { found, problems } = chooseByName(wanted, groups, 'group');
  if (problems.length === 0) return found;
  throw testFlightErrors.error('unknown-group', {
    message: `Input \`groups\`: ${problems.join('; ')}.\n${listOf(app, groups)}`,
  });
}

function listOf(app        , groups                      )         {
  if (groups.length === 0) return `${app} has no beta group.`;
  const names = groups.map(({ name, internal }) => `${name}${internal ? ' (internal)' : ''}`);
  return `The groups of ${app}: ${names.toSorted().join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/review/test-information.js
                                              


/** Stops before a submission that Apple would refuse, with all of its reasons at once. */
function requireTestInformation(app         )       {
  const missing = missingTestInformation(app);
  if (missing.length === 0) return;
  throw testFlightErrors.error('test-information-missing', {
    message: `${app.name} lacks test information that beta review needs: ${missing.join(', ')}.`,
  });
}

/**
 * What beta review asks for: a description in every language, an address for feedback in the
 * primary one, and somebody whom Apple's reviewers can reach.
 */
function missingTestInformation(app                         )                    {
  const { primaryLocale, localizations, contact } = app;
  const primary = localizations.find(({ locale }) => locale === primaryLocale);
  const undescribed = localizations.filter(({ description }) => !description);
  const locales = new Set(undescribed.map(({ locale }) => locale));
  if (!primary) locales.add(primaryLocale);
  return [
    ...[...locales].map((locale) => `beta app description (${locale})`),
    ...(primary?.feedbackEmail ? [] : [`feedback email (${primaryLocale})`]),
    ...(contact?.firstName ? [] : ['contact first name']),
    ...(contact?.lastName ? [] : ['contact last name']),
    ...(contact?.phone ? [] : ['contact phone']),
    ...(contact?.email ? [] : ['contact email']),
    ...(contact?.demoAccountRequired && !contact.demoAccountName
      ? ['user name of the demo account']
      : []),
  ];
}

// EXTERNAL MODULE: ./build/core/runner/inputs.js
var inputs = __nccwpck_require__(620);
;// CONCATENATED MODULE: ./build/actions/testflight-distribute/notes/locales.js
/** The languages of App Store metadata, as far as they are known to Slipway. */
const LOCALES                    =
  `ar-SA bn-BD ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu-IN he hi hr
   hu id it ja kn-IN ko ml-IN mr-IN ms nl-NL no or-IN pa-IN pl pt-BR pt-PT ro ru sk sl-SI sv ta-IN
   te-IN th tr uk ur-PK vi zh-Hans zh-Hant`.split(/\s+/);

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/notes/what-to-test.js
/** What to Test: release notes as Apple takes them, each with a language that Apple knows. */

                                                       




                                                       

                             
                          
                        
 

/** Apple's limit is 4,000; whether characters or bytes is unproven, and bytes satisfy both. */
const LONGEST_TEXT_BYTES = 4000;

                               
                                      
                               
                                                                        
                                           
 

function whatToTest(
  notes                          ,
  { plainLocale, localesInUse }              ,
  log                     ,
)                        {
  if (notes === undefined) return [];
  const texts = notes.form === 'plain' ? [[plainLocale, notes.text]         ] : [...notes.texts];
  const known = [...new Set([...localesInUse, ...LOCALES])];
  const locales = knownLocales(
    texts.map(([locale]) => locale),
    known,
  );
  requireOneTextEach(
    locales,
    texts.map(([written]) => written),
  );
  return texts.map(([written, text], index) => {
    const locale = locales[index] ?? written;
    return { locale, text: acceptable(text, locale, log) };
  });
}

/** The locales in Apple's spelling; one error names all that are unknown. */
function knownLocales(written                   , known                   )                    {
  const found = written.map((locale) =>
    known.find((one) => one.toLowerCase() === locale.toLowerCase()),
  );
  const unknown = written.filter((_, index) => found[index] === undefined);
  if (unknown.length === 0) return found.flatMap((locale) => locale ?? []);
  const named = unknown.map((locale) => {
    const likely = likelyLocale(locale, known);
    return likely === undefined ? locale : `${locale} (did you mean ${likely}?)`;
  });
  throw testFlightErrors.error('unknown-locale', {
    message: `Input \`release-notes\`: App Store Connect does not know ${named.join(', ')}.\nIt knows ${known.toSorted().join(', ')}.`,
  });
}

/** Apple knows a language in one spelling only; two texts for it would replace each other. */
function requireOneTextEach(locales                   , written                   )       {
  const spellings = Map.groupBy(written, (_, index) => locales[index]);
  const doubled = [...spellings].filter(([, { length }]) => length > 1);
  if (doubled.length === 0) return;
  throw (0,inputs/* inputError */.Xu)(
    doubled.map(
      ([locale, names]) => `\`release-notes\` has two texts for ${locale} (${names.join(', ')})`,
    ),
  );
}

function likelyLocale(locale        , known                   )                     {
  const language = locale.split(/[-_]/)[0]?.toLowerCase();
  const alike = known.filter((one) => one.split('-')[0] === language);
  return nearest(locale.replace('_', '-'), alike) ?? alike[0] ?? nearest(locale, known);
}

/** Apple refuses `<` and emoji in this text, and everything beyond its limit. */
function acceptable(text        , locale        , log                     )         {
  const clean = withoutRefusedCharacters(text);
  if (clean !== text) {
    log.notice(`Release notes ${locale}: “<” and emoji were removed, as Apple refuses them.`);
  }
  if (clean === '') {
    throw (0,inputs/* inputError */.Xu)([`\`release-notes\` holds nothing for ${locale} that Apple would take`]);
  }
  const clipped = clippedAtWord(clean, LONGEST_TEXT_BYTES);
  if (clipped !== clean) {
    log.notice(
      `Release notes ${locale}: cut to ${LONGEST_TEXT_BYTES} bytes, which is as much as Apple takes.`,
    );
  }
  return clipped;
}

const what_to_test_REFUSED = String.raw`[<\p{RGI_Emoji}\p{Emoji_Presentation}\u{FE0F}]`;

/** With them goes the space that would otherwise stand twice, or at the end of a line. */
const REFUSED_WITH_SPACE = new RegExp(`(?<=^| )${what_to_test_REFUSED}+ | ${what_to_test_REFUSED}+$|${what_to_test_REFUSED}`, 'gmv');

function withoutRefusedCharacters(text        )         {
  return (0,release_notes/* normalized */.A)(text.replaceAll(REFUSED_WITH_SPACE, ''));
}

function clippedAtWord(text        , bytes        )         {
  if (Buffer.byteLength(text) <= bytes) return text;
  const ellipsis = '…';
  const room = bytes - Buffer.byteLength(ellipsis);
  // A character that is cut through becomes U+FFFD, which is at most the last one.
  const kept = Buffer.from(text)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
  // A language without spaces has no word to cut at.
  return kept.replace(/\s+\S{0,60}$/, '') + ellipsis;
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/preparation.js
/** Whatever can be wrong is found here, before the first change. */
                                                                                     

                                                    
                                             

                                                      


                                          


                                                    




                              
                                
                        
                                  
                    
 

/** The distribution that the inputs ask for, as far as it can be had. */
async function prepare(
  inputs        ,
  { api, app, observed, log }             ,
)                              {
  const wanted = wantedDistribution(inputs, app, log);
  requireDistributable(observed, wanted);
  warnOfOtherAnswer(observed, wanted.usesNonExemptEncryption, log);
  if (!awaitsSubmission(observed, wanted)) return wanted;
  if (!wanted.review) {
    log.warning(
      'External testers will not get the build: `beta-review` is never, and it was not submitted to beta review before.',
    );
    return wanted;
  }
  requireTestInformation(app);
  return (await isReviewQueueFree(api, observed, inputs.ifAnotherInReview, log))
    ? wanted
    : { ...wanted, review: false };
}

function wantedDistribution(inputs        , app         , log     )                     {
  const groups = groupsNamed(inputs.groups, app);
  const notes = whatToTest(
    inputs.releaseNotes,
    {
      plainLocale: inputs.releaseNotesLocale ?? app.primaryLocale,
      localesInUse: [app.primaryLocale, ...app.localizations.map(({ locale }) => locale)],
    },
    log,
  );
  groups
    .filter(({ receivesAllBuilds }) => receivesAllBuilds)
    .forEach(({ name }) =>
      log.info(`The group "${name}" gets every build by itself; there is nothing to assign.`),
    );
  return {
    usesNonExemptEncryption: inputs.usesNonExemptEncryption,
    autoNotify: inputs.notifyTesters,
    notes,
    groups,
    review: inputs.betaReview === 'auto',
  };
}

/** Whether external testers get the build only after somebody submits it to beta review. */
function awaitsSubmission(observed              , wanted                    )          {
  return (
    wantsExternalTesting(wanted) &&
    (observed.externalState === AWAITS_SUBMISSION || awaitsCompliance(observed))
  );
}

async function isReviewQueueFree(
  api                 ,
  observed              ,
  policy                             ,
  log     ,
)                   {
  const other = await otherBuildInReview(api, observed);
  if (!other) return true;
  const message = `Build ${other.buildNumber} of ${observed.version} is in beta review${other.since}, and Apple takes one build of a version at a time.`;
  if (policy === 'fail') throw testFlightErrors.error('another-in-review', { message });
  log.warning(
    `${message}\nBuild ${observed.buildNumber} was not submitted; run the step again when that review is over.`,
  );
  return false;
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/pages.js
/** Pages of App Store Connect for people. */

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

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/report.js
/** What later steps and people are told of a distribution. */

                                                              
                                                            
                                                        
                                                      
                                            

/** The outputs; groups are told as soon as the app's groups are known. */
function outputsOf(observed              , app          )                            {
  const { buildId, appId, platform, review } = observed;
  return {
    'build-id': buildId,
    'app-id': appId,
    version: observed.version,
    'build-number': observed.buildNumber,
    'internal-state': observed.internalState,
    'external-state': observed.externalState,
    'beta-review-state': review?.state ?? '',
    'beta-review-submission-id': review?.id ?? '',
    ...(app === undefined ? {} : { groups: groupsWith(observed, app).map(groupOutput) }),
    'release-notes-locales': writtenLocales(observed).join(','),
    expires: observed.expires?.toISOString(),
    'app-store-connect-url': testFlightPage(appId, { id: buildId, platform }),
  };
}

                                     
                        
                                  
                                      
                           
 

function summarize(
  { app, observed, changes, dryRun }                    ,
  summary         ,
)       {
  const groups = groupsWith(observed, app).map(
    ({ name, internal }) => `${name}${internal ? ' (internal)' : ''}`,
  );
  summary.table(`${app.name} ${observed.version} (${observed.buildNumber})`, [
    ['', ''],
    ['Build', observed.buildId],
    ['Internal testing', observed.internalState ?? 'unknown'],
    ['External testing', observed.externalState ?? 'unknown'],
    ['Groups', groups.join(', ') || 'none'],
    ['What to Test', writtenLocales(observed).join(', ') || 'none'],
    ['Beta review', observed.review?.state ?? 'not submitted'],
    ['Expires', observed.expires?.toISOString() ?? 'unknown'],
    ['Page', testFlightPage(observed.appId, { id: observed.buildId, platform: observed.platform })],
  ]);
  summary.list(
    dryRun ? 'Would be changed' : 'Changed',
    changes.length > 0 ? changes : ['Nothing: all of it was there.'],
  );
}

/** Groups that get every build have this one, whether Apple lists them with it or not. */
function groupsWith({ groupIds }              , { groups }         )                       {
  return groups.filter(({ id, receivesAllBuilds }) => receivesAllBuilds || groupIds.has(id));
}

function groupOutput({ id, name, internal }           ) {
  return { id, name, internal };
}

function writtenLocales({ notes }              )                    {
  return [...notes].flatMap(([locale, { text }]) => (text === '' ? [] : [locale])).toSorted();
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/build-uploads.js
/** Build uploads: the way of an .ipa to Apple, from the reservation to the accepted build. */
                                                          
                                                                       


/** What Apple says about an upload; the code is an ITMS number without its prefix. */
                                    
                        
                               
 

                              
                      
                           
                               
                                                                                   
                         
                                                
                                                  
                                               
                                                            
                                     
                                      
                                                  
                                       
                                               
                                      
 

                                 
                         
                           
                               
                            
 

/** One piece of the file and the request that stores it. */
                                  
                          
                                                                                  
                       
                          
                          
                             
                                                     
                                           
                                      
                                                                                               
                                          
 

                                  
                      
                                                                                        
                                     
                                                
                                        
                                         
                                                           
                                   
                               
                                                  
 

/** The checksum of a whole file, in lower-case hex. */
                               
                                        
                        
 

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
  'fields[buildUploadFiles]': ['assetDeliveryState'],
};

async function readBuildUpload(api                 , id        )                       {
  const document = await api.get(`/v1/buildUploads/${id}`, WHOLE_UPLOAD);
  return uploadOf(document.data, document);
}

/** All uploads under one version and build number, finished or not, in whatever spelling. */
async function findBuildUploads(
  api                 ,
  { appId, version, buildNumber, platform }                ,
)                         {
  const document = await api.getAll(`/v1/apps/${appId}/buildUploads`, {
    'filter[cfBundleShortVersionString]': spellings(version),
    'filter[platform]': platform,
    ...WHOLE_UPLOAD,
  });
  return document.data
    .map((resource) => uploadOf(resource, document))
    .filter(
      (upload) =>
        sameVersion(upload.version, version) && sameVersion(upload.buildNumber, buildNumber),
    );
}

/** Reserves a version and build number. Apple refuses one that is used up. */
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

/** Drops an upload that was not finished or failed. */
async function deleteBuildUpload(api                 , id        )                {
  await api.delete(`/v1/buildUploads/${id}`);
}

/** What Apple takes: an .ipa, or a Mac's installer package. */
                                                           

                                
                            
                             
                           
 

/** Announces the file of an upload; the answer tells where its pieces go. */
async function reserveUploadFile(
  api                 ,
  upload             ,
  { fileName, sizeBytes, uti }               ,
)                           {
  const document = await api.post('/v1/buildUploadFiles', {
    type: 'buildUploadFiles',
    attributes: { assetType: 'ASSET', fileName, fileSize: sizeBytes, uti },
    relationships: { buildUpload: { data: { type: 'buildUploads', id: upload.id } } },
  });
  return fileOf(document.data);
}

async function readUploadFile(api                 , id        )                           {
  const document = await api.get(`/v1/buildUploadFiles/${id}`);
  return fileOf(document.data);
}

/** Tells Apple that all pieces are stored. Apple puts them together before it answers. */
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

/** Messages of one kind (`errors`, `warnings`, `infos`) in a state that Apple sent. */
function processingMessages(
  state                    ,
  name        ,
)                               {
  return (state?.list(name) ?? []).map((message) => ({
    code: message.text('code') ?? '',
    description: message.text('description') ?? '',
  }));
}

function sayMessage({ code, description }                   )         {
  return [code, description].filter((part) => part !== '').join(': ');
}

function uploadOf(resource          , document                   )              {
  const { attributes } = resource;
  const state = attributes.fields('state');
  const file = document.find('buildUploadFiles', resource.relatedId('assetFile'));
  const delivery = file?.attributes.fields('assetDeliveryState');
  // A file that Apple could not put together is told on the file alone.
  const fileFailed = delivery?.text('state') === 'FAILED';
  return {
    id: resource.id,
    version: attributes.requiredText('cfBundleShortVersionString'),
    buildNumber: attributes.requiredText('cfBundleVersion'),
    state: fileFailed ? 'FAILED' : (state?.requiredText('state') ?? 'AWAITING_UPLOAD'),
    errors: [
      ...processingMessages(state, 'errors'),
      ...(fileFailed ? processingMessages(delivery, 'errors') : []),
    ],
    warnings: processingMessages(state, 'warnings'),
    infos: processingMessages(state, 'infos'),
    created: attributes.date('createdDate'),
    uploaded: attributes.date('uploadedDate'),
    buildId: resource.relatedId('build'),
    fileId: resource.relatedId('assetFile'),
  };
}

function fileOf({ id, attributes }          )                  {
  const delivery = attributes.fields('assetDeliveryState');
  return {
    id,
    state: delivery?.text('state'),
    errors: processingMessages(delivery, 'errors'),
    fileName: attributes.text('fileName'),
    sizeBytes: attributes.number('fileSize'),
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
    offset: operation.requiredNumber('offset'),
    length: operation.requiredNumber('length'),
    headers: Object.fromEntries(headers),
    expires: operation.date('expiration'),
    // Storages quote an entity tag as HTTP does.
    storedMd5: operation.text('entityTag')?.replaceAll('"', '').toUpperCase(),
  };
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/versions.js
/**
 * Version numbers as Apple compares them: 1.2 and 1.2.0 are the same, leading zeros mean nothing.
 * Yet only the spelling that was first uploaded can be asked for, so questions are asked in all of
 * them and the answers are compared here.
 */

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

/** Whether it can be compared: whole numbers with dots between them. */
function isVersionNumber(version        )          {
  return /^\d+(\.\d+)*$/.test(version);
}

/**
 * Below 0 when `one` is the lower version number, above 0 when it is the higher one, 0 when they
 * are the same to Apple. Part by part; a part that is missing counts as 0.
 */
function compareVersions(one        , other        )         {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place += 1) {
    const [our, their] = [ours[place] ?? 0n, theirs[place] ?? 0n];
    if (our !== their) return our < their ? -1 : 1;
  }
  return 0;
}

/** A date and time written as one number is too long for a floating-point number. */
function numbersOf(version        )           {
  return version.split('.').map(BigInt);
}

/** Without leading zeros and without `.0` at the end. What is no number stays as it is. */
function canonical(version        )         {
  if (!isVersionNumber(version)) return version;
  const parts = version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}

;// CONCATENATED MODULE: ./build/core/app-store-connect/builds.js
/** Builds: what Apple makes of an accepted upload. */
                                                
                                                     

                                                 

                                                            
                                                                 

                                                               


                        
                      
                                                           
                                       
                                                               
                               
                                        
                                                                                    
                                   
                                      
                                                                           
                                                        
                                                    
                                                
 

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

async function readBuild(api                 , id        )                 {
  const document = await api.get(`/v1/builds/${encodeURIComponent(id)}`, WHOLE_BUILD);
  return buildOf(document.data, document);
}

                               
                         
                            
                                
                             
 

/** The builds of an app that match, the newest first, in whatever spelling their numbers are. */
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

/** The build that was uploaded last of those that match. */
async function findNewestBuild(
  api                 ,
  wanted              ,
)                             {
  const document = await api.getPage('/v1/builds', { ...buildQuery(wanted), limit: 1 });
  const [newest] = document.data;
  return newest && buildOf(newest, document);
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

                                                   
                                                             
                                           
 

/** Waits until Apple has processed the build; one that it found invalid is an error. */
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
    tooLate: (timeout) => buildNotProcessed(id, timeout),
  });
}

/** The error for a wait for the build that came to its limit. */
function buildNotProcessed(id        , timeout             )              {
  return client_errors/* appStoreConnectErrors */.k.error('build-not-processed', {
    message: `${timeout.message} The build is ${id}.`,
    cause: timeout,
  });
}

function requireNotRefused(build       )        {
  const { processingState, errors } = build;
  if (processingState !== 'INVALID' && processingState !== 'FAILED') return build;
  throw client_errors/* appStoreConnectErrors */.k.error('build-refused', {
    message: `Apple processed build ${build.buildNumber} and found it ${processingState}.`,
    ...(errors.length > 0 ? { said: errors.map(sayMessage).join('\n') } : {}),
  });
}

function buildOf(resource          , document                   )        {
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
    errors: processingMessages(upload?.attributes.fields('state'), 'errors'),
  };
}

;// CONCATENATED MODULE: ./build/core/runner/blamed-input.js
/** Errors of what knows nothing of inputs, told with the input that led to them. */


/** Does `work` with `input`, e.g. `` `file` ``; an error that is the input’s fault names it. */
async function blaming   (
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
                                                          

                                                     

                      
                      
                            
                        
                                             
 

                                                                                

/** An annotation has room for so many apps. */
const MOST_TOLD = 20;

const FIELDS = { 'fields[apps]': ['bundleId', 'name', 'primaryLocale'] };

async function findApp(api                 , wanted           )               {
  const found =
    'id' in wanted ? await byId(api, wanted.id) : await byBundleId(api, wanted.bundleId);
  return found ?? (await nothingFound(api, wanted));
}

async function byId(api                 , id        )                           {
  const document = await api.find(`/v1/apps/${encodeURIComponent(id)}`, FIELDS);
  return document && readApp(document.data);
}

/** Apple's filter matches loosely, so the exact one is picked here. */
async function byBundleId(api                 , bundleId        )                           {
  const { data } = await api.getAll('/v1/apps', { 'filter[bundleId]': bundleId, ...FIELDS });
  return data.map(readApp).find((app) => app.bundleId === bundleId);
}

async function nothingFound(api                 , wanted           )                 {
  const { data } = await api.getAll('/v1/apps', FIELDS);
  const visible = data.map(readApp).map(({ id, bundleId, name }) => `${bundleId} (${name}, ${id})`);
  const sought = 'id' in wanted ? `the id ${wanted.id}` : `the bundle id ${wanted.bundleId}`;
  throw client_errors/* appStoreConnectErrors */.k.error('app-not-found', {
    message: `The API key sees no app with ${sought}.\n${itSees(visible.toSorted())}`,
    details: visible.length > MOST_TOLD ? ['Apps that the key can see:', ...visible.sort()] : [],
  });
}

function itSees(apps                   )         {
  if (apps.length === 0) return 'It sees no app at all.';
  const more = apps.length - MOST_TOLD;
  return `It sees ${apps.slice(0, MOST_TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

function readApp({ id, attributes }          )      {
  return {
    id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? id,
    primaryLocale: attributes.text('primaryLocale'),
  };
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/build/listed-build.js
/** Finding the build that the inputs ask for, as soon as Apple lists it. */


                                                                   

                                                                       
                                                                                        


                                                                            
                                                                

                                           
                                             

async function awaitListedBuild(
  api                 ,
  inputs        ,
  context                               ,
)                 {
  const { appId, bundleId = '', version, buildNumber = 'latest' } = inputs;
  const app = await blaming(
    appId === undefined ? '`bundle-id`' : '`app-id`',
    (error) => client_errors/* appStoreConnectErrors */.k.is(error, 'app-not-found'),
    () => findApp(api, appId === undefined ? { bundleId } : { id: appId }),
  );
  context.outputs.set({ 'app-id': app.id });
  const wanted = { appId: app.id, ...(version === undefined ? {} : { version }) };
  const isLatest = buildNumber.toLowerCase() === 'latest';
  const find = async (api                 ) =>
    isLatest
      ? findNewestBuild(api, wanted)
      : onlyOne(await findBuilds(api, { ...wanted, buildNumber }));

  const what = `Apple to list ${isLatest ? 'a build' : `build ${buildNumber}`}${version === undefined ? '' : ` of ${version}`} for ${app.name}`;
  return waitForApple(api, {
    what,
    look: async (api) => {
      const build = await find(api);
      return build ? { done: true, value: build } : { done: false, state: 'not listed yet' };
    },
    limitMs: inputs.appearTimeoutMs,
    context,
    tooLate: (timeout) => notFound(api, app, timeout),
  });
}

/** One number may stand under several versions or platforms; the newest would be a guess. */
function onlyOne(builds                  )                    {
  if (builds.length < 2) return builds[0];
  const list = builds.map(
    ({ version, buildNumber, platform, id }) => `${version} (${buildNumber}) ${platform}: ${id}`,
  );
  throw testFlightErrors.error('build-ambiguous', {
    message: `${builds.length} builds match.\n${list.join('\n')}`,
  });
}

async function notFound(api                 , app     , timeout             ) {
  const hint = await newestBuildHint(api.tryingOnce(), app);
  return testFlightErrors.error('build-not-found', {
    message: [timeout.message, ...hint].join('\n'),
    cause: timeout,
  });
}

/** Nothing where Apple does not answer: the wait is over, and its own error is what counts. */
async function newestBuildHint(api                 , app     )                             {
  try {
    const newest = await findNewestBuild(api, { appId: app.id });
    return newest
      ? [`The newest build of ${app.name} is ${newest.version} (${newest.buildNumber}).`]
      : [`${app.name} has no build at all.`];
  } catch {
    return [];
  }
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/build/testable-build.js
/** From the inputs to a build that Apple has finished processing, for testers too. */


                                                                                        



                                                                            

                                                       

                                           

                                             


/** Waits as the inputs ask; `undefined` when a wait came to its limit and that is only a warning. */
async function awaitTestableBuild(
  api                 ,
  inputs        ,
  context                               ,
)                                    {
  try {
    return await testableBuild(api, inputs, context);
  } catch (error) {
    if (error instanceof errors/* CancelledError */.cc) {
      context.log.notice('Nothing was distributed; Apple goes on with the build by itself.');
    }
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    context.log.warning(`${error.message}\nNothing was distributed. ${error.remedy}`);
    return undefined;
  }
}

async function testableBuild(
  api                 ,
  inputs        ,
  context                               ,
)                        {
  const { buildId } = inputs;
  const build =
    buildId === undefined
      ? await awaitListedBuild(api, inputs, context)
      : await blaming(
          '`build-id`',
          (error) => client_errors/* appStoreConnectErrors */.k.is(error, 'not-found'),
          () => readBuild(api, buildId),
        );
  const { id, processingState } = build;
  context.outputs.set({ 'build-id': id });
  const started = context.clock.now().getTime();
  const limitMs = inputs.processingTimeoutMs;
  if (processingState !== 'VALID') await awaitProcessedBuild(api, id, { limitMs, context });
  const waitedMs = context.clock.now().getTime() - started;
  return opened(api, id, { limitMs: Math.max(0, limitMs - waitedMs), context });
}

/** A processed build opens to testers a while later; before that, Apple refuses what is asked of it. */
function opened(
  api                 ,
  id        ,
  { limitMs, context }                                                             ,
)                        {
  return waitForApple(api, {
    what: 'Apple to open the build to testers',
    look: async (api) => {
      const observed = await observeDistribution(api, id);
      context.outputs.set(outputsOf(observed));
      const { internalState: internal = 'no state', externalState: external = 'no state' } =
        observed;
      return [internal, external].some((state) => state === 'PROCESSING' || state === 'no state')
        ? { done: false, state: `internal ${internal}, external ${external}` }
        : { done: true, value: observed };
    },
    limitMs,
    context,
    tooLate: (timeout) => buildNotProcessed(id, timeout),
  });
}

function isTimeout(error         ) {
  return (
    testFlightErrors.is(error, 'build-not-found') ||
    client_errors/* appStoreConnectErrors */.k.is(error, 'build-not-processed')
  );
}

;// CONCATENATED MODULE: ./build/actions/testflight-distribute/run.js



                                                                         



                                                      
                                          

                                            





async function run(inputs        , context                               )                {
  const { clock, log, signal } = context;
  const { dryRun } = inputs;
  const api = connectToAppStoreConnect({ credentials: (0,credentials/* readCredentials */.L1)(inputs), context });
  const build = await awaitTestableBuild(api, inputs, context);
  if (!build) return;
  log.info(`Build ${build.buildNumber} of ${build.version} is processed (${build.buildId}).`);

  const app = await readBetaApp(api, build.appId);
  context.outputs.set(outputsOf(build, app));
  const wanted = await prepare(inputs, { api, app, observed: build, log });

  const observe = async () => {
    const observed = await observeDistribution(api, build.buildId);
    context.outputs.set(outputsOf(observed, app));
    return observed;
  };
  const { observed, changes } = await reconcile({
    observe: startingWith(build, observe),
    plan: (seen) => {
      requireDistributable(seen, wanted);
      const { buildId, uploaded } = seen;
      const distributing = { api, buildId, uploaded, context };
      return planDistribution(seen, wanted).map((step) => changeOf(step, distributing));
    },
    dryRun,
    clock,
    log,
    signal,
  });
  summarize({ app, observed, changes, dryRun }, context.summary);
}

/** The last look of the wait is the first look of the plan; Apple counts every request. */
function startingWith(first              , observe                             ) {
  const seen = [first];
  return async ()                        => seen.pop() ?? observe();
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ appStoreConnectCredentials),
  L1: () => (/* binding */ readCredentials)
});

// UNUSED EXPORTS: optionalCredentials

// EXTERNAL MODULE: ./build/core/runner/input-kinds.js
var input_kinds = __nccwpck_require__(267);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/core/runner/private-key-text.js
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

function encodedKey(text        , file        )             {
  const pem = /-----BEGIN ((?:EC |RSA )?PRIVATE KEY)-----([^]*?)-----END \1-----/.exec(text);
  const encoding = ENCODINGS[pem?.[1] ?? ''];
  if (pem && encoding) return { der: Buffer.from(pem[2] ?? '', 'base64'), encodings: [encoding] };
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
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

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/private-key.js
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

;// CONCATENATED MODULE: ./build/core/app-store-connect/client/credentials.js
/** What an action needs to speak for a team or a person: key id, issuer and private key. */
                                             



                              
                         
                                                                                       
                                        
                                 
 

const keyId = (0,input_kinds/* kind */.fM)({
  form: 'text, 10 capital letters and digits',
  parse(raw) {
    if (/^[A-Z0-9]{10}$/.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7('is no key id: it has 10 capital letters and digits');
  },
});

const issuerId = (0,input_kinds/* kind */.fM)({
  form: 'UUID',
  parse(raw) {
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(raw)) return raw.toLowerCase();
    throw new input_kinds/* InputProblem */.S7('is no issuer id: it is a UUID');
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

/** The same for an action that also works without App Store Connect. */
const optionalCredentials = {
  'api-key-id': keyId(KEY_ID),
  'issuer-id': issuerId(ISSUER_ID),
  'api-private-key': apiPrivateKey(PRIVATE_KEY),
}         ;

                                   
                            
                                        
                                    
 

function readCredentials(inputs                  )              {
  return {
    keyId: inputs.apiKeyId,
    issuerId: inputs.issuerId,
    privateKey: inputs.apiPrivateKey,
  };
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ appStoreConnectErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
/** Everything App Store Connect can answer that stops an action. */


const appStoreConnectErrors = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)('app-store-connect', {
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


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   X2: () => (/* binding */ surprisingAnswer),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yo: () => (/* binding */ Document)
/* harmony export */ });
/* unused harmony exports Fields, Resource */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(854);
/**
 * Apple's answers (JSON:API documents), read without trust: what is absent or null is `undefined`,
 * what has another type than Apple's specification says is a coded error. Enumerations stay open:
 * Apple adds members without notice, so a state is text.
 */


                             
                        
                      
 

                                                   

function isRecord(value         )                     {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordList(value         )                       {
  return Array.isArray(value) && value.every(isRecord);
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

  number(name        )                     {
    return this.#member(name, 'a number', (value) => typeof value === 'number');
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
    const value = this.#member(name, 'an object', isRecord);
    return value && new Fields(value, `${this.#place}.${name}`);
  }

  /** A list of objects; absent = empty. */
  list(name        )                    {
    const values = this.#member(name, 'a list of objects', isRecordList) ?? [];
    return values.map((value, index) => new Fields(value, `${this.#place}.${name}[${index}]`));
  }

  requiredText(name        )         {
    const value = this.text(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  requiredNumber(name        )         {
    const value = this.number(name);
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

                                               

/** One resource of an answer. */
class Resource                       {
           type        ;
           id        ;
           attributes        ;
           #relationships        ;

  constructor(raw         , place        ) {
    if (!isRecord(raw) || typeof raw['type'] !== 'string' || typeof raw['id'] !== 'string') {
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
    return this.#relationships.fields(name)?.fields('data')?.text('id');
  }

  /** The ids of the resources that a relationship leads to, as far as the answer lists them. */
  relatedIds(name        )                    {
    const linked = this.#relationships.fields(name)?.list('data') ?? [];
    return linked.map((fields) => fields.requiredText('id'));
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
                                                             
                                     
                                    
                                           
                                     
 

/** The document of one resource; `undefined` when a to-one relationship leads to nothing. */
function readDocument(body        , place        )                                 {
  const raw = readObject(body, place);
  if (raw['data'] === null) return undefined;
  return new Document(new Resource(raw['data'], `${place}: data`), includedOf(raw, place));
}

function readPage(body        , place        )       {
  const raw = readObject(body, place);
  const data = raw['data'];
  if (!Array.isArray(data)) throw surprisingAnswer(`${place}: data is no list`);
  const resources = data.map((item) => new Resource(item, `${place}: data`));
  const members = new Fields(raw, place);
  return Object.assign(new Document(resources, includedOf(raw, place)), {
    next: members.fields('links')?.text('next'),
    total: members.fields('meta')?.fields('paging')?.number('total'),
  });
}

function includedOf(raw           , place        )             {
  const included = raw['included'] ?? [];
  if (!Array.isArray(included)) throw surprisingAnswer(`${place}: included is no list`);
  return included.map((item) => new Resource(item, `${place}: included`));
}

function readObject(body        , place        )            {
  let parsed         ;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    parsed = undefined;
  }
  if (isRecord(parsed)) return parsed;
  throw surprisingAnswer(`${place} did not answer with a JSON object`);
}

function surprisingAnswer(what        )        {
  return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .appStoreConnectErrors */ .k.error('surprising-answer', {
    message: `App Store Connect’s answer is not understood: ${what}.`,
  });
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   sW: () => (/* binding */ catalogue)
/* harmony export */ });
/* unused harmony export Catalogue */
/**
 * What a user can meet when something goes wrong: a stable code, what happened, the words of the
 * service or tool that refused, and the remedy. Every area of the code keeps one catalogue of its
 * errors; the page docs/errors.md is written from these catalogues.
 */

/** What the throwing place knows; the catalogue adds the code and, unless given, the remedy. */
                             
                                                                        
                           
                                                            
                         
                                                      
                                       
                                                                                 
                           
                           
 

/** One entry of a catalogue: what the code means and what to do about it, for the docs page. */
                                 
                           
                          
 

/** A failure that was foreseen. Anything else that reaches the user is a defect of Slipway. */
class ActionError extends Error {
                    name         = 'ActionError';
  /** `area/what`, stable across releases. */
           code        ;
           remedy        ;
           said                    ;
           details                   ;

  constructor(code        , remedy        , occurrence            ) {
    super(occurrence.message, { cause: occurrence.cause });
    this.code = code;
    this.remedy = occurrence.remedy ?? remedy;
    this.said = occurrence.said;
    this.details = occurrence.details ?? [];
  }

  /** The same failure, told with more knowledge than there was where it was thrown. */
  with(changes                     )              {
    const { code, message, said, details, remedy, cause } = this;
    const told = { message, details, cause, ...(said === undefined ? {} : { said }) };
    return new ActionError(code, remedy, { ...told, ...changes });
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

/** The message of anything that was thrown. */
function messageOf(thrown         )         {
  return Error.isError(thrown) ? thrown.message : String(thrown);
}


/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   eX: () => (/* binding */ secretOrFile),
/* harmony export */   fM: () => (/* binding */ kind),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports secret, whole, wholeLines, secretLines, path, textOrFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/**
 * The kinds of input. A kind turns what the user wrote into a value of a real type, or says what
 * is wrong with it. An input is declared with a kind in an action's input table (inputs.ts).
 */



/** What a kind may use while it reads a value. */
                          
                             
                                                                                             
                                          
 

/** Thrown by a kind; becomes one line of the single error that names all bad inputs. */
class InputProblem extends Error {
                    name = 'InputProblem';
}

                                                            
                                                    
                         
                                                  
                        
                             
                           
                                       
                                                                         
                                           
                                                                                                  
                                 
                                                       
                                                                  
                           
 

                              
                         
                           
                            
                                
 

                                                                                   

                         
                        
                            
                                                       
 

/** Makes a new kind; the value is `T`, or `T | undefined` when it is neither required nor defaulted. */
function kind   (definition               ) {
  return                              (options   )                     => ({
    about: options.about,
    form: definition.form,
    required: options.required ?? false,
    secret: definition.secret ?? false,
    default: options.default,
    environment: options.environment,
    absent: undefined,
    parse: definition.parse,
  });
}

const text = kind({ form: 'text', parse: (raw) => raw });

/** Text that is hidden in the log before anything else is read. */
const secret = kind({ form: 'secret', secret: true, parse: (raw) => raw });

const flag = kind({
  form: '`true` or `false`',
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
    parse(raw) {
      const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new InputProblem(`is no whole number from ${least} to ${most}: "${raw}"`);
    },
  });

/** A length of time in minutes, given in milliseconds. Fractions are allowed. */
const minutes = kind({
  form: 'minutes',
  parse(raw) {
    const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= 0 && value <= 6 * 60) return value * 60_000;
    throw new InputProblem(`is no number of minutes from 0 to 360: "${raw}"`);
  },
});

/** One of a few words; `aliases` are older spellings of them. */
const oneOf =                            (
  words                 ,
  aliases                                 = {},
) =>
  kind({
    form: words.map((word) => `\`${word}\``).join(' / '),
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
  const make = kind(definition);
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

/** Text, or the path of a file that holds it. What can only be a file name must name a file. */
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

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Og: () => (/* binding */ exactlyOneOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports inputErrors, requires */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(267);
/**
 * Reading an action's inputs from its input table: the table is the single source of names, kinds,
 * defaults and secrets. Secrets are masked before anything is parsed, all problems are reported
 * together, and what comes out is a frozen object with real types and camelCase names.
 */

                                                

                                                      
                                            

                                                                 

/**
 * A condition on several inputs: the names that are given, to the problem or `undefined`. A problem
 * begins with the input that it is about, as it is told after the word "Input".
 */
                                                                      

                                                                    
                        
                                  
 

                                                                                
                                           
         

/** The property of an input. A `-minutes` input becomes milliseconds, and its name says so. */
                                                                             
                          
                    

                 
                                                                                            

/** What `readInputs` makes of a table. */
                             
                                       
                                                                                             
            

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
  const raw = Object.entries(table.kinds).map(([name, kind]) => ({
    name,
    kind,
    written: writtenValue(name, kind, source),
  }));
  for (const { kind, written } of raw) if (kind.secret && written) source.secrets.mask(written);

  const problems           = [];
  const reading          = {
    workspace: source.workspace,
    mask: (found) => source.secrets.mask(found),
  };
  const values = raw.map(({ name, kind, written }) => {
    const value = parseOne(name, kind, written, reading, problems);
    return [propertyName(name), value]         ;
  });
  // The runner hands over the defaults of action.yml like values that were written.
  const given = new Set(
    raw.flatMap(({ name, kind, written }) => (written && written !== kind.default ? [name] : [])),
  );
  problems.push(...table.rules.flatMap((rule) => rule(given) ?? []));

  if (problems.length > 0) throw inputError(problems);
  // Each value was made by the kind that the table names for it.
  return Object.freeze(Object.fromEntries(values))                   ;
}

/** An error for inputs that only turn out to be wrong later, in the words of `readInputs`. */
function inputError(problems                   )              {
  return inputErrors.error('invalid', {
    message: problems.length === 1 ? `Input ${problems[0]}.` : `Inputs: ${problems.join('; ')}.`,
  });
}

function writtenValue(name        , kind               , source             )         {
  const written = source.input(name).trim();
  if (written !== '' || kind.environment === undefined) return written;
  return source.environment[kind.environment]?.trim() ?? '';
}

function parseOne(
  name        ,
  kind               ,
  written        ,
  reading         ,
  problems          ,
)          {
  const effective = written || kind.default;
  if (effective === undefined || effective === '') {
    if (kind.required) problems.push(`\`${name}\` is required${instead(kind)}`);
    return kind.absent;
  }
  try {
    return kind.parse(effective, reading);
  } catch (error) {
    if (!(error instanceof _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S7)) throw error;
    problems.push(`\`${name}\` ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    return undefined;
  }
}

function instead(kind               )         {
  return kind.environment === undefined ? '' : ` (or the environment variable ${kind.environment})`;
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

/***/ 151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OutputCollector),
/* harmony export */   i: () => (/* binding */ outputTable)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(488);
/** What an action gives to later steps: a table of names with their descriptions, and the writer. */


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

  set(values                  )       {
    for (const [name, value] of Object.entries             (values)) {
      if (!Object.hasOwn(this.#table, name)) throw new TypeError(`"${name}" is no output`);
      if (value !== undefined) this.#values.set(name, value);
    }
  }

  /** Lists go out as JSON, everything else as text. */
  write(setOutput                                         = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)       {
    for (const [name, value] of this.#values) setOutput(name, value);
  }
}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(488);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/core/system/clock.js
/** The door to time. Nothing else in Slipway asks what time it is or waits. */


                        
              
                                                                                                 
                                                         
                                                                                                     
                                                  
 

const systemClock        = {
  now: () => new Date(),
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    try {
      await (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal } : {});
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

// EXTERNAL MODULE: ./build/core/system/http.js + 4 modules
var system_http = __nccwpck_require__(607);
// EXTERNAL MODULE: ./build/core/runner/inputs.js
var runner_inputs = __nccwpck_require__(620);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/core/runner/log.js
/** What a person watching the job sees: lines, folded groups, annotations. */



                      
                                                          
                            
                           
                                                
                                                 
                                               
                                                                     
                                                                
     
                                                                                                
                                                                                         
     
                                                                                               
 

const properties = (title                    ) => (title === undefined ? {} : { title });

/** Annotations hold 4,096 characters at most (runner-contract §4.2). */
const clipped = (message        ) =>
  message.length > 4000 ? `${message.slice(0, 3999)}…` : message;

/** A name or a path from outside may hold what the runner would take for a command. */
const harmless = (line        ) =>
  line.replaceAll(/^(\s*):(?=:)/gm, '$1:\u200B').replaceAll('##[', '##\u200B[');

const log_runnerLog      = {
  debug: core/* debug */.Yz,
  info: (line) => core/* info */.pq(harmless(line)),
  notice: (message, title) => core/* notice */.lm(clipped(message), properties(title)),
  warning: (message, title) => core/* warning */.$e(clipped(message), properties(title)),
  error: (message, title) => core/* error */.z3(clipped(message), properties(title)),
  group: core/* group */.Os,
  foreign: (heading, work) =>
    core/* group */.Os(heading, async () => {
      const token = `slipway-${(0,external_node_crypto_.randomUUID)()}`;
      core/* info */.pq(`::stop-commands::${token}`);
      try {
        return await work(core/* info */.pq);
      } finally {
        core/* info */.pq(`::${token}::`);
      }
    }),
};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    home: environment['HOME'] || environment['USERPROFILE'] || (0,external_node_os_namespaceObject.homedir)(),
    temp: environment['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)(),
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

/** Stops an action that cannot work here in its first second. */
function requireMacOS(machine         , action        )       {
  if (machine.os === 'macOS') return;
  throw machineErrors.error('needs-macos', {
    message: `${action} needs macOS, but this job runs on ${machine.os}.`,
  });
}

// EXTERNAL MODULE: ./build/core/runner/outputs.js
var runner_outputs = __nccwpck_require__(151);
;// CONCATENATED MODULE: ./build/core/runner/report.js
/** How a failure is told: one annotation with the remedy, and the details folded in the log. */

                                    
                                            

/** An annotation is cut at 4,096 characters; what others said gives way to the remedy. */
const LONGEST_QUOTE = 2500;

async function reportFailure(
  action        ,
  thrown         ,
  log     ,
  summary         ,
)                {
  if (thrown instanceof errors/* CancelledError */.cc) {
    log.info(thrown.message);
    return;
  }
  if (!(thrown instanceof errors/* ActionError */.lZ)) {
    log.error(
      `Unexpected: ${(0,errors/* messageOf */.bD)(thrown)}\nThis is a defect of Slipway. Please report it with the log of this step.`,
      `${action}: unexpected`,
    );
    log.info((Error.isError(thrown) && thrown.stack) || String(thrown));
    return;
  }
  log.error(annotationOf(thrown), `${action}: ${thrown.code}`);
  summary.text([`**Failed**: \`${thrown.code}\``, '', quoted(annotationOf(thrown))].join('\n'));
  if (thrown.details.length === 0) return;
  // Details quote other programs, whose lines must not become commands to the runner.
  await log.foreign('Details', async (write) => thrown.details.forEach((line) => write(line)));
}

function annotationOf({ message, said, remedy }             )         {
  return [message, ...(said ? [`It said: ${report_clipped(said)}`] : []), `What to do: ${remedy}`].join(
    '\n',
  );
}

function report_clipped(words        )         {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

function quoted(text        )         {
  return text
    .split('\n')
    .map((line) => `> ${line}  `)
    .join('\n');
}

;// CONCATENATED MODULE: ./build/core/runner/secrets.js
/**
 * Hiding secrets in the log. The runner hides only what it was told, as a whole and line by line,
 * and knows nothing of what a secret decodes to (runner-contract §4.3); so every secret is told to
 * it in all forms that Slipway makes of it, before anything else happens.
 */


                          
                                                                                           
                            
 

/** Shorter strings would blacken half of the log and are no secrets worth the name. */
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
      for (const form of formsOf(value)) tell(form);
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

;// CONCATENATED MODULE: ./build/core/runner/state.js
/** What main leaves for post: small texts that the runner keeps between the two. */


                        
                                                                                       
                                         
                                                 
                                        
 

const runnerState        = {
  save: core/* saveState */.LZ,
  read: (key) => core/* getState */.Gu(key) || undefined,
};

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/core/runner/summary.js
/** The section an action adds to the job's summary page, collected here and written at the end. */


                          
                                                                      
                                                                     
                                                        
                               
 

/** The runner throws away a summary above 1 MiB (runner-contract §4.1). */
const LARGEST_SUMMARY_BYTES = 1_000_000;

class summary_SummaryPage                    {
           #parts           = [];

  table(heading        , rows                                )       {
    const [head, ...body] = rows;
    if (head === undefined || body.length === 0) return;
    const line = (cells                   ) => `| ${cells.map(cell).join(' | ')} |`;
    const rule = line(head.map(() => '---'));
    this.text([`### ${heading}`, '', line(head), rule, ...body.map(line)].join('\n'));
  }

  list(heading        , items                   )       {
    if (items.length > 0)
      this.text(`### ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  }

  text(markdown        )       {
    this.#parts.push(markdown);
  }

  /** The whole page under the action's name; empty when the action had nothing to say. */
  render(action        )         {
    if (this.#parts.length === 0) return '';
    const page = [`## ${action}`, ...this.#parts, ''].join('\n\n');
    if (Buffer.byteLength(page) <= LARGEST_SUMMARY_BYTES) return page;
    const kept = Buffer.from(page).subarray(0, LARGEST_SUMMARY_BYTES).toString('utf8');
    return `${kept.slice(0, kept.lastIndexOf('\n'))}\n\n_The summary was cut at 1 MB._\n`;
  }
}

/** Appends the page to the runner's summary file, where the runner offers one. */
async function writeSummary(page        )                {
  if (page === '' || !process.env['GITHUB_STEP_SUMMARY']) return;
  await summary.addRaw(page, true).write();
}

function cell(text        )         {
  return text.replaceAll('|', String.raw`\|`).replaceAll(/\r?\n/g, '<br>');
}

;// CONCATENATED MODULE: ./build/core/runner/run-action.js
/**
 * The one shape of all actions: read → mask → run → outputs → summary. A failure becomes one
 * annotation with its remedy, a signal becomes an abort, and the process is gone within five
 * seconds of it whatever still hangs. A post step never fails a job.
 */




                                                                       
                                                         

                                                        



                                                





                
                        
                                                                                   
                                                    
 

                                                                                            
                          
                          
                                                                              
 

                                    
                                                                                               
                                              
 

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later (runner-contract §5). */
const LEAVE_WITHIN_MS = 5000;

/** The main step of an action. */
async function runAction                                                      (
  action                       ,
)                {
  const outputs = new runner_outputs/* OutputCollector */.L(action.outputs);
  const summary = new summary_SummaryPage();
  const ending = new Ending(action.name, summary, async () => {
    outputs.write();
    await writeSummary(summary.render(action.name));
  });
  await withContext({ ...action, outputs, summary, ending }, async (context) => {
    const inputs = (0,runner_inputs/* readInputs */.Ko)(action.inputs, {
      input: (name) => core/* getInput */.V4(name),
      environment: context.machine.environment,
      workspace: context.machine.workspace,
      secrets: context.secrets,
    });
    await action.run(inputs, context);
  });
}

/** The post step of an action: what cannot be undone is a warning. */
async function runPost(post      )                {
  const summary = new SummaryPage();
  const ending = new PostEnding(post.name, summary, async () => {});
  const outputs = new OutputCollector({});
  await withContext({ ...post, outputs, summary, ending }, (context) => post.undo(context));
}

/** However a step ends, it ends once: what is known is told, then the process is left. */
class Ending {
           #name        ;
           #summary             ;
           #tell                     ;
  #begun = false;

  constructor(name        , summary             , tell                     ) {
    this.#name = name;
    this.#summary = summary;
    this.#tell = tell;
  }

  success()                {
    return this.#end(0);
  }

  failure(thrown         )                {
    return this.#end(1, () => reportFailure(this.#name, thrown, log_runnerLog, this.#summary));
  }

  async #end(exitCode        , report                      )                {
    if (this.#begun) return;
    this.#begun = true;
    await report?.();
    try {
      await this.#tell();
    } catch (error) {
      log_runnerLog.warning(`Outputs or summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    leave(exitCode);
  }
}

class PostEnding extends (/* unused pure expression or super */ null && (Ending)) {
           async failure(thrown         )                {
    runnerLog.warning(`Cleaning up failed: ${messageOf(thrown)}`);
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
  const abort = new AbortController();
  const { signal } = abort;
  const machine = readMachine(process.env);
  const { environment } = machine;
  const processes = create?.({ environment, signal }) ?? NO_PROCESSES;
  const http = (0,system_http/* createHttp */.V)({ environment, userAgent: `slipway/${name}`, signal });

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
  // What nobody waits for, or catches, is a defect; it must not pass silently, nor as a crash dump.
  process.on('unhandledRejection', fail).on('uncaughtException', fail);
  // Nothing is left to wait for, but the work has not ended: a promise was forgotten.
  process.on('beforeExit', () => fail(new Error('the step stopped without an end')));

  try {
    const context = { clock: systemClock, http, processes, log: log_runnerLog, machine, signal };
    await work({ ...context, secrets: createSecrets(), state: runnerState, outputs, summary });
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

/***/ 926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isConfidential),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Where a secret may be sent: over https anywhere, over http only where nothing leaves the machine. */
function isConfidential({ protocol, hostname }     )          {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname        )          {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}


/***/ }),

/***/ 840:
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

/***/ 607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp),
  A: () => (/* reexport */ networkErrors)
});

// EXTERNAL MODULE: ./build/core/system/address.js
var system_address = __nccwpck_require__(926);
// EXTERNAL MODULE: ./build/core/system/duration.js
var duration = __nccwpck_require__(840);
;// CONCATENATED MODULE: ./build/core/system/connections.js
/**
 * The connections of one run: kept for the next request to the same host, and made through the
 * runner's proxy where its variables name one.
 */
                                                                      



                              
     
                                                                                                   
                                              
     
                                                                               
                                                             
                
 

/** A proxy variable holds something else than an http(s) address. */
class ProxyAddressError extends Error {
                    name = 'ProxyAddressError';
}

/**
 * An idle connection that is older may be dead without a sign: networks in between forget it. The
 * proxy has as long to open its way.
 */
const LONGEST_IDLE_MS = 10 * duration/* SECOND */.Z2;

/** `environment` holds the proxy variables; the name in lower case wins. */
function createConnections(
  environment                                              ,
)              {
  const read = (name        ) => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const agents = new Map               ();

  return {
    request(address, options) {
      const secure = address.protocol === 'https:';
      // Loaded with the first request: many a step needs no network, or fails before it does.
      const protocol = process.getBuiltinModule(secure ? 'node:https' : 'node:http');
      // What goes to this machine never leaves it, least of all through a proxy.
      const proxy = (0,system_address/* isLoopback */.U)(address.hostname) ? '' : read(secure ? 'https_proxy' : 'http_proxy');
      const key = `${address.protocol} ${proxy}`;
      let agent = agents.get(key);
      if (agent === undefined) {
        agent = new protocol.Agent({
          keepAlive: true,
          timeout: LONGEST_IDLE_MS,
          proxyEnv: proxyVariables(proxy, read('no_proxy')),
        });
        agents.set(key, agent);
      }
      return protocol.request(address, { ...options, agent });
    },
    close: () => agents.forEach((agent) => agent.destroy()),
  };
}

/** Node takes a proxy that is no address for none, and goes without. */
function proxyVariables(proxy        , exceptions        ) {
  if (proxy !== '' && !/^https?:$/.test(URL.parse(proxy)?.protocol ?? '')) {
    throw new ProxyAddressError(`"${proxy}" is no address of a proxy.`);
  }
  return { http_proxy: proxy, https_proxy: proxy, no_proxy: exceptions };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
;// CONCATENATED MODULE: ./build/core/system/file-piece.js
/**
 * A piece of a file as the body of a request. Two buffers per request take turns, one being filled
 * while the other leaves; they are used again for the next piece, so that memory depends neither
 * on the size of the file nor on the number of pieces.
 */

                                                   
                                               


                            
                        
                          
                                                 
                          
                                                                       
                                                          
 

/** The file did not give the bytes of the piece. */
class PieceError extends Error {
                    name = 'PieceError';
}

                              
     
                                                                                                   
                   
     
                                                                
 

                
                          
                                                                  
                      
 

/** Smaller ones cost calls, larger ones only memory (measured). */
const BUFFER_BYTES = 512 * 1024;

function createPieceSender()              {
  const idle                            = [];
  const files = new OpenFiles();
  return {
    async send(piece, request) {
      const turns = idle.pop() ?? [newTurn(), newTurn()];
      await files.use(piece.path, (file) => write(piece, file, request, turns));
      // Not after a failure: the system may still hold the buffers then.
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
    const file = this.#files.get(path) ?? { handle: (0,promises_namespaceObject.open)(path).catch(unreadable), users: 0 };
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
  { offset, length, onSent }           ,
  file            ,
  request               ,
  [first, second]                       ,
)                {
  for (let sent = 0, [turn, next] = [first, second]; sent < length; [turn, next] = [next, turn]) {
    await turn.left;
    const wanted = Math.min(BUFFER_BYTES, length - sent);
    const { bytesRead } = await file.read(turn.buffer, 0, wanted, offset + sent).catch(unreadable);
    if (bytesRead === 0) throw new PieceError('The file became shorter while it was being sent.');
    sent += bytesRead;
    turn.left = taken(request, turn.buffer.subarray(0, bytesRead)).then(() => onSent?.(sent));
    // Whoever waits for it learns of the failure; until then it is nobody's.
    turn.left.catch(() => {});
  }
  request.end();
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

;// CONCATENATED MODULE: ./build/core/system/network-errors.js
/** What can go wrong between a request and its answer, told from what Node and OpenSSL call it. */



const networkErrors = (0,errors/* catalogue */.sW)('network', {
  unreachable: {
    meaning: 'No connection to the service could be made.',
    remedy:
      'Check that the runner reaches the host (firewall, proxy variables, service status) and run the step again. Proxies need a runner with Node 24.5 or newer.',
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
});

/** The other side gave no sign of life for as long as the request allowed. */
class Silence extends Error {
                    name = 'Silence';
  /** `connected`: the request may have arrived. */
           code                                       ;

  constructor(ms        , { connected }                                 ) {
    super(`no sign of life for ${ms / 1000} s`);
    this.code = connected ? 'SILENT' : 'SILENT_BEFORE_CONNECTION';
  }
}

/** The two sides did not agree on keys: nothing of the request has left. */
class HandshakeError extends Error {
                    name = 'HandshakeError';

  constructor(cause       ) {
    super(cause.message, { cause });
  }
}

/** The error for a request that got no answer; `request` is how people are told of it. */
function networkError(request        , host        , cause         )        {
  const found = systemFailure(cause);
  const { kind, message } = failureOf(found?.code ?? '', cause, host, request);
  return networkErrors.error(kind, {
    message,
    said: [found?.code, (0,errors/* messageOf */.bD)(found ?? cause)].filter(Boolean).join(': '),
    cause,
  });
}

function failureOf(code        , cause         , host        , request        ) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code)) {
    return { kind: 'untrusted', message: `The certificate of ${host} is not trusted.` }         ;
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
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'SILENT_BEFORE_CONNECTION';
}

/** The error with a code in or behind `error`; the first where several addresses were tried. */
function systemFailure(error         )                                                            {
  for (let seen = error; Error.isError(seen);) {
    if ('errors' in seen && Array.isArray(seen.errors)) seen = seen.errors[0];
    else if ('code' in seen && typeof seen.code === 'string') {
      return seen                            ;
    } else seen = seen.cause;
  }
  return undefined;
}

;// CONCATENATED MODULE: ./build/core/system/http.js
/**
 * The door to the network: one request, one answer, with limits, the runner's proxy settings and
 * cancellation. It knows nothing of retries, tokens or what an answer means.
 */
                                                                


                                                              




                              
                                                               
                       
                                                      
                                                                              
                                                  
     
                                                                                                  
                                                              
     
                                  
                                
 

                               
                          
                                                                            
                                                     
                        
 

                       
     
                                                                                                  
                                                                                                   
                                                                   
     
                                                    
                         
 

                               
                                                 
                                                                     
                             
                                
 

const IDLE_TIMEOUT_MS = 60_000;

function createHttp(settings              )       {
  const connections = createConnections(settings.environment);
  const pieces = createPieceSender();
  return {
    async send(request) {
      const address = new URL(request.url);
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
        return await answerTo(begun, { body: request.body, idleMs, pieces });
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof PieceError) throw error;
        throw networkError(describe(request, address), address.host, error);
      }
    },
    close: async () => connections.close(),
  };
}

/** Without what may be secret: a query, and where files go, which is often a pre-signed address. */
function describe({ method, body }             , { pathname }     )         {
  return isPiece(body) ? method : `${method} ${pathname}`;
}

function headersOf({ headers, body }             )                                   {
  return isPiece(body) ? { ...headers, 'content-length': String(body.length) } : { ...headers };
}

function isPiece(body                     )                    {
  return typeof body === 'object' && 'path' in body;
}

function signalOf(...signals                             )                          {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

                   
                                     
                          
                               
 

function answerTo(
  request               ,
  { body, idleMs, pieces }         ,
)                        {
  return new Promise((resolve, reject) => {
    const sent = isPiece(body) ? pieces.send(body, request) : undefined;
    if (!isPiece(body)) request.end(body);
    // What the network did to the request, the request tells itself.
    sent?.catch((error         ) => {
      if (error instanceof PieceError) request.destroy(error);
    });

    let alive                                  = request;
    request.on('timeout', () => {
      const connected = request.socket?.connecting === false && !isAgreeingOnKeys(request);
      alive.destroy(new Silence(idleMs, { connected }));
    });
    request.on('error', (error) => {
      reject(isAgreeingOnKeys(request) ? new HandshakeError(error) : error);
    });
    request.on('response', (response) => {
      alive = response;
      // From here on only what breaks the answer matters.
      resolve(readAnswer(response, request, sent && within(idleMs, sent)));
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
  sent                                   ,
)                        {
  const status = response.statusCode ?? 0;
  const headers = flatHeaders(response.headersDistinct);
  const received           = [];
  const answer = () => ({ status, headers, body: Buffer.concat(received) });
  try {
    for await (const bytes of response) received.push(bytes          );
    if (status < 300) await sent?.();
    return answer();
  } catch (error) {
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
    const timer = setTimeout(() => late.reject(new Silence(ms, { connected: true })), ms);
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

/***/ 488:
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

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
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
    process.stdout.write(external_os_.EOL);
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
    process.stdout.write(message + external_os_.EOL);
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(476);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
