export const id = 5930;
export const ids = [5930];
export const modules = {

/***/ 75930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codesign: () => (/* binding */ codesign)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sandbox/mac/keychains/signing-identity.js
var signing_identity = __webpack_require__(82792);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/sandbox/mac/codesign/arguments.js
/** The arguments of `codesign`. */


                                                           

                              
                             
                            
                                        
                                          
                          
                                    
 

                                 
                                           
                             
                                    
 

/** Long options whose argument is optional and therefore only ever stands after `=`. */
const OPTIONAL_ARGUMENT = /^(--(?:timestamp|verbose|preserve-metadata|strict))=.*$/;

/** `undefined`: something that codesign would answer with its usage. */
function parseCodesignArguments(argv                   )                              {
  const parsed = parse(argv.map((word) => word.replace(OPTIONAL_ARGUMENT, '$1')));
  if (parsed === undefined || parsed.positionals.length === 0) return undefined;
  const { values, positionals: files } = parsed;
  const verbosity = values.verbose?.length ?? 0;
  if (values.sign !== undefined) {
    return {
      operation: 'sign',
      identity: values.sign,
      keychain: values.keychain,
      identifier: values.identifier,
      force: values.force ?? false,
      files,
    };
  }
  if (values.display) return { operation: 'display', verbosity, files };
  // A lone -v means to verify; beside another operation it means to say more.
  if (values.verify) return { operation: 'verify', verbosity, files };
  return verbosity > 0 ? { operation: 'verify', verbosity: verbosity - 1, files } : undefined;
}

function parse(argv                   ) {
  try {
    return (0,external_node_util_.parseArgs)({
      args: [...argv],
      allowPositionals: true,
      options: {
        sign: { type: 'string', short: 's' },
        keychain: { type: 'string' },
        identifier: { type: 'string', short: 'i' },
        force: { type: 'boolean', short: 'f' },
        display: { type: 'boolean', short: 'd' },
        verify: { type: 'boolean' },
        verbose: { type: 'boolean', short: 'v', multiple: true },
        // Accepted; what they put into a signature is not kept.
        deep: { type: 'boolean' },
        strict: { type: 'boolean' },
        timestamp: { type: 'boolean' },
        'preserve-metadata': { type: 'boolean' },
        'generate-entitlement-der': { type: 'boolean' },
        options: { type: 'string', short: 'o' },
        requirements: { type: 'string', short: 'r' },
        entitlements: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

;// CONCATENATED MODULE: ./build/sandbox/mac/codesign/display.js
/** The output of `codesign -d` for a signature. */
                                                               

/** `codesign -d`: one line, more with each `-v`; the real one says more about the code itself. */
function describeSignature(
  location        ,
  signature                   ,
  verbosity        ,
)         {
  const { identifier, commonName, teamId } = signature;
  const lines = [`Executable=${location}`];
  if (verbosity >= 1) {
    lines.push(`Identifier=${identifier}`);
    if (commonName === null) lines.push('Signature=adhoc');
    if (commonName !== null && verbosity >= 2) lines.push(`Authority=${commonName}`);
    lines.push(`TeamIdentifier=${teamId ?? 'not set'}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/sandbox/mac/keychains/store.js + 1 modules
var store = __webpack_require__(3753);
;// CONCATENATED MODULE: ./build/sandbox/mac/codesign/recorded-signatures.js
/** The signatures that codesign made, kept in the state of the Mac. */




                                                               
                                             

/**
 * The simulated codesign leaves the file as it is and notes its signature in the Mac's state: a
 * copy of a signed file is unsigned here, and only what this codesign signed counts as signed.
 */
function recordSignature(
  machine         ,
  file        ,
  signature                                          ,
)       {
  const contentSha256 = contentHash(file);
  (0,store/* changeKeychains */.Ey)(machine, ({ signatures }) => {
    signatures[(0,external_node_fs_.realpathSync)(file)] = { ...signature, contentSha256 };
  });
}

function recordedSignature(machine         , file        )                                {
  return (0,store/* changeKeychains */.Ey)(machine, ({ signatures }) => {
    // A path may be used again after the signed file is gone.
    for (const signed of Object.keys(signatures)) {
      if (!(0,external_node_fs_.existsSync)(signed)) delete signatures[signed];
    }
    return signatures[(0,external_node_fs_.realpathSync)(file)];
  });
}

function isUnchanged(file        , signature                   )          {
  return contentHash(file) === signature.contentSha256;
}

/** The signature of a file, or of every file in a bundle with its name. */
function contentHash(file        )         {
  const hash = (0,external_node_crypto_.createHash)('sha256');
  if (!(0,external_node_fs_.statSync)(file).isDirectory()) return hash.update((0,external_node_fs_.readFileSync)(file)).digest('hex');
  for (const entry of (0,external_node_fs_.readdirSync)(file, { recursive: true, encoding: 'utf8' }).sort()) {
    const inside = external_node_path_.join(file, entry);
    if ((0,external_node_fs_.statSync)(inside).isFile()) hash.update(`${entry}\0`).update((0,external_node_fs_.readFileSync)(inside));
  }
  return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/sandbox/mac/codesign/codesign.js
/** `codesign`: signs, verifies and shows. */



                                             
                                       

                                                  



const USAGE = `Usage: codesign -s identity [-fv*] [-i ident] [--keychain keychain] path ...
       codesign --verify [-v*] path ...
       codesign -d [-v*] path ...
`;

const AD_HOC = '-';

const NOBODY = { kind: 'nobody', sha1: null, commonName: null, teamId: null }         ;

/** The outcome for one file; codesign writes all of it to standard error. */
                   
                          
                           
 

/** The Mac's `codesign`: the rules of who may sign are real, the signature is only recorded. */
const codesign       = (argv, machine) => {
  const request = parseCodesignArguments(argv);
  if (request === undefined) return { stdout: '', stderr: USAGE, exitCode: 2 };
  const outcomes = request.files.map((file) => {
    const location = external_node_path_.resolve(machine.cwd, file);
    if (!(0,external_node_fs_.existsSync)(location)) return failure(`${file}: No such file or directory\n`);
    switch (request.operation) {
      case 'sign':
        return sign(request, file, location, machine);
      case 'verify':
        return verify(request.verbosity, file, location, machine);
      default:
        return display(request.verbosity, file, location, machine);
    }
  });
  return {
    stdout: '',
    stderr: outcomes.map(({ output }) => output).join(''),
    exitCode: outcomes.some(({ failed }) => failed) ? 1 : 0,
  };
};

function sign(request             , file        , location        , machine         )          {
  const { identity: selector, keychain, force } = request;
  const signer =
    selector === AD_HOC ? NOBODY : (0,signing_identity/* findSigningIdentity */.r)(selector, { keychain, machine });
  if (signer.kind === 'refusal') return failure((0,signing_identity/* codesignOutput */.e)(signer, selector, file));
  const replaces = recordedSignature(machine, location) !== undefined;
  if (replaces && !force) return failure(`${file}: is already signed\n`);
  recordSignature(machine, location, {
    certificateSha1: signer.sha1,
    commonName: signer.commonName,
    teamId: signer.teamId,
    identifier: request.identifier ?? external_node_path_.parse(location).name,
  });
  return success(replaces ? `${file}: replacing existing signature\n` : '');
}

function verify(verbosity        , file        , location        , machine         )          {
  const signature = recordedSignature(machine, location);
  if (signature === undefined) return failure(`${file}: code object is not signed at all\n`);
  if (!isUnchanged(location, signature)) {
    return failure(`${file}: invalid signature (code or signature have been modified)\n`);
  }
  if (verbosity === 0) return success('');
  return success(`${file}: valid on disk\n${file}: satisfies its Designated Requirement\n`);
}

function display(verbosity        , file        , location        , machine         )          {
  const signature = recordedSignature(machine, location);
  if (signature === undefined) return failure(`${file}: code object is not signed at all\n`);
  return success(describeSignature(location, signature, verbosity));
}

function success(output        )          {
  return { output, failed: false };
}

function failure(output        )          {
  return { output, failed: true };
}


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


/***/ })

};
