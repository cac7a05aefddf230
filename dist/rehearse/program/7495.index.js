export const id = 7495;
export const ids = [7495];
export const modules = {

/***/ 88628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ useKeychain),
/* harmony export */   Hv: () => (/* binding */ unlockKeychain),
/* harmony export */   XF: () => (/* binding */ openKeychain),
/* harmony export */   f7: () => (/* binding */ createKeychain),
/* harmony export */   o0: () => (/* binding */ deleteKeychain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _os_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21235);
/* harmony import */ var _keychain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97039);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3753);
/** One keychain: made, opened, unlocked, deleted. */


                                             


                                                          


/** A new keychain locks after this long without use. */
const DEFAULT_LOCK_INTERVAL_SECONDS = 300;

/** The keychain that a name means; without a name, the user's default. */
function openKeychain(
  state               ,
  machine         ,
  name                    ,
)           {
  const file =
    name === undefined
      ? (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .preferencesOf */ .uc)(state, machine).defaultKeychain
      : (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(name, machine.home);
  if (file === null) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoDefaultKeychain');
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoSuchKeychain');
  const keychain = state.keychains.find((candidate) => candidate.path === file);
  if (keychain === undefined) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecInvalidKeychain');
  return keychain;
}

/** The new keychain is open, and in nobody's search list. */
function createKeychain(
  state               ,
  machine         ,
  name        ,
  password        ,
)       {
  const file = (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(name, machine.home);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecDuplicateKeychain');
  const inUserFolder = file === (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), machine.home);
  if (!inUserFolder && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file))) {
    throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoSuchFileOrDirectory');
  }
  (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeKeychainFile */ .O)(file);
  state.keychains.push({
    path: file,
    password,
    locked: false,
    lastUsed: machine.now().toISOString(),
    settings: {
      lockOnSleep: true,
      useLockInterval: false,
      lockIntervalSeconds: DEFAULT_LOCK_INTERVAL_SECONDS,
    },
    certificates: [],
    keys: [],
  });
}

/** Leaves the search list and the default before it looks whether the file is there at all. */
function deleteKeychain(state               , machine         , name        )       {
  const file = (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(name, machine.home);
  const preferences = (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .preferencesOf */ .uc)(state, machine);
  preferences.searchList = preferences.searchList.filter((listed) => listed !== file);
  if (preferences.defaultKeychain === file) preferences.defaultKeychain = null;
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecNoSuchKeychain');
  state.keychains = state.keychains.filter((keychain) => keychain.path !== file);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
}

/** An open keychain takes any password: unlocking it again proves nothing. */
function unlockKeychain(keychain          , password        , machine         )       {
  if (keychain.locked && keychain.password !== password)
    throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecAuthFailed');
  keychain.locked = false;
  keychain.lastUsed = machine.now().toISOString();
}

/** For what needs an open keychain: a locked one would ask the user, and nobody is there. */
function useKeychain(keychain          , machine         )       {
  if (keychain.locked) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_2__/* .OsStatusError */ .$3('errSecInteractionNotAllowed');
  keychain.lastUsed = machine.now().toISOString();
}


/***/ }),

/***/ 87495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeychainCommand: () => (/* binding */ createKeychainCommand)
/* harmony export */ });
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50735);
/* harmony import */ var _keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88628);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/** `security create-keychain`. */



                                                     

const createKeychainCommand                  = {
  name: 'create-keychain',
  synopsis: '[-P] [-p password] [keychains...]',
  help: 'Create keychains.',
  optionString: 'hp:P',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const password = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_2__/* .optionValue */ .TN)(parsed, 'p');
    if (password === undefined || (0,_getopt_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOption */ .Kz)(parsed, 'P')) {
      // The real tool's behaviour without a terminal to prompt on is not known; it cannot succeed.
      return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .YK)('password for new keychain: no terminal to ask on', 1);
    }
    for (const name of parsed.operands) {
      (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .iW)(`SecKeychainCreate ${name}`, () => (0,_keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeychain */ .f7)(state, machine, name, password));
    }
    return {};
  },
};


/***/ })

};
