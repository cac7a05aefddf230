export const id = 7236;
export const ids = [7236];
export const modules = {

/***/ 69977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* reexport safe */ _keychains_store_js__WEBPACK_IMPORTED_MODULE_1__.KD),
/* harmony export */   eC: () => (/* reexport safe */ _keychains_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__.e),
/* harmony export */   rI: () => (/* reexport safe */ _keychains_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _keychains_signing_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82792);
/* harmony import */ var _keychains_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3753);
/**
 * The keychains of the simulated Mac, as the other tools may use them. `security` changes them;
 * whoever signs (codesign, xcodebuild, flet) asks here for an identity and is refused as on a Mac.
 */

             
                  
                 
                       
                                         



/***/ }),

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

/**
 * The key's id, which pairs a certificate with its private key under whatever names the two were
 * imported.
 */
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

/***/ 82792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ codesignOutput),
/* harmony export */   r: () => (/* binding */ findSigningIdentity)
/* harmony export */ });
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20043);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15845);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45530);
/* harmony import */ var _keychain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97039);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3753);
/** Who signs: the rules by which codesign and Xcode choose an identity and may use its key. */
                                                   

                                             


                                                


                                                

                                  
                            
                        
                              
                          
                                  
                                 
                                                            
                                       
 

                                  
               
                                 
               
             
                    
            
                        
                     

                                 
                           
                                        
                                                                     
                        
                                                     
                                          
 

                                         
                                                                                                    
                                         
                                                                                                   
                                              
                             
 

/** The tool whose path the key's access list must hold. */
const SIGNER = '/usr/bin/codesign';

/** Said of a locked keychain, an access or partition list and an incomplete chain alike. */
const INTERNAL_ERROR = 'errSecInternalComponent';

/** The identity that codesign, and the tools that call it, get for `selector`, or the refusal. */
function findSigningIdentity(
  selector        ,
  options                         = {},
)                                   {
  const machine = options.machine ?? (0,_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .machineFromEnvironment */ .R)();
  return (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .changeKeychains */ .Ey)(machine, (state) => find(state, machine, selector, options));
}

/** The lines that codesign writes about a refusal when it was to sign `file`. */
function codesignOutput(refusal                , selector        , file        )         {
  switch (refusal.reason) {
    case 'not-found':
    case 'ambiguous':
      return `${selector}: ${refusal.text}\n`;
    case 'keychain-not-in-search-list':
      return `error: ${refusal.text}\n`;
    case 'issuer-missing':
      return `Warning: unable to build chain to self-signed root for signer "${refusal.commonName}"\n${file}: ${refusal.text}\n`;
    default:
      return `${file}: ${refusal.text}\n`;
  }
}

function find(
  state               ,
  machine         ,
  selector        ,
  options                        ,
)                                   {
  const searched = (0,_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .searchedKeychains */ .$h)(state, machine);
  const named = options.keychain && (0,_keychain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keychainFile */ .p)(options.keychain, machine.home);
  const scope = named ? searched.filter((keychain) => keychain.path === named) : searched;
  if (named && scope.length === 0) {
    return refuse(
      'keychain-not-in-search-list',
      'The specified item could not be found in the keychain.',
    );
  }

  const meant = (0,_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .identitiesIn */ .Af)(scope).filter((identity) => isMeant(identity, selector));
  const matches = isFingerprint(selector) ? distinct(meant) : meant;
  const [first, second] = matches.toSorted(newestFirst);
  if (first === undefined) return refuse('not-found', 'no identity found');
  if (second !== undefined && options.amongSeveral !== 'newest') {
    const [one, other] = matches.map(
      ({ certificate, keychain }) => `"${(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .commonNameOf */ .KJ)(certificate)}" in ${keychain.path}`,
    );
    return refuse('ambiguous', `ambiguous (matches ${one} and ${other})`);
  }

  const certificates = (0,_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatesIn */ .Yc)(searched, machine);
  const refusal = whyUnusable(first, certificates, machine.now());
  if (refusal !== undefined) return refusal;
  first.keychain.lastUsed = machine.now().toISOString();
  return {
    kind: 'identity',
    sha1: first.sha1,
    commonName: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .commonNameOf */ .KJ)(first.certificate),
    teamId: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .teamIdOf */ ._S)(first.certificate),
    certificatePem: first.certificate.toString(),
    privateKeyPem: first.key.pem,
    chainPem: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .issuersOf */ .Mi)(first.certificate, certificates).map(String),
  };
}

/**
 * A Mac with a screen would show a dialog for the access and partition lists; one without fails.
 * That an expired certificate gets its CSSM name printed is not confirmed.
 */
function whyUnusable(
  { certificate, key, keychain }          ,
  certificates                            ,
  now      ,
)                             {
  const refuseSigner = (reason                      , text        ) =>
    refuse(reason, text, (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .commonNameOf */ .KJ)(certificate));
  const distrusted = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .distrust */ .p7)(certificate, certificates, now);
  if (distrusted === 'CSSMERR_TP_NOT_TRUSTED') {
    return refuseSigner('issuer-missing', INTERNAL_ERROR);
  }
  if (distrusted !== undefined) return refuseSigner('expired', distrusted);
  if (keychain.locked) return refuseSigner('locked', INTERNAL_ERROR);
  if (key.trustedApplications !== 'any' && !key.trustedApplications.includes(SIGNER)) {
    return refuseSigner('not-in-access-list', INTERNAL_ERROR);
  }
  if (!key.partitions.includes('apple:')) return refuseSigner('partition-list', INTERNAL_ERROR);
  return undefined;
}

/** A full SHA-1, or a part of the common name in exact case. */
function isMeant({ sha1, certificate }          , selector        )          {
  if (isFingerprint(selector)) return sha1 === selector.toUpperCase();
  return selector !== '' && (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .commonNameOf */ .KJ)(certificate).includes(selector);
}

function isFingerprint(selector        )          {
  return /^[0-9a-f]{40}$/i.test(selector);
}

/**
 * One certificate in two keychains is ambiguous for codesign when its name is asked for. That its
 * SHA-1 is not is unproven.
 */
function distinct(identities                     )             {
  return [...new Map(identities.toReversed().map((each) => [each.sha1, each])).values()].reverse();
}

function newestFirst(one          , other          )         {
  return other.certificate.validFromDate.getTime() - one.certificate.validFromDate.getTime();
}

function refuse(reason                      , text        , commonName         )                 {
  return { kind: 'refusal', reason, text, commonName };
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

/***/ 47522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ archiveCommand),
  e: () => (/* binding */ archivedProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/mac/streaming-tool.js
var streaming_tool = __webpack_require__(56071);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/archive.js
var xcodebuild_archive = __webpack_require__(44132);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/failure.js
var failure = __webpack_require__(74300);
// EXTERNAL MODULE: ./build/sandbox/material/property-list.js
var property_list = __webpack_require__(76144);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/property-list.js
var xcodebuild_property_list = __webpack_require__(4510);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/build-settings.js
var build_settings = __webpack_require__(50654);
;// CONCATENATED MODULE: ./build/sandbox/mac/xcodebuild/target-bundle.js
/** The bundle that a target of an Xcode project becomes. */

                                        
                                                                  

                                                  


                                                  

                                                         
                                                               

/** The bundle that Xcode builds from a target. */
function bundleOf({ name, settings }        , { directory }              )                {
  const bundleId = settings.get('PRODUCT_BUNDLE_IDENTIFIER');
  if (bundleId === undefined || bundleId === '') {
    throw new failure/* XcodeFailure */.y(
      `error: Bundle identifier is missing. ${name} doesn't have a bundle identifier. (in target '${name}')`,
    );
  }
  const productName = settings.get('PRODUCT_NAME') ?? name;
  const infoPlistFile = settings.get('INFOPLIST_FILE');
  return {
    name: productName,
    target: name,
    displayName: settings.get('INFOPLIST_KEY_CFBundleDisplayName') ?? productName,
    bundleId,
    version: settings.get('MARKETING_VERSION') ?? '1.0',
    buildNumber: settings.get('CURRENT_PROJECT_VERSION') ?? '1',
    ownInfo: () => ({
      ...generatedInfo(settings),
      ...(infoPlistFile === undefined
        ? {}
        : expandAll((0,xcodebuild_property_list/* ownInfoIn */.cb)(external_node_path_.resolve(directory, infoPlistFile)), settings)),
    }),
    signing: signingOf(settings),
  };
}

/** Xcode signs by hand what says so, unless signing is switched off altogether. */
function signingOf(settings               )                            {
  if (settings.get('CODE_SIGNING_ALLOWED') === 'NO') return undefined;
  if (settings.get('CODE_SIGN_STYLE') !== 'Manual') {
    throw new failure/* XcodeFailure */.y(
      'error: the simulated xcodebuild has no account: automatic signing is not simulated',
    );
  }
  return {
    profile: settings.get('PROVISIONING_PROFILE_SPECIFIER') ?? '',
    teamId: settings.get('DEVELOPMENT_TEAM'),
    certificate: settings.get('CODE_SIGN_IDENTITY'),
  };
}

const GENERATED_KEY = 'INFOPLIST_KEY_';

function generatedInfo(settings               )             {
  return Object.fromEntries(
    [...settings]
      .filter(([name]) => name.startsWith(GENERATED_KEY))
      .map(([name, value]) => [name.slice(GENERATED_KEY.length), flagOr(value)]),
  );
}

function flagOr(value        )             {
  return value === 'YES' || value === 'NO' ? value === 'YES' : value;
}

function expandAll(info            , settings               )             {
  const expanded = (value            )             => {
    if (typeof value === 'string') return (0,build_settings/* expand */.f)(value, settings);
    if (Array.isArray(value)) return value.map(expanded);
    return (0,property_list/* isDictionary */.Hf)(value) ? expandAll(value, settings) : value;
  };
  return Object.fromEntries(Object.entries(info).map(([key, value]) => [key, expanded(value)]));
}

// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/toolchain.js
var toolchain = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/xcode-project.js + 1 modules
var xcode_project = __webpack_require__(62358);
;// CONCATENATED MODULE: ./build/sandbox/mac/xcodebuild/archive-command.js
/** The arguments of `xcodebuild archive`. */



                                                        

                                            



                                                

                                                         
                                                       

const optionsWithValue = new Set([
  '-project',
  '-workspace',
  '-scheme',
  '-configuration',
  '-destination',
  '-sdk',
  '-archivePath',
  '-derivedDataPath',
]);
/** Without an account on the Mac these change nothing. */
const flags = new Set(['archive', '-quiet', '-allowProvisioningUpdates']);

/** `xcodebuild archive`, of the app that the scheme is named after and of its extensions. */
async function archiveCommand(
  argv                   ,
  context             ,
)                  {
  const options = new Map                ();
  const settings = new Map                ();
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined) settings.set(name, value);
    else if (optionsWithValue.has(word)) options.set(word, words.shift() ?? '');
    else if (!flags.has(word)) return (0,streaming_tool/* refuseCall */.t)(`xcodebuild archive ${word}`, context);
  }
  try {
    const location = projectLocation(options, context);
    const configuration = options.get('-configuration') ?? 'Release';
    const project = (0,xcode_project/* readXcodeProject */.L)(location, { settings, configuration });
    const name = external_node_path_.basename(location, '.xcodeproj');
    const scheme = options.get('-scheme') ?? '';
    const archive = archivedProject(project, { name, scheme }, (0,toolchain/* selectedToolchain */.v)(context.env));
    const archivePath = external_node_path_.resolve(context.machine.cwd, options.get('-archivePath') ?? '');
    await (0,xcodebuild_archive/* archiveProject */.I)(archive, archivePath, context.machine);
    context.stdout('** ARCHIVE SUCCEEDED **\n');
    return 0;
  } catch (error) {
    if (!(error instanceof failure/* XcodeFailure */.y)) throw error;
    context.stderr(`${error.lines.join('\n')}\n`);
    if (error.lines.some((line) => line.startsWith('xcodebuild: error:'))) return 66;
    context.stdout('** ARCHIVE FAILED **\n');
    return 65;
  }
}

