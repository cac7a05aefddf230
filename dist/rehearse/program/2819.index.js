export const id = 2819;
export const ids = [2819];
export const modules = {

/***/ 82819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agvtool: () => (/* binding */ agvtool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10249);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76144);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38752);
/** `agvtool`, as far as it reads: the project's current version. */



                                        


                                       

const QUESTIONS = ['what-version', 'vers'];

/** Answers `what-version`, with `-terse` too, in a folder with one project. */
const agvtool       = (argv, { cwd }) => {
  const [question = '', ...options] = argv;
  const isTerse = options.length === 1 && options[0] === '-terse';
  if (!QUESTIONS.includes(question) || (options.length > 0 && !isTerse)) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCall */ .dr)('agvtool', argv);
  }
  const projects = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(cwd).filter((name) => name.endsWith('.xcodeproj'));
  const [project] = projects;
  if (project === undefined || projects.length > 1) {
    // The exact words, and those about a project without a version, are unproven.
    const said = `There are ${projects.length === 0 ? 'no' : 'several'} Xcode project files in this directory.`;
    return { stdout: '', stderr: `${said}\n`, exitCode: 3 };
  }
  const version = currentVersion(node_path__WEBPACK_IMPORTED_MODULE_1__.join(cwd, project, 'project.pbxproj'));
  if (version === undefined) {
    const said = 'There does not seem to be a CURRENT_PROJECT_VERSION key set for this project.';
    return { stdout: '', stderr: `${said}\n`, exitCode: 7 };
  }
  const shown = isTerse
    ? `${version}\n`
    : `Current version of project ${node_path__WEBPACK_IMPORTED_MODULE_1__.parse(project).name} is: \n    ${version}\n\n`;
  return { stdout: shown, stderr: '', exitCode: 0 };
};

/** The value as it is written, `$(FLUTTER_BUILD_NUMBER)` too: the tool resolves nothing. */
function currentVersion(file        )                     {
  const project = (0,plist__WEBPACK_IMPORTED_MODULE_3__/* .parseOpenStep */ .k)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
  const objects = (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_4__/* .isDictionary */ .Hf)(project) ? project['objects'] : undefined;
  const versions = Object.values((0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_4__/* .isDictionary */ .Hf)(objects) ? objects : {}).flatMap(versionOf);
  return versions[0];
}

function versionOf(object            )           {
  const settings = (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_4__/* .isDictionary */ .Hf)(object) ? object['buildSettings'] : undefined;
  const version = (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_4__/* .isDictionary */ .Hf)(settings) ? settings['CURRENT_PROJECT_VERSION'] : undefined;
  return typeof version === 'string' || typeof version === 'number' ? [String(version)] : [];
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
