export const id = 411;
export const ids = [411];
export const modules = {

/***/ 50735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ getopt),
/* harmony export */   Kz: () => (/* binding */ hasOption),
/* harmony export */   OL: () => (/* binding */ GetoptError),
/* harmony export */   TN: () => (/* binding */ optionValue),
/* harmony export */   ib: () => (/* binding */ optionValues)
/* harmony export */ });
/**
 * The arguments as getopt reads them: the options in order, then everything from the first operand
 * on.
 */
                                  
                                            
                                       
 

                               
                          
                                                 
                         
 

/** The words of BSD's getopt; empty when the option string asks for silence. */
class GetoptError extends Error {}

/**
 * BSD's getopt, which the Mac's tools use: it stops at the first operand (an option after it is an
 * operand too), and knows neither abbreviations nor optional arguments.
 */
function getopt(argv                   , optionString        )                  {
  const silent = optionString.startsWith(':');
  const complain = (text        )        => {
    throw new GetoptError(silent ? '' : text);
  };
  const options                 = [];
  let index = 0;
  for (; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') return { options, operands: argv.slice(index + 1) };
    if (!word.startsWith('-') || word === '-') break;
    for (let at = 1; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const known = letter === ':' ? -1 : optionString.indexOf(letter);
      if (known < 0) complain(`illegal option -- ${letter}`);
      if (optionString[known + 1] !== ':') {
        options.push({ letter, value: '' });
        continue;
      }
      const attached = word.slice(at + 1);
      const value = attached || argv[(index += 1)];
      if (value === undefined) complain(`option requires an argument -- ${letter}`);
      options.push({ letter, value: value ?? '' });
      break;
    }
  }
  return { options, operands: argv.slice(index) };
}

function hasOption({ options }                 , letter        )          {
  return options.some((option) => option.letter === letter);
}

/** Every argument that the option was given, in order. */
function optionValues({ options }                 , letter        )           {
  return options.filter((option) => option.letter === letter).map(({ value }) => value);
}

/** When an option is repeated, the tools keep its last argument. */
function optionValue(parsed                 , letter        )                     {
  return optionValues(parsed, letter).at(-1);
}


/***/ }),

/***/ 97039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeKeychainFile),
/* harmony export */   p: () => (/* binding */ keychainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where the file of a keychain lies, by the name that a tool is given. */



const FILE_SIGNATURE = 'kych';

/**
 * The file that a name on the command line means. An absolute path outside the user's keychain
 * folder is taken literally; everything else lives in that folder, where macOS adds `-db`.
 */
function keychainFile(name        , home        )         {
  const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, 'Library', 'Keychains');
  const file = withoutPrivate(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name));
  const inFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file) === folder;
  return inFolder && !file.endsWith('-db') ? `${file}-db` : file;
}

/** /private/var and /var are one folder on a Mac; a machine without /private has only the latter. */
function withoutPrivate(file        )         {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file))) return file;
  return file.replace(/^\/private(?=\/(?:var|tmp)\/)/, '');
}

/** The content stays in the state; the file is there to be found by whoever looks for leftovers. */
function writeKeychainFile(file        )       {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, FILE_SIGNATURE, { mode: 0o600 });
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ey: () => (/* binding */ changeKeychains),
  uc: () => (/* binding */ preferencesOf),
  KD: () => (/* binding */ readKeychainState)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/sandbox/mac/lock-file.js
/** A lock between the processes of simulated tools. */


const RETRY_MS = 5;

/** Far beyond what a tool takes: whoever waits longer waits for something that will not end. */
const GIVE_UP_MS = 30_000;

/**
 * Runs `work` while this process alone holds the lock file. The file names its owner, so that the
 * lock of a tool that was killed is not waited for.
 */