/** The app of that scheme, with every extension of the project in it. */
function archivedProject(
  project              ,
  { name, scheme }                                                    ,
  toolchain           ,
)          {
  const app = project.targets.find((target) => target.kind === 'app' && target.name === scheme);
  if (app === undefined) {
    throw new failure/* XcodeFailure */.y(
      `xcodebuild: error: The project named "${name}" does not contain a scheme named "${scheme}".`,
    );
  }
  const extensions = project.targets.filter(({ kind }) => kind === 'extension');
  return {
    ...bundleOf(app, project),
    project: name,
    scheme,
    extensions: extensions.map((target) => bundleOf(target, project)),
    toolchain,
  };
}

/** A workspace names its projects in a file of its own; CocoaPods' one is passed over. */
function projectLocation(options               , { machine }             )         {
  const project = options.get('-project');
  if (project !== undefined) return external_node_path_.resolve(machine.cwd, project);
  const workspace = external_node_path_.resolve(machine.cwd, options.get('-workspace') ?? '');
  const contents = external_node_path_.join(workspace, 'contents.xcworkspacedata');
  if (!(0,external_node_fs_.existsSync)(contents)) {
    throw new failure/* XcodeFailure */.y(`xcodebuild: error: '${workspace}' is not a workspace file.`);
  }
  const [, name = ''] =
    /location\s*=\s*"group:(?!Pods\/)([^"]+)"/.exec((0,external_node_fs_.readFileSync)(contents, 'utf8')) ?? [];
  return external_node_path_.join(external_node_path_.dirname(workspace), name);
}


/***/ }),

/***/ 44132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ archiveProject),
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81761);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82858);
/* harmony import */ var _material_app_info_plist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61783);
/* harmony import */ var _material_app_mach_o_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62727);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76144);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74300);
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4510);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27929);
/* harmony import */ var _toolchain_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6397);
/** An .xcarchive: how it is written, and what an export reads of it. */








                                                                  
                                             



                                                           

                                                

/** The product of a target: the app, or an extension in it. */
                                
                                                                                                    
                        
                          
                               
                            
                           
                               
                                                               
                                     
                                              
 

                                                
                           
                          
                                                
                                                       
                                                   
                                
 

                                    
                        
                            
                            
 

                          
                        
                            
                               
                                                    
                                                  
                                      
                                               
 

/** Writes `<folder>/<name>.xcarchive`. The binaries in it are stand-ins; the .ipa has real ones. */
async function archiveProject(
  project         ,
  archivePath        ,
  machine         ,
)                {
  const info = infoOf(project, project);
  const extensions = project.extensions.map((extension) => ({
    ...extension,
    info: infoOf(extension, project),
  }));
  const signed = [project, ...project.extensions].map((each) => sign(each, project, machine));
  const [signing] = signed;
  const appPath = node_path__WEBPACK_IMPORTED_MODULE_3__.join('Applications', `${project.name}.app`);
  const app = node_path__WEBPACK_IMPORTED_MODULE_3__.join(archivePath, 'Products', appPath);
  const symbols = node_path__WEBPACK_IMPORTED_MODULE_3__.join(archivePath, 'dSYMs', `${project.name}.app.dSYM`, 'Contents');
  const resources = [...(project.resources ?? [])].map(
    ([name, content]) => [node_path__WEBPACK_IMPORTED_MODULE_3__.join(app, name), content]         ,
  );
  const files                                            = {
    ...Object.fromEntries(resources),
    ...bundleFiles(app, project.name, info),
    ...Object.assign(
      {},
      ...extensions.map((extension) =>
        bundleFiles(
          node_path__WEBPACK_IMPORTED_MODULE_3__.join(app, PLUG_INS, `${extension.name}.appex`),
          extension.name,
          extension.info,
        ),
      ),
    ),
    [node_path__WEBPACK_IMPORTED_MODULE_3__.join(symbols, 'Info.plist')]: plist__WEBPACK_IMPORTED_MODULE_10__/* .build */ .j({
      CFBundleIdentifier: `com.apple.xcode.dsym.${project.bundleId}`,
      CFBundlePackageType: 'dSYM',
    }),
    [node_path__WEBPACK_IMPORTED_MODULE_3__.join(symbols, 'Resources', 'DWARF', project.name)]: debugSymbols(),
    [node_path__WEBPACK_IMPORTED_MODULE_3__.join(archivePath, 'Info.plist')]: plist__WEBPACK_IMPORTED_MODULE_10__/* .build */ .j({
      ApplicationProperties: {
        ApplicationPath: appPath,
        Architectures: ['arm64'],
        CFBundleIdentifier: project.bundleId,
        CFBundleShortVersionString: project.version,
        CFBundleVersion: project.buildNumber,
        ...(signing && {
          SigningIdentity: signing.identity.commonName,
          Team: signing.profile.teamId,
        }),
      },
      ArchiveVersion: 2,
      CreationDate: machine.now(),
      Name: project.name,
      SchemeName: project.scheme,
    }),
  };
  for (const [file, content] of Object.entries(files)) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, content);
  }
}

/** A file of symbols with a UUID, as servers of crash reports look for. */
function debugSymbols()         {
  return (0,_material_app_mach_o_js__WEBPACK_IMPORTED_MODULE_5__/* .unsignedMachO */ .I)({
    kind: 'executable',
    uuid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16),
    minimumOsVersion: '15.0',
    sdkVersion: '26.0',
    signatureSize: 0,
  }).code;
}

const PLUG_INS = 'PlugIns';

function bundleFiles(folder        , name        , info            )                         {
  return {
    [node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'Info.plist')]: plist__WEBPACK_IMPORTED_MODULE_10__/* .build */ .j(info),
    [node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name)]: 'simulated binary\n',
  };
}

function infoOf(bundle               , project         )             {
  return {
    ...(bundle === project
      ? (0,_material_app_info_plist_js__WEBPACK_IMPORTED_MODULE_4__/* .appInfoPlist */ .Kw)({ ...bundle, appName: bundle.displayName, executable: bundle.name })
      : (0,_material_app_info_plist_js__WEBPACK_IMPORTED_MODULE_4__/* .extensionInfoPlist */ .c_)(bundle, bundle)),
    ...(0,_toolchain_js__WEBPACK_IMPORTED_MODULE_9__/* .toolchainStamps */ .a)(project.toolchain),
    ...bundle.ownInfo(),
  };
}

function sign(
  { signing, ...bundle }               ,
  { project }         ,
  machine         ,
)                      {
  return signing && (0,_signing_js__WEBPACK_IMPORTED_MODULE_8__/* .signingForArchive */ .P)(signing, { ...bundle, project }, machine);
}

function readArchive(archivePath        )          {
  const info = node_path__WEBPACK_IMPORTED_MODULE_3__.join(archivePath, 'Info.plist');
  const applications = node_path__WEBPACK_IMPORTED_MODULE_3__.join(archivePath, 'Products', 'Applications');
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(info) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(applications)) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .XcodeFailure */ .y(`error: archive not found at path '${archivePath}'`);
  }
  const properties = dictionaryIn(info)['ApplicationProperties'];
  const [app = ''] = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(applications);
  const application = (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_11__/* .isDictionary */ .Hf)(properties) ? properties : {};
  return {
    name: node_path__WEBPACK_IMPORTED_MODULE_3__.basename(app, '.app'),
    bundleId: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(application, 'CFBundleIdentifier') ?? '',
    appInfo: dictionaryIn(node_path__WEBPACK_IMPORTED_MODULE_3__.join(applications, app, 'Info.plist')),
    extensions: extensionsIn(node_path__WEBPACK_IMPORTED_MODULE_3__.join(applications, app, PLUG_INS)),
    resources: resourcesIn(node_path__WEBPACK_IMPORTED_MODULE_3__.join(applications, app)),
    teamId: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(application, 'Team'),
    signingIdentity: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(application, 'SigningIdentity'),
  };
}

/** All files but those that every bundle has, and extensions. */
function resourcesIn(app        )                              {
  const own = ['Info.plist', node_path__WEBPACK_IMPORTED_MODULE_3__.basename(app, '.app')];
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(app, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !own.includes(name) && !name.startsWith(`${PLUG_INS}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`),
  );
  const files = names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(app, name)).isFile());
  return new Map(files.map((name) => [name, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(app, name))]));
}

function extensionsIn(folder        )                      {
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort() : [];
  return names.map((name) => {
    const info = dictionaryIn(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name, 'Info.plist'));
    return {
      name: node_path__WEBPACK_IMPORTED_MODULE_3__.basename(name, '.appex'),
      bundleId: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(info, 'CFBundleIdentifier') ?? '',
      info,
    };
  });
}

function dictionaryIn(file        )             {
  const value = plist__WEBPACK_IMPORTED_MODULE_12__/* .parse */ .q((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
  return (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_11__/* .isDictionary */ .Hf)(value) ? value : {};
}


/***/ }),

/***/ 50654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ layered),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** Build settings in the layers of Xcode: those of a target lie over those of its project. */

/** Build settings by name, with references resolved. */
                                                        

/** A setting as it is written: its name may end in conditions such as `[sdk=iphoneos*]`. */
                                                                    

/** The build that conditions are held against: an archive for devices. */
const SDK = 'iphoneos';
const ARCHITECTURE = 'arm64';

/** References within references, at most. */
const DEEPEST = 32;
/** References in one value, those within references too: doubled ones would take for ever. */
const MOST_REFERENCES = 1000;
/** The longest value that references may make; a longer one is empty. */
const LONGEST = 16_384;

/**
 * The settings of all layers, the lowest first. `$(inherited)` is the value below, and in one layer
 * a setting under a condition wins over the same one without.
 */
function layered(
  layers                                        ,
  configuration        ,
)                {
  const settings = new Map                ();
  for (const layer of layers) {
    const read = layer.map(([written, value]) => {
      const [name = '', ...conditions] = written.split(/[[\],]/).filter((part) => part !== '');
      return { name, conditions, value };
    });
    const [plain, conditional] = [true, false].map((isPlain) =>
      read.filter(({ conditions }) => (conditions.length === 0) === isPlain),
    );
    for (const { name, conditions, value } of [...(plain ?? []), ...(conditional ?? [])]) {
      if (!conditions.every((condition) => holds(condition, configuration))) continue;
      const below = settings.get(name) ?? '';
      const whole = value.replaceAll(/\$[({]inherited[)}]/g, () => below);
      settings.set(name, whole.length > LONGEST ? '' : whole);
    }
  }
  return new Map([...settings].map(([name, value]) => [name, expand(value, settings)]));
}

function holds(condition        , configuration        )          {
  const [kind = '', pattern = ''] = condition.split('=');
  const actual = { sdk: SDK, arch: ARCHITECTURE, config: configuration }[kind.trim()];
  if (actual === undefined) return false;
  const [start = '', ...others] = pattern.trim().split('*');
  return others.length === 0 ? actual === start : actual.startsWith(start);
}

/**
 * Replaces `$(NAME)` and `${NAME}`, also where a name or a value holds another one, and applies
 * operators such as `:rfc1034identifier`. What is not set, or leads back to itself, is empty.
 */
function expand(text        , settings               )         {
  let references = 0;
  const resolve = (value        , names                   )         => {
    if (references > MOST_REFERENCES || names.length > DEEPEST || value.length > LONGEST) return '';
    let resolved = value;
    // The innermost reference comes first, so that its value can be a part of a name.
    for (let rounds = 0; rounds < DEEPEST; rounds++) {
      const next = resolved.replaceAll(
        /\$(?:\(([\w.]+)((?::[^:$(){}]+)*)\)|\{([\w.]+)((?::[^:$(){}]+)*)\})/g,
        (_, round         , after         , curly         , last         ) => {
          references += 1;
          const name = round ?? curly ?? '';
          const found = names.includes(name) ? '' : (settings.get(name) ?? '');
          const operators = (after ?? last ?? '').split(':').slice(1);
          return operators.reduce(operated, resolve(found, [...names, name]));
        },
      );
      if (next.length > LONGEST) return '';
      if (next === resolved) break;
      resolved = next;
    }
    return resolved;
  };
  return resolve(text, []);
}

