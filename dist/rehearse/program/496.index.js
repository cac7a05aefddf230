export const id = 496;
export const ids = [496];
export const modules = {

/***/ 15845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ commonNameOf),
/* harmony export */   Mi: () => (/* binding */ issuersOf),
/* harmony export */   NX: () => (/* binding */ certificateItem),
/* harmony export */   Oo: () => (/* binding */ isForCodeSigning),
/* harmony export */   QQ: () => (/* binding */ publicKeyId),
/* harmony export */   _S: () => (/* binding */ teamIdOf),
/* harmony export */   p7: () => (/* binding */ distrust)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/** Node 24 has no TLS left when its certificates list their fields before it is loaded. */


                                                              
                                                  

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

                      
                                                                                         

function certificateItem(certificate                 )                  {
  return {
    pem: certificate.toString(),
    sha1: certificate.fingerprint.replaceAll(':', ''),
    publicKeyId: publicKeyId(certificate.publicKey),
  };
}

/** What pairs a certificate with its private key, whatever names the two were imported under. */
function publicKeyId(key           )         {
  const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createPublicKey)(key) : key;
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function commonNameOf(certificate                 )         {
  return firstValue(certificate.toLegacyObject().subject.CN);
}

/** The organizational unit, for every kind of certificate; the bracket in the name is not it. */
function teamIdOf(certificate                 )         {
  return firstValue(certificate.toLegacyObject().subject.OU);
}

function isForCodeSigning(certificate                 )          {
  return certificate.keyUsage?.includes(CODE_SIGNING) ?? false;
}

/** The issuers of a certificate among those at hand, nearest first. */
function issuersOf(
  certificate                 ,
  candidates                            ,
)                    {
  const chain                    = [];
  for (let child = certificate; !isSelfSigned(child);) {
    const issuer = candidates.find((candidate) => hasIssued(candidate, child));
    if (issuer === undefined || chain.includes(issuer)) break;
    chain.push(issuer);
    child = issuer;
  }
  return chain;
}

/**
 * Why a Mac would not call the certificate valid. The roots of the simulated Mac are whatever
 * signed a present intermediate: a private CA could not be installed as Apple's is. A root that was
 * merely imported makes nothing trusted, as on a Mac.
 */
function distrust(
  certificate                 ,
  candidates                            ,
  now      ,
)                       {
  const chain = issuersOf(certificate, candidates);
  for (const link of [certificate, ...chain]) {
    if (now > link.validToDate) return 'CSSMERR_TP_CERT_EXPIRED';
    if (now < link.validFromDate) return 'CSSMERR_TP_CERT_NOT_VALID_YET';
  }
  const [issuer] = chain;
  return issuer === undefined || isSelfSigned(issuer) ? 'CSSMERR_TP_NOT_TRUSTED' : undefined;
}

function hasIssued(issuer                 , certificate                 )          {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isSelfSigned(certificate                 )          {
  return certificate.checkIssued(certificate);
}

function firstValue(value                               )         {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}


/***/ }),

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ searchedKeychains),
/* harmony export */   Af: () => (/* binding */ identitiesIn),
/* harmony export */   Tm: () => (/* binding */ keychainsAt),
/* harmony export */   Yc: () => (/* binding */ certificatesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
/** Certificates and the keys that belong to them, over several keychains. */

                                             
                                                                                    


/** A certificate with the private key that belongs to it. */
                           
                                        
                        
                        
                                                                                    
                              
 

/** The keychains of the search list that exist; an entry without a file is passed over. */
function searchedKeychains(state               , machine         )             {
  return keychainsAt(state, (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .preferencesOf */ .uc)(state, machine).searchList);
}

function keychainsAt(state               , paths                   )             {
  return paths.flatMap((path) => state.keychains.filter((keychain) => keychain.path === path));
}

function identitiesIn(keychains                     )             {
  return keychains.flatMap((holder) =>
    holder.certificates.flatMap((item) => identityOf(item, [holder, ...keychains])),
  );
}

/** The certificates of the keychains, and the intermediates that the Mac itself has. */
function certificatesIn(
  keychains                     ,
  { issuerPems }         ,
)                    {
  const known = keychains.flatMap((keychain) => keychain.certificates).map(({ pem }) => pem);
  return [...known, ...issuerPems].map((pem) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem));
}

function identityOf(item                 , keychains                     )             {
  for (const keychain of keychains) {
    const key = keychain.keys.find((candidate) => candidate.publicKeyId === item.publicKeyId);
    if (key === undefined) continue;
    return [{ certificate: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(item.pem), sha1: item.sha1, key, keychain }];
  }
  return [];
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
 * Reads the state, lets `change` work on it and writes it back, while no other process can.
 * What `change` did is kept even when it throws: a failing command of the real tool keeps its
 * first half too (delete-keychain leaves the search list changed when the file is missing).
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

/***/ 48496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  security: () => (/* binding */ security)
});

;// CONCATENATED MODULE: ./build/sandbox/mac/getopt.js
/** What getopt read: the options in order, then everything from the first operand on. */
                                  
                                            
                                       
 

                               
                          
                                                 
                         
 

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

// EXTERNAL MODULE: ./build/sandbox/mac/keychains/store.js + 1 modules
var store = __webpack_require__(3753);
;// CONCATENATED MODULE: ./build/sandbox/mac/os-status.js
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

/** What a framework call answered, when it was not success. */
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

;// CONCATENATED MODULE: ./build/sandbox/mac/security/command.js
/** The parts that all sub-commands of `security` have in common. */
                                                    
                                                           
                                             


/** One sub-command of `security`. */
                                  
                        
                            
                        
                                
                                                                                               
                                  
                                                                                               
                                       
                                                                       
 

                                 
                                
                            
 

/** What is absent is empty, or success. */
                                
                           
                           
                             
 

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
    if (error instanceof OsStatusError) throw new FailedCall(call, error);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/index.js
var lib = __webpack_require__(8542);
;// CONCATENATED MODULE: ./build/sandbox/mac/security/cms.js
/** `security cms`: decodes a signed message without minding its signature. */





                                                    

/**
 * `cms -D`: hands out the content and looks at no signature, so a damaged or foreign profile ends
 * with 0 too. The real one also tries to import the signer's certificates, which shows only where
 * the default keychain cannot be written.
 */