function withLockFile   (lockPath        , work         )    {
  const claim = `${lockPath}.${process.pid}`;
  (0,external_node_fs_.writeFileSync)(claim, String(process.pid));
  const deadline = Date.now() + GIVE_UP_MS;
  try {
    while (!tryLink(claim, lockPath)) {
      if (ownerIsGone(lockPath)) (0,external_node_fs_.rmSync)(lockPath, { force: true });
      else if (Date.now() > deadline) throw new Error(`${lockPath} is held by another process`);
      else pause(RETRY_MS);
    }
  } finally {
    (0,external_node_fs_.rmSync)(claim, { force: true });
  }
  try {
    return work();
  } finally {
    (0,external_node_fs_.rmSync)(lockPath, { force: true });
  }
}

/** A hard link appears together with its content: nobody ever sees a lock without an owner. */
function tryLink(claim        , lockPath        )          {
  try {
    (0,external_node_fs_.linkSync)(claim, lockPath);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function ownerIsGone(lockPath        )          {
  try {
    process.kill(Number((0,external_node_fs_.readFileSync)(lockPath, 'utf8')), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function errorCode(error         )          {
  return Error.isError(error) && 'code' in error ? error.code : undefined;
}

function pause(milliseconds        )       {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// EXTERNAL MODULE: ./build/sandbox/mac/keychains/keychain-file.js
var keychain_file = __webpack_require__(97039);
;// CONCATENATED MODULE: ./build/sandbox/mac/keychains/store.js
/** Keeps the state of all keychains between the calls of tools. */



                                             

                                                                               

/**
 * Reads the state, lets `change` work on it and writes it back, while no other process can. The
 * changes are kept even when `change` throws: a failing command of the real tool keeps its first
 * half too (delete-keychain leaves the search list changed when the file is missing).
 */
function changeKeychains   (machine         , change                             )    {
  (0,external_node_fs_.mkdirSync)(machine.stateDirectory, { recursive: true, mode: 0o700 });
  return withLockFile(external_node_path_.join(machine.stateDirectory, 'keychains.lock'), () => {
    const state = load(machine);
    try {
      return change(state);
    } finally {
      save(machine, state);
    }
  });
}

/** A look at the state, for reports on what is left behind. */
function readKeychainState(machine         )                {
  return changeKeychains(machine, (state) => state);
}

function preferencesOf(state               , machine         )                      {
  const preferences = state.preferences[machine.home];
  if (preferences === undefined) throw new Error(`no user lives in ${machine.home}`);
  return preferences;
}

function load(machine         )                {
  const file = stateFile(machine);
  const state                = (0,external_node_fs_.existsSync)(file)
    ? (JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'))                 )
    : { keychains: [], preferences: {}, signatures: {} };
  state.keychains = state.keychains.filter((keychain) => (0,external_node_fs_.existsSync)(keychain.path));
  for (const keychain of state.keychains) lockWhenIdle(keychain, machine.now());
  if (state.preferences[machine.home] === undefined) moveIn(state, machine);
  return state;
}

/** A reader that takes no lock never sees half a file. */
function save(machine         , state               )       {
  const file = stateFile(machine);
  (0,external_node_fs_.writeFileSync)(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  (0,external_node_fs_.renameSync)(`${file}.new`, file);
}

function stateFile(machine         )         {
  return external_node_path_.join(machine.stateDirectory, 'keychains.json');
}

function lockWhenIdle(keychain          , now      )       {
  const limit = keychain.settings.lockIntervalSeconds;
  const idleSeconds = (now.getTime() - Date.parse(keychain.lastUsed)) / 1000;
  if (limit !== null && idleSeconds >= limit) keychain.locked = true;
}

/** A hosted runner's user: a login keychain that is locked, with a password nobody knows. */
function moveIn(state               , machine         )       {
  const login = (0,keychain_file/* keychainFile */.p)('login.keychain-db', machine.home);
  (0,keychain_file/* writeKeychainFile */.O)(login);
  state.keychains.push({
    path: login,
    password: null,
    locked: true,
    lastUsed: machine.now().toISOString(),
    settings: { lockOnSleep: false, useLockInterval: false, lockIntervalSeconds: null },
    certificates: [],
    keys: [],
  });
  state.preferences[machine.home] = { searchList: [login], defaultKeychain: login };
}


/***/ }),

/***/ 21235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ OsStatusError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   kA: () => (/* binding */ osStatusText)
/* harmony export */ });
/* unused harmony export osStatus */
/** The status codes of Apple's Security framework that the simulated tools meet, with Apple's texts. */
const osStatus = {
  errSecWrPerm: -61,
  errSecParam: -50,
  errSecUnknownFormat: -25257,
  errSecPassphraseRequired: -25260,
  errSecPkcs12VerifyFailure: -25264,
  errSecAuthFailed: -25293,
  errSecNoSuchKeychain: -25294,
  errSecInvalidKeychain: -25295,
  errSecDuplicateKeychain: -25296,
  errSecDuplicateItem: -25299,
  errSecItemNotFound: -25300,
  errSecNoDefaultKeychain: -25307,
  errSecInteractionNotAllowed: -25308,
  errSecDecode: -26275,
  errSecInvalidAlgorithm: -67747,
  errSecNoSuchFileOrDirectory: 100_002,
}         ;

const texts = new Map                ([
  [osStatus.errSecWrPerm, 'Write permissions error.'],
  [osStatus.errSecParam, 'One or more parameters passed to a function were not valid.'],
  [osStatus.errSecUnknownFormat, 'Unknown format in import.'],
  [osStatus.errSecPassphraseRequired, 'Passphrase is required for import/export.'],
  [
    osStatus.errSecPkcs12VerifyFailure,
    'MAC verification failed during PKCS12 import (wrong password?)',
  ],
  [osStatus.errSecAuthFailed, 'The user name or passphrase you entered is not correct.'],
  [osStatus.errSecNoSuchKeychain, 'The specified keychain could not be found.'],
  [osStatus.errSecInvalidKeychain, 'The specified keychain is not a valid keychain file.'],
  [osStatus.errSecDuplicateKeychain, 'A keychain with the same name already exists.'],
  [osStatus.errSecDuplicateItem, 'The specified item already exists in the keychain.'],
  [osStatus.errSecItemNotFound, 'The specified item could not be found in the keychain.'],
  [osStatus.errSecNoDefaultKeychain, 'A default keychain could not be found.'],
  [osStatus.errSecInteractionNotAllowed, 'User interaction is not allowed.'],
  [osStatus.errSecDecode, 'Unable to decode the provided data.'],
  [osStatus.errSecInvalidAlgorithm, 'An invalid algorithm was encountered.'],
  [osStatus.errSecNoSuchFileOrDirectory, 'UNIX[No such file or directory]'],
]);

function osStatusText(status        )         {
  return texts.get(status) ?? `OSStatus ${status}`;
}

/** The answer of a framework call that failed. */
class OsStatusError extends Error {
           status        ;

  constructor(name                       ) {
    super(osStatusText(osStatus[name]));
    this.status = osStatus[name];
  }
}

/** A tool whose result is an OSStatus ends with the low byte of it. */
function exitCodeOf(status        )         {
  return status & 0xff;
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ diagnostic),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   iW: () => (/* binding */ during),
/* harmony export */   mt: () => (/* binding */ NotSimulatedError),
/* harmony export */   oD: () => (/* binding */ FailedCall)
/* harmony export */ });
/* harmony import */ var _os_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21235);
/** The parts that all sub-commands of `security` have in common. */
                                                    
                                                           
                                             


/** One sub-command of `security`. */
                                  
                        
                            
                        
                                
     
                                                                                                  
         
     
                                  
                                                                                       
                                       
                                                                       
 

                                 
                                
                            
 

/** The result of a command; streams that are absent are empty, and an absent exit code is 0. */
                                
                           
                           
                             
 

/** Ends the command with its usage and exit code 2; the message comes before it. */
class UsageError extends Error {}

/** The real `security` can do this; the sandbox says so instead of guessing what would come out. */
class NotSimulatedError extends Error {
  constructor(what        ) {
    super(`${what} is not simulated by Slipway's sandbox`);
  }
}

function diagnostic(text        , exitCode        )                {
  return { stderr: `security: ${text}\n`, exitCode };
}

/** Names the framework call in which a status arose; the tool prints the two together. */
function during   (call        , work         )    {
  try {
    return work();
  } catch (error) {
    if (error instanceof _os_status_js__WEBPACK_IMPORTED_MODULE_0__/* .OsStatusError */ .$3) throw new FailedCall(call, error);
    throw error;
  }
}

class FailedCall extends Error {
           status        ;

  constructor(call        , { status, message }               ) {
    super(`${call}: ${message}`);
    this.status = status;
  }
}


/***/ }),

