export const id = 1250;
export const ids = [1250];
export const modules = {

/***/ 21250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* binding */ inputs_inputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/apple/checks/require-sound-ipa.js + 63 modules
var require_sound_ipa = __webpack_require__(89579);
// EXTERNAL MODULE: ./build/core/apple/provisioning-profile/export-method.js
var export_method = __webpack_require__(25811);
// EXTERNAL MODULE: ./build/core/app-store-connect/client/access/credentials.js + 1 modules
var credentials = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/core/runner/input/input-kinds.js
var input_kinds = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/core/runner/input/inputs.js + 3 modules
var inputs = __webpack_require__(14817);
// EXTERNAL MODULE: ./build/core/system/json.js
var json = __webpack_require__(72870);
;// CONCATENATED MODULE: ./build/actions/flet-build-ipa/before-build/apple-forms.js
/** The forms in which Apple takes what names an app and a build. */

/** A version of one to three whole numbers. Flutter silently changes any other. */
const VERSION = /^\d{1,18}(?:\.\d{1,18}){0,2}$/;

/**
 * A build number has the form of a version and at most 18 characters long; Apple compares number by
 * number.
 */
const BUILD_NUMBER = /^(?=.{1,18}$)\d+(?:\.\d+){0,2}$/;

const BUNDLE_ID = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

;// CONCATENATED MODULE: ./build/actions/flet-build-ipa/yaml-cut.js
/** Versions that YAML took for numbers: 26.10 without quotes arrives as 26.1. */

/** A sentence for an error about `written`, or '' when nothing was cut. */
function yamlCutHint(input        , written        )         {
  if (!/^\d+\.\d$/.test(written)) return '';
  return ` If the workflow says ${written}0, write \`${input}: '${written}0'\` in quotes: YAML makes ${written} of the number.`;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/actions/flet-build-ipa/project/toml-values.js
/** Values of pyproject.toml as flet, a Python program, takes them. */


                                                      

function isTable(value         )                 {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function tableOf(value         )        {
  return isTable(value) ? value : {};
}

/** A key of the table itself: `constructor` and `__proto__` are names like any other. */
function entryOf(table       , key        )          {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Absent to Python's `or`: '', 0, false, [] and {}. */
function truthy(value         )          {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (isTable(value)) return Object.keys(value).length > 0 ? value : undefined;
  return value || undefined;
}

/** The text that Python makes of a value with `str()`. */
function textOf(value         )                     {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatText(value);
  if (value instanceof TomlDate) return dateText(value);
  return JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? String(entry) : entry));
}

/** The type of a value in the words of TOML. */
function typeOf(value         )         {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'bigint' || typeof value === 'number') return 'a number';
  if (value instanceof Date) return 'a date or time';
  return Array.isArray(value) ? 'a list' : 'a table';
}

function textsOf(value         )           {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A TOML float keeps its point: 2.0 is not 2. */
function floatText(value        )         {
  const size = Math.abs(value);
  const isLong = Number.isFinite(value) && size > 0 && (size >= 1e16 || size < 1e-4);
  // Python writes 1e-07 where JavaScript writes 1e-7.
  if (isLong) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  const text = String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** `2026-11-28 07:32:00+00:00`, where TOML has a T and a Z. */
function dateText(date          )         {
  return (
    date
      .toISOString()
      .replace('T', ' ')
      .replace(/\.000(?=\D|$)/, '')
      // Python counts millionths.
      .replace(/\.\d{3}(?=\D|$)/, '$&000')
      .replace(/Z$/, '+00:00')
  );
}

;// CONCATENATED MODULE: ./build/actions/flet-build-ipa/inputs.js







                                                                  





const version = (0,input_kinds/* kind */.fM)({
  form: 'one to three numbers with dots',
  parse(raw) {
    // Anything else Flutter would silently turn into another version: 1.2.0rc1 becomes 1.2.01.
    if (VERSION.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(`is "${raw}", but Apple takes one to three numbers, such as 1.2.3`);
  },
});

const buildNumber = (0,input_kinds/* kind */.fM)({
  form: 'number from 1, `run` or `next`',
  parse(raw) {
    const asked = raw.toLowerCase();
    if (asked === 'run' || asked === 'next' || /^[1-9]\d{0,17}$/.test(asked)) return asked;
    throw new input_kinds/* InputProblem */.S7(`is "${raw}", but may be a whole number from 1, run or next`);
  },
});

const bundleId = (0,input_kinds/* kind */.fM)({
  form: 'bundle id',
  parse(raw) {
    if (BUNDLE_ID.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(
      `is "${raw}", but a bundle id is letters, digits and hyphens between dots`,
    );
  },
});

const xcodeVersion = (0,input_kinds/* kind */.fM)({
  form: 'version, such as 26 or 26.4',
  parse(raw) {
    if (/^\d+(\.\d+){0,2}$/.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(`is "${raw}", but is a version such as 26 or 26.4`);
  },
});

const pythonVersion = (0,input_kinds/* kind */.fM)({
  form: 'version, such as 3.13',
  parse(raw) {
    if (/^3\.\d{2}$/.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(
      `is "${raw}", but is a version such as 3.13.${yamlCutHint('python-version', raw)}`,
    );
  },
});

const jsonObject = (0,input_kinds/* kind */.fM)({
  form: 'JSON object',
  parse(raw) {
    const reading = (0,json/* readJson */.Vh)(raw, json/* isAnything */.r2);
    if (!reading.ok) throw new input_kinds/* InputProblem */.S7(`is no JSON: ${reading.problem}`);
    if (isTable(reading.value)) return reading.value;
    throw new input_kinds/* InputProblem */.S7('is JSON, but no object such as {"uploadSymbols": true}');
  },
});

const scheme = (0,input_kinds/* kind */.fM)({
  form: 'URL scheme',
  parse(raw) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*$/.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(`is "${raw}", but a scheme is a word such as https or my-app`);
  },
});

const host = (0,input_kinds/* kind */.fM)({
  form: 'host name',
  parse(raw) {
    if (/^[A-Za-z0-9.-]+$/.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(`is "${raw}", but a host is a name such as example.com`);
  },
});

/** flet compares letter by letter: ./tests/ would leave nothing out, but tests does. */
const appPaths = (options                             ) => {
  const list = (0,input_kinds/* lines */.Mn)(options);
  return {
    ...list,
    parse: (...given                               ) =>
      list.parse(...given).map((path) => external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '')),
  };
};

const release = (0,input_kinds/* kind */.fM)({
  form: 'release',
  parse(raw) {
    if (/^\d+(\.\d+)+((a|b|rc)\d+)?(\.?dev\d+)?$/.test(raw)) return raw;
    throw new input_kinds/* InputProblem */.S7(`is "${raw}", but may be a release of flet, such as 1.0.5`);
  },
});

const fromSigning = (output        ) => ({ action: 'setup-signing', output });

const inputs_inputs = (0,inputs/* inputTable */.Fu)(
  {
    'app-path': (0,input_kinds/* path */.Ae)({ about: 'The folder of the Flet app.', default: '.' }),
    'flet-version': release({
      about:
        'The release of flet to install and build with. Without it the flet on PATH, else the one that the project asks for.',
    }),
    cache: (0,input_kinds/* flag */.Jt)({
      about: 'Keep Flutter and what flet, Dart, pip and uv download for the next run.',
      default: 'true',
    }),
    'bundle-id': bundleId({
      about: 'The bundle id; by default what pyproject.toml says.',
      defaultFrom: fromSigning('bundle-id'),
    }),
    version: version({
      about: 'The version that users see; by default what pyproject.toml says.',
    }),
    'build-number': buildNumber({
      about:
        'The build number: a number; `run` for the number of the workflow run, with the attempt after a dot when it is run again; or `next` for the first free one in App Store Connect. By default what pyproject.toml says.',
    }),
    'export-method': (0,export_method/* exportMethod */.Cx)({
      about:
        'What the build is for. Without it, it follows from `provisioning-profile`, else from pyproject.toml.',
    }),
    'provisioning-profile': (0,input_kinds/* text */.Qq)({
      about: 'UUID or name of an installed provisioning profile, as setup-signing gives it.',
      defaultFrom: fromSigning('provisioning-profile'),
    }),
    'signing-certificate': (0,input_kinds/* text */.Qq)({
      about: 'Name or SHA-1 of the certificate to sign with, as setup-signing gives it.',
      defaultFrom: fromSigning('signing-certificate'),
    }),
    'team-id': (0,input_kinds/* text */.Qq)({
      about: 'The team that signs, as setup-signing gives it; by default that of the profile.',
      defaultFrom: fromSigning('team-id'),
    }),
    'export-options': jsonObject({
      about:
        'Further export options for Xcode, such as {"uploadSymbols": false}; they go above those in pyproject.toml.',
    }),
    'testflight-internal-only': (0,input_kinds/* flag */.Jt)({
      about: 'Make a build that only internal testers can ever get.',
      default: 'false',
    }),
    'python-version': pythonVersion({
      about: 'The Python to put into the app; by default what `requires-python` allows.',
    }),
    permissions: (0,input_kinds/* lines */.Mn)({
      about: 'What the app asks the user for: location, camera, microphone, photo_library.',
    }),
    'info-plist': (0,input_kinds/* wholeLines */.zo)({
      about:
        'Keys to add to Info.plist, as KEY=VALUE, one a line. A value is true, false, a TOML value, or else text.',
    }),
    'deep-linking-scheme': scheme({ about: 'The scheme of URLs that open the app.' }),
    'deep-linking-host': host({ about: 'The host of URLs that open the app.' }),
    exclude: appPaths({
      about:
        'Files and folders of the app to leave out beside those in pyproject.toml, as exact paths from its folder.',
    }),
    'allow-private-files': appPaths({
      about:
        'Names of files or folders that may go into the app although they look private (keys, .env, .git, node_modules).',
    }),
    'flutter-build-args': (0,input_kinds/* wholeLines */.zo)({
      about: 'Arguments for `flutter build ipa`, one a line, such as --obfuscate.',
    }),
    args: (0,input_kinds/* wholeLines */.zo)({ about: 'Further arguments for `flet build`, one a line.' }),
    'allow-unsigned': (0,input_kinds/* flag */.Jt)({
      about:
        'Accept a build without signature, which ends with an archive and no .ipa. With a provisioning profile it is an error all the same to end without one.',
      default: 'false',
    }),
    check: (0,require_sound_ipa/* checkLevel */.h)({
      about:
        'What to do about problems in the .ipa that App Store Connect would refuse, or, for other export methods, every device: fail, warn, or do not look.',
      default: 'error',
    }),
    'output-directory': (0,input_kinds/* path */.Ae)({
      about:
        'Where the .ipa goes. flet empties this folder. By default a fresh one in the temporary folder of the job.',
    }),
    clean: (0,input_kinds/* flag */.Jt)({
      about: 'Delete the build folder of the app before the build.',
      default: 'false',
    }),
    'xcode-version': xcodeVersion({
      about: 'The Xcode to build with, among those installed; by default the selected one.',
    }),
    'timeout-minutes': (0,input_kinds/* minutes */.Gx)({ about: 'How long the build may take.', default: '90' }),
    ...credentials/* optionalCredentials */.Xz,
  },
  [
    (0,inputs/* requires */.fh)('deep-linking-scheme', 'deep-linking-host'),
    (0,inputs/* requires */.fh)('deep-linking-host', 'deep-linking-scheme'),
  ],
);

                                             


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