function operated(value        , operator        )         {
  const [name, fallback = ''] = operator.split('=');
  switch (name) {
    case 'rfc1034identifier':
      return value.replaceAll(/[^A-Za-z0-9.-]/g, '-');
    case 'c99extidentifier':
    case 'identifier':
      return value.replaceAll(/\W/g, '_');
    case 'lower':
      return value.toLowerCase();
    case 'upper':
      return value.toUpperCase();
    case 'default':
      return value === '' ? fallback : value;
    default:
      return value;
  }
}


/***/ }),

/***/ 12153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exportArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81761);
/* harmony import */ var _material_app_ipa_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3027);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76144);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44132);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74300);
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4510);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27929);
/** The export of `xcodebuild -exportArchive`, from an archive and the options. */






                                                                  
                                                                          
                                             

                                            



                                            

                                
                               
                              
                               
                                                                     
                            
 

/** By name, new and old, what kind of profile the method needs. */
const kindOfMethod                                        = {
  'app-store-connect': 'app-store',
  'release-testing': 'ad-hoc',
  debugging: 'development',
  enterprise: 'enterprise',
  'app-store': 'app-store',
  'ad-hoc': 'ad-hoc',
  development: 'development',
};

/** Writes the .ipa and the three files that xcodebuild leaves beside it; gives the .ipa's path. */
async function exportArchive(request               , machine         )                  {
  const options = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(request.optionsPath)
    ? (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .readPropertyList */ .ek)(request.optionsPath)
    : undefined;
  if (options === undefined) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .XcodeFailure */ .y(
      `error: Couldn't load -exportOptionsPlist: The data couldn't be read because it isn't in the correct format.`,
    );
  }
  const archive = (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .readArchive */ .b)(request.archivePath);
  const signing = signingOf(archive, `${archive.name}.app`, { archive, options, machine });
  const extensions = archive.extensions.map((extension) => ({
    ...extension,
    signing: signingOf(extension, `${extension.name}.appex`, { archive, options, machine }),
  }));
  const { appInfo } = archive;

  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(request.exportPath, { recursive: true });
  const ipa = node_path__WEBPACK_IMPORTED_MODULE_2__.join(request.exportPath, `${archive.name}.ipa`);
  await (0,_material_app_ipa_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIpa */ .U)(ipa, {
    bundleId: archive.bundleId,
    version: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(appInfo, 'CFBundleShortVersionString') ?? '',
    buildNumber: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(appInfo, 'CFBundleVersion') ?? '',
    appName: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(appInfo, 'CFBundleDisplayName') ?? '',
    executable: archive.name,
    infoPlist: appInfo,
    profile: signing.profile.content,
    signer: signing.identity,
    teamId: signing.profile.teamId,
    signedAt: machine.now(),
    padBytes: request.padBytes,
    resources: archive.resources,
    extensions: extensions.map(({ signing: own, ...extension }) => ({
      ...extension,
      profile: own.profile.content,
      signer: own.identity,
    })),
  });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(request.optionsPath, node_path__WEBPACK_IMPORTED_MODULE_2__.join(request.exportPath, 'ExportOptions.plist'));
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(
    node_path__WEBPACK_IMPORTED_MODULE_2__.join(request.exportPath, 'DistributionSummary.plist'),
    plist__WEBPACK_IMPORTED_MODULE_8__/* .build */ .j({
      [`${archive.name}.ipa`]: [
        {
          ...summaryOf(`${archive.name}.app`, signing),
          ...(extensions.length > 0 && {
            embeddedBinaries: extensions.map(({ name, signing: own }) =>
              summaryOf(`${name}.appex`, own),
            ),
          }),
        },
      ],
    }),
  );
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(request.exportPath, 'Packaging.log'), 'Simulated export.\n');
  return ipa;
}

function summaryOf(name        , { identity, profile }         ) {
  return {
    architectures: ['arm64'],
    certificate: { SHA1: identity.sha1, type: identity.commonName },
    name,
    profile: { UUID: profile.uuid, name: profile.name },
    team: { id: profile.teamId },
  };
}

function kindFor(options            )              {
  const method = (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(options, 'method') ?? 'debugging';
  const kind = kindOfMethod[method];
  if (kind === undefined) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .XcodeFailure */ .y(
      'error: exportArchive exportOptionsPlist error for key "method" expected one of ' +
        '{app-store-connect, release-testing, enterprise, debugging, developer-id, ' +
        `mac-application, validation, and package}, but found ${method}`,
    );
  }
  if (options['destination'] === 'upload') {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .XcodeFailure */ .y(
      'error: the simulated xcodebuild does not upload: destination "upload" is not simulated',
    );
  }
  return kind;
}

                     
                            
                               
                            
 

/** Every executable in the app is signed with the profile that the options name for it. */
function signingOf(
  { bundleId }                               ,
  file        ,
  { archive, options, machine }           ,
)          {
  const kind = kindFor(options);
  const profiles = options['provisioningProfiles'];
  const profile = (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_9__/* .isDictionary */ .Hf)(profiles) ? (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(profiles, bundleId) : undefined;
  if (profile === undefined) {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .XcodeFailure */ .y(`error: exportArchive "${file}" requires a provisioning profile.`);
  }
  return (0,_signing_js__WEBPACK_IMPORTED_MODULE_7__/* .signingForExport */ .T)(
    {
      profile,
      teamId: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(options, 'teamID') ?? archive.teamId,
      certificate: (0,_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(options, 'signingCertificate') ?? archive.signingIdentity,
    },
    { bundleId, kind },
    machine,
  );
}


/***/ }),

/***/ 74300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ XcodeFailure)
/* harmony export */ });
/** Why xcodebuild stopped, line by line as it prints it. */
class XcodeFailure extends Error {
                    name = 'XcodeFailure';
           lines                   ;

  constructor(...lines                   ) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}


/***/ }),

/***/ 29927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ findProfile),
/* harmony export */   L_: () => (/* binding */ installedProfiles),
/* harmony export */   sN: () => (/* binding */ coversBundleId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _material_provisioning_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52747);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76144);
/** The provisioning profiles that Xcode finds on the machine. */



                                        

                                                                          


/** A provisioning profile as Xcode finds it on the machine. */
                                   
                           
                        
                        
                          
                             
                                   
                                                              
                         
                         
                                                                    
                                           
 

/** Xcode 16 added the second folder; both are read. */
const profileFolders = [
  'Library/MobileDevice/Provisioning Profiles',
  'Library/Developer/Xcode/UserData/Provisioning Profiles',
];

/** Each profile once, by folder and then by file name. Other files are passed over. */
function installedProfiles(home        )                     {
  const found = new Map                          ();
  for (const folder of profileFolders.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, name))) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort() : [];
    for (const name of names.filter((each) => each.endsWith('.mobileprovision'))) {
      const profile = readProfile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)));
      if (profile !== undefined && !found.has(profile.uuid)) found.set(profile.uuid, profile);
    }
  }
  return [...found.values()];
}

function findProfile(
  specifier        ,
  profiles                             ,
)                               {
  const wanted = specifier.trim();
  return profiles.find(({ name, uuid }) => wanted === name || wanted === uuid);
}

function coversBundleId({ appId }                  , bundleId        )          {
  return appId.endsWith('*') ? bundleId.startsWith(appId.slice(0, -1)) : appId === bundleId;
}

function readProfile(content        )                               {
  let payload;
  try {
    payload = (0,_material_provisioning_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePayload */ .i)(content);
  } catch {
    return undefined;
  }
  const { Name, UUID, TeamIdentifier, ExpirationDate, Entitlements, DeveloperCertificates } =
    payload;
  const [teamId] = listOf(TeamIdentifier);
  const entitlements = (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_4__/* .isDictionary */ .Hf)(Entitlements) ? Entitlements : {};
  const applicationId = entitlements['application-identifier'];
  if (typeof Name !== 'string' || typeof UUID !== 'string') return undefined;
  if (typeof teamId !== 'string' || typeof applicationId !== 'string') return undefined;
  return {
    content,
    name: Name,
    uuid: UUID,
    teamId,
    kind: kindOf(payload, entitlements),
    isXcodeManaged: payload['IsXcodeManaged'] === true,
    appId: applicationId.slice(applicationId.indexOf('.') + 1),
    expires: ExpirationDate instanceof Date ? ExpirationDate : new Date(0),
    certificates: listOf(DeveloperCertificates).flatMap(sha1),
  };
}

function kindOf(
  payload                                      ,
  entitlements                                      ,
)              {
  if (payload['ProvisionsAllDevices'] === true) return 'enterprise';
  if (payload['ProvisionedDevices'] === undefined) return 'app-store';
  return entitlements['get-task-allow'] === true ? 'development' : 'ad-hoc';
}

function listOf(value                        )               {
  return Array.isArray(value) ? value : [];
}

function sha1(der            )           {
  if (!ArrayBuffer.isView(der)) return [];
  return [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(der).digest('hex').toUpperCase()];
}


/***/ }),

/***/ 4510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   cb: () => (/* binding */ ownInfoIn),
/* harmony export */   ek: () => (/* binding */ readPropertyList)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82858);
/* harmony import */ var _material_property_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76144);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74300);
/** Property lists on disk, as Xcode reads them. */



                                                                  


const elements = new Set(
  'plist dict key array string integer real true false date data'.split(' '),
);
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Nothing if the XML is broken: Apple's parser, unlike the library's, takes no bare `&`. */
function readPropertyList(file        )                         {
  const xml = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
  const tags = [...xml.matchAll(/<\/?([^\s<>/?!]+)/g)].map(([, tag = '']) => tag);
  if (BARE_AMPERSAND.test(xml) || !tags.every((tag) => elements.has(tag))) return undefined;
  const value = plist__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q(xml);
  return (0,_material_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isDictionary */ .Hf)(value) ? value : undefined;
}

/** The Info.plist of a project. */
function ownInfoIn(file        )             {
  const info = readPropertyList(file);
  if (info !== undefined) return info;
  throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .XcodeFailure */ .y(
    `error: unable to read property list from file: ${file}: ` +
      `Property List error: The data couldn't be read because it isn't in the correct format.`,
  );
}

/** A text that is not empty. */
function textAt(dictionary            , key        )                     {
  const value = dictionary[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 27929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ signingForArchive),
/* harmony export */   T: () => (/* binding */ signingForExport)
/* harmony export */ });
/* harmony import */ var _keychains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69977);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74300);
/* harmony import */ var _installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29927);
/** Which profile and identity sign by hand, and what Xcode says when none can. */

                                                       
                                             
                                                                          


                                                                

                          
                                     
                                     
 

/** The settings of an Xcode target that is signed by hand. */
                                
                           
                                      
                                                                                           
                                           
 

/** The target to sign, as Xcode names it. */
                               
                            
                          
                           
 

/** Selectors stand for certificates whose names begin otherwise. */
const namesBehind                                              = {
  'iPhone Developer': ['iPhone Developer', 'Apple Development'],
  'iOS Developer': ['iPhone Developer', 'Apple Development'],
  'iOS Distribution': ['iPhone Distribution', 'Apple Distribution'],
};