const cmsCommand                  = {
  name: 'cms',
  synopsis: '-D [-i infile] [-o outfile]',
  help: 'Decode a CMS message.',
  optionString: 'CDEGH:N:OPSTY:Z:c:de:h:i:k:no:p:r:su:vt:',
  failsWith: 'one',
  run(parsed, { machine }) {
    if (!hasOption(parsed, 'D')) throw new NotSimulatedError('cms without -D');
    const input = optionValue(parsed, 'i');
    let message        ;
    try {
      message =
        input === undefined
          ? machine.readStandardInput()
          : (0,external_node_fs_.readFileSync)(external_node_path_.resolve(machine.cwd, input));
    } catch {
      return diagnostic(`unable to open "${input}" for reading: No such file or directory`, 1);
    }
    const content = signedContent(message);
    if (content === undefined) {
      return {
        stderr:
          'security: failed to decode message: Unable to decode the provided data.\n' +
          'security: problem decoding\n',
        exitCode: 1,
      };
    }
    const output = optionValue(parsed, 'o');
    if (output === undefined) return { stdout: content.toString('utf8') };
    (0,external_node_fs_.writeFileSync)(external_node_path_.resolve(machine.cwd, output), content);
    return {};
  },
};

/** DER and BER alike: in BER the content comes as pieces inside a constructed octet string. */
function signedContent(message        )                     {
  try {
    const parsed = lib.pkcs7.messageFromAsn1(lib.asn1.fromDer(message.toString('binary')));
    const content                              = parsed.rawCapture.content.value[0];
    return content && Buffer.from(octets(content), 'binary');
  } catch {
    return undefined;
  }
}

function octets({ value }                 )         {
  return typeof value === 'string' ? value : value.map(octets).join('');
}

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

// EXTERNAL MODULE: ./build/sandbox/mac/keychains/keychain-file.js
var keychain_file = __webpack_require__(97039);
;// CONCATENATED MODULE: ./build/sandbox/mac/keychains/keychain.js
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
      ? (0,store/* preferencesOf */.uc)(state, machine).defaultKeychain
      : (0,keychain_file/* keychainFile */.p)(name, machine.home);
  if (file === null) throw new OsStatusError('errSecNoDefaultKeychain');
  if (!(0,external_node_fs_.existsSync)(file)) throw new OsStatusError('errSecNoSuchKeychain');
  const keychain = state.keychains.find((candidate) => candidate.path === file);
  if (keychain === undefined) throw new OsStatusError('errSecInvalidKeychain');
  return keychain;
}

/** The new keychain is open, and in nobody's search list. */
function createKeychain(
  state               ,
  machine         ,
  name        ,
  password        ,
)       {
  const file = (0,keychain_file/* keychainFile */.p)(name, machine.home);
  if ((0,external_node_fs_.existsSync)(file)) throw new OsStatusError('errSecDuplicateKeychain');
  const inUserFolder = file === (0,keychain_file/* keychainFile */.p)(external_node_path_.basename(file), machine.home);
  if (!inUserFolder && !(0,external_node_fs_.existsSync)(external_node_path_.dirname(file))) {
    throw new OsStatusError('errSecNoSuchFileOrDirectory');
  }
  (0,keychain_file/* writeKeychainFile */.O)(file);
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
  const file = (0,keychain_file/* keychainFile */.p)(name, machine.home);
  const preferences = (0,store/* preferencesOf */.uc)(state, machine);
  preferences.searchList = preferences.searchList.filter((listed) => listed !== file);
  if (preferences.defaultKeychain === file) preferences.defaultKeychain = null;
  if (!(0,external_node_fs_.existsSync)(file)) throw new OsStatusError('errSecNoSuchKeychain');
  state.keychains = state.keychains.filter((keychain) => keychain.path !== file);
  (0,external_node_fs_.rmSync)(file);
}

/** An open keychain takes any password: unlocking it again proves nothing. */
function unlockKeychain(keychain          , password        , machine         )       {
  if (keychain.locked && keychain.password !== password)
    throw new OsStatusError('errSecAuthFailed');
  keychain.locked = false;
  keychain.lastUsed = machine.now().toISOString();
}

/** For what needs an open keychain: a locked one would ask the user, and nobody is there. */
function useKeychain(keychain          , machine         )       {
  if (keychain.locked) throw new OsStatusError('errSecInteractionNotAllowed');
  keychain.lastUsed = machine.now().toISOString();
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/create-keychain.js
/** `security create-keychain`. */



                                                    

const createKeychainCommand                  = {
  name: 'create-keychain',
  synopsis: '[-P] [-p password] [keychains...]',
  help: 'Create keychains.',
  optionString: 'hp:P',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const password = optionValue(parsed, 'p');
    if (password === undefined || hasOption(parsed, 'P')) {
      // What the real one does when its prompt has no terminal is not known; it cannot go well.
      return diagnostic('password for new keychain: no terminal to ask on', 1);
    }
    for (const name of parsed.operands) {
      during(`SecKeychainCreate ${name}`, () => createKeychain(state, machine, name, password));
    }
    return {};
  },
};

;// CONCATENATED MODULE: ./build/sandbox/mac/security/preference-domain.js
/** The domains of keychain preferences. */

                                                    


const DOMAINS = ['user', 'system', 'common', 'dynamic']         ;

                                                        