/***/ 50411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  securityFor: () => (/* binding */ securityFor)
});

// EXTERNAL MODULE: ./build/sandbox/mac/getopt.js
var getopt = __webpack_require__(50735);
// EXTERNAL MODULE: ./build/sandbox/mac/keychains/store.js + 1 modules
var store = __webpack_require__(3753);
// EXTERNAL MODULE: ./build/sandbox/mac/os-status.js
var os_status = __webpack_require__(21235);
// EXTERNAL MODULE: ./build/sandbox/mac/security/command.js
var security_command = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/sandbox/mac/security/command-names.js
/**
 * The sub-commands of the real `security`, in the order of its table: a command may be called by
 * any beginning of its name, and the first in this order that fits is meant.
 */
const names = [
  'help',
  'list-keychains',
  'default-keychain',
  'login-keychain',
  'create-keychain',
  'delete-keychain',
  'lock-keychain',
  'unlock-keychain',
  'set-keychain-settings',
  'set-keychain-password',
  'show-keychain-info',
  'dump-keychain',
  'create-keypair',
  'add-generic-password',
  'add-internet-password',
  'add-certificates',
  'find-generic-password',
  'delete-generic-password',
  'set-generic-password-partition-list',
  'find-internet-password',
  'delete-internet-password',
  'set-internet-password-partition-list',
  'find-key',
  'set-key-partition-list',
  'find-certificate',
  'find-identity',
  'delete-certificate',
  'delete-identity',
  'set-identity-preference',
  'get-identity-preference',
  'create-db',
  'export',
  'import',
  'export-smartcard',
  'cms',
  'install-mds',
  'add-trusted-cert',
  'remove-trusted-cert',
  'dump-trust-settings',
  'user-trust-settings-enable',
  'trust-settings-export',
  'trust-settings-import',
  'verify-cert',
  'authorize',
  'authorizationdb',
  'execute-with-privileges',
  'leaks',
  'error',
]         ;

