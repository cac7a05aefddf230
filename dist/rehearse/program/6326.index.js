export const id = 6326;
export const ids = [6326];
export const modules = {

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listKeychainsCommand: () => (/* binding */ listKeychainsCommand),
/* harmony export */   quotedLine: () => (/* binding */ quotedLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50735);
/* harmony import */ var _keychains_keychain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97039);
/* harmony import */ var _keychains_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3753);
/* harmony import */ var _os_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21235);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4426);
/* harmony import */ var _preference_domain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11728);
/** `security list-keychains`: reads and sets the search list. */




                                                



                                                                     

                                                               

const SYSTEM_KEYCHAIN = '/Library/Keychains/System.keychain';

const listKeychainsCommand                  = {
  name: 'list-keychains',
  synopsis: '[-d user|system|common|dynamic] [-s [keychains...]]',
  help: 'Show the keychain search list, or replace it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run(parsed, context) {
    const domain = (0,_preference_domain_js__WEBPACK_IMPORTED_MODULE_6__/* .preferenceDomain */ .G)(parsed);
    if (!(0,_getopt_js__WEBPACK_IMPORTED_MODULE_7__/* .hasOption */ .Kz)(parsed, 's')) {
      if (parsed.operands.length > 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb();
      const shown = searchList(context, domain).map((file) => quotedLine(file, context.machine));
      return { stdout: shown.join('') };
    }
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .during */ .iW)('SecKeychainSetDomainSearchList', () => {
      // Every other domain belongs to root or to a token driver; the text is not confirmed.
      if ((domain ?? 'user') !== 'user') throw new _os_status_js__WEBPACK_IMPORTED_MODULE_4__/* .OsStatusError */ .$3('errSecWrPerm');
      const { state, machine } = context;
      const wanted = parsed.operands.map((name) => (0,_keychains_keychain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keychainFile */ .p)(name, machine.home));
      if (!isOverwritten(machine)) (0,_keychains_store_js__WEBPACK_IMPORTED_MODULE_3__/* .preferencesOf */ .uc)(state, machine).searchList = wanted;
      return {};
    });
  },
};

/** How the tool shows a keychain's path: four blanks, quotes. */
function quotedLine(file        , { faults }         )         {
  const isBehindLink = faults.has('private-paths') && /^\/(?:var|tmp)\//.test(file);
  return `    "${isBehindLink ? '/private' : ''}${file}"\n`;
}

/** The other job's list lacks what was just added; the list as it stands is what that job had read. */
function isOverwritten({ faults, stateDirectory }         )          {
  const mark = node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateDirectory, 'search-list-race');
  if (!faults.has('search-list-race') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(mark)) return false;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(mark, '');
  return true;
}

function searchList(
  { state, machine }                ,
  domain                              ,
)           {
  if (domain === 'dynamic') return [];
  const user = domain === undefined || domain === 'user';
  const common = domain !== 'user';
  return [
    ...(user ? (0,_keychains_store_js__WEBPACK_IMPORTED_MODULE_3__/* .preferencesOf */ .uc)(state, machine).searchList : []),
    ...(common ? [SYSTEM_KEYCHAIN] : []),
  ];
}


/***/ }),

/***/ 11728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ preferenceDomain)
/* harmony export */ });
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50735);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4426);
/** The domains of keychain preferences. */

                                                       


const DOMAINS = ['user', 'system', 'common', 'dynamic']         ;

                                                        

/** The argument of `-d`; a beginning that fits one domain only is enough. */
function preferenceDomain(parsed                 )                               {
  const text = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_1__/* .optionValue */ .TN)(parsed, 'd');
  if (text === undefined) return undefined;
  const matches = DOMAINS.filter((domain) => text !== '' && domain.startsWith(text));
  const [match] = matches;
  if (match === undefined || matches.length > 1) throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Invalid domain: ${text}`);
  return match;
}


/***/ })

};