/** The signing of a target by `xcodebuild archive`, after its checks. */
function signingForArchive(
  settings               ,
  { bundleId, target, project }              ,
  machine         ,
)          {
  const { profile: specifier, teamId } = settings;
  const inTarget = `(in target '${target}' from project '${project}')`;
  const fail = (text        )        => {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .XcodeFailure */ .y(`error: ${text} ${inTarget}`);
  };
  if (teamId === undefined) {
    return fail(
      `Signing for "${target}" requires a development team. ` +
        'Select a development team in the Signing & Capabilities editor.',
    );
  }
  if (specifier === '') {
    return fail(
      `"${target}" requires a provisioning profile. ` +
        'Select a provisioning profile in the Signing & Capabilities editor.',
    );
  }
  const profile = (0,_installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .findProfile */ .$O)(specifier, (0,_installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .installedProfiles */ .L_)(machine.home));
  if (profile?.teamId !== teamId) {
    return fail(
      `No profile for team '${teamId}' matching '${specifier}' found: Xcode couldn't find any ` +
        `provisioning profiles matching '${teamId}/${specifier}'. Install the profile (by dragging ` +
        `and dropping it onto Xcode's dock item) or select a different one in the Signing & ` +
        'Capabilities tab of the target editor.',
    );
  }
  if (profile.isXcodeManaged) return fail(managedByXcode(profile));
  // The wording about an expired profile is unproven.
  if (profile.expires < machine.now()) {
    return fail(`Provisioning profile "${profile.name}" is expired.`);
  }
  if (!(0,_installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .coversBundleId */ .sN)(profile, bundleId)) {
    return fail(
      `Provisioning profile "${profile.name}" has app ID "${profile.appId}", ` +
        `which does not match the bundle ID "${bundleId}".`,
    );
  }
  const selector = settings.certificate ?? 'iPhone Developer';
  const identity = identityOf(selector, teamId, machine);
  if (identity === undefined) {
    return fail(
      `No certificate for team '${teamId}' matching '${selector}' found: Select a different ` +
        'signing certificate for CODE_SIGN_IDENTITY, a team that matches your selected ' +
        'certificate, or switch to automatic provisioning.',
    );
  }
  const misfit = misfitOf(profile, identity);
  return misfit === undefined ? { profile, identity } : fail(misfit);
}

function managedByXcode({ name }                  )         {
  return (
    `Provisioning profile "${name}" is Xcode managed, but signing settings require a manually ` +
    'managed profile.'
  );
}

/** Why the identity cannot sign with the profile. The wording about the wrong kind is unproven. */
function misfitOf(profile                  , identity                 )                     {
  if (!profile.certificates.includes(identity.sha1)) {
    return (
      `Provisioning profile "${profile.name}" doesn't include signing certificate ` +
      `"${identity.commonName}".`
    );
  }
  const isForDevelopment = /^(?:Apple Development|iPhone Developer): /.test(identity.commonName);
  if (isForDevelopment === (profile.kind === 'development')) return undefined;
  return (
    `Provisioning profile "${profile.name}" is not valid for signing with the ` +
    `${isForDevelopment ? 'development' : 'distribution'} certificate "${identity.commonName}".`
  );
}

const kindNames                                        = {
  'app-store': 'iOS App Store',
  'ad-hoc': 'iOS Ad Hoc',
  development: 'iOS App Development',
  enterprise: 'iOS In House',
};

/** The signing for distribution by `xcodebuild -exportArchive`, after its checks. */
function signingForExport(
  settings               ,
  wanted                                                           ,
  machine         ,
)          {
  const { profile: specifier, teamId = '', certificate = 'iOS Distribution' } = settings;
  const kindName = kindNames[wanted.kind];
  const fail = (text        )        => {
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .XcodeFailure */ .y(`error: exportArchive ${text}`);
  };
  const profile = (0,_installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .findProfile */ .$O)(specifier, (0,_installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .installedProfiles */ .L_)(machine.home));
  if (profile?.teamId !== teamId) {
    return fail(
      `No "${kindName}" profiles for team '${teamId}' matching '${specifier}' are installed.`,
    );
  }
  if (profile.isXcodeManaged) return fail(managedByXcode(profile));
  if (profile.kind !== wanted.kind) {
    return fail(`Provisioning profile "${profile.name}" is not an "${kindName}" profile.`);
  }
  if (!(0,_installed_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .coversBundleId */ .sN)(profile, wanted.bundleId)) {
    return fail(
      `Provisioning profile "${profile.name}" has app ID "${profile.appId}", ` +
        `which does not match the bundle ID "${wanted.bundleId}".`,
    );
  }
  const identity = identityOf(certificate, teamId, machine);
  if (identity === undefined) {
    return fail(
      `No signing certificate "${certificate}" found: No "${certificate}" signing certificate ` +
        `matching team ID "${teamId}" with a private key was found.`,
    );
  }
  const misfit = misfitOf(profile, identity);
  return misfit === undefined ? { profile, identity } : fail(misfit);
}

/** Xcode sees only the team's own, valid certificates; a key it may not use fails in codesign. */
function identityOf(
  selector        ,
  teamId        ,
  machine         ,
)                              {
  for (const name of namesBehind[selector] ?? [selector]) {
    const found = (0,_keychains_js__WEBPACK_IMPORTED_MODULE_0__/* .findSigningIdentity */ .rI)(name, { amongSeveral: 'newest', machine });
    if (found.kind === 'identity') {
      if (found.teamId === teamId) return found;
    } else if (found.reason !== 'not-found' && found.reason !== 'expired') {
      throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .XcodeFailure */ .y(
        ...(0,_keychains_js__WEBPACK_IMPORTED_MODULE_0__/* .codesignOutput */ .eC)(found, name, 'Runner.app').trimEnd().split('\n'),
        'Command CodeSign failed with a nonzero exit code',
      );
    }
  }
  return undefined;
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toolchainStamps),
/* harmony export */   v: () => (/* binding */ selectedToolchain)
/* harmony export */ });
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45410);
/** Which Xcode is selected, and what it stamps into an app. */
                                                                  


/** The selected Xcode. */
                            
                           
                         
                                                   
                       
 

// Which SDK comes with the Xcode 26 and 27 releases is unproven; here it bears the same number.
const sdkOf                                   = {
  '15.4': '17.5',
  '16.0': '18.0',
  '16.4': '18.5',
};

/** DEVELOPER_DIR chooses among the Xcodes of a hosted Mac; SLIPWAY_XCODE_VERSION is the default. */
function selectedToolchain(env                   )            {
  const [, chosen] =
    /\/Xcode_(\d+(?:\.\d+)*)[^/]*\.app(?:\/|$)/.exec(env['DEVELOPER_DIR'] ?? '') ?? [];
  const version = chosen ?? (env[_switches_js__WEBPACK_IMPORTED_MODULE_0__/* .XCODE_VERSION */ .jX] || '26.6');
  const [major = '26', minor = '0'] = version.split('.');
  return { version, build: `${major}X${minor}00`, sdk: sdkOf[version] ?? `${major}.${minor}` };
}

/** The keys about Xcode itself that it stamps into an Info.plist. */
function toolchainStamps({ version, build, sdk }           )             {
  const [major = '', minor = '0', patch = '0'] = version.split('.');
  return {
    DTPlatformVersion: sdk,
    DTSDKName: `iphoneos${sdk}`,
    DTXcode: `${major.padStart(2, '0')}${minor}${patch}`,
    DTXcodeBuild: build,
  };
}


/***/ }),

/***/ 62358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z2: () => (/* binding */ configurationsOf),
  L: () => (/* binding */ readXcodeProject),
  KQ: () => (/* binding */ sharedSchemes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/plist/dist/parse-openstep.js
var parse_openstep = __webpack_require__(10249);
// EXTERNAL MODULE: ./build/sandbox/material/property-list.js
var property_list = __webpack_require__(76144);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/build-settings.js
var build_settings = __webpack_require__(50654);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/failure.js
var failure = __webpack_require__(74300);
// EXTERNAL MODULE: ./build/sandbox/mac/xcodebuild/property-list.js
var xcodebuild_property_list = __webpack_require__(4510);
;// CONCATENATED MODULE: ./build/sandbox/mac/xcodebuild/xcconfig.js
/** Build settings in files of their own, `.xcconfig`. */


                                                          

/** A file that includes itself over others, or a thousand of them, ends here. */
const MOST_FILES = 100;

/**
 * The settings of a file and of those that it includes, in the order in which they are read. A file
 * that is not there has none: most of such files are written by a step, as Flutter's
 * `Generated.xcconfig` and those of CocoaPods.
 */
function xcconfigSettings(file        )                   {
  let files = 0;
  const read = (location        , including                   )                   => {
    const text = textOf(location);
    if (text === undefined || including.includes(text.place) || ++files > MOST_FILES) return [];
    const within = [...including, text.place];
    return text.lines.flatMap((line)                   => {
      const [, included] = /^\s*#include\??\s*"([^"]+)"/.exec(line) ?? [];
      if (included !== undefined)
        return read(external_node_path_.resolve(external_node_path_.dirname(location), included), within);
      const setting = /^\s*(\w+(?:\[[^\]]*\])*)\s*=(.*)$/.exec(line.replace(/\/\/.*$/, ''));
      const [, name, value = ''] = setting ?? [];
      return name === undefined ? [] : [[name, unquoted(value.trim().replace(/;$/, ''))]];
    });
  };
  return chained(read(file, []));
}

/** A later setting of the same name takes its `$(inherited)` from the earlier one. */
function chained(settings                           )                   {
  const values = new Map                ();
  for (const [name, value] of settings) {
    const before = values.get(name);
    const whole =
      before === undefined ? value : value.replaceAll(/\$[({]inherited[)}]/g, () => before);
    values.set(name, whole.length > MOST_FILES * 1024 ? '' : whole);
  }
  return [...values];
}

                
                         
                                    
 

function textOf(file        )                   {
  try {
    const place = (0,external_node_fs_.realpathSync)(file);
    return { place, lines: (0,external_node_fs_.readFileSync)(place, 'utf8').split(/\r?\n/) };
  } catch {
    return undefined;
  }
}

function unquoted(value        )         {
  return /^"([^"]*)"$/.exec(value)?.[1] ?? value;
}

;// CONCATENATED MODULE: ./build/sandbox/mac/xcodebuild/xcode-project.js
/** The targets and build settings of a project file. */




                                                                  

                                                                         




                         
                        
                                     
                                   
 

/** A project in Xcode's own file format. */
                               
                                                   
                             
                                                
                                      
 

                            
                                                                               
                                   
                                 
 

const kinds                                           = {
  'com.apple.product-type.application': 'app',
  'com.apple.product-type.app-extension': 'extension',
};

                       
                            
                                                        
                                             
                                                                                                   
                                                       
 

function projectFile(location        )              {
  const file = external_node_path_.join(location, 'project.pbxproj');
  if (!(0,external_node_fs_.existsSync)(file)) {
    throw new failure/* XcodeFailure */.y(`xcodebuild: error: '${location}' does not exist.`);
  }
  const root = (0,property_list/* asDictionary */.xy)(parse_openstep/* parseOpenStep */.k((0,external_node_fs_.readFileSync)(file, 'utf8')), file);
  const objects = (0,property_list/* asDictionary */.xy)(root['objects'] ?? null, 'objects');
  const read = (id         )             => {
    const object = typeof id === 'string' ? objects[id] : undefined;
    return (0,property_list/* isDictionary */.Hf)(object) ? object : {};
  };
  const parents = new Map(
    Object.keys(objects).flatMap((id) =>
      listAt(read(id), 'children').map((child) => [child, id]         ),
    ),
  );
  const pathOf = (id         , depth = 0)                     => {
    const { sourceTree, path: own } = read(id);
    const inTree = typeof own === 'string' ? own : '';
    if (sourceTree === 'SOURCE_ROOT') return inTree;
    if (sourceTree === '<absolute>') return external_node_path_.resolve('/', inTree);
    if (sourceTree !== '<group>' || depth > DEEPEST_GROUP) return undefined;
    const parent = parents.get(id                    );
    const above = parent === undefined ? '' : pathOf(parent, depth + 1);
    return above === undefined ? undefined : external_node_path_.join(above, inTree);
  };
  return { root, read, pathOf };
}

const DEEPEST_GROUP = 64;

/** The names of the build configurations, such as `Debug` and `Release-staging`. */
function configurationsOf(location        )           {
  const { root, read } = projectFile(location);
  const list = read(read(root['rootObject'])['buildConfigurationList']);
  return listAt(list, 'buildConfigurations').flatMap((id) => (0,xcodebuild_property_list/* textAt */.$6)(read(id), 'name') ?? []);
}