function fullCommandName(beginning        )                     {
  return beginning === '' ? undefined : names.find((name) => name.startsWith(beginning));
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/dispatch.js
/** `security`: finds the sub-command and prints its usage. */



                                                   
                                             

                                                                   


/**
 * The code of each sub-command, loaded when it is asked for: a job calls `security` dozens of times,
 * and reading certificates takes longer to load than everything else.
 */
const COMMANDS                                                           = {
  'list-keychains': async () => (await __webpack_require__.e(/* import() */ 6326).then(__webpack_require__.bind(__webpack_require__, 6326))).listKeychainsCommand,
  'default-keychain': async () =>
    (await __webpack_require__.e(/* import() */ 7806).then(__webpack_require__.bind(__webpack_require__, 47806))).defaultKeychainCommand,
  'login-keychain': async () => (await __webpack_require__.e(/* import() */ 6330).then(__webpack_require__.bind(__webpack_require__, 76330))).loginKeychainCommand,
  'create-keychain': async () =>
    (await __webpack_require__.e(/* import() */ 7495).then(__webpack_require__.bind(__webpack_require__, 87495))).createKeychainCommand,
  'delete-keychain': async () =>
    (await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 40978))).deleteKeychainCommand,
  'lock-keychain': async () => (await __webpack_require__.e(/* import() */ 7370).then(__webpack_require__.bind(__webpack_require__, 97370))).lockKeychainCommand,
  'unlock-keychain': async () =>
    (await __webpack_require__.e(/* import() */ 8591).then(__webpack_require__.bind(__webpack_require__, 8591))).unlockKeychainCommand,
  'set-keychain-settings': async () =>
    (await __webpack_require__.e(/* import() */ 2002).then(__webpack_require__.bind(__webpack_require__, 62002))).setKeychainSettingsCommand,
  'show-keychain-info': async () =>
    (await __webpack_require__.e(/* import() */ 2002).then(__webpack_require__.bind(__webpack_require__, 62002))).showKeychainInfoCommand,
  'dump-keychain': async () => (await __webpack_require__.e(/* import() */ 9533).then(__webpack_require__.bind(__webpack_require__, 49533))).dumpKeychainCommand,
  'set-key-partition-list': async () =>
    (await __webpack_require__.e(/* import() */ 7150).then(__webpack_require__.bind(__webpack_require__, 17150))).setKeyPartitionListCommand,
  'find-certificate': async () => (await __webpack_require__.e(/* import() */ 6238).then(__webpack_require__.bind(__webpack_require__, 86238))).findCertificateCommand,
  'find-identity': async () => (await __webpack_require__.e(/* import() */ 3343).then(__webpack_require__.bind(__webpack_require__, 3343))).findIdentityCommand,
  import: async () => (await Promise.all(/* import() */[__webpack_require__.e(8542), __webpack_require__.e(9823)]).then(__webpack_require__.bind(__webpack_require__, 59823))).importCommand,
  cms: async () => (await Promise.all(/* import() */[__webpack_require__.e(8542), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 90118))).cmsCommand,
  error: async () => (await __webpack_require__.e(/* import() */ 2537).then(__webpack_require__.bind(__webpack_require__, 62537))).errorCommand,
};

