export const id = 3417;
export const ids = [3417];
export const modules = {

/***/ 91977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ buildChoice),
/* harmony export */   v: () => (/* binding */ buildChoiceRules)
/* harmony export */ });
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
/* harmony import */ var _runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14817);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91873);
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
  'build-id': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about: 'The build: the output `build-id` of appstore-upload.',
    defaultFrom: fromUpload('build-id'),
  }),
  'build-upload-id': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about:
      'The upload whose build it is: the output `build-upload-id` of an appstore-upload that did not wait. The build is waited for.',
    defaultFrom: fromUpload('build-upload-id'),
  }),
  'bundle-id': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about: 'Bundle id of the app, to find the build by `platform`, `version` and `build-number`.',
  }),
  'app-id': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about: 'Apple id of the app, instead of `bundle-id`.',
  }),
  platform: (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_platforms_js__WEBPACK_IMPORTED_MODULE_2__/* .PLATFORM_WORDS */ .Oy)({
    about: 'Platform of the build; needed where the app has builds for several.',
  }),
  version: (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    about: 'Marketing version of the build, where 1.2 and 1.2.0 are the same; by default any.',
  }),
  // No default in action.yml: the runner would hand it in as if the user had written it.
  'build-number': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
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
  (0,_runner_input_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .exactlyOneOf */ .Og)('build-id', 'build-upload-id', 'bundle-id', 'app-id'),
  idStandsAlone,
];

                                                                   


/***/ }),

/***/ 50590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ appStoreConnectCredentials),
  Xz: () => (/* binding */ optionalCredentials)
});

// UNUSED EXPORTS: readCredentials

// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/private-key-text.js + 1 modules
var private_key_text = __webpack_require__(26499);
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
  const key = (0,private_key_text/* readPrivateKeyText */.K)(written, '.p8 file');
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

/***/ 91873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ PLATFORM_WORDS)
/* harmony export */ });
/* unused harmony exports PLATFORMS, platformWord */
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

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ buildWaits)
/* harmony export */ });
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
/** The inputs of every action that waits for Apple. */


/** The inputs of every action that waits for a build. */
const buildWaits = {
  'appear-timeout-minutes': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .minutes */ .Gx)({
    about: 'How long Apple may take to accept the upload and list the build.',
    default: '15',
  }),
  'processing-timeout-minutes': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .minutes */ .Gx)({
    about: 'How long Apple may take to process the build, once it is listed.',
    default: '120',
  }),
  'on-timeout': (0,_runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['fail', 'warn'])({
    about: 'Whether a wait that comes to its limit fails the step or is a warning.',
    default: 'fail',
  }),
}         ;


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ notesOrigin),
/* harmony export */   HE: () => (/* binding */ generatedNotes)
/* harmony export */ });
/* unused harmony export generateNotes */
/* harmony import */ var _runner_input_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
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
    const { gitNotes } = await __webpack_require__.e(/* import() */ 3256).then(__webpack_require__.bind(__webpack_require__, 73256));
    return gitNotes({ processes, folder: workspace, environment, since, tagPattern });
  }
  const { gitHubNotes } = await Promise.all(/* import() */[__webpack_require__.e(8022), __webpack_require__.e(7165)]).then(__webpack_require__.bind(__webpack_require__, 17165));
  return gitHubNotes({ http, environment, token, since, tagPattern });
}


/***/ }),

/***/ 65201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ writtenNotes)
});

// UNUSED EXPORTS: requireWritten

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var inputs = __webpack_require__(14817);
;// CONCATENATED MODULE: ./build/core/release-notes/plain-text.js
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

;// CONCATENATED MODULE: ./build/core/release-notes/written/notes-file.js
/** A file that holds release notes. */





/** The text of a file, without its byte order mark. Throws `InputProblem` when it holds none. */
function readNotesFile(path        )         {
  const text = normalized((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
  if (text === '') throw new input_kinds/* InputProblem */.S7(`holds no text in ${(0,external_node_path_.basename)(path)}`);
  return text;
}

// EXTERNAL MODULE: ./build/core/system/json.js
var system_json = __webpack_require__(72870);
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
    const kept = normalized(text);
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
    return { form: 'plain', text: normalized(raw) };
  },
});

/** Throws `input/invalid` when the notes are a file that is not there. */
function requireWritten(
  input        ,
  notes                          ,
)                         {
  if (notes?.form === 'missing') throw inputError([`\`${input}\` ${notes.problem}`]);
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

/***/ 26499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readPrivateKeyText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
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


/***/ }),

/***/ 72870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   dn: () => (/* binding */ jsonOrNothing),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/* unused harmony exports isText, isListOf, ownValue */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
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


/***/ })

};