/** The schemes that are kept with the project, by name. */
function sharedSchemes(location        )           {
  const folder = external_node_path_.join(location, 'xcshareddata', 'xcschemes');
  if (!(0,external_node_fs_.existsSync)(folder)) return [];
  return (0,external_node_fs_.readdirSync)(folder)
    .filter((name) => name.endsWith('.xcscheme'))
    .map((name) => external_node_path_.basename(name, '.xcscheme'))
    .toSorted();
}

function readXcodeProject(
  location        ,
  { settings: overrides, configuration }           ,
)               {
  const { root, read, pathOf } = projectFile(location);
  const project = read(root['rootObject']);
  const directory = external_node_path_.join(external_node_path_.dirname(location), (0,xcodebuild_property_list/* textAt */.$6)(project, 'projectDirPath') ?? '');
  const layersOf = (owner            )                     => {
    const configurations = listAt(read(owner['buildConfigurationList']), 'buildConfigurations');
    const chosen = configurations.map(read).find((each) => (0,xcodebuild_property_list/* textAt */.$6)(each, 'name') === configuration);
    const settings = chosen?.['buildSettings'];
    const base = baseFile(chosen ?? {}, pathOf);
    return [
      base === undefined ? [] : xcconfigSettings(external_node_path_.resolve(directory, base)),
      (0,property_list/* isDictionary */.Hf)(settings)
        ? Object.entries(settings).map(([name, value]) => [name, settingText(value)])
        : [],
    ];
  };
  const targets = listAt(project, 'targets')
    .map(read)
    .flatMap((target)           => {
      const kind = kinds[(0,xcodebuild_property_list/* textAt */.$6)(target, 'productType') ?? ''];
      if (kind === undefined) return [];
      const name = (0,xcodebuild_property_list/* textAt */.$6)(target, 'name') ?? '';
      const given                   = [
        ['CONFIGURATION', configuration],
        ['PROJECT_NAME', external_node_path_.basename(location, '.xcodeproj')],
        ['SRCROOT', directory],
        ['PRODUCT_NAME', name],
        ['TARGET_NAME', name],
      ];
      const layers = [given, ...layersOf(project), ...layersOf(target), [...overrides]];
      return [{ name, kind, settings: (0,build_settings/* layered */.d)(layers, configuration) }];
    });
  return { directory, targets };
}

/** The `.xcconfig` that a configuration is based on; a folder of Xcode 16 has no object a file. */
function baseFile(configuration            , pathOf                       )                     {
  const { baseConfigurationReference: file, baseConfigurationReferenceAnchor: folder } =
    configuration;
  if (file !== undefined) return pathOf(file);
  const within = (0,xcodebuild_property_list/* textAt */.$6)(configuration, 'baseConfigurationReferenceRelativePath');
  const above = folder === undefined ? undefined : pathOf(folder);
  return within === undefined || above === undefined ? undefined : external_node_path_.join(above, within);
}

/** A list is written as its words. */
function settingText(value                  )         {
  if (Array.isArray(value)) return value.map(settingText).join(' ');
  return typeof value === 'string' ? value : '';
}

function listAt(dictionary            , key        )                     {
  const value = dictionary[key];
  return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 61783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ appInfoPlist),
/* harmony export */   c_: () => (/* binding */ extensionInfoPlist),
/* harmony export */   oJ: () => (/* binding */ appFrameworkInfoPlist)
/* harmony export */ });
/* unused harmony exports frameworkInfoPlist, embeddedAppInfoPlist */
/** The Info.plist of an app, as Xcode writes it. */
                                        
                                                      

                                   

                          
                            
                           
                               
                           
                              
 

/** The keys that Xcode 26 stamps into everything it builds. */
const toolchain = {
  BuildMachineOSBuild: '25A354',
  DTCompiler: 'com.apple.compilers.llvm.clang.1_0',
  DTPlatformBuild: '23A337',
  DTPlatformName: 'iphoneos',
  DTPlatformVersion: '26.0',
  DTSDKBuild: '23A337',
  DTSDKName: 'iphoneos26.0',
  DTXcode: '2600',
  DTXcodeBuild: '17A324',
};

const forEveryBundle = {
  ...toolchain,
  CFBundleDevelopmentRegion: 'en',
  CFBundleInfoDictionaryVersion: '6.0',
  CFBundleSignature: '????',
  CFBundleSupportedPlatforms: ['iPhoneOS'],
  MinimumOSVersion: '13.0',
};

const landscape = ['UIInterfaceOrientationLandscapeLeft', 'UIInterfaceOrientationLandscapeRight'];

/**
 * The Info.plist of an app built by Flet's template, which leaves out the export compliance key.
 */
function appInfoPlist(app         )            {
  return {
    ...forEveryBundle,
    CADisableMinimumFrameDurationOnPhone: true,
    CFBundleDisplayName: app.appName,
    CFBundleExecutable: app.executable,
    CFBundleIcons: primaryIcon('AppIcon60x60'),
    'CFBundleIcons~ipad': primaryIcon('AppIcon60x60', 'AppIcon76x76'),
    CFBundleIdentifier: app.bundleId,
    CFBundleName: app.appName,
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.buildNumber,
    LSRequiresIPhoneOS: true,
    NSAppTransportSecurity: { NSAllowsArbitraryLoads: true },
    UIApplicationSupportsIndirectInputEvents: true,
    UIDeviceFamily: [1, 2],
    UILaunchStoryboardName: 'LaunchScreen',
    UIRequiredDeviceCapabilities: ['arm64'],
    UISupportedInterfaceOrientations: ['UIInterfaceOrientationPortrait', ...landscape],
    'UISupportedInterfaceOrientations~ipad': [
      'UIInterfaceOrientationPortrait',
      'UIInterfaceOrientationPortraitUpsideDown',
      ...landscape,
    ],
  };
}

/** The Info.plist of App.framework, in which Flutter keeps the compiled app and its assets. */
function appFrameworkInfoPlist()            {
  return {
    ...forEveryBundle,
    CFBundleExecutable: 'App',
    CFBundleIdentifier: 'io.flutter.flutter.app',
    CFBundleName: 'App',
    CFBundlePackageType: 'FMWK',
    CFBundleShortVersionString: '1.0',
    CFBundleVersion: '1.0',
  };
}

                                   
                            
                                                      
                        
 

/** The Info.plist of a further framework, as of a Flutter plug-in. */
function frameworkInfoPlist({ bundleId, name }                  )            {
  return {
    ...appFrameworkInfoPlist(),
    CFBundleExecutable: name,
    CFBundleIdentifier: bundleId,
    CFBundleName: name,
  };
}

/** The Info.plist of a share extension. */
function extensionInfoPlist(
  { bundleId, name }                  ,
  app                                          ,
)            {
  return {
    ...forEveryBundle,
    CFBundleDisplayName: name,
    CFBundleExecutable: name,
    CFBundleIdentifier: bundleId,
    CFBundleName: name,
    CFBundlePackageType: 'XPC!',
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.buildNumber,
    NSExtension: {
      NSExtensionAttributes: {
        NSExtensionActivationRule: { NSExtensionActivationSupportsText: true },
      },
      NSExtensionPointIdentifier: 'com.apple.share-services',
      NSExtensionPrincipalClass: 'ShareViewController',
    },
    UIDeviceFamily: [1, 2],
  };
}

function primaryIcon(...files          )             {
  return { CFBundlePrimaryIcon: { CFBundleIconFiles: files, CFBundleIconName: 'AppIcon' } };
}

/** The Info.plist of an app inside the app: for the watch, or an App Clip. */
function embeddedAppInfoPlist(
  { bundleId, name }                  ,
  app                                          ,
  forWatch         ,
)            {
  return {
    ...forEveryBundle,
    CFBundleDisplayName: name,
    CFBundleExecutable: name,
    CFBundleIconName: 'AppIcon',
    CFBundleIdentifier: bundleId,
    CFBundleName: name,
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: app.version,
    CFBundleVersion: app.buildNumber,
    ...(forWatch
      ? {
          CFBundleSupportedPlatforms: ['WatchOS'],
          DTPlatformName: 'watchos',
          DTSDKName: 'watchos26.0',
          MinimumOSVersion: '7.0',
          UIDeviceFamily: [4],
          WKApplication: true,
        }
      : { NSAppClip: { NSAppClipRequestEphemeralUserNotification: false }, UIDeviceFamily: [1] }),
  };
}


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ writeArchive),
  U: () => (/* binding */ writeIpa)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/sandbox/material/app/app-icon.js
/** The icons of an app, as PNG images. */


const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
const blue = Buffer.from([0x1f, 0x6f, 0xeb]);