/** `security` for the call with these arguments; with none it knows all sub-commands. */
async function securityFor(argv                   )                {
  const name = fullCommandName(argv[0] ?? '');
  const load = name === undefined ? undefined : COMMANDS[name];
  const wanted = load === undefined ? Object.values(COMMANDS) : [load];
  return securityWith(await Promise.all(wanted.map((each) => each())));
}

/** The Mac's `security`, as far as a release needs it. */
const securityWith =
  (commands                            )       =>
  (argv, machine) => {
    const [beginning, ...rest] = argv;
    if (beginning === undefined) {
      return complete({ stdout: commands.map(usage).join(''), exitCode: 2 });
    }
    const name = fullCommandName(beginning);
    if (name === undefined) return complete((0,security_command/* diagnostic */.YK)(`unknown command "${beginning}"`, 1));
    const command = commands.find((candidate) => candidate.name === name);
    return complete(
      command === undefined
        ? (0,security_command/* diagnostic */.YK)(new security_command/* NotSimulatedError */.mt(name).message, 1)
        : runCommand(command, rest, machine),
    );
  };

function runCommand(
  command                 ,
  argv                   ,
  machine         ,
)                {
  try {
    const operandsFirst = argv.slice(0, command.operandsFirst ?? 0);
    const parsed = (0,getopt/* getopt */.Ci)(argv.slice(operandsFirst.length), command.optionString);
    if ((0,getopt/* hasOption */.Kz)(parsed, 'h')) throw new security_command/* UsageError */.eb();
    const operands = [...operandsFirst, ...parsed.operands];
    return (0,store/* changeKeychains */.Ey)(machine, (state) =>
      command.run({ ...parsed, operands }, { state, machine }),
    );
  } catch (error) {
    if (error instanceof getopt/* GetoptError */.OL || error instanceof security_command/* UsageError */.eb) {
      const complaint = error.message && `security: ${error.message}\n`;
      return { stderr: complaint + usage(command), exitCode: 2 };
    }
    if (error instanceof security_command/* FailedCall */.oD) {
      return (0,security_command/* diagnostic */.YK)(error.message, command.failsWith === 'one' ? 1 : (0,os_status/* exitCodeOf */.FO)(error.status));
    }
    if (error instanceof security_command/* NotSimulatedError */.mt) return (0,security_command/* diagnostic */.YK)(error.message, 1);
    throw error;
  }
}

function usage({ name, synopsis, help }                 )         {
  return `Usage: ${name} ${synopsis}\n        ${help}\n`;
}

function complete({ stdout = '', stderr = '', exitCode = 0 }               )             {
  return { stdout, stderr, exitCode };
}


/***/ })

};
