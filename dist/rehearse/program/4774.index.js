export const id = 4774;
export const ids = [4774];
export const modules = {

/***/ 64576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ UnknownForm),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   nq: () => (/* binding */ propertyListIn),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82858);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10249);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76144);
/** Entries of property lists, as plutil and PlistBuddy show them. */


                                        


/** Thrown where a tool would have to show an entry in a form whose exact words are not known. */
class UnknownForm extends Error {}

/** The value in a file of any form; throws when the file is missing or holds no property list. */
function propertyListIn(file        )             {
  const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
  if (bytes.toString('latin1', 0, 6) === 'bplist') return plist__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q(bytes);
  const text = bytes.toString('utf8');
  return /^\s*</.test(text) ? plist__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q(text) : plist__WEBPACK_IMPORTED_MODULE_2__/* .parseOpenStep */ .k(text);
}

/** Keys lead into dictionaries, positions into arrays; `undefined` where there is nothing. */
function entryAt(value            , keys                   )                         {
  let entry                         = value;
  for (const key of keys) {
    if (Array.isArray(entry)) entry = /^\d+$/.test(key) ? entry[Number(key)] : undefined;
    else if ((0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isDictionary */ .Hf)(entry)) entry = Object.hasOwn(entry, key) ? entry[key] : undefined;
    else return undefined;
  }
  return entry;
}

/** A text, whole number or truth value. How the tools print other numbers, dates and data is left out. */
function plainText(value            )         {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  throw new UnknownForm('a date, data or a real number');
}


/***/ }),

/***/ 94774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plutil: () => (/* binding */ plutil)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81761);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76144);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38752);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
/** `plutil`, as far as it reads: -lint, -p, -extract and -convert to standard output. */


                                        

                                             

                                                   


/** Options that change a file are refused, and so are all others that are not simulated. */
const plutil       = (argv, machine) => {
  try {
    return answer(argv, machine) ?? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCall */ .dr)('plutil', argv);
  } catch (error) {
    if (error instanceof _entries_js__WEBPACK_IMPORTED_MODULE_1__/* .UnknownForm */ .$o) return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCall */ .dr)('plutil', argv);
    throw error;
  }
};

function answer(argv                   , machine         )                         {
  const [command = '', ...rest] = argv;
  switch (command) {
    case '-lint':
      return rest.length === 0 || rest.some(isOption) ? undefined : lint(rest, machine);
    case '-p': {
      const [file] = rest;
      if (file === undefined || rest.length !== 1) return undefined;
      return withValue(file, machine, (value) => printed(`${outline(value, '')}\n`));
    }
    case '-extract':
      return extract(rest, machine);
    case '-convert': {
      const [form = '', ...others] = rest;
      const file = fileBesideStandardOutput(others);
      const write = FORMS[form];
      if (file === undefined || write === undefined) return undefined;
      return withValue(file, machine, (value) => printed(write(value)));
    }
    default:
      return argv.length === 0 || argv.some(isOption) ? undefined : lint(argv, machine);
  }
}

/** The form `raw` always goes to standard output; the others would replace the file. */
function extract(
  [keyPath = '', form = '', ...rest]                   ,
  machine         ,
)                         {
  const [only] = rest;
  const file = form === 'raw' && rest.length === 1 ? only : fileBesideStandardOutput(rest);
  const write = form === 'raw' ? raw : FORMS[form];
  if (file === undefined || write === undefined || isOption(file)) return undefined;
  return withValue(file, machine, (value) => {
    // A full stop that belongs to a key is written with a backslash before it.
    const keys = keyPath.split(/(?<!\\)\./).map((key) => key.replaceAll(String.raw`\.`, '.'));
    const found = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(value, keys);
    if (found !== undefined) return printed(write(found));
    // Which stream the real one takes is unproven.
    const said = 'Could not extract value, error: No value at that key path or invalid key path:';
    return failed(`${file}: ${said} ${keyPath}\n`);
  });
}