/** An opaque square in one colour, as PNG. */
function appIcon(pixels        )         {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // Eight bits a channel, red-green-blue; standard compression and filters, not interlaced.
  header.set([8, 2, 0, 0, 0], 8);
  const unfilteredRow = Buffer.concat([Buffer.of(0), Buffer.alloc(pixels * 3, blue)]);
  const image = Buffer.concat(Array.from({ length: pixels }, () => unfilteredRow));
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', header),
    chunk('IDAT', (0,external_node_zlib_.deflateSync)(image)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type        , content        )         {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE((0,external_node_zlib_.crc32)(body), body.length + 4);
  return framed;
}

// EXTERNAL MODULE: ./build/node_modules/plist/dist/build.js
var build = __webpack_require__(81761);
// EXTERNAL MODULE: ./build/sandbox/material/asn1/der.js
var der = __webpack_require__(95067);
// EXTERNAL MODULE: ./build/sandbox/material/provisioning-profile.js
var provisioning_profile = __webpack_require__(52747);
// EXTERNAL MODULE: ./build/sandbox/material/property-list.js
var property_list = __webpack_require__(76144);
;// CONCATENATED MODULE: ./build/sandbox/material/app/entitlements.js
/** Entitlements in both forms in which a signature carries them. */




                                                      

                                      

/** The entitlements that Xcode writes into every app it exports, as far as the profile has them. */
const ofEveryApp = ['beta-reports-active', 'com.apple.developer.team-identifier', 'get-task-allow'];

/** The entitlements that an app claims when it is exported with this profile. */
function claimedEntitlements(profile        , bundleId        )               {
  const allowed = (0,property_list/* asDictionary */.xy)((0,provisioning_profile/* profilePayload */.i)(profile)['Entitlements'], 'Entitlements');
  const applicationIdentifier = allowed['application-identifier'];
  if (typeof applicationIdentifier !== 'string') {
    throw new TypeError('The profile has no application-identifier.');
  }
  const prefix = applicationIdentifier.slice(0, applicationIdentifier.indexOf('.'));
  return {
    'application-identifier': `${prefix}.${bundleId}`,
    ...Object.fromEntries(
      ofEveryApp.flatMap((name) => (allowed[name] === undefined ? [] : [[name, allowed[name]]])),
    ),
  };
}

function entitlementsXml(entitlements              )         {
  return Buffer.from(`${build/* build */.j(entitlements)}\n`);
}

/** The form that iOS 15 and later reads: `[APPLICATION 16] { 1, [16] { SEQUENCE { key, value } … } }`. */
function entitlementsDer(entitlements              )         {
  return der/* encode */.lF(der/* application */.pW(16, der/* integer */.nd(1), dictionary(entitlements)));
}

function dictionary(entries              )           {
  const pairs = Object.keys(entries)
    .sort()
    .map((key) => der/* sequence */.K2(der/* utf8String */.tv(key), entitlements_valueOf(entries[key] ?? null)));
  return der/* explicit */.pc(16, ...pairs);
}

function entitlements_valueOf(value                  )           {
  if (typeof value === 'boolean') return der/* boolean */.zM(value);
  if (typeof value === 'number') return der/* integer */.nd(value);
  if (typeof value === 'string') return der/* utf8String */.tv(value);
  if (Array.isArray(value)) return der/* sequence */.K2(...value.map(entitlements_valueOf));
  if ((0,property_list/* isDictionary */.Hf)(value)) return dictionary(value);
  throw new TypeError(`An entitlement cannot be ${String(value)}.`);
}

// EXTERNAL MODULE: ./build/sandbox/material/app/info-plist.js
var info_plist = __webpack_require__(61783);
// EXTERNAL MODULE: ./build/node_modules/plist/dist/build-binary.js
var build_binary = __webpack_require__(40935);
;// CONCATENATED MODULE: ./build/sandbox/material/app/code-resources.js
/** The seal over the files of a bundle (`_CodeSignature/CodeResources`). */



/** Files of a bundle by their path inside it. */
                                                      

/** codesign's rules for a flat (iOS) bundle, first and second generation. */
const rules = {
  '^.*': true,
  '^.*\\.lproj/': { optional: true, weight: 1000 },
  '^.*\\.lproj/locversion.plist$': { omit: true, weight: 1100 },
  '^Base\\.lproj/': { weight: 1010 },
  '^version.plist$': true,
};
const rules2 = {
  '.*\\.dSYM($|/)': { weight: 11 },
  '^(.*/)?\\.DS_Store$': { omit: true, weight: 2000 },
  '^.*': true,
  '^.*\\.lproj/': { optional: true, weight: 1000 },
  '^.*\\.lproj/locversion.plist$': { omit: true, weight: 1100 },
  '^Base\\.lproj/': { weight: 1010 },
  '^Info\\.plist$': { omit: true, weight: 20 },
  '^PkgInfo$': { omit: true, weight: 20 },
  '^embedded\\.provisionprofile$': { weight: 20 },
  '^version\\.plist$': { weight: 20 },
};

/** The seal over everything in a bundle but its executable, whose signature covers the seal. */
function codeResources(files             , executable        )         {
  const paths = [...files.keys()].filter((path) => path !== executable).sort();
  const seals = (hashOf                                       , listed                   ) =>
    Object.fromEntries(
      listed.map((path) => [path, hashOf(files.get(path) ?? Buffer.alloc(0))]         ),
    );
  const second = paths.filter((path) => path !== 'Info.plist' && path !== 'PkgInfo');
  return Buffer.from(
    `${build/* build */.j({
      files: seals((content) => digest('sha1', content), paths),
      files2: seals((content) => ({ hash2: digest('sha256', content) }), second),
      rules,
      rules2,
    })}\n`,
  );
}

function digest(algorithm                   , content        )         {
  return (0,external_node_crypto_.createHash)(algorithm).update(content).digest();
}

// EXTERNAL MODULE: ./build/sandbox/material/asn1/signed-data.js
var signed_data = __webpack_require__(42875);
;// CONCATENATED MODULE: ./build/sandbox/material/app/code-signature.js
/** The signature of an executable, in the form that codesign writes. */


                                                      
                                                 


                             
                                  
                                 
                                
                                       
 

                                       
                              
                          
                             
                                 
                               
                                       
                                                           
                                          
                                    
                                         
                          
 

/**
 * Room for a signature. Its size stands in load commands that are themselves signed, so codesign,
 * too, reserves a fixed space and fills the rest with zeros.
 */
function signatureSpace(codeBytes        )         {
  const hashBytes = Math.ceil(codeBytes / 2 ** CODE_PAGE_SIZE_LOG2) * hash.size;
  return Math.ceil((0x4f00 + hashBytes) / 0x1000) * 0x1000;
}

const magic = {
  requirements: 0xfade_0c01,
  codeDirectory: 0xfade_0c02,
  superBlob: 0xfade_0cc0,
  signature: 0xfade_0b01,
  entitlements: 0xfade_7171,
  entitlementsDer: 0xfade_7172,
};
const slot = {
  codeDirectory: 0,
  infoPlist: 1,
  requirements: 2,
  codeResources: 3,
  entitlements: 5,
  entitlementsDer: 7,
  signature: 0x1_0000,
};
const CODE_PAGE_SIZE_LOG2 = 12;
const hash = { size: 32, sha256: 2 };
const executableSegment = { mainBinary: 1, allowUnsigned: 0x10 };
const directoryFlags = { adHoc: 2 };

/** The binary with its signature: what codesign makes of it. */
function signedMachO(binary               , options                      )         {
  const { identifier, teamId, infoPlist, codeResources, entitlements, signer } = options;
  const { derEntitlements = entitlements } = options;
  // An empty set of requirements; codesign would write a designated one.
  const sealed = new Map([[slot.requirements, blob(magic.requirements, Buffer.alloc(4))]]);
  if (entitlements) {
    sealed.set(slot.entitlements, blob(magic.entitlements, entitlementsXml(entitlements)));
  }
  if (derEntitlements) {
    sealed.set(slot.entitlementsDer, blob(magic.entitlementsDer, entitlementsDer(derEntitlements)));
  }
  const directory = codeDirectory(binary, {
    identifier,
    teamId,
    debuggable: entitlements?.['get-task-allow'] === true,
    isAdHoc: signer === 'ad-hoc',
    specials: new Map([
      [slot.infoPlist, infoPlist],
      [slot.codeResources, codeResources],
      ...sealed,
    ]),
  });
  const signature =
    signer === 'ad-hoc' ? Buffer.alloc(0) : signatureOver(directory, signer, options.signedAt);
  const superBlob = assemble([
    [slot.codeDirectory, directory],
    ...sealed,
    [slot.signature, blob(magic.signature, signature)],
  ]);
  const space = signatureSpace(binary.code.length);
  if (superBlob.length > space) throw new RangeError('The signature outgrew its space.');
  return Buffer.concat([binary.code, superBlob], binary.code.length + space);
}

function signatureOver(directory        , signer            , signedAt      )         {
  const { chainPem, ...signingIdentity } = signer;
  return (0,signed_data/* signedData */.b)({
    content: directory,
    signer: signingIdentity,
    chainPem,
    digest: 'sha256',
    detached: true,
    signedAt,
  });
}

                                
                              
                          
                               
                            
                                                        
                                                 
 

/** Version 0x20400. */
function codeDirectory(binary               , options                      )         {
  const { specials, debuggable } = options;
  const headerSize = 88;
  const identifier = Buffer.from(`${options.identifier}\0`);
  const team = Buffer.from(`${options.teamId}\0`);
  const specialCount = Math.max(...specials.keys());
  const specialHashes = Array.from({ length: specialCount }, (_, index) => {
    const content = specials.get(specialCount - index);
    return content ? sha256(content) : Buffer.alloc(hash.size);
  });
  const codeHashes = pagesOf(binary.code).map(sha256);
  const teamOffset = headerSize + identifier.length;
  const hashOffset = teamOffset + team.length + specialCount * hash.size;

  const executableSegmentFlags =
    (binary.isMainBinary ? executableSegment.mainBinary : 0) |
    (debuggable ? executableSegment.allowUnsigned : 0);
  const flags = options.isAdHoc ? directoryFlags.adHoc : 0;
  const [spare, scatterOffset, longCodeLimit, textOffset] = [0, 0, 0, 0];
  const upperHalf = 0;
  const header = bigEndian(
    magic.codeDirectory,
    hashOffset + codeHashes.length * hash.size,
    0x2_0400,
    flags,
    hashOffset,
    headerSize,
    specialCount,
    codeHashes.length,
    binary.code.length,
    Buffer.of(hash.size, hash.sha256, 0, CODE_PAGE_SIZE_LOG2).readUInt32BE(),
    spare,
    scatterOffset,
    teamOffset,
    spare,
    // From here on, fields of 64 bits.
    upperHalf,
    longCodeLimit,
    upperHalf,
    textOffset,
    upperHalf,
    binary.textSize,
    upperHalf,
    executableSegmentFlags,
  );
  return Buffer.concat([header, identifier, team, ...specialHashes, ...codeHashes]);
}

function pagesOf(code        )           {
  const size = 2 ** CODE_PAGE_SIZE_LOG2;
  return Array.from({ length: Math.ceil(code.length / size) }, (_, page) =>
    code.subarray(page * size, (page + 1) * size),
  );
}

/** Magic, own length, content. */
function blob(kind        , content        )         {
  return Buffer.concat([bigEndian(kind, 8 + content.length), content]);
}

function assemble(entries                                                    )         {
  let offset = 12 + entries.length * 8;
  const index = entries.map(([slotNumber, content]) => {
    const entry = bigEndian(slotNumber, offset);
    offset += content.length;
    return entry;
  });
  return Buffer.concat([
    bigEndian(magic.superBlob, offset, entries.length),
    ...index,
    ...entries.map(([, content]) => content),
  ]);
}

function bigEndian(...values          )         {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
  return buffer;
}

function sha256(content        )         {
  return (0,external_node_crypto_.createHash)('sha256').update(content).digest();
}

// EXTERNAL MODULE: ./build/sandbox/material/app/mach-o.js
var mach_o = __webpack_require__(62727);
;// CONCATENATED MODULE: ./build/sandbox/material/app/universal-mach-o.js
/** Several binaries of one program in one file, each for another processor. */

const universal_mach_o_magic = 0xcafe_babe;
/** 2^14, the page of the strictest of the processors. */
const ALIGNMENT = 14;

function universalMachO(slices                   )         {
  const page = 2 ** ALIGNMENT;
  const last = slices.length - 1;
  const padded = slices.map((slice, index) =>
    index === last ? slice : Buffer.concat([slice], Math.ceil(slice.length / page) * page),
  );
  const header = Buffer.alloc(page);
  header.writeUInt32BE(universal_mach_o_magic, 0);
  header.writeUInt32BE(slices.length, 4);
  let offset = page;
  slices.forEach((slice, index) => {
    const [cpuType, cpuSubtype] = [slice.readUInt32LE(4), slice.readUInt32LE(8)];
    [cpuType, cpuSubtype, offset, slice.length, ALIGNMENT].forEach((word, position) =>
      header.writeUInt32BE(word, 8 + index * 20 + position * 4),
    );
    offset += padded[index]?.length ?? 0;
  });
  return Buffer.concat([header, ...padded]);
}

;// CONCATENATED MODULE: ./build/sandbox/material/app/sealed-bundle.js
/** A bundle whose files and executable are signed. */



                                                       

                                                      
                                                      
                                                 

                                                             


/** A bundle before it is signed. */
                             
                                                                    
                                   
                              
                                
                                                                                                     
                              
                                       
                                                    
                                                                                  
                                          
                                    
 

                                                                       
                                    
                              
                                                         
                                                   
 

                                
                              
                          
                               
                                       
                                          
                                                    
                          
 

/** The files of a bundle after signing, those of its nested bundles included. */
function sealedBundle(plan            )              {
  const nested = [...plan.bundles].flatMap(([folder, bundle]) =>
    [...sealedBundle(bundle)].map(([path, content]) => [`${folder}/${path}`, content]         ),
  );
  const files = new Map([['Info.plist', binaryPlist(plan.infoPlist)], ...plan.files, ...nested]);
  const { binary } = plan;
  if (binary === undefined) return files;

  const resources = codeResources(files, plan.executable);
  const infoPlist = files.get('Info.plist') ?? Buffer.alloc(0);
  const { architectures = ['arm64'] } = binary;
  const slices = architectures.map((architecture) =>
    signedSlice(plan, { ...binary, architecture }, { infoPlist, codeResources: resources }),
  );
  const [only = Buffer.alloc(0)] = slices;
  files.set(plan.executable, slices.length > 1 ? universalMachO(slices) : only);
  return plan.signature.signer === 'nobody'
    ? files
    : files.set('_CodeSignature/CodeResources', resources);
}

function binaryPlist(value           )         {
  return Buffer.from(build_binary/* buildBinary */.C({ ...value }));
}

function signedSlice(
  { kind, executable, signature: { signer, ...signature } }            ,
  slice                                                      ,
  sealed                                                                ,
)         {
  const binary = (0,mach_o/* unsignedMachO */.I)({
    ...slice,
    kind: kind === 'framework' ? 'framework' : 'executable',
    uuid: (0,external_node_crypto_.createHash)('sha256').update(sealed.infoPlist).digest().subarray(0, 16),
    installName: `@rpath/${executable}.framework/${executable}`,
    signatureSize: signer === 'nobody' ? 0 : signatureSpace(slice.codeBytes ?? mach_o/* usualCodeBytes */.R),
  });
  return signer === 'nobody'
    ? binary.code
    : signedMachO(binary, { ...signature, ...sealed, signer });
}

;// CONCATENATED MODULE: ./build/sandbox/material/app/app-bundle.js
/** The files of an app, or of an extension in it, before they are zipped. */

                                        

                                                      

                                                      

                                                 

                                                                 

                                   
                            
                           
                               
                           
                              
                           
                              
                          
                          
                                                                        
                                 
                                                       
                                       
                                                      
                             
                                                
                                                                                                  
                                                   
 

/** An extension in the app, signed with a profile of its own. */
                               
                        
                            
                           
                              
                                                      
                            
 

/** The file whose bytes do not compress, so that the .ipa grows by its size. */
const PADDING_FILE = 'flutter_assets/padding.bin';

const APP_FRAMEWORK = 'Frameworks/App.framework/';

/** An app as flet builds it. */
function appBundle(options                  )             {
  const { bundleId, executable, profile, signer, teamId, signedAt, padBytes = 0 } = options;
  const infoPlist = withoutNulls({ ...(0,info_plist/* appInfoPlist */.Kw)(options), ...options.infoPlist });
  const binary = {
    minimumOsVersion: versionOf(infoPlist['MinimumOSVersion'], '13.0'),
    sdkVersion: versionOf(infoPlist['DTPlatformVersion'], '26.0'),
  };

  const resources = [...(options.resources ?? [])];
  const inFramework = resources.flatMap(([name, content]) =>
    name.startsWith(APP_FRAMEWORK) ? [[name.slice(APP_FRAMEWORK.length), content]         ] : [],
  );
  const framework             = {
    kind: 'framework',
    executable: 'App',
    infoPlist: (0,info_plist/* appFrameworkInfoPlist */.oJ)(),
    files: new Map([
      ['flutter_assets/AssetManifest.json', Buffer.from('{}')],
      ['flutter_assets/app/app.zip.hash', Buffer.from('0'.repeat(64))],
      ...inFramework,
      ...(padBytes > 0 ? ([[PADDING_FILE, incompressible(padBytes)]]         ) : []),
    ]),
    bundles: new Map(),
    binary,
    signature: { identifier: 'io.flutter.flutter.app', teamId, signer, signedAt },
  };
  return {
    kind: 'app',
    executable,
    infoPlist,
    files: new Map([
      ...resources.filter(([name]) => !name.startsWith(APP_FRAMEWORK)),
      ['PkgInfo', Buffer.from('APPL????')],
      ['embedded.mobileprovision', profile],
      ['AppIcon60x60@2x.png', appIcon(120)],
      ['AppIcon76x76@2x~ipad.png', appIcon(152)],
      // Apple's format is closed: only its first bytes are like the real ones.
      ['Assets.car', Buffer.concat([Buffer.from('BOMStore', 'ascii')], 512)],
      [
        'Base.lproj/LaunchScreen.storyboardc/Info.plist',
        binaryPlist({ UIViewControllerIdentifiersToNibNames: {} }),
      ],
      ['PrivacyInfo.xcprivacy', binaryPlist(privacyManifest)],
    ]),
    bundles: new Map([
      ['Frameworks/App.framework', framework],
      ...(options.extensions ?? []).map(
        (extension) =>
          [`PlugIns/${extension.name}.appex`, extensionBundle(extension, options, binary)]         ,
      ),
    ]),
    binary,
    signature: {
      identifier: bundleId,
      teamId,
      entitlements: options.entitlements ?? claimedEntitlements(profile, bundleId),
      signer,
      signedAt,
    },
  };
}

function extensionBundle(
  { name, bundleId, profile, signer, info }              ,
  app                  ,
  binary            ,
)             {
  return {
    kind: 'extension',
    executable: name,
    infoPlist: withoutNulls({ ...(0,info_plist/* extensionInfoPlist */.c_)({ bundleId, name }, app), ...info }),
    files: new Map([['embedded.mobileprovision', profile]]),
    bundles: new Map(),
    binary,
    signature: {
      identifier: bundleId,
      teamId: app.teamId,
      entitlements: claimedEntitlements(profile, bundleId),
      signer,
      signedAt: app.signedAt,
    },
  };
}

const privacyManifest = {
  NSPrivacyTracking: false,
  NSPrivacyTrackingDomains: [],
  NSPrivacyCollectedDataTypes: [],
  NSPrivacyAccessedAPITypes: [
    {
      NSPrivacyAccessedAPIType: 'NSPrivacyAccessedAPICategoryUserDefaults',
      NSPrivacyAccessedAPITypeReasons: ['CA92.1'],
    },
  ],
};

function versionOf(value                        , otherwise        )         {
  return typeof value === 'string' ? value : otherwise;
}

/** The keys whose value is not `null`. */
function withoutNulls(info           )            {
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== null));
}

