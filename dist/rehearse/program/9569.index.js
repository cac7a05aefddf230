export const id = 9569;
export const ids = [9569];
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

/***/ 59569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plistBuddy: () => (/* binding */ plistBuddy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76144);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38752);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
/** `PlistBuddy`, as far as it prints: `-c "Print :Key" FILE`, several in one call too. */


                                        


                                                   


/** `Print`, `Print Key`, `Print :Key:0:Other`, in any case; quotes and backslashes are left out. */
const PRINT = /^print(?:\s+([^'"\\]*))?$/i;

const plistBuddy       = (argv, { cwd }) => {
  const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedCall */ .dr)('PlistBuddy', argv);
  const commands           = [];
  const words = [...argv];
  while (words[0] === '-c') commands.push(...words.splice(0, 2).slice(1));
  const [name, ...others] = words;
  const entries = commands.map((command) => PRINT.exec(command.trim()));
  if (name === undefined || others.length > 0 || entries.length === 0) return refused;
  const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name);
  // A missing file would be made; the words about one that holds no property list are not known.
  const value = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? valueIn(file) : undefined;
  if (value === undefined) return refused;
  const results               = [];
  for (const entry of entries) {
    const result = entry === null ? undefined : print(value, entry[1]?.trim() ?? '');
    if (result === undefined) return refused;
    results.push(result);
  }
  return {
    stdout: results.map(({ stdout }) => stdout).join(''),
    stderr: results.map(({ stderr }) => stderr).join(''),
    exitCode: Math.max(...results.map(({ exitCode }) => exitCode)),
  };
};

function valueIn(file        )                         {
  try {
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyListIn */ .nq)(file);
  } catch {
    return undefined;
  }
}

function print(value            , entry        )                         {
  const keys = entry.split(':').filter((key, at) => key !== '' || at > 0);
  const found = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(value, entry === '' || entry === ':' ? [] : keys);
  if (found === undefined) {
    return { stdout: '', stderr: `Print: Entry, "${entry}", Does Not Exist\n`, exitCode: 1 };
  }
  try {
    return { stdout: `${outline(found, '')}\n`, stderr: '', exitCode: 0 };
  } catch (error) {
    if (error instanceof _entries_js__WEBPACK_IMPORTED_MODULE_2__/* .UnknownForm */ .$o) return undefined;
    throw error;
  }
}

function outline(value            , indent        )         {
  const inner = `${indent}    `;
  if (Array.isArray(value)) {
    const lines = value.map((entry) => `${inner}${outline(entry, inner)}\n`);
    return `Array {\n${lines.join('')}${indent}}`;
  }
  if ((0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_4__/* .isDictionary */ .Hf)(value)) {
    const lines = Object.entries(value).map(
      ([key, entry]) => `${inner}${key} = ${outline(entry, inner)}\n`,
    );
    return `Dict {\n${lines.join('')}${indent}}`;
  }
  return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(value);
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
