export const id = 7150;
export const ids = [7150,9533];
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

/***/ 49533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeKey: () => (/* binding */ describeKey),
/* harmony export */   dumpKeychainCommand: () => (/* binding */ dumpKeychainCommand)
/* harmony export */ });
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50735);
/* harmony import */ var _keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88628);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/** `security dump-keychain`, of which the access lists are played. */


                                                        

                                                     

/** The uses that the access list of a private key usually allows, in the tool's words. */
const USES = 'decrypt derive export_clear export_wrapped mac sign';

/** `dump-keychain -a`: each key with who may use it. Certificates have no access list. */
const dumpKeychainCommand                  = {
  name: 'dump-keychain',
  synopsis: '[-adir] [keychain...]',
  help: 'Show the items of keychains.',
  optionString: 'adhir',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    if (['d', 'i', 'r'].some((letter) => (0,_getopt_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOption */ .Kz)(parsed, letter))) {
      throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSimulatedError */ .mt('dump-keychain with -d, -i or -r');
    }
    if (parsed.operands.length === 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb();
    const keychains = parsed.operands.map((name) =>
      (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .iW)(`SecKeychainCopyContents ${name}`, () => (0,_keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__/* .openKeychain */ .XF)(state, machine, name)),
    );
    const withAccess = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOption */ .Kz)(parsed, 'a');
    return {
      stdout: keychains
        .flatMap(({ path, keys }) =>
          keys.map((key) => describeKey(key, path) + (withAccess ? describeAccess(key) : '')),
        )
        .join(''),
    };
  },
};

/** The real dump is longer; that it names every key, on standard output, is what matters. */
function describeKey(key         , keychainPath        )         {
  return [
    `keychain: "${keychainPath}"`,
    'version: 512',
    'class: 0x00000010',
    'attributes:',
    '    0x00000000 <uint32>=0x00000001',
    `    0x00000001 <blob>="${key.label}"`,
    `    0x00000006 <blob>=0x${key.publicKeyId.toUpperCase()}`,
    '',
  ].join('\n');
}

function describeAccess({ label, trustedApplications, partitions }         )         {
  const programs =
    trustedApplications === 'any'
      ? ['        applications: <null>']
      : [
          `        applications (${trustedApplications.length}):`,
          ...trustedApplications.map((path, index) => `            ${index}: ${path} (OK)`),
        ];
  return [
    'access: 3 entries',
    ...entry(0, 'encrypt', label, ['        applications: <null>']),
    ...entry(1, USES, label, programs),
    ...entry(2, 'partition_id', partitions.join(', '), ['        applications: <null>']),
    '',
  ].join('\n');
}

function entry(index        , uses        , description        , programs                   ) {
  return [
    `    entry ${index}:`,
    `        authorizations (${uses.split(' ').length}): ${uses}`,
    "        don't-require-password",
    `        description: ${description}`,
    ...programs,
  ];
}


/***/ }),

/***/ 17150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setKeyPartitionListCommand: () => (/* binding */ setKeyPartitionListCommand)
/* harmony export */ });
/* harmony import */ var _getopt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50735);
/* harmony import */ var _keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88628);
/* harmony import */ var _os_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21235);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4426);
/* harmony import */ var _dump_keychain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49533);
/** `security set-key-partition-list`. */

                                                       

                                                        


                                                     


/** Uses that an imported private key lacks; its public half would have them. */
const NOT_FOR_PRIVATE_KEYS = ['e', 'v', 'w'];

const setKeyPartitionListCommand                  = {
  name: 'set-key-partition-list',
  synopsis: '-S partition-list [-k password] [options...] [keychain]',
  help: 'Set the partition list of the keys that match.',
  optionString: ':a:c:dD:ej:k:l:rsS:t:uvw',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const list = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 'S');
    const [name, ...more] = parsed.operands;
    if (list === undefined || more.length > 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb();
    // Without -k the real one prompts on the terminal; without a terminal it reads nothing.
    const password = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 'k') ?? '';

    const keychain = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .iW)('SecKeychainUnlock', () => {
      const opened = (0,_keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__/* .openKeychain */ .XF)(state, machine, name);
      (0,_keychains_keychain_js__WEBPACK_IMPORTED_MODULE_0__/* .unlockKeychain */ .Hv)(opened, password, machine);
      return opened;
    });
    const keys = keychain.keys.filter((key) => isMeant(key, parsed));
    (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .iW)('SecItemCopyMatching', () => {
      if (keys.length === 0) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_1__/* .OsStatusError */ .$3('errSecItemNotFound');
    });
    (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .iW)('SecKeychainItemSetAccessWithPassword', () => {
      if (keychain.password !== password) throw new _os_status_js__WEBPACK_IMPORTED_MODULE_1__/* .OsStatusError */ .$3('errSecAuthFailed');
    });
    // Compared as whole strings later: a blank after a comma makes a partition nobody is in.
    for (const key of keys) key.partitions = list.split(',');
    return { stdout: keys.map((key) => (0,_dump_keychain_js__WEBPACK_IMPORTED_MODULE_3__.describeKey)(key, keychain.path)).join('') };
  },
};

function isMeant(key         , parsed                 )          {
  const label = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 'l');
  const keyClass = (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .optionValue */ .TN)(parsed, 't');
  return (
    (label === undefined || label === key.label) &&
    (keyClass === undefined || keyClass === 'private') &&
    !NOT_FOR_PRIVATE_KEYS.some((letter) => (0,_getopt_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOption */ .Kz)(parsed, letter))
  );
}


/***/ })

};