/** Bytes that do not compress and are the same every time: a key stream under a fixed key. */
function incompressible(size        )         {
  const cipher = (0,external_node_crypto_.createCipheriv)('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16));
  return cipher.update(Buffer.alloc(size));
}

;// CONCATENATED MODULE: ./build/sandbox/material/app/ipa.js
/** An .ipa file with an app that is signed throughout. */





                                                        
                                                       


                                                       

                           
                                                                                          

const machOMagics = ['cffaedfe', 'cafebabe'];

/** An exported app in the layout of Xcode; the same options give the same bytes. */
async function writeIpa(path        , options            )                {
  const { executable = 'Runner', appName = 'Rehearsal' } = options;
  // Any moment at which the signer is valid will do, as long as it is always the same one.
  const signedAt =
    options.signedAt ?? new external_node_crypto_.X509Certificate(options.signer.certificatePem).validFromDate;
  const app = sealedBundle(appBundle({ ...options, executable, appName, signedAt }));
  const files = [...app].map(
    ([name, content]) => [`Payload/${executable}.app/${name}`, content]         ,
  );
  await writeArchive(path, new Map(files), signedAt);
}

/** Files by their path in the archive. */
async function writeArchive(path        , files             , mtime      )                {
  const zip = new yazl/* ZipFile */.u();
  for (const [name, content] of [...files].sort(byName)) {
    zip.addBuffer(content, name, {
      mtime,
      mode: machOMagics.includes(content.toString('hex', 0, 4)) ? 0o100755 : 0o100644,
      compress: !name.endsWith(PADDING_FILE),
    });
  }
  zip.end();
  await (0,promises_.pipeline)(zip.outputStream, (0,external_node_fs_.createWriteStream)(path));
}

function byName([left]                           , [right]                           )         {
  return left < right ? -1 : 1;
}


/***/ }),

/***/ 62727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unsignedMachO),
/* harmony export */   R: () => (/* binding */ usualCodeBytes)
/* harmony export */ });
/** Executables in the Mach-O format, as small as readers accept them. */
                                              

/** The differences of a binary from one that Xcode makes for the App Store. */
                              
                        
                                       
                      
                                             
                                                                             
                                                            
                                                  
                                               
                                   
                                             
                                                                
                             
                                                                          
                              
 

                                                   
                                            
                       
                        
                                    
                              
                                                          
                                
     
                                                                                                    
                                  
     
                                 
 

/** The facts of a binary that go into its signature. */
                                
                                                                 
                        
                            
                                 
 

const pageSize = 0x4000;
const usualCodeBytes = 2 * pageSize;
const entryOffset = pageSize;
const imageBase = { executable: 0x1_0000_0000n, framework: 0n };
const fileTypes = { executable: 2, framework: 6, bundle: 8 };
const flags = {
  // NOUNDEFS | DYLDLINK | TWOLEVEL, and PIE for what is started.
  executable: 0x20_0085,
  framework: 0x85,
};
const cpus = {
  arm64: { type: 0x0100_000c, subtype: 0 },
  x86_64: { type: 0x0100_0007, subtype: 3 },
}                                                ;
const loadCommand = {
  loadLibrary: 0x0c,
  libraryName: 0x0d,
  loadDynamicLinker: 0x0e,
  segment: 0x19,
  uuid: 0x1b,
  codeSignature: 0x1d,
  encryptionInfo: 0x2c,
  buildVersion: 0x32,
  entryPoint: 0x8000_0028,
};
const protection = { none: 0, read: 1, readAndExecute: 5 };
const platforms = {
  macOS: 1,
  iOS: 2,
  tvOS: 3,
  watchOS: 4,
  'Mac Catalyst': 6,
  'iOS simulator': 7,
  visionOS: 11,
};

/** `mov w0, #0` and `ret`. */
const returnZero = Buffer.from('00008052c0035fd6', 'hex');

/** A binary that does nothing, by default for iPhones and with the load commands of a released app. */
function unsignedMachO(options              )                {
  const { kind, uuid, installName = '', signatureSize, linkedLibraries = [] } = options;
  const {
    architecture = 'arm64',
    encryption = 'prepared',
    codeBytes: textSize = usualCodeBytes,
  } = options;
  const base = imageBase[kind];
  const commands = [
    ...(kind === 'executable'
      ? [segment({ name: '__PAGEZERO', address: 0n, memory: base, offset: 0, size: 0 })]
      : []),
    segment({
      name: '__TEXT',
      address: base,
      memory: BigInt(textSize),
      offset: 0,
      size: textSize,
      protection: protection.readAndExecute,
      section: { name: '__text', offset: entryOffset, size: returnZero.length },
    }),
    segment({
      name: '__LINKEDIT',
      address: base + BigInt(textSize),
      memory: BigInt(roundUp(signatureSize, pageSize)),
      offset: textSize,
      size: signatureSize,
      protection: protection.read,
    }),
    ...(options.bitcode === true
      ? [segment({ name: '__LLVM', address: base, memory: 0n, offset: 0, size: 0 })]
      : []),
    ...(kind === 'framework' ? [dynamicLibrary(loadCommand.libraryName, installName)] : []),
    command(loadCommand.uuid, uuid),
    buildVersion(options),
    ...(kind === 'executable' ? [loadDynamicLinker('/usr/lib/dyld'), entryPoint(entryOffset)] : []),
    ...['/usr/lib/libSystem.B.dylib', ...linkedLibraries].map((library) =>
      dynamicLibrary(loadCommand.loadLibrary, library),
    ),
    ...(encryption === 'absent' ? [] : [encryptionInfo(textSize, encryption === 'encrypted')]),
    ...(signatureSize > 0
      ? [command(loadCommand.codeSignature, words(textSize, signatureSize))]
      : []),
  ];
  const loadCommands = Buffer.concat(commands);

  const code = Buffer.alloc(textSize);
  words(
    0xfeed_facf,
    cpus[architecture].type,
    cpus[architecture].subtype,
    fileTypes[options.fileType ?? kind],
    commands.length,
    loadCommands.length,
    flags[kind],
    0,
  ).copy(code);
  loadCommands.copy(code, 32);
  returnZero.copy(code, entryOffset);
  return { code, textSize, isMainBinary: kind === 'executable' };
}

                   
                        
                           
                          
                          
                        
                               
                                                                                               
 

function segment({
  name,
  address,
  memory,
  offset,
  size,
  protection: access = protection.none,
  section,
}         )         {
  return command(
    loadCommand.segment,
    Buffer.concat([
      fixedName(name),
      longs(address, memory, BigInt(offset), BigInt(size)),
      words(access, access, section ? 1 : 0, 0),
      ...(section
        ? [
            fixedName(section.name),
            fixedName(name),
            longs(address + BigInt(section.offset), BigInt(section.size)),
            // Alignment 2^2; pure instructions.
            words(section.offset, 2, 0, 0, 0x8000_0400, 0, 0, 0),
          ]
        : []),
    ]),
  );
}

function buildVersion({ platform = 'iOS', minimumOsVersion, sdkVersion }              )         {
  return command(
    loadCommand.buildVersion,
    words(platforms[platform], packedVersion(minimumOsVersion), packedVersion(sdkVersion), 0),
  );
}

function encryptionInfo(textSize        , isEncrypted         )         {
  return command(
    loadCommand.encryptionInfo,
    words(entryOffset, textSize - entryOffset, isEncrypted ? 1 : 0, 0),
  );
}