/** An array is its length, a dictionary its keys. */
function raw(value            )         {
  if (Array.isArray(value)) return `${value.length}\n`;
  if ((0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isDictionary */ .Hf)(value)) return `${Object.keys(value).sort().join('\n')}\n`;
  return `${(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(value)}\n`;
}

const FORMS                                                          = {
  xml1: (value) => `${plist__WEBPACK_IMPORTED_MODULE_4__/* .build */ .j(value)}\n`,
  json: (value) => JSON.stringify(jsonValue(value)),
};

/** JSON has neither dates nor data; the real one refuses them in words that are not known here. */
function jsonValue(value            )             {
  if (Array.isArray(value)) return value.map(jsonValue);
  if (!(0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isDictionary */ .Hf)(value)) {
    if (typeof value !== 'number') (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(value);
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, jsonValue(entry)]));
}

function outline(value            , indent        )         {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.map((entry, at) => `${inner}${at} => ${outline(entry, inner)}\n`);
    return `[\n${lines.join('')}${indent}]`;
  }
  if ((0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isDictionary */ .Hf)(value)) {
    const lines = Object.keys(value)
      .sort()
      .map((key) => `${inner}"${key}" => ${outline(value[key] ?? '', inner)}\n`);
    return `{\n${lines.join('')}${indent}}`;
  }
  return typeof value === 'string' ? `"${value}"` : (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(value);
}

function lint(files                   , machine         )             {
  const lines = files.map((file) => {
    const result = withValue(file, machine, () => printed(`${file}: OK\n`));
    return { ...result, stdout: result.stdout + result.stderr, stderr: '' };
  });
  return {
    stdout: lines.map(({ stdout }) => stdout).join(''),
    stderr: '',
    exitCode: Math.max(...lines.map(({ exitCode }) => exitCode)),
  };
}

function withValue(
  file        ,
  { cwd }         ,
  work                                   ,
)             {
  let value            ;
  try {
    value = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyListIn */ .nq)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file));
  } catch (error) {
    const isAbsent = Error.isError(error) && 'code' in error && error.code === 'ENOENT';
    const said = isAbsent
      ? 'file does not exist or is not readable or is not a regular file'
      : 'Property List error: The data couldn’t be read because it isn’t in the correct format.';
    return failed(`${file}: ${isAbsent ? said : `(${said})`}\n`);
  }
  return work(value);
}

/** `-o - FILE` or `FILE -o -`: everything else changes a file. */
function fileBesideStandardOutput(words                   )                     {
  const at = words.indexOf('-o');
  if (at < 0 || words[at + 1] !== '-' || words.length !== 3) return undefined;
  return words.find((_, index) => index !== at && index !== at + 1);
}

function isOption(word        )          {
  return word.startsWith('-');
}

function printed(stdout        )             {
  return { stdout, stderr: '', exitCode: 0 };
}

function failed(stderr        )             {
  return { stdout: '', stderr, exitCode: 1 };
}


/***/ }),

/***/ 76144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ isDictionary),
/* harmony export */   I5: () => (/* binding */ textUnder),
/* harmony export */   ek: () => (/* binding */ readPropertyList),
/* harmony export */   xy: () => (/* binding */ asDictionary)
/* harmony export */ });
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82858);
/** The values of a property list, as types. */

                                        

                                                              

function isDictionary(value                        )                                      {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function asDictionary(value                        , name        )             {
  if (!isDictionary(value)) throw new TypeError(`${name} is not a dictionary.`);
  return value;
}

function textUnder(dictionary            , key        )                     {
  const value = dictionary[key];
  return typeof value === 'string' ? value : undefined;
}

/** Reads either form; the library takes bytes for the binary form and text for XML. */
function readPropertyList(bytes        , name        )             {
  const isBinary = bytes.toString('latin1', 0, 6) === 'bplist';
  return asDictionary((0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(isBinary ? bytes : bytes.toString('utf8')), name);
}


/***/ })

};