/** The argument of `-d`; a beginning that fits one domain only is enough. */
function preferenceDomain(parsed                 )                               {
  const text = optionValue(parsed, 'd');
  if (text === undefined) return undefined;
  const matches = DOMAINS.filter((domain) => text !== '' && domain.startsWith(text));
  const [match] = matches;
  if (match === undefined || matches.length > 1) throw new UsageError(`Invalid domain: ${text}`);
  return match;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/list-keychains.js
/** `security list-keychains`: reads and sets the search list. */




                                             



                                                                    

                                                               

const SYSTEM_KEYCHAIN = '/Library/Keychains/System.keychain';

const listKeychainsCommand                  = {
  name: 'list-keychains',
  synopsis: '[-d user|system|common|dynamic] [-s [keychains...]]',
  help: 'Show the keychain search list, or replace it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run(parsed, context) {
    const domain = preferenceDomain(parsed);
    if (!hasOption(parsed, 's')) {
      if (parsed.operands.length > 0) throw new UsageError();
      const shown = searchList(context, domain).map((file) => quotedLine(file, context.machine));
      return { stdout: shown.join('') };
    }
    return during('SecKeychainSetDomainSearchList', () => {
      // Every other domain belongs to root or to a token driver; the text is not confirmed.
      if ((domain ?? 'user') !== 'user') throw new OsStatusError('errSecWrPerm');
      const { state, machine } = context;
      const wanted = parsed.operands.map((name) => (0,keychain_file/* keychainFile */.p)(name, machine.home));
      if (!isOverwritten(machine)) (0,store/* preferencesOf */.uc)(state, machine).searchList = wanted;
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
  const mark = external_node_path_.join(stateDirectory, 'search-list-race');
  if (!faults.has('search-list-race') || (0,external_node_fs_.existsSync)(mark)) return false;
  (0,external_node_fs_.writeFileSync)(mark, '');
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
    ...(user ? (0,store/* preferencesOf */.uc)(state, machine).searchList : []),
    ...(common ? [SYSTEM_KEYCHAIN] : []),
  ];
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/default-keychain.js
/** `security default-keychain`. */





                                                    



const defaultKeychainCommand                  = {
  name: 'default-keychain',
  synopsis: '[-d user|system|common|dynamic] [-s [keychain]]',
  help: 'Show the default keychain, or set it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const domain = preferenceDomain(parsed) ?? 'user';
    if (domain !== 'user') throw new NotSimulatedError(`the default keychain of "${domain}"`);
    const preferences = (0,store/* preferencesOf */.uc)(state, machine);
    const [name, ...more] = parsed.operands;
    if (hasOption(parsed, 's')) {
      if (more.length > 0) throw new UsageError();
      preferences.defaultKeychain = name === undefined ? null : (0,keychain_file/* keychainFile */.p)(name, machine.home);
      return {};
    }
    if (name !== undefined) throw new UsageError();
    return during('SecKeychainCopyDefault', () => {
      if (preferences.defaultKeychain === null) throw new OsStatusError('errSecNoDefaultKeychain');
      return { stdout: quotedLine(preferences.defaultKeychain, machine) };
    });
  },
};

;// CONCATENATED MODULE: ./build/sandbox/mac/security/delete-keychain.js
/** `security delete-keychain`. */



                                                    

const deleteKeychainCommand                  = {
  name: 'delete-keychain',
  synopsis: '[keychains...]',
  help: 'Delete keychains and take them off the search list.',
  optionString: 'h',
  failsWith: 'status',
  run: ({ operands }, { state, machine }) =>
    during('SecKeychainDelete', () => {
      if (operands.length === 0) throw new OsStatusError('errSecInvalidKeychain');
      for (const name of operands) deleteKeychain(state, machine, name);
      return {};
    }),
};

;// CONCATENATED MODULE: ./build/sandbox/mac/security/dump-keychain.js
/** `security dump-keychain`, of which the access lists are played. */


                                                     

                                                    

/** What the usual access list of a private key allows, in the tool's words. */
const USES = 'decrypt derive export_clear export_wrapped mac sign';

/** `dump-keychain -a`: each key with who may use it. Certificates have no access list. */
const dumpKeychainCommand                  = {
  name: 'dump-keychain',
  synopsis: '[-adir] [keychain...]',
  help: 'Show the items of keychains.',
  optionString: 'adhir',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    if (['d', 'i', 'r'].some((letter) => hasOption(parsed, letter))) {
      throw new NotSimulatedError('dump-keychain with -d, -i or -r');
    }
    if (parsed.operands.length === 0) throw new UsageError();
    const keychains = parsed.operands.map((name) =>
      during(`SecKeychainCopyContents ${name}`, () => openKeychain(state, machine, name)),
    );
    const withAccess = hasOption(parsed, 'a');
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

;// CONCATENATED MODULE: ./build/sandbox/mac/security/error-command.js
/** `security error`. */


                                                    

/** Explains status codes; ends with 1 although it did what it was asked, as the real one does. */
const errorCommand                  = {
  name: 'error',
  synopsis: '<error code(s)...>',
  help: 'Explain status codes.',
  optionString: 'h',
  failsWith: 'one',
  // A negative number is an operand, not an option.
  operandsFirst: Number.POSITIVE_INFINITY,
  run({ operands }) {
    if (operands.length === 0 || operands[0] === '-h') throw new UsageError();
    return {
      stdout: operands.map((text) => explain(Number.parseInt(text, 0))).join(''),
      exitCode: 1,
    };
  },
};

function explain(status        )         {
  const unsigned = (status >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `Error: 0x${unsigned} ${status} ${osStatusText(status)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/sandbox/mac/keychains/certificate.js
var keychains_certificate = __webpack_require__(15845);
// EXTERNAL MODULE: ./build/sandbox/mac/keychains/identities.js
var identities = __webpack_require__(45530);
;// CONCATENATED MODULE: ./build/sandbox/mac/security/find-certificate.js
/** `security find-certificate`. */







                                                    

const findCertificateCommand                  = {
  name: 'find-certificate',
  synopsis: '[-apZ] [-c name] [keychain...]',
  help: 'Find certificates.',
  optionString: 'hac:e:mpZ',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    if (hasOption(parsed, 'e') || hasOption(parsed, 'm')) {
      throw new NotSimulatedError('find-certificate by e-mail address');
    }
    const paths = parsed.operands.map((name) => (0,keychain_file/* keychainFile */.p)(name, machine.home));
    const scope =
      paths.length === 0 ? (0,identities/* searchedKeychains */.$h)(state, machine) : (0,identities/* keychainsAt */.Tm)(state, paths);
    const name = optionValue(parsed, 'c') ?? '';
    return during('SecKeychainSearchCopyNext', () => {
      const found = scope.flatMap((keychain) =>
        keychain.certificates
          .map((item) => ({ certificate: new external_node_crypto_.X509Certificate(item.pem), file: keychain.path }))
          .filter(({ certificate }) => (0,keychains_certificate/* commonNameOf */.KJ)(certificate).includes(name)),
      );
      if (found.length === 0) throw new OsStatusError('errSecItemNotFound');
      const shown = hasOption(parsed, 'a') ? found : found.slice(0, 1);
      return {
        stdout: shown
          .map(({ certificate, file }) => {
            const hashes = hasOption(parsed, 'Z') ? hashLines(certificate) : '';
            const body = hasOption(parsed, 'p')
              ? certificate.toString()
              : attributes(certificate, file);
            return hashes + body;
          })
          .join(''),
      };
    });
  },
};

function hashLines(certificate                 )         {
  const hash = (algorithm        ) =>
    (0,external_node_crypto_.createHash)(algorithm).update(certificate.raw).digest('hex').toUpperCase();
  return `SHA-256 hash: ${hash('sha256')}\nSHA-1 hash: ${hash('sha1')}\n`;
}

/** The real dump holds more attributes; the label is the one that scripts look for. */
function attributes(certificate                 , file        )         {
  const label = (0,keychains_certificate/* commonNameOf */.KJ)(certificate);
  return `keychain: "${file}"\nversion: 512\nclass: 0x80001000 \nattributes:\n    "labl"<blob>="${label}"\n`;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/find-identity.js
/** `security find-identity`. */



                                                           


                                                                    

const POLICIES = [
  'basic',
  'ssl-client',
  'ssl-server',
  'smime',
  'eap',
  'ipsec',
  'ichat',
  'codesigning',
  'sys-default',
  'sys-kerberos-kdc',
  'macappstore',
  'appleID',
];

const SIMULATED_POLICIES = new Map([
  ['basic', { title: 'X.509 Basic', accepts: () => true }],
  ['codesigning', { title: 'Code Signing', accepts: keychains_certificate/* isForCodeSigning */.Oo }],
]);

                                   
                                                                                 
                                      
 

const findIdentityCommand                  = {
  name: 'find-identity',
  synopsis: '[-p policy] [-s string] [-v] [keychain...]',
  help: 'Find certificates with their private keys.',
  optionString: 'hp:s:v',
  failsWith: 'one',
  run(parsed, context) {
    const policyName = optionValue(parsed, 'p') ?? 'basic';
    if (!POLICIES.includes(policyName)) throw new UsageError();
    const policy = SIMULATED_POLICIES.get(policyName);
    if (policy === undefined || hasOption(parsed, 's')) {
      throw new NotSimulatedError(`find-identity with -s, or -p ${policyName},`);
    }
    const identities = listIdentities(parsed.operands, context).filter(({ certificate }) =>
      policy.accepts(certificate),
    );
    const valid = identities.filter(({ reason }) => reason === undefined);
    const validPart = `${lines(valid)}     ${valid.length} valid identities found\n`;
    if (hasOption(parsed, 'v')) return { stdout: validPart };
    return {
      stdout:
        `\nPolicy: ${policy.title}\n  Matching identities\n${lines(identities)}` +
        `     ${identities.length} identities found\n\n  Valid identities only\n${validPart}`,
    };
  },
};

function listIdentities(names                   , { state, machine }                )           {
  const searched = (0,identities/* searchedKeychains */.$h)(state, machine);
  const paths = names.map((name) => (0,keychain_file/* keychainFile */.p)(name, machine.home));
  const scope = names.length === 0 ? searched : (0,identities/* keychainsAt */.Tm)(state, paths);
  const issuers = (0,identities/* certificatesIn */.Yc)([...scope, ...searched], machine);
  return (0,identities/* identitiesIn */.Af)(scope).map((identity) => ({
    ...identity,
    reason: (0,keychains_certificate/* distrust */.p7)(identity.certificate, issuers, machine.now()),
  }));
}

function lines(identities                   )         {
  return identities
    .map(({ sha1, certificate, reason }, index) => {
      const end = reason === undefined ? '' : ` (${reason})`;
      return `  ${index + 1}) ${sha1} "${(0,keychains_certificate/* commonNameOf */.KJ)(certificate)}"${end}\n`;
    })
    .join('');
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/access.js
/** Which tools may use an imported key. */



                                                       
                                                

/** Present on every Mac with Xcode's command line tools; the sandbox has no such files. */
const TOOLS_OF_EVERY_MAC = new Set([
  '/usr/bin/codesign',
  '/usr/bin/security',
  '/usr/bin/productbuild',
  '/usr/bin/productsign',
  '/usr/bin/pkgbuild',
  '/usr/bin/xcodebuild',
]);

/** The first `-T` whose tool is not there: one is enough to fail the whole import. */
function missingApplication(parsed                 , machine         )                     {
  return optionValues(parsed, 'T').find(
    (application) =>
      application !== '' &&
      !application.startsWith('group://') &&
      !TOOLS_OF_EVERY_MAC.has(application) &&
      !(0,external_node_fs_.existsSync)(external_node_path_.resolve(machine.cwd, application)),
  );
}

/** Who may use the key: everybody, the named tools (`-T ""` names none), or `security` alone. */
function trustedApplications(parsed                 )                   {
  if (hasOption(parsed, 'A')) return 'any';
  if (!hasOption(parsed, 'T')) return ['/usr/bin/security'];
  return optionValues(parsed, 'T').filter((application) => application !== '');
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/x509.js
/** Certificates to import, in DER or as PEM text. */




                                                

function isCertificate(bytes        )          {
  try {
    return new external_node_crypto_.X509Certificate(bytes).raw.length > 0;
  } catch {
    return false;
  }
}

/** One certificate, in DER or PEM. */
function readCertificate(bytes        )                  {
  if (!isCertificate(bytes)) throw new OsStatusError('errSecUnknownFormat');
  return new external_node_crypto_.X509Certificate(bytes);
}

/** Certificates and unencrypted private keys one after the other. */
function readPemSequence(bytes        )                {
  const items                = { certificates: [], keys: [] };
  for (const block of pemBlocks(bytes)) {
    if (block.type === 'CERTIFICATE') {
      items.certificates.push(readCertificate(Buffer.from(lib.pem.encode(block))));
    } else if (/^(RSA |EC )?PRIVATE KEY$/.test(block.type)) {
      items.keys.push({ key: (0,external_node_crypto_.createPrivateKey)(lib.pem.encode(block)), label: undefined });
    } else {
      throw new NotSimulatedError(`import of a PEM block "${block.type}"`);
    }
  }
  return items;
}

function pemBlocks(bytes        )                        {
  try {
    return lib.pem.decode(bytes.toString('latin1'));
  } catch {
    throw new OsStatusError('errSecUnknownFormat');
  }
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/format.js
/** The format that a file to import has, by option, name or contents. */




const IMPORT_TYPES = ['pub', 'priv', 'session', 'cert', 'agg'];

const IMPORT_FORMATS = [
  'openssl',
  'openssh1',
  'openssh2',
  'bsafe',
  'raw',
  'pkcs7',
  'pkcs8',
  'pkcs12',
  'netscape',
  'x509',
  'pemseq',
];

const SIMULATED = ['pkcs12', 'x509', 'pemseq']         ;

                                                      

/** Matched in exact case, as on a Mac: `.P12` tells the importer nothing. */
const BY_EXTENSION = new Map                      ([
  ['.p12', 'pkcs12'],
  ['.pfx', 'pkcs12'],
  ['.cer', 'x509'],
  ['.crt', 'x509'],
  ['.der', 'x509'],
  ['.pem', 'pemseq'],
]);

/**
 * What the file is taken for: what `-f` says, a certificate when only `-t cert` is given, else what
 * the name says, else what the content looks like. A PKCS#12 is not known by its content.
 */
function importFormat(
  file        ,
  bytes        ,
  { type, format }                                                          ,
)                           {
  if (format !== undefined) {
    const simulated = SIMULATED.find((name) => name === format);
    if (simulated === undefined) throw new NotSimulatedError(`import -f ${format}`);
    return simulated;
  }
  if (type === 'cert') return 'x509';
  const byName = BY_EXTENSION.get(external_node_path_.extname(file));
  if (byName !== undefined) return byName;
  if (bytes.includes('-----BEGIN ')) return 'pemseq';
  return isCertificate(bytes) ? 'x509' : undefined;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/items.js
/** Puts imported items into a keychain and counts them as the tool does. */
                                                              

                                                                  


                                
                                           
                               
 

                              
                          
                                     
 

                     
                                                               
                                
                                         
 

/** Whoever imports is the first partition of the key, and `security` runs as `apple-tool:`. */
const PARTITION_OF_SECURITY = 'apple-tool:';

const UNNAMED_KEY = 'Imported Private Key';

function addItems(keychain          , items               , placement           )       {
  const certificates = items.certificates
    .map(keychains_certificate/* certificateItem */.NX)
    .filter((item) => !keychain.certificates.some(({ sha1 }) => sha1 === item.sha1));
  const keys = items.keys
    .map(({ key, label }) => keyItem(key, label, placement))
    .filter((item) => !keychain.keys.some((known) => known.publicKeyId === item.publicKeyId));
  const duplicates =
    items.certificates.length + items.keys.length - certificates.length - keys.length;
  if (duplicates > 0 && placement.duplicates === 'refuse') {
    throw new OsStatusError('errSecDuplicateItem');
  }
  keychain.certificates.push(...certificates);
  keychain.keys.push(...keys);
}

/** What `import` says on standard output: pairs first, then what was left over. */
function countLines({ certificates, keys }               )         {
  const certified = certificates.map(({ publicKey }) => (0,keychains_certificate/* publicKeyId */.QQ)(publicKey));
  const keyIds = keys.map(({ key }) => (0,keychains_certificate/* publicKeyId */.QQ)(key));
  const identities = certified.filter((id) => keyIds.includes(id)).length;
  return [
    countLine(identities, 'identity', 'identities'),
    countLine(keyIds.filter((id) => !certified.includes(id)).length, 'key', 'keys'),
    countLine(certificates.length - identities, 'certificate', 'certificates'),
  ].join('');
}

function countLine(count        , one        , several        )         {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several} imported.\n`;
}

function keyItem(key           , label                    , placement           )          {
  return {
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyId: (0,keychains_certificate/* publicKeyId */.QQ)(key),
    label: label ?? UNNAMED_KEY,
    extractable: placement.extractable,
    trustedApplications: placement.trustedApplications,
    partitions: [PARTITION_OF_SECURITY],
  };
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/pkcs12-outline.js
/** The algorithms in a .p12 file, read before it is opened. */


/** What a PKCS#12 says about its own protection, readable without the password. */
                                
                                                   
                                              
 

                        
                                                                                              
                                                                                

                            

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const PBES2 = '1.2.840.113549.1.5.13';

const MACS = new Map                              ([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha2'],
  ['2.16.840.1.101.3.4.2.1', 'sha2'],
  ['2.16.840.1.101.3.4.2.2', 'sha2'],
  ['2.16.840.1.101.3.4.2.3', 'sha2'],
]);

const PKCS12_SCHEMES = new Map                                                ([
  ['1.2.840.113549.1.12.1.1', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.2', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.3', 'pbe-sha1-3des-3key'],
  ['1.2.840.113549.1.12.1.4', 'pbe-sha1-3des-2key'],
  ['1.2.840.113549.1.12.1.5', 'pbe-sha1-rc'],
  ['1.2.840.113549.1.12.1.6', 'pbe-sha1-rc'],
]);

const CIPHERS = new Map([
  ['2.16.840.1.101.3.4.1.2', 'aes-128-cbc'],
  ['2.16.840.1.101.3.4.1.22', 'aes-192-cbc'],
  ['2.16.840.1.101.3.4.1.42', 'aes-256-cbc'],
]);

const PRFS = new Map([
  ['1.2.840.113549.2.7', 'hmac-sha1'],
  ['1.2.840.113549.2.9', 'hmac-sha256'],
  ['1.2.840.113549.2.10', 'hmac-sha384'],
  ['1.2.840.113549.2.11', 'hmac-sha512'],
]);

/** Throws on anything that is not a PFX. */
function outlinePkcs12(pfx      )                {
  const macData = children(pfx)[2];
  const authenticatedSafe = lib.asn1.fromDer(pkcs12_outline_text(part(pfx, 1, 1, 0)));
  return {
    mac: macData === undefined ? 'none' : (MACS.get(oid(part(macData, 0, 0, 0))) ?? 'other'),
    encryptions: children(authenticatedSafe).flatMap(encryptionsOf),
  };
}

/** Encrypted as a whole (certificates, mostly), or holding bags that are encrypted one by one. */
function encryptionsOf(contentInfo      )               {
  const type = oid(part(contentInfo, 0));
  if (type === ENCRYPTED_DATA) return [encryption(part(contentInfo, 1, 0, 1, 1))];
  if (type !== DATA) return [{ scheme: 'other' }];
  return children(lib.asn1.fromDer(pkcs12_outline_text(part(contentInfo, 1, 0))))
    .filter((bag) => oid(part(bag, 0)) === SHROUDED_KEY_BAG)
    .map((bag) => encryption(part(bag, 1, 0, 0)));
}

function encryption(algorithm      )             {
  const scheme = oid(part(algorithm, 0));
  if (scheme !== PBES2) return { scheme: PKCS12_SCHEMES.get(scheme) ?? 'other' };
  const derivation = children(part(algorithm, 1, 0, 1));
  // The function is the last of salt, rounds, [length], [function], and HMAC-SHA1 when absent.
  const prf = derivation.find((each) => each.type === lib.asn1.Type.SEQUENCE);
  return {
    scheme: 'pbes2',
    cipher: CIPHERS.get(oid(part(algorithm, 1, 1, 0))) ?? 'other',
    prf: prf === undefined ? 'hmac-sha1' : (PRFS.get(oid(part(prf, 0))) ?? 'other'),
  };
}

function part(node      , ...path                   )       {
  return path.reduce((parent, index) => {
    const child = children(parent)[index];
    if (child === undefined) throw new Error('the structure ends too early');
    return child;
  }, node);
}

function children({ value }      )         {
  if (typeof value === 'string') throw new Error('a value stands where a structure should');
  return value;
}

/** An octet string; in BER it may come in pieces. */
function pkcs12_outline_text({ value }      )         {
  return typeof value === 'string' ? value : value.map(pkcs12_outline_text).join('');
}

function oid(node      )         {
  return lib.asn1.derToOid(pkcs12_outline_text(node));
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/pkcs12.js
/** Opens a .p12 file, as far as the importer can. */




                                                
                                                            

                                                         

/** What the importer takes out of a container, or the status it gives up with. */
function readPkcs12(
  bytes        ,
  password                    ,
  importer                ,
)                {
  const { pfx, outline } = parse(bytes);
  const passphrase = readablePassword(password);
  const refusal = importer.refusal(outline, passphrase);
  if (refusal !== undefined) throw new OsStatusError(refusal);
  return unpack(pkcs12_open(pfx, passphrase, importer));
}

/**
 * Without `-P` the tool would ask on the screen. With one it reads ASCII only: any other password
 * counts as none at all (the status that follows is derived, not observed).
 */
function readablePassword(password                    )         {
  if (password === undefined) throw new OsStatusError('errSecInteractionNotAllowed');
  if (/[^\0-\x7f]/.test(password)) throw new OsStatusError('errSecPassphraseRequired');
  return password;
}

function parse(bytes        )                                                   {
  try {
    const pfx = lib.asn1.fromDer(bytes.toString('binary'));
    return { pfx, outline: outlinePkcs12(pfx) };
  } catch {
    throw new OsStatusError('errSecDecode');
  }
}

function pkcs12_open(
  pfx                 ,
  password        ,
  importer                ,
)                         {
  try {
    return lib.pkcs12.pkcs12FromAsn1(pfx, false, password);
  } catch (error) {
    const message = Error.isError(error) ? error.message : String(error);
    if (message.includes('MAC could not be verified')) {
      throw new OsStatusError(importer.wrongPassword);
    }
    if (message.startsWith('Unsupported') || message.includes('Unsupported OID')) {
      throw new NotSimulatedError(`a PKCS#12 of this kind (${message})`);
    }
    throw new OsStatusError('errSecDecode');
  }
}

/** A key in a bag without encryption is left out: to no importer it makes an identity. */
function unpack(pfx                        )                {
  const { certBag, pkcs8ShroudedKeyBag } = lib.pki.oids;
  return {
    certificates: bags(pfx, certBag).map((bag) => new external_node_crypto_.X509Certificate(certificateDer(bag))),
    keys: bags(pfx, pkcs8ShroudedKeyBag).map((bag) => ({
      key: (0,external_node_crypto_.createPrivateKey)({ key: keyDer(bag), format: 'der', type: 'pkcs8' }),
      label: friendlyName(bag),
    })),
  };
}

function bags(pfx                        , type                    )                     {
  return type === undefined ? [] : (pfx.getBags({ bagType: type })[type] ?? []);
}

/** What forge cannot interpret (elliptic curves) it leaves as ASN.1. */
function certificateDer({ cert, asn1 }                  )         {
  return der(cert ? lib.pki.certificateToAsn1(cert) : asn1);
}

function keyDer({ key, asn1 }                  )         {
  return der(key ? lib.pki.wrapRsaPrivateKey(lib.pki.privateKeyToAsn1(key)) : asn1);
}

function der(asn1                 )         {
  return Buffer.from(lib.asn1.toDer(asn1).getBytes(), 'binary');
}

function friendlyName({ attributes }                  )                     {
  const names          = attributes?.friendlyName;
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : undefined;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import/pkcs12-importers.js
/** The two importers of .p12 files, and which macOS uses which. */
                                                
                                                   
                                                                     

                                    

/** One of Apple's two readers of PKCS#12. */
                                 
                                 
                                 
                                          
                                                               
                                                                        
 

/** The new reader came with macOS 15 and works only where `-f pkcs12` asks for it. */
function importerFor(machine         , format                    )                 {
  return machine.macosVersion >= 15 && format === 'pkcs12' ? newImporter : legacyImporter;
}

const legacyImporter                 = {
  wrongPassword: 'errSecPkcs12VerifyFailure',
  printsCounts: true,
  honoursNotExtractable: true,
  refusal({ mac, encryptions }) {
    if (mac === 'none') return 'errSecDecode';
    if (mac !== 'sha1') return 'errSecPkcs12VerifyFailure';
    return encryptions.every(isPkcs12Encryption) ? undefined : 'errSecInvalidAlgorithm';
  },
};

const newImporter                 = {
  wrongPassword: 'errSecAuthFailed',
  printsCounts: false,
  honoursNotExtractable: false,
  refusal({ mac, encryptions }, password) {
    if (mac === 'none' || mac === 'other') return 'errSecDecode';
    if (password === '') return 'errSecAuthFailed';
    return encryptions.every((one) => isKnownToNewImporter(one)) ? undefined : 'errSecDecode';
  },
};

function isPkcs12Encryption({ scheme }            )          {
  return (
    scheme === 'pbe-sha1-3des-3key' || scheme === 'pbe-sha1-3des-2key' || scheme === 'pbe-sha1-rc'
  );
}

/** Of PBES2 it knows one combination, fixed in its source. */
function isKnownToNewImporter(encryption            )          {
  if (encryption.scheme === 'pbes2') {
    return encryption.cipher === 'aes-256-cbc' && encryption.prf === 'hmac-sha256';
  }
  return isPkcs12Encryption(encryption) && encryption.scheme !== 'pbe-sha1-3des-2key';
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/import.js
/** `security import`. */



                                                    

                                             


                                                    



                                                       




const importCommand                  = {
  name: 'import',
  synopsis: 'inputfile [-k keychain] [-t type] [-f format] [-w] [-P passphrase] [options...]',
  help: 'Import items into a keychain.',
  optionString: 'k:t:f:P:wxa:hAT:',
  operandsFirst: 1,
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const [file] = parsed.operands;
    const type = optionValue(parsed, 't');
    const format = optionValue(parsed, 'f');
    if (
      file === undefined ||
      (type !== undefined && !IMPORT_TYPES.includes(type)) ||
      (format !== undefined && !IMPORT_FORMATS.includes(format))
    ) {
      throw new UsageError();
    }

    let bytes        ;
    try {
      bytes = (0,external_node_fs_.readFileSync)(external_node_path_.resolve(machine.cwd, file));
    } catch {
      return diagnostic(`Error reading infile ${file}: No such file or directory`, 1);
    }
    const missing = missingApplication(parsed, machine);
    if (missing !== undefined) {
      return diagnostic(
        `SecTrustedApplicationCreateFromPath ${missing}: UNIX[No such file or directory]`,
        1,
      );
    }

    return during('SecKeychainItemImport', () => {
      if (machine.faults.has('keychain-dialog')) {
        throw new OsStatusError('errSecInteractionNotAllowed');
      }
      const keychain = openKeychain(state, machine, optionValue(parsed, 'k'));
      const { items, announced, ...placement } = read(file, bytes, parsed, machine);
      useKeychain(keychain, machine);
      addItems(keychain, items, {
        ...placement,
        trustedApplications: trustedApplications(parsed),
      });
      if (isKnownIntermediate(items, machine)) throw new OsStatusError('errSecDuplicateItem');
      return { stdout: announced ? countLines(items) : '' };
    });
  },
};

function isKnownIntermediate({ certificates, keys }               , { faults }         )          {
  return faults.has('intermediate-known') && keys.length === 0 && certificates.some(({ ca }) => ca);
}

                   
                                
                                
                                         
                              
 

function read(file        , bytes        , parsed                 , machine         )          {
  const type = optionValue(parsed, 't');
  const format = optionValue(parsed, 'f');
  const extractable = !hasOption(parsed, 'x');
  switch (importFormat(file, bytes, { type, format })) {
    case 'x509': {
      const items = { certificates: [readCertificate(bytes)], keys: [] };
      return { items, extractable, duplicates: 'refuse', announced: true };
    }
    case 'pemseq':
      return { items: readPemSequence(bytes), extractable, duplicates: 'refuse', announced: true };
    case 'pkcs12': {
      const importer = importerFor(machine, format);
      return {
        items: readPkcs12(bytes, optionValue(parsed, 'P'), importer),
        extractable: extractable || !importer.honoursNotExtractable,
        duplicates: 'skip',
        announced: importer.printsCounts,
      };
    }
    default:
      throw new OsStatusError('errSecUnknownFormat');
  }
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/keychain-settings.js
/** `security set-keychain-settings` and `show-keychain-info`. */


                                                              

                                                    

/** Settings are replaced as a whole: what is not given is off, so no option at all means never lock. */
const setKeychainSettingsCommand                  = {
  name: 'set-keychain-settings',
  synopsis: '[-lu] [-t timeout] [keychain]',
  help: 'Set when a keychain locks itself.',
  optionString: 'hlt:u',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const [name, ...more] = parsed.operands;
    if (more.length > 0 || name === '') throw new UsageError();
    const interval = optionValue(parsed, 't');
    return during(`SecKeychainSetSettings ${name ?? '<NULL>'}`, () => {
      const keychain = openKeychain(state, machine, name);
      useKeychain(keychain, machine);
      keychain.settings = {
        lockOnSleep: hasOption(parsed, 'l'),
        useLockInterval: interval !== undefined,
        lockIntervalSeconds: interval === undefined ? null : Number.parseInt(interval, 10) || 0,
      };
      return {};
    });
  },
};

/** The answer goes to standard error, as on a Mac. */
const showKeychainInfoCommand                  = {
  name: 'show-keychain-info',
  synopsis: '[keychain]',
  help: 'Show when a keychain locks itself.',
  optionString: 'hs',
  failsWith: 'status',
  run({ operands: [name, ...more] }, { state, machine }) {
    if (more.length > 0) throw new UsageError();
    return during(`SecKeychainCopySettings ${name ?? '<NULL>'}`, () => {
      const keychain = openKeychain(state, machine, name);
      useKeychain(keychain, machine);
      return { stderr: `Keychain "${name ?? '<NULL>'}"${describe(keychain.settings)}\n` };
    });
  },
};

function describe({ lockOnSleep, useLockInterval, lockIntervalSeconds }                  )         {
  const sleep = lockOnSleep ? ' lock-on-sleep' : '';
  const interval = useLockInterval ? ' use-lock-interval' : '';
  const timeout = lockIntervalSeconds === null ? ' no-timeout' : ` timeout=${lockIntervalSeconds}s`;
  return sleep + interval + timeout;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/lock-keychain.js
/** `security lock-keychain`. */



                                                    

const lockKeychainCommand                  = {
  name: 'lock-keychain',
  synopsis: '[-a | keychain]',
  help: 'Lock one keychain, or all of them.',
  optionString: 'ah',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const [name, ...more] = parsed.operands;
    const all = hasOption(parsed, 'a');
    if (more.length > 0 || (all && name !== undefined)) throw new UsageError();
    return during(`SecKeychainLock ${name ?? '<NULL>'}`, () => {
      const keychains = all ? state.keychains : [openKeychain(state, machine, name)];
      for (const keychain of keychains) keychain.locked = true;
      return {};
    });
  },
};

;// CONCATENATED MODULE: ./build/sandbox/mac/security/login-keychain.js
/** `security login-keychain`, which the real tool never finished. */

                                                    

/** Never implemented by Apple: it fails whatever it is given. The words are not confirmed. */
const loginKeychainCommand                  = {
  name: 'login-keychain',
  synopsis: '[-d user|system|common|dynamic] [-s [keychain]]',
  help: 'Show the login keychain, or set it.',
  optionString: 'd:hs',
  failsWith: 'one',
  run: () => diagnostic('login-keychain: not implemented', 1),
};

;// CONCATENATED MODULE: ./build/sandbox/mac/security/set-key-partition-list.js
/** `security set-key-partition-list`. */

                                                    

                                                     


                                                    


/** What a private key that was imported cannot do; its public half would. */
const NOT_FOR_PRIVATE_KEYS = ['e', 'v', 'w'];

const setKeyPartitionListCommand                  = {
  name: 'set-key-partition-list',
  synopsis: '-S partition-list [-k password] [options...] [keychain]',
  help: 'Set the partition list of the keys that match.',
  optionString: ':a:c:dD:ej:k:l:rsS:t:uvw',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    const list = optionValue(parsed, 'S');
    const [name, ...more] = parsed.operands;
    if (list === undefined || more.length > 0) throw new UsageError();
    // Without -k the real one prompts on the terminal; without a terminal it reads nothing.
    const password = optionValue(parsed, 'k') ?? '';

    const keychain = during('SecKeychainUnlock', () => {
      const opened = openKeychain(state, machine, name);
      unlockKeychain(opened, password, machine);
      return opened;
    });
    const keys = keychain.keys.filter((key) => isMeant(key, parsed));
    during('SecItemCopyMatching', () => {
      if (keys.length === 0) throw new OsStatusError('errSecItemNotFound');
    });
    during('SecKeychainItemSetAccessWithPassword', () => {
      if (keychain.password !== password) throw new OsStatusError('errSecAuthFailed');
    });
    // Compared as whole strings later: a blank after a comma makes a partition nobody is in.
    for (const key of keys) key.partitions = list.split(',');
    return { stdout: keys.map((key) => describeKey(key, keychain.path)).join('') };
  },
};

function isMeant(key         , parsed                 )          {
  const label = optionValue(parsed, 'l');
  const keyClass = optionValue(parsed, 't');
  return (
    (label === undefined || label === key.label) &&
    (keyClass === undefined || keyClass === 'private') &&
    !NOT_FOR_PRIVATE_KEYS.some((letter) => hasOption(parsed, letter))
  );
}

;// CONCATENATED MODULE: ./build/sandbox/mac/security/unlock-keychain.js
/** `security unlock-keychain`. */




                                                    

const unlockKeychainCommand                  = {
  name: 'unlock-keychain',
  synopsis: '[-u] [-p password] [keychain]',
  help: 'Unlock a keychain.',
  optionString: 'hp:u',
  failsWith: 'status',
  run(parsed, { state, machine }) {
    const [name, ...more] = parsed.operands;
    if (more.length > 0) throw new UsageError();
    const password = optionValue(parsed, 'p');
    return during(`SecKeychainUnlock ${name ?? '<NULL>'}`, () => {
      const keychain = openKeychain(state, machine, name);
      // Without -p the real one prompts; what it answers without a terminal is not confirmed.
      if (password === undefined) throw new OsStatusError('errSecInteractionNotAllowed');
      unlockKeychain(keychain, password, machine);
      return {};
    });
  },
};

;// CONCATENATED MODULE: ./build/sandbox/mac/security/dispatch.js
/** `security`: finds the sub-command and prints its usage. */



                                                   
                                             

                                                                   

















const commands                             = [
  listKeychainsCommand,
  defaultKeychainCommand,
  loginKeychainCommand,
  createKeychainCommand,
  deleteKeychainCommand,
  lockKeychainCommand,
  unlockKeychainCommand,
  setKeychainSettingsCommand,
  showKeychainInfoCommand,
  dumpKeychainCommand,
  setKeyPartitionListCommand,
  findCertificateCommand,
  findIdentityCommand,
  importCommand,
  cmsCommand,
  errorCommand,
];

/** The Mac's `security`, as far as a release needs it. */
const security       = (argv, machine) => {
  const [beginning, ...rest] = argv;
  if (beginning === undefined) {
    return complete({ stdout: commands.map(usage).join(''), exitCode: 2 });
  }
  const name = fullCommandName(beginning);
  if (name === undefined) return complete(diagnostic(`unknown command "${beginning}"`, 1));
  const command = commands.find((candidate) => candidate.name === name);
  return complete(
    command === undefined
      ? diagnostic(new NotSimulatedError(name).message, 1)
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
    const parsed = getopt(argv.slice(operandsFirst.length), command.optionString);
    if (hasOption(parsed, 'h')) throw new UsageError();
    const operands = [...operandsFirst, ...parsed.operands];
    return (0,store/* changeKeychains */.Ey)(machine, (state) =>
      command.run({ ...parsed, operands }, { state, machine }),
    );
  } catch (error) {
    if (error instanceof GetoptError || error instanceof UsageError) {
      const complaint = error.message && `security: ${error.message}\n`;
      return { stderr: complaint + usage(command), exitCode: 2 };
    }
    if (error instanceof FailedCall) {
      return diagnostic(error.message, command.failsWith === 'one' ? 1 : exitCodeOf(error.status));
    }
    if (error instanceof NotSimulatedError) return diagnostic(error.message, 1);
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