function dynamicLibrary(kind        , path        )         {
  const nameOffset = 24;
  const version = packedVersion('1.0');
  return command(kind, Buffer.concat([words(nameOffset, 2, version, version), terminated(path)]));
}

function loadDynamicLinker(path        )         {
  return command(loadCommand.loadDynamicLinker, Buffer.concat([words(12), terminated(path)]));
}

function entryPoint(offset        )         {
  return command(loadCommand.entryPoint, longs(BigInt(offset), 0n));
}

/** Kind, length, content; lengths are multiples of eight. */
function command(kind        , content        )         {
  const length = roundUp(8 + content.length, 8);
  return Buffer.concat([words(kind, length), content], length);
}

/** xxxx.yy.zz in one word. */
function packedVersion(version        )         {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return (major << 16) | (minor << 8) | patch;
}

function fixedName(name        )         {
  return Buffer.concat([Buffer.from(name, 'ascii')], 16);
}

function terminated(text        )         {
  return Buffer.from(`${text}\0`, 'utf8');
}

function words(...values          )         {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4));
  return buffer;
}

function longs(...values          )         {
  const buffer = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => buffer.writeBigUInt64LE(value, index * 8));
  return buffer;
}

function roundUp(value        , unit        )         {
  return Math.ceil(value / unit) * unit;
}


/***/ }),

/***/ 95067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   J8: () => (/* binding */ octetString),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   KB: () => (/* binding */ implicitOctets),
/* harmony export */   Pv: () => (/* binding */ nullValue),
/* harmony export */   RG: () => (/* binding */ objectIdentifier),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   nb: () => (/* binding */ bmpString),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pW: () => (/* binding */ application),
/* harmony export */   pc: () => (/* binding */ explicit),
/* harmony export */   tv: () => (/* binding */ utf8String),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export bitString */
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8542);
/** ASN.1 for the other files of this folder. */


/** Constructors for the few ASN.1 types from which the material is assembled. */

                                   

const { Class, Type } = node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1;

function sequence(...members        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, members);
}

function set(...members        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.create(Class.UNIVERSAL, Type.SET, true, members);
}

function explicit(tag        , ...members        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.create(Class.CONTEXT_SPECIFIC, tag, true, members);
}

/** `[tag] IMPLICIT OCTET STRING`. */
function implicitOctets(tag        , octets        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.create(Class.CONTEXT_SPECIFIC, tag, false, octets.toString('binary'));
}

function application(tag        , ...members        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.create(Class.APPLICATION, tag, true, members);
}

function objectIdentifier(dotted        )       {
  return primitive(Type.OID, node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.oidToDer(dotted).getBytes());
}

function integer(value        )       {
  return primitive(Type.INTEGER, node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.integerToDer(value).getBytes());
}

function boolean(value         )       {
  return primitive(Type.BOOLEAN, value ? '\xff' : '\0');
}

function octetString(octets        )       {
  return primitive(Type.OCTETSTRING, octets.toString('binary'));
}

/** A bit string of whole octets. */
function bitString(octets        )       {
  return primitive(Type.BITSTRING, `\0${octets.toString('binary')}`);
}

function utf8String(text        )       {
  return primitive(Type.UTF8, node_forge__WEBPACK_IMPORTED_MODULE_0__.util.encodeUtf8(text));
}

/**
 * A text in the type of PKCS#12's names; node-forge itself turns the text of this type into UTF-16.
 */
function bmpString(text        )       {
  return primitive(Type.BMPSTRING, text);
}

function nullValue()       {
  return primitive(Type.NULL, '');
}

function encode(node      )         {
  return Buffer.from(node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.toDer(node).getBytes(), 'binary');
}

function decode(der        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.fromDer(der.toString('binary'));
}

function primitive(type                 , octets        )       {
  return node_forge__WEBPACK_IMPORTED_MODULE_0__.asn1.create(Class.UNIVERSAL, type, false, octets);
}


/***/ }),

/***/ 80117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ objectIdentifierOf)
/* harmony export */ });
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8542);
/** Object identifiers by the names that node-forge has for them. */


/** The dotted form of what node-forge knows by name, such as `sha256` or `friendlyName`. */
function objectIdentifierOf(name        )         {
  const dotted = node_forge__WEBPACK_IMPORTED_MODULE_0__.pki.oids[name];
  if (dotted === undefined) throw new Error(`node-forge has no object identifier "${name}".`);
  return dotted;
}


/***/ }),

/***/ 80646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rsaSigningKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95067);
/* harmony import */ var _object_identifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80117);
/** RSA keys for signatures. */





/**
 * A key with which node-forge can sign certificates and messages. The signature itself is left to
 * node:crypto: in pure JavaScript one takes up to a second under jest.
 */
function rsaSigningKey(privateKeyPem        )                           {
  const key = node_forge__WEBPACK_IMPORTED_MODULE_1__.pki.privateKeyFromPem(privateKeyPem);
  key.sign = (digest) => {
    if (typeof digest === 'string') throw new TypeError('Only digests are signed.');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateEncrypt)(
      { key: privateKeyPem, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING },
      digestInfo(digest),
    ).toString('binary');
  };
  return key;
}

/** The DigestInfo, which PKCS#1 v1.5 pads and signs. */
function digestInfo(digest                        )         {
  const algorithm = (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIdentifierOf */ .K)(digest.algorithm);
  return _der_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF(
    _der_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2(
      _der_js__WEBPACK_IMPORTED_MODULE_2__/* .sequence */ .K2(_der_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifier */ .RG(algorithm), _der_js__WEBPACK_IMPORTED_MODULE_2__/* .nullValue */ .Pv()),
      _der_js__WEBPACK_IMPORTED_MODULE_2__/* .octetString */ .J8(Buffer.from(digest.digest().getBytes(), 'binary')),
    ),
  );
}


/***/ }),

/***/ 42875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signedData)
/* harmony export */ });
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8542);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95067);
/* harmony import */ var _object_identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80117);
/* harmony import */ var _rsa_signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80646);
/** CMS SignedData around contents, or apart from them. */





                                    
                           
                                                                                       
                                       
                                     
                                                         
                             
                          
 

/** CMS SignedData in DER with one signer and the three usual signed attributes. */
function signedData(options                   )         {
  const { content, signer, chainPem, digest, detached, signedAt } = options;
  const message = node_forge__WEBPACK_IMPORTED_MODULE_0__.pkcs7.createSignedData();
  message.content = node_forge__WEBPACK_IMPORTED_MODULE_0__.util.createBuffer(content.toString('binary'));
  for (const pem of [signer.certificatePem, ...chainPem]) message.addCertificate(pem);
  message.addSigner({
    key: (0,_rsa_signing_key_js__WEBPACK_IMPORTED_MODULE_3__/* .rsaSigningKey */ .R)(signer.privateKeyPem),
    certificate: signer.certificatePem,
    digestAlgorithm: (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifierOf */ .K)(digest),
    authenticatedAttributes: [
      { type: (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifierOf */ .K)('contentType'), value: (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifierOf */ .K)('data') },
      { type: (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifierOf */ .K)('signingTime'), value: signedAt.toISOString() },
      { type: (0,_object_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIdentifierOf */ .K)('messageDigest') },
    ],
  });
  message.sign({ detached });
  return _der_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF(message.toAsn1());
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


/***/ }),

/***/ 52747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createProvisioningProfile),
/* harmony export */   i: () => (/* binding */ profilePayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_forge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81761);
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82858);
/* harmony import */ var _asn1_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95067);
/* harmony import */ var _property_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76144);
/* harmony import */ var _asn1_signed_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42875);
/** Provisioning profiles, as the developer portal gives them out. */



                                                                                   
                                                                


                                                     


                                                                                

                                             
                             
                          
                            
                        
                            
                                                
                           
                          
                         
                         
                                                            
                                         
                                                       
                                    
                                                           
                                       
                                                                                               
                                     
                                               
                                      
 

                                      
                           
                        
                        
                          
 

const kindTitles = {
  'app-store': 'App Store',
  'ad-hoc': 'Ad Hoc',
  development: 'Development',
  enterprise: 'In House',
}                                               ;

const rehearsalDevices = ['00008101-000A1B2C3D4E001E', '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c'];

/**
 * A profile as the developer portal gives it out, except for the second, binary form that newer
 * ones carry under `DER-Encoded-Profile`.
 */
function createProvisioningProfile(
  authority                      ,
  options                            ,
)                      {
  const uuid = options.uuid ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
  const name = options.name ?? `${kindTitles[options.kind]} ${options.bundleId}`;
  const { root, intermediate, profileSigner } = authority;
  const content = (0,_asn1_signed_data_js__WEBPACK_IMPORTED_MODULE_3__/* .signedData */ .b)({
    content: Buffer.from(plist__WEBPACK_IMPORTED_MODULE_4__/* .build */ .j(payload(options, uuid, name))),
    signer: {
      certificatePem: profileSigner.certificate.pem,
      privateKeyPem: profileSigner.privateKeyPem,
    },
    chainPem: [intermediate.certificate.pem, root.certificate.pem],
    digest: options.digest ?? 'sha1',
    detached: false,
    signedAt: options.createdAt,
  });
  return { content, uuid, name, notAfter: options.notAfter };
}

/** The property list inside a profile; its signature is not looked at. */
function profilePayload(profile        )             {
  const { rawCapture } = node_forge__WEBPACK_IMPORTED_MODULE_1__.pkcs7.messageFromAsn1(_asn1_der_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4(profile));
  const wrapper           = rawCapture.content;
  return (0,_property_list_js__WEBPACK_IMPORTED_MODULE_5__/* .asDictionary */ .xy)(plist__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .q(octetsOf(wrapper).toString('utf8')), 'The profile');
}

/** In BER the content may come in pieces. */
function octetsOf(node          )         {
  return typeof node.value === 'string'
    ? Buffer.from(node.value, 'binary')
    : Buffer.concat(node.value.map(octetsOf));
}

function payload(options                            , uuid        , name        )             {
  const { kind, teamId, teamName, bundleId, certificates, createdAt, notAfter } = options;
  return {
    AppIDName: appIdName(bundleId),
    ApplicationIdentifierPrefix: [teamId],
    CreationDate: createdAt,
    Platform: [...(options.platforms ?? ['iOS', 'xrOS', 'visionOS'])],
    IsXcodeManaged: options.isXcodeManaged ?? false,
    DeveloperCertificates: certificates.map((certificate) => certificate.der),
    Entitlements: { ...allowedEntitlements(options), ...options.entitlements },
    ExpirationDate: notAfter,
    Name: name,
    ...devicesOf(kind, options.devices),
    TeamIdentifier: [teamId],
    TeamName: teamName,
    TimeToLive: Math.max(1, Math.round((notAfter.getTime() - createdAt.getTime()) / 86_400_000)),
    UUID: uuid,
    Version: 1,
  };
}

function allowedEntitlements(options                            )             {
  const { kind, teamId, bundleId, platforms } = options;
  // A Mac knows the application identifier under a name of its own, and no TestFlight mark.
  if (platforms?.includes('OSX')) {
    return {
      'com.apple.application-identifier': `${teamId}.${bundleId}`,
      'keychain-access-groups': [`${teamId}.*`],
      'com.apple.developer.team-identifier': teamId,
    };
  }
  return {
    ...(kind === 'app-store' ? { 'beta-reports-active': true } : {}),
    'application-identifier': `${teamId}.${bundleId}`,
    'keychain-access-groups': [`${teamId}.*`, 'com.apple.token'],
    'get-task-allow': kind === 'development',
    'com.apple.developer.team-identifier': teamId,
  };
}

function devicesOf(kind             , devices                    = rehearsalDevices)             {
  if (kind === 'enterprise') return { ProvisionsAllDevices: true };
  if (kind === 'app-store') return {};
  return { ProvisionedDevices: [...devices] };
}

/** The portal allows letters, digits and blanks only. */
function appIdName(bundleId        )         {
  return `Slipway ${bundleId.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim()}`;
}


/***/ })

};
